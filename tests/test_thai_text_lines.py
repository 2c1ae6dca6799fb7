"""Words that spaces and line breaks cut, and passages that lost their tone marks."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.thai.text import (
    Change,
    ChangeKind,
    Repair,
    Unresolved,
    UnresolvedKind,
    has_lost_marks,
    join_lines,
    repair,
)
from support import load_vectors

CUT = load_vectors("cut_words")
LOST = load_vectors("lost_marks")
LINES = [case["text"] for case in load_vectors("correct_thai")]
SHARE = st.sampled_from([0.05, 0.1, 0.3, 0.6, 0.95])


class TestLostMarks:
    @pytest.mark.parametrize("case", LOST, ids=lambda case: f"{case['document'][:3]}-{case['lines'][0]}")
    def test_paragraphs(self, case: dict[str, Any]) -> None:
        assert has_lost_marks(case["text"]) is case["lost"]
        assert has_lost_marks(repair(case["text"]).text) is case["lost"]

    def test_one_place_may_be_chance(self) -> None:
        assert not has_lost_marks("แหงเอเชีย")
        assert has_lost_marks("ในเวทีระหวางประเทศ ไปสูความเปนมหานครแหงเอเชีย")

    def test_a_document_that_lost_the_marks_of_one_line(self) -> None:
        kept = "ด้านการต่างประเทศ เพื่อเป็นแหล่งข้อมูลที่เกี่ยวข้อง " * 3
        assert not has_lost_marks(f"{kept}\nในเวทีระหวางประเทศ ไปสูความเปนมหานครแหงเอเชีย\n{kept}")

    def test_two_marks_kept_for_each_lost_are_too_many(self) -> None:
        five_lost_one_kept = "เสริมสรางสถานะความสัมพันธกับเมืองพี่เมืองนองและองคกรระหวางประเทศ"
        assert has_lost_marks(five_lost_one_kept + " ให้" * 9)
        assert not has_lost_marks(five_lost_one_kept + " ให้" * 10)

    @pytest.mark.parametrize("text", ["", "ก", "กทม.", "ตาง", "Bangkok"])
    def test_too_little_to_tell(self, text: str) -> None:
        assert not has_lost_marks(text)


class TestJoinLines:
    @pytest.mark.parametrize("case", CUT, ids=lambda case: f"{case['document'][:3]}-{case['line']}")
    def test_lines_of_the_documents(self, case: dict[str, Any]) -> None:
        joined = join_lines(case["printed"])
        assert joined.text == case["joined"]
        assert join_lines(joined.text).text == joined.text
        assert joined.count(UnresolvedKind.CUT_WORD) == case.get("left", 0)

    @pytest.mark.parametrize(
        ("cut", "joined"),
        [
            ("รูปแบบพิ เศษ", "รูปแบบพิเศษ"),
            ("ด้านการต่ \n างประเทศ", "ด้านการต่างประเทศ"),
            ("ด้านการต่\r\nางประเทศ", "ด้านการต่างประเทศ"),
            ("ในการก\u0e4d \u0e32หนด", "ในการกำหนด"),
            ("ในการก\u0e4d\n\u0e32หนด", "ในการกำหนด"),
            ("แผนยุทธศาสตร์ด้ านต่ างประเทศของ", "แผนยุทธศาสตร์ด้านต่างประเทศของ"),
        ],
    )
    def test_a_cut_word_is_closed(self, cut: str, joined: str) -> None:
        assert join_lines(cut).text == joined
        assert {change.kind for change in join_lines(cut).changes} == {ChangeKind.CUT_WORD}

    @pytest.mark.parametrize(
        ("cut", "joined"),
        [
            ("สำนั กงานการต่างประเทศ", "สำนักงานการต่างประเทศ"),
            ("ในหน่ วยงาน", "ในหน่วยงาน"),
            ("เมื องพี่เมืองน้อง", "เมืองพี่เมืองน้อง"),
            ("การเปลี่ ยนผ่าน", "การเปลี่ยนผ่าน"),
            ("ดิจิทั ล คือ", "ดิจิทัล คือ"),
            ("ทั้ งนี้", "ทั้งนี้"),
            ("เป็ นหน่วยงาน", "เป็นหน่วยงาน"),
            ("ด้  านการต่างประเทศ", "ด้านการต่างประเทศ"),
            ("กํ  าหนด", "กำหนด"),
            ("นํ้   าหนัก", "น้ำหนัก"),
        ],
    )
    def test_no_word_ends_or_begins_so(self, cut: str, joined: str) -> None:
        assert join_lines(cut).text == joined
        assert not join_lines(cut).unresolved

    @pytest.mark.parametrize("space", ["\t", "\u00a0", " \u00a0", "\n\n", "\r\n \r\n", "\f", " \t"])
    @pytest.mark.parametrize(("left", "right"), [("ด้", "านการ"), ("กํ", "าหนด"), ("สำนั", "กงาน"), ("เ", "มือง")])
    def test_across_other_white_space_a_cut_is_told(self, left: str, space: str, right: str) -> None:
        text = f"{left}{space}{right}"
        assert join_lines(text) == Repair(text, (), (Unresolved(len(left), space, UnresolvedKind.CUT_WORD),))

    @pytest.mark.parametrize("end", ["ดิจิทั", "ทั้", "เมื", "เนื้", "ซึ่", "เป็", "เ", "แผนแ", "ด้", "การต่", "เดินส่", "แผนงานส่"])
    def test_ends_that_no_word_has(self, end: str) -> None:
        for space in (" ", "  ", "\n", "\t"):
            text = f"{end}{space}ฬฆฒ"
            assert join_lines(text) == Repair(text, (), (Unresolved(len(end), space, UnresolvedKind.CUT_WORD),))

    @pytest.mark.parametrize("start", ["าน", "ะ", "ำ", "ั", "่าน", "ธ์", "ธิ์", "ธุ์"])
    def test_beginnings_that_no_word_has(self, start: str) -> None:
        for space in (" ", "  ", "\n", "\t"):
            text = f"ฬฆฒ{space}{start}"
            assert join_lines(text) == Repair(text, (), (Unresolved(3, space, UnresolvedKind.CUT_WORD),))

    @pytest.mark.parametrize("end", ["ก็", "แล้วก็", "บ่", "แต่", "เสน่", "ใหม่", "ไม่", "พี่", "รู้", "อึ", "ยนต์", "และ"])
    def test_ends_that_words_have(self, end: str) -> None:
        for space in (" ", "  ", "\n", "\t"):
            assert join_lines(f"{end}{space}ฬฆฒ") == Repair(f"{end}{space}ฬฆฒ")

    @pytest.mark.parametrize("text", ["ส่วน แ ล ะ ", "ผล แ ล ะ การ"])
    def test_what_is_closed_shows_where_the_next_word_begins(self, text: str) -> None:
        joined = join_lines(text)
        assert joined.text == text.replace("แ ล ะ", "และ")
        assert [change.offset for change in joined.changes] == [text.index("แ") + 1, text.index("แ") + 3]
        assert joined.unresolved == ()

    def test_the_passes_are_counted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("bma_foreign_affairs.thai.text._joining._MOST_PASSES", 1)
        assert join_lines("ส่วน แ ล ะ ").text == "ส่วน แ ละ "

    @given(st.lists(st.sampled_from(LINES), min_size=1, max_size=3), st.randoms(use_true_random=False), SHARE)
    def test_joining_twice_changes_nothing_more(self, lines: list[str], chance: random.Random, share: float) -> None:
        signs = " ".join(lines)
        at = chance.randrange(len(signs))
        spaced = "".join(
            sign + (chance.choice("      \n\t") if chance.random() < share else "") for sign in signs[at : at + 80]
        )
        joined = join_lines(spaced)
        again = join_lines(joined.text)
        assert (again.text, again.changes) == (joined.text, ())
        assert [item.text for item in again.unresolved] == [item.text for item in joined.unresolved]
        for change in joined.changes:
            assert spaced[change.offset : change.offset + len(change.before)] == change.before

    def test_tells_the_place(self) -> None:
        assert join_lines("แบบพิ เศษ").changes == (Change(5, " ", "", ChangeKind.CUT_WORD),)

    def test_a_letter_spaced_line_keeps_what_it_means_as_spaces(self) -> None:
        spaced = "ก า ร ใ ช้ บ ริ ก า ร  ข อ ง ก รุ ง เท พ ม ห า น ค ร"
        assert join_lines(spaced).text == "การใช้บริการ  ของกรุงเทพมหานคร"
        assert {change.kind for change in join_lines(spaced).changes} == {ChangeKind.LETTER_SPACING}

    @pytest.mark.parametrize(
        "text",
        [
            "ก ข ค ง จ",
            "ณ กรุงเทพมหานคร",
            "ต่าง ๆ โดยดำเนินงาน",
            "กรุงเทพมหานคร ได้ดำเนินการ",
            "ด้านการต่าง\n\nประเทศ",
            "ด้านการ\nต่างประเทศ",
        ],
    )
    def test_spaces_and_breaks_between_words_stay(self, text: str) -> None:
        assert join_lines(text) == Repair(text)

    def test_a_cut_that_evidence_does_not_close_is_told(self) -> None:
        for text, space in (("ฆฌฒ าฬ", " "), ("ฆฌเ \nฬฬ", " \n"), ("ฆฌเ  ฬฬ", "  ")):
            assert join_lines(text) == Repair(text, (), (Unresolved(3, space, UnresolvedKind.CUT_WORD),))
