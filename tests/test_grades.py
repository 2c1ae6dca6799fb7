"""Grades: half-open bands without a gap, the top one open above."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ScoringError, WrongType
from bma_foreign_affairs.scoring import CIVIL_SERVICE_GRADES, Grade, GradeBands
from support_scoring import EXACT, SMALL

LOWEST = Grade("ต่ำสุด", "Lowest", None)


def graded(start: Any) -> Grade:
    return Grade("ดี", "Good", start)


class TestCivilService:
    @pytest.mark.parametrize(
        ("total", "title"),
        [
            (1000, "ดีเด่น"),
            (100, "ดีเด่น"),
            (90, "ดีเด่น"),
            ("89.99", "ดีมาก"),
            ("89.999999", "ดีมาก"),
            (80, "ดีมาก"),
            ("79.995", "ดี"),
            (70, "ดี"),
            ("69.99", "พอใช้"),
            (60, "พอใช้"),
            ("59.99", "ต้องปรับปรุง"),
            (0, "ต้องปรับปรุง"),
            (-5, "ต้องปรับปรุง"),
        ],
    )
    def test_practice(self, total: Any, title: str) -> None:
        assert str(CIVIL_SERVICE_GRADES.grade(Decimal(total))) == title

    def test_order(self) -> None:
        names = [(grade.title, grade.english, grade.start) for grade in CIVIL_SERVICE_GRADES.grades]
        assert names == [
            ("ดีเด่น", "Outstanding", 90),
            ("ดีมาก", "Very good", 80),
            ("ดี", "Good", 70),
            ("พอใช้", "Fair", 60),
            ("ต้องปรับปรุง", "Needs improvement", None),
        ]


class TestBands:
    @given(st.sets(SMALL, max_size=6), EXACT)
    def test_every_total_has_the_best_grade_that_it_reaches(self, starts: set[Fraction], total: Any) -> None:
        falling = sorted(starts, reverse=True)
        bands = GradeBands((*map(graded, falling), LOWEST))
        reached = [start for start in falling if start <= Fraction(total)]
        assert bands.grade(total).start == (reached[0] if reached else None)

    @pytest.mark.parametrize(
        "grades", [(), (graded(5),), (LOWEST, LOWEST), (LOWEST, graded(5)), (graded(5), graded(4))]
    )
    def test_the_lowest_alone_has_no_start(self, grades: tuple[Grade, ...]) -> None:
        with pytest.raises(ScoringError) as caught:
            GradeBands(grades)
        assert str(caught.value) == (
            "GradeBands takes grades with a start, best first, and a lowest one without, start=None"
        )

    @pytest.mark.parametrize("starts", [(5, 5), (4, 5)])
    def test_starts_fall(self, starts: tuple[int, int]) -> None:
        with pytest.raises(ScoringError) as caught:
            GradeBands((*map(graded, starts), LOWEST))
        assert str(caught.value) == f"GradeBands takes starts that fall, got {starts[0]}, {starts[1]}"

    def test_take_exact_values(self) -> None:
        grades: Any = [LOWEST]
        total: Any = 89.99
        with pytest.raises(WrongType):
            GradeBands(grades)
        with pytest.raises(WrongType):
            graded(89.99)
        with pytest.raises(WrongType):
            CIVIL_SERVICE_GRADES.grade(total)
