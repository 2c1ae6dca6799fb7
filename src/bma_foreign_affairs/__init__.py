"""Bangkok's strategic plans, the Thai fiscal year, Thai numerals and KPI scoring as typed, immutable Python objects."""

from bma_foreign_affairs.thai.numerals import (
    Digits,
    to_thai_digits,
    to_arabic_digits,
    parse_int,
    parse_decimal,
    format_number,
)
from bma_foreign_affairs.thai.dates import buddhist_year, parse_date, format_date, DateStyle
from bma_foreign_affairs.quantities import Quantity, Money, parse_target
from bma_foreign_affairs.fiscal import FiscalYear, FiscalHalf, FiscalQuarter, FiscalMonth
from bma_foreign_affairs.scoring.rules import ScoreTable, StepScale, LinearScale, Below, score, compare_rules
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.tree import Plan, PlanNode
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.scorecard import Actual, ScoringPolicy, evaluate, Scorecard
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.errors import ForeignAffairsError

__all__ = [
    "Digits",
    "to_thai_digits",
    "to_arabic_digits",
    "parse_int",
    "parse_decimal",
    "format_number",
    "buddhist_year",
    "parse_date",
    "format_date",
    "DateStyle",
    "Quantity",
    "Money",
    "parse_target",
    "FiscalYear",
    "FiscalHalf",
    "FiscalQuarter",
    "FiscalMonth",
    "ScoreTable",
    "StepScale",
    "LinearScale",
    "Below",
    "score",
    "compare_rules",
    "Code",
    "Plan",
    "PlanNode",
    "Indicator",
    "Actual",
    "ScoringPolicy",
    "evaluate",
    "Scorecard",
    "Source",
    "ForeignAffairsError",
]
