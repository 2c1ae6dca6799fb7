"""Hypothesis strategies for units, quantities, money and targets."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeVar, assert_never

from hypothesis import strategies as st

from bma_foreign_affairs.exact import Number
from bma_foreign_affairs.quantities import (
    LEVEL,
    PERCENT,
    UNITS,
    Comparator,
    DeferredTarget,
    Direction,
    Found,
    Money,
    NumericTarget,
    Per,
    Quantity,
    StatementTarget,
    Target,
    Unit,
    UnitKind,
)
from bma_foreign_affairs.quantities.vocabulary import unit_fault

__all__ = [
    "deferred_targets",
    "found_amounts",
    "monies",
    "numeric_targets",
    "pers",
    "quantities",
    "statement_targets",
    "targets",
    "units",
]

_T = TypeVar("_T", Quantity, Money)

_SYLLABLES = (
    "กา",
    "ข้าว",
    "งู",
    "ช้าง",
    "ดาว",
    "ต้น",
    "บ้าน",
    "ปลา",
    "ฝน",
    "ม้า",
    "รถ",
    "ลม",
    "วงศ์",
    "สะพาน",
    "หมอก",
    "เรือ",
    "โต๊ะ",
    "ไผ่",
)
_OFFICES = ("สงม.", "สกก.", "สำนักการคลัง กทม.", "หน่วยงาน")
_BASES = ("ของจำนวนผู้เข้าร่วม", "ของงบประมาณ ปี ๒๕๖๒", "ของเมืองใน C40")
_STATEMENTS = ("มีระบบฐานข้อมูลกลาง", "เป็นสมาชิก C40 ภายในปี ๒๕๖๓", "บรรลุเป้าหมายที่ ๗.๒.๑", "Thailand 4.0 และ 4C1D")


def units(*, kind: UnitKind | None = None) -> st.SearchStrategy[Unit]:
    """Draw known units, words of no dictionary and compounds of both, of one kind or of all."""
    words = st.lists(st.sampled_from(_SYLLABLES), min_size=1, max_size=3).map("".join)
    compounds = st.lists(words, min_size=1, max_size=2).map("/".join).filter(lambda word: unit_fault(word) is None)
    counted = st.one_of(
        st.sampled_from([unit for unit in UNITS if unit.kind is UnitKind.COUNT]),
        st.builds(Unit, compounds, st.none() | st.just("thing")),
    )
    match kind:
        case None:
            return st.one_of(counted, st.just(PERCENT), st.just(LEVEL))
        case UnitKind.COUNT:
            return counted
        case UnitKind.PERCENT:
            return st.just(PERCENT)
        case UnitKind.LEVEL:
            return st.just(LEVEL)
        case _:
            assert_never(kind)


def quantities(*, unit: Unit | None = None) -> st.SearchStrategy[Quantity]:
    """Draw quantities of one unit or of any: whole, with decimals, without end, of any sign and size."""
    return st.builds(Quantity, _numbers(), units() if unit is None else st.just(unit))


def monies(*, places: int | None = None) -> st.SearchStrategy[Money]:
    """Draw amounts of baht of any sign, with that many decimals or with any number of them."""
    return st.builds(Money, st.decimals(allow_nan=False, allow_infinity=False, places=places, **_BOUNDS))


def pers() -> st.SearchStrategy[Per]:
    """Draw what a target counts anew for: years, trips, known units and others."""
    return st.one_of(
        st.sampled_from(("ปี", "การเดินทาง", "ไตรมาส")), units(kind=UnitKind.COUNT).map(lambda unit: unit.thai)
    ).map(Per)


def numeric_targets(*, unit: Unit | None = None) -> st.SearchStrategy[NumericTarget]:
    """Draw targets in one unit, or in any unit and in money, with every mixture of their parts."""
    amounts = st.one_of(quantities(), monies()) if unit is None else quantities(unit=unit)
    return st.builds(
        NumericTarget,
        amounts,
        st.none() | st.sampled_from(Comparator),
        st.none() | pers(),
        st.none() | st.sampled_from(_BASES),
        st.none() | st.sampled_from(Direction),
    )


def deferred_targets() -> st.SearchStrategy[DeferredTarget]:
    """Draw targets that an office sets later."""
    return st.builds(DeferredTarget, st.sampled_from(_OFFICES))


def statement_targets() -> st.SearchStrategy[StatementTarget]:
    """Draw targets in words, also with digits that are no numbers."""
    return st.builds(StatementTarget, st.sampled_from(_STATEMENTS))


def targets() -> st.SearchStrategy[Target]:
    """Draw targets of every kind."""
    return st.one_of(numeric_targets(), deferred_targets(), statement_targets())


def found_amounts() -> st.SearchStrategy[Found[Quantity] | Found[Money]]:
    """Draw quantities and money with where they stand in a text."""
    return st.one_of(_found(quantities()), _found(monies()))


@st.composite
def _found(draw: st.DrawFn, amounts: st.SearchStrategy[_T]) -> Found[_T]:
    start = draw(st.integers(0, 9999))
    return Found(draw(amounts), start, start + draw(st.integers(1, 99)))


_BOUNDS = {"min_value": Decimal(-(10**12)), "max_value": Decimal(10**12)}


def _numbers() -> st.SearchStrategy[Number]:
    return st.one_of(st.integers(), st.fractions(), st.decimals(allow_nan=False, allow_infinity=False, places=3))
