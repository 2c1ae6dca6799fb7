"""Every fact of the bundled data stands on the lines that it cites, as far as their first words tell."""

import json
from collections.abc import Iterator
from importlib.resources import files
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest

from bma_foreign_affairs.datasets import strategic_plan_2563
from bma_foreign_affairs.sources import Source
from support_tools import ROOT, load_tool

DATA = files("bma_foreign_affairs.datasets") / "data"
DOCUMENTS = ROOT.parent / "shared" / "seeds"
TOOL = load_tool("build_line_index")
INDEX: dict[str, dict[str, str]] = json.loads((DATA / "lines.json").read_text("utf-8"))
THINGS: list[Any] = list(TOOL.cited())

# Where the wording differs from what is printed, and why.
_CORRECTED = "its slip of text recognition is corrected, and kept in a mention of the same line"
_NONE = "a printed dash counts none"
ALLOWED = {
    "action_plan_2562.nodes[0].children[0].children[0]": _CORRECTED,
    "action_plan_2562.nodes[0].children[2].children[0]": _CORRECTED,
    "action_plan_2562.nodes[1].children[0].children[0].children[0]": _CORRECTED,
    "action_plan_2562.projects[11]": _CORRECTED,
    "action_plan_2562.projects[2].parts[0].work_plan.steps[5]": "ติดต่oprสานงาน is corrected as line 848 prints it",
    "action_plan_2562.printed[18]": _NONE,
    "action_plan_2562.printed[22]": _NONE,
    "action_plan_2562.printed[24]": _NONE,
    "action_plan_2562.printed[25]": _NONE,
    "strategic_plan_2563.nodes[2].children[2]": "สนับสนุน is printed สนับสนนุ, joined to the next word: repair leaves it",
    "strategic_plan_2563.indicators[10]": "ผู้ประกอบการ is printed with a hyphen at the end of a line",
}


def stands(thing: Any) -> bool:
    words = TOOL.words_of(INDEX, thing)
    return all(probe in words for probe in thing.probes)


def test_every_fact_stands_on_its_lines() -> None:
    assert {thing.path: str(thing.source) for thing in THINGS if not stands(thing) and thing.path not in ALLOWED} == {}
    assert not {thing.path for thing in THINGS if stands(thing)} & ALLOWED.keys()


def test_every_fact_has_something_to_look_for() -> None:
    assert all(thing.probes and all(thing.probes) for thing in THINGS)


def test_a_wrong_line_fails() -> None:
    """Put each fact on the line before its own, on the one behind its last, and on the lines of the next fact."""
    wrong = [
        attrs.evolve(thing, source=attrs.evolve(thing.source, lines=(line, line)))
        for thing in THINGS
        for line in (thing.lines[0] - 1, thing.lines[-1] + 1)
        if str(line) in INDEX[thing.source.document]
    ]
    wrong += [
        attrs.evolve(one, source=other.source)
        for one, other in pairwise(THINGS)
        if one.probes != other.probes and one.source != other.source
    ]
    passed = [thing for thing in wrong if stands(thing)]
    assert len(wrong) > 400
    # Neighbours that begin with the same words, and figures that a line repeats.
    assert len(passed) < len(wrong) / 20


def test_spans_begin_and_end_on_printed_lines() -> None:
    for thing in THINGS:
        lines = INDEX[thing.source.document]
        assert {str(thing.lines[0]), str(thing.lines[-1])} <= lines.keys(), thing.path


def test_the_index_holds_nothing_but_cited_lines() -> None:
    wanted = {(thing.source.document, line) for thing in THINGS for line in thing.lines}
    assert {(document, int(line)) for document, lines in INDEX.items() for line in lines} <= wanted
    pieces = [piece for lines in INDEX.values() for words in lines.values() for piece in words.split(TOOL.CUT)]
    assert max(map(len, pieces)) <= TOOL.KEPT + 1


def test_the_index_is_what_the_tool_writes() -> None:
    if not DOCUMENTS.is_dir():
        pytest.skip("no folder ../shared/seeds with the source documents beside the repository")
    documents = {name: TOOL.repaired_lines(DOCUMENTS / name) for name in INDEX}
    assert TOOL.text_of(TOOL.build(documents, THINGS)) == (DATA / "lines.json").read_text("utf-8")


def test_titles_of_the_strategic_plan_fill_their_lines() -> None:
    """Its titles begin on the first of their lines, behind a label, and nothing else stands on the others."""
    for title, source, number in _titled():
        first, *others = _words(source)
        assert any(title.startswith(first[start:]) for start in range(len(first))) or number in first
        assert all(words in f"{title}(ต่อ)" for words in others)


def _titled() -> Iterator[tuple[str, Source, str]]:
    plan = strategic_plan_2563()
    assert plan.swot is not None
    things: Iterator[Any] = chain(
        plan.walk(), plan.indicators, plan.projects, plan.swot.factors, plan.swot.tows_factors
    )
    for thing in things:
        number = getattr(thing, "number", None) or "-"
        assert thing.source is not None
        yield TOOL.squashed(thing.title), thing.source, number
        for mention in getattr(thing, "mentions", ()):
            yield TOOL.squashed(mention.title or thing.title), mention.source, number


def _words(source: Source) -> list[str]:
    """Give the words of the printed lines, marks that repair leaves displaced in their places."""
    lines = INDEX[source.document]
    first, last = source.lines or (1, 0)
    printed = (lines[str(line)] for line in range(first, last + 1) if str(line) in lines)
    return [
        TOOL.squashed(words.split(TOOL.CUT)[0]).replace("สนับสนนุ", "สนับสนุน").replace("ครขูอง", "ครูของ").rstrip("-")
        for words in printed
    ]


class TestPrivate:
    @pytest.mark.parametrize(
        "text",
        [
            "นายสมชาย ใจดี",
            "ข้อเสนอแนะจากนายสมชาย",
            "นางสาวมาลี",
            "นาง เอมอร",
            "น.ส. มาลี",
            "พลตำรวจเอก ก",
            "ร้อยตรี ก",
            "ดร. สมชาย",
            "Mr. Somchai",
            "Ms Malee",
            "โทร. ๐ ๒๒๒๔ ๒๙๙๖",
            "โทรศัพท์ 02",
            "02-224-2996",
            "0812345678",
            "๐๘๑ ๒๓๔ ๕๖๗๘",
        ],
    )
    def test_finds_names_and_numbers(self, text: str) -> None:
        assert TOOL.PRIVATE.search(text)

    @pytest.mark.parametrize(
        "text",
        [
            "นายกรัฐมนตรีเป็นประธาน",
            "นายกเทศมนตรี",
            "เจ้านาย",
            "เจ้านายท่าน",
            "นานาชาติ",
            "พัฒนางานด้านการต่างประเทศ",
            "พัฒนางบประมาณ",
            "พัฒนายกระดับ",
            "พื้นที่สีเขียว ๑,๐๐๐,๐๐๐ ตารางเมตร",
            "โทรคมนาคม",
            "ร้อยละ ๓๐",
            "000_e02e21fe15e67713.txt",
        ],
    )
    def test_lets_ordinary_words_pass(self, text: str) -> None:
        assert TOOL.PRIVATE.search(text) is None

    def test_none_is_in_the_package(self) -> None:
        scanned = [name for name in sorted(item.name for item in DATA.iterdir()) if name.endswith(".json")]
        assert {"lines.json", "strategic_plan_2563.json"} <= set(scanned)
        for name in scanned:
            found = TOOL.PRIVATE.search((DATA / name).read_text("utf-8"))
            assert found is None, f"{name} holds {found and found[0]}"

    def test_the_index_cuts_a_line_before_them(self) -> None:
        line = "คำแนะนำและข้อเสนอแนะจากนายสมชาย"
        assert TOOL._kept(line, 0) == "คำแนะนำและข้อเสนอแนะจาก…"


class TestTheTool:
    def test_keeps_first_words_and_where_a_thing_begins(self) -> None:
        lines = ["", "ก" * 50, f"{'ข' * 60} ค้นหา ๑๒ เรื่อง"]
        early = TOOL.Cited("a", Source("d.txt", lines=(1, 2)), ("ก" * 16,))
        late = TOOL.Cited("b", Source("d.txt", lines=(2, 3)), ("ค้นหา12",))
        absent = TOOL.Cited("c", Source("d.txt", lines=(2, 2)), ("ฮ",))
        assert TOOL.build({"d.txt": lines}, [early, late, absent]) == {
            "d.txt": {"2": f"{'ก' * 40}…", "3": f"{'ข' * 40}… ค้นหา ๑๒ เรื่อง"}
        }

    def test_finds_what_begins_at_the_end_of_a_line(self) -> None:
        lines = [f"{'ก' * 50} เมือง", "พี่เมืองน้อง"]
        thing = TOOL.Cited("a", Source("d.txt", lines=(1, 2)), ("เมืองพี่เมืองน้อง",))
        index = TOOL.build({"d.txt": lines}, [thing])
        assert index["d.txt"]["1"] == f"{'ก' * 40}… เมือง"
        assert thing.probes[0] in TOOL.words_of(index, thing)

    def test_says_what_it_cannot_find(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "d.txt").write_text("แผน\nอื่น\n", "utf-8")
        things = [TOOL.Cited(path, Source("d.txt", lines=(1, 1)), (path,)) for path in ("แผน", "อื่น")]
        monkeypatch.setattr(TOOL, "cited", lambda: iter(things))
        monkeypatch.setattr(TOOL, "INDEX", tmp_path / "lines.json")
        TOOL.main(str(tmp_path))
        assert json.loads((tmp_path / "lines.json").read_text("utf-8")) == {"d.txt": {"1": "แผน"}}
        assert capsys.readouterr().err == "อื่น: 'อื่น' is not on d.txt:1\n"

    def test_wants_to_know_what_a_thing_without_title_must_hold(self) -> None:
        with pytest.raises(TypeError, match="say in _probes"):
            TOOL._probes(object(), "")
