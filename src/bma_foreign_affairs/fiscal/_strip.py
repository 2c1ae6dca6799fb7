"""A fiscal period drawn as a calendar for notebooks."""

from __future__ import annotations

from calendar import SUNDAY, Calendar
from datetime import date

from bma_foreign_affairs.markup import calendar_strip
from bma_foreign_affairs.thai.dates.eras import buddhist_year
from bma_foreign_affairs.thai.dates.formatting import DateStyle, month_text, numerals, small_number
from bma_foreign_affairs.thai.dates.names import WEEKDAY_ABBREVIATIONS
from bma_foreign_affairs.thai.numerals import Digits

__all__ = ["strip_html"]

# Thai calendars begin a week on Sunday.
_WEEKS = Calendar(SUNDAY)


def strip_html(first: date, last: date, title: str) -> str:
    """Draw the months from that of one day to that of another."""
    heads = [WEEKDAY_ABBREVIATIONS[weekday].rstrip(".") for weekday in _WEEKS.iterweekdays()]
    return calendar_strip(heads, [_month(*month) for month in _months(first, last)], title=title)


def _months(first: date, last: date) -> list[tuple[int, int]]:
    """List (year, month) of the Common Era."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return [
        (first.year + (first.month - 1 + index) // 12, (first.month - 1 + index) % 12 + 1) for index in range(count)
    ]


def _month(year: int, month: int) -> tuple[str, list[list[str]]]:
    """Give the caption of a month and its weeks."""
    numbers = numerals(Digits.THAI)
    caption = month_text(buddhist_year(date(year, month, 1)), month, DateStyle.LONG, numbers)
    weeks = _WEEKS.monthdayscalendar(year, month)
    return caption, [[small_number(day, numbers) if day else "" for day in week] for week in weeks]
