"""The two languages of every explanation: a phrase in Thai and English, with its numbers in that language's digits."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias, assert_never, final

import attrs

from bma_foreign_affairs._values import instance_of
from bma_foreign_affairs.errors import LONGEST_NUMBER, InvalidValue, quoted, shown_number
from bma_foreign_affairs.exact import Number, decimal_text, exact, is_long, is_terminating
from bma_foreign_affairs.thai.numerals import Digits, format_number, to_thai_digits

__all__ = ["Explained", "Language", "Phrase", "number_text"]

Language: TypeAlias = Literal["th", "en"]
"""Thai or English."""


class Explained(Protocol):
    """What tells in Thai or English how it comes to its number."""

    def explain(self, language: Language) -> str:
        """Tell it in a sentence or two."""
        ...


class SaysItself:
    """The private base of rules and formulas: for people they are their explanation in Thai."""

    __slots__ = ()

    def __str__(self: Explained) -> str:
        return self.explain("th")


def number_text(value: Number, language: Language) -> str:
    """Write a number exactly, in Thai digits for Thai and in Arabic digits for English.

    A number that is too long to read is told by its size alone, as in the messages of errors.

    Raises:
        WrongType: For a float or bool.
        InvalidValue: For another language.

    >>> from fractions import Fraction
    >>> number_text(Fraction(9, 2), "th"), number_text(Fraction(13, 3), "en"), number_text(1000, "en")
    ('๔.๕', '13/3', '1,000')
    """
    number = exact(value)
    match checked_language(language):
        case "th":
            digits, long = Digits.THAI, "จำนวนที่ยาวกว่า ๓๐ หลัก"
        case "en":
            digits, long = Digits.ARABIC, shown_number(LONGEST_NUMBER)
        case never:
            assert_never(never)
    if is_long(number):
        return long
    if is_terminating(number):
        return format_number(number, digits=digits)
    return to_thai_digits(decimal_text(number)) if digits is Digits.THAI else decimal_text(number)


def checked_language(language: Language) -> Language:
    """Give the language back, or raise InvalidValue for one that the library does not speak."""
    if language not in ("th", "en"):
        raise InvalidValue(f"language takes 'th' or 'en', got {quoted(language)}")
    return language


class _Written(str):
    """A number in a phrase; where the format asks for it, in brackets unless arithmetic can go without."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return f"({self!s})" if spec == OPERAND and (self.startswith("-") or "/" in self) else str(self)


OPERAND = "()"
"""The format of a number behind ÷, × or −: {whole:()} is 40, (1/3) or (-2)."""


@final
@attrs.frozen
class Phrase:
    """The same statement in Thai and English, with named places for numbers and words.

    Args:
        thai: A format string.
        english: A format string with the same names.

    Raises:
        WrongType: For anything but text.

    >>> from fractions import Fraction
    >>> Phrase("ได้ {points} คะแนน", "scores {points}").say("th", points=Fraction(9, 2))
    'ได้ ๔.๕ คะแนน'
    """

    thai: str = attrs.field(validator=instance_of(str))
    english: str = attrs.field(validator=instance_of(str))

    def say(self, language: Language, **values: Number | str) -> str:
        """Fill in the values, numbers exactly and in the digits of the language, text as it is.

        Raises:
            WrongType: For a float.
            InvalidValue: For another language.
        """
        template = self.thai if checked_language(language) == "th" else self.english
        return template.format(
            **{
                name: value if isinstance(value, str) else _Written(number_text(value, language))
                for name, value in values.items()
            }
        )
