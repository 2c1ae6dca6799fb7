"""Escaped HTML from plain rows, the one place where values become markup."""

from __future__ import annotations

import html
from collections.abc import Sequence
from fractions import Fraction

from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.tables import Cell, Table

__all__ = ["bars", "calendar_strip", "paragraphs", "table", "tree"]


_STRIP = "display:grid;grid-template-columns:repeat(3,max-content);gap:1em 2em;align-items:start"
_TEXT = "text-align:left;white-space:nowrap"
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


def bars(rows: Sequence[tuple[str, Fraction | None, str]], *, title: str) -> str:
    """Write a bar a row: its label, how much of it is full, and what stands beside it.

    Args:
        rows: (label, part from 0 to 1 or None for no bar, text).
        title: Caption.

    Raises:
        InvalidValue: For a part below 0 or above 1.

    >>> bars([("K1", Fraction(1, 2), "๒.๕ / ๕")], title="คะแนน").count("width:50%")
    1
    """
    drawn = "".join(_bar(label, part, text) for label, part, text in rows)
    return f'<table lang="th"><caption>{html.escape(title)}</caption><tbody>{drawn}</tbody></table>'


def _bar(label: str, part: Fraction | None, text: str) -> str:
    bar = ""
    if part is not None:
        if not 0 <= part <= 1:
            raise InvalidValue(f"a bar takes a part from 0 to 1, got {part}")
        filled = f'<div style="width:{round(part * 100)}%;height:0.8em;background:#2563eb"></div>'
        bar = f'<div style="width:12em;background:#e5e7eb">{filled}</div>'
    cells = f'<td style="text-align:left">{html.escape(label)}</td><td>{bar}</td>'
    return f'<tr>{cells}<td style="{_TEXT}">{html.escape(text)}</td></tr>'


def paragraphs(lines: Sequence[str]) -> str:
    """Write a paragraph a line, in Thai.

    >>> paragraphs(["ก < ข"])
    '<p lang="th">ก &lt; ข</p>'
    """
    return "".join(f'<p lang="th">{html.escape(line)}</p>' for line in lines)


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
