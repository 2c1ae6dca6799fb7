"""How an actual is scored: printed tables, the closed union of rules, `score` and its explanation."""

from bma_foreign_affairs.quantities import Comparator
from bma_foreign_affairs.scoring.rules.bands import Band, BandScale, ToleranceScale
from bma_foreign_affairs.scoring.rules.comparisons import compare_rules
from bma_foreign_affairs.scoring.rules.curves import Bracket, Curve, Level, Line, Opening, Piece
from bma_foreign_affairs.scoring.rules.entries import HIGHEST_LEVEL, EnteredScore, LevelScale, PassFail
from bma_foreign_affairs.scoring.rules.presets import (
    FIVE_LEVELS_LINEAR,
    PROPORTIONAL_0_TO_5,
    THREE_LEVELS,
    Preset,
    Reading,
)
from bma_foreign_affairs.scoring.rules.proportions import ProportionalScale
from bma_foreign_affairs.scoring.rules.readings import readings
from bma_foreign_affairs.scoring.rules.scales import Below, LinearScale, StepScale
from bma_foreign_affairs.scoring.rules.scores import Score, score, score_many
from bma_foreign_affairs.scoring.rules.tables import Polarity, ScoreTable
from bma_foreign_affairs.scoring.rules.union import RULES, ScoringRule

__all__ = [
    "FIVE_LEVELS_LINEAR",
    "HIGHEST_LEVEL",
    "PROPORTIONAL_0_TO_5",
    "RULES",
    "THREE_LEVELS",
    "Band",
    "BandScale",
    "Below",
    "Bracket",
    "Comparator",
    "Curve",
    "EnteredScore",
    "Level",
    "LevelScale",
    "Line",
    "LinearScale",
    "Opening",
    "PassFail",
    "Piece",
    "Polarity",
    "Preset",
    "ProportionalScale",
    "Reading",
    "Score",
    "ScoreTable",
    "ScoringRule",
    "StepScale",
    "ToleranceScale",
    "compare_rules",
    "readings",
    "score",
    "score_many",
]
