"""What correct Thai text has: windows of letters that were met in a corpus, packaged as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import final

import attrs

from bma_foreign_affairs.thai.text._letters import EDGE

__all__ = ["LONG", "REACH", "SHORT", "Evidence", "covering", "packaged_evidence", "within"]

# A window of four shows whether a spelling occurs at all, one of seven that it stands in a known word.
SHORT = 4
LONG = 7
# How many letters around a place have a say about it.
REACH = LONG - 1


@final
@attrs.frozen
class Evidence:
    """The windows that correct text has; a run of letters is looked up with an `EDGE` at both ends.

    Args:
        long: Windows of seven that were met at least twice, and whole runs that are shorter.
        often: Windows of four that were met at least twice.
        seen: Windows of four that were met at all.
    """

    long: frozenset[str]
    often: frozenset[str]
    seen: frozenset[str]

    def unfamiliar(self, run: str) -> list[int]:
        """Give where the short windows of a run begin that were not met twice; only near them anything can be wrong."""
        return [at for at in range(len(run) - SHORT + 1) if run[at : at + SHORT] not in self.often]

    def attests(self, run: str, start: int, end: int) -> bool:
        """Tell whether a place occurs as it stands: a short window over it (all in it, if longer) was met twice."""
        if end - start > SHORT:
            return self.often.issuperset(within(run, start, end, SHORT))
        return not self.often.isdisjoint(covering(run, start, end, SHORT))

    def knows(self, run: str, start: int, end: int) -> bool:
        """Tell whether a place is part of a known word: a long window over it, or all of a short run, was met twice."""
        if len(run) < LONG:
            return run in self.long
        return not self.long.isdisjoint(covering(run, start, end, LONG))

    def supports(self, run: str, start: int, end: int) -> bool:
        """Tell whether a place is part of a known word and all short windows that touch it were met."""
        return not any(True for _ in self._unmet(run, start, end)) and self.knows(run, start, end)

    def count_unmet(self, run: str, start: int, end: int) -> int:
        """Count the short windows touching a place that were never met."""
        return sum(1 for _ in self._unmet(run, start, end))

    def _unmet(self, run: str, start: int, end: int) -> Iterator[str]:
        """Find the short windows touching a place that were never met; those over an edge inside say nothing."""
        for at in range(max(0, start - SHORT + 1), min(end, len(run) - SHORT + 1)):
            window = run[at : at + SHORT]
            if window not in self.seen and EDGE not in window[1:-1]:
                yield window

    def meets(self, run: str, at: int) -> bool:
        """Tell whether the letters on both sides of a point were met side by side."""
        return self.seen.issuperset(covering(run, at - 1, at + 1, SHORT))

    def has_start(self, word: str) -> bool:
        """Tell whether some run begins with the first three letters, or is the word if that is two letters long."""
        return f"{EDGE}{word}{EDGE}"[:SHORT] in self.seen

    def has_end(self, word: str) -> bool:
        """Tell whether some run ends with the last three letters, or is the word if that is two letters long."""
        return f"{EDGE}{word}{EDGE}"[-SHORT:] in self.seen


def covering(run: str, start: int, end: int, size: int) -> list[str]:
    """Give the windows of a size that hold all of a place."""
    return [run[at : at + size] for at in range(max(0, end - size), min(start, len(run) - size) + 1)]


def within(run: str, start: int, end: int, size: int) -> list[str]:
    """Give the windows of a size that lie in a place, as far as that lies in the run."""
    return [run[at : at + size] for at in range(max(0, start), min(end, len(run)) - size + 1)]


@cache
def packaged_evidence() -> Evidence:
    """Read the packaged table, once; `tools/build_thai_evidence.py` tells what stands in it."""
    from importlib.resources import files  # noqa: PLC0415 - takes longer to import than all of this package

    table = files("bma_foreign_affairs.thai").joinpath("data", "evidence.txt").read_text("utf-8")
    _, *sections = table.split("[")
    words, long, often, seen = (section.splitlines()[1:] for section in sections)
    twice = _windows((*long, *often), SHORT)
    return Evidence(_windows(long, LONG).union(words), twice, twice | _windows(seen, SHORT))


def _windows(chains: Iterable[str], size: int) -> frozenset[str]:
    return frozenset(window for chain in chains for window in within(chain, 0, len(chain), size))
