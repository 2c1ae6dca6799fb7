"""Laws that any implementation of a scoring rule keeps, and the cases that show where one does not."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias, final

from bma_foreign_affairs._values import NamedEnum

__all__ = ["Case", "Law", "Scorer", "check_mirror", "check_scoring", "scoring_cases"]

Scorer: TypeAlias = Callable[[int | Decimal | Fraction | None], int | Decimal | Fraction | float | None]
"""Anything that scores: an actual in (None where nothing was reported), points out; None or an exception refuses."""


@final
class Law(NamedEnum):
    """What an implementation of a rule has to keep, each with a sentence for reports."""

    EXACT_AT_THRESHOLDS = "at a threshold the score is exactly the printed one"
    EXACT_BETWEEN = "between and beyond the thresholds the score is the rule's"
    BOUNDED = "no score is below the minimum or above the maximum of the rule"
    MONOTONE = "a better actual never scores less"
    LINEAR_NOT_BELOW_STEP = "a linear scale never scores less than the step scale of its table"
    SYMMETRIC = "the same distance to either side of the centre scores the same"
    DETERMINISTIC = "the same actual scores the same again"
    MISSING = "what was not reported has no score"
