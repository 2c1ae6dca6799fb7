"""Build the index of the lines that the bundled data cites, from the source documents.

    python tools/build_line_index.py FOLDER_OF_DOCUMENTS

The index is src/bma_foreign_affairs/datasets/data/lines.json: by document and line, the first words of every line that
a Source of a bundled data set cites, after repair. Where a thing begins further down its line, its own first words
stand there too, behind an ellipsis. So tests can tell a wrong line without the documents. The same documents and data
give the same bytes.
"""

# ruff: noqa: INP001 - a script is no package

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from bma_foreign_affairs import datasets
from bma_foreign_affairs.exact import decimal_text
from bma_foreign_affairs.plans.indicators import Baseline
from bma_foreign_affairs.plans.schedule import WorkPlan, WorkStep
from bma_foreign_affairs.plans.statements import Alignment, Mention, Printed
from bma_foreign_affairs.quantities import Money, Quantity
from bma_foreign_affairs.quantities.units import UnitKind
from bma_foreign_affairs.relations import Agreement, City, Fact, Membership, Organisation
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.dates import YearRange
from bma_foreign_affairs.thai.numerals import to_arabic_digits
from bma_foreign_affairs.thai.text import repair

INDEX = Path(__file__).parents[1] / "src/bma_foreign_affairs/datasets/data/lines.json"
# How much of a line is kept, and how much of a title must be found on its lines.
KEPT = 40
PROBE = 20
CUT = "…"

# By document and line, the first words.
Index = dict[str, dict[str, str]]

_SKIPPED = re.compile("[\\s,\u200b\ufeff]")
# Nobody's name and no telephone number goes into the package. Thai joins words: a title of respect counts where a name
# may follow it, not within นายก, เจ้านาย, พัฒนางาน.
PRIVATE = re.compile(
    "(?<!พัฒ)(?<!เจ้า)(?:นาย(?!ก(?:รัฐ|เทศ|สมาคม|องค์|เมือง|\\s|$))|นางสาว|นาง|น\\.ส\\.)\\s*[ก-ฮเ-ไ]"
    "|(?:พล|พัน|ร้อย)(?:ตำรวจ)?(?:เอก|โท|ตรี)|ดร\\.\\s*[ก-ฮเ-ไ]|\\b(?:Mr|Mrs|Ms|Dr)\\.?\\s+[A-Z]"
    "|โทร(?:ศัพท์)?[\\s.:]*\\+?[0-9๐-๙(]|(?<![0-9๐-๙.,])[0๐][0-9๐-๙]{1,2}[\\s-]?[0-9๐-๙]{3}[\\s-]?[0-9๐-๙]{3,4}(?![0-9๐-๙])"
)


@attrs.frozen
class Cited:
    """A thing of a data set that cites lines: where it stands in the data, the lines, and what they must hold."""

    path: str
    source: Source
    probes: tuple[str, ...]

    @property
    def lines(self) -> range:
        """The lines, counted from 1."""
        first, last = self.source.lines or (1, 0)
        return range(first, last + 1)


def squashed(text: str) -> str:
    """Drop white space and the commas of numbers, and make all digits Arabic."""
    return _SKIPPED.sub("", to_arabic_digits(text))


def cited() -> Iterator[Cited]:
    """Give every thing with lines of every bundled data set."""
    for name in datasets.__all__:
        load: Callable[[], object] = getattr(datasets, name)
        yield from _cited(load(), name, "")


def _cited(thing: object, path: str, owner: str) -> Iterator[Cited]:
    """Walk a value; the owner is the title of the thing that a mention is of."""
    kind = type(thing)
    if isinstance(thing, tuple):
        for index, item in enumerate(thing):
            yield from _cited(item, f"{path}[{index}]", owner)
    elif attrs.has(kind):
        source = getattr(thing, "source", None)
        if isinstance(source, Source) and source.lines:
            yield Cited(path, source, _probes(thing, owner))
        for field in attrs.fields(kind):
            if field.init:
                yield from _cited(getattr(thing, field.name), f"{path}.{field.name}", getattr(thing, "title", owner))


def _probes(thing: object, owner: str) -> tuple[str, ...]:
    """Say what must stand on the lines that a thing cites."""
    match thing:
        case Mention(title=title, target=target):
            return tuple(_beginning(text) for text in (title or owner, target) if text)
        case Alignment(goal=goal):
            return (_beginning(goal.title),)
        case Printed(value=value) | Baseline(quantity=value):
            return _figures(value)
        case Fact(value=value):
            return (_beginning(str(value)),)
        case (
            WorkPlan(steps=(WorkStep(title=title), *_))
            | Agreement(partner=City(title=title) | Organisation(title=title))
            | Membership(organisation=Organisation(title=title))
            | object(title=str(title))
        ):
            return (_beginning(title),)
        case _:
            raise TypeError(f"say in _probes what must stand on the lines that {thing!r} cites")


def _beginning(title: str) -> str:
    return squashed(title)[:PROBE]


def _figures(value: Quantity | Money | YearRange) -> tuple[str, ...]:
    match value:
        case YearRange(first=first, last=last):
            return str(first), str(last)
        case Money(amount=amount):
            return (decimal_text(amount),)
        case Quantity(value=number, unit=unit):
            return (f"{decimal_text(number)}{unit.thai if unit.kind is UnitKind.COUNT else ''}",)


def words_of(index: Index, thing: Cited) -> str:
    """Join what the index has of the lines that a thing cites, squashed."""
    lines = index.get(thing.source.document, {})
    return "".join(squashed(lines.get(str(line), "")) for line in thing.lines)


def build(documents: dict[str, list[str]], things: list[Cited]) -> Index:
    """Build the index from the repaired lines of each document."""
    starts = {
        (thing.source.document, line): {0}
        for thing in things
        for line in thing.lines
        if documents[thing.source.document][line - 1]
    }
    index: Index = {}
    for document, line in sorted(starts):
        index.setdefault(document, {})[str(line)] = _kept(documents[document][line - 1], 0)
    for thing in things:
        for probe in thing.probes:
            if probe not in words_of(index, thing) and (found := _found(documents, thing, probe)):
                document, (line, column) = thing.source.document, found
                starts[document, line].add(column)
                pieces = (_kept(documents[document][line - 1], start) for start in sorted(starts[document, line]))
                index[document][str(line)] = " ".join(pieces)
    return index


def _found(documents: dict[str, list[str]], thing: Cited, probe: str) -> tuple[int, int] | None:
    """Find the line and column where a thing begins."""
    places = [
        (sign, line, column)
        for line in thing.lines
        for column, letter in enumerate(documents[thing.source.document][line - 1])
        for sign in squashed(letter)
    ]
    at = "".join(sign for sign, _, _ in places).find(probe)
    return None if at < 0 else places[at][1:]


def _kept(line: str, start: int) -> str:
    private = PRIVATE.search(line, start)
    end = min(start + KEPT, private.start() if private else len(line), len(line))
    return line[start:end].rstrip() + (CUT if end < len(line) else "")


def repaired_lines(path: Path) -> list[str]:
    """Read the lines of a document, repaired, white space collapsed."""
    return [" ".join(line.split()) for line in repair(path.read_text("utf-8")).text.split("\n")]


def text_of(index: Index) -> str:
    """Write the index as it is packaged."""
    return json.dumps(index, ensure_ascii=False, indent=1) + "\n"


def main(folder: str) -> None:
    """Build the index from the documents of a folder, and tell of what is not found on its lines."""
    things = list(cited())
    documents = {name: repaired_lines(Path(folder) / name) for name in {thing.source.document for thing in things}}
    index = build(documents, things)
    INDEX.write_text(text_of(index), "utf-8")
    for thing in things:
        for probe in thing.probes:
            if probe not in words_of(index, thing):
                print(f"{thing.path}: {probe!r} is not on {thing.source}", file=sys.stderr)  # noqa: T201 - a script


if __name__ == "__main__":
    main(sys.argv[1])
