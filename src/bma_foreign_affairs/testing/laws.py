"""Laws that any implementation of a scoring rule keeps, and the cases that show where one does not."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias, assert_never, final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of
from bma_foreign_affairs.errors import ForeignAffairsError, ScoringError
from bma_foreign_affairs.exact import Number, decimal_text, exact, exact_or_none
from bma_foreign_affairs.scoring.rules import (
    RULES,
    LinearScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
    score,
)
from bma_foreign_affairs.testing.samples import actuals_of, plain, simplest_first, thresholds_of

__all__ = ["Answer", "Case", "Law", "Scorer", "check_mirror", "check_scoring", "mirrored", "scoring_cases"]

Answer: TypeAlias = int | Decimal | Fraction | float | None
"""Points from elsewhere, also as a float; None refuses."""

Scorer: TypeAlias = Callable[[int | Decimal | Fraction | None], Answer]
"""Anything that scores: an actual in (None where nothing was reported), points out; None or an exception refuses."""


@final
class Law(NamedEnum):
    """What an implementation of a rule has to keep."""

    EXACT_AT_THRESHOLDS = "at a threshold the score is exactly the printed one"
    EXACT_ELSEWHERE = "between and beyond the thresholds the score is the rule's"
    BOUNDED = "no score is below the minimum or above the maximum of the rule"
    MONOTONE = "a better actual never scores less"
    LINEAR_NOT_BELOW_STEP = "on the same table a linear scale never scores less than a step scale"
    SYMMETRIC = "the same distance to either side of the centre scores the same"
    DETERMINISTIC = "the same actual scores the same again"
    MISSING = "what was not reported has no score"


def _repr_actual(actual: Fraction | None) -> str:
    return "None" if actual is None else repr(plain(actual))


@final
@attrs.frozen
class Case:
    """One law at one actual or between two.

    Args:
        law: What has to hold.
        rule: The rule that the scorer implements.
        actual: The actual to score; None is a report that is missing.
        better: A second actual that is as good or better, for the laws that compare.

    Raises:
        WrongType: For a field of another type.

    >>> from bma_foreign_affairs.scoring import PROPORTIONAL_0_TO_5
    >>> print(Case(Law.EXACT_ELSEWHERE, PROPORTIONAL_0_TO_5, 50))
    exact elsewhere at 50
    """

    law: Law = attrs.field(validator=instance_of(Law))
    rule: ScoringRule = attrs.field(validator=instance_of(*RULES))
    actual: Fraction | None = attrs.field(converter=exact_or_none, repr=_repr_actual)
    better: Fraction | None = attrs.field(default=None, converter=exact_or_none, repr=_repr_actual)

    def check(self, scorer: Scorer, *, tolerance: Number = 0) -> None:
        """Try a scorer.

        Args:
            scorer: The implementation.
            tolerance: How far its points may lie from the exact ones, for scorers that compute in floats.

        Raises:
            AssertionError: Where the law does not hold, with the expected score and its explanation.
        """
        asked = (self.actual, *self._again())
        points, said = zip(*(_ask(scorer, actual) for actual in asked), strict=True)
        if not _holds(self, points, exact(tolerance)):
            answers = ", ".join(f"{_text(actual)} {saying}" for actual, saying in zip(asked, said, strict=True))
            raise AssertionError(f"{answers}\nLaw: {self.law.value}.\n{_expectation(self.rule, self.actual)}")

    def _again(self) -> tuple[Fraction | None, ...]:
        if self.law is Law.DETERMINISTIC:
            return (self.actual,)
        return () if self.better is None else (self.better,)

    def __str__(self) -> str:
        actuals = [_text(self.actual), *([] if self.better is None else [_text(self.better)])]
        return f"{self.law.name.lower().replace('_', ' ')} at {' and '.join(actuals)}"


def scoring_cases(rule: ScoringRule) -> tuple[Case, ...]:
    """List every law at every actual that can show a difference, simple ones first, to parametrise a test with.

    >>> from bma_foreign_affairs.scoring import PROPORTIONAL_0_TO_5
    >>> print(*scoring_cases(PROPORTIONAL_0_TO_5)[:2])
    missing at a missing report exact at thresholds at 0
    """
    return tuple(sorted(_cases(rule), key=_size))


def check_scoring(function: Scorer, rule: ScoringRule, *, tolerance: Number = 0) -> None:
    """Try a scorer written elsewhere (SQL, a spreadsheet, a service) against every law of a rule.

    Args:
        function: From an actual (an int, a Decimal, a Fraction where a threshold has no finite decimals, or None for
            a missing report) to points; None or an exception where it refuses.
        rule: What it is meant to implement.
        tolerance: How far its points may lie from the exact ones, for scorers that compute in floats.

    Raises:
        AssertionError: At the simplest actual where a law does not hold, with the expected score and its explanation.

    >>> from bma_foreign_affairs.scoring import PROPORTIONAL_0_TO_5
    >>> check_scoring(lambda actual: 0 if actual is None else actual, PROPORTIONAL_0_TO_5)
    Traceback (most recent call last):
    ...
    AssertionError: a missing report got 0
    Law: what was not reported has no score.
    Expected a refusal: there is no actual to score; a report that is missing is a decision, not a number
    """
    for case in scoring_cases(rule):
        case.check(function, tolerance=tolerance)


def mirrored(rule: StepScale | LinearScale) -> StepScale | LinearScale:
    """Turn a table rule around zero: every threshold changes its sign, and with them the polarity.

    Raises:
        ScoringError: For Below.PROPORTIONAL, which has no mirror image.
    """
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
        ScoringError: For a rule without a mirror image.
    """
    straight, turned = make(rule), make(mirrored(rule))
    for actual in actuals_of(rule):
        (one, said), (other, also) = _ask(straight, actual), _ask(turned, -actual)
        if not _same(one, other, exact(tolerance)):
            raise AssertionError(
                f"{_text(actual)} {said}, its mirror image {_text(-actual)} {also}\n"
                f"Law: thresholds and actuals of the other sign score the same.\n{_expectation(rule, actual)}"
            )


def _cases(rule: ScoringRule) -> Iterator[Case]:
    thresholds = set(thresholds_of(rule))
    actuals = actuals_of(rule)
    yield Case(Law.MISSING, rule, None)
    for actual in actuals:
        yield Case(Law.EXACT_AT_THRESHOLDS if actual in thresholds else Law.EXACT_ELSEWHERE, rule, actual)
        yield Case(Law.BOUNDED, rule, actual)
        yield Case(Law.DETERMINISTIC, rule, actual)
        if isinstance(rule, StepScale | LinearScale):
            yield Case(Law.LINEAR_NOT_BELOW_STEP, rule, actual)
        if isinstance(rule, ToleranceScale):
            yield Case(Law.SYMMETRIC, rule, actual, 2 * rule.centre - actual)
    for one, other in pairwise(sorted(actuals)):
        points, following = _points(rule, one), _points(rule, other)
        if points is not None and following is not None:
            yield Case(Law.MONOTONE, rule, *((one, other) if points <= following else (other, one)))


def _size(case: Case) -> tuple[tuple[int, int, bool], ...]:
    return tuple(simplest_first(actual) for actual in (case.actual, case.better) if actual is not None)


def _points(rule: ScoringRule, actual: Fraction | None) -> Fraction | None:
    try:
        return score(rule, actual).points
    except ScoringError:
        return None


def _ask(scorer: Scorer, actual: Fraction | None) -> tuple[Fraction | None, str]:
    """Ask for a score; give the points, None for a refusal, and what to say of it."""
    try:
        answer = scorer(None if actual is None else plain(actual))
    except Exception as refusal:  # noqa: BLE001 - a scorer from elsewhere refuses in its own way
        return None, f"raised {refusal!r}"
    if answer is None:
        return None, "got no score"
    if isinstance(answer, float):
        if not math.isfinite(answer):
            raise AssertionError(f"{_text(actual)} got {answer!r}, which is no number of points")
        return Fraction(answer), f"got {answer!r}"
    try:
        points = exact(answer)
    except ForeignAffairsError as refusal:
        raise AssertionError(f"{_text(actual)} got {answer!r}, which is no number of points") from refusal
    return points, f"got {decimal_text(points)}"


def _same(one: Fraction | None, other: Fraction | None, tolerance: Fraction) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= tolerance


def _holds(case: Case, points: tuple[Fraction | None, ...], tolerance: Fraction) -> bool:
    """Tell whether a law holds for the points given; refusals are the matter of the two exact laws."""
    first, last = points[0], points[-1]
    match case.law:
        case Law.EXACT_AT_THRESHOLDS | Law.EXACT_ELSEWHERE:
            holds = _same(first, _points(case.rule, case.actual), tolerance)
        case Law.SYMMETRIC:
            holds = _same(first, last, tolerance)
        case Law.DETERMINISTIC:
            holds = first == last
        case Law.MISSING:
            holds = first is None
        case Law.BOUNDED:
            holds = first is None or case.rule.minimum - tolerance <= first <= case.rule.maximum + tolerance
        case Law.MONOTONE:
            holds = first is None or last is None or first <= last + tolerance
        case Law.LINEAR_NOT_BELOW_STEP:
            holds = first is None or _on_its_side(case, first, tolerance)
        case _:
            assert_never(case.law)
    return holds


def _on_its_side(case: Case, points: Fraction, tolerance: Fraction) -> bool:
    """Tell whether the points of a table rule lie on the right side of the other reading of its table."""
    match case.rule:
        case LinearScale(table=table, below=below, places=places):
            step = _points(StepScale(table, below=below, places=places), case.actual)
            return step is None or points >= step - tolerance
        case StepScale(table=table, below=below, places=places):
            linear = _points(LinearScale(table, below=below, places=places), case.actual)
            return linear is None or points <= linear + tolerance
        case _:
            return True


def _text(actual: Fraction | None) -> str:
    return "a missing report" if actual is None else decimal_text(actual)


def _expectation(rule: ScoringRule, actual: Fraction | None) -> str:
    try:
        result = score(rule, actual)
    except ScoringError as refusal:
        return f"Expected a refusal: {refusal}"
    return f"Expected {decimal_text(result.points)}: {result.explain('en')}"
