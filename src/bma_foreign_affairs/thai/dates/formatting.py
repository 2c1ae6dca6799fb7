"""Thai dates as text, in the styles that letters, tables and machines use."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias, final

from bma_foreign_affairs._values import NamedEnum
from bma_foreign_affairs.errors import CalendarError, WrongType, shown
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


# Members by their own names: looking them up on the class takes as long as writing a date.
_FULL, _LONG_ERA, _LONG, _MEDIUM, _SHORT, _ISO = DateStyle
_THAI, _ARABIC = Digits

# Number to text by subscript: several times faster than formatting and replacing digits.
Numerals: TypeAlias = tuple[str, ...]
_ARABIC_NUMERALS = tuple(f"{number:02}" for number in range(100))
_THAI_NUMERALS = tuple(map(to_thai_digits, _ARABIC_NUMERALS))


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
    year, numbers = buddhist_year(day), numerals(digits)
    if style is _ISO:
        return day.isoformat()
    return f"{day_text(day, style, numbers)} {month_text(year, day.month, style, numbers)}"


def day_text(day: date, style: DateStyle, numbers: Numerals) -> str:
    """Write the day of the month, in FULL after its weekday."""
    number = small_number(day.day, numbers)
    return f"วัน{WEEKDAY_NAMES[day.weekday()]}ที่ {number}" if style is _FULL else number


def month_name(month: int, style: DateStyle) -> str:
    """Write the name of a month, in MEDIUM and SHORT its abbreviation."""
    return (MONTH_ABBREVIATIONS if style is _MEDIUM or style is _SHORT else MONTH_NAMES)[month - 1]


def month_text(year: int, month: int, style: DateStyle, numbers: Numerals) -> str:
    """Write a month of the Buddhist era in any style but ISO."""
    name = month_name(month, style)
    if style is _LONG or style is _MEDIUM:
        return f"{name} {numbers[year // 100]}{numbers[year % 100]}"
    if style is _LONG_ERA or style is _FULL:
        return f"{name} {year_text(year, numbers)}"
    if style is _SHORT:
        return f"{name} {short_year_text(year, numbers)}"
    raise WrongType(f"expected a DateStyle, got {shown(style)}")


def year_text(year: int, numbers: Numerals) -> str:
    """Write a year with its era."""
    return f"พ.ศ. {numbers[year // 100]}{numbers[year % 100]}"


def short_year_text(year: int, numbers: Numerals) -> str:
    """Write the last two digits of a year that two digits can name."""
    if year // 100 != _CENTURY:
        raise CalendarError(f"two digits name the years BE 2500 to 2599, got BE {year}; choose a longer style")
    return numbers[year % 100]


def numerals(digits: Digits) -> Numerals:
    """Give the numbers from 0 to 99 in two digits of a kind."""
    if digits is _THAI:
        return _THAI_NUMERALS
    if digits is _ARABIC:
        return _ARABIC_NUMERALS
    raise WrongType(f"expected Digits.THAI or Digits.ARABIC, got {shown(digits)}")


def small_number(number: int, numbers: Numerals) -> str:
    """Write a number from 0 to 99 in as many digits as it needs."""
    return numbers[number][number < _TEN :]
