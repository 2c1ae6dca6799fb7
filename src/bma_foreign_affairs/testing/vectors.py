"""Conformance vectors: scoring cases as language-neutral JSON, and a check of another implementation's answers.

The file is one JSON object with `format`, `version` and `rules`. An entry of `rules` has

* `rule`: an object with `kind` and the fields of the rule; every number in it is text, a decimal such as "4.5" or,
  where the decimals do not end, a fraction such as "1/3";
* `cases`: a list of objects with
  * `id`: text, unique in the file;
  * `actual`: a number as text, or null for a report that is missing;
  * `points`: {"numerator": 9, "denominator": 2} in lowest terms, or null where the rule gives no score.

Answers of another implementation are a JSON object from `id` to points in the same form.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from importlib.resources import files
from itertools import product
from typing import Any, TypeAlias, assert_never, final

import attrs

from bma_foreign_affairs._values import instance_of
from bma_foreign_affairs.errors import DocumentError, Problem
from bma_foreign_affairs.exact import decimal_text, exact_or_none, repr_number
from bma_foreign_affairs.scoring.rules import (
    RULES,
    BandScale,
    Comparator,
    EnteredScore,
    LevelScale,
    LinearScale,
    PassFail,
    ProportionalScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
)
from bma_foreign_affairs.scoring.rules.scales import policies
from bma_foreign_affairs.testing.samples import edges_of, points_of

__all__ = ["Json", "Vector", "check_answers", "make_vectors", "rule_data", "vectors_text", "write_vectors"]

FORMAT = "bma_foreign_affairs scoring vectors"
VERSION = 1

Json: TypeAlias = Any
"""What `json` reads and writes."""

_THREE = Fraction(1, 3)
_TABLES = (
    ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1))),
    ScoreTable(((5, 5), (10, 4), (15, 3), (20, 2), (30, 1))),
    ScoreTable(((80, 50), (90, 70), (100, 100))),
    ScoreTable(((Fraction(5, 2), 0), (Fraction(19, 4), Fraction(5, 2)))),
    ScoreTable(((-2, 1), (0, 2), (3, 5))),
    ScoreTable(((1, -1), (_THREE, 1), (0, 3))),
)
# Small ones, for every number of places under every policy; whatever the places, half even gives the best level to
# another actual than half up.
_ROUNDED_TABLES = (ScoreTable(((2, 1), (Fraction(53, 8), 2))), ScoreTable(((Fraction(-53, 8), 2), (8, 1))))
_PLACES = (0, 1, 2, 3)
_OTHERS: tuple[ScoringRule, ...] = (
    BandScale(((0, 50, 1), (50, 80, 3), (80, 100, 5))),
    BandScale(((-1, Fraction(1, 2), 5), (Fraction(1, 2), 3, 2))),
    ProportionalScale(100, 5),
    ProportionalScale(3, 1),
    ToleranceScale(100, 5, (5, 4, 3, 2, 1)),
    ToleranceScale(0, Fraction(1, 4), (1, 0)),
    LevelScale(5),
    LevelScale(1),
    *(PassFail(comparator, Fraction(15, 2), 5) for comparator in Comparator),
    EnteredScore(0, 5),
    EnteredScore(-1, Fraction(1, 2)),
)


@final
@attrs.frozen
class Vector:
    """One case: a rule, an actual and the exact points that the rule gives it.

    Args:
        id: Unique among the vectors.
        rule: The rule.
        actual: The actual, or None for a report that is missing.
        points: The points, or None where the rule gives no score.

    Raises:
        WrongType: For a field of another type.
    """

    id: str = attrs.field(validator=instance_of(str))
    rule: ScoringRule = attrs.field(validator=instance_of(*RULES))
    actual: Fraction | None = attrs.field(converter=exact_or_none, repr=repr_number)
    points: Fraction | None = attrs.field(converter=exact_or_none, repr=repr_number)


def make_vectors() -> tuple[Vector, ...]:
    """Make every case anew from the rules of the package.

    >>> len(make_vectors()) >= 400
    True
    """
    return tuple(vector for number, rule in enumerate(_rules(), start=1) for vector in _vectors(number, rule))


def vectors_text() -> str:
    """Give the packaged file of vectors as text, for an implementation in another language."""
    return files("bma_foreign_affairs.testing").joinpath("vectors.json").read_text("utf-8")


def rule_data(rule: ScoringRule) -> dict[str, Json]:
    """Describe a rule in plain JSON: its kind and its fields, numbers as text.

    >>> rule_data(ProportionalScale(100, 5))
    {'kind': 'proportional', 'full': '100', 'maximum': '5'}
    """
    match rule:
        case StepScale() | LinearScale():
            kind = "step" if isinstance(rule, StepScale) else "linear"
            levels = [[decimal_text(threshold), decimal_text(points)] for threshold, points in rule.table.levels]
            fields: dict[str, Json] = {"table": levels, "below": rule.below.value, "places": rule.places}
        case BandScale(bands):
            kind, fields = "band", {"bands": [list(map(decimal_text, band)) for band in bands]}
        case ProportionalScale(full, maximum):
            kind, fields = "proportional", {"full": decimal_text(full), "maximum": decimal_text(maximum)}
        case ToleranceScale(centre, step, points):
            widths = {"centre": decimal_text(centre), "step": decimal_text(step)}
            kind, fields = "tolerance", {**widths, "points": list(map(decimal_text, points))}
        case LevelScale(maximum):
            kind, fields = "level", {"maximum": decimal_text(maximum)}
        case PassFail(comparator, threshold, points):
            numbers = {"threshold": decimal_text(threshold), "points": decimal_text(points)}
            kind, fields = "pass_fail", {"comparator": comparator.value, **numbers}
        case EnteredScore(minimum, maximum):
            kind, fields = "entered", {"minimum": decimal_text(minimum), "maximum": decimal_text(maximum)}
        case _:
            assert_never(rule)
    return {"kind": kind, **fields}


def write_vectors() -> str:
    """Write every case as the JSON text described above; the packaged file is this text."""
    groups: dict[ScoringRule, list[Vector]] = {}
    for vector in make_vectors():
        groups.setdefault(vector.rule, []).append(vector)
    lines = []
    for rule, vectors in groups.items():
        cases = ",\n".join(
            json.dumps({"id": one.id, "actual": _number(one.actual), "points": _points(one.points)}) for one in vectors
        )
        lines.append(f'{{"rule": {json.dumps(rule_data(rule))}, "cases": [\n{cases}\n]}}')
    head = f'{{"format": "{FORMAT}", "version": {VERSION}, "rules": [\n'
    return head + ",\n".join(lines) + "\n]}\n"


def check_answers(text: str) -> tuple[str, ...]:
    """Hold the answers of another implementation against the vectors.

    Args:
        text: A JSON object from the id of each case to its points, {"numerator": ..., "denominator": ...} or null.

    Returns:
        A sentence for each answer that is wrong, missing, or to no case of the vectors; none where all are right.

    Raises:
        DocumentError: For text that is no JSON, answers that are not of this form, every one of them, or an id that
            stands twice.
    """
    answers, vectors = _read_answers(text), make_vectors()
    wrong = []
    for vector in vectors:
        if vector.id not in answers:
            wrong.append(f"{vector.id}: no answer")
        elif answers[vector.id] != vector.points:
            wrong.append(
                f"{vector.id}: {_text(answers[vector.id])} instead of {_text(vector.points)}"
                f" for {_number(vector.actual)} under {vector.rule!r}"
            )
    unknown = answers.keys() - {vector.id for vector in vectors}
    return (*wrong, *(f"{name!a}: the vectors have no case of this id" for name in answers if name in unknown))


def _rules() -> Iterator[ScoringRule]:
    kinds: tuple[type[StepScale | LinearScale], ...] = (StepScale, LinearScale)
    for table, kind in product(_TABLES, kinds):
        yield from (kind(table, below=below) for below in policies(table))
    for table, kind, places in product(_ROUNDED_TABLES, kinds, _PLACES):
        yield from (kind(table, below=below, places=places) for below in policies(table))
    yield from _OTHERS


def _vectors(number: int, rule: ScoringRule) -> Iterator[Vector]:
    name = f"{number:03}-{rule_data(rule)['kind']}"
    yield Vector(f"{name}-missing", rule, None, None)
    for actual in edges_of(rule):
        yield Vector(f"{name}-at-{decimal_text(actual)}", rule, actual, points_of(rule, actual))


def _number(value: Fraction | None) -> str | None:
    return None if value is None else decimal_text(value)


def _points(value: Fraction | None) -> dict[str, int] | None:
    return None if value is None else {"numerator": value.numerator, "denominator": value.denominator}


def _text(points: Fraction | None) -> str:
    return "no score" if points is None else decimal_text(points)


def _read_answers(text: str) -> dict[str, Fraction | None]:
    document = _read_json(text)
    if not isinstance(document, dict):
        raise DocumentError("answers", (Problem("$", f"expected an object from id to points, got {document!r:.60}"),))
    answers: dict[str, Fraction | None] = {}
    problems = []
    for name, points in document.items():
        match points:
            case None:
                answers[name] = None
            case {"numerator": above, "denominator": below, **rest} if (
                # A yes or no is an int for Python, and none in JSON.
                type(above) is type(below) is int and below > 0 and not rest
            ):
                answers[name] = Fraction(above, below)
            case _:
                expected = 'null or {"numerator": 9, "denominator": 2}'
                problems.append(Problem(f"$[{name!r}]", f"expected {expected}, got {points!r:.60}"))
    if problems:
        raise DocumentError("answers", tuple(problems))
    return answers


def _read_json(text: str) -> Json:
    """Read JSON whose names stand once in their object: of two answers to one question neither is the answer."""
    twice: list[Problem] = []

    def once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        counts = Counter(name for name, _ in pairs)
        twice.extend(
            Problem(f"$[{name!r}]", f"expected once, got {count} times") for name, count in counts.items() if count > 1
        )
        return dict(pairs)

    try:
        document = json.loads(text, object_pairs_hook=once)
    except ValueError as error:
        raise DocumentError("answers", (Problem("$", f"expected JSON; {error}"),)) from error
    except RecursionError as error:
        raise DocumentError("answers", (Problem("$", "expected one object in another, got deeper ones"),)) from error
    if twice:
        raise DocumentError("answers", tuple(twice))
    return document
