"""The bundled plans hold what their documents print: counts, codes, titles, targets, agencies, factors, figures."""

import json
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from bma_foreign_affairs import datasets
from bma_foreign_affairs.datasets import _packaged, ict_master_plan, strategic_plan_2563
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.swot import FactorKind, Quadrant, Swot, parse_factors
from bma_foreign_affairs.plans.tree import Plan
from bma_foreign_affairs.quantities import NumericTarget, Quantity, StatementTarget, parse_target
from bma_foreign_affairs.thai.dates import YearRange
from bma_foreign_affairs.thai.text import repair
from support import load_vectors
from support_tools import ROOT

PLAN = strategic_plan_2563()
ICT = ict_master_plan()
NODES = load_vectors("strategic_plan_nodes")
SMARTS = ("Governance", "People", "Environment", "Mobility", "Economy", "Living")
REFERENCE = ROOT.parent / "shared" / "reference" / "strategic_plan_2563.json"

PLANS = [value for name in datasets.__all__ if isinstance(value := getattr(datasets, name)(), Plan)]


def reference() -> dict[str, Any]:
    if not REFERENCE.is_file():
        pytest.skip("no folder ../shared/reference with transcriptions beside the repository")
    return dict(json.loads(REFERENCE.read_text("utf-8")))


def squeezed(text: str) -> str:
    return "".join(text.split())


def swot() -> Swot:
    assert PLAN.swot is not None
    return PLAN.swot


class TestLoading:
    @pytest.mark.parametrize("name", datasets.__all__)
    def test_gives_the_same_value_ever_after(self, name: str) -> None:
        load = getattr(datasets, name)
        assert load() is load()

    def test_loads_once_where_threads_call_together(self) -> None:
        calls: list[None] = []
        start = Barrier(8)

        @_packaged.once
        def slow() -> object:
            calls.append(None)
            time.sleep(0.01)
            return object()

        def ask(_: int) -> object:
            start.wait()
            return slow()

        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(ask, range(8)))
        assert len(calls) == len(set(found)) == 1

    def test_tries_anew_after_an_error(self) -> None:
        results: list[Exception | int] = [OSError("no such file"), 5]

        @_packaged.once
        def uncertain() -> int:
            result = results.pop(0)
            if isinstance(result, Exception):
                raise result
            return result

        with pytest.raises(OSError, match="no such file"):
            uncertain()
        assert uncertain() == uncertain() == 5


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.key)
class TestEveryPlan:
    def test_has_english_titles_throughout(self, plan: Plan) -> None:
        assert plan.english
        things: list[Any] = [*plan.tiers, *plan.walk(), *plan.indicators]
        assert [thing for thing in things if not thing.english] == []

    def test_says_where_each_thing_is_printed(self, plan: Plan) -> None:
        assert plan.source
        things: list[Any] = [*plan.walk(), *plan.indicators, *plan.projects, *plan.missions]
        things += [*plan.printed, *plan.alignments]
        assert [thing for thing in things if thing.source is None] == []

    def test_needs_no_repair(self, plan: Plan) -> None:
        things: list[Any] = [plan, *plan.walk(), *plan.indicators, *plan.projects, *plan.missions]
        assert [thing.title for thing in things if repair(thing.title).text != thing.title] == []

    def test_reads_its_targets_from_what_is_printed(self, plan: Plan) -> None:
        targets = [target for indicator in plan.indicators for target in indicator.targets]
        assert [target for target in targets if target.text is None] == []
        assert [target for target in targets if parse_target(target.text or "") != target] == []
        assert not any(isinstance(target, StatementTarget) and any(map(str.isdigit, target.text)) for target in targets)

    def test_leaves_no_indicator_aside_where_it_ties_them_to_nodes(self, plan: Plan) -> None:
        tied = {key for node in plan.walk() for key in node.indicators}
        assert tied in (set(), {indicator.key for indicator in plan.indicators})


class TestStrategicPlan:
    def test_covers_its_years(self) -> None:
        assert PLAN.fiscal_years == (FiscalYear(2563), FiscalYear(2564), FiscalYear(2565))
        assert PLAN.printed[0].value == YearRange(2563, 2565)

    def test_has_its_nodes(self) -> None:
        assert [(PLAN.address(node), node.title, list(node.projects)) for node in PLAN.walk()] == [
            (case["address"], case["title"], case["projects"]) for case in NODES
        ]
        assert {tier.key: len(PLAN.at(tier.key)) for tier in PLAN.tiers} == {"issue": 4, "goal": 8, "strategy": 22}

    def test_has_codes_where_they_are_printed(self) -> None:
        assert [(node.number, node.code) for node in PLAN.at("issue")] == [(n, None) for n in "1234"]
        for node in [*PLAN.at("goal"), *PLAN.at("strategy")]:
            assert str(node.code) == node.number
            above = PLAN.path_to(node)[-2]
            assert str(node.code).rpartition(".")[0] == above.number

    def test_has_its_counts(self) -> None:
        assert [len(node.children) for node in PLAN.at("issue")] == [2, 1, 3, 2]
        assert [len(node.children) for node in PLAN.at("goal")] == [4, 1, 2, 4, 3, 3, 3, 2]
        assert [len(node.indicators) for node in PLAN.at("goal")] == [1, 1, 1, 3, 2, 3, 1, 2]
        projects = [3, 2, 1, 2, 5, 4, 7, 7, 3, 2, 1, 3, 1, 3, 3, 2, 2, 3, 1, 1, 1, 1]
        assert [len(node.projects) for node in PLAN.at("strategy")] == projects
        assert len(PLAN.projects) == sum(projects) == 58
        assert (len(PLAN.missions), len(PLAN.positioning), len(PLAN.indicators)) == (7, 3, 14)

    def test_states_where_it_goes(self) -> None:
        assert PLAN.vision is not None
        assert PLAN.vision.title.endswith("มุ่งสู่ความเป็นมหานครแห่งเอเชีย")
        assert PLAN.main_goal is not None
        assert PLAN.main_goal.title.startswith("พัฒนากรุงเทพมหานครในทุกด้าน")
        assert [mission.number for mission in PLAN.missions] == list("1234567")

    @pytest.mark.parametrize("case", load_vectors("strategic_plan_targets"), ids=lambda case: case["key"])
    def test_parses_its_targets(self, case: dict[str, Any]) -> None:
        indicator = PLAN.indicator(case["key"])
        (target,) = indicator.targets
        assert isinstance(target, NumericTarget)
        assert isinstance(target.quantity, Quantity)
        assert (target.quantity.value, target.quantity.unit.thai) == (case["value"], case["unit"])
        assert (target.comparator and target.comparator.value) == case["comparator"]
        assert (target.per and target.per.thai) == case["per"]
        assert target.text is not None
        assert target.text in indicator.title
        assert case["key"] in PLAN[case["node"]].indicators

    def test_names_the_agencies_as_printed(self) -> None:
        times = Counter(agency for project in PLAN.projects for agency in project.agencies)
        assert times == {
            "สกต.": 51,
            "สยป.": 15,
            "สพส.": 12,
            "สวท.": 9,
            "สนค.": 9,
            "สพข.": 8,
            "สนข.": 5,
            "สวพ.": 5,
            "สจส.": 4,
            "สนพ.": 4,
            "สนอ.": 4,
            "สกก.": 4,
            "สนศ.": 3,
            "สนน.": 2,
            "สสล.": 2,
            "สปภ.": 1,
            "สนย.": 1,
            "ทุกหน่วยงาน": 19,
            "หน่วยงาน": 1,
            "ส่วนราชการกทม.": 13,
            "สำนักงานกฎหมาย": 1,
        }
        assert PLAN.project("1.1.1-P1").agencies == ("หน่วยงาน", "สนข.")
        assert PLAN.project("3.2.1-P2").agencies == (
            "สกต.",
            "สนค.",
            "สำนักงานกฎหมาย",
            "ทุกหน่วยงาน",
            "ส่วนราชการกทม.",
        )

    def test_has_english_titles_of_projects_and_statements(self) -> None:
        strategies = swot().strategies
        things = [*PLAN.projects, *PLAN.missions, *PLAN.positioning, PLAN.vision, PLAN.main_goal, *strategies]
        assert all(thing is not None and thing.english for thing in things)


class TestSwot:
    def test_has_its_factors_in_the_order_printed(self) -> None:
        assert {kind.value: len(swot().of(kind)) for kind in FactorKind} == {"S": 9, "W": 17, "O": 6, "T": 3}
        for factors in (swot().factors, swot().tows_factors):
            lines = [factor.source.lines for factor in factors if factor.source and factor.source.lines]
            assert lines == sorted(lines)
            assert len(lines) == len(factors)

    def test_prints_w8_twice(self) -> None:
        numbers = [factor.number for factor in swot().of(FactorKind.WEAKNESS)]
        assert numbers == [f"W{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 13, 14, 15, 16)]

    def test_has_the_lists_of_the_matrix(self) -> None:
        lists = {kind: [one.number for one in swot().tows_factors if one.kind is kind] for kind in FactorKind}
        assert {kind.value: len(numbers) for kind, numbers in lists.items()} == {"S": 9, "W": 16, "O": 6, "T": 4}
        assert all(numbers == [str(n) for n in range(1, len(numbers) + 1)] for numbers in lists.values())

    def test_draws_its_strategies_from_factors(self) -> None:
        assert [(one.quadrant, one.number, one.factors) for one in swot().strategies] == [
            (Quadrant.SO, "1", parse_factors("S3+O5/O6")),
            (Quadrant.SO, "2", parse_factors("S1/S4+O2/O6")),
            (Quadrant.SO, "3", parse_factors("S1+O5/O6")),
            (Quadrant.WO, "1", parse_factors("W7/W14+O5")),
            (Quadrant.WT, "1", parse_factors("W10/W12+T4")),
        ]

    def test_refers_to_a_threat_that_only_the_matrix_has(self) -> None:
        *_, threat = swot().resolve(swot().strategies[-1])
        assert (threat.factors, len(threat.tows_factors)) == ((), 1)


class TestAlignments:
    def test_are_of_the_plan_as_a_whole(self) -> None:
        assert {alignment.address for alignment in PLAN.alignments} == {None}
        frameworks: dict[str, list[str]] = {}
        for alignment in PLAN.alignments:
            frameworks.setdefault(alignment.goal.framework, []).append(alignment.goal.number or alignment.goal.title)
        assert frameworks == {
            "bma-20-year-plan": list("1234567"),
            "smart-city": [f"Smart {word}" for word in SMARTS],
            "sdg": ["4", "9", "11", "13"],
        }

    def test_show_where_the_document_contradicts_itself(self) -> None:
        printed = {figure.value for figure in PLAN.printed if figure.what == "national_strategy"}
        assert printed == {YearRange(2556, 2575), YearRange(2560, 2579)}


class TestIctMasterPlan:
    def test_has_phases_and_strategies_side_by_side(self) -> None:
        assert [(node.tier, node.number) for node in ICT.nodes] == [
            *(("phase", number) for number in ("ระยะสั้น", "ระยะกลาง", "ระยะยาว")),
            *(("strategy", number) for number in "1234567"),
        ]
        assert [node.title for node in ICT.at("phase")] == ["Clearing House", "High Performance", "Smart BMA"]
        assert [node.title.rpartition(" (")[2] for node in ICT.at("strategy")] == [
            "Human Capital)",
            "Digital Standard)",
            "Agile and Responsive Infrastructure)",
            "Business Process as a Services)",
            "Digital Organization)",
            "Innovation for Digital Economy)",
            "Digital Entrepreneur)",
        ]

    def test_dates_its_phases_alike_in_both_documents(self) -> None:
        years = {"short": YearRange(2561, 2562), "medium": YearRange(2563, 2564), "long": YearRange(2565, 2565)}
        for phase, wanted in years.items():
            found = [figure for figure in ICT.printed if figure.what == f"phases.{phase}"]
            assert [figure.value for figure in found] == [wanted, wanted]
            assert len({figure.source.document for figure in found if figure.source}) == 2
        assert ICT.fiscal_years == tuple(map(FiscalYear, range(2561, 2566)))

    def test_calls_its_seven_indicators_six(self) -> None:
        assert [(indicator.key, indicator.unit, indicator.targets) for indicator in ICT.indicators] == [
            (f"K{number}", None, ()) for number in range(1, 8)
        ]
        (figure,) = (figure for figure in ICT.printed if figure.what == "indicators")
        assert figure.value == Quantity.parse("6 ตัวชี้วัดเป้าประสงค์")
        assert not any(node.indicators for node in ICT.walk())


class TestReference:
    """Where the transcriptions lie beside the repository, every title, code and line is theirs, white space aside."""

    def test_tree(self) -> None:
        wanted = []
        for issue in reference()["issues"]:
            wanted.append((str(issue["no"]), issue))
            for goal in issue["goals"]:
                wanted.append((goal["code"], goal))
                wanted += [(strategy["code"], strategy) for strategy in goal["strategies"]]
        assert [
            (PLAN.address(node), squeezed(node.title), node.english, node.source and node.source.lines)
            for node in PLAN.walk()
        ] == [(address, squeezed(one["text"]), one["en"], tuple(one["lines"]["overview"])) for address, one in wanted]

    def test_indicators_and_projects(self) -> None:
        goals = [goal for issue in reference()["issues"] for goal in issue["goals"]]
        kpis = [kpi for goal in goals for kpi in goal["kpis"]]
        projects = [project for goal in goals for strategy in goal["strategies"] for project in strategy["projects"]]
        for ours, theirs in ((PLAN.indicators, kpis), (PLAN.projects, projects)):
            assert [(one.key, squeezed(one.title), one.source and one.source.lines) for one in ours] == [
                (one["id"], squeezed(one["text"]), tuple(one["lines"])) for one in theirs
            ]
        assert [set(project.agencies) for project in PLAN.projects] == [
            {*project["agencies"], *project["agency_groups"]} for project in projects
        ]

    def test_swot(self) -> None:
        wanted = reference()
        kinds = {"S": "strengths", "W": "weaknesses", "O": "opportunities", "T": "threats"}
        for kind in FactorKind:
            assert [(one.number, one.title, one.source and one.source.lines) for one in swot().of(kind)] == [
                (one["printed"], one["text"], tuple(one["lines"])) for one in wanted["swot"][kinds[kind.value]]
            ]
            assert [(one.number, one.title) for one in swot().tows_factors if one.kind is kind] == [
                (one["printed"], one["text"]) for one in wanted["tows"]["factor_lists"][kind.value]
            ]

    def test_statements(self) -> None:
        wanted = reference()
        for ours, theirs in ((PLAN.missions, "missions"), (PLAN.positioning, "strategic_positioning")):
            assert [(one.title, one.english) for one in ours] == [(one["text"], one["en"]) for one in wanted[theirs]]
        strategies = wanted["ict_master_plan"]["strategies"]
        assert [squeezed(node.title) for node in ICT.at("strategy")] == [squeezed(one["text"]) for one in strategies]
