"""When a fiscal year is reported on: its cumulative rounds, and the working days on which reports fall due."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time
from typing import ClassVar, Self, final

import attrs

from bma_foreign_affairs._values import instance_of, is_a
from bma_foreign_affairs.errors import CalendarError, WrongType, shown, shown_number
from bma_foreign_affairs.fiscal._base import Span, checked, dated_months_text, numbered
from bma_foreign_affairs.fiscal._labels import PartForms, part_of
from bma_foreign_affairs.fiscal.periods import FiscalMonth, FiscalYear, fiscal_year_of
from bma_foreign_affairs.thai.dates.eras import plain_date
from bma_foreign_affairs.thai.dates.formatting import numerals, small_number
from bma_foreign_affairs.thai.numerals import Digits

__all__ = ["MONTHLY", "QUARTERLY", "ROUNDS", "ReportingRound", "occurrences", "reporting_rounds"]

MONTHLY, QUARTERLY, ROUNDS = tuple(range(1, 13)), (3, 6, 9, 12), (6, 9, 12)
"""Fiscal months at whose end something falls due: each, the last one of a quarter, the last one of a round."""

_MONTHS = 12
_WORKING_WEEK = range(5)


@final
@attrs.frozen(repr=False)
class ReportingRound(Span):
    """The first months of a fiscal year, from October on, as results are reported: cumulative.

    Args:
        year: The fiscal year.
        months: How many months, 1 to 12.

    Raises:
        WrongType: For anything but a FiscalYear and an int.
        CalendarError: For another number of months.

    >>> half_way = ReportingRound(FiscalYear(2562), 6)
    >>> half_way.first_day, half_way.last_day, half_way.label()
    (datetime.date(2018, 10, 1), datetime.date(2019, 3, 31), 'รอบ ๖ เดือน')
    """

    _FORMS: ClassVar[PartForms] = PartForms(
        r"รอบ\s*+(?P<number>[0-9๐-๙]{1,2})\s*+เดือน(?:แรก)?", "รอบ 6 เดือน", months=6, count=12
    )

    year: FiscalYear = attrs.field(validator=numbered(FiscalYear))
    months: int = attrs.field(validator=instance_of(int))

    def __attrs_post_init__(self) -> None:
        if not 1 <= self.months <= _MONTHS:
            raise CalendarError(f"a reporting round has 1 to {_MONTHS} months, got {shown_number(self.months)}")

    @classmethod
    def parse(cls, text: str, *, year: FiscalYear | None = None) -> Self:
        """Read a round from its name, in either digits.

        Args:
            text: Its number of months, its months or its first and last day, or both, with its fiscal year or without:
                รอบ 6 เดือน, รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๒, รอบ 6 เดือน (1 ตุลาคม 2561 – 31 มีนาคม 2562).
            year: The fiscal year of a name that does not say it.

        Raises:
            WrongType, ParseError, CalendarError: As `FiscalQuarter.parse` does.

        >>> ReportingRound.parse("รอบ 6 เดือน", year=FiscalYear(2562))
        ReportingRound(FiscalYear(2562), 6)
        """
        named = cls._FORMS.read(text)
        whole = fiscal_year_of(text, named, year)
        return part_of(text, named, ((months, cls(whole, months)) for months in MONTHLY))

    @property
    def first_day(self) -> date:
        """The first day of the fiscal year."""
        return self.year.first_day

    @property
    def last_day(self) -> date:
        """The last day of the last month."""
        return self.year.month(self.months).last_day

    def _full(self, digits: Digits) -> str:
        return f"{self._long(digits)} {self.year.label(digits=digits)}"

    def _long(self, digits: Digits) -> str:
        return f"รอบ {small_number(self.months, numerals(digits))} เดือน"

    def _short(self, digits: Digits) -> str:
        return dated_months_text(self, digits)


def reporting_rounds(year: FiscalYear, months: tuple[int, ...] = ROUNDS) -> tuple[ReportingRound, ...]:
    """Give the rounds in which a fiscal year is reported, each from 1 October on.

    Args:
        year: The fiscal year.
        months: How many months each round has, rising.

    Raises:
        WrongType: For anything but a FiscalYear and a tuple of ints.
        CalendarError: For months that are not from 1 to 12 or do not rise.

    >>> [str(reported.last_day) for reported in reporting_rounds(FiscalYear(2562))]
    ['2019-03-31', '2019-06-30', '2019-09-30']
    """
    checked(year, FiscalYear, "year")
    return tuple(ReportingRound(year, number) for number in _rising(months))


def occurrences(
    year: FiscalYear,
    months: tuple[int, ...] = MONTHLY,
    *,
    working_day: int = -1,
    holidays: Collection[date] = (),
) -> tuple[date, ...]:
    """Give the days on which something falls due, one working day in each of some months of a fiscal year.

    Args:
        year: The fiscal year.
        months: Fiscal months, rising: MONTHLY, QUARTERLY, ROUNDS or others; 1 is October.
        working_day: Which of the working days of each month: 1 the first, -1 the last.
        holidays: Days from Monday to Friday that are not worked.

    Raises:
        WrongType: For anything but a FiscalYear, ints and plain dates.
        CalendarError: For months that are not from 1 to 12 or do not rise, and where a month has fewer working days.

    >>> [str(day) for day in occurrences(FiscalYear(2562), ROUNDS)]
    ['2019-03-29', '2019-06-28', '2019-09-30']
    >>> occurrences(FiscalYear(2562), (1,), working_day=11, holidays={date(2018, 10, 15)})
    (datetime.date(2018, 10, 16),)
    """
    checked(year, FiscalYear, "year")
    if not is_a(working_day, (int,)):
        raise WrongType(f"working_day takes an int, got {shown(working_day)}")
    given: object = holidays
    if not isinstance(given, Collection) or isinstance(given, str):
        raise WrongType(f"holidays takes a set or another collection of dates, got {shown(given)}")
    free = frozenset(map(plain_date, holidays))
    return tuple(_working_day(FiscalMonth(year, number), working_day, free) for number in _rising(months))


def _working_day(month: FiscalMonth, which: int, holidays: frozenset[date]) -> date:
    """Give one working day of a month, counted from its beginning or, below zero, from its end."""
    from dateutil.rrule import DAILY, rrule  # noqa: PLC0415 - dateutil is loaded where it is used and nowhere else

    first, last = (datetime.combine(day, time()) for day in (month.first_day, month.last_day))
    weekdays = (moment.date() for moment in rrule(DAILY, dtstart=first, until=last, byweekday=_WORKING_WEEK))
    days = [day for day in weekdays if day not in holidays]
    if not 1 <= abs(which) <= len(days):
        raise CalendarError(f"{month} has {len(days)} working days, so none is number {shown_number(which)}")
    return days[which - 1 if which > 0 else which]


def _rising(months: object) -> tuple[int, ...]:
    """Give the numbers of months back where they are from 1 to 12 and rise, or raise what is wrong with them."""
    if not isinstance(months, tuple) or not all(is_a(number, (int,)) for number in months):
        raise WrongType(f"months takes a tuple of ints, got {shown(months)}")
    if not set(months) <= set(MONTHLY) or list(months) != sorted(set(months)):
        raise CalendarError(
            f"months takes numbers from 1 to {_MONTHS} that rise, got {', '.join(map(shown_number, months))}"
        )
    return months
