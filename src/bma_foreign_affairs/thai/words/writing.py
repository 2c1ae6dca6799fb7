"""Numbers to Thai words, and the words that every file of this folder shares."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TypeAlias, final

from bma_foreign_affairs._values import NamedEnum, is_a
from bma_foreign_affairs.errors import WrongType
from bma_foreign_affairs.thai.numerals import check_exponent, digits_to_int, int_to_digits

__all__ = ["Et", "TrailingZeros", "number_words"]

MINUS = "ลบ"
POINT = "จุด"
MILLION = "ล้าน"
FINAL_ONE = "เอ็ด"
TWENTY = "ยี่"
PLACES = ("แสน", "หมื่น", "พัน", "ร้อย", "สิบ")
DIGITS = ("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")

_WORD_OF = dict(zip("0123456789", DIGITS, strict=True))
_COUNTED = ("", *DIGITS[1:])
_TENS = ("", PLACES[4], TWENTY + PLACES[4], *(digit + PLACES[4] for digit in DIGITS[3:]))

# The words of 0 to 999, zero being empty: as thousands, as ones, and as ones after a larger part of the number.
Tables: TypeAlias = tuple[list[str], list[str], list[str]]

_THOUSAND = 1000
_MILLION = 1_000_000
# Below it, dividing a number into blocks is faster than writing its digits first.
_DIVIDED_BELOW = _MILLION**3


@final
class Et(NamedEnum):
    """Where a final one is read เอ็ด: after any number word (หนึ่งร้อยเอ็ด), or after สิบ only (หนึ่งร้อยหนึ่ง)."""

    ALWAYS = "always"
    TENS_ONLY = "tens only"


@final
class TrailingZeros(NamedEnum):
    """Whether zeros at the end of decimals are read: 1.50 as หนึ่งจุดห้า, or as หนึ่งจุดห้าศูนย์."""

    DROP = "drop"
    KEEP = "keep"


# To look a member up on its class at each call is slow on Python 3.11.
_ALWAYS = Et.ALWAYS


def number_words(value: int | Decimal, *, et: Et = Et.ALWAYS, zeros: TrailingZeros = TrailingZeros.DROP) -> str:
    """Write a number in Thai words; `parse_number_words` reads it back.

    Decimals are read digit by digit after จุด, and a final one is เอ็ด (Royal Society of Thailand,
    "อ่านอย่างไรและเขียนอย่างไร"). Millions stack as "upper part, ล้าน, lower part", and a part of one between two
    ล้าน is หนึ่ง. A zero has no sign.

    Args:
        value: An int of any size, or a Decimal with an exponent up to `thai.numerals.MAX_EXPONENT`.
        et: Where a final one is เอ็ด.
        zeros: Whether the zeros at the end of a Decimal are read.

    Raises:
        WrongType: For anything else: a float, a bool, a Fraction, text.
        InvalidValue: For NaN and infinity, and for an exponent beyond the bound.

    >>> number_words(2501), number_words(2501, et=Et.TENS_ONLY)
    ('สองพันห้าร้อยเอ็ด', 'สองพันห้าร้อยหนึ่ง')
    >>> number_words(-1_000_001_000_000)
    'ลบหนึ่งล้านหนึ่งล้าน'
    >>> number_words(Decimal("51.080")), number_words(Decimal("51.080"), zeros=TrailingZeros.KEEP)
    ('ห้าสิบเอ็ดจุดศูนย์แปด', 'ห้าสิบเอ็ดจุดศูนย์แปดศูนย์')
    """
    if type(value) is int:
        return whole_words(value, et) if value >= 0 else MINUS + whole_words(-value, et)
    if isinstance(value, Decimal):
        # Neither copy_abs() nor :f rounds to the precision of the thread's context, as abs() does.
        whole, _, decimals = f"{check_exponent(value).copy_abs():f}".partition(".")
        read = decimals.rstrip("0") if zeros is TrailingZeros.DROP else decimals
        words = whole_words(digits_to_int(whole), et)
        if read:
            words += POINT + "".join([_WORD_OF[digit] for digit in read])
    else:
        words = whole_words(abs(whole_number(value, "number_words")), et)
    return MINUS + words if value < 0 else words


def whole_number(value: int, where: str) -> int:
    """Give back an int, or raise WrongType for a bool and for all that is neither an int nor a Decimal."""
    if type(value) is int or is_a(value, (int,)):
        return value
    # The type and not the value: repr() of a Fraction of long ints is an error of its own.
    advice = "; a float is not exact: use the Decimal of what was written" if isinstance(value, float) else ""
    raise WrongType(f"{where} takes an int or a Decimal, got a value of type {type(value).__name__}{advice}")


def whole_words(whole: int, et: Et = Et.ALWAYS) -> str:
    """Write a whole number of 0 or more in words."""
    tables = tables_always() if et is _ALWAYS else tables_tens_only()
    thousands, ones, after_larger = tables
    if whole < _THOUSAND:
        return ones[whole] or DIGITS[0]
    words = thousands[whole // _THOUSAND % _THOUSAND] + after_larger[whole % _THOUSAND]
    whole //= _MILLION
    if whole < _DIVIDED_BELOW:
        while whole:
            words = _block_words(whole % _MILLION, tables) + MILLION + words
            whole //= _MILLION
        return words
    digits = int_to_digits(whole)
    ends = range(len(digits) % 6 or 6, len(digits) + 1, 6)
    blocks = [_block_words(int(digits[max(0, end - 6) : end]), tables) for end in ends]
    return MILLION.join([*blocks, words])


def _block_words(block: int, tables: Tables) -> str:
    """Write one of the blocks of six digits that ล้าน follows."""
    thousands, ones, after_larger = tables
    if block < _THOUSAND:
        return ones[block]
    return thousands[block // _THOUSAND] + after_larger[block % _THOUSAND]


@cache
def tables_always() -> Tables:
    """Make the words where a final one is เอ็ด after any word."""
    return _tables(FINAL_ONE)


@cache
def tables_tens_only() -> Tables:
    """Make the words where a final one is เอ็ด after สิบ only."""
    return _tables(DIGITS[1])


def _tables(one_after_larger: str) -> Tables:
    thousands, ones = [], []
    for number in range(_THOUSAND):
        digits = number // 100, number // 10 % 10, number % 10
        hundreds, tens, one = digits
        places = zip(digits, PLACES[:3], strict=True)
        thousands.append("".join(_COUNTED[digit] + place for digit, place in places if digit))
        larger = (_COUNTED[hundreds] + PLACES[3] if hundreds else "") + _TENS[tens]
        final_one = FINAL_ONE if tens else one_after_larger if hundreds else DIGITS[1]
        ones.append(larger + (final_one if one == 1 else _COUNTED[one]))
    return thousands, ones, [*ones[:1], one_after_larger, *ones[2:]]
