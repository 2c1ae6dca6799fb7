"""The fiscal year of Thai government, and its halves, quarters and months."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar, Self, final

import attrs

from bma_foreign_affairs._values import instance_of
from bma_foreign_affairs.errors import CalendarError, WrongType, shown, shown_number
from bma_foreign_affairs.fiscal._base import (
    FIRST_FISCAL_YEAR,
    LAST_FISCAL_YEAR,
    Period,
    checked,
    dated_months_text,
    is_year_number,
    months_text,
    numbered,
)
from bma_foreign_affairs.fiscal._labels import Named, PartForms, part_of, read_year
from bma_foreign_affairs.thai.dates.eras import common_era_hint
from bma_foreign_affairs.thai.dates.formatting import DateStyle, numerals, short_year_text, small_number, year_text
from bma_foreign_affairs.thai.dates.spans import Month, format_month
from bma_foreign_affairs.thai.numerals import Digits

__all__ = ["FiscalHalf", "FiscalMonth", "FiscalQuarter", "FiscalYear"]


@final
@attrs.frozen(repr=False)
class FiscalYear(Period):
    """A fiscal year, 1 October to 30 September, named by the year of the Buddhist era in which it ends.

    So the budget year of Thai government and of Bangkok: the ordinance for 2562 is in force from 1 October 2561.

    Args:
        buddhist_year: From FIRST_FISCAL_YEAR to LAST_FISCAL_YEAR.

    Raises:
        WrongType: For anything but an int.
        CalendarError: For a year out of that range, a year of the Common Era above all.

    >>> year = FiscalYear(2562)
    >>> year.first_day, year.last_day, year.days
    (datetime.date(2018, 10, 1), datetime.date(2019, 9, 30), 365)
    >>> year.first_day in year, year.quarter(3) in year, year + 1, FiscalYear(2568) - year
    (True, True, FiscalYear(2563), 6)
    >>> FiscalYear(2025)
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.CalendarError: expected a fiscal year of the Buddhist era from 2505 to 2699, got 2025; \
it looks like a Common Era year; did you mean 2568?
    """

    PER_YEAR: ClassVar[int] = 1
    _KNOWN: ClassVar[dict[int, FiscalYear]] = {}

    buddhist_year: int = attrs.field(validator=is_year_number, eq=False)

    def __attrs_post_init__(self) -> None:
        if not FIRST_FISCAL_YEAR <= self.buddhist_year <= LAST_FISCAL_YEAR:
            raise CalendarError(
                f"expected a fiscal year of the Buddhist era from {FIRST_FISCAL_YEAR} to {LAST_FISCAL_YEAR},"
                f" got {shown_number(self.buddhist_year)}{common_era_hint(self.buddhist_year, FIRST_FISCAL_YEAR)}"
            )
        self._put(self.buddhist_year, 1)

    @classmethod
    def _made(cls, ordinal: int) -> Self:
        return cls(FIRST_FISCAL_YEAR + ordinal)

    @classmethod
    def parse(cls, text: str) -> FiscalYear:
        """Read a fiscal year from its name in either digits; two digits are a year only after ปีงบ or ปีงบประมาณ.

        Raises:
            WrongType: For anything but text.
            ParseError: For text that is no name of a fiscal year.
            CalendarError: For a year of the Common Era or out of range.

        >>> FiscalYear.parse("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗") == FiscalYear.parse("ปีงบ 67") == FiscalYear(2567)
        True
        """
        return cls(read_year(text))

    @classmethod
    def span(cls, first: FiscalYear, last: FiscalYear) -> tuple[FiscalYear, ...]:
        """Give the fiscal years of a plan, from the first to the last, both included.

        Raises:
            WrongType: For anything but fiscal years.
            CalendarError: For years that run backwards.

        >>> FiscalYear.span(FiscalYear(2563), FiscalYear(2565))
        (FiscalYear(2563), FiscalYear(2564), FiscalYear(2565))
        """
        for year in (first, last):
            if type(year) is not cls:
                raise WrongType(f"a span takes fiscal years, got {shown(year)}")
        if last < first:
            raise CalendarError(f"a span ends in or after its first year, got {first!r} to {last!r}")
        return tuple(first + number for number in range(last - first + 1))

    @property
    def halves(self) -> tuple[FiscalHalf, ...]:
        """The two halves, October to March first."""
        return tuple(FiscalHalf(self, number + 1) for number in range(FiscalHalf.PER_YEAR))

    @property
    def quarters(self) -> tuple[FiscalQuarter, ...]:
        """The four quarters, October to December first."""
        return tuple(FiscalQuarter(self, number + 1) for number in range(FiscalQuarter.PER_YEAR))

    @property
    def months(self) -> tuple[FiscalMonth, ...]:
        """The twelve months, October first."""
        return tuple(FiscalMonth(self, number + 1) for number in range(FiscalMonth.PER_YEAR))

    def half(self, number: int) -> FiscalHalf:
        """Give a half of the year by its number, 1 for October to March."""
        return FiscalHalf(self, number)

    def quarter(self, number: int) -> FiscalQuarter:
        """Give a quarter of the year by its number, 1 for October to December."""
        return FiscalQuarter(self, number)

    def month(self, number: int) -> FiscalMonth:
        """Give a month of the year by its number, 1 for October."""
        return FiscalMonth(self, number)

    def _full(self, digits: Digits) -> str:
        return f"ปีงบประมาณ {year_text(self.buddhist_year, numerals(digits))}"

    def _long(self, digits: Digits) -> str:
        return self._full(digits)

    def _short(self, digits: Digits) -> str:
        return f"ปีงบ {short_year_text(self.buddhist_year, numerals(digits))}"


@attrs.frozen(repr=False)
class _Part(Period):
    """A part of a fiscal year: the year and a number within it."""

    _FORMS: ClassVar[PartForms]

    year: FiscalYear = attrs.field(validator=numbered(FiscalYear), eq=False)
    number: int = attrs.field(validator=instance_of(int), eq=False)

    def __attrs_post_init__(self) -> None:
        if not 1 <= self.number <= self.PER_YEAR:
            raise CalendarError(
                f"{type(self).__name__} takes a number from 1 to {self.PER_YEAR}, got {shown_number(self.number)}"
            )
        self._put(self.year.buddhist_year, self.number)

    @classmethod
    def _made(cls, ordinal: int) -> Self:
        year, index = divmod(ordinal, cls.PER_YEAR)
        return cls(FiscalYear(FIRST_FISCAL_YEAR + year), index + 1)

    @classmethod
    def parse(cls, text: str, *, year: FiscalYear | None = None) -> Self:
        """Read a part of a fiscal year from its name, in either digits.

        Args:
            text: Its number or its months or both, with the fiscal year or without: ไตรมาสที่ 1 (ต.ค. - ธ.ค.),
                ครึ่งปีแรก ปีงบประมาณ พ.ศ. ๒๕๖๒, ต.ค. ๖๑ – ธ.ค. ๖๑, ต.ค. - ธ.ค. ปีงบประมาณ 2562.
                Months have years of the calendar, of either era; one year tells the other.
            year: The fiscal year of a name that does not say it.

        Raises:
            WrongType: For anything but text.
            ParseError: For text that is no such name, and for a name without a year where none is passed.
            CalendarError: For a part that does not exist, and for another year than the one passed.
        """
        named = cls._FORMS.read(text)
        whole = fiscal_year_of(text, named, year)
        return part_of(text, named, ((number, cls(whole, number)) for number in range(1, cls.PER_YEAR + 1)))

    @abstractmethod
    def _name(self, digits: Digits) -> str:
        """Write the name without months and year."""

    def _full(self, digits: Digits) -> str:
        return f"{self._name(digits)} {self.year.label(digits=digits)}"

    def _long(self, digits: Digits) -> str:
        return f"{self._name(digits)} ({months_text(self)})"

    def _short(self, digits: Digits) -> str:
        return dated_months_text(self, digits)


def fiscal_year_of(text: str, named: Named, given: object) -> FiscalYear:
    """Give the fiscal year that the name of a part names, or else the one that was passed."""
    passed = None if given is None else checked(given, FiscalYear, "year")
    return named.year_of(text, passed, FiscalYear, FiscalYear.containing)


@final
@attrs.frozen(repr=False)
class FiscalHalf(_Part):
    """Half of a fiscal year, October to March or April to September.

    Args:
        year: The fiscal year.
        number: 1 or 2.

    Raises:
        WrongType, CalendarError: For another type; for another number.

    >>> half = FiscalHalf(FiscalYear(2562), 1)
    >>> half.last_day, half.label(), half == FiscalHalf.parse("ครึ่งปีแรก ปีงบประมาณ พ.ศ. ๒๕๖๒")
    (datetime.date(2019, 3, 31), 'ครึ่งปีแรก (ต.ค. – มี.ค.)', True)
    """

    PER_YEAR: ClassVar[int] = 2
    _KNOWN: ClassVar[dict[int, FiscalHalf]] = {}
    _FORMS: ClassVar[PartForms] = PartForms(
        r"ครึ่ง(?:ปี(?:งบประมาณ)?(?:\s*+ที่(?!\s*+[แห]))?|(?=[แห]))\s*+(?P<number>[0-9๐-๙]{1,2}|แรก|หลัง)",
        "ครึ่งปีแรก, ครึ่งปีหลัง or ครึ่งปีที่ 1",
        months=6,
        count=2,
    )

    def _name(self, digits: Digits) -> str:  # noqa: ARG002 - a half is named without digits
        return "ครึ่งปีแรก" if self.number == 1 else "ครึ่งปีหลัง"


@final
@attrs.frozen(repr=False)
class FiscalQuarter(_Part):
    """A quarter of a fiscal year; the first one is October to December.

    Args:
        year: The fiscal year.
        number: 1 to 4.

    Raises:
        WrongType, CalendarError: For another type; for another number.

    >>> from bma_foreign_affairs.fiscal import LabelStyle
    >>> quarter = FiscalQuarter(FiscalYear(2563), 2)
    >>> quarter.first_day, quarter.last_day, quarter.days
    (datetime.date(2020, 1, 1), datetime.date(2020, 3, 31), 91)
    >>> quarter.label(), quarter.label(style=LabelStyle.SHORT)
    ('ไตรมาสที่ ๒ (ม.ค. – มี.ค.)', 'ม.ค. ๖๓ – มี.ค. ๖๓')
    """

    PER_YEAR: ClassVar[int] = 4
    _KNOWN: ClassVar[dict[int, FiscalQuarter]] = {}
    _FORMS: ClassVar[PartForms] = PartForms(
        r"ไตรมาส(?:\s*+ที่(?!\s*+แ))?\s*+(?P<number>[0-9๐-๙]{1,2}|แรก)", "ไตรมาสที่ 1", months=3, count=4
    )

    def _name(self, digits: Digits) -> str:
        return f"ไตรมาสที่ {small_number(self.number, numerals(digits))}"


@final
@attrs.frozen(repr=False)
class FiscalMonth(_Part):
    """A month of a fiscal year; the first one is October.

    Args:
        year: The fiscal year.
        number: 1 to 12.

    Raises:
        WrongType, CalendarError: For another type; for another number.

    >>> from bma_foreign_affairs.fiscal import LabelStyle
    >>> month = FiscalMonth(FiscalYear(2562), 10)
    >>> month.first_day, month.label(), month.label(style=LabelStyle.SHORT)
    (datetime.date(2019, 7, 1), 'กรกฎาคม ๒๕๖๒', 'ก.ค. ๖๒')
    """

    PER_YEAR: ClassVar[int] = 12
    _KNOWN: ClassVar[dict[int, FiscalMonth]] = {}
    _FORMS: ClassVar[PartForms] = PartForms(r"เดือนที่\s*+(?P<number>[0-9๐-๙]{1,2})", "เดือนที่ 1", months=1, count=12)

    @property
    def calendar_month(self) -> Month:
        """The month of the calendar: month 1 of BE 2562 is October of BE 2561."""
        return Month.containing(self.first_day)

    def __str__(self) -> str:
        return self.label()

    def _name(self, digits: Digits) -> str:
        return f"เดือนที่ {small_number(self.number, numerals(digits))}"

    def _long(self, digits: Digits) -> str:
        return format_month(self.calendar_month, digits=digits)

    def _short(self, digits: Digits) -> str:
        return format_month(self.calendar_month, DateStyle.SHORT, digits=digits)
