"""thai.dates: the law of the Buddhist era, every style, every form, and what is refused."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import CalendarError, ForeignAffairsError, ParseError, WrongType
from bma_foreign_affairs.testing.strategies.calendar import days
from bma_foreign_affairs.thai.dates import (
    FIRST_DAY,
    FIRST_YEAR,
    LAST_DAY,
    LAST_YEAR,
    DateStyle,
    buddhist_year,
    date_from_buddhist,
    format_date,
    parse_date,
)
from bma_foreign_affairs.thai.numerals import Digits
from support import ANY_TEXT

DAY = timedelta(days=1)
ALL_DAYS = [FIRST_DAY + DAY * number for number in range((LAST_DAY - FIRST_DAY).days + 1)]
RANGES = {
    DateStyle.SHORT: (date(1957, 1, 1), date(2056, 12, 31)),
}
NO_DATES: list[Any] = [datetime(2018, 10, 1, tzinfo=UTC), 2561, 1.5, True, None, "1 ตุลาคม 2561"]


class TestTheLawOf2483:
    """Calendar Years Act BE 2483: BE 2483 ends on 31 December; until then a year begins on 1 April."""

    def test_years_follow_each_other_without_gap(self) -> None:
        previous = FIRST_YEAR
        for day in ALL_DAYS:
            year = buddhist_year(day)
            begins = (day.month, day.day) == ((4, 1) if year <= 2483 else (1, 1))
            assert year == previous + (begins and day != FIRST_DAY)
            previous = year
        assert previous == LAST_YEAR

    def test_every_day_comes_back(self) -> None:
        for day in ALL_DAYS:
            assert date_from_buddhist(buddhist_year(day), day.month, day.day) == day

    def test_days_around_the_change(self) -> None:
        assert date_from_buddhist(2475, 2, 1) == date(1933, 2, 1)
        assert date_from_buddhist(2482, 2, 29) == date(1940, 2, 29)
        assert date_from_buddhist(2483, 12, 31) + DAY == date_from_buddhist(2484, 1, 1)

    @pytest.mark.parametrize("month", [1, 2, 3])
    def test_the_short_year_has_no_january_to_march(self, month: int) -> None:
        with pytest.raises(CalendarError, match=r"BE 2483 has no January to March.*moved to 1 January"):
            date_from_buddhist(2483, month, 1)


class TestRefusals:
    @pytest.mark.parametrize("value", NO_DATES, ids=repr)
    def test_a_day_is_a_plain_date(self, value: Any) -> None:
        with pytest.raises(WrongType, match=r"datetime\.date"):
            buddhist_year(value)
        with pytest.raises(WrongType, match=r"datetime\.date"):
            format_date(value)

    @pytest.mark.parametrize("day", [FIRST_DAY - DAY, LAST_DAY + DAY, date.min, date.max])
    def test_days_out_of_range(self, day: date) -> None:
        with pytest.raises(CalendarError, match=r"from 1889-04-01 .BE 2432. to 2156-12-31"):
            buddhist_year(day)

    @pytest.mark.parametrize("wrong", [1.0, True, "1", None])
    def test_parts_are_ints(self, wrong: Any) -> None:
        for parts in ((wrong, 1, 1), (2561, wrong, 1), (2561, 1, wrong)):
            with pytest.raises(WrongType, match="takes an int"):
                date_from_buddhist(*parts)

    @pytest.mark.parametrize(
        "parts",
        [(2561, 4, 31), (2561, 2, 29), (2561, 13, 1), (2561, 0, 1), (2561, 1, 0), (2561, 1, 10**5000)],
        ids=["April 31", "February 29", "month 13", "month 0", "day 0", "day of 5,001 digits"],
    )
    def test_days_that_do_not_exist(self, parts: tuple[int, int, int]) -> None:
        with pytest.raises(CalendarError, match="there is no day"):
            date_from_buddhist(*parts)

    @pytest.mark.parametrize("year", [2431, 2700, 0, -1, 10**5000], ids=["before", "after", "0", "-1", "huge"])
    def test_years_out_of_range(self, year: int) -> None:
        with pytest.raises(CalendarError, match="from 2432 to 2699"):
            date_from_buddhist(year, 4, 1)

    def test_a_common_era_year_is_recognised(self) -> None:
        with pytest.raises(CalendarError, match=r"looks like a Common Era year; did you mean 2561\?"):
            date_from_buddhist(2018, 10, 1)

    def test_the_end_of_a_year_is_told_its_century(self) -> None:
        for year in (0, 1, 99):
            with pytest.raises(CalendarError, match=rf"got {year}; did you mean {2500 + year}\?$"):
                date_from_buddhist(year, 1, 1)
        for year in (-1, 100):
            with pytest.raises(CalendarError, match=rf"got {year}$"):
                date_from_buddhist(year, 1, 1)


class TestRoundTrip:
    def test_every_day_in_long(self) -> None:
        for day in ALL_DAYS:
            assert parse_date(format_date(day)) == day

    @pytest.mark.parametrize("style", DateStyle)
    @given(data=st.data())
    def test_every_style(self, style: DateStyle, data: st.DataObject) -> None:
        first, last = RANGES.get(style, (FIRST_DAY, LAST_DAY))
        day = data.draw(days(first=first, last=last))
        digits = data.draw(st.sampled_from(Digits))
        assert parse_date(format_date(day, style, digits=digits)) == day

    def test_short_years_name_one_century(self) -> None:
        first, last = RANGES[DateStyle.SHORT]
        for day in (first, last):
            assert parse_date(format_date(day, DateStyle.SHORT)) == day
        for day in (first - DAY, last + DAY):
            with pytest.raises(CalendarError, match="choose a longer style"):
                format_date(day, DateStyle.SHORT)

    def test_a_style_is_a_member(self) -> None:
        with pytest.raises(WrongType, match="DateStyle"):
            format_date(FIRST_DAY, "long")  # type: ignore[arg-type]
        with pytest.raises(WrongType, match=r"Digits\.THAI"):
            format_date(FIRST_DAY, digits="thai")  # type: ignore[arg-type]


ACCEPTED = [
    ("๑๔ ตุลาคม ๒๕๖๑", date(2018, 10, 14)),
    ("14 ต.ค. 62", date(2019, 10, 14)),
    ("7 มี.ค. 61", date(2018, 3, 7)),
    ("31 ม.ค.63", date(2020, 1, 31)),
    ("31ม.ค.63", date(2020, 1, 31)),
    ("1 ตุลาคม พ.ศ. 2561", date(2018, 10, 1)),
    ("1 ตุลาคมพ.ศ.2561", date(2018, 10, 1)),
    ("1 ตุลาคม ค.ศ. 2018", date(2018, 10, 1)),
    ("1 ตุลาคม 2018", date(2018, 10, 1)),
    ("วันที่ 1 เมษายน พ.ศ. 2480", date(1937, 4, 1)),
    ("เมื่อวันที่  20 สิงหาคม พ.ศ. 2528", date(1985, 8, 20)),
    ("ภายในวันที่ 30 กันยายน 2562", date(2019, 9, 30)),
    ("ณ วันที่ ๓๐ กันยายน ๒๕๖๒", date(2019, 9, 30)),
    ("ในวันจันทร์ที่ 1 ตุลาคม 2561", date(2018, 10, 1)),
    ("วันที่ ๑ เดือน ตุลาคม พ.ศ. ๒๕๖๑", date(2018, 10, 1)),
    ("วันจันทร์ 1 ตุลา 2561", date(2018, 10, 1)),
    ("5 มิถุนา 2567", date(2024, 6, 5)),
    ("5 มิ.ย 2567", date(2024, 6, 5)),
    ("5 มิย 2567", date(2024, 6, 5)),
    ("5-10-2561", date(2018, 10, 5)),
    ("5/10/2561", date(2018, 10, 5)),
    ("05.10.2018", date(2018, 10, 5)),
    ("2561-10-05", date(2018, 10, 5)),
    ("2018-10-05", date(2018, 10, 5)),
    ("๒๕๖๑-๑๐-๐๕", date(2018, 10, 5)),
    ("5 ก.ค. 99", date(2056, 7, 5)),
    ("1 มีนาคม 2475", date(1933, 3, 1)),
    ("\u00a01\u00a0ตุลาคม\n2561 ", date(2018, 10, 1)),
    ("31 มกราคม ปี 2563", date(2020, 1, 31)),
    ("วันที่ 31 เดือนมกราคม ปี พ.ศ. 2563", date(2020, 1, 31)),
    ("ลงวันที่ 31 มกราคม 2563", date(2020, 1, 31)),
    ("เมื่อ 31 ม.ค.63", date(2020, 1, 31)),
    ("31 ม. ค. 63", date(2020, 1, 31)),
    ("(1 ตุลาคม 2561)", date(2018, 10, 1)),
    ("( วันที่ 1/10/2561 )", date(2018, 10, 1)),
    ("(2018-10-01)", date(2018, 10, 1)),
    ("1\u201110\u20112561", date(2018, 10, 1)),
    ("1–10–2561", date(2018, 10, 1)),
    ("1-ต.ค.-2561", date(2018, 10, 1)),
    ("1-ตุลาคม-2018", date(2018, 10, 1)),
    ("1/ต.ค./61", date(2018, 10, 1)),
    ("1.ต.ค.61", date(2018, 10, 1)),
]
MISREAD = [
    ("", 0),
    ("1", 1),
    ("ตุลาคม 2561", 0),
    ("1 ตุลาคม", 8),
    ("1 ตุลาคม 256", 9),
    ("1 ตุลาคม 25610", 9),
    ("1 ตุลาคม 2561 น.", 14),
    ("28-29 ตุลาคม 2553", 3),
    ("1 October 2018", 2),
    ("1/10/61", 5),
    ("1/10-2561", 2),
    ("2561-1-1", 4),
    ("วันที่ ๑", 8),
    ("1 ตุลาคม ค.ศ. 18", 9),
    ("١ ตุลาคม 2561", 0),
    ("1 ต.ค. 2561 ถึง 2 ต.ค. 2561", 12),
    ("(1 ตุลาคม 2561", 14),
    ("1 ตุลาคม 2561)", 13),
    ("((1 ตุลาคม 2561))", 1),
    ("123 ตุลาคม 2561", 2),
    ("1-10–2561", 2),
    ("1-ต.ค./2561", 2),
    ("1-ต.ค.-256", 7),
    ("1 ม.  ค. 61", 2),
    ("1 ตุลาคม ปี ปี 2561", 12),
]
IMPOSSIBLE = [
    "0 ตุลาคม 2561",
    "31 เมษายน 2561",
    "29 กุมภาพันธ์ 2561",
    "5/13/2561",
    "29/2/2018",
    "1 มกราคม 2483",
    "1 ตุลาคม 2431",
    "1 ตุลาคม พ.ศ. 2018",
    "1 ตุลาคม ค.ศ. 2561",
    "1 ตุลาคม 2256",
    "1 ตุลาคม 2100",
    "1 ตุลาคม 2700",
    "วันอังคารที่ 1 ตุลาคม 2561",
    "1888-12-31",
    "0000-00-00",
]


class TestParseDate:
    @pytest.mark.parametrize(("text", "day"), ACCEPTED)
    def test_accepted(self, text: str, day: date) -> None:
        assert parse_date(text) == day

    @pytest.mark.parametrize(
        ("text", "position", "expected"),
        [
            ("1/x/2561", 2, "a month and the sign that follows the day"),
            ("1/2-2561", 2, "a month and the sign that follows the day"),
            ("1/2/61", 4, "a year in four digits"),
            ("2018-1", 4, "a hyphen and the month in two digits"),
            ("2018-10-1", 7, "a hyphen and the day in two digits"),
            ("1 ต.ค. 2561 x", 12, "nothing more"),
            ("วันที่ ตุลาคม 2561", 7, "a date, as ๑ ตุลาคม ๒๕๖๑, 1 ต.ค. 61, 1/10/2561 or 2018-10-01"),
            (
                "1 ตุลาคม ค.ศ. 18",
                9,
                "a year in four digits with พ.ศ., ค.ศ. or nothing before it, or in the last two of 25xx",
            ),
        ],
    )
    def test_errors_say_what_could_stand_there(self, text: str, position: int, expected: str) -> None:
        with pytest.raises(ParseError) as caught:
            parse_date(text)
        assert (caught.value.position, caught.value.expected) == (position, expected)

    @pytest.mark.parametrize("unseen", ["\u200b", "\ufeff", "\u2060"])
    def test_a_character_without_width_is_named(self, unseen: str) -> None:
        for text, position in ((f"1{unseen} ตุลาคม 2561", 1), (f"1 ตุลาคม 2561{unseen}", 13), (f"{unseen}1/10/2561", 0)):
            with pytest.raises(ParseError) as caught:
                parse_date(text)
            assert caught.value.position == position
            assert caught.value.hint == f"remove the character U+{ord(unseen):04X} at position {position}"

    @pytest.mark.parametrize(
        "text",
        ["28-29 ตุลาคม 2553", "๒๘ ธันวาคม ๒๕๕๓ – ๒ มกราคม ๒๕๕๔", "2018-10-01/2018-10-02", "(1/10/2561 - 2/10/2561)"],
    )
    def test_a_range_is_told_who_reads_it(self, text: str) -> None:
        with pytest.raises(ParseError) as caught:
            parse_date(text)
        assert caught.value.hint == "thai.dates.parse_date_range reads it"
        with pytest.raises(ParseError) as caught:
            parse_date(f"{text} x")
        assert caught.value.hint is None

    @pytest.mark.parametrize(("text", "position"), MISREAD)
    def test_other_forms_are_parse_errors(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            parse_date(text)
        assert caught.value.position == position

    @pytest.mark.parametrize("text", IMPOSSIBLE)
    def test_days_that_do_not_exist_are_calendar_errors(self, text: str) -> None:
        with pytest.raises(CalendarError):
            parse_date(text)

    def test_a_weekday_that_does_not_fit_is_named(self) -> None:
        with pytest.raises(CalendarError, match=r"^2018-10-01 is a วันจันทร์, not a วันพฤหัส$"):
            parse_date("วันพฤหัสที่ 1 ตุลาคม 2561")

    @pytest.mark.parametrize("text", ["1 ตุลาคม 1061", "1 ตุลาคม 2700", "1/10/0000", "2157-01-01", "1888-02-29"])
    def test_a_year_that_no_era_supports_is_told_the_range(self, text: str) -> None:
        with pytest.raises(CalendarError, match=r"; supported are BE 2432 to 2699, CE 1889 to 2156$"):
            parse_date(text)

    @pytest.mark.parametrize("text", ["1 ตุลาคม 1889", "1 ตุลาคม 2100", "1/10/2156"])
    def test_a_year_that_one_era_supports_is_told_that_era(self, text: str) -> None:
        with pytest.raises(CalendarError, match=r"\(19xx to 20xx\); write ค\.ศ\. before it$"):
            parse_date(text)
        if "ตุลาคม" in text:
            assert parse_date(text.replace("ตุลาคม", "ตุลาคม ค.ศ.")).year == int(text[-4:])

    @given(ANY_TEXT)
    def test_any_text_gives_a_day_or_an_error(self, text: str) -> None:
        with suppress(ForeignAffairsError):
            assert type(parse_date(text)) is date

    @pytest.mark.parametrize("value", [None, 1, b"1", date(2018, 10, 1)])
    def test_only_text_is_read(self, value: Any) -> None:
        with pytest.raises(WrongType, match="takes text"):
            parse_date(value)
