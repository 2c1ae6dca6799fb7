"""A frozen table of columns and rows, and its way out: records, CSV, Markdown, HTML, aligned text."""

from __future__ import annotations

import csv
import html
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias, final

import attrs

from bma_foreign_affairs._values import instance_of, is_a, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, UnknownCode, WrongType, shown
from bma_foreign_affairs.exact import decimal_text

__all__ = ["Cell", "Table", "csv_text"]

Cell: TypeAlias = str | int | bool | Decimal | Fraction | date | None
"""What a table holds. None is an empty cell."""

_NUMBERS = (int, Decimal, Fraction)
_CELLS = (str, bool, date, type(None), *_NUMBERS)
_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>|])")
_RIGHT = ' style="text-align:right"'


@final
@attrs.frozen(repr=False)
class Table:
    """Columns and rows that do not change.

    Args:
        columns: Names of the columns, each once.
        rows: A tuple of cells a row, as many as there are columns.
        title: What the table shows, or None.

    Raises:
        WrongType: For anything but tuples, for a float and any other cell that is no `Cell`.
        InvalidValue: For a row of another length, for no column, or for a column name that comes twice.

    >>> table = Table(("actual", "points"), ((9, Fraction(9, 2)), (12, 5)))
    >>> table
    <Table: 2 columns, 2 rows>
    >>> table.records()[0]
    {'actual': 9, 'points': Fraction(9, 2)}
    >>> print(table.to_text())
    actual  points
         9     4.5
        12       5
    """

    columns: tuple[str, ...] = attrs.field(validator=tuple_of(str))
    rows: tuple[tuple[Cell, ...], ...] = attrs.field(validator=tuple_of(tuple))
    title: str | None = attrs.field(default=None, validator=optional(instance_of(str)))

    def __attrs_post_init__(self) -> None:
        if not self.columns or len(set(self.columns)) != len(self.columns):
            raise InvalidValue(f"Table.columns takes at least one name and each once, got {self.columns}")
        for index, row in enumerate(self.rows):
            if len(row) != len(self.columns):
                raise InvalidValue(
                    f"Table.rows[{index}] takes {len(self.columns)} cells, a cell a column, got {len(row)}"
                )
            for name, cell in zip(self.columns, row, strict=True):
                if not is_a(cell, _CELLS):
                    raise WrongType(
                        f"Table.rows[{index}], column {name!r}, takes text, an exact number, a date, a bool or None,"
                        f" got {shown(cell)}"
                    )

    def __repr__(self) -> str:
        title = f" {self.title!r}" if self.title else ""
        return f"<Table{title}: {len(self.columns)} columns, {len(self.rows)} rows>"

    def __str__(self) -> str:
        return self.to_text()

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return iter(self.rows)

    def column(self, name: str) -> tuple[Cell, ...]:
        """Give the cells of one column, top to bottom.

        Raises:
            UnknownCode: For a name that is no column of the table.
        """
        if name not in self.columns:
            raise UnknownCode.among(name, f"{self!r}", self.columns)
        index = self.columns.index(name)
        return tuple(row[index] for row in self.rows)

    def records(self) -> list[dict[str, Cell]]:
        """Give a dict a row, from column name to cell, for a data frame or a template."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def to_csv(self) -> str:
        """Write comma separated values with a header line; numbers exactly, dates in ISO form, None empty."""
        return csv_text([self.columns, *(tuple(_text(cell) for cell in row) for row in self.rows)])

    def to_markdown(self) -> str:
        """Write a Markdown pipe table, numbers to the right, with signs of Markdown and HTML escaped."""
        rules = ["--:" if right else "---" for right in self._to_the_right()]
        lines = [self.columns, tuple(rules), *(tuple(_text(cell) for cell in row) for row in self.rows)]
        escaped = (line if line is lines[1] else tuple(map(_markdown, line)) for line in lines)
        return "".join(f"| {' | '.join(line)} |\n" for line in escaped)

    def to_html(self) -> str:
        """Write an HTML table in Thai (`lang="th"`), everything escaped, numbers to the right."""
        caption = f"<caption>{html.escape(self.title)}</caption>" if self.title else ""
        head = "".join(f'<th scope="col">{html.escape(name)}</th>' for name in self.columns)
        body = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in self.rows)
        return f'<table lang="th">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'

    def to_text(self) -> str:
        """Write lines of equal columns for a terminal, numbers to the right; Thai marks take no width."""
        right = self._to_the_right()
        lines = [self.columns, *(tuple(_text(cell) for cell in row) for row in self.rows)]
        lines = [tuple(" ".join(cell.split()) for cell in line) for line in lines]
        widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
        padded = (
            "  ".join(
                _padding(cell, width) + cell if end else cell + _padding(cell, width)
                for cell, width, end in zip(line, widths, right, strict=True)
            )
            for line in lines
        )
        return "\n".join(line.rstrip() for line in padded)

    def _repr_html_(self) -> str:
        return self.to_html()

    def _to_the_right(self) -> list[bool]:
        """Tell which columns hold numbers and nothing else."""
        return [
            any(cell is not None for cell in column) and all(cell is None or is_a(cell, _NUMBERS) for cell in column)
            for column in ([row[index] for row in self.rows] for index in range(len(self.columns)))
        ]


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    r"""Write rows of text as comma separated values, lines ending in \\n, so that csv.reader reads back any text."""
    buffer = io.StringIO()
    minimal = csv.writer(buffer, lineterminator="\n")
    quoted = csv.writer(buffer, lineterminator="\n", quoting=csv.QUOTE_ALL)
    for row in rows:
        # csv takes a bare carriage return for the end of a line when it reads, and does not quote it when it writes.
        (quoted if any("\r" in cell for cell in row) else minimal).writerow(row)
    return buffer.getvalue()


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case str():
            return cell
        case date():
            return cell.isoformat()
        case _:
            return decimal_text(cell)


def _markdown(text: str) -> str:
    return "<br>".join(_MARKDOWN_SIGNS.sub(r"\\\1", text).replace("&", "&amp;").splitlines())


def _html_cell(cell: Cell) -> str:
    return f"<td{_RIGHT if is_a(cell, _NUMBERS) else ''}>{html.escape(_text(cell))}</td>"


def _width(text: str) -> int:
    """Count terminal cells: Thai vowels and marks above and below take none, wide letters two."""
    signs = [sign for sign in text if unicodedata.category(sign) not in {"Mn", "Me", "Cf"}]
    return len(signs) + sum(unicodedata.east_asian_width(sign) in "WF" for sign in signs)


def _padding(text: str, width: int) -> str:
    return " " * (width - _width(text))
