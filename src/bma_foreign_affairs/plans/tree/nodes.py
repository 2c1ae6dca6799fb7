"""Tiers and nodes: what a plan states, level by level."""

from __future__ import annotations

from typing import Any, final

import attrs

from bma_foreign_affairs._values import instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.statements import Mention, check_key, check_title
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.numerals import to_arabic_digits

__all__ = ["MAX_TIERS", "PlanNode", "Tier", "shortened"]

MAX_TIERS = 50
"""How many tiers a plan may declare, and so how deep it may go."""


_TITLE = 60


@final
@attrs.frozen
class Tier:
    """A level of a plan, such as issue, goal or strategy; each plan declares its own, from the top down.

    Args:
        key: Stable ASCII name, such as "goal".
        thai: What the document calls it, such as "เป้าประสงค์".
        english: The same in English, or None.

    >>> print(Tier("goal", "เป้าประสงค์", "goal"))
    เป้าประสงค์
    """

    key: str = attrs.field(validator=check_key)
    thai: str = attrs.field(validator=instance_of(str))
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))

    def __str__(self) -> str:
        return self.thai


def _node_tuple(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Check children; a function, since a class body cannot name the class it defines."""
    if value != ():
        tuple_of(PlanNode)(instance, attribute, value)


@final
@attrs.frozen(kw_only=True, repr=False)
class PlanNode:
    """A thing that a plan states on one of its tiers, with everything below it.

    Args:
        tier: Key of its tier.
        number: The number as printed, any text, or None.
        code: The outline code, or None where the document prints none.
        title: Title as printed.
        english: English title, a translation, or None.
        children: Nodes below it, in the order printed.
        indicators: Keys of the plan's indicators that measure it.
        projects: Keys of the plan's projects that carry it out.
        mentions: Further places where it is printed, and its own place where a misprint was corrected.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For an empty title, or for more than `MAX_TIERS` nodes on one way down.
    """

    tier: str = attrs.field(validator=check_key)
    number: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    code: Code | None = attrs.field(default=None, validator=optional(instance_of(Code)))
    title: str = attrs.field(validator=check_title)
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    children: tuple[PlanNode, ...] = attrs.field(default=(), validator=_node_tuple)
    indicators: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    projects: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    mentions: tuple[Mention, ...] = attrs.field(default=(), validator=tuple_of(Mention))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))
    _height: int = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        height = 1 + max((child._height for child in self.children), default=0)  # noqa: SLF001 - its own kind
        if height > MAX_TIERS:
            raise InvalidValue(f"a plan goes {MAX_TIERS} tiers deep at most; below {self} it goes {height}")
        object.__setattr__(self, "_height", height)

    def address_below(self, parent: str, place: int) -> str:
        """Give the address that it has below another node: its code, else the parent's address, a slash and its number.

        A node without code and number is named by its place among its siblings.

        Args:
            parent: Address of the node above it; "" on the top level.
            place: Its place among its siblings, the first being 1.

        >>> PlanNode(tier="goal", number="๒", title="เป้าหมาย").address_below("3.1", 2)
        '3.1/2'
        """
        if self.code is not None:
            return str(self.code)
        own = f"#{place}" if self.number is None else to_arabic_digits(self.number)
        return f"{parent}/{own}" if parent else own

    def __repr__(self) -> str:
        return f"<PlanNode {self.tier} {shortened(str(self))}>"

    def __str__(self) -> str:
        printed = self.number if self.code is None else str(self.code)
        return self.title if printed is None else f"{printed} {self.title}"


def shortened(title: str) -> str:
    """Cut a title to what fits into a repr."""
    return title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"
