"""The numbers that plans print: outline codes (๓.๑.๓.๒), their labels (เป้าประสงค์ที่ ๓.๑.๓.๒), sessions (๔/๒๕๕๙)."""

from __future__ import annotations

import re
from typing import final

import attrs

from bma_foreign_affairs._memory import remembering_short
from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import instance_of, text_of, tuple_of
from bma_foreign_affairs.errors import InvalidValue, ParseError, shown, shown_number
from bma_foreign_affairs.quantities.faults import GONE, REPAIR, misspelt
from bma_foreign_affairs.quantities.forms import DIGIT, MONTH, NO_ORDINAL, has_faults, misread, reach, refuse_faults
from bma_foreign_affairs.quantities.printed import readable
from bma_foreign_affairs.quantities.vocabulary import COUNTED
from bma_foreign_affairs.thai.numerals import Digits, to_thai_digits
from bma_foreign_affairs.thai.text import repair

__all__ = ["Code", "Label", "Session", "parse_label", "parse_session"]

_HIGHEST = 9999
_FIRST_YEAR, _LAST_YEAR = 2400, 2699

_PART = rf"{DIGIT}{{1,4}}+"
_OUTLINE = rf"{_PART}(?:\s*+\.\s*+{_PART})*+"
_CODE = lazily(rf"\s*+(?P<code>{_OUTLINE})\s*+")
# Thai words joined by white space or a slash; a digit or Latin letter makes a name of it (ANMC 21, C40).
_THAI = "[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]*+"
_WORD = rf"{_THAI}(?:(?:\s++|\s*+/\s*+){_THAI})*+"
_LABEL = lazily(
    rf"\s*+(?P<open>\()?\s*+(?P<word>{_WORD})\s*+(?P<code>{_OUTLINE})\s*+(?P<continued>\(\s*+ต่อ\s*+\))?\s*+(?(open)\))\s*+"
)
_SESSION = lazily(
    rf"\s*+(?P<open>\()?\s*+(?:(?:ใน)?(?:การ)?ประชุม\s*+)?(?:ครั้งที่\s*+)?"
    rf"(?P<number>{_PART})\s*+/\s*+(?P<year>{DIGIT}{{4}})\s*+(?(open)\))\s*+"
)
_OPENING = lazily(r"\s*+\(?\s*+")
_WORD_START = lazily(rf"{_WORD}\s*+")
_CODE_START = lazily(rf"\s*+{_OUTLINE}\s*+")
_SESSION_START = lazily(rf"\s*+\(?\s*+(?:{_THAI}\s*+)?+")
# Words before a number that make no label of it.
_NO_LABEL = lazily(
    rf"(?:.*(?:ปี|ละ|งบประมาณ|วงเงิน|ไทยแลนด์|ร้อยละ|ระดับ|จำนวน|รวม|ทั้งสิ้น|ทั้งหมด|ทั้ง|ครบ|คูณ|โควิด|กว่า|น้อย|เกิน|หาร|ประมาณ|เพิ่มขึ้น|ลดลง|ราคา|อายุ|เวลา|{MONTH})|วัน|ภายใน|.*\s(?:มี|ทุก)|มี|ทุก|และ|หรือ|กับ|ถึง)"
)
# Before a number a plan's แผนที่ is no map: it counts plans.
_NOUNS = tuple(noun for noun in NO_ORDINAL if noun != "แผนที่")
# What is numbered, with its marks lost or out of place, as a whole word or at the end of another. สวน and ฝาย are
# words as they stand; the short ones end others (คำขอ, แข่งขัน, เพดาน).
_OWN_WORDS = frozenset(("ส่วน", "ฝ่าย"))
_SHORT = 6
_MISSPELT = lazily(
    rf"(?:.*[\s/]|.*ของ)?(?:{misspelt(word for word in COUNTED if '/' not in word and word not in _OWN_WORDS)})"
    rf"|.*(?:{misspelt(word for word in COUNTED if '/' not in word and len(word) > _SHORT)})"
    # Of ที่ itself; นาที and ทันที are words.
    "|.*(?:(?<!นา)(?<!ทัน)ที|ท่)"
)
_CODE_EXPECTED = "an outline code, such as ๓.๑.๓.๒: numbers of up to four digits, joined by points"
_LABEL_EXPECTED = "a Thai word and its number, such as เป้าประสงค์ที่ ๓.๑.๓.๒ or ประเด็นการพัฒนา 9.1 (ต่อ)"
_SESSION_EXPECTED = "the number and Buddhist year of a session, such as ครั้งที่ ๔/๒๕๕๙"


@final
@attrs.frozen
class Code:
    """A place in an outline, 3.1.3.2: equal in Thai and Arabic digits, ordered part by part.

    Args:
        parts: The numbers from the top down, each from 0 to 9999.

    Raises:
        WrongType: For anything but a tuple of ints.
        InvalidValue: For no part, or one out of range.

    >>> Code.parse("๓.๑.๓.๒") == Code.parse("3.1.3.2") == Code((3, 1, 3, 2))
    True
    >>> sorted([Code.parse("1.10"), Code.parse("1.9"), Code.parse("1")])[-1]
    Code(parts=(1, 10))
    """

    parts: tuple[int, ...] = attrs.field(validator=tuple_of(int))

    def __attrs_post_init__(self) -> None:
        if not self.parts or not all(0 <= part <= _HIGHEST for part in self.parts):
            raise InvalidValue(f"Code.parts takes one or more numbers from 0 to {_HIGHEST}, got {shown(self.parts)}")

    @classmethod
    def parse(cls, text: str) -> Code:
        """Read numbers joined by points, in Thai or Arabic digits, white space around them.

        Raises:
            ParseError: For anything else: a list marker (๑๐.), a ratio (70-20-10), a session (๔/๒๕๕๙), a name (C40).
            WrongType: For anything but text.
        """
        form = _CODE.fullmatch(text_of(text, "Code.parse"))
        if form is None:
            raise ParseError(text, reach(text, _CODE_START), _CODE_EXPECTED)
        return _code(form)

    @property
    def level(self) -> int:
        """How deep in the outline the code stands: 1 for the top."""
        return len(self.parts)

    @property
    def parent(self) -> Code | None:
        """The code one level up, or None at the top.

        >>> Code.parse("๓.๑.๓.๒").parent
        Code(parts=(3, 1, 3))
        """
        return Code(self.parts[:-1]) if len(self.parts) > 1 else None

    def format(self, *, digits: Digits = Digits.ARABIC) -> str:
        """Write the code, which `parse` reads back; in Arabic digits unless asked, as in addresses and keys."""
        plain = ".".join(map(str, self.parts))
        return to_thai_digits(plain) if digits is Digits.THAI else plain

    def __str__(self) -> str:
        return self.format()

    def __lt__(self, other: Code) -> bool:
        if not isinstance(other, Code):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other: Code) -> bool:
        if not isinstance(other, Code):
            return NotImplemented
        return self.parts <= other.parts

    def __gt__(self, other: Code) -> bool:
        if not isinstance(other, Code):
            return NotImplemented
        return self.parts > other.parts

    def __ge__(self, other: Code) -> bool:
        if not isinstance(other, Code):
            return NotImplemented
        return self.parts >= other.parts


@final
@attrs.frozen
class Label:
    """A numbered word that a plan prints: เป้าประสงค์ที่ ๓.๑.๓.๒ (ต่อ).

    Args:
        word: What is numbered, in Thai, without its ที่.
        code: The number.
        continued: Whether (ต่อ) says that it goes on from the page before.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a word that makes no label.

    >>> print(Label("กลยุทธ์", Code((1, 1, 1))))
    กลยุทธ์ที่ ๑.๑.๑
    """

    word: str = attrs.field(validator=instance_of(str))
    code: Code = attrs.field(validator=instance_of(Code))
    continued: bool = attrs.field(default=False, validator=instance_of(bool))

    def __attrs_post_init__(self) -> None:
        if _WORD_FORM.fullmatch(self.word) is None or _single_spaced(self.word) != self.word:
            raise InvalidValue(f"Label.word takes Thai words without digits, got {self.word!r}")
        if _NO_LABEL.fullmatch(self.word) or self.word.endswith("ที่"):
            raise InvalidValue(f"Label.word takes what is numbered, without ที่, got {self.word!r}")
        if fault := _fault(self.word):
            raise InvalidValue(f"Label.word takes words with all their marks, got {self.word!r}; {fault}")

    def format(self, *, digits: Digits = Digits.THAI) -> str:
        """Write the normal form, which `parse_label` reads back; without ที่ where it would make another word (หน้า)."""
        ordinal = "" if f"{self.word}ที่".endswith(_NOUNS) else "ที่"
        return f"{self.word}{ordinal} {self.code.format(digits=digits)}{' (ต่อ)' if self.continued else ''}"

    def __str__(self) -> str:
        return self.format()


_WORD_FORM = lazily(_WORD)


@final
@attrs.frozen
class Session:
    """A meeting counted within a year: ครั้งที่ ๔/๒๕๕๙.

    Args:
        number: Which meeting of the year, from 1.
        buddhist_year: The year as printed, from 2400 to 2699.

    Raises:
        WrongType: For anything but ints.
        InvalidValue: For a number or year out of range.

    >>> print(Session(4, 2559))
    ครั้งที่ ๔/๒๕๕๙
    """

    number: int = attrs.field(validator=instance_of(int))
    buddhist_year: int = attrs.field(validator=instance_of(int))

    def __attrs_post_init__(self) -> None:
        if not 1 <= self.number <= _HIGHEST:
            raise InvalidValue(f"Session.number takes 1 to {_HIGHEST}, got {shown_number(self.number)}")
        if not _FIRST_YEAR <= self.buddhist_year <= _LAST_YEAR:
            raise InvalidValue(
                f"Session.buddhist_year takes {_FIRST_YEAR} to {_LAST_YEAR}, a Buddhist year, "
                f"got {shown_number(self.buddhist_year)}"
            )

    def format(self, *, digits: Digits = Digits.THAI) -> str:
        """Write the normal form, which `parse_session` reads back."""
        plain = f"ครั้งที่ {self.number}/{self.buddhist_year}"
        return to_thai_digits(plain) if digits is Digits.THAI else plain

    def __str__(self) -> str:
        return self.format()


def parse_label(text: str) -> Label:
    """Read a numbered word, with or without ที่, perhaps (ต่อ), perhaps in one pair of brackets.

    Raises:
        ParseError: For anything else: a title behind the number, a list marker, a name (โควิด 19), a quantity.
        WrongType: For anything but text.

    >>> parse_label("เป้าประสงค์ที่ ๓.๑.๓.๒ (ต่อ)")
    Label(word='เป้าประสงค์', code=Code(parts=(3, 1, 3, 2)), continued=True)
    """
    refuse_faults(text_of(text, "parse_label"), _LABEL_EXPECTED)
    clean = readable(text)
    form = _LABEL.fullmatch(clean)
    if form is None:
        raise misread(text, reach(clean, _OPENING, _WORD_START, _CODE_START), _LABEL_EXPECTED)
    word = _without_ordinal(_single_spaced(form["word"]))
    try:
        return Label(word, _code(form), bool(form["continued"]))
    except InvalidValue as error:
        raise misread(text, form.start("word"), _LABEL_EXPECTED, _fault(word)) from error


def _single_spaced(word: str) -> str:
    return "/".join(map(str.strip, " ".join(word.split()).split("/")))


@remembering_short
def _fault(word: str) -> str | None:
    """Say what to do about a word whose marks are lost or out of place, or None for another word."""
    if repair(word).changes:
        return REPAIR
    return GONE if _MISSPELT.fullmatch(word) or has_faults(f"{word}ที่") else None


def _without_ordinal(word: str) -> str:
    """Take ที่ from the end of what is numbered, where it is no part of the word (พื้นที่)."""
    return word if word.endswith(_NOUNS) else word.removesuffix("ที่").rstrip()


def parse_session(text: str) -> Session:
    """Read the number and year of a meeting, with or without ครั้งที่ in front.

    Raises:
        ParseError: For anything else, and for a year that is none of the Buddhist era.
        WrongType: For anything but text.

    >>> parse_session("ครั้งที่ ๔/๒๕๕๙")
    Session(number=4, buddhist_year=2559)
    """
    form = _SESSION.fullmatch(text_of(text, "parse_session"))
    if form is None:
        raise misread(text, reach(text, _SESSION_START, _CODE_START), _SESSION_EXPECTED)
    try:
        return Session(int(form["number"]), int(form["year"]))
    except InvalidValue as error:
        raise ParseError(text, form.start("number"), _SESSION_EXPECTED, str(error)) from error


def _code(form: re.Match[str]) -> Code:
    # int reads Thai digits too; the form has let no other script's digits through.
    return Code(tuple(map(int, form["code"].split("."))))
