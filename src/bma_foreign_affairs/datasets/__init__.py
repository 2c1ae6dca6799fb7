"""The office's real plans and registers, packaged as data and loaded at first use."""

from bma_foreign_affairs.datasets.loaders import action_plan_2562, ict_master_plan, kr_2568, strategic_plan_2563
from bma_foreign_affairs.datasets.registers import agencies, claims, organisations, sister_cities

__all__ = [
    "action_plan_2562",
    "agencies",
    "claims",
    "ict_master_plan",
    "kr_2568",
    "organisations",
    "sister_cities",
    "strategic_plan_2563",
]
