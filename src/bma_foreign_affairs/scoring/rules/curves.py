"""A rule as what it is to arithmetic: a row of pieces, each a constant, a straight line or a refusal."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias, final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, WrongType, quoted, shown_number
from bma_foreign_affairs.exact import MAX_EXPONENT, Number, exact, exact_or_none, repr_number

__all__ = ["SHORT", "Bracket", "Curve", "Level", "Line", "Opening", "Piece", "check_places", "repr_pair"]

Level: TypeAlias = tuple[Fraction, Fraction]
"""A threshold and the points for reaching it."""

# Only numbers nearer to 0 are remembered, so that what is remembered stays small whatever comes.
SHORT = 1 << 64

# Bringing a quotient to lowest terms costs more than all the rest of scoring, and actuals repeat.
_quotient = lru_cache(maxsize=1024)(Fraction)

REMEMBERED = 4096
"""How many actuals a column of integers remembers at most."""

Line: TypeAlias = tuple[Fraction, Fraction]
"""Slope and offset: points are slope × actual + offset."""


def repr_pair(pair: tuple[Fraction, Fraction] | None) -> str:
    """Write a pair of numbers as the shortest Python for it.

    >>> repr_pair((Fraction(8), Fraction(9, 2)))
    '(8, Fraction(9, 2))'
    """
    return "None" if pair is None else f"({repr_number(pair[0])}, {repr_number(pair[1])})"


def _exact_pair(pair: tuple[Number, Number] | None) -> tuple[Fraction, Fraction] | None:
    match pair:
        case None:
            return None
        case (first, second) if isinstance(pair, tuple):
            return exact(first), exact(second)
        case _:
            raise WrongType(f"a level or a line takes a tuple of two numbers, got {quoted(pair)}")


@final
@attrs.frozen
class Bracket:
    """The levels at the two ends of the stretch of a rule that an actual lies on, each (threshold, points).

    Args:
        low: The level at the lower end; None where the stretch has no lower end.
        high: The level at the upper end; None where the stretch has no upper end.

    Raises:
        WrongType: For anything but two exact numbers.

    >>> Bracket((Fraction(8), Fraction(4)), None)
    Bracket(low=(8, 4), high=None)
    """

    low: Level | None = attrs.field(converter=_exact_pair, repr=repr_pair)
    high: Level | None = attrs.field(converter=_exact_pair, repr=repr_pair)


@final
class Opening(NamedEnum):
    """Whether a piece begins at its start or just after it."""

    AT = "at"
    AFTER = "after"


@final
@attrs.frozen
class Piece:
    """A stretch of actuals that one straight line scores; it ends where the next piece begins.

    Args:
        start: Where the stretch begins; None is minus infinity.
        opening: Whether the start itself belongs to the stretch.
        line: Slope and offset of the points; None where the rule refuses these actuals.
        bracket: The levels around the stretch.

    Raises:
        WrongType: For a field of another type.
    """

    start: Fraction | None = attrs.field(converter=exact_or_none, repr=repr_number)
    opening: Opening = attrs.field(validator=instance_of(Opening))
    line: Line | None = attrs.field(converter=_exact_pair, repr=repr_pair)
    bracket: Bracket = attrs.field(validator=instance_of(Bracket))
    over_one_denominator: tuple[int, int, int] = attrs.field(init=False, repr=False, eq=False)
    """The line as rise, lift and unit, so that a score costs one division: (rise × actual + lift) / unit."""

    def __attrs_post_init__(self) -> None:
        slope, offset = self.line or (Fraction(0), Fraction(0))
        unit = math.lcm(slope.denominator, offset.denominator)
        object.__setattr__(self, "over_one_denominator", (int(slope * unit), int(offset * unit), unit))

    def points(self, numerator: int, denominator: int = 1) -> Fraction | None:
        """Give the exact points of an actual on the stretch, a quotient of whole numbers; None where it is refused."""
        rise, lift, unit = self.over_one_denominator
        if not rise:
            return None if self.line is None else self.line[1]
        over, under = rise * numerator + lift * denominator, unit * denominator
        return _quotient(over, under) if -SHORT < over < SHORT and under < SHORT else Fraction(over, under)


@final
@attrs.frozen
class Curve:
    """Every piece of a rule from minus to plus infinity, with the rounding that comes first.

    Args:
        pieces: By ascending start; the first one has none.
        places: Decimals to which an actual is rounded first, a half away from zero; None leaves it exact.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For pieces out of order, or places below 0 or beyond `exact.MAX_EXPONENT`.

    >>> low, high = (Fraction(2), Fraction(1)), (Fraction(4), Fraction(2))
    >>> curve = Curve((
    ...     Piece(None, Opening.AT, (0, 1), Bracket(None, low)),
    ...     Piece(2, Opening.AT, (Fraction(1, 2), 0), Bracket(low, high)),
    ... ))
    >>> curve.place(Fraction(3))
    (Fraction(3, 2), Bracket(low=(2, 1), high=(4, 2)))
    """

    pieces: tuple[Piece, ...] = attrs.field(validator=tuple_of(Piece))
    places: int | None = attrs.field(default=None, validator=optional(instance_of(int)))
    # Starts as whole numbers over one denominator, doubled: AT is even, AFTER the odd number behind it.
    _scale: int = attrs.field(init=False, repr=False, eq=False)
    _cuts: tuple[int, ...] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        check_places(self.places)
        if not self.pieces or self.pieces[0].start is not None:
            raise InvalidValue("Curve.pieces takes a first piece that starts at None, minus infinity")
        later = [(piece.start, piece.opening) for piece in self.pieces[1:]]
        scale = math.lcm(*(start.denominator for start, _ in later if start is not None))
        cuts = tuple(
            2 * int(start * scale) + (opening is Opening.AFTER) for start, opening in later if start is not None
        )
        if len(cuts) != len(later) or any(cut >= following for cut, following in pairwise(cuts)):
            raise InvalidValue("Curve.pieces takes pieces by ascending start")
        object.__setattr__(self, "_scale", scale)
        object.__setattr__(self, "_cuts", cuts)

    def rounded(self, actual: Fraction) -> Fraction:
        """Round an actual as the rule rounds it before scoring, or give it back where the rule does not."""
        if self.places is None or actual.denominator == 1:
            return actual
        # As exact.round_half_up does, without the way through Decimal: scoring is the inner loop of the library.
        unit = 10**self.places
        steps = (2 * abs(actual.numerator) * unit + actual.denominator) // (2 * actual.denominator)
        return Fraction(steps if actual > 0 else -steps, unit)

    def place(self, actual: Fraction) -> tuple[Fraction | None, Bracket]:
        """Give the exact points of an actual, None where the rule refuses it, and the levels around it."""
        used = actual if self.places is None else self.rounded(actual)
        numerator, denominator = used.numerator, used.denominator
        if denominator == 1:
            key = 2 * self._scale * numerator
        else:
            below, rest = divmod(numerator * self._scale, denominator)
            key = 2 * below + (rest > 0)
        piece = self.pieces[bisect_right(self._cuts, key)]
        return piece.points(numerator, denominator), piece.bracket

    def for_integers(self) -> Callable[[int], Fraction | None]:
        """Make a function from a whole actual to its points, or None where the rule refuses it, for long columns.

        It looks at integers alone, keeps the points of flat pieces at hand and remembers the points of the first
        `REMEMBERED` short actuals on slopes, so that its memory does not grow with the column.
        """
        cuts, scale, bisect = self._cuts, 2 * self._scale, bisect_right
        flat = tuple(None if piece.line is None or piece.line[0] else piece.line[1] for piece in self.pieces)
        slopes = tuple(None if piece.line is None else piece.over_one_denominator for piece in self.pieces)
        remembered: dict[int, Fraction] = {}

        def points(actual: int) -> Fraction | None:
            index = bisect(cuts, actual * scale)
            if (known := flat[index]) is not None or (known := remembered.get(actual)) is not None:
                return known
            if (slope := slopes[index]) is None:
                return None
            rise, lift, unit = slope
            over = rise * actual + lift
            found = Fraction(over, unit)
            if len(remembered) < REMEMBERED and max(abs(actual), abs(over), unit) < SHORT:
                remembered[actual] = found
            return found

        return points


def check_places(places: int | None) -> None:
    """Raise InvalidValue for places below 0 or beyond `MAX_EXPONENT`."""
    if places is not None and not 0 <= places <= MAX_EXPONENT:
        raise InvalidValue(f"places takes 0 to {MAX_EXPONENT}, or None for no rounding, got {shown_number(places)}")
