"""What is to be reached: a number with its comparator, something set later, or a statement."""

from __future__ import annotations

from fractions import Fraction
from typing import NoReturn, TypeAlias, final

import attrs

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import instance_of, is_a, optional
from bma_foreign_affairs.errors import InvalidValue, UnitMismatch, WrongType, shown, shown_number
from bma_foreign_affairs.exact import exact
from bma_foreign_affairs.quantities.amounts import Quantity, is_nil
from bma_foreign_affairs.quantities.comparators import Comparator, Direction, Per
from bma_foreign_affairs.quantities.forms import has_faults
from bma_foreign_affairs.quantities.money import Money
from bma_foreign_affairs.quantities.printed import has_number, lacks_number, readable
from bma_foreign_affairs.quantities.units import UnitKind
from bma_foreign_affairs.quantities.vocabulary import BOUNDS, per_behind
from bma_foreign_affairs.thai.numerals import Digits

__all__ = ["DeferredTarget", "NumericTarget", "StatementTarget", "Target", "deferred_owner"]


@final
@attrs.frozen
class NumericTarget:
    """A target that a number meets or misses.

    Args:
        quantity: The number to be reached, a Quantity or Money.
        comparator: How the number is to be reached; None where none is printed, which is not the same as at least.
        per: What the number counts anew for, or None.
        of: What a percentage is taken of, as printed with its ของ, white space made single, or None.
        direction: Set where the number is a change against a baseline.
        text: The target as printed, or None; takes no part in equality.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a base that does not begin with ของ, holds a number or a bracket, or begins or ends in white
            space.

    >>> target = NumericTarget(Quantity.parse("10 ครั้ง"), Comparator.AT_LEAST)
    >>> target.is_met_by(Quantity.parse("9 ครั้ง"))
    False
    >>> print(target)
    อย่างน้อย ๑๐ ครั้ง
    """

    quantity: Quantity | Money = attrs.field(validator=instance_of(Quantity, Money))
    comparator: Comparator | None = attrs.field(default=None, validator=optional(instance_of(Comparator)))
    per: Per | None = attrs.field(default=None, validator=optional(instance_of(Per)))
    of: str | None = attrs.field(default=None, validator=optional(instance_of(str)))
    direction: Direction | None = attrs.field(default=None, validator=optional(instance_of(Direction)))
    text: str | None = attrs.field(default=None, eq=False, validator=optional(instance_of(str)))

    def __attrs_post_init__(self) -> None:
        if self.of is not None and not (self.of.startswith("ของ") and _is_phrase(self.of)):
            raise InvalidValue(
                f"NumericTarget.of takes a phrase that begins with ของ, without a number, got {self.of!r}"
            )

    def is_met_by(
        self,
        quantity: Quantity | Money,
        *,
        baseline: Quantity | Money | None = None,
        periods: int | None = None,
        comparator: Comparator | None = None,
    ) -> bool:
        """Tell whether an amount reaches the target; nothing that the target leaves open is assumed.

        Args:
            quantity: What was reached, in the unit of the target; for a percentage of change in any unit.
            baseline: What the change is counted from, in the unit of `quantity`; needed by, and only taken by, a target
                with a direction. A percentage of change is (quantity - baseline) * 100 / baseline.
            periods: How many years (trips, ...) the quantity sums up; needed by a target per year (trip, ...).
            comparator: How to compare where the target prints no comparator; needed there.

        Raises:
            InvalidValue: For an argument that is needed and missing, or given and of no use here; for a baseline of
                zero or less that a percentage is taken of; for percentages or levels summed over periods.
            UnitMismatch: For another unit.
            WrongType: For anything but quantities, money, an int and a Comparator.

        >>> yearly = NumericTarget(Quantity.parse("1 ครั้ง"), Comparator.AT_LEAST, Per("ปี"))
        >>> yearly.is_met_by(Quantity.parse("2 ครั้ง"), periods=3)
        False
        >>> yearly.is_met_by(Quantity.parse("2 ครั้ง"))
        Traceback (most recent call last):
        ...
        bma_foreign_affairs.errors.InvalidValue: อย่างน้อย ๑ ครั้ง ต่อปี counts anew ต่อปี; pass periods, the number of \
them that the amount sums up
        """
        compare = self._comparator(comparator)
        needed = _number(self.quantity) * self._periods(periods)
        return compare.holds(self._reached(quantity, baseline), needed)

    def format(self, *, digits: Digits = Digits.THAI) -> str:
        """Write the normal form, which `parse_target` reads back: อย่างน้อยร้อยละ ๓๐ ต่อปี ของจำนวน….

        >>> NumericTarget(Quantity.parse("2 คน"), Comparator.AT_LEAST, Per("ปี")).format(digits=Digits.ARABIC)
        'อย่างน้อย 2 คน ต่อปี'
        """
        before = f"{self.direction or ''}{self.comparator or ''}"
        amount = self.quantity.format(digits=digits)
        glued = isinstance(self.quantity, Quantity) and self.quantity.unit.kind is not UnitKind.COUNT
        parts = [before + amount] if glued else [before, amount]
        return " ".join(filter(None, [*parts, self.per and self.per.format(digits=digits), self.of]))

    def __str__(self) -> str:
        return self.format()

    def _comparator(self, given: Comparator | None) -> Comparator:
        if given is not None and type(given) is not Comparator:
            raise WrongType(f"comparator takes a Comparator, got {shown(given)}")
        if self.comparator is None:
            if given is None:
                raise InvalidValue(
                    f"{self} prints no comparator; pass comparator, such as Comparator.AT_LEAST, to say how to read it"
                )
            return given
        if given not in (None, self.comparator):
            raise InvalidValue(f"{self} prints its comparator, {self.comparator!r}; got comparator={given!r}")
        return self.comparator

    def _periods(self, given: int | None) -> int:
        if given is None:
            if self.per is not None:
                raise InvalidValue(
                    f"{self} counts anew {self.per}; pass periods, the number of them that the amount sums up"
                )
            return 1
        if not is_a(given, (int,)):
            raise WrongType(f"periods takes an int, got {shown(given)}")
        if given < 1:
            raise InvalidValue(f"periods takes 1 or more, got {shown_number(given)}")
        if given > 1 and self.per is None:
            raise InvalidValue(f"{self} is not counted per period; got periods={shown_number(given)}")
        if given > 1 and isinstance(self.quantity, Quantity) and self.quantity.unit.kind is not UnitKind.COUNT:
            raise InvalidValue(f"{self} does not add up over periods; ask of each period, with periods=1")
        return given

    def _reached(self, quantity: Quantity | Money, baseline: Quantity | Money | None) -> Fraction:
        if self.direction is None:
            if baseline is not None:
                raise InvalidValue(f"{self} is no change against a baseline; got baseline={shown(baseline)}")
            return _in_unit_of(self.quantity, quantity)
        if baseline is None:
            raise InvalidValue(f"{self} is a change; pass baseline, the amount that it is counted from")
        change = _in_unit_of(baseline, quantity) - _number(baseline)
        if isinstance(self.quantity, Quantity) and self.quantity.unit.kind is UnitKind.PERCENT:
            if _number(baseline) <= 0:
                raise InvalidValue(f"{self} takes a percentage of a baseline above zero; got {baseline}")
            change = change * 100 / _number(baseline)
        else:
            _in_unit_of(self.quantity, quantity)
        return change if self.direction is Direction.INCREASE else -change


class _Numberless:
    """What DeferredTarget and StatementTarget share: no number meets them, and asking says so."""

    __slots__ = ()

    def is_met_by(self, quantity: Quantity | Money, **also: object) -> NoReturn:  # noqa: ARG002 - as NumericTarget's
        """Raise InvalidValue: this target cannot be met by a number."""
        raise InvalidValue(f"{self} has no number to meet; ask a NumericTarget, or judge it in words")


@final
@attrs.frozen
class DeferredTarget(_Numberless):
    """A target that another office sets later: ตามที่ สงม. กำหนด.

    Args:
        owner: Who sets it, as printed, white space made single.
        text: The target as printed, or None; takes no part in equality.

    Raises:
        WrongType: For anything but text.
        InvalidValue: For an owner that is empty, holds a number or a bracket, or begins or ends in white
            space.

    >>> print(DeferredTarget("สงม."))
    ตามที่ สงม. กำหนด
    """

    owner: str = attrs.field(validator=instance_of(str))
    text: str | None = attrs.field(default=None, eq=False, validator=optional(instance_of(str)))

    def __attrs_post_init__(self) -> None:
        if not _is_owner(self.owner) or has_number(self.owner) or has_number(self.format()):
            raise InvalidValue(f"DeferredTarget.owner takes the office that sets the target, got {self.owner!r}")

    def format(self) -> str:
        """Write the normal form, which `parse_target` reads back."""
        return f"ตามที่ {self.owner} กำหนด"

    def __str__(self) -> str:
        return self.format()


@final
@attrs.frozen
class StatementTarget(_Numberless):
    """A target in words, without a number.

    Raises:
        WrongType: For anything but text.
        InvalidValue: For text that `parse_target` reads otherwise: with a number, without a letter, or ตามที่ … กำหนด.

    >>> print(StatementTarget("มีระบบฐานข้อมูลกลาง"))
    มีระบบฐานข้อมูลกลาง
    """

    text: str = attrs.field(validator=instance_of(str))

    def __attrs_post_init__(self) -> None:
        if not _is_statement(self.text):
            raise InvalidValue(f"StatementTarget.text takes words without a number, got {self.text!r}")

    def format(self) -> str:
        """Write the statement, which `parse_target` reads back."""
        return self.text

    def __str__(self) -> str:
        return self.text


Target: TypeAlias = NumericTarget | DeferredTarget | StatementTarget


_DEFERRED = lazily(r"\s*+\(?\s*+(?:(?:ค่า)?เป้าหมาย\s*+:?\s*+)?+ตามที่\s*+(?P<owner>[^()]*)กำหนด(?:ไว้)?\s*+\)?\s*+")
_NO_OWNER = lazily("(?:ได้|มีการ|จะ|ถูก|เคย)")
# What the verb กำหนด has in front of it.
_AUXILIARY = lazily(" ?(?P<no>ไม่)?(?:เป็นผู้|จะได้|ได้|จะ|มีการ|(?<=ไม่))\\Z")
_LETTER = lazily("[ก-ฮA-Za-z]")


def deferred_owner(text: str) -> str | None:
    """Find who sets the target of a text of the form ตามที่ … กำหนด, or None for another text."""
    form = _DEFERRED.fullmatch(text)
    owner = " ".join(form["owner"].split()) if form else ""
    if (verb := _AUXILIARY.search(owner)) and not verb["no"]:
        owner = owner[: verb.start()]
    return owner if _is_owner(owner) else None


def _is_owner(text: str) -> bool:
    """Tell whether a text can stand in ตามที่ … กำหนด as who sets the target."""
    return (
        _LETTER.search(text) is not None
        and _NO_OWNER.match(text) is None
        and _AUXILIARY.search(text) is None
        and not set("()") & set(text)
        and text == " ".join(readable(text).split())
        and not has_faults(text)
    )


def _is_statement(text: str) -> bool:
    """Tell whether a text says what is to be reached in words alone."""
    return (
        _LETTER.search(text) is not None
        and not is_nil(text)
        and not has_number(text)
        and not has_faults(text)
        and deferred_owner(readable(text)) is None
        and not lacks_number(text)
    )


def _is_phrase(text: str) -> bool:
    is_open = text.endswith(BOUNDS) or per_behind(text) is not None
    return (
        not set("()") & set(text)
        and not is_open
        and not text.removeprefix("ของ").lstrip().startswith("/")
        and text == " ".join(readable(text).split())
        and not has_number(text)
        and not has_faults(text)
    )


def _number(amount: Quantity | Money) -> Fraction:
    return amount.value if isinstance(amount, Quantity) else exact(amount.amount)


def _in_unit_of(model: Quantity | Money, amount: Quantity | Money) -> Fraction:
    match model, amount:
        case (Quantity(), Quantity()) if model.unit == amount.unit:
            return amount.value
        case (Money(), Money()):
            return exact(amount.amount)
        case (Quantity() | Money(), Quantity() | Money()):
            raise UnitMismatch(f"{amount} and {model} have different units")
        case _:
            raise WrongType(f"is_met_by takes Quantity or Money, got {shown(amount)} and {shown(model)}")
