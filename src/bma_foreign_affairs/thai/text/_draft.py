"""A text under repair that remembers where in the input each of its characters comes from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from bma_foreign_affairs.thai.text._changes import Change, ChangeKind, Repair, Unresolved, UnresolvedKind

__all__ = ["Draft", "Edit"]

Edit: TypeAlias = tuple[int, int, str, ChangeKind]
"""Start and end in the draft's text, what takes the place, and why."""


class Draft:
    """Text that is edited pass by pass; mutable, and never handed out."""

    def __init__(self, source: str) -> None:
        self.text = source
        self._source = source
        # The input's offset of each character, and the input's length at the end.
        self._origins: Sequence[int] = range(len(source) + 1)
        self._changes: list[Change] = []
        self._unresolved: list[Unresolved] = []

    def edit(self, edits: Iterable[Edit]) -> None:
        """Make one pass of edits, in the order of the text and not overlapping."""
        pieces: list[str] = []
        origins: list[int] = []
        done = 0
        for start, end, after, kind in edits:
            first = self._origins[start]
            self._changes.append(Change(first, self._source[first : self._origins[end]], after, kind))
            pieces += (self.text[done:start], after)
            origins += self._origins[done : start + len(after)]
            done = end
        if done:
            self.text = "".join((*pieces, self.text[done:]))
            self._origins = [*origins, *self._origins[done:]]

    def leave(self, start: int, end: int, kind: UnresolvedKind) -> None:
        """Tell of a place that is left as it is."""
        first = self._origins[start]
        self._unresolved.append(Unresolved(first, self._source[first : self._origins[end]], kind))

    def finish(self) -> Repair:
        """Give the text and what was done, each by its offset into the input."""
        changes = sorted(self._changes, key=lambda change: change.offset)
        unresolved = sorted(self._unresolved, key=lambda item: item.offset)
        return Repair(self.text, tuple(changes), tuple(unresolved))
