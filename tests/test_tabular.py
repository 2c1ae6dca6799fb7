from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.datasets import kr_2568
from bma_foreign_affairs.errors import DocumentError, PlanError
from bma_foreign_affairs.fiscal import FiscalYear, ReportingRound
from bma_foreign_affairs.interop import tabular
from bma_foreign_affairs.plans.tree import Plan, PlanNode
from bma_foreign_affairs.quantities import Quantity
from bma_foreign_affairs.scorecard import Actual, Status
from bma_foreign_affairs.scoring.rules import Below, LinearScale, ScoreTable
from bma_foreign_affairs.scoring.rules.union import RULES
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.numerals import Digits
from examples_scoring import VALUES as SCORING
from plan_builder import SAMPLE, TIERS, coded, indicator, node, plan, shapes
from support import ANY_TEXT

YEAR = FiscalYear(2568)
HEAD: dict[str, Any] = {
    "key": "p",
    "title": "แผน",
    "issuer": "สกต.",
    "fiscal_years": (YEAR,),
    "tiers": TIERS,
    "indicators": (indicator("K1"), indicator("K2")),
}
BY_HAND = """\
tier,code,number,parent,title,indicators,document,first_line,last_line
goal,๓,,,เป้าหมาย,,,,
strategy,๓.๑,,๓,กลยุทธ์,K1 K2,001.txt,๑๐,๑๒
,,,,,,,,
measure,,๑,๓.๑,"มาตรการ, หนึ่ง",,001.txt,,
measure,,๓,3.1,มาตรการ,,,,
goal,,,,อีกเป้าหมาย,,,,
measure,,1,#2,มาตรการ,,,,
"""


def problems(text: str) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        tabular.load_nodes(text, document="plan.csv")
    assert caught.value.document == "plan.csv"
    return [str(problem) for problem in caught.value.problems]


class TestRows:
    def test_a_plan_kept_by_hand(self) -> None:
        loaded = tabular.load_plan(BY_HAND, **HEAD)
        addresses = [loaded.address(one) for one in loaded.walk()]
        assert addresses == ["3", "3.1", "3.1/1", "3.1/3", "#2", "#2/1"]
        assert loaded["3.1"].indicators == ("K1", "K2")
        assert loaded["3.1"].source == Source("001.txt", lines=(10, 12))
        assert loaded["3.1/1"].title == "มาตรการ, หนึ่ง"
        assert loaded["3.1/1"].source == Source("001.txt")

    @pytest.mark.parametrize("digits", Digits)
    @pytest.mark.parametrize("sample", [SAMPLE, kr_2568(), plan()], ids=repr)
    def test_round_trip(self, sample: Plan, digits: Digits) -> None:
        assert tabular.load_nodes(tabular.dump_nodes(sample.nodes, digits=digits)) == sample.nodes

    @given(shapes())
    def test_round_trip_of_any_shape(self, sample: Plan) -> None:
        assert tabular.load_nodes(tabular.dump_nodes(sample.nodes)) == sample.nodes

    @given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
    def test_round_trip_of_any_title(self, title: str) -> None:
        nodes = (node("goal", "1", title=title, english=title),)
        assert tabular.load_nodes(tabular.dump_nodes(nodes)) == nodes

    def test_thai_digits_are_written_on_demand(self) -> None:
        assert "๓.๑" in tabular.dump_nodes(SAMPLE.nodes, digits=Digits.THAI)
        assert "๓.๑" not in tabular.dump_nodes(SAMPLE.nodes)

    def test_addresses_that_stand_twice_cannot_be_written(self) -> None:
        with pytest.raises(PlanError, match="the address 1 stands twice"):
            tabular.dump_nodes((coded("goal", "1"), coded("goal", "1")))

    def test_every_bad_row_comes_at_once(self) -> None:
        text = (
            "tier,code,number,parent,title,document,first_line,last_line\n"
            "goal,x,,,ก,,,\n"
            "goal,1,,9,ก,,,\n"
            "goal,1,,,ก,,,\n"
            "goal,1,,,ก,,,\n"
            "goal,2,,\n"
            "goal,2,,, ,,,\n"
            "goal,2,,,ก,,1,2\n"
            "goal,2,,,ก,a.txt,1,\n"
            "goal,2,,,ก,a.txt,2,1\n"
            "go al,2,,,ก,a.txt,๑,z\n"
        )
        found = problems(text)
        assert [one.split(":")[0] for one in found] == [
            "row 2, column code",
            "row 3, column parent",
            "row 5, column code",
            "row 6",
            "row 7",
            "row 8, column document",
            "row 9, column first_line",
            "row 10, column first_line",
            "row 11, column last_line",
            "row 11, column first_line",
        ]
        assert found[1] == "row 3, column parent: expected nothing or the address of an earlier row, got '9'"
        assert found[2] == "row 5, column code: the address 1 stands twice"
        assert found[3] == "row 6: expected 8 cells, got 4"

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("", ["tier", "parent", "title"]),
            ("tier,parent", ["title"]),
        ],
    )
    def test_columns_are_asked_for(self, header: str, expected: list[str]) -> None:
        assert problems(header) == [f"header: expected the column {name!r}, got none" for name in expected]

    def test_columns_are_known_and_stand_once(self) -> None:
        found = problems("tier,parent,title,title,parnt\n")
        assert found[0] == "header: expected the column 'title' once, got 2"
        assert found[1].startswith("header: unknown column 'parnt'; expected tier, number")

    @given(ANY_TEXT)
    def test_any_text_is_read_or_refused(self, text: str) -> None:
        with suppress(DocumentError):
            tabular.load_nodes(text)
        with suppress(DocumentError):
            tabular.load_nodes(f"tier,parent,title,code,first_line\n{text}")

    def test_csv_that_is_none(self) -> None:
        (problem,) = problems(f'tier,parent,title\n"{"x" * 200_000}"\n')
        assert problem.startswith("row 2: expected CSV: field larger than")

    def test_the_structure_is_checked_with_the_head(self) -> None:
        with pytest.raises(DocumentError, match=r"the plan: 3\.1 is measured by K1"):
            tabular.load_plan(BY_HAND, **{**HEAD, "indicators": ()})

    def test_only_lines_are_carried(self) -> None:
        paged = attrs.evolve(coded("goal", "1"), source=Source("a.txt", page=4))
        (read,) = tabular.load_nodes(tabular.dump_nodes((paged,)))
        assert isinstance(read, PlanNode)
        assert read.source == Source("a.txt")


TABLE = ScoreTable(((10, 5), (8, Fraction(9, 2)), (6, Fraction(10, 3))))


class TestRules:
    @pytest.mark.parametrize("rule", [one for one in SCORING if isinstance(one, (*RULES, ScoreTable))], ids=repr)
    def test_round_trip(self, rule: Any) -> None:
        assert tabular.load_rules(tabular.dump_rules({"9.1-K1": rule, "K2": rule})) == {"9.1-K1": rule, "K2": rule}

    def test_decimals_are_exact(self) -> None:
        text = '[K1]\ntype = "ScoreTable"\nlevels = [[0.1, 1], [0.30, 2]]\n'
        assert tabular.load_rules(text)["K1"] == ScoreTable(((Decimal("0.1"), 1), (Decimal("0.3"), 2)))

    def test_every_problem_comes_at_once(self) -> None:
        text = '[K1]\ntype = "ScoreTable"\nlevels = [[nan, 1], [2, 2]]\n[K2]\ntype = "Table"\n[K3]\n'
        with pytest.raises(DocumentError) as caught:
            tabular.load_rules(text)
        paths = [problem.path for problem in caught.value.problems]
        assert paths == ["$.K1.levels[0][0]", "$.K2", "$.K3"]

    @pytest.mark.parametrize("text", ["x", "[K1", "a = 1\na = 2\n"])
    def test_text_that_is_no_toml(self, text: str) -> None:
        with pytest.raises(DocumentError, match="expected TOML, got: "):
            tabular.load_rules(text)

    def test_has_a_bottom(self) -> None:
        with pytest.raises(DocumentError):
            tabular.load_rules("a = " + "[" * 100_000)

    @given(ANY_TEXT)
    def test_any_text_is_read_or_refused(self, text: str) -> None:
        with suppress(DocumentError):
            assert tabular.load_rules(text) == {}


class TestActuals:
    ACTUALS = (
        Actual("9.1-K1", YEAR, Status.REPORTED, Quantity.parse("๙ ครั้ง"), note='ไตรมาส "๔"\n\x7f'),
        Actual("K2", YEAR, Status.REPORTED, Quantity.parse("ร้อยละ ๓๐.๕"), source=Source("a.txt", lines=(1, 2))),
        Actual("K3", YEAR, Status.NOT_DUE),
    )

    def test_round_trip(self) -> None:
        assert tabular.load_actuals(tabular.dump_actuals(self.ACTUALS)) == self.ACTUALS
        assert tabular.load_actuals("") == ()

    @pytest.mark.parametrize(
        "period", [YEAR, YEAR.half(1), YEAR.quarter(4), YEAR.month(2), ReportingRound(YEAR, 9)], ids=repr
    )
    def test_periods_are_named(self, period: Any) -> None:
        actual = Actual("K1", period, Status.NOT_DUE)
        assert tabular.load_actuals(tabular.dump_actuals([actual])) == (actual,)

    def test_a_period_that_nobody_knows_is_a_problem_once(self) -> None:
        with pytest.raises(DocumentError) as caught:
            tabular.load_actuals('actuals = [{ indicator = "K1", period = "เมื่อวาน", status = "not_due" }, 5]')
        assert [problem.path for problem in caught.value.problems] == ["$.actuals[0].period", "$.actuals[1]"]

    def test_values_are_written_as_documents_do(self) -> None:
        assert 'value = "9 ครั้ง"' in tabular.dump_actuals(self.ACTUALS)

    def test_every_problem_comes_at_once(self) -> None:
        text = (
            '[[actuals]]\nindicator = "K1"\nperiod = 2568\nstatus = "reported"\nvalue = "เก้า"\n'
            '[[actuals]]\nindicator = 5\nperiod = 2025\nstatus = "reported"\nvalue = 9\n'
            "[other]\n"
        )
        with pytest.raises(DocumentError) as caught:
            tabular.load_actuals(text)
        assert [problem.path for problem in caught.value.problems] == [
            "$.other",
            "$.actuals[0].value",
            "$.actuals[1].indicator",
            "$.actuals[1].period",
            "$.actuals[1].value",
        ]

    def test_actuals_are_a_list(self) -> None:
        with pytest.raises(DocumentError, match=r"\$.actuals: expected a list, got 5"):
            tabular.load_actuals("actuals = 5")

    @given(ANY_TEXT)
    def test_any_text_is_read_or_refused(self, text: str) -> None:
        with suppress(DocumentError):
            assert tabular.load_actuals(text) == ()


def test_rules_score_what_the_table_says() -> None:
    rule = LinearScale(TABLE, below=Below.ZERO)
    assert tabular.load_rules(tabular.dump_rules({"K": rule}))["K"] == rule
