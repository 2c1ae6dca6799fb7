"""Hypothesis strategies for Thai: numbers, and numbers as people write them in digits and in words."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

__all__ = ["baht_amounts", "number_phrases", "numbers", "numerals"]

_SPACES = ("", " ", "\u00a0")
_BLANKS = (*_SPACES, "\u200b", " \u200b ", "\n", "\ufeff")
_COUNTS = ("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_TWO_TENS = ("ยี่", "สอง")
_PLACES = (("แสน", 100_000), ("หมื่น", 10_000), ("พัน", 1000), ("ร้อย", 100), ("สิบ", 10))
_DIGIT_PAIRS = tuple(zip("0123456789", "๐๑๒๓๔๕๖๗๘๙", strict=True))


def numbers(*, max_digits: int = 40) -> st.SearchStrategy[int | Decimal]:
    """Generate what number_words takes: ints and Decimals of either sign, -0 and trailing zeros too.

    Args:
        max_digits: The most digits of an int, and the largest exponent of a Decimal, up or down.
    """
    bound = 10**max_digits - 1
    decimals = st.builds(_decimal, st.booleans(), st.integers(0, bound), st.integers(-max_digits, max_digits))
    return st.integers(-bound, bound) | decimals


def baht_amounts(*, max_digits: int = 15) -> st.SearchStrategy[Decimal]:
    """Generate amounts of baht in whole satang, of either sign, with two decimals.

    Args:
        max_digits: The most digits before the point.
    """
    return st.builds(_decimal, st.booleans(), st.integers(0, 10 ** (max_digits + 2) - 1), st.just(-2))


def numerals(*, max_digits: int = 30) -> st.SearchStrategy[tuple[str, Decimal]]:
    """Generate a number as documents print it in digits, and its value.

    Digits are Thai, Arabic or mixed; with or without commas, decimals, a sign, and white space around.

    Args:
        max_digits: The most digits before the point, and after it.
    """
    return _numerals(max_digits)


def number_phrases(*, max_blocks: int = 4) -> st.SearchStrategy[tuple[str, int]]:
    """Generate a whole number in any words that parse_number_words takes, and its value.

    Places may stand without a digit (ร้อย), a one may be เอ็ด or หนึ่ง, two tens ยี่สิบ or สองสิบ, and blanks of all
    kinds stand around and between words.

    Args:
        max_blocks: The most parts that ล้าน separates.
    """
    return _number_phrases(max_blocks)


def _decimal(negative: bool, digits: int, exponent: int) -> Decimal:  # noqa: FBT001 - a strategy fills it by place
    """Make a Decimal without the rounding of the thread's context."""
    return Decimal((int(negative), Decimal(digits).as_tuple().digits, exponent))


@st.composite
def _numerals(draw: st.DrawFn, max_digits: int) -> tuple[str, Decimal]:
    digits = st.text("0123456789", min_size=1, max_size=max_digits)
    whole, decimals = draw(digits), draw(st.just("") | digits)
    first = len(whole) % 3 or 3
    commas = ",".join([whole[:first], *(whole[start : start + 3] for start in range(first, len(whole), 3))])
    plain = draw(st.sampled_from((whole, commas))) + (f".{decimals}" if decimals else "")
    printed = "".join(draw(st.sampled_from(_DIGIT_PAIRS[int(mark)])) if mark.isdigit() else mark for mark in plain)
    sign = draw(st.sampled_from(("", "+", "-", "\u2212")))
    value = Decimal(f"{whole}.{decimals}" if decimals else whole)
    spaces = st.sampled_from(_SPACES)
    return f"{draw(spaces)}{sign}{printed}{draw(spaces)}", value.copy_negate() if sign in {"-", "\u2212"} else value


@st.composite
def _number_phrases(draw: st.DrawFn, max_blocks: int) -> tuple[str, int]:
    words: list[str] = []
    value = 0
    count = draw(st.integers(1, max_blocks))
    for index in range(count):
        block, amount = _block(draw, leads=index == 0, alone=count == 1)
        words += block if index == 0 else ["ล้าน", *block]
        value = value * 1_000_000 + amount
    if draw(st.booleans()):
        words, value = ["ลบ", *words], -value
    blanks = st.sampled_from(_BLANKS)
    return draw(blanks) + "".join(word + draw(blanks) for word in words), value


def _block(draw: st.DrawFn, *, leads: bool, alone: bool) -> tuple[list[str], int]:
    words: list[str] = []
    value = 0
    for place, size in _PLACES:
        digit = draw(st.integers(0, 9))
        if digit:
            bare = digit == 1 and draw(st.booleans())
            counts = _TWO_TENS if (place, digit) == ("สิบ", 2) else (_COUNTS[digit - 1],)
            words += [place] if bare else [draw(st.sampled_from(counts)), place]
            value += digit * size
    ones = draw(st.integers(0, 9))
    if ones:
        follows = bool(words) or not leads
        words.append(draw(st.sampled_from(("เอ็ด", "หนึ่ง"))) if ones == 1 and follows else _COUNTS[ones - 1])
        value += ones
    if not words and leads:
        return (["ศูนย์"], 0) if alone else ([], 1)
    return words, value
