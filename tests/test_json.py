import copy
import json as plain
from datetime import date
from fractions import Fraction
from importlib.resources import files
from typing import Any

import attrs
import pytest
from hypothesis import given

from bma_foreign_affairs.datasets import kr_2568
from bma_foreign_affairs.errors import DocumentError, Problem
from bma_foreign_affairs.interop import json
from bma_foreign_affairs.plans.tree import Plan
from bma_foreign_affairs.sources import Source
from support import ANY_TEXT

SHEET = (files("bma_foreign_affairs.datasets") / "data" / "kr_2568.json").read_text("utf-8")

NUMBER = 'expected a whole number, or text such as "4.5" or "1/3"'


@attrs.frozen
class Everything:
    """A field of each kind that the converter reads."""

    text: str = ""
    whole: int = 0
    yes: bool = False
    number: Fraction = Fraction(0)
    day: date = date(2018, 10, 1)
    pair: tuple[int, str] = (1, "a")
    many: tuple[Fraction, ...] = ()
    page: int | str | None = None


def problems(text: str, kind: Any = Everything) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        json.load(text, kind, document="x.json")
    assert caught.value.document == "x.json"
    assert all(isinstance(problem, Problem) for problem in caught.value.problems)
    return [str(problem) for problem in caught.value.problems]


class TestScalars:
    @pytest.mark.parametrize(
        ("field", "written", "value"),
        [
            ("text", '"ก"', "ก"),
            ("whole", "-5", -5),
            ("yes", "true", True),
            ("number", "5", Fraction(5)),
            ("number", '"-4.5"', Fraction(-9, 2)),
            ("number", '"1/3"', Fraction(1, 3)),
            ("day", '"2019-09-30"', date(2019, 9, 30)),
            ("pair", '[2, "b"]', (2, "b")),
            ("many", '[1, "2.5"]', (Fraction(1), Fraction(5, 2))),
            ("page", "null", None),
            ("page", "5", 5),
            ("page", '"ก"', "ก"),
        ],
    )
    def test_are_read(self, field: str, written: str, value: object) -> None:
        read = getattr(json.load(f'{{"{field}": {written}}}', Everything), field)
        assert read == value
        assert type(read) is type(value)

    @pytest.mark.parametrize(
        ("field", "written", "problem"),
        [
            ("text", "1", "expected text, got 1"),
            ("text", "null", "expected text, got null"),
            ("whole", "true", "expected a whole number, got true"),
            ("whole", '"1"', 'expected a whole number, got "1"'),
            ("whole", "1.0", "expected a whole number, got 1.0 (a number with a point)"),
            ("yes", "1", "expected true or false, got 1"),
            (
                "number",
                "4.5",
                'expected a whole number, or text such as "4.5" or "1/3", got 4.5 (a number with a point)',
            ),
            ("number", "true", 'expected a whole number, or text such as "4.5" or "1/3", got true'),
            ("number", '"1/0"', "expected a fraction with a denominator that is not zero, got '1/0'"),
            ("day", '"2019-02-29"', 'expected a day such as 2018-10-01, got "2019-02-29"'),
            ("day", "5", "expected a day such as 2018-10-01 as text, got 5"),
            ("pair", "[1]", "expected a list of 2, got 1"),
            ("pair", '"ab"', 'expected a list, got "ab"'),
            ("many", '{"0": 1}', "expected a list, got an object"),
            ("page", "1.5", "expected int or str, got 1.5 (a number with a point)"),
            ("page", "[]", "expected int or str, got a list"),
        ],
    )
    def test_are_not_turned_into_one_another(self, field: str, written: str, problem: str) -> None:
        assert problems(f'{{"{field}": {written}}}') == [f"$.{field}: {problem}"]

    def test_long_values_are_quoted_shortly(self) -> None:
        (problem,) = problems(plain.dumps({"whole": "x" * 100}))
        assert problem == f'$.whole: expected a whole number, got "{"x" * 58}…'

    @pytest.mark.parametrize("written", ['"1_000"', '"1e3"', '"/"', '"1/"', '""', '"٣"'])
    def test_numbers_are_read_strictly(self, written: str) -> None:
        (problem,) = problems(f'{{"number": {written}}}')
        assert problem.startswith("$.number: cannot read")


class TestText:
    @given(ANY_TEXT)
    def test_any_text_is_read_or_refused(self, text: str) -> None:
        with pytest.raises(DocumentError):
            json.load(text, Everything)

    @pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
    def test_has_no_nan(self, word: str) -> None:
        assert problems(f'{{"whole": {word}}}') == [f"$: expected JSON, got {word}, which JSON does not have"]

    @pytest.mark.parametrize("depth", [json.MAX_NESTING + 1, 5_000, 200_000])
    def test_has_a_bottom(self, depth: int) -> None:
        expected = ["$: expected at most 128 lists and objects in one another, got more"]
        assert problems("[" * depth + "]" * depth) == expected

    def test_may_be_as_deep_as_that(self) -> None:
        depth = json.MAX_NESTING
        assert problems("[" * depth + "]" * depth) == [
            "$: expected an object with the fields of Everything, got a list"
        ]

    def test_states_each_key_once(self) -> None:
        assert problems('{"whole": 1, "whole": 1}') == ["$: expected each key once, got 'whole' repeatedly"]

    def test_every_problem_comes_at_once(self) -> None:
        text = '{"text": 1, "pair": ["a", 2], "many": [1, 2.5, null], "wole": 1, "zzz": 2}'
        assert problems(text) == [
            "$.text: expected text, got 1",
            '$.pair[0]: expected a whole number, got "a"',
            "$.pair[1]: expected text, got 2",
            f"$.many[1]: {NUMBER}, got 2.5 (a number with a point)",
            f"$.many[2]: {NUMBER}, got null",
            "$.wole: unknown key; did you mean 'whole'?",
            "$.zzz: unknown key",
        ]


class TestPlan:
    def test_the_bundled_sheet_reads(self) -> None:
        assert json.load(SHEET, Plan) == kr_2568()

    def test_constructors_speak_with_a_path(self) -> None:
        assert problems('{"document": "a.txt", "lines": [2, 1]}', Source) == [
            "$: Source.lines takes (first, last) with 1 <= first <= last, got (2, 1)"
        ]

    def test_every_violation_of_the_structure_is_a_problem(self) -> None:
        data = plain.loads(SHEET)
        data["indicators"] = []
        data["tiers"].append(data["tiers"][0])
        assert problems(plain.dumps(data), Plan) == [
            "$: the tier area is declared twice",
            "$: 9.1/- is measured by 9.1-K1, an indicator that the plan does not have",
        ]

    def test_members_of_unions_carry_their_class(self) -> None:
        data = plain.loads(SHEET)
        rule = data["indicators"][0]["rule"]
        rule["type"] = "Table"
        (problem,) = problems(plain.dumps(data), Plan)
        assert problem.startswith("$.indicators[0].rule: expected an object with \"type\" one of 'StepScale'")
        rule["type"] = ["ScoreTable"]
        assert problems(plain.dumps(data), Plan)[0].startswith("$.indicators[0].rule: expected an object with")
        data["indicators"][0]["rule"] = 5
        (problem,) = problems(plain.dumps(data), Plan)
        assert problem.endswith("got 5")
        data["indicators"][0]["rule"] = None
        assert json.load(plain.dumps(data), Plan).indicators[0].rule is None

    def test_enums_name_their_members(self) -> None:
        data = plain.loads(SHEET)
        data["indicators"][0]["unit"]["kind"] = "counts"
        (problem,) = problems(plain.dumps(data), Plan)
        assert problem == "$.indicators[0].unit.kind: expected one of 'count', 'percent', 'level', got \"counts\""

    def test_text_forms_are_read_by_their_parser(self) -> None:
        data = plain.loads(SHEET)
        data["nodes"][0]["code"] = "9."
        (problem,) = problems(plain.dumps(data), Plan)
        assert problem.startswith("$.nodes[0].code: cannot read '9.' at position ")

    def test_a_repeated_key_deep_inside_is_found(self) -> None:
        text = SHEET.replace('"number": "9",', '"number": "9", "number": "9",')
        assert problems(text, Plan) == ["$.nodes[0]: expected each key once, got 'number' repeatedly"]

    def test_each_key_deleted_mistyped_and_renamed_gives_a_located_error(self) -> None:
        data = plain.loads(SHEET)
        required = {"key", "title", "issuer", "fiscal_years", "tiers", "thai", "tier", "unit", "document", "type"}
        for path in _paths(data):
            for damage in (_mistyped, _renamed, _deleted):
                broken = copy.deepcopy(data)
                damage(broken, path)
                if damage is _deleted and path[-1] not in required:
                    continue
                found = problems(plain.dumps(broken), Plan)
                assert found
                assert all(problem.startswith("$") for problem in found)

    def test_each_key_that_stands_twice_gives_a_located_error(self) -> None:
        data = plain.loads(SHEET)
        for path in _paths(data):
            (problem,) = problems(_written(data, path), Plan)
            assert problem.startswith("$")
            assert problem.endswith(f": expected each key once, got {path[-1]!r} repeatedly")


def _written(data: Any, twice: tuple[Any, ...]) -> str:
    """Write JSON in which the key that a path leads to stands twice."""
    if isinstance(data, list):
        items = (_written(item, twice[1:] if twice[:1] == (index,) else ()) for index, item in enumerate(data))
        return f"[{', '.join(items)}]"
    if isinstance(data, dict):
        pairs = [
            f"{plain.dumps(key)}: {_written(value, twice[1:] if twice[:1] == (key,) else ())}"
            for key, value in data.items()
            for _ in range(1 + (twice == (key,)))
        ]
        return f"{{{', '.join(pairs)}}}"
    return plain.dumps(data)


def _paths(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(data, dict):
        return [found for key, value in data.items() for found in [(*path, key), *_paths(value, (*path, key))]]
    if isinstance(data, list):
        return [found for index, value in enumerate(data) for found in _paths(value, (*path, index))]
    return []


def _holder(data: Any, path: tuple[Any, ...]) -> Any:
    for step in path[:-1]:
        data = data[step]
    return data


def _mistyped(data: Any, path: tuple[Any, ...]) -> None:
    _holder(data, path)[path[-1]] = 1.5


def _renamed(data: Any, path: tuple[Any, ...]) -> None:
    holder = _holder(data, path)
    holder[f"{path[-1]}_"] = holder.pop(path[-1])


def _deleted(data: Any, path: tuple[Any, ...]) -> None:
    del _holder(data, path)[path[-1]]
