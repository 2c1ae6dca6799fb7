"""What a plan measures: an indicator with its targets and its printed score table or chosen rule."""

from __future__ import annotations

from fractions import Fraction
from typing import final, get_args

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, UnitMismatch
from bma_foreign_affairs.exact import decimal_text, exact, exact_or_none, repr_number
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.statements import Choice, Mention, Printed, Statement, check_key, check_title
from bma_foreign_affairs.quantities import NumericTarget, Quantity, Target, Unit
from bma_foreign_affairs.scoring.formulas import (
    Count,
    Formula,
    Growth,
    LevelReached,
    Ratio,
    StepCompletion,
    WeightedSteps,
)
from bma_foreign_affairs.scoring.rules import ScoreTable, ScoringRule
from bma_foreign_affairs.sources import Source

__all__ = ["Baseline", "FormulaKind", "Indicator", "IndicatorKind", "Printed", "RoundWeight"]


@final
class IndicatorKind(NamedEnum):
    """What is measured: what the work puts out (ผลผลิต), or what comes of it (ผลลัพธ์)."""

    OUTPUT = "output"
    OUTCOME = "outcome"
    OUTPUT_AND_OUTCOME = "output_and_outcome"
    """Both, as a document prints it: ผลผลิต/ผลลัพธ์."""


@final
class FormulaKind(NamedEnum):
    """How the actual is computed, by the formula of `scoring.formulas` that does it."""

    COUNT = "count"
    RATIO = "ratio"
    GROWTH = "growth"
    STEP_COMPLETION = "step_completion"
    WEIGHTED_STEPS = "weighted_steps"
    LEVEL_REACHED = "level_reached"

    @property
    def formula(self) -> type[Formula]:
        """The class of `scoring.formulas`."""
        return _FORMULAS[self]


_FORMULAS: dict[FormulaKind, type[Formula]] = {
    FormulaKind.COUNT: Count,
    FormulaKind.RATIO: Ratio,
    FormulaKind.GROWTH: Growth,
    FormulaKind.STEP_COMPLETION: StepCompletion,
    FormulaKind.WEIGHTED_STEPS: WeightedSteps,
    FormulaKind.LEVEL_REACHED: LevelReached,
}


@final
@attrs.frozen
class Baseline:
    """Where an indicator stood before the plan.

    Args:
        quantity: The amount, in the indicator's unit.
        year: The fiscal year it was measured in.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.

    >>> print(Baseline(Quantity.parse("๗ ครั้ง"), FiscalYear(2567)))
    ๗ ครั้ง (ปีงบประมาณ พ.ศ. ๒๕๖๗)
    """

    quantity: Quantity = attrs.field(validator=instance_of(Quantity))
    year: FiscalYear = attrs.field(validator=instance_of(FiscalYear))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return f"{self.quantity} ({self.year})"


@final
@attrs.frozen
class RoundWeight:
    """The weight of an indicator in one reporting round.

    Args:
        months: The round: how many months from October on.
        weight: In per cent.

    Raises:
        WrongType: For a field of another type, a float above all.
        InvalidValue: For a negative weight.

    >>> RoundWeight(6, 20)
    RoundWeight(months=6, weight=20)
    """

    months: int = attrs.field(validator=instance_of(int))
    weight: Fraction = attrs.field(converter=exact, repr=repr_number)

    def __attrs_post_init__(self) -> None:
        if self.weight < 0:
            raise InvalidValue(f"RoundWeight.weight takes 0 or more per cent, got {decimal_text(self.weight)}")

    def __str__(self) -> str:
        return f"รอบ {self.months} เดือน: {decimal_text(self.weight)}"


@final
@attrs.frozen(kw_only=True)
class Indicator:
    """A measured indicator (KPI or key result), owned once by its plan and referred to by key.

    Args:
        key: Stable ASCII name within the plan, such as "9.1-K1".
        title: Title as printed.
        english: English title, a translation, or None.
        unit: Unit of the actuals, or None where the plan prints none.
        targets: Targets in the order printed.
        baselines: Where it stood before, oldest first.
        kind: Output or outcome, or None where the plan does not say.
        formula: How the actual is computed, or None where the plan does not say.
        definition: What is measured and how, told shortly, or None.
        rule: How an actual is scored: a chosen rule, the bare table that is printed, or None.
        weight: Weight in the total, in per cent, or None.
        round_weights: Weights of reporting rounds, where they differ from it.
        hosts: Agencies that answer for it, as printed.
        supports: Agencies that support it, as printed.
        owner: The section that keeps its figures, as printed, or None.
        processes: How the work is done, step by step.
        evidence: Kinds of evidence, ticked where asked for.
        reporting: Ways to report, ticked where used.
        follow_up: Ways to follow up, ticked where used.
        mentions: Further places where it is printed, and its own place where a misprint was corrected.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a key that is no stable ASCII name, an empty title, or a negative weight.
        UnitMismatch: For a numeric target or a baseline in another unit than the indicator's.
    """

    key: str = attrs.field(validator=check_key)
    title: str = attrs.field(validator=check_title)
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    unit: Unit | None = attrs.field(validator=optional(instance_of(Unit)))
    targets: tuple[Target, ...] = attrs.field(default=(), validator=tuple_of(*get_args(Target)))
    baselines: tuple[Baseline, ...] = attrs.field(default=(), validator=tuple_of(Baseline))
    kind: IndicatorKind | None = attrs.field(default=None, validator=optional(instance_of(IndicatorKind)))
    formula: FormulaKind | None = attrs.field(default=None, validator=optional(instance_of(FormulaKind)))
    definition: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    rule: ScoringRule | ScoreTable | None = attrs.field(
        default=None, validator=optional(instance_of(*get_args(ScoringRule), ScoreTable))
    )
    weight: Fraction | None = attrs.field(default=None, converter=exact_or_none, repr=repr_number)
    round_weights: tuple[RoundWeight, ...] = attrs.field(default=(), validator=tuple_of(RoundWeight))
    hosts: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    supports: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    owner: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    processes: tuple[Statement, ...] = attrs.field(default=(), validator=tuple_of(Statement))
    evidence: tuple[Choice, ...] = attrs.field(default=(), validator=tuple_of(Choice))
    reporting: tuple[Choice, ...] = attrs.field(default=(), validator=tuple_of(Choice))
    follow_up: tuple[Choice, ...] = attrs.field(default=(), validator=tuple_of(Choice))
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=tuple_of(Mention))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __attrs_post_init__(self) -> None:
        if self.weight is not None and self.weight < 0:
            raise InvalidValue(f"Indicator.weight takes 0 or more per cent, got {decimal_text(self.weight)}")
        for target in self.targets:
            match target:
                case NumericTarget(quantity=Quantity(unit=unit), direction=None) if unit != self.unit:
                    raise UnitMismatch(f"{self._measured()}, its target is in {unit}")
                case _:
                    pass
        for baseline in self.baselines:
            if baseline.quantity.unit != self.unit:
                unit = baseline.quantity.unit
                raise UnitMismatch(f"{self._measured()}, its baseline is in {unit}")

    def _measured(self) -> str:
        return f"indicator {self.key} is measured in {self.unit or 'no unit'}"

    def __str__(self) -> str:
        return f"{self.key} {self.title}"
