"""What a type checker knows of the calendar; checked by mypy and pyright, never called."""

from collections.abc import Iterator
from datetime import date
from typing import assert_type

from bma_foreign_affairs.fiscal import (
    FiscalHalf,
    FiscalMonth,
    FiscalQuarter,
    FiscalYear,
    ReportingRound,
    occurrences,
    reporting_rounds,
)
from bma_foreign_affairs.thai.dates import (
    DateRange,
    Month,
    YearRange,
    buddhist_year,
    date_from_buddhist,
    format_date,
    format_year_range,
    parse_date,
    parse_date_range,
    parse_month,
    parse_year,
    parse_year_range,
)


def dates() -> None:
    assert_type(buddhist_year(date(2018, 10, 1)), int)
    assert_type(date_from_buddhist(2561, 10, 1), date)
    assert_type(parse_date(""), date)
    assert_type(format_date(date(2018, 10, 1)), str)
    assert_type(parse_date_range(""), DateRange)
    assert_type(parse_month(""), Month)
    assert_type(parse_year(""), int)
    assert_type(parse_year_range(""), YearRange)
    assert_type(format_year_range(YearRange(2563, 2565)), str)


def periods(year: FiscalYear, quarter: FiscalQuarter) -> None:
    assert_type(FiscalYear.containing(date(2018, 10, 1)), FiscalYear)
    assert_type(FiscalHalf.containing(date(2018, 10, 1)), FiscalHalf)
    assert_type(FiscalQuarter.parse("", year=year), FiscalQuarter)
    assert_type(FiscalMonth.parse(""), FiscalMonth)
    assert_type(FiscalYear.span(year, year), tuple[FiscalYear, ...])
    assert_type(year.halves, tuple[FiscalHalf, ...])
    assert_type(year.quarter(1), FiscalQuarter)
    assert_type(year.months, tuple[FiscalMonth, ...])
    assert_type(year.month(1).calendar_month, Month)
    assert_type(quarter + 1, FiscalQuarter)
    assert_type(quarter - 1, FiscalQuarter)
    assert_type(quarter - quarter, int)
    assert_type(quarter < quarter + 1, bool)
    assert_type(quarter.first_day, date)
    assert_type(quarter.days, int)
    assert_type(iter(quarter), Iterator[date])
    assert_type(quarter.label(), str)
    assert_type(reporting_rounds(year), tuple[ReportingRound, ...])
    assert_type(occurrences(year), tuple[date, ...])


def what_is_refused(year: FiscalYear, quarter: FiscalQuarter) -> None:
    # Kinds do not mix, and what is no value of the kind is seen before it runs.
    _ = year < quarter  # type: ignore[operator] # pyright: ignore[reportOperatorIssue]
    _ = year - quarter  # type: ignore[operator] # pyright: ignore[reportOperatorIssue]
    _ = year + 1.5  # type: ignore[operator] # pyright: ignore[reportOperatorIssue]
    FiscalYear("2562")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    FiscalQuarter(2562, 1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
