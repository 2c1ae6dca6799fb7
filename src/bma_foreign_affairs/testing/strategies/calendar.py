"""Hypothesis strategies for days and fiscal periods within the supported range."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from bma_foreign_affairs.fiscal import (
    FIRST_FISCAL_DAY,
    LAST_FISCAL_DAY,
    FiscalHalf,
    FiscalMonth,
    FiscalQuarter,
    FiscalYear,
)
from bma_foreign_affairs.thai.dates import FIRST_DAY, LAST_DAY

__all__ = ["days", "fiscal_days", "fiscal_halves", "fiscal_months", "fiscal_quarters", "fiscal_years"]


def days(*, first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Draw days that have a date in the Buddhist era."""
    return st.dates(first, last)


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
