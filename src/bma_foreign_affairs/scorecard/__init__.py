"""A plan held against what was reported: actuals in, a scorecard out."""

from bma_foreign_affairs.scorecard.actuals import Actual, Assessor, ScoredPeriod, Status
from bma_foreign_affairs.scorecard.cards import By, Scorecard
from bma_foreign_affairs.scorecard.evaluation import computed, evaluate
from bma_foreign_affairs.scorecard.policies import (
    EQUAL_WEIGHTS,
    EVERYTHING_REPORTED,
    MISSING_IS_ZERO,
    NORMALISED_OVER_REPORTED,
    PLAIN_SUM,
    REPORTED_AS_PRINTED,
    Adjustment,
    AdjustmentKind,
    AppliedAdjustment,
    Missing,
    ScoringPolicy,
    Weights,
)
from bma_foreign_affairs.scorecard.rows import Row, Scored, Unscored
from bma_foreign_affairs.scorecard.trends import late_steps, trend

__all__ = [
    "EQUAL_WEIGHTS",
    "EVERYTHING_REPORTED",
    "MISSING_IS_ZERO",
    "NORMALISED_OVER_REPORTED",
    "PLAIN_SUM",
    "REPORTED_AS_PRINTED",
    "Actual",
    "Adjustment",
    "AdjustmentKind",
    "AppliedAdjustment",
    "Assessor",
    "By",
    "Missing",
    "Row",
    "Scorecard",
    "Scored",
    "ScoredPeriod",
    "ScoringPolicy",
    "Status",
    "Unscored",
    "Weights",
    "computed",
    "evaluate",
    "late_steps",
    "trend",
]
