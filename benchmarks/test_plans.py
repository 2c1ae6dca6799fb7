"""How fast large plans load, and how fast they are built in memory."""

import time
from typing import Any

import pytest

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.interop import json
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.tree import Plan, PlanNode, Tier
from bma_foreign_affairs.sources import Source

NODES = 10_000
FASTEST = 25_000
"""Nodes a second that loading takes at least."""


def nodes(count: int) -> tuple[PlanNode, ...]:
    """Make a tree of three tiers with 100 goals, 9 strategies a goal and 10 measures a strategy, or fewer."""
    return tuple(
        node("goal", (goal,), *(strategy(goal, number) for number in range(1, 10)))
        for goal in range(1, count // 100 + 1)
    )


def strategy(goal: int, number: int) -> PlanNode:
    return node("strategy", (goal, number), *(node("measure", (goal, number, last)) for last in range(1, 11)))


def node(tier: str, path: tuple[int, ...], *children: PlanNode) -> PlanNode:
    code = Code(path)
    source = Source("001.txt", lines=(path[-1], path[-1] + 1))
    return PlanNode(tier=tier, number=str(code), code=code, title=f"กลยุทธ์ {code}", children=children, source=source)


def made(tree: tuple[PlanNode, ...]) -> Plan:
    tiers = (Tier("goal", "เป้าประสงค์"), Tier("strategy", "กลยุทธ์"), Tier("measure", "มาตรการ"))
    return Plan(key="p", title="แผน", issuer="สกต.", fiscal_years=(FiscalYear(2568),), tiers=tiers, nodes=tree)


@pytest.mark.benchmark(group="plan of 10,000 nodes", timer=time.process_time)
def test_load(benchmark: Any) -> None:
    """Read JSON, check the structure and index every address."""
    plan = made(nodes(NODES))
    text = json.dump(plan)
    assert benchmark.pedantic(json.load, args=(text, Plan), rounds=5, warmup_rounds=1) == plan
    assert sum(1 for _ in plan.walk()) == NODES
    assert benchmark.stats.stats.min < NODES / FASTEST


@pytest.mark.benchmark(group="plan of 10,000 nodes")
def test_check_and_index(benchmark: Any) -> None:
    """Build the plan of nodes that stand: what loading takes beside reading."""
    benchmark(made, nodes(NODES))


@pytest.mark.benchmark(group="plan of 10,000 nodes")
def test_look_up(benchmark: Any) -> None:
    """Find one node by its address."""
    plan = made(nodes(NODES))
    assert benchmark(plan.__getitem__, "100.9.10").number == "100.9.10"
