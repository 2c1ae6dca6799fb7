"""How an actual has to stand to a threshold."""

from __future__ import annotations

from typing import final

from bma_foreign_affairs._values import NamedEnum

__all__ = ["Comparator"]


@final
class Comparator(NamedEnum):
    """At least, more than, at most, less than."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
