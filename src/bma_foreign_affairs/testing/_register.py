"""What Hypothesis loads through its entry point: `from_type` learns the strategies of the public types.

Hypothesis calls `register` whenever it is imported where this package is installed, so it loads next to nothing: a type
is looked up by its name when somebody draws values of it, and only then are the strategies loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["STRATEGIES", "register", "strategy_for", "strategy_names"]

_PACKAGE = "bma_foreign_affairs"
_RESOLVERS = "hypothesis.strategies._internal.types"

STRATEGIES: Mapping[str, Mapping[str, str]] = {
    "errors": {"Problem": "problems"},
    "sources": {"Source": "sources"},
    "tables": {"Table": "tables"},
    "thai.text._changes": {"Change": "changes", "Repair": "repairs", "Unresolved": "unresolved_places"},
    "thai.dates.spans": {"Month": "months", "DateRange": "date_ranges", "YearRange": "year_ranges"},
    "fiscal.periods": {
        "FiscalYear": "fiscal_years",
        "FiscalHalf": "fiscal_halves",
        "FiscalQuarter": "fiscal_quarters",
        "FiscalMonth": "fiscal_months",
    },
    "fiscal.rounds": {"ReportingRound": "reporting_rounds"},
    "quantities.units": {"Unit": "units"},
    "quantities.amounts": {"Quantity": "quantities"},
    "quantities.money": {"Money": "monies"},
    "quantities.comparators": {"Per": "pers"},
    "quantities.targets": {
        "NumericTarget": "numeric_targets",
        "DeferredTarget": "deferred_targets",
        "StatementTarget": "statement_targets",
    },
    "quantities.finding": {"Found": "found_amounts"},
    "scoring.explain": {"Phrase": "phrases"},
    "scoring.rules.curves": {"Piece": "pieces", "Curve": "curves", "Bracket": "brackets"},
    "scoring.rules.tables": {"ScoreTable": "score_tables"},
    "scoring.rules.scales": {"StepScale": "step_scales", "LinearScale": "linear_scales"},
    "scoring.rules.bands": {"BandScale": "band_scales", "ToleranceScale": "tolerance_scales"},
    "scoring.rules.proportions": {"ProportionalScale": "proportional_scales"},
    "scoring.rules.entries": {"LevelScale": "level_scales", "PassFail": "pass_fails", "EnteredScore": "entered_scores"},
    "scoring.rules.scores": {"Score": "scores"},
    "scoring.rules.presets": {"Preset": "presets"},
    "scoring.grades": {"Grade": "grades", "GradeBands": "grade_bands"},
    "scoring.formulas.counting": {"Count": "counts"},
    "scoring.formulas.ratios": {"Ratio": "ratios", "Growth": "growths"},
    "scoring.formulas.steps": {
        "StepCompletion": "step_completions",
        "WeightedSteps": "weighted_steps",
        "LevelReached": "levels_reached",
    },
    "relations.agencies": {"Agency": "agencies", "AgencyGroup": "agency_groups"},
    "relations.places": {"City": "cities"},
    "relations.organisations": {"Organisation": "organisations", "Membership": "memberships", "Fact": "facts"},
    "relations.agreements": {"Agreement": "agreements"},
    "relations.participation": {"Participants": "participants", "Publication": "publications", "Tally": "tallies"},
    "relations.activities": {"Activity": "activities"},
    "relations.directories": {"AgencyDirectory": "agency_directories"},
    "relations.aliases": {
        "Alias": "aliases",
        "Named": "named_things",
        "NameTable": "name_tables",
        "Resolution": "resolutions",
    },
    "relations.disclosure": {"LeftOut": "left_out_values", "PublicView": "public_views"},
    "plans.codes": {"Code": "codes", "Label": "labels", "Session": "sessions"},
    "plans.schedule": {"MonthSpan": "month_spans", "WorkPlan": "work_plans", "WorkStep": "work_steps"},
    "plans.statements": {
        "Alignment": "alignments",
        "Choice": "choices",
        "ExternalGoal": "external_goals",
        "Mention": "mentions",
        "Printed": "printed_figures",
        "Statement": "statements",
    },
    "plans.swot": {
        "FactorReference": "factor_references",
        "FactorResolution": "factor_resolutions",
        "Factors": "factors",
        "Swot": "swots",
        "SwotFactor": "swot_factors",
        "TowsStrategy": "tows_strategies",
    },
    "plans.indicators": {"Baseline": "baselines", "Indicator": "indicators", "RoundWeight": "round_weights"},
    "plans.tree.projects": {"Part": "parts", "Project": "projects"},
    "plans.tree.plan": {"Plan": "plans"},
    "plans.tree.nodes": {"PlanNode": "plan_nodes", "Tier": "tiers"},
    "scorecard.actuals": {"Actual": "actuals"},
    "scorecard.policies": {
        "Adjustment": "adjustments",
        "AppliedAdjustment": "applied_adjustments",
        "ScoringPolicy": "scoring_policies",
    },
    "scorecard.cards": {"Scorecard": "scorecards"},
    "scorecard.rows": {"Scored": "scored_rows", "Unscored": "unscored_rows"},
    "testing._cases": {"Case": "law_cases"},
    "testing.vectors": {"Vector": "conformance_vectors"},
}
"""The strategy of each public type, by the module that it is defined in."""


def strategy_names() -> dict[type[Any], str]:
    """Load every public type, and name its strategy."""
    return {
        getattr(import_module(f"{_PACKAGE}.{module}"), name): strategy
        for module, types in STRATEGIES.items()
        for name, strategy in types.items()
    }


def strategy_for(kind: object) -> Any:  # noqa: ANN401 - a strategy, which has no type before Hypothesis is imported
    """Make the strategy of a public type; None for anything else."""
    package, _, module = str(getattr(kind, "__module__", "")).partition(".")
    name = STRATEGIES.get(module, {}).get(getattr(kind, "__qualname__", "")) if package == _PACKAGE else None
    return None if name is None else getattr(import_module(f"{_PACKAGE}.testing.strategies"), name)()


def register() -> None:
    """Teach `from_type` every strategy.

    Hypothesis knows NumPy's types by a resolver, which is asked about types as they come. This package's types take the
    same way; should a Hypothesis have no such table, all types are loaded and registered.
    """
    if (resolvers := _resolvers()) is not None:
        resolvers[_PACKAGE] = strategy_for
        return
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - never at import of this package

    for kind in strategy_names():
        register_type_strategy(kind, strategy_for)


def _resolvers() -> dict[str, Callable[[object], Any]] | None:
    try:
        return getattr(import_module(_RESOLVERS), "_global_extra_lookup", None)
    except ImportError:
        return None
