"""Names as printed and what they stand for: every resolution is reported, a misreading holds only where it stands."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, UnknownCode, WrongType
from bma_foreign_affairs.relations import (
    ORGANISATIONS,
    PLACES,
    Alias,
    AliasReason,
    City,
    Named,
    NameTable,
    Organisation,
    Resolution,
)
from bma_foreign_affairs.sources import Source
from support import ANY_TEXT, load_vectors

PLACE_NAMES = load_vectors("place_names")
SEOUL, DAEGU = City("กรุงโซล", "Seoul", "KR"), City("เมืองแทกู", "Daegu", "KR")
PAGE = Source("a.txt", lines=(600, 604))
TAK = Alias("เมืองตาก", AliasReason.MISREADING, (PAGE,))


def place(case: dict[str, Any]) -> Source:
    return Source(case["document"], lines=(case["line"], case["line"]))


@pytest.mark.parametrize("case", PLACE_NAMES, ids=lambda case: f"{case['printed']}:{case['line']}")
class TestEveryPrintedPlace:
    def test_resolves_at_its_place_and_tells_on_what_ground(self, case: dict[str, Any]) -> None:
        found = PLACES.resolve(case["printed"], source=place(case))
        assert found.value.english == case["english"]
        assert found.printed == case["printed"]
        assert found.alias.printed == case["printed"]
        assert (found.alias.reason is AliasReason.MISREADING) is case["misread"]

    def test_without_a_place_a_misreading_is_not_believed(self, case: dict[str, Any]) -> None:
        if not case["misread"]:
            assert PLACES.resolve(case["printed"]).value.english == case["english"]
        elif case["printed"] == "กรุงเทพฯ":
            assert PLACES.resolve(case["printed"]).value.english == "Bangkok"
        else:
            with pytest.raises(UnknownCode) as caught:
                PLACES.resolve(case["printed"])
            assert [PLACES.resolve(near).value.english for near in caught.value.nearest] == [case["english"]]


class TestTables:
    @pytest.mark.parametrize("table", [PLACES, ORGANISATIONS], ids=repr)
    def test_every_name_resolves_to_its_entry_and_the_entry_that_says_so(self, table: NameTable[Any]) -> None:
        for entry in table.entries:
            for alias in entry.names():
                source = alias.sources[0] if alias.sources else None
                assert table.resolve(alias.printed, source=source) == Resolution(alias.printed, entry.value, alias)

    @pytest.mark.parametrize("table", [PLACES, ORGANISATIONS], ids=repr)
    def test_shows_every_name_as_a_table(self, table: NameTable[Any]) -> None:
        rows = table.table().records()
        assert len(rows) == sum(len(entry.names()) for entry in table.entries)
        assert table.table().title == table.title

    def test_the_examples_of_the_documents(self) -> None:
        assert str(PLACES.resolve("แตกู")) == "'แตกู' → เมืองแทกู (สะกดต่างกัน, 001_016b338722f87adb.txt:221)"
        assert PLACES.resolve("เวียงจันทร์").value.english == "Vientiane"
        assert PLACES.resolve("กทม.").value.country == "TH"
        apcs = {ORGANISATIONS.resolve(name).value for name in ("APCS", "Asian Pacific City Summit")}
        assert len(apcs) == 1
        assert ORGANISATIONS.resolve("World E- Government Organization").alias.reason is AliasReason.FORMER
        assert ORGANISATIONS.resolve("C๔๐").value.abbreviation == "C40"

    def test_forms_that_follow_from_a_name(self) -> None:
        reasons = {
            "กรุงปักกิ่ง": AliasReason.TITLE,
            "ปักกิ่ง": AliasReason.SHORT,
            "กรุงปักกิ่ง สาธารณรัฐประชาชนจีน": AliasReason.FULL,
            "Beijing": AliasReason.ENGLISH,
        }
        for printed, reason in reasons.items():
            assert PLACES.resolve(printed).alias.reason is reason

    def test_a_short_form_of_two_places_names_neither(self) -> None:
        with pytest.raises(UnknownCode) as caught:
            PLACES.resolve("ฟูกูโอกะ")
        assert set(caught.value.nearest) == {"เมืองฟูกูโอกะ", "จังหวัดฟูกูโอกะ"}

    def test_a_row_of_the_table(self) -> None:
        table = NameTable("places", (Named(DAEGU, (TAK,)),))
        assert table.table().records() == [
            {"printed": "เมืองแทกู", "title": "เมืองแทกู", "english": "Daegu", "reason": "title", "sources": ""},
            {
                "printed": "เมืองตาก",
                "title": "เมืองแทกู",
                "english": "Daegu",
                "reason": "misreading",
                "sources": "a.txt:600-604",
            },
        ]
        assert str(table) == "places: เมืองแทกู"


class TestResolve:
    @given(ANY_TEXT)
    def test_any_text_is_resolved_to_a_name_of_the_table_or_unknown(self, text: str) -> None:
        try:
            found = PLACES.resolve(text)
        except UnknownCode:
            assert " ".join(text.split()) not in {alias.printed for entry in PLACES.entries for alias in entry.names()}
        else:
            assert found.printed == text
            assert found.alias.printed == " ".join(text.split())

    @given(st.sampled_from(["กรุงวอชิงตัน ดีซี", "เมืองจอร์จทาวน์ เกาะปีนัง"]), st.sampled_from(["  ", "\n", "\u00a0"]))
    def test_white_space_does_not_matter(self, title: str, space: str) -> None:
        found = PLACES.resolve(space + title.replace(" ", space) + space)
        assert found.value.title == title

    def test_long_text_is_unknown_at_once(self) -> None:
        with pytest.raises(UnknownCode) as caught:
            PLACES.resolve("กรุง" * 100_000)
        assert caught.value.nearest == ()

    def test_takes_text(self) -> None:
        wrongs: list[Any] = [None, 1, SEOUL]
        for wrong in wrongs:
            with pytest.raises(WrongType):
                PLACES.resolve(wrong)

    @pytest.mark.parametrize(
        ("source", "holds"),
        [
            (None, False),
            (Source("a.txt"), False),
            (Source("a.txt", page=1), False),
            (Source("b.txt", lines=(600, 604)), False),
            (Source("a.txt", lines=(598, 599)), False),
            (Source("a.txt", lines=(598, 600)), True),
            (Source("a.txt", lines=(602, 602)), True),
            (Source("a.txt", lines=(604, 700)), True),
            (Source("a.txt", lines=(605, 605)), False),
            (Source("a.txt", lines=(1, 1000)), True),
        ],
    )
    def test_a_misreading_holds_where_lines_overlap(self, source: Source | None, holds: bool) -> None:
        assert TAK.holds_at(source) is holds
        assert Alias("เมืองแตกู", AliasReason.SPELLING).holds_at(source)

    def test_a_misreading_wins_over_the_name_of_something_else_at_its_place(self) -> None:
        tak = City("เมืองตาก", "Tak", "TH")
        table = NameTable("places", (Named(tak), Named(DAEGU, (TAK,))))
        assert table.resolve("เมืองตาก").value == tak
        assert table.resolve("เมืองตาก", source=PAGE).value == DAEGU

    def test_a_misreading_holds_at_each_of_its_places(self) -> None:
        other = Source("a.txt", lines=(9, 9))
        alias = Alias("เมืองตาก", AliasReason.MISREADING, (PAGE, other))
        assert alias.holds_at(other)
        assert alias.holds_at(PAGE)


class TestConstruction:
    def test_each_name_stands_for_one_thing(self) -> None:
        for aliases in ((Alias("กรุงโซล", AliasReason.SPELLING),), (Alias("แทกู", AliasReason.SHORT),) * 2):
            with pytest.raises(InvalidValue, match="each name once"):
                NameTable("places", (Named(SEOUL), Named(DAEGU, aliases)))

    @pytest.mark.parametrize("printed", ["", " โซล", "กรุงวอชิงตัน  ดีซี", "กรุงวอชิงตัน\nดีซี"])
    def test_a_name_has_single_spaces(self, printed: str) -> None:
        with pytest.raises(InvalidValue):
            Alias(printed, AliasReason.SPELLING)

    @pytest.mark.parametrize("sources", [(), (Source("a.txt"),), (PAGE, Source("a.txt", page=1))])
    def test_a_misreading_has_lines(self, sources: tuple[Source, ...]) -> None:
        with pytest.raises(InvalidValue, match="lines"):
            Alias("เมืองตาก", AliasReason.MISREADING, sources)

    def test_checks_types(self) -> None:
        builds: list[Any] = [
            lambda: Alias(1, AliasReason.SHORT),  # type: ignore[arg-type]
            lambda: Alias("โซล", "short"),  # type: ignore[arg-type]
            lambda: Alias("โซล", AliasReason.SHORT, PAGE),  # type: ignore[arg-type]
            lambda: Named("กรุงโซล"),  # type: ignore[type-var]
            lambda: Named(SEOUL, ("โซล",)),  # type: ignore[arg-type]
            lambda: Resolution(1, SEOUL, TAK),  # type: ignore[arg-type]
            lambda: Resolution("โซล", SEOUL, "โซล"),  # type: ignore[arg-type]
            lambda: NameTable("places", [Named(SEOUL)]),  # type: ignore[arg-type]
            lambda: NameTable("places", "กรุงโซล"),  # type: ignore[arg-type]
            lambda: NameTable("places", (SEOUL,)),  # type: ignore[arg-type]
        ]
        for build in builds:
            with pytest.raises(WrongType):
                build()

    def test_says_what_it_is(self) -> None:
        assert str(Named(Organisation("Mayors for Peace"))) == "Mayors for Peace: "
        assert str(Resolution("x", SEOUL, Alias("x", AliasReason.SHORT))) == "'x' → กรุงโซล (ชื่อย่อ)"
