"""Thai dates as text, in the styles that letters, tables and machines use."""

from __future__ import annotations

from datetime import date
from typing import final

from bma_foreign_affairs._values import NamedEnum
from bma_foreign_affairs.errors import CalendarError, WrongType
from bma_foreign_affairs.thai.dates.eras import buddhist_year
from bma_foreign_affairs.thai.dates.names import MONTH_ABBREVIATIONS, MONTH_NAMES, WEEKDAY_NAMES
from bma_foreign_affairs.thai.numerals import Digits, to_thai_digits

__all__ = ["DateStyle", "format_date"]

# The two-digit years: BE 2500 to 2599.
_CENTURY = 25
_TEN = 10


@final
class DateStyle(NamedEnum):
    """How to write a date; `parse_date` reads each of them back."""

    FULL = "full"
    """วันจันทร์ที่ ๑ ตุลาคม พ.ศ. ๒๕๖๑, the heading of an announcement."""
    LONG_ERA = "long era"
    """๑ ตุลาคม พ.ศ. ๒๕๖๑"""
    LONG = "long"
    """๑ ตุลาคม ๒๕๖๑, as official letters are dated."""
    MEDIUM = "medium"
    """๑ ต.ค. ๒๕๖๑"""
    SHORT = "short"
    """๑ ต.ค. ๖๑, for BE 2500 to 2599 only."""
    ISO = "iso"
    """2018-10-01: ISO 8601, always the Common Era and Arabic digits."""


# Number to text by subscript: several times faster than formatting and replacing digits.
_ARABIC = tuple(f"{number:02}" for number in range(100))
_THAI = tuple(map(to_thai_digits, _ARABIC))


def format_date(day: date, style: DateStyle = DateStyle.LONG, *, digits: Digits = Digits.THAI) -> str:
    """Write a day in Thai.

    Args:
        day: A day from FIRST_DAY to LAST_DAY.
        style: Which of the forms.
        digits: Thai or Arabic; ISO is always in Arabic digits.

    Raises:
        WrongType: For a datetime or anything else that is no date, and for a style or digits of another type.
        CalendarError: For a day out of the supported range, or in SHORT out of BE 2500 to 2599.

    >>> format_date(date(2018, 10, 1))
    '๑ ตุลาคม ๒๕๖๑'
    >>> format_date(date(2018, 10, 1), DateStyle.FULL)
    'วันจันทร์ที่ ๑ ตุลาคม พ.ศ. ๒๕๖๑'
    >>> format_date(date(2018, 10, 1), DateStyle.SHORT, digits=Digits.ARABIC)
    '1 ต.ค. 61'
    """
    year = buddhist_year(day)
    if style is DateStyle.ISO:
        return day.isoformat()
    return f"{day_text(day, style, digits)} {month_text(year, day.month, style, digits)}"


def day_text(day: date, style: DateStyle, digits: Digits) -> str:
    """Write the day of the month, in FULL after its weekday."""
    number = digits_text(day.day, digits)
    return f"วัน{WEEKDAY_NAMES[day.weekday()]}ที่ {number}" if style is DateStyle.FULL else number


def month_text(year: int, month: int, style: DateStyle, digits: Digits) -> str:
    """Write a month of the Buddhist era in any style but ISO."""
    match style:
        case DateStyle.LONG:
            return f"{MONTH_NAMES[month - 1]} {year_text(year, digits)}"
        case DateStyle.LONG_ERA | DateStyle.FULL:
            return f"{MONTH_NAMES[month - 1]} พ.ศ. {year_text(year, digits)}"
        case DateStyle.MEDIUM:
            return f"{MONTH_ABBREVIATIONS[month - 1]} {year_text(year, digits)}"
        case DateStyle.SHORT:
            return f"{MONTH_ABBREVIATIONS[month - 1]} {short_year_text(year, digits)}"
        case _:
            raise WrongType(f"expected a DateStyle, got {style!r} ({type(style).__name__})")


def year_text(year: int, digits: Digits) -> str:
    """Write a year of four digits."""
    return two_digits(year // 100, digits) + two_digits(year % 100, digits)


def short_year_text(year: int, digits: Digits) -> str:
    """Write the last two digits of a year that two digits can name."""
    if year // 100 != _CENTURY:
        raise CalendarError(f"two digits name the years BE 2500 to 2599, got BE {year}; choose a longer style")
    return two_digits(year % 100, digits)


def two_digits(number: int, digits: Digits) -> str:
    """Write a number from 0 to 99 in two digits."""
    if digits is Digits.THAI:
        return _THAI[number]
    if digits is Digits.ARABIC:
        return _ARABIC[number]
    raise WrongType(f"expected Digits.THAI or Digits.ARABIC, got {digits!r} ({type(digits).__name__})")


def digits_text(number: int, digits: Digits) -> str:
    """Write a number from 0 to 99 in as many digits as it needs."""
    return two_digits(number, digits)[number < _TEN :]
