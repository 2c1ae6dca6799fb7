"""A whole plan: assessors, weights, adjustments, parts, trends; published tables as vectors."""

import random
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.datasets import action_plan_2562
from bma_foreign_affairs.errors import (
    AmbiguousRule,
    EvaluationError,
    InvalidValue,
    MissingActual,
    ScoringError,
    UnitMismatch,
    UnknownCode,
    WrongType,
)
from bma_foreign_affairs.exact import round_half_up
from bma_foreign_affairs.fiscal import FiscalYear, ReportingRound
from bma_foreign_affairs.plans.indicators import FormulaKind, IndicatorKind, RoundWeight
from bma_foreign_affairs.plans.schedule import MonthSpan, OpenEnds, WorkPlan, WorkStep
from bma_foreign_affairs.plans.statements import Category, Mention
from bma_foreign_affairs.plans.tree import Project
from bma_foreign_affairs.quantities import Quantity, parse_target
from bma_foreign_affairs.scorecard import (
    EQUAL_WEIGHTS,
    EVERYTHING_REPORTED,
    MISSING_IS_ZERO,
    NORMALISED_OVER_REPORTED,
    PLAIN_SUM,
    REPORTED_AS_PRINTED,
    Actual,
    Adjustment,
    AdjustmentKind,
    Assessor,
    By,
    Missing,
    Scorecard,
    Scored,
    ScoringPolicy,
    Status,
    Unscored,
    Weights,
    computed,
    evaluate,
    late_steps,
    trend,
)
from bma_foreign_affairs.scoring.formulas import Count, Ratio
from bma_foreign_affairs.scoring.grades import CIVIL_SERVICE_GRADES
from bma_foreign_affairs.scoring.rules import Below, EnteredScore, LinearScale, ScoreTable, StepScale, score
from bma_foreign_affairs.sources import Source
from plan_builder import TIMES, coded, indicator, node, plan
from support import load_vectors

YEAR = FiscalYear(2568)
TABLE = ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
LINEAR = LinearScale(TABLE, below=Below.ZERO)
LOWER = LinearScale(ScoreTable(((2, 5), (4, 4), (6, 3))), below=Below.FLOOR)
KEYS = ("K1", "K2", "K3")
AT_MOST_TWO = parse_target("ไม่เกิน 2 ครั้ง")
PLAN = plan(
    coded("goal", "1", node("measure", "1", indicators=("K1",)), indicators=("K2",)),
    coded("goal", "2", indicators=("K2", "K3")),
    indicators=(
        indicator("K1", rule=LINEAR, weight=50, hosts=("สกต.",), kind=IndicatorKind.OUTPUT, english="One"),
        indicator(
            "K2",
            rule=LOWER,
            weight=30,
            hosts=("สกต.", "สยป."),
            supports=("สวท.",),
            targets=(parse_target("ไม่เกิน 2 ครั้ง"),),
        ),
        indicator("K3", rule=LINEAR, weight=20, mentions=(Mention(source=Source("a.txt"), category=Category.ROUTINE),)),
    ),
)
PER_CENT = Fraction(100)
RAISED = AdjustmentKind.BONUS, 1, "คณะกรรมการ", "ผลงานเด่น"


def reported(key: str, value: Any, assessor: Assessor = Assessor.SELF, period: Any = YEAR) -> Actual:
    return Actual(key, period, Status.REPORTED, Quantity(value, TIMES), assessor)


def card(values: dict[str, Any], policy: ScoringPolicy = REPORTED_AS_PRINTED, **more: Any) -> Scorecard:
    return evaluate(PLAN, [reported(key, value) for key, value in values.items()], YEAR, policy, **more)


def points(key: str, value: Any) -> Fraction:
    return score(LOWER if key == "K2" else LINEAR, value).points


VALUES = st.dictionaries(st.sampled_from(KEYS), st.integers(0, 14), min_size=1)
WEIGHTS = st.fixed_dictionaries({key: st.fractions(1, 100, max_denominator=8) for key in KEYS})
POLICIES = st.builds(ScoringPolicy, st.sampled_from([Missing.EXCLUDE, Missing.ZERO]), st.sampled_from(Weights))


class TestLaws:
    @given(VALUES, WEIGHTS)
    def test_the_total_is_the_weighted_mean(self, values: dict[str, int], weights: dict[str, Fraction]) -> None:
        weighted = sum((weights[key] * points(key, value) for key, value in values.items()), Fraction(0))
        expected = weighted / sum((weights[key] for key in values), Fraction(0))
        assert card(values, weights=weights).total == expected
        assert card(values, NORMALISED_OVER_REPORTED, weights=weights).total == expected

    @given(VALUES, st.randoms(use_true_random=False))
    def test_the_order_of_actuals_changes_nothing(self, values: dict[str, int], luck: random.Random) -> None:
        actuals = [reported(key, value, judge) for key, value in values.items() for judge in Assessor]
        shuffled = luck.sample(actuals, len(actuals))
        cards = [evaluate(PLAN, one, YEAR, REPORTED_AS_PRINTED, assessor=Assessor.SELF) for one in (actuals, shuffled)]
        assert cards[0] == cards[1]
        assert hash(cards[0]) == hash(cards[1])

    @given(VALUES, st.sampled_from([Status.NOT_APPLICABLE, Status.CANCELLED, Status.NOT_DUE]))
    def test_a_not_applicable_indicator_changes_nothing(self, values: dict[str, int], status: Status) -> None:
        actuals = [reported(key, value) for key, value in values.items()]
        silent = [Actual(key, YEAR, status) for key in KEYS if key not in values]
        for policy in (REPORTED_AS_PRINTED, NORMALISED_OVER_REPORTED, EQUAL_WEIGHTS):
            assert (
                evaluate(PLAN, [*actuals, *silent], YEAR, policy).total == evaluate(PLAN, actuals, YEAR, policy).total
            )
        counted = evaluate(PLAN, [*actuals, *silent], YEAR, MISSING_IS_ZERO)
        assert counted.total == card(values).total
        assert counted.completeness == 1

    @given(VALUES, WEIGHTS, POLICIES)
    def test_a_total_lies_between_the_least_and_the_greatest_score(
        self, values: dict[str, int], weights: dict[str, Fraction], policy: ScoringPolicy
    ) -> None:
        if policy.weights is Weights.SUM:
            return
        told = card(values, policy, weights=weights)
        given = [row.points for row in told.rows if isinstance(row, Scored)]
        zero = [Fraction(0)] if policy.missing is Missing.ZERO and len(values) < len(KEYS) else []
        assert told.total is not None
        assert min([*given, *zero]) <= told.total <= max([*given, *zero])
        assert told.maximum == 5

    @given(VALUES, WEIGHTS, POLICIES, st.sampled_from(KEYS), st.integers(1, 5))
    def test_a_better_actual_never_lowers_the_total(
        self, values: dict[str, int], weights: dict[str, Fraction], policy: ScoringPolicy, key: str, by: int
    ) -> None:
        better = {one: value + (by if one != "K2" else -by) * (one == key) for one, value in values.items()}
        before, after = (card(one, policy, weights=weights).total for one in (values, better))
        assert before is not None
        assert after is not None
        assert after >= before

    @given(VALUES, WEIGHTS, st.fractions(Fraction(1, 10), 10))
    def test_normalised_totals_do_not_mind_the_scale(
        self, values: dict[str, int], weights: dict[str, Fraction], factor: Fraction
    ) -> None:
        scaled = {key: weight * factor for key, weight in weights.items()}
        cards = [card(values, NORMALISED_OVER_REPORTED, weights=one) for one in (weights, scaled)]
        assert cards[0].total == cards[1].total
        assert cards[0].table() == cards[1].table()

    @given(VALUES, WEIGHTS, POLICIES)
    def test_the_weighted_column_makes_the_total(
        self, values: dict[str, int], weights: dict[str, Fraction], policy: ScoringPolicy
    ) -> None:
        told = card(values, policy, weights=weights)
        weighted = sum((one for one in told.table().column("weighted") if isinstance(one, Fraction)), Fraction(0))
        shares = [one for one in told.table().column("weight") if isinstance(one, Fraction)]
        assert told.total == (weighted if policy.weights is Weights.SUM else weighted * 100 / sum(shares))

    def test_equal_weights_and_plain_sums(self) -> None:
        values = {"K1": 10, "K2": 4, "K3": 9}
        assert card(values, EQUAL_WEIGHTS).total == Fraction(5 + 4 + Fraction(9, 2)) / 3
        assert card(values, PLAIN_SUM).total == 5 + 4 + Fraction(9, 2)
        assert card(values, PLAIN_SUM).maximum == 15
        assert card(values, PLAIN_SUM).table().column("weight") == (None, None, None)

    def test_nothing_makes_no_total(self) -> None:
        empty = card({})
        assert [empty.total, empty.maximum, empty.percent, empty.grade] == [None] * 4
        assert empty.completeness == 0
        assert "Nothing counts" in empty.explain("en")
        nothing = evaluate(plan(), [], YEAR, REPORTED_AS_PRINTED)
        assert nothing.completeness is None
        assert nothing.explain("en").splitlines()[-1].startswith("Policy: ")
        weightless = card({"K1": 10, "K3": 10}, weights={"K1": 0, "K3": 0})
        assert weightless.total is None
        assert card({"K1": 10, "K3": 10}, NORMALISED_OVER_REPORTED, weights={"K1": 0, "K3": 0}).total is None


class TestWeights:
    ROUNDS = plan(
        indicators=(
            indicator("K1", rule=LINEAR, weight=50, round_weights=(RoundWeight(6, 80), RoundWeight(9, 60))),
            indicator("K2", rule=LINEAR, weight=50, round_weights=(RoundWeight(6, 20),)),
        )
    )

    @pytest.mark.parametrize(("months", "weights"), [(6, (80, 20)), (9, (60, 50)), (12, (50, 50))])
    def test_differ_by_round(self, months: int, weights: tuple[int, int]) -> None:
        period = ReportingRound(YEAR, months)
        actuals = [reported(key, 10, period=period) for key in ("K1", "K2")]
        told = evaluate(self.ROUNDS, actuals, period, EVERYTHING_REPORTED)
        assert [row.weight for row in told.rows] == list(weights)

    def test_are_needed_where_scores_are_weighed(self) -> None:
        unweighed = plan(indicators=(indicator("K1", rule=LINEAR), indicator("K2", rule=LINEAR)))
        actuals = [reported("K1", 10), reported("K2", 10)]
        with pytest.raises(EvaluationError) as caught:
            evaluate(unweighed, actuals, YEAR, EVERYTHING_REPORTED)
        assert [str(one) for one in caught.value.errors] == [
            f"{key} has no weight; pass it in weights, or choose another policy" for key in ("K1", "K2")
        ]
        assert evaluate(unweighed, actuals, YEAR, EQUAL_WEIGHTS).total == 5
        assert evaluate(unweighed, actuals[:1], YEAR, REPORTED_AS_PRINTED).total == 5

    def test_are_exact_and_not_negative(self) -> None:
        with pytest.raises(WrongType):
            card({"K1": 1}, weights={"K1": 0.5})
        with pytest.raises(InvalidValue, match="0 or more per cent"):
            RoundWeight(6, -1)
        assert str(RoundWeight(6, Decimal("12.5"))) == "รอบ 6 เดือน: 12.5"


class TestAdjustments:
    @pytest.mark.parametrize(
        ("kind", "amount", "after"),
        [
            (AdjustmentKind.PENALTY, Decimal("0.2"), Fraction(38, 10)),
            (AdjustmentKind.BONUS, 2, 6),
            (AdjustmentKind.BONUS_PERCENT, 5, Fraction(42, 10)),
            (AdjustmentKind.CAP, 3, 3),
            (AdjustmentKind.CAP, 5, 4),
            (AdjustmentKind.OVERRIDE, 1, 1),
        ],
    )
    def test_of_the_total_and_of_an_indicator(self, kind: AdjustmentKind, amount: Any, after: Fraction) -> None:
        total = card({"K1": 8}, adjustments=[Adjustment(kind, amount, "กกต.", "เหตุผล")])
        assert total.base == 4
        assert total.total == total.steps[0].after == after
        own = card({"K1": 8}, adjustments=[Adjustment(kind, amount, "กกต.", "เหตุผล", "K1")])
        row = own.row("K1")
        assert isinstance(row, Scored)
        assert row.score.points == 4
        assert row.points == own.base == after
        assert own.steps == ()
        assert "(เหตุผล; กกต.)" in own.explain()

    @given(st.lists(st.sampled_from(AdjustmentKind), max_size=4), st.integers(0, 6))
    def test_apply_in_their_order(self, kinds: list[AdjustmentKind], amount: int) -> None:
        steps = [Adjustment(kind, amount, "ก", "ข") for kind in kinds]
        told = card({"K1": 8}, adjustments=steps)
        expected = Fraction(4)
        for step, applied in zip(steps, told.steps, strict=True):
            assert (applied.adjustment, applied.before) == (step, expected)
            expected = step.apply(expected)
            assert applied.after == expected
        assert told.total == expected

    def test_bonus_then_cap_is_not_cap_then_bonus(self) -> None:
        bonus, cap = Adjustment(*RAISED), Adjustment(AdjustmentKind.CAP, 4, "ก", "ข")
        assert card({"K1": 8}, adjustments=[bonus, cap]).total == 4
        assert card({"K1": 8}, adjustments=[cap, bonus]).total == 5

    def test_say_who_and_why(self) -> None:
        for who, why in ((" ", "ข"), ("ก", "")):
            with pytest.raises(InvalidValue, match="who decided it and why"):
                Adjustment(AdjustmentKind.CAP, 1, who, why)
        with pytest.raises(InvalidValue, match="0 or more, got -1"):
            Adjustment(AdjustmentKind.CAP, -1, "ก", "ข")
        assert str(Adjustment(*RAISED)) == "เพิ่ม ๑ คะแนน (ผลงานเด่น; คณะกรรมการ)"
        (step,) = card({"K1": 8}, adjustments=[Adjustment(*RAISED)]).steps
        assert str(step) == "เพิ่ม ๑ คะแนน: ๔ → ๕ (ผลงานเด่น; คณะกรรมการ)"
        assert step.explain("en") == "1 points more: 4 → 5 (ผลงานเด่น; คณะกรรมการ)"


class TestAssessors:
    ACTUALS = (
        reported("K1", 10),
        reported("K1", 8, Assessor.COMMITTEE),
        reported("K2", 4),
        reported("K3", 2, Assessor.EVALUATOR),
        Actual("K2", YEAR, Status.NOT_APPLICABLE, assessor=Assessor.EVALUATOR),
    )

    def test_each_has_a_score_and_one_makes_the_total(self) -> None:
        told = evaluate(PLAN, self.ACTUALS, YEAR, REPORTED_AS_PRINTED, assessor=Assessor.COMMITTEE)
        assert told.total == 4
        assert told.row("K1", Assessor.SELF).assessor is Assessor.SELF
        assert list(told.differences()) == [
            ("K1", "จำนวนครั้ง", Fraction(5), Fraction(4), None, Fraction(1)),
            ("K2", "จำนวนครั้ง", Fraction(4), None, None, None),
            ("K3", "จำนวนครั้ง", None, None, Fraction(1), None),
        ]
        assert told.differences().columns == ("key", "title", "self", "committee", "evaluator", "spread")
        assert '<th scope="col">คณะกรรมการ</th>' in told._repr_html_()

    def test_somebody_says_whose_total_it_is(self) -> None:
        with pytest.raises(InvalidValue, match=r"Assessor.SELF, Assessor.COMMITTEE, Assessor.EVALUATOR all judged"):
            evaluate(PLAN, self.ACTUALS, YEAR, REPORTED_AS_PRINTED)
        only = evaluate(PLAN, self.ACTUALS[1:2], YEAR, REPORTED_AS_PRINTED)
        assert only.assessor is Assessor.COMMITTEE

    def test_a_row_that_nobody_made_is_named(self) -> None:
        told = card({"K1": 10})
        with pytest.raises(UnknownCode, match="has no 'K1'"):
            told.row("K1", Assessor.COMMITTEE)


class TestParts:
    def test_under_an_address(self) -> None:
        told = card({"K1": 10, "K2": 4, "K3": 2}, adjustments=[Adjustment(*RAISED)])
        assert [row.indicator.key for row in told.under("๑").rows] == ["K1", "K2"]
        assert told.under("1/1").total == 5
        assert told.under("2").adjustments == ()
        assert card({"K3": 2}, under="2").rows == card({"K3": 2}).under("2").rows
        with pytest.raises(UnknownCode, match="did you mean"):
            card({"K1": 10}, under="2")

    @pytest.mark.parametrize(
        ("what", "tier", "groups"),
        [
            (By.HOST, None, {"สกต.": ["K1", "K2"], "สยป.": ["K2"], "–": ["K3"]}),
            (By.SUPPORT, None, {"–": ["K1", "K3"], "สวท.": ["K2"]}),
            (By.KIND, None, {"output": ["K1"], "–": ["K2", "K3"]}),
            (By.CATEGORY, None, {"–": ["K1", "K2"], "routine": ["K3"]}),
            (By.TIER, "goal", {"1": ["K1", "K2"], "2": ["K2", "K3"]}),
            (By.TIER, "measure", {"1/1": ["K1"], "–": ["K2", "K3"]}),
        ],
    )
    def test_by_everything(self, what: By, tier: str | None, groups: dict[str, list[str]]) -> None:
        found = card({"K1": 10, "K2": 4, "K3": 2}).by(what, tier=tier)
        assert {label: [row.indicator.key for row in part.rows] for label, part in found.items()} == groups

    def test_a_tier_belongs_to_tiers(self) -> None:
        for what, tier in ((By.TIER, None), (By.HOST, "goal")):
            with pytest.raises(InvalidValue, match="takes a tier with"):
                card({"K1": 10}).by(what, tier=tier)
        with pytest.raises(UnknownCode, match="did you mean 'goal'"):
            card({"K1": 10}).by(By.TIER, tier="goals")

    def test_appraisal_dimensions_of_the_action_plan(self) -> None:
        real = action_plan_2562()
        actuals = [Actual(one.key, FiscalYear(2562), Status.NOT_DUE) for one in real.indicators]
        parts = evaluate(real, actuals, FiscalYear(2562), REPORTED_AS_PRINTED).by(By.TIER, tier="appraisal_dimension")
        assert [len(part.rows) for label, part in parts.items() if label != "–"] == [13, 5, 3, 3]


class TestFaults:
    def test_come_all_at_once(self) -> None:
        bare = PLAN.with_indicator(indicator("K4", rule=TABLE)).with_indicator(indicator("K5"))
        refusing = StepScale(TABLE, below=Below.REFUSE)
        with pytest.raises(EvaluationError) as caught:
            evaluate(
                bare,
                [
                    reported("K9", 1),
                    reported("K1", 1),
                    reported("K1", 1),
                    reported("K1", 1, period=FiscalYear(2567)),
                    Actual("K2", YEAR, Status.REPORTED, Quantity.parse("๓ ฉบับ")),
                    reported("K3", 1),
                    reported("K4", 1),
                    reported("K5", 1),
                ],
                YEAR,
                EVERYTHING_REPORTED,
                rules={"K3": refusing, "K8": refusing},
                weights={"K7": 1},
                adjustments=[Adjustment(*RAISED, "K6")],
            )
        kinds = [type(one) for one in caught.value.errors]
        assert kinds[:3] == [UnknownCode] * 3
        assert kinds[3:] == [
            UnknownCode,
            InvalidValue,
            InvalidValue,
            UnitMismatch,
            MissingActual,
            ScoringError,
            AmbiguousRule,
            ScoringError,
        ]
        text = str(caught.value)
        assert text.startswith("the plan cannot be scored:\n  UnknownCode: the indicators of the plan p has no 'K8'")
        assert "the score table of K4 does not say" in text
        assert "K1 has two actuals by Assessor.SELF in FiscalYear(2568); pass one" in text

    def test_zero_needs_a_rule_to_know_of_what(self) -> None:
        with pytest.raises(ScoringError, match="K5 has no scoring rule"):
            evaluate(plan(indicators=(indicator("K5"),)), [], YEAR, MISSING_IS_ZERO)

    def test_a_formula_gives_the_value(self) -> None:
        with pytest.raises(InvalidValue, match="the formula of the actual gives 50"):
            Actual("K1", YEAR, Status.REPORTED, Quantity(9, TIMES), formula=Ratio(1, 2))


class TestFormulas:
    SAMPLE = plan(
        indicators=(
            indicator("K1", formula=FormulaKind.COUNT, rule=LINEAR),
            indicator("K2", rule=LINEAR),
            indicator("K3", unit=None),
        )
    )
    COUNT = Count(tuple(YEAR.first_day for _ in range(9)), YEAR)

    def test_make_actuals_that_explain_themselves(self) -> None:
        (made,) = computed(self.SAMPLE, {"K1": self.COUNT}, YEAR)
        told = evaluate(self.SAMPLE, [made], YEAR, REPORTED_AS_PRINTED)
        assert told.total == Fraction(9, 2)
        assert self.COUNT.explain("en") in told.explain("en")

    def test_are_of_the_kind_that_the_plan_states(self) -> None:
        with pytest.raises(InvalidValue, match="K1 is computed by Count, got a Ratio"):
            computed(self.SAMPLE, {"K1": Ratio(1, 2)}, YEAR)
        assert computed(self.SAMPLE, {"K2": Ratio(1, 2)}, YEAR)[0].value == Quantity(50, TIMES)

    def test_need_a_unit_and_an_indicator(self) -> None:
        with pytest.raises(InvalidValue, match="K3 has no unit"):
            computed(self.SAMPLE, {"K3": self.COUNT}, YEAR)
        with pytest.raises(UnknownCode):
            computed(self.SAMPLE, {"K9": self.COUNT}, YEAR)


OCT, NOV, *_ = YEAR.months
WORK = WorkPlan(
    (
        WorkStep("๑", "ศึกษา", 40, months=(MonthSpan(OCT, OCT),)),
        WorkStep("๒", "ดำเนินการ", 60, months=(MonthSpan(NOV, None, certain=False),)),
    )
)


class TestTrend:
    SAMPLE = plan(
        node("goal", "1", indicators=("K1",), projects=("P1", "P2")),
        indicators=(indicator("K1", rule=LINEAR),),
        projects=(Project(key="P1", title="โครงการ", work_plan=WORK), Project(key="P2", title="อีกโครงการ")),
    )

    def _card(self, period: Any, value: int | None) -> Scorecard:
        actuals = [] if value is None else [reported("K1", value, period=period)]
        return evaluate(self.SAMPLE, actuals, period, REPORTED_AS_PRINTED)

    def test_rounds_stand_in_order_beside_what_was_planned(self) -> None:
        rounds = [ReportingRound(YEAR, months) for months in (12, 6, 9)]
        cards = [self._card(period, value) for period, value in zip(rounds, (10, 4, None), strict=True)]
        table = trend(cards, "K1", ends=OpenEnds.LATEST)
        assert table.columns == ("period", "status", "actual", "score", "met", "planned P1")
        assert [row[1:] for row in table] == [
            ("reported", 4, 2, None, 40),
            ("not_reported", None, None, None, 40),
            ("reported", 10, 5, None, 100),
        ]
        with pytest.raises(InvalidValue, match="OpenEnds"):
            trend(cards, "K1")

    def test_a_card_without_the_indicator_is_named(self) -> None:
        with pytest.raises(UnknownCode, match="did you mean 'K1'"):
            trend([self._card(YEAR, 1)], "K2")

    def test_late_steps_at_a_date(self) -> None:
        ask: Any = {"ends": OpenEnds.EARLIEST}
        assert list(late_steps(self.SAMPLE, OCT.last_day, **ask)) == [("P1", "โครงการ", "๑", "ศึกษา", Fraction(40))]
        assert late_steps(self.SAMPLE, OCT.first_day + (OCT.last_day - OCT.first_day) / 2, **ask).rows == ()
        assert len(late_steps(self.SAMPLE, YEAR.last_day, **ask)) == 2
        assert late_steps(self.SAMPLE, YEAR.last_day, {"P1": {1, 2}}, **ask).rows == ()
        with pytest.raises(UnknownCode, match="the schedules of the plan p has no 'P2'; did you mean 'P1'"):
            late_steps(self.SAMPLE, YEAR.last_day, {"P2": {1}})

    def test_schedules_of_parts_are_named_by_their_place(self) -> None:
        real = action_plan_2562()
        late = late_steps(real, FiscalYear(2562).last_day, ends=OpenEnds.LATEST)
        assert len(late) == 43
        assert {"P01", "P03/1", "P03/2"} <= set(late.column("schedule"))


class TestShowing:
    def test_the_whole_sum_is_told(self) -> None:
        told = card({"K1": 9, "K2": 4}, MISSING_IS_ZERO, adjustments=[Adjustment(*RAISED)], bands=CIVIL_SERVICE_GRADES)
        text = told.explain("en")
        for part in (
            "Total: (50 × 4.5 + 30 × 4 + 20 × 0) ÷ 100 = 3.45",
            "Policy: what is not reported scores 0; weights as printed",
            "1 points more: 3.45 → 4.45",
            "4.45 points, 89 per cent of the maximum",
            "66.67 per cent of what is due is reported",
            "grade: ",
        ):
            assert part in text
        assert "คะแนนรวม: (๕๐ × ๔.๕ + ๓๐ × ๔ + ๒๐ × ๐) ÷ ๑๐๐ = ๓.๔๕ คะแนน" in told.explain()
        assert "Total: 4.5 + 4 = 8.5" in card({"K1": 9, "K2": 4}, ScoringPolicy(Missing.EXCLUDE, Weights.SUM)).explain(
            "en"
        )

    def test_grades_are_of_the_percentage(self) -> None:
        told = card({"K1": 10}, bands=CIVIL_SERVICE_GRADES)
        assert told.percent == 100
        assert told.grade is not None
        assert told.grade.title == "ดีเด่น"
        assert card({"K1": 10}).grade is None

    def test_html_is_escaped_and_thai(self) -> None:
        sample = plan(
            title="<แผน>",
            indicators=(indicator("K1", title="<b>", rule=LINEAR), indicator("K2", rule=EnteredScore(0, 5))),
        )
        html = evaluate(sample, [reported("K1", 9), reported("K2", 5)], YEAR, EQUAL_WEIGHTS, bands=CIVIL_SERVICE_GRADES)
        text = html._repr_html_()
        assert "&lt;b&gt;" in text
        assert "<b>" not in text
        assert 'lang="th"' in text
        assert "width:90%" in text
        assert "ดีเด่น" in text

    def test_statuses_and_assessors_speak_thai(self) -> None:
        assert [str(one) for one in Assessor] == ["หน่วยงาน", "คณะกรรมการ", "ผู้ประเมิน"]
        assert str(Unscored(indicator("K1"), Status.CANCELLED)) == "K1 จำนวนครั้ง: ยกเลิก"
        assert (
            "ยกเลิก" in evaluate(PLAN, [Actual("K1", YEAR, Status.CANCELLED)], YEAR, REPORTED_AS_PRINTED)._repr_html_()
        )

    def test_rows_without_points_draw_an_empty_bar(self) -> None:
        sample = plan(indicators=(indicator("K1", rule=EnteredScore(-1, 0)),))
        assert "width:0%" in evaluate(sample, [reported("K1", 0)], YEAR, EQUAL_WEIGHTS)._repr_html_()


class TestPublishedTables:
    """Tables that nobody here wrote, with their sources in the vectors."""

    @pytest.mark.parametrize("case", load_vectors("published_totals"), ids=lambda case: case["id"])
    def test_totals_are_reproduced(self, case: dict[str, Any]) -> None:
        keys = [f"K{number}" for number in range(1, len(case["scores"]) + 1)]
        sample = plan(indicators=tuple(indicator(key, rule=EnteredScore(0, 5)) for key in keys))
        told = evaluate(
            sample,
            [reported(key, Decimal(one)) for key, one in zip(keys, case["scores"], strict=True)],
            YEAR,
            ScoringPolicy(Missing.REFUSE, Weights(case["weights_policy"])),
            weights={key: Decimal(one) for key, one in zip(keys, case["weights"], strict=False)},
            adjustments=[
                Adjustment(AdjustmentKind(step["kind"]), Decimal(step["amount"]), case["agency"], step["why"])
                for step in case["adjustments"]
            ],
        )
        printed = Decimal(case["total"])
        total = told.table().column("weighted")[0] if case["column"] == "weighted" else told.total
        assert isinstance(total, Fraction)
        assert round_half_up(total, -int(printed.as_tuple().exponent)) == printed
