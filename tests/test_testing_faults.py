"""Faults of every kind that a scorer from elsewhere has: each is caught and explained, and a right scorer never is."""

import math
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import AmbiguousRule, InvalidValue, ScoringError, WrongType
from bma_foreign_affairs.exact import round_half_up
from bma_foreign_affairs.scoring import (
    BandScale,
    Below,
    Comparator,
    EnteredScore,
    LevelScale,
    LinearScale,
    PassFail,
    Polarity,
    ProportionalScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
    score,
)
from bma_foreign_affairs.testing._search import simplest_failing
from bma_foreign_affairs.testing.laws import (
    Case,
    Law,
    Scorer,
    check_mirror,
    check_scoring,
    mirrored,
    scoring_cases,
)
from bma_foreign_affairs.testing.samples import actuals_of, improvements, points_of, simplest_first, thresholds_of
from support_scoring import DAYS, KINDS, KR, by_definition, rules, table_rules

MONEY = ScoreTable(tuple((level * 10**9, level) for level in range(1, 6)))
BELOW_ZERO = ScoreTable(((-30, 1), (-20, 2), (-10, 3)))
BUDGET = ProportionalScale(2 * 10**7, 5)
TABLES = (KR, DAYS, MONEY, BELOW_ZERO)
EXACT_RULES = [kind(table, below=Below.FLOOR) for table in TABLES for kind in KINDS]
PEAK = BandScale(((0, 1, 1), (1, 2, 3), (2, 3, 3), (3, 4, 2), (4, 5, 4)))


def on_time(scorer: Callable[[Fraction], Any]) -> Scorer:
    """A scorer that gives nothing for a missing report."""
    return lambda actual: None if actual is None else scorer(Fraction(actual))


def report(scorer: Scorer, rule: ScoringRule, **options: Any) -> list[str]:
    with pytest.raises(AssertionError) as caught:
        check_scoring(scorer, rule, **options)
    return str(caught.value).splitlines()


def exactly(rule: ScoringRule, actual: Any) -> Any:
    return score(rule, actual).points


def by_level(actual: Fraction) -> int:
    return min(max(1, int(actual // 10**9)), 3)


def comparisons(rule: ScoringRule, **options: Any) -> list[Case]:
    return [case for case in scoring_cases(rule, **options) if case.law is Law.MONOTONE]


def plain_pairs(pairs: Iterable[tuple[Fraction, Fraction]]) -> list[tuple[int, int]]:
    return [(int(worse), int(better)) for worse, better in pairs]


def broken(cases: list[Case], scorer: Scorer) -> list[Case]:
    found = []
    for case in cases:
        try:
            case.check(scorer)
        except AssertionError:
            found.append(case)
    return found


class TestBetter:
    @given(table_rules())
    def test_is_what_the_polarity_says(self, rule: StepScale | LinearScale) -> None:
        higher = rule.table.polarity is Polarity.HIGHER_IS_BETTER
        for case in comparisons(rule):
            assert case.actual is not None
            assert case.better is not None
            assert (case.better > case.actual) is higher

    @pytest.mark.parametrize("comparator", Comparator)
    def test_is_what_passes(self, comparator: Comparator) -> None:
        up = comparator in (Comparator.AT_LEAST, Comparator.MORE_THAN)
        pairs = list(improvements(PassFail(comparator, 10, 5), map(Fraction, (1, 9, 10, 11, 12))))
        assert len(pairs) == 4
        assert all((better > worse) is up for worse, better in pairs)

    def test_is_nearer_the_centre(self) -> None:
        rule = ToleranceScale(100, 5, (5, 3, 0))
        pairs = plain_pairs(improvements(rule, map(Fraction, (80, 97, 100, 104, 130, 140))))
        assert pairs == [(80, 97), (97, 100), (104, 100), (130, 104), (140, 130)]

    def test_is_nowhere_on_a_peak_of_bands(self) -> None:
        actuals = [Fraction(number, 10) for number in (2, 8, 12, 18, 22, 28, 32, 38, 42, 48)]
        tenths = plain_pairs((10 * worse, 10 * better) for worse, better in improvements(PEAK, actuals))
        assert tenths == [(2, 8), (8, 12), (32, 28), (38, 42), (42, 48)]
        assert not list(improvements(BandScale(((0, 1, 5),)), actuals))

    def test_is_the_next_level_over_what_is_refused(self) -> None:
        assert list(map(str, comparisons(LevelScale(2)))) == ["monotone at 0 and 1", "monotone at 1 and 2"]

    @pytest.mark.parametrize("rule", [ProportionalScale(100, 5), EnteredScore(0, 5)])
    def test_is_more(self, rule: ScoringRule) -> None:
        assert comparisons(rule)
        for case in comparisons(rule):
            assert case.actual is not None
            assert case.better is not None
            assert case.better > case.actual

    def test_fewer_points_for_fewer_days_break_the_law_and_more_do_not(self) -> None:
        rule = StepScale(DAYS, below=Below.FLOOR)
        punishes = on_time(lambda actual: 4 if actual < 5 else exactly(rule, actual))
        rewards = on_time(lambda actual: exactly(rule, actual) + (Fraction(1, 10) if actual < 5 else 0))
        assert [str(case) for case in broken(comparisons(rule), punishes)] == [
            "monotone at 5 and 4.999999999",
        ]
        assert broken(comparisons(rule), rewards) == []
        assert report(punishes, rule)
        assert report(rewards, rule)


class TestTheReport:
    def test_names_the_simplest_actual_and_explains_it(self) -> None:
        rule = StepScale(DAYS, below=Below.FLOOR)
        lines = report(lambda actual: exactly(StepScale(DAYS, below=Below.ZERO), actual), rule)
        assert lines[:3] == [
            "31 got 0",
            "Law: between and beyond the thresholds the score is the rule's.",
            "Expected 1: The actual 31 is above the worst level 30 (score 1): 1 of 5.",
        ]

    @pytest.mark.parametrize(
        ("wrong", "first"),
        [(30, "31 got 1, 30 got 0"), (31, "31 got 6, 30 got 1")],
    )
    def test_explains_the_one_of_two_that_is_wrong(self, wrong: int, first: str) -> None:
        rule = StepScale(DAYS, below=Below.FLOOR)
        points = {30: 0, 31: 6}
        with pytest.raises(AssertionError) as caught:
            Case(Law.MONOTONE, rule, 31, 30).check(
                lambda actual: points[wrong] if actual == wrong else exactly(rule, actual)
            )
        lines = str(caught.value).splitlines()
        assert lines[0] == first
        assert lines[2].startswith(f"Expected 1: The actual {wrong} ")

    def test_explains_also_an_answer_that_is_no_number(self) -> None:
        lines = report(on_time(lambda _: float("nan")), StepScale(KR, below=Below.ZERO))
        assert lines[:2] == [
            "0 got nan, which is no number of points",
            "Expected 0: The actual 0 is below the worst level 2 (score 1): 0 of 5.",
        ]

    def test_tells_a_float_from_the_decimal_that_it_is_written_as(self) -> None:
        rule = LinearScale(ScoreTable(((2, 1), (4, 2))), below=Below.FLOOR)
        scorer = on_time(lambda actual: in_floats(rule, float(actual)))
        lines = report(scorer, rule)
        assert lines[0] == "2.1 got 1.05"
        assert lines[2].startswith("Expected 1.05: ")
        assert lines[-1] == (
            "The points given are 1.05000000000000004440892098501, 4.4e-17 off; for a scorer that computes in floats,"
            " pass tolerance=."
        )
        check_scoring(scorer, rule, tolerance=Decimal("1e-9"))

    @pytest.mark.parametrize("points", [None, 1, 2, 2.001])
    def test_says_nothing_more_of_points_that_do_not_look_alike(self, points: Any) -> None:
        assert "tolerance=" not in "".join(report(on_time(lambda _: points), KR_ZERO))

    def test_takes_bools_and_decimals_that_are_no_number(self) -> None:
        rule = StepScale(KR, below=Below.ZERO)
        for answer in (True, Decimal("NaN"), Decimal("Infinity"), float("inf"), "5", 1j):
            assert report(on_time(lambda _, answer=answer: answer), rule)[0].endswith("no number of points")  # type: ignore[misc]


BILLIONS = ScoreTable(((10**9, 1), (2 * 10**9, 2), (3 * 10**9, 3)))
KR_ZERO = StepScale(KR, below=Below.ZERO)


class TestTheSimplestActual:
    @pytest.mark.parametrize(
        ("rule", "wrong", "first"),
        [
            (ProportionalScale(1000, 5), lambda actual: 5 if actual >= 999 else max(actual, 0) / 200, "999 got 5"),
            (PassFail(Comparator.AT_LEAST, 500, 5), lambda actual: 5 * (actual >= 450), "450 got 5"),
            (KR_ZERO, lambda actual: 6 if actual >= 12 else exactly(KR_ZERO, actual), "12 got 6"),
            (KR_ZERO, lambda actual: exactly(KR_ZERO, abs(actual)), "-2 got 1"),
            (KR_ZERO, lambda actual: exactly(KR_ZERO, actual if actual > -15 else 30), "-15 got 5"),
            (KR_ZERO, lambda actual: exactly(KR_ZERO, actual if actual < 12 else float("nan")), "12 raised WrongType("),
            (
                KR_ZERO,
                lambda actual: float("nan") if actual > 12 else exactly(KR_ZERO, actual),
                "13 got nan, which is no number of points",
            ),
            (
                StepScale(BILLIONS, below=Below.FLOOR),
                lambda actual: 2 if 19 * 10**8 <= actual < 2 * 10**9 else by_level(actual),
                "1900000000 got 2",
            ),
            (KR_ZERO, lambda actual: exactly(KR_ZERO, round_half_up(actual, 2)), "1.995 got 1"),
            (KR_ZERO, lambda actual: exactly(KR_ZERO, actual if actual < Fraction("11.37") else 9), "12 got 4"),
            (KR_ZERO, lambda actual: exactly(KR_ZERO, 3 if actual == 9 else actual), "9 got 1"),
        ],
        ids=lambda value: value if isinstance(value, str) else None,
    )
    def test_is_reported(self, rule: ScoringRule, wrong: Callable[[Fraction], Any], first: str) -> None:
        assert report(on_time(wrong), rule)[0].startswith(first)

    @given(st.integers(-(10**12), 10**12), st.integers(0, 6))
    def test_is_where_the_fault_begins(self, edge: int, places: int) -> None:
        begins = Fraction(edge, 10**places)
        for far in (Fraction(10**13), Fraction(-(10**13))):
            found = simplest_failing(lambda actual, far=far: (actual - begins) * far >= 0, far, ())  # type: ignore[misc]
            beyond = math.ceil(begins) if far > 0 else math.floor(begins)
            assert found == (beyond if beyond * far > 0 else 0)

    @given(st.fractions(max_denominator=10**9) | st.just(Fraction(10**3000 + 1, 10**2000)), st.data())
    def test_takes_fewer_than_200_asks(self, actual: Fraction, data: st.DataObject) -> None:
        asked: list[Fraction] = []

        def fails(other: Fraction) -> bool:
            asked.append(other)
            return other == actual or data.draw(st.booleans())

        found = simplest_failing(fails, actual, ())
        assert len(asked) < 200
        assert simplest_first(found) <= simplest_first(actual)
        assert all(simplest_first(other) <= simplest_first(actual) for other in asked)

    def test_of_the_actual_itself_where_nothing_simpler_fails(self) -> None:
        alone = Fraction(10**2000 + 1, 10**2001)
        assert simplest_failing(lambda other: other == alone, alone, ()) == alone


class TestRounding:
    @pytest.mark.parametrize("places", [0, 1, 2, 3, 4, 6, 8])
    @pytest.mark.parametrize("rule", EXACT_RULES, ids=repr)
    def test_of_the_actual_is_caught(self, rule: ScoringRule, places: int) -> None:
        assert report(on_time(lambda actual: exactly(rule, round_half_up(actual, places))), rule)

    @pytest.mark.parametrize("places", [2, 3, 4, 6, 9, 12])
    @pytest.mark.parametrize("table", [KR, DAYS, MONEY, BELOW_ZERO])
    def test_of_the_points_is_caught(self, table: ScoreTable, places: int) -> None:
        rule = LinearScale(table, below=Below.FLOOR)
        assert report(on_time(lambda actual: round_half_up(exactly(rule, actual), places)), rule)

    @pytest.mark.parametrize("places", [0, 1, 2])
    @pytest.mark.parametrize("first", [3, 5, 8])
    def test_twice_is_caught(self, places: int, first: int) -> None:
        rule = StepScale(KR, below=Below.FLOOR, places=places)
        assert report(on_time(lambda actual: exactly(rule, round_half_up(actual, first))), rule)

    def test_within_the_tolerance_does_not_count(self) -> None:
        rule = LinearScale(KR, below=Below.FLOOR)
        scorer = on_time(lambda actual: round_half_up(exactly(rule, actual), 4))
        assert report(scorer, rule)
        check_scoring(scorer, rule, tolerance=Decimal("0.0001"))


class TestCaps:
    @pytest.mark.parametrize("tolerance", [0, Decimal("1e-9"), Decimal("1e-6"), Decimal("1e-3")])
    def test_one_forgotten_is_caught_on_a_table_of_any_size(self, tolerance: Any) -> None:
        assert report(on_time(lambda actual: max(0.0, float(actual) / 2e7 * 5)), BUDGET, tolerance=tolerance)

    @pytest.mark.parametrize("rule", EXACT_RULES, ids=repr)
    def test_every_end_is_asked_far_out(self, rule: StepScale | LinearScale) -> None:
        thresholds = [threshold for threshold, _ in rule.table.levels]
        span = max(thresholds) - min(thresholds)
        assert min(actuals_of(rule)) <= min(thresholds) - 10 * span
        assert max(actuals_of(rule)) >= max(thresholds) + 10 * span


def in_floats(rule: ScoringRule, actual: float) -> float | None:
    """Score as a program does that knows floats alone, from the pieces of the rule."""
    line = None
    for piece in rule.curve.pieces:
        start = None if piece.start is None else float(piece.start)
        if start is None or actual > start or (actual == start and piece.opening.value == "at"):
            line = piece.line
    return None if line is None else float(line[0]) * actual + float(line[1])


class TestNoFalseAlarm:
    @given(table_rules())
    def test_for_the_definition(self, rule: StepScale | LinearScale) -> None:
        check_scoring(on_time(lambda actual: by_definition(rule, actual)), rule)

    @given(rules().filter(lambda rule: rule.curve.places is None))
    def test_for_floats(self, rule: ScoringRule) -> None:
        check_scoring(on_time(lambda actual: in_floats(rule, float(actual))), rule, tolerance=Decimal("1e-6"))

    @pytest.mark.parametrize("rule", [*EXACT_RULES, BUDGET], ids=repr)
    def test_for_floats_on_tables_of_any_size(self, rule: ScoringRule) -> None:
        check_scoring(on_time(lambda actual: in_floats(rule, float(actual))), rule, tolerance=Decimal("1e-6"))

    @given(
        st.integers(0, 10**18),
        st.fractions(Fraction(1, 50), 10**6, max_denominator=50),
        st.sampled_from((StepScale, LinearScale)),
        st.sampled_from((None, 0, 1)),
    )
    def test_for_floats_that_are_asked_only_what_they_tell_apart(
        self, first: int, gap: Fraction, kind: Any, places: int | None
    ) -> None:
        rule = kind(ScoreTable(((first, 1), (first + gap, 2))), below=Below.FLOOR, places=places)
        thresholds = set(thresholds_of(rule))
        told = {float(threshold) for threshold in thresholds}
        assert all(float(actual) not in told for actual in actuals_of(rule, floats=True) if actual not in thresholds)

    @pytest.mark.parametrize("first", [10**13, 10**15, 10**17, 10**18 + 1])
    def test_for_floats_at_steps_of_any_size(self, first: int) -> None:
        rule = StepScale(ScoreTable(((first, 1), (2 * first, 2))), below=Below.ZERO)
        check_scoring(on_time(lambda actual: in_floats(rule, float(actual))), rule, tolerance=Decimal("1e-6"))
        assert report(on_time(lambda actual: in_floats(rule, float(actual) * 1.000001)), rule, tolerance=Decimal("0.1"))

    @pytest.mark.parametrize(
        "rule",
        [
            LinearScale(ScoreTable(((0, 1), (Fraction(1, 10**5000), 2))), below=Below.FLOOR),
            EnteredScore(0, 10**5000),
        ],
    )
    @pytest.mark.parametrize("tolerance", [0, 1])
    def test_for_thresholds_of_thousands_of_digits(self, rule: ScoringRule, tolerance: int) -> None:
        check_scoring(on_time(lambda actual: exactly(rule, actual)), rule, tolerance=tolerance)
        assert report(on_time(lambda actual: exactly(rule, actual) + 2), rule, tolerance=tolerance)
        assert repr(scoring_cases(rule, tolerance=tolerance))

    @given(rules(), st.randoms(use_true_random=False))
    def test_for_points_that_are_off_by_the_tolerance_to_either_side(self, rule: ScoringRule, random: Any) -> None:
        off: dict[Any, Fraction] = {}

        def scorer(actual: Any) -> Any:
            return exactly(rule, actual) + off.setdefault(actual, random.choice((-1, 1)) * Fraction(1, 1000))

        check_scoring(scorer, rule, tolerance=Fraction(1, 1000))

    @pytest.mark.parametrize("kind", ["int64", "float32", "float64"])
    def test_for_numbers_of_numpy(self, kind: str) -> None:
        numpy = pytest.importorskip("numpy")
        rule = StepScale(KR, below=Below.FLOOR)
        check_scoring(on_time(lambda actual: getattr(numpy, kind)(int(exactly(rule, actual)))), rule)
        wrong = report(on_time(lambda _: getattr(numpy, kind)(7)), rule)
        assert wrong[0] in ("0 got 7", "0 got 7.0")


class TestWhatIsRefused:
    def test_a_bare_table(self) -> None:
        bare: Any = KR
        for use in (
            lambda: check_scoring(lambda _: None, bare),
            lambda: scoring_cases(bare),
            lambda: mirrored(bare),
            lambda: check_mirror(lambda _: lambda _: None, bare),
        ):
            with pytest.raises(AmbiguousRule, match="choose a rule"):
                use()

    def test_what_is_no_rule(self) -> None:
        nothing: Any = None
        with pytest.raises(WrongType, match="takes a scoring rule, got None"):
            scoring_cases(nothing)

    def test_a_rule_without_a_table_has_no_mirror_image(self) -> None:
        other: Any = ProportionalScale(100, 5)
        with pytest.raises(WrongType, match="a StepScale or a LinearScale"):
            mirrored(other)
        with pytest.raises(ScoringError):
            check_mirror(lambda _: lambda _: None, LinearScale(KR, below=Below.PROPORTIONAL))

    def test_what_cannot_be_called(self) -> None:
        nothing: Any = None
        rule = StepScale(KR, below=Below.FLOOR)
        uses: tuple[Callable[[], Any], ...] = (
            lambda: check_scoring(nothing, rule),
            lambda: Case(Law.MISSING, rule, None).check(nothing),
            lambda: check_mirror(nothing, rule),
            lambda: check_mirror(lambda _: nothing, rule),
        )
        for use in uses:
            with pytest.raises(WrongType, match="takes a function"):
                use()

    def test_a_tolerance_below_0(self) -> None:
        rule = StepScale(KR, below=Below.FLOOR)
        for use in (
            lambda: check_scoring(lambda _: None, rule, tolerance=-1),
            lambda: Case(Law.MISSING, rule, None).check(lambda _: None, tolerance=-1),
            lambda: check_mirror(lambda _: lambda _: None, rule, tolerance=-1),
            lambda: scoring_cases(rule, tolerance=-1),
        ):
            with pytest.raises(InvalidValue, match="tolerance takes 0 or more, got -1"):
                use()

    @pytest.mark.parametrize(
        ("law", "actuals", "message"),
        [
            (Law.MONOTONE, (3,), "a second actual for better, got None"),
            (Law.SYMMETRIC, (3,), "a second actual for better, got None"),
            (Law.BOUNDED, (3, 4), "None for better, got 4"),
            (Law.BOUNDED, (None,), "a number for actual, got None"),
            (Law.MISSING, (3,), "None, a missing report, for actual, got 3"),
            (Law.MONOTONE, (4, 3), "take other actuals"),
            (Law.SYMMETRIC, (4, 3), "take other actuals"),
        ],
    )
    def test_a_case_that_asks_for_other_actuals(self, law: Law, actuals: Any, message: str) -> None:
        with pytest.raises(InvalidValue, match=message):
            Case(law, LinearScale(KR, below=Below.FLOOR), *actuals)

    def test_actuals_that_the_rule_refuses_compare_with_nothing(self) -> None:
        rule = StepScale(KR, below=Below.REFUSE)
        assert points_of(rule, Fraction(1)) is None
        Case(Law.MONOTONE, rule, 3, 1).check(lambda _: 3)


def test_cases_grow_with_the_levels_and_not_with_their_square() -> None:
    def cases(levels: int) -> int:
        table = ScoreTable(tuple((level, level) for level in range(levels)))
        return len(scoring_cases(LinearScale(table, below=Below.FLOOR)))

    assert cases(400) < 5 * cases(100)
