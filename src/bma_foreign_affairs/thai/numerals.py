"""Thai digits, and numbers written in digits."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from typing import TypeVar, final

from bma_foreign_affairs._values import NamedEnum, check_member, text_of
from bma_foreign_affairs.errors import InvalidValue, ParseError
from bma_foreign_affairs.exact import (
    MAX_EXPONENT,
    Number,
    check_exponent,
    decimal_text,
    exact,
    is_terminating,
    round_half_up,
)

__all__ = [
    "MAX_EXPONENT",
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

# Below the least limit of digits that an interpreter can be set to (640), so that int(text) always reads a piece.
_PIECE_DIGITS = 600
_PIECE_BYTES = 256
_EXACTLY = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)

_T = TypeVar("_T")


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
    checked = text_of(text, "to_thai_digits")
    # Ten replacements run over memory at full speed; str.translate looks every sign up.
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
    checked = text_of(text, "to_arabic_digits")
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
    plain = _read(text, "parse_int", _INT, f"a whole number in Thai or Arabic digits; {_GROUPS}")
    magnitude = digits_to_int(plain.lstrip("+-"))
    return -magnitude if plain.startswith("-") else magnitude


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
    expected = f"a number in Thai or Arabic digits; {_GROUPS}; a point has digits on both sides"
    return Decimal(_read(text, "parse_decimal", _DECIMAL, expected))


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
        places: Decimals to round to, a half away from zero, up to `MAX_EXPONENT`; None writes the value exactly.

    Raises:
        WrongType: For a float or bool, and for options that are no members of their enum.
        InvalidValue: For NaN and infinity, for negative places, for an exponent or places beyond `MAX_EXPONENT`, and
            for a Fraction without end (1/3) when no places are given.

    >>> format_number(7500000)
    '๗,๕๐๐,๐๐๐'
    >>> format_number(Decimal("4.5"), digits=Digits.ARABIC, places=2)
    '4.50'
    """
    check_member(digits, Digits, "format_number: digits")
    check_member(grouping, Grouping, "format_number: grouping")
    plain = _exact_digits(value) if places is None else f"{round_half_up(value, places):f}"
    sign = "-" if plain.startswith("-") and plain.strip("-0.") else ""
    whole, point, decimals = plain.removeprefix("-").partition(".")
    if grouping is Grouping.THOUSANDS:
        whole = _grouped(whole)
    written = f"{sign}{whole}{point}{decimals}"
    return to_thai_digits(written) if digits is Digits.THAI else written


def digits_to_int(digits: str) -> int:
    """Read plain Arabic digits as an int: any number of them, and faster than in quadratic time."""
    if len(digits) <= _PIECE_DIGITS:
        return int(digits)
    pieces = [int(digits[max(0, end - _PIECE_DIGITS) : end]) for end in range(len(digits), 0, -_PIECE_DIGITS)]
    return _joined(pieces, int(f"1{'0' * _PIECE_DIGITS}"), _times_plus, 0)


def int_to_digits(value: int) -> str:
    """Write an int of 0 or more in Arabic digits: any number of them, and faster than in quadratic time."""
    if value.bit_length() <= 8 * _PIECE_BYTES:
        return f"{Decimal(value):f}"
    octets = value.to_bytes((value.bit_length() + 7) // 8, "little")
    starts = range(0, len(octets), _PIECE_BYTES)
    pieces = [Decimal(int.from_bytes(octets[start : start + _PIECE_BYTES], "little")) for start in starts]
    return f"{_joined(pieces, Decimal(1 << 8 * _PIECE_BYTES), _EXACTLY.fma, Decimal(0)):f}"


def _times_plus(high: int, base: int, low: int) -> int:
    return high * base + low


def _joined(pieces: list[_T], base: _T, times_plus: Callable[[_T, _T, _T], _T], zero: _T) -> _T:
    """Add up pieces in a base, the lowest first, pair by pair: the large products are few and balanced."""
    while len(pieces) > 1:
        pairs = zip(pieces[::2], pieces[1::2], strict=False)
        pieces = [times_plus(high, base, low) for low, high in pairs] + pieces[len(pieces) & ~1 :]
        base = times_plus(base, base, zero)
    return pieces[0]


def _exact_digits(value: Number) -> str:
    if isinstance(value, Decimal):
        return f"{check_exponent(value):f}"
    fraction = exact(value)
    if fraction.denominator == 1:
        sign = "-" if fraction < 0 else ""
        return sign + int_to_digits(abs(fraction.numerator))
    if not is_terminating(fraction):
        raise InvalidValue("the Fraction has decimals without end, as 1/3 has; pass places to say how many to keep")
    return decimal_text(fraction)


def _grouped(whole: str) -> str:
    """Part digits by commas; on text, since formatting an int is limited to 4,300 digits."""
    first = len(whole) % 3
    groups = [whole[:first]] if first else []
    groups += [whole[index : index + 3] for index in range(first, len(whole), 3)]
    return ",".join(groups)


def _read(text: str, where: str, form: re.Pattern[str], expected: str) -> str:
    """Check the whole text by the form, and give it in Arabic digits with a plain sign and no commas."""
    inner = text_of(text, where).strip()
    if form.fullmatch(inner) is None:
        raise _misread(text, form, expected)
    return to_arabic_digits(inner).replace(",", "").replace("\u2212", "-")


def _misread(text: str, form: re.Pattern[str], expected: str) -> ParseError:
    start = len(text) - len(text.lstrip())
    good = form.match(text, start)
    return ParseError(text, good.end() if good else start, expected)
