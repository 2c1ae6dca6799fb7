"""Numbers to Thai words, and the words that every file of this folder shares."""

from __future__ import annotations

from decimal import Decimal
from typing import final

from bma_foreign_affairs._values import NamedEnum, check_member, is_a
from bma_foreign_affairs.errors import WrongType
from bma_foreign_affairs.exact import check_exponent
from bma_foreign_affairs.thai.numerals import digits_to_int, int_to_digits

__all__ = ["Et", "TrailingZeros", "number_words"]

MINUS = "ลบ"
POINT = "จุด"
MILLION = "ล้าน"
FINAL_ONE = "เอ็ด"
TWENTY = "ยี่"
PLACES = ("แสน", "หมื่น", "พัน", "ร้อย", "สิบ")
DIGITS = ("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")

_WORD_OF = dict(zip("0123456789", DIGITS, strict=True))


def _counted(place: str) -> list[str]:
    return ["", *(digit + place for digit in DIGITS[1:])]


def _below_thousand(alone: list[str], after_larger: list[str]) -> tuple[list[str], list[str]]:
    """Make the words of 0 to 999, zero being empty, that lead a number and that follow a larger part of it."""
    *_, hundred, ten = PLACES
    tens = [ten, TWENTY + ten, *_counted(ten)[3:]]
    from_ten = [each + one for each in tens for one in ["", FINAL_ONE, *DIGITS[2:]]]
    from_hundred = [each + rest for each in _counted(hundred)[1:] for rest in after_larger + from_ten]
    return alone + from_ten + from_hundred, after_larger + from_ten + from_hundred


_ONES = _counted("")
THOUSANDS = [a + b + c for a in _counted(PLACES[0]) for b in _counted(PLACES[1]) for c in _counted(PLACES[2])]
ALWAYS = _below_thousand(_ONES, ["", FINAL_ONE, *DIGITS[2:]])
TENS_ONLY = _below_thousand(_ONES, _ONES)

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
_DROP = TrailingZeros.DROP


def number_words(value: int | Decimal, *, et: Et = Et.ALWAYS, zeros: TrailingZeros = TrailingZeros.DROP) -> str:
    """Write a number in Thai words; `parse_number_words` reads it back.

    Decimals are read digit by digit after จุด, and a final one is เอ็ด (Royal Society of Thailand,
    "อ่านอย่างไรและเขียนอย่างไร"). Millions stack as "upper part, ล้าน, lower part", and a part of one between two
    ล้าน is หนึ่ง. A zero has no sign.

    Args:
        value: An int of any size, or a Decimal with an exponent up to `exact.MAX_EXPONENT`.
        et: Where a final one is เอ็ด.
        zeros: Whether the zeros at the end of a Decimal are read.

    Raises:
        WrongType: For anything else: a float, a bool, a Fraction, text; for options that are no members of their enum.
        InvalidValue: For NaN and infinity, and for an exponent beyond the bound.

    >>> number_words(2501), number_words(2501, et=Et.TENS_ONLY)
    ('สองพันห้าร้อยเอ็ด', 'สองพันห้าร้อยหนึ่ง')
    >>> number_words(-1_000_001_000_000)
    'ลบหนึ่งล้านหนึ่งล้าน'
    >>> number_words(Decimal("51.080")), number_words(Decimal("51.080"), zeros=TrailingZeros.KEEP)
    ('ห้าสิบเอ็ดจุดศูนย์แปด', 'ห้าสิบเอ็ดจุดศูนย์แปดศูนย์')
    """
    if et is not _ALWAYS or zeros is not _DROP:
        check_member(et, Et, "number_words: et")
        check_member(zeros, TrailingZeros, "number_words: zeros")
    if type(value) is not int:
        if isinstance(value, Decimal):
            return _decimal_words(value, et, zeros)
        value = whole_number(value, "number_words")
    return whole_words(value, et) if value >= 0 else MINUS + whole_words(-value, et)


def _decimal_words(value: Decimal, et: Et, zeros: TrailingZeros) -> str:
    # Neither copy_abs() nor :f rounds to the precision of the thread's context, as abs() does.
    whole, _, decimals = f"{check_exponent(value).copy_abs():f}".partition(".")
    words = whole_words(digits_to_int(whole), et)
    read = decimals.rstrip("0") if zeros is _DROP else decimals
    if read:
        words += POINT + "".join([_WORD_OF[digit] for digit in read])
    return MINUS + words if value < 0 else words


def whole_number(value: int, where: str) -> int:
    """Give back an int, or raise WrongType for a bool and for all that is neither an int nor a Decimal."""
    if is_a(value, (int,)):
        return value
    # The type and not the value: repr() of a Fraction of long ints is an error of its own.
    advice = "; a float is not exact: use the Decimal of what was written" if isinstance(value, float) else ""
    raise WrongType(f"{where} takes an int or a Decimal, got a value of type {type(value).__name__}{advice}")


def whole_words(whole: int, et: Et = Et.ALWAYS) -> str:
    """Write a whole number of 0 or more in words."""
    ones, after_larger = ALWAYS if et is _ALWAYS else TENS_ONLY
    if whole < _THOUSAND:
        return ones[whole] or DIGITS[0]
    words = THOUSANDS[whole // _THOUSAND % _THOUSAND] + after_larger[whole % _THOUSAND]
    if whole < _MILLION:
        return words
    whole //= _MILLION
    if whole >= _DIVIDED_BELOW:
        digits = int_to_digits(whole)
        ends = range(len(digits) % 6 or 6, len(digits) + 1, 6)
        blocks = [_block_words(int(digits[max(0, end - 6) : end]), ones, after_larger) for end in ends]
        return MILLION.join([*blocks, words])
    while whole >= _MILLION:
        words = f"{_block_words(whole % _MILLION, ones, after_larger)}{MILLION}{words}"
        whole //= _MILLION
    return f"{_block_words(whole, ones, after_larger)}{MILLION}{words}"


def _block_words(block: int, ones: list[str], after_larger: list[str]) -> str:
    """Write one of the blocks of six digits that ล้าน follows."""
    if block < _THOUSAND:
        return ones[block]
    return THOUSANDS[block // _THOUSAND] + after_larger[block % _THOUSAND]
