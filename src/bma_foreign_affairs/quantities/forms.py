"""The pieces that every printed amount is made of: digits, white space, names, and the faults of extracted text."""

from __future__ import annotations

import re
import string
from decimal import Decimal
from fractions import Fraction

from bma_foreign_affairs._memory import remembering_short
from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs.errors import ParseError
from bma_foreign_affairs.quantities.faults import REPAIR, advice_on, fault_in
from bma_foreign_affairs.thai.numerals import digits_to_int

__all__ = [
    "DASHES",
    "DIGIT",
    "MONTH",
    "NO_ORDINAL",
    "NUMBER",
    "REPAIR",
    "SCALE",
    "SIGN",
    "WHOLE",
    "decimal_of",
    "has_faults",
    "misread",
    "number_of",
    "reach",
    "refuse_faults",
    "scale_of",
    "scaled_decimal_of",
    "without_names",
]

# Quantifiers are possessive or bounded: reading stays linear in the text.
DIGIT = "[0-9๐-๙]"
DASHES = r"\-\u2010-\u2015\u2212"
SIGN = r"[+\-\u2212]?"
WHOLE = rf"(?:{DIGIT}{{1,3}}(?:,{DIGIT}{{3}})++|{DIGIT}++)"
NUMBER = rf"{WHOLE}(?:\.{DIGIT}++)?"
# ร้อยละ is per cent; พันธ- begins words of its own (พันธกิจ, พันธมิตร).
SCALE = "(?:ร้อย(?!ละ)|พัน(?!ธ)|หมื่น|แสน|ล้าน){1,4}+"

_POWERS = {"ร้อย": 10**2, "พัน": 10**3, "หมื่น": 10**4, "แสน": 10**5, "ล้าน": 10**6}
_POWER = lazily("|".join(_POWERS))

_SHORT_MONTH = r"(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\."
MONTH = (
    "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
    rf"|{_SHORT_MONTH})(?![ก-\u0e4e])"
)
_YEAR = rf"{DIGIT}{{4}}(?!{DIGIT})"
# Two digits are a year against the month, or behind it where they count nothing (๓๑ ธ.ค. ๖๒ โครงการ might).
_YEAR_OF_DATE = rf"(?:\s*+{_YEAR}|{DIGIT}{{2}}(?!{DIGIT})|\s++{DIGIT}{{2}}(?!{DIGIT}|[.,/]{DIGIT}|\s*+[ก-ไ%]))"
_BUDDHIST = rf"[2๒][4-6๔-๖]{DIGIT}{{2}}"
_COMMON = rf"(?:[1๑][9๙]|[2๒][0๐]){DIGIT}{{2}}"
# Years of one era behind each other; any other number behind a year may count something.
_MORE_YEARS = "|".join(rf"(?<={era})\s*+(?:[{DASHES},]|และ|ถึง|หรือ)\s*+{era}(?!{DIGIT})" for era in (_BUDDHIST, _COMMON))
# Every run of digits, with what may make it something that counts nothing; most are told by the first letter behind.
_DIGITS = lazily(
    rf"(?P<number>{DIGIT}++(?:[.,/]{DIGIT}++)*+)(?:(?=\s*+[A-Za-z,กตถธพมสหเแ{DASHES}])"
    r"(?P<letters>[A-Za-z][0-9A-Za-z]*+|\s++(?i:st|nd|rd|th)(?![A-Za-z]))?+"
    rf"(?P<date>(?:\s*+[{DASHES}]\s*+{DIGIT}{{1,2}})?+\s*+{MONTH}{_YEAR_OF_DATE}?+|[{DASHES}]{DIGIT}{{1,2}}[{DASHES}]{_YEAR}"
    rf"|(?<={DIGIT}{{4}})[{DASHES}]{DIGIT}{{2}}[{DASHES}]{DIGIT}{{2}}(?!{DIGIT}))?+"
    rf"(?P<to_year>\s*+[{DASHES}]\s*+{_YEAR})?+(?:{_MORE_YEARS})*+)?+"
)
_WINDOW = 24
_LATIN_WORD = lazily(r"[A-Za-z]++-?\Z")
_UNIT_AHEAD = lazily(r"\s*+[ก-ไ%]")
# A number behind a Latin word belongs to its name, unless a Thai unit follows (MOU 3 ฉบับ); these stay names even then.
_NAMES = frozenset(("C", "G", "ANMC", "Thailand", "Society", "Industry", "Covid", "COVID"))
_THAI_NAMES = ("ไทยแลนด์", "ประเทศไทย", "ราชการ", "อุตสาหกรรม", "สังคม")
_YEAR_WORD = lazily(rf"(?:[พค]\.ศ\.?|ศักราช|ปีงบประมาณ|ปีงบ|ปีการศึกษา|ปี|{MONTH})\Z")
_AGAINST_MONTH = lazily(rf"{_SHORT_MONTH}\Z")
# The last letters of all words that make a name or an ordinal of a number, to tell most numbers at once.
_LAST_LETTERS = frozenset("่ด-" + string.ascii_letters)
# ที่ makes ordinals, but for the nouns that end in it and for levels, which are quantities.
NO_ORDINAL = ("พื้นที่", "หน้าที่", "สถานที่", "แผนที่", "ระดับที่", "ไว้ที่", "อยู่ที่", "คงที่", "ตั้งเป้าที่", "เฉลี่ยที่")
_PLAN_LEVEL = "แผนระดับที่"
# Names that end in any letter: of roads, of ASEAN+3.
_NAMES_BEFORE = ("พระราม", "อาเซียน+")
_PLUS = lazily(r"[A-Za-z]\+\Z")
_YEAR_FORM = lazily(rf"{DIGIT}{{4}}(?:[,/](?:{DIGIT}{{2}}){{1,2}})*+")
# Stands where a name stood: no white space that would join its neighbours, no letter, no digit.
_BLANK = "\u00b7"
_SHORT_YEAR, _LONG_YEAR = 2, 4
_VERSIONS = frozenset((".0", ".๐"))
_CENTURY = lazily("(?:19|20)[0-9]{2}")


def has_faults(text: str) -> bool:
    """Tell whether the text carries faults of extraction that this grammar would trip over."""
    return fault_in(text) is not None


def misread(text: str, position: int, expected: str, hint: str | None = None) -> ParseError:
    """Make the error for text that does not fit; where the text carries faults, its hint says what to do about them."""
    fault = fault_in(text)
    return ParseError(text, position, expected, hint if fault is None else advice_on(text, fault))


def refuse_faults(text: str, expected: str) -> None:
    """Raise ParseError where extraction has left its faults, so that no faulty word passes for a noun."""
    fault = fault_in(text)
    if fault is not None:
        raise ParseError(text, fault, expected, advice_on(text, fault))


def reach(text: str, *forms: re.Pattern[str]) -> int:
    """Find the offset up to which the text follows the forms, one behind the other."""
    position = 0
    for form in forms:
        found = form.match(text, position)
        if found is None:
            break
        position = found.end()
    return position


def without_names(text: str) -> str:
    """Blank out names, years, dates, ordinals and codes; what is left keeps its offsets.

    >>> without_names("C40 ปี ๒๕๖๓ MOU 3 ฉบับ")
    'C·· ปี ···· MOU 3 ฉบับ'
    """
    parts, done = [], 0
    for form in _DIGITS.finditer(text):
        if _counts_nothing(form):
            start, end = form.span()
            parts += [text[done:start], _BLANK * (end - start)]
            done = end
    return "".join((*parts, text[done:])) if parts else text


def _counts_nothing(form: re.Match[str]) -> bool:
    """Tell whether a run of digits is part of a name, year, date, ordinal or code."""
    number, letters, dates = form.group("number", "letters", "date")
    if letters or dates or number.count(".") > 1 or number.count("/") > 1:
        return True
    text, start = form.string, form.start()
    window = text[max(0, start - _WINDOW) : start]
    before = window.rstrip()
    if before[-1:] in _LAST_LETTERS:
        return _is_named(form, number, window, before)
    if before.endswith(_NAMES_BEFORE) or (before[-1:] == "+" and _PLUS.search(window) is not None):
        return True
    if number[1:] in _VERSIONS:
        return before.endswith(_THAI_NAMES)
    if len(number) < _LONG_YEAR:
        return window.endswith(".") and len(number) == _SHORT_YEAR and _AGAINST_MONTH.search(window) is not None
    return _YEAR_FORM.fullmatch(number) is not None and _YEAR_WORD.search(before) is not None


def _is_named(form: re.Match[str], number: str, window: str, before: str) -> bool:
    """Tell whether what stands before a number makes a name or an ordinal of it."""
    if before.endswith("ที่"):
        return not before.endswith(NO_ORDINAL) or before.endswith(_PLAN_LEVEL)
    if before.endswith(("โควิด", "โควิด-")):
        return True
    if latin := _LATIN_WORD.search(before):
        glued = len(before) == len(window)
        return (
            glued
            or latin[0] in _NAMES
            or _CENTURY.fullmatch(number) is not None
            or _UNIT_AHEAD.match(form.string, form.end()) is None
        )
    return False


@remembering_short
def number_of(digits: str) -> Fraction:
    """Read what the pattern NUMBER matched, with a sign or without, in digits of either kind, or two as a fraction.

    Raises:
        ZeroDivisionError: For a fraction with zero below.
    """
    upper, slash, lower = digits.replace(",", "").partition("/")
    if slash:
        return number_of(upper) / number_of(lower)
    whole, _, decimals = upper.lstrip("+-\u2212").partition(".")
    magnitude = digits_to_int(whole + decimals)
    return Fraction(-magnitude if upper.startswith(("-", "\u2212")) else magnitude, 10 ** len(decimals))


def decimal_of(digits: str) -> Decimal:
    """Read what the pattern NUMBER matched, with the decimals as written."""
    return Decimal(digits.replace(",", "").replace("\u2212", "-"))


def scaled_decimal_of(digits: str, scale: str) -> Decimal:
    """Read what the pattern NUMBER matched times the scale words behind it, by moving the point.

    >>> scaled_decimal_of("๑.๕", "ล้าน")
    Decimal('1500000')
    """
    places = len(str(scale_of(scale))) - 1
    whole, _, decimals = digits.partition(".")
    return decimal_of(f"{whole}{decimals[:places].ljust(places, '0')}.{decimals[places:]}")


def scale_of(words: str) -> int:
    """Multiply the scale words that the pattern SCALE matched: ล้าน is 10**6, แสนล้าน is 10**11.

    >>> scale_of("แสนล้าน") == 10**11
    True
    """
    factor = 1
    for word in _POWER.findall(words):
        factor *= _POWERS[word]
    return factor
