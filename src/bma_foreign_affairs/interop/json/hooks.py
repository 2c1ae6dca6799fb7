"""The one converter: strict hooks for scalars, tuples, classes and unions, which say what they expected."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeAlias, Union, get_args

import attrs
import cattrs
from cattrs.errors import IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from bma_foreign_affairs.errors import ForeignAffairsError, WrongType, shown
from bma_foreign_affairs.exact import decimal_text
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.interop.json.kinds import (
    NATIVE,
    SCALARS,
    TAG,
    VALUE,
    Kind,
    class_of,
    is_tuple,
    is_union,
    members_of,
    tag_of,
)
from bma_foreign_affairs.interop.json.parsing import Object
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.thai.numerals import parse_decimal, parse_int

__all__ = ["Unreadable", "converter", "tagged", "untagged"]

_Hook: TypeAlias = Callable[[Any, Any], Any]
_Data: TypeAlias = object
_LONGEST_QUOTE = 60
_LARGEST = 2**53
"""From here on, other readers of JSON may round a number; so it is written as text."""


class Unreadable(Exception):
    """A value that is not what its place takes; the message says both."""


@cache
def converter() -> cattrs.Converter:
    """Build the one converter; its default hooks for text, numbers and tuples turn one into the other silently."""
    made = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True, omit_if_default=True)
    made.register_structure_hook(str, _scalar(str, "text"))
    made.register_structure_hook(int, _scalar(int, "a whole number"))
    made.register_structure_hook(bool, _scalar(bool, "true or false"))
    made.register_structure_hook(Fraction, _fraction)
    made.register_structure_hook(Decimal, _decimal)
    made.register_structure_hook(date, _text(date.fromisoformat, "a day such as 2018-10-01"))
    made.register_structure_hook(Code, _text(Code.parse, "a code such as 3.1.3.2"))
    made.register_structure_hook(FiscalYear, lambda data, _: FiscalYear(made.structure(data, int)))
    made.register_structure_hook(Enum, _member)
    made.register_structure_hook_factory(is_tuple, lambda kind: _tuple_hook(made, kind))
    made.register_structure_hook_factory(_is_class, lambda kind: _class_hook(made, class_of(kind)))
    made.register_structure_hook_factory(is_union, lambda kind: _union_hook(made, kind))
    made.register_unstructure_hook(Fraction, _number)
    made.register_unstructure_hook(Decimal, lambda value: f"{value:f}")
    made.register_unstructure_hook(date, date.isoformat)
    made.register_unstructure_hook(Code, str)
    made.register_unstructure_hook(FiscalYear, lambda year: year.buddhist_year)
    made.register_unstructure_hook_factory(is_union, lambda kind: _choice_hook(made, kind))
    made.register_unstructure_hook_factory(_is_generic, lambda kind: _generic_hook(made, kind))
    return made


def tagged(made: cattrs.Converter, value: object) -> object:
    """Turn a value into plain data that names its class."""
    data = made.unstructure(value)
    return {TAG: type(value).__name__, **(data if isinstance(data, dict) else {VALUE: data})}


def untagged(data: Object, kind: type) -> object:
    """Take the name of the class off plain data."""
    rest = Object((key, value) for key, value in data.items() if key != TAG)
    rest.repeated = data.repeated
    if attrs.has(kind) and kind not in SCALARS:
        return rest
    if set(rest) != {VALUE} or rest.repeated:
        raise Unreadable(f'expected "{TAG}" and "{VALUE}" and nothing else for {kind.__name__}')
    return rest[VALUE]


def _number(value: Fraction) -> int | str:
    if value.denominator == 1 and abs(value) < _LARGEST:
        return int(value)
    return decimal_text(value)


def _choice_hook(made: cattrs.Converter, kind: Kind) -> Callable[[Any], Any]:
    members, _ = members_of(kind)

    def hook(value: object) -> object:
        if value is None or len(members) == 1 or tag_of(type(value)) is None:
            return made.unstructure(value)
        if type(value) not in members:
            names = ", ".join(member.__name__ for member in members)
            raise WrongType(f"JSON holds one of {names} there, got {shown(value)}")
        return tagged(made, value)

    return hook


def _is_generic(kind: Kind) -> bool:
    return _is_class(kind) and bool(getattr(kind, "__parameters__", ()))


def _concrete(kind: Any) -> Any:  # noqa: ANN401 - a class, or one with its variables filled in
    """Fill in each variable of a generic class what it is constrained to; cattrs would forget the class it writes."""
    variables = getattr(kind, "__parameters__", ())
    return kind[tuple(Union[variable.__constraints__] for variable in variables)] if variables else kind  # noqa: UP007


def _generic_hook(made: cattrs.Converter, kind: Kind) -> Callable[[Any], Any]:
    written: Callable[[Any], Any] = make_dict_unstructure_fn(_concrete(kind), made, _cattrs_omit_if_default=True)
    return written


def _is_class(kind: Kind) -> bool:
    named = class_of(kind)
    return isinstance(named, type) and attrs.has(named) and named not in SCALARS


def _scalar(kind: type, name: str) -> _Hook:
    def hook(data: _Data, _: object) -> object:
        if type(data) is not kind:
            raise Unreadable(f"expected {name}, got {_shown(data)}")
        return data

    return hook


def _text(parse: Callable[[str], object], name: str) -> _Hook:
    def hook(data: _Data, _: object) -> object:
        if not isinstance(data, str):
            raise Unreadable(f"expected {name} as text, got {_shown(data)}")
        try:
            return parse(data)
        except ForeignAffairsError:
            raise
        except ValueError:
            raise Unreadable(f"expected {name}, got {_shown(data)}") from None

    return hook


def _fraction(data: _Data, _: object) -> Fraction:
    if type(data) is int:
        return Fraction(data)
    if not isinstance(data, str):
        raise Unreadable(f'expected a whole number, or text such as "4.5" or "1/3", got {_shown(data)}')
    over, slash, under = data.partition("/")
    if not slash:
        return Fraction(parse_decimal(data))
    denominator = parse_int(under)
    if denominator == 0:
        raise Unreadable(f"expected a fraction with a denominator that is not zero, got {data!r}")
    return Fraction(parse_int(over), denominator)


def _decimal(data: _Data, _: object) -> Decimal:
    if type(data) is int:
        return Decimal(data)
    if not isinstance(data, str):
        raise Unreadable(f'expected a whole number, or text such as "4.50", got {_shown(data)}')
    return parse_decimal(data)


def _member(data: _Data, kind: type[Enum]) -> Enum:
    members = {member.value: member for member in kind}
    if not isinstance(data, str) or data not in members:
        raise Unreadable(f"expected one of {', '.join(map(repr, members))}, got {_shown(data)}")
    return members[data]


def _lazily(made: cattrs.Converter, kind: Any) -> Callable[[_Data], Any]:  # noqa: ANN401 - any annotation
    """Look a hook up at first use, once: a class may hold tuples of itself."""
    found: list[_Hook] = []

    def structure(data: _Data) -> object:
        if not found:
            found.append(made.get_structure_hook(kind))
        return found[0](data, kind)

    return structure


def _tuple_hook(made: cattrs.Converter, kind: Kind) -> _Hook:
    """Make a hook for tuple[X, ...] and tuple[X, Y] that takes lists alone and tells where an item is wrong."""
    items = get_args(kind)
    any_length = items[-1] is Ellipsis
    hooks = [_lazily(made, item) for item in items if item is not Ellipsis]

    def hook(data: _Data, _: object) -> tuple[object, ...]:
        if not isinstance(data, list):
            raise Unreadable(f"expected a list, got {_shown(data)}")
        if not any_length and len(data) != len(items):
            raise Unreadable(f"expected a list of {len(items)}, got {len(data)}")
        found: list[object] = []
        errors: list[Exception] = []
        for index, item in enumerate(data):
            try:
                found.append(hooks[0 if any_length else index](item))
            except Exception as error:  # noqa: BLE001 - gathered, none is lost
                error.add_note(IterableValidationNote("", index, tuple))
                errors.append(error)
        if errors:
            # pyright sees the signature of ExceptionGroup, from which the error derives.
            raise IterableValidationError("", errors, tuple)  # pyright: ignore[reportCallIssue]
        return tuple(found)

    return hook


def _class_hook(made: cattrs.Converter, kind: type) -> _Hook:
    read: _Hook = make_dict_structure_fn(_concrete(kind), made)

    def hook(data: _Data, _: object) -> object:
        if not isinstance(data, Object):
            raise Unreadable(f"expected an object with the fields of {kind.__name__}, got {_shown(data)}")
        if data.repeated:
            raise Unreadable(f"expected each key once, got {', '.join(map(repr, data.repeated))} repeatedly")
        return read(data, kind)

    return hook


def _union_hook(made: cattrs.Converter, kind: Kind) -> _Hook:
    """Make a hook for X | None, for int | str and the like, and for classes told apart by their name under "type"."""
    members, nullable = members_of(kind)
    hooks = {member: _lazily(made, member) for member in members}
    native = tuple(member for member in members if member in NATIVE)
    tags = {member.__name__: member for member in members if member not in NATIVE}

    def hook(data: _Data, _: object) -> object:
        if data is None and nullable:
            return None
        if len(members) == 1:
            return hooks[members[0]](data)
        if type(data) in native:
            return data
        tag = data.get(TAG) if isinstance(data, Object) else None
        if not (isinstance(data, Object) and isinstance(tag, str) and tag in tags):
            raise Unreadable(f"expected {_choices(native, tags)}, got {_shown(data)}")
        return hooks[tags[tag]](untagged(data, tags[tag]))

    return hook


def _choices(native: tuple[type, ...], tags: dict[str, type]) -> str:
    names = [member.__name__ for member in native]
    if tags:
        names.append(f'an object with "{TAG}" one of {", ".join(map(repr, tags))}')
    return " or ".join(names)


def _shown(data: object) -> str:
    """Quote what came, shortly and as JSON writes it."""
    match data:
        case dict():
            return "an object"
        case list():
            return "a list"
        case Decimal():
            return f"{data} (a number with a point)"
        case _:
            written = json.dumps(data, ensure_ascii=False)
            return written if len(written) <= _LONGEST_QUOTE else f"{written[: _LONGEST_QUOTE - 1]}…"
