"""A function a data set: it reads the packaged JSON once and gives the same immutable value ever after."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from bma_foreign_affairs.interop import json
from bma_foreign_affairs.plans.tree import Plan

__all__ = ["kr_2568"]


@cache
def kr_2568() -> Plan:
    """Give the key result sheet of the International Affairs Office for fiscal year 2568 (document 002).

    >>> plan = kr_2568()
    >>> print(plan.indicator("9.1-K1").targets[0])
    อย่างน้อย ๑๐ ครั้ง
    """
    return _plan("kr_2568.json")


def _plan(name: str) -> Plan:
    text = (files("bma_foreign_affairs.datasets") / "data" / name).read_text("utf-8")
    return json.load(text, Plan, document=name)
