"""How an indicator went from period to period, beside what was planned, and which steps are late."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from types import MappingProxyType

from bma_foreign_affairs.errors import UnknownCode
from bma_foreign_affairs.fiscal import FiscalMonth
from bma_foreign_affairs.plans.schedule import OpenEnds, WorkPlan
from bma_foreign_affairs.plans.tree import Plan, Project
from bma_foreign_affairs.scorecard.cards import Scorecard
from bma_foreign_affairs.scorecard.rows import Scored
from bma_foreign_affairs.tables import Cell, Table

__all__ = ["late_steps", "trend"]

_NOTHING_DONE: Mapping[str, Collection[int]] = MappingProxyType({})


def trend(cards: Iterable[Scorecard], key: str, *, ends: OpenEnds | None = None) -> Table:
    """Put the same indicator of several scorecards below one another, by the last day of their period.

    Args:
        cards: Scorecards of rounds and years, also of different plans that own an indicator of this key.
        key: The indicator.
        ends: How to read steps whose drawing lost its end; needed where a work plan has such steps.

    Returns:
        Columns: period, status, actual, score, met, and a column a schedule, named by its project (P01) or by the
        place of the part it belongs to (P03/1): the per cent that was to be through at the end of the period.

    Raises:
        UnknownCode: For a scorecard without the indicator.
        InvalidValue: For an uncertain end that nobody has said how to read.
    """
    ordered = sorted(cards, key=lambda card: (card.period.last_day, card.period.first_day))
    planned = [_planned(card, key, ends) for card in ordered]
    projects = list(dict.fromkeys(name for one in planned for name in one))
    rows = [
        (*_cells(card, key), *(one.get(name) for name in projects)) for card, one in zip(ordered, planned, strict=True)
    ]
    return Table(("period", "status", "actual", "score", "met", *(f"planned {name}" for name in projects)), tuple(rows))


def late_steps(
    plan: Plan,
    day: date,
    done: Mapping[str, Collection[int]] = _NOTHING_DONE,
    *,
    ends: OpenEnds | None = None,
) -> Table:
    """List the steps of all work plans that are to be through before a day's month is over and are not.

    Args:
        plan: The plan.
        day: The day on which is asked; a step is late from the end of its last month on.
        done: Places of the steps that are through, by name of the schedule as in `trend`; the first step is 1.
        ends: How to read steps whose drawing lost its end; needed where a work plan has such steps.

    Returns:
        Columns: schedule, title, step, what, weight.

    Raises:
        UnknownCode: For a schedule or a step that the plan does not have.
        InvalidValue: For an uncertain end that nobody has said how to read.
        CalendarError: For a day out of the supported fiscal years.
    """
    schedules = [one for project in plan.projects for one in _schedules(project)]
    for name in done:
        if name not in [known for known, _, _ in schedules]:
            raise UnknownCode.among(name, f"the schedules of the plan {plan.key}", [known for known, _, _ in schedules])
    month = FiscalMonth.containing(day)
    over = month if day == month.last_day else month - 1
    rows = [
        (name, title, step.number, step.title, step.weight)
        for name, title, schedule in schedules
        for step in schedule.late(over, done.get(name, ()), ends=ends)
    ]
    return Table(("schedule", "title", "step", "what", "weight"), tuple(rows))


def _schedules(project: Project) -> list[tuple[str, str, WorkPlan]]:
    """Give each schedule of a project with its name and title: its own, then those of its parts."""
    parts = [(f"{project.key}/{place}", part.title, part.work_plan) for place, part in enumerate(project.parts, 1)]
    found = [(project.key, project.title, project.work_plan), *parts]
    return [(name, title, schedule) for name, title, schedule in found if schedule is not None]


def _cells(card: Scorecard, key: str) -> tuple[Cell, ...]:
    row = card.row(key)
    if not isinstance(row, Scored):
        return str(card.period), row.reason.value, None, None, None
    reached = None if row.actual.value is None else row.actual.value.value
    return str(card.period), row.actual.status.value, reached, row.points, row.met


def _planned(card: Scorecard, key: str, ends: OpenEnds | None) -> dict[str, Cell]:
    month = FiscalMonth.containing(card.period.last_day)
    return {
        name: schedule.planned_progress(month, ends=ends)
        for project in _projects(card.plan, key)
        for name, _, schedule in _schedules(project)
    }


def _projects(plan: Plan, key: str) -> list[Project]:
    """Give the projects of the nodes that an indicator measures."""
    keys = dict.fromkeys(name for node in plan.walk() if key in node.indicators for name in node.projects)
    return [plan.project(name) for name in keys]
