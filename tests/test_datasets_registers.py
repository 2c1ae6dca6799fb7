"""Sister cities, organisations, agencies and claims as data: what the documents list, and the figures they state."""

import json
from collections import Counter
from typing import Any

import pytest

from bma_foreign_affairs.datasets import (
    action_plan_2562,
    agencies,
    claims,
    organisations,
    sister_cities,
    strategic_plan_2563,
)
from bma_foreign_affairs.plans.statements import Figure
from bma_foreign_affairs.quantities import Quantity
from bma_foreign_affairs.relations import (
    DIRECTORY,
    ORGANISATIONS,
    PLACES,
    Agency,
    AgreementKind,
    City,
    Standing,
    Stated,
    parse_agencies,
)
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.dates import YearRange
from support import load_vectors
from support_tools import ROOT

REFERENCE = ROOT.parent / "shared" / "reference"
WEB_PAGE = "003_6c3f03fa3abd553d.txt"
ACTION_PLAN = "001_016b338722f87adb.txt"
THESIS = "004_06608bead4aac776.txt"
ABBREVIATIONS = [
    *("สกต.", "สยป.", "สนข.", "สวท.", "สนศ.", "สนน.", "สวพ.", "สจส.", "สพส.", "สนพ.", "สนอ.", "สนค.", "สสล.", "สปภ."),
    *("สนย.", "สพข.", "สกก.", "สงม.", "สตน.", "ผตร.", "กทม.", "ก.ก.", "กพย.", "สพร.", "สรอ.", "ศบค.", "สำนักงาน ก.พ."),
]


def reference(name: str) -> dict[str, Any]:
    path = REFERENCE / f"{name}.json"
    if not path.is_file():
        pytest.skip("no folder ../shared/reference with transcriptions beside the repository")
    return dict(json.loads(path.read_text("utf-8")))


def document(source: Source | None) -> str:
    assert source is not None
    return source.document


class TestSisterCities:
    def test_are_the_thirty_two_of_the_web_page_in_its_order(self) -> None:
        printed = [
            (
                City(case["title"], case["english"], case["country"]),
                Source(WEB_PAGE, lines=(case["line"], case["line"])),
            )
            for case in load_vectors("sister_cities_2555")
        ]
        assert [(agreement.partner, agreement.source) for agreement in sister_cities()] == printed
        assert len(sister_cities()) == 32

    def test_lie_in_seventeen_countries(self) -> None:
        times = Counter(agreement.partner.country for agreement in sister_cities())
        assert len(times) == 17
        assert times.most_common(2) == [("CN", 10), ("VN", 3)]

    def test_are_sister_cities_without_a_date(self) -> None:
        kinds = {(agreement.kind, agreement.signed_on) for agreement in sister_cities()}
        assert kinds == {(AgreementKind.SISTER_CITY, None)}

    def test_each_is_another_place(self) -> None:
        places = [PLACES.resolve(agreement.partner.title, source=agreement.source) for agreement in sister_cities()]
        assert len({place.value for place in places}) == 32

    def test_agree_with_the_reference_transcription(self) -> None:
        assert [
            (city.partner.title, city.partner.country, city.source and city.source.lines) for city in sister_cities()
        ] == [
            (city["name_th"], city["iso3166_alpha2"], (city["line"], city["line"]))
            for city in reference("partners")["sister_cities"]
        ]


class TestOrganisations:
    def test_by_document_and_standing(self) -> None:
        times = Counter((document(each.source), each.standing) for each in organisations())
        assert times == {
            (WEB_PAGE, Standing.MEMBER): 11,
            (ACTION_PLAN, Standing.MEMBER): 8,
            (ACTION_PLAN, Standing.PARTICIPANT): 4,
            (THESIS, Standing.MEMBER): 1,
        }

    def test_the_web_page_numbers_eleven_and_names_one_twice(self) -> None:
        listed = [each.organisation for each in organisations() if document(each.source) == WEB_PAGE]
        facts = [{fact.what: fact.value for fact in organisation.facts} for organisation in listed]
        assert [stated["number in the list"] for stated in facts] == list(range(1, 12))
        doubles = {
            number: stated["same organisation as number"]
            for number, stated in enumerate(facts, 1)
            if "same organisation as number" in stated
        }
        assert doubles == {8: 3}
        in_use = [ORGANISATIONS.resolve(organisation.title).value for organisation in listed]
        assert in_use[7] is in_use[2]
        assert len(set(in_use)) == 10

    def test_the_documents_name_seventeen_together(self) -> None:
        in_use = Counter(ORGANISATIONS.resolve(each.organisation.title).value for each in organisations())
        assert len(in_use) == 17
        repeated = {organisation.abbreviation: times for organisation, times in in_use.items() if times > 1}
        assert repeated == {"APCS": 3, "C40": 2, "CityNet": 2, "CLAIR": 2, "Metropolis": 2, "WeGO": 2}

    def test_only_the_mark_of_a_double_has_no_place(self) -> None:
        facts = [fact for each in organisations() for fact in each.organisation.facts]
        assert [fact.what for fact in facts if fact.source is None] == ["same organisation as number"]

    def test_agree_with_the_reference_transcription(self) -> None:
        wanted = reference("partners")
        listed = [each.organisation for each in organisations() if document(each.source) == WEB_PAGE]
        assert [(one.title, one.source and one.source.lines) for one in listed] == [
            (one["name_th"], tuple(one["lines"])) for one in wanted["organisations_003"]
        ]
        members = [
            each.organisation.title
            for each in organisations()
            if document(each.source) == ACTION_PLAN and each.standing is Standing.MEMBER
        ]
        assert members == [one["name"] for one in wanted["organisations_001"]]


class TestAgencies:
    def test_are_the_twenty_seven_abbreviations(self) -> None:
        assert [agency.abbreviation for agency in agencies()] == ABBREVIATIONS
        assert len(ABBREVIATIONS) == 27

    def test_say_which_titles_are_printed(self) -> None:
        printed = [agency.abbreviation for agency in agencies() if agency.stated is Stated.PRINTED]
        assert printed == ["สกต.", "สยป.", "กพย.", "สพร.", "สรอ.", "สำนักงาน ก.พ."]
        assert all((agency.source is not None) is (agency.stated is Stated.PRINTED) for agency in agencies())

    def test_are_those_that_cells_are_read_by(self) -> None:
        known = {entry.abbreviation: entry for entry in DIRECTORY.entries if isinstance(entry, Agency)}
        assert all(known[agency.abbreviation] == agency for agency in agencies())
        held = {agency.abbreviation for agency in agencies()}
        read = [
            agency
            for project in strategic_plan_2563().projects
            for cell in project.agencies
            for agency in parse_agencies(cell)
            if isinstance(agency, Agency) and agency.abbreviation
        ]
        assert {agency.abbreviation for agency in read} <= held

    def test_agree_with_the_reference_transcription(self) -> None:
        assert [(agency.abbreviation, agency.title) for agency in agencies()] == [
            (agency["abbr"], agency["name_th"]) for agency in reference("agencies")["agencies"]
        ]


class TestClaims:
    @pytest.mark.parametrize(
        ("what", "values"),
        [
            ("sister_cities", {"๓๒ เมือง", "๓๕ เมือง", "๓๗ เมือง"}),
            ("sister_cities.countries", {"๑๗ ประเทศ", "๑๘ ประเทศ"}),
            ("organisations", {"๗ องค์กร", "๑๑ องค์การ", "๑๓ องค์กร", "๙ องค์กร"}),
            ("embassies", {"๗๔ สถานทูต"}),
            ("indicators.strategic", {"๕ ตัวชี้วัด"}),
            ("indicators.routine", {"๘ ตัวชี้วัด"}),
            ("indicators.negotiated", {"๕ ตัวชี้วัด"}),
            ("ict_master_plan.indicators", {"๖ ตัวชี้วัดเป้าประสงค์", "๗ ตัวชี้วัด"}),
            ("national_strategy", {str(YearRange(2556, 2575)), str(YearRange(2560, 2579))}),
        ],
    )
    def test_state_figures_of_the_same_thing(self, what: str, values: set[str]) -> None:
        assert {str(claim.value) for claim in claims() if claim.what == what} == values

    def test_there_are_no_others(self) -> None:
        assert len(claims()) == 24
        assert len({claim.what for claim in claims()}) == 9
        assert all(claim.source is not None and claim.source.lines for claim in claims())
        assert len(set(claims())) == 24

    def test_are_those_that_the_plans_print_themselves(self) -> None:
        printed: set[tuple[str, Figure, Source | None]] = {
            (figure.what, figure.value, figure.source)
            for plan in (action_plan_2562(), strategic_plan_2563())
            for figure in plan.printed
        }
        documents = {document(plan.source) for plan in (action_plan_2562(), strategic_plan_2563())}
        own = [claim for claim in claims() if document(claim.source) in documents]
        assert {(claim.what, claim.value, claim.source) for claim in own} <= printed
        assert len(own) == 13

    def test_the_lists_bear_out_one_of_them(self) -> None:
        stated = [claim.value for claim in claims() if claim.what == "sister_cities"]
        assert Quantity.parse(f"{len(sister_cities())} เมือง") in stated
