"""A score in proportion to the actual."""

from __future__ import annotations

from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs.errors import ScoringError
from bma_foreign_affairs.exact import exact, repr_number, told
from bma_foreign_affairs.scoring.explain import Language, Phrase, SaysItself
from bma_foreign_affairs.scoring.rules.curves import Bracket, Curve, Opening, Piece

__all__ = ["ProportionalScale"]

_PROPORTION = Phrase(
    "คะแนนเป็นสัดส่วนกับผลงาน: {full} ได้เต็ม {maximum} คะแนน เกินกว่านั้นไม่ได้เพิ่ม ต่ำกว่า {zero} ได้ {zero}; ไม่ปัดเศษผลงานก่อนให้คะแนน",
    "the score is in proportion to the actual: {full} scores the full {maximum}, more adds nothing, less than {zero}"
    " scores {zero}; the actual is not rounded first",
)


@final
@attrs.frozen
class ProportionalScale(SaysItself):
    """Points in proportion to the actual, from 0 at 0 to the maximum at a full actual; capped at both ends.

    Args:
        full: The actual that scores the maximum; above 0.
        maximum: The points for it; above 0.

    Attributes:
        curve: The rule as pieces.

    Raises:
        WrongType: For a float or anything else that is no exact number.
        ScoringError: For a full actual or a maximum of 0 or less.

    >>> ProportionalScale(100, 5)
    ProportionalScale(full=100, maximum=5)
    """

    full: Fraction = attrs.field(converter=exact, repr=repr_number)
    maximum: Fraction = attrs.field(converter=exact, repr=repr_number)
    curve: Curve = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if self.full <= 0 or self.maximum <= 0:
            raise ScoringError(
                f"ProportionalScale takes a full actual and a maximum above 0, got full={told(self.full)},"
                f" maximum={told(self.maximum)}"
            )
        zero = (Fraction(0), Fraction(0))
        best = (self.full, self.maximum)
        pieces = (
            Piece(None, Opening.AT, zero, Bracket(None, zero)),
            Piece(0, Opening.AT, (self.maximum / self.full, 0), Bracket(zero, best)),
            Piece(self.full, Opening.AT, (0, self.maximum), Bracket(best, None)),
        )
        object.__setattr__(self, "curve", Curve(pieces))

    @property
    def minimum(self) -> Fraction:
        """The fewest points that the rule gives: 0."""
        return Fraction(0)

    def explain(self, language: Language) -> str:
        """Tell in Thai or English what the rule gives where."""
        return _PROPORTION.say(language, full=self.full, maximum=self.maximum, zero=0)
