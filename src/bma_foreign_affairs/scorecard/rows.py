"""The rows of a scorecard: an indicator with its score, or without one and why."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias, final

import attrs

from bma_foreign_affairs._values import instance_of, optional, tuple_of
from bma_foreign_affairs.exact import exact_or_none, repr_number
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.scorecard.actuals import Actual, Assessor, Status
from bma_foreign_affairs.scorecard.policies import AppliedAdjustment
from bma_foreign_affairs.scoring.rules import Score

__all__ = ["Row", "Scored", "Unscored"]


@final
@attrs.frozen
class Scored:
    """An indicator with its score.

    Args:
        indicator: The indicator.
        actual: What was reported.
        score: The exact score.
        met: Whether every target is met that the number of the period can meet; None where there is no such target.
        weight: Its weight in the period, in per cent, or None.
        steps: Adjustments of this score, in the order applied.
    """

    indicator: Indicator = attrs.field(validator=instance_of(Indicator))
    actual: Actual = attrs.field(validator=instance_of(Actual))
    score: Score = attrs.field(validator=instance_of(Score))
    met: bool | None = attrs.field(default=None, validator=optional(instance_of(bool)))
    weight: Fraction | None = attrs.field(default=None, converter=exact_or_none, repr=repr_number)
    steps: tuple[AppliedAdjustment, ...] = attrs.field(default=(), validator=tuple_of(AppliedAdjustment))

    @property
    def points(self) -> Fraction:
        """The exact points after all adjustments of this score."""
        return self.steps[-1].after if self.steps else self.score.points

    @property
    def maximum(self) -> Fraction:
        """The most points that its rule gives."""
        return self.score.maximum

    @property
    def assessor(self) -> Assessor:
        """Who judged."""
        return self.actual.assessor

    def __str__(self) -> str:
        return f"{self.indicator}: {self.score}"


@final
@attrs.frozen
class Unscored:
    """An indicator without a score, and why.

    Args:
        indicator: The indicator.
        reason: Any status but `Status.REPORTED`.
        assessor: Whose report it is that is missing.
        weight: Its weight in the period, in per cent, or None.
        maximum: The most points that its rule would give, or None where it has no rule.
    """

    indicator: Indicator = attrs.field(validator=instance_of(Indicator))
    reason: Status = attrs.field(validator=instance_of(Status))
    assessor: Assessor = attrs.field(default=Assessor.SELF, validator=instance_of(Assessor))
    weight: Fraction | None = attrs.field(default=None, converter=exact_or_none, repr=repr_number)
    maximum: Fraction | None = attrs.field(default=None, converter=exact_or_none, repr=repr_number)

    def __str__(self) -> str:
        return f"{self.indicator}: {self.reason}"


Row: TypeAlias = Scored | Unscored
"""A line of a scorecard."""
