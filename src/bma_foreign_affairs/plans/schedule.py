"""When the work is planned: the steps of a project over the months of a fiscal year, their weights and progress."""

from __future__ import annotations

from collections.abc import Callable, Collection
from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, UnknownCode, WrongType, shown
from bma_foreign_affairs.exact import Number, decimal_text, exact, repr_number
from bma_foreign_affairs.fiscal import FiscalMonth
from bma_foreign_affairs.sources import Source

__all__ = ["MonthSpan", "OpenEnds", "WorkPlan", "WorkStep"]


@final
class OpenEnds(NamedEnum):
    """How to read a step whose drawing lost its end: the caller says it, no document does."""

    EARLIEST = "earliest"
    """Each ends in the first month that its drawing shows."""
    LATEST = "latest"
    """Each ends with the fiscal year of the month it starts in."""


@final
@attrs.frozen
class MonthSpan:
    """Months that a bar of a printed schedule covers.

    Args:
        first: Month in which it begins.
        last: Month in which it ends; None where the print has lost it.
        certain: Whether the bar is printed whole. A bar with both heads in one cell covers at least that month.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a span that ends before it begins, or that is certain without an end.
    """

    first: FiscalMonth = attrs.field(validator=instance_of(FiscalMonth))
    last: FiscalMonth | None = attrs.field(validator=optional(instance_of(FiscalMonth)))
    certain: bool = attrs.field(default=True, validator=instance_of(bool))

    def __attrs_post_init__(self) -> None:
        if self.last is None and self.certain:
            raise InvalidValue(f"MonthSpan from {self.first} has no last month; pass certain=False")
        if self.last is not None and self.last < self.first:
            raise InvalidValue(f"MonthSpan begins in {self.first} and cannot end in {self.last}")

    def end(self, ends: OpenEnds | None) -> FiscalMonth:
        """Give the month of its end, reading an uncertain one as the caller says.

        Raises:
            InvalidValue: For an uncertain end that nobody has said how to read.
        """
        if self.certain and self.last is not None:
            return self.last
        match ends:
            case OpenEnds.EARLIEST:
                return self.last or self.first
            case OpenEnds.LATEST:
                return self.first.year.months[-1]
            case _:
                raise InvalidValue(
                    f"the print has lost where the span from {self.first} ends;"
                    " pass ends=OpenEnds.EARLIEST or ends=OpenEnds.LATEST"
                )

    def __str__(self) -> str:
        if self.last == self.first and self.certain:
            return str(self.first)
        return f"{self.first} – {self.last or '?'}{'' if self.certain else ' (ไม่ชัดเจน)'}"


def _percent(value: Number | None) -> Fraction | None:
    return None if value is None else exact(value)


def _repr_percent(value: Fraction | None) -> str:
    return "None" if value is None else repr_number(value)


@final
@attrs.frozen
class WorkStep:
    """A step of a project as its schedule prints it.

    Args:
        number: Its number as printed, any text, or None; numbers may repeat or be missing.
        title: What is done.
        weight: Its weight in per cent, or None where none is printed.
        printed_cumulative: The running total in per cent that stands beside it, or None; it may be wrong.
        months: When it is done, a span a bar.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type, a float above all.
        InvalidValue: For an empty title or a negative weight.
    """

    number: str | None = attrs.field(validator=optional(instance_of(str)))
    title: str = attrs.field(validator=instance_of(str))
    weight: Fraction | None = attrs.field(default=None, converter=_percent, repr=_repr_percent)
    printed_cumulative: Fraction | None = attrs.field(default=None, converter=_percent, repr=_repr_percent)
    months: tuple[MonthSpan, ...] = attrs.field(default=(), validator=tuple_of(MonthSpan))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __attrs_post_init__(self) -> None:
        if not self.title.strip():
            raise InvalidValue(f"WorkStep.title takes a text, got an empty one (step {self.number})")
        if self.weight is not None and self.weight < 0:
            raise InvalidValue(f"WorkStep.weight takes 0 or more per cent, got {decimal_text(self.weight)}")

    def end(self, ends: OpenEnds | None) -> FiscalMonth | None:
        """Give the last month of the step, or None where it is not scheduled at all.

        Raises:
            InvalidValue: For an uncertain end that nobody has said how to read.
        """
        return max((span.end(ends) for span in self.months), default=None)

    def __str__(self) -> str:
        return self.title if self.number is None else f"{self.number}. {self.title}"


@final
@attrs.frozen
class WorkPlan:
    """The steps of a project in the order printed.

    A step is named by its place, the first being 1, since printed numbers repeat and skip. Progress is in per cent: the
    weights of the steps that are through. A step without a weight adds nothing.

    Args:
        steps: The steps, at least one.
        printed_count: How many steps the total row claims, or None; it may be wrong.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For no step at all.

    >>> from bma_foreign_affairs.fiscal import FiscalYear
    >>> october, november, *_ = FiscalYear(2562).months
    >>> plan = WorkPlan((
    ...     WorkStep("๑", "ศึกษาข้อมูล", 40, 40, (MonthSpan(october, october),)),
    ...     WorkStep("๒", "ดำเนินการ", 60, 100, (MonthSpan(october, november),)),
    ... ))
    >>> plan.planned_progress(october), plan.progress({2}), [step.number for step in plan.late(november, {2})]
    (Fraction(40, 1), Fraction(60, 1), ['๑'])
    """

    steps: tuple[WorkStep, ...] = attrs.field(validator=tuple_of(WorkStep))
    printed_count: int | None = attrs.field(default=None, validator=optional(instance_of(int)))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __attrs_post_init__(self) -> None:
        if not self.steps:
            raise InvalidValue("WorkPlan.steps takes at least one step, got none")

    def planned_progress(self, month: FiscalMonth, *, ends: OpenEnds | None = None) -> Fraction:
        """Give the per cent that are to be through at the end of a month.

        Raises:
            WrongType: For anything but a fiscal month.
            InvalidValue: For an uncertain end that nobody has said how to read.
        """
        due = self._due(month, ends)
        return self._sum(due.__contains__)

    def progress(self, done: Collection[int]) -> Fraction:
        """Give the per cent that are through, from the places of the steps that are.

        Raises:
            UnknownCode: For a place that the plan does not have.
        """
        self._check(done)
        return self._sum(done.__contains__)

    def late(self, month: FiscalMonth, done: Collection[int], *, ends: OpenEnds | None = None) -> tuple[WorkStep, ...]:
        """Give the steps that are to be through at the end of a month and are not, in the order printed.

        Raises:
            WrongType, UnknownCode, InvalidValue: As `planned_progress` and `progress` do.
        """
        self._check(done)
        due = self._due(month, ends)
        return tuple(step for place, step in enumerate(self.steps, 1) if place in due and place not in done)

    def _due(self, month: FiscalMonth, ends: OpenEnds | None) -> set[int]:
        if not isinstance(month, FiscalMonth):
            raise WrongType(f"a schedule is asked about a FiscalMonth, got {shown(month)}")
        lasts = [step.end(ends) for step in self.steps]
        return {place for place, last in enumerate(lasts, 1) if last is not None and last <= month}

    def _sum(self, counts: Callable[[int], bool]) -> Fraction:
        weights = (step.weight for place, step in enumerate(self.steps, 1) if counts(place))
        return sum((weight for weight in weights if weight is not None), Fraction(0))

    def _check(self, done: Collection[int]) -> None:
        for place in done:
            if not (type(place) is int and 1 <= place <= len(self.steps)):
                raise UnknownCode(str(place), f"a schedule with the steps 1 to {len(self.steps)}")

    def __str__(self) -> str:
        return "\n".join(map(str, self.steps))
