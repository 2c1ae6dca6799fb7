"""The office's real plans, packaged as data and loaded at first use."""

from bma_foreign_affairs.datasets.loaders import action_plan_2562, ict_master_plan, kr_2568, strategic_plan_2563

__all__ = ["action_plan_2562", "ict_master_plan", "kr_2568", "strategic_plan_2563"]
