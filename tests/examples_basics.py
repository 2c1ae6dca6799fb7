"""Examples of the values and errors of ranks 0 and 1 for the laws."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from bma_foreign_affairs import errors
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.tables import Table

VALUES = [
    Source("a.txt"),
    Source("a.txt", lines=(1, 2)),
    Source("a.txt", page=1),
    Source("a.txt", page="1"),
    Table(("a",), ()),
    Table(("a", "b"), ((1, Decimal("1.0")), (None, date(2018, 10, 1)))),
    Table(("a", "b"), ((Fraction(1, 3), "x"), (True, None)), "title"),
    errors.Problem("$", "expected a plan, got 5"),
    errors.Problem("$.nodes", "expected a list, got 5"),
]

ERRORS = [
    errors.ForeignAffairsError("anything"),
    errors.ParseError("๑,๒๓", 1, "a whole number"),
    errors.CalendarError("BE 2483 has no January"),
    errors.WrongType("a float is not exact"),
    errors.InvalidValue("places takes 0 or more, got -1"),
    errors.UnitMismatch("ครั้ง and ฉบับ do not add up"),
    errors.PlanError(("address 1.1 stands twice", "tier x is not declared")),
    errors.ScoringError("thresholds rise and fall"),
    errors.AmbiguousRule(("StepScale(table, below=Below.FLOOR)",)),
    errors.EvaluationError((errors.MissingActual("K1 has no actual"), errors.InvalidValue("K2 has no weight"))),
    errors.MissingActual("9.1-K1 has no actual"),
    errors.UnknownCode("3.2", "the plan", ("3.1", "3.3")),
    errors.DocumentError("plan.json", (errors.Problem("$", "expected a plan, got 5"),)),
]
