"""Recognition of text whose tone marks are gone."""

from __future__ import annotations

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import text_of
from bma_foreign_affairs.thai.text._evidence import LONG, REACH, Evidence, packaged_evidence
from bma_foreign_affairs.thai.text._letters import CONSONANT, EDGE, LETTER, MARK
from bma_foreign_affairs.thai.text._repairing import repair

__all__ = ["has_lost_marks", "lacks_marks"]

_RUN = lazily(f"[{LETTER}]++")
# A consonant, with a vowel above or below it or without, on which a further mark could stand.
_SLOT = lazily(f"[{CONSONANT}][\u0e31\u0e34-\u0e39]?+(?![{MARK}])")
_KEPT = lazily("[\u0e47-\u0e4c]")
# Mai ek, mai tho, thanthakhat, maitaikhu: the other two tone marks are too rare to tell anything.
_LOST = "\u0e48\u0e49\u0e4c\u0e47"
# Correct text has about one such place in 1,000 marks, text that lost its marks about one in two: a single place
# can be chance.
_FEWEST = 2
_MOST_KEPT_PER_LOST = 2


def has_lost_marks(text: str) -> bool:
    """Tell whether tone marks were lost from a passage, so that only its source can give them back.

    Places are counted where correct Thai has nothing like the text as it stands, and a known word with one mark more.
    A passage has lost its marks where there are two such places or more, and at least one of them to two marks that
    are there. A short passage may hold too little to tell; a long document that lost the marks of one page kept most:
    ask by paragraphs.

    Args:
        text: A passage, before or after `repair`.

    Raises:
        WrongType: For anything but text.

    >>> has_lost_marks("เสริมสรางสถานะความสัมพันธกับเมืองพี่เมืองนองและองคกรระหวางประเทศ")
    True
    >>> has_lost_marks("เสริมสร้างสถานะความสัมพันธ์กับเมืองพี่เมืองน้องและองค์กรระหว่างประเทศ")
    False
    """
    return lacks_marks(repair(text_of(text, "has_lost_marks")).text, packaged_evidence())


def lacks_marks(repaired: str, evidence: Evidence) -> bool:
    """Tell by evidence whether tone marks were lost from a repaired passage."""
    lost = sum(_lost_places(f"{EDGE}{match[0]}{EDGE}", evidence) for match in _RUN.finditer(repaired))
    kept = sum(1 for _ in _KEPT.finditer(repaired))
    return lost >= _FEWEST and lost * _MOST_KEPT_PER_LOST >= kept


def _lost_places(run: str, evidence: Evidence) -> int:
    if len(run) < LONG:
        return 0
    return sum(
        not evidence.knows(run, match.start(), match.end() + 1) and _lacks_a_mark(run, *match.span(), evidence)
        for match in _SLOT.finditer(run)
    )


def _lacks_a_mark(run: str, start: int, end: int, evidence: Evidence) -> bool:
    before, behind = run[max(0, start - REACH) : end], run[end : end + REACH]
    place = len(before) - (end - start), len(before) + 1
    return any(evidence.supports(f"{before}{mark}{behind}", *place) for mark in _LOST)
