"""What plans print: units, quantities, money and targets, read from text and found in prose."""

from __future__ import annotations

from bma_foreign_affairs.quantities.amounts import Quantity
from bma_foreign_affairs.quantities.comparators import Comparator, Direction, Per
from bma_foreign_affairs.quantities.finding import Found, find_money, find_quantities
from bma_foreign_affairs.quantities.money import Money
from bma_foreign_affairs.quantities.reading import parse_target
from bma_foreign_affairs.quantities.targets import (
    DeferredTarget,
    NumericTarget,
    StatementTarget,
    Target,
)
from bma_foreign_affairs.quantities.units import LEVEL, PERCENT, UNITS, Unit, UnitKind

__all__ = [
    "LEVEL",
    "PERCENT",
    "UNITS",
    "Comparator",
    "DeferredTarget",
    "Direction",
    "Found",
    "Money",
    "NumericTarget",
    "Per",
    "Quantity",
    "StatementTarget",
    "Target",
    "Unit",
    "UnitKind",
    "find_money",
    "find_quantities",
    "parse_target",
]
