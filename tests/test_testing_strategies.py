"""Strategies: every public type of scoring has one, `from_type` finds it, and Hypothesis stays out until asked."""

import itertools
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from bma_foreign_affairs import scoring
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.scoring import Below, Polarity, ScoreTable, ScoringRule, score
from bma_foreign_affairs.scoring.formulas import Formula
from bma_foreign_affairs.scoring.rules import RULES
from bma_foreign_affairs.tables import Table
from bma_foreign_affairs.testing import _register, strategies
from support import public_things

SOURCE = Path(__file__).parents[1] / "src"
TYPES = _register.strategy_names()
EDGES = ("interop", "datasets", "audit")

_register.register()


def run(code: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own line, run by this Python
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(SOURCE)}
    )
    return done.stdout.strip()


def lowest(table: ScoreTable) -> Fraction:
    return table.minimum


class TestRegistration:
    @pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
    @settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
    @given(data=st.data())
    def test_from_type_gives_valid_values(self, kind: type[Any], data: st.DataObject) -> None:
        value = data.draw(st.from_type(kind))
        assert type(value) is kind
        assert attrs.evolve(value) == value

    def test_every_public_value_type_below_the_edges_is_registered(self) -> None:
        public = {
            thing
            for name, thing in public_things().items()
            if isinstance(thing, type) and attrs.has(thing) and name.split(".")[1] not in EDGES
        }
        assert public == set(TYPES)

    def test_every_rule_and_formula_is_registered(self) -> None:
        assert set(RULES) | set(Formula.__args__) <= set(TYPES)

    def test_names_are_public_strategies(self) -> None:
        assert set(TYPES.values()) <= set(strategies.__all__)
        for name in strategies.__all__:
            assert callable(getattr(strategies, name))

    @given(st.from_type(ScoreTable))
    def test_annotations_are_enough(self, table: ScoreTable) -> None:
        assert table.minimum < table.maximum

    @given(st.builds(lowest))
    def test_annotations_of_a_function_are_enough(self, points: Fraction) -> None:
        assert type(points) is Fraction


class TestHook:
    """How `from_type` comes to know the types."""

    def drawn(self, setup: str) -> str:
        return run(
            "import sys, warnings; warnings.simplefilter('ignore');"
            "import hypothesis.strategies as st; from hypothesis.strategies._internal import types;"
            f"{setup};"
            "from bma_foreign_affairs.testing._register import register; register();"
            "from bma_foreign_affairs.fiscal import FiscalYear;"
            "print(FiscalYear in types._global_type_lookup, type(st.from_type(FiscalYear).example()).__name__)"
        )

    def test_types_are_resolved_as_they_come(self) -> None:
        assert self.drawn("pass") == "False FiscalYear"

    @pytest.mark.parametrize("where", ["hypothesis.strategies", "hypothesis.nowhere"])
    def test_without_resolvers_every_type_is_registered(self, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
        registered: dict[type[Any], Any] = {}
        monkeypatch.setattr(_register, "_RESOLVERS", where)
        monkeypatch.setattr(st, "register_type_strategy", registered.__setitem__)
        _register.register()
        assert set(registered) == set(TYPES)
        assert type(find(registered[FiscalYear](FiscalYear), lambda _: True)) is FiscalYear

    def test_a_strategy_of_the_callers_own_comes_first(self) -> None:
        own = "from bma_foreign_affairs.fiscal import FiscalYear; st.register_type_strategy(FiscalYear, st.just(7))"
        assert self.drawn(own) == "True int"

    @pytest.mark.parametrize("thing", [int, list[int], 5, None, ScoreTable | None, type("Mine", (), {})])
    def test_other_things_are_left_alone(self, thing: object) -> None:
        assert _register.strategy_for(thing) is None


class TestImports:
    def test_the_package_never_imports_hypothesis(self) -> None:
        kit = "bma_foreign_affairs.testing"
        code = f"import sys, {kit}, {kit}.laws, {kit}.vectors, {kit}._register; print('hypothesis' in sys.modules)"
        assert run(code) == "False"

    def test_the_hook_loads_itself_and_nothing_else(self) -> None:
        code = (
            "import sys, hypothesis; from bma_foreign_affairs.testing._register import register; register();"
            "print(*(name for name in sys.modules if name.startswith('bma_foreign_affairs')))"
        )
        assert set(run(code).split()) == {
            "bma_foreign_affairs",
            "bma_foreign_affairs._names",
            "bma_foreign_affairs.testing",
            "bma_foreign_affairs.testing._register",
        }

    def test_the_entry_point_names_the_hook(self) -> None:
        project = (SOURCE.parent / "pyproject.toml").read_text("utf-8")
        assert (
            '[project.entry-points.hypothesis]\nbma_foreign_affairs = "bma_foreign_affairs.testing._register:regist'
            in (project)
        )


class TestOptions:
    @given(strategies.exact_numbers(min_value=2, max_value=5))
    def test_numbers_keep_their_bounds(self, number: Any) -> None:
        assert type(number) in (int, Decimal, Fraction)
        assert 2 <= number <= 5

    @pytest.mark.parametrize("polarity", Polarity)
    @given(data=st.data())
    def test_tables(self, polarity: Polarity, data: st.DataObject) -> None:
        table = data.draw(strategies.score_tables(polarity=polarity, min_levels=3, max_levels=4, min_points=1))
        assert table.polarity is polarity
        assert 3 <= len(table.levels) <= 4
        assert table.minimum >= 1

    @pytest.mark.parametrize("below", Below)
    @pytest.mark.parametrize("make", [strategies.step_scales, strategies.linear_scales])
    @given(data=st.data())
    def test_scales_of_a_policy(self, make: Any, below: Below, data: st.DataObject) -> None:
        assert data.draw(make(below=below)).below is below
        tables = strategies.score_tables(polarity=Polarity.HIGHER_IS_BETTER, min_points=0, min_threshold=1)
        assert data.draw(make(below=below, tables=tables)).below is below

    @given(strategies.score_tables(min_points=-5, min_threshold=7, min_levels=9))
    def test_tables_keep_their_least(self, table: ScoreTable) -> None:
        assert len(table.levels) == 9
        assert table.minimum >= -5
        assert min(threshold for threshold, _ in table.levels) >= 7

    @pytest.mark.parametrize(
        ("make", "options"),
        [
            (strategies.score_tables, {"min_levels": 1}),
            (strategies.score_tables, {"max_levels": 1}),
            (strategies.score_tables, {"max_levels": 3, "min_levels": 4}),
            (strategies.score_tables, {"min_levels": 3000}),
            (strategies.score_tables, {"min_levels": "a"}),
            (strategies.score_tables, {"max_levels": 3000}),
            (strategies.score_tables, {"polarity": "up"}),
            (strategies.score_tables, {"min_points": 2000}),
            (strategies.score_tables, {"min_points": 500, "min_levels": 900}),
            (strategies.step_scales, {"below": "zero"}),
            (strategies.linear_scales, {"below": "zero"}),
            (strategies.exact_numbers, {"max_value": 1, "min_value": 5}),
            (strategies.exact_numbers, {"min_value": "a"}),
            (strategies.band_scales, {"max_bands": 1.5}),
            (strategies.band_scales, {"max_bands": True}),
            (strategies.score_tables, {"min_threshold": 2000}),
            (strategies.band_scales, {"max_bands": 0}),
            (strategies.tolerance_scales, {"max_steps": 0}),
            (strategies.level_scales, {"max_level": 0}),
            (strategies.level_scales, {"max_level": 200}),
            (strategies.grade_bands, {"max_grades": 0}),
            (strategies.step_completions, {"max_steps": 0}),
            (strategies.weighted_steps, {"max_steps": 0}),
            (strategies.levels_reached, {"max_levels": 0}),
        ],
    )
    def test_options_that_no_value_meets_are_refused_at_once(self, make: Any, options: dict[str, Any]) -> None:
        with pytest.raises(InvalidArgument, match=next(iter(options))):
            make(**options)

    @given(strategies.law_cases(rules=st.just(scoring.PROPORTIONAL_0_TO_5)))
    def test_cases_of_a_rule_of_ones_own(self, case: Any) -> None:
        assert case.rule is scoring.PROPORTIONAL_0_TO_5
        case.check(lambda actual: score(case.rule, actual).points)

    @given(st.data())
    def test_scales(self, data: st.DataObject) -> None:
        table = ScoreTable(((10, 5), (8, 4)))
        for make in (strategies.step_scales, strategies.linear_scales):
            rule = data.draw(make(tables=st.just(table), below=Below.ZERO))
            assert (rule.table, rule.below) == (table, Below.ZERO)

    @given(
        strategies.band_scales(max_bands=1),
        strategies.tolerance_scales(max_steps=1),
        strategies.level_scales(max_level=1),
    )
    def test_sizes(self, bands: Any, tolerance: Any, level: Any) -> None:
        assert len(bands.bands) == 1
        assert len(tolerance.points) == 2
        assert level.maximum == 1

    @given(
        strategies.grade_bands(max_grades=2),
        strategies.step_completions(max_steps=1),
        strategies.weighted_steps(max_steps=1),
        strategies.levels_reached(max_levels=1),
    )
    def test_more_sizes(self, grades: Any, completion: Any, weighted: Any, reached: Any) -> None:
        assert len(grades.grades) <= 2
        assert (completion.total, len(weighted.weights), len(reached.met)) == (1, 1, 1)

    @given(strategies.tables(max_columns=2, max_rows=1))
    def test_plain_tables(self, table: Table) -> None:
        assert len(table.columns) <= 2
        assert len(table) <= 1

    @given(strategies.scores())
    def test_scores_are_what_their_rule_gives(self, one: scoring.Score) -> None:
        assert score(one.rule, one.actual) == one

    @given(st.data())
    def test_scores_of_rules_of_ones_own(self, data: st.DataObject) -> None:
        rules: st.SearchStrategy[ScoringRule] = st.just(scoring.PROPORTIONAL_0_TO_5)
        assert data.draw(strategies.scores(rules=rules)).rule is scoring.PROPORTIONAL_0_TO_5

    @given(st.data())
    def test_counts_of_a_period_of_ones_own(self, data: st.DataObject) -> None:
        period = data.draw(strategies.counts()).period
        assert data.draw(strategies.counts(periods=st.just(period))).period is period


# To find is enough; how small it gets is asked of one strategy alone.
QUICK = settings(
    phases=[Phase.generate],
    max_examples=2000,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
STEADY = settings(derandomize=True, database=None)


def counted(strategy: st.SearchStrategy[Any], key: Callable[[Any], Any]) -> Counter[Any]:
    """Count what comes in 300 examples, the same ones in every run."""
    counts: Counter[Any] = Counter()

    @settings(QUICK, max_examples=300, derandomize=True, database=None)
    @given(strategy)
    def draw(value: Any) -> None:
        counts[key(value)] += 1

    draw()
    return counts


class TestReach:
    @pytest.mark.parametrize("kind", RULES, ids=lambda kind: kind.__name__)
    def test_every_rule_can_come(self, kind: type[Any]) -> None:
        assert isinstance(find(strategies.scoring_rules(), lambda rule: isinstance(rule, kind), settings=QUICK), kind)

    @pytest.mark.parametrize("below", Below)
    def test_every_policy_can_come(self, below: Below) -> None:
        assert find(strategies.step_scales(), lambda rule: rule.below is below, settings=QUICK).below is below

    def test_every_policy_comes_often_in_both_polarities(self) -> None:
        often = counted(strategies.step_scales(), lambda rule: (rule.below, rule.table.polarity))
        possible = {*itertools.product(Below, Polarity)} - {(Below.PROPORTIONAL, Polarity.LOWER_IS_BETTER)}
        assert often.keys() == possible
        assert min(often.values()) >= 12

    def test_every_policy_comes_often_among_all_rules(self) -> None:
        often = counted(strategies.scoring_rules(), lambda rule: getattr(rule, "below", None))
        assert often.keys() == {*Below, None}
        assert min(often.values()) >= 5

    @pytest.mark.parametrize(
        "make", [strategies.step_completions, strategies.weighted_steps, strategies.levels_reached]
    )
    @pytest.mark.parametrize("credit", [None, *scoring.Credit])
    def test_every_credit_can_come(self, make: Any, credit: Any) -> None:
        assert find(make(), lambda one: one.credit is credit, settings=QUICK).credit is credit

    def test_a_step_of_no_weight_can_come(self) -> None:
        assert 0 in find(strategies.weighted_steps(), lambda one: 0 in one.weights, settings=QUICK).weights

    def test_points_below_0_can_come(self) -> None:
        for make in (strategies.score_tables, strategies.step_scales, strategies.scoring_rules):
            strategy: Any = make()
            assert find(strategy, lambda one: one.minimum < 0, settings=QUICK).minimum < 0

    def test_shrinks_to_something_small(self) -> None:
        assert find(strategies.score_tables(), lambda _: True, settings=STEADY) == ScoreTable(((0, 0), (1, 1)))
