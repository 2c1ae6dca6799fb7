"""Numbers from Thai words."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import text_of
from bma_foreign_affairs.errors import ParseError
from bma_foreign_affairs.thai.numerals import digits_to_int
from bma_foreign_affairs.thai.words.writing import (
    ALWAYS,
    DIGITS,
    FINAL_ONE,
    MILLION,
    MINUS,
    PLACES,
    POINT,
    TENS_ONLY,
    THOUSANDS,
    TWENTY,
)

__all__ = ["parse_number_words"]

# What may stand between two words. Possessive: a long run is read once, and never given back bit by bit.
BLANKS = r"[\s\u200b\ufeff]*+"

_NOUGHT = "0"
_EMPTY_BLOCK = "000000"
_DIGIT_OF: dict[str | None, str] = {
    None: "0",
    **{word: str(digit) for digit, word in enumerate(DIGITS)},
    **dict.fromkeys(PLACES, "1"),
    TWENTY: "2",
    FINAL_ONE: "1",
}
_COUNTS = "|".join(DIGITS[1:])


def _place(counts: str, place: str) -> str:
    return rf"(?:(?:({counts}){BLANKS})?({place}){BLANKS})?"


_MINUS = lazily(BLANKS + MINUS)
_ZERO = lazily(BLANKS + DIGITS[0] + BLANKS)
_STRAY_ONE = lazily(rf"{BLANKS}({FINAL_ONE})")
_BLOCK = lazily(
    BLANKS
    + "".join(_place(_COUNTS, place) for place in PLACES[:-1])
    + _place(f"{_COUNTS}|{TWENTY}", PLACES[-1])
    + rf"(?:({_COUNTS}|{FINAL_ONE}){BLANKS})?"
)
_DECIMAL = lazily(rf"({DIGITS[0]}|{_COUNTS}){BLANKS}")
_DECIMALS = lazily(rf"{BLANKS}(?:{_DECIMAL.pattern})+")

_WHOLE_EXPECTED = "a number in Thai words, its places from large to small"
_DECIMALS_EXPECTED = "the digits after จุด in Thai words, one by one"
_HINTS = {
    FINAL_ONE: "เอ็ด is a one that follows other number words; alone it is หนึ่ง",
    TWENTY: "ยี่ stands before สิบ only; elsewhere two is สอง",
    DIGITS[0]: "ศูนย์ is a number of its own, or a digit after จุด",
    MINUS: "one ลบ stands before the whole number",
    **dict.fromkeys("0123456789๐๑๒๓๔๕๖๗๘๙", "thai.numerals reads numbers in digits"),
    POINT: "จุด stands once, between a whole number and its decimals, and not in an amount of baht",
}


def parse_number_words(text: str) -> int | Decimal:
    """Read a number in Thai words: an int, or where there is จุด a Decimal with the decimals as read.

    Args:
        text: What `number_words` writes with any of its options. A place without a digit is one of it (ร้อย is
            100), a digit after it counts ones (ร้อยหนึ่ง is 101), a one after it is เอ็ด or หนึ่ง, and สองสิบ is 20.
            White space and zero-width spaces may stand around and between words, not inside of one.

    Raises:
        ParseError: For anything else: places that do not fall (สิบร้อย), digits side by side (สองสาม), เอ็ด with
            nothing before it, ยี่ without สิบ, ศูนย์ inside a whole number, ลบ alone, a second จุด, numerals.
        WrongType: For anything but text.

    >>> parse_number_words("สองพันห้าร้อยเอ็ด"), parse_number_words("พันหนึ่ง")
    (2501, 1001)
    >>> parse_number_words("ลบ สามจุดหนึ่งสี่")
    Decimal('-3.14')
    """
    return read_number(text_of(text, "parse_number_words"), 0)


def read_number(text: str, start: int) -> int | Decimal:
    """Read the number in words that stands from an offset to the end."""
    negative, start = read_sign(text, start)
    point = text.find(POINT, start)
    if point < 0:
        magnitude = digits_to_int(read_whole(text, start, len(text)))
        return -magnitude if negative else magnitude
    whole = read_whole(text, start, point)
    decimals = _read_decimals(text, point + len(POINT))
    amount = Decimal(f"{whole}.{decimals}")
    return amount.copy_negate() if negative and amount else amount


def read_sign(text: str, start: int) -> tuple[bool, int]:
    """Tell whether ลบ stands at an offset, and the offset from which to read on."""
    minus = _MINUS.match(text, start)
    return (True, minus.end()) if minus else (False, start)


def read_whole(text: str, start: int, end: int) -> str:
    """Read the whole number in words that stands between two offsets, as plain Arabic digits.

    The blocks between the words ล้าน are read one by one, six digits each: as many ล้าน follow a block as there are
    blocks below it, so there is one reading.
    """
    blocks = []
    position = million = start
    while million >= 0:
        million = text.find(MILLION, position, end)
        stop = end if million < 0 else million
        block = _known_block(text[position:stop]) or _block(text, position, stop)
        if block is None:
            if _ZERO.fullmatch(text, start, end):
                return _NOUGHT
            raise _misread_whole(text, start, position)
        blocks.append(block)
        position = million + len(MILLION)
    if blocks[0] == _EMPTY_BLOCK and len(blocks) > 1:
        blocks[0] = "1"
    elif blocks[0] == _EMPTY_BLOCK or (blocks[0] == "000001" and _STRAY_ONE.match(text, start, end)):
        raise _misread_whole(text, start, start)
    return "".join(blocks)


def _known_block(words: str) -> str | None:
    """Look up both halves of a block that stands as `number_words` writes it; other blocks are None."""
    cut = 0
    for place in PLACES[2::-1]:
        found = words.rfind(place)
        if found >= 0:
            cut = found + len(place)
            break
    thousands, ones = _known_halves()
    upper, lower = thousands.get(words[:cut]), ones.get(words[cut:])
    return upper + lower if upper and lower else None


@cache
def _known_halves() -> tuple[dict[str, str], dict[str, str]]:
    """Turn the tables of the writer round: words of 0 to 999 thousands and of 0 to 999, to three digits each."""
    ones = enumerate(ALWAYS[0]), enumerate(TENS_ONLY[0])
    return (
        {words: f"{number:03}" for number, words in enumerate(THOUSANDS)},
        {words: f"{number:03}" for numbered in ones for number, words in numbered},
    )


def _block(text: str, start: int, end: int) -> str | None:
    """Read a block word by word: of each place its digit, or one where the place stands alone."""
    block = _BLOCK.fullmatch(text, start, end)
    if block is None:
        return None
    *places, ones = block.groups()
    digits = [_DIGIT_OF[count or place] for count, place in zip(places[::2], places[1::2], strict=True)]
    return "".join(digits) + _DIGIT_OF[ones]


def _read_decimals(text: str, start: int) -> str:
    if _DECIMALS.fullmatch(text, start) is None:
        raise _misread(text, reach(_DECIMALS, text, start), _DECIMALS_EXPECTED)
    return "".join([_DIGIT_OF[word] for word in _DECIMAL.findall(text, start)])


def _misread_whole(text: str, start: int, position: int) -> ParseError:
    """Blame a leading เอ็ด, or else what does not fit into the block at the position."""
    stray = _STRAY_ONE.match(text, start)
    return _misread(text, stray.start(1) if stray else reach(_BLOCK, text, position), _WHOLE_EXPECTED)


def reach(form: re.Pattern[str], text: str, start: int) -> int:
    """Give the offset up to which the form fits."""
    match = form.match(text, start)
    return match.end() if match else start


def _misread(text: str, position: int, expected: str) -> ParseError:
    hints = (hint for word, hint in _HINTS.items() if text.startswith(word, position))
    return ParseError(text, position, expected, next(hints, None))
