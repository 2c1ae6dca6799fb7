"""What the four kinds of fiscal period share: one ordinal, and everything that follows from it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, ClassVar, Self, TypeVar, final, overload

import attrs

from bma_foreign_affairs._values import NamedEnum, Validator, advice, instance_of, is_a
from bma_foreign_affairs.errors import CalendarError, WrongType, shown, shown_number
from bma_foreign_affairs.fiscal._strip import strip_html
from bma_foreign_affairs.thai.dates.eras import LAST_YEAR, meant_year, plain_date
from bma_foreign_affairs.thai.dates.formatting import DateStyle
from bma_foreign_affairs.thai.dates.names import MONTH_ABBREVIATIONS
from bma_foreign_affairs.thai.dates.spans import Month, format_month
from bma_foreign_affairs.thai.numerals import Digits

__all__ = [
    "FIRST_FISCAL_DAY",
    "FIRST_FISCAL_YEAR",
    "LAST_FISCAL_DAY",
    "LAST_FISCAL_YEAR",
    "LabelStyle",
    "Period",
    "Span",
    "checked",
    "dated_months_text",
    "is_year_number",
    "months_text",
    "numbered",
]

FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR = 2505, LAST_YEAR
"""The first and the last supported fiscal year, in the Buddhist era.

Until 1960 (BE 2503) the fiscal year began on 1 January, and BE 2504 was nine months (NSO, Statistical Yearbook 2014).
"""

FIRST_FISCAL_DAY, LAST_FISCAL_DAY = date(1961, 10, 1), date(2156, 9, 30)
"""The first day of the first and the last day of the last supported fiscal year."""

SpanT = TypeVar("SpanT", bound="Span")

_YEARS = LAST_FISCAL_YEAR - FIRST_FISCAL_YEAR + 1
_MONTHS = 12
_ORIGIN = 1961 * _MONTHS + 10  # October 1961, in months of the Common Era


@final
class LabelStyle(NamedEnum):
    """How to name a fiscal period; `parse` of its type reads each of them back."""

    FULL = "full"
    """With its fiscal year: ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๒"""
    LONG = "long"
    """As a heading within its year: ปีงบประมาณ พ.ศ. ๒๕๖๒, ไตรมาสที่ ๑ (ต.ค. – ธ.ค.)"""
    SHORT = "short"
    """For a column: ปีงบ ๖๒, ต.ค. ๖๑ – ธ.ค. ๖๑; for BE 2500 to 2599 only."""


@attrs.frozen(repr=False)
class Span(ABC):
    """Days without a gap, as every fiscal period has them."""

    @property
    @abstractmethod
    def first_day(self) -> date:
        """The first day of the period."""

    @property
    @abstractmethod
    def last_day(self) -> date:
        """The last day of the period."""

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.last_day - self.first_day).days + 1

    def __contains__(self, part: object) -> bool:
        if isinstance(part, Span):
            return self.first_day <= part.first_day and part.last_day <= self.last_day
        if not isinstance(part, date) or isinstance(part, datetime):
            raise WrongType(
                f"a fiscal period contains days and fiscal periods, got {shown(part)}{advice((date,), part)}"
            )
        return self.first_day <= part <= self.last_day

    def __iter__(self) -> Iterator[date]:
        first = self.first_day
        return (first + timedelta(days=number) for number in range(self.days))

    def __repr__(self) -> str:
        given = (repr(getattr(self, field.name)) for field in attrs.fields(type(self)) if field.init)
        return f"{type(self).__name__}({', '.join(given)})"

    def __str__(self) -> str:
        return self.label(style=LabelStyle.FULL)

    def label(self, *, style: LabelStyle = LabelStyle.LONG, digits: Digits = Digits.THAI) -> str:
        """Name the period in Thai.

        Args:
            style: Which of the names.
            digits: Thai or Arabic.

        Raises:
            WrongType: For a style or digits of another type.
            CalendarError: In SHORT for a period out of BE 2500 to 2599.
        """
        match style:
            case LabelStyle.FULL:
                return self._full(digits)
            case LabelStyle.LONG:
                return self._long(digits)
            case LabelStyle.SHORT:
                return self._short(digits)
            case _:
                raise WrongType(f"expected a LabelStyle, got {shown(style)}")

    def _repr_html_(self) -> str:
        return strip_html(self.first_day, self.last_day, str(self))

    @abstractmethod
    def _full(self, digits: Digits) -> str:
        """Write the name in FULL."""

    @abstractmethod
    def _long(self, digits: Digits) -> str:
        """Write the name in LONG."""

    @abstractmethod
    def _short(self, digits: Digits) -> str:
        """Write the name in SHORT."""


@attrs.frozen(repr=False)
class Period(Span):
    """One of the equal stretches of whole months that a fiscal year falls into.

    The ordinal counts the periods of one kind from the first one of FIRST_FISCAL_YEAR, which is 0.
    """

    PER_YEAR: ClassVar[int]
    """How many of them a fiscal year has."""
    _KNOWN: ClassVar[dict[int, Any]]
    """The periods that days were looked up in, by month: they do not change, and their number is bounded."""

    _ordinal: int = attrs.field(init=False, repr=False)

    @classmethod
    @abstractmethod
    def _made(cls, ordinal: int) -> Self:
        """Make the period of an ordinal."""

    def _put(self, year: int, number: int) -> None:
        """Set the ordinal, once, of the number-th period of a fiscal year."""
        object.__setattr__(self, "_ordinal", (year - FIRST_FISCAL_YEAR) * self.PER_YEAR + number - 1)

    @classmethod
    def containing(cls, day: date) -> Self:
        """Give the period that a day belongs to.

        Raises:
            WrongType: For a datetime or anything else that is no date.
            CalendarError: For a day out of the supported fiscal years.
        """
        if type(day) is not date:
            plain_date(day)
        month = day.year * _MONTHS + day.month - _ORIGIN
        known: Self | None = cls._KNOWN.get(month)
        if known is None:
            if not FIRST_FISCAL_DAY <= day <= LAST_FISCAL_DAY:
                raise CalendarError(
                    f"fiscal years are supported from {FIRST_FISCAL_DAY} (BE {FIRST_FISCAL_YEAR}) to {LAST_FISCAL_DAY}"
                    f" (BE {LAST_FISCAL_YEAR}), got {day}"
                )
            known = cls._KNOWN[month] = cls._made(month * cls.PER_YEAR // _MONTHS)
        return known

    @property
    def first_day(self) -> date:
        """The first day of the period."""
        return _first_of(self._ordinal * (_MONTHS // self.PER_YEAR))

    @property
    def last_day(self) -> date:
        """The last day of the period."""
        return _first_of((self._ordinal + 1) * (_MONTHS // self.PER_YEAR)) - timedelta(days=1)

    def __add__(self, count: int) -> Self:
        if not is_a(count, (int,)):
            return NotImplemented
        ordinal = self._ordinal + count
        if not 0 <= ordinal < _YEARS * self.PER_YEAR:
            raise CalendarError(
                f"{self!r} {'-' if count < 0 else '+'} {shown_number(abs(count))} is out of the supported fiscal"
                f" years, BE {FIRST_FISCAL_YEAR} to {LAST_FISCAL_YEAR}"
            )
        return self._made(ordinal)

    @overload
    def __sub__(self, other: int) -> Self: ...

    @overload
    def __sub__(self, other: Self) -> int: ...

    def __sub__(self, other: int | Self) -> Self | int:
        if isinstance(other, int):
            return NotImplemented if isinstance(other, bool) else self + -other
        return self._ordinal - other._ordinal if type(other) is type(self) else NotImplemented

    def __lt__(self, other: Self) -> bool:
        return self._ordinal < other._ordinal if type(other) is type(self) else NotImplemented

    def __le__(self, other: Self) -> bool:
        return self._ordinal <= other._ordinal if type(other) is type(self) else NotImplemented

    def __gt__(self, other: Self) -> bool:
        return self._ordinal > other._ordinal if type(other) is type(self) else NotImplemented

    def __ge__(self, other: Self) -> bool:
        return self._ordinal >= other._ordinal if type(other) is type(self) else NotImplemented


def checked(value: object, kind: type[SpanT], where: str) -> SpanT:
    """Give a period of a kind back, or raise WrongType, which says how to write a number as one."""
    if isinstance(value, kind):
        return value
    year = _year_meant(value) if isinstance(value, int) and is_a(value, (int,)) else None
    what_to_do = advice((kind,), value) if year is None else f"; write {kind.__name__}({year})"
    raise WrongType(f"{where} takes {kind.__name__}, got {shown(value)}{what_to_do}")


def numbered(kind: type[Span]) -> Validator:
    """Make a validator that does the same."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        checked(value, kind, f"{type(instance).__name__}.{attribute.name}")

    return check


def is_year_number(instance: object, attribute: attrs.Attribute[int], value: object) -> None:
    """Raise WrongType for anything but an int as the number of a fiscal year."""
    if isinstance(value, date):
        day = advice((date,), value)
        raise WrongType(
            f"FiscalYear.buddhist_year takes int, got {shown(value)}; FiscalYear.containing takes a day{day}"
        )
    if isinstance(value, str):
        raise WrongType(f"FiscalYear.buddhist_year takes int, got {shown(value)}; FiscalYear.parse reads text")
    instance_of(int)(instance, attribute, value)


def months_text(span: Span) -> str:
    """Write the first and the last month of a period: ต.ค. – ธ.ค."""
    return " – ".join(MONTH_ABBREVIATIONS[day.month - 1] for day in (span.first_day, span.last_day))


def dated_months_text(span: Span, digits: Digits) -> str:
    """Write the first and the last month of a period with their years: ต.ค. ๖๑ – ธ.ค. ๖๑."""
    months = map(Month.containing, (span.first_day, span.last_day))
    return " – ".join(format_month(month, DateStyle.SHORT, digits=digits) for month in months)


def _year_meant(number: int) -> int | None:
    """Give the supported fiscal year that a number is or stands for, if any."""
    return number if FIRST_FISCAL_YEAR <= number <= LAST_FISCAL_YEAR else meant_year(number, FIRST_FISCAL_YEAR)


def _first_of(month: int) -> date:
    """Give the first day of a month counted from the origin."""
    year, index = divmod(_ORIGIN - 1 + month, _MONTHS)
    return date(year, index + 1, 1)
