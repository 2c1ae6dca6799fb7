"""The closed union of the scoring rules."""

from __future__ import annotations

from typing import TypeAlias

from bma_foreign_affairs.scoring.rules.proportions import ProportionalScale
from bma_foreign_affairs.scoring.rules.scales import LinearScale, StepScale

__all__ = ["RULES", "ScoringRule"]

ScoringRule: TypeAlias = StepScale | LinearScale | ProportionalScale
"""Every way to score an actual; the union is closed."""

RULES = (StepScale, LinearScale, ProportionalScale)
"""The members of the union, for checks at run time."""
