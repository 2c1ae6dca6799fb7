"""The calendar beside its peers: equal where they are right, and what they do with the same inputs elsewhere."""

import pickle
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from bma_foreign_affairs.fiscal import FiscalMonth, FiscalQuarter, FiscalYear
from bma_foreign_affairs.testing.strategies.calendar import fiscal_days
from bma_foreign_affairs.thai.dates import format_date, parse_date
from bma_foreign_affairs.thai.numerals import Digits
from support import load_vectors

PAGE = Path(__file__).parents[1] / "docs" / "choosing-a-period.md"
CASES = load_vectors("calendar_peers")
PEERS = [["pythainlp"], ["fiscalyear"]]
OFFSET = 543


def outcome(function: Callable[[], Any]) -> str:
    """The result of a call as text, a day without its time, or the name of the error."""
    try:
        result = function()
    except Exception as error:  # noqa: BLE001 - whatever the peer raises is its answer
        return type(error).__name__
    return result.date().isoformat() if isinstance(result, datetime) else str(result)


def ours(task: str) -> str:
    year = FiscalYear(2562)
    kind, _, text = task.partition(" ")
    if kind == "parse":
        return outcome(lambda: parse_date(text))
    if kind == "format":
        return format_date(date.fromisoformat(text), digits=Digits.ARABIC)
    calls: dict[str, Callable[[], Any]] = {
        "year of 2018-10-01": lambda: FiscalYear.containing(date(2018, 10, 1)).buddhist_year,
        "first day of year 2562": lambda: year.first_day,
        "first day of year 2025": lambda: FiscalYear(2025).first_day,
        "year + 1": lambda: (year + 1).buddhist_year,
        "pickle a year": lambda: pickle.loads(pickle.dumps(year)).buddhist_year,
        "a year after the settings change": lambda: year.first_day,
    }
    return outcome(calls[task])


def pythainlps(task: str) -> str:
    util = pytest.importorskip("pythainlp.util", reason="pythainlp is not installed")
    kind, text = task.split(" ", 1)
    if kind == "parse":
        return outcome(lambda: util.thai_strptime(text, "%d %B %Y"))
    return outcome(lambda: util.thai_strftime(datetime.fromisoformat(text), "%-d %B %Y"))


def fiscalyears(task: str) -> str:
    fiscalyear = pytest.importorskip("fiscalyear", reason="fiscalyear is not installed")
    year = fiscalyear.FiscalYear(2019)

    def after_change() -> Any:
        with fiscalyear.fiscal_calendar(start_month=1, start_year="same"):
            return year.start

    calls: dict[str, Callable[[], Any]] = {
        "year of 2018-10-01": lambda: fiscalyear.FiscalDate(2018, 10, 1).fiscal_year,
        "first day of year 2562": lambda: fiscalyear.FiscalYear(2562).start,
        "first day of year 2025": lambda: fiscalyear.FiscalYear(2025).start,
        "year + 1": lambda: year + 1,
        "pickle a year": lambda: pickle.loads(pickle.dumps(year)),
        "a year after the settings change": after_change,
    }
    return outcome(calls[task])


class TestTheTableOfPeers:
    @pytest.mark.parametrize("case", CASES, ids=lambda case: case["input"])
    def test_what_this_library_does(self, case: dict[str, str]) -> None:
        assert ours(case["input"]) == case["ours"]

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case["input"])
    def test_what_the_peer_does(self, case: dict[str, str]) -> None:
        peer = {"pythainlp": pythainlps, "fiscalyear": fiscalyears}[case["peer"]]
        assert peer(case["input"]) == case["theirs"]

    def test_the_documentation_prints_these_rows(self) -> None:
        rows = [f"| {case['input']} | {case['peer']} | {case['theirs']} | {case['ours']} |" for case in CASES]
        printed = [line for line in PAGE.read_text("utf-8").splitlines() if line.split(" | ")[1:2] in PEERS]
        assert printed == rows


class TestDifferences:
    @given(fiscal_days())
    def test_fiscalyear_agrees_on_every_period_of_a_day(self, day: date) -> None:
        fiscalyear = pytest.importorskip("fiscalyear", reason="fiscalyear is not installed")
        theirs = fiscalyear.FiscalDate(day.year, day.month, day.day)
        year, quarter, month = FiscalYear.containing(day), FiscalQuarter.containing(day), FiscalMonth.containing(day)
        assert year.buddhist_year == theirs.fiscal_year + OFFSET
        assert quarter.number == theirs.fiscal_quarter
        assert month.number == theirs.fiscal_month
        assert (day - year.first_day).days + 1 == theirs.fiscal_day
        same: list[tuple[FiscalYear | FiscalQuarter | FiscalMonth, Any]] = [
            (year, fiscalyear.FiscalYear(theirs.fiscal_year)),
            (quarter, fiscalyear.FiscalQuarter(theirs.fiscal_year, theirs.fiscal_quarter)),
            (month, fiscalyear.FiscalMonth(theirs.fiscal_year, theirs.fiscal_month)),
        ]
        for own, period in same:
            assert (own.first_day, own.last_day) == (period.start.date(), period.end.date())

    @given(fiscal_days())
    def test_pandas_agrees_on_years_and_quarters_that_end_in_september(self, day: date) -> None:
        pandas = pytest.importorskip("pandas", reason="pandas is not installed")
        year, quarter = FiscalYear.containing(day), FiscalQuarter.containing(day)
        theirs = pandas.Period(day.isoformat(), freq="Q-SEP")
        assert (theirs.qyear + OFFSET, theirs.quarter) == (year.buddhist_year, quarter.number)
        assert (theirs.start_time.date(), theirs.end_time.date()) == (quarter.first_day, quarter.last_day)
        annual = pandas.Period(day.isoformat(), freq="Y-SEP")
        assert (annual.start_time.date(), annual.end_time.date()) == (year.first_day, year.last_day)
