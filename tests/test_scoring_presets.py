"""Presets: the ladders that agencies use, and the published tables they reproduce."""

import itertools
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ScoringError, WrongType
from bma_foreign_affairs.exact import exact, round_half_up
from bma_foreign_affairs.scoring import (
    FIVE_LEVELS_LINEAR,
    PROPORTIONAL_0_TO_5,
    THREE_LEVELS,
    Below,
    LinearScale,
    Polarity,
    ProportionalScale,
    StepScale,
    score,
)
from bma_foreign_affairs.scoring.rules import Preset
from support import load_vectors
from support_scoring import KR, SMALL

LADDERS = (FIVE_LEVELS_LINEAR, THREE_LEVELS)


class TestLadders:
    def test_put_thresholds_to_points(self) -> None:
        assert FIVE_LEVELS_LINEAR.table(2, 4, 6, 8, 10) == KR
        rule = FIVE_LEVELS_LINEAR.rule(2, 4, 6, 8, 10, below=Below.ZERO, places=2)
        assert rule == LinearScale(KR, below=Below.ZERO, places=2)
        three = THREE_LEVELS.rule(30, 20, 10, below=Below.FLOOR)
        assert isinstance(three, StepScale)
        assert three.table.polarity is Polarity.LOWER_IS_BETTER
        assert [score(three, actual).points for actual in (31, 20, 11, 10)] == [50, 70, 70, 100]

    @pytest.mark.parametrize("ladder", LADDERS, ids=str)
    @given(target=SMALL, step=SMALL.filter(bool), data=st.data())
    def test_stand_a_step_apart_around_a_target(
        self, ladder: Preset, target: Fraction, step: Fraction, data: st.DataObject
    ) -> None:
        level = data.draw(st.integers(1, len(ladder.points)))
        table = ladder.table_around(target, step, level=level)
        assert table.levels[level - 1] == (target, ladder.points[level - 1])
        assert tuple(points for _, points in table.levels) == ladder.points
        thresholds = [threshold for threshold, _ in table.levels]
        assert {after - before for before, after in itertools.pairwise(thresholds)} == {step}

    def test_the_target_is_level_3_4_or_5(self) -> None:
        assert FIVE_LEVELS_LINEAR.table_around(10, 2, level=5) == KR
        assert FIVE_LEVELS_LINEAR.table_around(8, 2, level=4) == KR
        assert FIVE_LEVELS_LINEAR.table_around(6, 2, level=3) == KR

    @pytest.mark.parametrize("level", [0, 6, -1])
    def test_have_no_other_level(self, level: int) -> None:
        with pytest.raises(ScoringError) as caught:
            FIVE_LEVELS_LINEAR.table_around(10, 2, level=level)
        assert str(caught.value) == f"'Five levels, linear' takes a target at a level from 1 to 5, got {level}"

    def test_take_a_threshold_a_level(self) -> None:
        with pytest.raises(ScoringError) as caught:
            THREE_LEVELS.table(1, 2)
        assert str(caught.value) == ("'Three levels, 50, 70 and 100' takes 3 thresholds, the worst level first, got 2")
        with pytest.raises(ScoringError):
            FIVE_LEVELS_LINEAR.table_around(10, 0, level=5)

    def test_take_exact_values(self) -> None:
        points: Any = [1, 2]
        level: Any = True
        with pytest.raises(WrongType):
            Preset("ก", "k", points, FIVE_LEVELS_LINEAR.reading, "nowhere")
        with pytest.raises(WrongType):
            FIVE_LEVELS_LINEAR.table_around(10, 2, level=level)

    def test_name_themselves_and_their_source(self) -> None:
        for ladder in LADDERS:
            assert str(ladder) == ladder.thai
            assert ladder.source
        assert str(THREE_LEVELS) == "สามระดับ ๕๐ ๗๐ ๑๐๐"

    def test_proportion(self) -> None:
        assert ProportionalScale(100, 5) == PROPORTIONAL_0_TO_5


class TestPublishedScores:
    @pytest.mark.parametrize("case", load_vectors("published_scores"), ids=lambda case: case["id"])
    def test_come_out_to_the_last_printed_digit(self, case: dict[str, Any]) -> None:
        match case["kind"]:
            case "score":
                thresholds = tuple(map(Decimal, case["levels"]))
                rule = FIVE_LEVELS_LINEAR.rule(*thresholds, below=Below.FLOOR)
                points = score(rule, Decimal(case["actual"])).points - fraction(case["penalty"])
                printed = case["score"]
                assert round_half_up(points, 4) == Decimal(printed)
                weighted = points * fraction(case["weight"]) / 100
                assert round_half_up(weighted, 4) == Decimal(case["weighted"])
            case "weighted":
                weighted = fraction(case["score"]) * fraction(case["weight"]) / 100
                assert str(round_half_up(weighted, 4)) == case["weighted"]
            case "sum":
                base = sum(map(fraction, case["components"]), Fraction(0))
                assert str(round_half_up(base, 3)) == case["base"]
                bonus = base / 20 if case["bonus"] is not None else Fraction(0)
                if case["bonus"] is not None:
                    assert str(round_half_up(bonus, 3)) == case["bonus"]
                assert str(round_half_up(min(Fraction(5), base + bonus), 3)) == case["final"]
            case kind:
                raise AssertionError(kind)


def fraction(text: str) -> Fraction:
    return exact(Decimal(text))
