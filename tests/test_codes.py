"""Codes, labels and sessions."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import ForeignAffairsError, InvalidValue, ParseError, WrongType
from bma_foreign_affairs.plans.codes import Code, Label, Session, parse_label, parse_session
from bma_foreign_affairs.quantities.faults import GONE, REPAIR
from bma_foreign_affairs.thai.numerals import Digits, to_thai_digits
from support import ANY_TEXT, load_vectors

PARTS = st.lists(st.integers(0, 9999), min_size=1, max_size=6).map(tuple)
CODES = PARTS.map(Code)
WORDS = st.sampled_from(
    ["เป้าประสงค์", "กลยุทธ์", "มาตรการของหน่วยงาน", "ตัวชี้วัด", "หัวหน้าเขตตรวจราชการ", "โครงการ/กิจกรรม ย่อย", "แผน", "หน้า"]
)
LABELS = st.builds(Label, WORDS, CODES, st.booleans())
SESSIONS = st.builds(Session, st.integers(1, 9999), st.integers(2400, 2699))
DIGITS = st.sampled_from(Digits)


class TestCode:
    @given(CODES, DIGITS)
    def test_parse_and_format_are_inverses(self, code: Code, digits: Digits) -> None:
        assert Code.parse(code.format(digits=digits)) == code

    @given(CODES)
    def test_thai_and_arabic_digits_are_equal(self, code: Code) -> None:
        assert Code.parse(to_thai_digits(str(code))) == Code.parse(str(code))
        assert code.format(digits=Digits.THAI) == to_thai_digits(str(code))

    @given(PARTS, PARTS)
    def test_orders_as_its_parts_do(self, one: tuple[int, ...], other: tuple[int, ...]) -> None:
        assert (Code(one) < Code(other)) is (one < other)
        assert (Code(one) <= Code(other)) is (one <= other)
        assert (Code(one) > Code(other)) is (one > other)
        assert (Code(one) >= Code(other)) is (one >= other)

    def test_each_order_stands_by_itself(self) -> None:
        # An operator may lean on its mirror image; the methods may not.
        one, other = Code((1,)), Code((2,))
        assert (one.__lt__(other), one.__le__(other), one.__gt__(other), one.__ge__(other)) == (
            True,
            True,
            False,
            False,
        )
        assert one.__lt__(1) is one.__le__(1) is one.__gt__(1) is one.__ge__(1) is NotImplemented  # type: ignore[operator]

    @given(CODES)
    def test_a_parent_is_one_level_up_and_comes_before(self, code: Code) -> None:
        parent = code.parent
        if parent is None:
            assert code.level == 1
        else:
            assert parent.level == code.level - 1
            assert parent < code
            assert parent.parts == code.parts[:-1]

    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            ("๓.๑.๓.๒", (3, 1, 3, 2)),
            (" 9.1\n", (9, 1)),
            ("2.2 .3", (2, 2, 3)),
            ("5", (5,)),
            ("0", (0,)),
            ("๓.1", (3, 1)),
        ],
    )
    def test_reads(self, text: str, parts: tuple[int, ...]) -> None:
        assert Code.parse(text) == Code(parts)

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("๑๐.", 2),
            ("10.ขาด", 2),
            ("70-20-10", 2),
            ("๔/๒๕๕๙", 1),
            ("C40", 0),
            ("1..2", 1),
            (".1", 0),
            ("12345", 4),
            ("1.12345", 6),
            ("-1", 0),
            ("1,000", 1),
            ("٣.١", 0),
        ],
    )
    def test_refuses(self, text: str, position: int) -> None:
        with pytest.raises(ParseError, match=r"expected an outline code, such as ๓.๑.๓.๒") as caught:
            Code.parse(text)
        assert caught.value.position == position

    @pytest.mark.parametrize("parts", [(), (-1,), (10000,), (1, 10000), (1, -1, 1)])
    def test_has_parts_in_range(self, parts: tuple[int, ...]) -> None:
        with pytest.raises(InvalidValue, match="one or more numbers from 0 to 9999"):
            Code(parts)

    @pytest.mark.parametrize("parts", [[1], 1, ("1",), (True,), (1.0,)])
    def test_takes_a_tuple_of_ints(self, parts: object) -> None:
        with pytest.raises(WrongType, match=r"Code\.parts"):
            Code(parts)  # type: ignore[arg-type]

    @pytest.mark.parametrize("text", [None, 1, b"1"])
    def test_parses_text_only(self, text: object) -> None:
        with pytest.raises(WrongType, match=r"Code\.parse takes text"):
            Code.parse(text)  # type: ignore[arg-type]


class TestLabel:
    @given(LABELS, DIGITS)
    def test_parse_and_format_are_inverses(self, label: Label, digits: Digits) -> None:
        assert parse_label(label.format(digits=digits)) == label

    def test_normal_form(self) -> None:
        label = Label("ด้าน", Code((9, 1)), continued=True)
        assert str(label) == "ด้านที่ ๙.๑ (ต่อ)"
        assert label.format(digits=Digits.ARABIC) == "ด้านที่ 9.1 (ต่อ)"

    @given(LABELS)
    def test_the_word_may_stand_without_thi(self, label: Label) -> None:
        assert parse_label(str(label).replace("ที่ ", " ")) == label

    @pytest.mark.parametrize(
        ("text", "normal"),
        [
            ("แผน 1", "แผนที่ ๑"),
            ("หน้า ๒.๕", "หน้า ๒.๕"),
            ("พื้น 3", "พื้น ๓"),
            ("สถาน 3 (ต่อ)", "สถาน ๓ (ต่อ)"),
            ("แผนที่ ๑", "แผนที่ ๑"),
        ],
    )
    def test_thi_makes_no_other_word(self, text: str, normal: str) -> None:
        assert str(parse_label(text)) == normal
        assert parse_label(normal) == parse_label(text)

    @pytest.mark.parametrize("case", load_vectors("labels"), ids=lambda case: case["text"])
    def test_documents(self, case: dict[str, Any]) -> None:
        label = parse_label(case["text"])
        assert (label.word, str(label.code), label.continued) == (case["word"], case["code"], case["continued"])

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("เป้าประสงค์ที่ ๓.๑.๓.๒", Label("เป้าประสงค์", Code((3, 1, 3, 2)))),
            ("เป้าประสงค์ ๗.๓.๑.๑", Label("เป้าประสงค์", Code((7, 3, 1, 1)))),
            ("กลยุทธ์ที่ 1.1.1", Label("กลยุทธ์", Code((1, 1, 1)))),
            ("ด้านที่ ๙", Label("ด้าน", Code((9,)))),
            ("มาตรการที่ ๓(ต่อ)", Label("มาตรการ", Code((3,)), continued=True)),
            ("มาตรการที่ ๓ ( ต่อ )", Label("มาตรการ", Code((3,)), continued=True)),
            ("ประเด็นการพัฒนา 9.1", Label("ประเด็นการพัฒนา", Code((9, 1)))),
            ("ตารางที่   4.1", Label("ตาราง", Code((4, 1)))),
            ("(ฉบับที่ 2)", Label("ฉบับ", Code((2,)))),
            ("ยุทธศาสตร์ ที่  5", Label("ยุทธศาสตร์", Code((5,)))),
            ("หัวหน้าเขตตรวจราชการ ๖", Label("หัวหน้าเขตตรวจราชการ", Code((6,)))),
            ("มาตรการของ\nหน่วยงานที่ ๑", Label("มาตรการของ หน่วยงาน", Code((1,)))),
            ("เป้าประ\nสงค์ที่ ๓.๑", Label("เป้าประสงค์", Code((3, 1)))),
            ("<u>ด้านที่ ๙</u>", Label("ด้าน", Code((9,)))),
            ("โครงการ / กิจกรรมที่ ๑", Label("โครงการ/กิจกรรม", Code((1,)))),
            ("นาทีที่ ๕", Label("นาที", Code((5,)))),
        ],
    )
    def test_reads(self, text: str, label: Label) -> None:
        assert parse_label(text) == label

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("ด้านที่ 9 ด้านบริหารจัดการดี", 10),
            ("10.ขาด", 0),
            ("(3) ", 1),
            ("ตาราง ก.", 7),
            ("ANMC 21", 0),
            ("ร้อยละ ๓๐", 0),
            ("โควิด 19", 0),
            ("ที่ 5", 0),
            ("ปี 2563", 0),
            ("เมื่อปี 2018", 0),
            ("พฤษภาคม 2555", 0),
            ("วันที่ 5", 0),
            ("มีทั้งสิ้น 30", 0),
            ("ระดับที่ ๑", 0),
            ("ไม่น้อย\nกว่าร้อยละ ๑๐", 0),
            ("อย่างน้อย 3", 0),
            ("เจ้าหน้าที่ 5", 0),
            ("พื้นที่ 3", 0),
            ("ทุก 2", 0),
            ("อย่างน้อยปีละ ๒", 0),
            ("และ 5", 0),
            ("งบประมาณ 5000", 0),
            ("ไทยแลนด์ 4.0", 0),
            ("อยู่ที่ 3", 0),
            ("ครั้งที่ ๔/๒๕๕๙", 10),
            ("(ฉบับที่ 2", 10),
        ],
    )
    def test_refuses(self, text: str, position: int) -> None:
        with pytest.raises(ParseError, match="expected a Thai word and its number") as caught:
            parse_label(text)
        assert caught.value.position == position

    def test_points_to_repair_where_extraction_left_its_faults(self) -> None:
        with pytest.raises(ParseError, match=r"thai\.text\.repair"):
            parse_label("ระยะที ่2")

    @pytest.mark.parametrize(
        "text",
        [
            "ดานที่ ๙",
            "กลยุทธที่ 1.1.1",
            "ตัวชีวัดที่ ๑",
            "มาตรการของหนวยงานที่ ๑",
            "มาตรการ/กลยุทธ 1",
            "ขอ 5",
            "หนวยงาน 3",
            "ด้านที ๙",
            "ด้านท่ ๙",
        ],
    )
    def test_refuses_words_that_have_lost_their_marks(self, text: str) -> None:
        with pytest.raises(ParseError) as caught:
            parse_label(text)
        assert caught.value.hint == GONE

    @pytest.mark.parametrize("word", ["ตวัชี้วัด", "ยทุธศาสตร์", "ขนั้ตอน", "หลกัสูตร", "ประเดน็ยุทธศาสตร์"])
    def test_says_that_repair_mends_words(self, word: str) -> None:
        with pytest.raises(ParseError) as caught:
            parse_label(f"{word}ที่ ๑")
        assert caught.value.hint == REPAIR

    @pytest.mark.parametrize("word", ["ภายใน", "ประมาณ", "หาร", "รายได้เพิ่มขึ้น", "ลดลง", "ราคา", "อายุ", "เวลา"])
    def test_what_is_no_label_of_a_number(self, word: str) -> None:
        with pytest.raises(ParseError):
            parse_label(f"{word} ๑๐")

    @pytest.mark.parametrize("word", ["สวน", "ฝาย", "ด่าน", "เพดาน", "คำขอ", "การแข่งขัน"])
    def test_words_that_look_like_them_are_free(self, word: str) -> None:
        assert parse_label(f"{word}ที่ ๓") == Label(word, Code((3,)))

    @pytest.mark.parametrize("word", ["จํานวน", "ดาน", "ดา้น"])
    def test_a_word_has_its_marks(self, word: str) -> None:
        with pytest.raises(InvalidValue, match=r"Label\.word takes words with all their marks"):
            Label(word, Code((1,)))

    @pytest.mark.parametrize(
        "word", ["", "เป้าประสงค์ที่", "Goal", "ด้าน 1", " ด้าน", "ด้าน ", "ด้าน  ย่อย", "ด้าน / งาน", "ร้อยละ", "ด้าน\n"]
    )
    def test_takes_thai_words(self, word: str) -> None:
        with pytest.raises(InvalidValue, match=r"Label\.word takes"):
            Label(word, Code((1,)))


class TestSession:
    @given(SESSIONS, DIGITS)
    def test_parse_and_format_are_inverses(self, session: Session, digits: Digits) -> None:
        assert parse_session(session.format(digits=digits)) == session

    def test_normal_form(self) -> None:
        assert str(Session(4, 2559)) == "ครั้งที่ ๔/๒๕๕๙"
        assert Session(4, 2559).format(digits=Digits.ARABIC) == "ครั้งที่ 4/2559"

    @pytest.mark.parametrize(
        "text",
        ["ครั้งที่ ๔/๒๕๕๙", "๔/๒๕๕๙", "4/2559", " การประชุมครั้งที่ 4 / 2559", "ในการประชุม\nครั้งที่ ๔/2559", "(ครั้งที่ ๔/๒๕๕๙)"],
    )
    def test_reads(self, text: str) -> None:
        assert parse_session(text) == Session(4, 2559)

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("ครั้งที่ ๔", 10),
            ("4/59", 1),
            ("0/2559", 0),
            ("4/2399", 0),
            ("4/2700", 0),
            ("4/2018", 0),
            ("๔/๒๕๕๙ วันที่", 1),
            ("12345/2559", 4),
            ("(ครั้งที่ ๔/๒๕๕๙", 11),
            ("ครั้งที่ ๔/๒๕๕๙)", 10),
        ],
    )
    def test_refuses(self, text: str, position: int) -> None:
        with pytest.raises(ParseError, match="expected the number and Buddhist year of a session") as caught:
            parse_session(text)
        assert caught.value.position == position

    def test_says_what_is_out_of_range(self) -> None:
        with pytest.raises(ParseError) as caught:
            parse_session("0/2559")
        assert caught.value.hint == "Session.number takes 1 to 9999, got 0"

    @pytest.mark.parametrize("wrong", [None, 4])
    def test_takes_text(self, wrong: Any) -> None:
        with pytest.raises(WrongType, match=r"^parse_session takes text, got "):
            parse_session(wrong)

    @pytest.mark.parametrize(("number", "year"), [(0, 2559), (10000, 2559), (1, 2399), (1, 2700)])
    def test_has_a_range(self, number: int, year: int) -> None:
        with pytest.raises(InvalidValue, match=r"Session\.(number|buddhist_year) takes"):
            Session(number, year)

    @pytest.mark.parametrize(("number", "year"), [(1, 2400), (9999, 2699)])
    def test_holds_the_ends_of_its_range(self, number: int, year: int) -> None:
        assert parse_session(f"{number}/{year}") == Session(number, year)


def test_messages_stay_short() -> None:
    for make in (lambda: Code((10**5000,)), lambda: Session(1, 10**5000), lambda: Session(10**5000, 2560)):
        with pytest.raises(InvalidValue) as caught:
            make()
        assert len(str(caught.value)) < 200


@given(ANY_TEXT)
def test_any_text_gives_a_value_or_a_library_error(text: str) -> None:
    for parse in (Code.parse, parse_label, parse_session):
        try:
            value = parse(text)
        except ForeignAffairsError:
            continue
        assert parse(str(value)) == value
