"""fiscal: every day in one year, half, quarter and month; arithmetic, order, labels, and what is refused."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import CalendarError, ForeignAffairsError, ParseError, WrongType
from bma_foreign_affairs.fiscal import (
    FIRST_FISCAL_DAY,
    FIRST_FISCAL_YEAR,
    LAST_FISCAL_DAY,
    LAST_FISCAL_YEAR,
    FiscalHalf,
    FiscalMonth,
    FiscalQuarter,
    FiscalYear,
    LabelStyle,
    ReportingRound,
    occurrences,
)
from bma_foreign_affairs.testing.strategies.calendar import fiscal_halves, fiscal_months, fiscal_quarters, fiscal_years
from bma_foreign_affairs.thai.dates import Month, buddhist_year, date_from_buddhist
from bma_foreign_affairs.thai.numerals import Digits
from support import ANY_TEXT

DAY = timedelta(days=1)
KINDS: list[Any] = [FiscalYear, FiscalHalf, FiscalQuarter, FiscalMonth]
PERIODS = st.one_of(fiscal_years(), fiscal_halves(), fiscal_quarters(), fiscal_months())
Y2562 = FiscalYear(2562)


def every(kind: Any) -> list[Any]:
    """All periods of a kind, by walking from the first day."""
    periods = [kind.containing(FIRST_FISCAL_DAY)]
    while periods[-1].last_day < LAST_FISCAL_DAY:
        periods.append(kind.containing(periods[-1].last_day + DAY))
    return periods


@pytest.mark.parametrize("kind", KINDS)
class TestEveryPeriod:
    def test_they_follow_each_other_without_gap_or_overlap(self, kind: Any) -> None:
        periods = every(kind)
        assert len(periods) == (LAST_FISCAL_YEAR - FIRST_FISCAL_YEAR + 1) * kind.PER_YEAR
        assert periods[0].first_day == FIRST_FISCAL_DAY == date(1961, 10, 1)
        assert periods[-1].last_day == LAST_FISCAL_DAY == date(2156, 9, 30)
        for one, two in pairwise(periods):
            assert one.last_day + DAY == two.first_day
            assert one + 1 == two
            assert two - 1 == one
            assert two - one == 1
            for compare in (kind.__lt__, kind.__le__):
                assert compare(one, two) is True
                assert compare(two, one) is False
            for compare in (kind.__gt__, kind.__ge__):
                assert compare(one, two) is False
                assert compare(two, one) is True
            twin = kind.containing(one.last_day)
            assert [one < twin, one <= twin, one > twin, one >= twin] == [False, True, False, True]

    def test_every_day_belongs_to_exactly_one(self, kind: Any) -> None:
        for period in every(kind):
            days = list(period)
            assert days == [period.first_day + DAY * number for number in range(period.days)]
            assert days[-1] == period.last_day
            assert all(kind.containing(day) == period and day in period for day in days)
            assert period.first_day - DAY not in period
            assert period.last_day + DAY not in period

    def test_labels_read_back(self, kind: Any) -> None:
        for period in every(kind):
            assert kind.parse(period.label(style=LabelStyle.FULL)) == period
            year = {} if kind is FiscalYear else {"year": period.year}
            assert kind.parse(period.label(style=LabelStyle.LONG, digits=Digits.ARABIC), **year) == period
            if date(1957, 1, 1) <= period.first_day and period.last_day <= date(2056, 9, 30):
                assert kind.parse(period.label(style=LabelStyle.SHORT)) == period
            assert str(period) == (period.label() if kind is FiscalMonth else period.label(style=LabelStyle.FULL))

    @given(data=st.data())
    def test_containing_refuses_what_is_no_day_in_range(self, kind: Any, data: st.DataObject) -> None:
        wrong = data.draw(st.sampled_from([datetime(2018, 10, 1, tzinfo=UTC), 2562, 1.5, True, None, "2018-10-01"]))
        with pytest.raises(WrongType, match=r"datetime\.date") as caught:
            kind.containing(wrong)
        assert f"got {wrong!r} (" in str(caught.value)
        for day in (FIRST_FISCAL_DAY - DAY, LAST_FISCAL_DAY + DAY, date.min, date.max):
            with pytest.raises(CalendarError, match=r"from 1961-10-01 .BE 2505. to 2156-09-30 .BE 2699."):
                kind.containing(day)

    def test_containing_knows_the_first_and_the_last_day_unasked(
        self, kind: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(kind, "_KNOWN", {})
        assert kind.containing(FIRST_FISCAL_DAY).first_day == FIRST_FISCAL_DAY
        assert kind.containing(LAST_FISCAL_DAY).last_day == LAST_FISCAL_DAY


class TestArithmetic:
    @given(PERIODS, st.integers(-3000, 3000))
    def test_adding_is_undone_by_subtracting(self, period: Any, count: int) -> None:
        try:
            moved = period + count
        except CalendarError:
            return
        assert moved - count == period
        assert moved - period == count
        assert (moved > period) is (count > 0)
        assert (moved >= period) is (count >= 0)
        assert (moved.first_day > period.first_day) is (count > 0)

    @given(PERIODS)
    def test_the_supported_range_is_not_left(self, period: Any) -> None:
        kind = type(period)
        for count in (10**5000, -(10**5000), kind.containing(LAST_FISCAL_DAY) - period + 1):
            with pytest.raises(CalendarError, match="out of the supported fiscal years, BE 2505 to 2699"):
                _ = period + count
        assert (period + (kind.containing(LAST_FISCAL_DAY) - period)).last_day == LAST_FISCAL_DAY

    def test_what_leads_out_of_the_range_is_told(self) -> None:
        first = FiscalYear(2505)
        for count, told in ((-1, "- 1"), (195, "+ 195")):
            with pytest.raises(CalendarError) as caught:
                _ = first + count
            assert str(caught.value) == f"FiscalYear(2505) {told} is out of the supported fiscal years, BE 2505 to 2699"

    @pytest.mark.parametrize("wrong", [True, 1.0, "1", None, date(2018, 10, 1)])
    def test_only_ints_are_added(self, wrong: Any) -> None:
        with pytest.raises(TypeError):
            _ = Y2562 + wrong
        with pytest.raises(TypeError):
            _ = Y2562 - wrong

    def test_foreign_operands_are_left_to_the_other_side(self) -> None:
        for name in ("__lt__", "__le__", "__gt__", "__ge__", "__sub__"):
            for other in (Y2562.quarter(1), "2562", None):
                assert getattr(Y2562, name)(other) is NotImplemented
        assert Y2562.__lt__(2562) is NotImplemented  # type: ignore[operator]

    def test_kinds_do_not_mix(self) -> None:
        with pytest.raises(TypeError):
            _ = Y2562 - Y2562.quarter(1)  # type: ignore[operator]
        with pytest.raises(TypeError):
            _ = Y2562.quarter(1) < Y2562.half(1)  # type: ignore[operator]


class TestParts:
    @given(fiscal_years())
    def test_parts_make_up_the_year(self, year: FiscalYear) -> None:
        for parts, count in ((year.halves, 2), (year.quarters, 4), (year.months, 12)):
            assert [part.number for part in parts] == list(range(1, count + 1))
            assert [day for part in parts for day in part] == list(year)
            assert all(part in year and year not in part for part in parts)
        assert FiscalYear(year.buddhist_year) in year

    def test_parts_by_number(self) -> None:
        assert Y2562.half(2) == FiscalHalf(Y2562, 2) == Y2562.halves[1]
        assert Y2562.quarter(3) == FiscalQuarter(Y2562, 3) == Y2562.quarters[2]
        assert Y2562.month(12) == FiscalMonth(Y2562, 12) == Y2562.months[11]

    def test_quarters_lie_in_halves(self) -> None:
        assert Y2562.quarter(2) in Y2562.half(1)
        assert Y2562.quarter(3) not in Y2562.half(1)
        assert FiscalYear(2563).quarter(1) not in Y2562

    @pytest.mark.parametrize("wrong", [datetime(2018, 10, 1, tzinfo=UTC), 1, "ต.ค.", None])
    def test_a_period_contains_days_and_periods(self, wrong: Any) -> None:
        with pytest.raises(WrongType) as caught:
            assert wrong in Y2562
        assert str(caught.value) == (
            f"a fiscal period contains days and fiscal periods, got {wrong!r} ({type(wrong).__name__})"
            f"{'; a datetime gives its day by .date()' * isinstance(wrong, datetime)}"
        )

    def test_a_span_is_every_year_of_it(self) -> None:
        assert FiscalYear.span(Y2562, Y2562 + 2) == (Y2562, FiscalYear(2563), FiscalYear(2564))
        assert FiscalYear.span(Y2562, Y2562) == (Y2562,)
        with pytest.raises(CalendarError, match=r"FiscalYear\(2562\) to FiscalYear\(2561\)"):
            FiscalYear.span(Y2562, Y2562 - 1)
        for first, last in ((2562, Y2562), (Y2562, 2562), (2562, 2563)):
            with pytest.raises(WrongType, match=r"^a span takes fiscal years, got 256[23] \(int\)$"):
                FiscalYear.span(first, last)  # type: ignore[arg-type]

    def test_a_month_has_its_month_of_the_calendar(self) -> None:
        assert Y2562.month(1).calendar_month == Month(2561, 10)
        assert Y2562.month(12).calendar_month == Month(2562, 9)


class TestRefusals:
    @pytest.mark.parametrize(("number", "meant"), [(2025, 2568), (1962, 2505), (2156, 2699)])
    def test_a_common_era_year_says_what_was_meant(self, number: int, meant: int) -> None:
        with pytest.raises(CalendarError, match=rf"looks like a Common Era year; did you mean {meant}\?"):
            FiscalYear(number)

    @pytest.mark.parametrize("number", [0, -1, 62, 2504, 2700, 10**5000], ids=lambda number: str(min(number, 9999)))
    def test_years_out_of_range(self, number: int) -> None:
        with pytest.raises(CalendarError, match="from 2505 to 2699") as caught:
            FiscalYear(number)
        assert "Common Era" not in str(caught.value)

    @pytest.mark.parametrize("wrong", [2562.0, True, "2562", None, date(2018, 10, 1)])
    def test_a_year_is_an_int(self, wrong: Any) -> None:
        with pytest.raises(WrongType, match=r"FiscalYear\.buddhist_year takes int"):
            FiscalYear(wrong)

    @pytest.mark.parametrize("kind", KINDS[1:])
    def test_a_part_has_a_year_and_a_number(self, kind: Any) -> None:
        for year in (2562, "2562", None):
            with pytest.raises(WrongType, match="year takes FiscalYear"):
                kind(year, 1)
        for wrong in (1.0, True, "1", None):
            with pytest.raises(WrongType, match="number takes int"):
                kind(Y2562, wrong)
        for number in (0, -1, kind.PER_YEAR + 1, 10**5000):
            with pytest.raises(CalendarError, match=f"{kind.__name__} takes a number from 1 to {kind.PER_YEAR}"):
                kind(Y2562, number)


LABELS = [
    (Y2562, LabelStyle.LONG, Digits.THAI, "ปีงบประมาณ พ.ศ. ๒๕๖๒"),
    (Y2562, LabelStyle.LONG, Digits.ARABIC, "ปีงบประมาณ พ.ศ. 2562"),
    (Y2562, LabelStyle.SHORT, Digits.THAI, "ปีงบ ๖๒"),
    (Y2562, LabelStyle.SHORT, Digits.ARABIC, "ปีงบ 62"),
    (Y2562.half(1), LabelStyle.FULL, Digits.THAI, "ครึ่งปีแรก ปีงบประมาณ พ.ศ. ๒๕๖๒"),
    (Y2562.half(1), LabelStyle.LONG, Digits.THAI, "ครึ่งปีแรก (ต.ค. – มี.ค.)"),
    (Y2562.half(2), LabelStyle.LONG, Digits.THAI, "ครึ่งปีหลัง (เม.ย. – ก.ย.)"),
    (Y2562.half(1), LabelStyle.SHORT, Digits.THAI, "ต.ค. ๖๑ – มี.ค. ๖๒"),
    (Y2562.half(1), LabelStyle.SHORT, Digits.ARABIC, "ต.ค. 61 – มี.ค. 62"),
    (Y2562.quarter(1), LabelStyle.FULL, Digits.THAI, "ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๒"),
    (Y2562.quarter(1), LabelStyle.LONG, Digits.THAI, "ไตรมาสที่ ๑ (ต.ค. – ธ.ค.)"),
    (Y2562.quarter(3), LabelStyle.LONG, Digits.ARABIC, "ไตรมาสที่ 3 (เม.ย. – มิ.ย.)"),
    (Y2562.quarter(1), LabelStyle.SHORT, Digits.THAI, "ต.ค. ๖๑ – ธ.ค. ๖๑"),
    (Y2562.month(1), LabelStyle.FULL, Digits.THAI, "เดือนที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๒"),
    (Y2562.month(1), LabelStyle.LONG, Digits.THAI, "ตุลาคม ๒๕๖๑"),
    (Y2562.month(1), LabelStyle.LONG, Digits.ARABIC, "ตุลาคม 2561"),
    (Y2562.month(12), LabelStyle.SHORT, Digits.ARABIC, "ก.ย. 62"),
]


class TestLabels:
    @pytest.mark.parametrize(("period", "style", "digits", "label"), LABELS)
    def test_label(self, period: Any, style: LabelStyle, digits: Digits, label: str) -> None:
        assert period.label(style=style, digits=digits) == label

    def test_the_long_style_is_the_one_by_default(self) -> None:
        assert Y2562.quarter(1).label() == "ไตรมาสที่ ๑ (ต.ค. – ธ.ค.)"

    def test_repr_is_the_constructor(self) -> None:
        assert repr(Y2562.quarter(3)) == "FiscalQuarter(FiscalYear(2562), 3)"

    def test_short_years_name_one_century(self) -> None:
        for number in (2600, 2699):
            with pytest.raises(CalendarError, match="BE 2500 to 2599"):
                FiscalYear(number).label(style=LabelStyle.SHORT)

    def test_a_style_is_a_member(self) -> None:
        with pytest.raises(WrongType, match=r"^expected a LabelStyle, got 'long' \(str\)$"):
            Y2562.label(style="long")  # type: ignore[arg-type]


class TestParse:
    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", 2567),
            ("ปีงบ 2569", 2569),
            ("ปีงบ ๖๒", 2562),
            ("ปีงบประมาณ 2556", 2556),
            ("ปีงบประมาณ พ.ศ. 2562", 2562),
            ("(ปีงบประมาณ พ.ศ.๒๕๖๒)", 2562),
            ("พ.ศ. 2568", 2568),
            ("ประจำปี พ.ศ. ๒๕๖๒", 2562),
            ("ในปีงบประมาณ\nพ.ศ. ๒๕๖๒ ", 2562),
            ("2562", 2562),
            ("ปีงบฯ 62", 2562),
            ("ปีงบประมาณ (พ.ศ. 2562)", 2562),
            ("ปีงบ (62)", 2562),
        ],
    )
    def test_years(self, text: str, number: int) -> None:
        assert FiscalYear.parse(text) == FiscalYear(number)

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("62", 0),
            ("พ.ศ. 62", 5),
            ("ปี 62", 3),
            ("ปีงบประมาณ", 10),
            ("ปีงบ 2562 และ", 10),
            ("(2562", 5),
            ("ปีงบประมาณ 256", 11),
            ("ปีงบประมาณ พ.ศ. 25620", 16),
            ("ปีงบประมาณ (พ.ศ. 2562", 21),
            ("ปีงบประมาณ 2562)", 15),
        ],
    )
    def test_other_text_is_no_year(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            FiscalYear.parse(text)
        assert caught.value.position == position

    def test_common_era_years_say_what_was_meant(self) -> None:
        with pytest.raises(CalendarError, match=r"got 2025; it looks like .*; did you mean 2568\?$"):
            FiscalYear.parse("ปีงบประมาณ 2025")
        with pytest.raises(CalendarError, match=r"named in the Buddhist era, got ค\.ศ\. 2025; .* did you mean 2568\?$"):
            FiscalYear.parse("ปีงบประมาณ ค.ศ. 2025")

    @pytest.mark.parametrize(
        ("kind", "text", "position", "expected"),
        [
            (FiscalQuarter, "", 0, "ไตรมาสที่ 1 or its months"),
            (FiscalQuarter, "ต.ค. 2561", 9, "a dash or ถึง and the last month"),
            (FiscalMonth, "ต.ค. – ธ.ค.", 5, "its fiscal year or nothing"),
            (FiscalMonth, "ตุลาคม ปี 2562", 7, "its fiscal year or nothing"),
            (FiscalQuarter, "ไตรมาสที่ 1 (", 13, "its first month"),
            (FiscalMonth, "เดือนที่ 1 (x)", 12, "its month"),
            (FiscalQuarter, "ไตรมาสที่ 1 (ต.ค.", 17, "a dash or ถึง and the last month"),
            (FiscalQuarter, "ไตรมาสที่ 1 (1 ต.ค. – ธ.ค.)", 20, "a dash or ถึง and the last month"),
            (FiscalQuarter, "ไตรมาสที่ 1 (ต.ค. – ธ.ค. 2561", 29, "the closing bracket"),
            (FiscalQuarter, "ไตรมาสที่ 1 ปีงบ 62 (ต.ค. – ธ.ค.", 32, "the closing bracket"),
            (FiscalQuarter, "ปีงบ 62 ไตรมาสที่ 1 (ต.ค. – x", 26, "a dash or ถึง and the last month"),
            (FiscalQuarter, "ไตรมาสที่แรก", 0, "ไตรมาสที่ 1 or its months"),
            (FiscalHalf, "ครึ่งปีที่แรก 2562", 0, "ครึ่งปีแรก, ครึ่งปีหลัง or ครึ่งปีที่ 1 or its months"),
            (FiscalHalf, "ครึ่ง 1", 0, "ครึ่งปีแรก, ครึ่งปีหลัง or ครึ่งปีที่ 1 or its months"),
            (FiscalHalf, "ครึ่งปีแรก (ต.ค. – มี.ค.) ก", 26, "its months in brackets, its fiscal year or nothing"),
            (FiscalHalf, "ปีงบ 62 ครึ่งปีแรก ก", 19, "its months in brackets or nothing"),
            (FiscalQuarter, "ปีงบประมาณ 2562", 15, "ไตรมาสที่ 1 or its months"),
        ],
    )
    def test_errors_say_what_could_stand_there(self, kind: Any, text: str, position: int, expected: str) -> None:
        with pytest.raises(ParseError) as caught:
            kind.parse(text, year=Y2562)
        assert (caught.value.position, caught.value.expected) == (position, expected)

    @pytest.mark.parametrize(
        ("kind", "text", "last"),
        [
            (FiscalQuarter, "ไตรมาสที่ 0/2562", 4),
            (FiscalQuarter, "ไตรมาสที่ 5 ปีงบ 62", 4),
            (FiscalQuarter, "ไตรมาสที่ 5", 4),
            (FiscalHalf, "ครึ่งปีที่ 3", 2),
            (FiscalMonth, "เดือนที่ 13", 12),
            (ReportingRound, "รอบ 13 เดือน", 12),
        ],
    )
    def test_numbers_that_no_part_has(self, kind: Any, text: str, last: int) -> None:
        with pytest.raises(CalendarError) as caught:
            kind.parse(text)
        assert str(caught.value) == f"a fiscal year has no part {text!r}: they are numbered from 1 to {last}"

    @pytest.mark.parametrize(
        ("text", "period"),
        [
            ("ครึ่งปีแรก (ต.ค. – มี.ค. 2562)", Y2562.half(1)),
            ("ครึ่งปีแรก (ต.ค. 2561 – มี.ค.)", Y2562.half(1)),
            ("ต.ค. – มี.ค. 2019", Y2562.half(1)),
            ("ไตรมาสที่ 1 (ต.ค. – ธ.ค. 2561)", Y2562.quarter(1)),
            ("เดือนตุลาคม – เดือนธันวาคม 2561", Y2562.quarter(1)),
            ("ภายในเดือนตุลาคม 2561", Y2562.month(1)),
            ("ในเดือนตุลาคม 2561", Y2562.month(1)),
            ("รอบ 6 เดือน (ต.ค. – มี.ค. 62) ปีงบประมาณ พ.ศ. 2562", ReportingRound(Y2562, 6)),
            ("รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2562", ReportingRound(Y2562, 6)),
            ("ภายในปีงบประมาณ พ.ศ. 2562", Y2562),
        ],
    )
    def test_the_year_of_one_month_tells_that_of_the_other(self, text: str, period: Any) -> None:
        assert type(period).parse(text) == period

    @pytest.mark.parametrize(
        ("kind", "fields", "told"),
        [
            (FiscalYear, (2562.0,), "takes int, got 2562.0 (float); write 2562"),
            (FiscalYear, ("2562",), "takes int, got '2562' (str); FiscalYear.parse reads text"),
            (FiscalYear, (Y2562.first_day,), "(date); FiscalYear.containing takes a day"),
            (
                FiscalYear,
                (datetime(2018, 10, 1, tzinfo=UTC),),
                "; FiscalYear.containing takes a day; a datetime gives its day by .date()",
            ),
            (FiscalQuarter, (2562, 1), "takes FiscalYear, got 2562 (int); write FiscalYear(2562)"),
            (FiscalQuarter, (2019, 1), "takes FiscalYear, got 2019 (int); write FiscalYear(2562)"),
            (FiscalQuarter, (62, 1), "takes FiscalYear, got 62 (int); write FiscalYear(2562)"),
            (FiscalQuarter, (2505, 1), "; write FiscalYear(2505)"),
            (FiscalQuarter, (2699, 1), "; write FiscalYear(2699)"),
            (FiscalQuarter, (2700, 1), "takes FiscalYear, got 2700 (int)"),
            (FiscalQuarter, (2504, 1), "takes FiscalYear, got 2504 (int)"),
            (FiscalQuarter, (True, 1), "takes FiscalYear, got True (bool)"),
            (FiscalQuarter, ("2562", 1), "takes FiscalYear, got '2562' (str); FiscalYear.parse reads text"),
            (FiscalQuarter, (None, 1), "takes FiscalYear, got None (NoneType)"),
            (FiscalQuarter, (Y2562, 1.0), "takes int, got 1.0 (float); write 1"),
            (FiscalYear.containing, ("2018-10-01",), "got '2018-10-01' (str); thai.dates.parse_date reads text"),
        ],
    )
    def test_wrong_types_are_told_what_to_do(self, kind: Any, fields: Any, told: str) -> None:
        with pytest.raises(WrongType) as caught:
            kind(*fields)
        assert str(caught.value).endswith(told)

    @pytest.mark.parametrize(("year", "meant"), [(62, 2562), (2019, 2562), (99, 2599), (5, 2505)])
    def test_years_that_look_like_others(self, year: int, meant: int) -> None:
        with pytest.raises(CalendarError, match=rf"did you mean {meant}\?$"):
            FiscalYear(year)

    @pytest.mark.parametrize("year", [-1, 0, 4, 100])
    def test_no_year_is_meant_that_is_none_either(self, year: int) -> None:
        with pytest.raises(CalendarError) as caught:
            FiscalYear(year)
        assert "did you mean" not in str(caught.value)

    @pytest.mark.parametrize(
        "build",
        [
            FiscalYear,
            lambda number: FiscalQuarter(Y2562, number),
            lambda number: Y2562 + number,
            lambda number: ReportingRound(Y2562, number),
            lambda number: occurrences(Y2562, (1,), working_day=number),
            lambda number: Month(number, 1),
            lambda number: date_from_buddhist(2562, number, 1),
            FiscalYear.containing,
            buddhist_year,
            lambda number: occurrences(Y2562, (1,), holidays={number}),
        ],
    )
    def test_numbers_of_any_length_are_refused_in_a_few_words(self, build: Any) -> None:
        with pytest.raises(ForeignAffairsError) as caught:
            build(10**100_000)
        assert len(str(caught.value)) < 300

    @pytest.mark.parametrize("text", ["62", "ปี 62", "พ.ศ. 62"])
    def test_two_digits_say_what_is_missing(self, text: str) -> None:
        with pytest.raises(ParseError) as caught:
            FiscalYear.parse(text)
        error = caught.value
        assert (error.text, error.expected) == (text, "a year in four digits")
        assert error.hint == "two digits name a fiscal year only after ปีงบ or ปีงบประมาณ"

    @pytest.mark.parametrize(
        "text",
        [
            "ไตรมาสที่ 1/2562",
            "ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๒",
            "ไตรมาส 1 ของปีงบประมาณ 2562",
            "ไตรมาสที่ 1 (ต.ค. - ธ.ค.) ปีงบ 62",
            "ปีงบประมาณ พ.ศ. 2562 ไตรมาสที่ 1 (ตุลาคม – ธันวาคม)",
            "ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2562 (ต.ค. - ธ.ค.)",
            "ไตรมาสที่ 1/2562 (ต.ค. 61 - ธ.ค. 61)",
            "ไตรมาส ที่ 1 ปีงบ 62",
            "ไตรมาสแรก ปีงบฯ 62",
            "ไตรมาสที่ 1 (เดือนตุลาคม - ธันวาคม 2561)",
            "ไตรมาสที่ 1 (1 ตุลาคม – 31 ธันวาคม 2561)",
            "วันที่ 1 เดือนตุลาคม 2561 ถึงวันที่ 31 เดือนธันวาคม 2561",
            "ต.ค. - ธ.ค. ปีงบประมาณ 2562",
            "ปีงบประมาณ 2562 ต.ค. - ธ.ค.",
        ],
    )
    def test_quarters_with_their_year(self, text: str) -> None:
        assert FiscalQuarter.parse(text) == FiscalQuarter.parse(text, year=Y2562) == Y2562.quarter(1)
        with pytest.raises(CalendarError, match=r"expected a part of ปีงบประมาณ พ.ศ. ๒๕๖๓"):
            FiscalQuarter.parse(text, year=FiscalYear(2563))

    def test_a_year_is_passed_where_the_name_has_none(self) -> None:
        assert FiscalQuarter.parse("ไตรมาสที่ 1", year=Y2562) == Y2562.quarter(1)
        assert FiscalQuarter.parse("ไตรมาสที่ ๔ (ก.ค.-ก.ย.)", year=Y2562) == Y2562.quarter(4)
        assert FiscalHalf.parse("ครึ่งปีแรก", year=Y2562) == Y2562.half(1)
        assert FiscalHalf.parse("ครึ่งปีหลัง", year=Y2562) == Y2562.half(2)
        assert FiscalHalf.parse("ครึ่งปีที่ ๒", year=Y2562) == Y2562.half(2)
        assert FiscalMonth.parse("เดือนที่ 12", year=Y2562) == Y2562.month(12)
        for kind, text in ((FiscalQuarter, "ไตรมาสที่ 1"), (FiscalHalf, "ครึ่งปีแรก"), (FiscalMonth, "เดือนที่ 1")):
            with pytest.raises(ParseError) as caught:
                kind.parse(text)
            error = caught.value
            assert (error.text, error.position, error.expected) == (text, len(text), "a fiscal year")
            assert error.hint == "pass the year that it belongs to: year=FiscalYear(2562)"

    @pytest.mark.parametrize("text", ["ไตรมาสที่ 1", "ไตรมาสที่ 1/2562"])
    def test_the_year_passed_is_a_fiscal_year(self, text: str) -> None:
        with pytest.raises(WrongType, match=r"^year takes FiscalYear, got 2562 \(int\); write FiscalYear\(2562\)$"):
            FiscalQuarter.parse(text, year=2562)  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("text", "period"),
        [
            ("ต.ค. ๖๑ – ธ.ค. ๖๑", Y2562.quarter(1)),
            ("ก.ค. 63 - ก.ย. 63", FiscalYear(2563).quarter(4)),
            ("ไตรมาสที่ 1 (ต.ค. 61 – ธ.ค. 61)", Y2562.quarter(1)),
            ("ตุลาคม – ธันวาคม 2561", Y2562.quarter(1)),
            ("ตุลาคม 2561 ถึง ธันวาคม", Y2562.quarter(1)),
            ("ต.ค. 61 – มี.ค. 62", Y2562.half(1)),
            ("ตุลาคม 2018 – มีนาคม ค.ศ. 2019", Y2562.half(1)),
            ("ครึ่งปีแรก (ต.ค. 61 – มี.ค. 62)", Y2562.half(1)),
            ("ต.ค. ค.ศ. 2099 – มี.ค. ค.ศ. 2100", FiscalYear(2643).half(1)),
            ("ต.ค. ค.ศ. 2100 – มี.ค. ค.ศ. 2101", FiscalYear(2644).half(1)),
            ("ตุลาคม ๒๕๖๑", Y2562.month(1)),
            ("เดือนกันยายน 62", Y2562.month(12)),
            ("ประจำเดือน ต.ค. ๖๑", Y2562.month(1)),
            ("เดือนที่ 1 (ต.ค. 61)", Y2562.month(1)),
            ("ตุลาคม ปีงบประมาณ พ.ศ. 2562", Y2562.month(1)),
            ("ต.ค. ปีงบ 62", Y2562.month(1)),
            ("ก.ย. 62 ปีงบ 62", Y2562.month(12)),
            ("ปีงบประมาณ พ.ศ. 2562 เดือนตุลาคม", Y2562.month(1)),
            ("เดือนที่ 1 ปีงบ 62 (ต.ค.)", Y2562.month(1)),
            ("ครึ่งปีแรก ปีงบประมาณ พ.ศ. 2562 (ต.ค. - มี.ค.)", Y2562.half(1)),
            ("ครึ่งแรกของปีงบประมาณ พ.ศ. 2562", Y2562.half(1)),
            ("ครึ่งปีงบประมาณหลัง 2562", Y2562.half(2)),
            ("ครึ่งปี ที่ 2 ปีงบ 62", Y2562.half(2)),
            ("รอบ 6 เดือน (1 ตุลาคม 2561 – 31 มีนาคม 2562)", ReportingRound(Y2562, 6)),
            ("รอบ 9 เดือน ปีงบ 62 (ต.ค. – มิ.ย.)", ReportingRound(Y2562, 9)),
        ],
    )
    def test_parts_by_their_months(self, text: str, period: Any) -> None:
        assert type(period).parse(text) == type(period).parse(text, year=period.year) == period
        with pytest.raises(CalendarError, match="expected a part of"):
            type(period).parse(text, year=period.year + 1)

    @pytest.mark.parametrize(
        ("text", "period"),
        [
            ("ต.ค. – ธ.ค.", Y2562.quarter(1)),
            ("เม.ย. - ก.ย.", Y2562.half(2)),
            ("ก.ย.", Y2562.month(12)),
            ("ต.ค.", Y2562.month(1)),
            ("ตุลาคม", Y2562.month(1)),
            ("เดือนที่ 12 (ก.ย.)", Y2562.month(12)),
        ],
    )
    def test_months_without_a_year(self, text: str, period: Any) -> None:
        assert type(period).parse(text, year=Y2562) == period
        with pytest.raises(ParseError, match=r"year=FiscalYear\(2562\)"):
            type(period).parse(text)

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("พ.ย. 61 – ม.ค. 62", "none has its months"),
            ("ต.ค. 61 – มี.ค. 62", "none has its months"),
            ("ไตรมาสที่ 1 (ต.ค. – พ.ย.) ปีงบ 62", "none has its months"),
            ("ต.ค. 61 – ธ.ค. 62", "its months lie in another year"),
            ("ต.ค. – ธ.ค. 62 ปีงบ 62", "its months lie in another year"),
            ("ไตรมาสที่ 2 (ต.ค. 61 – ธ.ค. 61)", "its months are those of number 1"),
            ("ไตรมาสที่ 1 (ก.ค. – ก.ย.) ปีงบ 62", "its months are those of number 4"),
            ("ไตรมาสที่ 1 (2 ต.ค. – 31 ธ.ค. 61)", "its months begin on day 1 and end on day 31"),
            ("1 เม.ย. – 31 มิ.ย. 62", "its months begin on day 1 and end on day 30"),
        ],
    )
    def test_months_that_are_no_quarter(self, text: str, reason: str) -> None:
        with pytest.raises(CalendarError) as caught:
            FiscalQuarter.parse(text)
        assert str(caught.value) == f"a fiscal year has no part {text!r}: {reason}"

    @pytest.mark.parametrize("kind", [FiscalYear, FiscalQuarter, FiscalMonth, ReportingRound])
    def test_a_character_without_width_is_named(self, kind: Any) -> None:
        with pytest.raises(ParseError) as caught:
            kind.parse("ปีงบประมาณ \u200b2562")
        assert (caught.value.position, caught.value.hint) == (11, "remove the character U+200B at position 11")

    def test_two_digits_do_not_stand_beside_a_common_era_year(self) -> None:
        for text in ("ต.ค. 2018 – ธ.ค. 18", "ไตรมาสที่ 1 (ต.ค. 61 – ธ.ค. 2018)"):
            with pytest.raises(ParseError, match="write both years in four digits"):
                FiscalQuarter.parse(text)

    @pytest.mark.parametrize("text", ["ก.ค. 2504 – ก.ย. 2504", "ไตรมาสที่ 1/2018", "ต.ค. พ.ศ. 2018 – ธ.ค. พ.ศ. 2018"])
    def test_quarters_out_of_range(self, text: str) -> None:
        with pytest.raises(CalendarError, match=r"BE 2505|did you mean 25"):
            FiscalQuarter.parse(text)

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("ไตรมาส", 0),
            ("ไตรมาสที่ 1 และ 2", 12),
            ("ต.ค. 61", 7),
            ("ไตรมาสที่ 1 (ต.ค. – ธ.ค.", 24),
            ("ไตรมาสที่ 123", 0),
        ],
    )
    def test_other_text_is_no_quarter(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            FiscalQuarter.parse(text)
        assert caught.value.position == position

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("long", ["1" * 100_000, " " * 100_000, "ไตรมาสที่ 1" + " " * 100_000 + "x"])
    def test_long_text_is_refused_at_once(self, kind: Any, long: str) -> None:
        with pytest.raises(ParseError):
            kind.parse(long)

    @pytest.mark.parametrize("kind", KINDS)
    def test_only_text_is_read(self, kind: Any) -> None:
        for wrong in (None, 2562, b"2562"):
            with pytest.raises(WrongType, match="takes text"):
                kind.parse(wrong)

    @pytest.mark.parametrize("kind", KINDS)
    @given(text=ANY_TEXT)
    def test_any_text_gives_a_period_or_an_error(self, kind: Any, text: str) -> None:
        with suppress(ForeignAffairsError):
            assert type(kind.parse(text)) is kind
