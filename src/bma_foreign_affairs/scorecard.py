"""A plan held against what was reported: actuals in, a scorecard out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias, assert_never, final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional, tuple_of
from bma_foreign_affairs.errors import AmbiguousRule, InvalidValue, MissingActual, ScoringError, UnitMismatch
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.tree import Plan
from bma_foreign_affairs.quantities import Comparator, NumericTarget, Per, Quantity, Target
from bma_foreign_affairs.scoring.explain import Language
from bma_foreign_affairs.scoring.rules import Score, ScoreTable, ScoringRule, score
from bma_foreign_affairs.scoring.rules.readings import readings_as_code
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.tables import Cell, Table

__all__ = ["Actual", "Missing", "Row", "Scorecard", "Scored", "ScoringPolicy", "Status", "Unscored", "evaluate"]

_NO_RULES: Mapping[str, ScoringRule] = MappingProxyType({})


@final
class Status(NamedEnum):
    """What became of an indicator in a period; each is a state of its own, and none of them is zero."""

    REPORTED = "reported"
    NOT_DUE = "not_due"
    NOT_REPORTED = "not_reported"
    NOT_APPLICABLE = "not_applicable"
    CANCELLED = "cancelled"


@final
class Missing(NamedEnum):
    """What becomes of an indicator that is due and was not reported."""

    EXCLUDE = "exclude"
    ZERO = "zero"
    REFUSE = "refuse"


@final
@attrs.frozen
class ScoringPolicy:
    """What the caller decides where documents leave it open; always passed, never assumed.

    Args:
        missing: What becomes of an indicator that is due and was not reported.

    >>> ScoringPolicy(missing=Missing.REFUSE)
    ScoringPolicy(missing=Missing.REFUSE)
    """

    missing: Missing = attrs.field(validator=instance_of(Missing))

    def __str__(self) -> str:
        return _MISSING[self.missing]


_MISSING = {
    Missing.EXCLUDE: "ไม่นับตัวชี้วัดที่ไม่ได้รายงาน",
    Missing.ZERO: "ตัวชี้วัดที่ไม่ได้รายงานได้ 0 คะแนน",
    Missing.REFUSE: "ทุกตัวชี้วัดต้องมีรายงาน",
}


@final
@attrs.frozen
class Actual:
    """What was reached on an indicator in a period, as reported.

    Args:
        indicator: Key of the indicator.
        period: The fiscal year it tells of.
        status: What became of it; only `Status.REPORTED` has a value.
        value: The quantity, in the indicator's unit, or None.
        source: Where it is reported, or None.
        note: Anything worth saying about it, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a report without a value, or a value without a report.
    """

    indicator: str = attrs.field(validator=instance_of(str))
    period: FiscalYear = attrs.field(validator=instance_of(FiscalYear))
    status: Status = attrs.field(validator=instance_of(Status))
    value: Quantity | None = attrs.field(default=None, validator=optional(instance_of(Quantity)))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))
    note: str | None = attrs.field(default=None, validator=optional(instance_of(str)))

    def __attrs_post_init__(self) -> None:
        if (self.value is None) is (self.status is Status.REPORTED):
            raise InvalidValue(
                f"an actual has a value exactly when it is REPORTED, got {self.status!r} and {self.value!r}"
            )

    def __str__(self) -> str:
        return f"{self.indicator} {self.period}: {self.status.value if self.value is None else self.value}"


@final
@attrs.frozen
class Scored:
    """An indicator with its score.

    Args:
        indicator: The indicator.
        actual: What was reported.
        score: The exact score.
        met: Whether every target is met that the number of one year can meet; None where there is no such target.
    """

    indicator: Indicator = attrs.field(validator=instance_of(Indicator))
    actual: Actual = attrs.field(validator=instance_of(Actual))
    score: Score = attrs.field(validator=instance_of(Score))
    met: bool | None = attrs.field(validator=optional(instance_of(bool)))

    def __str__(self) -> str:
        return f"{self.indicator}: {self.score}"


@final
@attrs.frozen
class Unscored:
    """An indicator without a score, and why.

    Args:
        indicator: The indicator.
        reason: Any status but `Status.REPORTED`.
    """

    indicator: Indicator = attrs.field(validator=instance_of(Indicator))
    reason: Status = attrs.field(validator=instance_of(Status))

    def __str__(self) -> str:
        return f"{self.indicator}: {self.reason.value}"


Row: TypeAlias = Scored | Unscored
"""A line of a scorecard."""


@final
@attrs.frozen(repr=False)
class Scorecard:
    """The scores of a plan's indicators in a period, a row an indicator in the order of the plan.

    Args:
        plan: The plan.
        period: The fiscal year scored.
        policy: What the caller decided.
        rows: A row an indicator.
    """

    plan: Plan = attrs.field(validator=instance_of(Plan))
    period: FiscalYear = attrs.field(validator=instance_of(FiscalYear))
    policy: ScoringPolicy = attrs.field(validator=instance_of(ScoringPolicy))
    rows: tuple[Row, ...] = attrs.field(validator=tuple_of(Scored, Unscored))

    def __repr__(self) -> str:
        scored = sum(isinstance(row, Scored) for row in self.rows)
        return f"<Scorecard {self.plan.key} {self.period!r}: {scored} of {len(self.rows)} scored>"

    def __str__(self) -> str:
        return "\n".join(map(str, self.rows))

    def row(self, key: str) -> Row:
        """Give the row of an indicator.

        Raises:
            UnknownCode: For a key of no indicator of the plan; it names the nearest.
        """
        wanted = self.plan.indicator(key)
        return next(row for row in self.rows if row.indicator == wanted)

    def explain(self, language: Language = "th") -> str:
        """Tell how each score came about, a paragraph an indicator, in Thai or English."""
        return "\n\n".join(_explained(row, language) for row in self.rows)

    def table(self) -> Table:
        """Give a row an indicator: key, title, unit, target, actual, status, met, score, explanation."""
        columns = ("key", "title", "unit", "target", "actual", "status", "met", "score", "explanation")
        return Table(columns, tuple(map(_table_row, self.rows)))


def _explained(row: Row, language: Language) -> str:
    text = row.score.explain(language) if isinstance(row, Scored) else row.reason.value
    title = row.indicator.title if language == "th" else row.indicator.english or row.indicator.title
    return f"{row.indicator.key} {title}\n{text}"


def _table_row(row: Row) -> tuple[Cell, ...]:
    indicator = row.indicator
    targets = "; ".join(str(target) for target in indicator.targets)
    unit = None if indicator.unit is None else str(indicator.unit)
    start = (indicator.key, indicator.title, unit, targets)
    match row:
        case Scored(actual=actual, score=scored, met=met):
            reached = None if actual.value is None else actual.value.value
            return (*start, reached, actual.status.value, met, scored.points, scored.explain("th"))
        case Unscored(reason=reason):
            return (*start, None, reason.value, None, None, None)
        case _:
            assert_never(row)


def evaluate(
    plan: Plan,
    actuals: Iterable[Actual],
    period: FiscalYear,
    policy: ScoringPolicy,
    *,
    rules: Mapping[str, ScoringRule] = _NO_RULES,
) -> Scorecard:
    """Score what was reported on a plan's indicators in a fiscal year.

    Args:
        plan: The plan.
        actuals: At most one an indicator; an indicator without any is `Status.NOT_REPORTED`.
        period: The fiscal year to score; every actual must tell of it.
        policy: What becomes of what is missing.
        rules: Rules by key of indicator; they come before the indicator's own.

    Raises:
        UnknownCode: For an actual or a rule of an indicator that the plan does not have.
        InvalidValue: For two actuals of one indicator, or one of another period.
        UnitMismatch: For an actual in another unit than its indicator.
        AmbiguousRule: For an indicator that has a bare score table and no chosen rule.
        ScoringError: For an indicator that has no rule at all.
        MissingActual: For an indicator that is due and not reported, under `Missing.REFUSE`.
    """
    for key in rules:
        plan.indicator(key)
    found = _by_indicator(plan, actuals, period)
    rows = (_row(one, found.get(one.key), policy, rules.get(one.key, one.rule)) for one in plan.indicators)
    return Scorecard(plan, period, policy, tuple(rows))


def _by_indicator(plan: Plan, actuals: Iterable[Actual], period: FiscalYear) -> dict[str, Actual]:
    found: dict[str, Actual] = {}
    for actual in actuals:
        indicator = plan.indicator(actual.indicator)
        if actual.period != period:
            raise InvalidValue(f"an actual of {actual.indicator} tells of {actual.period!r}, not of {period!r}")
        if actual.indicator in found:
            raise InvalidValue(f"{actual.indicator} has two actuals in {period!r}; pass one")
        if actual.value is not None and actual.value.unit != indicator.unit:
            unit = indicator.unit or "no unit"
            raise UnitMismatch(f"{indicator.key} is measured in {unit}, got an actual of {actual.value}")
        found[actual.indicator] = actual
    return found


def _row(
    indicator: Indicator, actual: Actual | None, policy: ScoringPolicy, rule: ScoringRule | ScoreTable | None
) -> Row:
    status = Status.NOT_REPORTED if actual is None else actual.status
    if status is Status.NOT_REPORTED and policy.missing is Missing.REFUSE:
        raise MissingActual(f"{indicator.key} is due and has no actual; report it, or choose another policy")
    if actual is None or actual.value is None:
        return Unscored(indicator, status)
    if rule is None:
        raise ScoringError(f"{indicator.key} has no scoring rule; pass one as rules={{{indicator.key!r}: …}}")
    if isinstance(rule, ScoreTable):
        raise AmbiguousRule(readings_as_code(rule))
    return Scored(indicator, actual, score(rule, actual.value.value), _met(indicator, actual.value))


def _met(indicator: Indicator, value: Quantity) -> bool | None:
    """Hold the value of a year against every target that a number of one year can meet."""
    answers = [_meets(target, value) for target in indicator.targets]
    known = [answer for answer in answers if answer is not None]
    return all(known) if known else None


def _meets(target: Target, value: Quantity) -> bool | None:
    match target:
        case NumericTarget(comparator=Comparator(), per=None, direction=None):
            return target.is_met_by(value)
        case NumericTarget(comparator=Comparator(), per=Per(thai="ปี"), direction=None):
            return target.is_met_by(value, periods=1)
        case _:
            return None
