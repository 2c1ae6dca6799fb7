"""A plan's nodes as flat rows of CSV, each naming the address it stands below."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import attrs

from bma_foreign_affairs.errors import DocumentError, ForeignAffairsError, PlanError, Problem
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.tree import Plan, PlanNode
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.tables import csv_text
from bma_foreign_affairs.thai.numerals import Digits, parse_int, to_arabic_digits, to_thai_digits

__all__ = ["COLUMNS", "dump_nodes", "load_nodes", "load_plan"]

COLUMNS = (
    "tier",
    "number",
    "code",
    "parent",
    "title",
    "english",
    "indicators",
    "projects",
    "document",
    "first_line",
    "last_line",
)
"""The header. A row names in `parent` the address of an earlier row, or nothing on the top level."""

_REQUIRED = ("tier", "parent", "title")
_SEPARATOR = " "
_T = TypeVar("_T")


def dump_nodes(nodes: tuple[PlanNode, ...], *, digits: Digits = Digits.ARABIC) -> str:
    """Write nodes as CSV, a row a node, each behind the one it stands below; `load_nodes` reads it back.

    Args:
        nodes: The nodes of a top level, such as `plan.nodes`. A source keeps its lines; a page is not carried.
        digits: Of codes and addresses.

    Raises:
        PlanError: For an address that stands twice: its children could not be told apart.
    """
    rows = list(_walk(nodes, ""))
    repeated = [address for address, times in Counter(address for address, _, _ in rows).items() if times > 1]
    if repeated:
        raise PlanError(tuple(f"the address {address} stands twice" for address in repeated))
    written = to_thai_digits if digits is Digits.THAI else str
    return csv_text([COLUMNS, *(_cells(node, written(parent), written) for _, parent, node in rows)])


def _walk(nodes: tuple[PlanNode, ...], parent: str) -> Iterator[tuple[str, str, PlanNode]]:
    """Give each node, each before its children, with its address and that of the node above it."""
    for place, node in enumerate(nodes, 1):
        address = node.address_below(parent, place)
        yield address, parent, node
        yield from _walk(node.children, address)


def _cells(node: PlanNode, parent: str, written: Callable[[str], str]) -> list[str]:
    source = node.source
    lines = ("", "") if source is None or source.lines is None else source.lines
    return [
        node.tier,
        node.number or "",
        "" if node.code is None else written(str(node.code)),
        parent,
        node.title,
        node.english or "",
        _SEPARATOR.join(node.indicators),
        _SEPARATOR.join(node.projects),
        "" if source is None else source.document,
        *map(str, lines),
    ]


def load_nodes(text: str, *, document: str = "the CSV text") -> tuple[PlanNode, ...]:
    """Read nodes from CSV with the header `COLUMNS`; columns without a use in the file may be left out.

    Codes, addresses and line numbers may stand in Thai or Arabic digits. Keys in one cell are parted by spaces.

    Raises:
        DocumentError: For a missing, unknown or repeated column, a row of another length, a code or line that cannot
            be read, a parent that no earlier row has, an address that stands twice: every problem at once, each with
            its row and column.
    """
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        lines = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise DocumentError(document, (Problem(f"row {reader.line_num}", f"expected CSV: {error}"),)) from None
    problems: list[Problem] = list(_of_header(lines[0][1] if lines else []))
    if problems:
        raise DocumentError(document, tuple(problems))
    header = lines[0][1]
    rows = _Rows(problems)
    for number, cells in lines[1:]:
        if len(cells) == len(header):
            rows.add(number, dict(zip(header, cells, strict=True)))
        else:
            problems.append(Problem(f"row {number}", f"expected {len(header)} cells, got {len(cells)}"))
    if problems:
        raise DocumentError(document, tuple(problems))
    return rows.nodes("")


def load_plan(text: str, *, document: str = "the CSV text", **head: Any) -> Plan:  # noqa: ANN401 - the fields of Plan
    """Read nodes from CSV and put them under the head of a plan.

    Args:
        text: As for `load_nodes`.
        document: What the error calls the text.
        head: Every other field of `Plan`: key, title, issuer, fiscal_years, tiers, indicators and so on.

    Raises:
        DocumentError: As `load_nodes` does, and for a plan that does not hold together, with every violation.
    """
    nodes = load_nodes(text, document=document)
    try:
        return Plan(nodes=nodes, **head)
    except PlanError as error:
        problems = tuple(Problem("the plan", violation) for violation in error.violations)
        raise DocumentError(document, problems) from None


def _of_header(header: list[str]) -> Iterator[Problem]:
    yield from (
        Problem("header", f"expected the column {name!r}, got none") for name in _REQUIRED if name not in header
    )
    for name in dict.fromkeys(header):
        if name not in COLUMNS:
            yield Problem("header", f"unknown column {name!r}; expected {', '.join(COLUMNS)}")
        elif header.count(name) > 1:
            yield Problem("header", f"expected the column {name!r} once, got {header.count(name)}")


class _Rows:
    """Rows as they come in, by the address of the parent; what is wrong with them goes to the problems."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._below: dict[str, list[tuple[str, PlanNode]]] = {"": []}

    def add(self, row: int, cells: dict[str, str]) -> None:
        """Take in a row whose parent is known."""
        parent = to_arabic_digits(cells["parent"].strip())
        if parent not in self._below:
            self._fault(row, "parent", f"expected nothing or the address of an earlier row, got {cells['parent']!r}")
            return
        node = self._node(row, cells)
        if node is None:
            return
        siblings = self._below[parent]
        address = node.address_below(parent, len(siblings) + 1)
        if address in self._below:
            self._fault(row, "code", f"the address {address} stands twice")
            return
        self._below[address] = []
        siblings.append((address, node))

    def nodes(self, parent: str) -> tuple[PlanNode, ...]:
        """Give the nodes below an address, with everything below them."""
        return tuple(attrs.evolve(node, children=self.nodes(address)) for address, node in self._below[parent])

    def _node(self, row: int, cells: dict[str, str]) -> PlanNode | None:
        before = len(self._problems)
        code = self._read(row, "code", Code.parse, cells)
        source = self._source(row, cells)
        if len(self._problems) > before:
            return None
        try:
            return PlanNode(
                tier=cells["tier"].strip(),
                number=cells.get("number") or None,
                code=code,
                title=cells["title"],
                english=cells.get("english") or None,
                indicators=tuple(cells.get("indicators", "").split()),
                projects=tuple(cells.get("projects", "").split()),
                source=source,
            )
        except ForeignAffairsError as error:
            self._problems.append(Problem(f"row {row}", str(error)))
            return None

    def _source(self, row: int, cells: dict[str, str]) -> Source | None:
        first = self._read(row, "first_line", parse_int, cells)
        last = self._read(row, "last_line", parse_int, cells)
        document = cells.get("document", "").strip()
        if not document:
            if first is not None or last is not None:
                self._fault(row, "document", "expected the document of the lines, got nothing")
            return None
        if (first is None) is not (last is None):
            self._fault(row, "first_line", "expected the first and the last line or neither")
            return None
        try:
            return Source(document, None if first is None or last is None else (first, last))
        except ForeignAffairsError as error:
            self._fault(row, "first_line", str(error))
            return None

    def _read(self, row: int, column: str, parse: Callable[[str], _T], cells: dict[str, str]) -> _T | None:
        cell = cells.get(column, "").strip()
        if not cell:
            return None
        try:
            return parse(cell)
        except ForeignAffairsError as error:
            self._fault(row, column, str(error))
            return None

    def _fault(self, row: int, column: str, message: str) -> None:
        self._problems.append(Problem(f"row {row}, column {column}", message))
