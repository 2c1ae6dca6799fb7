"""Speed of the calendar beside pythainlp, fiscalyear and plain arithmetic, in one run."""

from collections.abc import Callable
from datetime import date, datetime
from operator import lt

import fiscalyear  # type: ignore[import-untyped] # it ships no types
import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pythainlp.util import thai_strftime, thai_strptime

from bma_foreign_affairs.fiscal import FiscalMonth, FiscalQuarter, FiscalYear
from bma_foreign_affairs.thai.dates import DateStyle, format_date, parse_date
from bma_foreign_affairs.thai.numerals import Digits

DAY, MOMENT = date(2018, 10, 14), datetime(2018, 10, 14)  # noqa: DTZ001 - as pythainlp takes it
ARABIC, THAI = "14 ตุลาคม 2561", "๑๔ ตุลาคม ๒๕๖๑"


def arithmetic(day: date) -> int:
    return day.year + 543 + (day.month >= 10)


@pytest.mark.benchmark(group="fiscal year of a date")
@pytest.mark.parametrize(
    "call",
    [
        FiscalYear.containing,
        FiscalQuarter.containing,
        FiscalMonth.containing,
        arithmetic,
        lambda day: fiscalyear.FiscalDate(day.year, day.month, day.day).fiscal_year,
    ],
    ids=["FiscalYear", "FiscalQuarter", "FiscalMonth", "plain arithmetic", "fiscalyear"],
)
def test_containing(benchmark: BenchmarkFixture, call: Callable[[date], object]) -> None:
    assert benchmark(call, DAY)


@pytest.mark.benchmark(group="order of two fiscal years")
@pytest.mark.parametrize(
    "years",
    [(FiscalYear(2562), FiscalYear(2563)), (fiscalyear.FiscalYear(2019), fiscalyear.FiscalYear(2020)), (2562, 2563)],
    ids=["FiscalYear", "fiscalyear", "int"],
)
def test_order(benchmark: BenchmarkFixture, years: tuple[object, object]) -> None:
    assert benchmark(lt, *years)


@pytest.mark.benchmark(group="parse a date")
@pytest.mark.parametrize("text", [ARABIC, THAI, "14 ต.ค. 61", "14/10/2561", "2018-10-14"])
def test_parse(benchmark: BenchmarkFixture, text: str) -> None:
    assert benchmark(parse_date, text) == DAY


@pytest.mark.benchmark(group="parse a date")
def test_parse_pythainlp(benchmark: BenchmarkFixture) -> None:
    assert benchmark(thai_strptime, ARABIC, "%d %B %Y").date() == DAY


@pytest.mark.benchmark(group="format a date")
@pytest.mark.parametrize("digits", Digits, ids=repr)
@pytest.mark.parametrize("style", [DateStyle.LONG, DateStyle.FULL], ids=repr)
def test_format(benchmark: BenchmarkFixture, style: DateStyle, digits: Digits) -> None:
    assert benchmark(format_date, DAY, style, digits=digits)


@pytest.mark.benchmark(group="format a date")
@pytest.mark.parametrize("thai", [False, True], ids=["Arabic", "Thai"])
def test_format_pythainlp(benchmark: BenchmarkFixture, thai: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert benchmark(thai_strftime, MOMENT, "%-d %B %Y", thaidigit=thai) == (THAI if thai else ARABIC)
