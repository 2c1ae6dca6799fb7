"""Examples of the values of scoring for the laws."""

from datetime import date
from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.scoring import (
    CIVIL_SERVICE_GRADES,
    FIVE_LEVELS_LINEAR,
    PROPORTIONAL_0_TO_5,
    THREE_LEVELS,
    BandScale,
    Below,
    Bracket,
    Comparator,
    Count,
    Credit,
    EnteredScore,
    GradeBands,
    Growth,
    LevelReached,
    LevelScale,
    LinearScale,
    PassFail,
    ProportionalScale,
    Ratio,
    ScoreTable,
    StepCompletion,
    StepScale,
    ToleranceScale,
    WeightedSteps,
    score,
)
from bma_foreign_affairs.scoring.explain import Phrase
from bma_foreign_affairs.scoring.rules import Curve, Opening, Piece
from bma_foreign_affairs.testing.laws import Case, Law
from bma_foreign_affairs.testing.vectors import Vector

TABLE = ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
DAYS = ScoreTable(((Fraction(1, 2), 5), (10, Fraction(9, 2))))
LOW, HIGH = (Fraction(2), Fraction(1)), (Fraction(4), Fraction(2))


@final
@attrs.frozen
class Year:
    """A period of the tests' own: any value with a first and a last day will do."""

    first_day: date = date(2018, 10, 1)
    last_day: date = date(2019, 9, 30)


VALUES = [
    Case(Law.MISSING, PROPORTIONAL_0_TO_5, None),
    Case(Law.MONOTONE, PROPORTIONAL_0_TO_5, Fraction(1, 3), Fraction(9, 2)),
    Vector("1", PROPORTIONAL_0_TO_5, None, None),
    Vector("2", PROPORTIONAL_0_TO_5, Fraction(50), Fraction(5, 2)),
    Count((), FiscalYear(2562)),
    Count((date(2018, 10, 1),), FiscalYear(2562)),
    Count((date(2018, 10, 1), date(2018, 10, 1)), FiscalYear(2562)),
    Ratio(1, 2),
    Ratio(Fraction(1, 3), 2),
    Growth(80, 100),
    Growth(80, 40),
    StepCompletion(4, 5),
    StepCompletion(Fraction(9, 2), 5, credit=Credit.SHARE),
    WeightedSteps((30, 30, 40), (True, True, False)),
    WeightedSteps((100,), (Fraction(1, 2),), credit=Credit.NONE),
    LevelReached((1, 1, 0)),
    LevelReached((True,)),
    *CIVIL_SERVICE_GRADES.grades,
    CIVIL_SERVICE_GRADES,
    GradeBands(CIVIL_SERVICE_GRADES.grades[1:]),
    FIVE_LEVELS_LINEAR,
    THREE_LEVELS,
    BandScale(((0, 50, 1), (50, Fraction(161, 2), 3))),
    BandScale(((0, 50, 1),)),
    ToleranceScale(100, 5, (5, 3, 0)),
    ToleranceScale(100, Fraction(1, 2), (5, 3)),
    LevelScale(5),
    LevelScale(3),
    PassFail(Comparator.AT_LEAST, 10, 5),
    PassFail(Comparator.LESS_THAN, Fraction(1, 2), 1),
    EnteredScore(0, 5),
    EnteredScore(Fraction(1, 2), 5),
    PROPORTIONAL_0_TO_5,
    Phrase("ได้ {points} คะแนน", "scores {points}"),
    Phrase("ได้", "scores"),
    Bracket(None, LOW),
    Bracket(LOW, HIGH),
    Piece(None, Opening.AT, None, Bracket(None, LOW)),
    Piece(2, Opening.AFTER, (Fraction(1, 2), 0), Bracket(LOW, HIGH)),
    Curve((Piece(None, Opening.AT, (0, 1), Bracket(None, LOW)),)),
    Curve((Piece(None, Opening.AT, (0, 1), Bracket(None, LOW)),), 2),
    TABLE,
    DAYS,
    StepScale(TABLE, below=Below.FLOOR),
    StepScale(TABLE, below=Below.FLOOR, places=2),
    LinearScale(TABLE, below=Below.FLOOR),
    LinearScale(DAYS, below=Below.ZERO, places=0),
    ProportionalScale(Fraction(1, 3), 5),
    score(LinearScale(TABLE, below=Below.FLOOR), 9),
    score(LinearScale(TABLE, below=Below.FLOOR), 1),
]
