"""What a plan measures: an indicator with its targets and its printed score table or chosen rule."""

from __future__ import annotations

import re
from typing import Any, final, get_args

import attrs

from bma_foreign_affairs._values import instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, UnitMismatch
from bma_foreign_affairs.quantities import NumericTarget, Quantity, Target, Unit
from bma_foreign_affairs.scoring.rules import ScoreTable, ScoringRule
from bma_foreign_affairs.sources import Source

__all__ = ["Indicator", "check_key"]

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def check_key(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Refuse a key that is not stable ASCII: letters, digits, dot, hyphen and underscore, such as 1.1-K1 or P02."""
    instance_of(str)(instance, attribute, value)
    if not _KEY.fullmatch(str(value)):
        where = f"{type(instance).__name__}.{attribute.name}"
        raise InvalidValue(f"{where} takes ASCII letters, digits, '.', '-' and '_', such as '1.1-K1', got {value!r}")


@final
@attrs.frozen(kw_only=True)
class Indicator:
    """A measured indicator (KPI or key result), owned once by its plan and referred to by key.

    Args:
        key: Stable ASCII name within the plan, such as "9.1-K1".
        title: Title as printed.
        english: English title, a translation, or None.
        unit: Unit of the actuals.
        targets: Targets in the order printed.
        rule: How an actual is scored: a chosen rule, the bare table that is printed, or None.
        hosts: Agencies that answer for it, as printed.
        supports: Agencies that support it, as printed.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a key that is no stable ASCII name, or an empty title.
        UnitMismatch: For a numeric target in another unit than the indicator's.
    """

    key: str = attrs.field(validator=check_key)
    title: str = attrs.field(validator=instance_of(str))
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    unit: Unit = attrs.field(validator=instance_of(Unit))
    targets: tuple[Target, ...] = attrs.field(default=(), validator=tuple_of(*get_args(Target)))
    rule: ScoringRule | ScoreTable | None = attrs.field(
        default=None, validator=optional(instance_of(*get_args(ScoringRule), ScoreTable))
    )
    hosts: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    supports: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __attrs_post_init__(self) -> None:
        if not self.title.strip():
            raise InvalidValue(f"Indicator.title of {self.key} takes a text, got an empty one")
        for target in self.targets:
            match target:
                case NumericTarget(quantity=Quantity(unit=unit)) if unit != self.unit:
                    raise UnitMismatch(f"indicator {self.key} is measured in {self.unit}, its target is in {unit}")
                case _:
                    pass

    def __str__(self) -> str:
        return f"{self.key} {self.title}"
