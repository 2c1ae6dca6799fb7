"""The two readings of a score table: a step to the level reached, or a straight line between levels."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from typing import ClassVar, TypeAlias, assert_never, final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import ScoringError, quoted
from bma_foreign_affairs.scoring.explain import Language, Phrase, SaysItself
from bma_foreign_affairs.scoring.rules.curves import Bracket, Curve, Level, Line, Opening, Piece
from bma_foreign_affairs.scoring.rules.tables import Polarity, ScoreTable

__all__ = ["Below", "LinearScale", "StepScale", "policies"]


@final
class Below(NamedEnum):
    """What an actual scores that is worse than the level with the fewest points.

    FLOOR gives the points of that level, ZERO gives 0, REFUSE raises ScoringError, and PROPORTIONAL draws a line from
    that level to 0 points at 0. Published Thai tables leave it open (docs/scoring-rules.md).
    """

    FLOOR = "floor"
    ZERO = "zero"
    REFUSE = "refuse"
    PROPORTIONAL = "proportional"


_UNDER, _OVER = Phrase("ต่ำกว่า", "below"), Phrase("สูงกว่า", "above")
_BELOW = {
    Below.FLOOR: Phrase(
        "ผลงานที่{worse}ระดับแย่สุด ({threshold}) ได้คะแนนของระดับนั้นคือ {points}",
        "an actual {worse} the worst level ({threshold}) scores that level's {points}",
    ),
    Below.ZERO: Phrase(
        "ผลงานที่{worse}ระดับแย่สุด ({threshold}) ได้ {zero} คะแนน",
        "an actual {worse} the worst level ({threshold}) scores {zero}",
    ),
    Below.REFUSE: Phrase(
        "ผลงานที่{worse}ระดับแย่สุด ({threshold}) ไม่ให้คะแนน",
        "an actual {worse} the worst level ({threshold}) is refused",
    ),
    Below.PROPORTIONAL: Phrase(
        "ผลงานที่{worse}ระดับแย่สุด ({threshold}) ได้คะแนนตามสัดส่วนจาก {points} ลงไปถึง {zero} เมื่อผลงานเป็น {zero}"
        " และได้ {zero} เมื่อผลงานติดลบ",
        "an actual {worse} the worst level ({threshold}) scores in proportion, from {points} down to {zero} at"
        " {zero}, and {zero} where it is negative",
    ),
}
_CAP = Phrase(
    "ผลงานที่{better}ระดับดีสุด ({threshold}) ได้ {points} คะแนน ไม่เพิ่มอีก",
    "an actual {better} the best level ({threshold}) scores its {points} and no more",
)
_BETWEEN_STEP = Phrase(
    "ผลงานระหว่างสองระดับได้คะแนนของระดับที่ถึงแล้ว", "an actual between two levels scores the level reached"
)
_BETWEEN_LINE = Phrase(
    "ผลงานระหว่างสองระดับได้คะแนนตามเส้นตรง", "an actual between two levels scores on the straight line between them"
)
_EXACT = Phrase("ไม่ปัดเศษผลงานก่อนให้คะแนน", "the actual is not rounded first")
_ROUNDED = Phrase(
    "ปัดเศษผลงานเป็นทศนิยม {places} ตำแหน่งก่อนให้คะแนน (ครึ่งปัดออกจากศูนย์)",
    "the actual is rounded first, a half away from zero, decimals kept: {places}",
)

# From the worse and the better level of a bracket to the line between them.
_Between: TypeAlias = Callable[[Level, Level], Line]


def _flat(points: Fraction) -> Line:
    return Fraction(0), points


def _step(worse: Level, _better: Level) -> Line:
    return _flat(worse[1])


def _slope(worse: Level, better: Level) -> Line:
    slope = (better[1] - worse[1]) / (better[0] - worse[0])
    return slope, worse[1] - slope * worse[0]


def policies(table: ScoreTable) -> tuple[Below, ...]:
    """Give the policies that have a meaning for a table and never reward being worse than the worst level.

    >>> policies(ScoreTable(((5, 5), (10, 4))))
    (Below.FLOOR, Below.ZERO, Below.REFUSE)
    """
    threshold, points = table.levels[0]
    if points < 0:
        return Below.FLOOR, Below.REFUSE
    if table.polarity is Polarity.LOWER_IS_BETTER or threshold <= 0:
        return Below.FLOOR, Below.ZERO, Below.REFUSE
    return Below.FLOOR, Below.ZERO, Below.PROPORTIONAL, Below.REFUSE


def _check(table: ScoreTable, below: Below) -> None:
    possible = policies(table)
    if below not in possible:
        reason = (
            "would give more than the worst level's points"
            if table.minimum < 0
            else "draws a line to 0 points at 0, so it takes a higher-is-better table whose first threshold is above 0"
        )
        raise ScoringError(f"{below!r} {reason}, got {quoted(table)}; use {' or '.join(map(repr, possible))}")


def _below(table: ScoreTable, below: Below) -> tuple[tuple[Fraction | None, Line | None], ...]:
    """Give the stretches worse than the worst level, ascending: their starts and lines."""
    threshold, points = table.levels[0]
    match below:
        case Below.FLOOR:
            return ((None, _flat(points)),)
        case Below.ZERO:
            return ((None, _flat(Fraction(0))),)
        case Below.REFUSE:
            return ((None, None),)
        case Below.PROPORTIONAL:
            return (None, _flat(Fraction(0))), (Fraction(0), _slope((Fraction(0), Fraction(0)), (threshold, points)))
        case _:
            assert_never(below)


def _curve(table: ScoreTable, below: Below, places: int | None, between: _Between) -> Curve:
    """Lay the table out by ascending actual; the stretch of a level ends just before the next better one."""
    _check(table, below)
    worst, best = table.levels[0], table.levels[-1]
    outside, cap = _below(table, below), _flat(best[1])
    steps = [(worse, better, between(worse, better)) for worse, better in pairwise(table.levels)]
    if table.polarity is Polarity.HIGHER_IS_BETTER:
        pieces = [Piece(start, Opening.AT, line, Bracket(None, worst)) for start, line in outside]
        pieces += [Piece(worse[0], Opening.AT, line, Bracket(worse, better)) for worse, better, line in steps]
        pieces.append(Piece(best[0], Opening.AT, cap, Bracket(best, None)))
    else:
        pieces = [Piece(worst[0], Opening.AFTER, line, Bracket(worst, None)) for _, line in outside]
        pieces += [Piece(better[0], Opening.AFTER, line, Bracket(better, worse)) for worse, better, line in steps]
        pieces.append(Piece(None, Opening.AFTER, cap, Bracket(None, best)))
        pieces.reverse()
    return Curve(tuple(pieces), places)


@attrs.frozen
class _TableScale(SaysItself):
    """What both readings of a table share; each says how it reads the stretch between two levels."""

    _reading: ClassVar[tuple[_Between, Phrase]]

    table: ScoreTable = attrs.field(validator=instance_of(ScoreTable))
    below: Below = attrs.field(kw_only=True, validator=instance_of(Below))
    places: int | None = attrs.field(kw_only=True, default=None, validator=optional(instance_of(int)))
    curve: Curve = attrs.field(init=False, repr=False, eq=False)
    maximum: Fraction = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        between, _ = self._reading
        object.__setattr__(self, "curve", _curve(self.table, self.below, self.places, between))
        object.__setattr__(self, "maximum", self.table.maximum)

    @property
    def minimum(self) -> Fraction:
        """The fewest points that the rule gives."""
        return Fraction(0) if self.below in (Below.ZERO, Below.PROPORTIONAL) else self.table.minimum

    def explain(self, language: Language) -> str:
        """Tell in Thai or English what the rule chooses where a table is silent."""
        rising = self.table.polarity is Polarity.HIGHER_IS_BETTER
        worse, better = (side.say(language) for side in ((_UNDER, _OVER) if rising else (_OVER, _UNDER)))
        (threshold, points), *_, (best, most) = self.table.levels
        _, between = self._reading
        choices = (
            between.say(language),
            _BELOW[self.below].say(language, worse=worse, threshold=threshold, points=points, zero=0),
            _CAP.say(language, better=better, threshold=best, points=most),
            _EXACT.say(language) if self.places is None else _ROUNDED.say(language, places=self.places),
        )
        return "; ".join(choices)


@final
@attrs.frozen
class StepScale(_TableScale):
    """A score table read as steps: an actual scores the best level that it reaches.

    Args:
        table: The printed table.
        below: What an actual worse than the worst level scores.
        places: Decimals to which the actual is rounded first, a half away from zero; None leaves it exact.

    Attributes:
        curve: The rule as pieces.
        maximum: Points of the best level, which is the cap.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For places below 0 or beyond `exact.MAX_EXPONENT`.
        ScoringError: For Below.PROPORTIONAL with a table that falls or begins at 0 or less; for a `below` that would
            give more than the worst level.

    >>> StepScale(ScoreTable(((2, 1), (4, 2))), below=Below.ZERO)
    StepScale(table=ScoreTable(((2, 1), (4, 2))), below=Below.ZERO, places=None)
    """

    _reading = (_step, _BETWEEN_STEP)


@final
@attrs.frozen
class LinearScale(_TableScale):
    """A score table read as a line: an actual between two levels scores on the straight line between them.

    The scale of 22 of 24 published Thai score rows (docs/scoring-rules.md).

    Args:
        table: The printed table.
        below: What an actual worse than the worst level scores.
        places: Decimals to which the actual is rounded first, a half away from zero; None leaves it exact.

    Attributes:
        curve: The rule as pieces.
        maximum: Points of the best level, which is the cap.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For places below 0 or beyond `exact.MAX_EXPONENT`.
        ScoringError: As for `StepScale`.

    >>> LinearScale(ScoreTable(((2, 1), (4, 2))), below=Below.FLOOR).curve.pieces[1].line
    (Fraction(1, 2), Fraction(0, 1))
    """

    _reading = (_slope, _BETWEEN_LINE)
