"""Months, and stretches of days and years, of the Buddhist era, and their text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import final

import attrs

from bma_foreign_affairs._values import advice, instance_of, is_a
from bma_foreign_affairs.errors import CalendarError, WrongType, shown, shown_number
from bma_foreign_affairs.thai.dates.eras import (
    buddhist_year,
    date_from_buddhist,
    plain_date,
    supported_year,
)
from bma_foreign_affairs.thai.dates.formatting import (
    DateStyle,
    day_text,
    format_date,
    month_name,
    month_text,
    numerals,
    year_text,
)
from bma_foreign_affairs.thai.numerals import Digits

__all__ = [
    "DateRange",
    "Month",
    "YearRange",
    "format_date_range",
    "format_month",
    "format_year",
    "format_year_range",
]

_DAY = timedelta(days=1)
_DECEMBER = 12


def _repr_day(day: date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"


def month_number(number: int) -> int:
    """Give the number of a month back, or raise CalendarError where no month has it."""
    if 1 <= number <= _DECEMBER:
        return number
    raise CalendarError(f"a month has a number from 1 to {_DECEMBER}, got {shown_number(number)}")


@final
@attrs.frozen
class Month:
    """A calendar month of the Buddhist era.

    Args:
        buddhist_year: A year from FIRST_YEAR to LAST_YEAR.
        number: 1 for January to 12 for December.

    Raises:
        WrongType: For anything but ints.
        CalendarError: For a month that does not exist: 13, or January to March of BE 2483.

    >>> Month(2555, 6).first_day, Month(2555, 6).last_day
    (datetime.date(2012, 6, 1), datetime.date(2012, 6, 30))
    >>> print(Month(2555, 6))
    มิถุนายน ๒๕๕๕
    """

    buddhist_year: int = attrs.field(validator=instance_of(int))
    number: int = attrs.field(validator=instance_of(int))

    def __attrs_post_init__(self) -> None:
        date_from_buddhist(self.buddhist_year, month_number(self.number), 1)

    @classmethod
    def containing(cls, day: date) -> Month:
        """Give the month that a day belongs to.

        Raises:
            WrongType: For a datetime or anything else that is no date.
            CalendarError: For a day out of the supported range.
        """
        return cls(buddhist_year(day), day.month)

    @property
    def first_day(self) -> date:
        """The first day of the month."""
        return date_from_buddhist(self.buddhist_year, self.number, 1)

    @property
    def last_day(self) -> date:
        """The last day of the month."""
        return (self.first_day + 31 * _DAY).replace(day=1) - _DAY

    # By their days: until BE 2483 January to March were the last months of a year.
    def __lt__(self, other: Month) -> bool:
        return self.first_day < other.first_day if type(other) is type(self) else NotImplemented

    def __le__(self, other: Month) -> bool:
        return self.first_day <= other.first_day if type(other) is type(self) else NotImplemented

    def __gt__(self, other: Month) -> bool:
        return self.first_day > other.first_day if type(other) is type(self) else NotImplemented

    def __ge__(self, other: Month) -> bool:
        return self.first_day >= other.first_day if type(other) is type(self) else NotImplemented

    def __str__(self) -> str:
        return format_month(self)


@final
@attrs.frozen
class DateRange:
    """Days without a gap, from the first to the last, both included.

    Args:
        first: The first day.
        last: The last day, not before the first one.

    Raises:
        WrongType: For a datetime or anything else that is no date.
        CalendarError: For a day out of the supported range, and for days that run backwards.

    >>> meeting = DateRange(date(2010, 10, 28), date(2010, 10, 29))
    >>> meeting.days, date(2010, 10, 29) in meeting, str(meeting)
    (2, True, '๒๘–๒๙ ตุลาคม ๒๕๕๓')
    """

    first: date = attrs.field(validator=instance_of(date), repr=_repr_day)
    last: date = attrs.field(validator=instance_of(date), repr=_repr_day)

    def __attrs_post_init__(self) -> None:
        for day in (self.first, self.last):
            buddhist_year(day)
        if self.last < self.first:
            raise CalendarError(f"a range ends on or after its first day, got {self.first} to {self.last}")

    @property
    def days(self) -> int:
        """How many days the range has."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= plain_date(day) <= self.last

    def __iter__(self) -> Iterator[date]:
        return (self.first + number * _DAY for number in range(self.days))

    def __str__(self) -> str:
        return format_date_range(self)


@final
@attrs.frozen
class YearRange:
    """Years of the Buddhist era without a gap, from the first to the last, both included.

    Args:
        first: The first year, from FIRST_YEAR.
        last: The last year, not before the first one, to LAST_YEAR.

    Raises:
        WrongType: For anything but ints.
        CalendarError: For a year out of range, and for years that run backwards.

    >>> plan = YearRange(2563, 2565)
    >>> plan.years, 2564 in plan, list(plan), str(plan)
    (3, True, [2563, 2564, 2565], 'พ.ศ. ๒๕๖๓ – ๒๕๖๕')
    """

    first: int = attrs.field(validator=instance_of(int))
    last: int = attrs.field(validator=instance_of(int))

    def __attrs_post_init__(self) -> None:
        if supported_year(self.last) < supported_year(self.first):
            raise CalendarError(f"a range ends in or after its first year, got {self.first} to {self.last}")

    @property
    def years(self) -> int:
        """How many years the range has."""
        return self.last - self.first + 1

    def __contains__(self, year: int) -> bool:
        if not is_a(year, (int,)):
            raise WrongType(f"a range of years contains ints, got {shown(year)}{advice((int,), year)}")
        return self.first <= year <= self.last

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.first, self.last + 1))

    def __str__(self) -> str:
        return format_year_range(self)


def format_month(month: Month, style: DateStyle = DateStyle.LONG, *, digits: Digits = Digits.THAI) -> str:
    """Write a month with its year; `parse_month` reads it back.

    Args:
        month: The month.
        style: As for a date; a month has no weekday, so FULL is LONG_ERA.
        digits: Thai or Arabic; ISO is always in Arabic digits.

    Raises:
        WrongType: For anything but a Month, a DateStyle and Digits.
        CalendarError: In SHORT for a year out of BE 2500 to 2599.

    >>> format_month(Month(2555, 6)), format_month(Month(2555, 6), DateStyle.ISO)
    ('มิถุนายน ๒๕๕๕', '2012-06')
    """
    if not isinstance(month, Month):
        raise WrongType(f"format_month takes a Month, got {shown(month)}")
    numbers = numerals(digits)
    if style is DateStyle.ISO:
        return month.first_day.isoformat()[:7]
    return month_text(month.buddhist_year, month.number, style, numbers)


def format_date_range(dates: DateRange, style: DateStyle = DateStyle.LONG, *, digits: Digits = Digits.THAI) -> str:
    """Write a range of days; what both ends share is written once. `parse_date_range` reads it back.

    Args:
        dates: The range. A range of one day is written as that day.
        style: As for a date.
        digits: Thai or Arabic; ISO is always in Arabic digits.

    Raises:
        WrongType: For anything but a DateRange, a DateStyle and Digits.
        CalendarError: In SHORT for a year out of BE 2500 to 2599.

    >>> format_date_range(DateRange(date(2010, 12, 28), date(2011, 1, 2)))
    '๒๘ ธันวาคม ๒๕๕๓ – ๒ มกราคม ๒๕๕๔'
    >>> format_date_range(DateRange(date(2010, 10, 28), date(2010, 11, 2)), DateStyle.SHORT, digits=Digits.ARABIC)
    '28 ต.ค. – 2 พ.ย. 53'
    """
    if not isinstance(dates, DateRange):
        raise WrongType(f"format_date_range takes a DateRange, got {shown(dates)}")
    first, last = dates.first, dates.last
    end = format_date(last, style, digits=digits)
    if first == last:
        return end
    if style is DateStyle.ISO:
        return f"{first}/{end}"
    if buddhist_year(first) != buddhist_year(last):
        return f"{format_date(first, style, digits=digits)} – {end}"
    begin = day_text(first, style, numerals(digits))
    if first.month != last.month:
        return f"{begin} {month_name(first.month, style)} – {end}"
    return f"{begin} – {end}" if style is DateStyle.FULL else f"{begin}–{end}"


def format_year(year: int, *, digits: Digits = Digits.THAI) -> str:
    """Write a year of the Buddhist era; `parse_year` reads it back.

    Raises:
        WrongType: For anything but an int, and for digits of another type.
        CalendarError: For a year out of the supported range.

    >>> format_year(2562)
    'พ.ศ. ๒๕๖๒'
    """
    return year_text(supported_year(year), numerals(digits))


def format_year_range(years: YearRange, *, digits: Digits = Digits.THAI) -> str:
    """Write a range of years of the Buddhist era; `parse_year_range` reads it back.

    Raises:
        WrongType: For anything but a YearRange, and for digits of another type.

    >>> format_year_range(YearRange(2563, 2565), digits=Digits.ARABIC)
    'พ.ศ. 2563 – 2565'
    """
    if not isinstance(years, YearRange):
        raise WrongType(f"format_year_range takes a YearRange, got {shown(years)}")
    first, last = (format_year(year, digits=digits) for year in (years.first, years.last))
    return f"{first} – {last.removeprefix('พ.ศ. ')}"
