"""How fast one score is, and a column of them, beside the plain arithmetic that peers write by hand."""

from bisect import bisect_right
from collections import deque
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from bma_foreign_affairs.exact import Number
from bma_foreign_affairs.scoring import (
    BandScale,
    Below,
    LinearScale,
    ProportionalScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
    score,
    score_many,
)
from bma_foreign_affairs.testing.laws import check_scoring

Peer: TypeAlias = Callable[[int], Fraction | float]

KR = ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
RULES: list[ScoringRule] = [
    StepScale(KR, below=Below.FLOOR),
    LinearScale(KR, below=Below.FLOOR),
    LinearScale(KR, below=Below.FLOOR, places=2),
    BandScale(((0, 5, 1), (5, 8, 3), (8, 10, 5))),
    ProportionalScale(10, 5),
    ToleranceScale(8, 1, (5, 3, 1)),
]
COLUMN = [number % 13 for number in range(100_000)]
WIDE = LinearScale(ScoreTable(((0, 1), (100_000, 5))), below=Below.FLOOR)


def by_hand(actual: int) -> Fraction:
    """The same linear rule as peers write it: new Fractions at each call, level by level."""
    levels = [(Fraction(threshold), Fraction(threshold, 2)) for threshold in (2, 4, 6, 8, 10)]
    number = Fraction(actual)
    if number <= levels[0][0]:
        return levels[0][1]
    for (low, fewer), (high, more) in pairwise(levels):
        if number < high:
            return fewer + (more - fewer) * (number - low) / (high - low)
    return levels[-1][1]


def in_floats(actual: int) -> float:
    """The step rule in floats, which is not exact."""
    return float(bisect_right((2.0, 4.0, 6.0, 8.0, 10.0), float(actual)) or 1)


@pytest.mark.benchmark(group="one score")
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{type(rule).__name__}-{rule.curve.places}")
@pytest.mark.parametrize("actual", [9, Decimal("8.75"), Fraction(26, 3)], ids=str)
def test_score(benchmark: BenchmarkFixture, rule: ScoringRule, actual: Number) -> None:
    assert benchmark(score, rule, actual).maximum == 5


@pytest.mark.benchmark(group="one score")
@pytest.mark.parametrize("peer", [by_hand, in_floats])
def test_score_by_hand(benchmark: BenchmarkFixture, peer: Peer) -> None:
    assert benchmark(peer, 9) >= 4


@pytest.mark.benchmark(group="a column of 100,000 integers")
@pytest.mark.parametrize("rule", [*RULES[:2], WIDE], ids=["step", "linear", "linear, every value another"])
def test_score_many(benchmark: BenchmarkFixture, rule: ScoringRule) -> None:
    column = range(100_000) if rule is WIDE else COLUMN
    benchmark(lambda: deque(score_many(rule, column), maxlen=0))


@pytest.mark.benchmark(group="a column of 100,000 integers")
@pytest.mark.parametrize("peer", [in_floats])
def test_column_by_hand(benchmark: BenchmarkFixture, peer: Peer) -> None:
    benchmark(lambda: deque(map(peer, COLUMN), maxlen=0))


@pytest.mark.benchmark(group="check a scorer against its rule, by levels")
@pytest.mark.parametrize("levels", [100, 200, 400])
def test_check_scoring(benchmark: BenchmarkFixture, levels: int) -> None:
    rule = LinearScale(ScoreTable(tuple((level, level) for level in range(levels))), below=Below.FLOOR)
    benchmark.pedantic(
        check_scoring, (lambda actual: None if actual is None else score(rule, actual).points, rule), rounds=3
    )
