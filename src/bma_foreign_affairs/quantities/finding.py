"""Finding amounts inside prose."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Generic, TypeVar, final

import attrs

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import instance_of, text_of
from bma_foreign_affairs.errors import InvalidValue, ParseError
from bma_foreign_affairs.quantities.amounts import LEVEL_WORD, PERCENT_MARK, Quantity, quantity_in
from bma_foreign_affairs.quantities.forms import DASHES, DIGIT, NUMBER, SCALE, without_names
from bma_foreign_affairs.quantities.money import MONEY, Money, money_in
from bma_foreign_affairs.quantities.vocabulary import KNOWN_UNIT, PERIODS

__all__ = ["Found", "find_money", "find_quantities"]

T_co = TypeVar("T_co", Quantity, Money, covariant=True)

# One end of a line may part a number from its unit; a tab begins another cell, an empty line another paragraph.
_GAP = r"[^\S\n\t]*+(?:\n[^\S\n\t]*+)?+"
_ALONE = rf"(?<![0-9๐-๙.,/A-Za-z+{DASHES}])(?<!{DIGIT}:)"
_END = rf"(?![0-9๐-๙]|[.,/]{DIGIT}|\s*+(?:[{DASHES}]|ถึง)\s*+{DIGIT})"
_TIME = rf"(?:{'|'.join(PERIODS)})(?![ก-\u0e4e])"
# Longer words that begin like a unit.
_OTHER_WORD = (
    "(?<=แผน)(?:ที่|ก|ภาพ|ผัง)|(?<=ข้อ)(?:มูล|ความ)|(?<=ราย)(?:ได้|ชื่อ|จ่าย|ละเอียด)|(?<=วัน)(?:ที่|นี้)|(?<=ระยะ)(?:ทาง|เวลา)"
    "|(?<=ส่วน)(?:ใหญ่|ร่วม|ตัว|กลาง)|(?<=เท่า)(?:กับ|นั้น|ที่)|(?<=คณะ)กรรม|(?<=เขต)การ|(?<=งาน)(?:วิจัย|เขียน)"
)
_QUANTITY = lazily(
    rf"(?=[0-9๐-๙ร])(?:ร้อยละ{_GAP}(?P<percent>{NUMBER}){_END}|{LEVEL_WORD}{_GAP}(?P<level>{NUMBER}){_END}"
    rf"|{_ALONE}(?P<count>{NUMBER})(?P<gap>{_GAP})(?:(?P<mark>{PERCENT_MARK})"
    rf"|(?:(?P<scale>{SCALE}){_GAP})?+(?P<unit>{KNOWN_UNIT})"
    rf"(?!{_OTHER_WORD}|/(?!{_TIME}))(?=(?P<more>[ก-\u0e4e])?)))"
)
_MONEY = lazily(rf"(?=[0-9๐-๙฿]){_ALONE}{MONEY}")
# What makes of a number the end of something else: of a range, of ๑ ล้าน ๕ แสน, of a ratio, of parted digits.
_BEGUN = lazily(
    rf"{DIGIT}(?:\s++[{DASHES}]\s++|\s*+ถึง\s*+|\s*+{SCALE}\s*+)\Z|(?:อัตราส่วน|สัดส่วน)\s*+{DIGIT}++\s*+:\s*+\Z"
)
_PARTED_DIGITS = lazily(rf"(?<!{DIGIT}){DIGIT}{{1,3}}(?:[ \u00a0]|\s*+,\s++)\Z")
_GROUP = lazily(rf"{DIGIT}{{3}}(?!{DIGIT})")
_JOINT = lazily("ต่อ|ของ|และ|หรือ|ใน|จาก|โดย|เพื่อ|ซึ่ง|ขึ้นไป|ที่")
# Things come whole, save these; 3.1 หน่วยงาน is a numbered heading.
_PARTED = frozenset(("คะแนน", "เท่า", "ปี", "เดือน", "วัน", "ชั่วโมง"))
_WINDOW = 32


@final
@attrs.frozen
class Found(Generic[T_co]):
    """An amount and where it stands: `text[start:end]` parses to `value`.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a span that is empty or begins before 0.

    >>> text = "งบประมาณ ๕๕๖,๐๐๐.- บาท"
    >>> [found] = find_money(text)
    >>> text[found.start : found.end]
    '๕๕๖,๐๐๐.- บาท'
    """

    value: T_co = attrs.field(validator=instance_of(Quantity, Money))
    start: int = attrs.field(validator=instance_of(int))
    end: int = attrs.field(validator=instance_of(int))

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise InvalidValue(f"Found takes a span with 0 <= start < end, got {self.start} and {self.end}")


def find_quantities(text: str) -> tuple[Found[Quantity], ...]:
    """Find the quantities of prose, in the order of the text, in linear time.

    Counts are found in the units of `UNITS` and their compounds: where an unknown word ends, prose does not say. Names
    (C40, ANMC 21, 4C1D, Thailand 4.0), years, dates, ordinals, codes, ranges and numbered headings are none.

    Raises:
        WrongType: For anything but text.

    >>> [str(found.value) for found in find_quantities("C40 มี 40 เมือง จาก ๑๗ ประเทศ ในปี ๒๕๖๓ ร้อยละ 30")]
    ['๔๐ เมือง', '๑๗ ประเทศ', 'ร้อยละ ๓๐']
    """
    plain = without_names(text_of(text, "find_quantities"))
    return tuple(
        Found(quantity_in(form, text, ""), form.start(), form.end())
        for form in _QUANTITY.finditer(plain)
        if not form["count"] or _is_count(form)
    )


def find_money(text: str) -> tuple[Found[Money], ...]:
    """Find the amounts of baht of prose, in the order of the text, in linear time; bare numbers are none.

    Raises:
        WrongType: For anything but text.

    >>> [found.value.amount for found in find_money("๑,๐๐๐,๐๐๐ คน ใช้ ๕๐๐ บาท และ ๒๕๐.-")]
    [Decimal('500'), Decimal('250')]
    """
    plain = without_names(text_of(text, "find_money"))
    found = []
    for form in _MONEY.finditer(plain):
        # More digits than an amount takes are none.
        with suppress(ParseError):
            found += [] if _is_part(form) else [Found(money_in(form), form.start(), form.end())]
    return tuple(found)


def _is_part(form: re.Match[str]) -> bool:
    """Tell whether a number ends a range, a ratio or a longer number."""
    text, start = form.string, form.start()
    begin = max(0, start - _WINDOW)
    if _GROUP.match(text, start) and _PARTED_DIGITS.search(text, begin, start):
        return True
    return _BEGUN.search(text, begin, start) is not None


def _is_count(form: re.Match[str]) -> bool:
    """Tell a count from a part of something else, a numbered heading, a list marker, a page number."""
    text, start, number = form.string, form.start(), form["count"]
    if _is_part(form):
        return False
    if form["mark"]:
        return True
    before = text[max(0, start - _WINDOW) : start].rstrip(" \u00a0")
    begins_line = not before or before.endswith("\n")
    if "\n" in form["gap"] and (begins_line or before.endswith("\t")):
        return False
    if form["more"] and not _JOINT.match(text, form.end()) and (begins_line or _is_heading(before, form["unit"])):
        return False
    return "." not in number or bool(form["scale"]) or (form["unit"] in _PARTED and not begins_line)


def _is_heading(before: str, unit: str) -> bool:
    """Tell whether the word stands alone in front of its number as well: ด้าน 9 ด้านบริหาร."""
    return before.endswith(unit) and not "ก" <= before[: -len(unit)][-1:] <= "\u0e4e"
