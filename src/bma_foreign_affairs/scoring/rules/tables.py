"""A printed score table: thresholds and their points, which is not yet a rule."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum
from bma_foreign_affairs.errors import ScoringError, WrongType, quoted
from bma_foreign_affairs.exact import Number, exact, told
from bma_foreign_affairs.scoring.explain import number_text
from bma_foreign_affairs.scoring.rules.curves import Level, repr_pair

__all__ = ["Polarity", "ScoreTable"]


@final
class Polarity(NamedEnum):
    """Which way an actual gets better."""

    HIGHER_IS_BETTER = "higher"
    LOWER_IS_BETTER = "lower"


def _levels(pairs: tuple[tuple[Number, Number], ...]) -> tuple[Level, ...]:
    """Check printed pairs and order them by ascending points."""
    if not isinstance(pairs, tuple):
        raise WrongType(f"ScoreTable takes a tuple of (threshold, points) pairs, got {quoted(pairs)}")
    levels = tuple(_level(pair) for pair in pairs)
    if len(levels) <= 1:
        raise ScoringError(f"ScoreTable takes at least two (threshold, points) pairs, got {quoted(pairs)}")
    for what, column in zip(("thresholds", "points"), zip(*levels, strict=True), strict=True):
        if not (_rises(column) or _rises(column[::-1])):
            raise ScoringError(f"ScoreTable takes {what} that only rise or only fall, got {_texts(column)}")
    return levels if levels[0][1] < levels[-1][1] else levels[::-1]


def _level(pair: tuple[Number, Number]) -> Level:
    match pair:
        case (threshold, points) if isinstance(pair, tuple):
            return exact(threshold), exact(points)
        case _:
            raise WrongType(f"ScoreTable takes (threshold, points) pairs as tuples, got {quoted(pair)}")


def _rises(column: tuple[Fraction, ...]) -> bool:
    return all(one < following for one, following in pairwise(column))


def _texts(column: tuple[Fraction, ...]) -> str:
    return ", ".join(map(told, column))


@final
@attrs.frozen(repr=False)
class ScoreTable:
    """A printed table of thresholds and points, from either end.

    A table is no rule: it does not say what an actual between two levels scores, nor one worse than the worst level.
    `StepScale` and `LinearScale` say both.

    Args:
        pairs: At least two (threshold, points), in the order of the print; thresholds only rise or only fall, and
            so do points.

    Attributes:
        levels: The pairs as Fractions, by ascending points.

    Raises:
        WrongType: For anything but a tuple of pairs of exact numbers.
        ScoringError: For fewer than two levels, or for thresholds or points that turn back or stand twice.

    >>> table = ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
    >>> table
    ScoreTable(((2, 1), (4, 2), (6, 3), (8, 4), (10, 5)))
    >>> table.polarity
    Polarity.HIGHER_IS_BETTER
    """

    levels: tuple[Level, ...] = attrs.field(converter=_levels, alias="pairs")

    @property
    def polarity(self) -> Polarity:
        """Whether more points are for higher or for lower thresholds."""
        rising = self.levels[0][0] < self.levels[-1][0]
        return Polarity.HIGHER_IS_BETTER if rising else Polarity.LOWER_IS_BETTER

    @property
    def minimum(self) -> Fraction:
        """Points of the worst level."""
        return self.levels[0][1]

    @property
    def maximum(self) -> Fraction:
        """Points of the best level."""
        return self.levels[-1][1]

    def __repr__(self) -> str:
        return f"ScoreTable(({', '.join(map(repr_pair, self.levels))}))"

    def __str__(self) -> str:
        pairs = (f"{number_text(threshold, 'th')} → {number_text(points, 'th')}" for threshold, points in self.levels)
        return f"ตารางคะแนน {', '.join(pairs)}"
