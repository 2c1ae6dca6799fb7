"""Strengths, weaknesses, opportunities and threats, and the strategies that a TOWS matrix makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, ParseError, WrongType, shown
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.numerals import to_arabic_digits

__all__ = [
    "FactorKind",
    "FactorReference",
    "FactorResolution",
    "Factors",
    "Quadrant",
    "Swot",
    "SwotFactor",
    "TowsStrategy",
    "format_factors",
    "parse_factors",
]

_REFERENCE = re.compile(r"([SWOT])([1-9][0-9]{0,3})")
_LABEL = re.compile(r"[SWOT]?([1-9][0-9]{0,3})")
_EXPECTED = "factors such as S3+O5/O6: S, W, O or T and a number, joined by + and /"


@final
class FactorKind(NamedEnum):
    """The four kinds of factors, by the letter that names them."""

    STRENGTH = "S"
    WEAKNESS = "W"
    OPPORTUNITY = "O"
    THREAT = "T"

    @property
    def is_internal(self) -> bool:
        """Whether factors of this kind lie inside the organisation."""
        return self in {FactorKind.STRENGTH, FactorKind.WEAKNESS}


@final
class Quadrant(NamedEnum):
    """The four fields of a TOWS matrix: one internal and one external kind each."""

    SO = "SO"
    WO = "WO"
    ST = "ST"
    WT = "WT"


@final
@attrs.frozen
class FactorReference:
    """A factor by its letter and number.

    >>> print(FactorReference(FactorKind.STRENGTH, 3))
    S3
    """

    kind: FactorKind = attrs.field(validator=instance_of(FactorKind))
    number: int = attrs.field(validator=instance_of(int))

    def __attrs_post_init__(self) -> None:
        if self.number < 1:
            raise InvalidValue(f"FactorReference.number takes 1 or more, got {self.number}")

    def __str__(self) -> str:
        return f"{self.kind.value}{self.number}"


@final
@attrs.frozen
class Factors:
    """The factors that a TOWS strategy is drawn from, in the order printed.

    Args:
        internal: Strengths and weaknesses, at least one.
        external: Opportunities and threats, at least one.

    Raises:
        WrongType: For anything but tuples of references.
        InvalidValue: For a side that is empty or holds factors of the other one.

    >>> print(parse_factors("S1/S4+ O2/O6"))
    S1/S4+O2/O6
    """

    internal: tuple[FactorReference, ...] = attrs.field(validator=tuple_of(FactorReference))
    external: tuple[FactorReference, ...] = attrs.field(validator=tuple_of(FactorReference))

    def __attrs_post_init__(self) -> None:
        for side, inside in ((self.internal, True), (self.external, False)):
            if not side or any(factor.kind.is_internal is not inside for factor in side):
                raise InvalidValue(
                    f"Factors takes internal (S, W) and external (O, T) factors, some of each, got {self}"
                )

    def __iter__(self) -> Iterator[FactorReference]:
        return iter((*self.internal, *self.external))

    def __str__(self) -> str:
        return "+".join("/".join(map(str, side)) for side in (self.internal, self.external))


def parse_factors(text: str) -> Factors:
    """Read the factors that a TOWS strategy names, in either digits.

    Internal and external factors are joined by +, factors of one side by /; white space does not count.

    Raises:
        WrongType: For anything but text.
        ParseError: For anything else, and for a + that does not stand once, between the two sides.

    >>> parse_factors("S3+O5/O6").external[0]
    FactorReference(kind=FactorKind.OPPORTUNITY, number=5)
    """
    if not isinstance(text, str):
        raise WrongType(f"parse_factors takes text, got {shown(text)}")
    arabic = to_arabic_digits(text)
    sides: list[list[FactorReference]] = [[]]
    position = _blank(arabic, 0)
    while True:
        found = _REFERENCE.match(arabic, position)
        if found is None:
            raise ParseError(text, position, _EXPECTED)
        sides[-1].append(FactorReference(FactorKind(found[1]), int(found[2])))
        position = _blank(arabic, found.end())
        if position == len(text):
            break
        if arabic[position] not in "+/":
            raise ParseError(text, position, _EXPECTED)
        if arabic[position] == "+":
            sides.append([])
        position = _blank(arabic, position + 1)
    if [{factor.kind.is_internal for factor in side} for side in sides] != [{True}, {False}]:
        raise ParseError(text, 0, _EXPECTED, "internal factors (S, W) stand before the one +, external ones behind it")
    return Factors(*map(tuple, sides))


def format_factors(factors: Factors) -> str:
    """Write factors as `parse_factors` reads them.

    >>> format_factors(parse_factors("S1/S4+ O2/O6"))
    'S1/S4+O2/O6'
    """
    return str(factors)


def _blank(text: str, position: int) -> int:
    """Give the position of the next sign that is no white space."""
    while position < len(text) and text[position].isspace():
        position += 1
    return position


@final
@attrs.frozen
class SwotFactor:
    """A factor as printed.

    Args:
        kind: Strength, weakness, opportunity or threat.
        number: Its number or label as printed ("W8", "๑"), or None; it may repeat, and skip.
        title: Its text as printed.
        english: A translation, or None.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For an empty title.
    """

    kind: FactorKind = attrs.field(validator=instance_of(FactorKind))
    number: str | None = attrs.field(validator=optional(instance_of(str)))
    title: str = attrs.field(validator=instance_of(str))
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __attrs_post_init__(self) -> None:
        if not self.title.strip():
            raise InvalidValue(f"SwotFactor.title takes a text, got an empty one ({self.kind.value} {self.number})")

    @property
    def reference(self) -> FactorReference | None:
        """The letter and number by which strategies refer to it, or None where its print gives none."""
        label = _LABEL.fullmatch(to_arabic_digits(self.number or ""))
        return FactorReference(self.kind, int(label[1])) if label else None

    def __str__(self) -> str:
        return self.title if self.number is None else f"{self.number} {self.title}"


@final
@attrs.frozen
class TowsStrategy:
    """A strategy that a TOWS matrix draws from factors.

    Args:
        quadrant: The field it stands in.
        number: Its number as printed, or None.
        title: Its text as printed.
        factors: The factors it names, or None where it names none.
        english: A translation, or None.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
    """

    quadrant: Quadrant = attrs.field(validator=instance_of(Quadrant))
    number: str | None = attrs.field(validator=optional(instance_of(str)))
    title: str = attrs.field(validator=instance_of(str))
    factors: Factors | None = attrs.field(default=None, validator=optional(instance_of(Factors)))
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return f"{self.quadrant.value} {self.title}"


@final
@attrs.frozen
class FactorResolution:
    """What a reference finds: nothing, one factor, or several of the same number.

    Args:
        reference: The reference.
        factors: The factors of the SWOT lists that carry it.
        tows_factors: The factors of the matrix's own lists that carry it.
    """

    reference: FactorReference = attrs.field(validator=instance_of(FactorReference))
    factors: tuple[SwotFactor, ...] = attrs.field(validator=tuple_of(SwotFactor))
    tows_factors: tuple[SwotFactor, ...] = attrs.field(validator=tuple_of(SwotFactor))

    def __str__(self) -> str:
        found = [factor.title for factor in (*self.factors, *self.tows_factors)]
        return f"{self.reference}: {'; '.join(found) or '–'}"


@final
@attrs.frozen
class Swot:
    """An analysis as printed: the factors, the lists that its TOWS matrix repeats, and the strategies drawn from them.

    Args:
        factors: The factors in the order printed.
        tows_factors: The factors as the matrix prints them once more, renumbered or reworded, or none.
        strategies: The strategies in the order printed.

    Raises:
        WrongType: For a field of another type.
    """

    factors: tuple[SwotFactor, ...] = attrs.field(validator=tuple_of(SwotFactor))
    tows_factors: tuple[SwotFactor, ...] = attrs.field(default=(), validator=tuple_of(SwotFactor))
    strategies: tuple[TowsStrategy, ...] = attrs.field(default=(), validator=tuple_of(TowsStrategy))

    def of(self, kind: FactorKind) -> tuple[SwotFactor, ...]:
        """Give the factors of a kind, in the order printed."""
        return tuple(factor for factor in self.factors if factor.kind is kind)

    def resolve(self, strategy: TowsStrategy) -> tuple[FactorResolution, ...]:
        """Look up each factor that a strategy names, in both lists, and report what is found, also if it is nothing."""
        return tuple(
            FactorResolution(reference, _carrying(reference, self.factors), _carrying(reference, self.tows_factors))
            for reference in strategy.factors or ()
        )

    def __str__(self) -> str:
        return ", ".join(f"{kind.value} {len(self.of(kind))}" for kind in FactorKind)


def _carrying(reference: FactorReference, factors: tuple[SwotFactor, ...]) -> tuple[SwotFactor, ...]:
    return tuple(factor for factor in factors if factor.reference == reference)
