"""Numbers and amounts in words, against pythainlp in the same run; and time in step with length.

The aim, peer time / our time: number to words 6, words to number 15, baht text 3.
"""

from collections.abc import Callable
from decimal import Decimal
from types import ModuleType
from typing import cast

import pytest

from bma_foreign_affairs.thai.words import baht_text, number_words, parse_baht_text, parse_number_words

NUMBER = 1_234_567
WORDS = "หนึ่งล้านสองแสนสามหมื่นสี่พันห้าร้อยหกสิบเจ็ด"
AMOUNT = Decimal("1234567.89")
LENGTHS = [1_000, 10_000, 100_000]


@pytest.fixture
def pythainlp() -> ModuleType:
    return cast(ModuleType, pytest.importorskip("pythainlp.util", reason="pythainlp, the peer, is not installed"))


@pytest.mark.benchmark(group="number to words")
class TestNumberToWords:
    def test_ours(self, benchmark: Callable[..., str]) -> None:
        assert benchmark(number_words, NUMBER) == WORDS

    def test_pythainlp(self, benchmark: Callable[..., str], pythainlp: ModuleType) -> None:
        assert benchmark(pythainlp.num_to_thaiword, NUMBER) == WORDS


@pytest.mark.benchmark(group="words to number")
class TestWordsToNumber:
    def test_ours(self, benchmark: Callable[..., int]) -> None:
        assert benchmark(parse_number_words, WORDS) == NUMBER

    def test_pythainlp(self, benchmark: Callable[..., int], pythainlp: ModuleType) -> None:
        assert benchmark(pythainlp.thaiword_to_num, WORDS) == NUMBER


@pytest.mark.benchmark(group="baht text")
class TestBahtText:
    def test_ours(self, benchmark: Callable[..., str]) -> None:
        assert benchmark(baht_text, AMOUNT) == f"{WORDS}บาทแปดสิบเก้าสตางค์"

    def test_pythainlp(self, benchmark: Callable[..., str], pythainlp: ModuleType) -> None:
        assert benchmark(pythainlp.bahttext, float(AMOUNT)) == f"{WORDS}บาทแปดสิบเก้าสตางค์"


@pytest.mark.parametrize("length", LENGTHS)
class TestLength:
    """Texts of so many characters."""

    @pytest.mark.benchmark(group="whole numbers by length")
    def test_whole_words_to_number(self, benchmark: Callable[..., int], length: int) -> None:
        words = number_words(int(Decimal("123456" * (length // 40))))
        assert abs(len(words) - length) < length
        assert number_words(benchmark(parse_number_words, words)) == words

    @pytest.mark.benchmark(group="whole numbers by length")
    def test_number_to_whole_words(self, benchmark: Callable[..., str], length: int) -> None:
        number = int(Decimal("123456" * (length // 40)))
        assert parse_number_words(benchmark(number_words, number)) == number

    @pytest.mark.benchmark(group="decimals by length")
    def test_decimals_to_number(self, benchmark: Callable[..., Decimal], length: int) -> None:
        words = "ศูนย์จุด" + "ห้า" * (length // 3)
        assert number_words(benchmark(parse_number_words, words)) == words

    @pytest.mark.benchmark(group="blanks by length")
    def test_blanks(self, benchmark: Callable[..., Decimal], length: int) -> None:
        assert benchmark(parse_baht_text, f"ห้า{' ' * length}บาท{' ' * length}ถ้วน") == 5
