"""What the caller decides where documents leave it open, and the recorded steps that change a score afterwards."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never, final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.exact import decimal_text, exact, repr_number
from bma_foreign_affairs.scoring.explain import Language, Phrase

__all__ = [
    "EQUAL_WEIGHTS",
    "EVERYTHING_REPORTED",
    "MISSING_IS_ZERO",
    "NORMALISED_OVER_REPORTED",
    "PLAIN_SUM",
    "REPORTED_AS_PRINTED",
    "Adjustment",
    "AdjustmentKind",
    "AppliedAdjustment",
    "Missing",
    "ScoringPolicy",
    "Weights",
]

_PER_CENT = 100


@final
class Missing(NamedEnum):
    """What becomes of an indicator that is due and was not reported."""

    EXCLUDE = "exclude"
    """It leaves the total, its weight too."""
    ZERO = "zero"
    """It counts as no points, under its weight."""
    REFUSE = "refuse"
    """There is no scorecard until it is reported."""


@final
class Weights(NamedEnum):
    """How scores make a total."""

    AS_PRINTED = "as_printed"
    """By the weights as they stand; what does not count leaves the divisor with its weight."""
    NORMALISED = "normalised"
    """By weights scaled anew to 100 per cent over what counts."""
    EQUAL = "equal"
    """Each alike, for a plan that prints no weights."""
    SUM = "sum"
    """Added up without weights, as where the maxima of the parts make the whole."""


_MISSING = {
    Missing.EXCLUDE: Phrase("ไม่นับตัวชี้วัดที่ไม่ได้รายงาน", "what is not reported is left out"),
    Missing.ZERO: Phrase("ตัวชี้วัดที่ไม่ได้รายงานได้ ๐ คะแนน", "what is not reported scores 0"),
    Missing.REFUSE: Phrase("ทุกตัวชี้วัดต้องมีรายงาน", "everything that is due has to be reported"),
}
_WEIGHTS = {
    Weights.AS_PRINTED: Phrase("ถ่วงน้ำหนักตามที่พิมพ์ไว้", "weights as printed"),
    Weights.NORMALISED: Phrase("ปรับน้ำหนักให้รวมเป็นร้อยละ ๑๐๐", "weights scaled to 100 per cent"),
    Weights.EQUAL: Phrase("น้ำหนักเท่ากันทุกตัวชี้วัด", "equal weights"),
    Weights.SUM: Phrase("รวมคะแนนโดยไม่ถ่วงน้ำหนัก", "scores added up without weights"),
}


@final
@attrs.frozen
class ScoringPolicy:
    """What the caller decides where documents leave it open; always passed, never assumed.

    Args:
        missing: What becomes of an indicator that is due and was not reported.
        weights: How scores make a total.

    >>> print(EVERYTHING_REPORTED)
    ทุกตัวชี้วัดต้องมีรายงาน; ถ่วงน้ำหนักตามที่พิมพ์ไว้
    """

    missing: Missing = attrs.field(validator=instance_of(Missing))
    weights: Weights = attrs.field(default=Weights.AS_PRINTED, validator=instance_of(Weights))

    def explain(self, language: Language) -> str:
        """Tell both decisions in Thai or English."""
        return f"{_MISSING[self.missing].say(language)}; {_WEIGHTS[self.weights].say(language)}"

    def __str__(self) -> str:
        return self.explain("th")


EVERYTHING_REPORTED = ScoringPolicy(Missing.REFUSE, Weights.AS_PRINTED)
"""Nothing is missing, and weights stand as printed: the policy that leaves least to chance."""
REPORTED_AS_PRINTED = ScoringPolicy(Missing.EXCLUDE, Weights.AS_PRINTED)
"""What is missing leaves the total with its weight; the rest keeps the weight printed."""
NORMALISED_OVER_REPORTED = ScoringPolicy(Missing.EXCLUDE, Weights.NORMALISED)
"""What is missing leaves the total, and the weights of the rest are scaled to 100 (docs/scoring-rules.md)."""
MISSING_IS_ZERO = ScoringPolicy(Missing.ZERO, Weights.AS_PRINTED)
"""What is missing keeps its weight and scores 0 (docs/scoring-rules.md)."""
EQUAL_WEIGHTS = ScoringPolicy(Missing.EXCLUDE, Weights.EQUAL)
"""Each reported indicator counts alike."""
PLAIN_SUM = ScoringPolicy(Missing.ZERO, Weights.SUM)
"""Scores are added up, as the energy-saving indicator of the provinces does (Ministry of Energy e-report 2558)."""


@final
class AdjustmentKind(NamedEnum):
    """What a step does with the points that stand before it."""

    PENALTY = "penalty"
    """Takes points off."""
    BONUS = "bonus"
    """Adds points."""
    BONUS_PERCENT = "bonus_percent"
    """Adds a percentage of what stands."""
    CAP = "cap"
    """Cuts off what is above."""
    OVERRIDE = "override"
    """Puts other points in the place of what stands."""


_STEPS = {
    AdjustmentKind.PENALTY: Phrase("หัก {amount} คะแนน", "{amount} points off"),
    AdjustmentKind.BONUS: Phrase("เพิ่ม {amount} คะแนน", "{amount} points more"),
    AdjustmentKind.BONUS_PERCENT: Phrase("เพิ่มร้อยละ {amount}", "{amount} per cent more"),
    AdjustmentKind.CAP: Phrase("ไม่เกิน {amount} คะแนน", "capped at {amount}"),
    AdjustmentKind.OVERRIDE: Phrase("กำหนดเป็น {amount} คะแนน", "set to {amount}"),
}
_STEP = Phrase("{step}: {before} → {after} ({why}; {who})", "{step}: {before} → {after} ({why}; {who})")


@final
@attrs.frozen
class Adjustment:
    """A recorded step that changes the score of an indicator, or the total.

    Args:
        kind: What it does.
        amount: Points, or a percentage for `BONUS_PERCENT`.
        who: The office that decided it; no person's name.
        why: The reason.
        indicator: Key of the indicator whose score it changes; None changes the total.

    Raises:
        WrongType: For a field of another type, a float above all.
        InvalidValue: For a negative amount, or nobody or nothing given as who and why.
    """

    kind: AdjustmentKind = attrs.field(validator=instance_of(AdjustmentKind))
    amount: Fraction = attrs.field(converter=exact, repr=repr_number)
    who: str = attrs.field(validator=instance_of(str))
    why: str = attrs.field(validator=instance_of(str))
    indicator: str | None = attrs.field(default=None, validator=optional(instance_of(str)))

    def __attrs_post_init__(self) -> None:
        if self.amount < 0:
            raise InvalidValue(f"Adjustment.amount takes 0 or more, got {decimal_text(self.amount)}")
        if not self.who.strip() or not self.why.strip():
            raise InvalidValue(f"Adjustment takes who decided it and why, got {self.who!r} and {self.why!r}")

    def apply(self, points: Fraction) -> Fraction:
        """Give the points that stand after the step, exactly.

        >>> step = Adjustment(AdjustmentKind.BONUS_PERCENT, 5, "สำนักงาน", "โบนัส")
        >>> step.apply(Fraction(4))
        Fraction(21, 5)
        """
        match self.kind:
            case AdjustmentKind.PENALTY:
                return points - self.amount
            case AdjustmentKind.BONUS:
                return points + self.amount
            case AdjustmentKind.BONUS_PERCENT:
                return points + points * self.amount / _PER_CENT
            case AdjustmentKind.CAP:
                return min(points, self.amount)
            case AdjustmentKind.OVERRIDE:
                return self.amount
            case _:
                assert_never(self.kind)

    def explain(self, language: Language) -> str:
        """Tell in Thai or English what the step does."""
        return _STEPS[self.kind].say(language, amount=self.amount)

    def __str__(self) -> str:
        return f"{self.explain('th')} ({self.why}; {self.who})"


@final
@attrs.frozen
class AppliedAdjustment:
    """A step with the points before and after it.

    Args:
        adjustment: The step.
        before: Points that stood before.
        after: Points that stand after.
    """

    adjustment: Adjustment = attrs.field(validator=instance_of(Adjustment))
    before: Fraction = attrs.field(converter=exact, repr=repr_number)
    after: Fraction = attrs.field(converter=exact, repr=repr_number)

    def explain(self, language: Language) -> str:
        """Tell in Thai or English what the step did, by whom and why."""
        step = self.adjustment
        told = {"step": step.explain(language), "why": step.why, "who": step.who}
        return _STEP.say(language, before=self.before, after=self.after, **told)

    def __str__(self) -> str:
        return self.explain("th")


def applied(steps: tuple[Adjustment, ...], points: Fraction) -> tuple[AppliedAdjustment, ...]:
    """Apply steps in their order."""
    found: list[AppliedAdjustment] = []
    for step in steps:
        after = step.apply(points)
        found.append(AppliedAdjustment(step, points, after))
        points = after
    return tuple(found)
