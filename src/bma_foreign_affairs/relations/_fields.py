"""What the values of this folder share: labelled enum members, and checks of names and of points in time."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeAlias

import attrs

from bma_foreign_affairs._values import NamedEnum, is_a
from bma_foreign_affairs.errors import CalendarError, InvalidValue, WrongType, shown
from bma_foreign_affairs.exact import decimal_text
from bma_foreign_affairs.thai.dates import FIRST_YEAR, LAST_YEAR, Month

__all__ = ["LabelledEnum", "When", "check_count", "check_name", "check_when", "repr_when"]

When: TypeAlias = date | Month | int
"""A point in time as far as a document states it: a day, a month, or only a year of the Buddhist era."""


class LabelledEnum(NamedEnum):
    """An enum whose members carry a Thai label beside their value; the English one is the value in words.

    >>> class Side(LabelledEnum):
    ...     LEFT = ("left_side", "ด้านซ้าย")
    >>> Side.LEFT.english, Side.LEFT.thai, Side("left_side")
    ('left side', 'ด้านซ้าย', Side.LEFT)
    """

    thai: str

    # Only members are made with a label; without the default a checker would refuse Side("left_side").
    def __new__(cls, value: str, thai: str = "") -> LabelledEnum:  # noqa: PYI034 - mypy knows no Self in an enum
        """Make a member of a value and its Thai label."""
        member = object.__new__(cls)
        member._value_ = value
        member.thai = thai
        return member

    @property
    def english(self) -> str:
        """The English label."""
        return str(self.value).replace("_", " ")

    def __str__(self) -> str:
        return self.thai


def check_name(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Check, as an attrs validator, that a name is text that says something and has no white space around it."""
    where = f"{type(instance).__name__}.{attribute.name}"
    if not isinstance(value, str):
        raise WrongType(f"{where} takes text, got {shown(value)}")
    if not value or value != value.strip():
        raise InvalidValue(f"{where} takes text without white space around it, got {value!r}")


def check_count(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Check, as an attrs validator, that a value is an int of 0 or more."""
    where = f"{type(instance).__name__}.{attribute.name}"
    if not isinstance(value, int) or isinstance(value, bool):
        raise WrongType(f"{where} takes an int, got {shown(value)}")
    if value < 0:
        raise InvalidValue(f"{where} takes 0 or more, got {decimal_text(value)}")


def check_when(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Check, as an attrs validator, that a value is a day, a month, or a year of the Buddhist era."""
    where = f"{type(instance).__name__}.{attribute.name}"
    if not is_a(value, (date, Month, int)):
        raise WrongType(f"{where} takes a date, a Month or a year of the Buddhist era, got {shown(value)}")
    if isinstance(value, int) and not FIRST_YEAR <= value <= LAST_YEAR:
        raise CalendarError(
            f"{where} takes a year of the Buddhist era from {FIRST_YEAR} to {LAST_YEAR}, got {decimal_text(value)}"
        )


def repr_when(value: When | None) -> str:
    """Write a point in time as Python that evaluates where `date` is imported from datetime, as it mostly is."""
    return f"date({value.year}, {value.month}, {value.day})" if isinstance(value, date) else repr(value)
