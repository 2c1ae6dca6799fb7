"""The Buddhist era in Thai law: years, months and days, and the years in which the calendar changed."""

from __future__ import annotations

from datetime import date

from bma_foreign_affairs._values import advice, is_a
from bma_foreign_affairs.errors import CalendarError, WrongType, shown, shown_number

__all__ = [
    "FIRST_DAY",
    "FIRST_YEAR",
    "LAST_DAY",
    "LAST_YEAR",
    "buddhist_year",
    "date_from_buddhist",
]

FIRST_YEAR, LAST_YEAR = 2432, 2699
"""The first and the last supported year of the Buddhist era."""

FIRST_DAY, LAST_DAY = date(1889, 4, 1), date(2156, 12, 31)
"""The first and the last supported day, the ends of those years."""

OFFSET = 543
"""What a year of the Buddhist era is above the year of the Common Era in which it begins."""

SHORT_CENTURY = 2500
"""What the last two digits of a Buddhist year leave out."""

_TWO_DIGITS = 99
_APRIL = 4
# Calendar Years Act BE 2483: BE 2483 ended on 31 December 1940 after nine months.
_SHORT_YEAR = 2483
_FIRST_JANUARY = 1941


def buddhist_year(day: date) -> int:
    """Give the year of the Buddhist era that a day belongs to.

    Until 31 December 1940 a year began on 1 April, since then it begins on 1 January (Calendar Years Act BE 2483).

    Args:
        day: A day from FIRST_DAY to LAST_DAY.

    Raises:
        WrongType: For a datetime or anything else that is no date.
        CalendarError: For a day out of that range.

    >>> buddhist_year(date(2018, 10, 1))
    2561
    >>> buddhist_year(date(1939, 3, 31)), buddhist_year(date(1939, 4, 1))
    (2481, 2482)
    """
    if not FIRST_DAY <= plain_date(day) <= LAST_DAY:
        raise CalendarError(
            f"expected a day from {FIRST_DAY} (BE {FIRST_YEAR}) to {LAST_DAY} (BE {LAST_YEAR}), got {day}"
        )
    year = day.year
    if year < _FIRST_JANUARY and day.month < _APRIL:
        return year + OFFSET - 1
    return year + OFFSET


def date_from_buddhist(year: int, month: int, day: int) -> date:
    """Give the day of a date in the Buddhist era.

    Args:
        year: A year from FIRST_YEAR to LAST_YEAR.
        month: 1 for January to 12 for December, also where the year begins in April.
        day: Day of the month.

    Raises:
        WrongType: For anything but ints.
        CalendarError: For a year out of that range, for January to March of BE 2483, and for any other day that
            does not exist.

    >>> date_from_buddhist(2561, 10, 1)
    datetime.date(2018, 10, 1)
    >>> date_from_buddhist(2475, 2, 1)
    datetime.date(1933, 2, 1)
    >>> date_from_buddhist(2483, 1, 1)
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.CalendarError: BE 2483 has no January to March: it ran from 1 April to 31 December \
1940, when the beginning of the year was moved to 1 January; 1940 is BE 2482 until March, 1941 is BE 2484
    """
    for name, value in (("year", year), ("month", month), ("day", day)):
        if not is_a(value, (int,)):
            raise WrongType(f"date_from_buddhist takes an int for {name}, got {shown(value)}{advice((int,), value)}")
    return existing_day(year, month, day)


def existing_day(year: int, month: int, day: int) -> date:
    """Do what `date_from_buddhist` does with numbers that are ints for sure."""
    common = year - OFFSET if _SHORT_YEAR < year <= LAST_YEAR else _early_common_year(year, month)
    try:
        return date(common, month, day)
    except (ValueError, OverflowError):
        written = "-".join(map(shown_number, (year, month, day)))
        raise CalendarError(f"there is no day {written} (year, month, day) in the Buddhist era") from None


def plain_date(day: date) -> date:
    """Give the day back where it is a date and no datetime, or raise."""
    if type(day) is not date and not is_a(day, (date,)):
        given: object = day
        what_to_do = "; thai.dates.parse_date reads text" if isinstance(given, str) else advice((date,), given)
        raise WrongType(f"expected a datetime.date, got {shown(given)}{what_to_do}")
    return day


def supported_year(year: int) -> int:
    """Give the year of the Buddhist era back where it is supported, or raise what is wrong with it."""
    if type(year) is not int and not is_a(year, (int,)):
        raise WrongType(f"expected a year of the Buddhist era as an int, got {shown(year)}{advice((int,), year)}")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise CalendarError(
            f"expected a year of the Buddhist era from {FIRST_YEAR} to {LAST_YEAR}, got {shown_number(year)}"
            f"{common_era_hint(year, FIRST_YEAR)}"
        )
    return year


def meant_year(year: int, first: int) -> int | None:
    """Give the Buddhist year from `first` on that a year of the Common Era or two digits stand for, if either."""
    if first <= year + OFFSET <= LAST_YEAR:
        return year + OFFSET
    if max(0, first - SHORT_CENTURY) <= year <= _TWO_DIGITS:
        return year + SHORT_CENTURY
    return None


def common_era_hint(year: int, first: int) -> str:
    """Say which year was meant where a number looks like one of the Common Era, or like the end of a Buddhist one."""
    meant = meant_year(year, first)
    if meant is None:
        return ""
    looks = "" if year <= _TWO_DIGITS else "it looks like a Common Era year; "
    return f"; {looks}did you mean {meant}?"


def common_year(year: int) -> int:
    """Give the year of the Common Era back where it is supported, or raise what is wrong with it."""
    if FIRST_DAY.year <= year <= LAST_DAY.year:
        return year
    hint = "; it looks like a Buddhist year; write พ.ศ. before it" if FIRST_YEAR <= year <= LAST_YEAR else ""
    raise CalendarError(
        f"expected a year of the Common Era from {FIRST_DAY.year} to {LAST_DAY.year}, got {shown_number(year)}{hint}"
    )


def _early_common_year(year: int, month: int) -> int:
    """Give the Common Era year of a month of BE 2483 or before."""
    supported_year(year)
    if not 1 <= month < _APRIL:
        return year - OFFSET
    if year == _SHORT_YEAR:
        raise CalendarError(
            "BE 2483 has no January to March: it ran from 1 April to 31 December 1940, when the beginning of the year"
            " was moved to 1 January; 1940 is BE 2482 until March, 1941 is BE 2484"
        )
    return year - OFFSET + 1
