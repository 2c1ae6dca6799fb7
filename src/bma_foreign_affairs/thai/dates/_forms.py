"""The pieces that the forms of Thai dates are made of, and how a text is held against a form."""

from __future__ import annotations

import re
from typing import final

from bma_foreign_affairs.errors import CalendarError, ParseError, WrongType
from bma_foreign_affairs.thai.dates.names import MONTH_ABBREVIATIONS, MONTH_NAMES, SPOKEN_MONTHS, WEEKDAY_NAMES

# White space is matched possessively (\s*+): a long run of it is read once.
DIGIT = "[0-9๐-๙]"
ERA = r"พ\.?\s?ศ\.?|พุทธศักราช|ค\.?\s?ศ\.?|คริสต์ศักราช"


def _month_forms(number: int) -> tuple[str, ...]:
    """List how the month is written: in full, as spoken, short with its dots or some of them left out."""
    first, second, _ = MONTH_ABBREVIATIONS[number - 1].split(".")
    short = tuple(f"{first}{dot}{second}{end}" for dot in (".", "") for end in (".", ""))
    return (MONTH_NAMES[number - 1], SPOKEN_MONTHS[number - 1], *short)


MONTH_NUMBERS = {form: number for number in range(1, 13) for form in _month_forms(number)}
WEEKDAY_NUMBERS = {name: number for number, name in enumerate(WEEKDAY_NAMES)} | {"พฤหัส": 3}


def alternatives(words: dict[str, int]) -> str:
    """Make a pattern of words, the longer first so that none hides another."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


MONTH = alternatives(MONTH_NUMBERS)
WEEKDAY = alternatives(WEEKDAY_NUMBERS)

# Years that name their era by their number.
_BUDDHIST_CENTURIES = (24, 25, 26)
_COMMON_CENTURIES = (19, 20)


@final
class Form:
    """A form of text as a sequence of parts, each a pattern and what it stands for in an error."""

    def __init__(self, *parts: tuple[str, str]) -> None:
        self._parts = (*parts, (r"\s*+\Z", "nothing more"))
        self.pattern = re.compile("".join(pattern for pattern, _ in self._parts))

    def misfit(self, text: str) -> tuple[int, str]:
        """Give the position of the first part that does not fit, and what was expected there."""
        so_far, position, expected = "", 0, ""
        for pattern, expected in self._parts:  # noqa: B007 - the part at which the loop ends is what is asked for
            so_far += pattern
            # Built here only: a text that fits needs the whole pattern and nothing else.
            match = re.compile(so_far).match(text)
            if match is None:
                break
            position = match.end()
        return len(text) - len(text[position:].lstrip()), expected


def read(text: str, *forms: Form) -> re.Match[str]:
    """Read the whole text by the first form that fits, or raise where the best of them stops."""
    if not isinstance(text, str):
        raise WrongType(f"a parser of dates takes text, got {text!r} ({type(text).__name__})")
    for form in forms:
        found = form.pattern.match(text)
        if found is not None:
            return found
    position, expected = max((form.misfit(text) for form in forms), key=lambda misfit: misfit[0])
    raise ParseError(text, position, expected)


def is_common(era: str | None, year: int) -> bool:
    """Tell whether a year of four digits is one of the Common Era, by the era written or else by its number.

    Raises:
        CalendarError: For a number that could be neither.
    """
    if era is not None:
        return era.startswith("ค")
    if year // 100 in _BUDDHIST_CENTURIES:
        return False
    if year // 100 in _COMMON_CENTURIES:
        return True
    raise CalendarError(
        f"the year {year} without an era is neither Buddhist (24xx to 26xx) nor Common Era (19xx to 20xx);"
        " write พ.ศ. or ค.ศ. before it"
    )
