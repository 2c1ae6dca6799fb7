"""Money: an exact amount of baht, as ๗,๕๐๐,๐๐๐.- บาท."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import is_a, text_of
from bma_foreign_affairs.errors import InvalidValue, WrongType, shown
from bma_foreign_affairs.exact import MAX_EXPONENT, check_exponent, decimal_text, exact
from bma_foreign_affairs.quantities.forms import (
    DASHES,
    DIGIT,
    NUMBER,
    SCALE,
    SIGN,
    WHOLE,
    decimal_of,
    misread,
    reach,
    scaled_decimal_of,
)
from bma_foreign_affairs.thai.numerals import Digits, format_number
from bma_foreign_affairs.thai.words import baht_text

__all__ = ["MONEY", "Money", "money_in"]

_LEAD = r"(?:(?:รวม|งบประมาณ|วงเงิน|จำนวน|เงิน|ราคา|ทั้งสิ้น|ทั้งหมด|เป็น|:)\s*+)*+"
# ".-" says that no satang follow.
_DONE = rf"\.\s?[{DASHES}]"
# It alone is enough to tell baht, a bare number is not. Of a short number words behind it make a list marker (๑.- จัด…).
_DONE_ALONE = (
    rf"\.[{DASHES}](?![0-9๐-๙A-Za-z{DASHES}])(?:(?<={DIGIT}{{3}}\.[{DASHES}])|(?![^\S\n]*+[0-9๐-๙A-Za-zก-\u0e4e]))"
)
_BAHT = "บาท(?!หลวง|า)"
# Satang follow whole baht alone: neither decimals nor ล้าน.
_SATANG = rf"(?(point)(?!)|(?(scale_of_baht)(?!)|\s*+(?P<satang>{DIGIT}{{1,2}}+)\s*+สตางค์))"
# Behind ฿ and a number: a range, another group of digits, another part of the number (๑ ล้าน ๕ แสน).
_GOES_ON = rf"\s*+(?:[{DASHES}]|ถึง)\s*+[฿0-9๐-๙]|[ \u00a0]{DIGIT}{{3}}(?!{DIGIT})|\s*+{DIGIT}++\s*+{SCALE}"
MONEY = (
    rf"(?P<minus>{SIGN})(?P<symbol>฿\s*+)?+(?P<baht>{WHOLE}(?P<point>\.{DIGIT}++)?+)(?:\s*+(?P<scale_of_baht>{SCALE}))?+"
    rf"(?(symbol)(?!{DIGIT}|[.,/]{DIGIT})(?:\.[{DASHES}])?+(?:\s*+{_BAHT})?+(?!{_GOES_ON})"
    rf"|(?:\s*+(?:{_DONE}\s*+)?+{_BAHT}(?:{_SATANG}|\s*+ถ้วน)?+|(?(scale_of_baht)(?!)|{_DONE_ALONE})))"
)
_OPENING = lazily(rf"\s*+\(?\s*+{_LEAD}")
_WHOLE_TEXT = lazily(rf"\s*+(?P<open>\()?\s*+{_LEAD}{MONEY}\s*+(?(open)\))\s*+")
_BEGIN = lazily(rf"{SIGN}(?:฿\s*+)?+{NUMBER}\s*+")
_NIL = lazily(rf"\s*+(?:(?P<open>\()?\s*+{_LEAD}[{DASHES}]{{1,2}}\s*+(?:{_DONE}\s*+)?+(?:บาท\s*+)?+(?(open)\))\s*+)?+")
_BARE = lazily(rf"\s*+{SIGN}{NUMBER}\s*+")
_EXPECTED = "an amount of money, such as ๗,๕๐๐,๐๐๐.- บาท, ๗,๕๐๐,๐๐๐.- or ฿๑๐๐"
# Denominators of amounts with one decimal or two.
_SATANG_PARTS = frozenset((2, 5, 10, 4, 20, 25, 50, 100))
_COLUMN = "a bare number does not say baht; where its column does, use Money(parse_decimal(text))"


def _amount(value: int | Decimal) -> Decimal:
    if isinstance(value, Decimal):
        # Most amounts are told at once.
        return value if 0 <= value.adjusted() <= MAX_EXPONENT and value.is_finite() else check_exponent(value)
    if is_a(value, (int,)):
        return check_exponent(Decimal(value))
    raise WrongType(f"Money.amount takes a Decimal or an int of baht, got {shown(value)}")


@final
@attrs.frozen
class Money:
    """An amount of baht, exact; decimals are satang.

    Args:
        amount: Baht as a Decimal or an int, below 10**100,001; a float is refused. Any number of decimals is kept.

    Raises:
        WrongType: For a float, a bool, a Fraction, text.
        InvalidValue: For NaN, infinity and an exponent beyond `exact.MAX_EXPONENT`, also of a sum.

    >>> Money.parse("๗,๕๐๐,๐๐๐.-บาท") + Money(Decimal("0.25"))
    Money(amount=Decimal('7500000.25'))
    >>> print(Money(5000))
    ๕,๐๐๐ บาท
    """

    amount: Decimal = attrs.field(converter=_amount)

    @classmethod
    def parse(cls, text: str) -> Money:
        """Read an amount that says itself that it is baht, in Thai or Arabic digits.

        Args:
            text: ๗,๕๐๐,๐๐๐.-บาท, ๗,๕๐๐,๐๐๐.-, ๕๐๐ บาท ๒๕ สตางค์, ๑.๕ ล้านบาท, ฿๑๐๐ or ฿๑.๕ ล้าน, perhaps behind
                งบประมาณ or วงเงิน, in one pair of brackets, or broken over lines.

        Raises:
            ParseError: For anything else; a bare number is not money, nor is one of more than 100,001 digits.
            WrongType: For anything but text.

        >>> Money.parse("งบประมาณ ๕๐๐ บาท ๒๕ สตางค์").amount
        Decimal('500.25')
        """
        form = _WHOLE_TEXT.fullmatch(text_of(text, "Money.parse"))
        if form is None:
            raise misread(text, reach(text, _OPENING, _BEGIN), _EXPECTED, _COLUMN if _BARE.fullmatch(text) else None)
        return money_in(form)

    @classmethod
    def parse_or_nil(cls, text: str) -> Money | None:
        """Read an amount, or None for a nil: an empty cell, "-", "–", "--", "(-)", "- บาท", "งบประมาณ -"; not for zero.

        Raises:
            ParseError: As `parse` does.

        >>> Money.parse_or_nil("-") is None, Money.parse_or_nil("๐ บาท")
        (True, Money(amount=Decimal('0')))
        """
        return None if _NIL.fullmatch(text_of(text, "Money.parse_or_nil")) else cls.parse(text)

    def words(self) -> str:
        """Write the amount in words, satang half up, as contracts do in brackets.

        >>> Money.parse("๑๖,๑๔๘,๘๐๐.- บาท").words()
        'สิบหกล้านหนึ่งแสนสี่หมื่นแปดพันแปดร้อยบาทถ้วน'
        """
        return baht_text(self.amount)

    def format(self, *, digits: Digits = Digits.THAI) -> str:
        """Write the normal form, which `parse` reads back: ๗,๕๐๐,๐๐๐ บาท, with satang ๕๐๐.๒๕ บาท.

        >>> Money(Decimal("500.5")).format(digits=Digits.ARABIC)
        '500.50 บาท'
        """
        amount = exact(self.amount)
        places = 2 if amount.denominator in _SATANG_PARTS else None
        return f"{format_number(amount, digits=digits, places=places)} บาท"

    def __str__(self) -> str:
        return self.format()

    def __add__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return _money(exact(self.amount) + exact(other.amount))

    def __sub__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return _money(exact(self.amount) - exact(other.amount))

    def __neg__(self) -> Money:
        return _money(-exact(self.amount))

    def __lt__(self, other: Money) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.amount < other.amount

    def __le__(self, other: Money) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.amount <= other.amount

    def __gt__(self, other: Money) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.amount > other.amount

    def __ge__(self, other: Money) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.amount >= other.amount


def _money(baht: Fraction) -> Money:
    """Make money of a sum; never by Decimal arithmetic, which rounds as the thread's context says."""
    return Money(Decimal(baht.numerator if baht.denominator == 1 else decimal_text(baht)))


def money_in(form: re.Match[str]) -> Money:
    """Read the amount that the pattern MONEY matched.

    Raises:
        ParseError: For more digits than an amount takes.
    """
    minus, baht, scale, satang = form.group("minus", "baht", "scale_of_baht", "satang")
    if satang:
        number = decimal_of(f"{minus}{baht}.{int(satang):02d}")
    else:
        number = scaled_decimal_of(minus + baht, scale) if scale else decimal_of(minus + baht)
    try:
        return Money(number)
    except InvalidValue as error:
        raise misread(form.string, form.start(), _EXPECTED, f"up to {MAX_EXPONENT + 1:,} digits") from error
