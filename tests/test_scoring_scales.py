"""Table rules: step and linear scales against a definition written apart from the library."""

import copy
import itertools
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, MissingActual, ScoringError, WrongType
from bma_foreign_affairs.scoring import Below, LinearScale, Polarity, ScoreTable, StepScale, score
from bma_foreign_affairs.scoring.rules import readings
from support_scoring import DAYS, EXACT, KINDS, KR, POLARITIES, allowed, by_definition, rounded, table_rules, tables


def points(rule: LinearScale | StepScale, actual: Any) -> Fraction | None:
    """The library's points, or None where it refuses."""
    try:
        return score(rule, actual).points
    except MissingActual:
        raise
    except ScoringError:
        return None


class TestAgainstTheDefinition:
    @given(table_rules(), EXACT)
    def test_any_rule_any_actual(self, rule: LinearScale | StepScale, actual: Any) -> None:
        assert points(rule, actual) == by_definition(rule, Fraction(actual))

    @given(table_rules(), st.data())
    def test_at_thresholds_and_their_neighbours(self, rule: LinearScale | StepScale, data: st.DataObject) -> None:
        threshold, _ = data.draw(st.sampled_from(rule.table.levels))
        for actual in (threshold, threshold - Fraction(1, 10**9), threshold + Fraction(1, 10**9)):
            assert points(rule, actual) == by_definition(rule, actual)

    def test_every_small_table_at_every_half(self) -> None:
        thresholds = (*itertools.permutations(range(-1, 3), 2), (0, 1, 3), (3, 1, 0), (1, 2, 3), (3, 2, 1))
        for column in thresholds:
            for values in itertools.combinations((-1, 0, 1, 3), len(column)):
                table = ScoreTable(tuple(zip(column, values, strict=True)))
                for kind, below in itertools.product(KINDS, Below):
                    if allowed(table, below):
                        rule = kind(table, below=below)
                        for half in range(-6, 10):
                            assert points(rule, Fraction(half, 2)) == by_definition(rule, Fraction(half, 2))


class TestLaws:
    @given(table_rules(), EXACT)
    def test_bounded_and_reported(self, rule: LinearScale | StepScale, actual: Any) -> None:
        assert rule.maximum == rule.table.maximum
        if (value := points(rule, actual)) is not None:
            assert rule.minimum <= value <= rule.maximum
            result = score(rule, actual)
            assert (result.maximum, result.rule, result.actual) == (rule.maximum, rule, Fraction(actual))

    @given(table_rules(), EXACT, EXACT)
    def test_better_is_never_fewer_points(self, rule: LinearScale | StepScale, one: Any, other: Any) -> None:
        worse, better = sorted((one, other), reverse=rule.table.polarity is Polarity.LOWER_IS_BETTER)
        low, high = points(rule, worse), points(rule, better)
        if low is not None:
            assert high is not None
            assert low <= high

    @given(tables(), EXACT, st.sampled_from(Below))
    def test_linear_is_never_below_step(self, table: ScoreTable, actual: Any, below: Below) -> None:
        if allowed(table, below):
            linear, step = (points(kind(table, below=below), actual) for kind in KINDS)
            if linear is not None and step is not None:
                assert linear >= step
            assert (linear is None) is (step is None)

    @given(table_rules(), EXACT)
    def test_mirrors(self, rule: LinearScale | StepScale, actual: Any) -> None:
        """Turning the sign of thresholds and actual turns the polarity and nothing else."""
        mirrored = ScoreTable(tuple((-threshold, value) for threshold, value in rule.table.levels))
        assert mirrored.polarity is not rule.table.polarity
        if allowed(mirrored, rule.below) and rule.below is not Below.PROPORTIONAL:
            mirror = attrs.evolve(rule, table=mirrored)
            assert points(mirror, -Fraction(actual)) == points(rule, actual)

    @given(table_rules(), EXACT, st.fractions(Fraction(1, 9), 9))
    def test_scales_with_the_unit(self, rule: LinearScale | StepScale, actual: Any, factor: Fraction) -> None:
        exactly = attrs.evolve(rule, places=None)
        scaled = ScoreTable(tuple((threshold * factor, value) for threshold, value in rule.table.levels))
        assert points(attrs.evolve(exactly, table=scaled), Fraction(actual) * factor) == points(exactly, actual)

    @given(table_rules(), EXACT)
    def test_same_number_same_score(self, rule: LinearScale | StepScale, actual: Any) -> None:
        twins = [copy.copy(rule), copy.deepcopy(rule), pickle.loads(pickle.dumps(rule)), attrs.evolve(rule)]
        for twin in twins:
            assert twin == rule
            assert points(twin, Fraction(actual)) == points(rule, actual)

    @pytest.mark.parametrize("table", [KR, DAYS])
    @pytest.mark.parametrize("kind", KINDS)
    def test_exact_at_thresholds(self, table: ScoreTable, kind: Any) -> None:
        for threshold, value in table.levels:
            assert score(kind(table, below=Below.ZERO), threshold).points == value


class TestRoundingFirst:
    @given(table_rules(), EXACT, st.integers(0, 3))
    def test_rounds_and_then_scores(self, rule: LinearScale | StepScale, actual: Any, places: int) -> None:
        first = rounded(Fraction(actual), places)
        rounding, exactly = attrs.evolve(rule, places=places), attrs.evolve(rule, places=None)
        assert points(rounding, actual) == points(exactly, first)

    def test_half_goes_away_from_zero(self) -> None:
        table = ScoreTable(((-1, 1), (0, 2), (1, 3)))
        rule = StepScale(table, below=Below.FLOOR, places=0)
        actuals = [Decimal(text) for text in ("-0.5", "-0.4", "0.4", "0.5")]
        assert [score(rule, actual).points for actual in actuals] == [1, 2, 2, 3]

    def test_score_keeps_the_actual_as_it_came(self) -> None:
        rule = StepScale(KR, below=Below.FLOOR, places=0)
        assert score(rule, Decimal("7.5")).actual == Fraction(15, 2)
        assert score(rule, Decimal("7.5")).points == 4


class TestBelow:
    @given(tables(), st.sampled_from(KINDS), st.sampled_from(Below))
    def test_is_refused_where_it_has_no_meaning(self, table: ScoreTable, kind: Any, below: Below) -> None:
        if allowed(table, below):
            kind(table, below=below)
        else:
            with pytest.raises(ScoringError):
                kind(table, below=below)

    @given(tables())
    def test_readings_are_the_rules_that_can_be_built(self, table: ScoreTable) -> None:
        found = {(type(rule), rule.below) for rule in readings(table)}
        assert found == {(kind, below) for kind in KINDS for below in Below if allowed(table, below)}

    def test_every_polarity_floors_at_the_worst_level(self) -> None:
        tables = {table.polarity: table for table in (KR, DAYS)}
        worst = {Polarity.HIGHER_IS_BETTER: Decimal("1.99"), Polarity.LOWER_IS_BETTER: Decimal("30.01")}
        for polarity in POLARITIES:
            table = tables[polarity]
            assert points(StepScale(table, below=Below.FLOOR), worst[polarity]) == 1
            assert points(StepScale(table, below=Below.ZERO), worst[polarity]) == 0
            assert points(StepScale(table, below=Below.REFUSE), worst[polarity]) is None

    def test_proportional_is_a_line_to_zero_and_zero_beyond(self) -> None:
        rule = StepScale(KR, below=Below.PROPORTIONAL)
        assert [points(rule, actual) for actual in (-1, 0, 1, 2)] == [0, 0, Fraction(1, 2), 1]

    @pytest.mark.parametrize("points", [0, Fraction(1, 2), 1])
    def test_a_first_threshold_of_zero_has_no_line_to_zero(self, points: Any) -> None:
        with pytest.raises(ScoringError) as caught:
            LinearScale(ScoreTable(((0, points), (1, 2))), below=Below.PROPORTIONAL)
        assert str(caught.value).startswith("Below.PROPORTIONAL draws a line to 0 points at 0")

    def test_messages(self) -> None:
        with pytest.raises(ScoringError) as caught:
            StepScale(DAYS, below=Below.PROPORTIONAL)
        assert str(caught.value) == (
            "Below.PROPORTIONAL draws a line to 0 points at 0, so it takes a higher-is-better table whose first"
            f" threshold is above 0, got {DAYS!r}; use Below.FLOOR or Below.ZERO or Below.REFUSE"
        )
        table = ScoreTable(((1, -1), (2, 1)))
        with pytest.raises(ScoringError) as caught:
            LinearScale(table, below=Below.ZERO)
        assert str(caught.value) == (
            f"Below.ZERO would give more than the worst level's points, got {table!r}; use Below.FLOOR or Below.REFUSE"
        )
        with pytest.raises(ScoringError) as caught:
            score(StepScale(KR, below=Below.REFUSE), Decimal("1.5"))
        assert str(caught.value) == (
            f"{StepScale(KR, below=Below.REFUSE)!r} refuses the actual 1.5: an actual between two levels scores the"
            " level reached; an actual below the worst level (2) is refused; an actual above the best level (10)"
            " scores its 5 and no more; the actual is not rounded first"
        )


@pytest.mark.parametrize("kind", KINDS)
class TestWhatIsRefused:
    def test_other_types(self, kind: Any) -> None:
        for fields in (
            {"table": KR.levels, "below": Below.FLOOR},
            {"table": KR, "below": "floor"},
            {"table": KR, "below": Below.FLOOR, "places": True},
            {"table": KR, "below": Below.FLOOR, "places": 2.0},
        ):
            with pytest.raises(WrongType):
                kind(**fields)

    def test_negative_places(self, kind: Any) -> None:
        with pytest.raises(InvalidValue) as caught:
            kind(KR, below=Below.FLOOR, places=-1)
        assert str(caught.value) == "places takes 0 to 100000, or None for no rounding, got -1"

    def test_below_is_never_a_guess(self, kind: Any) -> None:
        with pytest.raises(TypeError):
            kind(KR)
