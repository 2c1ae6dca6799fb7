"""The plan as a tree of nodes: tiers, addresses, look-up, structure that is checked once."""

from bma_foreign_affairs.plans.tree.nodes import MAX_TIERS, PlanNode, Tier
from bma_foreign_affairs.plans.tree.plan import Plan

__all__ = ["MAX_TIERS", "Plan", "PlanNode", "Tier"]
