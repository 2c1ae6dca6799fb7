import copy
import pickle
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given

from bma_foreign_affairs.errors import InvalidValue, PlanError, UnitMismatch, UnknownCode, WrongType
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.tree import MAX_TIERS, Plan, PlanNode, Tier
from bma_foreign_affairs.quantities import parse_target
from plan_builder import SAMPLE, TIERS, coded, indicator, node, plan, shapes

ADDRESSES = ["3", "3.1", "3.1/1", "3.1/2", "3.1/#3", "3/มาตรการของหน่วยงานที่ 1", "#2", "#2/1"]


class TestAddresses:
    def test_are_the_code_or_the_way_down(self) -> None:
        assert [SAMPLE.address(one) for one in SAMPLE.walk()] == ADDRESSES

    @given(shapes())
    def test_lead_back_to_their_node(self, sample: Plan) -> None:
        for one in sample.walk():
            assert sample[sample.address(one)] is one

    @given(shapes())
    def test_are_the_path(self, sample: Plan) -> None:
        for one in sample.walk():
            path = sample.path_to(one)
            assert path[-1] is one
            assert path[0] in sample.nodes
            assert sample.address(one) == "/".join(str(step.number) for step in path)
            assert all(below in above.children for above, below in pairwise(path))

    @given(shapes())
    def test_survive_pickle_and_copy(self, sample: Plan) -> None:
        for twin in (pickle.loads(pickle.dumps(sample)), copy.deepcopy(sample)):
            assert twin == sample
            assert [twin.address(one) for one in twin.walk()] == [sample.address(one) for one in sample.walk()]

    def test_take_an_equal_node_for_the_plan_s_own(self) -> None:
        twin = copy.deepcopy(SAMPLE["3.1"])
        assert twin is not SAMPLE["3.1"]
        assert SAMPLE.address(twin) == "3.1"

    def test_refuse_a_node_of_elsewhere(self) -> None:
        with pytest.raises(UnknownCode, match="the plan p has no '9 goal 9'"):
            SAMPLE.address(node("goal", "9"))

    def test_refuse_a_node_that_stands_twice(self) -> None:
        same = node("strategy", "1")
        sample = plan(coded("goal", "1", same), coded("goal", "2", same))
        with pytest.raises(InvalidValue, match="several addresses of the plan p: 1/1, 2/1"):
            sample.address(same)


class TestLookUp:
    @pytest.mark.parametrize("where", ["3.1", "๓.๑", " 3.1 ", Code.parse("3.1")])
    def test_by_code_in_either_digits(self, where: str | Code) -> None:
        assert SAMPLE[where].title == "strategy 3.1"

    def test_by_address_in_either_digits(self) -> None:
        assert SAMPLE["๓.๑/๑"] is SAMPLE["3.1/1"]
        assert SAMPLE["3/มาตรการของหน่วยงานที่ ๑"].indicators == ("K1",)

    def test_names_the_nearest(self) -> None:
        with pytest.raises(UnknownCode, match=r"the plan p has no '3.2'; did you mean .*'3.1'"):
            SAMPLE["3.2"]

    @pytest.mark.parametrize("where", [0, None, 3.1, ("3",)])
    def test_takes_text_and_codes_alone(self, where: Any) -> None:
        with pytest.raises(WrongType):
            SAMPLE[where]

    def test_at_a_tier(self) -> None:
        assert [one.number for one in SAMPLE.at("measure")] == ["๑", "2", None, "มาตรการของหน่วยงานที่ ๑"]
        with pytest.raises(UnknownCode, match="the tiers of the plan p has no 'goals'; did you mean 'goal'"):
            SAMPLE.at("goals")
        assert SAMPLE.tier("goal") is TIERS[0]

    def test_indicators_by_key(self) -> None:
        assert SAMPLE.indicator("K2").key == "K2"
        with pytest.raises(UnknownCode, match="did you mean"):
            SAMPLE.indicator("K3")


class TestStructure:
    def test_every_violation_comes_at_once(self) -> None:
        with pytest.raises(PlanError) as caught:
            plan(
                coded("goal", "1", node("goal", "1"), node("nothing", "2", node("goal", "1"), node("none", "2"))),
                coded("strategy", "1", node("goal", "3", indicators=("K9",))),
                tiers=(*TIERS, TIERS[0]),
                fiscal_years=(FiscalYear(2568), FiscalYear(2570)),
                indicators=(indicator("K1"), indicator("K1")),
            )
        assert caught.value.violations == (
            "the tier goal is declared twice",
            "fiscal years follow one another, got 2568 and then 2570",
            "1/1 is on the tier goal, which does not lie below goal",
            "1/2 is on the tier nothing, which the plan does not declare",
            "1/2/2 is on the tier none, which the plan does not declare",
            "1/3 is on the tier goal, which does not lie below strategy",
            "the address 1 stands twice",
            "the indicator key K1 stands twice",
            "1/3 is measured by K9, an indicator that the plan does not have",
        )

    def test_tiers_may_be_skipped(self) -> None:
        assert plan(node("goal", "1", node("measure", "1")))["1/1"].tier == "measure"

    @pytest.mark.parametrize("count", [0, MAX_TIERS + 1])
    def test_needs_some_tiers_and_not_too_many(self, count: int) -> None:
        with pytest.raises(PlanError, match=f"declares 1 to 50 tiers, got {count}"):
            plan(tiers=tuple(Tier(f"t{number}", "ชั้น") for number in range(count)))

    def test_needs_a_year(self) -> None:
        with pytest.raises(PlanError, match="at least one fiscal year"):
            plan(fiscal_years=())

    def test_goes_fifty_tiers_deep_and_no_deeper(self) -> None:
        tiers = tuple(Tier(f"t{number}", "ชั้น") for number in range(MAX_TIERS))
        chain = node(tiers[-1].key, "1")
        for tier in reversed(tiers[:-1]):
            chain = node(tier.key, "1", chain)
        sample = plan(chain, tiers=tiers)
        assert len(list(sample.walk())) == MAX_TIERS
        assert pickle.loads(pickle.dumps(sample)) == sample
        with pytest.raises(InvalidValue, match="50 tiers deep at most"):
            node("t0", "1", chain)


class TestFields:
    @pytest.mark.parametrize("key", ["", "ก1", "a b", "-a", "K1\n"])
    def test_keys_are_stable_ascii(self, key: str) -> None:
        with pytest.raises(InvalidValue, match="takes ASCII letters"):
            indicator(key)
        with pytest.raises(InvalidValue, match="takes ASCII letters"):
            plan(key=key)

    @pytest.mark.parametrize("title", ["", "  "])
    def test_titles_are_not_empty(self, title: str) -> None:
        with pytest.raises(InvalidValue, match="takes a text"):
            indicator(title=title)
        with pytest.raises(InvalidValue, match="takes a text"):
            node("goal", "1", title=title)

    @pytest.mark.parametrize(
        "more",
        [
            {"key": 5},
            {"title": 5},
            {"unit": "ครั้ง"},
            {"targets": ["x"]},
            {"targets": ("x",)},
            {"rule": 5},
            {"hosts": "สกต."},
        ],
    )
    def test_of_another_type_are_refused(self, more: dict[str, Any]) -> None:
        with pytest.raises(WrongType, match=r"Indicator\.\w+.* takes"):
            indicator(**more)

    def test_children_are_nodes(self) -> None:
        with pytest.raises(WrongType, match=r"PlanNode.children\[0\] takes PlanNode"):
            PlanNode(tier="goal", title="x", children=("y",))  # type: ignore[arg-type]

    def test_a_target_is_in_the_unit_of_its_indicator(self) -> None:
        target = parse_target("อย่างน้อย 10 ฉบับ")
        with pytest.raises(UnitMismatch, match="K1 is measured in ครั้ง, its target is in ฉบับ"):
            indicator(targets=(target,))
        assert indicator(targets=(parse_target("อย่างน้อย 10 ครั้ง"),)).targets

    def test_an_indicator_whose_unit_is_not_printed_takes_no_number(self) -> None:
        stated = parse_target("มีระบบฐานข้อมูลกลาง")
        assert indicator(unit=None, targets=(stated,)).targets == (stated,)
        with pytest.raises(UnitMismatch, match="K1 is measured in no unit, its target is in ฉบับ"):
            indicator(unit=None, targets=(parse_target("อย่างน้อย 10 ฉบับ"),))


def test_prints_for_people() -> None:
    assert str(SAMPLE) == "แผน"
    assert repr(SAMPLE) == "<Plan p: แผน, 8 nodes>"
    assert str(SAMPLE["3.1"]) == "3.1 strategy 3.1"
    assert str(node("goal", None, title="ก")) == "ก"
    assert repr(node("goal", None, title="ก" * 61)) == f"<PlanNode goal {'ก' * 59}…>"
    assert str(indicator()) == "K1 จำนวนครั้ง"
    assert str(TIERS[0]) == "เป้าประสงค์"


def test_shows_itself_as_a_tree() -> None:
    written = SAMPLE._repr_html_()
    assert written.startswith('<ul lang="th"><li>แผน<ul><li>เป้าประสงค์ 3 goal 3<ul><li>กลยุทธ์ 3.1')
    assert written.count("<li>") == 9


def test_equal_plans_hash_alike_and_one_change_makes_another() -> None:
    twin = pickle.loads(pickle.dumps(SAMPLE))
    assert hash(twin) == hash(SAMPLE)
    assert plan(title="อื่น") != plan()
