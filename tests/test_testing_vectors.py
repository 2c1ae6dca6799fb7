"""Vectors: the packaged file, its coverage of rules, policies and edges, and the check of answers."""

import itertools
import json
import runpy
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

from bma_foreign_affairs.errors import DocumentError, ScoringError, WrongType
from bma_foreign_affairs.exact import round_half_up
from bma_foreign_affairs.scoring import Below, Comparator, LinearScale, PassFail, Polarity, StepScale, score
from bma_foreign_affairs.scoring.rules import RULES
from bma_foreign_affairs.testing.__main__ import main
from bma_foreign_affairs.testing.samples import points_of, thresholds_of
from bma_foreign_affairs.testing.vectors import (
    FORMAT,
    VERSION,
    Vector,
    check_answers,
    make_vectors,
    rule_data,
    vectors_text,
    write_vectors,
)
from support_scoring import KINDS, by_definition

VECTORS = make_vectors()
TABLE_VECTORS = [vector for vector in VECTORS if isinstance(vector.rule, StepScale | LinearScale)]


def kind_of(vector: Vector) -> tuple[Any, ...]:
    rule = vector.rule
    assert isinstance(rule, StepScale | LinearScale)
    return type(rule), rule.table.polarity, rule.places


def points_data(points: Fraction | None) -> Any:
    return None if points is None else {"numerator": points.numerator, "denominator": points.denominator}


def right_answers() -> dict[str, Any]:
    return {vector.id: points_data(vector.points) for vector in VECTORS}


class TestThePackagedFile:
    def test_is_what_the_rules_give(self) -> None:
        assert vectors_text() == write_vectors()

    def test_holds_every_case_in_plain_json(self) -> None:
        document = json.loads(vectors_text())
        assert (document["format"], document["version"]) == (FORMAT, VERSION)
        rules = [group["rule"] for group in document["rules"]]
        assert rules == [rule_data(rule) for rule in dict.fromkeys(vector.rule for vector in VECTORS)]
        cases = {case["id"]: case for group in document["rules"] for case in group["cases"]}
        assert list(cases) == [vector.id for vector in VECTORS]
        for vector in VECTORS:
            case = cases[vector.id]
            assert case["points"] == points_data(vector.points)
            assert (None if case["actual"] is None else Fraction(case["actual"])) == vector.actual

    def test_is_for_any_language(self) -> None:
        """Numbers that a float would change are text; points are whole numbers."""
        assert "." not in json.dumps([group["cases"][1]["points"] for group in json.loads(vectors_text())["rules"]])
        assert vectors_text().isascii()


class TestCoverage:
    def test_at_least_400_with_their_own_names(self) -> None:
        assert len(VECTORS) >= 400
        assert len({vector.id for vector in VECTORS}) == len(VECTORS)

    def test_every_rule_and_comparator(self) -> None:
        rules = {vector.rule for vector in VECTORS}
        assert {type(rule) for rule in rules} == set(RULES)
        assert {rule.comparator for rule in rules if isinstance(rule, PassFail)} == set(Comparator)

    def test_every_policy_polarity_and_rounding(self) -> None:
        found = {
            (type(rule), rule.below, rule.table.polarity)
            for rule in (vector.rule for vector in TABLE_VECTORS)
            if isinstance(rule, StepScale | LinearScale)
        }
        impossible = {(kind, Below.PROPORTIONAL, Polarity.LOWER_IS_BETTER) for kind in KINDS}
        assert found == set(itertools.product(KINDS, Below, Polarity)) - impossible

    def test_every_rounding_under_every_policy(self) -> None:
        found = {
            (type(rule), rule.below, rule.table.polarity, rule.places)
            for rule in (vector.rule for vector in TABLE_VECTORS)
            if isinstance(rule, StepScale | LinearScale)
        }
        impossible = {
            (kind, Below.PROPORTIONAL, Polarity.LOWER_IS_BETTER, places)
            for kind in KINDS
            for places in (None, 0, 1, 2, 3)
        }
        assert found == set(itertools.product(KINDS, Below, Polarity, (None, 0, 1, 2, 3))) - impossible

    @pytest.mark.parametrize(
        "change",
        [
            lambda rule, actual: score(attrs.evolve(rule, places=None), actual),
            lambda rule, actual: score(attrs.evolve(rule, places=rule.places + 1), actual),
            lambda rule, actual: score(attrs.evolve(rule, places=None), round(actual, rule.places)),
            lambda rule, actual: score(rule, round_half_up(actual, rule.places + 1)),
        ],
        ids=["not at all", "elsewhere", "half even", "twice"],
    )
    def test_every_rounding_that_is_another_shows(self, change: Any) -> None:
        found = set()
        for vector in TABLE_VECTORS:
            if vector.rule.curve.places is not None and vector.actual is not None:
                try:
                    points = change(vector.rule, vector.actual).points
                except ScoringError:
                    points = None
                if points != vector.points:
                    found.add(kind_of(vector))
        assert found == {kind_of(vector) for vector in TABLE_VECTORS if vector.rule.curve.places is not None}

    @pytest.mark.parametrize("places", [3, 4, 6, 8])
    def test_a_rounding_where_the_rule_has_none_shows(self, places: int) -> None:
        exact_ones = {vector.rule for vector in TABLE_VECTORS if vector.rule.curve.places is None}
        shown = {
            vector.rule
            for vector in TABLE_VECTORS
            if vector.rule in exact_ones
            and vector.actual is not None
            and points_of(vector.rule, Fraction(round_half_up(vector.actual, places))) != vector.points
        }
        assert shown == exact_ones

    def test_the_file_is_small(self) -> None:
        assert len(vectors_text()) < 400_000

    def test_every_edge(self) -> None:
        asked = {(vector.rule, vector.actual) for vector in VECTORS}
        for rule in {vector.rule for vector in VECTORS}:
            assert (rule, None) in asked
            assert {(rule, threshold) for threshold in thresholds_of(rule)} <= asked

    def test_refusals(self) -> None:
        assert {vector.points is None for vector in VECTORS if vector.actual is not None} == {True, False}


def test_a_vector_takes_no_other_types() -> None:
    rule = VECTORS[0].rule
    wrongs: list[Any] = [(5, rule, 1, 1), ("id", None, 1, 1), ("id", rule, "x", 1), ("id", rule, 1, 1.5)]
    for fields in wrongs:
        with pytest.raises(WrongType):
            Vector(*fields)
    assert (
        repr(Vector("id", rule, 1, Fraction(1, 2)))
        == f"Vector(id='id', rule={rule!r}, actual=1, points=Fraction(1, 2))"
    )


def test_points_are_right() -> None:
    for vector in TABLE_VECTORS:
        if vector.actual is not None:
            assert isinstance(vector.rule, StepScale | LinearScale)
            assert vector.points == by_definition(vector.rule, vector.actual)
    for vector in VECTORS:
        if vector.points is None:
            with pytest.raises(ScoringError):
                score(vector.rule, vector.actual)
        else:
            assert score(vector.rule, vector.actual).points == vector.points


class TestAnswers:
    def test_right_ones(self) -> None:
        assert check_answers(json.dumps(right_answers())) == ()

    def test_lowest_terms_are_not_asked_for(self) -> None:
        doubled = {
            name: points and {side: 2 * number for side, number in points.items()}
            for name, points in right_answers().items()
        }
        assert check_answers(json.dumps(doubled)) == ()

    def test_each_wrong_one_is_told(self) -> None:
        given = right_answers()
        scored = next(vector for vector in VECTORS if vector.points)
        refused = next(vector for vector in VECTORS if vector.points is None)
        other = next(vector for vector in reversed(VECTORS) if vector.points)
        given[scored.id] = None
        given[refused.id] = {"numerator": 9, "denominator": 2}
        del given[other.id]
        assert set(check_answers(json.dumps(given))) == {
            f"{scored.id}: no score instead of {scored.points} for {scored.actual} under {scored.rule!r}",
            f"{refused.id}: 4.5 instead of no score for None under {refused.rule!r}",
            f"{other.id}: no answer",
        }

    def test_every_fault_of_the_file_at_once(self) -> None:
        faults = {
            "float": 4.5,
            "text": "9/2",
            "half": {"numerator": 9},
            "zero": {"numerator": 9, "denominator": 0},
            "more": {"numerator": 9, "denominator": 2, "unit": "points"},
        }
        with pytest.raises(DocumentError) as caught:
            check_answers(json.dumps(faults | {"fine": None}))
        assert [problem.path for problem in caught.value.problems] == [f"$[{name!r}]" for name in faults]
        assert caught.value.problems[0].message == 'expected null or {"numerator": 9, "denominator": 2}, got 4.5'

    def test_a_yes_or_no_is_no_number(self) -> None:
        for points in ({"numerator": True, "denominator": 1}, {"numerator": 1, "denominator": True}):
            with pytest.raises(DocumentError, match="expected null or"):
                check_answers(json.dumps({"id": points}))

    @pytest.mark.parametrize("first", ["null", '{"numerator": 77, "denominator": 1}'])
    def test_two_answers_to_one_case(self, first: str) -> None:
        name = VECTORS[5].id
        text = f'{{"{name}": {first}, {json.dumps(right_answers())[1:]}'
        with pytest.raises(DocumentError) as caught:
            check_answers(text)
        assert list(map(str, caught.value.problems)) == [f"$['{name}']: expected once, got 2 times"]

    def test_answers_to_no_case(self) -> None:
        given = right_answers() | {"999-step-at-7": None, "ก": None, "\ud800": None}
        assert check_answers(json.dumps(given)) == (
            "'999-step-at-7': the vectors have no case of this id",
            r"'\u0e01': the vectors have no case of this id",
            r"'\ud800': the vectors have no case of this id",
        )

    @pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 200_000 + "1" + "}" * 200_000])
    def test_objects_without_end(self, text: str) -> None:
        with pytest.raises(DocumentError, match="got deeper ones"):
            check_answers(text)

    @pytest.mark.parametrize("text", ["", "{", "[]", "5", "null", '"text"', '{"a": 1' + "0" * 5000 + "}"])
    def test_what_is_no_object(self, text: str) -> None:
        with pytest.raises(DocumentError) as caught:
            check_answers(text)
        assert caught.value.problems[0].path == "$"


class TestCommand:
    def test_writes_to_a_file_or_out(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        file = tmp_path / "vectors.json"
        assert main(["vectors", str(file)]) == 0
        assert file.read_text("utf-8") == vectors_text()
        assert main(["vectors"]) == 0
        assert capsys.readouterr().out == vectors_text()

    def test_checks_a_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        file = tmp_path / "answers.json"
        given = right_answers()
        file.write_text(json.dumps(given), "utf-8")
        assert main(["check", str(file)]) == 0
        assert capsys.readouterr().out == "every answer is right\n"
        file.write_text(json.dumps(given), "utf-8-sig")
        assert main(["check", str(file)]) == 0
        assert capsys.readouterr().out == "every answer is right\n"
        first = next(iter(given))
        del given[first]
        file.write_text(json.dumps(given), "utf-8")
        assert main(["check", str(file)]) == 1
        assert capsys.readouterr().out == f"{first}: no answer\n1 wrong\n"

    def test_tells_what_it_cannot_read(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        file = tmp_path / "answers.json"
        assert main(["check", str(file)]) == 2
        assert str(file) in capsys.readouterr().err
        for encoding in ("utf-16", "cp874"):
            file.write_text('{"ก": null}', encoding)
            assert main(["check", str(file)]) == 2
            assert capsys.readouterr().err.startswith(f"{file} is no text in UTF-8: ")
        file.write_text("[]", "utf-8")
        assert main(["check", str(file)]) == 2
        assert "expected an object from id to points, got []" in capsys.readouterr().err
        file.write_text("[" * 200_000, "utf-8")
        assert main(["check", str(file)]) == 2
        assert "got deeper ones" in capsys.readouterr().err

    def test_runs_as_a_module(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sys, "argv", ["testing", "vectors"])
        monkeypatch.delitem(sys.modules, "bma_foreign_affairs.testing.__main__")
        with pytest.raises(SystemExit) as caught:
            runpy.run_module("bma_foreign_affairs.testing", run_name="__main__")
        assert caught.value.code == 0
        assert capsys.readouterr().out == vectors_text()
