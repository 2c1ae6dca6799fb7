"""Examples of the values of the calendar for the laws."""

from datetime import date
from typing import Any

from bma_foreign_affairs.fiscal import FiscalHalf, FiscalMonth, FiscalQuarter, FiscalYear, ReportingRound
from bma_foreign_affairs.thai.dates import DateRange, Month, YearRange

VALUES: list[Any] = [
    Month(2555, 6),
    Month(2475, 2),
    DateRange(date(2010, 10, 28), date(2010, 10, 29)),
    DateRange(date(2010, 10, 28), date(2011, 1, 2)),
    YearRange(2563, 2565),
    YearRange(2563, 2563),
    FiscalYear(2505),
    FiscalYear(2562),
    FiscalHalf(FiscalYear(2505), 1),
    FiscalHalf(FiscalYear(2562), 2),
    FiscalQuarter(FiscalYear(2505), 1),
    FiscalQuarter(FiscalYear(2562), 3),
    FiscalMonth(FiscalYear(2505), 1),
    FiscalMonth(FiscalYear(2562), 12),
    ReportingRound(FiscalYear(2562), 6),
    ReportingRound(FiscalYear(2562), 12),
]
