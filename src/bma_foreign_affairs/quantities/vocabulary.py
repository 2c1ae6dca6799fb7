"""The words of units: those that are known, those that are none, and what is printed against them without a space."""

from __future__ import annotations

import re

from bma_foreign_affairs._memory import remembering_short
from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs.quantities.forms import REPAIR, has_faults
from bma_foreign_affairs.thai.text import repair

__all__ = [
    "BOUNDS",
    "COUNTED",
    "KNOWN",
    "KNOWN_UNIT",
    "LOWER_BOUNDS",
    "PERIODS",
    "UNIT_WORD",
    "part",
    "per_behind",
    "unit_fault",
]

_LETTERS = "(?:[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e3a\u0e40-\u0e4e]*+|[A-Za-z]++)"
# One word, Thai or Latin; a slash makes compounds, which stay whole (กิจกรรม/หลักสูตร).
UNIT_WORD = rf"{_LETTERS}(?:\s*+/\s*+{_LETTERS})*+"

# The units of the bundled plans and their documents, and the general ones of Thai, with their translation.
COUNTED = {
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
    "องค์การ": "organisation",
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
    "ปีงบประมาณ": "fiscal year",
    "ปี": "year",
    "ไตรมาส": "quarter",
    "เดือน": "month",
    "สัปดาห์": "week",
    "วัน": "day",
    "ชั่วโมง": "hour",
    "นาที": "minute",
}

# What a number counts anew for: "/ปี" behind a unit is how often, no part of a compound.
PERIODS = {
    "ปีงบประมาณ": "fiscal year",
    "ปี": "year",
    "ไตรมาส": "quarter",
    "เดือน": "month",
    "สัปดาห์": "week",
    "วัน": "day",
    "การเดินทาง": "trip",
}

# What stands behind a number instead of a comparator before it.
LOWER_BOUNDS = ("ขึ้นไป", "หรือมากกว่า", "หรือสูงกว่า", "เป็นอย่างน้อย", "เป็นอย่างต่ำ")
BOUNDS = (*LOWER_BOUNDS, "ลงมา", "หรือน้อยกว่า", "หรือต่ำกว่า", "เป็นอย่างมาก")

# Months, connectives, words of money and of numbers, endings of ordinals.
_NO_UNIT = re.compile(
    "(?:เดือน)?(?:มกรา(?:คม)?|กุมภา(?:พันธ์)?|มีนา(?:คม)?|เมษา(?:ยน)?|พฤษภา(?:คม)?|มิถุนา(?:ยน)?|กรกฎา(?:คม)?|สิงหา(?:คม)?|กันยา(?:ยน)?"
    "|ตุลา(?:คม)?|พฤศจิกา(?:ยน)?|ธันวา(?:คม)?)"
    "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
    "|และ|หรือ|กับ|แก่|แต่|ถึง|ใน|นอก|ของ|ต่อ|ที่|ซึ่ง|เป็น|คือ|โดย|จาก|เพื่อ|ให้|ได้|แล้ว|มี|จะ|ไม่|ก็|เช่น|อยู่|ตาม|เมื่อ|ตั้งแต่|จนถึง"
    "|รวม|ทั้ง|กว่า|เกิน|คูณ|หาร|บวก|ลบ|จำนวน|ประมาณ|ก่อน|หลังจาก|ด้วย|ว่า|ณ|นี้|นั้น|ทุก|พร้อม|พร้อมทั้ง|รวมถึง|รวมทั้ง"
    "|and|or|of|per|to|the|in|on|at|by|for|from|st|nd|rd|th"
    "|บาท|สตางค์|ถ้วน|baht|thb|satang|ร้อยละ|เปอร์เซ็นต์|percent|hundred|thousand|million|billion",
    re.IGNORECASE,
)
# Words that join a phrase to the number begin no unit; ของ also begins names of things.
_JOINED = re.compile(
    "(?:ของ(?!ที่ระลึก|ขวัญ|ฝาก|ชำร่วย|เล่น|ใช้)|ต่อ|หรือ|และ|ถึง|ใน|จาก|โดย|เพื่อ|ซึ่ง|ตาม|เมื่อ|เป็น|คือ|ได้|ให้|ทั้ง|กว่า|เกิน|ขึ้นไป|ลงมา|บาท|สตางค์|เปอร์?เซ็?น(?!ต์ไทล์)"
    f"|ภายใน|ภายใต้|ระหว่าง|สำหรับ|ตลอด|เนื่องจาก|แต่ละ|ดังนี้|อย่าง(?=.)|เท่ากับ|เพิ่มขึ้น|ลดลง|ไม่|(?:{'|'.join(PERIODS)})ละ).*"
)
_NUMBER_WORDS = re.compile(
    "(?:ศูนย์|หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|จุด|ลบ|ครึ่ง)++"
    "|(?:สิบ|หมื่น|แสน|ล้าน|ร้อย(?!ละ)|พัน(?!ธ)).+"
)
_FORM = re.compile(rf"{_LETTERS}(?:/{_LETTERS})*+")
# Longer words come before those that begin like them.
KNOWN = "|".join(sorted({*PERIODS, *COUNTED}, key=len, reverse=True))
# A known unit and its compounds, but for how often (ครั้ง/ปี).
KNOWN_UNIT = rf"(?:{KNOWN})(?:\s*+/\s*+(?!{'|'.join(PERIODS)})(?:{KNOWN}))*+"
_OF = re.compile(rf"(?P<unit>{KNOWN})(?P<of>ของ.+)")
# Thai prints no space in front of what a sentence says further; แผนที่ and หน้าที่ are words of their own.
_PROSE = re.compile(
    rf"(?P<unit>{KNOWN})(?:ใน(?!แต่ละ)|ภายใน|และ|แล้ว|เพื่อ|จาก|โดย|ซึ่ง|ตาม|ตลอด|สำหรับ|เข้าร่วม|(?<!แผน)(?<!หน้า)(?<!พื้น)ที่).+"
)
_OFTEN = re.compile(rf"(?:{KNOWN})(?:ทุก|(?:ใน)?แต่ละ|ต่อ(?!เนื่อง)).*")
_CHANGED = re.compile(rf"(?:{KNOWN})(?:ที่)?(?:เพิ่มขึ้น|ลดลง).*")
_GLUED = re.compile(
    rf"(?P<unit>.+?)(?P<bound>{'|'.join(BOUNDS)})?(?:/(?P<period>{'|'.join(PERIODS)})|(?<!ติด)ต่อ(?P<per>{KNOWN}))?"
)
_PERIOD_WORDS = tuple(PERIODS)
_PER_BEHIND = lazily(rf"\s*+(?:ต่อ|/)\s*+(?P<per>{'|'.join(PERIODS)})\Z")
_WINDOW = 40
_MARKS = re.compile("[\u0e47-\u0e4e]")
# Words that are counted themselves and only look like ส่วน and ฝ่าย without their marks.
_OWN_WORDS = {"สวน", "ฝาย"}
_WITHOUT_MARKS = {
    bare: word for word in COUNTED if (bare := _MARKS.sub("", word)) not in COUNTED and bare not in _OWN_WORDS
}


@remembering_short
def part(word: str) -> tuple[str, str | None, str | None, str | None]:
    """Part a unit word from what is printed against it: unit, bound, how often, of what.

    >>> part("ครั้ง/ปี"), part("หน่วยงานของกรุงเทพมหานคร")
    (('ครั้ง', None, 'ปี', None), ('หน่วยงาน', None, None, 'ของกรุงเทพมหานคร'))
    """
    if word in COUNTED:
        return word, None, None, None
    if base := _OF.fullmatch(word):
        return base["unit"], None, None, base["of"]
    form = _GLUED.fullmatch(word)
    if form and (form["bound"] or form["period"] or form["per"]):
        return form["unit"], form["bound"], form["period"] or form["per"], None
    prose = None if _CHANGED.fullmatch(word) else _PROSE.fullmatch(word)
    return prose["unit"] if prose else word, None, None, None


def per_behind(phrase: str) -> re.Match[str] | None:
    """Find how often at the end of what a percentage is taken of.

    >>> per_behind("ของเป้าหมาย ต่อปี")["per"]
    'ปี'
    """
    return _PER_BEHIND.search(phrase, max(0, len(phrase) - _WINDOW)) if phrase.endswith(_PERIOD_WORDS) else None


@remembering_short
def unit_fault(word: str) -> str | None:
    """Tell why a word is no unit of things that are counted, or None where it is one."""
    if word in COUNTED:
        return None
    if not _FORM.fullmatch(word):
        return "a unit is one word of letters, or words joined by a slash"
    if fault := next(filter(None, map(_word_fault, word.split("/"))), None):
        return fault
    if part(word)[0] != word or not PERIODS.keys().isdisjoint(word.split("/")[1:]):
        return "how often, how much more, of what and prose are no part of a unit; parse_target reads them"
    return REPAIR if has_faults(word) or repair(word).changes else None


def _word_fault(word: str) -> str | None:
    """Tell why one word, or one of a compound, is no unit, or None where it is one."""
    reasons = (
        (_NO_UNIT.fullmatch(word), "a month, a connective, a word of money or of numbers is no unit"),
        (_JOINED.fullmatch(word), "a phrase is no unit"),
        (_NUMBER_WORDS.fullmatch(word), "a number word is no unit; write the number in digits"),
        (_OFTEN.fullmatch(word), "how often is read as ต่อปี, /ปี, ปีละ or ต่อ ๑ ภาค"),
        (_CHANGED.fullmatch(word), "a change stands in front of its number, or behind it and a space"),
        (len(word) == 1, "a single letter is no word"),
        (word in _WITHOUT_MARKS, f"the marks of {_WITHOUT_MARKS.get(word)} are lost; thai.text.repair says what to do"),
    )
    return next((reason for fault, reason in reasons if fault), None)
