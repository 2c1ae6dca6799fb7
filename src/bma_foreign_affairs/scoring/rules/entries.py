"""Scores that need no table: a level reached, a threshold passed or missed, a score entered as such."""

from __future__ import annotations

from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs._values import instance_of
from bma_foreign_affairs.errors import ScoringError
from bma_foreign_affairs.exact import exact, repr_number, told
from bma_foreign_affairs.quantities import Comparator
from bma_foreign_affairs.scoring.explain import Language, Phrase, SaysItself
from bma_foreign_affairs.scoring.rules.curves import Bracket, Curve, Opening, Piece

__all__ = ["HIGHEST_LEVEL", "EnteredScore", "LevelScale", "PassFail"]

HIGHEST_LEVEL = 100
"""The highest level that a `LevelScale` can have."""

_LEVEL = Phrase(
    "ได้คะแนนเท่ากับระดับที่ถึง เป็นจำนวนเต็ม {zero} ถึง {maximum} ({zero} คือไม่ถึงระดับใด) ค่าอื่นไม่รับ; ไม่ปัดเศษผลงานก่อนให้คะแนน",
    "the score is the level reached, a whole number from {zero} to {maximum} ({zero} is none); anything else is"
    " refused; the actual is not rounded first",
)
_PASS = {
    Comparator.AT_LEAST: Phrase("อย่างน้อย {threshold}", "at least {threshold}"),
    Comparator.MORE_THAN: Phrase("มากกว่า {threshold}", "more than {threshold}"),
    Comparator.AT_MOST: Phrase("ไม่เกิน {threshold}", "at most {threshold}"),
    Comparator.LESS_THAN: Phrase("น้อยกว่า {threshold}", "less than {threshold}"),
}
_PASS_FAIL = Phrase(
    "ผลงาน{condition} ได้ {points} คะแนน นอกนั้นได้ {zero}; ไม่ปัดเศษผลงานก่อนให้คะแนน",
    "an actual of {condition} scores {points}, any other {zero}; the actual is not rounded first",
)
_ENTERED = Phrase(
    "คะแนนที่กรอกคือคะแนนที่ได้ ตั้งแต่ {minimum} ถึง {maximum} นอกช่วงนี้ไม่รับ; ไม่ปัดเศษผลงานก่อนให้คะแนน",
    "the score is what was entered, from {minimum} to {maximum}; anything else is refused; the actual is not rounded"
    " first",
)

_UP = (Comparator.AT_LEAST, Comparator.MORE_THAN)


@final
@attrs.frozen
class LevelScale(SaysItself):
    """A level that was reached is its own score: level 3 scores 3, and 0 where no level was reached.

    Args:
        maximum: The highest level, a whole number from 1 to `HIGHEST_LEVEL`.

    Attributes:
        curve: The rule as pieces; between two levels it refuses.

    Raises:
        WrongType: For a maximum that is no exact number.
        ScoringError: For a maximum that is no whole number or out of range.

    >>> LevelScale(5).minimum, LevelScale(5).maximum
    (Fraction(0, 1), Fraction(5, 1))
    """

    maximum: Fraction = attrs.field(converter=exact, repr=repr_number)
    curve: Curve = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if self.maximum.denominator != 1 or not 1 <= self.maximum <= HIGHEST_LEVEL:
            raise ScoringError(f"LevelScale takes a whole maximum from 1 to {HIGHEST_LEVEL}, got {told(self.maximum)}")
        levels = [(Fraction(level), Fraction(level)) for level in range(int(self.maximum) + 1)]
        pieces = [Piece(None, Opening.AT, None, Bracket(None, levels[0]))]
        for level, following in zip(levels, [*levels[1:], None], strict=True):
            pieces.append(Piece(level[0], Opening.AT, (0, level[1]), Bracket(level, level)))
            pieces.append(Piece(level[0], Opening.AFTER, None, Bracket(level, following)))
        object.__setattr__(self, "curve", Curve(tuple(pieces)))

    @property
    def minimum(self) -> Fraction:
        """Points where no level was reached: 0."""
        return Fraction(0)

    def explain(self, language: Language) -> str:
        """Tell in Thai or English which levels there are."""
        return _LEVEL.say(language, maximum=self.maximum, zero=0)


@final
@attrs.frozen
class PassFail(SaysItself):
    """All the points or none: an actual that stands to the threshold as the comparator says passes.

    Args:
        comparator: At least, more than, at most or less than the threshold.
        threshold: The number that decides.
        points: For passing, above 0; failing scores 0.

    Attributes:
        curve: The rule as pieces.

    Raises:
        WrongType: For a field of another type.
        ScoringError: For points of 0 or less.

    >>> PassFail(Comparator.AT_LEAST, 10, 5)
    PassFail(comparator=Comparator.AT_LEAST, threshold=10, points=5)
    """

    comparator: Comparator = attrs.field(validator=instance_of(Comparator))
    threshold: Fraction = attrs.field(converter=exact, repr=repr_number)
    points: Fraction = attrs.field(converter=exact, repr=repr_number)
    curve: Curve = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if self.points <= 0:
            raise ScoringError(f"PassFail takes points above 0, got {told(self.points)}")
        level = (self.threshold, self.points)
        low, high = (0, self.points) if self.comparator in _UP else (self.points, 0)
        opening = Opening.AT if self.comparator in (Comparator.AT_LEAST, Comparator.LESS_THAN) else Opening.AFTER
        below = Piece(None, Opening.AT, (0, low), Bracket(None, level))
        above = Piece(self.threshold, opening, (0, high), Bracket(level, None))
        object.__setattr__(self, "curve", Curve((below, above)))

    @property
    def maximum(self) -> Fraction:
        """Points for passing."""
        return self.points

    @property
    def minimum(self) -> Fraction:
        """Points for failing: 0."""
        return Fraction(0)

    def explain(self, language: Language) -> str:
        """Tell in Thai or English what passes."""
        condition = _PASS[self.comparator].say(language, threshold=self.threshold)
        return _PASS_FAIL.say(language, condition=condition, points=self.points, zero=0)


@final
@attrs.frozen
class EnteredScore(SaysItself):
    """A score that somebody entered: taken as it is within its bounds, refused outside.

    Args:
        minimum: The fewest points that can be entered.
        maximum: The most points that can be entered.

    Attributes:
        curve: The rule as pieces.

    Raises:
        WrongType: For anything that is no exact number.
        ScoringError: For a minimum that is not below the maximum.

    >>> EnteredScore(0, 5)
    EnteredScore(minimum=0, maximum=5)
    """

    minimum: Fraction = attrs.field(converter=exact, repr=repr_number)
    maximum: Fraction = attrs.field(converter=exact, repr=repr_number)
    curve: Curve = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if self.minimum >= self.maximum:
            raise ScoringError(
                f"EnteredScore takes a minimum below the maximum, got {told(self.minimum)}, {told(self.maximum)}"
            )
        low, high = (self.minimum, self.minimum), (self.maximum, self.maximum)
        pieces = (
            Piece(None, Opening.AT, None, Bracket(None, low)),
            Piece(self.minimum, Opening.AT, (1, 0), Bracket(low, high)),
            Piece(self.maximum, Opening.AFTER, None, Bracket(high, None)),
        )
        object.__setattr__(self, "curve", Curve(pieces))

    def explain(self, language: Language) -> str:
        """Tell in Thai or English which scores can be entered."""
        return _ENTERED.say(language, minimum=self.minimum, maximum=self.maximum)
