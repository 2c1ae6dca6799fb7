"""Build the table of windows that correct Thai has, from the source documents and CLDR.

    python tools/build_thai_evidence.py FOLDER_OF_DOCUMENTS

The table is src/bma_foreign_affairs/thai/data/evidence.txt. The same documents and the same release of Babel give the
same bytes. Of the documents, 001 (action plan of BE 2562), 003 (web page) and 004 (thesis) are read; 000 and 002, whose
displaced marks the repair is measured on, are not. Lines that are faulty themselves do not count: see `_correct`.
"""

# ruff: noqa: INP001 - a script is no package

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

from babel.localedata import load

from bma_foreign_affairs.thai.text._displaced import leftward, rightward
from bma_foreign_affairs.thai.text._draft import Draft
from bma_foreign_affairs.thai.text._encoding import repair_encoding
from bma_foreign_affairs.thai.text._evidence import LONG, SHORT, Evidence, covering, within
from bma_foreign_affairs.thai.text._letters import CELL, CONSONANT, EDGE, IMPOSSIBLE, LETTER, NO_END, NO_START
from bma_foreign_affairs.thai.text._lost import lacks_marks

TABLE = Path(__file__).parents[1] / "src/bma_foreign_affairs/thai/data/evidence.txt"
DOCUMENTS = ("001_*.txt", "003_*.txt", "004_*.txt")
# A form this many times rarer than its neighbour with one mark moved or added is taken for a fault of the line.
RARER = 4

_BLANK = re.compile("\n\\s*\n")
_RUN = re.compile(f"[{LETTER}]+")
# A person's name behind a title: no evidence of correct Thai, and nobody's business. A premier's title is no name.
_NAME = re.compile("(?<!มิถุ)(?:นางสาว|นาย|นาง)(?!ก(?:รัฐ|เทศ|สภา|สมาคม))[ก-\u0e4e]+ +[ก-\u0e4e]+")
_CONSONANT = re.compile(f"[{CONSONANT}]")
# What no correct line has: impossible marks, a vowel without its consonant, a consonant alone between spaces,
# a word that ends or begins as none can.
_FAULT = re.compile(
    f"{IMPOSSIBLE.pattern}|[\u0e40-\u0e44](?![{CONSONANT}])|(?<!\\S)[{CONSONANT}](?!\\S)"
    f"|(?:{NO_END.pattern})(?![{LETTER}])|(?<![{LETTER}])(?:{NO_START.pattern})"
)
_SPACE = re.compile(f"([{LETTER}]+) +(?=([{LETTER}]+))")


def main(folder: str) -> None:
    """Build the table from the documents of a folder and write it into the package."""
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(table(Path(folder)), "utf-8", newline="\n")


def table(folder: Path) -> str:
    """Build the table from the documents of a folder."""
    known, words, often, seen = _windows(_correct([*_paragraphs(folder), _cldr_names()]))
    implied = _implied(known)
    sections = {"long": known, "often": often - implied, "seen": seen - often}
    head = (
        "# Windows of letters in correct Thai, made by tools/build_thai_evidence.py from the documents 001, 003, 004\n"
        f"# and the Thai names of CLDR in Babel {version('babel')}; | is an edge. Consecutive windows are one chain.\n"
        "# words: runs shorter than 7 met at least twice; "
        "long: windows of 7 met at least twice; often: further windows of 4 met at least twice; seen: met once.\n"
    )
    chains = {"words": sorted(words), **{name: _chains(windows) for name, windows in sections.items()}}
    return head + "".join(f"[{name}]\n" + "".join(f"{chain}\n" for chain in chains[name]) for name in chains)


def _windows(lines: Iterable[str]) -> tuple[set[str], set[str], set[str], set[str]]:
    """Give the long windows and the short runs that were met twice, and the short windows met twice and at all."""
    runs = _runs(lines)
    known, short = _repeated(_count(runs, LONG)), _count(runs, SHORT)
    return known, _repeated(Counter(run for run in runs if len(run) < LONG)), _repeated(short), set(short)


def _implied(known: Iterable[str]) -> set[str]:
    return {window for chain in known for window in within(chain, 0, LONG, SHORT)}


def _paragraphs(folder: Path) -> Iterator[list[str]]:
    """Give the lines of each paragraph of the documents, without the names of persons."""
    for pattern in DOCUMENTS:
        (path,) = folder.glob(pattern)
        draft = Draft(path.read_text("utf-8"))
        repair_encoding(draft)
        for paragraph in _BLANK.split(draft.text):
            yield [_NAME.sub(" ", line) for line in paragraph.splitlines()]


def _cldr_names() -> list[str]:
    """Give the Thai text of CLDR's Thai locale: languages, countries, cities, units, calendar."""
    return sorted(set(_texts(load("th"))))


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for item in data.values():
            yield from _texts(item)


def _correct(paragraphs: Sequence[list[str]]) -> list[str]:
    """Drop what is faulty, from what is certain to what only counts show.

    First lines with a fault that spelling shows; then lines with a form that has a far more frequent rival; then, by
    the evidence that is left, passages that lost their tone marks.
    """
    spelt = [[line for line in lines if not _FAULT.search(line)] for lines in paragraphs]
    runs = _runs(line for lines in spelt for line in lines)
    long, short = _count(runs, LONG), _count(runs, SHORT)
    kept = [[line for line in lines if not _is_outdone(line, long, short)] for lines in spelt]
    known, words, often, seen = _windows(line for lines in kept for line in lines)
    evidence = Evidence(frozenset(known | words), frozenset(often), frozenset(seen))
    return [
        line
        for whole, lines in zip(paragraphs, kept, strict=True)
        if not lacks_marks("\n".join(whole), evidence)
        for line in lines
    ]


def _is_outdone(line: str, long: Counter[str], short: Counter[str]) -> bool:
    return any(_has_rival(run, long, short) for run in _runs([line])) or any(
        _is_cut(match[1], match[2], long, short) for match in _SPACE.finditer(line)
    )


def _is_cut(left: str, right: str, long: Counter[str], short: Counter[str]) -> bool:
    """Tell whether the letters of two words are far more frequent without the space than the ends at it are."""
    met = max(short[f"{EDGE}{left}{EDGE}"[-SHORT:]], short[f"{EDGE}{right}{EDGE}"[:SHORT]])
    at = len(EDGE) + len(left)
    joined = covering(f"{EDGE}{left}{right}{EDGE}", at - 1, at + 1, LONG)
    return max((long[window] for window in joined), default=0) >= RARER * max(met, 1)


def _has_rival(run: str, long: Counter[str], short: Counter[str]) -> bool:
    cells = CELL.findall(run)
    at = 0
    for left, right in pairwise(cells):
        end = at + len(left) + len(right)
        met = _met(run, at, end, short)
        for rival in _rivals(left, right):
            changed = f"{run[:at]}{rival}{run[end:]}"
            best = max((long[window] for window in covering(changed, at, at + len(rival), LONG)), default=0)
            if best >= RARER * met:
                return True
        at += len(left)
    return False


def _met(run: str, start: int, end: int, short: Counter[str]) -> int:
    """Count how often the place was met: by the window over it that was met most, or its rarest part if longer."""
    if end - start > SHORT:
        return min(short[window] for window in within(run, start, end, SHORT))
    return max((short[window] for window in covering(run, start, end, SHORT)), default=1)


def _rivals(left: str, right: str) -> Iterator[str]:
    """Give what two neighbours would be with a mark moved, or with one of the common tone marks more."""
    for ways in (leftward, rightward):
        yield from map("".join, ways((left, right)))
    if _CONSONANT.match(left) and not re.search("[\u0e47-\u0e4e]", left):
        yield from (f"{left}{mark}{right}" for mark in "\u0e48\u0e49\u0e4c\u0e47")


def _runs(lines: Iterable[str]) -> list[str]:
    return [f"{EDGE}{run}{EDGE}" for line in lines for run in _RUN.findall(line)]


def _count(runs: Iterable[str], size: int) -> Counter[str]:
    return Counter(window for run in runs for window in within(run, 0, len(run), size))


def _repeated(counts: Counter[str]) -> set[str]:
    return {window for window, count in counts.items() if count > 1}


def _chains(windows: Iterable[str]) -> list[str]:
    """Write windows as chains, in which each window of consecutive letters is one of them, and each once."""
    after: defaultdict[str, list[str]] = defaultdict(list)
    left = set(windows)
    for window in sorted(left, reverse=True):
        after[window[:-1]].append(window)
    followers = {window[1:] for window in left}
    chains = []
    for first in sorted(left, key=lambda window: (window[:-1] in followers, window)):
        if first in left:
            left.remove(first)
            chain = first
            while (follower := _next(after[chain[1 - len(first) :]], left)) is not None:
                left.remove(follower)
                chain += follower[-1]
            chains.append(chain)
    return chains


def _next(candidates: list[str], left: set[str]) -> str | None:
    while candidates:
        if (window := candidates.pop()) in left:
            return window
    return None


if __name__ == "__main__":
    main(sys.argv[1])
