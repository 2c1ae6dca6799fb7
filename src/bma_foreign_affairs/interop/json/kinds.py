"""Every public type that JSON holds, and how an annotation is taken apart."""

from __future__ import annotations

from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs

from bma_foreign_affairs import errors, fiscal, quantities, relations, scorecard, scoring, sources, tables
from bma_foreign_affairs.plans import codes, indicators, schedule, statements, swot, tree
from bma_foreign_affairs.scoring import explain, rules
from bma_foreign_affairs.scoring.formulas import Period
from bma_foreign_affairs.scoring.rules import presets
from bma_foreign_affairs.thai import dates, numerals, text, words

__all__ = [
    "NATIVE",
    "SCALARS",
    "TAG",
    "TYPES",
    "VALUE",
    "Kind",
    "class_of",
    "is_tuple",
    "is_union",
    "members_of",
    "tag_of",
]

TAG = "type"
"""The key that names the class of a member of a union, and of a whole document."""

VALUE = "value"
"""The key of a tagged thing whose class is written as text or a number."""

Kind: TypeAlias = object
"""What an annotation may be."""

NATIVE: tuple[type, ...] = (str, int, bool)
"""What JSON itself tells apart."""

_MODULES = (
    errors,
    sources,
    tables,
    text,
    numerals,
    words,
    dates,
    quantities,
    fiscal,
    scoring,
    explain,
    rules,
    presets,
    relations,
    codes,
    statements,
    schedule,
    indicators,
    swot,
    tree,
    scorecard,
)
_PERIODS = (fiscal.FiscalYear, fiscal.FiscalHalf, fiscal.FiscalQuarter, fiscal.FiscalMonth, fiscal.ReportingRound)

TYPES: dict[str, type] = {
    name: thing
    for module in _MODULES
    for name in module.__all__
    if isinstance(thing := getattr(module, name), type) and (attrs.has(thing) or issubclass(thing, Enum))
}
"""The public value types and enums by name."""

SCALARS: tuple[type, ...] = (codes.Code, fiscal.FiscalYear)
"""Classes that are written as text or a number and not as an object of their fields."""


def is_tuple(kind: Kind) -> bool:
    """Tell whether an annotation is a tuple of something."""
    return get_origin(kind) is tuple


def is_union(kind: Kind) -> bool:
    """Tell whether an annotation leaves a choice.

    The protocol of a counting period stands for the fiscal periods, a type variable for what it is constrained to.
    """
    return kind is Period or isinstance(kind, TypeVar) or get_origin(kind) in {Union, UnionType}


def class_of(kind: Any) -> Any:  # noqa: ANN401 - an annotation is of no one type
    """Give the class of an annotation such as Named[T], and everything else as it is."""
    origin = get_origin(kind)
    return origin if isinstance(origin, type) and attrs.has(origin) else kind


def fields_of(kind: Any) -> list[attrs.Attribute[Any]]:  # noqa: ANN401 - a class, for attrs to look into
    """Give the fields of a class that its constructor takes, with annotations resolved."""
    return [field for field in attrs.fields(attrs.resolve_types(class_of(kind))) if field.init]


@cache
def members_of(kind: Any) -> tuple[tuple[type, ...], bool]:  # noqa: ANN401 - an annotation is of no one type
    """Give the members of a union but None, and whether None is one of them."""
    if isinstance(kind, TypeVar):
        return kind.__constraints__, False
    found = _PERIODS if kind is Period else get_args(kind)
    rest = tuple(member for member in found if member is not NoneType)
    return rest, len(rest) < len(found)


def tag_of(kind: type) -> str | None:
    """Give the name that tells a member of a union apart, or None where JSON itself does."""
    return None if kind in NATIVE else kind.__name__
