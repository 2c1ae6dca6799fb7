"""The actuals that show what a rule is: its thresholds, their neighbours, the stretches between, the ends."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from bma_foreign_affairs.exact import decimal_text, is_terminating
from bma_foreign_affairs.scoring.rules import ScoringRule

__all__ = ["actuals_of", "edges_of", "plain", "simplest_first", "thresholds_of"]

_WHOLE_AT_MOST = 24
_LIMIT = 10**6


def thresholds_of(rule: ScoringRule) -> tuple[Fraction, ...]:
    """Give every number where a rule changes, ascending.

    >>> from bma_foreign_affairs.scoring import ProportionalScale
    >>> [int(threshold) for threshold in thresholds_of(ProportionalScale(100, 5))]
    [0, 100]
    """
    return tuple(sorted({piece.start for piece in rule.curve.pieces if piece.start is not None}))


def actuals_of(rule: ScoringRule) -> tuple[Fraction, ...]:
    """Choose actuals on, just before, just after and between the thresholds, at both ends, and small whole ones.

    A rule is a row of straight lines, so these few show any difference in a line, an end or a rounding. Simple ones
    come first.

    >>> from bma_foreign_affairs.scoring import ProportionalScale
    >>> [int(actual) for actual in actuals_of(ProportionalScale(2, 5))[:4]]
    [0, 1, -1, 2]
    """
    return tuple(sorted({*_edges(rule), *_whole(thresholds_of(rule))}, key=simplest_first))


def edges_of(rule: ScoringRule) -> tuple[Fraction, ...]:
    """Choose as `actuals_of` does, without the small whole ones that are no edge."""
    return tuple(sorted(set(_edges(rule)), key=simplest_first))


def simplest_first(actual: Fraction) -> tuple[int, int, bool]:
    """Order numbers as one would rather read them: few decimals, near zero, not negative."""
    return actual.denominator, abs(actual.numerator), actual < 0


def plain(number: Fraction) -> int | Decimal | Fraction:
    """Give a number as an int or a Decimal where it is one, else as the Fraction.

    >>> plain(Fraction(9)), plain(Fraction(9, 2)), plain(Fraction(1, 3))
    (9, Decimal('4.5'), Fraction(1, 3))
    """
    if number.denominator == 1:
        return number.numerator
    return Decimal(decimal_text(number)) if is_terminating(number) else number


def _edges(rule: ScoringRule) -> Iterator[Fraction]:
    thresholds = thresholds_of(rule)
    little = _little(thresholds)
    for threshold in thresholds:
        yield from (threshold - little, threshold, threshold + little)
        if rule.curve.places is not None:
            yield from _around_rounding(threshold, rule.curve.places)
    for low, high in pairwise(thresholds):
        yield (low + high) / 2
        yield low + (high - low) / 4
    yield from (thresholds[0] - 1, thresholds[-1] + 1, Fraction(0), Fraction(-_LIMIT), Fraction(_LIMIT))


def _little(thresholds: Iterable[Fraction]) -> Fraction:
    """Choose a power of ten well below every gap between thresholds."""
    gap = min((high - low for low, high in pairwise(thresholds)), default=Fraction(1))
    places = max(3, len(str(math.ceil(1 / gap))) + 2)
    return Fraction(1, 10**places)


def _around_rounding(threshold: Fraction, places: int) -> Iterator[Fraction]:
    """Give what rounds to a threshold by a hair, and what misses it by one."""
    half = Fraction(1, 2 * 10**places)
    hair = half / 50
    for away in (-half, half):
        yield from (threshold + away - hair, threshold + away, threshold + away + hair)


def _whole(thresholds: tuple[Fraction, ...]) -> Iterator[Fraction]:
    first, last = math.floor(thresholds[0]) - 1, math.ceil(thresholds[-1]) + 1
    step = max(1, (last - first) // _WHOLE_AT_MOST)
    return (Fraction(number) for number in range(first, last + 1, step))
