"""One law at one actual: what a scorer is asked, and whether its answer holds."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from typing import assert_never, final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.exact import Number, exact_or_none, repr_number
from bma_foreign_affairs.scoring.rules import RULES, LinearScale, ScoringRule, StepScale
from bma_foreign_affairs.testing._answers import (
    Scorer,
    actual_text,
    ask,
    check_function,
    check_tolerance,
    expectation,
    nearness,
    same,
)
from bma_foreign_affairs.testing.samples import points_of, thresholds_of

__all__ = ["Case", "Law", "Witness", "hear"]


@final
class Law(NamedEnum):
    """What an implementation of a rule has to keep."""

    EXACT_AT_THRESHOLDS = "at a threshold the score is exactly the printed one"
    EXACT_ELSEWHERE = "between and beyond the thresholds the score is the rule's"
    BOUNDED = "no score is below the minimum or above the maximum of the rule"
    MONOTONE = "a better actual never scores less"
    LINEAR_NOT_BELOW_STEP = "on the same table a linear scale never scores less than a step scale"
    SYMMETRIC = "the same distance to either side of the centre scores the same"
    DETERMINISTIC = "the same actual scores the same again, and what the rule gives"
    MISSING = "what was not reported has no score"


_OF_TWO = (Law.MONOTONE, Law.SYMMETRIC)


@final
@attrs.frozen(eq=False)
class Witness:
    """A scorer that is asked more than once: what it said first of an actual it has to say again.

    Args:
        scorer: The implementation.
        rule: The rule that it implements.
    """

    scorer: Scorer
    rule: ScoringRule
    _first: dict[Fraction | None, tuple[Fraction | None, str]] = attrs.field(init=False, factory=dict)

    def ask(self, actual: Fraction | None) -> tuple[Fraction | None, str]:
        """Ask for a score; give the points, None for a refusal, and what to say of it.

        Raises:
            AssertionError: For an answer that is no number, or another one than before.
        """
        points, said = ask(self.scorer, self.rule, actual)
        first, said_first = self._first.setdefault(actual, (points, said))
        if points != first:
            law = Law.MISSING if actual is None else Law.DETERMINISTIC
            raise AssertionError(
                f"{actual_text(actual)} {said_first}, then {said}\nLaw: {law.value}.\n{expectation(self.rule, actual)}"
            )
        return points, said


@final
@attrs.frozen
class Case:
    """One law at one actual or between two.

    Args:
        law: What has to hold.
        rule: The rule that the scorer implements.
        actual: The actual to score; None is a report that is missing, for `Law.MISSING` alone.
        better: A second actual, for the laws that compare: one that is as good or better (`Law.MONOTONE`), or as far
            to the other side of the centre (`Law.SYMMETRIC`).

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For actuals that the law does not ask for, or that it needs; for a second one that is worse.

    >>> from bma_foreign_affairs.scoring import PROPORTIONAL_0_TO_5
    >>> print(Case(Law.EXACT_ELSEWHERE, PROPORTIONAL_0_TO_5, 50))
    exact elsewhere at 50
    """

    law: Law = attrs.field(validator=instance_of(Law))
    rule: ScoringRule = attrs.field(validator=instance_of(*RULES))
    actual: Fraction | None = attrs.field(converter=exact_or_none, repr=repr_number)
    better: Fraction | None = attrs.field(default=None, converter=exact_or_none, repr=repr_number)

    def __attrs_post_init__(self) -> None:
        if (self.actual is None) is not (self.law is Law.MISSING):
            needs = "None, a missing report," if self.law is Law.MISSING else "a number"
            raise InvalidValue(f"{self.law!r} takes {needs} for actual, got {repr_number(self.actual)}")
        if (self.better is None) is (self.law in _OF_TWO):
            needs = "a second actual" if self.law in _OF_TWO else "None"
            raise InvalidValue(f"{self.law!r} takes {needs} for better, got {repr_number(self.better)}")
        first, second = points_of(self.rule, self.actual), points_of(self.rule, self.better)
        # A refused actual compares with nothing.
        if first is not None and second is not None and not self._compares(first, second):
            actuals = f"{repr_number(self.actual)} and {repr_number(self.better)}"
            raise InvalidValue(f"{self.law!r} does not hold for {self.rule!r} between {actuals}; take other actuals")

    def _compares(self, first: Fraction, second: Fraction) -> bool:
        return first == second or (self.law is Law.MONOTONE and first < second)

    def check(self, scorer: Scorer, *, tolerance: Number = 0) -> None:
        """Try a scorer.

        Args:
            scorer: The implementation.
            tolerance: How far its points may lie from the exact ones, for scorers that compute in floats.

        Raises:
            AssertionError: Where the law does not hold, with the expected score and its explanation.
            WrongType: For a scorer that cannot be called.
            InvalidValue: For a tolerance below 0.
        """
        check_function(scorer, "Case.check takes a function from an actual to points")
        hear(self, Witness(scorer, self.rule), check_tolerance(tolerance))

    def __str__(self) -> str:
        actuals = [actual_text(self.actual), *([] if self.better is None else [actual_text(self.better)])]
        return f"{self.law.name.lower().replace('_', ' ')} at {' and '.join(actuals)}"


def hear(case: Case, witness: Witness, tolerance: Fraction) -> None:
    """Try a scorer that may have been asked before.

    Raises:
        AssertionError: Where the law does not hold, or an answer is another one than before.
    """
    asked = (case.actual,) if case.better is None else (case.actual, case.better)
    points, said = zip(*map(witness.ask, asked), strict=True)
    if case.law is Law.MISSING:
        # A scorer may hold on to the last score that it gave; whether that one is right is for other laws.
        with suppress(AssertionError):
            witness.ask(max(thresholds_of(case.rule), key=lambda actual: points_of(case.rule, actual) or 0))
    if case.law in (Law.MISSING, Law.DETERMINISTIC):
        witness.ask(case.actual)
    if not _holds(case, points, tolerance):
        answers = ", ".join(f"{actual_text(actual)} {saying}" for actual, saying in zip(asked, said, strict=True))
        wrong = (
            (actual, given)
            for actual, given in zip(asked, points, strict=True)
            if not same(given, points_of(case.rule, actual), tolerance)
        )
        actual, given = next(wrong, (asked[0], points[0]))
        explained = expectation(case.rule, actual) + nearness(given, points_of(case.rule, actual))
        raise AssertionError(f"{answers}\nLaw: {case.law.value}.\n{explained}")


def _holds(case: Case, points: tuple[Fraction | None, ...], tolerance: Fraction) -> bool:
    """Tell whether a law holds for the points given; refusals are the matter of the two exact laws."""
    first, last = points[0], points[-1]
    match case.law:
        case Law.EXACT_AT_THRESHOLDS | Law.EXACT_ELSEWHERE | Law.DETERMINISTIC:
            # What was right once and is wrong ever after is as steady as what is right.
            holds = same(first, points_of(case.rule, case.actual), tolerance)
        case Law.SYMMETRIC:
            # Each of the two may be off by the tolerance, also below.
            holds = same(first, last, 2 * tolerance)
        case Law.MONOTONE:
            holds = first is None or last is None or first <= last + 2 * tolerance
        case Law.MISSING:
            holds = first is None
        case Law.BOUNDED:
            holds = first is None or case.rule.minimum - tolerance <= first <= case.rule.maximum + tolerance
        case Law.LINEAR_NOT_BELOW_STEP:
            holds = first is None or _on_its_side(case, first, tolerance)
        case _:
            assert_never(case.law)
    return holds


def _on_its_side(case: Case, points: Fraction, tolerance: Fraction) -> bool:
    """Tell whether the points of a table rule lie on the right side of the other reading of its table."""
    if case.actual is None or not isinstance(case.rule, StepScale | LinearScale):
        return True
    other = _other_reading(case.rule, case.actual)
    if other is None:
        return True
    return points <= other + tolerance if isinstance(case.rule, StepScale) else points >= other - tolerance


def _other_reading(rule: StepScale | LinearScale, actual: Fraction) -> Fraction | None:
    """Give the points of the other reading, from the two levels around the actual; beyond the table both agree."""
    points, bracket = rule.curve.place(actual)
    if bracket.low is None or bracket.high is None:
        return points
    (low, at_low), (high, at_high) = bracket.low, bracket.high
    if isinstance(rule, LinearScale):
        return min(at_low, at_high)
    return at_low + (rule.curve.rounded(actual) - low) * (at_high - at_low) / (high - low)
