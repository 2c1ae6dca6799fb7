"""Curves: pieces by ascending start, a rounding that comes first."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, ScoringError, WrongType
from bma_foreign_affairs.scoring import Bracket, ProportionalScale, ScoringRule
from bma_foreign_affairs.scoring.rules import Curve, Opening, Piece
from support_scoring import rules

AROUND = Bracket(None, (Fraction(1), Fraction(1)))
FIRST = Piece(None, Opening.AT, None, AROUND)


def piece(start: Any, opening: Opening = Opening.AT) -> Piece:
    return Piece(start, opening, (0, 1), AROUND)


def test_a_point_can_be_a_piece() -> None:
    curve = Curve((FIRST, piece(1), Piece(1, Opening.AFTER, (1, 0), AROUND)))
    actuals = (Fraction(9, 10), Fraction(1), Fraction(11, 10))
    assert [curve.place(actual)[0] for actual in actuals] == [None, 1, Fraction(11, 10)]


@pytest.mark.parametrize(
    "pieces",
    [
        (),
        (piece(1),),
        (FIRST, FIRST),
        (FIRST, piece(1), piece(1)),
        (FIRST, piece(1, Opening.AFTER), piece(1)),
        (FIRST, piece(2), piece(1)),
    ],
)
def test_pieces_run_from_minus_infinity_upwards(pieces: tuple[Piece, ...]) -> None:
    with pytest.raises(InvalidValue) as caught:
        Curve(pieces)
    assert str(caught.value).startswith("Curve.pieces takes ")


@given(rules(), st.lists(st.integers(-40, 40), max_size=20))
def test_integers_go_a_faster_way_to_the_same_points(rule: ScoringRule, actuals: list[int]) -> None:
    points = rule.curve.for_integers()
    for actual in actuals * 2:
        assert points(actual) == rule.curve.place(Fraction(actual))[0]


@pytest.mark.parametrize("pair", [(1,), [1, 2], 5, (1, 2.0), "12"])
def test_a_level_is_two_exact_numbers(pair: Any) -> None:
    with pytest.raises(WrongType):
        Bracket(pair, None)


@pytest.mark.parametrize(("full", "maximum"), [(0, 5), (100, 0), (-1, 5), (100, -5)])
def test_a_proportion_is_of_something(full: int, maximum: int) -> None:
    with pytest.raises(ScoringError) as caught:
        ProportionalScale(full, maximum)
    assert str(caught.value) == (
        f"ProportionalScale takes a full actual and a maximum above 0, got full={full}, maximum={maximum}"
    )
