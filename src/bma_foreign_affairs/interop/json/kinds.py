"""Every public type that JSON holds, and how an annotation is taken apart."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import TypeAlias, Union, get_args, get_origin

import attrs

from bma_foreign_affairs import scorecard, scoring, sources, tables
from bma_foreign_affairs.errors import Problem
from bma_foreign_affairs.fiscal import FiscalHalf, FiscalMonth, FiscalQuarter, FiscalYear
from bma_foreign_affairs.plans import codes, indicators, schedule, statements, swot, tree
from bma_foreign_affairs.plans.codes import Code

__all__ = ["NATIVE", "TAG", "TYPES", "VALUE", "Kind", "is_object", "is_tuple", "is_union", "members"]

TAG = "type"
"""The key that names the class of a member of a union, and of the whole document."""

VALUE = "value"
"""The key of what a tagged thing is, where its class is written as text or a number."""

Kind: TypeAlias = object
"""What an annotation may be."""

NATIVE = (str, int, bool, NoneType)
"""What JSON tells apart without help."""

PERIODS: tuple[type, ...] = (FiscalYear, FiscalHalf, FiscalQuarter, FiscalMonth)
"""What stands behind the protocol of a counting formula's period."""
