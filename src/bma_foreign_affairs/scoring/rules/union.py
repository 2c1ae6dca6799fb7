"""The closed union of the scoring rules."""

from __future__ import annotations

from typing import TypeAlias

from bma_foreign_affairs.scoring.rules.bands import BandScale, ToleranceScale
from bma_foreign_affairs.scoring.rules.entries import EnteredScore, LevelScale, PassFail
from bma_foreign_affairs.scoring.rules.proportions import ProportionalScale
from bma_foreign_affairs.scoring.rules.scales import LinearScale, StepScale

__all__ = ["RULES", "ScoringRule"]

ScoringRule: TypeAlias = (
    StepScale | LinearScale | BandScale | ProportionalScale | ToleranceScale | LevelScale | PassFail | EnteredScore
)
"""Every way to score an actual; the union is closed."""

RULES = (StepScale, LinearScale, BandScale, ProportionalScale, ToleranceScale, LevelScale, PassFail, EnteredScore)
"""The members of the union, for checks at run time."""
