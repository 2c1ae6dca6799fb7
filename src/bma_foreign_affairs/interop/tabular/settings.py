"""Scoring rules and actuals in TOML, whose decimals are exact."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any, TypeAlias

from bma_foreign_affairs.errors import DocumentError, ForeignAffairsError, ParseError, Problem
from bma_foreign_affairs.fiscal import FiscalHalf, FiscalMonth, FiscalQuarter, FiscalYear, ReportingRound
from bma_foreign_affairs.interop.json.hooks import converter, tagged
from bma_foreign_affairs.interop.json.kinds import TAG, VALUE
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
    """Read actuals from [[actuals]], written as documents write them.

    A value has its unit: "๙ ครั้ง", "ร้อยละ ๓๐". A period is a fiscal year as a number, or the name of a period with
    its fiscal year: "ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๘", "รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๘".

    Raises:
        DocumentError: For text that is no TOML, and for everything that is no actual, at once, each with its path.

    >>> load_actuals('''
    ... [[actuals]]
    ... indicator = "9.1-K1"
    ... period = 2568
    ... status = "reported"
    ... value = "๙ ครั้ง"
    ... ''')[0].value.value
    Fraction(9, 1)
    """
    data = _parsed(text, document)
    problems = [Problem(f"$.{key}", f"unknown key; expected [[{_ACTUALS}]]") for key in data if key != _ACTUALS]
    rows = data.get(_ACTUALS, [])
    for index, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, Object):
            problems += _read_words(row, f"$.{_ACTUALS}[{index}]")
    actuals: tuple[Actual, ...] = ()
    try:
        actuals = structured(rows, tuple[Actual, ...], document, f"$.{_ACTUALS}")
    except DocumentError as error:
        # A word that could not be read was taken out of its row, so that the row complains of it once more.
        told = {step for problem in problems for step in (problem.path, problem.path.rpartition(".")[0])}
        problems += [problem for problem in error.problems if problem.path not in told]
    if problems:
        raise DocumentError(document, tuple(problems))
    return actuals


def _read_words(row: Object, path: str) -> list[Problem]:
    """Turn what people write for a quantity and a period into what the converter reads, and tell what cannot be."""
    problems: list[Problem] = []
    if type(row.get("period")) is int:
        row["period"] = Object({TAG: FiscalYear.__name__, VALUE: row["period"]})
    for key, read in _WORDS.items():
        if isinstance(row.get(key), str):
            try:
                row[key] = _plain(read(row[key]))
            except ForeignAffairsError as error:
                problems.append(Problem(f"{path}.{key}", str(error)))
                del row[key]
    return problems


def _quantity(text: str) -> object:
    return converter().unstructure(Quantity.parse(text))


def _period(text: str) -> object:
    """Read the name of a period, whichever kind it is of."""
    for kind in (FiscalYear, FiscalHalf, FiscalQuarter, FiscalMonth):
        with suppress(ParseError):
            return tagged(converter(), kind.parse(text))
    return tagged(converter(), ReportingRound.parse(text))


_WORDS: dict[str, Callable[[str], object]] = {"value": _quantity, "period": _period}


def dump_actuals(actuals: Iterable[Actual]) -> str:
    """Write actuals as TOML, which `load_actuals` reads back."""
    written: list[str] = []
    for actual in actuals:
        data: dict[str, Any] = converter().unstructure(actual)
        year = actual.period
        data["period"] = year.buddhist_year if isinstance(year, FiscalYear) else str(year)
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
