"""The small things that plans print: statements, ticked choices, figures, further mentions, alignments."""

from __future__ import annotations

import re
from typing import Any, TypeAlias, final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.quantities import Money, Quantity
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.dates import YearRange

__all__ = [
    "Alignment",
    "Category",
    "Choice",
    "ExternalGoal",
    "Figure",
    "Mention",
    "Printed",
    "Statement",
    "check_key",
    "check_title",
]

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_check_text = instance_of(str)


def check_key(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Refuse a key that is not stable ASCII: letters, digits, dot, hyphen and underscore, such as 1.1-K1 or P02."""
    _check_text(instance, attribute, value)
    if not _KEY.fullmatch(str(value)):
        where = f"{type(instance).__name__}.{attribute.name}"
        raise InvalidValue(f"{where} takes ASCII letters, digits, '.', '-' and '_', such as '1.1-K1', got {value!r}")


def check_title(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Refuse a title that is no text, or an empty one."""
    _check_text(instance, attribute, value)
    if not str(value).strip():
        raise InvalidValue(f"{type(instance).__name__}.{attribute.name} takes a text, got an empty one")


@final
class Category(NamedEnum):
    """What kind of work a project is: strategic, routine, or an activity without a budget of its own."""

    STRATEGIC = "strategic"
    ROUTINE = "routine"
    ACTIVITY = "activity"

    def __str__(self) -> str:
        return _CATEGORIES[self]


_CATEGORIES = {
    Category.STRATEGIC: "โครงการยุทธศาสตร์",
    Category.ROUTINE: "โครงการประจำ",
    Category.ACTIVITY: "กิจกรรม",
}


@final
@attrs.frozen(kw_only=True)
class Statement:
    """Something a plan states in words: its vision, a mission, a work process.

    Args:
        title: The text as printed.
        number: Its number as printed, or None.
        english: A translation, or None.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For an empty title.
    """

    title: str = attrs.field(validator=check_title)
    number: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return self.title if self.number is None else f"{self.number}. {self.title}"


@final
@attrs.frozen(kw_only=True)
class Choice:
    """A box of a form, ticked or not.

    Args:
        title: What stands beside the box, as printed.
        ticked: Whether the box is ticked.
        english: A translation, or None.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For an empty title.
    """

    title: str = attrs.field(validator=check_title)
    ticked: bool = attrs.field(validator=instance_of(bool))
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return f"{'☑' if self.ticked else '☐'} {self.title}"


@final
@attrs.frozen(kw_only=True)
class Mention:
    """A further place where a node, indicator or project is printed, with what is printed there and may differ.

    Args:
        source: The place.
        title: Title as printed there, or None where it is the same.
        category: Category that it is put under there, or None.
        fund: Fund as printed there, or None.
        section: Section as printed there, or None.
        target: Target as printed there, or None.

    Raises:
        WrongType: For a field of another type.
    """

    source: Source = attrs.field(validator=instance_of(Source))
    title: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    category: Category | None = attrs.field(default=None, validator=optional(instance_of(Category)))
    fund: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    section: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    target: str | None = attrs.field(default=None, validator=optional(instance_of(str)))

    def __str__(self) -> str:
        return str(self.source)


Figure: TypeAlias = Quantity | Money | YearRange
"""What a document may state in numbers."""


@final
@attrs.frozen
class Printed:
    """A figure that a document states, which may contradict its own parts or another document.

    Args:
        what: Stable ASCII name of what is stated, such as "projects.strategic".
        value: The figure as printed.
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a name that is no stable ASCII.

    >>> print(Printed("projects.strategic", Quantity.parse("๓ โครงการ")))
    projects.strategic: ๓ โครงการ
    """

    what: str = attrs.field(validator=check_key)
    value: Figure = attrs.field(validator=instance_of(Quantity, Money, YearRange))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return f"{self.what}: {self.value}"


@final
@attrs.frozen(kw_only=True)
class ExternalGoal:
    """A goal of another plan or framework: a dimension of the 20-year plan, a Sustainable Development Goal.

    Args:
        framework: Stable ASCII name of the framework, such as "sdg".
        number: Its number there, or None.
        title: Title as printed.
        english: English title, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For an empty title, or a framework that is no stable ASCII.
    """

    framework: str = attrs.field(validator=check_key)
    number: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    title: str = attrs.field(validator=check_title)
    english: str | None = attrs.field(default=None, validator=optional(instance_of(str)))

    def __str__(self) -> str:
        return self.title if self.number is None else f"{self.number} {self.title}"


@final
@attrs.frozen
class Alignment:
    """A tie from a plan to a goal outside it.

    Args:
        address: Address of the node that is tied; None ties the plan as a whole.
        goal: The goal outside.
        source: Where the tie is printed, or None.

    Raises:
        WrongType: For a field of another type.
    """

    address: str | None = attrs.field(validator=optional(instance_of(str)))
    goal: ExternalGoal = attrs.field(validator=instance_of(ExternalGoal))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return f"{self.address or 'แผน'} → {self.goal}"
