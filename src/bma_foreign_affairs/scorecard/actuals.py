"""What was reached, as reported: by whom it was judged, and what became of it."""

from __future__ import annotations

from typing import TypeAlias, final, get_args

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.fiscal import FiscalHalf, FiscalMonth, FiscalQuarter, FiscalYear, ReportingRound
from bma_foreign_affairs.quantities import Quantity
from bma_foreign_affairs.scoring.formulas import Formula
from bma_foreign_affairs.sources import Source

__all__ = ["Actual", "Assessor", "ScoredPeriod", "Status"]

ScoredPeriod: TypeAlias = FiscalYear | FiscalHalf | FiscalQuarter | FiscalMonth | ReportingRound
"""What a scorecard may tell of: a fiscal year, a part of it, or a cumulative reporting round."""


@final
class Status(NamedEnum):
    """What became of an indicator in a period; each is a state of its own, and none of them is zero."""

    REPORTED = "reported"
    NOT_DUE = "not_due"
    NOT_REPORTED = "not_reported"
    NOT_APPLICABLE = "not_applicable"
    CANCELLED = "cancelled"

    def __str__(self) -> str:
        return _STATUS[self]


_STATUS = {
    Status.REPORTED: "รายงานแล้ว",
    Status.NOT_DUE: "ยังไม่ถึงกำหนด",
    Status.NOT_REPORTED: "ไม่ได้รายงาน",
    Status.NOT_APPLICABLE: "ไม่เกี่ยวข้อง",
    Status.CANCELLED: "ยกเลิก",
}


@final
class Assessor(NamedEnum):
    """Who judged: the agency itself, the committee, or an evaluator from outside."""

    SELF = "self"
    COMMITTEE = "committee"
    EVALUATOR = "evaluator"

    def __str__(self) -> str:
        return _ASSESSOR[self]


_ASSESSOR = {
    Assessor.SELF: "หน่วยงาน",
    Assessor.COMMITTEE: "คณะกรรมการ",
    Assessor.EVALUATOR: "ผู้ประเมิน",
}


@final
@attrs.frozen
class Actual:
    """What was reached on an indicator in a period.

    Args:
        indicator: Key of the indicator.
        period: What it tells of.
        status: What became of it; only `Status.REPORTED` has a value.
        value: The quantity, in the indicator's unit, or None.
        assessor: Who judged; the agency itself unless said otherwise.
        source: Where it is reported, or None.
        note: Anything worth saying about it, or None.
        formula: How the value was computed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a report without a value, a value without a report, or one that its formula does not give.
    """

    indicator: str = attrs.field(validator=instance_of(str))
    period: ScoredPeriod = attrs.field(validator=instance_of(*get_args(ScoredPeriod)))
    status: Status = attrs.field(validator=instance_of(Status))
    value: Quantity | None = attrs.field(default=None, validator=optional(instance_of(Quantity)))
    assessor: Assessor = attrs.field(default=Assessor.SELF, validator=instance_of(Assessor))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))
    note: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    formula: Formula | None = attrs.field(default=None, validator=optional(instance_of(*get_args(Formula))))

    def __attrs_post_init__(self) -> None:
        if (self.value is None) is (self.status is Status.REPORTED):
            raise InvalidValue(
                f"an actual has a value exactly when it is REPORTED, got {self.status!r} and {self.value!r}"
            )
        if self.formula is not None and (self.value is None or self.formula.actual() != self.value.value):
            raise InvalidValue(f"the formula of the actual gives {self.formula.actual()}, its value is {self.value}")

    def __str__(self) -> str:
        return f"{self.indicator} {self.period}: {self.status if self.value is None else self.value}"
