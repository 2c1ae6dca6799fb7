"""Repair of Thai text beside pythainlp's normalisation, and at three lengths to show that time is linear."""

import json
from pathlib import Path
from typing import Any

import pytest

from bma_foreign_affairs.thai.text import has_lost_marks, join_lines, repair

VECTORS = Path(__file__).parents[1] / "tests" / "vectors"
CASES = json.loads((VECTORS / "displaced_marks.json").read_text("utf-8"))["cases"]
LINES = json.loads((VECTORS / "correct_thai.json").read_text("utf-8"))["cases"]
SAMPLE = "\n".join([*(case["text"] for case in LINES), *(case["printed"] for case in CASES)])


def sample(length: int) -> str:
    return (SAMPLE * (length // len(SAMPLE) + 1))[:length]


@pytest.mark.parametrize("length", [10**3, 10**4, 10**5])
@pytest.mark.parametrize("function", [repair, join_lines, has_lost_marks])
@pytest.mark.benchmark(group="repair: letters")
def test_lengths(benchmark: Any, function: Any, length: int) -> None:
    repair("ก่")  # reads the table
    benchmark(function, sample(length))


@pytest.mark.parametrize("text", ["กรงุเทพมหานคร", "ก่", "่ี", " ้", "ก า ", "เ\n"], ids=ascii)
@pytest.mark.parametrize("function", [repair, join_lines])
@pytest.mark.benchmark(group="repair: one thing 10,000 times")
def test_one_thing_again_and_again(benchmark: Any, function: Any, text: str) -> None:
    benchmark(function, text * 10**4)


@pytest.mark.benchmark(group="repair: 400 kB")
class TestAgainstPeers:
    def test_repair(self, benchmark: Any) -> None:
        repair("ก่")
        text = sample(400_000 // 3)
        assert len(text.encode()) > 300_000
        benchmark(repair, text)

    def test_pythainlp_normalize(self, benchmark: Any) -> None:
        normalize = pytest.importorskip("pythainlp.util").normalize
        benchmark(normalize, sample(400_000 // 3))
