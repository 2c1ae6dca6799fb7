"""Classes of Thai letters, as the insides of brackets in regular expressions, and the spelling of marks."""

from __future__ import annotations

import re

__all__ = [
    "CELL",
    "CONSONANT",
    "EDGE",
    "IMPOSSIBLE",
    "LETTER",
    "MARK",
    "NO_END",
    "NO_START",
    "TONE",
    "VOWEL",
    "is_well_formed",
]

CONSONANT = "\u0e01-\u0e2e"
# Vowels above and below a consonant: mai han-akat, sara i to uu, phinthu.
VOWEL = "\u0e31\u0e34-\u0e3a"
# What stands on top of those: the four tone marks and thanthakhat.
TONE = "\u0e48-\u0e4c"
# All that stands above or below: vowels, maitaikhu, tone marks, thanthakhat, nikhahit, yamakkan.
MARK = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
# What words are made of: digits, paiyannoi, maiyamok and the baht sign are none.
LETTER = "\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e"
# Stands for whatever is no letter, at both ends of a run of letters.
EDGE = "|"

# A base and the marks above and below it.
CELL = re.compile(f"[^{MARK}][{MARK}]*")

# One vowel, then one tone mark; maitaikhu and nikhahit alone; thanthakhat alone, on sara i or on sara u.
_ON_A_CONSONANT = "(?:[\u0e34-\u0e3a]?[\u0e48-\u0e4b]?|\u0e31[\u0e48-\u0e4b]?|\u0e47|[\u0e34\u0e38]?\u0e4c|\u0e4d)"
_WELL_FORMED = re.compile(f".|[{CONSONANT}]{_ON_A_CONSONANT}", re.DOTALL)

# Marks that stand on no consonant, or that do not go together.
IMPOSSIBLE = re.compile(
    f"(?<![{CONSONANT}{MARK}])[{MARK}]++|(?<=[{CONSONANT}])(?!{_ON_A_CONSONANT}(?![{MARK}]))[{MARK}]++"
)

_LEADING = "\u0e40-\u0e44"
_TONE_MARK = "[\u0e48-\u0e4b]"
# Matches, with nothing in it, behind letters that end no Thai word (none of the 62,690 words of pythainlp): a leading
# vowel; mai han-akat or sara uee, with a tone mark or without, sara ue with one, and maitaikhu but in ก็, which all need
# a letter behind them; a tone mark on a consonant that has no vowel, not even a leading one up to two consonants
# before (เสน่ has one), but in บ่. Each is a look back of fixed length.
NO_END = re.compile(
    f"(?<=[\u0e31\u0e37{_LEADING}])|(?<=[\u0e31\u0e36\u0e37]{_TONE_MARK})|(?<=\u0e47)(?<!\u0e01\u0e47)"
    f"|(?<=[{CONSONANT}]{_TONE_MARK})(?<!\u0e1a\u0e48)"
    f"(?<![{_LEADING}][{CONSONANT}]{_TONE_MARK})(?<![{_LEADING}][{CONSONANT}]{{2}}{_TONE_MARK})"
)
# Letters that begin no Thai word: a vowel or mark that needs a consonant before it, and a silent consonant.
NO_START = re.compile(f"[\u0e30\u0e32\u0e33\u0e45{MARK}]|[{CONSONANT}][\u0e34\u0e38]?\u0e4c")


def is_well_formed(cell: str) -> bool:
    """Tell whether Thai spelling knows such marks on such a base."""
    return _WELL_FORMED.fullmatch(cell) is not None
