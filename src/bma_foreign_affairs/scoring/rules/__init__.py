"""How an actual is scored: printed tables, the closed union of rules, `score` and its explanation."""

from bma_foreign_affairs.scoring.rules.comparisons import compare_rules
from bma_foreign_affairs.scoring.rules.curves import Bracket, Curve, Level, Line, Opening, Piece
from bma_foreign_affairs.scoring.rules.proportions import ProportionalScale
from bma_foreign_affairs.scoring.rules.readings import readings
from bma_foreign_affairs.scoring.rules.scales import Below, LinearScale, StepScale
from bma_foreign_affairs.scoring.rules.scores import Score, score
from bma_foreign_affairs.scoring.rules.tables import Polarity, ScoreTable
from bma_foreign_affairs.scoring.rules.union import ScoringRule

__all__ = [
    "Below",
    "Bracket",
    "Curve",
    "Level",
    "Line",
    "LinearScale",
    "Opening",
    "Piece",
    "Polarity",
    "ProportionalScale",
    "Score",
    "ScoreTable",
    "ScoringRule",
    "StepScale",
    "compare_rules",
    "readings",
    "score",
]
