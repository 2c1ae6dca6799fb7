from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, PlanError, UnitMismatch, UnknownCode, WrongType
from bma_foreign_affairs.exact import exact
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.indicators import Baseline
from bma_foreign_affairs.plans.schedule import WorkPlan, WorkStep
from bma_foreign_affairs.plans.statements import Alignment, Category, Choice, ExternalGoal, Mention, Printed, Statement
from bma_foreign_affairs.plans.tree import BudgetKey, Part, Project
from bma_foreign_affairs.quantities import Money, Quantity, parse_target
from bma_foreign_affairs.sources import Source
from plan_builder import SAMPLE, coded, indicator, node, plan

SDG = ExternalGoal(framework="sdg", number="11", title="เมืองและถิ่นฐานมนุษย์อย่างยั่งยืน")


def project(key: str = "P1", baht: int | None = None, **more: Any) -> Project:
    return Project(**{"key": key, "title": f"โครงการ {key}", "budget": None if baht is None else Money(baht), **more})


COSTED = plan(
    coded("goal", "1", node("strategy", "1", projects=("P1", "P2")), projects=("P3",)),
    coded("goal", "2", node("measure", "1", projects=("P1",))),
    projects=(
        project("P1", 100, fund="กทม.", category=Category.STRATEGIC, sections=("ก",), agencies=("สกต.", "สยป.")),
        project("P2", 200, fund="กทม.", category=Category.ROUTINE, sections=("ก", "ข")),
        project("P3", None, category=Category.ACTIVITY, sections=("ก",)),
        project("P4", 5),
    ),
)
MONEY = st.none() | st.decimals(0, 10**9, places=2).map(Money)
PROJECTS = st.lists(
    st.builds(
        lambda budget, sections, fund: {"budget": budget, "sections": tuple(sections), "fund": fund},
        MONEY,
        st.lists(st.sampled_from("กขค"), max_size=2, unique=True),
        st.none() | st.sampled_from("AB"),
    ),
    max_size=8,
).map(lambda fields: tuple(project(f"P{number}", **more) for number, more in enumerate(fields)))


class TestBudget:
    def test_adds_each_project_once(self) -> None:
        assert COSTED.budget() == Money(305)
        assert plan().budget() == Money(0)

    @given(PROJECTS, st.sampled_from(BudgetKey))
    def test_rows_add_up_to_the_whole(self, projects: tuple[Project, ...], key: BudgetKey) -> None:
        sample = plan(projects=projects)
        table = sample.budget_by(key)
        baht: list[Any] = [*table.column("baht")]
        counts: list[Any] = [*table.column("projects")]
        assert sum(map(exact, baht)) == exact(sample.budget().amount)
        assert sum(counts) == len(projects)

    @pytest.mark.parametrize(
        ("key", "rows"),
        [
            (BudgetKey.FUND, [("กทม.", 2, 2, 300), ("–", 2, 1, 5)]),
            (
                BudgetKey.CATEGORY,
                [("โครงการยุทธศาสตร์", 1, 1, 100), ("โครงการประจำ", 1, 1, 200), ("กิจกรรม", 1, 0, 0), ("–", 1, 1, 5)],
            ),
            (BudgetKey.SECTION, [("ก", 2, 1, 100), ("ก + ข", 1, 1, 200), ("–", 1, 1, 5)]),
            (BudgetKey.AGENCY, [("สกต. + สยป.", 1, 1, 100), ("–", 3, 2, 205)]),
            (BudgetKey.TIER, [("1 + 2", 1, 1, 100), ("1", 2, 1, 200), ("–", 1, 1, 5)]),
        ],
    )
    def test_by_every_key(self, key: BudgetKey, rows: list[tuple[str, int, int, int]]) -> None:
        table = COSTED.budget_by(key)
        assert list(table) == [(label, count, costed, Decimal(baht)) for label, count, costed, baht in rows]
        assert table.columns == (key.value, "projects", "with_budget", "baht")

    def test_by_a_lower_tier(self) -> None:
        assert COSTED.budget_by(BudgetKey.TIER, tier="measure").column("tier") == ("2/1", "–")

    def test_knows_its_tiers(self) -> None:
        with pytest.raises(UnknownCode, match="did you mean 'measure'"):
            COSTED.budget_by(BudgetKey.TIER, tier="measures")
        with pytest.raises(InvalidValue, match=r"takes a tier with BudgetKey\.TIER alone"):
            COSTED.budget_by(BudgetKey.FUND, tier="measure")


class TestFind:
    PLAN = plan(
        node("goal", "1", title="พัฒนา ระบบ งาน ปี ๒๕๖๓", english="Develop the System"),
        indicators=(indicator("K1", title="จำนวนระบบงาน"),),
        projects=(project("P1", title="จัดทำระบบ"),),
    )

    @pytest.mark.parametrize("text", ["ระบบ งาน", "ระบบงาน", " ระบบงาน\n"])
    def test_does_not_mind_spaces(self, text: str) -> None:
        assert [str(one) for one in self.PLAN.find(text)] == ["1 พัฒนา ระบบ งาน ปี ๒๕๖๓", "K1 จำนวนระบบงาน"]

    def test_does_not_mind_digits_case_and_faults(self) -> None:
        assert len(self.PLAN.find("ปี 2563")) == 1
        assert len(self.PLAN.find("the system")) == 1
        assert len(self.PLAN.find("จัดทํา")) == 1  # nikhahit and sara aa, as PDFs write sara am
        assert self.PLAN.find("ไม่มี") == ()

    @pytest.mark.parametrize("text", ["", " \n"])
    def test_wants_something_to_look_for(self, text: str) -> None:
        with pytest.raises(InvalidValue, match="takes a text to look for"):
            self.PLAN.find(text)


class TestChanges:
    def test_a_new_plan_comes_of_each(self) -> None:
        renamed = indicator("K1", title="ใหม่")
        assert SAMPLE.with_indicator(renamed).indicators == (renamed, SAMPLE.indicators[1])
        assert SAMPLE.with_indicator(indicator("K3")).indicator("K3") == indicator("K3")
        assert COSTED.with_project(project("P1", 1)).budget() == Money(206)
        assert COSTED.with_project(project("P5", 1)).budget() == Money(306)
        assert SAMPLE.indicator("K1") != renamed
        assert COSTED.project("P1").budget == Money(100)

    def test_nodes_change_where_they_stand(self) -> None:
        changed = SAMPLE.with_node("3.1/2", node("measure", "9"))
        assert [changed.address(one) for one in changed.walk()][2:5] == ["3.1/1", "3.1/9", "3.1/#3"]
        assert changed["3/มาตรการของหน่วยงานที่ ๑"] is SAMPLE["3/มาตรการของหน่วยงานที่ ๑"]
        assert SAMPLE.with_child("3.1", node("measure", "4"))["3.1/4"].title == "measure 4"
        assert SAMPLE.with_child(None, node("goal", "7")).nodes[-1].number == "7"
        assert "3.1" not in [one.number for one in SAMPLE.without_node("๓.๑").walk()]

    def test_a_change_that_breaks_the_plan_is_refused(self) -> None:
        with pytest.raises(PlanError, match=r"the address 3\.1/1 stands twice"):
            SAMPLE.with_child("3.1", node("measure", "1"))
        with pytest.raises(UnknownCode):
            SAMPLE.without_node("9")

    @given(st.sampled_from(list(SAMPLE.walk())))
    def test_putting_a_node_where_it_stands_changes_nothing(self, one: Any) -> None:
        assert SAMPLE.with_node(SAMPLE.address(one), one) == SAMPLE


class TestStructure:
    def test_references_and_alignments_are_checked(self) -> None:
        with pytest.raises(PlanError) as caught:
            plan(
                node("goal", "1", projects=("P9",)),
                projects=(project("P1"), project("P1")),
                alignments=(Alignment("1", SDG), Alignment(None, SDG), Alignment("2", SDG)),
            )
        assert caught.value.violations == (
            "the project key P1 stands twice",
            "1 is carried out by P9, a project that the plan does not have",
            "2 is aligned with 11 เมืองและถิ่นฐานมนุษย์อย่างยั่งยืน, and no node stands there",
        )

    def test_projects_by_key(self) -> None:
        assert COSTED.project("P3").category is Category.ACTIVITY
        with pytest.raises(UnknownCode, match="the projects of the plan p has no 'P9'; did you mean"):
            COSTED.project("P9")


class TestIndicatorFields:
    def test_weights_are_exact_and_not_negative(self) -> None:
        assert indicator(weight=Decimal("12.5")).weight == exact(Decimal("12.5"))
        with pytest.raises(InvalidValue, match="0 or more per cent, got -1"):
            indicator(weight=-1)
        with pytest.raises(WrongType):
            indicator(weight=12.5)

    def test_baselines_are_in_its_unit(self) -> None:
        good = Baseline(Quantity.parse("๗ ครั้ง"), FiscalYear(2567))
        assert indicator(baselines=(good,)).baselines == (good,)
        with pytest.raises(UnitMismatch, match="its baseline is in ฉบับ"):
            indicator(baselines=(Baseline(Quantity.parse("๗ ฉบับ"), FiscalYear(2567)),))

    def test_a_change_in_per_cent_may_be_the_target_of_a_count(self) -> None:
        target = parse_target("เพิ่มขึ้นร้อยละ ๕")
        assert indicator(targets=(target,)).targets == (target,)


class TestParts:
    WHOLE, FIRST, SECOND = (WorkPlan((WorkStep("๑", title, 100),)) for title in ("ทั้งหมด", "กิจกรรมที่ ๑", "กิจกรรมที่ ๒"))

    def test_schedules_of_a_project_and_of_its_parts(self) -> None:
        parts = (Part(title="ก", work_plan=self.FIRST), Part(title="ข"), Part(title="ค", work_plan=self.SECOND))
        assert project(parts=parts).work_plans == (self.FIRST, self.SECOND)
        assert project(parts=parts, work_plan=self.WHOLE).work_plans == (self.WHOLE, self.FIRST, self.SECOND)
        assert project().work_plans == ()

    def test_take_parts_alone(self) -> None:
        with pytest.raises(WrongType):
            project(parts=(Statement(title="ก"),))
        with pytest.raises(InvalidValue, match=r"Part\.title takes a text"):
            Part(title=" ")


def test_nodes_keep_their_further_places() -> None:
    mention = Mention(source=Source("a.txt", lines=(3, 4)), title="แผนน")
    assert node("goal", "1", mentions=(mention,)).mentions == (mention,)
    with pytest.raises(WrongType):
        node("goal", "1", mentions=("แผนน",))


def test_prints_for_people() -> None:
    source = Source("a.txt", lines=(3, 4))
    assert str(Statement(title="ก")) == "ก"
    assert str(Statement(title="ก", number="๑")) == "๑. ก"
    assert str(Part(title="ก")) == "ก"
    assert str(Part(title="ก", number="๑")) == "๑. ก"
    assert str(Choice(title="ก", ticked=True)) == "☑ ก"
    assert str(Choice(title="ก", ticked=False)) == "☐ ก"
    assert str(Mention(source=source)) == "a.txt:3-4"
    assert str(SDG) == "11 เมืองและถิ่นฐานมนุษย์อย่างยั่งยืน"
    assert str(ExternalGoal(framework="smart", title="Smart People")) == "Smart People"
    assert str(Alignment(None, SDG)).startswith("แผน → 11 ")
    assert str(Alignment("1", SDG)).startswith("1 → 11 ")
    assert str(project()) == "P1 โครงการ P1"
    assert str(Printed("a", Quantity.parse("๓ โครงการ"))) == "a: ๓ โครงการ"
