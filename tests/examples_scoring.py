"""Examples of the values of scoring for the laws."""

from fractions import Fraction

from bma_foreign_affairs.scoring import Below, Bracket, LinearScale, ProportionalScale, ScoreTable, StepScale, score
from bma_foreign_affairs.scoring.explain import Phrase
from bma_foreign_affairs.scoring.rules import Curve, Opening, Piece

TABLE = ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
DAYS = ScoreTable(((Fraction(1, 2), 5), (10, Fraction(9, 2))))
LOW, HIGH = (Fraction(2), Fraction(1)), (Fraction(4), Fraction(2))

VALUES = [
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
    ProportionalScale(100, 5),
    ProportionalScale(Fraction(1, 3), 5),
    score(LinearScale(TABLE, below=Below.FLOOR), 9),
    score(LinearScale(TABLE, below=Below.FLOOR), 1),
]
