"""Scores by the band that an actual falls into: printed ranges, or distances from a centre."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias, final

import attrs

from bma_foreign_affairs.errors import ScoringError, WrongType, quoted
from bma_foreign_affairs.exact import Number, exact, repr_number, told
from bma_foreign_affairs.scoring.explain import Language, Phrase, SaysItself, number_text
from bma_foreign_affairs.scoring.rules.curves import Bracket, Curve, Opening, Piece

__all__ = ["Band", "BandScale", "ToleranceScale"]

Band: TypeAlias = tuple[Fraction, Fraction, Fraction]
"""From where, up to where, and the points."""

_BANDS = Phrase(
    "คะแนนตามช่วงที่ผลงานอยู่: {bands}; ค่าต้นช่วงรวมอยู่ในช่วง ค่าปลายช่วงอยู่ในช่วงถัดไป เว้นแต่ช่วงสุดท้าย; นอกช่วงไม่ให้คะแนน;"
    " ไม่ปัดเศษผลงานก่อนให้คะแนน",
    "the score is that of the band the actual lies in: {bands}; a band holds its lower end, its upper end belongs to"
    " the next one, save for the last; outside the bands an actual is refused; the actual is not rounded first",
)
_TOLERANCE = Phrase(
    "คะแนนตามระยะห่างจาก {centre}: {reaches}; ค่าปลายระยะรวมอยู่ในระยะ ระหว่างสองระยะได้คะแนนของระยะที่กว้างกว่า;"
    " ไกลกว่านั้นได้ {last}; ไม่ปัดเศษผลงานก่อนให้คะแนน",
    "the score goes by the distance from {centre}: {reaches}; a reach holds its ends; between two reaches an actual"
    " scores the wider one's points; farther away scores {last}; the actual is not rounded first",
)

_FROM_TO = Phrase("{low} ถึง {high}", "{low} to {high}")


def _exact_bands(bands: tuple[tuple[Number, Number, Number], ...]) -> tuple[Band, ...]:
    """Check printed bands and order them by ascending actual."""
    if not isinstance(bands, tuple):
        raise WrongType(f"BandScale takes a tuple of (low, high, points), got {quoted(bands)}")
    if not bands:
        raise ScoringError("BandScale takes at least one (low, high, points), got ()")
    checked = tuple(_band(band) for band in bands)
    checked = checked if checked[0] <= checked[-1] else checked[::-1]
    for band in checked:
        if band[0] >= band[1]:
            raise ScoringError(f"BandScale takes bands whose low is below their high, got {_told(band)}")
    for one, following in pairwise(checked):
        if one[1] != following[0]:
            fault = "leave a gap" if one[1] < following[0] else "overlap"
            fault = "stand out of order" if following[1] <= one[0] else fault
            raise ScoringError(f"BandScale takes bands that join; {_told(one)} and {_told(following)} {fault}")
    return checked


def _band(band: tuple[Number, Number, Number]) -> Band:
    match band:
        case (low, high, points) if isinstance(band, tuple):
            return exact(low), exact(high), exact(points)
        case _:
            raise WrongType(f"BandScale takes (low, high, points) as tuples, got {quoted(band)}")


def _text(band: Band, language: Language) -> str:
    low, high, points = (number_text(number, language) for number in band)
    return f"{_range(low, high, language)} → {points}"


def _told(band: Band) -> str:
    low, high, points = map(told, band)
    return f"{_range(low, high, 'en')} → {points}"


def _range(low: str, high: str, language: Language) -> str:
    """Write 0–5, and in words what a dash would make hard to read: a minus sign, or a number told by its size."""
    plain = low[0].isdigit() and high[0].isdigit()
    return f"{low}–{high}" if plain else _FROM_TO.say(language, low=low, high=high)


def _repr_bands(bands: tuple[Band, ...]) -> str:
    texts = (f"({', '.join(map(repr_number, band))})" for band in bands)
    return f"({', '.join(texts)}{',' if len(bands) == 1 else ''})"


@final
@attrs.frozen
class BandScale(SaysItself):
    """Points for the band that the actual lies in: low <= actual < high, the last band with its high end.

    Args:
        bands: (low, high, points) in the order of the print, from either end; each begins where its neighbour ends.

    Attributes:
        bands: The bands as Fractions, by ascending actual.
        curve: The rule as pieces; outside of the bands it refuses.
        maximum: The most points of a band.

    Raises:
        WrongType: For anything but a tuple of triples of exact numbers.
        ScoringError: For no band, a band that is empty or backwards, a gap or an overlap.

    >>> BandScale(((0, 50, 1), (50, 80, 3), (80, 100, 5)))
    BandScale(bands=((0, 50, 1), (50, 80, 3), (80, 100, 5)))
    """

    bands: tuple[Band, ...] = attrs.field(converter=_exact_bands, repr=_repr_bands)
    curve: Curve = attrs.field(init=False, repr=False, eq=False)
    maximum: Fraction = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        first, last = self.bands[0], self.bands[-1]
        ends = [(low, points) for low, _, points in self.bands]
        brackets = [Bracket(*pair) for pair in pairwise([*ends, (last[1], last[2])])]
        pieces = [
            Piece(low, Opening.AT, (0, points), bracket)
            for (low, _, points), bracket in zip(self.bands, brackets, strict=True)
        ]
        below = Piece(None, Opening.AT, None, Bracket(None, (first[0], first[2])))
        above = Piece(last[1], Opening.AFTER, None, Bracket((last[1], last[2]), None))
        object.__setattr__(self, "curve", Curve((below, *pieces, above)))
        object.__setattr__(self, "maximum", max(points for _, _, points in self.bands))

    @property
    def minimum(self) -> Fraction:
        """The fewest points of a band."""
        return min(points for _, _, points in self.bands)

    def explain(self, language: Language) -> str:
        """Tell the bands in Thai or English, and what the rule does at their ends and outside."""
        return _BANDS.say(language, bands=", ".join(_text(band, language) for band in self.bands))


def _falling(points: tuple[Number, ...]) -> tuple[Fraction, ...]:
    if not isinstance(points, tuple):
        raise WrongType(f"ToleranceScale.points takes a tuple of numbers, got {quoted(points)}")
    checked = tuple(map(exact, points))
    if len(checked) <= 1 or any(one <= following for one, following in pairwise(checked)):
        raise ScoringError(f"ToleranceScale takes at least two points, falling with the distance, got {quoted(points)}")
    return checked


def _repr_points(points: tuple[Fraction, ...]) -> str:
    return f"({', '.join(map(repr_number, points))})"


@final
@attrs.frozen
class ToleranceScale(SaysItself):
    """Points by the distance from a centre, to both sides alike.

    Up to and with one step away scores the first points, up to and with two steps the second, and so on; the last
    points hold for all that is farther away. For no floor, end with 0.

    Args:
        centre: The actual that is aimed at.
        step: Width of a tolerance, above 0.
        points: At least two, falling.

    Attributes:
        curve: The rule as pieces.

    Raises:
        WrongType: For anything that is no exact number, or points that are no tuple.
        ScoringError: For a step of 0 or less, or points that do not fall.

    >>> from bma_foreign_affairs.scoring import score
    >>> rule = ToleranceScale(100, 5, (5, 3, 0))
    >>> [int(score(rule, actual).points) for actual in (100, 95, 110, 111)]
    [5, 5, 3, 0]
    """

    centre: Fraction = attrs.field(converter=exact, repr=repr_number)
    step: Fraction = attrs.field(converter=exact, repr=repr_number)
    points: tuple[Fraction, ...] = attrs.field(converter=_falling, repr=_repr_points)
    curve: Curve = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if self.step <= 0:
            raise ScoringError(f"ToleranceScale takes a step above 0, got {told(self.step)}")
        near = self.points[:-1]
        left = [(self.centre - index * self.step, points) for index, points in enumerate(near, start=1)][::-1]
        right = [(self.centre + index * self.step, points) for index, points in enumerate(near, start=1)]
        lines = [(0, points) for points in (*self.points[::-1], *self.points[1:])]
        brackets = [Bracket(low, high) for low, high in pairwise((None, *left, *right, None))]
        starts = [
            (None, Opening.AT),
            *((start, Opening.AT) for start, _ in left),
            *((s, Opening.AFTER) for s, _ in right),
        ]
        pieces = tuple(
            Piece(start, opening, line, bracket)
            for (start, opening), line, bracket in zip(starts, lines, brackets, strict=True)
        )
        object.__setattr__(self, "curve", Curve(pieces))

    @property
    def maximum(self) -> Fraction:
        """Points for one step away or less."""
        return self.points[0]

    @property
    def minimum(self) -> Fraction:
        """Points for the farthest."""
        return self.points[-1]

    def explain(self, language: Language) -> str:
        """Tell the tolerances in Thai or English."""
        reaches = (
            f"±{number_text(self.step * index, language)} → {number_text(points, language)}"
            for index, points in enumerate(self.points[:-1], start=1)
        )
        return _TOLERANCE.say(language, centre=self.centre, reaches=", ".join(reaches), last=self.points[-1])
