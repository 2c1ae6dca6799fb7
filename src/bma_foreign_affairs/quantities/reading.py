"""Reading a target as it is printed, in every order of its parts."""

from __future__ import annotations

import re

from bma_foreign_affairs.quantities.amounts import LEAD, QUANTITY, quantity_in
from bma_foreign_affairs.quantities.forms import DASHES, DIGIT, NAME, checked_text, misread, refuse_faults
from bma_foreign_affairs.quantities.money import MONEY, money_in
from bma_foreign_affairs.quantities.targets import (
    Comparator,
    DeferredTarget,
    Direction,
    NumericTarget,
    Per,
    StatementTarget,
    Target,
)
from bma_foreign_affairs.quantities.units import PERIODS, UNIT_WORD, parted

__all__ = ["parse_target"]

# A space stands where a line may be broken.
_COMPARATORS = {
    "ไม่ น้อย กว่า": Comparator.AT_LEAST,
    "ไม่ ต่ำ กว่า": Comparator.AT_LEAST,
    "อย่าง น้อย": Comparator.AT_LEAST,
    "≥": Comparator.AT_LEAST,
    ">=": Comparator.AT_LEAST,
    "ไม่ มาก กว่า": Comparator.AT_MOST,
    "ไม่ สูง กว่า": Comparator.AT_MOST,
    "ไม่ เกิน กว่า": Comparator.AT_MOST,
    "ไม่ เกิน": Comparator.AT_MOST,
    "≤": Comparator.AT_MOST,
    "<=": Comparator.AT_MOST,
    "มาก กว่า": Comparator.MORE_THAN,
    "สูง กว่า": Comparator.MORE_THAN,
    "เกิน กว่า": Comparator.MORE_THAN,
    "เกิน": Comparator.MORE_THAN,
    "กว่า": Comparator.MORE_THAN,
    ">": Comparator.MORE_THAN,
    "น้อย กว่า": Comparator.LESS_THAN,
    "ต่ำ กว่า": Comparator.LESS_THAN,
    "<": Comparator.LESS_THAN,
}
_BOUNDS = {
    "ขึ้นไป": Comparator.AT_LEAST,
    "หรือมากกว่า": Comparator.AT_LEAST,
    "ลงมา": Comparator.AT_MOST,
    "หรือน้อยกว่า": Comparator.AT_MOST,
}
_DIRECTIONS = {"เพิ่มขึ้น": Direction.INCREASE, "ลดลง": Direction.DECREASE}

_BY_WORDS = {words.replace(" ", ""): comparator for words, comparator in _COMPARATORS.items()}
_COMPARATOR = "|".join(words.replace(" ", r"\s*+") for words in _COMPARATORS)
_EACH = rf"(?:{'|'.join(PERIODS)}|ครั้ง|คน|ราย|แห่ง|โครงการ|หน่วยงาน)"
_AMOUNT = re.compile(
    rf"(?:(?:(?P<each>{_EACH})ละ\s*+)?(?P<comparator>{_COMPARATOR})\s*+{LEAD})?+"
    rf"(?:(?P<each_after>{_EACH})ละ\s*+)?+{LEAD}"
    rf"(?<![0-9๐-๙.,/A-Za-z])(?<!{DIGIT}[{DASHES}])(?:{MONEY}|{QUANTITY})"
    rf"\s*+(?P<bound>{'|'.join(_BOUNDS)})?+\s*+"
    rf"(?:(?:ต่อ|/)\s*+(?:[1๑]\s*+)?+(?P<per>{UNIT_WORD})(?:\s*+[1๑]\s*+ครั้ง)?+)?+\s*+(?P<of>ของ)?+"
)
_DEFERRED = re.compile(
    r"\s*+\(?\s*+(?:(?:ค่า)?เป้าหมาย\s*+:?\s*+)?+ตามที่\s*+(?P<owner>[^\s()][^()]*?)\s*+กำหนด\s*+\)?\s*+"
)
_DIGIT = re.compile(DIGIT)
_EXPECTED = "a target, such as อย่างน้อย ๑๐ ครั้ง, ไม่เกินร้อยละ ๕ ต่อปี, ตามที่ สงม. กำหนด, or words without a number"
_NAMES = re.compile(NAME)


def parse_target(text: str) -> Target:
    """Read a target: a number to be reached, ตามที่ … กำหนด, or words without a number.

    Args:
        text: The target as printed. A comparator may stand before the number (ไม่น้อยกว่า ๓ ครั้ง) or behind it
            (๓ ครั้งขึ้นไป), how often before or behind (ปีละ, ต่อปี, /ปี, ต่อการเดินทาง ๑ ครั้ง), a base behind (ของจำนวน…),
            a noun with or without เป้าหมาย in front, brackets around.

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
    refuse_faults(checked_text(text, "parse_target"), _EXPECTED)
    if deferred := _DEFERRED.fullmatch(text):
        return DeferredTarget(" ".join(deferred["owner"].split()), text)
    first = form = None
    for form in _AMOUNT.finditer(text):
        first = first or form
        if form["comparator"]:
            break
    chosen = form if form and form["comparator"] else first
    if chosen:
        return _numeric(text, chosen)
    if number := _DIGIT.search(_without_names(text)):
        raise misread(text, number.start(), _EXPECTED, "the number has no unit, or is none")
    if not text.strip(f" \t\n()-{chr(0x2013)}{chr(0x2014)}"):
        raise misread(text, 0, _EXPECTED)
    return StatementTarget(text)


def _numeric(text: str, form: re.Match[str]) -> NumericTarget:
    word, bound, period, base = parted("".join((form["unit"] or "").split()))
    noun, tail = text[: form.start()], text[form.end() :]
    _check(text, form, noun, tail)
    quantity = money_in(form, _EXPECTED) if form["symbol"] or form["baht"] else quantity_in(form, _EXPECTED, word)
    per = form["each"] or form["each_after"] or period or form["per"]
    of = f"{base or ''}{form['of'] or ''}{tail}" if base or form["of"] else None
    return NumericTarget(
        quantity,
        _comparator(form["comparator"], bound or form["bound"]),
        Per(per, PERIODS.get(per)) if per else None,
        " ".join(of.rstrip(" )").split()) if of else None,
        _direction(noun),
        text,
    )


def _check(text: str, form: re.Match[str], noun: str, tail: str) -> None:
    if not form["comparator"] and (number := _DIGIT.search(_without_names(noun))):
        raise misread(text, number.start(), _EXPECTED, "two numbers; which is the target?")
    if number := _DIGIT.search(_without_names(tail)):
        raise misread(text, len(text) - len(tail) + number.start(), _EXPECTED, "a second number; which is the target?")


def _comparator(before: str | None, behind: str | None) -> Comparator | None:
    if before:
        return _BY_WORDS["".join(before.split())]
    return _BOUNDS[behind] if behind else None


def _direction(noun: str) -> Direction | None:
    """Find เพิ่มขึ้น or ลดลง at the end of what stands before the number, or before its จาก…."""
    start, word = max((noun.rfind(word), word) for word in _DIRECTIONS)
    after = noun[start + len(word) :].strip()
    return _DIRECTIONS[word] if start >= 0 and (not after or after.startswith("จาก")) else None


def _without_names(text: str) -> str:
    """Blank out names, years, ordinals and codes; what is left keeps its offsets."""
    return _NAMES.sub(lambda name: " " * len(name[0]), text)
