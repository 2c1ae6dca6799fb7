"""What every value of the library shares: enum members that repr evaluates, and checks of field types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from bma_foreign_affairs.errors import WrongType, shown

if TYPE_CHECKING:
    import attrs

__all__ = ["NamedEnum", "Validator", "advice", "check_member", "instance_of", "is_a", "optional", "text_of", "tuple_of"]

# The types of attrs' own validators: any instance, the attribute, any value.
Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]


class NamedEnum(Enum):
    """An enum whose members print as the code that names them.

    >>> class Side(NamedEnum):
    ...     LEFT = "left"
    >>> Side.LEFT
    Side.LEFT
    """

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


def is_a(value: object, kinds: tuple[type, ...]) -> bool:
    """Tell whether a value is of one of the kinds, where a bool is no int and a datetime no date."""
    if isinstance(value, bool):
        return bool in kinds
    if isinstance(value, datetime):
        return False
    return isinstance(value, kinds)


def advice(kinds: tuple[type, ...], value: object) -> str:
    """Say what to do with a value of the wrong type, where that is sure, as the end of a message.

    >>> advice((int,), 5.0), advice((int,), 1.5)
    ('; write 5', '')
    """
    if isinstance(value, datetime) and date in kinds:
        return "; a datetime gives its day by .date()"
    if isinstance(value, float) and value.is_integer() and int in kinds:
        return f"; write {value:.0f}"
    readers = [kind.__name__ for kind in kinds if isinstance(value, str) and hasattr(kind, "parse")]
    return f"; {readers[0]}.parse reads text" if readers else ""


def check_member(value: NamedEnum, kind: type[NamedEnum], where: str) -> None:
    """Raise WrongType for an option that is no member of its enum.

    Its text is none either: a comparison with it would be false without a word, and the other option taken.
    """
    if type(value) is not kind:
        members = " or ".join(map(repr, kind))
        raise WrongType(f"{where} takes {members}, got {shown(value)}")


def text_of(value: str, where: str) -> str:
    """Give text back, or raise WrongType that names the function which takes it."""
    if isinstance(value, str):
        return value
    raise WrongType(f"{where} takes text, got {shown(value)}")


def instance_of(*kinds: type) -> Validator:
    """Make an attrs validator that raises WrongType unless the value is of one of the kinds."""
    names = " or ".join(kind.__name__ for kind in kinds)

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        # The first question answers nearly every call; the second knows subclasses, bools and datetimes.
        if type(value) not in kinds and not is_a(value, kinds):
            where = f"{type(instance).__name__}.{attribute.name}"
            raise WrongType(f"{where} takes {names}, got {shown(value)}{advice(kinds, value)}")

    return check


def optional(validator: Validator) -> Validator:
    """Make a validator that lets None pass and asks the given one about the rest."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            validator(instance, attribute, value)

    return check


def tuple_of(*kinds: type) -> Validator:
    """Make an attrs validator that raises WrongType unless the value is a tuple of the kinds."""
    names = " or ".join(kind.__name__ for kind in kinds)

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, tuple):
            where = f"{type(instance).__name__}.{attribute.name}"
            raise WrongType(f"{where} takes a tuple of {names}, got {shown(value)}")
        for index, item in enumerate(value):
            if type(item) not in kinds and not is_a(item, kinds):
                where = f"{type(instance).__name__}.{attribute.name}[{index}]"
                raise WrongType(f"{where} takes {names}, got {shown(item)}")

    return check
