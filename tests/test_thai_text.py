"""Repair of extracted Thai text: by rule, by evidence, and what is left alone."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, WrongType
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
from support import ANY_TEXT, load_vectors

GLYPHS = {case["glyph"]: case["letter"] for case in load_vectors("thai_glyphs")}
DISPLACED = load_vectors("displaced_marks")
CORRECT = [case["text"] for case in load_vectors("correct_thai")]

# What reading shows to be displaced, and the evidence does not decide.
UNDECIDED = {("000", 1147), ("000", 1253), ("004", 27), ("004", 925), ("004", 3499)}
# Of these, what is not even told: correct text has no ครูของ and no นิสิต.
SILENT = {"การสอนของนักเรียนและครขูอง", "ลายมือช่ือนิสติ"}

VOWELS = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a"
TONES = "\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
ZERO_WIDTH = "\u200b\ufeff"
# Letters of words that the evidence knows, so that moves come about by chance too.
THAI = st.text(st.sampled_from("กรุงเทพมหานครสนับ่้ำิี ู่\u0e4d\u0e32\u200b\u00a0\n\uf70a|"), max_size=40)
OTHER_SCRIPTS = "👩‍👩‍👧 ❤️ 1️⃣ ພາສາລາວ ນ້ໍາ ភាសាខ្មែរ naïve café \u200b\ufeff - ฿ ๆ ฯลฯ ๑๒๓"


def short(case: dict[str, Any]) -> tuple[str, int]:
    return case["document"][:3], case["line"]


def is_thai_letter(sign: str) -> bool:
    return "\u0e01" <= sign <= "\u0e4e" and sign not in "\u0e2f\u0e3f\u0e46"


def moves(text: str) -> list[Change]:
    return [change for change in repair(text).changes if change.kind is ChangeKind.DISPLACED]


def break_encoding(text: str, chance: random.Random, share: float) -> str:
    """Do to text what PDF readers and Windows fonts do to it; `repair` undoes it."""
    drawn: dict[str, list[str]] = {}
    for glyph, letter in GLYPHS.items():
        drawn.setdefault(chr(int(letter, 16)), []).append(chr(int(glyph, 16)))

    def strikes() -> bool:
        return chance.random() < share

    signs = list(text)
    for at in range(1, len(signs)):
        if signs[at] in TONES and signs[at - 1] in VOWELS and strikes():
            signs[at - 1], signs[at] = signs[at], signs[at - 1]
        if signs[at] == "\u0e33" and strikes():
            signs[at] = "\u0e4d\u0e32"
            if signs[at - 1] in TONES and strikes():
                signs[at - 1 : at + 1] = ["\u0e4d", signs[at - 1] + "\u0e32"]
    broken = "".join(signs)
    spaced = [
        sign + (chance.choice(ZERO_WIDTH) if is_thai_letter(sign) and is_thai_letter(after) and strikes() else "")
        for sign, after in zip(broken, f"{broken} "[1:], strict=True)
    ]
    return "".join(chance.choice(drawn[sign]) if sign in drawn and strikes() else sign for sign in "".join(spaced))


class TestGlyphs:
    @pytest.mark.parametrize("glyph", GLYPHS)
    def test_each_glyph_becomes_the_letter_that_it_draws(self, glyph: str) -> None:
        sign, letter = chr(int(glyph, 16)), chr(int(GLYPHS[glyph], 16))
        assert repair(f"ก{sign}").text == f"ก{letter}"
        assert repair(f"ก{sign}").changes == (Change(1, sign, letter, ChangeKind.GLYPH),)

    def test_there_are_27(self) -> None:
        assert sorted(GLYPHS) == [f"{code:04X}" for code in range(0xF700, 0xF71B)]

    @pytest.mark.parametrize("sign", "\uf6ff\uf71b\uf0d8\uf052")
    def test_other_private_use_is_left(self, sign: str) -> None:
        assert repair(f"ก{sign}") == Repair(f"ก{sign}")


class TestOrder:
    @pytest.mark.parametrize("vowel", VOWELS)
    @pytest.mark.parametrize("tone", TONES)
    def test_a_mark_before_its_vowel_changes_places_with_it(self, vowel: str, tone: str) -> None:
        repaired = repair(f"กก{tone}{vowel}ก")
        assert repaired.text == f"กก{vowel}{tone}ก"
        assert repaired.changes == (Change(2, f"{tone}{vowel}", f"{vowel}{tone}", ChangeKind.ORDER),)

    @pytest.mark.parametrize("tone", TONES[:4])
    def test_sara_am_in_any_order(self, tone: str) -> None:
        for broken, before in (
            (f"น{tone}\u0e4d\u0e32", "\u0e4d\u0e32"),
            (f"น\u0e4d{tone}\u0e32", f"\u0e4d{tone}\u0e32"),
        ):
            repaired = repair(broken)
            assert repaired.text == f"น{tone}\u0e33"
            assert [(change.before, change.kind) for change in repaired.changes] == [(before, ChangeKind.SARA_AM)]

    def test_many_marks_keep_their_order_otherwise(self) -> None:
        assert repair("ก\u0e48\u0e49\u0e35\u0e39ก").text == "ก\u0e35\u0e39\u0e48\u0e49ก"
        assert repair("ก\u0e49\u0e48\u0e39\u0e35ก").text == "ก\u0e39\u0e35\u0e49\u0e48ก"

    def test_a_swap_over_a_glyph_is_told_twice(self) -> None:
        assert repair("ท\uf70aี").changes == (
            Change(1, "\uf70a", "\u0e48", ChangeKind.GLYPH),
            Change(1, "\uf70aี", "\u0e35\u0e48", ChangeKind.ORDER),
        )

    @pytest.mark.parametrize("text", ["\u0e4d", "พุทฺธํ สรณํ", "กํก", "\u0e4d \u0e32"])
    def test_nikhahit_elsewhere_is_left(self, text: str) -> None:
        assert repair(text).text == text


class TestZeroWidth:
    @pytest.mark.parametrize("sign", [*ZERO_WIDTH, ZERO_WIDTH, "\u200b" * 3])
    def test_is_dropped_between_thai_letters(self, sign: str) -> None:
        assert repair(f"กก{sign}ข").changes == (Change(2, sign, "", ChangeKind.ZERO_WIDTH),)
        assert repair(f"ท{sign}\u0e48{sign}\u0e35").text == "ที่"

    @pytest.mark.parametrize(
        "text", ["\u200bก", "ก\ufeff", "ก\u200b ข", "ก\u200ba", "๑\u200b๒", "ก\u200dข", "ก\u2060ข"]
    )
    def test_is_left_elsewhere(self, text: str) -> None:
        assert repair(text) == Repair(text)


class TestDisplaced:
    @pytest.mark.parametrize("case", DISPLACED, ids=lambda case: "-".join(map(str, short(case))))
    def test_is_moved_where_evidence_decides(self, case: dict[str, Any]) -> None:
        repaired = repair(case["printed"])
        if short(case) in UNDECIDED and case["displaced"] != repaired.count(ChangeKind.DISPLACED):
            assert repaired.text != case["corrected"]
            told = repaired.count(UnresolvedKind.DOUBTFUL_MARK) + repaired.count(ChangeKind.DISPLACED)
            assert (told == case["displaced"]) is (case["printed"] not in SILENT)
        else:
            assert repaired.text == case["corrected"]

    @pytest.mark.parametrize(
        "cases", [DISPLACED, [case for case in DISPLACED if case["reference"]]], ids=["all", "reference"]
    )
    def test_precision_and_recall(self, cases: list[dict[str, Any]]) -> None:
        there = sum(case["displaced"] for case in cases)
        moved = [(change, case["corrected"]) for case in cases for change in moves(case["printed"])]
        moved += [(change, text) for text in CORRECT for change in moves(text)]
        right = sum(change.after in corrected for change, corrected in moved)
        assert right / len(moved) >= 0.98
        assert right / there >= 0.9

    @pytest.mark.parametrize(
        ("printed", "corrected"),
        [
            ("กรงุเทพมหานคร", "กรุงเทพมหานคร"),
            ("สนับสนนุ", "สนับสนุน"),
            ("แผนปฏบิัติ", "แผนปฏิบัติ"),
            ("หนว่ยงาน", "หน่วยงาน"),
            ("พนื้ฐาน", "พื้นฐาน"),
            ("ผบู้ริหาร", "ผู้บริหาร"),
            ("ทผี่่านมา", "ที่ผ่านมา"),
            ("ความสาํเร็จ", "ความสำเร็จ"),
            ("กลุยทธ์องค์กร", "กลยุทธ์องค์กร"),
            ("ดังนี ้", "ดังนี้ "),
            ("เปน็", "เป็น"),
            ("ของกรงุเทพมหานครและกรงุเทพมหานคร", "ของกรุงเทพมหานครและกรุงเทพมหานคร"),
        ],
    )
    def test_one_letter_off_to_either_side(self, printed: str, corrected: str) -> None:
        assert repair(printed).text == corrected
        assert {change.kind for change in repair(printed).changes} == {ChangeKind.DISPLACED}

    def test_tells_the_place(self) -> None:
        assert repair("ของกรงุเทพ").changes == (Change(4, "รงุ", "รุง", ChangeKind.DISPLACED),)

    @pytest.mark.parametrize(
        ("text", "place"), [("การทืี่นำ", (3, "ทืี่")), ("คำ ้", (2, " ้")), ("้ก", (0, "้")), ("แ้ก", (0, "แ้"))]
    )
    def test_what_spelling_does_not_know_is_told_and_left(self, text: str, place: tuple[int, str]) -> None:
        assert repair(text) == Repair(text, (), (Unresolved(*place, UnresolvedKind.IMPOSSIBLE_MARK),))

    @pytest.mark.parametrize(
        ("text", "places"),
        [
            ("วิจยั", [(3, "ยั")]),
            ("มกีารศกึษา", [(1, "กี"), (6, "กึ")]),
            ("กลยทุธ์ที่ 1", [(3, "ทุ")]),
            ("ตอ้ง", [(1, "อ้")]),
            ("ทศิทาง", [(1, "ศิ")]),
            ("สนับสนนุเศรษฐกิจ", [(6, "นุ")]),
        ],
    )
    def test_what_is_nearly_known_is_told_and_left(self, text: str, places: list[tuple[int, str]]) -> None:
        told = tuple(Unresolved(*place, UnresolvedKind.DOUBTFUL_MARK) for place in places)
        assert repair(text) == Repair(text, (), told)

    @pytest.mark.parametrize(
        ("printed", "corrected"),
        [
            ("ที ่ประชุม", "ที่ ประชุม"),
            ("พี ่เมือง", "พี่ เมือง"),
            ("นี ้เป็น", "นี้ เป็น"),
            ("สาํคัญ", "สำคัญ"),
            ("ทาํ", "ทำ"),
            ("นำ้", "น้ำ"),
            ("ตำ่กว่า", "ต่ำกว่า"),
            ("ฬำ่ฌ", "ฬ่ำฌ"),
        ],
    )
    def test_where_only_one_consonant_can_have_it(self, printed: str, corrected: str) -> None:
        repaired = repair(printed)
        assert (repaired.text, repaired.unresolved) == (corrected, ())
        assert [change.kind for change in repaired.changes] == [ChangeKind.DISPLACED]

    @pytest.mark.parametrize("text", ["ฬฌ ่ประชุม", "ต่ำ้", "เ้ก", "กเ้ฌ", "า\u0e4d"])
    def test_where_none_or_another_could_it_is_told(self, text: str) -> None:
        assert repair(text).text == text
        assert [item.kind for item in repair(text).unresolved] == [UnresolvedKind.IMPOSSIBLE_MARK]

    def test_more_marks_than_stand_on_two_consonants_are_left(self) -> None:
        assert repair("หน่่่่่วยงาน").changes == ()


class TestWhatIsLeftAlone:
    @pytest.mark.parametrize("text", CORRECT)
    def test_correct_thai_comes_back_as_it_was(self, text: str) -> None:
        repaired = repair(text)
        assert repaired == Repair(text, (), repaired.unresolved)
        assert {item.kind for item in repaired.unresolved} <= {UnresolvedKind.NO_BREAK_SPACE}
        assert not has_lost_marks(text)
        assert join_lines(text) == Repair(text)

    def test_no_break_space_is_told_and_kept(self) -> None:
        space = Unresolved(2, "\u00a0", UnresolvedKind.NO_BREAK_SPACE)
        assert repair("กก\u00a0ข") == Repair("กก\u00a0ข", (), (space,))
        assert repair("กก\u00a0ข").count(UnresolvedKind.NO_BREAK_SPACE) == 1

    def test_other_scripts_and_emoji(self) -> None:
        for function in (repair, join_lines):
            assert function(OTHER_SCRIPTS) == Repair(OTHER_SCRIPTS)

    @given(
        st.text(
            st.characters(exclude_characters="\u00a0", exclude_categories=()).filter(
                lambda c: not ("\u0e01" <= c <= "\u0e5b" or "\uf700" <= c <= "\uf71a")
            )
        )
    )
    def test_text_without_thai(self, text: str) -> None:
        assert repair(text) == Repair(text)
        assert join_lines(text) == Repair(text)
        assert not has_lost_marks(text)


class TestLaws:
    @given(st.one_of(ANY_TEXT, THAI))
    def test_any_text(self, text: str) -> None:
        repaired = repair(text)
        assert repair(repaired.text).changes == ()
        for change in repaired.changes:
            assert text[change.offset : change.offset + len(change.before)] == change.before
        for item in repaired.unresolved:
            assert text[item.offset : item.offset + len(item.text)] == item.text
        assert [change.offset for change in repaired.changes] == sorted(change.offset for change in repaired.changes)
        assert has_lost_marks(text) in {True, False}

    @given(st.one_of(ANY_TEXT, THAI))
    def test_what_no_change_covers_stays(self, text: str) -> None:
        covered = {at for c in repair(text).changes for at in range(c.offset, c.offset + len(c.before))}
        kept = [sign for at, sign in enumerate(text) if at not in covered]
        rest = iter(repair(text).text)
        assert all(sign in rest for sign in kept)

    @given(st.one_of(ANY_TEXT, THAI))
    def test_joining_takes_out_spaces_and_nothing_else(self, text: str) -> None:
        joined = join_lines(text)
        assert "".join(joined.text.split()) == "".join(
            text.replace("\u0e4d \u0e32", "\u0e33").replace("\u0e4d\n\u0e32", "\u0e33").split()
        )

    @given(st.lists(st.sampled_from(CORRECT)), st.randoms(use_true_random=False), st.floats(0, 1))
    def test_repair_undoes_what_extraction_does(self, lines: list[str], chance: random.Random, share: float) -> None:
        text = "\n".join(lines)
        assert repair(break_encoding(text, chance, share)).text == text

    @given(st.sampled_from(DISPLACED), st.randoms(use_true_random=False), st.floats(0, 1))
    def test_also_of_displaced_marks(self, case: dict[str, Any], chance: random.Random, share: float) -> None:
        assert repair(break_encoding(case["printed"], chance, share)).text == repair(case["printed"]).text


class TestValues:
    @pytest.mark.parametrize("function", [repair, has_lost_marks, join_lines])
    @pytest.mark.parametrize("value", [None, 1, b"text", ["text"]])
    def test_takes_text(self, function: Any, value: Any) -> None:
        with pytest.raises(WrongType, match=f"{function.__name__} takes text, got "):
            function(value)

    def test_offsets_are_not_negative(self) -> None:
        with pytest.raises(InvalidValue, match=r"Change\.offset takes 0 or more, got -1"):
            Change(-1, "", "", ChangeKind.ORDER)
        with pytest.raises(InvalidValue, match=r"Unresolved\.offset takes 0 or more, got -1"):
            Unresolved(-1, "", UnresolvedKind.CUT_WORD)
        with pytest.raises(InvalidValue, match=r"Change\.offset takes 0 or more, got a number of more than 30 digits"):
            Change(-(10**5000), "", "", ChangeKind.ORDER)
        assert Change(0, "", "", ChangeKind.ORDER).offset == 0

    def test_fields_have_types(self) -> None:
        fields: list[Any] = [1, 1, 1, 1]
        for build, good in ((Change, (0, "", "", ChangeKind.ORDER)), (Unresolved, (0, "", UnresolvedKind.CUT_WORD))):
            for index in range(len(good)):
                wrong: Any = [*good[:index], 1.5, *good[index + 1 :]]
                with pytest.raises(WrongType):
                    build(*wrong)
        with pytest.raises(WrongType):
            Repair(*fields[:1])
        with pytest.raises(WrongType):
            Repair("", (Unresolved(0, "", UnresolvedKind.CUT_WORD),))  # type: ignore[arg-type]
        with pytest.raises(WrongType):
            Repair("", (), (Change(0, "", "", ChangeKind.ORDER),))  # type: ignore[arg-type]

    def test_speak_thai(self) -> None:
        assert str(Change(2, "a", "b", ChangeKind.GLYPH)) == "แปลงรหัสอักขระ (ตำแหน่ง 2): 'a' → 'b'"
        assert str(Unresolved(2, "a", UnresolvedKind.AMBIGUOUS_MARK)) == "เครื่องหมายกำกวม (ตำแหน่ง 2): 'a'"
        assert str(repair("กรงุเทพ\u00a0")) == "แก้ไข 1 แห่ง คงไว้ 1 แห่ง"
        assert repr(Repair("ab")) == "<Repair: 2 characters, 0 changes, 0 unresolved>"
        assert repr(repair("กรงุเทพ\u00a0")) == "<Repair: 8 characters, 1 change, 1 unresolved>"
        assert repr(repair("กํากํา")) == "<Repair: 4 characters, 2 changes, 0 unresolved>"
        kinds = [*ChangeKind, *UnresolvedKind]
        said = {str(Change(0, "", "", kind)) for kind in ChangeKind} | {
            str(Unresolved(0, "", kind)) for kind in UnresolvedKind
        }
        assert len(said) == len(kinds)
