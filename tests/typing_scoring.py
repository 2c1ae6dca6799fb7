"""What type checkers have to see of scoring; checked, never run. An ignore that is not needed is an error."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import assert_type

from bma_foreign_affairs.scoring import (
    CIVIL_SERVICE_GRADES,
    FIVE_LEVELS_LINEAR,
    Below,
    Bracket,
    Grade,
    LinearScale,
    Polarity,
    Ratio,
    Score,
    ScoreTable,
    ScoringRule,
    StepScale,
    compare_rules,
    score,
    score_many,
)
from bma_foreign_affairs.tables import Table
from bma_foreign_affairs.testing import strategies
from bma_foreign_affairs.testing.laws import check_scoring


def checked() -> None:
    table = ScoreTable(((10, 5), (Decimal("8.5"), Fraction(9, 2))))
    rule = LinearScale(table, below=Below.FLOOR)

    assert_type(table.levels, tuple[tuple[Fraction, Fraction], ...])
    assert_type(table.polarity, Polarity)
    assert_type(rule.maximum, Fraction)
    assert_type(score(rule, 9), Score)
    assert_type(score(rule, None), Score)
    assert_type(score(rule, 9).points, Fraction)
    assert_type(score(rule, 9).bracket, Bracket)
    assert_type(score(rule, 9).rounded(), Decimal)
    assert_type(score(rule, 9).explain("th"), str)
    assert_type(score_many(rule, (1, Decimal(2), None)), Iterator[Fraction])
    assert_type(compare_rules(table, (9,)), Table)
    assert_type(Ratio(1, 2).actual(), Fraction)
    assert_type(CIVIL_SERVICE_GRADES.grade(90), Grade)
    assert_type(FIVE_LEVELS_LINEAR.rule(1, 2, 3, 4, 5, below=Below.ZERO), LinearScale | StepScale)
    check_scoring(lambda actual: None if actual is None else float(actual), rule, tolerance=Decimal("0.1"))
    rules: list[ScoringRule] = [rule, StepScale(table, below=Below.ZERO)]
    for each in rules:
        assert_type(score(each, 9), Score)
    given_rule = strategies.linear_scales(below=Below.ZERO).example()
    assert_type(given_rule, LinearScale)

    score(table, 9)  # type: ignore[arg-type]
    score(rule, 9.5)  # type: ignore[arg-type]
    score(rule, 9).explain("de")  # type: ignore[arg-type]
    LinearScale(table)  # type: ignore[call-arg]
    LinearScale(table, below="floor")  # type: ignore[arg-type]
    ScoreTable([(10, 5), (8, 4)])  # type: ignore[arg-type]
    rule.places = 2  # type: ignore[misc]
