"""Laws that any implementation of a scoring rule keeps, and the cases that show where one does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

import attrs

from bma_foreign_affairs.errors import WrongType, shown
from bma_foreign_affairs.exact import Number
from bma_foreign_affairs.scoring.rules import (
    LinearScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
    score_many,
)
from bma_foreign_affairs.testing._answers import (
    Answer,
    Scorer,
    actual_text,
    ask,
    check_function,
    check_tolerance,
    expectation,
    same,
)
from bma_foreign_affairs.testing._cases import Case, Law, Witness, hear
from bma_foreign_affairs.testing._search import simplest_failing
from bma_foreign_affairs.testing.samples import actuals_of, improvements, simplest_first, thresholds_of

__all__ = ["Answer", "Case", "Law", "Scorer", "check_mirror", "check_scoring", "mirrored", "scoring_cases"]

_EXACT = (Law.EXACT_AT_THRESHOLDS, Law.EXACT_ELSEWHERE)


def scoring_cases(rule: ScoringRule, *, tolerance: Number = 0) -> tuple[Case, ...]:
    """List every law at every actual that can show a difference, simple ones first, to parametrise a test with.

    Args:
        rule: Any rule.
        tolerance: What the cases will be checked with; above 0, the actuals beside a threshold are such that a float
            tells them from it.

    Raises:
        AmbiguousRule: For a bare `ScoreTable`, which is no rule yet.
        WrongType: For anything else that is no rule.
        InvalidValue: For a tolerance below 0.

    >>> from bma_foreign_affairs.scoring import PROPORTIONAL_0_TO_5
    >>> print(*scoring_cases(PROPORTIONAL_0_TO_5)[:2])
    missing at a missing report exact at thresholds at 0
    """
    score_many(rule, ())
    return tuple(sorted(_cases(rule, floats=check_tolerance(tolerance) > 0), key=_size))


def check_scoring(function: Scorer, rule: ScoringRule, *, tolerance: Number = 0) -> None:
    """Try a scorer written elsewhere (SQL, a spreadsheet, a service) against every law of a rule.

    An actual that is not scored as the rule says is reported by the simplest such actual near it, of the fewest
    decimals and nearest zero, which takes fewer than 200 further asks. What holds between two rules, that a table
    turned around zero scores the same, is for `check_mirror`.

    Args:
        function: From an actual (an int, a Decimal, a Fraction where a threshold has no finite decimals, or None for
            a missing report) to points; None or an exception where it refuses.
        rule: What it is meant to implement.
        tolerance: How far its points may lie from the exact ones, for scorers that compute in floats.

    Raises:
        AssertionError: At the simplest actual where a law does not hold, with the expected score and its explanation.
        AmbiguousRule: For a bare `ScoreTable`, which is no rule yet.
        WrongType: For anything else that is no rule, or a function that cannot be called.
        InvalidValue: For a tolerance below 0.

    >>> from bma_foreign_affairs.scoring import PROPORTIONAL_0_TO_5
    >>> check_scoring(lambda actual: 0 if actual is None else actual, PROPORTIONAL_0_TO_5)
    Traceback (most recent call last):
    ...
    AssertionError: a missing report got 0
    Law: what was not reported has no score.
    Expected a refusal: there is no actual to score; a report that is missing is a decision, not a number
    """
    check_function(function, "check_scoring takes a function from an actual to points")
    cases = scoring_cases(rule, tolerance=tolerance)
    witness, allowed = Witness(function, rule), check_tolerance(tolerance)
    for index, case in enumerate(cases):
        fault = _fault(case, witness, allowed)
        if fault is not None:
            raise _simplest(case, fault, witness, allowed, cases[:index])


def _fault(case: Case, witness: Witness, tolerance: Fraction) -> AssertionError | None:
    try:
        hear(case, witness, tolerance)
    except AssertionError as fault:
        return fault
    return None


def _simplest(
    case: Case, fault: AssertionError, witness: Witness, tolerance: Fraction, passed: tuple[Case, ...]
) -> AssertionError:
    """Give the fault at the simplest actual that can be found from one that is not scored as the rule says."""
    if case.actual is None or case.law not in _EXACT:
        return fault
    faults = {case.actual: fault}
    thresholds = frozenset(thresholds_of(case.rule))

    def fails(actual: Fraction) -> bool:
        other = _fault(_exact(case.rule, thresholds, actual), witness, tolerance)
        if other is not None:
            faults[actual] = other
        return other is not None

    actuals = (one.actual for one in passed if one.actual is not None and one.law in _EXACT)
    return faults[simplest_failing(fails, case.actual, actuals)]


def mirrored(rule: StepScale | LinearScale) -> StepScale | LinearScale:
    """Turn a table rule around zero: every threshold changes its sign, and with them the polarity.

    Raises:
        ScoringError: For Below.PROPORTIONAL, which has no mirror image.
        AmbiguousRule: For a bare `ScoreTable`, which is no rule yet.
        WrongType: For anything else that is no table rule.
    """
    score_many(rule, ())
    if not isinstance(rule, StepScale | LinearScale):
        raise WrongType(f"mirrored takes a StepScale or a LinearScale, whose table can be turned, got {shown(rule)}")
    table = ScoreTable(tuple((-threshold, points) for threshold, points in rule.table.levels))
    return attrs.evolve(rule, table=table)


def check_mirror(
    make: Callable[[StepScale | LinearScale], Scorer], rule: StepScale | LinearScale, *, tolerance: Number = 0
) -> None:
    """Try what makes scorers from rules: an actual scores as its negative does under the mirrored rule.

    Args:
        make: From a rule to a scorer for it.
        rule: A table rule of either polarity, not with Below.PROPORTIONAL.
        tolerance: How far points may lie apart.

    Raises:
        AssertionError: At the simplest actual where the two differ.
        ScoringError, AmbiguousRule, WrongType: For a rule without a mirror image, as `mirrored` does.
        WrongType: For a function that cannot be called, or that makes none.
        InvalidValue: For a tolerance below 0.
    """
    check_function(make, "check_mirror takes a function from a rule to a scorer")
    allowed, other_rule = check_tolerance(tolerance), mirrored(rule)
    straight, turned = make(rule), make(other_rule)
    for scorer in (straight, turned):
        check_function(scorer, "check_mirror takes a function that makes scorers")
    for actual in actuals_of(rule, floats=allowed > 0):
        (one, said), (other, also) = ask(straight, rule, actual), ask(turned, other_rule, -actual)
        if not same(one, other, allowed):
            raise AssertionError(
                f"{actual_text(actual)} {said}, its mirror image {actual_text(-actual)} {also}\n"
                f"Law: thresholds and actuals of the other sign score the same.\n{expectation(rule, actual)}"
            )


def _exact(rule: ScoringRule, thresholds: frozenset[Fraction], actual: Fraction) -> Case:
    return Case(Law.EXACT_AT_THRESHOLDS if actual in thresholds else Law.EXACT_ELSEWHERE, rule, actual)


def _cases(rule: ScoringRule, *, floats: bool) -> Iterator[Case]:
    thresholds = frozenset(thresholds_of(rule))
    actuals = actuals_of(rule, floats=floats)
    yield Case(Law.MISSING, rule, None)
    for actual in actuals:
        yield _exact(rule, thresholds, actual)
        yield Case(Law.BOUNDED, rule, actual)
        yield Case(Law.DETERMINISTIC, rule, actual)
        if isinstance(rule, StepScale | LinearScale):
            yield Case(Law.LINEAR_NOT_BELOW_STEP, rule, actual)
        if isinstance(rule, ToleranceScale):
            yield Case(Law.SYMMETRIC, rule, actual, 2 * rule.centre - actual)
    for worse, better in improvements(rule, actuals):
        yield Case(Law.MONOTONE, rule, worse, better)


def _size(case: Case) -> list[tuple[int, int, bool]]:
    """Rank a case by the harder to read of its actuals, so that what one actual shows is not told by two."""
    actuals = (actual for actual in (case.actual, case.better) if actual is not None)
    return sorted(map(simplest_first, actuals), reverse=True)
