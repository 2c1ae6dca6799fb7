"""Printed tables: strictly monotonic in both columns, the same from either end."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ScoringError, WrongType
from bma_foreign_affairs.scoring import Polarity, ScoreTable
from support_scoring import DAYS, EXACT, KR, tables


@given(tables())
def test_is_the_same_from_either_end(table: ScoreTable) -> None:
    twin = ScoreTable(table.levels[::-1])
    assert table == twin
    assert hash(table) == hash(twin)
    assert repr(table) == repr(twin)
    assert ScoreTable(table.levels) == table


@given(tables())
def test_levels_rise_in_points_and_run_one_way_in_thresholds(table: ScoreTable) -> None:
    thresholds, points = zip(*table.levels, strict=True)
    assert list(points) == sorted(set(points))
    ascending = table.polarity is Polarity.HIGHER_IS_BETTER
    assert list(thresholds) == sorted(set(thresholds), reverse=not ascending)
    assert (table.minimum, table.maximum) == (min(points), max(points))
    assert all(type(number) is Fraction for level in table.levels for number in level)


@given(st.lists(st.tuples(EXACT, EXACT), max_size=5))
def test_anything_else_is_refused(pairs: list[tuple[Any, Any]]) -> None:
    columns = [[Fraction(pair[index]) for pair in pairs] for index in (0, 1)]
    monotonic = all(
        len(set(column)) == len(column) and column in (sorted(column), sorted(column)[::-1]) for column in columns
    )
    if monotonic and len(pairs) > 1:
        assert set(ScoreTable(tuple(pairs)).levels) == {(Fraction(t), Fraction(p)) for t, p in pairs}
    else:
        with pytest.raises(ScoringError):
            ScoreTable(tuple(pairs))


def test_polarity_follows_from_the_thresholds() -> None:
    assert KR.polarity is Polarity.HIGHER_IS_BETTER
    assert DAYS.polarity is Polarity.LOWER_IS_BETTER


def test_repr_and_str() -> None:
    assert repr(ScoreTable(((Decimal("4.5"), 2), (2, 1)))) == "ScoreTable(((2, 1), (Fraction(9, 2), 2)))"
    assert str(ScoreTable(((Decimal("4.5"), 2), (2, 1)))) == "ตารางคะแนน ๒ → ๑, ๔.๕ → ๒"


@pytest.mark.parametrize(
    ("pairs", "reason"),
    [
        ((), "takes at least two (threshold, points) pairs, got ()"),
        (((1, 1),), "takes at least two (threshold, points) pairs, got ((1, 1),)"),
        (((1, 1), (1, 2)), "takes thresholds that only rise or only fall, got 1, 1"),
        (((1, 1), (3, 2), (2, 3)), "takes thresholds that only rise or only fall, got 1, 3, 2"),
        (((1, 1), (2, 1)), "takes points that only rise or only fall, got 1, 1"),
        (((1, 1), (2, 3), (3, 2)), "takes points that only rise or only fall, got 1, 3, 2"),
    ],
)
def test_what_is_no_table(pairs: Any, reason: str) -> None:
    with pytest.raises(ScoringError) as caught:
        ScoreTable(pairs)
    assert str(caught.value) == f"ScoreTable {reason}"


@pytest.mark.parametrize(
    "pairs",
    [[(1, 1), (2, 2)], None, ((1, 1), [2, 2]), ((1, 1), (2, 2, 2)), ((1, 1), (2, 2.0)), ((1, True), (2, 2)), "12"],
)
def test_what_is_of_another_type(pairs: Any) -> None:
    with pytest.raises(WrongType):
        ScoreTable(pairs)
