"""How Thai documents name fiscal years and their parts, and how the names are read."""

from __future__ import annotations

import re
from typing import NamedTuple, final

from bma_foreign_affairs.errors import CalendarError, ParseError
from bma_foreign_affairs.thai.dates._forms import DIGIT, ERA, MONTH, MONTH_NUMBERS, Form, read

__all__ = ["Named", "PartForms", "read_year"]

_OFFSET = 543
_SHORT, _SHORT_CENTURY = 2, 2500

# What halves are called beside their numbers.
_ORDINALS = {"แรก": 1, "หลัง": 2}

_DASH = r"\s*+[-\u2010-\u2015\u2212]\s*+"
_YEAR = (
    r"(?:(?:ประจำ|ใน|ของ)?\s*+(?P<word>ปี(?:\s*+งบ(?:ประมาณ)?)?)\s*+)?"
    rf"(?:(?P<era>{ERA})\s*+)?(?P<year>{DIGIT}{{4}}|{DIGIT}{{2}})(?!{DIGIT})"
)
_FISCAL_YEAR = Form(
    (rf"\s*+{_YEAR}", "a fiscal year, as ปีงบประมาณ พ.ศ. ๒๕๖๒, ปีงบ ๖๒ or พ.ศ. 2562"),
)
_IN_BRACKETS = Form(
    (r"\s*+\(", "a bracket"),
    (rf"\s*+{_YEAR}", "a fiscal year, as ปีงบประมาณ พ.ศ. ๒๕๖๒, ปีงบ ๖๒ or พ.ศ. 2562"),
    (r"\s*+\)", "the closing bracket"),
)


def read_year(text: str) -> int:
    """Read the Buddhist-era number of a fiscal year from its name."""
    return named_year(read(text, _FISCAL_YEAR, _IN_BRACKETS))


def named_year(found: re.Match[str]) -> int:
    """Give the number of the fiscal year that the parts of a text name."""
    year, era = int(found["year"]), found["era"]
    if era is not None and era.startswith("ค"):
        raise CalendarError(
            f"a fiscal year is named in the Buddhist era, got ค.ศ. {year}; did you mean {year + _OFFSET}?"
        )
    if len(found["year"]) == _SHORT:
        if found["word"] is None or "งบ" not in found["word"]:
            hint = "two digits name a fiscal year only after ปีงบ or ปีงบประมาณ"
            raise ParseError(found.string, found.start("year"), "a year in four digits", hint)
        return _SHORT_CENTURY + year
    return year


class Named(NamedTuple):
    """What the name of a half, quarter or month says: whatever it leaves out is None."""

    year: int | None
    number: int
    months: tuple[int, int] | None


@final
class PartForms:
    """The forms in which one kind of part of a fiscal year is named.

    Args:
        word: Pattern of the name with a group `number`.
        expected: Such a name, for errors.
    """

    def __init__(self, word: str, expected: str) -> None:
        months = rf"(?:\s*+\(\s*+(?P<first>{MONTH}){_DASH}(?P<last>{MONTH})\s*+\))?"
        name = (rf"\s*+{word}(?!{DIGIT})", expected)
        self._forms = (
            Form(name, (rf"{months}(?:\s*+[/,]?\s*+{_YEAR})?", "its months in brackets or its fiscal year")),
            Form((rf"\s*+{_YEAR}", "a fiscal year"), name, (months, "its months in brackets")),
        )

    def read(self, text: str) -> Named:
        """Read the whole text, or raise ParseError."""
        found = read(text, *self._forms)
        number = _ORDINALS.get(found["number"]) or int(found["number"])
        months = (MONTH_NUMBERS[found["first"]], MONTH_NUMBERS[found["last"]]) if found["first"] else None
        return Named(named_year(found) if found["year"] else None, number, months)
