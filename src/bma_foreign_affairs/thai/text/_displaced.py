"""Marks that stand one letter off their consonant, moved back where evidence decides."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, chain, combinations
from typing import NamedTuple, TypeAlias

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs.thai.text._changes import ChangeKind, UnresolvedKind
from bma_foreign_affairs.thai.text._draft import Draft, Edit
from bma_foreign_affairs.thai.text._evidence import REACH, SHORT, Evidence
from bma_foreign_affairs.thai.text._letters import CELL, CONSONANT, EDGE, IMPOSSIBLE, LETTER, MARK, TONE, is_well_formed

__all__ = ["Cells", "leftward", "repair_displaced", "rightward"]

Cells: TypeAlias = tuple[str, str]
"""Two neighbours: a base with its marks, and the next base with its own."""

# Letters on end, also over a single space that a mark follows, as if it stood on the space.
_RUN = lazily(f"[{LETTER}]++(?: [{MARK}][{LETTER}]*+)*+")
_CONSONANT = lazily(f"[{CONSONANT}]")
# Nikhahit behind sara aa and a tone mark behind sara am are typed in the wrong order; nothing else has them.
_ONE_WAY = lazily("\u0e32\u0e4d|\u0e33[\u0e48-\u0e4b]")
_LEADING = lazily("[\u0e40-\u0e44]")
_IS_TONE = lazily(f"[{TONE}]")
_NIKHAHIT, _SARA_AA, _SARA_AM = "\u0e4d", "\u0e32", "\u0e33"
# A consonant has two marks at most, a vowel and what stands on top; two consonants have four.
_MOST_MARKS = 4
# A mark is doubtful where a move leaves two windows of four or fewer that were never met, three fewer than there are.
_MOST_UNMET = 2
_FEWEST_GAINED = 3
# Text has some hundred different pairs of neighbours; what can be done with each is remembered.
_PAIRS = 4096


def repair_displaced(draft: Draft, evidence: Evidence) -> None:
    """Move the displaced marks of a draft, and tell which marks are left in a place that is no good."""
    edits: list[Edit] = []
    for match in _RUN.finditer(draft.text):
        run = f"{EDGE}{match[0].replace(' ', EDGE)}{EDGE}"
        unfamiliar = evidence.unfamiliar(run)
        if unfamiliar:
            settled = _Run(run, match.start() - len(EDGE), unfamiliar)
            settled.settle(evidence)
            edits += settled.edits()
            for start, end, kind in settled.open_places():
                draft.leave(start, end, kind)
    draft.edit(edits)
    for match in IMPOSSIBLE.finditer(draft.text):
        draft.leave(max(0, match.start() - 1), match.end(), UnresolvedKind.IMPOSSIBLE_MARK)


class _Run:
    """The cells of one run of letters while marks are moved between them; bases stay where they are."""

    def __init__(self, run: str, offset: int, unfamiliar: list[int]) -> None:
        self._cells: list[str] = CELL.findall(run)
        self._starts = list(accumulate(map(len, self._cells), initial=offset))
        owners = [index for index, cell in enumerate(self._cells) for _ in cell]
        # Cells to look at: those in windows that correct text does not have, and later those near a move.
        self._doubtful = {index for at in unfamiliar for index in owners[at : at + SHORT]}
        # Indices of the left one of two neighbours between which a mark was moved, and of cells to tell of.
        self._moved: set[int] = set()
        self._open: dict[int, UnresolvedKind] = {}

    def settle(self, evidence: Evidence) -> None:
        """Move marks until no move is decided any more; a move sends the search back as far as it has a say."""
        index = 1
        while index < len(self._cells) - 1:
            if index not in self._doubtful or len(self._cells[index]) == 1:
                index += 1
                continue
            moves = list(self._moves(index, evidence))
            better = [(at, move.after) for at, move in moves if _is_better(move, evidence)]
            self._open.pop(index, None)
            if len(better) > 1:
                self._open[index] = UnresolvedKind.AMBIGUOUS_MARK
            elif not better and any(_is_doubtful(move, evidence) for _, move in moves):
                self._open[index] = UnresolvedKind.DOUBTFUL_MARK
            index += 1
            if len(better) == 1:
                at, cells = better[0]
                self._cells[at : at + 2] = cells
                self._moved.add(at)
                # Evidence sees as far as that; but only pairs that share a letter with these two can be new to it.
                index = max(1, at - REACH)
                self._doubtful.update(range(at - 1, at + 3))

    def edits(self) -> Iterator[Edit]:
        """Give an edit for each move; moves that share a cell are one."""
        for first in sorted(self._moved):
            if first - 1 not in self._moved:
                last = first + 1
                while last in self._moved:
                    last += 1
                after = "".join(self._cells[first : last + 1]).replace(EDGE, " ")
                yield self._starts[first], self._starts[last + 1], after, ChangeKind.DISPLACED

    def open_places(self) -> Iterator[tuple[int, int, UnresolvedKind]]:
        """Give the places of marks that could be moved in more than one way, or that nearly had to be moved."""
        for index, kind in self._open.items():
            yield self._starts[index], self._starts[index + 1], kind

    def _moves(self, index: int, evidence: Evidence) -> Iterator[tuple[int, _Move]]:
        """Give the moves of marks of one cell away from a form that correct text does not have."""
        for at, ways in ((index - 1, leftward), (index, rightward)):
            before = self._cells[at], self._cells[at + 1]
            options = ways(before)
            if at in self._moved or not options:
                continue
            left = "".join(self._cells[max(0, at - REACH) : at])
            right = "".join(self._cells[at + 2 : at + 2 + REACH])
            run = f"{left}{before[0]}{before[1]}{right}"
            if not evidence.attests(run, len(left), len(run) - len(right)):
                yield from ((at, _Move(left, before, after, right)) for after in options)


class _Move(NamedTuple):
    """What two neighbours are and would be, between the letters that have a say."""

    left: str
    before: Cells
    after: Cells
    right: str


def _is_better(move: _Move, evidence: Evidence) -> bool:
    """Tell whether evidence decides for a move; where the text as it stands is impossible, a known word will do."""
    left, before, after, right = move
    run = f"{left}{after[0]}{after[1]}{right}"
    start, end = len(left), len(run) - len(right)
    if is_well_formed(before[0]) and is_well_formed(before[1]):
        return evidence.supports(run, start, end)
    if _CONSONANT.match(after[1]):
        return evidence.knows(run, start, end)
    # On a space or a vowel no mark can stand: whatever follows, the consonant before it is where the mark belongs. On a
    # leading vowel it may belong to the consonant behind as well, so that there it takes a known word.
    end = start + len(after[0])
    return (
        _ONE_WAY.fullmatch(before[1]) is not None
        or evidence.knows(run, start, end)
        or (_LEADING.match(after[1]) is None and evidence.attests(run, start, end + len(EDGE)))
    )


def _is_doubtful(move: _Move, evidence: Evidence) -> bool:
    """Tell whether correct text has nearly all short windows of the move, and lacks many of what stands there."""
    left, before, after, right = move
    if not (is_well_formed(before[0]) and is_well_formed(before[1])):
        # That is told as impossible.
        return False
    stands, moved = (
        evidence.count_unmet(f"{left}{cells[0]}{cells[1]}{right}", len(left), len(left) + len("".join(cells)))
        for cells in (before, after)
    )
    return moved <= _MOST_UNMET and stands - moved >= _FEWEST_GAINED


@lru_cache(_PAIRS)
def leftward(cells: Cells) -> tuple[Cells, ...]:
    """Give the ways to move marks of the right one of two neighbours to the consonant on the left."""
    left, right = cells
    if not _CONSONANT.match(left):
        return ()
    if right == _SARA_AA + _NIKHAHIT:
        return ((left, _SARA_AM),)
    return _well_formed((_put(left, taken), right[0] + kept) for taken, kept in _splits(right[1:]))


@lru_cache(_PAIRS)
def rightward(cells: Cells) -> tuple[Cells, ...]:
    """Give the ways to move marks of the left one of two neighbours to the consonant on the right."""
    left, right = cells
    if not (_CONSONANT.match(left) and _CONSONANT.match(right)):
        return ()
    return _well_formed((left[0] + kept, _put(right, taken)) for taken, kept in _splits(left[1:]))


def _splits(marks: str) -> Iterator[tuple[str, str]]:
    """Give the ways to take one or two of the marks of two consonants."""
    if len(marks) <= _MOST_MARKS:
        for taken in chain(combinations(range(len(marks)), 1), combinations(range(len(marks)), 2)):
            kept = (mark for index, mark in enumerate(marks) if index not in taken)
            yield "".join(marks[index] for index in taken), "".join(kept)


def _put(cell: str, marks: str) -> str:
    """Put marks on a base beside those that it has, vowels first."""
    return cell[0] + "".join(sorted(cell[1:] + marks, key=lambda mark: bool(_IS_TONE.match(mark))))


def _well_formed(ways: Iterator[Cells]) -> tuple[Cells, ...]:
    """Keep each way once, where Thai spelling knows what it leads to."""
    return tuple(dict.fromkeys(cells for cells in ways if all(map(is_well_formed, cells))))
