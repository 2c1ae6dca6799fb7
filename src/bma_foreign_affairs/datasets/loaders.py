"""A function a data set: it reads the packaged JSON once and gives the same immutable value ever after."""

from __future__ import annotations

from bma_foreign_affairs.datasets._packaged import once, text_of
from bma_foreign_affairs.interop import json
from bma_foreign_affairs.plans.tree import Plan

__all__ = ["action_plan_2562", "ict_master_plan", "kr_2568", "strategic_plan_2563"]


@once
def strategic_plan_2563() -> Plan:
    """Give the strategic plan for the foreign affairs of Bangkok, BE 2563-2565 (document 000).

    Thai stands as printed, with the faults of text extraction corrected. English titles are translations of this
    project, not of the document. Nodes cite the overview of chapter 4, where their titles stand in full, and mention
    the drawings and the tables; indicators and projects cite the tables. The plan prints no code for its issues. Which
    issue serves which dimension, smart or Sustainable Development Goal is a drawing whose lines are not in the text,
    so the alignments are of the plan as a whole.

    >>> plan = strategic_plan_2563()
    >>> [len(plan.at(tier.key)) for tier in plan.tiers], len(plan.indicators), len(plan.projects)
    ([4, 8, 22], 14, 58)
    >>> print(plan.indicator("4.2-K2").targets[0])
    อย่างน้อย ๒ คน ต่อปี
    """
    return _plan("strategic_plan_2563.json")


@once
def ict_master_plan() -> Plan:
    """Give the five-year ICT master plan of Bangkok, BE 2561-2565, as documents 000 and 004 tell of it.

    Strategies and phases are those of document 000; neither stands below the other, so both are on the top level, and
    the years of the phases are among the figures (`Plan.printed`). The goal indicators are those of document 004, which
    prints no unit, no target and no strategy for them, and calls the seven of them six. It also lists six strategies in
    other words; they are not held here. English titles are translations of this project.

    >>> plan = ict_master_plan()
    >>> [node.number for node in plan.at("phase")], len(plan.at("strategy")), len(plan.indicators)
    (['ระยะสั้น', 'ระยะกลาง', 'ระยะยาว'], 7, 7)
    """
    return _plan("ict_master_plan.json")


@once
def action_plan_2562() -> Plan:
    """Give the annual action plan of the International Affairs Office for fiscal year 2562 (document 001).

    Thai stands as printed; slips of its text recognition are corrected where another print of the same thing shows how,
    and the misprint is kept in the mentions. English titles are translations of this project, definitions are told
    shortly. Projects cite the summary of projects and budgets, and every other print of them is a mention. The four
    dimensions of the performance appraisal are numbered like the areas of the plan, so they keep their printed word in
    the address.

    >>> plan = action_plan_2562()
    >>> print(plan.budget(), len(plan.projects))
    ๓๘,๓๕๖,๐๐๐ บาท 17
    >>> plan["มิติที่ ๒/๒.๑"].indicators
    ('D2.1.1', 'D2.1.2', 'D2.1.3')
    """
    return _plan("action_plan_2562.json")


@once
def kr_2568() -> Plan:
    """Give the key result sheet of the International Affairs Office for fiscal year 2568 (document 002).

    >>> plan = kr_2568()
    >>> print(plan.indicator("9.1-K1").targets[0])
    อย่างน้อย ๑๐ ครั้ง
    """
    return _plan("kr_2568.json")


def _plan(name: str) -> Plan:
    return json.load(text_of(name), Plan, document=name)
