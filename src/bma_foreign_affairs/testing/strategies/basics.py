"""Strategies for what every part of the library shares: sources, tables, problems of a file."""

from __future__ import annotations

from hypothesis import strategies as st

from bma_foreign_affairs.errors import Problem
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.tables import Cell, Table

__all__ = ["cells", "problems", "sources", "tables"]


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """Places in documents: by lines, by page, or the whole."""
    document = draw(st.text(min_size=1).filter(str.strip))
    lines = draw(st.none() | st.tuples(st.integers(1, 9999), st.integers(0, 99)))
    if lines is not None:
        first, more = lines
        return Source(document, lines=(first, first + more))
    return Source(document, page=draw(st.none() | st.integers(1, 9999) | st.text(min_size=1)))


def cells() -> st.SearchStrategy[Cell]:
    """Everything that a table can hold."""
    return st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.decimals(allow_nan=False, allow_infinity=False),
        st.fractions(),
        st.dates(),
        st.text(),
    )


@st.composite
def tables(draw: st.DrawFn, *, max_columns: int = 4, max_rows: int = 4) -> Table:
    """Tables of any cells."""
    columns = tuple(draw(st.lists(st.text(), min_size=1, max_size=max_columns, unique=True)))
    row = st.tuples(*(cells() for _ in columns))
    return Table(columns, tuple(draw(st.lists(row, max_size=max_rows))), draw(st.none() | st.text()))


def problems() -> st.SearchStrategy[Problem]:
    """Problems of a file."""
    return st.builds(Problem, st.text(), st.text())
