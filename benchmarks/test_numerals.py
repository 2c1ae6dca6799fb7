"""Digits and numbers in digits, against pythainlp in the same run; and time in step with length.

The aim, peer time / our time: the digits of 10 kB of Thai text 20.
"""

from collections.abc import Callable
from types import ModuleType
from typing import cast

import pytest

from bma_foreign_affairs.thai.numerals import format_number, parse_int, to_arabic_digits, to_thai_digits

THAI = ("โครงการที่ ๑๒ งบประมาณ ๗,๕๐๐,๐๐๐.- บาท ปีงบประมาณ พ.ศ. ๒๕๖๒ " * 200)[:10_000]
ARABIC = to_arabic_digits(THAI)


@pytest.fixture
def pythainlp() -> ModuleType:
    return cast(ModuleType, pytest.importorskip("pythainlp.util", reason="pythainlp, the peer, is not installed"))


@pytest.mark.benchmark(group="10 kB to Arabic digits")
class TestToArabicDigits:
    def test_ours(self, benchmark: Callable[..., str]) -> None:
        assert benchmark(to_arabic_digits, THAI) == ARABIC

    def test_pythainlp(self, benchmark: Callable[..., str], pythainlp: ModuleType) -> None:
        assert benchmark(pythainlp.thai_digit_to_arabic_digit, THAI) == ARABIC


@pytest.mark.benchmark(group="10 kB to Thai digits")
class TestToThaiDigits:
    def test_ours(self, benchmark: Callable[..., str]) -> None:
        assert benchmark(to_thai_digits, ARABIC) == THAI

    def test_pythainlp(self, benchmark: Callable[..., str], pythainlp: ModuleType) -> None:
        assert benchmark(pythainlp.arabic_digit_to_thai_digit, ARABIC) == THAI


@pytest.mark.parametrize("length", [1_000, 10_000, 100_000])
class TestLength:
    """Numbers of so many digits."""

    @pytest.mark.benchmark(group="read a number by length")
    def test_parse_int(self, benchmark: Callable[..., int], length: int) -> None:
        text = "๑" + ",๒๓๔" * (length // 4)
        assert format_number(benchmark(parse_int, text)) == text

    @pytest.mark.benchmark(group="write a number by length")
    def test_format_number(self, benchmark: Callable[..., str], length: int) -> None:
        number = parse_int("๑" + "๒๓๔" * (length // 3))
        assert parse_int(benchmark(format_number, number)) == number
