"""Where each node of a plan stands, and everything that is wrong with its structure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import final

import attrs

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.statements import Alignment
from bma_foreign_affairs.plans.tree.nodes import MAX_TIERS, PlanNode, Tier
from bma_foreign_affairs.plans.tree.projects import Project

__all__ = ["Place", "places", "violations"]


@final
@attrs.frozen(eq=False)
class Place:
    """Where a node stands: its address and the place above it, or None on the top level."""

    address: str
    node: PlanNode
    above: Place | None

    def line(self) -> tuple[Place, ...]:
        """Give the places from the top level down to this one, itself last."""
        line: list[Place] = []
        place: Place | None = self
        while place is not None:
            line.append(place)
            place = place.above
        return tuple(reversed(line))


def places(nodes: tuple[PlanNode, ...]) -> list[Place]:
    """Give every node its place, depth first, each before its children."""
    found: list[Place] = []
    waiting = _placed(nodes, None)
    while waiting:
        place = waiting.pop()
        found.append(place)
        waiting += _placed(place.node.children, place)
    return found


def _placed(nodes: tuple[PlanNode, ...], above: Place | None) -> list[Place]:
    """Place siblings, the last one first: so they come off a stack in their order."""
    parent = "" if above is None else above.address
    return [Place(node.address_below(parent, number), node, above) for number, node in enumerate(nodes, 1)][::-1]


def violations(  # noqa: PLR0913 - the parts of a plan, before there is one
    found: list[Place],
    *,
    tiers: tuple[Tier, ...],
    years: tuple[FiscalYear, ...],
    indicators: tuple[Indicator, ...],
    projects: tuple[Project, ...],
    alignments: tuple[Alignment, ...],
) -> tuple[str, ...]:
    """Say everything that does not hold in a plan, a sentence each."""
    addresses = [place.address for place in found]
    return (
        *_of_tiers(tiers),
        *_of_years(years),
        *_of_nodes({tier.key: -up for up, tier in enumerate(reversed(tiers))}, found),
        *(f"the address {address} stands twice" for address in _repeated(addresses)),
        *(f"the indicator key {key} stands twice" for key in _repeated(one.key for one in indicators)),
        *(f"the project key {key} stands twice" for key in _repeated(one.key for one in projects)),
        *_of_references({one.key for one in indicators}, {one.key for one in projects}, found),
        *_of_alignments(set(addresses), alignments),
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


def _of_nodes(ranks: dict[str, int], found: list[Place]) -> Iterator[str]:
    for place in found:
        tier = place.node.tier
        if tier not in ranks:
            yield f"{place.address} is on the tier {tier}, which the plan does not declare"
        elif place.above is not None and ranks[tier] <= ranks.get(place.above.node.tier, ranks[tier] - 1):
            yield f"{place.address} is on the tier {tier}, which does not lie below {place.above.node.tier}"


def _of_references(indicators: set[str], projects: set[str], found: list[Place]) -> Iterator[str]:
    for place in found:
        for key in place.node.indicators:
            if key not in indicators:
                yield f"{place.address} is measured by {key}, an indicator that the plan does not have"
        for key in place.node.projects:
            if key not in projects:
                yield f"{place.address} is carried out by {key}, a project that the plan does not have"


def _of_alignments(addresses: set[str], alignments: tuple[Alignment, ...]) -> Iterator[str]:
    for alignment in alignments:
        if alignment.address is not None and alignment.address not in addresses:
            yield f"{alignment.address} is aligned with {alignment.goal}, and no node stands there"


def _repeated(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]
