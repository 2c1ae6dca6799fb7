"""Numbers in, scores out: formulas, rules, scores that explain themselves, grades. Knows no plan and no unit."""

from bma_foreign_affairs.scoring.explain import Language
from bma_foreign_affairs.scoring.rules import (
    Below,
    Bracket,
    LinearScale,
    Polarity,
    ProportionalScale,
    Score,
    ScoreTable,
    ScoringRule,
    StepScale,
    compare_rules,
    score,
)

__all__ = [
    "Below",
    "Bracket",
    "Language",
    "LinearScale",
    "Polarity",
    "ProportionalScale",
    "Score",
    "ScoreTable",
    "ScoringRule",
    "StepScale",
    "compare_rules",
    "score",
]
