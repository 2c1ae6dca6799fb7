"""Words that a space or a line break cuts, closed where evidence decides."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import final

import attrs

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import text_of
from bma_foreign_affairs.thai.text._changes import ChangeKind, Repair, UnresolvedKind
from bma_foreign_affairs.thai.text._draft import Draft, Edit
from bma_foreign_affairs.thai.text._evidence import LONG, Evidence, packaged_evidence
from bma_foreign_affairs.thai.text._letters import EDGE, LETTER, MARK

__all__ = ["join_lines"]

_BREAK = "[ \t]*+\r?\n[ \t]*+"
# Runs of letters with single spaces between.
_SPACED = lazily(f"(?<![{LETTER}])[{LETTER}]++(?: [{LETTER}]++)++")
# One line break, with the letters near it on both sides.
_BROKEN = lazily(f"([{LETTER}]{{1,{LONG}}})({_BREAK})(?=([{LETTER}]{{1,{LONG}}}))")
# Nikhahit cut off its sara aa, with which it would be sara am; no word begins with sara aa.
_CUT_SARA_AM = lazily(f"\u0e4d(?: |{_BREAK})\u0e32")
_SARA_AM = "\u0e33"
# A word neither ends with a leading vowel nor begins with a vowel or mark that needs a consonant before it.
_NO_END = ("\u0e40", "\u0e41", "\u0e42", "\u0e43", "\u0e44")
_NO_START = lazily(f"[\u0e30\u0e32\u0e33\u0e45{MARK}]")
# A line is letter-spaced where at least three spaces, and a third of all, are shown to cut a word.
_FEWEST_CUTS = 3
_MOST_SPACES_PER_CUT = 3


def join_lines(text: str) -> Repair:
    """Close the spaces and line breaks that cut a Thai word in two.

    One is closed where correct Thai has the letters joined and does not have the ends that it leaves. In a
    letter-spaced line every single space is closed but those between two ends that correct Thai has, where it does
    not have the letters joined. A cut that spelling shows and evidence does not close is told of and left. Spaces and
    line breaks between words stay.

    Args:
        text: Text of one or more lines, best after `repair`.

    Raises:
        WrongType: For anything but text.

    >>> join_lines("องค์การบริหารส่วนท้องถิ่นรูปแบบพิ เศษ").text
    'องค์การบริหารส่วนท้องถิ่นรูปแบบพิเศษ'
    >>> join_lines("ก า ร ใ ช้ บ ริ ก า ร ผ่ า น เว็ บ ท่ า ข อ ง ก รุ ง เท พ ม ห า น ค ร").text
    'การใช้บริการผ่านเว็บท่าของกรุงเทพมหานคร'
    """
    draft = Draft(text_of(text, "join_lines"))
    draft.edit((*match.span(), _SARA_AM, ChangeKind.CUT_WORD) for match in _CUT_SARA_AM.finditer(draft.text))
    evidence = packaged_evidence()
    _close_spaces(draft, evidence)
    _close_breaks(draft, evidence)
    return draft.finish()


@final
@attrs.frozen
class _Gap:
    """A space or line break, and what is known of it.

    Args:
        start: Where it begins in the text.
        end: Where it ends.
        impossible: Spelling knows no word that ends or begins so.
        ends: How many of the two ends that it leaves correct text has.
        joins: Correct text has the letters joined.
    """

    start: int
    end: int
    impossible: bool
    ends: int
    joins: bool

    @property
    def cuts(self) -> bool:
        """Whether it is shown to stand inside a word."""
        return self.joins and (self.impossible or self.ends == 0)

    @property
    def may_cut(self) -> bool:
        """Whether something tells against it; enough in a line that is letter-spaced."""
        return self.joins or self.impossible or self.ends < len(("left", "right"))


def _close_spaces(draft: Draft, evidence: Evidence) -> None:
    edits: list[Edit] = []
    for match in _SPACED.finditer(draft.text):
        gaps = _gaps_of_a_line(match, evidence)
        cuts = sum(gap.cuts for gap in gaps)
        spaced = cuts >= _FEWEST_CUTS and cuts * _MOST_SPACES_PER_CUT >= len(gaps)
        kind = ChangeKind.LETTER_SPACING if spaced else ChangeKind.CUT_WORD
        edits += _close(draft, [(gap, spaced and gap.may_cut) for gap in gaps], kind)
    draft.edit(edits)


def _gaps_of_a_line(line: re.Match[str], evidence: Evidence) -> list[_Gap]:
    """Judge each space of a line as if there were no other, since the others may be cuts as well."""
    pieces = line[0].split(" ")
    run = f"{EDGE}{''.join(pieces)}{EDGE}"
    gaps = []
    start, at = line.start(), len(EDGE)
    for left, right in pairwise(pieces):
        start += len(left)
        at += len(left)
        gaps.append(_gap((start, start + 1), (left, right), (run, at), evidence))
        start += 1
    return gaps


def _close_breaks(draft: Draft, evidence: Evidence) -> None:
    edits: list[Edit] = []
    for match in _BROKEN.finditer(draft.text):
        left, right = match[1], match[3]
        # What is cut off at seven letters has no edge there.
        before = f"{EDGE * (len(left) < LONG)}{left}"
        run = f"{before}{right}{EDGE * (len(right) < LONG)}"
        gap = _gap(match.span(2), (left, right), (run, len(before)), evidence)
        edits += _close(draft, [(gap, False)], ChangeKind.CUT_WORD)
    draft.edit(edits)


def _gap(span: tuple[int, int], sides: tuple[str, str], joined: tuple[str, int], evidence: Evidence) -> _Gap:
    """Judge a gap by its two sides and by the run that they would be in, with the point where they would meet."""
    left, right = sides
    run, at = joined
    impossible = left.endswith(_NO_END) or _NO_START.match(right) is not None
    if impossible:
        # It cuts a word for certain, so that it needs no known word, nor other spaces of the line to be cuts.
        joins = evidence.meets(run, at) or evidence.meets(f"{EDGE}{left}{right}{EDGE}", len(EDGE) + len(left))
    else:
        joins = evidence.meets(run, at) and evidence.knows(run, at - 1, at + 1)
    return _Gap(*span, impossible, evidence.has_end(left) + evidence.has_start(right), joins)


def _close(draft: Draft, gaps: list[tuple[_Gap, bool]], kind: ChangeKind) -> list[Edit]:
    """Close what is shown to cut a word, or told to, and tell of what spelling shows to cut one."""
    edits: list[Edit] = []
    for gap, told in gaps:
        if gap.cuts or told:
            edits.append((gap.start, gap.end, "", kind))
        elif gap.impossible:
            draft.leave(gap.start, gap.end, UnresolvedKind.CUT_WORD)
    return edits
