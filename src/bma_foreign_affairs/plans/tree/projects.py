"""A project or activity of a plan."""

from __future__ import annotations

from typing import final

import attrs

from bma_foreign_affairs._values import instance_of, optional, tuple_of
from bma_foreign_affairs.plans.schedule import WorkPlan
from bma_foreign_affairs.plans.statements import Category, Mention, Statement, check_key, check_title
from bma_foreign_affairs.quantities import Money
from bma_foreign_affairs.sources import Source

__all__ = ["Project"]


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
        work_plan: Its steps over the year, or None.
        mentions: Further places where it is printed.
        source: Where it is printed first, or None.

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
    parts: tuple[Statement, ...] = attrs.field(default=(), validator=tuple_of(Statement))
    work_plan: WorkPlan | None = attrs.field(default=None, validator=optional(instance_of(WorkPlan)))
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=tuple_of(Mention))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return f"{self.key} {self.title}"
