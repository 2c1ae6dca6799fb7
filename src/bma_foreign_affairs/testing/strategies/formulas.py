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
from bma_foreign_affairs.testing.strategies._options import check_size
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


def grade_bands(*, max_grades: int = 6) -> st.SearchStrategy[GradeBands]:
    """Grades from the best to the lowest, at most so many, 1 or more."""
    check_size(max_grades, "max_grades", 1)
    return _grade_bands(max_grades)


@st.composite
def _grade_bands(draw: st.DrawFn, max_grades: int) -> GradeBands:
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


def _credits(*done: int | Fraction) -> st.SearchStrategy[Credit | None]:
    """Credit policies; none at all where nothing is done in part."""
    some: st.SearchStrategy[Credit | None] = st.sampled_from(Credit)
    return some if any(Fraction(share).denominator != 1 for share in done) else some | st.none()


def step_completions(*, max_steps: int = 20) -> st.SearchStrategy[StepCompletion]:
    """Steps done, also in part, of at most so many, 1 or more."""
    check_size(max_steps, "max_steps", 1)
    return _step_completions(max_steps)


@st.composite
def _step_completions(draw: st.DrawFn, max_steps: int) -> StepCompletion:
    total = draw(st.integers(1, max_steps))
    done = draw(st.one_of(st.integers(0, total), st.fractions(0, total, max_denominator=12)))
    return StepCompletion(done, total, credit=draw(_credits(done)))


def weighted_steps(*, max_steps: int = 8) -> st.SearchStrategy[WeightedSteps]:
    """Weighted steps, also done in part, also some of weight 0; at most so many, 1 or more."""
    check_size(max_steps, "max_steps", 1)
    return _weighted_steps(max_steps)


@st.composite
def _weighted_steps(draw: st.DrawFn, max_steps: int) -> WeightedSteps:
    steps = st.lists(st.tuples(exact_numbers(min_value=0), _shares()), min_size=1, max_size=max_steps)
    weights, done = zip(*draw(steps.filter(lambda steps: any(weight for weight, _ in steps))), strict=True)
    return WeightedSteps(weights, done, credit=draw(_credits(*done)))


def levels_reached(*, max_levels: int = 8) -> st.SearchStrategy[LevelReached]:
    """Levels met, also in part, of at most so many, 1 or more."""
    check_size(max_levels, "max_levels", 1)
    return _levels_reached(max_levels)


@st.composite
def _levels_reached(draw: st.DrawFn, max_levels: int) -> LevelReached:
    met = tuple(draw(st.lists(_shares(), min_size=1, max_size=max_levels)))
    return LevelReached(met, credit=draw(_credits(*met)))
