"""How the number of a target is meant: which side of it, which way, how often."""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.exact import Number, exact
from bma_foreign_affairs.quantities.vocabulary import COUNTED, PERIODS, unit_fault
from bma_foreign_affairs.thai.numerals import Digits, format_number

__all__ = ["Comparator", "Direction", "Per"]


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


@final
class Direction(NamedEnum):
    """Which way a target of change goes: เพิ่มขึ้น or ลดลง."""

    INCREASE = "increase"
    DECREASE = "decrease"

    def __str__(self) -> str:
        return "เพิ่มขึ้น" if self is Direction.INCREASE else "ลดลง"


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
