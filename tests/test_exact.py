from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, WrongType
from bma_foreign_affairs.exact import decimal_text, exact, is_terminating, repr_number, round_half_up

DECIMALS = st.decimals(allow_nan=False, allow_infinity=False).filter(lambda value: abs(value.adjusted()) < 400)
NUMBERS = st.one_of(st.integers(), DECIMALS, st.fractions())
HUGE = 10**5000 + 1


class TestExact:
    @given(NUMBERS)
    def test_keeps_the_value(self, value: Any) -> None:
        assert exact(value) == value
        assert type(exact(value)) is Fraction

    @given(st.fractions())
    def test_is_idempotent(self, value: Fraction) -> None:
        assert exact(exact(value)) is exact(value)

    @pytest.mark.parametrize("value", [1.5, float("nan"), True, False, "1", None, 1j, b"1"])
    def test_refuses_what_is_no_exact_number(self, value: Any) -> None:
        with pytest.raises(WrongType, match="expected an int, Decimal or Fraction, got"):
            exact(value)

    def test_says_what_to_do(self) -> None:
        with pytest.raises(WrongType, match=r"use Decimal\('1.5'\)"):
            exact(1.5)  # type: ignore[arg-type]
        for no_number in (float("nan"), float("inf"), -float("inf")):
            with pytest.raises(WrongType) as caught:
                exact(no_number)  # type: ignore[arg-type]
            assert str(caught.value) == f"expected an int, Decimal or Fraction, got {no_number} (float)"
        with pytest.raises(WrongType, match="use 1 or 0"):
            exact(bool(1))
        with pytest.raises(WrongType, match="parse_decimal"):
            exact("1")  # type: ignore[arg-type]

    @pytest.mark.parametrize("text", ["NaN", "sNaN", "Infinity", "-Infinity"])
    def test_refuses_what_is_not_finite(self, text: str) -> None:
        with pytest.raises(InvalidValue, match="expected a finite number"):
            exact(Decimal(text))

    @pytest.mark.parametrize("text", ["1E+100001", "1E-100001", "-1E+999999999"])
    def test_refuses_an_exponent_that_would_fill_the_memory(self, text: str) -> None:
        with pytest.raises(InvalidValue, match="up to 100000, up or down"):
            exact(Decimal(text))
        assert exact(Decimal("1E+100000")) == 10**100_000

    def test_takes_subclasses_of_int(self) -> None:
        class Whole(int):
            pass

        assert exact(Whole(3)) == Fraction(3)

    def test_does_not_depend_on_the_context(self) -> None:
        with localcontext(Context(prec=1)):
            assert exact(Decimal("123.456")) == Fraction(123456, 1000)


class TestRoundHalfUp:
    @given(NUMBERS, st.integers(0, 12))
    def test_is_nearest_and_a_half_goes_away_from_zero(self, value: Any, places: int) -> None:
        rounded = round_half_up(value, places)
        unit = Fraction(1, 10**places)
        assert abs(Fraction(rounded) - exact(value)) <= unit / 2
        if abs(Fraction(rounded) - exact(value)) == unit / 2:
            assert abs(Fraction(rounded)) > abs(exact(value))
        assert rounded.as_tuple().exponent == -places

    @given(DECIMALS, st.integers(0, 12))
    def test_agrees_with_decimal(self, value: Decimal, places: int) -> None:
        with localcontext(Context(prec=2000)):
            expected = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
        assert round_half_up(value, places) == expected

    @given(NUMBERS, st.integers(0, 6))
    def test_is_symmetric(self, value: Any, places: int) -> None:
        # copy_negate, since unary minus rounds to the precision of the context
        assert round_half_up(-exact(value), places) == round_half_up(value, places).copy_negate()

    def test_knows_no_limit_of_digits(self) -> None:
        assert round_half_up(HUGE, 2) == Decimal(HUGE)

    def test_zero_has_no_sign(self) -> None:
        assert str(round_half_up(Decimal("-0.004"), 2)) == "0.00"

    @pytest.mark.parametrize("places", [True, 1.0, "2", None])
    def test_refuses_other_places(self, places: Any) -> None:
        with pytest.raises(WrongType, match="places takes an int"):
            round_half_up(1, places)

    def test_refuses_negative_places(self) -> None:
        with pytest.raises(InvalidValue, match="places takes 0 to 100000, got -1"):
            round_half_up(1, -1)


class TestDecimalText:
    @given(NUMBERS)
    def test_reads_back(self, value: Any) -> None:
        over, _, under = decimal_text(value).partition("/")
        assert Fraction(Decimal(over)) / int(under or 1) == exact(value)

    @given(st.fractions())
    def test_is_a_fraction_only_without_end(self, value: Fraction) -> None:
        assert ("/" in decimal_text(value)) is not is_terminating(value)

    @pytest.mark.parametrize(
        ("value", "text"),
        [(Fraction(1, 2), "0.5"), (Fraction(-1, 8), "-0.125"), (Fraction(7, 50), "0.14"), (Fraction(-2, 3), "-2/3")],
    )
    def test_examples(self, value: Fraction, text: str) -> None:
        assert decimal_text(value) == text

    def test_knows_no_limit_of_digits(self) -> None:
        assert len(decimal_text(HUGE)) == 5001
        assert len(decimal_text(Fraction(1, 3 * HUGE))) == 5003


@given(st.fractions())
def test_repr_number_evaluates_back(value: Fraction) -> None:
    assert eval(repr_number(value), {"Fraction": Fraction}) == value  # noqa: S307 - that it is code is the point
    assert ("Fraction" in repr_number(value)) is (value.denominator != 1)


@pytest.mark.parametrize("wrong", [[10**5000], (10**5000,), {10**5000}, {"a": 10**5000}])
def test_numbers_too_long_to_write_do_not_leak(wrong: Any) -> None:
    with pytest.raises(WrongType, match="expected an int, Decimal or Fraction, got a value of type"):
        exact(wrong)
    with pytest.raises(InvalidValue, match="got a number of more than 30 digits"):
        round_half_up(1, -(10**5000))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9), st.integers(0, 12))
def test_decimals_round_as_their_fractions_do(value: Decimal, places: int) -> None:
    rounded, expected = round_half_up(value, places), round_half_up(Fraction(value), places)
    assert (rounded, str(rounded)) == (expected, str(expected))
