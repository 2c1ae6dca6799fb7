"""What tests of scoring share: strategies of tables and rules, and scoring by definition, apart from the library.

The definition walks over the levels in plain Fraction arithmetic, one case after another, as one reads the document.
"""

import itertools
from fractions import Fraction

from hypothesis import strategies as st

from bma_foreign_affairs.scoring import (
    BandScale,
    Below,
    Comparator,
    EnteredScore,
    LevelScale,
    LinearScale,
    PassFail,
    Polarity,
    ProportionalScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
)

SMALL = st.fractions(-30, 30, max_denominator=8)
EXACT = st.one_of(st.integers(-40, 40), SMALL, st.decimals(-40, 40, places=2))
POLARITIES = tuple(Polarity)
KINDS: tuple[type[LinearScale | StepScale], ...] = (LinearScale, StepScale)
KR = ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
DAYS = ScoreTable(((5, 5), (10, 4), (15, 3), (20, 2), (30, 1)))


@st.composite
def tables(draw: st.DrawFn) -> ScoreTable:
    """Tables of 2 to 6 levels, either polarity, from either end."""
    size = draw(st.integers(2, 6))
    thresholds = sorted(draw(st.sets(SMALL, min_size=size, max_size=size)), reverse=draw(st.booleans()))
    points = sorted(draw(st.sets(SMALL, min_size=size, max_size=size)), reverse=draw(st.booleans()))
    return ScoreTable(tuple(zip(thresholds, points, strict=True)))


def allowed(table: ScoreTable, below: Below) -> bool:
    """Whether a policy has a meaning for a table, by the words of the documentation."""
    (threshold, points), *_ = table.levels
    if below is Below.ZERO:
        return points >= 0
    if below is Below.PROPORTIONAL:
        return points >= 0 and threshold > 0 and table.polarity is Polarity.HIGHER_IS_BETTER
    return True


@st.composite
def table_rules(draw: st.DrawFn) -> LinearScale | StepScale:
    """Both readings of a table under every policy it allows."""
    table = draw(tables())
    kind = draw(st.sampled_from(KINDS))
    below = draw(st.sampled_from([below for below in Below if allowed(table, below)]))
    return kind(table, below=below, places=draw(st.sampled_from((None, 0, 1, 2))))


def rounded(actual: Fraction, places: int | None) -> Fraction:
    """Half up, away from zero, digit by digit."""
    if places is None:
        return actual
    scaled = abs(actual) * 10**places
    whole = scaled.__floor__()
    up = scaled - whole >= Fraction(1, 2)
    return Fraction(whole + up, 10**places) * (-1 if actual < 0 else 1)


def reaches(table: ScoreTable, actual: Fraction, threshold: Fraction) -> bool:
    return actual >= threshold if table.polarity is Polarity.HIGHER_IS_BETTER else actual <= threshold


def by_definition(rule: LinearScale | StepScale, actual: Fraction) -> Fraction | None:
    """Score under a table rule; None where the rule refuses."""
    used = rounded(actual, rule.places)
    reached = [level for level in rule.table.levels if reaches(rule.table, used, level[0])]
    missed = [level for level in rule.table.levels if not reaches(rule.table, used, level[0])]
    threshold, points = rule.table.levels[0]
    if not reached:
        return {
            Below.FLOOR: points,
            Below.ZERO: Fraction(0),
            Below.REFUSE: None,
            Below.PROPORTIONAL: points * max(used, Fraction(0)) / threshold if threshold else None,
        }[rule.below]
    best = max(reached, key=lambda level: level[1])
    if isinstance(rule, StepScale) or not missed:
        return best[1]
    following = min(missed, key=lambda level: level[1])
    share = (used - best[0]) / (following[0] - best[0])
    return best[1] + share * (following[1] - best[1])


ABOVE_ZERO = st.fractions(Fraction(1, 8), 30, max_denominator=8)


@st.composite
def band_scales(draw: st.DrawFn) -> BandScale:
    """Bands from either end, with points that go anywhere."""
    ends = sorted(draw(st.sets(SMALL, min_size=2, max_size=6)))
    bands = tuple((low, high, draw(SMALL)) for low, high in itertools.pairwise(ends))
    return BandScale(bands[:: draw(st.sampled_from((1, -1)))])


@st.composite
def tolerance_scales(draw: st.DrawFn) -> ToleranceScale:
    points = sorted(draw(st.sets(SMALL, min_size=2, max_size=5)), reverse=True)
    return ToleranceScale(draw(SMALL), draw(ABOVE_ZERO), tuple(points))


@st.composite
def entered_scores(draw: st.DrawFn) -> EnteredScore:
    low, high = sorted(draw(st.sets(SMALL, min_size=2, max_size=2)))
    return EnteredScore(low, high)


def rules() -> st.SearchStrategy[ScoringRule]:
    """Every rule of the closed union."""
    return st.one_of(
        table_rules(),
        band_scales(),
        tolerance_scales(),
        entered_scores(),
        st.builds(ProportionalScale, ABOVE_ZERO, ABOVE_ZERO),
        st.builds(LevelScale, st.integers(1, 7)),
        st.builds(PassFail, st.sampled_from(Comparator), SMALL, ABOVE_ZERO),
    )
