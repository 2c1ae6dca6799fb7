"""How evidence decides, shown on evidence that is made up for the purpose."""

import pytest

from bma_foreign_affairs.thai.text import Change, ChangeKind, Unresolved, UnresolvedKind, repair
from bma_foreign_affairs.thai.text._displaced import leftward, repair_displaced, rightward
from bma_foreign_affairs.thai.text._draft import Draft
from bma_foreign_affairs.thai.text._evidence import LONG, SHORT, Evidence, packaged_evidence, within
from bma_foreign_affairs.thai.text._letters import EDGE


def evidence(*words: str) -> Evidence:
    """Give the evidence of a corpus that has each word twice, as a run of its own."""
    runs = [f"{EDGE}{word}{EDGE}" for word in words]
    long = {window for run in runs for window in within(run, 0, len(run), LONG)} | {
        run for run in runs if len(run) < LONG
    }
    short = frozenset(window for run in runs for window in within(run, 0, len(run), SHORT))
    return Evidence(frozenset(long), short, short)


def moved(text: str, *words: str) -> tuple[str, tuple[Change, ...], tuple[Unresolved, ...]]:
    return moved_by(text, evidence(*words))


def moved_by(text: str, table: Evidence) -> tuple[str, tuple[Change, ...], tuple[Unresolved, ...]]:
    draft = Draft(text)
    repair_displaced(draft, table)
    repaired = draft.finish()
    return repaired.text, repaired.changes, repaired.unresolved


class TestDecision:
    def test_exactly_one_move_leads_to_a_known_word(self) -> None:
        assert moved("กขุคงจฉ", "กุขคงจฉ")[0] == "กุขคงจฉ"
        assert moved("กุขคงจฉ", "กขุคงจฉ")[0] == "กขุคงจฉ"

    def test_two_moves_do_not_decide(self) -> None:
        text, changes, unresolved = moved("กขุคงจฉ", "กุขคงจฉ", "กขคุงจฉ")
        assert (text, changes) == ("กขุคงจฉ", ())
        assert unresolved == (Unresolved(1, "ขุ", UnresolvedKind.AMBIGUOUS_MARK),)

    def test_text_that_occurs_as_it_stands_is_left(self) -> None:
        assert moved("กขุคงจฉ", "กุขคงจฉ", "กขุคงจฉ") == ("กขุคงจฉ", (), ())

    def test_all_that_touches_the_place_must_agree(self) -> None:
        assert moved("กขุคงจฉ", "ฮกุขคงจฉ")[1] == ()

    def test_a_word_of_two_letters(self) -> None:
        assert moved("กขุ", "กุข")[0] == "กุข"

    def test_what_follows_does_not_matter_where_spelling_decides(self) -> None:
        assert moved("งจฉกเ์ขค", "งจฉก์")[0] == "งจฉกเ์ขค"
        assert moved("งจฉชกเ์ขค", "งจฉชก์เฮ")[0] == "งจฉชก์เขค"

    def test_moves_that_share_a_letter_are_one_change(self) -> None:
        final, halfway = evidence("กุขุคงจฉชซ"), evidence("กุขคุงจฉชซ")
        table = Evidence(final.long | halfway.long, final.often, final.seen | halfway.seen)
        text, changes, _ = moved_by("กขุคุงจฉชซ", table)
        assert text == "กุขุคงจฉชซ"
        assert changes == (Change(0, "กขุคุ", "กุขุค", ChangeKind.DISPLACED),)

    def test_moves_apart_are_two(self) -> None:
        text, changes, _ = moved("กขุคงจฉ ชซุฌญฎฏ", "กุขคงจฉ", "ชุซฌญฎฏ")
        assert text == "กุขคงจฉ ชุซฌญฎฏ"
        assert [change.offset for change in changes] == [0, 8]


class TestWays:
    @pytest.mark.parametrize(
        ("cells", "ways"),
        [
            (("ก", "ขุ"), {("กุ", "ข")}),
            (("ก", "ขุ้"), {("กุ", "ข้"), ("ก้", "ขุ"), ("กุ้", "ข")}),
            (("ก้", "ขุ"), {("กุ้", "ข")}),
            (("กุ", "ขุ"), set()),
            (("เ", "ขุ"), set()),
            (("ก", "า้"), {("ก้", "า")}),
            (("ก", "า\u0e4d"), {("ก", "\u0e33")}),
            (("ก", "เ์"), {("ก์", "เ")}),
            (("ก", "|้"), {("ก้", "|")}),
            (("ก", "ขุุ"), {("กุ", "ขุ")}),
            (("ก", "ขู้ี่"), {("กู้", "ขี่"), ("กี่", "ขู้"), ("กี้", "ขู่")}),
            (("ก", "ขุ้ี่์"), set()),
        ],
    )
    def test_leftward(self, cells: tuple[str, str], ways: set[tuple[str, str]]) -> None:
        assert set(leftward(cells)) == ways

    @pytest.mark.parametrize(
        ("cells", "ways"),
        [
            (("กุ", "ข"), {("ก", "ขุ")}),
            (("กุ้", "ข"), {("ก้", "ขุ"), ("กุ", "ข้"), ("ก", "ขุ้")}),
            (("กุ", "า"), set()),
            (("|้", "ก"), set()),
            (("กุ", "ขุ"), set()),
        ],
    )
    def test_rightward(self, cells: tuple[str, str], ways: set[tuple[str, str]]) -> None:
        assert set(rightward(cells)) == ways


class TestTable:
    def test_is_small_and_read_once(self) -> None:
        table = packaged_evidence()
        assert table is packaged_evidence()
        assert len(table.long) > 15_000
        assert table.often < table.seen
        assert {len(window) for window in table.seen} == {SHORT}
        assert max(map(len, table.long)) == LONG

    def test_does_not_hold_the_faults_that_it_is_to_find(self) -> None:
        for fault in ("กรงุ", "งุเท", "บสนนุ", "หนว่ย", "ปฏบิ", "พิธกี"):
            assert not any(fault in window for window in packaged_evidence().long)

    def test_repair_reads_it(self) -> None:
        assert repair("หนว่ยงาน").text == "หน่วยงาน"
