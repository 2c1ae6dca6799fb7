"""The one rule for numbers: exact in, exact throughout, one named rounding."""

from __future__ import annotations

import math
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from typing import Final, TypeAlias

from bma_foreign_affairs._values import is_a
from bma_foreign_affairs.errors import LONGEST_NUMBER, InvalidValue, WrongType, shown, shown_number

__all__ = [
    "MAX_EXPONENT",
    "Number",
    "check_exponent",
    "decimal_text",
    "exact",
    "exact_or_none",
    "is_long",
    "is_terminating",
    "repr_number",
    "round_half_up",
    "told",
]

Number: TypeAlias = int | Decimal | Fraction
"""What the library takes for a number. A float is none: it is rarely the number that was written."""


MAX_EXPONENT: Final = 100_000
"""The largest exponent of the first digit (`Decimal.adjusted`), up or down, that is taken; also most places.

Each step of it is a digit or a word to write: `Decimal('1E+999999999999')` would fill the memory. What a number
holds itself has no limit: not the size of an int, nor the digits of a Decimal.
"""


_HALF_UP = Context(prec=MAX_PREC, rounding=ROUND_HALF_UP, Emax=MAX_EMAX, Emin=MIN_EMIN)


def exact(value: Number) -> Fraction:
    """Turn a number into the Fraction of the same value.

    Args:
        value: An int, a finite Decimal, or a Fraction.

    Raises:
        WrongType: For a float, a bool, or anything else that is no exact number.
        InvalidValue: For a Decimal that is NaN or infinite, or whose exponent is beyond `MAX_EXPONENT`.

    >>> from decimal import Decimal
    >>> exact(Decimal("0.1"))
    Fraction(1, 10)
    >>> exact(0.1)
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.WrongType: expected an int, Decimal or Fraction, got 0.1 (float); a float is \
not exact: use Decimal('0.1')
    """
    if type(value) is int:
        return Fraction(value)
    if type(value) is Fraction:
        return value
    if isinstance(value, Decimal):
        return Fraction(check_exponent(value))
    if is_a(value, (int,)):
        return Fraction(int(value))
    if isinstance(value, Fraction):
        return Fraction(value.numerator, value.denominator)
    raise WrongType(_refusal(value))


def check_exponent(value: Decimal) -> Decimal:
    """Give the Decimal back, or raise InvalidValue where it is not finite or its exponent is beyond `MAX_EXPONENT`."""
    if not value.is_finite():
        raise InvalidValue(f"expected a finite number, got {value}")
    if abs(value.adjusted()) > MAX_EXPONENT:
        raise InvalidValue(f"expected a Decimal with an exponent up to {MAX_EXPONENT}, up or down")
    return value


def _refusal(value: object) -> str:
    match value:
        case float() if math.isfinite(value):
            advice = f"; a float is not exact: use Decimal({str(value)!r})"
        case bool():
            advice = "; a yes or no is no number: use 1 or 0"
        case str():
            advice = "; read text with thai.numerals.parse_decimal"
        case _:
            advice = ""
    return f"expected an int, Decimal or Fraction, got {shown(value)}{advice}"


def round_half_up(value: Number, places: int) -> Decimal:
    """Round to a number of decimals, a half away from zero, and keep the trailing zeros.

    Published Thai score tables round this way (five of them show it; half even fails all five: docs/scoring-rules.md).

    Args:
        value: Any exact number.
        places: Decimals to keep, 0 or more.

    Raises:
        WrongType: For a float, or for places that are no int.
        InvalidValue: For a number that is not finite, and for places below 0 or beyond `MAX_EXPONENT`.

    >>> from fractions import Fraction
    >>> round_half_up(Fraction(9, 2), 2)
    Decimal('4.50')
    >>> round_half_up(Fraction(-1, 2), 0)
    Decimal('-1')
    """
    checked = _places(places)
    if isinstance(value, Decimal):
        # As exact as the way below, and linear in the digits.
        rounded = _HALF_UP.quantize(check_exponent(value), Decimal((0, (1,), -checked)))
        return rounded or rounded.copy_abs()
    fraction = exact(value)
    scaled = abs(fraction.numerator) * 10**checked
    units, rest = divmod(scaled, fraction.denominator)
    if 2 * rest >= fraction.denominator:
        units += 1
    return _decimal(-units if fraction < 0 else units, checked)


def is_terminating(value: Fraction) -> bool:
    """Tell whether the number has a finite decimal expansion.

    >>> from fractions import Fraction
    >>> is_terminating(Fraction(1, 8)), is_terminating(Fraction(1, 3))
    (True, False)
    """
    return _decimals_needed(value.denominator) is not None


def decimal_text(value: Number) -> str:
    """Write a number exactly in Arabic digits: as a decimal where it ends, else as a fraction.

    >>> from fractions import Fraction
    >>> decimal_text(Fraction(9, 2)), decimal_text(Fraction(1, 3)), decimal_text(10)
    ('4.5', '1/3', '10')
    """
    fraction = exact(value)
    places = _decimals_needed(fraction.denominator)
    if places is None:
        return f"{_decimal(fraction.numerator, 0)}/{_decimal(fraction.denominator, 0)}"
    return f"{_decimal(fraction.numerator * 10**places // fraction.denominator, places):f}"


def exact_or_none(value: Number | None) -> Fraction | None:
    """Turn a number into the Fraction of the same value, and let None be, where a field may have none.

    Raises:
        WrongType, InvalidValue: As `exact` does.
    """
    return None if value is None else exact(value)


def told(value: Fraction) -> str:
    """Write a number exactly in a message; one that is too long to read is told by its size alone.

    >>> told(Fraction(9, 2)), told(Fraction(10**5000))
    ('9/2', 'a number of more than 30 digits')
    """
    return shown_number(LONGEST_NUMBER) if is_long(value) else str(value)


def is_long(value: Fraction) -> bool:
    """Tell whether a number is too long to read in a message, above or below its fraction line."""
    return max(abs(value.numerator), value.denominator) >= LONGEST_NUMBER


def repr_number(value: Fraction | None) -> str:
    """Write a Fraction as the shortest Python that `exact` turns back into it: 10, or Fraction(9, 2); None as it is."""
    if value is None:
        return "None"
    numerator, denominator = (_decimal(part, 0) for part in value.as_integer_ratio())
    return f"{numerator}" if denominator == 1 else f"Fraction({numerator}, {denominator})"


def _places(places: int) -> int:
    if type(places) is not int:
        raise WrongType(f"places takes an int, got {shown(places)}")
    if not 0 <= places <= MAX_EXPONENT:
        raise InvalidValue(f"places takes 0 to {MAX_EXPONENT}, got {shown_number(places)}")
    return places


def _decimal(units: int, places: int) -> Decimal:
    """Make units / 10**places; by way of Decimal(int), which knows no limit of digits and no context."""
    sign, digits, _ = Decimal(units).as_tuple()
    return Decimal((sign, digits, -places))


def _decimals_needed(denominator: int) -> int | None:
    """Count the decimals of 1/denominator, or None where they never end."""
    twos = (denominator & -denominator).bit_length() - 1
    rest, fives = denominator >> twos, 0
    powers = [5]
    while powers[-1] <= rest:
        powers.append(powers[-1] ** 2)
    # The largest power of five first: a few divisions of what is long, and not one for each five.
    for index in reversed(range(len(powers))):
        quotient, left = divmod(rest, powers[index])
        if not left:
            rest, fives = quotient, fives + (1 << index)
    return max(twos, fives) if rest == 1 else None
