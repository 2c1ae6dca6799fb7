"""The pieces that the forms of Thai dates are made of, and how a text is held against a form."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cached_property
from itertools import accumulate
from typing import final

from bma_foreign_affairs.errors import CalendarError, ParseError, WrongType, shown
from bma_foreign_affairs.thai.dates.eras import (
    FIRST_DAY,
    FIRST_YEAR,
    LAST_DAY,
    LAST_YEAR,
    SHORT_CENTURY,
    buddhist_year,
    common_year,
    existing_day,
)
from bma_foreign_affairs.thai.dates.names import MONTH_ABBREVIATIONS, MONTH_NAMES, SPOKEN_MONTHS, WEEKDAY_NAMES

__all__ = [
    "DASH",
    "DIGIT",
    "HYPHENS",
    "ISO",
    "LEAD",
    "MONTH",
    "MONTH_NUMBERS",
    "PER",
    "SHORT",
    "WEEKDAY",
    "WEEKDAY_NUMBERS",
    "Form",
    "is_common",
    "named_day",
    "read",
    "refuse_bare_years",
    "whole_year",
    "year_parts",
    "year_pattern",
]

# White space is matched possessively (\s*+): however long, it is read once.
DIGIT = "[0-9๐-๙]"
PER = "ประจ(?:ำ|ํา)"  # sara am in one piece or, as often in extracted text, in two
# What may lead to a day, month or year without a change of what is named.
LEAD = rf"(?:ภายใน|ใน|เมื่อ|{PER})"
HYPHENS = r"-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
DASH = rf"\s*+(?:[{HYPHENS}]|(?:จน)?ถึง)\s*+"
# Characters without width: no form has any.
_UNSEEN = "[\u200b-\u200f\u2060\ufeff]"

# Two digits are the last of a Buddhist year: the Common Era asks for four.
_ERA = rf"พ\.?\s?ศ\.?|พุทธศักราช|(?:ค\.?\s?ศ\.?|คริสต์ศักราช)(?=\s*+{DIGIT}{{4}})"
# What stands for an era in the ISO form: the hyphen after its year.
ISO = "-"

# Years that name their era by their number.
_BUDDHIST_CENTURIES = (24, 25, 26)
_COMMON_CENTURIES = (19, 20)

# How many digits name a year without its century.
SHORT = 2


def _month_forms(number: int) -> tuple[str, ...]:
    """List how the month is written: in full, as spoken, short with its dots or some of them left out, or a space."""
    first, second, _ = MONTH_ABBREVIATIONS[number - 1].split(".")
    short = tuple(f"{first}{dot}{second}{end}" for dot in (".", ". ", "") for end in (".", ""))
    return (MONTH_NAMES[number - 1], SPOKEN_MONTHS[number - 1], *short)


def _month_pattern(number: int) -> str:
    """Make a pattern of those forms; few branches match faster than many words."""
    name, spoken = MONTH_NAMES[number - 1], SPOKEN_MONTHS[number - 1]
    first, second, _ = MONTH_ABBREVIATIONS[number - 1].split(".")
    return rf"{spoken}(?:{name.removeprefix(spoken)})?|{first}(?:\. ?)?{second}\.?"


_NUMBERS = range(1, 13)
MONTH_NUMBERS = {form: number for number in _NUMBERS for form in _month_forms(number)}
MONTH = "|".join(map(_month_pattern, _NUMBERS))
WEEKDAY_NUMBERS = {name: number for number, name in enumerate(WEEKDAY_NAMES)} | {"พฤหัส": 3}
WEEKDAY = "|".join(sorted(WEEKDAY_NUMBERS, reverse=True))  # พฤหัสบดี before พฤหัส


def year_pattern(which: str = "") -> str:
    """Make a pattern of a year in four digits or two, with its era or without.

    Args:
        which: What tells the groups `era` and `year` from those of another year in the same form.
    """
    return "".join(year_parts(which, short=True))


def year_parts(which: str, *, short: bool) -> tuple[str, str]:
    """Make that pattern in two parts, the era, which may be left out, and the digits.

    Args:
        which: As above.
        short: Whether two digits are a year also without พ.ศ. before them.
    """
    digits = f"{DIGIT}{{4}}|{DIGIT}{{2}}" if short else rf"{DIGIT}{{4}}|(?(era{which}){DIGIT}{{2}}|(?!))"
    return rf"(?:(?P<era{which}>{_ERA})\s*+)?", rf"(?P<year{which}>{digits})(?!{DIGIT})"


@final
class Form:
    """A form of text as a sequence of parts, each a pattern and what it stands for in an error.

    Args:
        parts: The parts; what may be left out belongs to the part before it.
        end: What else could have stood before the end.
    """

    def __init__(self, *parts: tuple[str, str], end: str = "nothing more") -> None:
        self._parts = (*parts, (r"\s*+\Z", end))

    @cached_property
    def match(self) -> Callable[[str], re.Match[str] | None]:
        """Match the whole form; compiled at its first use, since there are many and few are used together."""
        return re.compile("".join(pattern for pattern, _ in self._parts)).match

    def misfit(self, text: str) -> tuple[int, str]:
        """Give the position of the first part that does not fit, and what was expected there."""
        beginnings = accumulate(pattern for pattern, _ in self._parts)
        matches = (re.compile(beginning).match(text) for beginning in beginnings)
        ends = [0, *(match.end() for match in iter(matches.__next__, None))]
        return len(text) - len(text[ends[-1] :].lstrip()), self._parts[len(ends) - 1][1]


def read(text: str, forms: tuple[Form, ...], elsewhere: tuple[str, tuple[Form, ...]] = ("", ())) -> re.Match[str]:
    """Read the whole text by the first form that fits, or raise where the best of them stops.

    Args:
        text: The text.
        forms: The forms, at least one.
        elsewhere: The name of another function and the forms that it reads, for the hint.
    """
    if not isinstance(text, str):
        raise WrongType(f"a parser of dates takes text, got {shown(text)}")
    for form in forms:
        found = form.match(text)
        if found is not None:
            return found
    position, expected = max((form.misfit(text) for form in forms), key=lambda misfit: misfit[0])
    hint = None
    if unseen := re.search(_UNSEEN, text):
        hint = f"remove the character U+{ord(unseen[0]):04X} at position {unseen.start()}"
    elif any(form.match(text) for form in elsewhere[1]):
        hint = f"{elsewhere[0]} reads it"
    raise ParseError(text, position, expected, hint)


def is_common(era: str | None, year: int) -> bool:
    """Tell whether a year of four digits is one of the Common Era, by the era written or else by its number.

    In the ISO form every supported year of the Common Era is one.

    Raises:
        CalendarError: For a number that could be neither.
    """
    if era is not None:
        if era != ISO:
            return era.startswith("ค")
        if FIRST_DAY.year <= year <= LAST_DAY.year:
            return True
    if year // 100 in _BUDDHIST_CENTURIES:
        return False
    if year // 100 in _COMMON_CENTURIES:
        return True
    if FIRST_DAY.year <= year <= LAST_DAY.year:
        what_to_do = "write ค.ศ. before it"
    else:
        what_to_do = f"supported are BE {FIRST_YEAR} to {LAST_YEAR}, CE {FIRST_DAY.year} to {LAST_DAY.year}"
    raise CalendarError(
        f"the year {year} without an era is neither Buddhist (24xx to 26xx) nor Common Era (19xx to 20xx); {what_to_do}"
    )


def whole_year(digits: str) -> int:
    """Give the year that four digits name, or two as the last ones of 25xx."""
    return int(digits) if len(digits) > SHORT else int(digits) + SHORT_CENTURY


def refuse_bare_years(found: re.Match[str]) -> None:
    """Raise ParseError where one year of a range is two digits without an era, and the other of the Common Era."""
    for which, other in (("1", "2"), ("2", "1")):
        digits, beside = found[f"year{which}"], found[f"year{other}"]
        bare = found[f"era{which}"] is None and len(digits or "") == SHORT
        if bare and beside is not None and is_common(found[f"era{other}"], whole_year(beside)):
            hint = "two digits beside a Common Era year do not say their era; write both years in four digits"
            raise ParseError(found.string, found.start(f"year{which}"), "a year in four digits", hint)


def named_day(era: str | None, digits: str, month: int, day: int) -> date:
    """Give the day of a year in two or four digits, or raise CalendarError."""
    year = whole_year(digits)
    if not is_common(era, year):
        return existing_day(year, month, day)
    supported = common_year(year)
    try:
        named = date(supported, month, day)
    except ValueError:
        raise CalendarError(f"there is no day {year}-{month}-{day} in the Common Era") from None
    buddhist_year(named)
    return named
