"""The plan as a tree of nodes: tiers, addresses, look-up, structure that is checked once."""

from bma_foreign_affairs.plans.tree.budgets import BudgetKey
from bma_foreign_affairs.plans.tree.nodes import MAX_TIERS, PlanNode, Tier
from bma_foreign_affairs.plans.tree.plan import Plan
from bma_foreign_affairs.plans.tree.projects import Part, Project

__all__ = ["MAX_TIERS", "BudgetKey", "Part", "Plan", "PlanNode", "Project", "Tier"]
