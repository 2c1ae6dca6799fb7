"""What Hypothesis loads through its entry point: `from_type` learns the strategies of the public types.

Hypothesis calls `register` whenever it is imported where this package is installed. It takes types, not names of types,
so their modules are loaded; no strategy is, each is found when the first value is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["register", "strategy_names"]


def strategy_names() -> dict[type[Any], str]:
    """Name the strategy of each public type; a module's types are one line."""
    names: dict[type[Any], str] = {}
    for module in (_basics, _text, _calendar, _amounts, _scoring, _relations, _printed, _tree, _scorecard, _kit):
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


def _text() -> Mapping[type[Any], str]:
    from bma_foreign_affairs.thai import text  # noqa: PLC0415 - likewise

    return {text.Change: "changes", text.Repair: "repairs", text.Unresolved: "unresolved_places"}


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
        quantities.Found: "found_amounts",
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
        relations.AgencyDirectory: "agency_directories",
        relations.Alias: "aliases",
        relations.Fact: "facts",
        relations.LeftOut: "left_out_values",
        relations.Named: "named_things",
        relations.NameTable: "name_tables",
        relations.Publication: "publications",
        relations.PublicView: "public_views",
        relations.Resolution: "resolutions",
        relations.Tally: "tallies",
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


def _printed() -> Mapping[type[Any], str]:
    from bma_foreign_affairs.plans import codes, schedule, statements, swot  # noqa: PLC0415 - likewise

    return {
        codes.Code: "codes",
        codes.Label: "labels",
        codes.Session: "sessions",
        schedule.MonthSpan: "month_spans",
        schedule.WorkPlan: "work_plans",
        schedule.WorkStep: "work_steps",
        statements.Alignment: "alignments",
        statements.Choice: "choices",
        statements.ExternalGoal: "external_goals",
        statements.Mention: "mentions",
        statements.Printed: "printed_figures",
        statements.Statement: "statements",
        swot.FactorReference: "factor_references",
        swot.FactorResolution: "factor_resolutions",
        swot.Factors: "factors",
        swot.Swot: "swots",
        swot.SwotFactor: "swot_factors",
        swot.TowsStrategy: "tows_strategies",
    }


def _tree() -> Mapping[type[Any], str]:
    from bma_foreign_affairs.plans import indicators, tree  # noqa: PLC0415 - likewise

    return {
        indicators.Baseline: "baselines",
        indicators.Indicator: "indicators",
        indicators.RoundWeight: "round_weights",
        tree.Part: "parts",
        tree.Plan: "plans",
        tree.PlanNode: "plan_nodes",
        tree.Project: "projects",
        tree.Tier: "tiers",
    }


def _scorecard() -> Mapping[type[Any], str]:
    from bma_foreign_affairs import scorecard  # noqa: PLC0415 - likewise

    return {
        scorecard.Actual: "actuals",
        scorecard.Adjustment: "adjustments",
        scorecard.AppliedAdjustment: "applied_adjustments",
        scorecard.Scorecard: "scorecards",
        scorecard.Scored: "scored_rows",
        scorecard.ScoringPolicy: "scoring_policies",
        scorecard.Unscored: "unscored_rows",
    }


def _kit() -> Mapping[type[Any], str]:
    from bma_foreign_affairs.testing import laws, vectors  # noqa: PLC0415 - likewise

    return {laws.Case: "law_cases", vectors.Vector: "conformance_vectors"}
