"""Write a page of the documentation for every bundled plan, from its data.

    python tools/build_plan_pages.py

The pages are docs/plans/*.md, named by the function that gives the plan. The same data gives the same bytes.
"""

# ruff: noqa: INP001 - a script is no package

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from bma_foreign_affairs import datasets
from bma_foreign_affairs.plans.statements import Statement
from bma_foreign_affairs.plans.swot import Swot, SwotFactor
from bma_foreign_affairs.plans.tree import BudgetKey, Plan, PlanNode
from bma_foreign_affairs.quantities import Money
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.tables import Cell, Table

PAGES = Path(__file__).parents[1] / "docs/plans"

_T = TypeVar("_T")
_Columns = dict[str, Callable[[_T], Cell]]
_SIGNS = re.compile(r"([\\`*_\[\]<>|])")


def main() -> None:
    """Write all pages, and remove those of plans that are no longer bundled."""
    PAGES.mkdir(exist_ok=True)
    written = pages()
    for path in PAGES.glob("*.md"):
        if path.name not in written:
            path.unlink()
    for name, text in written.items():
        (PAGES / name).write_text(text, "utf-8")


def pages() -> dict[str, str]:
    """Give the text of every page by its file name."""
    values = {name: getattr(datasets, name)() for name in datasets.__all__}
    return {
        f"{name.replace('_', '-')}.md": page(name, value) for name, value in values.items() if isinstance(value, Plan)
    }


def page(function: str, plan: Plan) -> str:
    """Write the page of a plan, without the sections that it has nothing for."""
    sections = {
        "Direction": _direction(plan),
        "Tree": "\n".join(_branches(plan, plan.nodes, "")),
        "Indicators": _indicators(plan),
        "Projects": _projects(plan),
        "Budget by section": _budget(plan),
        "Work plans": _work_plans(plan),
        "SWOT": _swot(plan.swot) if plan.swot else "",
        "Printed figures": _printed(plan),
        "Alignments": _alignments(plan),
    }
    parts = [_head(function, plan), *(f"## {title}\n\n{text}" for title, text in sections.items() if text)]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _head(function: str, plan: Plan) -> str:
    counts = [f"{len(plan.at(tier.key))} {tier.thai} ({tier.english})" for tier in plan.tiers]
    years = " – ".join(str(year.buddhist_year) for year in dict.fromkeys((plan.fiscal_years[0], plan.fiscal_years[-1])))
    facts = [
        f"Given by `bma_foreign_affairs.datasets.{function}()`",
        f"Issued by {_plain(plan.issuer)}",
        f"Fiscal years (Buddhist era): {years}",
        f"Nodes: {_plain(', '.join(counts))}; indicators: {len(plan.indicators)}; projects: {len(plan.projects)}",
        f"Printed in `{plan.source}`; below, `000:17` is line 17 of the document whose name begins with 000",
    ]
    note = (
        "Thai stands as printed, with the faults of text extraction corrected. English is a translation of this"
        " project, not of the document. This page is written from the data."
    )
    items = "\n".join(f"- {fact}" for fact in facts)
    return f"# {_plain(plan.title)}\n\n*{_plain(plan.english or '')}*\n\n{items}\n\n```{{note}}\n{note}\n```"


def _direction(plan: Plan) -> str:
    """Write the vision, the main goal, the positioning and the missions."""
    named: list[tuple[str, Iterable[Statement | None]]] = [
        ("vision", [plan.vision]),
        ("main goal", [plan.main_goal]),
        ("positioning", plan.positioning),
        ("mission", plan.missions),
    ]
    rows = [(kind, statement) for kind, statements in named for statement in statements if statement]
    return _table(
        rows,
        {
            "": lambda row: row[0],
            "number": lambda row: row[1].number,
            "title": lambda row: row[1].title,
            "English": lambda row: row[1].english,
            "source": lambda row: _place(row[1].source),
        },
    )


def _branches(plan: Plan, nodes: tuple[PlanNode, ...], indent: str) -> Iterator[str]:
    for node in nodes:
        number = f" {node.number}" if node.number else ""
        keys = [f"`{key}`" for key in (*node.indicators, *node.projects)]
        said = [f"**{_plain(plan.tier(node.tier).thai + number)}** {_plain(node.title)}"]
        said += [f"*{_plain(node.english)}*"] if node.english else []
        places = [node.source, *(mention.source for mention in node.mentions)]
        yield f"{indent}- {' — '.join(said)} {' '.join(f'`{_place(place)}`' for place in places if place)}"
        if keys:
            yield f"{indent}  - {', '.join(keys)}"
        yield from _branches(plan, node.children, f"{indent}  ")


def _indicators(plan: Plan) -> str:
    return _table(
        plan.indicators,
        {
            "key": lambda one: one.key,
            "title": lambda one: one.title,
            "English": lambda one: one.english,
            "target": lambda one: "; ".join(map(str, one.targets)),
            "unit": lambda one: one.unit and one.unit.thai,
            "weight": lambda one: one.weight,
            "kind": lambda one: one.kind and one.kind.value,
            "formula": lambda one: one.formula and one.formula.value,
            "definition": lambda one: one.definition,
            "scoring": lambda one: one.rule and str(one.rule),
            "agencies": lambda one: ", ".join((*one.hosts, *one.supports)),
            "source": lambda one: _place(one.source),
        },
    )


def _projects(plan: Plan) -> str:
    return _table(
        plan.projects,
        {
            "key": lambda one: one.key,
            "title": lambda one: one.title,
            "English": lambda one: one.english,
            "category": lambda one: one.category and one.category.value,
            "baht": lambda one: one.budget and one.budget.amount,
            "sections": lambda one: ", ".join(one.sections),
            "agencies": lambda one: ", ".join(one.agencies),
            "source": lambda one: _place(one.source),
        },
    )


def _budget(plan: Plan) -> str:
    return plan.budget_by(BudgetKey.SECTION).to_markdown() if plan.budget() != Money(0) else ""


def _work_plans(plan: Plan) -> str:
    rows = [
        (project.key, step) for project in plan.projects for work_plan in project.work_plans for step in work_plan.steps
    ]
    return _table(
        rows,
        {
            "project": lambda row: row[0],
            "number": lambda row: row[1].number,
            "step": lambda row: row[1].title,
            "weight": lambda row: row[1].weight,
            "months": lambda row: ", ".join(map(str, row[1].months)),
            "source": lambda row: _place(row[1].source),
        },
    )


def _swot(swot: Swot) -> str:
    strategies = _table(
        swot.strategies,
        {
            "field": lambda one: one.quadrant.value,
            "number": lambda one: one.number,
            "title": lambda one: one.title,
            "English": lambda one: one.english,
            "factors": lambda one: str(one.factors or ""),
            "source": lambda one: _place(one.source),
        },
    )
    parts = {
        "Factors": _factors(swot.factors),
        "Factors as the TOWS matrix repeats them": _factors(swot.tows_factors),
        "TOWS strategies": strategies,
    }
    return "\n".join(f"### {title}\n\n{text}" for title, text in parts.items() if text)


def _factors(factors: tuple[SwotFactor, ...]) -> str:
    return _table(
        factors,
        {
            "kind": lambda one: one.kind.value,
            "number": lambda one: one.number,
            "title": lambda one: one.title,
            "English": lambda one: one.english,
            "source": lambda one: _place(one.source),
        },
    )


def _printed(plan: Plan) -> str:
    return _table(
        plan.printed,
        {
            "what": lambda one: one.what,
            "value": lambda one: str(one.value),
            "source": lambda one: _place(one.source),
        },
    )


def _alignments(plan: Plan) -> str:
    return _table(
        plan.alignments,
        {
            "node": lambda one: one.address,
            "framework": lambda one: one.goal.framework,
            "number": lambda one: one.goal.number,
            "title": lambda one: one.goal.title,
            "English": lambda one: one.goal.english,
            "source": lambda one: _place(one.source),
        },
    )


def _table(things: Iterable[_T], columns: _Columns[_T]) -> str:
    """Write a table, without the columns that are empty throughout; nothing where there are no things."""
    cells = {name: [cell(thing) for thing in things] for name, cell in columns.items()}
    filled = {name: column for name, column in cells.items() if any(value not in {None, ""} for value in column)}
    return Table(tuple(filled), tuple(zip(*filled.values(), strict=True))).to_markdown() if filled else ""


def _place(source: Source | None) -> str:
    """Write where a thing is printed, its document by the number that its name begins with."""
    return "" if source is None else str(source).replace(source.document, source.document.partition("_")[0])


def _plain(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text)


if __name__ == "__main__":
    main()
