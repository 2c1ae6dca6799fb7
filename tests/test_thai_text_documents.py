"""The source documents as a whole, where they are at hand: BMA_SEEDS, or shared/seeds beside the repository."""

import os
from pathlib import Path

import pytest

from bma_foreign_affairs.thai.text import ChangeKind, UnresolvedKind, has_lost_marks, join_lines, repair
from support import load_vectors

DISPLACED = load_vectors("displaced_marks")


def seeds() -> dict[str, str]:
    folder = Path(os.environ.get("BMA_SEEDS") or Path(__file__).parents[2] / "shared" / "seeds")
    if not folder.is_dir():
        pytest.skip("the source documents are not at hand: set BMA_SEEDS to their folder")
    return {path.name[:3]: path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))}


class TestDocuments:
    @pytest.mark.parametrize(
        ("document", "counts"),
        [("000", (2798, 542, 280)), ("001", (0, 0, 0)), ("002", (0, 21, 0)), ("003", (0, 0, 0)), ("004", (0, 496, 50))],
    )
    def test_every_document(self, document: str, counts: tuple[int, ...]) -> None:
        text = seeds()[document]
        repaired = repair(text)
        kinds = (ChangeKind.GLYPH, ChangeKind.ORDER, ChangeKind.SARA_AM)
        assert tuple(repaired.count(kind) for kind in kinds) == counts
        assert repair(repaired.text).changes == ()
        for change in repaired.changes:
            assert text[change.offset : change.offset + len(change.before)] == change.before

    @pytest.mark.parametrize("document", ["000", "002", "004"])
    def test_every_move_is_right(self, document: str) -> None:
        text = seeds()[document]
        for change in repair(text).changes:
            if change.kind is ChangeKind.DISPLACED:
                here = (document, text.count("\n", 0, change.offset) + 1)
                corrected = [case["corrected"] for case in DISPLACED if (case["document"][:3], case["line"]) == here]
                assert any(change.after in text for text in corrected)

    @pytest.mark.parametrize(("document", "told"), [("000", 1), ("002", 0), ("004", 3)])
    def test_every_doubt_is_right(self, document: str, told: int) -> None:
        text = seeds()[document]
        kinds = (UnresolvedKind.DOUBTFUL_MARK, UnresolvedKind.AMBIGUOUS_MARK)
        lines = [text.count("\n", 0, item.offset) + 1 for item in repair(text).unresolved if item.kind in kinds]
        assert len(lines) == told
        assert {(document, line) for line in lines} <= {(case["document"][:3], case["line"]) for case in DISPLACED}

    @pytest.mark.parametrize("document", ["001", "003"])
    def test_correct_documents_stay(self, document: str) -> None:
        text = seeds()[document]
        assert repair(text).text == text
        assert repair(text).count(UnresolvedKind.NO_BREAK_SPACE) == len(repair(text).unresolved)
        # A word of 003 that a space cuts, at สนับ สนุน.
        assert join_lines(text).text == text.replace("สนับ สนุน", "สนับสนุน")

    @pytest.mark.parametrize("document", ["000", "002", "004"])
    def test_joining_twice_changes_nothing_more(self, document: str) -> None:
        joined = join_lines(repair(seeds()[document]).text)
        assert join_lines(joined.text).changes == ()

    def test_lost_marks(self) -> None:
        documents = seeds()
        lines = documents["004"].splitlines()
        assert has_lost_marks("\n".join(lines[641:680]))
        # 3358-3360 lost theirs too.
        whole = ["\n".join(part) for part in (lines[:641], lines[680:3355], lines[3362:])]
        for text in (documents["001"], documents["003"], documents["000"], *whole):
            assert not any(map(has_lost_marks, text.splitlines()))
            assert not any(map(has_lost_marks, text.split("\n\n")))


class TestOtherThai:
    """The words of pythainlp, where it is installed: none of them stands in the evidence because of this list."""

    def test_words(self) -> None:
        words = sorted(pytest.importorskip("pythainlp.corpus").thai_words())
        repaired = repair("\n".join(words))
        assert repaired.count(ChangeKind.DISPLACED) == 0
        assert repaired.count(UnresolvedKind.DOUBTFUL_MARK) < len(words) / 2000
        assert repaired.count(UnresolvedKind.AMBIGUOUS_MARK) == 0

    def test_spaces_and_line_breaks(self) -> None:
        words = sorted(pytest.importorskip("pythainlp.corpus").thai_words())
        half = len(words) // 2
        joined = join_lines("\n".join(map(" ".join, zip(words[:half], words[half:], strict=False))))
        assert len(joined.changes) <= len(words) / 30_000


class TestWhatOthersDo:
    """The table of the documentation, row by row, where pythainlp is installed."""

    @pytest.mark.parametrize(
        ("text", "ours", "theirs"),
        [
            ("ด\uf70bาน", "ด้าน", "ด\uf70bาน"),
            ("ท\u0e48\u0e35", "ที่", "ที่"),
            ("น\u0e4d\u0e32", "นำ", "นำ"),
            ("ก้้", "ก้้", "ก้"),
            ("กรงุเทพ", "กรุงเทพ", "กรงุเทพ"),
            ("กก  a\n\n\nข", "กก  a\n\n\nข", "กก a\nข"),
            ("ก\u200bข", "กข", "กข"),
            ("\u200bกa\u200b b", "\u200bกa\u200b b", "กa b"),
            ("ก\ufeffข", "กข", "ก\ufeffข"),
        ],
    )
    def test_normalize_of_pythainlp(self, text: str, ours: str, theirs: str) -> None:
        normalize = pytest.importorskip("pythainlp.util").normalize
        assert repair(text).text == ours
        assert normalize(text) == theirs
