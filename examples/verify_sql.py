"""Verify a scorer written as SQL, here in SQLite: the same laws, the same report.

Run with `pytest examples/verify_sql.py`. SQLite computes in floats, so the points may differ from the exact ones by a
rounding error; a tolerance says by how much.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from decimal import Decimal
from fractions import Fraction

import pytest

from bma_foreign_affairs.scoring import Below, LinearScale, ScoreTable
from bma_foreign_affairs.testing.laws import check_scoring

Actual = int | Decimal | Fraction | None

RULE = LinearScale(ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1))), below=Below.FLOOR)

FAITHFUL = """
    SELECT CASE WHEN :actual IS NULL THEN NULL
                WHEN :actual <= 2 THEN 1.0
                WHEN :actual >= 10 THEN 5.0
                ELSE :actual / 2.0 END
"""
# A missing report that scores 0, as so often: COALESCE hides it.
HIDES_WHAT_IS_MISSING = "SELECT MIN(5.0, MAX(1.0, COALESCE(:actual, 0) / 2.0))"
# Division of whole numbers drops the half.
DIVIDES_WHOLE_NUMBERS = """
    SELECT CASE WHEN :actual IS NULL THEN NULL ELSE MIN(5, MAX(1, :actual / 2)) END
"""

Scorer = Callable[[Actual], float | None]


@pytest.fixture
def scorer_of() -> Iterator[Callable[[str], Scorer]]:
    """Make a scorer of a query."""
    with closing(sqlite3.connect(":memory:")) as database:

        def make(query: str) -> Scorer:
            def scorer(actual: Actual) -> float | None:
                value = float(actual) if isinstance(actual, Decimal | Fraction) else actual
                points: float | None = database.execute(query, {"actual": value}).fetchone()[0]
                return points

            return scorer

        yield make


def test_the_faithful_query_keeps_every_law(scorer_of: Callable[[str], Scorer]) -> None:
    """A rounding error of a billionth is none."""
    check_scoring(scorer_of(FAITHFUL), RULE, tolerance=Decimal("1e-9"))


@pytest.mark.parametrize(
    ("query", "report"),
    [
        (HIDES_WHAT_IS_MISSING, "a missing report got 1.0\nLaw: what was not reported has no score."),
        (DIVIDES_WHOLE_NUMBERS, "3 got 1\nLaw: between and beyond the thresholds the score is the rule's."),
    ],
)
def test_wrong_queries_are_caught(scorer_of: Callable[[str], Scorer], query: str, report: str) -> None:
    """Each at the simplest actual where it goes wrong."""
    with pytest.raises(AssertionError) as caught:
        check_scoring(scorer_of(query), RULE, tolerance=Decimal("1e-9"))
    assert str(caught.value).startswith(report)
