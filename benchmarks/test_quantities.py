"""Speed of quantities beside the nearest thing a peer or plain regular expressions do, in one run."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pythainlp.util import thai_digit_to_arabic_digit
from pythainlp.util.digitconv import text_to_arabic_digit

from bma_foreign_affairs.plans.codes import Code, parse_label
from bma_foreign_affairs.quantities import (
    Comparator,
    Money,
    NumericTarget,
    Quantity,
    find_money,
    find_quantities,
    parse_target,
)

LONG = "มีผู้ประกอบการที่เข้าร่วมโครงการนำความรู้ไปใช้ประโยชน์ไม่น้อยกว่าร้อยละ ๓๐ ของจำนวนผู้ประกอบการที่เข้าร่วมอบรม"
PROSE = (
    "กรุงเทพมหานครมีความสัมพันธ์กับ 37 เมืองใน 18 ประเทศ เป็นสมาชิก C40 และองค์กรระหว่างประเทศ ๙ องค์กร ตามแผนพัฒนา"
    "กรุงเทพมหานคร ระยะ ๒๐ ปี ระยะที่ ๒ (พ.ศ. ๒๕๖๑ – ๒๕๖๕) ใช้งบประมาณ ๕๕๖,๐๐๐.- บาท โดยมีเป้าหมายไม่น้อยกว่าร้อยละ ๓๐\n"
)
LARGE = (PROSE * (100_000 // len(PROSE) + 1))[:100_000]
PLAIN_TARGET = re.compile(r"อย่างน้อย\s+([0-9๐-๙]+)\s+(\S+)")
PLAIN_QUANTITY = re.compile(r"([0-9๐-๙][0-9๐-๙,.]*)\s*(เมือง|ประเทศ|องค์กร|ปี)")


class Dirty(NamedTuple):
    """What a script makes of a target: no checks, no unit, a string for a comparator."""

    comparator: str
    value: int
    unit: str


def plain_target(text: str) -> Dirty:
    form = PLAIN_TARGET.fullmatch(text)
    assert form
    return Dirty(">=", int(form[1]), form[2])


def plain_money(text: str) -> Decimal:
    return Decimal(thai_digit_to_arabic_digit(text).removesuffix(".-บาท").replace(",", ""))


@pytest.mark.benchmark(group="parse a target")
@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_target, "อย่างน้อย 10 ครั้ง"),
        (plain_target, "อย่างน้อย 10 ครั้ง"),
        (parse_target, "ไม่น้อยกว่า 1 กิจกรรม/หลักสูตรต่อปี"),
        (parse_target, LONG),
        (parse_target, "มีระบบฐานข้อมูลกลาง"),
    ],
    ids=["short", "short, a plain expression", "per year", "long", "statement"],
)
def test_parse_target(benchmark: BenchmarkFixture, parse: Callable[[str], object], text: str) -> None:
    assert benchmark(parse, text)


@pytest.mark.benchmark(group="parse an amount")
@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (Money.parse, "๗,๕๐๐,๐๐๐.-บาท"),
        (plain_money, "๗,๕๐๐,๐๐๐.-บาท"),
        (Quantity.parse, "จำนวน 10 ครั้ง"),
        (Quantity.parse, "ร้อยละ ๓๐"),
        (Code.parse, "๓.๑.๓.๒"),
        (parse_label, "เป้าประสงค์ที่ ๓.๑.๓.๒"),
    ],
    ids=["money", "money, pythainlp's digits and Decimal", "count", "per cent", "code", "label"],
)
def test_parse_amount(benchmark: BenchmarkFixture, parse: Callable[[str], object], text: str) -> None:
    assert benchmark(parse, text)


@pytest.mark.benchmark(group="find in 100,000 characters of prose")
@pytest.mark.parametrize(
    "find",
    [find_quantities, find_money, PLAIN_QUANTITY.findall, text_to_arabic_digit],
    ids=["quantities", "money", "a plain expression of four units", "pythainlp, digits alone"],
)
def test_find(benchmark: BenchmarkFixture, find: Callable[[str], object]) -> None:
    assert len(LARGE) == 100_000
    benchmark(find, LARGE)


@pytest.mark.benchmark(group="is a target met")
def test_is_met_by(benchmark: BenchmarkFixture) -> None:
    target, reached = NumericTarget(Quantity.parse("10 ครั้ง"), Comparator.AT_LEAST), Quantity.parse("12 ครั้ง")
    assert benchmark(target.is_met_by, reached)
