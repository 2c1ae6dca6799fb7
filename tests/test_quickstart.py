import runpy
import sys
from pathlib import Path

import pytest

from bma_foreign_affairs.datasets import strategic_plan_2563

QUICKSTART = Path(__file__).parents[1] / "examples" / "quickstart.py"


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", [str(QUICKSTART), *arguments])
    with pytest.raises(SystemExit) as caught:
        runpy.run_path(str(QUICKSTART), run_name="__main__")
    out, err = capsys.readouterr()
    assert isinstance(caught.value.code, int)
    return caught.value.code, out, err


def test_scores_the_sheet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(monkeypatch, capsys)
    assert (code, err) == (0, "")
    for line in (
        "ปีงบประมาณ พ.ศ. ๒๕๖๘: ๑ ตุลาคม ๒๕๖๗ ถึง ๓๐ กันยายน ๒๕๖๘",
        "ตัวชี้วัด (KR): จำนวนครั้งในการดำเนินภารกิจด้านพิธีการทูตเมือง",
        "หน่วยงานรับผิดชอบหลัก: สำนักงานการต่างประเทศ",
        "อย่างน้อย ๑๐ ครั้ง",
        "ไม่บรรลุ",
        "คะแนน: ๔.๕๐ คะแนน",
    ):
        assert line in out


def test_shows_every_reading(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(monkeypatch, capsys)
    lines = out.splitlines()
    header = lines.index("ตารางคะแนนเดียวกัน อ่านได้หลายแบบ:")
    rows = [line.split() for line in lines[header + 2 : header + 8]]
    # linear floor, linear zero, linear proportional, step floor, step zero, step proportional
    assert rows == [
        ["0", "1", "0", "0", "1", "0", "0"],
        ["1", "1", "0", "0.5", "1", "0", "0.5"],
        ["3", "1.5", "1.5", "1.5", "1", "1", "1"],
        ["7", "3.5", "3.5", "3.5", "3", "3", "3"],
        ["9", "4.5", "4.5", "4.5", "4", "4", "4"],
        ["12", "5", "5", "5", "5", "5", "5"],
    ]


def test_shows_the_plans(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(monkeypatch, capsys)
    lines = out.splitlines()
    top = lines.index("แผนยุทธศาสตร์ด้านต่างประเทศของกรุงเทพมหานคร:")
    tree = lines[top + 1 : lines.index("", top)]
    assert len(tree) == len(list(strategic_plan_2563().walk())) == 34
    assert tree[1].startswith("  1.1 ")
    assert tree[-1].startswith("    4.2.2 ")
    rows = [line.split() for line in lines]
    assert ["ส่วนส่งเสริมฯ", "6", "๑๘,๐๐๐,๐๐๐"] in rows
    assert ["ส่วนแผนงานฯ", "6", "๒๐,๓๕๖,๐๐๐"] in rows
    assert ["รวม", "๓๘,๓๕๖,๐๐๐"] in rows
    assert ["สกต.", "51"] in rows


def test_tells_every_bad_row_at_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("# x\nวันที่,ประเภทภารกิจ\n31 ก.พ. 2568,ก\n2024-10-01, \n\nเมื่อวาน,ข\n2024-10-02\n", "utf-8")
    code, out, err = run(monkeypatch, capsys, str(path))
    assert (code, out) == (1, "")
    lines = err.splitlines()
    assert lines[0] == f"cannot read {path}:"
    wanted = "expected a day such as ๑ ตุลาคม ๒๕๖๗ or 2024-10-01"
    assert lines[1].startswith(f"  row 3, column วันที่: {wanted}, got '31 ก.พ. 2568': ")
    assert lines[2] == "  row 4, column ประเภทภารกิจ: expected the kind of mission, got nothing"
    assert lines[3].startswith(f"  row 6, column วันที่: {wanted}, got 'เมื่อวาน': ")
    assert lines[4] == "  row 7: expected 2 columns, got 1"


@pytest.mark.parametrize("text", ["", "a,b\n"])
def test_wants_the_header(
    text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text, "utf-8")
    code, _, err = run(monkeypatch, capsys, str(path))
    assert code == 1
    assert "header: expected the columns ['วันที่', 'ประเภทภารกิจ']" in err


def test_says_so_where_there_is_no_file(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(monkeypatch, capsys, "nowhere.csv")
    assert code == 1
    assert "nowhere.csv" in err
