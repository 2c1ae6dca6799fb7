"""What is checked of an option when a strategy is made, not when a value is first drawn."""

from __future__ import annotations

from enum import Enum

from hypothesis.errors import InvalidArgument

__all__ = ["check_choice", "check_size"]


def check_size(value: int, name: str, least: int, most: int | None = None) -> None:
    """Raise Hypothesis' InvalidArgument for what is no whole number, or one that no value can meet."""
    if type(value) is not int or value < least or (most is not None and value > most):
        limit = f"{least} or more" if most is None else f"{least} to {most}"
        raise InvalidArgument(f"{name} takes a whole number, {limit}, got {value!r}")


def check_choice(value: Enum | None, name: str, kind: type[Enum]) -> None:
    """Raise Hypothesis' InvalidArgument for what is neither None nor a member of an enum."""
    if value is not None and not isinstance(value, kind):
        raise InvalidArgument(f"{name} takes None or a member of {kind.__name__}, got {value!r}")
