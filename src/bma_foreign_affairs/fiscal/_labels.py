"""How Thai documents name fiscal years and their parts, and how the names are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple, TypeVar, final

from bma_foreign_affairs.errors import CalendarError, ParseError, quoted
from bma_foreign_affairs.fiscal._base import FIRST_FISCAL_YEAR, Span
from bma_foreign_affairs.thai.dates._forms import (
    DASH,
    DIGIT,
    LEAD,
    MONTH,
    MONTH_NUMBERS,
    SHORT,
    Form,
    named_day,
    read,
    refuse_bare_years,
    whole_year,
    year_parts,
    year_pattern,
)
from bma_foreign_affairs.thai.dates.eras import common_era_hint

__all__ = ["Named", "PartForms", "part_of", "read_year"]

SpanT = TypeVar("SpanT", bound=Span)

# What halves are called beside their numbers.
_ORDINALS = {"แรก": 1, "หลัง": 2}

_FISCAL = r"งบ(?:ประมาณ|ฯ)?"
_BEFORE = rf"(?:(?:{LEAD}|ของ)?\s*+(?P<word>ปี(?:\s*+{_FISCAL})?)\s*+)?"
_YEAR = f"{_BEFORE}{year_pattern()}"
# Beside a month ปี alone is a year of the calendar.
_SURE_YEAR = rf"(?:{LEAD}|ของ)?\s*+(?P<word>ปี\s*+{_FISCAL})\s*+{year_pattern()}"
_A_YEAR = "a fiscal year, as ปีงบประมาณ พ.ศ. ๒๕๖๒, ปีงบ ๖๒ or พ.ศ. 2562"
_CLOSING = "the closing bracket"


def _year_parts(beginning: str) -> tuple[tuple[str, str], ...]:
    return tuple((part, _A_YEAR) for part in (rf"\s*+{beginning}", *year_parts("", short=True)))


# A bracket may stand before the words or after them; what was opened is closed.
_FISCAL_YEARS = tuple(
    Form(*_year_parts(beginning), (r"(?(open)\s*+\))", _CLOSING))
    for beginning in (rf"(?P<open>\(\s*+)?{_BEFORE}", rf"{_BEFORE}(?P<open>\(\s*+)")
)


class Named(NamedTuple):
    """What the name of a part of a fiscal year says; what it leaves out is None.

    `months` are its first and last month as numbers of the calendar, `days` their first days where their years are
    written, `ends` the first and the last day as numbers within them.
    """

    year: int | None
    number: int | None
    months: tuple[int, int] | None
    days: tuple[date, date] | None
    ends: tuple[int, int] | None

    def misfit(self, number: int, first: date, last: date) -> str | None:
        """Say why the name is not that of a part: None where it is, nothing where its months are others."""
        if self.months not in (None, (first.month, last.month)):
            return ""
        if self.number not in (None, number):
            return f"its months are those of number {number}"
        if self.days not in (None, (first, last.replace(day=1))):
            return "its months lie in another year"
        if self.ends not in (None, (first.day, last.day)):
            return f"its months begin on day {first.day} and end on day {last.day}"
        return None

    def year_of(
        self, text: str, passed: SpanT | None, year: Callable[[int], SpanT], containing: Callable[[date], SpanT]
    ) -> SpanT:
        """Give the fiscal year that the name says, or else the one that was passed."""
        if self.year is not None:
            named = year(self.year)
        elif self.days is not None:
            named = containing(self.days[0])
        elif passed is not None:
            return passed
        else:
            hint = "pass the year that it belongs to: year=FiscalYear(2562)"
            raise ParseError(text, len(text), "a fiscal year", hint)
        if passed not in (None, named):
            raise CalendarError(f"expected a part of {passed}, got {text!r}")
        return named


def part_of(text: str, named: Named, parts: Iterable[tuple[int, SpanT]]) -> SpanT:
    """Give the one of the numbered parts of a fiscal year that is named, or raise CalendarError."""
    reason = "none has its months"
    for number, part in parts:
        misfit = named.misfit(number, part.first_day, part.last_day)
        if misfit is None:
            return part
        reason = misfit or reason
    raise CalendarError(f"a fiscal year has no part {quoted(text)}: {reason}")


def read_year(text: str) -> int:
    """Read the Buddhist-era number of a fiscal year from its name."""
    return _fiscal_year(read(text, _FISCAL_YEARS))


@final
class PartForms:
    """The forms in which one kind of part of a fiscal year is named: by its number, its months, or both.

    Args:
        word: Pattern of the name with a group `number`.
        expected: Such a name, for errors.
        months: How many months it has.
        count: How many of them a fiscal year has.
    """

    def __init__(self, word: str, expected: str, *, months: int, count: int) -> None:
        self._count = count
        name = rf"\s*+{word}(?!{DIGIT})"
        # Possessive: a bracket that is opened is read on, so that an error stands where it stops.
        opening = r"(?:\s*+(?P<open>\(\s*+))?+"
        named = f"{expected} or its months"
        span = _span(months, named)
        inside = _span(months, "its month" if months == 1 else "its first month")
        enclosed = [(rf"(?(open)(?:{pattern}))", what) for pattern, what in (*inside, (r"\s*+\)", _CLOSING))]
        year, sure_year = (rf"\s*+[/,]?\s*+{pattern}" for pattern in (_YEAR, _SURE_YEAR))
        self._forms = (
            Form(
                (name + opening, named),
                *enclosed[:-1],
                (rf"{enclosed[-1][0]}(?:{year})?", _CLOSING),
                end="its months in brackets, its fiscal year or nothing",
            ),
            Form((name, named), (rf"{year}\s*+\(\s*+", _A_YEAR), *inside, (r"\s*+\)", _CLOSING)),
            Form(*_year_parts(_BEFORE), (name + opening, named), *enclosed, end="its months in brackets or nothing"),
            Form(*span[:-1], (rf"{span[-1][0]}(?:{sure_year})?", span[-1][1]), end="its fiscal year or nothing"),
            Form((rf"\s*+{_SURE_YEAR}", _A_YEAR), *span),
        )

    def read(self, text: str) -> Named:
        """Read the whole text, or raise ParseError, or CalendarError where there is no part of that number."""
        found = read(text, self._forms)
        parts = found.groupdict()
        printed = parts.get("number")
        number = None if printed is None else _ORDINALS.get(printed) or int(printed)
        if "year2" in parts:
            refuse_bare_years(found)
        if number is not None and not 1 <= number <= self._count:
            raise CalendarError(f"a fiscal year has no part {text!r}: they are numbered from 1 to {self._count}")
        return Named(
            year=_fiscal_year(found) if parts.get("year") else None,
            number=number,
            months=_months(parts),
            days=_days(parts),
            ends=(int(parts["day1"]), int(parts["day2"])) if parts.get("day1") else None,
        )


def _span(months: int, expected: str) -> tuple[tuple[str, str], ...]:
    """Give the parts of one month, or of the first and the last one, with their years and days or without."""
    word = rf"(?:(?:{LEAD}\s*+)?เดือน\s*+)?"
    month, last = (rf"{word}(?P<month{which}>{MONTH})(?:\s*+{year_pattern(which)})?" for which in ("1", "2"))
    if months == 1:
        return ((rf"\s*+{month}", expected),)
    day, last_day = (rf"(?:วันที่\s*+)?(?P<day{which}>{DIGIT}{{1,2}})\s*+" for which in ("1", "2"))
    return (
        (rf"\s*+(?:{day})?{month}", expected),
        (rf"{DASH}(?(day1)(?:{last_day})){last}", "a dash or ถึง and the last month"),
    )


def _months(parts: dict[str, str | None]) -> tuple[int, int] | None:
    """Give the first and the last month, the same where a form has one month only."""
    first = parts["month1"]
    if first is None:
        return None
    last = parts.get("month2") or first
    return MONTH_NUMBERS[first], MONTH_NUMBERS[last]


def _days(parts: dict[str, str | None]) -> tuple[date, date] | None:
    """Give the first day of the first and of the last month; where one has no year, it lies next to the other."""
    months = _months(parts)
    years = [(parts[f"era{which}"], year) for which in ("1", "2") if (year := parts.get(f"year{which}"))]
    if months is None or not years:
        return None
    first, last = named_day(*years[0], months[0], 1), named_day(*years[-1], months[1], 1)
    if len(years) == 1 and first > last:
        if parts["year1"]:
            return first, last.replace(year=last.year + 1)
        return first.replace(year=first.year - 1), last
    return first, last


def _fiscal_year(found: re.Match[str]) -> int:
    """Give the number of the fiscal year that the parts of a text name."""
    digits, year, era = found["year"], whole_year(found["year"]), found["era"]
    if era is not None and era.startswith("ค"):
        raise CalendarError(
            f"a fiscal year is named in the Buddhist era, got ค.ศ. {digits}{common_era_hint(year, FIRST_FISCAL_YEAR)}"
        )
    if len(digits) == SHORT and "งบ" not in (found["word"] or ""):
        hint = "two digits name a fiscal year only after ปีงบ or ปีงบประมาณ"
        raise ParseError(found.string, found.start("year"), "a year in four digits", hint)
    return year
