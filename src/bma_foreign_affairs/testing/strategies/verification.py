"""Strategies for what verifies scorers: cases of laws, conformance vectors."""

from __future__ import annotations

from hypothesis import strategies as st

from bma_foreign_affairs.exact import exact
from bma_foreign_affairs.scoring.rules import ScoringRule
from bma_foreign_affairs.testing.laws import Case, scoring_cases
from bma_foreign_affairs.testing.samples import points_of
from bma_foreign_affairs.testing.strategies.scoring import exact_numbers, scoring_rules
from bma_foreign_affairs.testing.vectors import Vector

__all__ = ["conformance_vectors", "law_cases"]


def law_cases(*, rules: st.SearchStrategy[ScoringRule] | None = None) -> st.SearchStrategy[Case]:
    """The cases of rules, by default of every rule."""
    drawn = scoring_rules() if rules is None else rules
    return drawn.flatmap(lambda rule: st.sampled_from(scoring_cases(rule)))


@st.composite
def conformance_vectors(draw: st.DrawFn) -> Vector:
    """Vectors of any rule at any actual, also at none, with the points that the rule gives."""
    rule, actual = draw(scoring_rules()), draw(st.none() | exact_numbers().map(exact))
    return Vector(draw(st.text()), rule, actual, points_of(rule, actual))
