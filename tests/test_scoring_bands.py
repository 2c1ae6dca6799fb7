"""Rules without a score table: bands, tolerances, proportions, levels, pass or fail, entered scores."""

import itertools
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ScoringError, WrongType
from bma_foreign_affairs.scoring import (
    BandScale,
    Bracket,
    Comparator,
    EnteredScore,
    LevelScale,
    PassFail,
    ProportionalScale,
    ScoringRule,
    ToleranceScale,
    score,
)
from bma_foreign_affairs.scoring.rules import HIGHEST_LEVEL, RULES
from support_scoring import ABOVE_ZERO, EXACT, SMALL, band_scales, entered_scores, rules, tolerance_scales


def points(rule: ScoringRule, actual: Any) -> Fraction | None:
    try:
        return score(rule, actual).points
    except ScoringError:
        return None


class TestEveryRule:
    @given(rules(), EXACT)
    def test_is_bounded_and_knows_where_it_is(self, rule: ScoringRule, actual: Any) -> None:
        if (value := points(rule, actual)) is None:
            return
        result = score(rule, actual)
        assert rule.minimum <= value <= rule.maximum
        assert (result.maximum, result.actual) == (rule.maximum, Fraction(actual))
        low, high = result.bracket.low, result.bracket.high
        used = rule.curve.rounded(Fraction(actual))
        assert low is None or low[0] <= used
        assert high is None or used <= high[0]

    @given(rules(), EXACT)
    def test_explains_itself_in_two_languages(self, rule: ScoringRule, actual: Any) -> None:
        assert str(rule) == rule.explain("th")
        if points(rule, actual) is None:
            with pytest.raises(ScoringError) as caught:
                score(rule, actual)
            assert rule.explain("en") in str(caught.value)
            return
        result = score(rule, actual)
        assert result.explain("en").startswith("The actual ")
        assert result.explain("en").endswith(f" of {number(rule.maximum)}.\nRule: {rule.explain('en')}.")
        assert result.explain("th").endswith(f" คะแนน\nเกณฑ์: {rule.explain('th')}")

    def test_is_in_the_closed_union(self) -> None:
        assert set(RULES) == set(ScoringRule.__args__)


def number(value: Fraction) -> str:
    return str(value) if value.denominator not in (1, 2, 4, 5, 8) else f"{Decimal(value.numerator) / value.denominator}"


class TestBands:
    @given(band_scales(), EXACT)
    def test_hold_their_low_end_and_the_last_its_high_end(self, rule: BandScale, actual: Any) -> None:
        number = Fraction(actual)
        last = rule.bands[-1]
        holding = [value for low, high, value in rule.bands if low <= number < high]
        if number == last[1]:
            holding = [last[2]]
        assert points(rule, actual) == (holding[0] if holding else None)

    @given(band_scales())
    def test_are_exact_at_both_ends(self, rule: BandScale) -> None:
        first, last = rule.bands[0], rule.bands[-1]
        little = Fraction(1, 10**9)
        assert [points(rule, low) for low, _, _ in rule.bands] == [value for _, _, value in rule.bands]
        assert (points(rule, first[0] - little), points(rule, last[1] + little)) == (None, None)
        assert points(rule, last[1]) == last[2]

    @given(band_scales())
    def test_are_the_same_from_either_end(self, rule: BandScale) -> None:
        assert BandScale(rule.bands[::-1]) == rule
        assert rule.maximum == max(value for *_, value in rule.bands)
        assert rule.minimum == min(value for *_, value in rule.bands)

    @pytest.mark.parametrize(
        ("bands", "reason"),
        [
            ((), "takes at least one (low, high, points), got ()"),
            (((0, 0, 1),), "takes bands whose low is below their high, got 0–0 → 1"),
            (((5, 4, 1),), "takes bands whose low is below their high, got 5–4 → 1"),
            (((0, 5, 1), (6, 9, 2)), "takes bands that join; 0–5 → 1 and 6–9 → 2 leave a gap"),
            (((0, 5, 1), (4, 9, 2)), "takes bands that join; 0–5 → 1 and 4–9 → 2 overlap"),
            (((10, 50, 1), (40, 90, 2)), "takes bands that join; 10–50 → 1 and 40–90 → 2 overlap"),
            (((0, 50, 1), (10, 40, 2)), "takes bands that join; 0–50 → 1 and 10–40 → 2 overlap"),
            (((-4, -5, 1),), "takes bands whose low is below their high, got -4 to -5 → 1"),
            (((6, 9, 2), (0, 5, 1)), "takes bands that join; 0–5 → 1 and 6–9 → 2 leave a gap"),
        ],
    )
    def test_join(self, bands: Any, reason: str) -> None:
        with pytest.raises(ScoringError) as caught:
            BandScale(bands)
        assert str(caught.value) == f"BandScale {reason}"

    @pytest.mark.parametrize("bands", [[(0, 5, 1)], ((0, 5),), ([0, 5, 1],), ((0, 5, 1.0),), None])
    def test_are_tuples_of_exact_numbers(self, bands: Any) -> None:
        with pytest.raises(WrongType):
            BandScale(bands)

    def test_explain_themselves(self) -> None:
        rule = BandScale(((0, 50, 1), (50, Decimal("80.5"), 3)))
        assert rule.explain("en").startswith(
            "the score is that of the band the actual lies in: 0–50 → 1, 50–80.5 → 3; a band holds its lower end, "
        )
        assert "๐–๕๐ → ๑, ๕๐–๘๐.๕ → ๓" in rule.explain("th")
        negative = BandScale(((-5, Fraction(-1, 2), 1), (Fraction(-1, 2), 0, 2), (0, 5, 3)))
        assert ": -5 to -0.5 → 1, -0.5 to 0 → 2, 0–5 → 3; " in negative.explain("en")
        assert ": -๕ ถึง -๐.๕ → ๑, -๐.๕ ถึง ๐ → ๒, ๐–๕ → ๓; " in negative.explain("th")
        assert score(rule, 50).bracket == Bracket((Fraction(50), Fraction(3)), (Fraction(161, 2), Fraction(3)))
        assert score(rule, 50).explain("en").startswith("The actual 50 lies in the band from 50 to 80.5: 3 of 3.\n")


class TestTolerances:
    @given(tolerance_scales(), EXACT)
    def test_count_steps_from_the_centre(self, rule: ToleranceScale, actual: Any) -> None:
        distance = abs(Fraction(actual) - rule.centre)
        for steps, value in enumerate(rule.points[:-1], start=1):
            if distance <= steps * rule.step:
                assert points(rule, actual) == value
                break
        else:
            assert points(rule, actual) == rule.points[-1]

    @given(tolerance_scales(), st.data())
    def test_are_alike_on_both_sides_and_exact_at_their_ends(self, rule: ToleranceScale, data: st.DataObject) -> None:
        steps = data.draw(st.integers(1, len(rule.points) - 1))
        away = steps * rule.step
        for sign in (-1, 1):
            assert points(rule, rule.centre + sign * away) == rule.points[steps - 1]
            assert points(rule, rule.centre + sign * (away + Fraction(1, 10**9))) == rule.points[steps]
        assert points(rule, rule.centre) == rule.points[0] == rule.maximum
        assert rule.points[-1] == rule.minimum

    @pytest.mark.parametrize(
        ("step", "values", "reason"),
        [
            (0, (5, 4), "a step above 0, got 0"),
            (-1, (5, 4), "a step above 0, got -1"),
            (1, (5,), "at least two points, falling with the distance, got (5,)"),
            (1, (), "at least two points, falling with the distance, got ()"),
            (1, (5, 5), "at least two points, falling with the distance, got (5, 5)"),
            (1, (4, 5), "at least two points, falling with the distance, got (4, 5)"),
        ],
    )
    def test_fall(self, step: int, values: Any, reason: str) -> None:
        with pytest.raises(ScoringError) as caught:
            ToleranceScale(100, step, values)
        assert str(caught.value) == f"ToleranceScale takes {reason}"

    @pytest.mark.parametrize("fields", [(100.0, 1, (5, 4)), (100, 1.0, (5, 4)), (100, 1, [5, 4]), (100, 1, (5, 4.0))])
    def test_are_exact(self, fields: Any) -> None:
        with pytest.raises(WrongType):
            ToleranceScale(*fields)

    def test_explain_themselves(self) -> None:
        rule = ToleranceScale(100, 5, (5, 3, 0))
        assert rule.explain("en") == (
            "the score goes by the distance from 100: ±5 → 5, ±10 → 3; a reach holds its ends; between two reaches an"
            " actual scores the wider one's points; farther away scores 0; the actual is not rounded first"
        )
        assert rule.explain("th") == (
            "คะแนนตามระยะห่างจาก ๑๐๐: ±๕ → ๕, ±๑๐ → ๓; ค่าปลายระยะรวมอยู่ในระยะ ระหว่างสองระยะได้คะแนนของระยะที่กว้างกว่า;"
            " ไกลกว่านั้นได้ ๐; ไม่ปัดเศษผลงานก่อนให้คะแนน"
        )
        assert score(rule, 93).explain("en").startswith("The actual 93 is 7 away from 100, within ±10: 3 of 5.\n")
        assert (
            score(rule, 111).explain("en").startswith("The actual 111 is 11 away from 100, farther than ±10: 0 of 5.\n")
        )
        assert score(rule, 89).explain("th").startswith("ผลงาน ๘๙ ห่างจาก ๑๐๐ เท่ากับ ๑๑ ไกลกว่า ±๑๐: ๐ จาก ๕ คะแนน\n")
        assert score(rule, 107).explain("th").startswith("ผลงาน ๑๐๗ ห่างจาก ๑๐๐ เท่ากับ ๗ อยู่ในระยะ ±๑๐: ๓ จาก ๕ คะแนน\n")
        brackets = [score(rule, actual).bracket for actual in (80, 92, 100, 108, 120)]
        ends: tuple[Any, ...] = (None, (90, 3), (95, 5), (105, 5), (110, 3), None)
        assert brackets == [Bracket(low, high) for low, high in itertools.pairwise(ends)]


class TestProportions:
    @given(ABOVE_ZERO, ABOVE_ZERO, EXACT)
    def test_are_actual_times_maximum_by_full_between_the_ends(
        self, full: Fraction, maximum: Fraction, actual: Any
    ) -> None:
        expected = min(max(Fraction(actual) * maximum / full, Fraction(0)), maximum)
        assert points(ProportionalScale(full, maximum), actual) == expected

    def test_explain_themselves(self) -> None:
        assert ProportionalScale(100, 5).explain("en") == (
            "the score is in proportion to the actual: 100 scores the full 5, more adds nothing, less than 0 scores 0;"
            " the actual is not rounded first"
        )


class TestLevels:
    @given(st.integers(1, 7), EXACT)
    def test_score_themselves(self, maximum: int, actual: Any) -> None:
        whole = Fraction(actual).denominator == 1 and 0 <= actual <= maximum
        assert points(LevelScale(maximum), actual) == (Fraction(actual) if whole else None)

    @pytest.mark.parametrize("maximum", [0, -1, Fraction(5, 2), HIGHEST_LEVEL + 1])
    def test_are_whole_and_few(self, maximum: Any) -> None:
        with pytest.raises(ScoringError) as caught:
            LevelScale(maximum)
        assert str(caught.value) == f"LevelScale takes a whole maximum from 1 to 100, got {maximum}"

    def test_reach_both_ends_of_their_range(self) -> None:
        assert points(LevelScale(HIGHEST_LEVEL), HIGHEST_LEVEL) == 100
        assert points(LevelScale(1), 1) == 1
        assert LevelScale(4).minimum == 0

    def test_explain_themselves(self) -> None:
        assert LevelScale(4).explain("en") == (
            "the score is the level reached, a whole number from 0 to 4 (0 is none); anything else is refused;"
            " the actual is not rounded first"
        )
        assert LevelScale(4).explain("th") == (
            "ได้คะแนนเท่ากับระดับที่ถึง เป็นจำนวนเต็ม ๐ ถึง ๔ (๐ คือไม่ถึงระดับใด) ค่าอื่นไม่รับ; ไม่ปัดเศษผลงานก่อนให้คะแนน"
        )
        assert score(LevelScale(4), 3).explain("en").startswith("The actual 3 is the level reached: 3 of 4.\n")
        assert score(LevelScale(4), 3).bracket == Bracket((Fraction(3), Fraction(3)), (Fraction(3), Fraction(3)))
        with pytest.raises(ScoringError) as caught:
            score(LevelScale(4), Decimal("2.5"))
        assert str(caught.value) == (f"LevelScale(maximum=4) refuses the actual 2.5: {LevelScale(4).explain('en')}")


HOLDS = {
    Comparator.AT_LEAST: lambda actual, threshold: actual >= threshold,
    Comparator.MORE_THAN: lambda actual, threshold: actual > threshold,
    Comparator.AT_MOST: lambda actual, threshold: actual <= threshold,
    Comparator.LESS_THAN: lambda actual, threshold: actual < threshold,
}


class TestPassFail:
    @pytest.mark.parametrize("comparator", Comparator)
    @given(SMALL, st.sampled_from((0, 1, -1, Fraction(1, 10**9))), ABOVE_ZERO)
    def test_is_all_or_nothing(
        self, comparator: Comparator, threshold: Fraction, away: Fraction, value: Fraction
    ) -> None:
        rule = PassFail(comparator, threshold, value)
        actual = threshold + away
        assert points(rule, actual) == (value if HOLDS[comparator](actual, threshold) else 0)
        assert rule.minimum == 0
        assert rule.maximum == value

    @pytest.mark.parametrize("value", [0, -1])
    def test_gives_something(self, value: int) -> None:
        with pytest.raises(ScoringError) as caught:
            PassFail(Comparator.AT_LEAST, 10, value)
        assert str(caught.value) == f"PassFail takes points above 0, got {value}"

    def test_takes_a_comparator(self) -> None:
        comparator: Any = ">="
        with pytest.raises(WrongType):
            PassFail(comparator, 10, 5)

    @pytest.mark.parametrize(
        ("comparator", "english", "thai"),
        [
            (Comparator.AT_LEAST, "at least 10", "อย่างน้อย ๑๐"),
            (Comparator.MORE_THAN, "more than 10", "มากกว่า ๑๐"),
            (Comparator.AT_MOST, "at most 10", "ไม่เกิน ๑๐"),
            (Comparator.LESS_THAN, "less than 10", "น้อยกว่า ๑๐"),
        ],
    )
    def test_explains_itself(self, comparator: Comparator, english: str, thai: str) -> None:
        rule = PassFail(comparator, 10, 5)
        assert rule.explain("en") == (f"an actual of {english} scores 5, any other 0; the actual is not rounded first")
        assert rule.explain("th") == f"ผลงาน{thai} ได้ ๕ คะแนน นอกนั้นได้ ๐; ไม่ปัดเศษผลงานก่อนให้คะแนน"
        told = {score(rule, actual).explain("en").splitlines()[0] for actual in (9, 11)}
        assert {line.split(" ", 3)[3] for line in told} == {"passes: 5 of 5.", "fails: 0 of 5."}


class TestEnteredScores:
    @given(entered_scores(), EXACT)
    def test_are_taken_as_they_are(self, rule: EnteredScore, actual: Any) -> None:
        number = Fraction(actual)
        assert points(rule, actual) == (number if rule.minimum <= number <= rule.maximum else None)
        assert (points(rule, rule.minimum), points(rule, rule.maximum)) == (rule.minimum, rule.maximum)
        assert points(rule, rule.maximum + Fraction(1, 10**9)) is None
        assert points(rule, rule.minimum - Fraction(1, 10**9)) is None

    @pytest.mark.parametrize("bounds", [(5, 5), (5, 0)])
    def test_have_room(self, bounds: Any) -> None:
        with pytest.raises(ScoringError) as caught:
            EnteredScore(*bounds)
        assert str(caught.value) == f"EnteredScore takes a minimum below the maximum, got {bounds[0]}, {bounds[1]}"

    def test_explain_themselves(self) -> None:
        rule = EnteredScore(0, 5)
        assert rule.explain("en") == (
            "the score is what was entered, from 0 to 5; anything else is refused; the actual is not rounded first"
        )
        assert rule.explain("th") == "คะแนนที่กรอกคือคะแนนที่ได้ ตั้งแต่ ๐ ถึง ๕ นอกช่วงนี้ไม่รับ; ไม่ปัดเศษผลงานก่อนให้คะแนน"
        assert score(rule, 4).explain("en").startswith("The actual 4 is the score that was entered: 4 of 5.\n")
