"""What Hypothesis loads through its entry point: `from_type` learns the strategies of the public types.

Hypothesis calls `register` whenever it is imported where this package is installed, so this module loads no strategy;
each is found when the first value is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["register", "strategy_names"]


def strategy_names() -> dict[type[Any], str]:
    """Name the strategy of each public type; a module's types are one line."""
    names: dict[type[Any], str] = {}
    for module in (_basics, _calendar, _amounts, _scoring, _relations):
        names.update(module())
    return names


def register() -> None:
    """Register every strategy with Hypothesis."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - never at import of this package

    for kind, name in strategy_names().items():
        register_type_strategy(kind, _lazily(name))


def _lazily(name: str) -> Callable[[type[Any]], Any]:
    return lambda _kind: getattr(import_module("bma_foreign_affairs.testing.strategies"), name)()


def _basics() -> Mapping[type[Any], str]:
    from bma_foreign_affairs.errors import Problem  # noqa: PLC0415 - the types are loaded when Hypothesis is
    from bma_foreign_affairs.sources import Source  # noqa: PLC0415 - likewise
    from bma_foreign_affairs.tables import Table  # noqa: PLC0415 - likewise

    return {Problem: "problems", Source: "sources", Table: "tables"}


def _calendar() -> Mapping[type[Any], str]:
    from bma_foreign_affairs import fiscal  # noqa: PLC0415 - likewise
    from bma_foreign_affairs.thai import dates  # noqa: PLC0415 - likewise

    return {
        dates.Month: "months",
        dates.DateRange: "date_ranges",
        dates.YearRange: "year_ranges",
        fiscal.FiscalYear: "fiscal_years",
        fiscal.FiscalHalf: "fiscal_halves",
        fiscal.FiscalQuarter: "fiscal_quarters",
        fiscal.FiscalMonth: "fiscal_months",
        fiscal.ReportingRound: "reporting_rounds",
    }


def _amounts() -> Mapping[type[Any], str]:
    from bma_foreign_affairs import quantities  # noqa: PLC0415 - likewise

    return {
        quantities.Unit: "units",
        quantities.Quantity: "quantities",
        quantities.Money: "monies",
        quantities.Per: "pers",
        quantities.NumericTarget: "numeric_targets",
        quantities.DeferredTarget: "deferred_targets",
        quantities.StatementTarget: "statement_targets",
    }


def _relations() -> Mapping[type[Any], str]:
    from bma_foreign_affairs import relations  # noqa: PLC0415 - likewise

    return {
        relations.Agency: "agencies",
        relations.AgencyGroup: "agency_groups",
        relations.City: "cities",
        relations.Organisation: "organisations",
        relations.Membership: "memberships",
        relations.Agreement: "agreements",
        relations.Participants: "participants",
        relations.Activity: "activities",
    }


def _scoring() -> Mapping[type[Any], str]:
    from bma_foreign_affairs import scoring  # noqa: PLC0415 - the types are loaded when Hypothesis is
    from bma_foreign_affairs.scoring import explain, rules  # noqa: PLC0415 - likewise

    return {
        explain.Phrase: "phrases",
        rules.Piece: "pieces",
        rules.Curve: "curves",
        scoring.Bracket: "brackets",
        scoring.ScoreTable: "score_tables",
        scoring.StepScale: "step_scales",
        scoring.LinearScale: "linear_scales",
        scoring.BandScale: "band_scales",
        scoring.ProportionalScale: "proportional_scales",
        scoring.ToleranceScale: "tolerance_scales",
        scoring.LevelScale: "level_scales",
        scoring.PassFail: "pass_fails",
        scoring.EnteredScore: "entered_scores",
        scoring.Score: "scores",
        scoring.Preset: "presets",
        scoring.Grade: "grades",
        scoring.GradeBands: "grade_bands",
        scoring.Count: "counts",
        scoring.Ratio: "ratios",
        scoring.Growth: "growths",
        scoring.StepCompletion: "step_completions",
        scoring.WeightedSteps: "weighted_steps",
        scoring.LevelReached: "levels_reached",
    }
