"""Scoring: a rule and an actual in, exact points out, with the place on the rule that they come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TypeVar, assert_never, final

import attrs

from bma_foreign_affairs.errors import AmbiguousRule, MissingActual, ScoringError, WrongType, quoted, shown
from bma_foreign_affairs.exact import Number, exact, repr_number, round_half_up
from bma_foreign_affairs.scoring.explain import Language, number_text
from bma_foreign_affairs.scoring.rules.bands import BandScale, ToleranceScale
from bma_foreign_affairs.scoring.rules.curves import SHORT, Bracket, Curve
from bma_foreign_affairs.scoring.rules.entries import EnteredScore, LevelScale, PassFail
from bma_foreign_affairs.scoring.rules.proportions import ProportionalScale
from bma_foreign_affairs.scoring.rules.readings import readings_as_code
from bma_foreign_affairs.scoring.rules.scales import LinearScale, StepScale
from bma_foreign_affairs.scoring.rules.tables import ScoreTable
from bma_foreign_affairs.scoring.rules.union import RULES, ScoringRule
from bma_foreign_affairs.scoring.rules.wording import account, arithmetic

__all__ = ["Score", "check_column", "score", "score_many"]

_Rule = TypeVar("_Rule")
_Item = TypeVar("_Item")
# Actuals repeat, and making the same number again would cost most.
_whole = lru_cache(maxsize=1024)(Fraction)
_KINDS = (Fraction, Fraction, Fraction, Bracket)
_RULES = frozenset(RULES)


def _repr_fraction(value: Fraction) -> str:
    """Write a Fraction as the shortest Python for it: a Score has no time to convert anything else."""
    return repr_number(value) if value.denominator != 1 else f"Fraction({repr_number(value)})"


@final
@attrs.frozen
class Score:
    """The exact points of an actual under a rule, and where on the rule they come from.

    Args:
        points: The points, never rounded.
        maximum: The most points that the rule gives.
        rule: The rule.
        actual: The actual as it came.
        bracket: The levels that the actual lies between.

    Raises:
        WrongType: For a field of another type.

    >>> from bma_foreign_affairs.scoring import Below
    >>> rule = LinearScale(ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1))), below=Below.FLOOR)
    >>> nine = score(rule, 9)
    >>> nine.points, nine.rounded(), str(nine)
    (Fraction(9, 2), Decimal('4.50'), '๔.๕ จาก ๕ คะแนน')
    """

    points: Fraction = attrs.field(repr=_repr_fraction)
    maximum: Fraction = attrs.field(repr=_repr_fraction)
    rule: ScoringRule
    actual: Fraction = attrs.field(repr=_repr_fraction)
    bracket: Bracket

    def __attrs_post_init__(self) -> None:
        # All fields in one test: a validator a field would cost as much as the scoring itself.
        kinds = (type(self.points), type(self.maximum), type(self.actual), type(self.bracket))
        if kinds != _KINDS or type(self.rule) not in _RULES:
            fields = (self.points, self.maximum, self.rule, self.actual, self.bracket)
            raise WrongType(
                "Score takes points, maximum and actual as Fractions, a scoring rule and a Bracket,"
                f" got {quoted(fields)}"
            )

    def rounded(self, places: int = 2) -> Decimal:
        """Round the points, a half up, as published Thai score tables do.

        Args:
            places: Decimals to keep, 0 or more.

        Raises:
            WrongType, InvalidValue: As `round_half_up` does.
        """
        return round_half_up(self.points, places)

    @property
    def formula(self) -> str:
        """The arithmetic with its numbers, as `explain` tells it, in Arabic digits and without a word of a language.

        Where nothing is computed it is the points alone.

        >>> from bma_foreign_affairs.scoring import Below
        >>> rule = LinearScale(ScoreTable(((10, 5), (8, 4))), below=Below.ZERO)
        >>> score(rule, 9).formula, score(rule, 12).formula
        ('4 + (9 − 8) ÷ (10 − 8) × (5 − 4) = 4.5', '5')
        """
        return arithmetic(self.rule, self.actual, self.bracket, self.points)

    def explain(self, language: Language) -> str:
        """Tell in Thai or English how the points came about, and what the rule chose where a document is silent.

        Raises:
            InvalidValue: For another language.

        >>> from bma_foreign_affairs.scoring import Below
        >>> rule = StepScale(ScoreTable(((10, 5), (8, 4))), below=Below.ZERO)
        >>> print(score(rule, 9).explain("en"))
        The actual 9 reaches 8 (score 4) and not 10 (score 5): 4 of 5.
        Rule: an actual between two levels scores the level reached; an actual below the worst level (8) scores 0; an \
actual above the best level (10) scores its 5 and no more; the actual is not rounded first.
        """
        return account(self.rule, self.actual, self.bracket, self.points, language)

    def __str__(self) -> str:
        return f"{number_text(self.points, 'th')} จาก {number_text(self.maximum, 'th')} คะแนน"


def score(rule: ScoringRule, actual: Number | None) -> Score:
    """Score an actual under a rule, exactly.

    Args:
        rule: One of the closed union `ScoringRule`.
        actual: The number reached, in the unit of the rule's thresholds.

    Raises:
        MissingActual: For None: what was not reported has no score.
        AmbiguousRule: For a bare `ScoreTable`; the error names the rules that it can be read as.
        ScoringError: For an actual that the rule refuses.
        WrongType: For a float, a bool, or a rule that is none.
        InvalidValue: For an actual that is NaN or infinite.

    >>> score(ScoreTable(((10, 5), (8, 4))), 9)  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.AmbiguousRule: ...
    """
    curve = _curve(rule)
    if actual is None:
        raise MissingActual("there is no actual to score; a report that is missing is a decision, not a number")
    number = _whole(actual) if type(actual) is int and -SHORT < actual < SHORT else exact(actual)
    points, bracket = curve.place(number)
    if points is None:
        raise ScoringError(f"{quoted(rule)} refuses the actual {number_text(number, 'en')}: {rule.explain('en')}")
    return Score(points, rule.maximum, rule, number, bracket)


def score_many(rule: ScoringRule, actuals: Iterable[Number | None]) -> Iterator[Fraction]:
    """Score a column: the exact points of each actual in turn, without a `Score` around them.

    Lazy and of constant memory: a column of any length can stream through. Whole numbers go the fast way.

    Args:
        rule: One of the closed union `ScoringRule`.
        actuals: Numbers in the unit of the rule's thresholds.

    Raises:
        AmbiguousRule, WrongType: For a rule or a column that is none, when called.
        MissingActual, ScoringError, WrongType, InvalidValue: As `score` does, when the actual's turn comes.

    >>> from bma_foreign_affairs.scoring import Below
    >>> rule = StepScale(ScoreTable(((10, 5), (8, 4))), below=Below.ZERO)
    >>> [int(points) for points in score_many(rule, (7, 8, 9, 10, 11))]
    [0, 4, 4, 5, 5]
    """
    return _many(rule, _curve(rule).for_integers(), check_column(actuals, "score_many"))


def check_column(actuals: Iterable[_Item], where: str) -> Iterable[_Item]:
    """Give actuals back, or raise WrongType for what one cannot go through."""
    given: object = actuals
    if not isinstance(given, Iterable):
        raise WrongType(f"{where} takes actuals one after another, as in a tuple, got {shown(given)}")
    return actuals


def _many(
    rule: ScoringRule, integers: Callable[[int], Fraction | None], actuals: Iterable[Number | None]
) -> Iterator[Fraction]:
    for actual in actuals:
        points = integers(actual) if type(actual) is int else None
        yield score(rule, actual).points if points is None else points


def _curve(rule: ScoringRule) -> Curve:
    match rule:
        case StepScale() | LinearScale() | BandScale() | ProportionalScale():
            return rule.curve
        case ToleranceScale() | LevelScale() | PassFail() | EnteredScore():
            return rule.curve
        case _:
            assert_never(_refused(rule))


def _refused(rule: _Rule) -> _Rule:
    """Raise what there is to say of a rule that is none; the type goes through, so that the checker misses no case."""
    if isinstance(rule, ScoreTable):
        raise AmbiguousRule(readings_as_code(rule))
    raise WrongType(f"score takes a scoring rule, got {shown(rule)}")
