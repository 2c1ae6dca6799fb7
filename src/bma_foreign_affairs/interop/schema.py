"""JSON Schema of what `interop.json` reads and writes, made from the classes themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import NoneType
from typing import Any, TypeAlias, get_args

import attrs

from bma_foreign_affairs.errors import WrongType
from bma_foreign_affairs.fiscal import FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR, FiscalYear
from bma_foreign_affairs.interop.json.kinds import (
    SCALARS,
    TAG,
    TYPES,
    VALUE,
    Kind,
    class_of,
    fields_of,
    is_tuple,
    is_union,
    members_of,
    tag_of,
)
from bma_foreign_affairs.plans.codes import Code

__all__ = ["DIALECT", "json_schema"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The dialect of the schemas."""

Schema: TypeAlias = dict[str, Any]

_DIGITS = "[0-9๐-๙]+"
_WHOLE = f"[+\\-\u2212]?(?:[0-9๐-๙]{{1,3}}(?:,[0-9๐-๙]{{3}})+|{_DIGITS})"
_TEXT_NUMBER = f"^\\s*{_WHOLE}(?:\\.{_DIGITS})?\\s*$"
_TEXT_FRACTION = f"^\\s*{_WHOLE}\\s*/\\s*{_WHOLE}\\s*$"

_SCALAR_SCHEMAS: dict[object, Callable[[], Schema]] = {
    NoneType: lambda: {"type": "null"},
    str: lambda: {"type": "string"},
    bool: lambda: {"type": "boolean"},
    int: lambda: {"type": "integer"},
    Fraction: lambda: {
        "anyOf": [
            {"type": "integer"},
            {"type": "string", "pattern": _TEXT_NUMBER},
            {"type": "string", "pattern": _TEXT_FRACTION},
        ]
    },
    Decimal: lambda: {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": _TEXT_NUMBER}]},
    date: lambda: {"type": "string", "format": "date"},
    Code: lambda: {"type": "string", "pattern": f"^\\s*{_DIGITS}(?:\\.{_DIGITS})*\\s*$"},
    FiscalYear: lambda: {"type": "integer", "minimum": FIRST_FISCAL_YEAR, "maximum": LAST_FISCAL_YEAR},
}


def json_schema(kind: type) -> Schema:
    """Make the JSON Schema (2020-12) of a public type.

    Whatever `interop.json` reads is valid against it. The reverse does not hold: a schema cannot say that an address
    stands once, or that thresholds rise; the loader says so.

    Args:
        kind: A class that `interop.json` reads, such as `Plan`.

    Returns:
        A new dict of plain data, with a definition a class under "$defs".

    Raises:
        WrongType: For anything but a public type.

    >>> from bma_foreign_affairs.sources import Source
    >>> json_schema(Source)["$defs"]["Source"]["required"]
    ['document']
    """
    if kind not in TYPES.values():
        raise WrongType(f"json_schema takes a public type, such as Plan, got {kind!r}")
    definitions: dict[str, Schema] = {}
    top = _Writer(definitions).document(kind)
    return {"$schema": DIALECT, "title": kind.__name__, **top, "$defs": dict(sorted(definitions.items()))}


class _Writer:
    """Writes schemas of annotations, and puts a definition a class into the definitions."""

    def __init__(self, definitions: dict[str, Schema]) -> None:
        self._definitions = definitions

    def document(self, kind: type) -> Schema:
        """A whole document: the class may be named, or left out where the reader asks for it."""
        return {"anyOf": [self._of(kind), self._tagged(kind)]}

    def _of(self, kind: Kind) -> Schema:
        if kind in _SCALAR_SCHEMAS:
            return _SCALAR_SCHEMAS[kind]()
        if is_tuple(kind):
            return self._array(get_args(kind))
        if is_union(kind):
            return self._choice(kind)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return {"enum": [member.value for member in kind]}
        return self._reference(class_of(kind), tagged=False)

    def _array(self, items: tuple[Kind, ...]) -> Schema:
        if items[-1] is Ellipsis:
            return {"type": "array", "items": self._of(items[0])}
        prefix = [self._of(item) for item in items]
        return {"type": "array", "prefixItems": prefix, "minItems": len(items), "maxItems": len(items)}

    def _choice(self, kind: Kind) -> Schema:
        members, nullable = members_of(kind)
        one = len(members) == 1
        choices = [self._of(member) if one or tag_of(member) is None else self._tagged(member) for member in members]
        return {"anyOf": [*choices, {"type": "null"}] if nullable else choices}

    def _tagged(self, kind: type) -> Schema:
        if kind in SCALARS or not attrs.has(kind):
            fields = {TAG: {"const": kind.__name__}, VALUE: self._of(kind)}
            return {"type": "object", "properties": fields, "required": [TAG, VALUE], "additionalProperties": False}
        return self._reference(kind, tagged=True)

    def _reference(self, kind: Any, *, tagged: bool) -> Schema:  # noqa: ANN401 - a class, for attrs to look into
        name = f"{kind.__name__}.tagged" if tagged else kind.__name__
        if name not in self._definitions:
            self._definitions[name] = {}  # a class may hold itself; the reference needs no more than the name
            self._definitions[name] = self._object(kind, tagged=tagged)
        return {"$ref": f"#/$defs/{name}"}

    def _object(self, kind: Any, *, tagged: bool) -> Schema:  # noqa: ANN401 - likewise
        fields = fields_of(kind)
        properties: Schema = {TAG: {"const": kind.__name__}} if tagged else {}
        properties |= {field.name: self._of(field.type) for field in fields}
        required = [TAG] if tagged else []
        required += [field.name for field in fields if field.default is attrs.NOTHING]
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
