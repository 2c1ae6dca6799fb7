from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import (
    AmbiguousRule,
    InvalidValue,
    MissingActual,
    ScoringError,
    UnitMismatch,
    UnknownCode,
    WrongType,
)
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.tree import Plan
from bma_foreign_affairs.quantities import Quantity, StatementTarget, parse_target
from bma_foreign_affairs.scorecard import (
    Actual,
    Missing,
    Scorecard,
    Scored,
    ScoringPolicy,
    Status,
    Unscored,
    evaluate,
)
from bma_foreign_affairs.scoring.rules import Below, LinearScale, ScoreTable, ScoringRule, StepScale, score
from plan_builder import TIMES, indicator, plan

YEAR = FiscalYear(2568)
TABLE = ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
LINEAR = LinearScale(TABLE, below=Below.ZERO)
STEP = StepScale(TABLE, below=Below.FLOOR)
EXCLUDE = ScoringPolicy(missing=Missing.EXCLUDE)
REFUSE = ScoringPolicy(missing=Missing.REFUSE)
PLAN = plan(
    indicators=(
        indicator("K1", rule=LINEAR, targets=(parse_target("อย่างน้อย 10 ครั้ง"),), english="Times"),
        indicator("K2", rule=TABLE, targets=(StatementTarget("ดำเนินการแล้วเสร็จ"),)),
    )
)


def reported(key: str, value: int, year: FiscalYear = YEAR) -> Actual:
    return Actual(key, year, Status.REPORTED, Quantity(value, TIMES))


def card(*actuals: Actual, policy: ScoringPolicy = EXCLUDE, sample: Plan = PLAN, **rules: ScoringRule) -> Scorecard:
    return evaluate(sample, actuals, YEAR, policy, rules=rules)


@given(st.integers(0, 20))
def test_scores_as_the_rule_does(value: int) -> None:
    row = card(reported("K1", value), K2=STEP).row("K1")
    assert isinstance(row, Scored)
    assert row.score == score(LINEAR, value)
    assert row.met is (value >= 10)


@pytest.mark.parametrize(
    ("printed", "met"),
    [("อย่างน้อย 9 ครั้ง/ปี", True), ("อย่างน้อย 10 ครั้ง/ปี", False), ("จำนวน 9 ครั้ง", None), ("ตามที่ สงม. กำหนด", None)],
)
def test_a_target_is_met_only_where_a_year_s_number_can_tell(printed: str, met: bool | None) -> None:
    sample = plan(indicators=(indicator("K1", rule=LINEAR, targets=(parse_target(printed),)),))
    row = card(reported("K1", 9), sample=sample).row("K1")
    assert isinstance(row, Scored)
    assert row.met is met


def test_a_passed_rule_comes_before_the_printed_table() -> None:
    row = card(reported("K2", 9), K2=STEP).row("K2")
    assert isinstance(row, Scored)
    assert row.score.points == 4
    assert row.met is None


def test_a_bare_table_is_no_rule() -> None:
    with pytest.raises(AmbiguousRule):
        card(reported("K2", 9))


def test_no_rule_is_an_error_that_says_how_to_pass_one() -> None:
    with pytest.raises(ScoringError, match=r"K1 has no scoring rule; pass one as rules=\{'K1': …\}"):
        card(reported("K1", 9), sample=plan(indicators=(indicator("K1"),)))


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.REPORTED])
def test_states_without_a_value_have_no_score(status: Status) -> None:
    assert card(Actual("K1", YEAR, status)).row("K1") == Unscored(PLAN.indicator("K1"), status)


def test_what_is_not_reported_is_unscored_or_refused() -> None:
    assert card().rows == tuple(Unscored(one, Status.NOT_REPORTED) for one in PLAN.indicators)
    with pytest.raises(MissingActual, match="K1 is due and has no actual"):
        card(policy=REFUSE)
    with pytest.raises(MissingActual, match="K1"):
        card(Actual("K1", YEAR, Status.NOT_REPORTED), policy=REFUSE)
    cancelled = [Actual(key, YEAR, Status.CANCELLED) for key in ("K1", "K2")]
    assert all(isinstance(row, Unscored) for row in card(*cancelled, policy=REFUSE).rows)


def test_refuses_what_does_not_belong() -> None:
    with pytest.raises(UnknownCode, match="did you mean 'K"):
        card(reported("K3", 1))
    with pytest.raises(UnknownCode, match="did you mean 'K"):
        card(K3=STEP)
    with pytest.raises(UnitMismatch, match="K1 is measured in ครั้ง"):
        card(Actual("K1", YEAR, Status.REPORTED, Quantity.parse("๓ ฉบับ")))
    with pytest.raises(InvalidValue, match="K1 has two actuals"):
        card(reported("K1", 1), reported("K1", 1))
    with pytest.raises(InvalidValue, match="tells of"):
        card(reported("K1", 1, FiscalYear(2567)))


@pytest.mark.parametrize(("status", "value"), [(Status.REPORTED, None), (Status.NOT_DUE, Quantity(0, TIMES))])
def test_an_actual_has_a_value_exactly_when_it_is_reported(status: Status, value: Quantity | None) -> None:
    with pytest.raises(InvalidValue, match="exactly when it is REPORTED"):
        Actual("K1", YEAR, status, value)


@pytest.mark.parametrize("fields", [(1, YEAR, Status.NOT_DUE), ("K1", 2568, Status.NOT_DUE), ("K1", YEAR, "not_due")])
def test_fields_of_another_type_are_refused(fields: Any) -> None:
    with pytest.raises(WrongType, match=r"Actual\.\w+ takes"):
        Actual(*fields)


def test_tells_how_it_came_about() -> None:
    told = card(reported("K1", 9), K2=STEP)
    assert "4.5" in told.explain("en")
    assert told.explain("en").startswith("K1 Times\n")
    assert told.explain("en").endswith("K2 จำนวนครั้ง\nnot_reported")
    assert told.explain() == told.explain("th")
    assert told.explain().startswith("K1 จำนวนครั้ง\n")
    assert repr(told) == "<Scorecard p FiscalYear(2568): 1 of 2 scored>"
    assert str(told).splitlines()[-1] == "K2 จำนวนครั้ง: not_reported"


def test_is_a_table() -> None:
    first, second = card(reported("K1", 9), K2=STEP).table().records()
    assert list(first) == ["key", "title", "unit", "target", "actual", "status", "met", "score", "explanation"]
    assert (first["actual"], first["met"], first["score"]) == (9, False, score(LINEAR, 9).points)
    assert (second["actual"], second["status"], second["score"]) == (None, "not_reported", None)
    assert "อย่างน้อย ๑๐ ครั้ง" in str(first["target"])


def test_an_indicator_whose_unit_is_not_printed_has_no_actual() -> None:
    sample = plan(indicators=(indicator("K1", unit=None, rule=LINEAR),))
    assert card(sample=sample).table().records()[0]["unit"] is None
    with pytest.raises(UnitMismatch, match="K1 is measured in no unit, got an actual of ๙ ครั้ง"):
        card(reported("K1", 9), sample=sample)


def test_prints_for_people() -> None:
    assert str(EXCLUDE) == "ไม่นับตัวชี้วัดที่ไม่ได้รายงาน"
    assert str(Actual("K1", YEAR, Status.NOT_DUE)).endswith("not_due")
    assert str(reported("K1", 9)).startswith("K1 ")
