"""Remembering what short texts were read as, where documents print the same few again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

__all__ = ["remembering_short"]

T = TypeVar("T")

_TEXTS = 256
# Longer texts are read anew each time, so that what is remembered stays small whatever comes.
_LENGTH = 40


def remembering_short(read: Callable[[str], T]) -> Callable[[str], T]:
    """Make a reader of text remember its latest answers; they have to be immutable.

    >>> shortened = remembering_short(str.casefold)
    >>> shortened("KPI"), shortened("KPI")
    ('kpi', 'kpi')
    """
    remembered = lru_cache(maxsize=_TEXTS)(read)

    @wraps(read)
    def reading(text: str) -> T:
        return remembered(text) if len(text) <= _LENGTH else read(text)

    return reading
