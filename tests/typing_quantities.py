"""What a type checker knows of quantities and codes; checked by mypy and pyright, never run."""

from decimal import Decimal
from fractions import Fraction
from typing import assert_never, assert_type

from bma_foreign_affairs.plans.codes import Code, Label, Session, parse_label, parse_session
from bma_foreign_affairs.quantities import (
    PERCENT,
    UNITS,
    Comparator,
    DeferredTarget,
    Found,
    Money,
    NumericTarget,
    Quantity,
    StatementTarget,
    Target,
    Unit,
    find_money,
    find_quantities,
    parse_target,
)

three, thirty, hundred = Quantity(3, Unit("ฉบับ")), Quantity(Decimal(30), PERCENT), Money(100)

assert_type(UNITS, tuple[Unit, ...])
assert_type(three.value, Fraction)
assert_type(three + thirty, Quantity)
assert_type(three * 2, Quantity)
assert_type(Fraction(1, 2) * three, Quantity)
assert_type(three < thirty, bool)
assert_type(Quantity.parse(""), Quantity)
assert_type(Quantity.parse_or_nil(""), Quantity | None)
assert_type(hundred.amount, Decimal)
assert_type(hundred - hundred, Money)
assert_type(Money.parse_or_nil(""), Money | None)
assert_type(hundred.words(), str)
assert_type(find_quantities(""), tuple[Found[Quantity], ...])
assert_type(find_money("")[0].value, Money)
assert_type(parse_target(""), NumericTarget | DeferredTarget | StatementTarget)
assert_type(NumericTarget(three).is_met_by(three, periods=1, comparator=Comparator.AT_LEAST), bool)
assert_type(NumericTarget(three).quantity, Quantity | Money)
assert_type(Code.parse("").parts, tuple[int, ...])
assert_type(Code((1,)).parent, Code | None)
assert_type(parse_label(""), Label)
assert_type(parse_session(""), Session)

three + hundred  # type: ignore[operator] # pyright: ignore[reportOperatorIssue] # money is no quantity
_ = three < 3  # type: ignore[operator] # pyright: ignore[reportOperatorIssue] # nor is a number
Quantity(0.5, PERCENT)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] # a float is not exact
Money("100")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] # text is parsed
Code([1])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] # sequences are tuples
_ = Code((1,)) < 1  # type: ignore[operator] # pyright: ignore[reportOperatorIssue] # a code is no number
three.value = Fraction(4)  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue] # values do not change


def say(target: Target) -> str:
    match target:
        case NumericTarget():
            return str(target.quantity)
        case DeferredTarget():
            return target.owner
        case StatementTarget():
            return target.text
        case _:
            assert_never(target)
