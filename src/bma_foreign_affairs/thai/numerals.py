"""Thai digits, and numbers written in digits."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import final

from bma_foreign_affairs._values import NamedEnum
from bma_foreign_affairs.errors import InvalidValue, ParseError, WrongType
from bma_foreign_affairs.exact import Number, decimal_text, exact, is_terminating, round_half_up

__all__ = [
    "Digits",
    "Grouping",
    "format_number",
    "parse_decimal",
    "parse_int",
    "to_arabic_digits",
    "to_thai_digits",
]

_PAIRS = tuple(zip("0123456789", "๐๑๒๓๔๕๖๗๘๙", strict=True))

_WHOLE = r"[+\-\u2212]?(?:[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+|[0-9๐-๙]+)"
_INT = re.compile(_WHOLE)
_DECIMAL = re.compile(rf"{_WHOLE}(?:\.[0-9๐-๙]+)?")
_GROUPS = "commas stand between groups of three digits"


@final
class Digits(NamedEnum):
    """Which digits to write: ๐-๙ or 0-9."""

    THAI = "thai"
    ARABIC = "arabic"


@final
class Grouping(NamedEnum):
    """Whether commas part the whole digits into groups of three."""

    THOUSANDS = "thousands"
    NONE = "none"


def to_thai_digits(text: str) -> str:
    """Replace each of 0-9 by ๐-๙ and leave everything else as it is.

    Raises:
        WrongType: For anything but text; `format_number` writes numbers.

    >>> to_thai_digits("Room 101")
    'Room ๑๐๑'
    """
    checked = _text(text, "to_thai_digits")
    # Ten replacements run over memory at full speed; one str.translate is 30 times slower (field notes).
    for arabic, thai in _PAIRS:
        checked = checked.replace(arabic, thai)
    return checked


def to_arabic_digits(text: str) -> str:
    """Replace each of ๐-๙ by 0-9 and leave everything else, also digits of other scripts, as it is.

    Raises:
        WrongType: For anything but text.

    >>> to_arabic_digits("(๑) ๒/๒๕๖๒")
    '(1) 2/2562'
    """
    checked = _text(text, "to_arabic_digits")
    if checked.isascii():
        return checked
    for arabic, thai in _PAIRS:
        checked = checked.replace(thai, arabic)
    return checked


def parse_int(text: str) -> int:
    """Read a whole number in Thai or Arabic digits, also mixed, of any length.

    Args:
        text: Digits, with commas between all groups of three or none, one sign (+, - or U+2212) in front,
            white space around.

    Raises:
        ParseError: For anything else: another script's digits, a decimal point, an underscore, an empty text.
        WrongType: For anything but text.

    >>> parse_int("๗,๕๐๐,๐๐๐")
    7500000
    >>> parse_int(" 2๕6๒ ")
    2562
    """
    return int(_read(text, _INT, f"a whole number in Thai or Arabic digits; {_GROUPS}"))


def parse_decimal(text: str) -> Decimal:
    """Read a number in Thai or Arabic digits, with a decimal point or without, exactly as written.

    Args:
        text: As for `parse_int`, with one point that has digits on both sides. Trailing zeros are kept.

    Raises:
        ParseError: For anything else: an exponent, a percent sign, a range, a point at either end.
        WrongType: For anything but text.

    >>> parse_decimal("-๑,๒๓๔.๕๐")
    Decimal('-1234.50')
    """
    return _read(text, _DECIMAL, f"a number in Thai or Arabic digits; {_GROUPS}; a point has digits on both sides")


def format_number(
    value: Number,
    *,
    digits: Digits = Digits.THAI,
    grouping: Grouping = Grouping.THOUSANDS,
    places: int | None = None,
) -> str:
    """Write a number in digits; `parse_decimal` reads it back.

    Args:
        value: The number. A Decimal keeps its trailing zeros; a zero has no sign.
        digits: Thai or Arabic.
        grouping: Commas between groups of three, or none.
        places: Decimals to round to, a half away from zero; None writes the value exactly.

    Raises:
        WrongType: For a float or bool.
        InvalidValue: For NaN and infinity, for negative places, and for a Fraction without end (1/3) when no
            places are given.

    >>> format_number(7500000)
    '๗,๕๐๐,๐๐๐'
    >>> format_number(Decimal("4.5"), digits=Digits.ARABIC, places=2)
    '4.50'
    """
    plain = _exact_digits(value) if places is None else f"{round_half_up(value, places):f}"
    sign = "-" if plain.startswith("-") and plain.strip("-0.") else ""
    whole, point, decimals = plain.removeprefix("-").partition(".")
    if grouping is Grouping.THOUSANDS:
        whole = _grouped(whole)
    written = f"{sign}{whole}{point}{decimals}"
    return to_thai_digits(written) if digits is Digits.THAI else written


def _exact_digits(value: Number) -> str:
    fraction = exact(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if not is_terminating(fraction):
        raise InvalidValue(f"{value} has decimals without end; pass places to say how many to keep")
    return decimal_text(fraction)


def _grouped(whole: str) -> str:
    """Part digits by commas; on text, since formatting an int is limited to 4,300 digits."""
    first = len(whole) % 3
    groups = [whole[:first]] if first else []
    groups += [whole[index : index + 3] for index in range(first, len(whole), 3)]
    return ",".join(groups)


def _read(text: str, form: re.Pattern[str], expected: str) -> Decimal:
    """Read the whole text by the form, by way of Decimal, which knows no limit of digits."""
    inner = _text(text, "a parser of numbers").strip()
    if form.fullmatch(inner) is None:
        raise _misread(text, form, expected)
    return Decimal(to_arabic_digits(inner).replace(",", "").replace("\u2212", "-"))


def _misread(text: str, form: re.Pattern[str], expected: str) -> ParseError:
    start = len(text) - len(text.lstrip())
    good = form.match(text, start)
    return ParseError(text, good.end() if good else start, expected)


def _text(value: str, where: str) -> str:
    if isinstance(value, str):
        return value
    raise WrongType(f"{where} takes text, got {value!r} ({type(value).__name__})")
