"""What extraction from PDF leaves in a text: marks that are lost or out of place, glyphs and characters unseen."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs.thai.text import repair

__all__ = ["GONE", "REPAIR", "advice_on", "fault_in", "misspelt"]

REPAIR = "the text carries faults of its extraction: pass it through thai.text.repair first"
GONE = "marks are lost or out of place where thai.text.repair has no evidence: correct them from the source"

_CONSONANT = "\u0e01-\u0e2e"
_THAI = "\u0e01-\u0e4e"
_VOWEL = "\u0e31\u0e34-\u0e3a"
_MARK = f"{_VOWEL}\u0e47-\u0e4e"
_UNSEEN = "\ue000-\uf8ff\u200b\ufeff"
# In the order below: a sara am in two pieces and glyphs; a tone mark before its vowel or another; a mark on no
# consonant; a vowel above or below before one that stands beside; mai han-akat and maitaikhu at the end of a syllable,
# but for ก็ and words that a space cuts (ดิจิทั ล).
_FAULT = lazily(
    f"[{_MARK}{_UNSEEN}]"
    f"(?:(?<=[\u0e4d{_UNSEEN}])|(?<=[\u0e48-\u0e4c][\u0e31\u0e34-\u0e39\u0e47-\u0e4b])|(?<![{_CONSONANT}{_MARK}].)"
    f"|(?<=[{_VOWEL}])(?=[\u0e48-\u0e4b]?[\u0e30\u0e32\u0e33])"
    f"|(?<=\u0e31)(?![\u0e48-\u0e4c]?\\s?[{_CONSONANT}])|(?<=[^ก]\u0e47)(?!\\s?[{_CONSONANT}]))"
)
# Where the tone mark of a syllable stands on the vowel or consonant behind: นอ้ย, หนว่ย. Some words look like that.
_SUSPECT = lazily(f"[วอ](?=[\u0e48-\u0e4b][{_CONSONANT}])(?<=[{_CONSONANT}{_VOWEL}].)")
# Of these letters extraction loses the vowel above too, since fonts draw it further to the left.
_TALL = "ปฝฟ"


# A space may be any white space or none, and sara am may have lost its nikhahit.
_LOOSE = {" ": r"\s*+", "ำ": "[ำา]"}


def misspelt(words: Iterable[str], behind: str = "") -> str:
    """Write the pattern of words that have lost marks, or have them one letter too far behind, as no word has them.

    Args:
        words: Correct words; white space may stand where one has a space.
        behind: A pattern for what must follow.

    >>> pattern = re.compile(misspelt(["อย่าง น้อย"]))
    >>> [bool(pattern.fullmatch(text)) for text in ("อยางน้อย", "อยา่ง นอย", "อย่างน้อย")]
    [True, True, False]
    """
    return "|".join(_misspelt(word) + behind for word in words)


def _misspelt(word: str) -> str:
    cells = re.findall(f"[^{_MARK}][{_MARK}]*", word)
    exact = r"\s*+".join(word.split(" "))
    loose: list[str] = []
    before = ""
    for cell, behind in zip(cells, [*cells[1:], ""], strict=True):
        letter, marks = cell[0], cell[1:]
        vowel = re.search(f"[{_VOWEL}]", marks)
        kept = ""
        if vowel and letter not in _TALL:
            own_vowel = vowel.group()
            further = f"|[{_MARK}]?{behind[0]}[{_MARK}]{{0,2}}{own_vowel}" if behind else ""
            kept = f"(?=[{_MARK}]?{own_vowel}{further})"
        own = f"{kept}[{before}{marks}]{{0,3}}" if before or marks else ""
        loose.append(f"{_LOOSE.get(letter, letter)}{own}")
        # A mark is displaced to the next letter, over a space as well.
        before = before if letter == " " else marks
    # The first letter comes first, so that the search knows where to look.
    return f"{loose[0][0]}(?!{exact[1:]}){loose[0][1:]}{''.join(loose[1:])}"


_SIDES = ("น้อย", "ต่ำ", "มาก", "สูง", "เกิน")
_THAN = [f"{side} กว่า" for side in _SIDES]
_WORDS = (
    *("อย่าง น้อย", "อย่าง มาก", "เพิ่ม ขึ้น", "ขึ้น ไป", "ร้อย ละ", "เป้าหมาย", "เป้าประสงค์", "จำนวน"),
    *("ทั้ง สิ้น", "ทั้ง หมด", "เปอร์เซ็นต์", "เคราะห์", "ไม่ เกิน", "ไม่ ให้ เกิน", "มิ ให้ เกิน", "ไม่ ควร เกิน"),
)
_BEFORE_NUMBER = r"(?=\s*+[0-9๐-๙])"
# What follows must not make another word of the end: กวาง, กวาด, กวาว.
_LOST = lazily(
    "|".join(
        (
            misspelt(_WORDS, "(?![\u0e30\u0e32\u0e33])"),
            misspelt([*(f"ไม่ {than}" for than in _THAN), *_THAN], "(?![งดว])"),
            misspelt(["กว่า"], rf"(?<!แตงกวา)(?<!สักวา){_BEFORE_NUMBER}"),
            misspelt(["ปี ละ"], _BEFORE_NUMBER),
            misspelt(["ต่อ ปี"], f"(?![{_THAI}])"),
        )
    )
)


def fault_in(text: str) -> int | None:
    """Find where a text carries a fault of extraction that the grammar of this package would trip over."""
    if fault := _FAULT.search(text) or _LOST.search(text):
        return fault.start()
    if _SUSPECT.search(text) and (changes := repair(text).changes):
        return changes[0].offset
    return None


def advice_on(text: str, position: int) -> str:
    """Say what to do about the fault at a position."""
    if repair(text).text != text:
        return REPAIR
    if re.match(f"[{_UNSEEN}]", text[position]):
        return f"remove the character U+{ord(text[position]):04X} at position {position}"
    return GONE
