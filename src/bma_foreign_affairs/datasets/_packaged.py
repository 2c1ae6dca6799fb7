"""How packaged data is read: its text, and a loader that loads once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from importlib.resources import files
from threading import Lock
from typing import TypeVar

__all__ = ["once", "text_of"]

_T = TypeVar("_T")


def once(load: Callable[[], _T]) -> Callable[[], _T]:
    """Make a loader that loads once, also where threads call it for the first time together."""
    loaded, lock = cache(load), Lock()

    @wraps(load)
    def wait_and_load() -> _T:
        with lock:  # functools.cache alone would let each of them load
            return loaded()

    return wait_and_load


def text_of(name: str) -> str:
    """Read the text of a packaged file."""
    return (files("bma_foreign_affairs.datasets") / "data" / name).read_text("utf-8")
