"""What the values of scoring look like in code: the shortest Python that makes them again."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from bma_foreign_affairs import scoring
from bma_foreign_affairs.errors import ScoringError
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.scoring import (
    CIVIL_SERVICE_GRADES,
    BandScale,
    Below,
    Bracket,
    Comparator,
    Count,
    Credit,
    EnteredScore,
    LevelReached,
    LevelScale,
    LinearScale,
    PassFail,
    Preset,
    ProportionalScale,
    ScoreTable,
    ScoringRule,
    ToleranceScale,
    WeightedSteps,
    score,
)
from bma_foreign_affairs.scoring.explain import number_text
from bma_foreign_affairs.scoring.rules import Curve, Opening, Piece, Reading
from support_scoring import EXACT, rules

AROUND = Bracket(None, (Fraction(1, 2), Fraction(1)))
PIECE = Piece(None, Opening.AT, None, AROUND)
HALF = Decimal("0.5")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (AROUND, "Bracket(low=None, high=(Fraction(1, 2), 1))"),
        (PIECE, f"Piece(start=None, opening=Opening.AT, line=None, bracket={AROUND!r})"),
        (
            Piece(HALF, Opening.AFTER, (2, HALF), AROUND),
            f"Piece(start=Fraction(1, 2), opening=Opening.AFTER, line=(2, Fraction(1, 2)), bracket={AROUND!r})",
        ),
        (Piece(3, Opening.AT, (0, 1), AROUND), f"Piece(start=3, opening=Opening.AT, line=(0, 1), bracket={AROUND!r})"),
        (Curve((PIECE,), 2), f"Curve(pieces=({PIECE!r},), places=2)"),
        (ScoreTable(((HALF, 2), (0, 1))), "ScoreTable(((0, 1), (Fraction(1, 2), 2)))"),
        (
            LinearScale(ScoreTable(((1, 2), (0, 1))), below=Below.ZERO, places=2),
            "LinearScale(table=ScoreTable(((0, 1), (1, 2))), below=Below.ZERO, places=2)",
        ),
        (BandScale(((0, HALF, 1),)), "BandScale(bands=((0, Fraction(1, 2), 1),))"),
        (BandScale(((0, 1, 1), (1, 2, 3))), "BandScale(bands=((0, 1, 1), (1, 2, 3)))"),
        (ToleranceScale(100, HALF, (5, 3)), "ToleranceScale(centre=100, step=Fraction(1, 2), points=(5, 3))"),
        (ProportionalScale(100, HALF), "ProportionalScale(full=100, maximum=Fraction(1, 2))"),
        (LevelScale(5), "LevelScale(maximum=5)"),
        (
            PassFail(Comparator.AT_MOST, HALF, 5),
            "PassFail(comparator=Comparator.AT_MOST, threshold=Fraction(1, 2), points=5)",
        ),
        (EnteredScore(0, 5), "EnteredScore(minimum=0, maximum=5)"),
        (CIVIL_SERVICE_GRADES.grades[0], "Grade(title='ดีเด่น', english='Outstanding', start=90)"),
        (CIVIL_SERVICE_GRADES.grades[-1], "Grade(title='ต้องปรับปรุง', english='Needs improvement', start=None)"),
        (
            Preset("สอง", "two", (HALF, 1), Reading.STEP, "nowhere"),
            "Preset(thai='สอง', english='two', points=(Fraction(1, 2), 1), reading=Reading.STEP, source='nowhere')",
        ),
        (LevelReached((True,)), "LevelReached(met=(1,), credit=None)"),
        (
            WeightedSteps((30, 70), (1, HALF), credit=Credit.SHARE),
            "WeightedSteps(weights=(30, 70), done=(1, Fraction(1, 2)), credit=Credit.SHARE)",
        ),
        (
            score(LevelScale(5), 3),
            (
                "Score(points=Fraction(3), maximum=Fraction(5), rule=LevelScale(maximum=5), actual=Fraction(3),"
                " bracket=Bracket(low=(3, 3), high=(3, 3)))"
            ),
        ),
        (
            score(ProportionalScale(3, 5), 1),
            (
                "Score(points=Fraction(5, 3), maximum=Fraction(5), rule=ProportionalScale(full=3, maximum=5),"
                " actual=Fraction(1), bracket=Bracket(low=(0, 0), high=(3, 5)))"
            ),
        ),
        (
            Count((date(2018, 10, 1),), FiscalYear(2562)),
            "Count(days=(date(2018, 10, 1),), period=FiscalYear(2562))",
        ),
        (
            Count((date(2018, 10, 1), date(2019, 1, 2)), FiscalYear(2562)),
            "Count(days=(date(2018, 10, 1), date(2019, 1, 2)), period=FiscalYear(2562))",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_repr_is_the_shortest_code(value: Any, text: str) -> None:
    assert repr(value) == text


@given(rules(), EXACT)
def test_the_repr_of_a_score_evaluates_back(rule: ScoringRule, actual: Any) -> None:
    try:
        result = score(rule, actual)
    except ScoringError:
        return
    assert eval(repr(result), {**vars(scoring), "Fraction": Fraction}) == result  # noqa: S307 - that it is code is the point


def test_the_repr_of_a_score_knows_no_limit_of_digits() -> None:
    assert f" actual=Fraction(1{'0' * 5000})," in repr(score(ProportionalScale(100, 5), 10**5000))


def test_a_score_says_its_points_in_thai() -> None:
    rule = ProportionalScale(3, 5)
    assert str(score(rule, 1)) == "๕/๓ จาก ๕ คะแนน"
    assert str(score(rule, 3)) == "๕ จาก ๕ คะแนน"


def test_numbers_stand_in_the_digits_of_the_language() -> None:
    assert [number_text(Fraction(-5, 3), "th"), number_text(Fraction(-5, 3), "en")] == ["-๕/๓", "-5/3"]
    assert [number_text(Decimal("1234.50"), "th"), number_text(1234, "en")] == ["๑,๒๓๔.๕", "1,234"]
