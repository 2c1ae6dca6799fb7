"""Dates, months and years of the Buddhist era: their law, their text in Thai, and the way back."""

from bma_foreign_affairs.thai.dates.eras import (
    FIRST_DAY,
    FIRST_YEAR,
    LAST_DAY,
    LAST_YEAR,
    buddhist_year,
    date_from_buddhist,
)
from bma_foreign_affairs.thai.dates.formatting import DateStyle, format_date
from bma_foreign_affairs.thai.dates.names import (
    MONTH_ABBREVIATIONS,
    MONTH_NAMES,
    SPOKEN_MONTHS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAY_NAMES,
)
from bma_foreign_affairs.thai.dates.parsing import (
    parse_date,
    parse_date_range,
    parse_month,
    parse_year,
    parse_year_range,
)
from bma_foreign_affairs.thai.dates.spans import (
    DateRange,
    Month,
    YearRange,
    format_date_range,
    format_month,
    format_year,
    format_year_range,
)

__all__ = [
    "FIRST_DAY",
    "FIRST_YEAR",
    "LAST_DAY",
    "LAST_YEAR",
    "MONTH_ABBREVIATIONS",
    "MONTH_NAMES",
    "SPOKEN_MONTHS",
    "WEEKDAY_ABBREVIATIONS",
    "WEEKDAY_NAMES",
    "DateRange",
    "DateStyle",
    "Month",
    "YearRange",
    "buddhist_year",
    "date_from_buddhist",
    "format_date",
    "format_date_range",
    "format_month",
    "format_year",
    "format_year_range",
    "parse_date",
    "parse_date_range",
    "parse_month",
    "parse_year",
    "parse_year_range",
]
