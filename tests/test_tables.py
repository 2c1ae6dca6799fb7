import csv
import html
import io
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, UnknownCode, WrongType
from bma_foreign_affairs.markup import bars, tree
from bma_foreign_affairs.markup import table as table_markup
from bma_foreign_affairs.tables import Table
from support import ANY_TEXT

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
CELLS = st.one_of(TEXTS, st.integers(), st.booleans(), st.fractions(), st.dates(), st.none())
TABLES = st.lists(TEXTS, min_size=1, max_size=4, unique=True).flatmap(
    lambda names: st.lists(st.tuples(*[CELLS] * len(names)), max_size=4).map(
        lambda rows: Table(tuple(names), tuple(rows))
    )
)
MIXED = Table(
    ("ชื่อ", "n", "x"),
    (("กรุงเทพ", 1, Fraction(9, 2)), ("ก|ข <b>", 10, None), ("ญี่ปุ่น\nเมือง", None, Decimal("2.50"))),
    "ตาราง & รายการ",
)


class Cells(HTMLParser):
    """Collects the text of each td and th."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the base class's signature
        if tag in {"td", "th"}:
            self.found.append("")

    def handle_data(self, data: str) -> None:
        if self.found:
            self.found[-1] += data


@given(TABLES)
def test_records_hold_every_cell(table: Table) -> None:
    assert [tuple(record.values()) for record in table.records()] == list(table)
    assert all(tuple(record) == table.columns for record in table.records())
    assert len(table) == len(table.rows)


@given(TABLES)
def test_csv_reads_back(table: Table) -> None:
    rows = list(csv.reader(io.StringIO(table.to_csv(), newline="")))
    assert tuple(rows[0]) == table.columns
    assert len(rows) == len(table) + 1
    texts = [[cell for cell in row if isinstance(cell, str)] for row in table]
    assert all(text in row for row, cells in zip(rows[1:], texts, strict=True) for text in cells)


@given(TABLES)
def test_html_escapes_everything(table: Table) -> None:
    parser = Cells()
    parser.feed(table.to_html())
    parser.close()
    assert len(parser.found) == len(table.columns) * (len(table) + 1)
    assert tuple(parser.found[: len(table.columns)]) == table.columns


@given(TABLES)
def test_markdown_has_a_line_a_row(table: Table) -> None:
    assert len(table.to_markdown().split("\n")) == len(table) + 3


def test_every_way_out() -> None:
    assert MIXED.to_csv() == 'ชื่อ,n,x\nกรุงเทพ,1,4.5\nก|ข <b>,10,\n"ญี่ปุ่น\nเมือง",,2.5\n'
    assert MIXED.to_markdown() == (
        "| ชื่อ | n | x |\n| --- | --: | --: |\n| กรุงเทพ | 1 | 4.5 |\n"
        "| ก\\|ข \\<b\\> | 10 |  |\n| ญี่ปุ่น<br>เมือง |  | 2.5 |\n"
    )
    assert MIXED.to_html() == MIXED._repr_html_()
    assert "<caption>ตาราง &amp; รายการ</caption>" in MIXED.to_html()
    assert '<td style="text-align:right">4.5</td>' in MIXED.to_html()
    assert html.escape("ก|ข <b>") in MIXED.to_html()


def test_text_lines_up_under_thai_marks_and_wide_letters() -> None:
    table = Table(("ปี", "n"), (("ญี่ปุ่น", 5), ("日本", 12), (True, None)))
    assert table.to_text().splitlines() == [f"ปี{' ' * 6}n", f"ญี่ปุ่น{' ' * 4}5", "日本  12", "true"]
    assert str(table) == table.to_text()


def test_dates_and_bools_are_written_plainly() -> None:
    table = Table(("day", "met"), ((date(2018, 10, 1), True), (date(2019, 9, 30), False)))
    assert table.to_csv() == "day,met\n2018-10-01,true\n2019-09-30,false\n"


def test_column() -> None:
    assert MIXED.column("n") == (1, 10, None)
    with pytest.raises(UnknownCode, match="has no 'm'"):
        MIXED.column("m")


def test_repr_is_short() -> None:
    assert repr(MIXED) == "<Table 'ตาราง & รายการ': 3 columns, 3 rows>"
    assert repr(Table(("a",), ())) == "<Table: 1 columns, 0 rows>"


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        (["a"], ()),
        ((1,), ()),
        (("a",), [(1,)]),
        (("a",), ([1],)),
        (("a",), ((1.5,),)),
        (("a",), ((datetime(2018, 10, 1),),)),  # noqa: DTZ001 - that it is a datetime is the point
        (("a",), (({},),)),
    ],
)
def test_refuses_other_types(columns: Any, rows: Any) -> None:
    with pytest.raises(WrongType, match="takes"):
        Table(columns, rows)


@pytest.mark.parametrize(("columns", "rows"), [((), ()), (("a", "a"), ()), (("a",), ((1, 2),)), (("a",), ((),))])
def test_refuses_a_shape_that_is_no_table(columns: Any, rows: Any) -> None:
    with pytest.raises(InvalidValue, match="takes"):
        Table(columns, rows)


class TestMarkup:
    def test_table_takes_plain_rows(self) -> None:
        assert table_markup(list(MIXED.columns), MIXED.rows, title=MIXED.title) == MIXED.to_html()

    @given(st.lists(ANY_TEXT, min_size=1))
    def test_tree_escapes_everything_and_nests(self, texts: list[str]) -> None:
        written = tree([(depth, text) for depth, text in enumerate(texts)])
        assert written.count("<li>") == written.count("</li>") == len(texts)
        assert written.count("<ul") == written.count("</ul>") == len(texts)

    @given(st.lists(st.integers(0, 3)))
    def test_tree_is_balanced(self, wishes: list[int]) -> None:
        depths: list[int] = []
        for wish in wishes:
            depths.append(min(wish, depths[-1] + 1) if depths else 0)
        written = tree([(depth, "ก") for depth in depths])
        assert written.count("<li>") == written.count("</li>") == len(depths)
        assert written.count("<ul") == written.count("</ul>")

    def test_tree_of_siblings(self) -> None:
        rows = [(0, "1"), (1, "1.1"), (1, "1.2"), (0, "2")]
        assert tree(rows) == '<ul lang="th"><li>1<ul><li>1.1</li><li>1.2</li></ul></li><li>2</li></ul>'

    @pytest.mark.parametrize("part", [Fraction(-1, 2), Fraction(3, 2)])
    def test_bars_are_full_at_most(self, part: Fraction) -> None:
        with pytest.raises(InvalidValue, match="from 0 to 1, got"):
            bars([("K1", part, "")], title="คะแนน")

    @pytest.mark.parametrize("depths", [[1], [0, 2], [-1], [0, -1]])
    def test_tree_refuses_depths_that_skip(self, depths: list[int]) -> None:
        with pytest.raises(InvalidValue, match="takes a depth from 0 to"):
            tree([(depth, "ก") for depth in depths])
