"""Baht amounts and percentages in Thai words, both ways."""

from __future__ import annotations

import re
from decimal import Decimal

from bma_foreign_affairs._values import text_of
from bma_foreign_affairs.errors import ParseError
from bma_foreign_affairs.exact import check_exponent, round_half_up
from bma_foreign_affairs.thai.numerals import digits_to_int
from bma_foreign_affairs.thai.words.reading import BLANKS, reach, read_number, read_sign, read_whole
from bma_foreign_affairs.thai.words.writing import MINUS, TrailingZeros, number_words, whole_number, whole_words

__all__ = ["baht_text", "parse_baht_text", "parse_percent_words", "percent_words"]

_BAHT = "บาท"
_SATANG = "สตางค์"
_EVEN = "ถ้วน"
_PERCENT = "ร้อยละ"
_PLACES = 2

_BEFORE_EVEN = re.compile(rf"{BLANKS}{_EVEN}")
_BLANKS = re.compile(BLANKS)
_BEFORE_PERCENT = re.compile(rf"{BLANKS}{_PERCENT}")


def baht_text(amount: int | Decimal) -> str:
    """Write an amount of baht in Thai words; `parse_baht_text` reads it back.

    The amount is rounded to whole satang, a half away from zero. Without satang it ends in ถ้วน, below one baht only
    the satang are told, a final one is เอ็ด, and what is or rounds to zero is ศูนย์บาทถ้วน.

    Args:
        amount: Baht: an int of any size, or a Decimal with an exponent up to `exact.MAX_EXPONENT`.

    Raises:
        WrongType: For anything else: a float, a bool, a Fraction, text.
        InvalidValue: For NaN and infinity, and for an exponent beyond the bound.

    >>> baht_text(16_148_800)
    'สิบหกล้านหนึ่งแสนสี่หมื่นแปดพันแปดร้อยบาทถ้วน'
    >>> baht_text(Decimal("-0.995")), baht_text(Decimal("21.205"))
    ('ลบหนึ่งบาทถ้วน', 'ยี่สิบเอ็ดบาทยี่สิบเอ็ดสตางค์')
    """
    if not isinstance(amount, Decimal):
        baht, satang = abs(whole_number(amount, "baht_text")), 0
    else:
        whole, _, decimals = f"{check_exponent(amount):f}".partition(".")
        # Most amounts are in whole satang already, and rounding takes longer than all the rest.
        if len(decimals) > _PLACES:
            whole, _, decimals = f"{round_half_up(amount, _PLACES):f}".partition(".")
        baht, satang = digits_to_int(whole.removeprefix("-")), int(decimals.ljust(_PLACES, "0"))
    words = whole_words(baht) + _BAHT if baht or not satang else ""
    words += whole_words(satang) + _SATANG if satang else _EVEN
    return MINUS + words if amount < 0 and (baht or satang) else words


def parse_baht_text(text: str) -> Decimal:
    """Read an amount of baht in Thai words, with two decimals.

    Args:
        text: What `baht_text` writes: baht, or satang, or both, with ถ้วน or without it when there are no satang. The
            numbers are those of `parse_number_words`; blanks may stand around and between words.

    Raises:
        ParseError: For anything else: no unit, 100 satang and more, ถ้วน after satang, บาท twice, a number with จุด.
        WrongType: For anything but text.

    >>> parse_baht_text("สิบหกล้าน หนึ่งแสนสี่หมื่นแปดพันแปดร้อยบาทถ้วน")
    Decimal('16148800.00')
    >>> parse_baht_text("ห้าบาทแปดสิบสตางค์"), parse_baht_text("ลบหนึ่งสตางค์")
    (Decimal('5.80'), Decimal('-0.01'))
    """
    negative, start = read_sign(text_of(text, "parse_baht_text"), 0)
    baht, satang = "0", "00"
    unit = text.find(_BAHT)
    if unit >= 0:
        baht = read_whole(text, start, unit)
        start = unit + len(_BAHT)
    even = None if unit < 0 else _BEFORE_EVEN.match(text, start)
    if even is not None:
        _check_end(text, even.end(), _EVEN, "ถ้วน says that there are no satang")
    elif unit < 0 or _BLANKS.fullmatch(text, start) is None:
        satang = _read_satang(text, start)
    sign = "-" if negative and (baht + satang).strip("0") else ""
    return Decimal(f"{sign}{baht}.{satang}")


def percent_words(value: int | Decimal, *, zeros: TrailingZeros = TrailingZeros.DROP) -> str:
    """Write a percentage in Thai words; `parse_percent_words` reads it back.

    Args:
        value: How many in a hundred, as for `number_words`.
        zeros: Whether the zeros at the end of a Decimal are read.

    Raises:
        WrongType: For anything but an int or a Decimal, and for zeros of another type.
        InvalidValue: For NaN and infinity, and for an exponent beyond `exact.MAX_EXPONENT`.

    >>> percent_words(25), percent_words(Decimal("-0.50"))
    ('ร้อยละยี่สิบห้า', 'ร้อยละลบศูนย์จุดห้า')
    """
    return _PERCENT + number_words(value, zeros=zeros)


def parse_percent_words(text: str) -> int | Decimal:
    """Read a percentage in Thai words: how many in a hundred.

    Args:
        text: ร้อยละ and a number as for `parse_number_words`; blanks may stand around and between words.

    Raises:
        ParseError: For anything else.
        WrongType: For anything but text.

    >>> parse_percent_words("ร้อยละ ยี่สิบห้า"), parse_percent_words("ร้อยละศูนย์จุดห้า")
    (25, Decimal('0.5'))
    """
    lead = _BEFORE_PERCENT.match(text_of(text, "parse_percent_words"))
    if lead is None:
        raise ParseError(text, 0, "ร้อยละ and a number in Thai words")
    return read_number(text, lead.end())


def _read_satang(text: str, start: int) -> str:
    """Read satang to the end of the text, as two digits."""
    unit = text.find(_SATANG)
    if unit < 0:
        read_whole(text, start, len(text))
        raise ParseError(text, len(text), "บาท or สตางค์ after the number")
    digits = read_whole(text, start, unit).lstrip("0")
    if len(digits) > _PLACES:
        raise ParseError(text, start, "at most 99 satang", "100 satang are a baht")
    end = unit + len(_SATANG)
    _check_end(text, end, _SATANG, "ถ้วน says that there are none")
    return digits.rjust(_PLACES, "0")


def _check_end(text: str, position: int, word: str, hint: str) -> None:
    if _BLANKS.fullmatch(text, position) is None:
        raise ParseError(text, reach(_BLANKS, text, position), f"the end after {word}", hint)
