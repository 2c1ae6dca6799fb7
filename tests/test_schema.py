"""The schema and the loader agree, on good documents and on damaged ones."""

import copy
import json as plain
from collections.abc import Callable
from enum import Enum
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from bma_foreign_affairs.datasets import (
    action_plan_2562,
    agencies,
    claims,
    ict_master_plan,
    kr_2568,
    organisations,
    sister_cities,
    strategic_plan_2563,
)
from bma_foreign_affairs.errors import DocumentError, WrongType
from bma_foreign_affairs.interop import json
from bma_foreign_affairs.interop.json.kinds import SCALARS, TYPES
from bma_foreign_affairs.interop.schema import json_schema
from bma_foreign_affairs.plans.tree import Plan
from plan_builder import SAMPLE, shapes
from test_json import _deleted, _mistyped, _paths, _renamed
from test_json_round_trip import HELD

PLAN = Draft202012Validator(json_schema(Plan))


@pytest.mark.parametrize("kind", TYPES.values(), ids=lambda kind: kind.__name__)
def test_every_schema_is_one(kind: type) -> None:
    schema = json_schema(kind)
    Draft202012Validator.check_schema(schema)
    plain.dumps(schema)


@pytest.mark.parametrize("value", HELD, ids=lambda value: type(value).__name__)
def test_every_value_is_valid_with_and_without_its_name(value: Any) -> None:
    schema = Draft202012Validator(json_schema(type(value)))
    written = plain.loads(json.dump(value))
    schema.validate(written)
    if type(value) in SCALARS:
        schema.validate(written["value"])
    else:
        del written["type"]
        schema.validate(written)


@pytest.mark.parametrize("member", [member for kind in TYPES.values() if issubclass(kind, Enum) for member in kind])
def test_every_enum_member_is_valid(member: Enum) -> None:
    Draft202012Validator(json_schema(type(member))).validate(plain.loads(json.dump(member)))


@given(shapes())
def test_plans_of_any_shape_are_valid(sample: Plan) -> None:
    PLAN.validate(plain.loads(json.dump(sample)))


@pytest.mark.parametrize("sample", [SAMPLE, kr_2568()], ids=repr)
def test_what_the_schema_refuses_the_loader_refuses(sample: Plan) -> None:
    data = plain.loads(json.dump(sample))
    for path in _paths(data):
        for damage in (_mistyped, _renamed, _deleted):
            broken = copy.deepcopy(data)
            damage(broken, path)
            if not PLAN.is_valid(broken):
                with pytest.raises(DocumentError):
                    json.load(plain.dumps(broken), Plan)
            else:  # only a field with a default may go
                assert damage is _deleted, f"the schema lets {damage.__name__} {path} pass"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.data())
def test_a_field_with_anything_else_in_it_is_refused_by_both_or_by_the_loader(data: st.DataObject) -> None:
    document = plain.loads(json.dump(kr_2568()))
    path = data.draw(st.sampled_from(_paths(document)))
    holder = document
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = data.draw(JSON)
    try:
        json.load(plain.dumps(document), Plan)
    except DocumentError:
        return
    PLAN.validate(document)


@pytest.mark.parametrize("kind", [int, object, "Plan", None, Plan.__mro__[-1]])
def test_takes_public_types(kind: Any) -> None:
    with pytest.raises(WrongType, match="takes a public type"):
        json_schema(kind)


def test_scalars_may_stand_alone() -> None:
    schema = Draft202012Validator(json_schema(TYPES["FiscalYear"]))
    schema.validate(2568)
    assert not schema.is_valid(2025)


@pytest.mark.parametrize("load", [strategic_plan_2563, ict_master_plan, action_plan_2562, kr_2568])
def test_bundled_plans_are_valid(load: Callable[[], Plan]) -> None:
    PLAN.validate(plain.loads(json.dump(load())))


@pytest.mark.parametrize("name", ["strategic_plan_2563", "ict_master_plan", "action_plan_2562", "kr_2568"])
def test_packaged_files_of_plans_are_valid(name: str) -> None:
    PLAN.validate(plain.loads((files("bma_foreign_affairs.datasets") / "data" / f"{name}.json").read_text("utf-8")))


@pytest.mark.parametrize("load", [sister_cities, organisations, agencies, claims])
def test_bundled_registers_are_valid(load: Callable[[], tuple[Any, ...]]) -> None:
    values = load()
    assert values
    for value in values:
        Draft202012Validator(json_schema(type(value))).validate(plain.loads(json.dump(value)))
