"""Targets: reading them, writing them, meeting them."""

import pytest

from bma_foreign_affairs.errors import ParseError
from bma_foreign_affairs.quantities import Comparator, NumericTarget, Quantity, Unit, parse_target

TIMES = Unit("ครั้ง")


@pytest.mark.parametrize("text", ["อย่างน้อย 10 ครั้ง", "ไม่น้อยกว่า ๑๐ ครั้ง", "ค่าเป้าหมาย : อย่างน้อย  \n10 ครั้ง", "(10 ครั้งขึ้นไป)"])
def test_reads_at_least_ten_times(text: str) -> None:
    assert parse_target(text) == NumericTarget(Quantity(10, TIMES), Comparator.AT_LEAST)


@pytest.mark.parametrize(("value", "met"), [(9, False), (10, True), (11, True)])
def test_is_met_by(value: int, met: bool) -> None:
    target = parse_target("อย่างน้อย 10 ครั้ง")
    assert target.is_met_by(Quantity(value, TIMES)) is met


def test_points_to_repair_where_marks_are_lost() -> None:
    with pytest.raises(ParseError, match=r"thai\.text\.repair"):
        parse_target("อยางนอย 1 ระบบ")
