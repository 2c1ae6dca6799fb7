"""Words that spaces and line breaks cut, and passages that lost their tone marks."""

from typing import Any

import pytest

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
        assert not joined.unresolved

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
        for text, space in (("ฆฌฒ าฬ", " "), ("ฆฌเ \nฬฬ", " \n")):
            assert join_lines(text) == Repair(text, (), (Unresolved(3, space, UnresolvedKind.CUT_WORD),))
