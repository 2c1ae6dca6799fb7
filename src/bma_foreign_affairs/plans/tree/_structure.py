"""Where each node of a plan stands, and everything that is wrong with its structure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import final

import attrs

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.tree.nodes import MAX_TIERS, PlanNode, Tier
from bma_foreign_affairs.thai.numerals import to_arabic_digits

__all__ = ["Place", "places", "violations"]


@final
@attrs.frozen
class Place:
    """Where a node stands: its address and the nodes above it, the topmost first."""

    address: str
    node: PlanNode
    above: tuple[PlanNode, ...]


def places(nodes: tuple[PlanNode, ...]) -> list[Place]:
    """Give every node its place, depth first, each before its children."""
    found: list[Place] = []
    waiting = [*reversed([Place(_address("", index, node), node, ()) for index, node in enumerate(nodes, 1)])]
    while waiting:
        place = waiting.pop()
        found.append(place)
        above = (*place.above, place.node)
        below = [
            Place(_address(f"{place.address}/", index, child), child, above)
            for index, child in enumerate(place.node.children, 1)
        ]
        waiting += reversed(below)
    return found


def _address(prefix: str, index: int, node: PlanNode) -> str:
    if node.code is not None:
        return str(node.code)
    return f"{prefix}#{index}" if node.number is None else f"{prefix}{to_arabic_digits(node.number)}"


def violations(
    tiers: tuple[Tier, ...], years: tuple[FiscalYear, ...], indicators: tuple[Indicator, ...], found: list[Place]
) -> tuple[str, ...]:
    """Say everything that does not hold in a plan, a sentence each."""
    return (
        *_of_tiers(tiers),
        *_of_years(years),
        *_of_nodes([tier.key for tier in tiers], found),
        *(f"the address {address} stands twice" for address in _repeated(place.address for place in found)),
        *(f"the indicator key {key} stands twice" for key in _repeated(indicator.key for indicator in indicators)),
        *_of_references({indicator.key for indicator in indicators}, found),
    )


def _of_tiers(tiers: tuple[Tier, ...]) -> Iterator[str]:
    if not 1 <= len(tiers) <= MAX_TIERS:
        yield f"a plan declares 1 to {MAX_TIERS} tiers, got {len(tiers)}"
    yield from (f"the tier {key} is declared twice" for key in _repeated(tier.key for tier in tiers))


def _of_years(years: tuple[FiscalYear, ...]) -> Iterator[str]:
    if not years:
        yield "a plan covers at least one fiscal year, got none"
    for year, following in pairwise(years):
        if following - year != 1:
            yield f"fiscal years follow one another, got {year.buddhist_year} and then {following.buddhist_year}"


def _of_nodes(tiers: list[str], found: list[Place]) -> Iterator[str]:
    for place in found:
        tier = place.node.tier
        if tier not in tiers:
            yield f"{place.address} is on the tier {tier}, which the plan does not declare"
        elif place.above and place.above[-1].tier in tiers:
            upper = place.above[-1].tier
            if tiers.index(tier) <= tiers.index(upper):
                yield f"{place.address} is on the tier {tier}, which does not lie below {upper}"


def _of_references(keys: set[str], found: list[Place]) -> Iterator[str]:
    for place in found:
        for key in place.node.indicators:
            if key not in keys:
                yield f"{place.address} is measured by {key}, an indicator that the plan does not have"


def _repeated(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]
