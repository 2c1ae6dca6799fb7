"""Plans of any shape for tests, small ones by hand and large ones by Hypothesis."""

from typing import Any

from hypothesis import strategies as st

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.tree import Plan, PlanNode, Tier
from bma_foreign_affairs.quantities import Unit, UnitKind

TIMES = Unit("ครั้ง", "time", UnitKind.COUNT)
TIERS = (Tier("goal", "เป้าประสงค์", "goal"), Tier("strategy", "กลยุทธ์", "strategy"), Tier("measure", "มาตรการ"))


def node(tier: str, number: str | None, *children: PlanNode, **more: Any) -> PlanNode:
    return PlanNode(tier=tier, number=number, title=more.pop("title", f"{tier} {number}"), children=children, **more)


def coded(tier: str, code: str, *children: PlanNode, **more: Any) -> PlanNode:
    return node(tier, code, *children, code=Code.parse(code), **more)


def indicator(key: str = "K1", **more: Any) -> Indicator:
    return Indicator(**{"key": key, "title": "จำนวนครั้ง", "unit": TIMES, **more})


def plan(*nodes: PlanNode, **more: Any) -> Plan:
    fields = {"key": "p", "title": "แผน", "issuer": "สกต.", "fiscal_years": (FiscalYear(2568),), "tiers": TIERS}
    return Plan(**{**fields, "nodes": nodes, **more})


SAMPLE = plan(
    coded(
        "goal",
        "3",
        coded("strategy", "3.1", node("measure", "๑"), node("measure", "2"), node("measure", None)),
        node("measure", "มาตรการของหน่วยงานที่ ๑", indicators=("K1",)),
    ),
    node("goal", None, node("strategy", "1")),
    indicators=(indicator("K1"), indicator("K2")),
)


def shapes(depth: int = 3) -> st.SearchStrategy[Plan]:
    """Plans whose nodes carry numbers, so that addresses are paths."""

    def nodes(level: int) -> st.SearchStrategy[tuple[PlanNode, ...]]:
        if level == depth:
            return st.just(())
        return st.lists(nodes(level + 1), max_size=3).map(
            lambda families: tuple(
                node(TIERS[level].key, str(number), *family) for number, family in enumerate(families, 1)
            )
        )

    return nodes(0).map(lambda top: plan(*top))
