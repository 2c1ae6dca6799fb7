"""The ladders of points that Thai agencies use, with where each was seen; the thresholds are the indicator's own."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of
from bma_foreign_affairs.errors import ScoringError, WrongType, quoted, shown
from bma_foreign_affairs.exact import Number, exact, repr_number
from bma_foreign_affairs.scoring.rules.proportions import ProportionalScale
from bma_foreign_affairs.scoring.rules.scales import Below, LinearScale, StepScale
from bma_foreign_affairs.scoring.rules.tables import ScoreTable

__all__ = ["FIVE_LEVELS_LINEAR", "PROPORTIONAL_0_TO_5", "THREE_LEVELS", "Preset", "Reading"]


@final
class Reading(NamedEnum):
    """How a preset reads its table."""

    LINEAR = "linear"
    STEP = "step"


def _exact_points(points: tuple[Number, ...]) -> tuple[Fraction, ...]:
    if not isinstance(points, tuple):
        raise WrongType(f"Preset.points takes a tuple of numbers, got {quoted(points)}")
    checked = tuple(map(exact, points))
    if len(checked) <= 1 or any(one >= following for one, following in pairwise(checked)):
        raise ScoringError(f"Preset.points takes at least two that rise, the worst level first, got {quoted(points)}")
    return checked


def _repr_points(points: tuple[Fraction, ...]) -> str:
    return f"({', '.join(map(repr_number, points))})"


@final
@attrs.frozen
class Preset:
    """A ladder of points and its reading, for thresholds of one's own.

    Args:
        thai: Name in Thai.
        english: Name in English.
        points: Points of the levels, at least two, ascending.
        reading: Whether an actual between two levels is on a line or on a step.
        source: Where the practice was seen.

    Raises:
        WrongType: For a field of another type.
        ScoringError: For points that do not rise.

    >>> FIVE_LEVELS_LINEAR.rule(2, 4, 6, 8, 10, below=Below.FLOOR)
    LinearScale(table=ScoreTable(((2, 1), (4, 2), (6, 3), (8, 4), (10, 5))), below=Below.FLOOR, places=None)
    """

    thai: str = attrs.field(validator=instance_of(str))
    english: str = attrs.field(validator=instance_of(str))
    points: tuple[Fraction, ...] = attrs.field(converter=_exact_points, repr=_repr_points)
    reading: Reading = attrs.field(validator=instance_of(Reading))
    source: str = attrs.field(validator=instance_of(str))

    def table(self, *thresholds: Number) -> ScoreTable:
        """Put thresholds to the points, from the worst level to the best.

        Raises:
            ScoringError: For another number of thresholds than levels, or thresholds that turn back.
            WrongType: For a float.
        """
        if len(thresholds) != len(self.points):
            raise ScoringError(
                f"{self.english!r} takes {len(self.points)} thresholds, the worst level first, got {len(thresholds)}"
            )
        return ScoreTable(tuple(zip(thresholds, self.points, strict=True)))

    def table_around(self, target: Number, step: Number, *, level: int) -> ScoreTable:
        """Put levels a step apart around a target that stands at a level of its own.

        A target and the best level are different facts: a target may be level 3, 4 or 5 (docs/scoring-rules.md).

        Args:
            target: Threshold of the level.
            step: From one level to the next better one; below 0 where lower is better.
            level: Which level the target is, counted from 1.

        Raises:
            ScoringError: For a step of 0 or a level that the ladder does not have.
            WrongType: For a float.

        >>> FIVE_LEVELS_LINEAR.table_around(10, -5, level=4)
        ScoreTable(((25, 1), (20, 2), (15, 3), (10, 4), (5, 5)))
        """
        if type(level) is not int:
            raise WrongType(f"level takes an int, got {shown(level)}")
        if not 1 <= level <= len(self.points):
            raise ScoringError(f"{self.english!r} takes a target at a level from 1 to {len(self.points)}, got {level}")
        start, width = exact(target), exact(step)
        return self.table(*(start + (index - level) * width for index in range(1, len(self.points) + 1)))

    def rule(self, *thresholds: Number, below: Below, places: int | None = None) -> LinearScale | StepScale:
        """Make the rule for thresholds from the worst level to the best.

        Args:
            thresholds: One a level.
            below: What an actual worse than the worst level scores; no source says it, so it is always passed.
            places: Decimals to which the actual is rounded first; None leaves it exact.

        Raises:
            ScoringError, WrongType, InvalidValue: As the rule and its table do.
        """
        kind = LinearScale if self.reading is Reading.LINEAR else StepScale
        return kind(self.table(*thresholds), below=below, places=places)

    def __str__(self) -> str:
        return self.thai


FIVE_LEVELS_LINEAR = Preset(
    "ห้าระดับ คะแนนตามเส้นตรง",
    "Five levels, linear",
    (1, 2, 3, 4, 5),
    Reading.LINEAR,
    "Office of the Private Education Commission, annual report BE 2561, p. 84; KR detail sheet BE 2568 (levels only)",
)
"""1 to 5 points on a line: the most frequent of the published tables."""

THREE_LEVELS = Preset(
    "สามระดับ ๕๐ ๗๐ ๑๐๐",
    "Three levels, 50, 70 and 100",
    (50, 70, 100),
    Reading.STEP,
    "practice of Thai agencies, noted without a document (levels only: basic, standard and advanced target)",
)
"""50, 70 or 100 points for the basic, the standard and the advanced target; no document that prints them is at hand."""

PROPORTIONAL_0_TO_5 = ProportionalScale(100, 5)
"""0 to 5 points in proportion to a per cent figure.

Seen in published score tables of Thai agencies, beside lines, steps and tolerances (docs/scoring-rules.md).
"""
