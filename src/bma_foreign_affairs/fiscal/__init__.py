"""The fiscal calendar of Thai government: years from October to September, their parts, reporting rounds."""

from bma_foreign_affairs.fiscal._base import (
    FIRST_FISCAL_DAY,
    FIRST_FISCAL_YEAR,
    LAST_FISCAL_DAY,
    LAST_FISCAL_YEAR,
    LabelStyle,
)
from bma_foreign_affairs.fiscal.periods import FiscalHalf, FiscalMonth, FiscalQuarter, FiscalYear
from bma_foreign_affairs.fiscal.rounds import (
    MONTHLY,
    QUARTERLY,
    ROUNDS,
    ReportingRound,
    occurrences,
    reporting_rounds,
)

__all__ = [
    "FIRST_FISCAL_DAY",
    "FIRST_FISCAL_YEAR",
    "LAST_FISCAL_DAY",
    "LAST_FISCAL_YEAR",
    "MONTHLY",
    "QUARTERLY",
    "ROUNDS",
    "FiscalHalf",
    "FiscalMonth",
    "FiscalQuarter",
    "FiscalYear",
    "LabelStyle",
    "ReportingRound",
    "occurrences",
    "reporting_rounds",
]
