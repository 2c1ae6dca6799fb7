"""The one converter: strict hooks for scalars, tuples, classes and unions, which say what they expected."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin

import attrs
import cattrs
from cattrs.errors import IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn

from bma_foreign_affairs.errors import ForeignAffairsError
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.interop.json.parsing import Object
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.thai.numerals import parse_decimal, parse_int

__all__ = ["TAG", "converter"]

TAG = "type"
"""The key that names the class of a member of a union."""

_Hook = Callable[[Any, Any], Any]
# What JSON holds, and what a type annotation may be: anything, until it is looked at.
_Data: TypeAlias = object
_Kind: TypeAlias = object
_LONGEST_QUOTE = 60


class _Unreadable(Exception):
    """A value that is not what its place takes; the message says both."""


@cache
def converter() -> cattrs.Converter:
    """Build the one converter; its default hooks for text, numbers and tuples turn one into the other silently."""
    made = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)
    made.register_structure_hook(str, _scalar(str, "text"))
    made.register_structure_hook(int, _scalar(int, "a whole number"))
    made.register_structure_hook(bool, _scalar(bool, "true or false"))
    made.register_structure_hook(Fraction, _exact_number)
    made.register_structure_hook(date, _text(date.fromisoformat, "a day such as 2018-10-01"))
    made.register_structure_hook(Code, _text(Code.parse, "a code such as 3.1.3.2"))
    made.register_structure_hook(FiscalYear, lambda data, _: FiscalYear(made.structure(data, int)))
    made.register_structure_hook(Enum, _member)
    made.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_hook(made, kind))
    made.register_structure_hook_factory(attrs.has, lambda kind: _class_hook(made, kind))
    made.register_structure_hook_factory(_is_union, lambda kind: _union_hook(made, kind))
    return made


def _scalar(kind: type, name: str) -> _Hook:
    def hook(data: _Data, _: object) -> object:
        if type(data) is not kind:
            raise _Unreadable(f"expected {name}, got {_shown(data)}")
        return data

    return hook


def _text(parse: Callable[[str], object], name: str) -> _Hook:
    def hook(data: _Data, _: object) -> object:
        if not isinstance(data, str):
            raise _Unreadable(f"expected {name} as text, got {_shown(data)}")
        try:
            return parse(data)
        except ForeignAffairsError:
            raise
        except ValueError:
            raise _Unreadable(f"expected {name}, got {_shown(data)}") from None

    return hook


def _exact_number(data: _Data, _: object) -> Fraction:
    if type(data) is int:
        return Fraction(data)
    if not isinstance(data, str):
        raise _Unreadable(f'expected a whole number, or text such as "4.5" or "1/3", got {_shown(data)}')
    over, slash, under = data.partition("/")
    if not slash:
        return Fraction(parse_decimal(data))
    denominator = parse_int(under)
    if denominator == 0:
        raise _Unreadable(f"expected a fraction with a denominator that is not zero, got {data!r}")
    return Fraction(parse_int(over), denominator)


def _member(data: _Data, kind: type[Enum]) -> Enum:
    members = {member.value: member for member in kind}
    if not isinstance(data, str) or data not in members:
        raise _Unreadable(f"expected one of {', '.join(map(repr, members))}, got {_shown(data)}")
    return members[data]


def _is_tuple(kind: _Kind) -> bool:
    return get_origin(kind) is tuple


def _tuple_hook(made: cattrs.Converter, kind: _Kind) -> _Hook:
    """Make a hook for tuple[X, ...] and tuple[X, Y] that takes lists alone and tells where an item is wrong."""
    items = get_args(kind)
    any_length = items[-1] is Ellipsis

    def hook(data: _Data, _: object) -> tuple[Any, ...]:
        if not isinstance(data, list):
            raise _Unreadable(f"expected a list, got {_shown(data)}")
        if not any_length and len(data) != len(items):
            raise _Unreadable(f"expected a list of {len(items)}, got {len(data)}")
        found: list[Any] = []
        errors: list[Exception] = []
        for index, item in enumerate(data):
            wanted = items[0] if any_length else items[index]
            try:
                found.append(made.structure(item, wanted))
            except Exception as error:  # noqa: BLE001 - gathered, none is lost
                # pyright sees the signature of str.__new__, from which the note derives.
                error.add_note(IterableValidationNote("", index, wanted))  # pyright: ignore[reportCallIssue]
                errors.append(error)
        if errors:
            raise IterableValidationError("", errors, tuple)
        return tuple(found)

    return hook


def _class_hook(made: cattrs.Converter, kind: type) -> _Hook:
    read: _Hook = make_dict_structure_fn(kind, made)

    def hook(data: _Data, _: object) -> object:
        if not isinstance(data, Object):
            raise _Unreadable(f"expected an object with the fields of {kind.__name__}, got {_shown(data)}")
        if data.repeated:
            raise _Unreadable(f"expected each key once, got {', '.join(map(repr, data.repeated))} repeatedly")
        return read(data, kind)

    return hook


def _is_union(kind: _Kind) -> bool:
    return get_origin(kind) in {Union, UnionType}


def _union_hook(made: cattrs.Converter, kind: _Kind) -> _Hook:
    """Make a hook for X | None, for int | str and the like, and for classes told apart by their name under "type"."""
    members = [member for member in get_args(kind) if member is not NoneType]
    nullable = len(members) < len(get_args(kind))
    tags = {member.__name__: member for member in members if attrs.has(member)}

    def hook(data: _Data, _: object) -> object:
        if data is None and nullable:
            return None
        if len(members) == 1:
            return made.structure(data, members[0])
        if not tags:
            return _scalar_of(members, data)
        tag = data.get(TAG) if isinstance(data, Object) else None
        if not (isinstance(data, Object) and isinstance(tag, str) and tag in tags):
            names = ", ".join(map(repr, tags))
            raise _Unreadable(f'expected an object with "{TAG}" one of {names}, got {_shown(data)}')
        rest = Object((key, value) for key, value in data.items() if key != TAG)
        rest.repeated = data.repeated
        return made.structure(rest, tags[tag])

    return hook


def _scalar_of(members: list[type], data: _Data) -> object:
    if type(data) not in members:
        names = " or ".join(member.__name__ for member in members)
        raise _Unreadable(f"expected {names}, got {_shown(data)}")
    return data


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
