"""What is counted: units by their Thai word, and the words that are none."""

from __future__ import annotations

import re
from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import InvalidValue

__all__ = [
    "LEVEL",
    "PERCENT",
    "PERIODS",
    "UNITS",
    "UNIT_WORD",
    "Unit",
    "UnitKind",
    "known_unit",
    "parted",
    "unit_fault",
]

_THAI = "\u0e01-\u0e3a\u0e40-\u0e4e"
_LETTERS = rf"[{_THAI}A-Za-z]"
# Thai words, or Latin ones; a slash makes compounds, which stay whole (กิจกรรม/หลักสูตร).
UNIT_WORD = rf"{_LETTERS}++(?:\s*+/\s*+{_LETTERS}++)*+"

# Stretches of time: "/ปี" behind a unit is how often, no part of a compound unit.
PERIODS = {
    "ปีงบประมาณ": "fiscal year",
    "ปี": "year",
    "ไตรมาส": "quarter",
    "เดือน": "month",
    "สัปดาห์": "week",
    "วัน": "day",
    "การเดินทาง": "trip",
}


@final
class UnitKind(NamedEnum):
    """How a unit is written with its number: ๓ ฉบับ, ร้อยละ ๓๐, ระดับ ๔."""

    COUNT = "count"
    PERCENT = "percent"
    LEVEL = "level"


@final
@attrs.frozen
class Unit:
    """A unit, identified by its Thai word and its kind; the translation takes no part in equality.

    Args:
        thai: The unit word. Compounds keep their slash, without white space: "กิจกรรม/หลักสูตร".
        english: Translation in the singular, or None.
        kind: PERCENT goes with ร้อยละ and LEVEL with ระดับ, each of which has only one unit.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a word that holds a digit, is a month, a number word, บาท or a connective, or ends in "per
            year"; for a kind that does not go with the word.

    >>> Unit("ฉบับ", "copy")
    Unit(thai='ฉบับ', english='copy', kind=UnitKind.COUNT)
    >>> Unit("ฉบับ") == Unit("ฉบับ", "copy")
    True
    >>> Unit("๔ ฉบับ")
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.InvalidValue: Unit.thai takes a unit word, got '๔ ฉบับ': a unit is one word of \
letters, or words joined by a slash
    """

    thai: str = attrs.field(validator=instance_of(str))
    english: str | None = attrs.field(default=None, eq=False, validator=optional(instance_of(str)))
    kind: UnitKind = attrs.field(default=UnitKind.COUNT, validator=instance_of(UnitKind))

    def __attrs_post_init__(self) -> None:
        if self.kind is UnitKind.COUNT:
            if fault := unit_fault(self.thai):
                raise InvalidValue(f"Unit.thai takes a unit word, got {self.thai!r}: {fault}")
        elif self.thai != _OWN_WORD[self.kind]:
            raise InvalidValue(f"a unit of {self.kind!r} takes the word {_OWN_WORD[self.kind]!r}, got {self.thai!r}")

    def __str__(self) -> str:
        return self.thai


# The units of the bundled plans and their documents, and the general ones of Thai.
_COUNTED = {
    "ครั้ง": "time",
    "ฉบับ": "copy",
    "โครงการ": "project",
    "แผนงาน": "programme",
    "โครงการ/แผนงาน": "project or programme",
    "โครงการ/กิจกรรม": "project or activity",
    "แผน": "plan",
    "ระบบ": "system",
    "กิจกรรม": "activity",
    "หลักสูตร": "course",
    "กิจกรรม/หลักสูตร": "activity or course",
    "หัวข้อ": "topic",
    "ผลิตภัณฑ์": "product",
    "ตัวชี้วัด": "indicator",
    "เป้าหมาย": "target",
    "เป้าประสงค์": "goal",
    "ยุทธศาสตร์": "strategy",
    "กลยุทธ์": "strategy",
    "มาตรการ": "measure",
    "มิติ": "dimension",
    "ด้าน": "area",
    "ประเด็น": "issue",
    "พันธกิจ": "mission",
    "ขั้นตอน": "step",
    "ขั้น": "step",
    "ระดับ": "level",
    "ระยะ": "phase",
    "ส่วน": "part",
    "ข้อ": "item",
    "ประการ": "point",
    "รายการ": "item",
    "เรื่อง": "matter",
    "คะแนน": "point",
    "คน": "person",
    "ท่าน": "person",
    "ราย": "case",
    "ผู้ประกอบการ": "entrepreneur",
    "บุคลากร": "staff member",
    "ตำแหน่ง": "post",
    "คณะ": "delegation",
    "ทีม": "team",
    "กลุ่ม": "group",
    "กลุ่มงาน": "sub-division",
    "ฝ่าย": "side",
    "แห่ง": "place",
    "หน่วยงาน": "agency",
    "ส่วนราชการ": "government agency",
    "สำนัก": "department",
    "สำนักงาน": "office",
    "สำนักงานเขต": "district office",
    "เขต": "district",
    "องค์กร": "organisation",
    "บริษัท": "company",
    "สถานทูต": "embassy",
    "เมือง": "city",
    "มหานคร": "metropolis",
    "จังหวัด": "province",
    "ประเทศ": "country",
    "ภูมิภาค": "region",
    "ภาษา": "language",
    "เครือข่าย": "network",
    "ข้อตกลง": "agreement",
    "บันทึกความเข้าใจ": "memorandum of understanding",
    "รายงาน": "report",
    "เล่ม": "volume",
    "ชุด": "set",
    "ชิ้น": "piece",
    "รุ่น": "class",
    "เท่า": "times as much",
    "งาน": "event",
    "ปี": "year",
    "ไตรมาส": "quarter",
    "เดือน": "month",
    "สัปดาห์": "week",
    "วัน": "day",
    "ชั่วโมง": "hour",
    "นาที": "minute",
}

_OWN_WORD = {UnitKind.PERCENT: "ร้อยละ", UnitKind.LEVEL: "ระดับ"}

# Months, connectives, words of money and of numbers.
_NO_UNIT = re.compile(
    "มกรา(?:คม)?|กุมภา(?:พันธ์)?|มีนา(?:คม)?|เมษา(?:ยน)?|พฤษภา(?:คม)?|มิถุนา(?:ยน)?|กรกฎา(?:คม)?|สิงหา(?:คม)?|กันยา(?:ยน)?"
    "|ตุลา(?:คม)?|พฤศจิกา(?:ยน)?|ธันวา(?:คม)?"
    "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
    "|และ|หรือ|กับ|แก่|แต่|ถึง|ใน|นอก|ของ|ต่อ|ที่|ซึ่ง|อัน|เป็น|คือ|โดย|จาก|เพื่อ|ให้|ได้|แล้ว|มี|จะ|ไม่|ก็|เช่น|อยู่|ตาม|เมื่อ|ตั้งแต่|จนถึง"
    "|รวม|ทั้ง|กว่า|เกิน|คูณ|หาร|บวก|ลบ|and|or|of|per|to|the|in|on|at|by|for|from"
    "|บาท|สตางค์|ถ้วน|baht|thb|satang|ร้อยละ|เปอร์เซ็นต์|percent|hundred|thousand|million|billion",
    re.IGNORECASE,
)
_NUMBER_WORDS = re.compile(
    "(?:ศูนย์|หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|จุด|ลบ|ครึ่ง)++"
    "|(?:หมื่น|แสน|ล้าน|ร้อย(?!ละ)|พัน(?!ธ))++.+"
)
_FORM = re.compile(rf"{_LETTERS}++(?:/{_LETTERS}++)*+")
_KNOWN = "|".join(sorted((*PERIODS, *_COUNTED), key=len, reverse=True))
# What is printed against a unit without a space, and is no part of it.
_GLUED = re.compile(
    rf"(?P<unit>.+?)(?P<bound>ขึ้นไป|ลงมา)?(?:/(?P<period>{'|'.join(PERIODS)})|(?<!ติด)ต่อ(?P<per>{_KNOWN}))?"
)
_OF = re.compile(rf"(?P<unit>{_KNOWN})(?P<of>ของ.+)")
_MARKS = re.compile("[\u0e47-\u0e4e]")


def unit_fault(word: str) -> str | None:  # noqa: PLR0911 - a reason each
    """Tell why a word is no unit of things that are counted, or None where it is one."""
    if _FORM.fullmatch(word) is None:
        return "a unit is one word of letters, or words joined by a slash"
    if _NO_UNIT.fullmatch(word):
        return "a month, a connective, a word of money or of numbers is no unit"
    if _NUMBER_WORDS.fullmatch(word):
        return "a number word is no unit; write the number in digits"
    if parted(word)[0] != word:
        return "how often, how much more and of what are no part of a unit; parse_target reads them"
    if any(len(part) < 2 for part in word.split("/")):  # noqa: PLR2004 - a word has at least two letters
        return "a single letter is no word"
    if whole := _WITHOUT_MARKS.get(word):
        return f"its marks are lost; repair the text to {whole!r} with thai.text.repair"
    return None


def parted(word: str) -> tuple[str, str | None, str | None, str | None]:
    """Part a unit word from what is printed against it: the unit, ขึ้นไป or ลงมา, how often, of what.

    >>> parted("ครั้ง/ปี"), parted("หน่วยงานของกรุงเทพมหานคร")
    (('ครั้ง', None, 'ปี', None), ('หน่วยงาน', None, None, 'ของกรุงเทพมหานคร'))
    """
    if base := _OF.fullmatch(word):
        return base["unit"], None, None, base["of"]
    form = _GLUED.fullmatch(word)
    return (form["unit"], form["bound"], form["period"] or form["per"], None) if form else (word, None, None, None)


def known_unit(word: str) -> Unit | None:
    """Give the known unit of things that are counted, with its translation, or None."""
    return _BY_WORD.get(word)


# Filled in below, when units can be made; empty while the first ones are.
_WITHOUT_MARKS: dict[str, str] = {}

PERCENT = Unit("ร้อยละ", "per cent", UnitKind.PERCENT)
LEVEL = Unit("ระดับ", "level", UnitKind.LEVEL)

UNITS = (PERCENT, LEVEL, *(Unit(thai, english) for thai, english in _COUNTED.items()))

_BY_WORD = {unit.thai: unit for unit in UNITS if unit.kind is UnitKind.COUNT}
_WITHOUT_MARKS.update({_MARKS.sub("", word): word for word in _BY_WORD if _MARKS.sub("", word) not in _BY_WORD})
