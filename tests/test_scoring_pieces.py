"""The pieces of each rule, end by end, and the words with which the constructors refuse another type."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from bma_foreign_affairs.errors import ForeignAffairsError, InvalidValue, MissingActual, ScoringError, WrongType
from bma_foreign_affairs.exact import MAX_EXPONENT
from bma_foreign_affairs.quantities import Comparator
from bma_foreign_affairs.scoring import (
    FIVE_LEVELS_LINEAR,
    BandScale,
    Below,
    Count,
    Credit,
    EnteredScore,
    Grade,
    GradeBands,
    Growth,
    LevelReached,
    LevelScale,
    LinearScale,
    PassFail,
    Preset,
    ProportionalScale,
    Ratio,
    Reading,
    ScoreTable,
    ScoringRule,
    StepCompletion,
    StepScale,
    ToleranceScale,
    WeightedSteps,
    compare_rules,
    readings,
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


BIG = 10**5000


@pytest.mark.parametrize(
    "build",
    [
        lambda: Ratio(1, -BIG),
        lambda: Growth(-BIG, 1),
        lambda: LevelScale(BIG),
        lambda: EnteredScore(BIG, 1),
        lambda: PassFail(Comparator.AT_LEAST, 1, -BIG),
        lambda: ToleranceScale(1, -BIG, (1, 0)),
        lambda: ToleranceScale(1, 1, (BIG,)),
        lambda: StepCompletion(BIG, 1),
        lambda: WeightedSteps((1,), (BIG,)),
        lambda: WeightedSteps((-BIG, BIG), (1, 1)),
        lambda: GradeBands((Grade("ก", "a", BIG), Grade("ข", "b", 2 * BIG), Grade("ค", "c", None))),
        lambda: LevelReached((BIG,)),
        lambda: ScoreTable(((BIG, 1),)),
        lambda: ScoreTable(((BIG, 1), (0, 2), (BIG, 3))),
        lambda: ProportionalScale(-BIG, 1),
        lambda: BandScale(((BIG, 1, 1),)),
        lambda: BandScale(BIG),  # type: ignore[arg-type]
        lambda: Bracket(BIG, None),  # type: ignore[arg-type]
        lambda: Preset("ก", "k", (BIG,), Reading.STEP, "nowhere"),
        lambda: readings(BIG),  # type: ignore[arg-type]
        lambda: number_text(1, BIG),  # type: ignore[arg-type]
        lambda: StepScale(ScoreTable(((1, 1), (2, 2))), below=Below.FLOOR, places=BIG),
        lambda: StepScale(ScoreTable(((-BIG, 1), (BIG, 2))), below=Below.PROPORTIONAL),
    ],
)
def test_numbers_of_any_length_are_refused_in_a_few_words(build: Callable[[], object]) -> None:
    with pytest.raises(ForeignAffairsError) as caught:
        build()
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("rule", [BandScale(((0, 1, 1),)), BandScale(((0, BIG, 1),)), EnteredScore(0, BIG)])
@pytest.mark.parametrize("actual", [-1, -BIG, 10 * BIG, -Fraction(1, BIG)], ids=["short", "low", "high", "little"])
def test_actuals_of_any_length_are_refused_in_a_few_words(rule: ScoringRule, actual: Any) -> None:
    with pytest.raises(ScoringError) as caught:
        score(rule, actual)
    assert len(str(caught.value)) < 700


@pytest.mark.parametrize("points", [(), (1,), (5, 4, 3), (1, 3, 2), (1, 1)])
def test_the_points_of_a_preset_rise(points: Any) -> None:
    with pytest.raises(ScoringError) as caught:
        Preset("ก", "k", points, Reading.STEP, "nowhere")
    assert str(caught.value) == f"Preset.points takes at least two that rise, the worst level first, got {points!r}"


def test_bands_out_of_order_are_told_so() -> None:
    with pytest.raises(ScoringError) as caught:
        BandScale(((50, 80, 3), (0, 50, 1), (80, 100, 5)))
    assert str(caught.value) == "BandScale takes bands that join; 50–80 → 3 and 0–50 → 1 stand out of order"


def test_only_tables_have_readings() -> None:
    nothing: Any = (1, 2)
    for ask in (readings, lambda table: compare_rules(table, (1,))):
        with pytest.raises(WrongType, match=r"readings takes a ScoreTable, got \(1, 2\)"):
            ask(nothing)
    with pytest.raises(MissingActual):
        compare_rules(ScoreTable(((1, 1), (2, 2))), (None,))  # type: ignore[arg-type]


class Third(Fraction):
    """A Fraction of one's own."""


def test_a_subclass_of_fraction_is_its_value() -> None:
    rule = ProportionalScale(1, 3)
    result = score(rule, Third(1, 3))
    assert type(result.actual) is Fraction
    assert (result.actual, result.points) == (Fraction(1, 3), Fraction(1))
    assert repr(ProportionalScale(Third(9), 3)) == "ProportionalScale(full=9, maximum=3)"


@pytest.mark.parametrize(
    ("explained", "sum_"),
    [
        (Ratio(2, Fraction(1, 3)), "2 × 100 ÷ (1/3) = 600"),
        (Growth(Fraction(1, 3), 1), "(1 − (1/3)) × 100 ÷ (1/3) = 200"),
        (
            WeightedSteps((1, 2), (Fraction(1, 3), 1), credit=Credit.SHARE),
            "(1 × (1/3) + 2 × 1) × 100 ÷ all",
        ),
        (score(ProportionalScale(Fraction(1, 3), 5), Fraction(1, 6)), ": 1/6 ÷ (1/3) × 5 = 2.5"),
        (
            score(LinearScale(ScoreTable(((-3, -1), (-1, 2))), below=Below.FLOOR), -2),
            "-1 + (-2 − (-3)) ÷ (-1 − (-3)) × (2 − (-1)) = 0.5",
        ),
    ],
)
def test_printed_sums_are_right_as_written(explained: Any, sum_: str) -> None:
    assert sum_ in explained.explain("en")


def test_days_are_written_as_the_language_does() -> None:
    period = Days(date(1800, 1, 1), date(1800, 12, 31))
    assert str(Count((), period)).endswith("ตั้งแต่ 1800-01-01 ถึง 1800-12-31: ๐")


@attrs.frozen
class Days:
    """A period that lies before every day that the Thai calendar has here."""

    first_day: date
    last_day: date


def test_the_most_places_are_taken() -> None:
    rule = StepScale(ScoreTable(((1, 1), (2, 2))), below=Below.FLOOR, places=MAX_EXPONENT)
    assert score(rule, 2).points == 2
