import runpy
from pathlib import Path

import pytest

TOOL = runpy.run_path(str(Path(__file__).parents[1] / "tools" / "build_thai_evidence.py"))


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("ข้อเสนอแนะจากนายสมชาย ใจดี ผู้ตรวจราชการ", "ข้อเสนอแนะจาก  ผู้ตรวจราชการ"),
        ("นางสาวมาลี ดีใจ", " "),
        ("นายกรัฐมนตรี แถลงนโยบาย", "นายกรัฐมนตรี แถลงนโยบาย"),
        ("เดือนมิถุนายน ตุลาคม", "เดือนมิถุนายน ตุลาคม"),
    ],
)
def test_names_of_persons_are_no_evidence(line: str, kept: str) -> None:
    assert TOOL["_NAME"].sub(" ", line) == kept
