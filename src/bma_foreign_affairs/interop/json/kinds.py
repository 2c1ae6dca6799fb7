"""Every public type that JSON holds, and how an annotation is taken apart."""

from __future__ import annotations

from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin

import attrs

from bma_foreign_affairs import errors, fiscal, quantities, scorecard, scoring, sources, tables
from bma_foreign_affairs.plans import codes, indicators, schedule, statements, swot, tree
from bma_foreign_affairs.scoring.formulas import Period
from bma_foreign_affairs.thai import dates, numerals, text, words

__all__ = ["NATIVE", "SCALARS", "TAG", "TYPES", "VALUE", "Kind", "is_tuple", "is_union", "members_of", "tag_of"]

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
    codes,
    statements,
    schedule,
    indicators,
    swot,
    tree,
    scorecard,
)
_PERIODS = (fiscal.FiscalYear, fiscal.FiscalHalf, fiscal.FiscalQuarter, fiscal.FiscalMonth)

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
    """Tell whether an annotation leaves a choice; the protocol of a counting period stands for the fiscal periods."""
    return kind is Period or get_origin(kind) in {Union, UnionType}


@cache
def members_of(kind: Any) -> tuple[tuple[type, ...], bool]:  # noqa: ANN401 - an annotation is of no one type
    """Give the members of a union but None, and whether None is one of them."""
    found = _PERIODS if kind is Period else get_args(kind)
    rest = tuple(member for member in found if member is not NoneType)
    return rest, len(rest) < len(found)


def tag_of(kind: type) -> str | None:
    """Give the name that tells a member of a union apart, or None where JSON itself does."""
    return None if kind in NATIVE else kind.__name__
