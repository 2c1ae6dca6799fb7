"""Hypothesis strategies for days and fiscal periods within the supported range."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from bma_foreign_affairs.fiscal import (
    FIRST_FISCAL_DAY,
    LAST_FISCAL_DAY,
    FiscalHalf,
    FiscalMonth,
    FiscalQuarter,
    FiscalYear,
    ReportingRound,
)
from bma_foreign_affairs.thai.dates import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, DateRange, Month, YearRange

__all__ = [
    "date_ranges",
    "days",
    "fiscal_days",
    "fiscal_halves",
    "fiscal_months",
    "fiscal_quarters",
    "fiscal_years",
    "months",
    "reporting_rounds",
    "year_ranges",
    "years",
]


def days(*, first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Draw days that have a date in the Buddhist era."""
    return st.dates(first, last)


def date_ranges(
    *, first: date = FIRST_DAY, last: date = LAST_DAY, longest: int | None = None
) -> st.SearchStrategy[DateRange]:
    """Draw ranges of days between two days; the last one is at most `longest` days after the first."""

    def until(begin: date) -> st.SearchStrategy[DateRange]:
        room = (last - begin).days
        lengths = st.integers(0, room if longest is None else min(room, longest))
        return lengths.map(lambda length: DateRange(begin, begin + timedelta(days=length)))

    return days(first=first, last=last).flatmap(until)


def months(*, first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[Month]:
    """Draw months of the Buddhist era that hold a day from first to last."""
    return days(first=first, last=last).map(Month.containing)


def years(*, first: int = FIRST_YEAR, last: int = LAST_YEAR) -> st.SearchStrategy[int]:
    """Draw years of the Buddhist era."""
    return st.integers(first, last)


def year_ranges(*, first: int = FIRST_YEAR, last: int = LAST_YEAR) -> st.SearchStrategy[YearRange]:
    """Draw ranges of years of the Buddhist era."""
    return years(first=first, last=last).flatmap(
        lambda begin: st.builds(YearRange, st.just(begin), years(first=begin, last=last))
    )


def fiscal_days(*, first: date = FIRST_FISCAL_DAY, last: date = LAST_FISCAL_DAY) -> st.SearchStrategy[date]:
    """Draw days of the supported fiscal years."""
    return st.dates(first, last)


def fiscal_years(*, first: date = FIRST_FISCAL_DAY, last: date = LAST_FISCAL_DAY) -> st.SearchStrategy[FiscalYear]:
    """Draw fiscal years that hold a day from first to last."""
    return fiscal_days(first=first, last=last).map(FiscalYear.containing)


def fiscal_halves(*, first: date = FIRST_FISCAL_DAY, last: date = LAST_FISCAL_DAY) -> st.SearchStrategy[FiscalHalf]:
    """Draw halves of fiscal years that hold a day from first to last."""
    return fiscal_days(first=first, last=last).map(FiscalHalf.containing)


def fiscal_quarters(
    *, first: date = FIRST_FISCAL_DAY, last: date = LAST_FISCAL_DAY
) -> st.SearchStrategy[FiscalQuarter]:
    """Draw quarters of fiscal years that hold a day from first to last."""
    return fiscal_days(first=first, last=last).map(FiscalQuarter.containing)


def fiscal_months(*, first: date = FIRST_FISCAL_DAY, last: date = LAST_FISCAL_DAY) -> st.SearchStrategy[FiscalMonth]:
    """Draw months of fiscal years that hold a day from first to last."""
    return fiscal_days(first=first, last=last).map(FiscalMonth.containing)


def reporting_rounds(
    *, first: date = FIRST_FISCAL_DAY, last: date = LAST_FISCAL_DAY
) -> st.SearchStrategy[ReportingRound]:
    """Draw reporting rounds of any number of months, of fiscal years that hold a day from first to last."""
    return st.builds(ReportingRound, fiscal_years(first=first, last=last), st.integers(1, 12))
