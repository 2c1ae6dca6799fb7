"""The laws of every public type: equality, hash, repr, pickle, copy, foreign operands, immutability.

Each `examples_<area>.py` beside this file lists in VALUES at least two different values of each public value type of
its area, and in ERRORS an instance of each error.
"""

import copy
import datetime as dt
import importlib
import operator
import pickle
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

from bma_foreign_affairs.errors import ForeignAffairsError
from support import public_things

AREAS = [importlib.import_module(path.stem) for path in sorted(Path(__file__).parent.glob("examples_*.py"))]
VALUES: list[Any] = [value for area in AREAS for value in area.VALUES]
ERRORS: list[Exception] = [error for area in AREAS for error in getattr(area, "ERRORS", ())]

PUBLIC = public_things()
CLASSES = {thing for thing in PUBLIC.values() if isinstance(thing, type)}
NAMES = {
    **{name.rpartition(".")[2]: thing for name, thing in PUBLIC.items()},
    "Decimal": Decimal,
    "Fraction": Fraction,
    "date": date,
    "datetime": dt,
}
MEMBERS = [member for kind in sorted(CLASSES, key=str) if issubclass(kind, Enum) for member in kind]
ORDERINGS: list[Callable[[Any, Any], Any]] = [operator.lt, operator.le, operator.gt, operator.ge]


class Foreign:
    """An operand that equals nothing and orders with nothing."""

    __hash__ = None  # type: ignore[assignment]


FOREIGN: list[Any] = [Foreign(), object(), None, 1, 1.5, "1", (), [], {}, float("nan"), date(2018, 10, 1)]


def name(value: object) -> str:
    return type(value).__name__


def test_every_public_value_type_has_two_examples() -> None:
    for kind in sorted((kind for kind in CLASSES if attrs.has(kind)), key=str):
        examples = {value for value in VALUES if type(value) is kind}
        assert len(examples) >= 2, f"{kind.__qualname__} needs two different examples in an examples_*.py"


def test_every_error_has_an_example() -> None:
    leaves = {kind for kind in CLASSES if issubclass(kind, ForeignAffairsError)}
    assert leaves == {type(error) for error in ERRORS}


@pytest.mark.parametrize("value", VALUES, ids=name)
class TestEveryValue:
    def test_equals_itself_and_its_copies(self, value: Any) -> None:
        for twin in (value, copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert value == twin
            assert (value != twin) is False
            assert hash(value) == hash(twin)
            assert type(twin) is type(value)

    def test_differs_from_everything_else(self, value: Any) -> None:
        for other in VALUES:
            assert (value == other) is (value is other)
            assert (value != other) is (value is not other)
        for other in FOREIGN:
            assert value != other
            assert other != value

    def test_orders_only_with_its_own_type(self, value: Any) -> None:
        for other in [*FOREIGN, *(other for other in VALUES if type(other) is not type(value))]:
            for compare in ORDERINGS:
                with pytest.raises(TypeError):
                    compare(value, other)

    def test_repr_evaluates_back(self, value: Any) -> None:
        text = repr(value)
        if text.startswith("<"):
            assert text.startswith(f"<{name(value)}")
            assert len(text) < 200
        else:
            assert eval(text, dict(NAMES)) == value  # noqa: S307 - that repr is code is the law

    def test_does_not_change(self, value: Any) -> None:
        before = hash(value)
        for field in attrs.fields(type(value)):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, field.name, None)
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                delattr(value, field.name)
        with pytest.raises((AttributeError, TypeError)):
            value.something_new = 1
        assert hash(value) == before

    def test_is_final_and_slotted(self, value: Any) -> None:
        assert getattr(type(value), "__final__", False)
        assert not hasattr(value, "__dict__")

    def test_says_something_to_people(self, value: Any) -> None:
        assert str(value)


@pytest.mark.parametrize("member", MEMBERS, ids=repr)
class TestEveryEnumMember:
    def test_repr_evaluates_back(self, member: Enum) -> None:
        assert eval(repr(member), dict(NAMES)) is member  # noqa: S307 - that repr is code is the law

    def test_is_the_same_after_pickle_and_copy(self, member: Enum) -> None:
        assert pickle.loads(pickle.dumps(member)) is member
        assert copy.deepcopy(member) is member


@pytest.mark.parametrize("error", ERRORS, ids=name)
class TestEveryError:
    def test_is_also_a_builtin_that_callers_expect(self, error: Exception) -> None:
        assert isinstance(error, ForeignAffairsError)
        if type(error) is not ForeignAffairsError:
            assert isinstance(error, (ValueError, TypeError, LookupError))

    def test_survives_pickle_and_copy(self, error: Exception) -> None:
        for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(twin) is type(error)
            assert str(twin) == str(error)
            assert repr(vars(twin)) == repr(vars(error))
            assert repr(twin.args) == repr(error.args)

    def test_says_something(self, error: Exception) -> None:
        assert str(error)
