"""Escaped HTML from plain rows, the one place where values become markup."""

from __future__ import annotations

import html
from collections.abc import Sequence

from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.tables import Cell, Table

__all__ = ["calendar_strip", "table", "tree"]


_STRIP = "display:grid;grid-template-columns:repeat(3,max-content);gap:1em 2em;align-items:start"
_DAY = "text-align:right;padding:0 .3em"


def calendar_strip(heads: Sequence[str], months: Sequence[tuple[str, Sequence[Sequence[str]]]], *, title: str) -> str:
    """Write months as small calendars, three a row in reading order.

    Args:
        heads: Names of the days of a week, in the order of the cells.
        months: (caption, weeks) a month; a week is a cell a day, empty where the month has no such day.
        title: What the whole shows.

    Raises:
        InvalidValue: For a week that has not a cell for each head.

    >>> calendar_strip(["<"], [("ต.ค.", [["๑"]])], title="ปีงบ ๖๒").count("&lt;")
    1
    """
    parts = [f'<div lang="th"><p><b>{html.escape(title)}</b></p><div style="{_STRIP}">']
    head = "".join(f'<th scope="col" style="{_DAY}">{html.escape(name)}</th>' for name in heads)
    for caption, weeks in months:
        parts.append(f"<table><caption>{html.escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>")
        for week in weeks:
            if len(week) != len(heads):
                raise InvalidValue(f"a week of {caption!r} takes {len(heads)} cells, a cell a head, got {len(week)}")
            cells = (f'<td style="{_DAY}">{html.escape(day)}</td>' for day in week)
            parts.append(f"<tr>{''.join(cells)}</tr>")
        parts.append("</tbody></table>")
    parts.append("</div></div>")
    return "".join(parts)


def table(columns: Sequence[str], rows: Sequence[Sequence[Cell]], *, title: str | None = None) -> str:
    """Write an HTML table of plain rows.

    Args:
        columns: Names of the columns, each once.
        rows: Cells a row, as many as there are columns.
        title: Caption, or None.

    Raises:
        WrongType, InvalidValue: As `Table` does.

    >>> table(["KR"], [["<b>"]])
    '<table lang="th"><thead><tr><th scope="col">KR</th></tr></thead><tbody><tr><td>&lt;b&gt;</td></tr></tbody></table>'
    """
    return Table(tuple(columns), tuple(map(tuple, rows)), title).to_html()


def tree(rows: Sequence[tuple[int, str]]) -> str:
    """Write nested HTML lists of an outline.

    Args:
        rows: (depth, text) in reading order; the first depth is 0 and none goes down more than one at a time.

    Raises:
        InvalidValue: For a depth that is negative or skips one.

    >>> tree([(0, "ด้านที่ 9"), (1, "ประเด็น 9.1")])
    '<ul lang="th"><li>ด้านที่ 9<ul><li>ประเด็น 9.1</li></ul></li></ul>'
    """
    parts: list[str] = []
    above = -1
    for index, (depth, text) in enumerate(rows):
        if not 0 <= depth <= above + 1:
            raise InvalidValue(f"tree row {index} takes a depth from 0 to {above + 1}, got {depth}")
        parts.append("<ul><li>" if depth > above else "</li></ul>" * (above - depth) + "</li><li>")
        parts.append(html.escape(text))
        above = depth
    parts.append("</li></ul>" * (above + 1))
    return "".join(parts).replace("<ul>", '<ul lang="th">', 1)
