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
from bma_foreign_affairs.thai.dates.names import MONTH_ABBREVIATIONS, MONTH_NAMES, SPOKEN_MONTHS, WEEKDAY_NAMES
from bma_foreign_affairs.thai.dates.parsing import parse_date

__all__ = [
    "FIRST_DAY",
    "FIRST_YEAR",
    "LAST_DAY",
    "LAST_YEAR",
    "MONTH_ABBREVIATIONS",
    "MONTH_NAMES",
    "SPOKEN_MONTHS",
    "WEEKDAY_NAMES",
    "DateStyle",
    "buddhist_year",
    "date_from_buddhist",
    "format_date",
    "parse_date",
]
