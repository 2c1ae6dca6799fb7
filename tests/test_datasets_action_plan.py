"""The action plan of BE 2562 as data: everything that document 001 prints, held once, with its place."""

import json
from decimal import Decimal
from itertools import groupby
from typing import Any

import pytest

from bma_foreign_affairs.datasets import action_plan_2562, strategic_plan_2563
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.indicators import FormulaKind, IndicatorKind
from bma_foreign_affairs.plans.schedule import OpenEnds, WorkPlan
from bma_foreign_affairs.plans.statements import Category, Mention
from bma_foreign_affairs.plans.swot import FactorKind
from bma_foreign_affairs.plans.tree import BudgetKey, PlanNode, Project
from bma_foreign_affairs.quantities import Comparator, DeferredTarget, Money, NumericTarget, Quantity, parse_target
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.dates import YearRange
from support import load_vectors
from support_tools import ROOT

PLAN = action_plan_2562()
NODES = load_vectors("action_plan_2562_nodes")
INDICATORS = load_vectors("action_plan_2562_indicators")
PROJECTS = load_vectors("action_plan_2562_projects")
STEPS = load_vectors("action_plan_2562_steps")
REFERENCE = ROOT.parent / "shared" / "reference" / "action_plan_2562.json"
STRATEGIC = ("K01", "K02", "K03", "K04", "K05")
ROUTINE = ("K13", "K06", "K07", "K09", "K08", "K12", "K10", "K11")


def holds(source: Source | None, line: int) -> bool:
    return source is not None and source.lines is not None and source.lines[0] <= line <= source.lines[1]


def squeezed(text: str) -> str:
    return "".join(text.split())


def mentioned(thing: PlanNode | Project, line: int) -> list[Mention]:
    return [mention for mention in thing.mentions if holds(mention.source, line)]


def work_plans() -> tuple[WorkPlan, ...]:
    """Give the schedules in the order printed."""
    found = [plan for project in PLAN.projects for plan in project.work_plans]
    return tuple(sorted(found, key=lambda plan: str(plan.steps[0].source)))


class TestTree:
    def test_tiers_and_how_many_stand_on_each(self) -> None:
        assert {tier.key: len(PLAN.at(tier.key)) for tier in PLAN.tiers} == {
            "area": 3,
            "dimension": 7,
            "target": 3,
            "objective": 8,
            "measure": 13,
            "appraisal_dimension": 4,
            "agreement_table": 3,
            "appraisal_group": 2,
        }

    @pytest.mark.parametrize("case", NODES, ids=lambda case: case["address"])
    def test_every_node_stands_where_it_is_printed(self, case: dict[str, Any]) -> None:
        node = PLAN[case["address"]]
        assert (node.tier, node.title) == (case["tier"], case["title"])
        assert holds(node.source, case["line"])

    def test_no_node_but_the_printed_ones(self) -> None:
        tables = ["มิติที่ 1/ก", "มิติที่ 1/ข", "มิติที่ 1/ค", "มิติที่ 2/2.1", "มิติที่ 4/4.2"]
        printed = [case["address"].replace("หน่วยงานที่ ๑", "หน่วยงานที่ 1") for case in NODES]
        assert sorted(PLAN.address(node) for node in PLAN.walk()) == sorted([*printed, *tables])

    def test_numbers_of_the_measures_are_the_printed_ones(self) -> None:
        numbers = ["๓", "๓", "๒", "๔", "๒", "๓", "มาตรการของหน่วยงานที่ ๑", "๒", "๒", "๑", "๒", "๗", "๘"]
        assert [node.number for node in PLAN.at("measure")] == numbers

    def test_objectives_lie_below_a_target_where_one_is_printed(self) -> None:
        below = {PLAN.address(node): PLAN.path_to(node)[-2].tier for node in PLAN.at("objective")}
        assert {address for address, tier in below.items() if tier == "target"} == {
            "6.1.1.2",
            "6.1.1.4",
            "7.2.1.2",
            "7.3.1.1",
        }
        assert set(below.values()) == {"target", "dimension"}

    def test_every_title_has_a_translation(self) -> None:
        titled: list[Any] = [*PLAN.walk(), *PLAN.indicators, *PLAN.projects, *PLAN.missions]
        assert [thing for thing in titled if not thing.english] == []

    def test_misprints_are_kept_where_they_stand(self) -> None:
        (own,) = mentioned(PLAN["3.1.3.2"], 175)
        assert own.title == "สุขภาพผู้สูงอายุอย่างครบวงจร"
        assert [mention.title for mention in mentioned(PLAN.project("A02"), 498)] == [
            "กิจกรรมความร่วมมือด้านการพัฒนาเมืองอัจฉริยะระหว่างกรุงเทพมหานครและกรุงเทพฯ เชียงใหม่"
        ]
        (fifth,) = (mention for mention in PLAN.indicator("K05").mentions if holds(mention.source, 402))
        assert fifth.title == "มีแบบพัฒนาสมรรถนะตำแหน่งนักวิทยาศาสตร์ตามแบบ BMA Pro 21 st Competency Model"


class TestIndicators:
    @pytest.mark.parametrize("case", INDICATORS, ids=lambda case: case["key"])
    def test_every_indicator_with_its_target(self, case: dict[str, Any]) -> None:
        indicator = PLAN.indicator(case["key"])
        assert indicator.title == case["title"]
        (target,) = indicator.targets
        assert isinstance(target, NumericTarget)
        assert isinstance(target.quantity, Quantity)
        assert (target.quantity.value, target.quantity.unit.thai) == (case["value"], case["unit"])
        assert (target.comparator is Comparator.AT_LEAST) is case["at_least"]
        assert target.text is not None
        assert target.text.endswith(case["target"])
        assert indicator.source is not None
        assert indicator.source.lines == tuple(case["lines"])

    def test_eight_of_objectives_thirteen_of_measures_eleven_of_the_appraisal(self) -> None:
        keys = [indicator.key for indicator in PLAN.indicators]
        assert len(keys) == 32
        assert sorted(set(keys) - {case["key"] for case in INDICATORS}) == [
            *("D2.1.1", "D2.1.2", "D2.1.3", "D2.2", "D2.3", "D3.1", "D3.2", "D3.3", "D4.1", "D4.2.1", "D4.2.2"),
        ]
        assert {key: [PLAN.address(node) for node in PLAN.at("measure") if key in node.indicators] for key in keys}[
            "K04"
        ] == ["7.3.1.1/2", "7.3.1.1/7", "7.3.1.1/8"]

    def test_kinds_and_formulas(self) -> None:
        own = {f"K{number:02}": PLAN.indicator(f"K{number:02}") for number in range(1, 14)}
        assert {key: indicator.kind for key, indicator in own.items() if indicator.kind} == {
            "K01": IndicatorKind.OUTCOME,
            "K02": IndicatorKind.OUTPUT,
            "K03": IndicatorKind.OUTPUT_AND_OUTCOME,
            "K05": IndicatorKind.OUTPUT,
        }
        of = {kind: [key for key, one in own.items() if one.formula is kind] for kind in FormulaKind}
        assert of == {
            FormulaKind.COUNT: ["K02", "K04", "K07", "K09", "K10", "K12", "K13"],
            FormulaKind.RATIO: ["K01", "K06", "K11"],
            FormulaKind.STEP_COMPLETION: ["K08"],
            FormulaKind.LEVEL_REACHED: ["K03", "K05"],
            FormulaKind.GROWTH: [],
            FormulaKind.WEIGHTED_STEPS: [],
        }
        assert all(indicator.definition for indicator in own.values())
        assert [len(own[key].processes) for key in ("K03", "K05")] == [4, 3]

    def test_targets_that_contradict_one_another_are_kept(self) -> None:
        other = {key: [m.target for m in PLAN.indicator(key).mentions if m.target] for key in ("K09", "K11", "K06")}
        assert other == {"K09": ["อย่างน้อย ๗ ผลิตภัณฑ์ ต่อการเดินทาง ๑ ครั้ง"], "K11": ["ร้อยละ ๔๐"], "K06": []}

    def test_every_target_phrase_is_parsed(self) -> None:
        targets = [target for indicator in PLAN.indicators for target in indicator.targets]
        assert len(targets) == 31
        for target in targets:
            assert isinstance(target, NumericTarget | DeferredTarget)
            assert parse_target(str(target.text)) == target

    def test_the_appraisal_names_who_sets_its_targets(self) -> None:
        owners = {
            indicator.key: [target.owner for target in indicator.targets if isinstance(target, DeferredTarget)]
            for indicator in PLAN.indicators
            if indicator.key.startswith("D")
        }
        assert owners == {
            **{f"D2.{number}": ["สงม."] for number in ("1.1", "1.2", "1.3", "2")},
            "D2.3": ["สตน."],
            "D3.1": ["สกก."],
            "D3.2": ["สกก."],
            "D3.3": ["ผตร."],
            "D4.1": ["สกก. และสตน."],
            "D4.2.1": ["สนอ."],
            "D4.2.2": [],
        }
        assert PLAN.indicator("D3.1").unit is None
        assert {indicator.hosts for indicator in PLAN.indicators if indicator.key.startswith("D")} == {
            ("ฝ่ายบริหารงานทั่วไป",),
            ("ส่วนแผนฯ",),
            ("ส่วนแผนงานและส่งเสริมศักยภาพของเมือง",),
        }


class TestAgreement:
    def test_tables_list_the_indicators_in_their_order(self) -> None:
        assert PLAN["มิติที่ 1/ก"].indicators == PLAN["มิติที่ 1/ค"].indicators == STRATEGIC
        assert PLAN["มิติที่ 1/ข"].indicators == ROUTINE

    def test_every_row_is_a_mention(self) -> None:
        rows = [(key, (517, 571)) for key in STRATEGIC] + [(key, (573, 682)) for key in ROUTINE]
        for key, (first, last) in [*rows, *((key, (684, 741)) for key in STRATEGIC)]:
            lines = [mention.source.lines for mention in PLAN.indicator(key).mentions]
            assert [line for line in lines if line and first <= line[0] <= line[1] <= last], key

    def test_one_project_stands_in_the_strategic_and_in_the_routine_table(self) -> None:
        assert set(PLAN["มิติที่ 1/ก"].projects) & set(PLAN["มิติที่ 1/ข"].projects) == {"P02", "P03"}
        assert {m.category for m in mentioned(PLAN.project("P02"), 659)} == {Category.ROUTINE}
        assert [(m.category, m.fund) for m in mentioned(PLAN.project("P03"), 661)] == [(Category.ROUTINE, None)]

    @pytest.mark.parametrize(("table", "baht"), [("a", 14_856_000), ("b", 39_800_000), ("c", 14_856_000)])
    def test_budgets_as_each_table_prints_them(self, table: str, baht: int) -> None:
        figures = [printed for printed in PLAN.printed if printed.what.startswith(f"agreement.{table}.")]
        amounts = [printed.value for printed in figures if isinstance(printed.value, Money)]
        assert sum(amounts, Money(0)) == Money(baht)
        assert len(figures) == len(amounts) == {"a": 3, "b": 12, "c": 3}[table]
        for figure in figures:
            assert PLAN.project(figure.what.split(".")[-1]).budget == figure.value


class TestProjects:
    @pytest.mark.parametrize("case", PROJECTS, ids=lambda case: case["key"])
    def test_every_project_once_with_every_place(self, case: dict[str, Any]) -> None:
        project = PLAN.project(case["key"])
        assert project.title == case["title"]
        assert project.category == Category(case["category"])
        assert project.budget == (None if case["baht"] is None else Money(case["baht"]))
        assert project.sections == tuple(case["sections"])
        assert project.fund == (None if case["baht"] is None else "กทม.")
        assert holds(project.source, case["line"])
        places = [project.source, *(mention.source for mention in project.mentions)]
        assert [line for line in case["printed_at"] if not any(holds(place, line) for place in places)] == []
        assert [place for place in places if not any(holds(place, line) for line in case["printed_at"])] == []

    def test_twelve_projects_and_five_activities(self) -> None:
        assert [project.key for project in PLAN.projects] == [case["key"] for case in PROJECTS]
        assert [project.key[0] for project in PLAN.projects].count("P") == 12

    def test_the_budget_by_what_it_is_told_apart(self) -> None:
        assert PLAN.budget() == Money(38_356_000)
        assert dict(zip(*map(PLAN.budget_by(BudgetKey.CATEGORY).column, ("category", "baht")), strict=True)) == {
            "โครงการยุทธศาสตร์": Decimal(14_856_000),
            "โครงการประจำ": Decimal(23_500_000),
            "กิจกรรม": Decimal(0),
        }
        sections = PLAN.budget_by(BudgetKey.SECTION)
        assert dict(zip(sections.column("section"), sections.column("baht"), strict=True)) == {
            "ส่วนแผนงานฯ": Decimal(20_356_000),
            "ส่วนส่งเสริมฯ": Decimal(18_000_000),
            "ส่วนส่งเสริมฯ + ส่วนแผนงานฯ": Decimal(0),
            "ส่วนแผนงานฯ + ส่วนส่งเสริมฯ": Decimal(0),
        }
        assert PLAN.budget_by(BudgetKey.FUND).column("baht") == (Decimal(38_356_000), Decimal(0))

    def test_parts(self) -> None:
        counts = {project.key: len(project.parts) for project in PLAN.projects if project.parts}
        assert counts == {"P03": 3, "P05": 10, "P06": 4, "P09": 3, "P10": 9, "P11": 4}
        numbers = ["๑", "๒", "๓", "๔", "๕", "6", "7", "8", "9", "10"]
        assert [part.number for part in PLAN.project("P05").parts] == numbers

    def test_categories_that_contradict_one_another(self) -> None:
        torn = {
            project.key
            for project in PLAN.projects
            if {mention.category for mention in project.mentions} - {None, project.category}
        }
        assert torn == {"P02", "P03", "P06", "P07", "P12"}


class TestSchedules:
    def test_seven_tables_two_of_them_of_parts(self) -> None:
        owners = {project.key: len(project.work_plans) for project in PLAN.projects if project.work_plans}
        assert owners == {"P01": 1, "P02": 1, "P03": 2, "A01": 1, "A02": 1, "A05": 1}
        first, second, third = PLAN.project("P03").parts
        assert PLAN.project("P03").work_plan is None
        assert (first.work_plan, second.work_plan) == PLAN.project("P03").work_plans
        assert third.work_plan is None
        assert [plan.printed_count for plan in work_plans()] == [8, 7, 6, 6, 6, 6, 3]

    def test_every_row(self) -> None:
        assert len(STEPS) == 43
        for plan, (number, rows) in zip(work_plans(), groupby(STEPS, lambda case: case["table"]), strict=True):
            held = [
                {
                    "table": number,
                    "line": step.source.lines[0] if step.source and step.source.lines else None,
                    "number": step.number,
                    "weight": step.weight,
                    "cumulative": step.printed_cumulative,
                    "months": [
                        [span.first.number, span.last and span.last.number, span.certain] for span in step.months
                    ],
                }
                for step in plan.steps
            ]
            assert held == list(rows)

    def test_weights_add_up_where_all_are_printed(self) -> None:
        for plan in work_plans():
            weights = [step.weight for step in plan.steps]
            assert sum(weight for weight in weights if weight is not None) == 100
            assert plan.progress(range(1, len(plan.steps) + 1)) == 100

    def test_lost_ends_are_read_as_the_caller_says(self) -> None:
        (plan,) = PLAN.project("P02").work_plans
        june = FiscalYear(2562).month(9)
        assert plan.planned_progress(june, ends=OpenEnds.EARLIEST) == 100
        assert plan.planned_progress(june, ends=OpenEnds.LATEST) == 0


class TestRest:
    def test_swot_as_printed(self) -> None:
        assert PLAN.swot is not None
        assert {kind.value: len(PLAN.swot.of(kind)) for kind in FactorKind} == {"S": 5, "W": 5, "O": 10, "T": 10}
        threats = PLAN.swot.of(FactorKind.THREAT)
        assert [factor.number for factor in threats] == ["๑", "๒", "๓", "๕", "๖", "๗", "๘", "๙", "๑๐", "๑๑"]
        assert threats[2].title == threats[4].title

    def test_vision_and_missions(self) -> None:
        assert PLAN.vision is not None
        assert PLAN.vision.title.startswith("สำนักงานการต่างประเทศเป็นองค์กรหลัก")
        assert [mission.number for mission in PLAN.missions] == list("๑๒๓๔๕๖๗")

    @pytest.mark.parametrize(
        ("what", "values"),
        [
            ("sister_cities", ["๓๕ เมือง"]),
            ("sister_cities.countries", ["๑๘ ประเทศ"]),
            ("organisations", ["๑๓ องค์กร"]),
            ("posts", ["๓๒ ตำแหน่ง"]),
            ("projects.strategic", ["๓ โครงการ"]),
            ("projects.routine", ["๙ โครงการ"]),
            ("projects.routine.without_budget", ["๐ โครงการ"]),
            ("activities", ["๕ โครงการ/กิจกรรม"]),
            ("budget.total", ["๓๘,๓๕๖,๐๐๐ บาท"]),
            ("indicators.strategic", ["๕ ตัวชี้วัด"]),
            ("indicators.routine", ["๘ ตัวชี้วัด"]),
            ("indicators.negotiated", ["๕ ตัวชี้วัด"]),
            ("national_strategy", [str(YearRange(2556, 2575))] * 2),
        ],
    )
    def test_figures(self, what: str, values: list[str]) -> None:
        assert [str(printed.value) for printed in PLAN.printed if printed.what == what] == values

    def test_areas_are_dimensions_of_the_twenty_year_plan(self) -> None:
        assert [(tie.address, tie.goal.number, tie.goal.title) for tie in PLAN.alignments] == [
            (str(area.code), str(area.code), area.title) for area in PLAN.at("area")
        ]
        assert {tie.goal for tie in PLAN.alignments} <= {tie.goal for tie in strategic_plan_2563().alignments}


@pytest.mark.skipif(
    not REFERENCE.exists(), reason="no folder ../shared/reference with transcriptions beside the repository"
)
def test_agrees_with_the_reference_transcription() -> None:
    reference = json.loads(REFERENCE.read_text("utf-8"))
    measures = [
        measure
        for area in reference["areas"]
        for dimension in area["dimensions"]
        for objective in dimension["objectives"]
        for measure in objective["measures"]
    ]
    for node, measure in zip(PLAN.at("measure"), measures, strict=True):
        assert node.title == measure["name"]
        assert [int(key[1:]) for key in node.indicators] == measure["kpis"]
    assert PLAN.swot is not None
    for kind, name in zip(FactorKind, ("strengths", "weaknesses", "opportunities", "threats"), strict=True):
        assert [(factor.number, factor.title) for factor in PLAN.swot.of(kind)] == [
            (factor["printed"], factor["text"]) for factor in reference["swot"][name]
        ]
    assert [mission.title for mission in PLAN.missions] == [mission["text"] for mission in reference["missions"]]
    printed = [(row["line"], squeezed(row["text"])) for table in reference["step_tables"] for row in table["rows"]]
    held = [
        (step.source.lines[0], squeezed(step.title))
        for plan in work_plans()
        for step in plan.steps
        if step.source and step.source.lines
    ]
    assert [row for row in printed if row not in held] == [(830, "ติดต่oprสานงานกับหน่วยงานและบุคคลที่เกี่ยวข้อง")]
