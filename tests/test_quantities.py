"""Units and quantities."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ForeignAffairsError, InvalidValue, ParseError, UnitMismatch, WrongType
from bma_foreign_affairs.quantities import (
    LEVEL,
    PERCENT,
    UNITS,
    Quantity,
    Unit,
    UnitKind,
    find_quantities,
    parse_target,
)
from bma_foreign_affairs.quantities.faults import REPAIR
from bma_foreign_affairs.testing.strategies.amounts import quantities, units
from bma_foreign_affairs.thai.numerals import Digits, to_thai_digits
from support import ANY_TEXT, load_vectors

TIMES = Unit("ครั้ง", "time")
OF_TIMES = quantities(unit=TIMES)
VALUES = st.fractions()
DIGITS = st.sampled_from(Digits)
SCALES = [("ร้อย", 2), ("พัน", 3), ("หมื่น", 4), ("แสน", 5), ("ล้าน", 6), ("สิบล้าน", None), ("แสนล้าน", 11), ("ล้านล้าน", 12)]


class TestUnit:
    def test_known_units_are_each_there_once(self) -> None:
        assert len(set(UNITS)) == len(UNITS)
        assert all(unit.english for unit in UNITS)

    @pytest.mark.parametrize("unit", [unit for unit in UNITS if unit.kind is UnitKind.COUNT], ids=str)
    def test_parsing_a_known_word_gives_the_constant(self, unit: Unit) -> None:
        assert Quantity.parse(f"๓ {unit.thai}").unit is unit

    def test_is_identified_by_word_and_kind(self) -> None:
        assert Unit("ฉบับ") == Unit("ฉบับ", "copy")
        assert hash(Unit("ฉบับ")) == hash(Unit("ฉบับ", "copy"))
        assert Unit("ระดับ") != LEVEL
        assert Unit("ฉบับ") != Unit("ฉบับบ")

    @pytest.mark.parametrize("kind", UnitKind)
    def test_strategies_give_the_kind(self, kind: UnitKind) -> None:
        @given(units(kind=kind))
        def check(unit: Unit) -> None:
            assert unit.kind is kind
            assert str(unit) == unit.thai

        check()

    @pytest.mark.parametrize(
        ("word", "reason"),
        [
            ("", "one word of letters"),
            ("๔ ฉบับ", "one word of letters"),
            ("ฉบับ ๔", "one word of letters"),
            (" ฉบับ", "one word of letters"),
            ("ฉบับ\n", "one word of letters"),
            ("พ.ศ.", "one word of letters"),
            ("ฉบับ/", "one word of letters"),
            ("/ฉบับ", "one word of letters"),
            ("่าน", "one word of letters"),
            ("โครงการ / แผนงาน", "one word of letters"),
            ("%", "one word of letters"),
            ("ตุลาคม", "a month"),
            ("มิถุนา", "a month"),
            ("เดือนมกราคม", "a month"),
            ("October", "a month"),
            ("บาท", "a month, a connective, a word of money"),
            ("และ", "a connective"),
            ("ร้อยละ", "of numbers"),
            ("เปอร์เซ็นต์", "of numbers"),
            ("ต่อปี", "a phrase"),
            ("ในประเทศ", "a phrase"),
            ("ขึ้นไป", "a phrase"),
            ("บาทหลวง", "a phrase"),
            ("สาม", "a number word"),
            ("ล้าน", "a number word"),
            ("สองสาม", "a number word"),
            ("ล้านเสียง", "a number word"),
            ("ร้อยดวง", "a number word"),
            ("พันดวง", "a number word"),
            ("ครั้ง/ปี", "how often"),
            ("กิจกรรมต่อปี", "how often"),
            ("ครั้งขึ้นไป", "how much more"),
            ("หน่วยงานของกรุงเทพมหานคร", "of what"),
            ("ตุลาคม/พฤศจิกายน", "a month"),
            ("คน/บาท", "a word of money"),
            ("คน/และ", "a connective"),
            ("คน/สาม", "a number word"),
            ("ในประเทศ/คน", "a phrase"),
            ("คน/ดาน", "the marks of ด้าน are lost"),
            ("th", "a month, a connective"),
            ("ST", "a month, a connective"),
            ("จำนวน", "a connective"),
            ("อย่างน้อย", "a phrase"),
            ("ภายในปี", "a phrase"),
            ("ภายในปีงบประมาณ", "a phrase"),
            ("ดังนี้", "a phrase"),
            ("ปีละ", "a phrase"),
            ("เปอร์เซ็นต์ต่าง", "a phrase"),
            ("ก", "a single letter"),
            ("ครั้ง/ป", "a single letter"),
            ("ดาน", "the marks of ด้าน are lost"),
            ("ครัง", "the marks of ครั้ง are lost"),
            ("คร้ัง", r"thai\.text\.repair"),
            ("จํานวนนับ", r"thai\.text\.repair"),
            ("ก\u0e31\u0e31ร้ัง", r"thai\.text\.repair"),
        ],
    )
    def test_refuses(self, word: str, reason: str) -> None:
        with pytest.raises(InvalidValue, match=reason):
            Unit(word)

    @pytest.mark.parametrize(
        ("word", "reason"),
        [
            ("เดือนมกราคม", "a month, a connective, a word of money or of numbers is no unit"),
            ("ต่อครั้ง", "a phrase is no unit"),
            ("สามสิบ", "a number word is no unit; write the number in digits"),
            ("ข", "a single letter is no word"),
            ("แหง", "the marks of แห่ง are lost; thai.text.repair says what to do"),
            ("ครั้งทุกปี", "how often is read as ต่อปี, /ปี, ปีละ or ต่อ ๑ ภาค"),
            ("โครงการในแต่ละปี", "how often is read as ต่อปี, /ปี, ปีละ or ต่อ ๑ ภาค"),
            ("ครั้งต่อภาคเรียน", "how often is read as ต่อปี, /ปี, ปีละ or ต่อ ๑ ภาค"),
            ("ของจำนวนผู้เข้าอบรม", "a phrase is no unit"),
            ("เปอร์เซ็น", "a phrase is no unit"),
            ("โครงการเพิ่มขึ้น", "a change stands in front of its number, or behind it and a space"),
            ("โครงการที่ลดลงมาก", "a change stands in front of its number, or behind it and a space"),
            ("หัวขอ้", REPAIR),
            ("ผลิตภณัฑ์", REPAIR),
            ("เครอืข่าย", REPAIR),
        ],
    )
    def test_says_why_it_refuses(self, word: str, reason: str) -> None:
        with pytest.raises(InvalidValue) as caught:
            Unit(word)
        assert str(caught.value) == f"Unit.thai takes a unit word, got {word!r}: {reason}"

    @pytest.mark.parametrize("word", ["ของที่ระลึก", "แผนที่ชุมชน", "แผนที่", "ครั้งต่อเนื่อง", "เปอร์เซ็นต์ไทล์"])
    def test_words_that_begin_like_a_phrase(self, word: str) -> None:
        assert Unit(word).thai == word

    def test_a_word_of_two_letters(self) -> None:
        assert Unit("วา").thai == "วา"

    @pytest.mark.parametrize(
        "word", ["ตุลาคม", "October", "บาท", "และ", "ต่อปี", "ในประเทศ", "ขึ้นไป", "สาม", "ล้าน", "สิบล้านคน", "ก", "ดาน"]
    )
    def test_is_refused_in_text_as_well(self, word: str) -> None:
        with pytest.raises(ParseError):
            Quantity.parse(f"๕ {word}")

    @pytest.mark.parametrize(
        "word", ["พันธกิจ", "พันธมิตร", "ที่นั่ง", "ผู้ติดต่องาน", "โครงการ/แผนงาน/กิจกรรม", "Cities", "อัน", "อย่าง", "หลังคาเรือน"]
    )
    def test_takes(self, word: str) -> None:
        assert Quantity.parse(f"๕ {word}") == Quantity(5, Unit(word))

    @pytest.mark.parametrize(
        ("kind", "word"), [(UnitKind.PERCENT, "ฉบับ"), (UnitKind.LEVEL, "ร้อยละ"), (UnitKind.PERCENT, "%")]
    )
    def test_each_kind_has_its_own_word(self, kind: UnitKind, word: str) -> None:
        with pytest.raises(InvalidValue, match="takes the word"):
            Unit(word, None, kind)

    @pytest.mark.parametrize("fields", [(1,), ("ฉบับ", 1), ("ฉบับ", None, "count")])
    def test_takes_its_types(self, fields: tuple[object, ...]) -> None:
        with pytest.raises(WrongType, match=r"Unit\."):
            Unit(*fields)  # type: ignore[arg-type]


class TestQuantityIsAMonoidOfItsUnit:
    @given(VALUES, VALUES)
    def test_adds_as_numbers_do(self, one: Fraction, other: Fraction) -> None:
        assert Quantity(one, TIMES) + Quantity(other, TIMES) == Quantity(one + other, TIMES)
        assert Quantity(one, TIMES) - Quantity(other, TIMES) == Quantity(one - other, TIMES)

    @given(OF_TIMES, OF_TIMES, OF_TIMES)
    def test_addition_is_associative_and_commutative(self, one: Quantity, two: Quantity, three: Quantity) -> None:
        assert (one + two) + three == one + (two + three)
        assert one + two == two + one

    @given(quantities())
    def test_has_a_zero_and_an_inverse(self, quantity: Quantity) -> None:
        zero = Quantity(0, quantity.unit)
        assert quantity + zero == quantity == zero + quantity
        assert quantity - quantity == zero == quantity + -quantity

    @given(quantities(), VALUES, VALUES)
    def test_scales(self, quantity: Quantity, one: Fraction, other: Fraction) -> None:
        assert quantity * one == one * quantity == Quantity(quantity.value * one, quantity.unit)
        assert quantity * (one + other) == quantity * one + quantity * other

    @given(VALUES, VALUES)
    def test_orders_as_numbers_do(self, one: Fraction, other: Fraction) -> None:
        left, right = Quantity(one, TIMES), Quantity(other, TIMES)
        assert (left < right) is (one < other)
        assert (left <= right) is (one <= other)
        assert (left > right) is (one > other)
        assert (left >= right) is (one >= other)
        assert (left == right) is (one == other)

    @pytest.mark.parametrize("operator", ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"])
    @pytest.mark.parametrize(("one", "other"), [(PERCENT, LEVEL), (TIMES, PERCENT), (Unit("ระดับ"), LEVEL)])
    def test_other_units_do_not_mix(self, operator: str, one: Unit, other: Unit) -> None:
        with pytest.raises(UnitMismatch, match="have different units"):
            getattr(Quantity(1, one), operator)(Quantity(1, other))

    @pytest.mark.parametrize("operator", ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"])
    def test_other_types_are_not_its_business(self, operator: str) -> None:
        assert getattr(Quantity(1, TIMES), operator)(1) is NotImplemented

    @pytest.mark.parametrize("factor", [0.5, True, "2", Quantity(1, TIMES)])
    def test_scales_by_exact_numbers_only(self, factor: object) -> None:
        with pytest.raises(WrongType):
            Quantity(1, TIMES) * factor  # type: ignore[operator]

    @pytest.mark.parametrize("fields", [(0.5, TIMES), (True, TIMES), ("1", TIMES), (1, "ครั้ง"), (1, None)])
    def test_takes_its_types(self, fields: tuple[object, object]) -> None:
        with pytest.raises(WrongType):
            Quantity(*fields)  # type: ignore[arg-type]


class TestParse:
    @given(quantities(), DIGITS)
    def test_parse_and_format_are_inverses(self, quantity: Quantity, digits: Digits) -> None:
        assert Quantity.parse(quantity.format(digits=digits)) == quantity
        assert Quantity.parse_or_nil(str(quantity)) == quantity

    @given(st.integers(10**5000, 10**5001), DIGITS)
    def test_any_length(self, value: int, digits: Digits) -> None:
        assert Quantity.parse(Quantity(value, TIMES).format(digits=digits)) == Quantity(value, TIMES)

    def test_reads_and_writes_long_numbers_quickly(self) -> None:
        ones = "1" * 50_000
        whole = Quantity.parse(f"{ones} คน")
        assert whole.value * 9 == 10**50_000 - 1
        assert find_quantities(f"มี {ones} คน")[0].value == whole
        assert Quantity.parse(f"0.{ones} คน").value * 10**50_000 == whole.value
        assert Quantity.parse(f"-{ones}.5 คน").value == -whole.value - Fraction(1, 2)
        with pytest.raises(ParseError, match="a word of money"):
            Quantity.parse(f"{ones} บาท")

    def test_shows_any_length(self) -> None:
        assert repr(Quantity(Fraction(10**5000, 3), TIMES)).startswith(f"Quantity(value=Fraction(1{'0' * 5000}, 3), ")

    @pytest.mark.parametrize("case", load_vectors("quantities"), ids=lambda case: case["text"])
    def test_documents(self, case: dict[str, Any]) -> None:
        quantity = Quantity.parse(case["text"])
        assert quantity == Quantity(Fraction(case["value"]), quantity.unit)
        assert (quantity.unit.thai, quantity.unit.kind.value) == (case["unit"], case["kind"])

    @pytest.mark.parametrize("lead", ["", "จำนวน ", "ทั้ง", "ครบทั้ง ", "มีจำนวนทั้งสิ้น ", "รวม ", "ทั้งหมด\n"])
    @pytest.mark.parametrize("brackets", ["{}", "({})", " ( {} ) "])
    @pytest.mark.parametrize(
        ("text", "quantity"),
        [
            ("๓ ฉบับ", Quantity(3, Unit("ฉบับ"))),
            ("3ฉบับ", Quantity(3, Unit("ฉบับ"))),
            ("1,220 แห่ง", Quantity(1220, Unit("แห่ง"))),
            ("ร้อยละ ๓๐", Quantity(30, PERCENT)),
            ("ร้อยละ๓๐.๕", Quantity(Fraction(61, 2), PERCENT)),
            ("๓๐%", Quantity(30, PERCENT)),
            ("30 %", Quantity(30, PERCENT)),
            ("๓๐ เปอร์เซ็นต์", Quantity(30, PERCENT)),
            ("๙๐ เปอร์เซ็นต์ไทล์", Quantity(90, Unit("เปอร์เซ็นต์ไทล์"))),
            ("10 ล้าน คน", Quantity(10_000_000, Unit("คน"))),
            ("๑.๕ แสน\nคน", Quantity(150_000, Unit("คน"))),
            ("ระดับ ๔", Quantity(4, LEVEL)),
            ("ระดับที่ 4", Quantity(4, LEVEL)),
            ("๔ ระดับ", Quantity(4, Unit("ระดับ"))),
            ("1 กิจกรรม/\nหลักสูตร", Quantity(1, Unit("กิจกรรม/หลักสูตร"))),
            ("1/3 ฉบับ", Quantity(Fraction(1, 3), Unit("ฉบับ"))),
            ("-๕ คน", Quantity(-5, Unit("คน"))),
            ("+5 คน", Quantity(5, Unit("คน"))),
            ("−5 คน", Quantity(-5, Unit("คน"))),
        ],
    )
    def test_reads(self, lead: str, brackets: str, text: str, quantity: Quantity) -> None:
        assert Quantity.parse(brackets.format(lead + text)) == quantity

    @pytest.mark.parametrize(("word", "power"), SCALES)
    def test_reads_scale_words(self, word: str, power: int | None) -> None:
        if power is None:
            with pytest.raises(ParseError):
                Quantity.parse(f"1.5 {word}คน")
        else:
            assert Quantity.parse(f"1.5 {word}คน") == Quantity(Fraction(3, 2) * 10**power, Unit("คน"))

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("30", 2),
            ("C40", 0),
            ("14th", 2),
            ("14 th", 3),
            ("21 st", 3),
            ("๕ จำนวน", 2),
            ("อบรม 30 ภายในปีงบประมาณ", 0),
            ("30 ภายในปีงบประมาณ", 3),
            ("4C1D", 1),
            ("5G", 1),
            ("ANMC 21", 0),
            ("Thailand 4.0", 0),
            ("โควิด 19", 0),
            ("ครั้งแรก", 0),
            ("ทั้งสอง", 4),
            ("70-20-10", 2),
            ("ปี 2563", 0),
            ("๒๘ ตุลาคม ๒๕๕๓", 10),
            ("28 ตุลาคม", 3),
            ("10.ขาด", 2),
            ("(3) ", 2),
            ("9.1", 3),
            ("๔/๒๕๕๙", 6),
            ("บทที่ 4", 0),
            ("ระดับ", 0),
            ("ร้อยละ", 0),
            ("ร้อยละความสำเร็จของ", 0),
            ("ร้อยละ ๓๐ คน", 10),
            ("๕ บาท", 2),
            ("1 บริษัทวิเคราะห", 2),
            ("1 ครั้ง/ปี", 2),
            ("32 เมือง 17 ประเทศ", 9),
            ("(๓ ฉบับ", 7),
            ("๓ ฉบับ)", 6),
            ("1/0 ฉบับ", 0),
            ("1,23 คน", 1),
            ("5 ล้าน", 6),
            ("อย่างน้อย ๓ ฉบับ", 0),
            ("– โครงการ", 0),
            ("٣ ฉบับ", 0),
        ],
    )
    def test_refuses(self, text: str, position: int) -> None:
        with pytest.raises(ParseError, match="expected a quantity with its unit, such as") as caught:
            Quantity.parse(text)
        assert caught.value.position == position
        assert caught.value.text == text

    @pytest.mark.parametrize(
        ("text", "hint"),
        [
            ("7 ด\uf70bาน", "the text carries faults of its extraction: pass it through thai.text.repair first"),
            ("7 ดาน", "the marks of ด้าน are lost; thai.text.repair says what to do"),
            ("1 ครั้ง/ปี", "how often, how much more, of what and prose are no part of a unit; parse_target reads them"),
            ("1/0 คน", "a fraction has no zero below"),
            ("30", None),
        ],
    )
    def test_hints(self, text: str, hint: str | None) -> None:
        with pytest.raises(ParseError) as caught:
            Quantity.parse(text)
        assert caught.value.hint == hint

    def test_an_abbreviation_is_no_word(self) -> None:
        for parse in (Quantity.parse, parse_target):
            with pytest.raises(ParseError):
                parse("5 ตร.ม.")

    @pytest.mark.parametrize(
        ("text", "position"), [("ระดับ 4/5", 6), ("4/5 คะแนน", 0), ("ร้อยละ 80/90", 7), ("๔/๒๕๖๒ ครั้ง", 0), ("2/6 คน", 0)]
    )
    def test_a_fraction_is_what_format_writes(self, text: str, position: int) -> None:
        for parse in (Quantity.parse, parse_target):
            with pytest.raises(ParseError, match=r"in lowest terms, and only where decimals do not end$") as caught:
                parse(text)
            assert caught.value.position == position

    @pytest.mark.parametrize(("text", "position"), [("1/0 คน", 0), ("ร้อยละ 2/๐", 7), ("(ระดับ 1/000)", 7), ("1/0%", 0)])
    def test_a_fraction_has_no_zero_below(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            Quantity.parse(text)
        assert caught.value.position == position
        assert caught.value.hint == "a fraction has no zero below"

    @pytest.mark.parametrize("word", ["สวน", "ฝาย"])
    def test_words_that_are_no_others_without_marks(self, word: str) -> None:
        assert Quantity.parse(f"๕ {word}") == Quantity(5, Unit(word))

    @pytest.mark.parametrize("word", ["ครั้ง/ปี/หน่วยงาน", "ครั้ง/ปี"])
    def test_how_often_is_no_part_of_a_compound(self, word: str) -> None:
        with pytest.raises(InvalidValue, match="how often"):
            Unit(word)

    def test_a_word_too_long_to_remember_reads_like_others(self) -> None:
        word = "หน่วย" * 20
        assert Quantity.parse(f"3 {word}") == Quantity(3, Unit(word)) == Quantity.parse(f"3 {word}")
        assert Quantity.parse(f"{'1' * 100} คน").value == int("1" * 100)

    @pytest.mark.parametrize("parse", [Quantity.parse, Quantity.parse_or_nil])
    @pytest.mark.parametrize("text", [None, 3, b"3"])
    def test_takes_text_only(self, parse: object, text: object) -> None:
        with pytest.raises(WrongType, match=rf"^{parse.__qualname__} takes text"):  # type: ignore[attr-defined]
            parse(text)  # type: ignore[operator]


class TestNil:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "-",
            "–",
            "—",
            "--",
            " - ",
            "– โครงการ",
            "- โครงการ",
            "-โครงการ",
            "– โครงการ/\nแผนงาน",
            "(–)",
            "จำนวน - ฉบับ",
        ],
    )
    def test_is_none(self, text: str) -> None:
        assert Quantity.parse_or_nil(text) is None

    def test_zero_is_not_nil(self) -> None:
        assert Quantity.parse_or_nil("๐ โครงการ") == Quantity(0, Unit("โครงการ"))

    @pytest.mark.parametrize(
        "text", ["---", "- ตุลาคม", "- มีแผนยุทธศาสตร์", "– 3", "โครงการ", "30", "(–", "-)", "จำนวน", "รวม", "()", "( )"]
    )
    def test_refuses(self, text: str) -> None:
        with pytest.raises(ParseError):
            Quantity.parse_or_nil(text)


class TestFormat:
    @pytest.mark.parametrize(
        ("quantity", "text"),
        [
            (Quantity(1500, TIMES), "1,500 ครั้ง"),
            (Quantity(30, PERCENT), "ร้อยละ 30"),
            (Quantity(Fraction(1, 2), LEVEL), "ระดับ 0.5"),
            (Quantity(Fraction(-4000, 3), TIMES), "-4,000/3 ครั้ง"),
        ],
    )
    def test_normal_form(self, quantity: Quantity, text: str) -> None:
        assert quantity.format(digits=Digits.ARABIC) == text
        assert str(quantity) == quantity.format() == to_thai_digits(text)


@given(ANY_TEXT)
def test_any_text_gives_a_value_or_a_library_error(text: str) -> None:
    for parse in (Quantity.parse, Quantity.parse_or_nil):
        try:
            value = parse(text)
        except ForeignAffairsError:
            continue
        assert value is None or Quantity.parse(str(value)) == value
