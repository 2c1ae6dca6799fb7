"""Strategies for tables, rules, scores and presets."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

from hypothesis import strategies as st

from bma_foreign_affairs.errors import ScoringError
from bma_foreign_affairs.exact import Number, exact
from bma_foreign_affairs.scoring.explain import Phrase
from bma_foreign_affairs.scoring.rules import (
    HIGHEST_LEVEL,
    BandScale,
    Below,
    Bracket,
    Comparator,
    Curve,
    EnteredScore,
    LevelScale,
    LinearScale,
    PassFail,
    Piece,
    Polarity,
    Preset,
    ProportionalScale,
    Reading,
    Score,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
    score,
)
from bma_foreign_affairs.scoring.rules.scales import policies
from bma_foreign_affairs.testing.samples import thresholds_of
from bma_foreign_affairs.testing.strategies._options import check_choice, check_size

__all__ = [
    "band_scales",
    "brackets",
    "curves",
    "entered_scores",
    "exact_numbers",
    "level_scales",
    "linear_scales",
    "pass_fails",
    "phrases",
    "pieces",
    "presets",
    "proportional_scales",
    "score_tables",
    "scores",
    "scoring_rules",
    "step_scales",
    "tolerance_scales",
]

_T = TypeVar("_T", StepScale, LinearScale)

_FAR = 1000
_FAR_AWAY = 10**6


def exact_numbers(*, min_value: int = -_FAR, max_value: int = _FAR) -> st.SearchStrategy[int | Decimal | Fraction]:
    """Numbers that the library takes: ints, Decimals of up to four places, Fractions with small denominators.

    Raises:
        InvalidArgument: For bounds that no number keeps.
    """
    numbers = st.one_of(
        st.integers(min_value, max_value),
        st.decimals(min_value, max_value, places=4),
        st.fractions(min_value, max_value, max_denominator=12),
    )
    # Hypothesis itself would wait until a number is drawn.
    numbers.validate()
    return numbers


def above_zero() -> st.SearchStrategy[int | Decimal | Fraction]:
    """Exact numbers above 0."""
    return exact_numbers(min_value=0).filter(bool)


@st.composite
def rising(draw: st.DrawFn, *, min_size: int, max_size: int, min_value: int = -_FAR) -> tuple[Fraction, ...]:
    """Different numbers in ascending order."""
    numbers = exact_numbers(min_value=min_value).map(exact)
    return tuple(sorted(draw(st.sets(numbers, min_size=min_size, max_size=max_size))))


def score_tables(
    *,
    polarity: Polarity | None = None,
    min_levels: int = 2,
    max_levels: int | None = None,
    min_points: int = -_FAR,
    min_threshold: int = -_FAR,
) -> st.SearchStrategy[ScoreTable]:
    """Score tables from either end.

    Args:
        polarity: Which way an actual gets better; None for both.
        min_levels: At least so many levels, 2 to 1000.
        max_levels: At most so many; None for 6, or as many as there are at least.
        min_points: The least points of a level.
        min_threshold: The least threshold.

    Raises:
        InvalidArgument: For options that no table meets.
    """
    check_choice(polarity, "polarity", Polarity)
    check_size(min_levels, "min_levels", 2, _FAR)
    most = max(min_levels, 6) if max_levels is None else max_levels
    check_size(most, "max_levels", min_levels, _FAR)
    check_size(min_points, "min_points", -_FAR, _FAR - most)
    check_size(min_threshold, "min_threshold", -_FAR, _FAR - most)
    polarities = tuple(Polarity) if polarity is None else (polarity,)
    return _score_tables(polarities, (min_levels, most), min_points, min_threshold)


@st.composite
def _score_tables(
    draw: st.DrawFn, polarities: tuple[Polarity, ...], levels: tuple[int, int], min_points: int, min_threshold: int
) -> ScoreTable:
    fewest, most = levels
    points = draw(rising(min_size=fewest, max_size=most, min_value=min_points))
    thresholds = draw(rising(min_size=len(points), max_size=len(points), min_value=min_threshold))
    if draw(st.sampled_from(polarities)) is Polarity.LOWER_IS_BETTER:
        thresholds = thresholds[::-1]
    pairs = tuple(zip(thresholds, points, strict=True))
    return ScoreTable(pairs if draw(st.booleans()) else pairs[::-1])


def _tables_for(below: Below) -> st.SearchStrategy[ScoreTable]:
    """Tables that a policy has a meaning for, most of them without trying."""
    match below:
        case Below.ZERO:
            return score_tables(min_points=0)
        case Below.PROPORTIONAL:
            return score_tables(polarity=Polarity.HIGHER_IS_BETTER, min_points=0, min_threshold=0)
        case _:
            return score_tables()


@st.composite
def _table_rules(
    draw: st.DrawFn, kind: type[_T], tables: st.SearchStrategy[ScoreTable] | None, below: Below | None
) -> _T:
    if tables is None:
        # The policy first: few tables of any points and thresholds would allow the rarer ones.
        chosen = draw(st.sampled_from(Below)) if below is None else below
        tables, below = _tables_for(chosen), chosen
    table = draw(tables.filter(lambda table: below is None or below in policies(table)))
    policy = draw(st.sampled_from(policies(table))) if below is None else below
    return kind(table, below=policy, places=draw(st.none() | st.integers(0, 3)))


def step_scales(
    *, tables: st.SearchStrategy[ScoreTable] | None = None, below: Below | None = None
) -> st.SearchStrategy[StepScale]:
    """Step scales, by default of every policy alike; of any table that the policy has a meaning for.

    Raises:
        InvalidArgument: For a policy that is none.
    """
    check_choice(below, "below", Below)
    return _table_rules(StepScale, tables, below)


def linear_scales(
    *, tables: st.SearchStrategy[ScoreTable] | None = None, below: Below | None = None
) -> st.SearchStrategy[LinearScale]:
    """Linear scales, by default of every policy alike; of any table that the policy has a meaning for.

    Raises:
        InvalidArgument: For a policy that is none.
    """
    check_choice(below, "below", Below)
    return _table_rules(LinearScale, tables, below)


def band_scales(*, max_bands: int = 6) -> st.SearchStrategy[BandScale]:
    """Bands that join, from either end, with any points; at most so many, 1 or more."""
    check_size(max_bands, "max_bands", 1)
    return _band_scales(max_bands)


@st.composite
def _band_scales(draw: st.DrawFn, max_bands: int) -> BandScale:
    ends = draw(rising(min_size=2, max_size=max_bands + 1))
    bands = tuple((low, high, draw(exact_numbers())) for low, high in pairwise(ends))
    return BandScale(bands if draw(st.booleans()) else bands[::-1])


def proportional_scales() -> st.SearchStrategy[ProportionalScale]:
    """Proportional scales of any full actual and maximum above 0."""
    return st.builds(ProportionalScale, above_zero(), above_zero())


def tolerance_scales(*, max_steps: int = 5) -> st.SearchStrategy[ToleranceScale]:
    """Tolerances around any centre, at most so many steps to a side, 1 or more."""
    check_size(max_steps, "max_steps", 1)
    points = rising(min_size=2, max_size=max_steps + 1).map(lambda rising: rising[::-1])
    return st.builds(ToleranceScale, exact_numbers(), above_zero(), points)


def level_scales(*, max_level: int = 10) -> st.SearchStrategy[LevelScale]:
    """Level scales from 1 level up, to 100 at most."""
    check_size(max_level, "max_level", 1, HIGHEST_LEVEL)
    return st.builds(LevelScale, st.integers(1, max_level))


def pass_fails() -> st.SearchStrategy[PassFail]:
    """All or nothing at any threshold."""
    return st.builds(PassFail, st.sampled_from(Comparator), exact_numbers(), above_zero())


def entered_scores() -> st.SearchStrategy[EnteredScore]:
    """Entered scores within any bounds."""
    return rising(min_size=2, max_size=2).map(lambda bounds: EnteredScore(*bounds))


def scoring_rules() -> st.SearchStrategy[ScoringRule]:
    """Every rule of the closed union."""
    return st.one_of(
        step_scales(),
        linear_scales(),
        band_scales(),
        proportional_scales(),
        tolerance_scales(),
        level_scales(),
        pass_fails(),
        entered_scores(),
    )


@st.composite
def scores(draw: st.DrawFn, *, rules: st.SearchStrategy[ScoringRule] | None = None) -> Score:
    """Scores of actuals that their rule does not refuse."""
    rule = draw(scoring_rules() if rules is None else rules)
    # Beyond the thresholds too: an actual that is rounded first can miss the only level that it would reach.
    certain = (*thresholds_of(rule), Fraction(-_FAR_AWAY), Fraction(_FAR_AWAY))
    actuals = st.one_of(exact_numbers(), st.sampled_from(certain))
    return score(rule, draw(actuals.filter(lambda actual: _is_scored(rule, actual))))


def _is_scored(rule: ScoringRule, actual: Number) -> bool:
    try:
        score(rule, actual)
    except ScoringError:
        return False
    return True


def brackets() -> st.SearchStrategy[Bracket]:
    """The brackets of scores."""
    return scores().map(lambda one: one.bracket)


def curves() -> st.SearchStrategy[Curve]:
    """The curves of rules."""
    return scoring_rules().map(lambda rule: rule.curve)


def pieces() -> st.SearchStrategy[Piece]:
    """The pieces of curves."""
    return curves().flatmap(lambda curve: st.sampled_from(curve.pieces))


def presets() -> st.SearchStrategy[Preset]:
    """Ladders of rising points."""
    points = rising(min_size=2, max_size=6, min_value=0)
    return st.builds(Preset, st.text(), st.text(), points, st.sampled_from(Reading), st.text())


def phrases() -> st.SearchStrategy[Phrase]:
    """Phrases without places for values."""
    plain = st.text().map(lambda text: text.replace("{", "").replace("}", ""))
    return st.builds(Phrase, plain, plain)
