"""Published vectors of the calendar: the law of BE 2483, formats, fiscal years, and the forms of the documents."""

from datetime import date
from typing import Any

import pytest

from bma_foreign_affairs.errors import CalendarError, ParseError
from bma_foreign_affairs.fiscal import FiscalMonth, FiscalQuarter, FiscalYear
from bma_foreign_affairs.thai.dates import (
    DateStyle,
    Month,
    YearRange,
    buddhist_year,
    date_from_buddhist,
    format_date,
    parse_date,
    parse_date_range,
    parse_month,
    parse_year,
    parse_year_range,
)
from bma_foreign_affairs.thai.numerals import Digits
from support import load_vectors

PARSERS: dict[str, Any] = {
    "parse_date": parse_date,
    "parse_date_range": parse_date_range,
    "parse_month": parse_month,
    "parse_year": parse_year,
    "parse_year_range": parse_year_range,
    "FiscalYear.parse": FiscalYear.parse,
}


@pytest.mark.parametrize("case", load_vectors("buddhist_era"), ids=lambda case: str(case["input"]))
def test_buddhist_era(case: dict[str, Any]) -> None:
    if case["kind"] == "year":
        assert buddhist_year(date.fromisoformat(case["input"])) == case["expected"]
    elif case["expected"] is None:
        with pytest.raises(CalendarError):
            date_from_buddhist(*case["input"])
    else:
        assert date_from_buddhist(*case["input"]) == date.fromisoformat(case["expected"])


@pytest.mark.parametrize("case", load_vectors("thai_date_formats"), ids=lambda case: case["text"])
def test_formats(case: dict[str, Any]) -> None:
    day = date.fromisoformat(case["day"])
    assert format_date(day, DateStyle[case["style"]], digits=Digits[case["digits"]]) == case["text"]
    assert parse_date(case["text"]) == day


@pytest.mark.parametrize("case", load_vectors("fiscal_of_date"), ids=lambda case: case["day"])
def test_fiscal_periods_of_a_day(case: dict[str, Any]) -> None:
    day = date.fromisoformat(case["day"])
    year = FiscalYear(case["year"])
    assert FiscalYear.containing(day) == year
    assert FiscalQuarter.containing(day) == year.quarter(case["quarter"])
    assert FiscalMonth.containing(day) == year.month(case["month"])
    assert (day - year.first_day).days + 1 == case["day_of_year"]


@pytest.mark.parametrize("case", load_vectors("calendar_forms"), ids=lambda case: case["text"])
def test_forms_of_the_documents(case: dict[str, Any]) -> None:
    if case["parser"] is None:
        for parse in PARSERS.values():
            with pytest.raises(ParseError):
                parse(case["text"])
        return
    result = PARSERS[case["parser"]](case["text"])
    match result:
        case date():
            plain: Any = result.isoformat()
        case YearRange(first, last):
            plain = [first, last]
        case Month(year, number):
            plain = [year, number]
        case FiscalYear():
            plain = result.buddhist_year
        case _:
            plain = result
    assert plain == case["expected"]
