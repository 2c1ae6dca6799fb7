"""Strategies for formulas and grades."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import final

import attrs
from hypothesis import strategies as st

from bma_foreign_affairs.scoring.formulas import (
    Count,
    Credit,
    Growth,
    LevelReached,
    Period,
    Ratio,
    StepCompletion,
    WeightedSteps,
)
from bma_foreign_affairs.scoring.grades import Grade, GradeBands
from bma_foreign_affairs.testing.strategies.scoring import above_zero, exact_numbers, rising

__all__ = [
    "counts",
    "grade_bands",
    "grades",
    "growths",
    "levels_reached",
    "ratios",
    "step_completions",
    "weighted_steps",
]


@final
@attrs.frozen
class _Days:
    """A period that is no more than its two ends."""

    first_day: date
    last_day: date


@st.composite
def grade_bands(draw: st.DrawFn, *, max_grades: int = 6) -> GradeBands:
    """Grades from the best to the lowest."""
    starts: list[Fraction | None] = [*draw(rising(min_size=0, max_size=max_grades - 1))[::-1], None]
    return GradeBands(tuple(Grade(draw(st.text()), draw(st.text()), start) for start in starts))


def grades() -> st.SearchStrategy[Grade]:
    """The grades of grade bands."""
    return grade_bands().flatmap(lambda bands: st.sampled_from(bands.grades))


@st.composite
def _periods(draw: st.DrawFn) -> Period:
    first = draw(st.dates(date(2000, 1, 1), date(2050, 1, 1)))
    return _Days(first, first + timedelta(days=draw(st.integers(0, 400))))


@st.composite
def counts(draw: st.DrawFn, *, periods: st.SearchStrategy[Period] | None = None) -> Count:
    """Counts of dates in and around a period."""
    period = draw(_periods() if periods is None else periods)
    margin = timedelta(days=30)
    days = st.dates(period.first_day - margin, period.last_day + margin)
    return Count(tuple(draw(st.lists(days, max_size=12))), period)


def ratios() -> st.SearchStrategy[Ratio]:
    """Ratios to a whole above 0."""
    return st.builds(Ratio, exact_numbers(), above_zero())


def growths() -> st.SearchStrategy[Growth]:
    """Growths from a baseline above 0."""
    return st.builds(Growth, above_zero(), exact_numbers())


def _shares() -> st.SearchStrategy[int | Fraction]:
    return st.one_of(st.integers(0, 1), st.fractions(0, 1, max_denominator=12))


@st.composite
def step_completions(draw: st.DrawFn, *, max_steps: int = 20) -> StepCompletion:
    """Steps done, also in part."""
    total = draw(st.integers(1, max_steps))
    done = draw(st.one_of(st.integers(0, total), st.fractions(0, total, max_denominator=12)))
    return StepCompletion(done, total, credit=draw(st.sampled_from(Credit)))


@st.composite
def weighted_steps(draw: st.DrawFn, *, max_steps: int = 8) -> WeightedSteps:
    """Weighted steps, also done in part."""
    steps = draw(st.lists(st.tuples(above_zero(), _shares()), min_size=1, max_size=max_steps))
    weights, done = zip(*steps, strict=True)
    return WeightedSteps(weights, done, credit=draw(st.sampled_from(Credit)))


def levels_reached(*, max_levels: int = 8) -> st.SearchStrategy[LevelReached]:
    """Levels met, also in part."""
    met = st.lists(_shares(), min_size=1, max_size=max_levels).map(tuple)
    return st.builds(LevelReached, met, credit=st.sampled_from(Credit))
