"""What counts as correct Thai for the packaged table, and that its tool gives these bytes."""

import os
import re
import runpy
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from bma_foreign_affairs.thai.text._evidence import packaged_evidence

TOOL_PATH = Path(__file__).parents[1] / "tools" / "build_thai_evidence.py"
TOOL = runpy.run_path(str(TOOL_PATH))
# The same words over and over, as a text about one subject has them.
OFTEN = ["การเปลี่ยนผ่านทางดิจิทัล", "ของสำนักงานการต่างประเทศ", "บรรลุเป้าหมายที่วางไว้"] * 4


def kept(*lines: str) -> list[str]:
    """Give the lines that count beside those that come often."""
    correct: list[str] = TOOL["_correct"]([OFTEN, list(lines)])
    return correct[len(OFTEN) :]


class TestCorrectLines:
    @pytest.mark.parametrize(
        "line", ["การเปลี่ยนผ่านทางดิจิทัล ของสำนักงานการต่างประเทศ", "ก็ไม่ทราบ บ่รู้", "เสน่ห์", "รถยนต์", "ต่าง ๆ", ""]
    )
    def test_count(self, line: str) -> None:
        assert kept(line) == [line]

    @pytest.mark.parametrize(
        "line",
        [
            "ของสำนั กงาน",
            "ในหน่ วยงาน",
            "พี่เมื องน้อง",
            "ทั้ งนี้",
            "ซึ่ งจาก",
            "เป็ นเมือง",
            "วิจยั",
            "ได้แ ก่",
            "การก ำหนด",
            "ผลลั พธ์",
            "สัมพัน ธ์",
            "บุ ค คล",
            "ส\u0e38\u0e38ข",
        ],
    )
    def test_what_no_word_can_be_does_not_count(self, line: str) -> None:
        assert kept(line) == []

    @pytest.mark.parametrize("line", ["การเปลี่ยนผ่า นทางดิจิทัล", "ของสำ นักงานการต่างประเทศ", "บรรลุเป้าหม ายที่วางไว้"])
    def test_a_cut_of_words_that_come_often_does_not_count(self, line: str) -> None:
        assert kept(line) == []

    @pytest.mark.parametrize("line", ["ของสาํนักงานการต่างประเทศ", "การเปลีย่นผ่านทางดิจิทัล", "ของสำนักงานการตางประเทศ"])
    def test_a_mark_moved_or_lost_does_not_count(self, line: str) -> None:
        assert kept(line) == []

    def test_a_paragraph_that_lost_its_marks_does_not_count(self) -> None:
        lost = ["ของสำนักงานการตางประเทศ บรรลุเปาหมายที่วางไว้", "ในมหานคร"]
        assert kept(*lost) == []
        assert TOOL["_correct"]([OFTEN, lost[:1], lost[1:]])[len(OFTEN) :] == lost[1:]


class TestTable:
    def test_has_no_windows_of_the_faults_in_its_documents(self) -> None:
        table = packaged_evidence()
        faults = "หน่| ำนั| เมื| ทั้| |วยง |กงา |อง| |องน |งใน |งนี ลี่| |ยนผ |ส่| ส่| งรั| สิ่| |งเส ตรดา ดานต นองแ หวาง"
        assert not {fault for fault in faults.split() if fault in table.seen or fault in table.long}

    def test_is_what_the_tool_builds(self) -> None:
        folder = Path(os.environ.get("BMA_SEEDS") or Path(__file__).parents[2] / "shared" / "seeds")
        if not folder.is_dir():
            pytest.skip("the source documents are not at hand: set BMA_SEEDS to their folder")
        packaged = TOOL["TABLE"].read_text("utf-8")
        if version("babel") not in re.findall("Babel ([0-9.]+);", packaged):
            pytest.skip("the table was built with another release of Babel")
        # In a process of its own: what Babel has loaded for other tests changes the data that the tool reads.
        code = "import runpy, sys, pathlib; table = runpy.run_path(sys.argv[1])['table']"
        write = "sys.stdout.buffer.write(table(pathlib.Path(sys.argv[2])).encode())"
        built = subprocess.run(  # noqa: S603 - our own tool, run by this Python
            [sys.executable, "-c", f"{code}; {write}", str(TOOL_PATH), str(folder)],
            capture_output=True,
            check=True,
        )
        assert built.stdout.decode() == packaged

    def test_is_small(self) -> None:
        assert TOOL["TABLE"].stat().st_size < 300_000
