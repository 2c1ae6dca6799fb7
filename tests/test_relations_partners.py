"""Cities, organisations, memberships and agreements: everything that the documents print can be held."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import CalendarError, InvalidValue, WrongType
from bma_foreign_affairs.relations import (
    COUNTRY_CODES,
    ORGANISATIONS,
    PLACES,
    Agreement,
    AgreementKind,
    City,
    Confidentiality,
    Fact,
    Membership,
    Organisation,
    OrganisationKind,
    Standing,
    country_name,
)
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.testing.strategies.relations import agreements, cities, memberships, organisations, partners
from bma_foreign_affairs.thai.dates import LAST_YEAR, Month
from support import load_vectors

WEB_PAGE = "003_6c3f03fa3abd553d.txt"
SISTER_CITIES = load_vectors("sister_cities_2555")
ORGANISATION_NAMES = load_vectors("organisation_names")
# What CLDR names besides the countries of ISO 3166: unions, the world's unknown, reserved and user-assigned codes.
NO_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
SEOUL = City("กรุงโซล", "Seoul", "KR")
AMF = Organisation("Asian Mayors Forum", abbreviation="AMF")


def sister_city(case: dict[str, Any]) -> Agreement:
    city = City(case["title"], case["english"], case["country"])
    return Agreement(AgreementKind.SISTER_CITY, city, source=Source(WEB_PAGE, lines=(case["line"], case["line"])))


def membership(case: dict[str, Any]) -> Membership:
    first, last = case["lines"]
    source = Source(case["document"], lines=(first, last))
    facts = tuple(Fact(fact["what"], fact["value"], source) for fact in case["facts"])
    organisation = Organisation(case["title"], case["english"], case["abbreviation"], facts=facts, source=source)
    return Membership(organisation, Standing.MEMBER if case["member"] else Standing.PARTICIPANT, source)


def in_use(organisation: Organisation) -> str:
    """Name an organisation as documents mostly do."""
    return organisation.abbreviation or organisation.english or organisation.title


class TestEverythingPrinted:
    def test_thirty_two_sister_cities_of_seventeen_countries(self) -> None:
        printed = [sister_city(case) for case in SISTER_CITIES]
        partners = [agreement.partner for agreement in printed]
        assert len(set(printed)) == 32
        assert len({partner.country for partner in partners}) == 17
        assert sum(partner.country == "CN" for partner in partners) == 10

    @pytest.mark.parametrize("case", SISTER_CITIES, ids=lambda case: case["english"])
    def test_every_sister_city_is_one_of_the_places_by_title_and_as_printed(self, case: dict[str, Any]) -> None:
        for printed in (case["title"], case["printed"], case["english"]):
            place = PLACES.resolve(printed).value
            assert (place.english, place.country) == (case["english"], case["country"])

    @pytest.mark.parametrize("case", ORGANISATION_NAMES, ids=lambda case: f"{case['title']}:{case['lines'][0]}")
    def test_every_organisation_is_held_and_known_by_every_name(self, case: dict[str, Any]) -> None:
        held = membership(case).organisation
        for printed in filter(None, (held.title, held.english, held.abbreviation)):
            assert in_use(ORGANISATIONS.resolve(printed).value) == case["in_use"]

    def test_the_web_page_lists_eleven_organisations_and_names_ten(self) -> None:
        listed = [membership(case) for case in ORGANISATION_NAMES if case["document"] == WEB_PAGE]
        assert len(set(listed)) == 11
        names = [ORGANISATIONS.resolve(each.organisation.title).value.abbreviation for each in listed]
        assert len(set(names)) == 10
        assert names.count("APCS") == 2

    def test_an_agreement_is_dated_as_far_as_a_document_states(self) -> None:
        for when in (date(2018, 11, 1), Month(2561, 11), 2561, None):
            assert Agreement(AgreementKind.MOU, SEOUL, when).signed_on == when


class TestCountries:
    def test_are_the_249_of_iso_3166(self) -> None:
        assert len(COUNTRY_CODES) == 249
        territories = {str(code) for code in Locale("en").territories if len(str(code)) == 2}
        assert territories - NO_COUNTRIES == COUNTRY_CODES

    @pytest.mark.parametrize("code", sorted(COUNTRY_CODES))
    def test_every_code_has_a_name_in_both_languages(self, code: str) -> None:
        assert country_name(code) == Locale("th").territories[code]
        assert country_name(code, "th") == country_name(code)
        assert country_name(code, "en") == Locale("en").territories[code]

    @pytest.mark.parametrize("code", sorted({*NO_COUNTRIES, "UK", "kr", "KOR", "", "K", "410", " KR", "เก"}))
    def test_what_is_not_assigned_is_refused(self, code: str) -> None:
        for use in (lambda: country_name(code), lambda: City("x", None, code), lambda: Organisation("x", country=code)):
            with pytest.raises(InvalidValue, match="ISO 3166-1"):
                use()

    @given(st.text())
    def test_any_text_is_a_country_or_refused(self, code: str) -> None:
        if code in COUNTRY_CODES:
            assert City("x", None, code).country == code
        else:
            with pytest.raises(InvalidValue):
                City("x", None, code)

    def test_there_are_two_languages(self) -> None:
        languages: list[Any] = ["fr", "TH", "", None]
        for language in languages:
            with pytest.raises(InvalidValue, match="'th' or 'en'"):
                country_name("TH", language)

    def test_a_code_is_text(self) -> None:
        codes: list[Any] = [None, 410, ["KR"]]
        for code in codes:
            with pytest.raises(WrongType):
                country_name(code)
            with pytest.raises(WrongType):
                City("x", None, code)


class TestAgreement:
    @pytest.mark.parametrize(
        "when", [0, 2018, 2431, LAST_YEAR + 1, -1, 10**5000], ids=lambda year: f"{Decimal(year):.3e}"
    )
    def test_a_year_is_of_the_buddhist_era(self, when: int) -> None:
        with pytest.raises(CalendarError, match="Buddhist era"):
            Agreement(AgreementKind.MOU, SEOUL, when)

    @pytest.mark.parametrize("when", [datetime(2018, 11, 1), True, 2561.0, "2561", (2561, 11)])  # noqa: DTZ001
    def test_a_time_is_a_day_a_month_or_a_year(self, when: Any) -> None:
        with pytest.raises(WrongType, match="signed_on"):
            Agreement(AgreementKind.MOU, SEOUL, when)

    def test_checks_types(self) -> None:
        wrongs: list[tuple[Any, ...]] = [
            ("MOU", SEOUL),
            (AgreementKind.MOU, "Seoul"),
            (AgreementKind.MOU, SEOUL, None, "a.txt"),
            (AgreementKind.MOU, SEOUL, None, None, "public"),
        ]
        for wrong in wrongs:
            with pytest.raises(WrongType):
                Agreement(*wrong)

    def test_says_kind_and_partner(self) -> None:
        assert str(Agreement(AgreementKind.LETTER_OF_INTENT, AMF)) == "หนังสือแสดงเจตจำนง: Asian Mayors Forum (AMF)"

    def test_kinds_have_names_in_both_languages(self) -> None:
        assert {kind.english: kind.thai for kind in AgreementKind} == {
            "sister city": "ความสัมพันธ์เมืองพี่เมืองน้อง",
            "friendship agreement": "ข้อตกลงความสัมพันธ์ฉันมิตร",
            "memorandum of understanding": "บันทึกความเข้าใจว่าด้วยความร่วมมือ",
            "letter of intent": "หนังสือแสดงเจตจำนง",
            "declaration": "ปฏิญญา",
            "joint declaration": "แถลงการณ์ร่วม",
        }
        assert AgreementKind("declaration") is AgreementKind.DECLARATION
        assert str(AgreementKind.DECLARATION) == "ปฏิญญา"


class TestOrganisation:
    def test_says_title_and_abbreviation(self) -> None:
        assert str(AMF) == "Asian Mayors Forum (AMF)"
        assert str(Organisation("Mayors for Peace")) == "Mayors for Peace"
        assert str(Membership(AMF, Standing.PARTICIPANT)) == "Asian Mayors Forum (AMF): ผู้เข้าร่วม"
        assert str(Fact("members", 53)) == "members: 53"

    def test_a_fact_of_any_size_is_written(self) -> None:
        huge = Fact("members", 10**5000)
        assert repr(huge).count("0") == str(huge).count("0") == 5000
        with pytest.raises(InvalidValue, match=r"Fact\.value"):
            Fact("members", " 53")

    def test_checks_types(self) -> None:
        builds: list[Any] = [
            lambda: Organisation(None),  # type: ignore[arg-type]
            lambda: Organisation("x", english=1),  # type: ignore[arg-type]
            lambda: Organisation("x", kind="network"),  # type: ignore[arg-type]
            lambda: Organisation("x", facts=[]),  # type: ignore[arg-type]
            lambda: Organisation("x", facts=("members: 53",)),  # type: ignore[arg-type]
            lambda: Fact("members", 5.5),  # type: ignore[arg-type]
            lambda: Fact("members", True),  # noqa: FBT003 - a bool is refused
            lambda: Membership("APCS"),  # type: ignore[arg-type]
            lambda: Membership(AMF, "member"),  # type: ignore[arg-type]
        ]
        for build in builds:
            with pytest.raises(WrongType):
                build()

    def test_an_embassy_is_an_organisation(self) -> None:
        embassy = ORGANISATIONS.resolve("สถานทูตอังกฤษ").value
        assert (embassy.kind, embassy.country) == (OrganisationKind.EMBASSY, "GB")
        letter = Agreement(AgreementKind.LETTER_OF_INTENT, embassy, Month(2561, 10))
        assert letter.confidentiality is Confidentiality.PUBLIC


@pytest.mark.parametrize("strategy", [partners(), cities(), organisations(), memberships(), agreements()], ids=repr)
def test_strategies_draw_values_that_say_something(strategy: st.SearchStrategy[Any]) -> None:
    @given(strategy)
    def holds(value: Any) -> None:
        assert str(value)
        assert hash(value) == hash(value)

    holds()
