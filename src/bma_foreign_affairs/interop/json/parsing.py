"""JSON text to plain lists and objects: no key twice, no NaN, no bottomless nesting."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, NoReturn

from bma_foreign_affairs.errors import DocumentError, Problem

__all__ = ["MAX_NESTING", "Object", "parsed"]

MAX_NESTING = 128
"""How deep objects and lists of a file may lie in one another; the deepest plan needs 105."""


class Object(dict[str, Any]):
    """A JSON object that remembers which keys stood in it twice."""

    repeated: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> Object:
    found = Object(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        found.repeated = tuple(key for key in found if keys.count(key) > 1)
    return found


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name}, which JSON does not have")


def parsed(text: str, document: str) -> object:
    """Read the text into plain data, whose objects are `Object`s.

    Raises:
        DocumentError: For text that is no JSON, or nested deeper than `MAX_NESTING`.
    """
    try:
        # parse_float=Decimal keeps what is written, so that the refusal can quote it.
        data = json.loads(text, object_pairs_hook=_object, parse_float=Decimal, parse_constant=_constant)
    except ValueError as error:
        raise DocumentError(document, (Problem("$", f"expected JSON, got {error}"),)) from None
    except RecursionError:
        raise DocumentError(document, (_too_deep(),)) from None
    if _nesting(data) > MAX_NESTING:
        raise DocumentError(document, (_too_deep(),))
    return data


def _nesting(data: object) -> int:
    """Count how many lists and objects lie in one another at most; without recursion, since that is the question."""
    depth, level = 0, [data]
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        level = [item for outer in level for item in (outer.values() if isinstance(outer, dict) else outer)]
    return depth


def _too_deep() -> Problem:
    return Problem("$", f"expected at most {MAX_NESTING} lists and objects in one another, got more")
