"""From an actual that fails to a simpler one, by asking a bounded number of times."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import count, islice, takewhile

from bma_foreign_affairs.testing.samples import simplest_first

__all__ = ["simplest_failing"]

# Together at most 2 × 20 + 1 whole numbers, 2 a grid and the halvings: fewer than 200 asks.
_SMALL = 20
_GRIDS = 25
_HALVINGS = 99


def simplest_failing(fails: Callable[[Fraction], bool], actual: Fraction, passed: Iterable[Fraction]) -> Fraction:
    """Look for a simpler actual that fails: a small whole number, else one of fewer decimals or nearer zero.

    Args:
        fails: Whether an actual fails; asked fewer than 200 times.
        actual: One that does.
        passed: Those that do not; the nearest of them towards zero is where the halving goes.

    >>> int(simplest_failing(lambda actual: actual >= 450, Fraction("499.9"), (Fraction(0), Fraction(500))))
    450
    """
    for number in takewhile(lambda number: simplest_first(number) < simplest_first(actual), _small()):
        if fails(number):
            return number
    low, high = sorted((Fraction(0), actual))
    good = max((one for one in passed if low <= one <= high), key=abs, default=Fraction(0))
    for grid in _grids(actual.denominator):
        for whole in sorted({math.floor(actual * grid), math.ceil(actual * grid)}, key=abs):
            if fails(Fraction(whole, grid)):
                return _nearest(fails, int(good * grid), whole, grid)
    return _nearest(fails, int(good * actual.denominator), *actual.as_integer_ratio())


def _small() -> Iterator[Fraction]:
    return (
        Fraction(number) for number in sorted(range(-_SMALL, _SMALL + 1), key=lambda number: (abs(number), -number))
    )


def _grids(denominator: int) -> Iterator[int]:
    """Give into how many parts to cut a 1: ever more decimals, as long as they are simpler than the denominator."""
    coarser = takewhile(lambda grid: grid < denominator, (10**places for places in count()))
    return islice(coarser, _GRIDS)


def _nearest(fails: Callable[[Fraction], bool], good: int, bad: int, grid: int) -> Fraction:
    """Halve the stretch from what fails to what passes, until they are neighbours or it was halved often enough."""
    for _ in range(_HALVINGS):
        middle = (good + bad) // 2
        if abs(bad - good) <= 1:
            break
        good, bad = (good, middle) if fails(Fraction(middle, grid)) else (middle, bad)
    return Fraction(bad, grid)
