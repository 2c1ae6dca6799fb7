"""Where each of the package's own names is at home, and how it is fetched when somebody first asks for it."""

import sys
from importlib import import_module
from typing import Any

__all__ = ["HOMES", "listed", "load"]

_PACKAGE = "bma_foreign_affairs"

HOMES: dict[str, str] = {
    "Digits": "thai.numerals",
    "to_thai_digits": "thai.numerals",
    "to_arabic_digits": "thai.numerals",
    "parse_int": "thai.numerals",
    "parse_decimal": "thai.numerals",
    "format_number": "thai.numerals",
    "number_words": "thai.words",
    "parse_number_words": "thai.words",
    "baht_text": "thai.words",
    "parse_baht_text": "thai.words",
    "repair": "thai.text",
    "buddhist_year": "thai.dates",
    "parse_date": "thai.dates",
    "format_date": "thai.dates",
    "DateStyle": "thai.dates",
    "Quantity": "quantities",
    "Money": "quantities",
    "parse_target": "quantities",
    "FiscalYear": "fiscal",
    "FiscalHalf": "fiscal",
    "FiscalQuarter": "fiscal",
    "FiscalMonth": "fiscal",
    "ScoreTable": "scoring.rules",
    "StepScale": "scoring.rules",
    "LinearScale": "scoring.rules",
    "Below": "scoring.rules",
    "score": "scoring.rules",
    "compare_rules": "scoring.rules",
    "Code": "plans.codes",
    "Plan": "plans.tree",
    "PlanNode": "plans.tree",
    "Indicator": "plans.indicators",
    "Project": "plans.tree",
    "Actual": "scorecard",
    "ScoringPolicy": "scorecard",
    "evaluate": "scorecard",
    "Scorecard": "scorecard",
    "Source": "sources",
    "ForeignAffairsError": "errors",
}
"""The module of each name, in reading order."""


def load(name: str) -> Any:  # noqa: ANN401 - a class or a function, whatever the name stands for
    """Fetch one of the package's own names from its module, and keep it in the package.

    Raises:
        AttributeError: For any other name, as a module raises it.
    """
    if name not in HOMES:
        raise AttributeError(f"module {_PACKAGE!r} has no attribute {name!r}", name=name, obj=sys.modules[_PACKAGE])
    value = getattr(import_module(f"{_PACKAGE}.{HOMES[name]}"), name)
    setattr(sys.modules[_PACKAGE], name, value)
    return value


def listed() -> list[str]:
    """List what the package holds, loaded or not, for dir() and completion."""
    return sorted({*HOMES, *vars(sys.modules[_PACKAGE])})
