"""The readings of one table side by side."""

from __future__ import annotations

from collections.abc import Iterable

from bma_foreign_affairs.exact import Number
from bma_foreign_affairs.scoring.explain import Language, Phrase
from bma_foreign_affairs.scoring.rules.readings import readings
from bma_foreign_affairs.scoring.rules.scales import Below, LinearScale, StepScale
from bma_foreign_affairs.scoring.rules.scores import check_column, score
from bma_foreign_affairs.scoring.rules.tables import ScoreTable
from bma_foreign_affairs.tables import Table

__all__ = ["compare_rules"]

_ACTUAL = Phrase("ผลงาน", "actual")
_KINDS: dict[type[LinearScale | StepScale], Phrase] = {
    LinearScale: Phrase("เส้นตรง", "linear"),
    StepScale: Phrase("ขั้นบันได", "step"),
}
_POLICIES = {
    Below.FLOOR: Phrase("คะแนนต่ำสุด", "floor"),
    Below.ZERO: Phrase("ศูนย์", "zero"),
    Below.PROPORTIONAL: Phrase("ตามสัดส่วน", "proportional"),
}


def compare_rules(table: ScoreTable, actuals: Iterable[Number], *, language: Language = "en") -> Table:
    """Score the same actuals under every reading of a table that refuses none.

    Args:
        table: The printed table.
        actuals: Numbers in the unit of its thresholds.
        language: Of the names of the columns.

    Returns:
        A row an actual; the first column is the actual, then a column a reading, exact.

    Raises:
        WrongType: For a float, for anything but a ScoreTable, and for actuals that are no column.
        MissingActual: For None among the actuals.
        InvalidValue: For another language.

    >>> print(compare_rules(ScoreTable(((10, 5), (5, 4))), (1, 8)).to_text())
    actual  linear, floor  linear, zero  linear, proportional  step, floor  step, zero  step, proportional
         1              4             0                   0.8            4           0                 0.8
         8            4.6           4.6                   4.6            4           4                   4
    """
    rules = tuple(rule for rule in readings(table) if rule.below in _POLICIES)
    names = (f"{_KINDS[type(rule)].say(language)}, {_POLICIES[rule.below].say(language)}" for rule in rules)
    scores = (tuple(score(rule, actual) for rule in rules) for actual in check_column(actuals, "compare_rules"))
    rows = tuple((scored[0].actual, *(one.points for one in scored)) for scored in scores)
    return Table((_ACTUAL.say(language), *names), rows)
