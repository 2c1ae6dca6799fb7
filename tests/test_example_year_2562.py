import runpy
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
EXAMPLE = EXAMPLES / "year_2562.py"


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    monkeypatch.setattr(sys, "argv", [str(EXAMPLE), *arguments])
    with pytest.raises(SystemExit) as caught:
        runpy.run_path(str(EXAMPLE), run_name="__main__")
    out, err = capsys.readouterr()
    assert (caught.value.code, err) == (0, "")
    return out.splitlines()


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    return run(monkeypatch, capsys)


def table(lines: list[str], title: str, *, skip: int = 2) -> list[list[str]]:
    """Give the rows of the table below a title, without its header."""
    start = next(place for place, line in enumerate(lines) if line.startswith(title)) + skip
    return [line.split() for line in lines[start : lines.index("", start)]]


def test_says_what_is_invented(lines: list[str]) -> None:
    assert "ผลงาน กิจกรรม และการปรับคะแนนทั้งหมดเป็นข้อมูลสมมติ" in lines
    assert any("ไม่ได้พิมพ์ตารางคะแนน เกณฑ์ให้คะแนนทุกข้อจึงเป็นเกณฑ์สมมติ" in line for line in lines)
    for name in ("actuals_2562_invented.toml", "rules_2562_invented.toml"):
        assert (EXAMPLES / name).read_text("utf-8").startswith("# Invented ")


def test_scores_the_13_kpis(lines: list[str]) -> None:
    rows = table(lines, "นโยบายการคิดคะแนน", skip=3)
    assert {row[0]: row[-1] for row in rows} == {
        "K01": "๔.๖๐",
        "K02": "๕.๐๐",
        "K03": "๕.๐๐",
        "K04": "–",
        "K05": "๓.๐๐",
        "K06": "๔.๐๐",
        "K07": "๒.๕๐",
        "K08": "๕.๐๐",
        "K09": "๔.๐๐",
        "K10": "๕.๐๐",
        "K11": "๔.๑๗",
        "K12": "๔.๐๐",
        "K13": "–",
    }
    # (4.6 + 5 + 5 + 3 + 4 + 2.5 + 5 + 4 + 5 + 25/6 + 4) / 11 = 694/165, of 5 points at most
    assert "คะแนนเฉลี่ย ๔.๒๑ จาก ๕.๐๐ คิดเป็นร้อยละ ๘๔.๑๒" in lines
    assert "รายงานแล้วร้อยละ ๙๑.๖๗ ของที่ถึงกำหนด" in lines  # 11 of 12, the cancelled one left out
    assert "ระดับ: ดีมาก" in lines


def test_puts_both_assessors_side_by_side(lines: list[str]) -> None:
    assert table(lines, "คะแนนของหน่วยงานและคณะกรรมการ:") == [
        ["K01", "๔.๖๐", "๓.๘๐", "๐.๘๐"],
        ["K02", "๕.๐๐", "๓.๐๐", "๒.๐๐"],
        ["K03", "๕.๐๐", "๕.๐๐", "๐.๐๐"],
    ]


def test_tells_the_parts_apart(lines: list[str]) -> None:
    dimensions = table(lines, "ตามมิติการประเมินผล")
    assert [(row[1], *row[-3:]) for row in dimensions if row[0] == "มิติที่"] == [
        ("๑", "13", "11", "๔.๒๑"),
        ("๒", "5", "0", "–"),
        ("๓", "3", "0", "–"),
        ("๔", "3", "0", "–"),
    ]
    assert [(row[0], *row[-3:]) for row in table(lines, "ตามตารางคำรับรอง")] == [
        ("ก", "5", "4", "๔.๔๐"),
        ("ค", "5", "4", "๔.๔๐"),
        ("ข", "8", "7", "๔.๑๐"),
    ]


def test_lists_what_is_late(lines: list[str]) -> None:
    late = table(lines, "ขั้นตอนที่ล่าช้า ณ ๓๐ มิถุนายน ๒๕๖๒")
    assert [row[:2] for row in late if row[0] in {"P01", "A05"}] == [
        ["P01", "๔"],
        ["P01", "๖"],
        ["P01", "๗"],
        ["P01", "๘"],
        ["A05", "๒"],
        ["A05", "๓"],
    ]


def test_explains_every_point(lines: list[str]) -> None:
    assert "๕ × ๑๐๐ ÷ ๒๐ = ๒๕" in lines  # KPI 6: youths who shared, of those who joined
    assert "หัก ๑ คะแนน: ๕ → ๔ (ส่งรายงานหลังกำหนด ๑ ฉบับ (สมมติ); คณะกรรมการประเมินผล (สมมติ))" in lines
    assert lines[-1] == "ระดับดีมาก"


def test_writes_html_on_demand(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    run(monkeypatch, capsys)
    assert not list(tmp_path.iterdir())
    run(monkeypatch, capsys, "card.html")
    text = (tmp_path / "card.html").read_text("utf-8")
    HTMLParser().feed(text)
    assert text.startswith('<!doctype html><html lang="th">')
    assert "ไม่ได้รายงาน" in text
    assert '<th scope="col">คณะกรรมการ</th>' in text
