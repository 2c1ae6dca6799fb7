"""fiscal: cumulative reporting rounds, due dates, and periods drawn as calendars."""

import re
from calendar import monthrange
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs import markup
from bma_foreign_affairs.errors import CalendarError, ForeignAffairsError, InvalidValue, ParseError, WrongType
from bma_foreign_affairs.fiscal import (
    MONTHLY,
    QUARTERLY,
    ROUNDS,
    FiscalYear,
    LabelStyle,
    ReportingRound,
    occurrences,
    reporting_rounds,
)
from bma_foreign_affairs.testing.strategies.calendar import fiscal_years
from bma_foreign_affairs.testing.strategies.calendar import reporting_rounds as any_rounds
from bma_foreign_affairs.thai.numerals import Digits, to_thai_digits
from support import ANY_TEXT

DAY = timedelta(days=1)
Y2562 = FiscalYear(2562)
HALF_WAY = ReportingRound(Y2562, 6)
MONTHS = st.sets(st.sampled_from(MONTHLY)).map(sorted).map(tuple)


class TestReportingRounds:
    """Rounds are cumulative from October (docs/choosing-a-period.md)."""

    @given(fiscal_years())
    def test_each_round_begins_with_the_year(self, year: FiscalYear) -> None:
        rounds = reporting_rounds(year)
        assert [reported.months for reported in rounds] == [6, 9, 12]
        assert all(reported.first_day == year.first_day for reported in rounds)
        assert [reported.last_day for reported in rounds] == [
            year.half(1).last_day,
            year.quarter(3).last_day,
            year.last_day,
        ]
        assert all(reported in year for reported in rounds)
        assert rounds[0] in rounds[1]
        assert rounds[1] not in rounds[0]

    @given(any_rounds())
    def test_a_round_is_its_first_months(self, reported: ReportingRound) -> None:
        months = reported.year.months[: reported.months]
        assert list(reported) == [day for month in months for day in month]
        assert reported.days == sum(month.days for month in months)
        assert reported.first_day - DAY not in reported
        assert reported.last_day + DAY not in reported

    @given(any_rounds(), st.sampled_from(Digits))
    def test_labels_read_back(self, reported: ReportingRound, digits: Digits) -> None:
        assert ReportingRound.parse(reported.label(style=LabelStyle.FULL, digits=digits)) == reported
        assert ReportingRound.parse(reported.label(digits=digits), year=reported.year) == reported
        if reported.year < FiscalYear(2600):
            assert ReportingRound.parse(reported.label(style=LabelStyle.SHORT, digits=digits)) == reported

    def test_labels(self) -> None:
        assert HALF_WAY.label() == "รอบ ๖ เดือน"
        assert HALF_WAY.label(digits=Digits.ARABIC) == "รอบ 6 เดือน"
        assert HALF_WAY.label(style=LabelStyle.SHORT) == "ต.ค. ๖๑ – มี.ค. ๖๒"
        assert str(HALF_WAY) == "รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๒"
        assert ReportingRound(Y2562, 12).label() == "รอบ ๑๒ เดือน"

    def test_parse(self) -> None:
        assert ReportingRound.parse("รอบ 6 เดือน (ต.ค. – มี.ค.)", year=Y2562) == HALF_WAY
        assert ReportingRound.parse("รอบ ๖ เดือน (ต.ค. 61 – มี.ค. 62)") == HALF_WAY
        with pytest.raises(ParseError, match=r"year=FiscalYear\(2562\)"):
            ReportingRound.parse("รอบ 6 เดือน")
        for text in ("รอบ 13 เดือน ปีงบ 62", "รอบ 6 เดือน (ต.ค. – เม.ย.) ปีงบ 62", "พ.ย. ๖๑ – มี.ค. ๖๒"):
            with pytest.raises(CalendarError) as caught:
                ReportingRound.parse(text)
            assert repr(text) in str(caught.value)

    @given(ANY_TEXT)
    def test_any_text_gives_a_round_or_an_error(self, text: str) -> None:
        with suppress(ForeignAffairsError):
            assert type(ReportingRound.parse(text)) is ReportingRound

    def test_refusals(self) -> None:
        for months in (0, -1, 13, 10**5000):
            with pytest.raises(CalendarError, match="has 1 to 12 months"):
                ReportingRound(Y2562, months)
        for wrong in (6.0, True, "6", None):
            with pytest.raises(WrongType, match="months takes int"):
                ReportingRound(Y2562, wrong)  # type: ignore[arg-type]
        with pytest.raises(WrongType, match=r"^ReportingRound\.year takes FiscalYear, got 2562 .*; write Fis"):
            ReportingRound(2562, 6)  # type: ignore[arg-type]

    @pytest.mark.parametrize("wrong", [[6, 9], 6, None, ("6",), (6.0,), (True,)])
    def test_months_are_a_tuple_of_ints(self, wrong: Any) -> None:
        for function in (reporting_rounds, occurrences):
            got = re.escape(f"months takes a tuple of ints, got {wrong!r} ({type(wrong).__name__})")
            with pytest.raises(WrongType, match=f"^{got}$"):
                function(Y2562, wrong)

    @pytest.mark.parametrize(
        "wrong", [(6, 6), (9, 6), (0, 6), (6, 13), (10**5000,)], ids=["twice", "falling", "0", "13", "huge"]
    )
    def test_months_rise(self, wrong: Any) -> None:
        for function in (reporting_rounds, occurrences):
            with pytest.raises(CalendarError, match="from 1 to 12 that rise"):
                function(Y2562, wrong)
        with pytest.raises(CalendarError, match=r"that rise, got 9, 6$"):
            reporting_rounds(Y2562, (9, 6))


class TestOccurrences:
    @given(fiscal_years(), MONTHS, st.integers(-20, 20).filter(bool), st.sets(st.integers(0, 365), max_size=3))
    def test_the_nth_working_day_of_each_month(
        self, year: FiscalYear, months: tuple[int, ...], which: int, offsets: set[int]
    ) -> None:
        holidays = {year.first_day + DAY * offset for offset in offsets}
        try:
            due = occurrences(year, months, working_day=which, holidays=holidays)
        except CalendarError as error:
            assert "working days, so none is number" in str(error)  # noqa: PT017 - whether it raises hangs on the draw
            return
        for number, day in zip(months, due, strict=True):
            month = year.month(number)
            worked = [other for other in month if other.weekday() < 5 and other not in holidays]
            assert day == worked[which - 1 if which > 0 else which]
            assert type(day) is date

    def test_kinds_of_reports(self) -> None:
        assert occurrences(Y2562)[:2] == (date(2018, 10, 31), date(2018, 11, 30))
        assert len(occurrences(Y2562)) == len(occurrences(Y2562, MONTHLY)) == 12
        assert occurrences(Y2562, QUARTERLY) == (
            date(2018, 12, 31),
            date(2019, 3, 29),
            date(2019, 6, 28),
            date(2019, 9, 30),
        )
        assert occurrences(Y2562, ROUNDS) == (date(2019, 3, 29), date(2019, 6, 28), date(2019, 9, 30))
        assert occurrences(Y2562, ()) == ()

    def test_a_holiday_moves_the_day(self) -> None:
        new_year = {date(2018, 12, 31), date(2019, 1, 1)}
        assert occurrences(Y2562, (3, 4), working_day=1) == (date(2018, 12, 3), date(2019, 1, 1))
        assert occurrences(Y2562, (3, 4), working_day=1, holidays=new_year) == (date(2018, 12, 3), date(2019, 1, 2))
        assert occurrences(Y2562, (3,), holidays=frozenset(new_year)) == (date(2018, 12, 28),)

    @pytest.mark.parametrize("which", [0, 24, -24, 10**5000], ids=["0", "24", "-24", "huge"])
    def test_working_days_that_a_month_does_not_have(self, which: int) -> None:
        with pytest.raises(CalendarError, match="ตุลาคม ๒๕๖๑ has 23 working days"):
            occurrences(Y2562, (1,), working_day=which)

    def test_the_last_ones_that_it_has(self) -> None:
        assert occurrences(Y2562, (1,), working_day=23) == (date(2018, 10, 31),)
        assert occurrences(Y2562, (1,), working_day=-23) == (date(2018, 10, 1),)

    def test_refusals(self) -> None:
        for wrong in (1.0, True, "1", None):
            got = re.escape(f"working_day takes an int, got {wrong!r} ({type(wrong).__name__})")
            with pytest.raises(WrongType, match=f"^{got}$"):
                occurrences(Y2562, working_day=wrong)  # type: ignore[arg-type]
        for wrong_day in ("2018-10-01", datetime(2018, 10, 1, tzinfo=UTC)):
            with pytest.raises(WrongType, match=r"datetime\.date"):
                occurrences(Y2562, holidays=[wrong_day])  # type: ignore[list-item]
        with pytest.raises(WrongType, match=r"^year takes FiscalYear, got 2562 \(int\); write FiscalYear\(2562\)$"):
            occurrences(2562)  # type: ignore[arg-type]
        ask: Any
        for ask in (occurrences, reporting_rounds):
            with pytest.raises(WrongType, match="year takes FiscalYear, got 'x'"):
                ask("x", ())
        for holidays in (None, date(2018, 10, 1), "2018-10-01"):
            told = re.escape(f"holidays takes a set or another collection of dates, got {holidays!r} (")
            with pytest.raises(WrongType, match=told):
                occurrences(Y2562, (1,), holidays=holidays)  # type: ignore[arg-type]


class Cells(HTMLParser):
    """Collects the text of a drawing, and checks that what opens closes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if len(self.open) == 1:
            assert dict(attrs)["lang"] == "th"
        if tag == "td":
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1] == "td":
            self.texts["td"][-1] += data
        else:
            self.texts.setdefault(self.open[-1], []).append(data)


def drawn(html: str) -> dict[str, list[str]]:
    cells = Cells()
    cells.feed(html)
    cells.close()
    assert not cells.open
    return cells.texts


class TestDrawing:
    @given(fiscal_years())
    def test_a_year_is_twelve_months_in_fiscal_order(self, year: FiscalYear) -> None:
        texts = drawn(year._repr_html_())
        assert texts["b"] == [str(year)]
        assert texts["caption"] == [month.label() for month in year.months]
        assert texts["th"] == ["อา", "จ", "อ", "พ", "พฤ", "ศ", "ส"] * 12
        lengths = (monthrange(month.first_day.year, month.first_day.month)[1] for month in year.months)
        expected = [to_thai_digits(str(day)) for length in lengths for day in range(1, length + 1)]
        assert [text for text in texts["td"] if text] == expected

    @given(fiscal_years())
    def test_each_day_stands_under_its_weekday(self, year: FiscalYear) -> None:
        cells = drawn(year._repr_html_())["td"]
        columns = [index % 7 for index, text in enumerate(cells) if text]
        assert columns == [(day.weekday() + 1) % 7 for day in year]

    def test_parts_are_drawn_too(self) -> None:
        assert drawn(Y2562.quarter(2)._repr_html_())["caption"] == ["มกราคม ๒๕๖๒", "กุมภาพันธ์ ๒๕๖๒", "มีนาคม ๒๕๖๒"]
        assert drawn(Y2562.month(1)._repr_html_())["caption"] == ["ตุลาคม ๒๕๖๑"]
        assert len(drawn(HALF_WAY._repr_html_())["caption"]) == 6

    def test_everything_is_escaped(self) -> None:
        html = markup.calendar_strip(["<a>"], [("<b>", [["<c>"], ["&"]])], title="<d>")
        assert "&lt;a&gt;" in html
        assert "&lt;b&gt;" in html
        assert "&lt;c&gt;" in html
        assert "&lt;d&gt;" in html
        assert "&amp;" in html

    def test_a_week_has_a_cell_a_head(self) -> None:
        with pytest.raises(InvalidValue, match="a week of 'x' takes 2 cells, a cell a head, got 1"):
            markup.calendar_strip(["a", "b"], [("x", [["1"]])], title="t")
