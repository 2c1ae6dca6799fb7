"""A printed target as one text to read: without tags, with the words joined that the end of a line cuts."""

from __future__ import annotations

import re
from functools import cache

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs.quantities.forms import DIGIT, without_names
from bma_foreign_affairs.quantities.vocabulary import BOUNDS, COUNTED, PERIODS

__all__ = ["OTHER_DIGIT", "has_number", "lacks_number", "readable"]

# What is neither ASCII nor Thai is looked at closer.
OTHER_DIGIT = lazily("[^\\x00-\\x7f\u0e00-\u0e7f](?<=\\d)")
_DIGIT = lazily(DIGIT)
_TAG = lazily("</?+[A-Za-z][^<>]*+>")
# Of the letters on the other side, so many as the longest word has.
_CUT = lazily("(?<=[\u0e01-\u0e4e])[^\\S\n]*+\n[^\\S\n]*+(?=(?P<behind>[\u0e01-\u0e4e]{1,24}))")
# What needs a number behind it, so that a text which ends there has lost it.
_WITHOUT_NUMBER = lazily(
    r"\s*+\(?\s*+(?:(?:ค่า)?เป้าหมาย|จำนวน)\s*+:?\s*+|[\s\S]*(?:ร้อยละ|อย่าง\s?น้อย|ไม่\s?(?:น้อย|ต่ำ|มาก|สูง)\s?กว่า|ไม่\s?เกิน)\s*+"
)
_WINDOW = 24
_MARK = re.compile("[\u0e30-\u0e3a\u0e45-\u0e4e]")
_WORDS = (
    *COUNTED,
    *BOUNDS,
    *(f"{period}ละ" for period in PERIODS),
    *(f"ต่อ{period}" for period in PERIODS),
    *("เพิ่มขึ้น", "ลดลง", "ร้อยละ", "เปอร์เซ็นต์", "จำนวน", "ทั้งสิ้น", "ทั้งหมด", "ตามที่", "กำหนด"),
)


@cache
def _cuts() -> dict[str, tuple[str, ...]]:
    """List what may stand behind a cut by what stands before it, longest first."""
    cuts: dict[str, set[str]] = {}
    for word in _WORDS:
        for at in range(1, len(word)):
            if not _MARK.match(word[at]):
                cuts.setdefault(word[:at], set()).add(word[at:])
    return {before: tuple(sorted(behind, key=len, reverse=True)) for before, behind in cuts.items()}


def readable(text: str) -> str:
    r"""Blank out HTML tags and move each end of a line that cuts a word of the grammar behind it; offsets are kept.

    >>> readable("<b>๒ หน่วย\nงาน")
    '   ๒ หน่วยงาน\n'
    """
    if "<" not in text and "\n" not in text:
        return text
    return _joined(_TAG.sub(lambda tag: " " * len(tag[0]), text))


def _joined(text: str) -> str:
    parts, done, cuts = [], 0, _cuts()
    for cut in _CUT.finditer(text):
        start, end = cut.span()
        befores = (text[at:start] for at in range(max(done, start - _WINDOW), start))
        behinds = (behind for before in befores for behind in cuts.get(before, ()))
        piece = next((behind for behind in behinds if cut["behind"].startswith(behind)), "")
        parts += [text[done:start], piece, cut[0]]
        done = end + len(piece)
    return "".join((*parts, text[done:]))


def has_number(text: str) -> bool:
    """Tell whether the text holds a digit of any script that is no part of a name, year, date, ordinal or code."""
    plain = without_names(readable(text))
    return _DIGIT.search(plain) is not None or OTHER_DIGIT.search(plain) is not None


def lacks_number(text: str) -> bool:
    """Tell whether a text without a number ends where it would stand: จำนวน, ไม่น้อยกว่าร้อยละ."""
    return _WITHOUT_NUMBER.fullmatch(text) is not None
