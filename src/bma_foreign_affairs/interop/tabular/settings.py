"""Scoring rules and actuals in TOML, whose decimals are exact."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from bma_foreign_affairs.errors import DocumentError, ForeignAffairsError, Problem
from bma_foreign_affairs.interop.json.hooks import converter, tagged
from bma_foreign_affairs.interop.json.loading import structured
from bma_foreign_affairs.interop.json.parsing import Object
from bma_foreign_affairs.quantities import Quantity
from bma_foreign_affairs.scorecard import Actual
from bma_foreign_affairs.scoring.rules import ScoreTable, ScoringRule
from bma_foreign_affairs.thai.numerals import Digits

__all__ = ["dump_actuals", "dump_rules", "load_actuals", "load_rules"]

_Rule: TypeAlias = ScoringRule | ScoreTable
_ACTUALS = "actuals"


def load_rules(text: str, *, document: str = "the TOML text") -> dict[str, _Rule]:
    """Read scoring rules and score tables, a table of TOML each, by the key of their indicator.

    Raises:
        DocumentError: For text that is no TOML, and for everything in it that is no rule, at once, each with its path.

    >>> rules = load_rules('''
    ... ["9.1-K1"]
    ... type = "LinearScale"
    ... table = { levels = [[10, 5], [8, 4.5], [6, 3]] }
    ... below = "zero"
    ... ''')
    >>> rules["9.1-K1"].table.levels[1]
    (Fraction(8, 1), Fraction(9, 2))
    """
    rules: dict[str, _Rule] = {}
    problems: list[Problem] = []
    for key, data in _parsed(text, document).items():
        try:
            rules[key] = structured(data, _Rule, document, f"$.{key}")
        except DocumentError as error:
            problems += error.problems
    if problems:
        raise DocumentError(document, tuple(problems))
    return rules


def dump_rules(rules: Mapping[str, _Rule]) -> str:
    """Write rules and score tables as TOML, which `load_rules` reads back."""
    return "\n".join(f"[{_written(key)}]\n{_table(tagged(converter(), rule))}" for key, rule in rules.items())


def load_actuals(text: str, *, document: str = "the TOML text") -> tuple[Actual, ...]:
    """Read actuals from [[actuals]]; a value is written as documents do, with its unit: "๙ ครั้ง", "ร้อยละ ๓๐".

    Raises:
        DocumentError: For text that is no TOML, and for everything that is no actual, at once, each with its path.

    >>> load_actuals('''
    ... [[actuals]]
    ... indicator = "9.1-K1"
    ... period = { type = "FiscalYear", value = 2568 }
    ... status = "reported"
    ... value = "๙ ครั้ง"
    ... ''')[0].value.value
    Fraction(9, 1)
    """
    data = _parsed(text, document)
    problems = [Problem(f"$.{key}", f"unknown key; expected [[{_ACTUALS}]]") for key in data if key != _ACTUALS]
    rows = data.get(_ACTUALS, [])
    for index, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, Object) and isinstance(row.get("value"), str):
            try:
                row["value"] = _plain(converter().unstructure(Quantity.parse(row["value"])))
            except ForeignAffairsError as error:
                problems.append(Problem(f"$.{_ACTUALS}[{index}].value", str(error)))
                del row["value"]
    try:
        actuals: tuple[Actual, ...] = structured(rows, tuple[Actual, ...], document, f"$.{_ACTUALS}")
    except DocumentError as error:
        told = {problem.path.removesuffix(".value") for problem in problems}
        problems += [problem for problem in error.problems if problem.path not in told]
    if problems:
        raise DocumentError(document, tuple(problems))
    return actuals


def dump_actuals(actuals: Iterable[Actual]) -> str:
    """Write actuals as TOML, which `load_actuals` reads back."""
    written: list[str] = []
    for actual in actuals:
        data: dict[str, Any] = converter().unstructure(actual)
        if actual.value is not None:
            data["value"] = actual.value.format(digits=Digits.ARABIC)
        written.append(f"[[{_ACTUALS}]]\n{_table(data)}")
    return "\n".join(written)


def _parsed(text: str, document: str) -> Object:
    try:
        found: Object = _plain(tomllib.loads(text, parse_float=Decimal))
    except tomllib.TOMLDecodeError as error:
        raise DocumentError(document, (Problem("$", f"expected TOML, got: {error}"),)) from None
    except RecursionError:
        raise DocumentError(document, (Problem("$", "expected TOML that is not nested so deeply"),)) from None
    return found


def _plain(data: Any) -> Any:  # noqa: ANN401 - whatever TOML holds
    """Turn TOML's data into the plain data of JSON, decimals into text."""
    match data:
        case dict():
            return Object((key, _plain(value)) for key, value in data.items())
        case list():
            return [_plain(value) for value in data]
        case Decimal():
            return f"{data:f}"
        case _:
            return data


def _table(data: Any) -> str:  # noqa: ANN401 - whatever the converter makes of a class
    return "".join(f"{key} = {_written(value)}\n" for key, value in data.items() if value is not None)


def _written(value: Any) -> str:  # noqa: ANN401 - likewise
    match value:
        case dict():
            inner = ", ".join(f"{key} = {_written(item)}" for key, item in value.items() if item is not None)
            return f"{{ {inner} }}"
        case list() | tuple():
            return f"[{', '.join(map(_written, value))}]"
        case _:
            # Strings, whole numbers and booleans are written in TOML as in JSON, but for one control character.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
