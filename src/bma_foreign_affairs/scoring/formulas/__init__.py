"""How an actual is computed: counts, ratios, growth, steps and levels, each exact and able to explain itself."""

from typing import TypeAlias

from bma_foreign_affairs.scoring.formulas.counting import Count, Period
from bma_foreign_affairs.scoring.formulas.ratios import Growth, Ratio
from bma_foreign_affairs.scoring.formulas.steps import Credit, LevelReached, StepCompletion, WeightedSteps

__all__ = [
    "Count",
    "Credit",
    "Formula",
    "Growth",
    "LevelReached",
    "Period",
    "Ratio",
    "StepCompletion",
    "WeightedSteps",
]

Formula: TypeAlias = Count | Ratio | Growth | StepCompletion | WeightedSteps | LevelReached
"""Every way to compute an actual; the union is closed."""
