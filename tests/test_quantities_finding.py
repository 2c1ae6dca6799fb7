"""Finding amounts inside prose."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, ParseError, WrongType
from bma_foreign_affairs.quantities import (
    UNITS,
    Comparator,
    Found,
    Money,
    NumericTarget,
    Quantity,
    StatementTarget,
    Unit,
    UnitKind,
    find_money,
    find_quantities,
    parse_target,
)
from bma_foreign_affairs.testing.strategies.amounts import monies
from support import ANY_TEXT, load_vectors

PROSE = st.lists(
    st.sampled_from(
        [
            *"0123๔๕.,-–/ \n\t(%)",
            "ครั้ง",
            "แผน",
            "เมือง",
            "ร้อยละ",
            "ระดับ",
            "บาท",
            ".-",
            "฿",
            "ล้าน",
            "สตางค์",
            "ที่",
            "ปี",
            "C",
            "1.1.1",
            "4C1D",
            "๓๑ ธ.ค. ๒๕๖๒",
            "th",
            "ถึง",
            "ยก",
            "เปอร์เซ็นต์",
            "ไทล์",
            "โควิด",
            "ตุลาคม",
            "มี",
        ]
    )
).map("".join)


def found(text: str) -> list[str]:
    return [text[item.start : item.end] for item in find_quantities(text)]


def money_found(text: str) -> list[str]:
    return [text[item.start : item.end] for item in find_money(text)]


@given(PROSE | ANY_TEXT)
def test_what_is_found_parses_to_the_same_value(text: str) -> None:
    quantities, money = find_quantities(text), find_money(text)
    for quantity in quantities:
        assert Quantity.parse(text[quantity.start : quantity.end]) == quantity.value
    for amount in money:
        assert Money.parse(text[amount.start : amount.end]) == amount.value
    for one in (quantities, money):
        spans = [(item.start, item.end) for item in one]
        assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_finds_every_known_unit(unit: Unit) -> None:
    text = str(Quantity(3, unit))
    for prose in (text, f"มี {text} แล้ว", f"({text})", f"<u>{text}</u>", f"มี\n{text}\nแล้ว", f"MOU {text}"):
        assert [item.value for item in find_quantities(prose)] == [Quantity(3, unit)]


@pytest.mark.parametrize("case", load_vectors("quantities"), ids=lambda case: case["text"])
def test_finds_what_the_documents_print(case: dict[str, Any]) -> None:
    assert [item.value for item in find_quantities(case["text"].replace("\t", " "))] == [Quantity.parse(case["text"])]


@pytest.mark.parametrize("case", load_vectors("money"), ids=lambda case: case["text"])
def test_finds_the_money_that_the_documents_print(case: dict[str, Any]) -> None:
    assert [item.value for item in find_money(f"ใช้{case['text']} แล้ว")] == [Money.parse(case["text"])]
    assert found(case["text"]) == []


@given(monies(places=2))
def test_finds_money_anywhere(money: Money) -> None:
    if money >= Money(0):
        assert [item.value for item in find_money(f"ใช้งบ {money} ในปี ๒๕๖๒")] == [money]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("32 เมือง 17 ประเทศ", ["32 เมือง", "17 ประเทศ"]),
        ("C40 กลุ่ม 40 เมืองผู้นำ", ["40 เมือง"]),
        ("จำนวน 6 ครั้ง 3 คะแนน", ["6 ครั้ง", "3 คะแนน"]),
        ("แผนระยะ ๒๐ ปี (พ.ศ.๒๕๕๖ – ๒๕๗๕)", ["๒๐ ปี"]),
        ("อย่างน้อย ๒ \nหน่วยงาน", ["๒ \nหน่วยงาน"]),
        ("กว่า 1 กิจกรรม/\nหลักสูตรต่อปี", ["1 กิจกรรม/\nหลักสูตร"]),
        ("อย่างน้อย 1 ครั้ง/ปี", ["1 ครั้ง"]),
        ("๓ ครั้งต่อปี", ["๓ ครั้ง"]),
        ("จาก ๔๓ ประเทศเข้าร่วม", ["๔๓ ประเทศ"]),
        ("ทั้ง 17 เป้าหมายดังกล่าว", ["17 เป้าหมาย"]),
        ("ในช่วง 5 ปีแรก", ["5 ปี"]),
        ("เกิน 10 ล้านคน", ["10 ล้านคน"]),
        ("ได้ 4.5 คะแนน ใน 1.5 ปี", ["4.5 คะแนน", "1.5 ปี"]),
        ("มี 1.5 ล้านคน", ["1.5 ล้านคน"]),
        ("ร้อยละ๓๐.๕ และ ๓๐% กับ 5.5 เปอร์เซ็นต์", ["ร้อยละ๓๐.๕", "๓๐%", "5.5 เปอร์เซ็นต์"]),
        ("<u>ระดับที่ ๑</u>", ["ระดับที่ ๑"]),
        ("๔ ระดับ", ["๔ ระดับ"]),
        ("เจ้าหน้าที่ 5 คน พื้นที่ ๓ แห่ง", ["5 คน", "๓ แห่ง"]),
        ("MOU 3 ฉบับ", ["3 ฉบับ"]),
        ("SDGs 17 เป้าหมาย", ["17 เป้าหมาย"]),
        ("    \n            20 ปี ข้างหน้า", ["20 ปี"]),
        ("มี 3 คนร้อยละ 5", ["3 คน", "ร้อยละ 5"]),
        ("569,885,000 คน", ["569,885,000 คน"]),
        ("(๓ ฉบับ)", ["๓ ฉบับ"]),
        ("๑ แผน. ๒ ระบบ, ๓ คน", ["๑ แผน", "๒ ระบบ", "๓ คน"]),
        ("๕ รายงาน ๕ ราย ๕ รายการ", ["๕ รายงาน", "๕ ราย", "๕ รายการ"]),
        ("ปี 2563 และ 1000 คน", ["1000 คน"]),
        ("10 ล้าน คน 5 ล้าน\nคน", ["10 ล้าน คน", "5 ล้าน\nคน"]),
        ("โครงการยกระดับ 3 ผลิตภัณฑ์ ในระดับ 3", ["3 ผลิตภัณฑ์", "ระดับ 3"]),
        ("2 ด้าน ข้อ 1, 2 และ 3 คน", ["2 ด้าน", "3 คน"]),
        ("2030 100 คน", ["100 คน"]),
        ("ระดับ 5 : 10 ครั้ง เป้าหมาย:10 ครั้ง", ["ระดับ 5", "10 ครั้ง", "10 ครั้ง"]),
        ("จำนวนด้าน 9 ด้าน", ["9 ด้าน"]),
        ("ด้าน 9 ด้านที่สำคัญ", ["9 ด้าน"]),
        ("ทุกด้าน 9 ด้านบริหารจัดการดี", ["9 ด้าน"]),
        ("ตั้งเป้าที่ 10 ครั้ง คงที่ 5 ครั้ง เฉลี่ยที่ 4 คะแนน", ["10 ครั้ง", "5 ครั้ง", "4 คะแนน"]),
        ("กด้าน 9 ด้านบริหารจัดการดี", ["9 ด้าน"]),
        ("\u0e4eด้าน 9 ด้านบริหารจัดการดี", ["9 ด้าน"]),
        ("ในประเทศ 9 ประเทศสมาชิก", ["9 ประเทศ"]),
        ("กับ 11\u00a0 องค์การ ดังนี้", ["11\u00a0 องค์การ"]),
        ("ข้อที่ 3 หรือ 2000 คน", ["2000 คน"]),
        ("ภายใน 31 ธ.ค. 62 แห่ง", ["62 แห่ง"]),
        ("หน่วยงานราชการ 40 แห่ง ในสังคม 4.5 คะแนน", ["40 แห่ง", "4.5 คะแนน"]),
    ],
)
def test_finds(text: str, printed: list[str]) -> None:
    assert found(text) == printed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "30",
        "5,000",
        "ANMC 21 เมือง",
        "C40 เมือง",
        "C 40 เมือง",
        "G 20 ประเทศ",
        "14 th ครั้ง",
        "ไทยแลนด์ 4.0 เป้าหมาย",
        "ประเทศไทย ๔.๐ คะแนน",
        "มี 3 4C1D คน",
        "ร้อยละ 2.1.1\n80",
        "ร้อยละ ๓๑ ธ.ค. ๒๕๖๒ ๓๐",
        "C 40 Cities",
        "4C1D",
        "Thailand 4.0 เป้าหมาย",
        "Society 5.0 ด้าน",
        "Covid-19 คน",
        "โควิด 19 คน",
        "14th ครั้ง",
        "SDGs 2030 แผนพัฒนา",
        "ครั้งแรก",
        "สองฝ่าย",
        "70-20-10 คน",
        "3-5 คน",
        "3 ถึง 5 คน",
        "ร้อยละ 3 ถึง 5",
        "มี 1 000 คน",
        "มี 1\u00a0000.5 ปี",
        "มี 1, 234 คน",
        "1 ล้าน 5 แสนคน",
        "อัตราส่วน 1:30 คน",
        "อัตราส่วน 1 : 30 คน",
        "ด้าน 9 ด้านบริหารจัดการดี",
        "ด้าน\u00a09 ด้านบริหารจัดการดี",
        "งาน ด้าน 9 ด้านบริหารจัดการดี",
        "สอดคล้องกับแผนระดับที่ ๓",
        "สอดคล้องกับแผนระดับ 2",
        "พระราม 4 เขตคลองเตย",
        "ถนนพระราม 2 เขตบางขุนเทียน",
        "ASEAN+3 ประเทศ",
        "อาเซียน+3 ประเทศ",
        "Zด้าน 9 ด้านบริหารจัดการดี",
        "กZด้าน 9 ด้านบริหารจัดการดี",
        "3 เปอร์เซ็นต์ไทล์",
        "ยกระดับ 3",
        "10 ล้าน\n\nคน",
        "3 – 5 คน",
        "3  -  5 คน",
        "60-70%",
        "60 - 70 %",
        "ร้อยละ 60-70",
        "ร้อยละ 60 – 70",
        "ระดับ ๑ - ๕",
        "ระดับ 2.2.2",
        "-5 คน",
        "–5 คน",
        "+5 คน",
        "ปี 2563 ด้าน",
        "พ.ศ. ๒๕๖๓ ด้าน",
        "พ.ศ 2563 ด้าน",
        "พุทธศักราช ๒๕๖๓ ด้าน",
        "ปี ๒๕๖๓ และ ๒๕๖๔ หน่วยงานต่าง ๆ",
        "ปี 2018, 2019 หรือ 2020 หน่วยงาน",
        "ปี 2563,2564 หน่วยงาน",
        "ปี 2563/64 หน่วยงาน",
        "ระหว่างปี 2561 ถึง 2565 หน่วยงาน",
        "ปีงบ 2569 โครงการ",
        "ปีการศึกษา 2563 หลักสูตร",
        "๓๑ ม.ค.๖๓ หน่วยงาน",
        "ต.ค.63 หน่วยงาน",
        "30/9/2562 หน่วยงาน",
        "30-9-2562 หน่วยงาน",
        "2562-09-30 หน่วยงาน",
        "ปี พ.ศ. 2561 – 2565 แผน",
        "ตุลาคม ๒๕๕๓ คน",
        "๒๘ ตุลาคม ๒๕๕๓",
        "10.ขาด",
        "1. แผน",
        "(3) แผน",
        "เป้าหมายที่ 11 เมือง",
        "เป้าประสงค์ที่ 3.1 หน่วยงาน",
        "เป้าประสงค์ ๗.๒.๑.๒ หน่วยงานมีแผน",
        "3.1 หน่วยงาน",
        "\n4.3 ปี",
        "\n๒.๒ คะแนนของความสำเร็จ",
        "ครั้งที่ ๔/๒๕๕๙",
        "๔/๒๕๕๙ ครั้ง",
        "บทที่ 4 แผน",
        "1,23 คน",
        "1 แผนยุทธศาสตร์",
        "\n  1 บริษัทวิเคราะห์",
        "15\nหน่วยงาน",
        "15 \n\nหน่วยงาน",
        "จำนวน 15\n\nหน่วยงาน",
        ".....\t๓\nมาตรการ",
        "๑,๐๐๐,๐๐๐\tส่วนส่งเสริมฯ",
        "ร้อยละ\n\n๓๐",
        "มี ๓ แผนที่ ๕ ข้อมูล ๖ รายได้ ๗ คณะกรรมการ",
        "๓ โครงการ/งานวิจัย",
        "มี ๓ ครั้ง/ปีการศึกษา",
        "๕ บาท",
        "5 ล้านบาท",
        "ร้อยละความสำเร็จของ",
        "คูณ ๑๐๐",
        "ข้อ 3.คน",
    ],
)
def test_finds_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("รวม ๓๘,๓๕๖,๐๐๐.- บาท (สามสิบแปดล้าน)", ["๓๘,๓๕๖,๐๐๐.- บาท"]),
        ("๕๐๐ บาท ๒๕ สตางค์ และ ฿๑๐๐ กับ 5,000.-", ["๕๐๐ บาท ๒๕ สตางค์", "฿๑๐๐", "5,000.-"]),
        ("5 ล้านบาท", ["5 ล้านบาท"]),
        ("5.5 บาท 25 สตางค์", ["5.5 บาท"]),
        ("๕,๐๐๐ บาทต่อคน", ["๕,๐๐๐ บาท"]),
        ("3,000-5,000 บาท 3,000 – 5,000 บาท", []),
        ("C40 บาท -5 บาท ปี 2563 บาท ๕,๐๐๐,๐๐๐ 5 คน", []),
        ("จ่าย 500 28 ตุลาคม 2553 บาท ฿1 ต.ค. 100", []),
        ("งบ ฿1.5 ล้าน และ ฿5 ล้านบาท กับ ฿7 5 คน", ["฿1.5 ล้าน", "฿5 ล้านบาท", "฿7"]),
        ("๑. - จัดประชุม ๒. - จัดทำ", []),
        ("ข้อ 1.-3. หน้า 5.-7. และ 250.-A", []),
        ("3.– โครงการ", []),
        ("๒๕๐.- ต่อคน ใช้ 5,000.- ในปี 50.-", ["๒๕๐.-", "5,000.-", "50.-"]),
        ("๗,๕๐๐, ๐๐๐.- บาท ๗,๕๐๐ ,๐๐๐.- บาท", []),
        ("5 000 000 บาท ฿5 000 000", []),
        ("1 ล้าน 5 แสนบาท ฿1 ล้าน 5 แสน", []),
        ("3,000 ถึง 5,000 บาท ฿100 - ฿200 ฿5-7", []),
        ("3 บาทหลวง 3 บาทา", []),
    ],
)
def test_finds_money(text: str, printed: list[str]) -> None:
    assert money_found(text) == printed


@pytest.mark.parametrize(
    "text",
    [
        "โครงการ 14 th Shanghai International Youth",
        "ตามแบบ BMA Pro 21 st Competency Model",
        "นโยบายไทยแลนด์ 4.0 เป้าหมาย",
        "ไทยแลนด์ ๔.๐",
        "G 20 ประเทศ",
        "ภายใน ๓๑ ม.ค.๖๓",
        "ภายใน ๓๑ ม.ค. ๖๓",
        "ภายใน 30/9/2562",
        "ภายในปีงบ 2569",
        "ปี ๒๕๖๓, ๒๕๖๔ และ ๒๕๖๕",
    ],
)
def test_names_and_dates_are_no_numbers(text: str) -> None:
    assert parse_target(text) == StatementTarget(text)
    assert parse_target(f"อย่างน้อย 3 ครั้ง {text}") == NumericTarget(
        Quantity(3, Unit("ครั้ง")), Comparator.AT_LEAST, text=f"อย่างน้อย 3 ครั้ง {text}"
    )


@pytest.mark.parametrize("text", ["3 4C1D คน", "ร้อยละ 1.1.1 80", "ร้อยละ ๓๑ ธ.ค. ๒๕๖๒ ๓๐", "500 4C1D บาท"])
def test_a_name_parts_a_number_from_its_unit(text: str) -> None:
    with pytest.raises(ParseError):
        parse_target(text)


@pytest.mark.parametrize("find", [find_money, find_quantities])
@pytest.mark.parametrize("text", [None, 3, b"3"])
def test_takes_text_only(find: Any, text: object) -> None:
    with pytest.raises(WrongType, match=r"find_\w+ takes text"):
        find(text)


class TestFound:
    @pytest.mark.parametrize(("start", "end"), [(-1, 1), (1, 1), (2, 1)])
    def test_has_a_span(self, start: int, end: int) -> None:
        with pytest.raises(InvalidValue, match="0 <= start < end"):
            Found(Money(1), start, end)

    @pytest.mark.parametrize("fields", [(1, 0, 1), (Money(1), "0", 1), (Money(1), 0, True)])
    def test_takes_its_types(self, fields: tuple[object, ...]) -> None:
        with pytest.raises(WrongType, match=r"Found\."):
            Found(*fields)  # type: ignore[arg-type, type-var]


def test_every_kind_has_a_unit() -> None:
    assert {unit.kind for unit in UNITS} == set(UnitKind)
