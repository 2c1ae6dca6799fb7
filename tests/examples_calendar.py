"""Examples of the values of the calendar for the laws."""

from typing import Any

from bma_foreign_affairs.fiscal import FiscalHalf, FiscalMonth, FiscalQuarter, FiscalYear

VALUES: list[Any] = [
    FiscalYear(2505),
    FiscalYear(2562),
    FiscalHalf(FiscalYear(2505), 1),
    FiscalHalf(FiscalYear(2562), 2),
    FiscalQuarter(FiscalYear(2505), 1),
    FiscalQuarter(FiscalYear(2562), 3),
    FiscalMonth(FiscalYear(2505), 1),
    FiscalMonth(FiscalYear(2562), 12),
]
