"""The actuals that show what a rule is: its thresholds, their neighbours, the stretches between, the ends."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate, pairwise

from bma_foreign_affairs.exact import decimal_text, is_terminating
from bma_foreign_affairs.scoring.rules import LinearScale, Polarity, ScoringRule, StepScale, ToleranceScale

__all__ = ["actuals_of", "edges_of", "improvements", "plain", "points_of", "simplest_first", "thresholds_of"]

_WHOLE_AT_MOST = 24
_FAR = 10**6
# A third to 15 decimals: no rounding of an actual or of its points leaves it as it is.
_LONG = Fraction(333_333_333_333_333, 10**15)
# A hair is so much less than a little. A float tells apart what differs in the first 15 of its digits, and in the first
# 12 also after some arithmetic.
_HAIR = Fraction(1, 10**6)
_DIGITS_OF_FLOATS = 15
_SURE_DIGITS_OF_FLOATS = 12


def thresholds_of(rule: ScoringRule) -> tuple[Fraction, ...]:
    """Give every number where a rule changes, ascending.

    >>> from bma_foreign_affairs.scoring import ProportionalScale
    >>> [int(threshold) for threshold in thresholds_of(ProportionalScale(100, 5))]
    [0, 100]
    """
    return tuple(sorted({piece.start for piece in rule.curve.pieces if piece.start is not None}))


def points_of(rule: ScoringRule, actual: Fraction | None) -> Fraction | None:
    """Give the points of an actual, None where the rule refuses it or nothing was reported."""
    return None if actual is None else rule.curve.place(actual)[0]


def actuals_of(rule: ScoringRule, *, floats: bool = False) -> tuple[Fraction, ...]:
    """Choose actuals on, beside and between the thresholds, far beyond both ends, and small whole ones.

    A rule is a row of straight lines, so these few show any difference in a line, an end or a rounding. Simple ones
    come first.

    Args:
        rule: Any rule.
        floats: Whether to stay as far from a threshold as a float can tell.

    >>> from bma_foreign_affairs.scoring import ProportionalScale
    >>> [int(actual) for actual in actuals_of(ProportionalScale(2, 5))[:4]]
    [0, 1, -1, 2]
    """
    thresholds = thresholds_of(rule)
    actuals = {*_edges(rule, floats=floats), *_whole(thresholds)}
    if floats:
        least = _told_apart(thresholds, _DIGITS_OF_FLOATS)
        actuals = {actual for actual in actuals if not 0 < _distance(actual, thresholds) < least}
    return tuple(sorted(actuals, key=simplest_first))


def edges_of(rule: ScoringRule) -> tuple[Fraction, ...]:
    """Choose as `actuals_of` does, without the small whole ones that are no edge."""
    return tuple(sorted(set(_edges(rule, floats=False)), key=simplest_first))


def improvements(rule: ScoringRule, actuals: Iterable[Fraction]) -> Iterator[tuple[Fraction, Fraction]]:
    """Pair neighbours among the actuals that a rule scores, the worse one first, also where both score the same.

    Better is what the polarity of the table says, nearer the centre for tolerances, else where the points rise to; two
    actuals on the top or in the valley of bands are neither better nor worse, and no pair.

    >>> from bma_foreign_affairs.scoring import Comparator, PassFail
    >>> [tuple(map(int, pair)) for pair in improvements(PassFail(Comparator.AT_MOST, 3, 5), (1, 2, 4))]
    [(2, 1), (4, 2)]
    """
    scored = [(actual, points) for actual in sorted(actuals) if (points := points_of(rule, actual)) is not None]
    numbers = [actual for actual, _ in scored]
    match rule:
        case StepScale(table=table) | LinearScale(table=table):
            ways = [1 if table.polarity is Polarity.HIGHER_IS_BETTER else -1] * len(scored)
        case ToleranceScale(centre=centre):
            ways = [1 if following <= centre else -1 for following in numbers[1:]]
        case _:
            ways = _ways([points for _, points in scored])
    for (one, other), way in zip(pairwise(numbers), ways, strict=False):
        if way:
            yield (one, other) if way > 0 else (other, one)


def _ways(points: list[Fraction]) -> list[int]:
    """Tell of each step whether the points rise (1) or fall (-1); a level step goes as its surroundings, or nowhere."""
    steps = [(one < other) - (one > other) for one, other in pairwise(points)]
    before = accumulate(steps, _latest)
    after = [*accumulate(reversed(steps), _latest)][::-1]
    return [one + other for one, other in zip(before, after, strict=True)]


def _latest(way: int, step: int) -> int:
    return step or way


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


def _edges(rule: ScoringRule, *, floats: bool) -> Iterator[Fraction]:
    thresholds, places = thresholds_of(rule), rule.curve.places
    little = _little(thresholds)
    hair = little * _HAIR
    if floats:
        little = max(little, _told_apart(thresholds, _DIGITS_OF_FLOATS))
        hair = min(little, _told_apart(thresholds, _SURE_DIGITS_OF_FLOATS))
    for threshold in thresholds:
        yield from (threshold - little, threshold, threshold + little)
        if places is None:
            yield from (threshold - hair, threshold + hair)
        else:
            unit = Fraction(1, 10**places)
            near = max(unit / 100, hair) if floats else unit / 100
            yield from _around_rounding(threshold, unit, (near, min(near, hair)))
    for low, high in pairwise(thresholds):
        yield from (low + (high - low) * share for share in (Fraction(1, 2), Fraction(1, 4), _LONG))
    yield Fraction(0)
    yield from _beyond(thresholds[0], thresholds[-1])


def _little(thresholds: Iterable[Fraction]) -> Fraction:
    """Choose a power of ten well below every gap between thresholds."""
    gap = min((high - low for low, high in pairwise(thresholds)), default=Fraction(1))
    return Fraction(1, 10 ** max(3, _digits(math.ceil(1 / gap)) + 2))


def _told_apart(thresholds: tuple[Fraction, ...], digits: int) -> Fraction:
    """Give the least power of ten that shows in so many digits of the largest threshold."""
    return Fraction(10) ** (_digits(int(max(map(abs, thresholds)))) - digits)


def _digits(whole: int) -> int:
    """Count the digits of a number of 0 or more; by way of Decimal, since str has a limit."""
    return Decimal(whole).adjusted() + 1


def _distance(actual: Fraction, thresholds: tuple[Fraction, ...]) -> Fraction:
    """Measure how far the nearest of ascending thresholds is."""
    index = bisect_left(thresholds, actual)
    return min(abs(actual - threshold) for threshold in thresholds[max(0, index - 1) : index + 1])


def _around_rounding(threshold: Fraction, unit: Fraction, aways: tuple[Fraction, ...]) -> Iterator[Fraction]:
    """Give what rounds to a threshold or past it by a hair, and what misses it by one."""
    for edge in (math.ceil(threshold / unit) * unit - unit / 2, math.floor(threshold / unit) * unit + unit / 2):
        yield edge
        for away in aways:
            yield from (edge - away, edge + away)


def _beyond(first: Fraction, last: Fraction) -> Iterator[Fraction]:
    """Go beyond both ends, a little and so far that a forgotten cap shows on a table of any size."""
    span = max(last - first, abs(first), abs(last), Fraction(1))
    for away in (Fraction(1), 2 * span, max(10 * span, Fraction(_FAR))):
        yield from (first - away, last + away)


def _whole(thresholds: tuple[Fraction, ...]) -> Iterator[Fraction]:
    first, last = math.floor(thresholds[0]) - 1, math.ceil(thresholds[-1]) + 1
    step = max(1, (last - first) // _WHOLE_AT_MOST)
    return (Fraction(number) for number in range(first, last + 1, step))
