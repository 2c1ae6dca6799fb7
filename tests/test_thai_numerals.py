"""Thai digits, and numbers in digits."""

from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, ParseError, WrongType
from bma_foreign_affairs.exact import exact, is_terminating, round_half_up
from bma_foreign_affairs.testing.strategies import thai
from bma_foreign_affairs.thai.numerals import (
    MAX_EXPONENT,
    Digits,
    Grouping,
    digits_to_int,
    format_number,
    int_to_digits,
    parse_decimal,
    parse_int,
    to_arabic_digits,
    to_thai_digits,
)
from support import ANY_TEXT, load_vectors

TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
DIGITS = st.sampled_from(Digits)
GROUPINGS = st.sampled_from(Grouping)
NUMBERS = thai.numbers() | st.builds(Fraction, st.integers(), st.sampled_from((1, 2, 8, 5, 125, 40)))
INT = "a whole number in Thai or Arabic digits; commas stand between groups of three digits"
DECIMAL = (
    "a number in Thai or Arabic digits; commas stand between groups of three digits; a point has digits on both sides"
)
READERS: list[Callable[[Any], object]] = [parse_int, parse_decimal]


def refusal(read: Callable[[str], object], text: str) -> ParseError | None:
    """The error with which a reader refuses the text, or None where it reads it; any other error passes through."""
    try:
        read(text)
    except ParseError as error:
        return error
    return None


@pytest.mark.parametrize("source", ["numerals_documents", "numerals_peers"])
def test_published_cases(source: str) -> None:
    for case in load_vectors(source):
        text, expected = case["given"], case["expected"]
        match case["kind"]:
            case "thai":
                assert parse_int(text) == int(expected)
                assert format_number(int(expected)) == text
            case "arabic":
                assert parse_int(text) == int(expected)
                assert format_number(int(expected), digits=Digits.ARABIC) == text
            case "decimal":
                assert str(parse_decimal(text)) == expected
            case "refused":
                for read in READERS:
                    with pytest.raises(ParseError):
                        read(text)
            case kind:
                pytest.fail(f"unknown kind {kind}")


class TestDigits:
    @given(ANY_TEXT)
    def test_are_replaced_one_by_one_and_nothing_else_is(self, text: str) -> None:
        assert to_thai_digits(text) == text.translate(TO_THAI)
        assert to_arabic_digits(text) == text.translate(TO_ARABIC)

    @given(ANY_TEXT)
    def test_a_second_time_changes_nothing(self, text: str) -> None:
        for turn in (to_thai_digits, to_arabic_digits):
            assert turn(turn(text)) == turn(text)
        assert to_arabic_digits(to_thai_digits(text)) == to_arabic_digits(text)

    @given(text=ANY_TEXT)
    def test_as_pythainlp(self, text: str) -> None:
        peer = pytest.importorskip("pythainlp.util", reason="pythainlp, a peer to compare with, is not installed")
        if text:
            assert to_thai_digits(text) == peer.arabic_digit_to_thai_digit(text)
            assert to_arabic_digits(text) == peer.thai_digit_to_arabic_digit(text)

    @pytest.mark.parametrize("turn", [to_thai_digits, to_arabic_digits])
    def test_take_text_only(self, turn: Callable[[Any], str]) -> None:
        name = getattr(turn, "__name__", "")
        for value, kind in ((5, "int"), (None, "NoneType"), (10**5000, "int")):
            with pytest.raises(WrongType, match=rf"^{name} takes text, got .*{kind}\)?$"):
                turn(value)


class TestReading:
    @given(thai.numerals())
    def test_what_documents_print(self, numeral: tuple[str, Decimal]) -> None:
        text, value = numeral
        assert parse_decimal(text).as_tuple() == value.as_tuple()
        if "." not in text:
            assert parse_int(text) == value
        else:
            with pytest.raises(ParseError):
                parse_int(text)

    @given(st.integers())
    @example(10**5000)
    @example(-(10**5000) + 1)
    def test_any_int(self, number: int) -> None:
        for digits in Digits:
            for grouping in Grouping:
                assert parse_int(format_number(number, digits=digits, grouping=grouping)) == number

    @given(NUMBERS, DIGITS, GROUPINGS)
    def test_is_the_inverse_of_writing(
        self, number: int | Decimal | Fraction, digits: Digits, grouping: Grouping
    ) -> None:
        assert exact(parse_decimal(format_number(number, digits=digits, grouping=grouping))) == number

    @given(ANY_TEXT)
    def test_any_text_at_all(self, text: str) -> None:
        for read in READERS:
            error = refusal(read, text)
            assert error is None or (error.text == text and 0 <= error.position <= len(text))

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("  ", 2),
            ("๑,๒๓", 1),
            (" ๑,๒๓๔,๕ ", 6),
            ("๑๒๓๔,๕๖๗", 4),
            (",๑๒๓", 0),
            ("C๔๐", 0),
            ("++๑", 0),
            ("๑ ๒", 1),
            ("๑๐%", 2),
            ("๑_๐", 1),
            ("๑e๓", 1),
            ("٣", 0),
            ("๑.", 1),
        ],
    )
    def test_refusals_say_where(self, text: str, position: int) -> None:
        for read, expected in ((parse_int, INT), (parse_decimal, DECIMAL)):
            with pytest.raises(ParseError) as caught:
                read(text)
            assert caught.value.args == (text, position, expected, None)

    def test_refuse_what_is_no_text(self) -> None:
        for read in READERS:
            with pytest.raises(WrongType, match=rf"^{read.__name__} takes text, got .* \(float\)$"):
                read(1.5)

    def test_long_text_takes_no_longer_than_its_length(self) -> None:
        for text in ("๑" * 50_000, "๑,๒๓๔" * 20_000, "1" + ",234" * 20_000, " " * 50_000, "-" * 50_000):
            for read in READERS:
                error = refusal(read, text)
                assert error is None or error.text == text


class TestWriting:
    @given(NUMBERS, DIGITS, GROUPINGS)
    def test_digits_and_groups_are_choices_of_their_own(
        self, number: int | Decimal | Fraction, digits: Digits, grouping: Grouping
    ) -> None:
        plain = format_number(number, digits=Digits.ARABIC, grouping=Grouping.NONE)
        text = format_number(number, digits=digits, grouping=grouping)
        assert to_arabic_digits(text).replace(",", "") == plain
        assert text == (to_thai_digits(text) if digits is Digits.THAI else to_arabic_digits(text))

    @given(st.integers(-(10**30), 10**30))
    def test_groups_of_three_as_python_writes_them(self, number: int) -> None:
        assert format_number(number, digits=Digits.ARABIC) == f"{number:,}"
        assert format_number(Decimal(number), digits=Digits.ARABIC) == f"{number:,}"
        assert format_number(Fraction(number), digits=Digits.ARABIC) == f"{number:,}"

    @given(NUMBERS, st.integers(0, 12))
    def test_places_round_half_up(self, number: int | Decimal | Fraction, places: int) -> None:
        text = format_number(number, digits=Digits.ARABIC, grouping=Grouping.NONE, places=places)
        assert Decimal(text) == round_half_up(number, places)
        assert len(text.partition(".")[2]) == places

    @given(st.decimals(allow_nan=False, allow_infinity=False, places=5))
    def test_the_context_of_the_thread_changes_nothing(self, number: Decimal) -> None:
        texts = format_number(number), format_number(number, places=2)
        with localcontext() as context:
            context.prec = 1
            assert (format_number(number), format_number(number, places=2)) == texts

    def test_a_decimal_keeps_its_zeros_and_a_zero_has_no_sign(self) -> None:
        assert format_number(Decimal("1234.50")) == "๑,๒๓๔.๕๐"
        assert format_number(Decimal("1.5E+3")) == "๑,๕๐๐"
        assert format_number(Decimal("-0.00")) == "๐.๐๐"
        assert format_number(Decimal("-0.004"), places=2) == "๐.๐๐"
        assert format_number(Decimal("-0.5")) == "-๐.๕"
        assert format_number(Fraction(-1, 8)) == "-๐.๑๒๕"
        assert format_number(Fraction(-7)) == "-๗"

    @given(st.fractions())
    def test_a_fraction_without_end_needs_places(self, number: Fraction) -> None:
        if is_terminating(number):
            assert exact(parse_decimal(format_number(number))) == number
        else:
            with pytest.raises(InvalidValue, match=r"^the Fraction has decimals without end, as 1/3 has; pass places"):
                format_number(number)

    def test_a_long_fraction_is_no_error_of_python(self) -> None:
        with pytest.raises(InvalidValue):
            format_number(Fraction(1, 3 * 10**5000))

    @pytest.mark.parametrize("places", [None, 2])
    @pytest.mark.parametrize("value", ["NaN", "sNaN", "-Infinity"])
    def test_what_is_not_finite(self, value: str, places: int | None) -> None:
        with pytest.raises(InvalidValue, match=f"^expected a finite number, got {value}$"):
            format_number(Decimal(value), places=places)

    @pytest.mark.parametrize("places", [None, 2])
    def test_the_bound_of_exponents(self, places: int | None) -> None:
        for exponent in (MAX_EXPONENT, -MAX_EXPONENT):
            format_number(Decimal(f"1E{exponent}"))
        for exponent in (MAX_EXPONENT + 1, -MAX_EXPONENT - 1, 999999999999):
            with pytest.raises(InvalidValue, match=r"^expected a Decimal with an exponent up to 100000, up or down$"):
                format_number(Decimal(f"1E{exponent}"), places=places)

    def test_the_bound_of_places(self) -> None:
        assert len(format_number(1, places=MAX_EXPONENT)) == MAX_EXPONENT + 2
        for places in (MAX_EXPONENT + 1, 10**5000):
            with pytest.raises(InvalidValue, match=r"^places takes 0 to 100000, got "):
                format_number(1, places=places)
        with pytest.raises(InvalidValue):
            format_number(1, places=-1)
        wrong: list[Any] = [True, "2", 2.0]
        for places in wrong:
            with pytest.raises(WrongType):
                format_number(1, places=places)

    @pytest.mark.parametrize("value", [1.5, True, "1", None])
    def test_take_numbers_only(self, value: Any) -> None:
        for places in (None, 2):
            with pytest.raises(WrongType):
                format_number(value, places=places)


class TestLongNumbers:
    def test_every_length_around_the_size_of_a_piece(self) -> None:
        for length in (1, 2, 599, 600, 601, 615, 616, 617, 618, 1199, 1200, 1201, 1800, 1801, 4300, 4301, 6001):
            for text in ("9" * length, f"1{'0' * (length - 1)}", ("1234567890" * length)[:length]):
                number = digits_to_int(text)
                assert number == int(Decimal(text))
                assert int_to_digits(number) == text

    def test_zeros_in_front_do_not_count(self) -> None:
        assert digits_to_int("0") == 0
        assert digits_to_int("0" * 5000 + "7") == 7
        assert int_to_digits(0) == "0"

    @given(st.integers(min_value=0))
    def test_read_and_write_as_python_does(self, number: int) -> None:
        assert int_to_digits(number) == str(number)
        assert digits_to_int(str(number)) == number


@pytest.mark.parametrize("option", [{"digits": "thai"}, {"grouping": "thousands"}, {"digits": None}])
def test_options_are_members(option: Any) -> None:
    [(name, wrong)] = option.items()
    with pytest.raises(WrongType, match=rf"^format_number: {name} takes \w+\.\w+ or \w+\.\w+, got {wrong!r} \("):
        format_number(1234, **option)
