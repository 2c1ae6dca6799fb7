from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ForeignAffairsError, InvalidValue, ParseError, WrongType
from bma_foreign_affairs.plans.swot import (
    FactorKind,
    FactorReference,
    Factors,
    Quadrant,
    Swot,
    SwotFactor,
    TowsStrategy,
    format_factors,
    parse_factors,
)
from support import ANY_TEXT


def references(internal: bool) -> st.SearchStrategy[tuple[FactorReference, ...]]:
    kinds = [kind for kind in FactorKind if kind.is_internal is internal]
    one = st.builds(FactorReference, st.sampled_from(kinds), st.integers(1, 9999))
    return st.lists(one, min_size=1, max_size=4).map(tuple)


FACTORS = st.builds(Factors, references(internal=True), references(internal=False))


class TestFactors:
    @given(FACTORS)
    def test_round_trip(self, factors: Factors) -> None:
        assert parse_factors(format_factors(factors)) == factors
        assert list(factors) == [*factors.internal, *factors.external]

    @pytest.mark.parametrize(
        ("printed", "normal"),
        [
            ("S3+O5/O6", "S3+O5/O6"),  # 000:592
            ("S1/S4+ O2/O6", "S1/S4+O2/O6"),  # 000:595
            ("S1+O5/O6", "S1+O5/O6"),  # 000:598
            ("W7/W14+O5", "W7/W14+O5"),  # 000:602
            ("W10/W12+T4", "W10/W12+T4"),  # 000:608
            (" W๑๐ / W๑๒\n+ T๔ ", "W10/W12+T4"),
        ],
    )
    def test_printed_forms(self, printed: str, normal: str) -> None:
        assert str(parse_factors(printed)) == normal

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "+",
            "S3",
            "O5+S3",
            "S3+O5+T1",
            "S3+",
            "+O5",
            "S3/O5",
            "S3+W5",
            "S+O5",
            "S0+O5",
            "s3+O5",
            "S3-O5",
            "S3+O5 x",
        ],
    )
    def test_refuses(self, text: str) -> None:
        with pytest.raises(ParseError, match="expected factors such as"):
            parse_factors(text)

    @given(ANY_TEXT)
    def test_any_text_is_read_or_refused(self, text: str) -> None:
        with suppress(ForeignAffairsError):
            assert parse_factors(str(parse_factors(text))) == parse_factors(text)

    @pytest.mark.parametrize("text", [None, 5, b"S3+O5"])
    def test_takes_text(self, text: Any) -> None:
        with pytest.raises(WrongType, match="takes text"):
            parse_factors(text)

    @pytest.mark.parametrize("sides", [((), ()), (("O1",), ("O1",)), (("S1",), ("S1",)), (("S1",), ())])
    def test_has_two_sides(self, sides: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        internal, external = (tuple(FactorReference(FactorKind(one[0]), 1) for one in side) for side in sides)
        with pytest.raises(InvalidValue, match="internal"):
            Factors(internal, external)

    def test_numbers_begin_with_one(self) -> None:
        with pytest.raises(InvalidValue, match="1 or more"):
            FactorReference(FactorKind.THREAT, 0)


def factor(kind: FactorKind, number: str | None, title: str = "ปัจจัย") -> SwotFactor:
    return SwotFactor(kind, number, title)


class TestSwot:
    # 000: W8 stands twice in the table of factors, and T4 in the matrix's own list alone
    SWOT = Swot(
        factors=(
            factor(FactorKind.WEAKNESS, "W8", "หนึ่ง"),
            factor(FactorKind.WEAKNESS, "W8", "สอง"),
            factor(FactorKind.WEAKNESS, "๑๐"),
            factor(FactorKind.THREAT, None),
        ),
        tows_factors=(factor(FactorKind.THREAT, "4", "สี่"),),
    )

    def test_resolves_what_there_is_and_reports_what_is_not(self) -> None:
        strategy = TowsStrategy(Quadrant.WT, "1", "ยุทธศาสตร์", parse_factors("W8/W10+T4/T3"))
        found = self.SWOT.resolve(strategy)
        counts = {str(one.reference): (len(one.factors), len(one.tows_factors)) for one in found}
        assert counts == {"W8": (2, 0), "W10": (1, 0), "T4": (0, 1), "T3": (0, 0)}
        assert str(found[0]) == "W8: หนึ่ง; สอง"
        assert str(found[3]) == "T3: –"

    def test_a_strategy_may_name_none(self) -> None:
        assert self.SWOT.resolve(TowsStrategy(Quadrant.ST, None, "ก")) == ()

    def test_lists_a_kind(self) -> None:
        assert [one.title for one in self.SWOT.of(FactorKind.WEAKNESS)] == ["หนึ่ง", "สอง", "ปัจจัย"]
        assert str(self.SWOT) == "S 0, W 3, O 0, T 1"

    @pytest.mark.parametrize(
        ("number", "reference"), [("W8", 8), ("๘", 8), ("8", 8), (None, None), ("ก", None), ("", None)]
    )
    def test_labels(self, number: str | None, reference: int | None) -> None:
        made = factor(FactorKind.WEAKNESS, number).reference
        assert (made and made.number) == reference

    def test_prints_for_people(self) -> None:
        assert str(factor(FactorKind.WEAKNESS, "W8")) == "W8 ปัจจัย"
        assert str(factor(FactorKind.WEAKNESS, None)) == "ปัจจัย"
        assert str(TowsStrategy(Quadrant.SO, "1", "ก")) == "SO ก"

    def test_refuses_an_empty_title(self) -> None:
        with pytest.raises(InvalidValue, match="takes a text"):
            factor(FactorKind.THREAT, "1", " ")
