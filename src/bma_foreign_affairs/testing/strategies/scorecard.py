"""Strategies for scorecards: actuals, policies, adjustments, rows, and scorecards made by `evaluate`."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.quantities import Quantity, Unit
from bma_foreign_affairs.scorecard import (
    Actual,
    Adjustment,
    AdjustmentKind,
    AppliedAdjustment,
    Assessor,
    Missing,
    Scorecard,
    Scored,
    ScoredPeriod,
    ScoringPolicy,
    Status,
    Unscored,
    Weights,
    evaluate,
)
from bma_foreign_affairs.scoring.formulas import Formula
from bma_foreign_affairs.scoring.rules import ScoringRule
from bma_foreign_affairs.testing.strategies.amounts import units
from bma_foreign_affairs.testing.strategies.basics import sources
from bma_foreign_affairs.testing.strategies.calendar import (
    fiscal_halves,
    fiscal_months,
    fiscal_quarters,
    fiscal_years,
    reporting_rounds,
)
from bma_foreign_affairs.testing.strategies.formulas import (
    counts,
    grade_bands,
    growths,
    levels_reached,
    ratios,
    step_completions,
    weighted_steps,
)
from bma_foreign_affairs.testing.strategies.printed import keys, titles, weights
from bma_foreign_affairs.testing.strategies.scoring import exact_numbers, scores, scoring_rules
from bma_foreign_affairs.testing.strategies.tree import indicators, plans

__all__ = [
    "actuals",
    "adjustments",
    "applied_adjustments",
    "scorecards",
    "scored_periods",
    "scored_rows",
    "scoring_policies",
    "unscored_rows",
]

# Made once: a strategy that a composite makes anew at each draw takes most of the time.
_MAYBE_TITLES = st.none() | titles()
_SOURCES = st.none() | sources()
_KEYS = keys()
_UNITS = units()
_PERIODS: st.SearchStrategy[ScoredPeriod] = st.one_of(
    fiscal_years(), fiscal_halves(), fiscal_quarters(), fiscal_months(), reporting_rounds()
)
_UNREPORTED = st.sampled_from([status for status in Status if status is not Status.REPORTED])
_ASSESSORS = st.sampled_from(Assessor)
_POINTS = exact_numbers(min_value=0, max_value=100)
_MAYBE_POINTS = st.none() | _POINTS


def scored_periods() -> st.SearchStrategy[ScoredPeriod]:
    """Everything that a scorecard may tell of."""
    return _PERIODS


@st.composite
def actuals(
    draw: st.DrawFn,
    *,
    keys: st.SearchStrategy[str] = _KEYS,
    periods: st.SearchStrategy[ScoredPeriod] = _PERIODS,
    units: st.SearchStrategy[Unit] = _UNITS,
    statuses: st.SearchStrategy[Status] | None = None,
) -> Actual:
    """Actuals of any status and assessor; what is reported is a number, or what a formula gives.

    Args:
        draw: Given by Hypothesis.
        keys: The keys of indicators to draw from.
        periods: The periods to draw from.
        units: The units to draw from.
        statuses: The statuses to draw from; None for all.
    """
    key, period = draw(keys), draw(periods)
    status = draw(st.sampled_from(Status) if statuses is None else statuses)
    more = {"assessor": draw(_ASSESSORS), "source": draw(_SOURCES), "note": draw(_MAYBE_TITLES)}
    if status is not Status.REPORTED:
        return Actual(key, period, status, **more)
    formula = draw(st.none() | _formulas(period))
    number = draw(exact_numbers()) if formula is None else formula.actual()
    return Actual(key, period, status, Quantity(number, draw(units)), formula=formula, **more)


def _formulas(period: ScoredPeriod) -> st.SearchStrategy[Formula]:
    whole = (ratios(), growths(), step_completions(), weighted_steps(max_steps=3), levels_reached(max_levels=3))
    return st.one_of(counts(periods=st.just(period)), *whole)


def scoring_policies() -> st.SearchStrategy[ScoringPolicy]:
    """Every policy."""
    return st.builds(ScoringPolicy, st.sampled_from(Missing), st.sampled_from(Weights))


def adjustments(*, keys: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Adjustment]:
    """Recorded steps that change the total, or the score of an indicator of some keys."""
    owners = st.none() | (_KEYS if keys is None else keys)
    return st.builds(Adjustment, st.sampled_from(AdjustmentKind), _POINTS, titles(), titles(), owners)


@st.composite
def applied_adjustments(draw: st.DrawFn) -> AppliedAdjustment:
    """Steps with the points before them, and after them what they give."""
    step, before = draw(adjustments()), Fraction(draw(exact_numbers()))
    return AppliedAdjustment(step, before, step.apply(before))


@st.composite
def scored_rows(draw: st.DrawFn) -> Scored:
    """Rows with a score, which is what the rule of their score gives for their actual."""
    unit = draw(_UNITS)
    indicator = draw(indicators(units=st.just(unit)))
    given = draw(scores())
    actual = Actual(indicator.key, draw(_PERIODS), Status.REPORTED, Quantity(given.actual, unit), draw(_ASSESSORS))
    steps = draw(st.lists(applied_adjustments(), max_size=1).map(tuple))
    return Scored(indicator, actual, given, draw(st.none() | st.booleans()), draw(_MAYBE_POINTS), steps)


def unscored_rows() -> st.SearchStrategy[Unscored]:
    """Rows without a score, and why."""
    return st.builds(Unscored, indicators(), _UNREPORTED, _ASSESSORS, _MAYBE_POINTS, _MAYBE_POINTS)


@st.composite
def scorecards(draw: st.DrawFn, *, policies: st.SearchStrategy[ScoringPolicy] | None = None) -> Scorecard:
    """Scorecards that `evaluate` makes of plans, by one assessor or by two side by side.

    Args:
        draw: Given by Hypothesis.
        policies: The policies to draw from; None for every one.
    """
    plan = draw(plans(max_nodes=2))
    period = draw(_PERIODS)
    policy = draw(scoring_policies() if policies is None else policies)
    rules = {one.key: draw(scoring_rules()) for one in plan.indicators}
    statuses = [one for one in Status if one is not Status.NOT_REPORTED or policy.missing is not Missing.REFUSE]
    own = st.sampled_from(tuple(rules)) if rules else st.nothing()
    judges = draw(st.lists(_ASSESSORS, min_size=1, max_size=2, unique=True))
    return evaluate(
        plan,
        [
            Actual(one.key, period, *draw(_reports(one, rules[one.key], statuses)), assessor=judge)
            for one in plan.indicators
            for judge in judges
        ],
        period,
        policy,
        rules=rules,
        weights={key: draw(weights()) for key in rules},
        adjustments=draw(st.lists(adjustments(keys=own), max_size=2)),
        assessor=judges[0],
        bands=draw(st.none() | grade_bands()),
    )


@st.composite
def _reports(
    draw: st.DrawFn, indicator: Indicator, rule: ScoringRule, statuses: list[Status]
) -> tuple[Status, Quantity | None]:
    """Draw a status, and for a report a value that the rule does not refuse; without a unit there is none."""
    status = draw(st.sampled_from([one for one in statuses if indicator.unit or one is not Status.REPORTED]))
    if indicator.unit is None or status is not Status.REPORTED:
        return status, None
    return status, Quantity(draw(scores(rules=st.just(rule))).actual, indicator.unit)
