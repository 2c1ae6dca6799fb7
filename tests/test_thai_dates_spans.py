"""thai.dates: months, ranges of days and of years, single years, and the tables of names."""

import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import CalendarError, ForeignAffairsError, ParseError, WrongType
from bma_foreign_affairs.testing.strategies.calendar import date_ranges, days, months, year_ranges, years
from bma_foreign_affairs.thai.dates import (
    FIRST_DAY,
    FIRST_YEAR,
    LAST_DAY,
    LAST_YEAR,
    MONTH_ABBREVIATIONS,
    MONTH_NAMES,
    SPOKEN_MONTHS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAY_NAMES,
    DateRange,
    DateStyle,
    Month,
    YearRange,
    buddhist_year,
    format_date,
    format_date_range,
    format_month,
    format_year,
    format_year_range,
    parse_date,
    parse_date_range,
    parse_month,
    parse_year,
    parse_year_range,
)
from bma_foreign_affairs.thai.numerals import Digits
from support import ANY_TEXT

DAY = timedelta(days=1)
DASHES = ["-", "–", "—", " - ", " – ", "– ", " –", " – \n", "‑", "−", "\u00a0–\u00a0", "ถึง", " ถึง "]
SHORT_RANGE = (date(1957, 1, 1), date(2056, 12, 31))
BOTH_IN_FOUR = "two digits beside a Common Era year do not say their era; write both years in four digits"
PARSERS: list[Any] = [parse_date_range, parse_month, parse_year, parse_year_range]


def bounds(style: DateStyle) -> tuple[date, date]:
    return SHORT_RANGE if style is DateStyle.SHORT else (FIRST_DAY, LAST_DAY)


class TestNames:
    """The names are those of CLDR, as Babel carries them."""

    def test_months(self) -> None:
        names: Any = Locale("th").months["format"]
        assert [names["wide"][number] for number in range(1, 13)] == list(MONTH_NAMES)
        assert [names["abbreviated"][number] for number in range(1, 13)] == list(MONTH_ABBREVIATIONS)
        assert all(full.startswith(said) for full, said in zip(MONTH_NAMES, SPOKEN_MONTHS, strict=True))

    def test_weekdays(self) -> None:
        names: Any = Locale("th").days["format"]
        assert [names["wide"][number] for number in range(7)] == [f"วัน{name}" for name in WEEKDAY_NAMES]
        assert [names["abbreviated"][number] for number in range(7)] == list(WEEKDAY_ABBREVIATIONS)


class TestMonth:
    @pytest.mark.parametrize("lead", ["เมื่อ\nเดือน", "ในเดือน", "ภายในเดือน", "ประจำเดือน", "เดือน", ""])
    def test_words_that_lead_to_a_month(self, lead: str) -> None:
        assert parse_month(f"{lead}กันยายน พ.ศ. 2563") == Month(2563, 9)

    def test_every_month_in_order(self) -> None:
        month = Month.containing(FIRST_DAY)
        assert month == Month(2432, 4)
        while month.last_day < LAST_DAY:
            after = Month.containing(month.last_day + DAY)
            assert after.first_day == month.last_day + DAY
            for compare in (Month.__lt__, Month.__le__):
                assert compare(month, after) is True
                assert compare(after, month) is False
            for compare in (Month.__gt__, Month.__ge__):
                assert compare(month, after) is False
                assert compare(after, month) is True
            twin = Month.containing(month.last_day)
            assert [month < twin, month <= twin, month > twin, month >= twin] == [False, True, False, True]
            assert parse_month(str(month)) == month
            assert parse_month(format_month(month, DateStyle.ISO)) == month
            month = after
        assert month == Month(2699, 12)
        assert month.last_day == LAST_DAY

    def test_foreign_operands_are_left_to_the_other_side(self) -> None:
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            assert getattr(Month(2555, 6), name)("2555-06") is NotImplemented

    def test_until_2483_a_year_ends_in_march(self) -> None:
        assert Month(2475, 12) < Month(2475, 1) < Month(2476, 4)

    @given(st.sampled_from(DateStyle), st.sampled_from(Digits), st.data())
    def test_every_style_reads_back(self, style: DateStyle, digits: Digits, data: st.DataObject) -> None:
        first, last = bounds(style)
        month = data.draw(months(first=first, last=last))
        assert parse_month(format_month(month, style, digits=digits)) == month

    @pytest.mark.parametrize("parts", [(2555, 0), (2555, 13), (2483, 3), (2431, 4), (2700, 1), (2012, 6)])
    def test_months_that_do_not_exist(self, parts: tuple[int, int]) -> None:
        with pytest.raises(CalendarError):
            Month(*parts)

    def test_a_month_that_does_not_exist_is_told_as_a_month(self) -> None:
        for number, got in ((0, "0"), (13, "13"), (10**5000, "a number of more than 30 digits")):
            with pytest.raises(CalendarError) as caught:
                Month(2555, number)
            assert str(caught.value) == f"a month has a number from 1 to 12, got {got}"
        for text in ("2012-13", "2555-00"):
            with pytest.raises(CalendarError, match="a month has a number from 1 to 12, got"):
                parse_month(text)
        with pytest.raises(CalendarError) as caught:
            parse_month("มีนาคม ค.ศ. 1889")
        assert str(caught.value) == "months are supported from 1889-04 (BE 2432) on, got 1889-03"
        with pytest.raises(CalendarError, match="2432 to 2699, CE 1889 to 2156"):
            parse_month("2157-01")

    @pytest.mark.parametrize("wrong", [1.0, True, "6", None])
    def test_parts_are_ints(self, wrong: Any) -> None:
        with pytest.raises(WrongType, match=r"Month\.number takes int"):
            Month(2555, wrong)
        with pytest.raises(WrongType, match=r"Month\.buddhist_year takes int"):
            Month(wrong, 6)

    @pytest.mark.parametrize(
        ("text", "month"),
        [
            ("มิถุนายน 2555", Month(2555, 6)),
            ("ประจำเดือน มิถุนายน 2555", Month(2555, 6)),
            ("ประจําเดือนมิถุนายน ๒๕๕๕", Month(2555, 6)),
            ("เดือนกันยายน พ.ศ. 2563", Month(2563, 9)),
            ("ในเดือนกันยา 63", Month(2563, 9)),
            ("มิ.ย.55", Month(2555, 6)),
            ("มิถุนายน 2012", Month(2555, 6)),
            ("เดือน มิ. ย. ปี 2555", Month(2555, 6)),
            ("เมษายน ค.ศ. 1889", Month(2432, 4)),
            ("กุมภาพันธ์ ค.ศ. 1933", Month(2475, 2)),
            ("2012-06", Month(2555, 6)),
            ("2555-06", Month(2555, 6)),
            ("1889-04", Month(2432, 4)),
        ],
    )
    def test_accepted(self, text: str, month: Month) -> None:
        assert parse_month(text) == month

    @pytest.mark.parametrize(
        ("text", "position"),
        [("ก.ย.", 4), ("6/2555", 0), ("1 มิถุนายน 2555", 0), ("มิถุนายน 2555 – 2556", 14), ("2555-6", 4), ("", 0)],
    )
    def test_other_forms_are_parse_errors(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            parse_month(text)
        assert caught.value.position == position

    @pytest.mark.parametrize("text", ["มกราคม 2483", "มิถุนายน 2256", "2555-13", "มีนาคม ค.ศ. 1889", "ธันวาคม 2700"])
    def test_months_of_text_that_do_not_exist(self, text: str) -> None:
        with pytest.raises(CalendarError):
            parse_month(text)


class TestDateRange:
    @given(date_ranges())
    def test_holds_its_days(self, dates: DateRange) -> None:
        assert dates.first in dates
        assert dates.last in dates
        assert dates.first - DAY not in dates
        assert dates.last + DAY not in dates
        assert dates.days == (dates.last - dates.first) / DAY + 1

    def test_gives_its_days(self) -> None:
        assert list(DateRange(date(2012, 2, 28), date(2012, 3, 1))) == [
            date(2012, 2, 28),
            date(2012, 2, 29),
            date(2012, 3, 1),
        ]

    @given(st.sampled_from(DateStyle), st.sampled_from(Digits), st.data())
    def test_every_style_reads_back(self, style: DateStyle, digits: Digits, data: st.DataObject) -> None:
        first, last = bounds(style)
        longest = data.draw(st.sampled_from([0, 10, 100, 100_000]))
        dates = data.draw(date_ranges(first=first, last=last, longest=longest))
        assert parse_date_range(format_date_range(dates, style, digits=digits)) == dates

    @given(days())
    def test_one_day_is_written_as_that_day(self, day: date) -> None:
        assert str(DateRange(day, day)) == format_date(day)

    @pytest.mark.parametrize(
        ("last", "style", "text"),
        [
            (date(2010, 10, 29), DateStyle.LONG, "28–29 ตุลาคม 2553"),
            (date(2010, 10, 29), DateStyle.SHORT, "28–29 ต.ค. 53"),
            (date(2010, 10, 29), DateStyle.FULL, "วันพฤหัสบดีที่ 28 – วันศุกร์ที่ 29 ตุลาคม พ.ศ. 2553"),
            (date(2010, 11, 2), DateStyle.LONG_ERA, "28 ตุลาคม – 2 พฤศจิกายน พ.ศ. 2553"),
            (date(2010, 11, 2), DateStyle.MEDIUM, "28 ต.ค. – 2 พ.ย. 2553"),
            (date(2011, 10, 28), DateStyle.LONG, "28 ตุลาคม 2553 – 28 ตุลาคม 2554"),
            (date(2011, 1, 2), DateStyle.SHORT, "28 ต.ค. 53 – 2 ม.ค. 54"),
            (date(2010, 11, 2), DateStyle.ISO, "2010-10-28/2010-11-02"),
        ],
    )
    def test_what_both_ends_share_is_written_once(self, last: date, style: DateStyle, text: str) -> None:
        assert format_date_range(DateRange(date(2010, 10, 28), last), style, digits=Digits.ARABIC) == text

    @pytest.mark.parametrize("dash", DASHES)
    def test_every_dash(self, dash: str) -> None:
        expected = DateRange(date(2010, 10, 28), date(2010, 10, 29))
        for text in (f"28{dash}29 ตุลาคม 2553", f"๒๘ ต.ค. ๕๓{dash}๒๙ ต.ค. ๕๓", f"28/10/2553{dash}29/10/2553"):
            assert parse_date_range(text) == expected

    @pytest.mark.parametrize(
        ("text", "first", "last"),
        [
            ("๒๘ ธันวาคม ๒๕๕๓ – ๒ มกราคม ๒๕๕๔", date(2010, 12, 28), date(2011, 1, 2)),
            ("ระหว่างวันที่ 28-29 ตุลาคม 2553", date(2010, 10, 28), date(2010, 10, 29)),
            ("ตั้งแต่วันที่ 28 ถึงวันที่ 29 ตุลาคม 2553", date(2010, 10, 28), date(2010, 10, 29)),
            ("28 ตุลาคม – 2 พฤศจิกายน ค.ศ. 2010", date(2010, 10, 28), date(2010, 11, 2)),
            ("1 ธันวาคม – 1 มกราคม 2475", date(1932, 12, 1), date(1933, 1, 1)),
            ("2018-10-01 – 2019-09-30", date(2018, 10, 1), date(2019, 9, 30)),
            ("2561-10-01/2562-09-30", date(2018, 10, 1), date(2019, 9, 30)),
            ("1.10.2561 - 30-9-2562", date(2018, 10, 1), date(2019, 9, 30)),
            ("29/10/2553", date(2010, 10, 29), date(2010, 10, 29)),
            ("2018-10-01", date(2018, 10, 1), date(2018, 10, 1)),
            ("28–29 ตุลาคม ค.ศ. 2100", date(2100, 10, 28), date(2100, 10, 29)),
            (
                "วันที่ 28 เดือนตุลาคม ถึงวันที่ 2 เดือนพฤศจิกายน พ.ศ. 2553",
                date(2010, 10, 28),
                date(2010, 11, 2),
            ),
            ("28 เดือนตุลาคม 2553 - 29 เดือนตุลาคม 2553", date(2010, 10, 28), date(2010, 10, 29)),
            ("28 ต.ค. ปี 2553 - 29 ต. ค. 2553", date(2010, 10, 28), date(2010, 10, 29)),
            ("(28–29 ตุลาคม 2553)", date(2010, 10, 28), date(2010, 10, 29)),
            ("(ระหว่างวันที่ 28-29 ตุลาคม 2553)", date(2010, 10, 28), date(2010, 10, 29)),
            ("1/ต.ค./61 - 2-ต.ค.-2561", date(2018, 10, 1), date(2018, 10, 2)),
        ],
    )
    def test_accepted(self, text: str, first: date, last: date) -> None:
        assert parse_date_range(text) == DateRange(first, last)

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("28-29 ตุลาคม", 12),
            ("28 ตุลาคม 2553 - 29", 19),
            ("28 และ 29 ตุลาคม 2553", 3),
            ("28-29-30 ตุลาคม 2553", 6),
            ("28--29 ตุลาคม 2553", 3),
            ("28-29 ตุลาคม 2553 และ 2554", 18),
            ("28 – (29 ตุลาคม 2553)", 5),
            ("(28 – 29 ตุลาคม 2553", 20),
            ("28 เดือน – 29 ตุลาคม 2553", 3),
        ],
    )
    def test_other_forms_are_parse_errors(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            parse_date_range(text)
        assert caught.value.position == position

    @pytest.mark.parametrize(
        "text",
        [
            "29-28 ตุลาคม 2553",
            "28 ธันวาคม – 2 มกราคม 2554",
            "30-31 เมษายน 2553",
            "วันพุธที่ 28 – วันศุกร์ที่ 29 ตุลาคม 2553",
            "วันพฤหัสที่ 28 – วันเสาร์ที่ 29 ตุลาคม 2553",
        ],
    )
    def test_what_does_not_exist(self, text: str) -> None:
        with pytest.raises(CalendarError):
            parse_date_range(text)

    @pytest.mark.parametrize(
        "form",
        [
            "{day} {month} {year}",
            "{day}{short}{year}",
            "วันที่ {day} เดือน{month} ปี พ.ศ. {year}",
            "ลงวันที่ {day} เดือน {short} {year}",
            "ภายใน {day} {month} ปี{year}",
            "{day}/{number}/{year}",
            "{day}‑{short}‑{year}",
        ],
    )
    @given(day=days())
    def test_every_form_of_a_day_is_one_in_a_range(self, form: str, day: date) -> None:
        month = day.month - 1
        text = form.format(
            day=day.day,
            month=MONTH_NAMES[month],
            short=MONTH_ABBREVIATIONS[month],
            number=month + 1,
            year=buddhist_year(day),
        )
        assert parse_date(text) == parse_date(f"({text})") == day
        assert parse_date_range(text) == parse_date_range(f"{text} – {text}") == DateRange(day, day)

    @pytest.mark.parametrize(
        "text", ["28 ธ.ค. - 2 ม.ค. 54", "1 ตุลาคม – 30 กันยายน 2562", "28 ธันวาคม – 2 มกราคม ค.ศ. 2011"]
    )
    def test_a_first_day_of_another_year_needs_its_year(self, text: str) -> None:
        with pytest.raises(CalendarError) as caught:
            parse_date_range(text)
        assert str(caught.value) == f"in one year {text!r} runs backwards; write the year of the first day too"

    def test_a_year_does_not_help_days_of_one_month(self) -> None:
        with pytest.raises(CalendarError, match="ends on or after its first day"):
            parse_date_range("29-28 ตุลาคม 2553")

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("28 ธันวาคม 1960 – 2 มกราคม 61", 27),
            ("1 ม.ค. 2010 - 5 ม.ค. 60", 21),
            ("1 ม.ค. ค.ศ. 2010 - 5 ม.ค. 60", 26),
            ("28 ธันวาคม 2010 – 2 มกราคม 11", 27),
            ("28 ธันวาคม 10 – 2 มกราคม 2011", 11),
        ],
    )
    def test_two_digits_do_not_stand_beside_a_common_era_year(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            parse_date_range(text)
        assert (caught.value.position, caught.value.hint) == (position, BOTH_IN_FOUR)

    @given(date_ranges(first=date(1957, 1, 1), last=date(2056, 12, 31)), st.booleans())
    def test_an_era_tells_what_two_digits_are(self, dates: DateRange, era: bool) -> None:
        begin = f"{dates.first.day} {MONTH_NAMES[dates.first.month - 1]} ค.ศ. {dates.first.year}"
        end = format_date(dates.last, DateStyle.SHORT, digits=Digits.ARABIC)
        text = f"{begin} – {f'{end[:-2]}พ.ศ. {end[-2:]}' if era else end}"
        if era:
            assert parse_date_range(text) == dates
        else:
            with pytest.raises(ParseError, match="write both years in four digits"):
                parse_date_range(text)

    @pytest.mark.parametrize("wrong", [datetime(2018, 10, 1, tzinfo=UTC), "2018-10-01", 2561, None])
    def test_ends_are_plain_dates(self, wrong: Any) -> None:
        with pytest.raises(WrongType, match=r"DateRange\.first takes date"):
            DateRange(wrong, FIRST_DAY)
        with pytest.raises(WrongType, match=r"DateRange\.last takes date"):
            DateRange(FIRST_DAY, wrong)
        with pytest.raises(WrongType, match=r"expected a datetime\.date"):
            assert wrong in DateRange(FIRST_DAY, LAST_DAY)

    def test_ends_are_supported_days_in_order(self) -> None:
        for first, last in ((FIRST_DAY - DAY, LAST_DAY), (FIRST_DAY, LAST_DAY + DAY)):
            with pytest.raises(CalendarError, match="expected a day from"):
                DateRange(first, last)
        with pytest.raises(CalendarError, match="ends on or after its first day"):
            DateRange(LAST_DAY, FIRST_DAY)


class TestYears:
    @pytest.mark.parametrize(
        ("text", "year"),
        [
            ("ภายในปี พ.ศ. 2561", 2561),  # 000_e02e21fe15e67713.txt:30
            ("ตั้งแต่ในปี 1990", 2533),  # 004_06608bead4aac776.txt:2779
            ("ในช่วงปี ๒๕๖๑", 2561),
            ("ใน พ.ศ. 2561", 2561),
            ("พ.ศ. ๖๒", 2562),
        ],
    )
    def test_words_that_lead_to_a_year(self, text: str, year: int) -> None:
        assert parse_year(text) == year

    @pytest.mark.parametrize(
        ("text", "years"),
        [
            ("ในช่วงปี 2561-2565", YearRange(2561, 2565)),
            ("พ.ศ. 2563–65", YearRange(2563, 2565)),
            ("(2563-65)", YearRange(2563, 2565)),
            ("2563 จนถึงปี 2565", YearRange(2563, 2565)),
            ("2563\uff0d2565", YearRange(2563, 2565)),
        ],
    )
    def test_other_ranges(self, text: str, years: YearRange) -> None:
        assert parse_year_range(text) == years

    def test_years_of_the_other_era_are_told(self) -> None:
        for parse, text in (
            (parse_year, "ค.ศ. 2562"),
            (parse_date, "1 ต.ค. ค.ศ. 2562"),
            (parse_month, "ต.ค. ค.ศ. 2562"),
        ):
            with pytest.raises(CalendarError) as caught:
                parse(text)
            assert str(caught.value) == (
                "expected a year of the Common Era from 1889 to 2156, got 2562; it looks like a Buddhist year;"
                " write พ.ศ. before it"
            )
        with pytest.raises(CalendarError, match=r"got 1500$"):
            parse_year("ค.ศ. 1500")
        with pytest.raises(CalendarError, match=r"; supported are BE 2432 to 2699, CE 1889 to 2156$"):
            parse_year("2700")

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("1975-80", 5),
            ("1979 – 80", 7),
            ("1970-71", 5),
            ("1990-35", 5),
            ("1960-12", 5),
            ("2019-20", 5),
            ("ค.ศ. 2018-22", 10),
            ("(ค.ศ. 2100-05)", 11),
        ],
    )
    def test_two_digits_do_not_follow_a_common_era_year(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            parse_year_range(text)
        assert (caught.value.position, caught.value.expected) == (position, "a year in four digits")
        assert caught.value.hint == BOTH_IN_FOUR

    def test_two_digits_with_their_era_follow_any_year(self) -> None:
        assert parse_year_range("ค.ศ. 2018 – พ.ศ. 65") == YearRange(2561, 2565)
        with pytest.raises(CalendarError, match="it looks like a Buddhist year"):
            parse_year_range("ค.ศ. 2561-65")
        with pytest.raises(CalendarError, match="the year 2256"):
            parse_year_range("2256-60")

    @pytest.mark.parametrize(
        ("text", "position"), [("ประจำปี พ.ศ. 6", 13), ("พ.ศ. 25620", 5), ("ประจำปี 62", 8), ("เดือน 2561", 0)]
    )
    def test_errors_point_at_what_does_not_fit(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            parse_year(text)
        assert caught.value.position == position

    @given(years(), st.sampled_from(Digits))
    def test_a_year_reads_back(self, year: int, digits: Digits) -> None:
        assert parse_year(format_year(year, digits=digits)) == year

    @given(year_ranges(), st.sampled_from(Digits))
    def test_a_range_reads_back(self, span: YearRange, digits: Digits) -> None:
        assert parse_year_range(format_year_range(span, digits=digits)) == span
        assert str(span) == format_year_range(span)

    def test_the_era_is_written_once(self) -> None:
        assert format_year_range(YearRange(2563, 2565)) == "พ.ศ. ๒๕๖๓ – ๒๕๖๕"
        assert format_year_range(YearRange(2563, 2565), digits=Digits.ARABIC) == "พ.ศ. 2563 – 2565"

    @given(year_ranges())
    def test_a_range_holds_its_years(self, span: YearRange) -> None:
        assert list(span) == list(range(span.first, span.last + 1))
        assert span.years == len(list(span))
        assert all(year in span for year in span)
        assert span.first - 1 not in span
        assert span.last + 1 not in span

    @pytest.mark.parametrize("dash", DASHES)
    @pytest.mark.parametrize("form", ["พ.ศ. {}", "({})", "(พ.ศ.{})", "ปี {}", "ปี พ.ศ. {}", "ปี (พ.ศ. {})", "(ปี {})"])
    def test_every_dash_in_every_frame(self, form: str, dash: str) -> None:
        assert parse_year_range(form.format(f"๒๕๖๓{dash}2565")) == YearRange(2563, 2565)
        assert parse_year(form.format("๒๕๖๓")) == 2563

    @pytest.mark.parametrize(
        ("text", "year"),
        [
            ("2562", 2562),
            ("256๒", 2562),
            ("ประจำปี พ.ศ. ๒๕๖๒", 2562),
            ("ประจําปี ๒๕๖๒", 2562),
            ("ประจำปี 2011", 2554),
            ("เมื่อปี \n\n2018", 2561),
            ("ในปี ค.ศ. 2018", 2561),
            ("ค.ศ. 1933", 2476),
            ("คริสต์ศักราช 2156", 2699),
            ("พุทธศักราช ๒๔๓๒", 2432),
            ("ปีพศ 2562", 2562),
        ],
    )
    def test_accepted_years(self, text: str, year: int) -> None:
        assert parse_year(text) == year

    @pytest.mark.parametrize(
        ("text", "span"),
        [
            ("ค.ศ. 2018–2020", YearRange(2561, 2563)),
            ("2018–2020", YearRange(2561, 2563)),
            ("2018–ค.ศ. 2020", YearRange(2561, 2563)),
            ("พ.ศ. 2563 – พ.ศ. 2565", YearRange(2563, 2565)),
            ("พ.ศ. 2563 – ค.ศ. 2022", YearRange(2563, 2565)),
            ("ระหว่างปี พ.ศ. 2563 ถึงปี พ.ศ. 2565", YearRange(2563, 2565)),
            ("ช่วง 2563-2565", YearRange(2563, 2565)),
            ("ค.ศ. 2100 – 2105", YearRange(2643, 2648)),
            ("2100 – ค.ศ. 2105", YearRange(2643, 2648)),
        ],
    )
    def test_accepted_ranges(self, text: str, span: YearRange) -> None:
        assert parse_year_range(text) == span

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "62",
            "ปี 62",
            "25620",
            "2562.",
            "(2562",
            "2562)",
            "(OECD),(2018)",
            "(พงศ์เทพ, 2563)",
            "ASEAN 2019",
            "ปีงบประมาณ 2562",
            "๒๕๖๓ – ๒๕๖๕",
            "1 ตุลาคม 2561",
            "ค.ศ. 18",
            "Thailand 4.0",
        ],
    )
    def test_no_years(self, text: str) -> None:
        with pytest.raises(ParseError):
            parse_year(text)

    @pytest.mark.parametrize("text", ["2563", "63-65", "2563-5", "2563 2565", "2563~2565", "(2563-2565", "25-26-27"])
    def test_no_ranges_of_years(self, text: str) -> None:
        with pytest.raises(ParseError):
            parse_year_range(text)

    @pytest.mark.parametrize(
        "text", ["2256", "พ.ศ. 2256", "พ.ศ. 2018", "ค.ศ. 2562", "ค.ศ. 1888", "2431", "2700", "0000"]
    )
    def test_years_that_are_out_of_range_or_name_no_era(self, text: str) -> None:
        with pytest.raises(CalendarError):
            parse_year(text)

    def test_only_a_common_era_year_is_asked_after(self) -> None:
        with pytest.raises(CalendarError, match=r"got 2700$"):
            format_year(2700)
        with pytest.raises(CalendarError, match=r"got 2018; it looks like a Common Era year; did you mean 2561\?$"):
            format_year(2018)

    def test_ranges_do_not_run_backwards(self) -> None:
        with pytest.raises(CalendarError, match="got 2565 to 2563"):
            parse_year_range("2565-2563")
        with pytest.raises(CalendarError, match="got 2565 to 2563"):
            YearRange(2565, 2563)

    @pytest.mark.parametrize("wrong", [2562.0, True, "2562", None])
    def test_years_are_ints(self, wrong: Any) -> None:
        got = re.escape(f"got {wrong!r} ({type(wrong).__name__})") + ("; write 2562" if wrong == 2562.0 else "")
        with pytest.raises(WrongType, match=f"Buddhist era as an int, {got}$"):
            format_year(wrong)
        with pytest.raises(WrongType, match=r"YearRange\.first takes int"):
            YearRange(wrong, 2565)
        with pytest.raises(WrongType, match=r"YearRange\.last takes int"):
            YearRange(2432, wrong)
        with pytest.raises(WrongType, match=f"contains ints, {got}$"):
            assert wrong in YearRange(2432, 2433)

    @pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 1, 10**5000], ids=["before", "after", "huge"])
    def test_years_are_in_the_supported_range(self, year: int) -> None:
        with pytest.raises(CalendarError, match="from 2432 to 2699"):
            format_year(year)
        for ends in ((year, LAST_YEAR), (FIRST_YEAR, year)):
            with pytest.raises(CalendarError, match="from 2432 to 2699"):
                YearRange(*ends)


class TestEveryParserAndFormat:
    @pytest.mark.parametrize("parse", PARSERS)
    @given(text=ANY_TEXT)
    def test_any_text_gives_a_value_or_an_error(self, parse: Any, text: str) -> None:
        with suppress(ForeignAffairsError):
            parse(text)

    @pytest.mark.parametrize("parse", PARSERS)
    def test_only_text_is_read(self, parse: Any) -> None:
        for wrong in (None, 2562, b"2562", date(2018, 10, 1)):
            with pytest.raises(WrongType, match="takes text"):
                parse(wrong)

    @pytest.mark.parametrize("write", [format_month, format_date_range, format_year_range])
    def test_only_values_are_written(self, write: Any) -> None:
        for wrong in (None, "2562", 2562, date(2018, 10, 1)):
            got = re.escape(f"got {wrong!r} ({type(wrong).__name__})")
            with pytest.raises(WrongType, match=f"{write.__name__} takes a [A-Z][A-Za-z]+, {got}$"):
                write(wrong)

    @pytest.mark.parametrize("long", ["1" * 100_000, " " * 100_000, "๑ ตุลาคม" + " " * 100_000 + "x", "(" * 100_000])
    @pytest.mark.parametrize("parse", PARSERS)
    def test_long_text_is_refused_at_once(self, parse: Any, long: str) -> None:
        with pytest.raises(ParseError):
            parse(long)
