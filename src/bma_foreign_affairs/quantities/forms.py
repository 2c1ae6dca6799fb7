"""The pieces that every printed amount is made of: digits, white space, and the faults of extracted text."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from bma_foreign_affairs.errors import ParseError, WrongType

__all__ = [
    "DASHES",
    "DIGIT",
    "NAME",
    "NUMBER",
    "SCALE",
    "SIGN",
    "WHOLE",
    "checked_text",
    "decimal_of",
    "misread",
    "number_of",
    "reach",
    "refuse_faults",
    "scale_of",
]

# Every quantifier over input is possessive or runs between fixed marks: reading stays linear in the text.
DIGIT = "[0-9๐-๙]"
DASHES = r"\-\u2010-\u2015\u2212"
WHOLE = rf"(?:{DIGIT}{{1,3}}(?:,{DIGIT}{{3}})++|{DIGIT}++)"
SIGN = r"[+\-\u2212]?"
NUMBER = rf"{WHOLE}(?:\.{DIGIT}++)?"
# ร้อยละ is per cent and พันธ- begins words of its own (พันธกิจ, พันธมิตร).
SCALE = "(?:ร้อย(?!ละ)|พัน(?!ธ)|หมื่น|แสน|ล้าน)++"

# What holds digits and is no number of anything: names (C40, ANMC 21, 4C1D, Thailand 4.0, Covid-19), years,
# ordinals and codes, numbers of sessions.
NAME = (
    rf"(?:[A-Za-z][A-Za-z.]*+[\s\-]?{DIGIT}[0-9๐-๙A-Za-z.]*+|{DIGIT}++[A-Za-z][0-9A-Za-z]*+|โควิด[\s\-]*+{DIGIT}++"
    rf"|(?:พ\.ศ\.|ค\.ศ\.|ปีงบประมาณ|ปี)\s*+{DIGIT}{{4}}(?:\s*+[{DASHES}]\s*+{DIGIT}{{4}})?+(?!{DIGIT})"
    rf"|ที่\s*+{DIGIT}++(?:[./]{DIGIT}++)*+|{DIGIT}++(?:\.{DIGIT}++){{2,}}+|{DIGIT}++/2[4-6๔-๖]{DIGIT}{{2}})"
)

_LONG = 4000
_POWERS = {"ร้อย": 10**2, "พัน": 10**3, "หมื่น": 10**4, "แสน": 10**5, "ล้าน": 10**6}
_POWER = re.compile("|".join(_POWERS))

# What extraction from PDF leaves behind: private-use glyphs, a mark before its vowel, a sara am in two pieces, and
# the words of this grammar without their marks (field notes: document 000 prints อย\uf70aางน\uf70bอย, 004 lost them).
_FAULTS = re.compile(
    "[\ue000-\uf8ff\u200b\ufeff\u0e4d]"
    "|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e39\u0e47]"
    "|[^\u0e01-\u0e2e\u0e30-\u0e45\u0e48-\u0e4b][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
    r"|อยาง\s*+นอย|นอย\s*+กวา|มาก\s*+กวา|ไม\s*+เกิน|รอยละ|เปา(?:หมาย|ประสงค)|(?<![ก-\u0e4e])ปละ|ตอป(?![ก-\u0e4e])"
)
_REPAIR = "the text carries faults of its extraction: pass it through thai.text.repair first"


def checked_text(text: str, where: str) -> str:
    """Give the text back, or raise WrongType for anything but text."""
    if isinstance(text, str):
        return text
    raise WrongType(f"{where} takes text, got {text!r} ({type(text).__name__})")


def misread(text: str, position: int, expected: str, hint: str | None = None) -> ParseError:
    """Make the error for text that does not fit; its hint names thai.text.repair where the text carries faults."""
    return ParseError(text, position, expected, _REPAIR if _FAULTS.search(text) else hint)


def reach(text: str, *forms: re.Pattern[str]) -> int:
    """Find the offset up to which the text follows the forms, one behind the other."""
    position = 0
    for form in forms:
        if found := form.match(text, position):
            position = found.end()
    return position


def refuse_faults(text: str, expected: str) -> None:
    """Raise ParseError where extraction has left its faults, so that no faulty word passes for a noun."""
    if fault := _FAULTS.search(text):
        raise ParseError(text, fault.start(), expected, _REPAIR)


def number_of(digits: str) -> Fraction:
    """Read what the pattern NUMBER matched, in digits of either kind and of any length."""
    plain = digits.replace(",", "")
    # int and Decimal read Thai digits too; Decimal, unlike int, knows no limit of length.
    return Fraction(int(plain)) if len(plain) < _LONG and plain.isdecimal() else Fraction(decimal_of(plain))


def decimal_of(digits: str) -> Decimal:
    """Read what the pattern NUMBER matched, with the decimals as written."""
    return Decimal(digits.replace(",", "").replace("\u2212", "-"))


def scale_of(words: str | None) -> Fraction:
    """Multiply the scale words that the pattern SCALE matched: ล้าน is 10**6, แสนล้าน is 10**11, none is 1."""
    factor = 1
    for word in _POWER.findall(words or ""):
        factor *= _POWERS[word]
    return Fraction(factor)
