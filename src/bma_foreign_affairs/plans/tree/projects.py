"""A project or activity of a plan, and the parts it consists of."""

from __future__ import annotations

from typing import final

import attrs

from bma_foreign_affairs._values import instance_of, optional, tuple_of
from bma_foreign_affairs.plans.schedule import WorkPlan
from bma_foreign_affairs.plans.statements import Category, Mention, check_key, check_title
from bma_foreign_affairs.quantities import Money
from bma_foreign_affairs.sources import Source

__all__ = ["Part", "Project"]


@final
@attrs.frozen(kw_only=True)
class Part:
    """A part of a project, such as a meeting or a visit; a plan may print a schedule for it alone.

    Args:
        title: The text as printed.
        number: Its number as printed, or None.
        english: A translation, or None.
        work_plan: Its own steps over the year, or None where no table is printed for it.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For an empty title.

    >>> print(Part(title="การแลกเปลี่ยนเยาวชนกับกรุงโซล", number="๑"))
    ๑. การแลกเปลี่ยนเยาวชนกับกรุงโซล
    """

    title: str = attrs.field(validator=check_title)
    number: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    work_plan: WorkPlan | None = attrs.field(default=None, validator=optional(instance_of(WorkPlan)))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return self.title if self.number is None else f"{self.number}. {self.title}"


@final
@attrs.frozen(kw_only=True)
class Project:
    """A project or activity, owned once by its plan however often it is printed, and referred to by key.

    Args:
        key: Stable ASCII name within the plan, such as "P02".
        title: Title as printed.
        english: English title, a translation, or None.
        category: What kind of work it is, or None where the plan does not say.
        budget: Its budget; None where it has none, as for a printed "-", which is not zero.
        fund: Where the money comes from, as printed, or None.
        sections: Sections that do it, as printed.
        agencies: Agencies and groups of agencies that do it, as printed.
        parts: What it consists of, in the order printed.
        work_plan: Its own steps over the year, or None; a part may have others.
        mentions: Further places where it is printed, and its own place where a misprint was corrected.
        source: Where it is printed as it stands here, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a key that is no stable ASCII name, or an empty title.
    """

    key: str = attrs.field(validator=check_key)
    title: str = attrs.field(validator=check_title)
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    category: Category | None = attrs.field(default=None, validator=optional(instance_of(Category)))
    budget: Money | None = attrs.field(default=None, validator=optional(instance_of(Money)))
    fund: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    sections: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    agencies: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    parts: tuple[Part, ...] = attrs.field(default=(), validator=tuple_of(Part))
    work_plan: WorkPlan | None = attrs.field(default=None, validator=optional(instance_of(WorkPlan)))
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=tuple_of(Mention))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    @property
    def work_plans(self) -> tuple[WorkPlan, ...]:
        """Every schedule that is printed for it: its own, then those of its parts."""
        plans = (self.work_plan, *(part.work_plan for part in self.parts))
        return tuple(plan for plan in plans if plan is not None)

    def __str__(self) -> str:
        return f"{self.key} {self.title}"
