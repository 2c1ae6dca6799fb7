from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, UnknownCode, WrongType
from bma_foreign_affairs.fiscal import FiscalMonth, FiscalYear
from bma_foreign_affairs.plans.schedule import MonthSpan, OpenEnds, WorkPlan, WorkStep

YEAR = FiscalYear(2562)
OCT, NOV, DEC, JAN, FEB, MAR, APR, MAY, JUN, JUL, AUG, SEP = YEAR.months


def step(weight: int | None, *months: MonthSpan, number: str | None = None) -> WorkStep:
    return WorkStep(number, "ขั้นตอน", weight, months=months)


# 001:757-763, the schedule of KPI 1; its own numbers skip the fifth step
KPI_1 = WorkPlan(
    tuple(
        WorkStep(number, title, weight, cumulative, (MonthSpan(first, last),))
        for number, title, weight, cumulative, first, last in (
            ("๑", "ศึกษาข้อมูลเบื้องต้น", 10, 10, OCT, NOV),
            ("๒", "ประชุมหารือกับหน่วยงานที่เกี่ยวข้อง", 10, 20, OCT, NOV),
            ("๓", "เสนอเพื่อขอความเห็นชอบ", 10, 30, DEC, JAN),
            ("๔", "ขออนุมัติโครงการและงบประมาณ", 30, 60, JAN, FEB),
            ("๖", "แต่งตั้งคณะทำงาน", 10, 70, JAN, FEB),
            ("๗", "ดำเนินการอบรมเชิงปฏิบัติการ", 20, 90, MAR, APR),
            ("๘", "ประเมินผล", 10, 100, MAY, JUN),
        )
    ),
    printed_count=8,
)
MONTHS = st.sampled_from(YEAR.months)
SPANS = st.tuples(MONTHS, MONTHS).map(lambda pair: MonthSpan(min(pair), max(pair)))
STEPS = st.builds(
    WorkStep,
    st.none(),
    st.just("ก"),
    st.none() | st.integers(0, 100),
    months=st.lists(SPANS, max_size=2).map(tuple),
)
PLANS = st.lists(STEPS, min_size=1, max_size=6).map(lambda steps: WorkPlan(tuple(steps)))


class TestPrintedSchedule:
    @pytest.mark.parametrize(
        ("month", "planned"),
        [(OCT, 0), (NOV, 20), (DEC, 20), (JAN, 30), (FEB, 70), (MAR, 70), (APR, 90), (MAY, 90), (JUN, 100), (SEP, 100)],
    )
    def test_planned_progress_follows_the_printed_cumulative(self, month: FiscalMonth, planned: int) -> None:
        assert KPI_1.planned_progress(month) == planned

    def test_progress_adds_the_weights_of_what_is_done(self) -> None:
        assert KPI_1.progress(()) == 0
        assert KPI_1.progress({1, 4}) == 40
        assert KPI_1.progress(range(1, 8)) == 100

    def test_late_steps_come_in_their_order(self) -> None:
        assert [one.number for one in KPI_1.late(FEB, {2, 5})] == ["๑", "๓", "๔"]
        assert KPI_1.late(FEB, range(1, 8)) == ()
        assert KPI_1.late(OCT, ()) == ()


class TestLaws:
    @given(PLANS, MONTHS, MONTHS)
    def test_planned_progress_never_falls(self, plan: WorkPlan, one: FiscalMonth, other: FiscalMonth) -> None:
        assert plan.planned_progress(min(one, other)) <= plan.planned_progress(max(one, other))

    @given(PLANS, MONTHS)
    def test_nothing_is_late_once_all_is_done(self, plan: WorkPlan, month: FiscalMonth) -> None:
        everything = range(1, len(plan.steps) + 1)
        assert plan.late(month, everything) == ()
        late = plan.late(month, ())
        assert sum((one.weight or Fraction(0) for one in late), Fraction(0)) == plan.planned_progress(month)

    @given(PLANS)
    def test_all_scheduled_weight_is_planned_by_the_end(self, plan: WorkPlan) -> None:
        assert plan.planned_progress(SEP) == sum((one.weight or 0 for one in plan.steps if one.months), Fraction(0))


class TestUncertainEnds:
    LOST = MonthSpan(NOV, None, certain=False)
    ONE_CELL = MonthSpan(NOV, NOV, certain=False)

    @pytest.mark.parametrize("span", [LOST, ONE_CELL])
    def test_nobody_guesses_them(self, span: MonthSpan) -> None:
        with pytest.raises(InvalidValue, match=r"pass ends=OpenEnds.EARLIEST or ends=OpenEnds.LATEST"):
            WorkPlan((step(100, span),)).planned_progress(DEC)

    @pytest.mark.parametrize("span", [LOST, ONE_CELL])
    def test_the_caller_says_how_to_read_them(self, span: MonthSpan) -> None:
        plan = WorkPlan((step(100, span),))
        assert plan.planned_progress(NOV, ends=OpenEnds.EARLIEST) == 100
        assert plan.planned_progress(OCT, ends=OpenEnds.EARLIEST) == 0
        assert plan.planned_progress(AUG, ends=OpenEnds.LATEST) == 0
        assert plan.planned_progress(SEP, ends=OpenEnds.LATEST) == 100
        assert plan.late(AUG, (), ends=OpenEnds.EARLIEST) == plan.steps

    def test_a_certain_end_does_not_care(self) -> None:
        assert MonthSpan(OCT, NOV).end(OpenEnds.LATEST) == NOV

    def test_a_step_ends_with_its_last_span(self) -> None:
        twice = step(20, MonthSpan(MAY, JUN), MonthSpan(JUL, AUG))
        assert twice.end(None) == AUG
        assert step(20).end(None) is None
        assert WorkPlan((step(20),)).planned_progress(SEP) == 0


@pytest.mark.parametrize("done", [{0}, {8}, {-1}, {"๑"}, {True}, {1.0}])
def test_done_steps_are_places(done: Any) -> None:
    with pytest.raises(UnknownCode, match="a schedule with the steps 1 to 7"):
        KPI_1.progress(done)


@pytest.mark.parametrize("month", [YEAR, 1, None])
def test_schedules_are_asked_about_months(month: Any) -> None:
    with pytest.raises(WrongType, match="asked about a FiscalMonth"):
        KPI_1.planned_progress(month)


def test_refuses_what_cannot_be() -> None:
    with pytest.raises(InvalidValue, match="cannot end in"):
        MonthSpan(NOV, OCT)
    with pytest.raises(InvalidValue, match="pass certain=False"):
        MonthSpan(NOV, None)
    with pytest.raises(InvalidValue, match="0 or more per cent, got -1"):
        step(-1)
    with pytest.raises(InvalidValue, match="takes a text"):
        WorkStep(None, " ")
    with pytest.raises(WrongType):
        step(1.5)  # type: ignore[arg-type]
    with pytest.raises(InvalidValue, match="at least one step"):
        WorkPlan(())
    with pytest.raises(WrongType, match=r"WorkPlan\.steps takes a tuple"):
        WorkPlan([])  # type: ignore[arg-type]


def test_prints_for_people() -> None:
    assert str(MonthSpan(OCT, OCT)) == str(OCT)
    assert str(MonthSpan(OCT, NOV)) == f"{OCT} – {NOV}"
    assert str(MonthSpan(OCT, None, certain=False)) == f"{OCT} – ? (ไม่ชัดเจน)"
    assert str(KPI_1).startswith("๑. ศึกษาข้อมูลเบื้องต้น\n๒. ")
    assert str(step(1)) == "ขั้นตอน"
