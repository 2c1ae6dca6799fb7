"""Verify a scorer that was written elsewhere, and see one caught that reads the document otherwise.

Run with `pytest examples/verify_a_scorer.py`. The rule is the office's KR of BE 2568, read as steps, with 0 points
below the lowest level. The first scorer implements it, the second gives 1 point where the rule says 0.
"""

from decimal import Decimal
from fractions import Fraction

import pytest

from bma_foreign_affairs.scoring import Below, ScoreTable, StepScale
from bma_foreign_affairs.testing.laws import Case, check_scoring, scoring_cases

Actual = int | Decimal | Fraction | None

RULE = StepScale(ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1))), below=Below.ZERO)


def faithful(actual: Actual) -> int | None:
    """Count the levels reached; nothing reported has no score."""
    return None if actual is None else sum(actual >= level for level in (2, 4, 6, 8, 10))


def wrong(actual: Actual) -> int | None:
    """Read "below the lowest level" as the lowest level."""
    return None if actual is None else max(1, sum(actual >= level for level in (2, 4, 6, 8, 10)))


@pytest.mark.parametrize("case", scoring_cases(RULE), ids=str)
def test_a_faithful_scorer_keeps_every_law(case: Case) -> None:
    """Each law at each actual that can show a difference is a test of its own."""
    case.check(faithful)


def test_a_wrong_scorer_is_caught_at_the_simplest_actual() -> None:
    """The report names the actual, the expected score and the reason."""
    with pytest.raises(AssertionError) as caught:
        check_scoring(wrong, RULE)
    assert str(caught.value) == (
        "0 got 1\n"
        "Law: between and beyond the thresholds the score is the rule's.\n"
        "Expected 0: The actual 0 is below the worst level 2 (score 1): 0 of 5.\n"
        "Rule: an actual between two levels scores the level reached; an actual below the worst level (2) scores 0;"
        " an actual above the best level (10) scores its 5 and no more; the actual is not rounded first."
    )
