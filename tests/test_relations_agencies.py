"""Agencies and the cells that list them: directory, parser, formatter."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import InvalidValue, ParseError, WrongType
from bma_foreign_affairs.relations import (
    DIRECTORY,
    Agency,
    AgencyDirectory,
    AgencyGroup,
    Responsible,
    Stated,
    format_agencies,
    parse_agencies,
)
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.testing.strategies.relations import (
    agencies,
    agency_cells,
    agency_groups,
    printed_agency_cells,
)
from support import ANY_TEXT, load_vectors

CELLS = load_vectors("agency_cells_2563")
NAMES = load_vectors("agency_names")
ALL_UNITS = AgencyGroup("ทุกหน่วยงาน/ส่วนราชการกทม.", "all agencies and government sections of the BMA")


def short(entry: Responsible) -> str:
    return entry.short if isinstance(entry, Agency) else entry.title


def attempt(text: str) -> tuple[Responsible, ...] | ParseError:
    try:
        return parse_agencies(text)
    except ParseError as error:
        return error


def line(case: dict[str, Any]) -> str:
    return f"000:{case['lines'][0]}"


class TestCellsOfThePlan:
    def test_there_are_all_57(self) -> None:
        assert len(CELLS) == 57

    @pytest.mark.parametrize("case", CELLS, ids=line)
    def test_lists_what_is_printed_in_that_order(self, case: dict[str, Any]) -> None:
        assert [short(entry) for entry in parse_agencies(case["printed"])] == case["names"]

    @pytest.mark.parametrize("case", CELLS, ids=line)
    def test_every_agency_has_a_title_and_every_group_stays_a_group(self, case: dict[str, Any]) -> None:
        for entry in parse_agencies(case["printed"]):
            assert isinstance(entry, Agency) is ("หน่วยงาน" not in entry.title if entry.title else False)

    @pytest.mark.parametrize("case", CELLS, ids=line)
    def test_formats_to_the_printed_text_with_single_spaces(self, case: dict[str, Any]) -> None:
        printed = " ".join(case["printed"].split()).replace(" /", "/").replace("/ ", "/")
        assert format_agencies(parse_agencies(case["printed"])) == printed.replace("หน่วยงานและ", "หน่วยงาน และ")

    @pytest.mark.parametrize(
        "case", [case for case in CELLS if case["raw"].split() != case["printed"].split()], ids=line
    )
    def test_the_extraction_as_it_came_is_refused_with_the_way_to_repair(self, case: dict[str, Any]) -> None:
        with pytest.raises(ParseError) as caught:
            parse_agencies(case["raw"])
        assert "thai.text.repair" in str(caught.value)

    @pytest.mark.parametrize(
        "case", [case for case in CELLS if case["raw"].split() == case["printed"].split()], ids=line
    )
    def test_what_needs_no_repair_is_read_over_its_line_breaks(self, case: dict[str, Any]) -> None:
        assert parse_agencies(case["raw"]) == parse_agencies(case["printed"])


class TestParseAgencies:
    @given(printed_agency_cells())
    def test_reads_any_spacing_and_joint(self, cell: tuple[str, tuple[Responsible, ...]]) -> None:
        text, entries = cell
        assert parse_agencies(text) == entries

    @given(agency_cells())
    def test_reads_back_what_is_formatted(self, entries: tuple[Responsible, ...]) -> None:
        assert parse_agencies(format_agencies(entries)) == entries

    @given(ANY_TEXT)
    def test_any_text_gives_agencies_or_a_parse_error(self, text: str) -> None:
        match attempt(text):
            case ParseError(text=same, position=position, hint=hint):
                assert same == text
                assert 0 <= position <= len(text)
                assert "thai.text.repair" in str(hint)
            case entries:
                assert parse_agencies(format_agencies(entries)) == entries

    @given(agency_cells(), st.text("\uf70a\uf701\u200b\ufeffกx1-", min_size=1))
    def test_trailing_debris_is_refused_where_it_begins(self, entries: tuple[Responsible, ...], debris: str) -> None:
        text = format_agencies(entries) + " "
        with pytest.raises(ParseError) as caught:
            parse_agencies(text + debris)
        assert caught.value.position == len(text)

    @pytest.mark.parametrize(
        ("text", "position"),
        [
            ("", 0),
            ("  ", 2),
            ("และ", 0),
            ("สกต. และ", 8),
            ("สกต. และ และสยป.", 9),
            ("สกต.,", 5),
            ("สกต.,,สยป.", 5),
            ("สกต./สยป.", 4),
            ("ทุกหน่วยงาน/สนข.", 0),
            ("สกต", 0),
            ("ก.", 0),
            ("ม.ค.", 0),
            ("กกกกกก.", 0),
            ("สกต. 12", 5),
            ("สำนักงานเขตบางรัก", 0),
            ("สํานักงานกฎหมาย", 0),
            ("สกต. ทุกหน\uf70aวยงาน", 5),
        ],
    )
    def test_refuses_at_the_first_thing_that_does_not_fit(self, text: str, position: int) -> None:
        with pytest.raises(ParseError) as caught:
            parse_agencies(text)
        assert caught.value.position == position

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("สกก. และสตน.", ["สกก.", "สตน."]),
            ("ส่วนส่งเสริมฯ ส่วนแผนงานฯ", ["ส่วนส่งเสริมฯ", "ส่วนแผนงานฯ"]),
            ("ส่วนแผนฯ", ["ส่วนแผนฯ"]),
            ("ฝ่ายบริหารงานทั่วไป", ["ฝ่ายบริหารงานทั่วไป"]),
            (
                "ส่วนแผนงานและส่งเสริมศักยภาพของเมือง และส่วนส่งเสริมความสัมพันธ์ระหว่างเมือง",
                ["ส่วนแผนงานฯ", "ส่วนส่งเสริมฯ"],
            ),
            ("สำนักงานก.พ. สำนักงาน ก.พ.", ["สำนักงาน ก.พ.", "สำนักงาน ก.พ."]),
            ("สกต.สยป.", ["สกต.", "สยป."]),
            ("ก.ก.", ["ก.ก."]),
        ],
    )
    def test_reads_the_sections_and_names_of_other_documents(self, text: str, names: list[str]) -> None:
        assert [short(entry) for entry in parse_agencies(text)] == names

    def test_reads_a_title_as_the_agency_of_its_abbreviation(self) -> None:
        assert parse_agencies("สำนักยุทธศาสตร์และประเมินผล") == parse_agencies("สยป.")

    def test_an_unknown_abbreviation_is_an_agency_without_title(self) -> None:
        assert parse_agencies("สสส.") == (Agency("สสส."),)

    def test_keeps_a_slashed_group_term_whole(self) -> None:
        assert parse_agencies("ทุกหน่วยงาน / \n ส่วนราชการกทม.") == (ALL_UNITS,)

    @pytest.mark.parametrize("wrong", [None, b"x", 1, ("สกต.",)])
    def test_takes_text(self, wrong: Any) -> None:
        with pytest.raises(WrongType):
            parse_agencies(wrong)

    def test_takes_a_directory(self) -> None:
        court = Agency(None, "สำนักเทศกิจ")
        directory = AgencyDirectory((court, Agency("สนท.", "สำนักเทศกิจ")))
        assert parse_agencies("สำนักเทศกิจ สนท. สกต.", directory=directory) == (
            court,
            Agency("สนท.", "สำนักเทศกิจ"),
            Agency("สกต."),
        )


class TestFormatAgencies:
    def test_joins_the_last_where_a_group_is_among_them(self) -> None:
        office, group = Agency("สสส."), AgencyGroup("ทุกหน่วยงาน", "all agencies")
        assert format_agencies((office, office)) == "สสส. สสส."
        assert format_agencies((office, group)) == "สสส. และทุกหน่วยงาน"
        assert format_agencies((group, office)) == "ทุกหน่วยงาน และสสส."
        assert format_agencies((group,)) == "ทุกหน่วยงาน"

    @pytest.mark.parametrize(
        "entry",
        [
            Agency(None, "สำนักเทศกิจ"),
            Agency("สกต."),
            Agency("ก."),
            Agency("สกต. "[:4] + " สยป."),
            AgencyGroup("ทุกหน่วยงาน"),
        ],
    )
    def test_refuses_what_would_not_be_read_back(self, entry: Responsible) -> None:
        with pytest.raises(InvalidValue, match="read"):
            format_agencies((entry,))

    @given(agencies() | agency_groups())
    def test_any_agency_is_written_so_that_it_reads_back_or_refused(self, entry: Responsible) -> None:
        try:
            text = format_agencies((entry,))
        except InvalidValue:
            assert DIRECTORY.read(short(entry)) != entry
        else:
            assert parse_agencies(text) == (entry,)

    def test_takes_a_tuple_of_agencies(self) -> None:
        wrongs: list[Any] = [[], None, "สกต.", ("สกต.",), (None,)]
        for wrong in wrongs:
            with pytest.raises(WrongType):
                format_agencies(wrong)
        with pytest.raises(InvalidValue, match="at least one"):
            format_agencies(())


class TestDirectory:
    @pytest.mark.parametrize("case", NAMES, ids=lambda case: case["abbreviation"])
    def test_has_every_abbreviation_of_the_documents(self, case: dict[str, Any]) -> None:
        (entry,) = parse_agencies(case["abbreviation"])
        assert isinstance(entry, Agency)
        assert (entry.abbreviation, entry.title) == (case["abbreviation"], case["title"])
        assert entry.stated is (Stated.PRINTED if case["printed"] else Stated.INFERRED)
        assert (entry.source is not None) is case["printed"]

    def test_the_first_of_two_with_one_name_counts(self) -> None:
        first, second = Agency("สกต.", "หนึ่ง"), Agency("สกต.", "สอง")
        directory = AgencyDirectory((first, second))
        assert directory.read("สกต.") == first
        assert directory.read("สอง") == second

    def test_reads_one_whole_name(self) -> None:
        assert DIRECTORY.read("สกต. ") is None
        assert DIRECTORY.read("สกต. สยป.") is None
        assert DIRECTORY.read("") is None
        assert DIRECTORY.read("สสส.") == Agency("สสส.")

    def test_an_empty_one_knows_abbreviations_only(self) -> None:
        empty = AgencyDirectory(())
        assert parse_agencies("สกต.", directory=empty) == (Agency("สกต."),)
        with pytest.raises(ParseError):
            parse_agencies("ทุกหน่วยงาน", directory=empty)

    def test_says_what_it_holds(self) -> None:
        assert str(AgencyDirectory((Agency("สกต."), ALL_UNITS))) == "สกต.\nทุกหน่วยงาน/ส่วนราชการกทม."

    def test_takes_a_tuple_of_agencies(self) -> None:
        wrongs: list[Any] = [[], None, ("สกต.",)]
        for wrong in wrongs:
            with pytest.raises(WrongType):
                AgencyDirectory(wrong)


class TestAgency:
    def test_says_title_and_abbreviation(self) -> None:
        assert str(Agency("สกต.", "สำนักงานการต่างประเทศ")) == "สำนักงานการต่างประเทศ (สกต.)"
        assert str(Agency("สกต.")) == "สกต."
        assert str(Agency(None, "สำนักงานกฎหมาย")) == "สำนักงานกฎหมาย"

    def test_needs_a_name(self) -> None:
        with pytest.raises(InvalidValue, match="neither"):
            Agency(None)

    @pytest.mark.parametrize("blank", ["", " ", "สกต. ", "\nสกต."])
    def test_refuses_names_with_space_around_or_nothing_in_them(self, blank: str) -> None:
        for build in (lambda: Agency(blank), lambda: Agency("สกต.", blank), lambda: AgencyGroup(blank)):
            with pytest.raises(InvalidValue):
                build()

    def test_checks_types(self) -> None:
        wrongs: list[tuple[Any, ...]] = [
            (1,),
            ("สกต.", 1),
            ("สกต.", None, 1),
            ("สกต.", None, None, "printed"),
            ("สกต.", None, None, Stated.PRINTED, "a.txt"),
        ]
        for wrong in wrongs:
            with pytest.raises(WrongType):
                Agency(*wrong)
        assert Agency("สกต.", source=Source("a.txt")).source == Source("a.txt")
