"""A score: what it refuses, how it rounds and how it explains itself."""

import itertools
import tracemalloc
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import AmbiguousRule, InvalidValue, MissingActual, ScoringError, WrongType, quoted
from bma_foreign_affairs.scoring import (
    Below,
    Bracket,
    EnteredScore,
    LinearScale,
    ProportionalScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    compare_rules,
    score,
    score_many,
)
from bma_foreign_affairs.scoring.explain import Phrase, number_text
from bma_foreign_affairs.scoring.rules import readings
from bma_foreign_affairs.thai.numerals import to_thai_digits
from support import load_vectors
from support_scoring import DAYS, EXACT, KR, rules, table_rules

LINEAR = LinearScale(KR, below=Below.FLOOR)
LONG = 10**10_000


class TestWhatIsRefused:
    def test_a_bare_table_names_its_readings(self) -> None:
        table: Any = KR
        with pytest.raises(AmbiguousRule) as caught:
            score(table, 9)
        assert caught.value.readings == tuple(
            f"{kind}(table, below=Below.{below})"
            for kind in ("LinearScale", "StepScale")
            for below in ("FLOOR", "ZERO", "PROPORTIONAL", "REFUSE")
        )
        scope = {"table": KR, "LinearScale": LinearScale, "StepScale": StepScale, "Below": Below}
        assert tuple(eval(text, scope) for text in caught.value.readings) == readings(KR)  # noqa: S307 - it is code

    def test_nothing_reported(self) -> None:
        with pytest.raises(MissingActual) as caught:
            score(LINEAR, None)
        assert str(caught.value) == "there is no actual to score; a report that is missing is a decision, not a number"

    @pytest.mark.parametrize("actual", [9.0, True, "9", float("nan"), (9,)])
    def test_what_is_no_exact_number(self, actual: Any) -> None:
        with pytest.raises(WrongType):
            score(LINEAR, actual)

    @pytest.mark.parametrize("text", ["NaN", "sNaN", "Infinity", "-Infinity"])
    def test_what_is_not_finite(self, text: str) -> None:
        with pytest.raises(InvalidValue):
            score(LINEAR, Decimal(text))

    @pytest.mark.parametrize("rule", [None, 5, "linear", LinearScale])
    def test_what_is_no_rule(self, rule: Any) -> None:
        with pytest.raises(WrongType) as caught:
            score(rule, 9)
        assert str(caught.value) == f"score takes a scoring rule, got {rule!r} ({type(rule).__name__})"


class TestRounding:
    @given(table_rules(), EXACT, st.integers(0, 4))
    def test_is_half_up(self, rule: LinearScale | StepScale, actual: Any, places: int) -> None:
        try:
            result = score(rule, actual)
        except ScoringError:
            return
        written = result.rounded(places)
        assert -written.as_tuple().exponent == places  # type: ignore[operator]
        error = abs(Fraction(written)) - abs(result.points)
        assert Fraction(-1, 2) < error * 10**places <= Fraction(1, 2)

    def test_two_places_unless_told(self) -> None:
        assert score(ProportionalScale(3, 5), 1).rounded() == Decimal("1.67")
        assert str(score(LINEAR, 9).rounded()) == "4.50"


class TestBrackets:
    @pytest.mark.parametrize("table", [KR, DAYS])
    @pytest.mark.parametrize("kind", [LinearScale, StepScale])
    def test_are_the_neighbouring_levels(self, table: ScoreTable, kind: Any) -> None:
        rule = kind(table, below=Below.FLOOR)
        ends = (None, *table.levels, None)
        for index, (threshold, _) in enumerate(table.levels, start=1):
            pair = (ends[index], ends[index + 1])
            assert score(rule, threshold).bracket == Bracket(*(pair if table is KR else pair[::-1]))
        away = Fraction(-1) if table is KR else Fraction(1)
        pair = (None, table.levels[0])
        assert score(rule, table.levels[0][0] + away).bracket == Bracket(*(pair if table is KR else pair[::-1]))


EXPLAINED = [
    (
        LINEAR,
        9,
        (
            "The actual 9 lies between 8 (score 4) and 10 (score 5): 4 + (9 − 8) ÷ (10 − 8) × (5 − 4) = 4.5 of 5.\n"
            "Rule: an actual between two levels scores on the straight line between them; an actual below the"
            " worst level (2) scores that level's 1; an actual above the best level (10) scores its 5 and no more;"
            " the actual is not rounded first."
        ),
        (
            "ผลงาน ๙ อยู่ระหว่างระดับ ๘ (๔ คะแนน) กับ ๑๐ (๕ คะแนน): ๔ + (๙ − ๘) ÷ (๑๐ − ๘) × (๕ − ๔) = ๔.๕ จาก ๕ คะแนน\n"
            "เกณฑ์: ผลงานระหว่างสองระดับได้คะแนนตามเส้นตรง; ผลงานที่ต่ำกว่าระดับแย่สุด (๒) ได้คะแนนของระดับนั้นคือ ๑;"
            " ผลงานที่สูงกว่าระดับดีสุด (๑๐) ได้ ๕ คะแนน ไม่เพิ่มอีก; ไม่ปัดเศษผลงานก่อนให้คะแนน"
        ),
    ),
    (
        StepScale(KR, below=Below.ZERO, places=1),
        Decimal("7.96"),
        (
            "The actual 7.96, rounded to 8, meets the level 8 exactly: 4 of 5.\n"
            "Rule: an actual between two levels scores the level reached; an actual below the worst level (2) scores 0;"
            " an actual above the best level (10) scores its 5 and no more; the actual is rounded first,"
            " a half away from zero, decimals kept: 1."
        ),
        (
            "ผลงาน ๗.๙๖ ปัดเศษเป็น ๘ ตรงกับระดับ ๘ พอดี: ๔ จาก ๕ คะแนน\n"
            "เกณฑ์: ผลงานระหว่างสองระดับได้คะแนนของระดับที่ถึงแล้ว; ผลงานที่ต่ำกว่าระดับแย่สุด (๒) ได้ ๐ คะแนน;"
            " ผลงานที่สูงกว่าระดับดีสุด (๑๐) ได้ ๕ คะแนน ไม่เพิ่มอีก; ปัดเศษผลงานเป็นทศนิยม ๑ ตำแหน่งก่อนให้คะแนน (ครึ่งปัดออกจากศูนย์)"
        ),
    ),
]


class TestExplanations:
    @pytest.mark.parametrize(("rule", "actual", "english", "thai"), EXPLAINED)
    def test_in_full(self, rule: Any, actual: Any, english: str, thai: str) -> None:
        assert score(rule, actual).explain("en") == english
        assert score(rule, actual).explain("th") == thai

    @pytest.mark.parametrize(
        ("rule", "actual", "sentence"),
        [
            (StepScale(KR, below=Below.FLOOR), 9, "The actual 9 reaches 8 (score 4) and not 10 (score 5): 4 of 5."),
            (LINEAR, 12, "The actual 12 reaches the best level 10, which is the cap: 5 of 5."),
            (LINEAR, 1, "The actual 1 is below the worst level 2 (score 1): 1 of 5."),
            (
                LinearScale(KR, below=Below.PROPORTIONAL),
                1,
                "The actual 1 is below the worst level 2 (score 1): 1 ÷ 2 × 1 = 0.5 of 5.",
            ),
            (
                LinearScale(KR, below=Below.PROPORTIONAL),
                0,
                "The actual 0 is below the worst level 2 (score 1): 0 of 5.",
            ),
            (
                LinearScale(DAYS, below=Below.ZERO),
                12,
                (
                    "The actual 12 lies between 15 (score 3) and 10 (score 4):"
                    " 3 + (12 − 15) ÷ (10 − 15) × (4 − 3) = 3.6 of 5."
                ),
            ),
            (LinearScale(DAYS, below=Below.ZERO), 31, "The actual 31 is above the worst level 30 (score 1): 0 of 5."),
            (ProportionalScale(3, 5), 1, "The actual 1 scores in proportion: 1 ÷ 3 × 5 = 5/3 of 5."),
            (ProportionalScale(3, 5), 4, "The actual 4 scores in proportion: 5 of 5."),
            (ProportionalScale(3, 5), -4, "The actual -4 scores in proportion: 0 of 5."),
        ],
    )
    def test_say_where_the_actual_lies(self, rule: Any, actual: Any, sentence: str) -> None:
        assert score(rule, actual).explain("en").splitlines()[0] == sentence

    def test_state_what_a_negative_actual_scores_in_proportion(self) -> None:
        rule = StepScale(KR, below=Below.PROPORTIONAL)
        assert "scores in proportion, from 1 down to 0 at 0, and 0 where it is negative; " in rule.explain("en")
        assert "ได้คะแนนตามสัดส่วนจาก ๑ ลงไปถึง ๐ เมื่อผลงานเป็น ๐ และได้ ๐ เมื่อผลงานติดลบ; " in rule.explain("th")

    def test_state_the_cap_in_the_polarity_of_the_table(self) -> None:
        rule = LinearScale(DAYS, below=Below.FLOOR)
        assert "; an actual below the best level (5) scores its 5 and no more; " in rule.explain("en")
        assert "; ผลงานที่ต่ำกว่าระดับดีสุด (๕) ได้ ๕ คะแนน ไม่เพิ่มอีก; " in rule.explain("th")

    @given(rules(), EXACT)
    def test_hold_the_formula(self, rule: ScoringRule, actual: Any) -> None:
        try:
            result = score(rule, actual)
        except ScoringError:
            return
        assert f": {result.formula} of " in result.explain("en")
        assert f": {to_thai_digits(result.formula)} จาก " in result.explain("th")
        *_, points = result.formula.split(" = ")
        assert points == number_text(result.points, "en")

    @pytest.mark.parametrize(
        ("rule", "actual", "formula"),
        [
            (LINEAR, 9, "4 + (9 − 8) ÷ (10 − 8) × (5 − 4) = 4.5"),
            (attrs.evolve(LINEAR, places=0), Decimal("8.6"), "4 + (9 − 8) ÷ (10 − 8) × (5 − 4) = 4.5"),
            (LINEAR, 1, "1"),
            (StepScale(KR, below=Below.ZERO), 9, "4"),
            (ProportionalScale(3, 5), 1, "1 ÷ 3 × 5 = 5/3"),
        ],
    )
    def test_formula(self, rule: Any, actual: Any, formula: str) -> None:
        assert score(rule, actual).formula == formula

    def test_str_is_the_thai_sentence(self) -> None:
        for rule in (LINEAR, StepScale(KR, below=Below.ZERO), ProportionalScale(100, 5)):
            assert str(rule) == rule.explain("th")

    @pytest.mark.parametrize(
        "actual", [LONG, LONG + Fraction(1, 3), Fraction(1, LONG)], ids=["whole", "part", "little"]
    )
    def test_tell_numbers_of_any_length_shortly(self, actual: Fraction) -> None:
        result = score(EnteredScore(0, LONG * 2), actual)
        for language in ("en", "th"):
            assert len(result.explain(language)) < 500
        assert str(result) == "จำนวนที่ยาวกว่า ๓๐ หลัก จาก จำนวนที่ยาวกว่า ๓๐ หลัก คะแนน"

    @given(table_rules(), EXACT)
    def test_end_with_the_choices_of_the_rule(self, rule: LinearScale | StepScale, actual: Any) -> None:
        try:
            result = score(rule, actual)
        except ScoringError:
            return
        assert result.explain("en").endswith(f"\nRule: {rule.explain('en')}.")
        assert result.explain("th").endswith(f"\nเกณฑ์: {rule.explain('th')}")
        assert number_text(result.points, "en") in result.explain("en")

    @pytest.mark.parametrize("language", ["de", "", None, 1])
    def test_speak_two_languages(self, language: Any) -> None:
        says = (score(LINEAR, 9).explain, LINEAR.explain, ProportionalScale(3, 5).explain, Phrase("ก", "k").say)
        for say in says:
            with pytest.raises(InvalidValue):
                say(language)


class TestColumns:
    @given(rules(), st.lists(EXACT, max_size=20))
    def test_hold_the_points_of_each_actual(self, rule: ScoringRule, actuals: list[Any]) -> None:
        points = score_many(rule, actuals)
        for actual in actuals:
            try:
                expected = score(rule, actual).points
            except ScoringError:
                with pytest.raises(ScoringError):
                    next(points)
                return
            found = next(points)
            assert found == expected
            assert type(found) is Fraction
        assert next(points, None) is None

    @given(table_rules(), st.lists(st.integers(-40, 40), max_size=20))
    def test_of_integers_are_the_same_the_second_time(self, rule: LinearScale | StepScale, actuals: list[int]) -> None:
        floored = attrs.evolve(rule, below=Below.FLOOR)
        once = list(score_many(floored, actuals))
        assert list(score_many(floored, actuals * 2)) == once * 2 == [score(floored, a).points for a in actuals] * 2

    def test_memory_does_not_grow(self) -> None:
        rule = LinearScale(ScoreTable(((0, 0), (100_000, 7))), below=Below.FLOOR)
        points = score_many(rule, range(10_000_000))
        tracemalloc.start()
        for actual in range(6_000):
            assert next(points) == Fraction(7 * actual, 100_000)
        early, _ = tracemalloc.get_traced_memory()
        for actual in range(6_000, 30_000):
            assert next(points) == Fraction(7 * actual, 100_000)
        late, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert late - early < 10_000

    def test_long_numbers_are_not_kept(self) -> None:
        rule = EnteredScore(0, LONG * 2)
        points = score_many(rule, (LONG + one for one in itertools.count()))
        tracemalloc.start()
        for one in range(100):
            assert next(points) == LONG + one
            assert score(rule, LONG + one).points == LONG + one
            assert score(rule, Fraction(1, LONG + one)).points == Fraction(1, LONG + one)
        kept, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert kept < 100_000

    def test_are_lazy_and_check_the_rule_at_once(self) -> None:
        table: Any = KR
        with pytest.raises(AmbiguousRule):
            score_many(table, ())
        points = score_many(LINEAR, (9, None, 9))
        assert next(points) == Fraction(9, 2)
        with pytest.raises(MissingActual):
            next(points)

    @pytest.mark.parametrize("actuals", [5, None, 9.5])
    def test_are_gone_through(self, actuals: Any) -> None:
        got = f"takes actuals one after another, as in a tuple, got {actuals!r} ({type(actuals).__name__})"
        for name, call in (
            ("score_many", lambda: score_many(LINEAR, actuals)),
            ("compare_rules", lambda: compare_rules(KR, actuals)),
        ):
            with pytest.raises(WrongType) as caught:
                call()
            assert str(caught.value) == f"{name} {got}"

    @pytest.mark.parametrize("actual", [True, 9.0, "9"])
    def test_take_exact_numbers(self, actual: Any) -> None:
        with pytest.raises(WrongType):
            next(score_many(LINEAR, (actual,)))


class TestCompareRules:
    def test_the_sheet_of_2568_under_every_reading(self) -> None:
        cases = load_vectors("scoring_readings")
        table = compare_rules(KR, tuple(case["actual"] for case in cases))
        assert table.columns == (
            "actual",
            "linear, floor",
            "linear, zero",
            "linear, proportional",
            "step, floor",
            "step, zero",
            "step, proportional",
        )
        for record, case in zip(table.records(), cases, strict=True):
            for name, points in case.items():
                assert record[name] == Fraction(points)

    def test_speaks_thai(self) -> None:
        assert compare_rules(KR, (9,), language="th").columns == (
            "ผลงาน",
            "เส้นตรง, คะแนนต่ำสุด",
            "เส้นตรง, ศูนย์",
            "เส้นตรง, ตามสัดส่วน",
            "ขั้นบันได, คะแนนต่ำสุด",
            "ขั้นบันได, ศูนย์",
            "ขั้นบันได, ตามสัดส่วน",
        )

    def test_leaves_out_what_the_table_has_no_meaning_for(self) -> None:
        table = compare_rules(DAYS, iter((12, Decimal("12.5"))))
        assert table.columns == ("actual", "linear, floor", "linear, zero", "step, floor", "step, zero")
        assert table.rows == (
            (12, Fraction(18, 5), Fraction(18, 5), 3, 3),
            (Fraction(25, 2), Fraction(7, 2), Fraction(7, 2), 3, 3),
        )


@pytest.mark.parametrize("field", ["points", "maximum", "rule", "actual", "bracket"])
def test_a_score_is_made_of_exact_values(field: str) -> None:
    result = score(LINEAR, 9)
    wrongs: list[Any] = [5, 4.5, None, KR]
    for wrong in wrongs:
        with pytest.raises(WrongType) as caught:
            attrs.evolve(result, **{field: wrong})
        given = attrs.asdict(result, recurse=False, filter=lambda attribute, _: attribute.init) | {field: wrong}
        got = tuple(given[name] for name in ("points", "maximum", "rule", "actual", "bracket"))
        assert str(caught.value) == (
            f"Score takes points, maximum and actual as Fractions, a scoring rule and a Bracket, got {quoted(got)}"
        )
