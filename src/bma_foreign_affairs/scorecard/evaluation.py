"""Scoring a plan: actuals in, a scorecard or every fault out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import final

from bma_foreign_affairs.errors import (
    AmbiguousRule,
    EvaluationError,
    ForeignAffairsError,
    InvalidValue,
    MissingActual,
    ScoringError,
    UnitMismatch,
    UnknownCode,
)
from bma_foreign_affairs.exact import Number, exact
from bma_foreign_affairs.fiscal import FiscalYear, ReportingRound
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.tree import Plan
from bma_foreign_affairs.quantities import Comparator, NumericTarget, Per, Quantity, Target
from bma_foreign_affairs.scorecard._totals import counts, needs_weight
from bma_foreign_affairs.scorecard.actuals import Actual, Assessor, ScoredPeriod, Status
from bma_foreign_affairs.scorecard.cards import Scorecard
from bma_foreign_affairs.scorecard.policies import Adjustment, Missing, ScoringPolicy, applied
from bma_foreign_affairs.scorecard.rows import Row, Scored, Unscored
from bma_foreign_affairs.scoring.formulas import Formula
from bma_foreign_affairs.scoring.grades import GradeBands
from bma_foreign_affairs.scoring.rules import ScoreTable, ScoringRule, score
from bma_foreign_affairs.scoring.rules.readings import readings_as_code

__all__ = ["computed", "evaluate"]

_NO_RULES: Mapping[str, ScoringRule] = MappingProxyType({})
_NO_WEIGHTS: Mapping[str, Number] = MappingProxyType({})
_YEAR_MONTHS = 12


def computed(
    plan: Plan, formulas: Mapping[str, Formula], period: ScoredPeriod, *, assessor: Assessor = Assessor.SELF
) -> tuple[Actual, ...]:
    """Make the actuals that formulas give, such as a `Ratio` of what recorded activities tally.

    Args:
        plan: The plan.
        formulas: A formula by key of its indicator, of the kind that the plan states where it states one.
        period: What they tell of.
        assessor: Who computed them.

    Raises:
        UnknownCode: For a key of no indicator.
        InvalidValue: For a formula of another kind than the plan states, or an indicator without a unit.
    """
    return tuple(_computed(plan.indicator(key), formula, period, assessor) for key, formula in formulas.items())


def _computed(indicator: Indicator, formula: Formula, period: ScoredPeriod, assessor: Assessor) -> Actual:
    if indicator.formula is not None and indicator.formula.formula is not type(formula):
        stated, given = indicator.formula.formula.__name__, type(formula).__name__
        raise InvalidValue(f"{indicator.key} is computed by {stated}, got a {given}")
    if indicator.unit is None:
        raise InvalidValue(f"{indicator.key} has no unit, so a formula gives it no actual")
    value = Quantity(formula.actual(), indicator.unit)
    return Actual(indicator.key, period, Status.REPORTED, value, assessor, formula=formula)


def evaluate(  # noqa: PLR0913 - what a document leaves open is an argument, and nothing else is
    plan: Plan,
    actuals: Iterable[Actual],
    period: ScoredPeriod,
    policy: ScoringPolicy,
    *,
    rules: Mapping[str, ScoringRule] = _NO_RULES,
    weights: Mapping[str, Number] = _NO_WEIGHTS,
    adjustments: Iterable[Adjustment] = (),
    assessor: Assessor | None = None,
    under: str | Code | None = None,
    bands: GradeBands | None = None,
) -> Scorecard:
    """Score what was reported on a plan's indicators in a period.

    Args:
        plan: The plan.
        actuals: At most one an indicator and assessor; an indicator without any is `Status.NOT_REPORTED`.
        period: What is scored; every actual must tell of it.
        policy: What becomes of what is missing, and how scores make a total.
        rules: Rules by key of indicator; they come before the indicator's own.
        weights: Weights by key of indicator, in per cent; they come before those of the round and the indicator.
        adjustments: Recorded steps in their order; those of an indicator come before those of the total.
        assessor: Whose scores make the total; needed only where several judged.
        under: Address of the part of the plan that is scored; None scores all of it.
        bands: Grades of the total in per cent of its maximum.

    Raises:
        EvaluationError: For several faults, with every one of them; one fault alone is raised as what it is:
        UnknownCode: For an actual, rule, weight or adjustment of an indicator that is not scored; it names the nearest.
        InvalidValue: For two actuals of one indicator and assessor, an actual of another period, several assessors
            and none chosen, or a weight that is missing where scores are weighed.
        UnitMismatch: For an actual in another unit than its indicator.
        AmbiguousRule: For an indicator that has a bare score table and no chosen rule.
        ScoringError: For an indicator that has no rule at all, or an actual that its rule refuses.
        MissingActual: For an indicator that is due and not reported, under `Missing.REFUSE`.
    """
    job = _Job(plan, period, policy, rules, {key: exact(weight) for key, weight in weights.items()})
    if under is not None:
        keys = plan.measured_under(under)
        job.indicators = {key: one for key, one in job.indicators.items() if key in keys}
    steps = tuple(adjustments)
    job.check_keys([*rules, *weights, *(step.indicator for step in steps if step.indicator is not None)])
    found = job.sorted(actuals)
    chosen = job.chosen(found, assessor)
    rows = [job.row(one, found.get((chosen, key)), chosen, steps) for key, one in job.indicators.items()]
    others = [
        job.row(job.indicators[actual.indicator], actual, judge, steps)
        for (judge, _), actual in found.items()
        if judge is not chosen
    ]
    job.check_weights(rows)
    job.report()
    return Scorecard(
        plan=plan,
        period=period,
        policy=policy,
        assessor=chosen,
        rows=tuple(row for row in rows if row is not None),
        others=tuple(row for row in others if row is not None),
        adjustments=tuple(step for step in steps if step.indicator is None),
        bands=bands,
    )


@final
class _Job:
    """One evaluation: what it is about, and the faults found so far."""

    def __init__(
        self,
        plan: Plan,
        period: ScoredPeriod,
        policy: ScoringPolicy,
        rules: Mapping[str, ScoringRule],
        weights: Mapping[str, Fraction],
    ) -> None:
        self.indicators = {one.key: one for one in plan.indicators}
        self._period = period
        self._policy = policy
        self._rules = rules
        self._weights = weights
        self._where = f"the indicators of the plan {plan.key}"
        self._faults: list[ForeignAffairsError] = []

    def report(self) -> None:
        """Raise what was found: one fault as what it is, several as one error."""
        if len(self._faults) == 1:
            raise self._faults[0]
        if self._faults:
            raise EvaluationError(tuple(self._faults))

    def check_keys(self, keys: list[str]) -> None:
        """Find keys of no indicator."""
        for key in dict.fromkeys(keys):
            if key not in self.indicators:
                self._faults.append(UnknownCode.among(key, self._where, self.indicators))

    def sorted(self, actuals: Iterable[Actual]) -> dict[tuple[Assessor, str], Actual]:
        """Sort actuals by assessor and indicator, in the order of the plan, whatever order they come in."""
        found: dict[tuple[Assessor, str], Actual] = {}
        for actual in actuals:
            indicator = self.indicators.get(actual.indicator)
            place = (actual.assessor, actual.indicator)
            if indicator is None:
                self._faults.append(UnknownCode.among(actual.indicator, self._where, self.indicators))
            elif actual.period != self._period:
                told = f"an actual of {actual.indicator} tells of {actual.period!r}, not of {self._period!r}"
                self._faults.append(InvalidValue(told))
            elif place in found:
                told = f"{actual.indicator} has two actuals by {actual.assessor!r} in {self._period!r}; pass one"
                self._faults.append(InvalidValue(told))
            elif actual.value is not None and actual.value.unit != indicator.unit:
                told = f"{indicator.key} is measured in {indicator.unit or 'no unit'}, got an actual of {actual.value}"
                self._faults.append(UnitMismatch(told))
            else:
                found[place] = actual
        places = [(judge, key) for judge in Assessor for key in self.indicators]
        return {place: found[place] for place in places if place in found}

    def chosen(self, found: Mapping[tuple[Assessor, str], Actual], assessor: Assessor | None) -> Assessor:
        """Give the assessor whose scores make the total."""
        judges = list(dict.fromkeys(judge for judge, _ in found))
        if assessor is not None:
            return assessor
        if len(judges) > 1:
            names = ", ".join(map(repr, judges))
            self._faults.append(InvalidValue(f"{names} all judged; pass assessor to say whose scores make the total"))
        return judges[0] if judges else Assessor.SELF

    def row(
        self, indicator: Indicator, actual: Actual | None, assessor: Assessor, steps: tuple[Adjustment, ...]
    ) -> Row | None:
        """Make a row, or note why there is none."""
        status = Status.NOT_REPORTED if actual is None else actual.status
        if status is Status.NOT_REPORTED and self._policy.missing is Missing.REFUSE:
            told = f"{indicator.key} is due and has no actual; report it, or choose another policy"
            self._faults.append(MissingActual(told))
            return None
        try:
            if actual is None or actual.value is None:
                return self._unscored(indicator, status, assessor)
            return self._scored(indicator, actual, actual.value, steps)
        except ForeignAffairsError as error:
            self._faults.append(error)
            return None

    def check_weights(self, rows: list[Row | None]) -> None:
        """Find weights that are missing where scores are weighed against one another."""
        counted = [row for row in rows if row is not None and counts(row, self._policy)]
        if needs_weight(self._policy, len(counted)):
            for row in counted:
                if row.weight is None:
                    told = f"{row.indicator.key} has no weight; pass it in weights, or choose another policy"
                    self._faults.append(InvalidValue(told))

    def _unscored(self, indicator: Indicator, status: Status, assessor: Assessor) -> Unscored:
        rule = self._rules.get(indicator.key, indicator.rule)
        if rule is None and status is Status.NOT_REPORTED and self._policy.missing is Missing.ZERO:
            raise _no_rule(indicator)
        maximum = None if rule is None else rule.maximum
        return Unscored(indicator, status, assessor, self._weight(indicator), maximum)

    def _scored(self, indicator: Indicator, actual: Actual, value: Quantity, steps: tuple[Adjustment, ...]) -> Scored:
        rule = self._rules.get(indicator.key, indicator.rule)
        if rule is None:
            raise _no_rule(indicator)
        if isinstance(rule, ScoreTable):
            raise AmbiguousRule(readings_as_code(rule), f"the score table of {indicator.key}")
        given = score(rule, value.value)
        met = _met(indicator, value, self._period)
        own = tuple(step for step in steps if step.indicator == indicator.key)
        return Scored(indicator, actual, given, met, self._weight(indicator), applied(own, given.points))

    def _weight(self, indicator: Indicator) -> Fraction | None:
        if indicator.key in self._weights:
            return self._weights[indicator.key]
        if isinstance(self._period, ReportingRound):
            for one in indicator.round_weights:
                if one.months == self._period.months:
                    return one.weight
        return indicator.weight


def _no_rule(indicator: Indicator) -> ScoringError:
    return ScoringError(f"{indicator.key} has no scoring rule; pass one as rules={{{indicator.key!r}: …}}")


def _met(indicator: Indicator, value: Quantity, period: ScoredPeriod) -> bool | None:
    """Hold a value against every target that the number of the period can meet."""
    whole = isinstance(period, FiscalYear) or (isinstance(period, ReportingRound) and period.months == _YEAR_MONTHS)
    answers = [_meets(target, value, whole_year=whole) for target in indicator.targets]
    known = [answer for answer in answers if answer is not None]
    return all(known) if known else None


def _meets(target: Target, value: Quantity, *, whole_year: bool) -> bool | None:
    match target:
        case NumericTarget(comparator=Comparator(), per=None, direction=None):
            return target.is_met_by(value)
        case NumericTarget(comparator=Comparator(), per=Per(thai="ปี"), direction=None) if whole_year:
            return target.is_met_by(value, periods=1)
        case _:
            return None
