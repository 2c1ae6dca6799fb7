"""Every public type goes out as JSON and comes back, and plans of any shape do."""

import json as plain
from enum import Enum
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given

from bma_foreign_affairs.errors import DocumentError, Problem, WrongType
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.interop import json
from bma_foreign_affairs.interop.json.kinds import TYPES
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.tree import Plan
from bma_foreign_affairs.quantities import Money
from bma_foreign_affairs.scoring.formulas import Count
from bma_foreign_affairs.scoring.rules import ProportionalScale
from bma_foreign_affairs.sources import Source
from examples_scoring import Year as OtherPeriod
from plan_builder import shapes
from support import public_things
from test_laws import VALUES

EDGES = ("interop", "datasets", "testing", "audit")
HELD = [value for value in VALUES if type(value) in TYPES.values()]


def test_no_public_type_is_left_out() -> None:
    public = {
        thing
        for name, thing in public_things().items()
        if isinstance(thing, type) and (attrs.has(thing) or issubclass(thing, Enum)) and name.split(".")[1] not in EDGES
    }
    assert public - set(TYPES.values()) == set()


@pytest.mark.parametrize("value", HELD, ids=lambda value: type(value).__name__)
def test_every_value_round_trips(value: Any) -> None:
    written = json.dump(value)
    assert json.load(written) == value
    assert json.load(written, type(value)) == value
    assert plain.loads(written)["type"] == type(value).__name__
    assert json.dump(json.load(written)) == written


@pytest.mark.parametrize("member", [member for kind in TYPES.values() if issubclass(kind, Enum) for member in kind])
def test_every_enum_member_round_trips(member: Enum) -> None:
    assert json.load(json.dump(member)) is member


@given(shapes())
def test_plans_of_any_shape_round_trip(sample: Plan) -> None:
    twin = json.load(json.dump(sample), Plan)
    assert twin == sample
    assert [twin.address(one) for one in twin.walk()] == [sample.address(one) for one in sample.walk()]


def test_what_has_no_fields_of_its_own_is_a_value() -> None:
    assert plain.loads(json.dump(Code.parse("๓.๑"))) == {"type": "Code", "value": "3.1"}
    assert plain.loads(json.dump(FiscalYear(2568))) == {"type": "FiscalYear", "value": 2568}
    assert json.load("2568", FiscalYear) == FiscalYear(2568)


@pytest.mark.parametrize(
    ("full", "written"), [(Fraction(10), 10), (Fraction(9, 2), "4.5"), (Fraction(1, 3), "1/3"), (2**53, str(2**53))]
)
def test_numbers_are_written_so_that_no_reader_rounds_them(full: Fraction, written: object) -> None:
    assert plain.loads(json.dump(ProportionalScale(full, 5)))["full"] == written


@pytest.mark.parametrize(
    ("text", "kind", "problem"),
    [
        ('{"document": "a"}', None, 'expected an object that names its class under "type"'),
        ("[]", None, 'expected an object that names its class under "type"'),
        ('{"type": "Sauce"}', None, "expected under \"type\" the name of a public type, got 'Sauce'"),
        ('{"type": 5}', None, 'expected under "type" the name of a public type, got 5'),
        ('{"type": "Code", "value": "1"}', Source, "expected under \"type\" 'Source', got 'Code'"),
        ('{"type": "Code"}', None, 'expected "type" and "value" and nothing else for Code'),
        ('{"type": "Code", "value": "1", "x": 1}', None, 'expected "type" and "value" and nothing else for Code'),
        ('{"type": "Code", "value": "1", "value": "1"}', None, 'expected "type" and "value" and nothing else for Code'),
    ],
)
def test_the_whole_names_its_class(text: str, kind: type | None, problem: str) -> None:
    with pytest.raises(DocumentError) as caught:
        json.load(text, kind)  # type: ignore[arg-type]
    assert caught.value.problems == (Problem("$", problem),)


def test_a_period_that_json_does_not_know_is_refused() -> None:
    with pytest.raises(WrongType, match="JSON holds one of FiscalYear, "):
        json.dump(Count((), OtherPeriod()))


@pytest.mark.parametrize(("written", "amount"), [("5", "5"), ('"5.50"', "5.50")])
def test_money_keeps_its_decimals(written: str, amount: str) -> None:
    money = json.load(f'{{"amount": {written}}}', Money)
    assert str(money.amount) == amount


def test_money_is_no_number_with_a_point() -> None:
    with pytest.raises(DocumentError, match=r"expected a whole number, or text such as .4.50., got 5.5 "):
        json.load('{"amount": 5.5}', Money)


@pytest.mark.parametrize("value", [5, "x", None, [], object(), Source])
def test_dump_takes_public_values(value: object) -> None:
    with pytest.raises(WrongType, match="dump takes a value of a public type"):
        json.dump(value)
