"""Repair of Thai text that was extracted from PDF or Word, by rule where that is safe and else by evidence."""

from __future__ import annotations

from bma_foreign_affairs.thai.text._changes import Change, ChangeKind, Repair, Unresolved, UnresolvedKind
from bma_foreign_affairs.thai.text._joining import join_lines
from bma_foreign_affairs.thai.text._lost import has_lost_marks
from bma_foreign_affairs.thai.text._repairing import repair

__all__ = [
    "Change",
    "ChangeKind",
    "Repair",
    "Unresolved",
    "UnresolvedKind",
    "has_lost_marks",
    "join_lines",
    "repair",
]
