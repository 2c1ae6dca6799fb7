"""Bangkok's strategic plans, the Thai fiscal year, Thai numerals and KPI scoring as typed, immutable Python objects.

Each name is loaded with its module when it is first used, so that a program pays for what it uses.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bma_foreign_affairs.thai.numerals import (
        Digits,
        to_thai_digits,
        to_arabic_digits,
        parse_int,
        parse_decimal,
        format_number,
    )
    from bma_foreign_affairs.thai.words import number_words, parse_number_words, baht_text, parse_baht_text
    from bma_foreign_affairs.thai.text import repair
    from bma_foreign_affairs.thai.dates import buddhist_year, parse_date, format_date, DateStyle
    from bma_foreign_affairs.quantities import Quantity, Money, parse_target
    from bma_foreign_affairs.fiscal import FiscalYear, FiscalHalf, FiscalQuarter, FiscalMonth
    from bma_foreign_affairs.scoring.rules import ScoreTable, StepScale, LinearScale, Below, score, compare_rules
    from bma_foreign_affairs.plans.codes import Code
    from bma_foreign_affairs.plans.tree import Plan, PlanNode, Project
    from bma_foreign_affairs.plans.indicators import Indicator
    from bma_foreign_affairs.scorecard import Actual, ScoringPolicy, evaluate, Scorecard
    from bma_foreign_affairs.sources import Source
    from bma_foreign_affairs.errors import ForeignAffairsError
else:
    from bma_foreign_affairs._names import listed as __dir__  # noqa: F401 - Python asks for it
    from bma_foreign_affairs._names import load as __getattr__  # noqa: F401 - likewise

__all__ = [
    "Digits",
    "to_thai_digits",
    "to_arabic_digits",
    "parse_int",
    "parse_decimal",
    "format_number",
    "number_words",
    "parse_number_words",
    "baht_text",
    "parse_baht_text",
    "repair",
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
    "Project",
    "Actual",
    "ScoringPolicy",
    "evaluate",
    "Scorecard",
    "Source",
    "ForeignAffairsError",
]
