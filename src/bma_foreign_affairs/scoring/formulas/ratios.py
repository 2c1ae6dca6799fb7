"""Actuals in per cent of another number: a ratio, a growth."""

from __future__ import annotations

from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs.errors import ScoringError
from bma_foreign_affairs.exact import exact, repr_number, told
from bma_foreign_affairs.scoring.explain import Language, Phrase, SaysItself

__all__ = ["Growth", "Ratio"]

_RATIO = Phrase("{part} × ๑๐๐ ÷ {whole:()} = {actual}", "{part} × 100 ÷ {whole:()} = {actual}")
_GROWTH = Phrase(
    "({current} − {baseline:()}) × ๑๐๐ ÷ {baseline:()} = {actual}",
    "({current} − {baseline:()}) × 100 ÷ {baseline:()} = {actual}",
)


@final
@attrs.frozen
class Ratio(SaysItself):
    """A part in per cent of a whole: part × 100 ÷ whole.

    Args:
        part: What was reached; more than the whole is more than 100.
        whole: Above 0.

    Raises:
        WrongType: For a float.
        ScoringError: For a whole of 0 or less.

    >>> Ratio(27, 40).actual()
    Fraction(135, 2)
    >>> print(Ratio(27, 40).explain("en"))
    27 × 100 ÷ 40 = 67.5
    """

    part: Fraction = attrs.field(converter=exact, repr=repr_number)
    whole: Fraction = attrs.field(converter=exact, repr=repr_number)

    def __attrs_post_init__(self) -> None:
        if self.whole <= 0:
            raise ScoringError(f"Ratio is part × 100 ÷ whole and takes a whole above 0, got {told(self.whole)}")

    def actual(self) -> Fraction:
        """Give the part in per cent of the whole."""
        return self.part * 100 / self.whole

    def explain(self, language: Language) -> str:
        """Tell the arithmetic in Thai or English."""
        return _RATIO.say(language, part=self.part, whole=self.whole, actual=self.actual())


@final
@attrs.frozen
class Growth(SaysItself):
    """The change from a baseline in per cent of it: (current - baseline) × 100 ÷ baseline.

    Args:
        baseline: What it grew from, above 0.
        current: What it is now.

    Raises:
        WrongType: For a float.
        ScoringError: For a baseline of 0 or less, of which nothing can be a per cent.

    >>> Growth(80, 100).actual()
    Fraction(25, 1)
    """

    baseline: Fraction = attrs.field(converter=exact, repr=repr_number)
    current: Fraction = attrs.field(converter=exact, repr=repr_number)

    def __attrs_post_init__(self) -> None:
        if self.baseline <= 0:
            raise ScoringError(
                "Growth is (current - baseline) × 100 ÷ baseline and takes a baseline above 0,"
                f" got {told(self.baseline)}"
            )

    def actual(self) -> Fraction:
        """Give the change in per cent of the baseline, below 0 for a fall."""
        return (self.current - self.baseline) * 100 / self.baseline

    def explain(self, language: Language) -> str:
        """Tell the arithmetic in Thai or English."""
        return _GROWTH.say(language, current=self.current, baseline=self.baseline, actual=self.actual())
