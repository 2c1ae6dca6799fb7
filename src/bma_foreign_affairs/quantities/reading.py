"""Reading a target as it is printed, in every order of its parts."""

from __future__ import annotations

import re

from bma_foreign_affairs._memory import remembering_short
from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import text_of
from bma_foreign_affairs.errors import InvalidValue, ParseError
from bma_foreign_affairs.quantities.amounts import LEAD, QUANTITY, quantity_in
from bma_foreign_affairs.quantities.comparators import Comparator, Direction, Per
from bma_foreign_affairs.quantities.forms import DASHES, DIGIT, misread, refuse_faults, without_names
from bma_foreign_affairs.quantities.money import MONEY, money_in
from bma_foreign_affairs.quantities.targets import (
    DeferredTarget,
    NumericTarget,
    StatementTarget,
    Target,
    deferred_owner,
)
from bma_foreign_affairs.quantities.vocabulary import BOUNDS, COUNTED, KNOWN, PERIODS, UNIT_WORD, part, unit_fault

__all__ = ["parse_target"]

_COMPARATOR = (
    r"ไม่\s*+(?:(?:น้อย|ต่ำ|มาก|สูง)\s*+กว่า|เกิน(?:\s*+กว่า)?)|อย่าง\s*+น้อย|(?:น้อย|ต่ำ|มาก|สูง|เกิน)\s*+กว่า|เกิน|กว่า"
    # The sign that ends an HTML tag (<u>, </p>) is none.
    r"|[≥≤]|(?<!<[A-Za-z])(?<!<[A-Za-z/][A-Za-z])(?<!</[A-Za-z]{2})[<>]=?"
)
_COMPARATORS = {
    "อย่างน้อย": Comparator.AT_LEAST,
    "ไม่น้อยกว่า": Comparator.AT_LEAST,
    "ไม่ต่ำกว่า": Comparator.AT_LEAST,
    "≥": Comparator.AT_LEAST,
    ">=": Comparator.AT_LEAST,
    "มากกว่า": Comparator.MORE_THAN,
    "สูงกว่า": Comparator.MORE_THAN,
    "เกินกว่า": Comparator.MORE_THAN,
    "เกิน": Comparator.MORE_THAN,
    "กว่า": Comparator.MORE_THAN,
    ">": Comparator.MORE_THAN,
    "ไม่เกิน": Comparator.AT_MOST,
    "ไม่เกินกว่า": Comparator.AT_MOST,
    "ไม่มากกว่า": Comparator.AT_MOST,
    "ไม่สูงกว่า": Comparator.AT_MOST,
    "≤": Comparator.AT_MOST,
    "<=": Comparator.AT_MOST,
    "น้อยกว่า": Comparator.LESS_THAN,
    "ต่ำกว่า": Comparator.LESS_THAN,
    "<": Comparator.LESS_THAN,
}
_BOUNDS: dict[str, Comparator] = dict(zip(BOUNDS, (Comparator.AT_LEAST,) * 3 + (Comparator.AT_MOST,) * 3, strict=True))
_DIRECTIONS = {"เพิ่มขึ้น": Direction.INCREASE, "ลดลง": Direction.DECREASE}

# A known word may stand for a period by itself; of any other only its ๑ says so, since ต่อ has other uses.
_PER = (
    rf"(?:/\s*+(?P<slash>{'|'.join(PERIODS)})(?![ก-\u0e4e])"
    rf"|ต่อ\s*+(?:[1๑]\s*+(?P<one>{UNIT_WORD})|(?P<trip>{UNIT_WORD})\s*+[1๑]\s*+ครั้ง|(?P<known>{KNOWN})(?![ก-\u0e4e])))"
)
_AMOUNT = lazily(
    rf"(?:(?P<comparator>{_COMPARATOR})\s*+(?:(?P<each>{KNOWN})ละ\s*+)?+{LEAD})?+"
    # The letters that an amount begins with come first, to pass over all others at once.
    rf"(?=[0-9๐-๙฿ร+\-\u2212])(?<![0-9๐-๙.,/A-Za-z])(?<!{DIGIT}[{DASHES}])(?:{MONEY}|{QUANTITY})"
    rf"\s*+(?P<bound>{'|'.join(BOUNDS)})?+(?:\s*+{_PER})?+\s*+(?P<of>ของ)?+"
)
_PARTS = ("comparator", "minus", "unit", "bound", "of", "each", "slash", "one", "trip", "known")
_DIRECTION = lazily("|".join(_DIRECTIONS))
_DIGIT = lazily(DIGIT)
_EACH = lazily(rf"(?:{KNOWN})(?=ละ\s*+\Z)")
_WINDOW = 40
_BRACKET = lazily("[()]")
_EXPECTED = "a target, such as อย่างน้อย ๑๐ ครั้ง, ไม่เกินร้อยละ ๕ ต่อปี, ตามที่ สงม. กำหนด, or words without a number"
_TWO = "there is more than one number; which is the target?"


def parse_target(text: str) -> Target:
    """Read a target: a number to be reached, ตามที่ … กำหนด, or words without a number.

    Args:
        text: The target as printed. A comparator may stand before the number (ไม่น้อยกว่า ๓ ครั้ง) or behind it
            (๓ ครั้งขึ้นไป), how often before or behind (ปีละ, ต่อปี, /ปี, ต่อการเดินทาง ๑ ครั้ง), a base behind (ของจำนวน…),
            a noun with or without เป้าหมาย in front, brackets around. Names (C40), years, dates and ordinals are no
            numbers.

    Raises:
        ParseError: For text with numbers of which none, or not one alone, is the target; for text that carries faults
            of extraction; for an empty text or a nil.
        WrongType: For anything but text.

    >>> target = parse_target("จำนวนบุคลากรไม่น้อยกว่าร้อยละ ๑๐ เผยแพร่ความรู้")
    >>> target.comparator, target.quantity.value
    (Comparator.AT_LEAST, Fraction(10, 1))
    >>> parse_target("ตามที่ สงม. กำหนด").owner
    'สงม.'
    """
    plain = without_names(text_of(text, "parse_target"))
    if number := _DIGIT.search(plain):
        return _numeric(text, plain, number.start())
    if owner := deferred_owner(text):
        return DeferredTarget(owner, text)
    try:
        return StatementTarget(text)
    except InvalidValue as error:
        refuse_faults(text, _EXPECTED)
        raise ParseError(text, 0, _EXPECTED) from error


def _numeric(text: str, plain: str, number: int) -> NumericTarget:
    form = _amount(plain)
    start, end = form.span() if form else (number, number)
    # What the form has matched is free of faults, save the unit, which is looked at as a unit.
    if end - start < len(text):
        refuse_faults(text, _EXPECTED)
    if form is None:
        raise misread(text, number, _EXPECTED, "the number has no unit, or there is a range of numbers")
    if second := _DIGIT.search(plain, end):
        raise misread(text, second.start(), _EXPECTED, _TWO)
    compared, minus, word, bound, of, *periods = form.group(*_PARTS)
    if number < start and not compared:
        raise misread(text, number, _EXPECTED, _TWO)
    noun, each = _each(plain[:start]) if start else ("", None)
    unit, glued_bound, glued_per, glued_of = part("".join(word.split())) if word else (None, None, None, None)
    return NumericTarget(
        quantity_in(form, text, _EXPECTED, unit) if minus is None else money_in(form),
        _comparator(form, text, compared, glued_bound or bound),
        _per(form, text, [period for period in (each, glued_per, *periods) if period]),
        _of(glued_of, of, text[end - 1 :]),
        _direction(noun) if noun else None,
        text,
    )


def _amount(plain: str) -> re.Match[str] | None:
    """Find the first amount behind a comparator, or else the first amount."""
    first = None
    for form in _AMOUNT.finditer(plain):
        if form["comparator"]:
            return form
        first = first or form
    return first


def _comparator(form: re.Match[str], text: str, compared: str | None, bound: str | None) -> Comparator | None:
    before = _COMPARATORS["".join(compared.split())] if compared else None
    behind = _BOUNDS[bound] if bound else None
    if before and behind and before is not behind:
        raise misread(text, form.start(), _EXPECTED, f"{before} and {behind} say different things")
    return before or behind


def _each(noun: str) -> tuple[str, str | None]:
    """Part ปีละ from the end of what stands before the number."""
    form = _EACH.search(noun, max(0, len(noun) - _WINDOW)) if noun.rstrip().endswith("ละ") else None
    return (noun[: form.start()], form[0]) if form else (noun, None)


def _per(form: re.Match[str], text: str, words: list[str]) -> Per | None:
    if not words:
        return None
    if len(words) > 1 or unit_fault(word := "".join(words[0].split())):
        raise misread(text, form.start(), _EXPECTED, f"how often is one unit, not {' and '.join(words)}")
    return _period(word)


@remembering_short
def _period(word: str) -> Per:
    return Per(word, PERIODS.get(word, COUNTED.get(word)))


def _of(glued: str | None, printed: str | None, tail: str) -> str | None:
    """Join ของ… up to a bracket; the tail begins with the letter before it, where a glued beginning may end."""
    if not glued and not printed:
        return None
    between = " " if glued and tail[0].isspace() else ""
    return " ".join(f"{glued or ''}{between}{printed or ''}{_BRACKET.split(tail[1:])[0]}".split())


def _direction(noun: str) -> Direction | None:
    """Find เพิ่มขึ้น or ลดลง at the end of what stands before the number, or before its จาก…."""
    words = list(_DIRECTION.finditer(noun))
    if not words:
        return None
    after = noun[words[-1].end() :].strip()
    return _DIRECTIONS[words[-1][0]] if not after or after.startswith("จาก") else None
