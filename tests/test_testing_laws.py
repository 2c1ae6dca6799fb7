"""The laws: the library keeps them all, every deliberate fault is caught at the simplest actual."""

import itertools
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ScoringError
from bma_foreign_affairs.scoring import (
    Below,
    LinearScale,
    ProportionalScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
    score,
)
from bma_foreign_affairs.testing.laws import (
    Case,
    Law,
    Scorer,
    check_mirror,
    check_scoring,
    mirrored,
    scoring_cases,
)
from bma_foreign_affairs.testing.samples import actuals_of, edges_of, plain, simplest_first, thresholds_of
from support_scoring import DAYS, KR, rules, table_rules

EXAMPLES = Path(__file__).parents[1] / "examples"
STEP = StepScale(KR, below=Below.ZERO)
EXACT = (Law.EXACT_AT_THRESHOLDS, Law.EXACT_ELSEWHERE)


def library(rule: ScoringRule) -> Scorer:
    return lambda actual: score(rule, actual).points


def changed(rule: ScoringRule, change: Callable[[Any, Fraction], Any]) -> Scorer:
    """The library's scorer with its answers changed."""
    return lambda actual: change(actual, score(rule, actual).points)


def caught(scorer: Scorer, rule: ScoringRule, **options: Any) -> list[str]:
    with pytest.raises(AssertionError) as caught:
        check_scoring(scorer, rule, **options)
    return str(caught.value).splitlines()


def check_cases(scorer: Scorer, rule: ScoringRule) -> None:
    for case in scoring_cases(rule):
        case.check(scorer)


class TestTheLibrary:
    @given(rules())
    def test_keeps_every_law(self, rule: ScoringRule) -> None:
        check_scoring(library(rule), rule)

    @given(table_rules())
    def test_keeps_the_mirror(self, rule: LinearScale | StepScale) -> None:
        if rule.below is Below.PROPORTIONAL:
            with pytest.raises(ScoringError):
                check_mirror(library, rule)
        else:
            check_mirror(library, rule)
            assert mirrored(mirrored(rule)) == rule


class TestFaults:
    @given(rules(), st.data())
    def test_a_difference_at_one_actual_is_caught(self, rule: ScoringRule, data: st.DataObject) -> None:
        actual = data.draw(st.sampled_from(actuals_of(rule)))

        def off(asked: Any) -> Any:
            points = score(rule, asked).points
            return points + Fraction(1, 1000) if asked == actual else points

        if answers(rule, actual):
            assert caught(off, rule)
        else:
            check_scoring(off, rule)

    def test_exact_at_thresholds(self) -> None:
        lines = caught(changed(STEP, lambda actual, points: points - (actual == 8)), STEP)
        assert lines[:3] == [
            "8 got 3",
            "Law: at a threshold the score is exactly the printed one.",
            "Expected 4: The actual 8 meets the level 8 exactly: 4 of 5.",
        ]

    def test_exact_elsewhere(self) -> None:
        lines = caught(changed(STEP, lambda _, points: max(points, Fraction(1))), STEP)
        assert lines[:2] == ["0 got 1", "Law: between and beyond the thresholds the score is the rule's."]

    def test_missing(self) -> None:
        lines = caught(lambda actual: score(STEP, 0 if actual is None else actual).points, STEP)
        assert lines == [
            "a missing report got 0",
            "Law: what was not reported has no score.",
            "Expected a refusal: there is no actual to score; a report that is missing is a decision, not a number",
        ]

    def test_missing_filled_with_the_last_score(self) -> None:
        last: list[Any] = []

        def fills(actual: Any) -> Any:
            if actual is not None:
                last[:] = [score(STEP, actual).points]
            return last[0] if last else None

        assert caught(fills, STEP)[:2] == [
            "a missing report got no score, then got 5",
            "Law: what was not reported has no score.",
        ]
        last.clear()
        with pytest.raises(AssertionError):
            Case(Law.MISSING, STEP, None).check(fills)

    def test_a_refusal_that_is_none_and_a_score_where_the_rule_refuses(self) -> None:
        refusing = StepScale(KR, below=Below.REFUSE)
        lines = caught(library(STEP), refusing)
        assert lines[0] == "0 got 0"
        assert lines[2].startswith("Expected a refusal: StepScale(")
        lines = caught(library(refusing), STEP)
        assert lines[0].startswith("0 raised ScoringError(")
        assert caught(lambda _: None, STEP)[0] == "0 got no score"

    @pytest.mark.parametrize(
        ("case", "change", "first"),
        [
            (Case(Law.BOUNDED, STEP, 12), lambda _, points: points + 1, "12 got 6"),
            (Case(Law.BOUNDED, STEP, 0), lambda _, points: points - 1, "0 got -1"),
            (
                Case(Law.MONOTONE, STEP, 3, 4),
                lambda actual, points: 3 if actual == 3 else points,
                "3 got 3, 4 got 2",
            ),
            (Case(Law.MONOTONE, STEP, 3, 4), lambda actual, points: points - 2 * (actual == 4), "3 got 1, 4 got 0"),
            (
                Case(Law.LINEAR_NOT_BELOW_STEP, LinearScale(KR, below=Below.ZERO), 9),
                lambda _, points: points - 1,
                "9 got 3.5",
            ),
            (Case(Law.LINEAR_NOT_BELOW_STEP, STEP, 9), lambda _, points: points + 1, "9 got 5"),
            (
                Case(Law.SYMMETRIC, ToleranceScale(0, 1, (2, 1)), -3, 3),
                lambda actual, points: points + (actual > 0),
                "-3 got 1, 3 got 2",
            ),
        ],
    )
    def test_each_law_by_itself(self, case: Case, change: Any, first: str) -> None:
        case.check(library(case.rule))
        with pytest.raises(AssertionError) as caught:
            case.check(changed(case.rule, change))
        assert str(caught.value).splitlines()[:2] == [first, f"Law: {case.law.value}."]

    @pytest.mark.parametrize(
        "law",
        [Law.BOUNDED, Law.MONOTONE, Law.LINEAR_NOT_BELOW_STEP],
    )
    def test_a_refusal_is_the_matter_of_the_exact_laws(self, law: Law) -> None:
        case = Case(law, STEP, 3, 4 if law is Law.MONOTONE else None)
        case.check(lambda _: None)
        case.check(lambda actual: None if actual == 4 else 1)

    def test_other_readings_are_asked_of_table_rules_alone(self) -> None:
        Case(Law.LINEAR_NOT_BELOW_STEP, ProportionalScale(100, 5), 50).check(lambda _: 99)
        refusing = (StepScale(KR, below=Below.REFUSE), LinearScale(KR, below=Below.REFUSE))
        for rule in refusing:
            Case(Law.LINEAR_NOT_BELOW_STEP, rule, 0).check(lambda _: 1)

    def test_deterministic(self) -> None:
        answers = iter(range(100))
        case = Case(Law.DETERMINISTIC, STEP, 9)
        with pytest.raises(AssertionError) as caught:
            case.check(lambda _: next(answers))
        assert str(caught.value).startswith("9 got 0, then got 1\n")

    @pytest.mark.parametrize("right", [1, 2, 3])
    def test_right_at_first_and_wrong_ever_after(self, right: int) -> None:
        calls: Counter[Any] = Counter()

        def cached(actual: Any) -> Any:
            calls[actual] += 1
            points = score(STEP, actual).points
            return points if calls[actual] <= right else max(points, 1)

        steady = "Law: the same actual scores the same again, and what the rule gives."
        assert caught(cached, STEP)[:2] == ["0 got 0, then got 1", steady]
        calls.clear()
        with pytest.raises(AssertionError, match=steady):
            check_cases(cached, STEP)

    def test_wrong_from_some_call_on_is_blamed_on_no_other_law(self) -> None:
        for right in range(1, 60):
            calls = itertools.count()

            def tired(actual: Any) -> Any:
                points = score(STEP, actual).points
                return points + 1 if next(calls) >= right else points  # noqa: B023 - called within the loop

            law = caught(tired, STEP)[1]
            assert law in [f"Law: {law.value}." for law in (Law.DETERMINISTIC, *EXACT)]

    @pytest.mark.parametrize("answer", [float("nan"), float("inf"), True, "5"])
    def test_what_is_no_number_of_points(self, answer: Any) -> None:
        assert caught(lambda actual: answer if actual is not None else None, STEP)[0] == (
            f"0 got {answer!r}, which is no number of points"
        )

    def test_mirror(self) -> None:
        def forgets_the_polarity(rule: LinearScale | StepScale) -> Scorer:
            return library(attrs.evolve(rule, table=KR))

        with pytest.raises(AssertionError) as caught:
            check_mirror(forgets_the_polarity, STEP)
        assert str(caught.value).splitlines()[:2] == [
            "2 got 1, its mirror image -2 got 0",
            "Law: thresholds and actuals of the other sign score the same.",
        ]


def answers(rule: ScoringRule, actual: Any) -> bool:
    try:
        score(rule, actual)
    except ScoringError:
        return False
    return True


class TestTolerance:
    def test_lets_floats_be_floats(self) -> None:
        rule = LinearScale(DAYS, below=Below.ZERO)

        def scorer(actual: Any) -> float:
            return float(score(rule, actual).points)

        assert caught(scorer, rule)
        check_scoring(scorer, rule, tolerance=Decimal("1e-12"))
        check_mirror(lambda rule: lambda actual: float(score(rule, actual).points), rule, tolerance=Decimal("1e-12"))

    @pytest.mark.parametrize("away", [Fraction(1, 100), Fraction(-1, 100)])
    @pytest.mark.parametrize("rule", [STEP, LinearScale(KR, below=Below.FLOOR), ToleranceScale(0, 1, (2, 1))])
    def test_holds_up_to_its_end(self, rule: ScoringRule, away: Fraction) -> None:
        check_scoring(changed(rule, lambda _, points: points + away), rule, tolerance=Fraction(1, 100))
        with pytest.raises(AssertionError):
            check_scoring(changed(rule, lambda _, points: points + away), rule, tolerance=Fraction(99, 10_000))


class TestCases:
    @given(rules())
    def test_come_simple_first_and_once(self, rule: ScoringRule) -> None:
        cases = scoring_cases(rule)
        assert cases[0] == Case(Law.MISSING, rule, None)
        sizes = [
            max(simplest_first(actual) for actual in (case.actual, case.better) if actual is not None)
            for case in cases[1:]
        ]
        assert sizes == sorted(sizes)
        assert len(set(cases)) == len(cases)
        assert len(set(map(str, cases))) == len(cases)

    @given(rules())
    def test_ask_at_every_threshold_and_beside_it(self, rule: ScoringRule) -> None:
        thresholds, actuals = thresholds_of(rule), set(actuals_of(rule))
        assert set(thresholds) <= actuals
        assert set(edges_of(rule)) <= actuals
        for threshold in thresholds:
            assert any(threshold - 1 < actual < threshold for actual in actuals)
            assert any(threshold < actual < threshold + 1 for actual in actuals)
        for low, high in itertools.pairwise(thresholds):
            assert sum(low < actual < high for actual in actuals) >= 4

    def test_ask_where_rounding_decides(self) -> None:
        rule = StepScale(KR, below=Below.ZERO, places=1)
        exactly = attrs.evolve(rule, places=None)
        assert caught(library(exactly), rule)[0] == "1.95 got 0"
        down = attrs.evolve(rule, places=0)
        assert caught(library(down), rule)

    def test_laws_of_a_kind(self) -> None:
        assert {case.law for case in scoring_cases(STEP)} == set(Law) - {Law.SYMMETRIC}
        assert {case.law for case in scoring_cases(ToleranceScale(0, 1, (2, 1)))} == set(Law) - {
            Law.LINEAR_NOT_BELOW_STEP
        }

    def test_plain_numbers(self) -> None:
        assert [type(plain(Fraction(number))) for number in (9, "4.5", "1/3")] == [int, Decimal, Fraction]

    def test_thresholds_close_together(self) -> None:
        table = ScoreTable(((0, 1), (Fraction(1, 10**9), 2)))
        check_scoring(library(StepScale(table, below=Below.ZERO)), StepScale(table, below=Below.ZERO))
        gap = [actual for actual in actuals_of(StepScale(table, below=Below.ZERO)) if 0 < actual < Fraction(1, 10**9)]
        assert len(gap) == 7


@pytest.mark.parametrize("name", ["verify_a_scorer", "verify_sql"])
def test_examples_run(name: str) -> None:
    run = subprocess.run(  # noqa: S603 - our own example, run by this Python
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"examples/{name}.py"],
        capture_output=True,
        text=True,
        check=False,
        cwd=EXAMPLES.parent,
    )
    assert run.returncode == 0, run.stdout + run.stderr
