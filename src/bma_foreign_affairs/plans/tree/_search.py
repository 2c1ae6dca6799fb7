"""Finding by title, however the Thai is spaced, and with the faults of extraction repaired."""

from __future__ import annotations

from typing import TypeVar

from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.tree.nodes import PlanNode
from bma_foreign_affairs.plans.tree.projects import Project
from bma_foreign_affairs.thai.numerals import to_arabic_digits
from bma_foreign_affairs.thai.text import repair

__all__ = ["titled"]

_Titled = TypeVar("_Titled", bound=PlanNode | Indicator | Project)


def titled(things: list[_Titled], text: str) -> tuple[_Titled, ...]:
    """Give the things whose Thai or English title holds a text.

    Raises:
        InvalidValue: For a text of white space alone, which every title would hold.
    """
    wanted = _folded(text)
    if not wanted:
        raise InvalidValue(f"find takes a text to look for, got {text!r}")
    return tuple(thing for thing in things if wanted in _folded(thing.title) or wanted in _folded(thing.english or ""))


def _folded(text: str) -> str:
    return "".join(to_arabic_digits(repair(text).text).casefold().split())
