"""Money."""

from decimal import Context, Decimal, localcontext
from fractions import Fraction
from operator import add
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ForeignAffairsError, InvalidValue, ParseError, WrongType
from bma_foreign_affairs.quantities import Found, Money, find_money, parse_target
from bma_foreign_affairs.testing.strategies.amounts import monies
from bma_foreign_affairs.thai.numerals import Digits
from bma_foreign_affairs.thai.words import parse_baht_text
from support import ANY_TEXT, load_vectors

AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40, places=3)
DIGITS = st.sampled_from(Digits)


class TestMoney:
    @given(AMOUNTS, AMOUNTS)
    def test_adds_and_orders_as_exact_numbers_do(self, one: Decimal, other: Decimal) -> None:
        left, right = Money(one), Money(other)
        assert Fraction((left + right).amount) == Fraction(one) + Fraction(other)
        assert Fraction((left - right).amount) == Fraction(one) - Fraction(other)
        assert Fraction((-left).amount) == -Fraction(one)
        assert (left < right) is (one < other)
        assert (left <= right) is (one <= other)
        assert (left > right) is (one > other)
        assert (left >= right) is (one >= other)
        assert (left == right) is (one == other)

    @given(monies(), monies(), monies())
    def test_is_a_group(self, one: Money, two: Money, three: Money) -> None:
        assert (one + two) + three == one + (two + three)
        assert one + two == two + one
        assert one + Money(0) == one
        assert one - one == Money(0) == one + -one

    def test_knows_no_context(self) -> None:
        with localcontext(Context(prec=3)):
            assert Money(10**28) + Money(Decimal("0.01")) == Money(Decimal("10000000000000000000000000000.01"))

    def test_keeps_what_was_written(self) -> None:
        assert repr(Money(Decimal("5.50"))) == "Money(amount=Decimal('5.50'))"
        assert Money(Decimal("5.50")) == Money(Decimal("5.5"))

    @pytest.mark.parametrize("operator", ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"])
    def test_other_types_are_not_its_business(self, operator: str) -> None:
        assert getattr(Money(1), operator)(1) is NotImplemented

    @pytest.mark.parametrize("amount", [1.5, True, "1", None, Fraction(1, 2)])
    def test_refuses_other_types(self, amount: object) -> None:
        with pytest.raises(WrongType, match=r"Money\.amount takes a Decimal or an int of baht"):
            Money(amount)  # type: ignore[arg-type]

    @pytest.mark.parametrize("amount", ["NaN", "sNaN", "Infinity", "-Infinity"])
    def test_refuses_what_is_not_finite(self, amount: str) -> None:
        with pytest.raises(InvalidValue, match="finite"):
            Money(Decimal(amount))

    @pytest.mark.parametrize(
        "amount", [10**100_001, Decimal("1E+100001"), Decimal("-1E-100001")], ids=lambda amount: type(amount).__name__
    )
    def test_refuses_what_it_could_not_write(self, amount: int | Decimal) -> None:
        with pytest.raises(InvalidValue, match="an exponent up to 100000"):
            Money(amount)

    def test_refuses_a_sum_that_it_could_not_write(self) -> None:
        with pytest.raises(InvalidValue, match="an exponent up to 100000"):
            add(Money(Decimal("9E+100000")), Money(Decimal("9E+100000")))

    @given(monies(places=2))
    def test_words_read_back(self, money: Money) -> None:
        assert parse_baht_text(money.words()) == money.amount


class TestParse:
    @given(monies(), DIGITS)
    def test_parse_and_format_are_inverses(self, money: Money, digits: Digits) -> None:
        assert Money.parse(money.format(digits=digits)) == money
        assert Money.parse_or_nil(str(money)) == money

    @given(st.integers(10**5000, 10**5001))
    def test_any_length(self, value: int) -> None:
        assert Money.parse(str(Money(value))) == Money(value)

    @pytest.mark.parametrize("case", load_vectors("money"), ids=lambda case: case["text"])
    def test_documents(self, case: dict[str, Any]) -> None:
        assert Money.parse(case["text"]) == Money(Decimal(case["amount"]))

    @pytest.mark.parametrize("lead", ["", "งบประมาณ ", "รวมงบประมาณทั้งสิ้น ", "วงเงิน: ", "จำนวนเงิน\n", "ราคา"])
    @pytest.mark.parametrize("brackets", ["{}", "({})", " ( {} ) "])
    @pytest.mark.parametrize(
        ("text", "amount"),
        [
            ("๗,๕๐๐,๐๐๐.-บาท", "7500000"),
            ("๗,๕๐๐,๐๐๐.- บาท", "7500000"),
            ("๗,๕๐๐,๐๐๐.-", "7500000"),
            ("7500000.–", "7500000"),
            ("7500000. - บาท", "7500000"),
            ("33570.09.-บาท", "33570.09"),
            ("0.00.- บาท", "0"),
            ("5,000 บาท", "5000"),
            ("5,000บาทถ้วน", "5000"),
            ("500 บาท 25 สตางค์", "500.25"),
            ("๕๐๐.-บาท ๕ สตางค์", "500.05"),
            ("1,500บาท25สตางค์", "1500.25"),
            ("฿๑๐๐", "100"),
            ("฿ 1,000.50", "1000.5"),
            ("฿100.-", "100"),
            ("฿1.5 ล้าน", "1500000"),
            ("฿๕ ล้านบาท", "5000000"),
            ("฿5ล้าน.- บาท", "5000000"),
            ("฿100 บาท", "100"),
            ("5.-", "5"),
            ("5 .- บาท", "5"),
            ("-฿100", "-100"),
            ("-๕๐๐ บาท", "-500"),
            ("−500 บาท ๒๕ สตางค์", "-500.25"),
            ("+5 บาท", "5"),
            ("5 ล้านบาท", "5000000"),
            ("๑.๕ ล้าน บาท", "1500000"),
            ("2 แสนล้านบาท", "200000000000"),
            ("0.001 พันบาท", "1"),
        ],
    )
    def test_reads(self, lead: str, brackets: str, text: str, amount: str) -> None:
        assert Money.parse(brackets.format(lead + text)) == Money(Decimal(amount))

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("๕๕๖,๐๐๐", 7),
            ("-", 0),
            ("บาท", 0),
            ("5 บาท 5 คน", 2),
            ("๕ ฉบับ", 2),
            ("5.5 บาท 25 สตางค์", 4),
            ("5 บาท 100 สตางค์", 2),
            ("25 สตางค์", 3),
            ("1,23 บาท", 1),
            ("5..- บาท", 1),
            ("(5 บาท", 3),
            ("5 บาท)", 2),
            ("฿", 0),
            ("งบประมาณ C40 บาท", 9),
            ("$100", 0),
            ("5. -", 1),
            ("5 .-", 2),
            ("๕,๐๐๐.--", 5),
            ("1.-3.", 1),
            ("1.- จัดทำ", 1),
            ("3 บาทหลวง", 2),
            ("฿5-7", 2),
            ("฿5 000", 3),
            ("฿1 ล้าน 5 แสน", 3),
            ("฿1,23", 2),
            ("5 ล้านล้านล้านล้านล้านบาท", 2),
        ],
    )
    def test_refuses(self, text: str, position: int) -> None:
        with pytest.raises(ParseError, match="expected an amount of money, such as") as caught:
            Money.parse(text)
        assert caught.value.position == position

    @pytest.mark.parametrize(
        "text",
        ["9" * 100_002 + ".-", "9" * 100_002 + " ล้านบาท", "฿" + "9" * 100_000 + " แสน"],
        ids=lambda text: text[-8:],
    )
    def test_takes_so_many_digits(self, text: str) -> None:
        with pytest.raises(ParseError, match="up to 100,001 digits"):
            Money.parse(text)
        with pytest.raises(ParseError, match="up to 100,001 digits"):
            parse_target(text)
        assert find_money(f"{text} และ 5 บาท") == (Found(Money(5), len(text) + 5, len(text) + 10),)
        assert Money.parse("9" * 100_001 + ".-").amount.adjusted() == 100_000

    def test_says_what_a_bare_number_needs(self) -> None:
        with pytest.raises(ParseError, match=r"a bare number does not say baht.*Money\(parse_decimal\(text\)\)"):
            Money.parse(" ๕๕๖,๐๐๐ ")
        with pytest.raises(ParseError) as caught:
            Money.parse("๕๕๖,๐๐๐ คน")
        assert caught.value.hint is None

    @pytest.mark.parametrize("parse", [Money.parse, Money.parse_or_nil])
    @pytest.mark.parametrize("text", [None, 3, b"3"])
    def test_takes_text_only(self, parse: object, text: object) -> None:
        with pytest.raises(WrongType, match=rf"^{parse.__qualname__} takes text"):  # type: ignore[attr-defined]
            parse(text)  # type: ignore[operator]


class TestNil:
    @pytest.mark.parametrize(
        "text", ["", " \n", "-", "–", "—", "--", "(-)", "- บาท", "-.- บาท", "งบประมาณ -", "( - บาท ) "]
    )
    def test_is_none(self, text: str) -> None:
        assert Money.parse_or_nil(text) is None

    def test_zero_is_not_nil(self) -> None:
        assert Money.parse_or_nil("๐ บาท") == Money(0)

    @pytest.mark.parametrize(
        "text", ["---", "บาท", "- คน", "๕๕๖,๐๐๐", "x-", "งบประมาณ", ":", "จำนวน เงิน", "(-", "-)", "()"]
    )
    def test_refuses(self, text: str) -> None:
        with pytest.raises(ParseError):
            Money.parse_or_nil(text)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("7500000", "7,500,000 บาท"),
        ("500.5", "500.50 บาท"),
        ("500.50", "500.50 บาท"),
        ("500.00", "500 บาท"),
        ("0.125", "0.125 บาท"),
        ("0.1250", "0.125 บาท"),
        ("2.04", "2.04 บาท"),
        (f"1.{'1' * 100_001}", f"1.{'1' * 100_001} บาท"),
        ("-1500.25", "-1,500.25 บาท"),
        ("-0", "0 บาท"),
        ("1E+3", "1,000 บาท"),
    ],
)
def test_normal_form(amount: str, text: str) -> None:
    assert Money(Decimal(amount)).format(digits=Digits.ARABIC) == text


@given(ANY_TEXT)
def test_any_text_gives_a_value_or_a_library_error(text: str) -> None:
    for parse in (Money.parse, Money.parse_or_nil):
        try:
            value = parse(text)
        except ForeignAffairsError:
            continue
        assert value is None or Money.parse(str(value)) == value
