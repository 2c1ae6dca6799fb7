"""The pieces of each rule, end by end, and the words with which the constructors refuse another type."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from bma_foreign_affairs.errors import InvalidValue, WrongType
from bma_foreign_affairs.quantities import Comparator
from bma_foreign_affairs.scoring import (
    FIVE_LEVELS_LINEAR,
    BandScale,
    Credit,
    EnteredScore,
    LevelReached,
    LevelScale,
    PassFail,
    Preset,
    ProportionalScale,
    ScoringRule,
    ToleranceScale,
    WeightedSteps,
    score,
)
from bma_foreign_affairs.scoring.explain import number_text
from bma_foreign_affairs.scoring.rules.curves import Bracket, Opening, Piece

AT, AFTER = Opening.AT, Opening.AFTER


def pass_or_fail(comparator: Comparator) -> Callable[[], ScoringRule]:
    return lambda: PassFail(comparator, 10, 5)


# The rules are built inside the test, so that a fault in building one is a fault of its own test.
PIECES: list[tuple[Callable[[], ScoringRule], list[tuple[Any, ...]]]] = [
    (
        lambda: LevelScale(2),
        [
            (None, AT, None, (None, (0, 0))),
            (0, AT, (0, 0), ((0, 0), (0, 0))),
            (0, AFTER, None, ((0, 0), (1, 1))),
            (1, AT, (0, 1), ((1, 1), (1, 1))),
            (1, AFTER, None, ((1, 1), (2, 2))),
            (2, AT, (0, 2), ((2, 2), (2, 2))),
            (2, AFTER, None, ((2, 2), None)),
        ],
    ),
    (
        pass_or_fail(Comparator.AT_LEAST),
        [(None, AT, (0, 0), (None, (10, 5))), (10, AT, (0, 5), ((10, 5), None))],
    ),
    (
        pass_or_fail(Comparator.MORE_THAN),
        [(None, AT, (0, 0), (None, (10, 5))), (10, AFTER, (0, 5), ((10, 5), None))],
    ),
    (
        pass_or_fail(Comparator.AT_MOST),
        [(None, AT, (0, 5), (None, (10, 5))), (10, AFTER, (0, 0), ((10, 5), None))],
    ),
    (
        pass_or_fail(Comparator.LESS_THAN),
        [(None, AT, (0, 5), (None, (10, 5))), (10, AT, (0, 0), ((10, 5), None))],
    ),
    (
        lambda: EnteredScore(1, 5),
        [
            (None, AT, None, (None, (1, 1))),
            (1, AT, (1, 0), ((1, 1), (5, 5))),
            (5, AFTER, None, ((5, 5), None)),
        ],
    ),
    (
        lambda: BandScale(((0, 50, 1), (50, 80, 3))),
        [
            (None, AT, None, (None, (0, 1))),
            (0, AT, (0, 1), ((0, 1), (50, 3))),
            (50, AT, (0, 3), ((50, 3), (80, 3))),
            (80, AFTER, None, ((80, 3), None)),
        ],
    ),
    (
        lambda: ProportionalScale(200, 5),
        [
            (None, AT, (0, 0), (None, (0, 0))),
            (0, AT, (Fraction(1, 40), 0), ((0, 0), (200, 5))),
            (200, AT, (0, 5), ((200, 5), None)),
        ],
    ),
]


@pytest.mark.parametrize(("build", "pieces"), PIECES)
def test_a_rule_is_its_pieces(build: Callable[[], ScoringRule], pieces: list[tuple[Any, ...]]) -> None:
    made = tuple(Piece(start, opening, line, Bracket(*ends)) for start, opening, line, ends in pieces)
    assert build().curve.pieces == made


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize(
    ("actual", "sum_shown"), [(-1, False), (0, False), (1, True), (199, True), (200, False), (201, False)]
)
def test_a_proportion_shows_its_sum_where_there_is_one(actual: int, sum_shown: bool, language: Any) -> None:
    said = score(ProportionalScale(200, 5), actual).explain(language)
    assert ("÷" in said) is sum_shown


@pytest.mark.parametrize(
    ("kind", "fields", "message"),
    [
        (BandScale, ([1],), "BandScale takes a tuple of (low, high, points), got [1]"),
        (BandScale, (((0, 5),),), "BandScale takes (low, high, points) as tuples, got (0, 5)"),
        (ToleranceScale, (1, 1, [5, 4]), "ToleranceScale.points takes a tuple of numbers, got [5, 4]"),
        (
            Preset,
            ("ก", "k", [1], FIVE_LEVELS_LINEAR.reading, "nowhere"),
            "Preset.points takes a tuple of numbers, got [1]",
        ),
        (Bracket, ((1,), None), "a level or a line takes a tuple of two numbers, got (1,)"),
        (WeightedSteps, ([30], (1,)), "weights takes a tuple of numbers, got [30]"),
        (WeightedSteps, ((30,), [1]), "what is done takes a tuple of numbers from 0 to 1 or bools, got [1]"),
    ],
)
def test_another_type_is_named(kind: type, fields: tuple[Any, ...], message: str) -> None:
    with pytest.raises(WrongType) as caught:
        kind(*fields)
    assert str(caught.value) == message


def test_a_preset_keeps_its_points_exact() -> None:
    preset = Preset("ก", "k", (1, Decimal("2.5")), FIVE_LEVELS_LINEAR.reading, "nowhere")
    assert preset.points == (Fraction(1), Fraction(5, 2))


@pytest.mark.parametrize("language", ["de", None])
def test_another_language_is_named(language: Any) -> None:
    with pytest.raises(InvalidValue) as caught:
        number_text(1, language)
    assert str(caught.value) == f"language takes 'th' or 'en', got {language!r}"


def test_a_part_of_the_next_level_counts_as_the_policy_says() -> None:
    met = (True, Fraction(1, 2), True)
    assert LevelReached(met, credit=Credit.SHARE).actual() == Fraction(3, 2)
    assert LevelReached(met, credit=Credit.NONE).actual() == 1
