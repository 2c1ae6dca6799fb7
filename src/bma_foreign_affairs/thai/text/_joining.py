"""Words that a space or a line break cuts, closed where evidence decides."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter
from typing import TypeAlias, final

import attrs

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import text_of
from bma_foreign_affairs.thai.text._changes import ChangeKind, Repair, UnresolvedKind
from bma_foreign_affairs.thai.text._draft import Draft, Edit
from bma_foreign_affairs.thai.text._evidence import LONG, Evidence, packaged_evidence
from bma_foreign_affairs.thai.text._letters import EDGE, LETTER, NO_END, NO_START, TONE

__all__ = ["join_lines"]

_BREAK = "[ \t]*+\r?\n[ \t]*+"
_ONE_BREAK = lazily(_BREAK)
_ONLY_SPACES = lazily(" ++")
# Runs of letters with single spaces between.
_SPACED = lazily(f"(?<![{LETTER}])[{LETTER}]++(?: [{LETTER}]++)++")
# Any other white space between letters.
_WIDE = lazily(f"(?<=[{LETTER}])(?! \\S)\\s++(?=[{LETTER}])")
_NO_LETTER = lazily(f"[^{LETTER}]")
# Nikhahit cut off its sara aa, with which it would be sara am; no word begins with sara aa.
_CUT_SARA_AM = lazily(f"\u0e4d([{TONE}]?)(?: ++|{_BREAK})\u0e32")
_SARA_AM = "\u0e33"
# A line is letter-spaced where at least three spaces, and a third of all, are shown to cut a word.
_FEWEST_CUTS = 3
_MOST_SPACES_PER_CUT = 3
# What one pass closes shows the next one where words end; nothing met so far has needed more than six.
_MOST_PASSES = 16

_Verdict: TypeAlias = tuple[int, int, ChangeKind | UnresolvedKind]
"""Start and end of a gap, and why it is to be closed, or why it is told of."""


def join_lines(text: str) -> Repair:
    r"""Close the spaces and line breaks that cut a Thai word in two.

    A single space or line break is closed where correct Thai has the letters joined and does not have the ends that it
    leaves, or no Thai word can end or begin so (สำนั กงาน, ต่ าง); in the latter case several spaces are closed too. In
    a letter-spaced line every single space is closed but those between two ends that correct Thai has, where it does
    not have the letters joined. A cut that spelling shows is told of and left where correct Thai does not have the
    letters joined, and at tabs, no-break spaces and blank lines. White space between words stays. Joining twice
    changes nothing more.

    Args:
        text: Text of one or more lines, best after `repair`.

    Raises:
        WrongType: For anything but text.

    >>> join_lines("องค์การบริหารส่วนท้องถิ่นรูปแบบพิ เศษ").text
    'องค์การบริหารส่วนท้องถิ่นรูปแบบพิเศษ'
    >>> join_lines("ก า ร ใ ช้ บ ริ ก า ร ผ่ า น เว็ บ ท่ า ข อ ง ก รุ ง เท พ ม ห า น ค ร").text
    'การใช้บริการผ่านเว็บท่าของกรุงเทพมหานคร'
    >>> join_lines("ด้\tานการต่างประเทศ").unresolved
    (Unresolved(offset=2, text='\t', kind=UnresolvedKind.CUT_WORD),)
    """
    draft = Draft(text_of(text, "join_lines"))
    draft.edit(
        (*match.span(), f"{match[1]}{_SARA_AM}", ChangeKind.CUT_WORD) for match in _CUT_SARA_AM.finditer(draft.text)
    )
    close_gaps(draft, packaged_evidence())
    return draft.finish()


def close_gaps(draft: Draft, evidence: Evidence) -> None:
    """Close the gaps of a draft pass by pass, until nothing is left to close, and tell of what spelling shows."""
    judge = _Judge(evidence)
    for _ in range(_MOST_PASSES):
        verdicts = judge.verdicts(draft.text)
        edits: list[Edit] = [(start, end, "", kind) for start, end, kind in verdicts if isinstance(kind, ChangeKind)]
        if not edits:
            break
        draft.edit(sorted(edits, key=itemgetter(0)))
    for start, end, kind in judge.verdicts(draft.text):
        if isinstance(kind, UnresolvedKind):
            draft.leave(start, end, kind)


@final
@attrs.frozen
class _Gap:
    """White space between letters, and what is known of it.

    Args:
        start: Where it begins.
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

    def verdict(self, kind: ChangeKind, *, closes: bool) -> Iterator[_Verdict]:
        """Give what is to be done, if anything is."""
        if closes:
            yield self.start, self.end, kind
        elif self.impossible:
            yield self.start, self.end, UnresolvedKind.CUT_WORD


class _Judge:
    """Judges the gaps of a text; what it said of a line it remembers for the passes to come."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._lines: dict[str, list[_Verdict]] = {}
        self._wide: dict[tuple[str, str, str], list[_Verdict]] = {}

    def verdicts(self, text: str) -> Iterator[_Verdict]:
        """Judge the single spaces of each line, then all other gaps."""
        for match in _SPACED.finditer(text):
            line = match[0]
            if line not in self._lines:
                self._lines[line] = list(self._of_a_line(line))
            yield from _moved(self._lines[line], match.start())
        for match in _WIDE.finditer(text):
            start, end = match.span()
            around = (text[max(0, start - LONG) : start], match[0], text[end : end + LONG])
            if around not in self._wide:
                self._wide[around] = list(self._of_a_wide_gap(*around))
            yield from _moved(self._wide[around], start)

    def _of_a_line(self, line: str) -> Iterator[_Verdict]:
        """Judge each space of a line as if there were no other, and as if all others parted words."""
        pieces = line.split(" ")
        run = f"{EDGE}{''.join(pieces)}{EDGE}"
        gaps = []
        start, at = 0, len(EDGE)
        for left, right in pairwise(pieces):
            start += len(left)
            at += len(left)
            alone = f"{EDGE}{left}{right}{EDGE}", len(EDGE) + len(left)
            gaps.append(self._gap((start, start + 1), left, right, ((run, at), alone)))
            start += 1
        cuts = sum(gap.cuts for gap in gaps)
        spaced = cuts >= _FEWEST_CUTS and cuts * _MOST_SPACES_PER_CUT >= len(gaps)
        kind = ChangeKind.LETTER_SPACING if spaced else ChangeKind.CUT_WORD
        for gap in gaps:
            yield from gap.verdict(kind, closes=gap.cuts or (spaced and gap.may_cut))

    def _of_a_wide_gap(self, before: str, space: str, behind: str) -> Iterator[_Verdict]:
        """Judge a gap by the signs on both sides."""
        left, right = _NO_LETTER.split(before)[-1], _NO_LETTER.split(behind)[0]
        # What is cut off at seven letters has no edge there.
        first = f"{EDGE * (len(left) < LONG)}{left}"
        run = f"{first}{right}{EDGE * (len(right) < LONG)}"
        gap = self._gap((0, len(space)), left, right, ((run, len(first)),))
        plain = _ONE_BREAK.fullmatch(space) or (gap.impossible and _ONLY_SPACES.fullmatch(space))
        yield from gap.verdict(ChangeKind.CUT_WORD, closes=gap.cuts and plain is not None)

    def _gap(self, span: tuple[int, int], left: str, right: str, joined: tuple[tuple[str, int], ...]) -> _Gap:
        """Judge a gap by its two sides and by the runs that they may be in, each with the point where they meet."""
        evidence = self._evidence
        impossible = NO_END.match(left, len(left)) is not None or NO_START.match(right) is not None
        # An impossible end cuts a word for certain, so that it needs no known word, nor other spaces to be cuts.
        joins = any(
            evidence.meets(run, at) and (impossible or evidence.knows(run, at - 1, at + 1)) for run, at in joined
        )
        return _Gap(*span, impossible, evidence.has_end(left) + evidence.has_start(right), joins)


def _moved(verdicts: list[_Verdict], offset: int) -> Iterator[_Verdict]:
    return ((start + offset, end + offset, kind) for start, end, kind in verdicts)
