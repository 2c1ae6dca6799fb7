"""A quantity: an exact number of a unit, as ๓ ฉบับ, ร้อยละ ๓๐ or ระดับ ๔."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import instance_of, text_of
from bma_foreign_affairs.errors import UnitMismatch
from bma_foreign_affairs.exact import Number, exact, is_terminating, repr_number
from bma_foreign_affairs.quantities.forms import (
    DASHES,
    NUMBER,
    SCALE,
    SIGN,
    WHOLE,
    misread,
    number_of,
    reach,
    scale_of,
)
from bma_foreign_affairs.quantities.units import LEVEL, PERCENT, Unit, UnitKind, counted_unit
from bma_foreign_affairs.quantities.vocabulary import KNOWN_UNIT, UNIT_WORD, unit_fault
from bma_foreign_affairs.thai.numerals import Digits, format_number

__all__ = ["LEAD", "LEVEL_WORD", "PERCENT_MARK", "QUANTITY", "Quantity", "is_nil", "quantity_in"]

_VALUE = rf"{SIGN}{NUMBER}(?:/{WHOLE})?"
# Verbs of changing a level name no level (ยกระดับ ๓ แห่ง), and plans are named by theirs.
LEVEL_WORD = "(?<!ยก)(?<!ปรับ)(?<!เลื่อน)(?<!แผน)ระดับ(?:ที่)?"
PERCENT_MARK = "(?:%|เปอร์เซ็นต์(?!ไทล์))"
# Words in front of a number that say how it is meant as a whole.
LEAD = r"(?:(?:มี|จำนวน|ครบ|ทั้งสิ้น|ทั้งหมด|ทั้ง|รวม)\s*+)*+"
# Latin words need white space before them: 14th, 4C and 5G are names. An abbreviation goes on (ตร.ม.).
_UNIT = rf"(?:(?![A-Za-z])|(?<=\s))(?P<unit>{UNIT_WORD})(?!\.[ก-ฮ])"
QUANTITY = (
    rf"(?:ร้อยละ\s*+(?P<percent>{_VALUE})|{LEVEL_WORD}\s*+(?P<level>{_VALUE})"
    rf"|(?P<count>{_VALUE})\s*+(?:(?P<mark>{PERCENT_MARK})"
    rf"|(?:(?P<scale>{SCALE})\s*+)?+{_UNIT}))"
)
_OPENING = lazily(rf"\s*+\(?\s*+{LEAD}")
_BEGIN = lazily(rf"(?:ร้อยละ|ระดับ(?:ที่)?)\s*+{_VALUE}\s*+|{_VALUE}\s*+(?:{_UNIT}\s*+)?+")
_WHOLE_TEXT = lazily(rf"\s*+(?P<open>\()?\s*+{LEAD}{QUANTITY}\s*+(?(open)\))\s*+")
_NIL = lazily(rf"\s*+(?:(?P<open>\()?\s*+{LEAD}[{DASHES}]{{1,2}}\s*+(?:{KNOWN_UNIT})?+\s*+(?(open)\))\s*+)?+")
_EXPECTED = "a quantity with its unit, such as ๓ ฉบับ, ร้อยละ ๓๐, ๓๐% or ระดับ ๔"


@final
@attrs.frozen
class Quantity:
    """A number of a unit, exact; quantities of one unit add up and have an order.

    Args:
        value: The number: 30 for 30 per cent, never 0.3. A float is refused.
        unit: What is counted.

    Raises:
        WrongType: For a float or bool, or for anything but a Unit.
        InvalidValue: For a number that is not finite.

    >>> Quantity.parse("๓ ฉบับ") + Quantity(2, Unit("ฉบับ")) == Quantity.parse("จำนวน 5 ฉบับ")
    True
    >>> print(Quantity.parse("30%"))
    ร้อยละ ๓๐
    >>> Quantity(1, PERCENT) < Quantity(1, LEVEL)
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.UnitMismatch: ร้อยละ ๑ and ระดับ ๑ have different units
    """

    value: Fraction = attrs.field(converter=exact, repr=repr_number)
    unit: Unit = attrs.field(validator=instance_of(Unit))

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Read a number and its unit, in Thai or Arabic digits.

        Args:
            text: A count with its unit word (๓ ฉบับ, ๕ ล้านคน, ๕ ล้าน คน), per cent (ร้อยละ ๓๐, ๓๐%, ๓๐ เปอร์เซ็นต์)
                or a level (ระดับ ๔), perhaps behind จำนวน, ทั้ง, ครบทั้ง, รวม, in a pair of brackets, or broken over lines.

        Raises:
            ParseError: For anything else: a bare number, a name (C40, 14th), a month, an amount of money.
            WrongType: For anything but text.

        >>> Quantity.parse("ครบทั้ง ๓ โครงการ/แผนงาน").unit.english
        'project or programme'
        """
        form = _WHOLE_TEXT.fullmatch(text_of(text, "Quantity.parse"))
        if form is None:
            raise misread(text, reach(text, _OPENING, _BEGIN), _EXPECTED)
        return quantity_in(form, text, _EXPECTED)

    @classmethod
    def parse_or_nil(cls, text: str) -> Quantity | None:
        """Read a quantity, or None for a nil: an empty cell, "-", "--", "– โครงการ"; zero is no nil.

        The unit of a nil is a known one: behind a dash another word may be anything.

        Raises:
            ParseError: As `parse` does.

        >>> Quantity.parse_or_nil("– โครงการ") is None
        True
        >>> Quantity.parse_or_nil("๐ โครงการ")
        Quantity(value=0, unit=Unit(thai='โครงการ', english='project', kind=UnitKind.COUNT))
        """
        return None if is_nil(text_of(text, "Quantity.parse_or_nil")) else cls.parse(text)

    def format(self, *, digits: Digits = Digits.THAI) -> str:
        """Write the normal form, which `parse` reads back: ๓ ฉบับ, ร้อยละ ๓๐, ระดับ ๔; without end as ๑/๓.

        >>> Quantity(1500, Unit("คน")).format(digits=Digits.ARABIC)
        '1,500 คน'
        """
        if is_terminating(self.value):
            number = format_number(self.value, digits=digits)
        else:
            whole, parts = self.value.as_integer_ratio()
            number = f"{format_number(whole, digits=digits)}/{format_number(parts, digits=digits)}"
        return f"{number} {self.unit}" if self.unit.kind is UnitKind.COUNT else f"{self.unit} {number}"

    def __str__(self) -> str:
        return self.format()

    def __add__(self, other: Quantity) -> Quantity:
        if not isinstance(other, Quantity):
            return NotImplemented
        return Quantity(self.value + _same_unit(self, other), self.unit)

    def __sub__(self, other: Quantity) -> Quantity:
        if not isinstance(other, Quantity):
            return NotImplemented
        return Quantity(self.value - _same_unit(self, other), self.unit)

    def __neg__(self) -> Quantity:
        return Quantity(-self.value, self.unit)

    def __mul__(self, factor: Number) -> Quantity:
        return Quantity(self.value * exact(factor), self.unit)

    __rmul__ = __mul__

    def __lt__(self, other: Quantity) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self.value < _same_unit(self, other)

    def __le__(self, other: Quantity) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self.value <= _same_unit(self, other)

    def __gt__(self, other: Quantity) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self.value > _same_unit(self, other)

    def __ge__(self, other: Quantity) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self.value >= _same_unit(self, other)


def _same_unit(one: Quantity, other: Quantity) -> Fraction:
    if one.unit != other.unit:
        raise UnitMismatch(f"{one} and {other} have different units")
    return other.value


def is_nil(text: str) -> bool:
    """Tell whether a text says that there is nothing: it is empty, a dash or two, a dash and a known unit."""
    return _NIL.fullmatch(text) is not None


def quantity_in(form: re.Match[str], text: str, expected: str, word: str | None = None) -> Quantity:
    """Read the quantity that the pattern QUANTITY matched in a text, with another unit word where one is given.

    Raises:
        ParseError: Where its word is no unit.
    """
    percent, level, count, mark, scale, printed = form.group("percent", "level", "count", "mark", "scale", "unit")
    digits = count or percent or level
    value = _fraction(form, text, expected, digits) if "/" in digits else number_of(digits)
    if percent or mark:
        return Quantity(value, PERCENT)
    if level:
        return Quantity(value, LEVEL)
    word = word or "".join(printed.split())
    if fault := unit_fault(word):
        raise misread(text, form.start("unit"), expected, fault)
    return Quantity(value * scale_of(scale) if scale else value, counted_unit(word))


def _fraction(form: re.Match[str], text: str, expected: str, digits: str) -> Fraction:
    """Read a fraction that `format` may have written; ๔/๕ คะแนน may be four of five, and ๔/๒๕๖๒ a session."""
    start = max(map(form.start, ("percent", "level", "count")))
    try:
        value = number_of(digits)
    except ZeroDivisionError as error:
        raise misread(text, start, expected, "a fraction has no zero below") from error
    if is_terminating(value) or value.denominator != number_of(digits.partition("/")[2]):
        raise misread(text, start, expected, "a fraction stands in lowest terms, and only where decimals do not end")
    return value
