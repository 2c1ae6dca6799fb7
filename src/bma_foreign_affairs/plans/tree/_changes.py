"""Trees with one thing changed: everything off the way down to it is shared with the old tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import attrs

from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.tree.nodes import PlanNode
from bma_foreign_affairs.plans.tree.projects import Project

__all__ = ["put", "put_nodes"]

_Keyed = TypeVar("_Keyed", bound=Indicator | Project)


def put(things: tuple[_Keyed, ...], new: _Keyed) -> tuple[_Keyed, ...]:
    """Put a thing in the place of the one that has its key, or behind the last where none has."""
    if all(thing.key != new.key for thing in things):
        return (*things, new)
    return tuple(new if thing.key == new.key else thing for thing in things)


def put_nodes(nodes: tuple[PlanNode, ...], path: Sequence[PlanNode], new: tuple[PlanNode, ...]) -> tuple[PlanNode, ...]:
    """Put nodes in the place of the one that a path leads to."""
    found: list[PlanNode] = []
    for node in nodes:
        if node is not path[0]:
            found.append(node)
        elif len(path) > 1:
            found.append(attrs.evolve(node, children=put_nodes(node.children, path[1:], new)))
        else:
            found.extend(new)
    return tuple(found)
