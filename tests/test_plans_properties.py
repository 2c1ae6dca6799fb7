"""Plans of any shape: they go out and come back, each node has one address, budgets add up."""

import json as plain
from typing import Any, get_args

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.interop import json, tabular
from bma_foreign_affairs.interop.schema import json_schema
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.swot import FactorKind
from bma_foreign_affairs.plans.tree import BudgetKey, Plan, PlanNode
from bma_foreign_affairs.quantities import PERCENT
from bma_foreign_affairs.scorecard import EQUAL_WEIGHTS, Actual, Scorecard, ScoredPeriod, Status
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.testing import strategies
from bma_foreign_affairs.thai.numerals import Digits, to_thai_digits

SCHEMAS = {kind: Draft202012Validator(json_schema(kind)) for kind in (Plan, Scorecard)}
# A plan holds many values, so that it takes long to draw; none is filtered out.
WHOLE = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)


def in_cells(node: PlanNode) -> PlanNode:
    """Keep what a row of CSV carries: no mentions, no page, no white space around the name of a document."""
    source = None if node.source is None else Source(node.source.document.strip(), lines=node.source.lines)
    return attrs.evolve(node, mentions=(), source=source, children=tuple(map(in_cells, node.children)))


class TestOutAndBack:
    @WHOLE
    @given(strategies.plans())
    def test_json(self, sample: Plan) -> None:
        written = json.dump(sample)
        assert json.load(written, Plan) == sample
        SCHEMAS[Plan].validate(plain.loads(written))

    @WHOLE
    @given(strategies.scorecards())
    def test_json_of_scorecards(self, card: Scorecard) -> None:
        written = json.dump(card)
        twin = json.load(written, Scorecard)
        assert twin == card
        assert twin.total == card.total
        assert twin.explain() == card.explain()
        SCHEMAS[Scorecard].validate(plain.loads(written))

    @WHOLE
    @given(strategies.plans(), st.sampled_from(Digits))
    def test_csv(self, sample: Plan, digits: Digits) -> None:
        text = tabular.dump_nodes(sample.nodes, digits=digits)
        assert tabular.load_nodes(text) == tuple(map(in_cells, sample.nodes))


class TestAddresses:
    @WHOLE
    @given(strategies.plans(min_nodes=1))
    def test_each_is_one_and_leads_back(self, sample: Plan) -> None:
        nodes = list(sample.walk())
        addresses = [sample.address(node) for node in nodes]
        assert len(set(addresses)) == len(addresses)
        for node, address in zip(nodes, addresses, strict=True):
            assert sample[address] is node
            assert sample[to_thai_digits(address)] is node
            assert sample.path_to(node)[-1] is node
            if node.code is not None:
                assert address == str(node.code)
                assert sample[node.code] is node

    @WHOLE
    @given(strategies.plans(min_nodes=1))
    def test_tiers_go_down(self, sample: Plan) -> None:
        rank = {tier.key: place for place, tier in enumerate(sample.tiers)}
        for node in sample.walk():
            path = [rank[one.tier] for one in sample.path_to(node)]
            assert path == sorted(set(path))
        assert sorted(map(id, sample.walk())) == sorted(id(node) for tier in rank for node in sample.at(tier))


class TestBudgets:
    @WHOLE
    @given(strategies.plans(max_projects=5))
    def test_rows_add_up_to_the_whole(self, sample: Plan) -> None:
        for key in BudgetKey:
            for tier in sample.tiers if key is BudgetKey.TIER else [None]:
                table = sample.budget_by(key, tier=tier and tier.key)
                columns: dict[str, list[Any]] = {name: list(table.column(name)) for name in table.columns}
                assert sum(columns["baht"]) == sample.budget().amount
                assert sum(columns["projects"]) == len(sample.projects)
                assert sum(columns["with_budget"]) == sum(one.budget is not None for one in sample.projects)


class TestOptions:
    @WHOLE
    @given(strategies.plan_nodes(tiers=("a", "b"), indicators=("K1",), projects=("P1",), max_children=1))
    def test_nodes_keep_their_options(self, node: PlanNode) -> None:
        assert len(node.children) <= 1
        assert {node.tier, *(child.tier for child in node.children)} <= {"a", "b"}
        assert set(node.indicators) <= {"K1"}
        assert set(node.projects) <= {"P1"}

    @given(st.data())
    def test_a_code_is_a_path(self, data: st.DataObject) -> None:
        node = data.draw(strategies.plan_nodes(max_children=1))
        if node.code is not None:
            assert node.code == Code((1,))

    @WHOLE
    @given(st.data())
    def test_parts_keep_theirs(self, data: st.DataObject) -> None:
        months = FiscalYear(2562).months
        schedule = data.draw(strategies.work_plans(months=st.sampled_from(months), max_steps=1))
        assert len(schedule.steps) == 1
        assert {span.first for span in schedule.steps[0].months} <= set(months)
        assert data.draw(strategies.factor_references(kind=FactorKind.THREAT)).kind is FactorKind.THREAT
        assert data.draw(strategies.baselines(unit=PERCENT)).quantity.unit == PERCENT
        assert data.draw(strategies.alignments(addresses=st.just("3.1"))).address in {None, "3.1"}
        assert data.draw(strategies.adjustments(keys=st.just("K1"))).indicator in {None, "K1"}
        assert data.draw(strategies.projects(keys=st.just("P1"))).key == "P1"
        assert data.draw(strategies.indicators(keys=st.just("K1"), units=st.none())).unit is None

    @WHOLE
    @given(strategies.actuals(keys=st.just("K1"), units=st.just(PERCENT), statuses=st.just(Status.REPORTED)))
    def test_actuals_keep_theirs(self, actual: Actual) -> None:
        assert actual.indicator == "K1"
        assert actual.value is not None
        assert actual.value.unit == PERCENT
        assert actual.formula is None or actual.formula.actual() == actual.value.value

    @WHOLE
    @given(strategies.scorecards(policies=st.just(EQUAL_WEIGHTS)))
    def test_scorecards_keep_theirs(self, card: Scorecard) -> None:
        assert card.policy is EQUAL_WEIGHTS


@given(strategies.scored_periods())
def test_every_period_may_be_scored(period: object) -> None:
    assert isinstance(period, get_args(ScoredPeriod))
