"""Strategies for plans: tiers, indicators, projects, nodes of any shape, and plans whose references hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from bma_foreign_affairs.fiscal import LAST_FISCAL_DAY
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.indicators import Baseline, FormulaKind, Indicator, IndicatorKind, RoundWeight
from bma_foreign_affairs.plans.statements import Category
from bma_foreign_affairs.plans.tree import Part, Plan, PlanNode, Project, Tier
from bma_foreign_affairs.quantities import Unit
from bma_foreign_affairs.testing.strategies.amounts import (
    deferred_targets,
    monies,
    numeric_targets,
    quantities,
    statement_targets,
    units,
)
from bma_foreign_affairs.testing.strategies.basics import sources
from bma_foreign_affairs.testing.strategies.calendar import fiscal_years
from bma_foreign_affairs.testing.strategies.printed import (
    alignments,
    choices,
    keys,
    mentions,
    printed_figures,
    statements,
    swots,
    titles,
    weights,
    work_plans,
)
from bma_foreign_affairs.testing.strategies.scoring import score_tables, scoring_rules
from bma_foreign_affairs.thai.numerals import Digits

__all__ = ["baselines", "indicators", "parts", "plan_nodes", "plans", "projects", "round_weights", "tiers"]

_T = TypeVar("_T")


def _few(things: st.SearchStrategy[_T], most: int = 2) -> st.SearchStrategy[tuple[_T, ...]]:
    return st.lists(things, max_size=most).map(tuple)


# Made once: a strategy that a composite makes anew at each draw takes most of the time.
_KEYS = keys()
_MAYBE_TITLES = st.none() | titles()
_NAMES = _few(titles())
_SOURCES = st.none() | sources()
_WEIGHTS = st.none() | weights()
_STATEMENTS = _few(statements())
_CHOICES = _few(choices(), 1)
_MENTIONS = _few(mentions(), 1)
_KINDS = st.none() | st.sampled_from(IndicatorKind)
_FORMULAS = st.none() | st.sampled_from(FormulaKind)
_RULES = st.none() | scoring_rules() | score_tables()
_CATEGORIES = st.none() | st.sampled_from(Category)
_BUDGETS = st.none() | monies(places=2)
_WORK_PLANS = st.none() | work_plans(max_steps=2)
_UNITS = st.none() | units()
_FIRST_YEARS = fiscal_years(last=LAST_FISCAL_DAY - timedelta(days=800))
_WORDED = ("มาตรการของหน่วยงานที่ ๑", "ข้อ ๒", "แผนงาน ๓", "ก", "ข")


def tiers() -> st.SearchStrategy[Tier]:
    """Tiers of any key."""
    return st.builds(Tier, keys(), titles(), _MAYBE_TITLES)


def baselines(*, unit: Unit | None = None) -> st.SearchStrategy[Baseline]:
    """Where indicators stood before, in one unit or in any."""
    return st.builds(Baseline, quantities(unit=unit), fiscal_years(), _SOURCES)


def round_weights() -> st.SearchStrategy[RoundWeight]:
    """Weights of reporting rounds."""
    return st.builds(RoundWeight, st.integers(1, 12), weights())


@st.composite
def indicators(
    draw: st.DrawFn, *, keys: st.SearchStrategy[str] = _KEYS, units: st.SearchStrategy[Unit | None] = _UNITS
) -> Indicator:
    """Indicators with targets and baselines in their unit, with rules, bare tables or neither.

    Args:
        draw: Given by Hypothesis.
        keys: The keys to draw from.
        units: The units to draw from; None is an indicator without a unit.
    """
    unit = draw(units)
    targets = deferred_targets() | statement_targets()
    return Indicator(
        key=draw(keys),
        title=draw(titles()),
        english=draw(_MAYBE_TITLES),
        unit=unit,
        targets=draw(_few(targets if unit is None else targets | numeric_targets(unit=unit))),
        baselines=() if unit is None else draw(_few(baselines(unit=unit), 1)),
        kind=draw(_KINDS),
        formula=draw(_FORMULAS),
        definition=draw(_MAYBE_TITLES),
        rule=draw(_RULES),
        weight=draw(_WEIGHTS),
        round_weights=draw(_few(round_weights(), 1)),
        hosts=draw(_NAMES),
        supports=draw(_NAMES),
        owner=draw(_MAYBE_TITLES),
        processes=draw(_few(statements(), 1)),
        evidence=draw(_CHOICES),
        reporting=draw(_CHOICES),
        follow_up=draw(_CHOICES),
        mentions=draw(_MENTIONS),
        source=draw(_SOURCES),
    )


def parts() -> st.SearchStrategy[Part]:
    """Parts of projects, with a schedule of their own or without."""
    return st.builds(
        Part,
        title=titles(),
        number=_MAYBE_TITLES,
        english=_MAYBE_TITLES,
        work_plan=_WORK_PLANS,
        mentions=_MENTIONS,
        source=_SOURCES,
    )


def projects(*, keys: st.SearchStrategy[str] = _KEYS) -> st.SearchStrategy[Project]:
    """Projects and activities, with a budget or without, of some sections and agencies or of none.

    Args:
        keys: The keys to draw from.
    """
    return st.builds(
        Project,
        key=keys,
        title=titles(),
        english=_MAYBE_TITLES,
        category=_CATEGORIES,
        budget=_BUDGETS,
        fund=_MAYBE_TITLES,
        sections=_NAMES,
        agencies=_NAMES,
        parts=_few(parts(), 1),
        work_plan=_WORK_PLANS,
        mentions=_MENTIONS,
        source=_SOURCES,
    )


def plan_nodes(
    *,
    tiers: Sequence[str] = ("issue", "goal", "strategy"),
    indicators: Sequence[str] = (),
    projects: Sequence[str] = (),
    max_children: int = 3,
) -> st.SearchStrategy[PlanNode]:
    """Nodes with everything below them; tiers are skipped, never reversed, and addresses differ.

    Args:
        tiers: Keys of the tiers to draw from, at least one, from the top down.
        indicators: Keys of indicators to refer to.
        projects: Keys of projects to refer to.
        max_children: At most so many nodes below one.
    """
    return _nodes(tuple(tiers), (1,), _references(indicators, projects), max_children)


def _references(*names: Sequence[str]) -> st.SearchStrategy[tuple[tuple[str, ...], ...]]:
    """Draw some of the names of each kind, each once."""
    return st.tuples(
        *(
            st.lists(st.sampled_from(some), unique=True, max_size=3).map(tuple) if some else st.just(())
            for some in names
        )
    )


@st.composite
def _nodes(
    draw: st.DrawFn,
    tiers: tuple[str, ...],
    path: tuple[int, ...],
    references: st.SearchStrategy[tuple[tuple[str, ...], ...]],
    max_children: int,
) -> PlanNode:
    """Draw the node at a path of places; whatever names it says its place, so that no address stands twice."""
    rank = draw(st.integers(0, len(tiers) - 1))
    below = tiers[rank + 1 :]
    count = draw(st.integers(0, max_children)) if below else 0
    number, code = draw(_numbered(path))
    measured, carried = draw(references)
    return PlanNode(
        tier=tiers[rank],
        number=number,
        code=code,
        title=draw(titles()),
        english=draw(_MAYBE_TITLES),
        children=tuple(draw(_nodes(below, (*path, place), references, max_children)) for place in range(1, count + 1)),
        indicators=measured,
        projects=carried,
        mentions=draw(_MENTIONS),
        source=draw(_SOURCES),
    )


def _numbered(path: tuple[int, ...]) -> st.SearchStrategy[tuple[str | None, Code | None]]:
    """Draw a number and a code: an outline code, a plain number in either digits, words and a number, or nothing."""
    place, code = path[-1], Code(path)
    worded = st.sampled_from(_WORDED).map(lambda words: (f"{words} ({place})", None))
    return st.one_of(
        st.just((str(code), code)),
        st.sampled_from((str(place), Code((place,)).format(digits=Digits.THAI), None)).map(
            lambda number: (number, None)
        ),
        worded,
    )


@st.composite
def plans(
    draw: st.DrawFn, *, min_nodes: int = 0, max_nodes: int = 3, max_children: int = 2, max_projects: int = 2
) -> Plan:
    """Plans of any shape whose references hold: keys that exist, tiers in their order, addresses that differ.

    Args:
        draw: Given by Hypothesis.
        min_nodes: At least so many nodes on the top level.
        max_nodes: At most so many.
        max_children: At most so many nodes below one.
        max_projects: At most so many projects.
    """
    levels = tuple(draw(st.lists(tiers(), min_size=1, max_size=4, unique_by=lambda tier: tier.key)))
    measures = tuple(draw(st.lists(indicators(), max_size=2, unique_by=lambda one: one.key)))
    work = tuple(draw(st.lists(projects(), max_size=max_projects, unique_by=lambda one: one.key)))
    references = _references([one.key for one in measures], [one.key for one in work])
    rank = tuple(tier.key for tier in levels)
    count = draw(st.integers(min_nodes, max_nodes))
    nodes = tuple(draw(_nodes(rank, (place,), references, max_children)) for place in range(1, count + 1))
    first = draw(_FIRST_YEARS)
    plan = Plan(
        key=draw(keys()),
        title=draw(titles()),
        english=draw(_MAYBE_TITLES),
        issuer=draw(titles()),
        fiscal_years=tuple(first + more for more in range(draw(st.integers(1, 3)))),
        tiers=levels,
        nodes=nodes,
        indicators=measures,
        projects=work,
        vision=draw(st.none() | statements()),
        main_goal=draw(st.none() | statements()),
        missions=draw(_STATEMENTS),
        positioning=draw(_STATEMENTS),
        swot=draw(st.none() | swots()),
        printed=draw(_few(printed_figures())),
        source=draw(_SOURCES),
    )
    addresses = [plan.address(node) for node in plan.walk()]
    ties = draw(_few(alignments(addresses=st.sampled_from(addresses) if addresses else st.nothing())))
    return attrs.evolve(plan, alignments=ties)
