"""What a plan costs, each project once, and by what its money is told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never, final

from bma_foreign_affairs._values import NamedEnum
from bma_foreign_affairs.plans.tree._structure import Place
from bma_foreign_affairs.plans.tree.projects import Project
from bma_foreign_affairs.quantities import Money
from bma_foreign_affairs.tables import Table

__all__ = ["BudgetKey", "budget_table", "labels_by", "total"]

_NONE = "–"


@final
class BudgetKey(NamedEnum):
    """What to tell budgets apart by."""

    FUND = "fund"
    CATEGORY = "category"
    SECTION = "section"
    AGENCY = "agency"
    TIER = "tier"


def total(projects: Iterable[Project]) -> Money:
    """Add the budgets of projects; one without a budget adds nothing."""
    return sum((project.budget for project in projects if project.budget is not None), Money(0))


def budget_table(key: str, projects: Iterable[Project], labels: Callable[[Project], Iterable[str]]) -> Table:
    """Group projects by what the labels say and add up each group.

    A project with several labels makes a row of its own combination, since no document says how it is shared out; so
    the rows always add up to the whole.

    Returns:
        Columns: the key, how many projects, how many of them have a budget, baht. Rows in order of first appearance.
    """
    groups: dict[str, list[Project]] = {}
    for project in projects:
        groups.setdefault(" + ".join(labels(project)) or _NONE, []).append(project)
    rows = (
        (label, len(group), sum(project.budget is not None for project in group), total(group).amount)
        for label, group in groups.items()
    )
    return Table((key, "projects", "with_budget", "baht"), tuple(rows))


def labels_by(key: BudgetKey, tier: str, places: Iterable[Place]) -> Callable[[Project], Iterable[str]]:
    """Give the function that labels a project by what its money is to be told apart by."""
    match key:
        case BudgetKey.FUND:
            return lambda project: filter(None, [project.fund])
        case BudgetKey.CATEGORY:
            return lambda project: map(str, filter(None, [project.category]))
        case BudgetKey.SECTION:
            return lambda project: project.sections
        case BudgetKey.AGENCY:
            return lambda project: project.agencies
        case BudgetKey.TIER:
            carried = _carried(tier, places)
            return lambda project: carried.get(project.key, {})
        case _:
            assert_never(key)


def _carried(tier: str, places: Iterable[Place]) -> dict[str, dict[str, None]]:
    """List by project the addresses of a tier's nodes that it is carried out for, itself or further down."""
    found: dict[str, dict[str, None]] = {}
    for place in places:
        for upper in place.line() if place.node.projects else ():
            if upper.node.tier == tier:
                for key in place.node.projects:
                    found.setdefault(key, {})[upper.address] = None
    return found
