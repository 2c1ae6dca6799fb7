"""Loading: a value, or every error of the text at once with its path."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeVar, overload

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
)

from bma_foreign_affairs.errors import DocumentError, PlanError, Problem, UnknownCode, WrongType, shown
from bma_foreign_affairs.interop.json.hooks import Unreadable, converter, tagged, untagged
from bma_foreign_affairs.interop.json.kinds import TAG, TYPES
from bma_foreign_affairs.interop.json.parsing import Object, parsed

__all__ = ["dump", "load", "structured"]

_T = TypeVar("_T")


def dump(value: object) -> str:
    """Write a value of a public type as JSON text, which `load` reads back.

    Fields that have their default are left out. The text is readable by people: Thai as it is, a field a line.

    Raises:
        WrongType: For anything but a value of a public type.

    >>> from bma_foreign_affairs.sources import Source
    >>> print(dump(Source("002.txt", lines=(43, 47))))
    {
     "type": "Source",
     "document": "002.txt",
     "lines": [
      43,
      47
     ]
    }
    """
    if TYPES.get(type(value).__name__) is not type(value):
        raise WrongType(f"dump takes a value of a public type, such as a Plan, got {shown(value)}")
    return json.dumps(tagged(converter(), value), ensure_ascii=False, indent=1)


@overload
def load(text: str, *, document: str = ...) -> Any: ...  # noqa: ANN401 - the text says of what type it is


@overload
def load(text: str, kind: type[_T], *, document: str = ...) -> _T: ...


def load(text: str, kind: type | None = None, *, document: str = "the JSON text") -> object:
    """Read a value of a public type from JSON text.

    Objects hold the fields of a class by name; a field with a default may be left out, an unknown one may not stand
    there. A member of a union carries its class name under "type". Numbers that must be exact are JSON integers or
    text ("4.5", "1/3"), days are ISO text, fiscal years Buddhist-era integers, codes text.

    Args:
        text: The whole JSON text.
        kind: The class to read, such as `Plan`; None reads the one that the text names under "type".
        document: What the error calls the text, such as its file name.

    Raises:
        DocumentError: For text that is no JSON, and for anything in it that is missing, unknown, repeated, of another
            type or against the rules of its class: every problem at once, each with a path such as $.nodes[3].title.

    >>> from bma_foreign_affairs.sources import Source
    >>> load('{"document": "002.txt", "lines": [43, 47]}', Source)
    Source(document='002.txt', lines=(43, 47), page=None)
    >>> load('{"document": 2, "line": [43, 47]}', Source)
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.DocumentError: cannot read the JSON text:
      $.document: expected text, got 2
      $.line: unknown key; did you mean 'lines'?
    """
    data = parsed(text, document)
    try:
        return _structured(data, kind)
    except Exception as error:  # noqa: BLE001 - cattrs wraps whatever a hook or a constructor raises
        raise DocumentError(document, tuple(_problems(error, "$"))) from None


def structured(data: object, kind: Any, document: str, path: str = "$") -> Any:  # noqa: ANN401 - any annotation
    """Turn plain data, whose objects are `Object`s, into what an annotation says.

    Raises:
        DocumentError: For every problem at once; paths begin with the given one.
    """
    try:
        return converter().structure(data, kind)
    except Exception as error:  # noqa: BLE001 - cattrs wraps whatever a hook or a constructor raises
        raise DocumentError(document, tuple(_problems(error, path))) from None


def _structured(data: object, kind: type | None) -> object:
    tag = data.get(TAG) if isinstance(data, Object) else None
    if not isinstance(data, Object) or tag is None:
        if kind is None:
            raise Unreadable(f'expected an object that names its class under "{TAG}"')
        return converter().structure(data, kind)
    named = TYPES.get(tag) if isinstance(tag, str) else None
    if named is None or kind not in (None, named):
        wanted = "the name of a public type" if kind is None else repr(getattr(kind, "__name__", kind))
        raise Unreadable(f'expected under "{TAG}" {wanted}, got {tag!r}')
    return converter().structure(untagged(data, named), named)


def _problems(error: BaseException, path: str) -> Iterator[Problem]:
    """Walk the tree of exceptions that cattrs gathers, and give each leaf its path."""
    match error:
        case ClassValidationError() | IterableValidationError():
            for inner in error.exceptions:
                yield from _problems(inner, f"{path}{_step(inner)}")
        case ForbiddenExtraKeysError(cl=kind, extra_fields=extra):
            fields = [field.name for field in attrs.fields(kind) if field.init]
            for key in sorted(extra):
                near = UnknownCode.among(key, "", fields).nearest
                hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
                yield Problem(f"{path}.{key}", f"unknown key{hint}")
        case PlanError(violations=violations):
            yield from (Problem(path, violation) for violation in violations)
        case KeyError():
            yield Problem(path, "is missing")
        case _:
            yield Problem(path, str(error))


def _step(error: BaseException) -> str:
    """Give the step of the path that leads to an error, from the note that its level left on it."""
    notes = [note for note in getattr(error, "__notes__", ()) if hasattr(note, "type")]
    return "".join(
        f".{note.name}" if isinstance(note, AttributeValidationNote) else f"[{note.index}]" for note in notes
    )
