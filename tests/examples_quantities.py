"""Examples of the values of quantities and plans.codes for the laws."""

from decimal import Decimal
from fractions import Fraction

from bma_foreign_affairs.plans.codes import Code, Label, Session
from bma_foreign_affairs.quantities import (
    LEVEL,
    PERCENT,
    Comparator,
    DeferredTarget,
    Direction,
    Found,
    Money,
    NumericTarget,
    Per,
    Quantity,
    StatementTarget,
    Unit,
    UnitKind,
)

VALUES = [
    Unit("ครั้ง", "time"),
    Unit("ระดับ", "level"),
    Unit("ระดับ", "level", UnitKind.LEVEL),
    Quantity(30, PERCENT),
    Quantity(30, LEVEL),
    Quantity(Fraction(1, 3), Unit("กิจกรรม/หลักสูตร")),
    Money(Decimal(7500000)),
    Money(Decimal("0.25")),
    Found(Money(100), 0, 7),
    Found(Quantity(30, PERCENT), 0, 3),
    Per("ปี", "year"),
    Per("การเดินทาง", "trip"),
    NumericTarget(Quantity(3, Unit("ฉบับ"))),
    NumericTarget(Quantity(3, Unit("ฉบับ")), Comparator.AT_LEAST, Per("ปี"), None, None, "อย่างน้อย ๓ ฉบับ/ปี"),
    NumericTarget(Quantity(5, PERCENT), None, None, "ของงบประมาณ", Direction.INCREASE),
    NumericTarget(Money(100), Comparator.AT_MOST),
    DeferredTarget("สงม.", "ตามที่ สงม. กำหนด"),
    DeferredTarget("สกก."),
    StatementTarget("มีระบบ"),
    StatementTarget("มีแผน"),
    Code((3, 1)),
    Code((3, 1, 3, 2)),
    Label("เป้าประสงค์", Code((3, 1))),
    Label("เป้าประสงค์", Code((3, 1)), continued=True),
    Session(4, 2559),
    Session(4, 2560),
]
