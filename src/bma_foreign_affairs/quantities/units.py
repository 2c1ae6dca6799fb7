"""What is counted: a unit, by its Thai word."""

from __future__ import annotations

from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.quantities.vocabulary import COUNTED, unit_fault

__all__ = ["LEVEL", "PERCENT", "UNITS", "Unit", "UnitKind", "counted_unit"]


@final
class UnitKind(NamedEnum):
    """How a unit is written with its number: ๓ ฉบับ, ร้อยละ ๓๐, ระดับ ๔."""

    COUNT = "count"
    PERCENT = "percent"
    LEVEL = "level"


@final
@attrs.frozen
class Unit:
    """A unit, identified by its Thai word and its kind; the translation takes no part in equality.

    Args:
        thai: The unit word. Compounds keep their slash, without white space: "กิจกรรม/หลักสูตร".
        english: Translation in the singular, or None.
        kind: PERCENT goes with ร้อยละ and LEVEL with ระดับ, each of which has only one unit.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a word that holds a digit, is a month, a number word, บาท or a connective, or ends in "per
            year"; for a kind that does not go with the word.

    >>> Unit("ฉบับ", "copy")
    Unit(thai='ฉบับ', english='copy', kind=UnitKind.COUNT)
    >>> Unit("ฉบับ") == Unit("ฉบับ", "copy")
    True
    >>> Unit("๔ ฉบับ")
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.InvalidValue: Unit.thai takes a unit word, got '๔ ฉบับ': a unit is one word of \
letters, or words joined by a slash
    """

    thai: str = attrs.field(validator=instance_of(str))
    english: str | None = attrs.field(default=None, eq=False, validator=optional(instance_of(str)))
    kind: UnitKind = attrs.field(default=UnitKind.COUNT, validator=instance_of(UnitKind))

    def __attrs_post_init__(self) -> None:
        if self.kind is UnitKind.COUNT:
            if fault := unit_fault(self.thai):
                raise InvalidValue(f"Unit.thai takes a unit word, got {self.thai!r}: {fault}")
        elif self.thai != _OWN_WORD[self.kind]:
            raise InvalidValue(f"a unit of {self.kind!r} takes the word {_OWN_WORD[self.kind]!r}, got {self.thai!r}")

    def __str__(self) -> str:
        return self.thai


_OWN_WORD = {UnitKind.PERCENT: "ร้อยละ", UnitKind.LEVEL: "ระดับ"}

PERCENT = Unit("ร้อยละ", "per cent", UnitKind.PERCENT)
LEVEL = Unit("ระดับ", "level", UnitKind.LEVEL)
_BY_WORD = {thai: Unit(thai, english) for thai, english in COUNTED.items()}
UNITS: tuple[Unit, ...] = (PERCENT, LEVEL, *_BY_WORD.values())


def counted_unit(word: str) -> Unit:
    """Give the known unit of a word, with its translation, or else a unit of that word without one.

    Raises:
        InvalidValue: For a word that is no unit.

    >>> counted_unit("ฉบับ").english, counted_unit("ถ้วยรางวัล").english
    ('copy', None)
    """
    return _BY_WORD.get(word) or Unit(word)
