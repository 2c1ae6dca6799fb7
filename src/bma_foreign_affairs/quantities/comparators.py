"""How the number of a target is meant: which side of it, which way, how often."""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs._memory import remembering_short
from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.exact import Number, exact
from bma_foreign_affairs.quantities.vocabulary import COUNTED, PERIODS, unit_fault
from bma_foreign_affairs.thai.numerals import Digits, format_number

__all__ = ["COMPARATOR", "Comparator", "Direction", "Per", "comparator_of", "direction_of", "is_turned"]


@final
class Comparator(NamedEnum):
    """How an amount has to stand to the number of a target."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"

    def holds(self, amount: Number, threshold: Number) -> bool:
        """Tell whether the amount stands to the threshold as the comparator says.

        Raises:
            WrongType: For a float or bool.

        >>> Comparator.AT_LEAST.holds(10, 10), Comparator.MORE_THAN.holds(10, 10)
        (True, False)
        """
        return _HOLDS[self](exact(amount), exact(threshold))

    def __str__(self) -> str:
        return _COMPARATOR_WORDS[self]


_HOLDS: dict[Comparator, Callable[[Fraction, Fraction], bool]] = {
    Comparator.AT_LEAST: operator.ge,
    Comparator.MORE_THAN: operator.gt,
    Comparator.AT_MOST: operator.le,
    Comparator.LESS_THAN: operator.lt,
}
_COMPARATOR_WORDS = {
    Comparator.AT_LEAST: "อย่างน้อย",
    Comparator.MORE_THAN: "มากกว่า",
    Comparator.AT_MOST: "ไม่เกิน",
    Comparator.LESS_THAN: "น้อยกว่า",
}


_LESS = ("น้อย", "ต่ำ", "เร็ว", "สั้น", "เล็ก")
_MORE = ("มาก", "สูง", "เกิน", "ช้า", "นาน", "ยาว", "ใหญ่")
# Every comparator in front of a number, a group per first letter.
COMPARATOR = (
    r"อย่าง\s*+(?:น้อย|ต่ำ)|(?:เท่า\s*+กับ\s*+หรือ\s*+)?+(?:(?:ไม่|มิ)\s*+(?:ควร\s*+)?+(?:ให้\s*+)?+)?+"
    rf"(?:(?:{'|'.join(_LESS + _MORE)})\s*+กว่า|เกิน)(?:\s*+(?:หรือ|/)\s*+เท่า\s*+กับ)?+"
    # The point of an arrow (->, =>) is no sign.
    r"|กว่า|[≥≤≧≦⩾⩽]|(?<![=\-\u2010-\u2015])[<>]=?"
)
_SIGNS = {
    **dict.fromkeys(("อย่างน้อย", "อย่างต่ำ", "≥", "≧", "⩾", ">="), Comparator.AT_LEAST),
    ">": Comparator.MORE_THAN,
    **dict.fromkeys(("≤", "≦", "⩽"), Comparator.AT_MOST),
    "<=": Comparator.AT_MOST,
    "<": Comparator.LESS_THAN,
}
_STRICT = (Comparator.LESS_THAN, Comparator.MORE_THAN)
_NOT = ("ไม่", "มิ")
_OR_EQUAL = ("เท่ากับหรือ", "หรือเท่ากับ", "/เท่ากับ")
# มิ begins words of its own (มิติ, มิตร) and ends others (ภูมิ).
_NEGATION = lazily("(?:ไม่|ห้าม|งด|อย่า(?!ง)|มิ(?=(?:ให้|ได้|ใช่|ควร|อาจ|พึง|\\s*+\\Z)))[^()]*+\\Z")
_WINDOW = 40


@remembering_short
def comparator_of(printed: str) -> Comparator | None:
    """Give what the pattern COMPARATOR matched, or None for words that say two things (ไม่เกินหรือเท่ากับ)."""
    word = "".join(printed.split())
    if sign := _SIGNS.get(word):
        return sign
    stem = word
    for words in _OR_EQUAL:
        stem = stem.replace(words, "")
    is_negated, or_equal = stem.startswith(_NOT), stem != word
    if is_negated and or_equal:
        return None
    is_less = any(less in stem for less in _LESS)
    if is_negated or or_equal:
        return Comparator.AT_LEAST if is_less is is_negated else Comparator.AT_MOST
    return Comparator.LESS_THAN if is_less else Comparator.MORE_THAN


def is_turned(noun: str, comparator: Comparator | None) -> bool:
    """Tell whether what stands before a comparator may turn it round (ไม่ได้น้อยกว่า, ไม่ใช้เวลาเกิน)."""
    return comparator in _STRICT and _NEGATION.search(noun, max(0, len(noun) - _WINDOW)) is not None


@final
class Direction(NamedEnum):
    """Which way a target of change goes: เพิ่มขึ้น or ลดลง."""

    INCREASE = "increase"
    DECREASE = "decrease"

    def __str__(self) -> str:
        return "เพิ่มขึ้น" if self is Direction.INCREASE else "ลดลง"


_DIRECTIONS = {"เพิ่มขึ้น": Direction.INCREASE, "ลดลง": Direction.DECREASE}
_DIRECTION = lazily("|".join(_DIRECTIONS))
_NO_CHANGE = lazily(r"(?:ไม่|มิ)\s*+(?:ควร|ให้|ได้|มี)?+\s*+\Z")
# What may part the direction from its number or comparator.
_BETWEEN = lazily(
    r"(?:\s|[:(=]|มี|จำนวน|ครบ|ทั้งสิ้น|ทั้งหมด|ทั้ง|รวม|อีก|เฉลี่ย|ประมาณ|(?:ค่า)?เป้าหมาย|คิดเป็น|เท่ากับ|ในอัตรา|ที่|อย่างต่อเนื่อง)*+"
    r"(?:(?:จาก|เมื่อเทียบ|เทียบกับ)[\s\S]*+)?+"
)
_BEHIND = lazily(r"\s*+(?:ที่)?(?P<direction>เพิ่มขึ้น|ลดลง)")
_EITHER = lazily(r"\s*+(?:หรือ|และ|/|,)\s*+")


def direction_of(noun: str, text: str, end: int) -> Direction | None:
    """Find เพิ่มขึ้น or ลดลง at the end of what stands before the number, before its จาก…, or right behind its end.

    Raises:
        InvalidValue: Where a negation stands before it, or both are said.
    """
    words = list(_DIRECTION.finditer(noun)) if noun else []
    behind = _BEHIND.match(text, end) if end < len(text) else None
    if not words or not _BETWEEN.fullmatch(noun, words[-1].end()):
        return _DIRECTIONS[behind["direction"]] if behind else None
    if behind and behind["direction"] != words[-1][0]:
        raise InvalidValue(f"{words[-1][0]} and {behind['direction']} say different things")
    if len(words) > 1 and _EITHER.fullmatch(noun, words[-2].end(), words[-1].start()):
        raise InvalidValue(f"a change is either {words[-2][0]} or {words[-1][0]}")
    word, start = words[-1][0], words[-1].start()
    if _NO_CHANGE.search(noun, max(0, start - _WINDOW), start):
        raise InvalidValue(f"ไม่ before {word} says that there is no such change, and no number of it can be a target")
    return _DIRECTIONS[word]


@final
@attrs.frozen
class Per:
    """What a target counts anew for: a year, a trip; identified by its Thai word alone.

    Raises:
        WrongType: For anything but text.
        InvalidValue: For a word that could be no unit.

    >>> print(Per("ปี", "year"), Per("ภาคเรียน"))
    ต่อปี ต่อ ๑ ภาคเรียน
    """

    thai: str = attrs.field(validator=instance_of(str))
    english: str | None = attrs.field(default=None, eq=False, validator=optional(instance_of(str)))

    def __attrs_post_init__(self) -> None:
        if fault := unit_fault(self.thai):
            raise InvalidValue(f"Per.thai takes a unit word, got {self.thai!r}: {fault}")

    def format(self, *, digits: Digits = Digits.THAI) -> str:
        """Write ต่อปี for a known word and ต่อ ๑ ภาค for another, which only its number marks as a unit."""
        one = "" if self.thai in PERIODS or self.thai in COUNTED else f" {format_number(1, digits=digits)} "
        return f"ต่อ{one}{self.thai}"

    def __str__(self) -> str:
        return self.format()
