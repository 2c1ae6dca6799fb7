"""How evidence decides, shown on evidence that is made up for the purpose."""

import pytest

from bma_foreign_affairs.thai.text import Change, ChangeKind, Unresolved, UnresolvedKind, repair
from bma_foreign_affairs.thai.text._displaced import leftward, repair_displaced, rightward
from bma_foreign_affairs.thai.text._draft import Draft
from bma_foreign_affairs.thai.text._evidence import LONG, SHORT, Evidence, covering, packaged_evidence, within
from bma_foreign_affairs.thai.text._joining import close_gaps
from bma_foreign_affairs.thai.text._letters import EDGE
from bma_foreign_affairs.thai.text._lost import _lost_places


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

    @pytest.mark.parametrize("attested", ["|กขุ", "กขุค"])
    def test_a_place_that_occurs_is_left_whatever_else_is_new(self, attested: str) -> None:
        table = evidence("กุขคงจฉ")
        table = Evidence(table.long, table.often | {attested}, table.seen | {attested})
        assert moved_by("กขุคงจฉ", table) == ("กขุคงจฉ", (), ())

    def test_where_one_of_the_two_is_impossible_a_known_word_will_do(self) -> None:
        assert moved("ก้้ขงจฮฮฮ", "ก้ข้งจฉชซ")[0] == "ก้ข้งจฮฮฮ"
        assert moved("ก้ขงจฮฮฮ", "กข้งจฉชซ")[0] == "ก้ขงจฮฮฮ"

    def test_all_that_touches_the_place_must_agree(self) -> None:
        assert moved("กขุคงจฉ", "ฮกุขคงจฉ")[1] == ()

    def test_a_word_of_two_letters(self) -> None:
        assert moved("กขุ", "กุข")[0] == "กุข"

    def test_what_follows_does_not_matter_where_spelling_decides(self) -> None:
        assert moved("งจฉกเ์ขค", "งจฉก์")[0] == "งจฉกเ์ขค"
        assert moved("งจฉชกเ์ขค", "งจฉชก์เฮ")[0] == "งจฉชก์เขค"

    def test_a_mark_on_a_space_needs_evidence_of_the_end_that_it_makes(self) -> None:
        assert moved("กข ุ", "กขุ")[0] == "กขุ "
        assert moved("กข ุ", "กขุคงจฉ")[1] == ()
        assert moved("กขคงจฉช ุ", "กขคงจฉ")[1] == ()

    def test_moves_that_share_a_letter_are_one_change(self) -> None:
        final, halfway = evidence("กุขุคงจฉชซ"), evidence("กุขคุงจฉชซ")
        table = Evidence(final.long | halfway.long, final.often, final.seen | halfway.seen)
        text, changes, _ = moved_by("กขุคุงจฉชซ", table)
        assert text == "กุขุคงจฉชซ"
        assert changes == (Change(0, "กขุคุ", "กุขุค", ChangeKind.DISPLACED),)

    @pytest.mark.parametrize(
        ("text", "halfway", "final", "familiar"),
        [
            ("ก้ขุค่งจฉ", "กุ้ขค่งจฉ", "กุ้ข่คงจฉ", ("้ขุค", "ขุค่", "ุค่ง", "ค่งจ", "่งจฉ")),
            ("ฉค่ขกุ้งจ", "ฉค่ขุก้งจ", "ฉคขุ่ก้งจ", ("|ฉค่", "ฉค่ข", "ค่ขก", "่ขกุ")),
            ("ค่ขกุ้งจ", "ค่ขุก้งจ", "คขุ่ก้งจ", ("|ค่ข", "ค่ขก", "่ขกุ")),
        ],
    )
    def test_a_move_makes_its_neighbours_doubtful(
        self, text: str, halfway: str, final: str, familiar: tuple[str, ...]
    ) -> None:
        goal, between = evidence(final), evidence(halfway)
        table = Evidence(goal.long | between.long, goal.often.union(familiar), goal.seen.union(between.seen, familiar))
        assert moved_by(text, table)[0] == final

    def test_moves_apart_are_two(self) -> None:
        text, changes, _ = moved("กขุคงจฉ ชซุฌญฎฏ", "กุขคงจฉ", "ชุซฌญฎฏ")
        assert text == "กุขคงจฉ ชุซฌญฎฏ"
        assert [change.offset for change in changes] == [0, 8]


class TestDoubt:
    """Six short windows touch the place in ฌญฮกขุคงจฉ; the first of them stays when the mark moves, five are others."""

    FIRST = "ฌญฮก"
    OTHERS = ("ญฮกุ", "ฮกุข", "กุขค", "ุขคง", "ขคงจ")

    def kinds(self, *met: str) -> list[UnresolvedKind]:
        table = Evidence(frozenset(), frozenset(), frozenset(met))
        text, changes, unresolved = moved_by("ฌญฮกขุคงจฉ", table)
        assert (text, changes) == ("ฌญฮกขุคงจฉ", ())
        return [item.kind for item in unresolved]

    def test_short_windows_without_a_known_word(self) -> None:
        assert self.kinds(self.FIRST, *self.OTHERS) == [UnresolvedKind.DOUBTFUL_MARK]

    def test_two_unmet_windows_are_most(self) -> None:
        assert self.kinds(self.FIRST, *self.OTHERS[2:]) == [UnresolvedKind.DOUBTFUL_MARK]
        assert self.kinds(*self.OTHERS[1:]) == [UnresolvedKind.DOUBTFUL_MARK]
        assert self.kinds(*self.OTHERS[2:]) == []

    @pytest.mark.parametrize(("met", "doubtful"), [(("ญฮกข", "ฮกขุ"), True), (("ญฮกข", "ฮกขุ", "กขุค"), False)])
    def test_three_windows_are_the_least_gain(self, met: tuple[str, ...], doubtful: bool) -> None:
        assert bool(self.kinds(self.FIRST, *self.OTHERS, *met)) is doubtful

    def test_spelling_tells_of_the_impossible(self) -> None:
        table = Evidence(frozenset(), frozenset(), frozenset(("|ก้ข", "ก้ขค", "้ขคง", "ขคงจ")))
        assert [item.kind for item in moved_by("กเ้ขคงจฉ", table)[2]] == [UnresolvedKind.IMPOSSIBLE_MARK]


def joined(text: str, table: Evidence) -> str:
    draft = Draft(text)
    close_gaps(draft, table)
    return draft.finish().text


@pytest.mark.parametrize("gap", [" ", "\n", " \r\n "])
class TestJoining:
    def test_no_end_is_known_and_the_letters_joined_are(self, gap: str) -> None:
        assert joined(f"กขค{gap}งจฉช", evidence("กขคงจฉช")) == "กขคงจฉช"
        assert joined(f"กข{gap}คงจฉช", evidence("กขคงจฉช")) == "กขคงจฉช"
        assert joined(f"กขคงจ{gap}ฉช", evidence("กขคงจฉช")) == "กขคงจฉช"

    @pytest.mark.parametrize(
        ("left", "right", "other"), [("กขค", "งจฉช", "ฮฮกขค"), ("กขค", "งจฉช", "งจฉฮฮ"), ("กข", "คงจฉช", "กข")]
    )
    def test_one_known_end_is_enough_to_leave_it(self, gap: str, left: str, right: str, other: str) -> None:
        assert joined(f"{left}{gap}{right}", evidence("กขคงจฉช", other)) == f"{left}{gap}{right}"

    @pytest.mark.parametrize("missing", ["กขคง", "ขคงจ", "คงจฉ"])
    def test_every_short_window_over_it_must_be_met(self, gap: str, missing: str) -> None:
        table = evidence("กขคงจฉช")
        table = Evidence(table.long, table.often, table.seen - {missing})
        assert joined(f"กขค{gap}งจฉช", table) == f"กขค{gap}งจฉช"

    @pytest.mark.parametrize(
        ("long", "closes"), [("คงจฉชซฌ", True), ("ฎกฏกขคง", True), ("งจฉชซฌญ", False), ("ฮฎกฏกขค", False)]
    )
    def test_one_long_window_over_it_must_be_known(self, gap: str, long: str, closes: bool) -> None:
        table = evidence("ฮฎกฏกขคงจฉชซฌญ")
        table = Evidence(frozenset({long}), table.often, table.seen)
        assert (joined(f"ฮฎกฏกขค{gap}งจฉชซฌญ", table) == "ฮฎกฏกขคงจฉชซฌญ") is closes

    def test_a_line_with_a_cut_in_three_spaces_is_letter_spaced(self, gap: str) -> None:
        line, words = " ".join(["กขค งจฉช"] * 3), " ".join(["กขคงจฉช"] * 3)
        table = evidence("กขคงจฉช")
        assert joined(f"{line} ฮ ฮ ฮ ฮ{gap}", table) == f"{words}ฮฮฮฮ{gap}"
        assert joined(f"{line} ฮ ฮ ฮ ฮ ฮ{gap}", table) == f"{words} ฮ ฮ ฮ ฮ ฮ{gap}"

    def test_each_cut_of_a_text_is_closed(self, gap: str) -> None:
        assert joined(f"กขค{gap}งจฉช, กขค{gap}งจฉช", evidence("กขคงจฉช")) == "กขคงจฉช, กขคงจฉช"

    def test_where_spelling_shows_the_cut_no_known_word_is_needed(self, gap: str) -> None:
        table = evidence("กขาค")
        assert joined(f"กข{gap}าค", Evidence(frozenset(), table.often, table.seen)) == "กขาค"
        assert joined(f"กข{gap}าฮ", table) == f"กข{gap}าฮ"


class TestLostMarks:
    @pytest.mark.parametrize("word", ["ก่ขคงจฉช", "กข่คงจฉช", "กขคงจฉช่", "กุ่ขคงจฉช", "กขคงจฉชซฌุ้ญฎฏฐฑฒ", "ฮ็กขคงจ", "กขคงจ์"])
    def test_a_place_where_a_mark_makes_a_known_word(self, word: str) -> None:
        gone = "".join(sign for sign in word if not "\u0e47" <= sign <= "\u0e4c")
        assert _lost_places(f"{EDGE}{gone}{EDGE}", evidence(word)) == 1
        assert _lost_places(f"{EDGE}{gone}{EDGE}", evidence(word, gone)) == 0
        assert _lost_places(f"{EDGE}{word}{EDGE}", evidence(word)) == 0

    def test_all_that_touches_the_place_must_agree(self) -> None:
        table = evidence("กขค่งจฉช")
        for missing in ("|กขค", "กขค่", "ขค่ง", "ค่งจ", "่งจฉ"):
            assert _lost_places("|กขคงจฉช|", Evidence(table.long, table.often, table.seen - {missing})) == 0
        assert _lost_places("|กขคงจฉช|", Evidence(table.long, table.often, table.seen - {"งจฉช"})) == 1

    def test_each_place_counts(self) -> None:
        assert _lost_places("|กขคงจฉชซฌญฎฏฐฑฒณดต|", evidence("กขค่งจฉชซฌญฎฏฐ้ฑฒณดต")) == 2


class TestWindows:
    @pytest.mark.parametrize(
        ("run", "start", "end", "windows"),
        [
            ("abcdefgh", 3, 5, ["bcde", "cdef", "defg"]),
            ("abcdef", 4, 6, ["cdef"]),
            ("abcdef", 0, 1, ["abcd"]),
            ("abcdef", 1, 5, ["bcde"]),
            ("abcdef", 0, 5, []),
            ("abc", 0, 1, []),
        ],
    )
    def test_that_hold_all_of_a_place(self, run: str, start: int, end: int, windows: list[str]) -> None:
        assert covering(run, start, end, 4) == windows

    @pytest.mark.parametrize(
        ("start", "end", "windows"),
        [(1, 6, ["bcde", "cdef"]), (0, 99, ["abcd", "bcde", "cdef"]), (-2, 4, ["abcd"]), (2, 6, ["cdef"]), (3, 6, [])],
    )
    def test_that_lie_in_a_place(self, start: int, end: int, windows: list[str]) -> None:
        assert within("abcdef", start, end, 4) == windows

    @pytest.mark.parametrize(("start", "end"), [(1, 2), (4, 5), (8, 9), (3, 6)])
    def test_all_that_touch_a_supported_place_were_met(self, start: int, end: int) -> None:
        run, table = "|กขคงจฉชซฌ|", evidence("กขคงจฉชซฌ")
        for at, window in enumerate(within(run, 0, len(run), SHORT)):
            touches = at < end and start < at + SHORT
            assert Evidence(table.long, table.often, table.seen - {window}).supports(run, start, end) is not touches

    @pytest.mark.parametrize(
        ("missing", "supported"), [("จฉช|", False), ("ฉช|ฮ", True), ("ช|ฮญ", True), ("|ฮญซ", True), ("คงจฉ", True)]
    )
    def test_over_an_edge_say_nothing(self, missing: str, supported: bool) -> None:
        run, table = "|กขคงจฉช|ฮญซ|", evidence("กขคงจฉช", "ฮญซ")
        assert not {"ฉช|ฮ", "ช|ฮญ"} & table.seen
        assert Evidence(table.long, table.often, table.seen - {missing}).supports(run, 7, 8) is supported

    @pytest.mark.parametrize(
        ("missing", "meets"), [("กขคง", True), ("ขคงจ", False), ("คงจฉ", False), ("งจฉช", False), ("จฉชซ", True)]
    )
    def test_that_hold_both_sides_of_a_point(self, missing: str, meets: bool) -> None:
        run, table = "|กขคงจฉชซ|", evidence("กขคงจฉชซ")
        assert Evidence(table.long, table.often, table.seen - {missing}).meets(run, 5) is meets


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
