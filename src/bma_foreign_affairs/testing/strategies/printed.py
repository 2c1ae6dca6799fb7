"""Strategies for what plans print: codes, statements, figures, schedules and SWOT analyses."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from bma_foreign_affairs.fiscal import FiscalMonth
from bma_foreign_affairs.plans.codes import Code, Label, Session
from bma_foreign_affairs.plans.schedule import MonthSpan, WorkPlan, WorkStep
from bma_foreign_affairs.plans.statements import Alignment, Category, Choice, ExternalGoal, Mention, Printed, Statement
from bma_foreign_affairs.plans.swot import (
    FactorKind,
    FactorReference,
    FactorResolution,
    Factors,
    Quadrant,
    Swot,
    SwotFactor,
    TowsStrategy,
)
from bma_foreign_affairs.testing.strategies.amounts import monies, quantities
from bma_foreign_affairs.testing.strategies.basics import sources
from bma_foreign_affairs.testing.strategies.calendar import fiscal_months, year_ranges

__all__ = [
    "alignments",
    "choices",
    "codes",
    "external_goals",
    "factor_references",
    "factor_resolutions",
    "factors",
    "keys",
    "labels",
    "mentions",
    "month_spans",
    "printed_figures",
    "sessions",
    "statements",
    "swot_factors",
    "swots",
    "titles",
    "tows_strategies",
    "weights",
    "work_plans",
    "work_steps",
]

_WORDS = ("เป้าประสงค์", "กลยุทธ์", "ประเด็นการพัฒนา", "ด้าน", "มิติ", "มาตรการของหน่วยงาน")

# Made once: a strategy that a composite makes anew at each draw takes most of the time.
_KEYS = st.text("abcKP019", min_size=1, max_size=4) | st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,5}", fullmatch=True)
_TITLES = st.sampled_from(("โครงการ", "จำนวนครั้ง")) | st.text(min_size=1, max_size=12).filter(str.strip)
_MAYBE_TITLES = st.none() | _TITLES
_NUMBERS = st.none() | st.sampled_from(("1", "๑", "ก", "1)", "๑.๑", "มาตรการของหน่วยงานที่ ๑"))
_SOURCES = st.none() | sources()
_CATEGORIES = st.none() | st.sampled_from(Category)
_WEIGHTS = st.one_of(st.integers(0, 100), st.fractions(0, 100, max_denominator=12)).map(Fraction)
_CODES = st.lists(st.integers(0, 9999), min_size=1, max_size=5).map(lambda parts: Code(tuple(parts)))
_FIGURES = quantities() | monies() | year_ranges()
_GOALS = st.builds(
    ExternalGoal, framework=_KEYS, number=st.none() | _TITLES, title=_TITLES, english=st.none() | st.text()
)
_REFERENCES = {kind: st.builds(FactorReference, st.just(kind), st.integers(1, 9999)) for kind in FactorKind}


def keys() -> st.SearchStrategy[str]:
    """Stable ASCII names, as plans give them to what they own."""
    return _KEYS


def titles() -> st.SearchStrategy[str]:
    """Texts that say something: titles in any script."""
    return _TITLES


def weights() -> st.SearchStrategy[Fraction]:
    """Weights from 0 to 100 per cent, exact, whole ones often."""
    return _WEIGHTS


def codes() -> st.SearchStrategy[Code]:
    """Outline codes of up to five parts."""
    return _CODES


def labels() -> st.SearchStrategy[Label]:
    """Numbered words, continued from the page before or not."""
    return st.builds(Label, st.sampled_from(_WORDS), _CODES, st.booleans())


def sessions() -> st.SearchStrategy[Session]:
    """Meetings counted within a year."""
    return st.builds(Session, st.integers(1, 9999), st.integers(2400, 2699))


def statements() -> st.SearchStrategy[Statement]:
    """What plans state in words."""
    return st.builds(Statement, title=_TITLES, number=_NUMBERS, english=_MAYBE_TITLES, source=_SOURCES)


def choices() -> st.SearchStrategy[Choice]:
    """Boxes of a form, ticked or not."""
    return st.builds(Choice, title=_TITLES, ticked=st.booleans(), english=_MAYBE_TITLES, source=_SOURCES)


def mentions() -> st.SearchStrategy[Mention]:
    """Further places where a thing is printed, the same or otherwise."""
    return st.builds(
        Mention,
        source=sources(),
        title=_MAYBE_TITLES,
        category=_CATEGORIES,
        fund=_MAYBE_TITLES,
        section=_MAYBE_TITLES,
        target=_MAYBE_TITLES,
    )


def printed_figures() -> st.SearchStrategy[Printed]:
    """Figures that documents state: quantities, money, years."""
    return st.builds(Printed, _KEYS, _FIGURES, _SOURCES)


def external_goals() -> st.SearchStrategy[ExternalGoal]:
    """Goals of other plans and frameworks."""
    return _GOALS


def alignments(*, addresses: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Alignment]:
    """Ties to goals outside a plan, of the plan as a whole or of what stands at an address."""
    return st.builds(Alignment, st.none() | (_TITLES if addresses is None else addresses), _GOALS, _SOURCES)


@st.composite
def month_spans(draw: st.DrawFn, *, months: st.SearchStrategy[FiscalMonth] | None = None) -> MonthSpan:
    """Bars of schedules, printed whole, with an uncertain end, or with none.

    Args:
        draw: Given by Hypothesis.
        months: The months to draw from; None for all that are supported.
    """
    some = fiscal_months() if months is None else months
    first, other = draw(some), draw(st.none() | some)
    if other is None:
        return MonthSpan(first, None, certain=False)
    return MonthSpan(min(first, other), max(first, other), certain=draw(st.booleans()))


def work_steps(*, months: st.SearchStrategy[FiscalMonth] | None = None) -> st.SearchStrategy[WorkStep]:
    """Steps of a schedule, with weights and without, scheduled or not."""
    spans = st.lists(month_spans(months=months), max_size=2).map(tuple)
    cumulative = st.none() | _WEIGHTS
    return st.builds(WorkStep, _NUMBERS, _TITLES, st.none() | _WEIGHTS, cumulative, spans, _SOURCES)


def work_plans(
    *, months: st.SearchStrategy[FiscalMonth] | None = None, max_steps: int = 4
) -> st.SearchStrategy[WorkPlan]:
    """Schedules whose printed count of steps may be wrong."""
    steps = st.lists(work_steps(months=months), min_size=1, max_size=max_steps).map(tuple)
    return st.builds(WorkPlan, steps, st.none() | st.integers(0, 9), _SOURCES)


def factor_references(*, kind: FactorKind | None = None) -> st.SearchStrategy[FactorReference]:
    """References to factors of one kind or of any."""
    return st.one_of(*_REFERENCES.values()) if kind is None else _REFERENCES[kind]


def factors() -> st.SearchStrategy[Factors]:
    """Internal and external factors, some of each."""
    inside, outside = (
        st.lists(
            st.one_of(*(_REFERENCES[kind] for kind in FactorKind if kind.is_internal is side)), min_size=1, max_size=3
        ).map(tuple)
        for side in (True, False)
    )
    return st.builds(Factors, inside, outside)


def swot_factors() -> st.SearchStrategy[SwotFactor]:
    """Factors with a number that can be referred to, with another label, or with none."""
    numbers = st.none() | st.sampled_from(("S1", "W2", "O3", "T4", "1", "๑", "-"))
    return st.builds(SwotFactor, st.sampled_from(FactorKind), numbers, _TITLES, _MAYBE_TITLES, _SOURCES)


def tows_strategies() -> st.SearchStrategy[TowsStrategy]:
    """Strategies of a TOWS matrix, with the factors they name or without."""
    return st.builds(
        TowsStrategy, st.sampled_from(Quadrant), _NUMBERS, _TITLES, st.none() | factors(), _MAYBE_TITLES, _SOURCES
    )


def factor_resolutions() -> st.SearchStrategy[FactorResolution]:
    """What references find: nothing, one factor, several."""
    found = st.lists(swot_factors(), max_size=2).map(tuple)
    return st.builds(FactorResolution, factor_references(), found, found)


def swots() -> st.SearchStrategy[Swot]:
    """Analyses as printed, whose strategies may name factors that are not there."""
    found = st.lists(swot_factors(), max_size=3).map(tuple)
    return st.builds(Swot, found, found, st.lists(tows_strategies(), max_size=2).map(tuple))
