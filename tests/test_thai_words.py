"""Numbers, baht amounts and percentages in words."""

import itertools
import re
from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, ParseError, WrongType
from bma_foreign_affairs.exact import round_half_up
from bma_foreign_affairs.testing.strategies import thai
from bma_foreign_affairs.thai.numerals import MAX_EXPONENT
from bma_foreign_affairs.thai.words import (
    Et,
    TrailingZeros,
    baht_text,
    number_words,
    parse_baht_text,
    parse_number_words,
    parse_percent_words,
    percent_words,
)
from support import ANY_TEXT, load_vectors

ETS = st.sampled_from(Et)
WORDS = [
    "ศูนย์",
    "หนึ่ง",
    "สอง",
    "สาม",
    "สี่",
    "ห้า",
    "หก",
    "เจ็ด",
    "แปด",
    "เก้า",
    "เอ็ด",
    "ยี่",
    "สิบ",
    "ร้อย",
    "พัน",
    "หมื่น",
    "แสน",
    "ล้าน",
    "ลบ",
    "จุด",
    "บาท",
    "สตางค์",
    "ถ้วน",
    "ร้อยละ",
]
# Text of number words in any order, with gaps that may or may not be blanks.
WORD_SALAD = st.lists(st.sampled_from([*WORDS, " ", "\u00a0", "\u200b", "๑", "ก"]), max_size=12).map("".join)
DOCUMENTATION = Path(__file__).parent.parent / "docs" / "reference" / "thai.words.md"
READERS: list[Callable[[str], object]] = [parse_number_words, parse_baht_text, parse_percent_words]
WRITERS: list[Callable[[Any], str]] = [number_words, baht_text, percent_words]


def refusal(read: Callable[[str], object], text: str) -> ParseError | None:
    """The error with which a reader refuses the text, or None where it reads it; any other error passes through."""
    try:
        read(text)
    except ParseError as error:
        return error
    return None


SOURCES = [
    "words_royal_society",
    "words_go_thainum",
    "words_num2words",
    "words_vittee",
    "words_cldr",
    "words_agreed",
    "baht_go_thainum",
    "baht_antronic",
    "baht_google_sheets",
    "baht_documents",
]
CASES = [
    pytest.param(case["kind"], case["given"], case["expected"], id=f"{source}: {case['given']}")
    for source in SOURCES
    for case in load_vectors(source)
]


@pytest.mark.parametrize(("kind", "given", "expected"), CASES)
def test_published_cases(kind: str, given: str, expected: str) -> None:
    match kind:
        case "words":
            assert number_words(Decimal(given)) == expected
            assert parse_number_words(expected) == Decimal(given)
        case "tens only":
            assert number_words(int(given), et=Et.TENS_ONLY) == expected
            assert parse_number_words(expected) == int(given)
        case "number":
            assert str(parse_number_words(given)) == expected
        case "baht":
            assert baht_text(Decimal(given)) == expected
            assert parse_baht_text(expected) == round_half_up(Decimal(given), 2)
        case "amount":
            assert str(parse_baht_text(given)) == expected
        case "percent":
            assert percent_words(Decimal(given)) == expected
            assert parse_percent_words(expected) == Decimal(given)
        case "refused":
            with pytest.raises(ParseError):
                parse_number_words(given)
        case _:
            pytest.fail(f"unknown kind {kind}")


class TestThereAndBack:
    @given(thai.numbers(), ETS)
    @example(10**5000 + 1, Et.ALWAYS)
    @example(-(10**24), Et.TENS_ONLY)
    @example(Decimal("1E+5000"), Et.ALWAYS)
    @example(Decimal("-1.50E-5000"), Et.ALWAYS)
    @example(Decimal("-0.00"), Et.ALWAYS)
    def test_every_number(self, number: int | Decimal, et: Et) -> None:
        for zeros in TrailingZeros:
            assert parse_number_words(number_words(number, et=et, zeros=zeros)) == number

    @given(thai.numbers(), ETS)
    def test_kept_zeros_come_back_digit_by_digit(self, number: int | Decimal, et: Et) -> None:
        back = parse_number_words(number_words(number, et=et, zeros=TrailingZeros.KEEP))
        if isinstance(back, Decimal):
            assert isinstance(number, Decimal)
            assert back.as_tuple().exponent == number.as_tuple().exponent

    @given(thai.numbers())
    def test_percentages(self, number: int | Decimal) -> None:
        assert parse_percent_words(percent_words(number)) == number
        assert percent_words(number) == f"ร้อยละ{number_words(number)}"

    @given(thai.baht_amounts(max_digits=40))
    def test_amounts(self, amount: Decimal) -> None:
        back = parse_baht_text(baht_text(amount))
        assert back == amount
        assert back.as_tuple().exponent == -2

    def test_every_small_number_in_both_readings(self) -> None:
        for number in range(20_000):
            for et in Et:
                words = number_words(number, et=et)
                assert parse_number_words(words) == number
                assert parse_number_words(f"{words} ") == number

    def test_every_amount_below_a_hundred_and_two_baht(self) -> None:
        for satang in range(-10_200, 10_200):
            amount = Decimal(satang).scaleb(-2)
            assert str(parse_baht_text(baht_text(amount))) == f"{amount:.2f}"

    def test_blocks_of_every_shape_stack_without_ambiguity(self) -> None:
        blocks = [0, 1, 2, 10, 11, 20, 21, 100, 101, 1000, 1001, 10_000, 100_000, 100_001, 999_999]
        seen: dict[str, int] = {}
        for parts in itertools.product(blocks, repeat=4):
            number = 0
            for part in parts:
                number = number * 1_000_000 + part
            for et in Et:
                words = number_words(number, et=et)
                assert seen.setdefault(words, number) == number
                assert parse_number_words(words) == number

    def test_lengths_around_each_way_of_cutting_a_number(self) -> None:
        for digits in (*range(1, 40), 599, 600, 601, 616, 617, 1199, 1200, 1201, 4300, 4301, 9000):
            for number in (10**digits - 1, 10**digits, 10**digits + 1, (10**digits - 1) // 9):
                assert parse_number_words(number_words(number)) == number


class TestMeaning:
    @given(st.integers(min_value=1), st.integers(1, 999_999), ETS)
    def test_upper_part_million_lower_part(self, upper: int, lower: int, et: Et) -> None:
        words = f"{number_words(upper, et=et)}ล้าน"
        assert parse_number_words(words) == upper * 1_000_000
        assert parse_number_words(words + number_words(lower, et=et)) == upper * 1_000_000 + lower

    @given(st.integers(0, 10**40), ETS)
    def test_minus_is_a_word_in_front(self, number: int, et: Et) -> None:
        words = number_words(number, et=et)
        assert number_words(-number, et=et) == (f"ลบ{words}" if number else words)
        assert parse_number_words(f"ลบ{words}") == -number

    @given(st.integers(), st.integers(0, 40), ETS)
    def test_a_decimal_reads_as_the_int_of_its_value(self, number: int, exponent: int, et: Et) -> None:
        same = number_words(number * 10**exponent, et=et)
        assert number_words(Decimal(f"{number}E{exponent}"), et=et) == same
        assert number_words(Decimal(f"{number * 10**exponent}.{'0' * exponent}0"), et=et) == same

    @given(st.integers(0, 10**12), st.text("0123456789", min_size=1, max_size=30))
    def test_decimals_digit_by_digit(self, whole: int, decimals: str) -> None:
        read = "".join(number_words(int(digit)) for digit in decimals)
        value = Decimal(f"{whole}.{decimals}")
        assert number_words(value, zeros=TrailingZeros.KEEP) == f"{number_words(whole)}จุด{read}"
        assert str(parse_number_words(f"{number_words(whole)}จุด{read}")) == f"{value:f}"

    @given(thai.numbers())
    def test_the_context_of_the_thread_changes_nothing(self, number: int | Decimal) -> None:
        words, text = number_words(number, zeros=TrailingZeros.KEEP), baht_text(number)
        with localcontext() as context:
            context.prec = 1
            context.Emax = context.Emin = 0
            assert number_words(number, zeros=TrailingZeros.KEEP) == words
            assert baht_text(number) == text
            assert parse_number_words(words) == number

    @given(thai.numbers())
    def test_baht_are_half_up_of_the_exact_value(self, number: int | Decimal) -> None:
        exact = Fraction(number)
        satang = int(abs(exact) * 100 + Fraction(1, 2))
        baht, rest = divmod(satang, 100)
        text = f"{number_words(baht)}บาท" if baht or not rest else ""
        text += f"{number_words(rest)}สตางค์" if rest else "ถ้วน"
        assert baht_text(number) == ("ลบ" if exact < 0 and satang else "") + text

    @given(thai.number_phrases())
    def test_every_way_to_say_a_number(self, phrase: tuple[str, int]) -> None:
        words, value = phrase
        assert parse_number_words(words) == value
        assert parse_percent_words(f"ร้อยละ{words}") == value
        assert parse_baht_text(f"{words}บาท") == value

    def test_one_between_two_millions_is_read_both_ways(self) -> None:
        assert number_words(1_000_001_000_000) == "หนึ่งล้านหนึ่งล้าน"
        assert number_words(1_000_001_000_001) == "หนึ่งล้านหนึ่งล้านเอ็ด"
        assert number_words(10**30 + 10**24 + 1) == "หนึ่งล้านหนึ่งล้านล้านล้านล้านเอ็ด"
        assert parse_number_words("หนึ่งล้านเอ็ดล้าน") == 1_000_001_000_000

    def test_zero_has_no_sign(self) -> None:
        for zero in (0, Decimal(0), Decimal("-0"), Decimal("-0.000"), Decimal("-0E+9")):
            assert number_words(zero) == "ศูนย์"
            assert baht_text(zero) == "ศูนย์บาทถ้วน"
            assert percent_words(zero) == "ร้อยละศูนย์"
        assert number_words(Decimal("-0.00"), zeros=TrailingZeros.KEEP) == "ศูนย์จุดศูนย์ศูนย์"
        assert str(parse_baht_text("ลบศูนย์บาทถ้วน")) == "0.00"
        assert str(parse_number_words("ลบศูนย์จุดศูนย์")) == "0.0"
        assert str(parse_number_words("ลบศูนย์จุดศูนย์หนึ่ง")) == "-0.01"

    def test_the_reading_of_one_holds_for_every_sign_and_type(self) -> None:
        for value in (-101, -1001, -1_000_001, Decimal(-101), Decimal("-1001.5")):
            assert "เอ็ด" in number_words(value)
            assert "เอ็ด" not in number_words(value, et=Et.TENS_ONLY)

    def test_a_subclass_of_int_is_its_value(self) -> None:
        class Count(int):
            pass

        assert number_words(Count(-21)) == "ลบยี่สิบเอ็ด"
        assert number_words(Count(-101), et=Et.TENS_ONLY) == "ลบหนึ่งร้อยหนึ่ง"
        assert baht_text(Count(-21)) == "ลบยี่สิบเอ็ดบาทถ้วน"


def reference(words: tuple[str, ...]) -> int | None:
    """Read whole numbers the slow way, word by word with a falling limit; None where the words are no number."""
    if words == ("ศูนย์",):
        return 0
    counts = {word: number for number, word in enumerate(WORDS[:10]) if number}
    sizes = {"สิบ": 10, "ร้อย": 100, "พัน": 1000, "หมื่น": 10_000, "แสน": 100_000}
    total, block, limit, pending = 0, 0, 1_000_000, ""
    for index, word in enumerate([*words, ""]):
        if word in sizes:
            if sizes[word] >= limit or pending == "เอ็ด" or (pending == "ยี่" and word != "สิบ"):
                return None
            limit = sizes[word]
            block += {"": 1, "ยี่": 2, **counts}[pending] * limit
            pending = ""
        elif word in {"ล้าน", ""}:
            if pending == "ยี่" or (pending and limit == 1):
                return None
            block += {"": 0, "เอ็ด": 1, **counts}[pending]
            total += block
            if word:
                total = (total if index else 1) * 1_000_000
            block, limit, pending = 0, 1_000_000, ""
        elif pending or word not in {*counts, "ยี่", "เอ็ด"} or (word == "เอ็ด" and index == 0):
            return None
        else:
            pending = word
    return total if words else None


class TestGrammar:
    def test_every_phrase_of_up_to_five_words(self) -> None:
        vocabulary = ("ศูนย์", "หนึ่ง", "สอง", "ยี่", "เอ็ด", "สิบ", "ร้อย", "แสน", "ล้าน")
        for length in range(6):
            for words in itertools.product(vocabulary, repeat=length):
                expected = reference(words)
                text = "".join(words)
                if expected is None:
                    with pytest.raises(ParseError):
                        parse_number_words(text)
                else:
                    assert parse_number_words(text) == expected, text

    @given(st.lists(st.sampled_from(WORDS[:18]), max_size=10))
    def test_any_phrase_reads_as_the_reference_reads_it(self, words: list[str]) -> None:
        for text in ("".join(words), " ".join(words), f" {chr(0x200B).join(words)}\u00a0"):
            value = None if refusal(parse_number_words, text) else parse_number_words(text)
            assert value == reference(tuple(words))

    @given(WORD_SALAD)
    def test_what_is_read_is_one_number_in_every_writing(self, text: str) -> None:
        if refusal(parse_number_words, text) is None:
            value = parse_number_words(text)
            assert parse_number_words(number_words(value)) == value

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("ร้อย", 100),
            ("ล้าน", 1_000_000),
            ("ล้านล้าน", 10**12),
            ("ล้านหนึ่ง", 1_000_001),
            ("ล้านหนึ่งแสน", 1_100_000),
            ("แสนหมื่นพันร้อยสิบเอ็ด", 111_111),
            ("หนึ่งล้านเอ็ด", 1_000_001),
            ("สิบหนึ่ง", 11),
            ("\u00a0ลบ\u200bยี่ สิบ\ufeffเอ็ด\n", -21),
            ("ลบศูนย์", 0),
        ],
    )
    def test_ways_to_say(self, text: str, value: int) -> None:
        assert parse_number_words(text) == value


WHOLE = "a number in Thai words, its places from large to small"
DIGITS = "the digits after จุด in Thai words, one by one"
ONE = "เอ็ด is a one that follows other number words; alone it is หนึ่ง"
TWO = "ยี่ stands before สิบ only; elsewhere two is สอง"
ZERO = "ศูนย์ is a number of its own, or a digit after จุด"
SIGN = "one ลบ stands before the whole number"
POINT = "จุด stands once, between a whole number and its decimals, and not in an amount of baht"
NUMERALS = "thai.numerals reads numbers in digits"
UNIT = "บาท or สตางค์ after the number"


class TestOptions:
    @pytest.mark.parametrize(
        ("call", "message"),
        [
            (
                lambda wrong: number_words(101, et=wrong),
                "number_words: et takes Et.ALWAYS or Et.TENS_ONLY, got 'always' (str)",
            ),
            (
                lambda wrong: number_words(101, zeros=wrong),
                "number_words: zeros takes TrailingZeros.DROP or TrailingZeros.KEEP, got 'always' (str)",
            ),
            (
                lambda wrong: percent_words(101, zeros=wrong),
                "number_words: zeros takes TrailingZeros.DROP or TrailingZeros.KEEP, got 'always' (str)",
            ),
        ],
    )
    def test_are_members(self, call: Any, message: str) -> None:
        with pytest.raises(WrongType) as caught:
            call("always")
        assert str(caught.value) == message

    def test_zeros_of_a_percentage(self) -> None:
        assert percent_words(Decimal("12.50")) == "ร้อยละสิบสองจุดห้า"
        assert percent_words(Decimal("12.50"), zeros=TrailingZeros.KEEP) == "ร้อยละสิบสองจุดห้าศูนย์"


class TestRefusals:
    @pytest.mark.parametrize(
        ("text", "position", "expected", "hint"),
        [
            ("", 0, WHOLE, None),
            ("  ", 2, WHOLE, None),
            ("abc", 0, WHOLE, None),
            ("ลบ", 2, WHOLE, None),
            (" ลบ ", 4, WHOLE, None),
            ("ลบลบห้า", 2, WHOLE, SIGN),
            ("ห้าลบสอง", 3, WHOLE, SIGN),
            ("เอ็ดร้อย", 0, WHOLE, ONE),
            (" เอ็ด", 1, WHOLE, ONE),
            ("เอ็ดล้าน", 0, WHOLE, ONE),
            ("หนึ่งล้านเอ็ดสิบ", 13, WHOLE, None),
            ("ยี่ร้อย", 0, WHOLE, TWO),
            ("ร้อยยี่", 4, WHOLE, TWO),
            ("สิบสิบ", 3, WHOLE, None),
            ("สองสาม", 3, WHOLE, None),
            ("พันหมื่น", 3, WHOLE, None),
            ("หนึ่งล้านสิบแสน", 12, WHOLE, None),
            ("ศูนย์ร้อย", 0, WHOLE, ZERO),
            ("ศูนย์หนึ่ง", 0, WHOLE, ZERO),
            ("หนึ่งล้านศูนย์", 9, WHOLE, ZERO),
            ("ร้อยศูนย์", 4, WHOLE, ZERO),
            ("สิ บ", 0, WHOLE, None),
            ("๒๑", 0, WHOLE, NUMERALS),
            ("สิบ1", 3, WHOLE, NUMERALS),
            ("สองจุดห้าล้าน", 9, DIGITS, None),
            ("จุดห้า", 0, WHOLE, POINT),
            ("ห้าจุด", 6, DIGITS, None),
            ("ห้าจุดสิบ", 6, DIGITS, None),
            ("ห้าจุดเอ็ด", 6, DIGITS, ONE),
            ("ห้า จุด ห้า ก", 12, DIGITS, None),
            ("หนึ่งจุดสองจุดสาม", 11, DIGITS, POINT),
            ("สองพันบาท", 6, WHOLE, None),
        ],
    )
    def test_numbers(self, text: str, position: int, expected: str, hint: str | None) -> None:
        with pytest.raises(ParseError) as caught:
            parse_number_words(text)
        assert caught.value.args == (text, position, expected, hint)

    @pytest.mark.parametrize(
        ("text", "position", "expected", "hint"),
        [
            ("", 0, WHOLE, None),
            ("บาท", 0, WHOLE, None),
            ("ถ้วน", 0, WHOLE, None),
            ("สามหมื่น", 8, UNIT, None),
            ("หนึ่งบาทห้าสิบ", 14, UNIT, None),
            ("หนึ่งบาทบาท", 8, WHOLE, None),
            ("หนึ่งบาทถ้วนหนึ่งสตางค์", 12, "the end after ถ้วน", "ถ้วน says that there are no satang"),
            ("ห้าบาทถ้วน.", 10, "the end after ถ้วน", "ถ้วน says that there are no satang"),
            ("ห้าบาท ถ้วน ถ้วน", 12, "the end after ถ้วน", "ถ้วน says that there are no satang"),
            ("ห้าสตางค์ห้าบาท", 3, WHOLE, None),
            ("ห้าจุดห้าบาท", 3, WHOLE, POINT),
            ("หนึ่งร้อยสตางค์", 0, "at most 99 satang", "100 satang are a baht"),
            ("ห้าบาทหนึ่งร้อยสตางค์", 6, "at most 99 satang", "100 satang are a baht"),
            ("หนึ่งสตางค์สองสตางค์", 11, "the end after สตางค์", "ถ้วน says that there are none"),
            ("หนึ่งสตางค์ ถ้วน", 12, "the end after สตางค์", "ถ้วน says that there are none"),
        ],
    )
    def test_amounts(self, text: str, position: int, expected: str, hint: str | None) -> None:
        with pytest.raises(ParseError) as caught:
            parse_baht_text(text)
        assert caught.value.args == (text, position, expected, hint)

    @pytest.mark.parametrize(
        ("text", "position", "expected"),
        [
            ("", 0, "ร้อยละ and a number in Thai words"),
            ("ยี่สิบห้า", 0, "ร้อยละ and a number in Thai words"),
            ("ร้อยละ", 6, WHOLE),
            ("ร้อยละร้อยละห้า", 10, WHOLE),
        ],
    )
    def test_percentages(self, text: str, position: int, expected: str) -> None:
        with pytest.raises(ParseError) as caught:
            parse_percent_words(text)
        assert caught.value.args == (text, position, expected, None)

    @pytest.mark.parametrize("write", WRITERS)
    @pytest.mark.parametrize("value", [1.5, True, "1", None, Fraction(1, 2), Fraction(1, 3 * 10**5000), b"1"], ids=type)
    def test_what_is_no_int_and_no_decimal(self, write: Callable[[Any], str], value: object) -> None:
        with pytest.raises(WrongType, match=f"takes an int or a Decimal, got a value of type {type(value).__name__}"):
            write(value)

    def test_a_float_comes_with_advice(self) -> None:
        floats: list[Any] = [0.1]
        for value in floats:
            with pytest.raises(WrongType) as caught:
                number_words(value)
            assert str(caught.value) == (
                "number_words takes an int or a Decimal, got a value of type float; "
                "a float is not exact: use the Decimal of what was written"
            )
        with pytest.raises(WrongType, match=r"^baht_text takes an int or a Decimal, got a value of type str$"):
            baht_text("1")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]

    @pytest.mark.parametrize("write", WRITERS)
    @pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity", "1E+999999999999", "1E-999999999999"])
    def test_what_has_no_end(self, write: Callable[[Any], str], value: str) -> None:
        with pytest.raises(InvalidValue):
            write(Decimal(value))

    def test_the_bound_of_exponents(self) -> None:
        for exponent in (MAX_EXPONENT, -MAX_EXPONENT):
            assert parse_number_words(number_words(Decimal(f"1E{exponent}"))) == Decimal(f"1E{exponent}")
        for exponent in (MAX_EXPONENT + 1, -MAX_EXPONENT - 1):
            with pytest.raises(InvalidValue, match=f"up to {MAX_EXPONENT}, up or down"):
                number_words(Decimal(f"1E{exponent}"))

    @pytest.mark.parametrize("read", READERS)
    @pytest.mark.parametrize("value", [None, 5, 10**5000, b"\x80"], ids=type)
    def test_what_is_no_text(self, read: Callable[[Any], object], value: object) -> None:
        name = getattr(read, "__name__", "")
        with pytest.raises(WrongType, match=rf"^{name} takes text, got .*{type(value).__name__}\)?$"):
            read(value)

    @pytest.mark.parametrize("read", READERS)
    @given(text=ANY_TEXT | WORD_SALAD)
    def test_any_text_at_all(self, read: Callable[[str], object], text: str) -> None:
        error = refusal(read, text)
        assert error is None or (error.text == text and 0 <= error.position <= len(text))

    @pytest.mark.parametrize("read", READERS)
    @pytest.mark.parametrize("piece", [" ", "ล้าน", "ล้าน ", "หนึ่ง", "หนึ่งล้าน", "ศูนย์", "จุด", "ลบ", "บาท", "ก", "เ"])
    def test_long_text(self, read: Callable[[str], object], piece: str) -> None:
        for text in (piece * 20_000, f"ห้าจุด{piece * 20_000}", f"ร้อยละหนึ่งล้าน{piece * 20_000}ก", f"{piece * 20_000}บาท"):
            error = refusal(read, text)
            assert error is None or error.text == text


class TestAmountVariants:
    @pytest.mark.parametrize(
        ("text", "amount"),
        [
            ("ห้าบาท", "5.00"),
            ("ห้า บาท ถ้วน ", "5.00"),
            ("ห้าบาทสิบสตางค์", "5.10"),
            (" ลบ ห้า บาท\u200bหนึ่ง สตางค์\n", "-5.01"),
            ("ศูนย์บาทห้าสิบสตางค์", "0.50"),
            ("หนึ่งบาทศูนย์สตางค์", "1.00"),
            ("ศูนย์สตางค์", "0.00"),
            ("ลบศูนย์สตางค์", "0.00"),
            ("เก้าสิบเก้าสตางค์", "0.99"),
            ("ล้านบาท", "1000000.00"),
        ],
    )
    def test_are_read(self, text: str, amount: str) -> None:
        assert str(parse_baht_text(text)) == amount


class TestPeers:
    """What pythainlp and num2words say, wherever they are right."""

    @given(number=st.integers(0, 10**18))
    def test_words_as_pythainlp(self, number: int) -> None:
        peer = pytest.importorskip("pythainlp.util", reason="pythainlp, a peer to compare with, is not installed")
        assert number_words(number) == peer.num_to_thaiword(number)
        assert number_words(-number) == peer.num_to_thaiword(-number)

    @given(number=st.integers(1, 10**18))
    def test_numbers_as_pythainlp(self, number: int) -> None:
        peer = pytest.importorskip("pythainlp.util", reason="pythainlp, a peer to compare with, is not installed")
        words = number_words(number)
        assert parse_number_words(words) == peer.thaiword_to_num(words)

    @given(satang=st.integers(100, 10**11))
    def test_baht_as_pythainlp(self, satang: int) -> None:
        peer = pytest.importorskip("pythainlp.util", reason="pythainlp, a peer to compare with, is not installed")
        amount = Decimal(satang).scaleb(-2)
        assert baht_text(amount) == peer.bahttext(float(amount))

    @given(number=st.integers(-(10**24), 10**24))
    def test_words_as_num2words(self, number: int) -> None:
        peer = pytest.importorskip("num2words", reason="num2words, a peer to compare with, is not installed")
        theirs = peer.num2words(number, lang="th").removeprefix("ติด")
        # It reads a part of one between two ล้าน as เอ็ด; so may a reader, and the number is the same.
        assert number_words(number) == re.sub("ล้านเอ็ด(?=ล้าน)", "ล้านหนึ่ง", theirs)
        assert parse_number_words(theirs) == number

    @given(amount=st.decimals(min_value=-(10**12), max_value=10**12, places=3))
    def test_baht_as_num2words(self, amount: Decimal) -> None:
        peer = pytest.importorskip("num2words", reason="num2words, a peer to compare with, is not installed")
        theirs = peer.num2words(amount, lang="th", to="currency", currency="THB").removeprefix("ติด")
        assert baht_text(amount) == re.sub("ล้านเอ็ด(?=ล้าน)", "ล้านหนึ่ง", theirs)


def table_rows() -> list[Any]:
    """The rows of "What others do" in the documentation: peer, its call, its answer, our call, our answer."""
    cells = re.compile(r"^\| (\w+) \| `(.+)` \| `(.+)` \| `(.+)` \| `(.+)` \|$", re.MULTILINE)
    rows = cells.findall(DOCUMENTATION.read_text("utf-8"))
    return [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in rows]


class TestDocumentation:
    def test_the_table_has_rows(self) -> None:
        assert len(table_rows()) >= 10

    @pytest.mark.parametrize(("peer", "call", "answer", "our_call", "our_answer"), table_rows())
    def test_what_others_do(self, peer: str, call: str, answer: str, our_call: str, our_answer: str) -> None:
        assert said(our_call, globals()) == our_answer
        module = pytest.importorskip(
            {"pythainlp": "pythainlp.util"}.get(peer, peer), reason=f"{peer}, a peer of the table, is not installed"
        )
        assert said(call, {**vars(module), "Decimal": Decimal}) == answer


def said(call: str, names: dict[str, Any]) -> str:
    """What a call of the table answers, or the name of the error it raises."""
    try:
        return str(eval(call, dict(names)))  # noqa: S307 - the calls stand in our own documentation
    except Exception as error:  # noqa: BLE001 - whichever error a peer raises is what the table states
        return type(error).__name__
