"""Grades: bands over a total score, half-open, the top one open above."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import final

import attrs

from bma_foreign_affairs._values import instance_of, tuple_of
from bma_foreign_affairs.errors import ScoringError
from bma_foreign_affairs.exact import Number, exact, exact_or_none, repr_number, told

__all__ = ["CIVIL_SERVICE_GRADES", "Grade", "GradeBands"]


@final
@attrs.frozen
class Grade:
    """A grade and the total from which on it is given.

    Args:
        title: In Thai.
        english: In English.
        start: The lowest total of the grade; None for the lowest grade, which has no end below.

    Raises:
        WrongType: For a float, or a title that is no text.

    >>> Grade("ดีเด่น", "Outstanding", 90)
    Grade(title='ดีเด่น', english='Outstanding', start=90)
    """

    title: str = attrs.field(validator=instance_of(str))
    english: str = attrs.field(validator=instance_of(str))
    start: Fraction | None = attrs.field(converter=exact_or_none, repr=repr_number)

    def __str__(self) -> str:
        return self.title


@final
@attrs.frozen
class GradeBands:
    """Grades from the best to the lowest; each holds the totals from its start up to the next better start.

    Bands that are stored closed on both sides (up to 89.99, from 90) leave totals without a grade; these leave none.

    Args:
        grades: At least one, best first; all have a start, ever lower, save for the lowest.

    Raises:
        WrongType: For anything but a tuple of grades.
        ScoringError: For no grade, starts that do not fall, or a lowest grade with a start.

    >>> print(CIVIL_SERVICE_GRADES.grade(Fraction(8999, 100)))
    ดีมาก
    """

    grades: tuple[Grade, ...] = attrs.field(validator=tuple_of(Grade))

    def __attrs_post_init__(self) -> None:
        starts = [grade.start for grade in self.grades]
        falling = [start for start in starts[:-1] if start is not None]
        if not starts or starts[-1] is not None or len(falling) != len(starts) - 1:
            raise ScoringError("GradeBands takes grades with a start, best first, and a lowest one without, start=None")
        if any(better <= worse for better, worse in pairwise(falling)):
            raise ScoringError(f"GradeBands takes starts that fall, got {', '.join(map(told, falling))}")

    def grade(self, total: Number) -> Grade:
        """Give the grade of a total.

        Raises:
            WrongType: For a float.
        """
        number = exact(total)
        return next(grade for grade in self.grades if grade.start is None or number >= grade.start)


CIVIL_SERVICE_GRADES = GradeBands(
    (
        Grade("ดีเด่น", "Outstanding", 90),
        Grade("ดีมาก", "Very good", 80),
        Grade("ดี", "Good", 70),
        Grade("พอใช้", "Fair", 60),
        Grade("ต้องปรับปรุง", "Needs improvement", None),
    )
)
"""The five grades of Thai civil-service practice, in per cent: bands at 90, 80, 70 and 60.

The appraisal of ordinary civil servants goes by letter นร ๑๐๑๒/ว ๒๐ of the Office of the Civil Service Commission,
3 September BE 2552.
Systems that store the bands closed on both sides (up to 89.99, from 90) leave totals without a grade.
"""
