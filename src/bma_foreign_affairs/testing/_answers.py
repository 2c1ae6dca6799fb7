"""Asking a scorer from elsewhere, and what to say of its answer."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Context, Decimal
from fractions import Fraction
from numbers import Integral, Rational, Real
from typing import TypeAlias

from bma_foreign_affairs.errors import ForeignAffairsError, InvalidValue, ScoringError, WrongType, shown
from bma_foreign_affairs.exact import Number, decimal_text, exact
from bma_foreign_affairs.scoring.rules import ScoringRule, score
from bma_foreign_affairs.testing.samples import plain

__all__ = [
    "Answer",
    "Scorer",
    "actual_text",
    "ask",
    "check_function",
    "check_tolerance",
    "expectation",
    "nearness",
    "same",
]

Answer: TypeAlias = int | Decimal | Fraction | float | None
"""Points from elsewhere, also as a float; None refuses. Numbers of other libraries that are registered as whole,
rational or real (`numbers`) do as well, numpy's among them."""

Scorer: TypeAlias = Callable[[int | Decimal | Fraction | None], Answer]
"""Anything that scores: an actual in (None where nothing was reported), points out; None or an exception refuses."""

# Points so near, for their size, are told apart by their digits.
_ALIKE = Fraction(1, 10**9)
_TO_TELL = Context(prec=30)


def ask(scorer: Scorer, rule: ScoringRule, actual: Fraction | None) -> tuple[Fraction | None, str]:
    """Ask for a score; give the points, None for a refusal, and what to say of it.

    Raises:
        AssertionError: For an answer that is no number, with the score that the rule expects.
    """
    try:
        answer = scorer(None if actual is None else plain(actual))
    except Exception as refusal:  # noqa: BLE001 - a scorer from elsewhere refuses in its own way
        return None, f"raised {refusal!r}"
    if answer is None:
        return None, "got no score"
    try:
        return _points(answer)
    except ForeignAffairsError as refusal:
        raise AssertionError(
            f"{actual_text(actual)} got {answer!r}, which is no number of points\n{expectation(rule, actual)}"
        ) from refusal


def _points(answer: object) -> tuple[Fraction, str]:
    match answer:
        case bool() | Decimal():
            points = exact(answer)
        case Integral():
            points = Fraction(int(answer))
        case Rational():
            points = Fraction(int(answer.numerator), int(answer.denominator))
        case Real() if math.isfinite(number := float(answer)):
            return Fraction(number), f"got {number!r}"
        case _:
            raise WrongType(f"a score takes a finite number, got {shown(answer)}")
    return points, f"got {decimal_text(points)}"


def same(one: Fraction | None, other: Fraction | None, tolerance: Fraction) -> bool:
    """Tell whether two answers are both refusals, or points no farther apart than the tolerance."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= tolerance


def nearness(given: Fraction | None, expected: Fraction | None) -> str:
    """Tell what separates wrong points from the right ones where they look alike, as a float and a decimal do."""
    if given is None or expected is None or given == expected:
        return ""
    if abs(given - expected) > max(Fraction(1), abs(expected)) * _ALIKE:
        return ""
    points, away = (_TO_TELL.divide(Decimal(one.numerator), one.denominator) for one in (given, given - expected))
    return (
        f"\nThe points given are {points}, {abs(away):.1e} off; for a scorer that computes in floats, pass tolerance=."
    )


def check_tolerance(tolerance: Number) -> Fraction:
    """Give a tolerance as a Fraction.

    Raises:
        InvalidValue: For one below 0, which the right points themselves would break.
    """
    checked = exact(tolerance)
    if checked < 0:
        raise InvalidValue(f"tolerance takes 0 or more, got {decimal_text(checked)}")
    return checked


def check_function(function: object, where: str) -> None:
    """Raise WrongType for what cannot be called: every answer of it would be taken for a refusal."""
    if not callable(function):
        raise WrongType(f"{where}, got {shown(function)}")


def actual_text(actual: Fraction | None) -> str:
    """Name an actual in a report."""
    return "a missing report" if actual is None else decimal_text(actual)


def expectation(rule: ScoringRule, actual: Fraction | None) -> str:
    """Tell what a rule gives an actual, and why."""
    try:
        result = score(rule, actual)
    except ScoringError as refusal:
        return f"Expected a refusal: {refusal}"
    return f"Expected {decimal_text(result.points)}: {result.explain('en')}"
