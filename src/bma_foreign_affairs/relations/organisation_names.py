"""The organisations that the office's documents name, under the name in use and as printed."""

from __future__ import annotations

from bma_foreign_affairs.relations._documents import ACTION_PLAN_2562, PLAN_2563, THESIS, WEB_PAGE
from bma_foreign_affairs.relations.aliases import Alias, AliasReason, Named, NameTable
from bma_foreign_affairs.relations.organisations import Organisation, OrganisationKind
from bma_foreign_affairs.sources import Source

__all__ = ["ORGANISATIONS"]

_NETWORK, _MEETING = OrganisationKind.NETWORK, OrganisationKind.MEETING
_GOVERNMENTS, _NATIONAL = OrganisationKind.INTERGOVERNMENTAL, OrganisationKind.NATIONAL
_FOUNDATION, _EMBASSY = OrganisationKind.FOUNDATION, OrganisationKind.EMBASSY


def _spelt(printed: str, document: str, *lines: int, reason: AliasReason = AliasReason.SPELLING) -> Alias:
    return Alias(printed, reason, tuple(Source(document, lines=(line, line)) for line in lines))


# The name in use, then what documents print besides title, English name and abbreviation.
_ORGANISATIONS: tuple[tuple[Organisation, tuple[Alias, ...]], ...] = (
    (
        Organisation("เครือข่ายเมืองใหญ่ของเอเชีย 21", "Asian Network of Major Cities 21", "ANMC 21", _NETWORK),
        (_spelt("The Asian Network of Major Cities 21", WEB_PAGE, 70),),
    ),
    (
        Organisation("การประชุม 11 มหานครของเอเชียบวก 1 ภูมิภาคคันไซ", "Asia Metropolis Summit", "Asia 11 + 1", _MEETING),
        (_spelt("Asia Eleven plus one", WEB_PAGE, 83),),
    ),
    (
        Organisation("การประชุมของเมืองในภูมิภาคเอเชียแปซิฟิก", "Asia-Pacific City Summit", "APCS", _MEETING),
        (
            _spelt("Asian Pacific City Summit", WEB_PAGE, 87),
            _spelt("Asia Pacific City Summit", WEB_PAGE, 118, 120),
            _spelt("การประชุม Asia Pacific City Summit", WEB_PAGE, 118, 120),
        ),
    ),
    (
        Organisation("กลุ่ม 40 เมืองผู้นำด้านสภาพภูมิอากาศ", "C40 Cities Climate Leadership Group", "C40", _NETWORK),
        (
            _spelt("C 40 Cities Climate Leadership Group", WEB_PAGE, 93),
            _spelt("Cities Climate Leadership Group", ACTION_PLAN_2562, 417, 474, 674),
            _spelt("C๔๐", ACTION_PLAN_2562, 474, 674),
        ),
    ),
    (
        Organisation(
            "เครือข่ายความร่วมมือส่วนภูมิภาคว่าด้วยการตั้งถิ่นฐานมนุษย์ในเอเชียและแปซิฟิก",
            "Regional Network of Local Authorities for the Management of Human Settlements",
            "CityNet",
            _NETWORK,
        ),
        (
            _spelt("CITYNET", WEB_PAGE, 97),
            _spelt(
                "The Regional Network of Local Authorities for Management if Human Settlements in Asia and Pacific",
                WEB_PAGE,
                97,
            ),
        ),
    ),
    (
        Organisation(
            "คณะกรรมการองค์กรปกครองส่วนท้องถิ่นแห่งประเทศญี่ปุ่นว่าด้วยความร่วมมือระหว่างประเทศ",
            "Council of Local Authorities for International Relations",
            "CLAIR",
            _NATIONAL,
            "JP",
        ),
        (_spelt("The Japan Council of Local Authorities for International Relations", WEB_PAGE, 103),),
    ),
    (
        Organisation("สมาคมมหานครสำคัญของโลก", "World Association of the Major Metropolises", "Metropolis", _NETWORK),
        (_spelt("World Association of the Major Metropolis", WEB_PAGE, 112),),
    ),
    (
        Organisation("รัฐบาลท้องถิ่นเพื่อการพัฒนาอย่างยั่งยืน", "Local Governments for Sustainability", "ICLEI", _NETWORK),
        (),
    ),
    (
        Organisation(
            "องค์กรที่ปรึกษาด้านนโยบายการออกแบบผังเมืองของโลก", "Global Design Cities Organization", "GDCO", _NETWORK
        ),
        (),
    ),
    (
        Organisation(
            "การประชุม ASEM Meeting for Governors and Mayors", "ASEM Meeting for Governors and Mayors", kind=_MEETING
        ),
        (_spelt('การประชุม “ASEM Meeting for Governors and Mayors"', WEB_PAGE, 138),),
    ),
    (Organisation("Asian Mayors Forum", abbreviation="AMF", kind=_NETWORK), ()),
    (
        Organisation("World Smart Sustainable Cities Organization", abbreviation="WeGO", kind=_NETWORK),
        (
            _spelt("WeGo", THESIS, 2727, 2789),
            _spelt("World E- Government Organization", THESIS, 2726, 2789, reason=AliasReason.FORMER),
        ),
    ),
    (Organisation("Mayors for Peace", kind=_NETWORK), ()),
    (
        Organisation("องค์การสหประชาชาติ", "United Nations", "UN", _GOVERNMENTS),
        (_spelt("สหประชาชาติ", PLAN_2563, 169),),
    ),
    (
        Organisation(
            "คณะกรรมการเศรษฐกิจและสังคมแห่งเอเชียและแปซิฟิกขององค์การสหประชาชาติ",
            "United Nations Economic and Social Commission for Asia and the Pacific",
            "UN-ESCAP",
            _GOVERNMENTS,
        ),
        (),
    ),
    (Organisation("ธนาคารโลก", "World Bank", kind=_GOVERNMENTS), ()),
    (
        Organisation("องค์การเพื่อความร่วมมือและการพัฒนาทางเศรษฐกิจ", abbreviation="OECD", kind=_GOVERNMENTS),
        (),
    ),
    (
        Organisation("มูลนิธิร็อกกี้เฟลเลอร์", "Rockefeller Foundation", kind=_FOUNDATION, country="US"),
        (_spelt("มูลนิธิร็อกกีเฟลเลอร์", ACTION_PLAN_2562, 485, 679),),
    ),
    (Organisation("มูลนิธิคลินตัน", "Clinton Foundation", kind=_FOUNDATION, country="US"), ()),
    (Organisation("Chicago Council on Global Affairs", kind=_FOUNDATION, country="US"), ()),
    (Organisation("The National Center for Digital Government", kind=_NATIONAL), ()),
    (
        Organisation("องค์การสภาพัฒนาการค้าฮ่องกง", "Hong Kong Trade Development Council", "HKTDC", _NATIONAL, "HK"),
        (),
    ),
    (Organisation("Japan International Cooperation Agency", abbreviation="JICA", kind=_NATIONAL, country="JP"), ()),
    (
        Organisation("สถานเอกอัครราชทูตอังกฤษประจำประเทศไทย", "British Embassy Bangkok", kind=_EMBASSY, country="GB"),
        (
            _spelt("สถานเอกอัครราชทูตอังกฤษ", ACTION_PLAN_2562, 791),
            _spelt("สถานทูตอังกฤษ", PLAN_2563, 1725),
            _spelt("สถานฑูตอังกฤษ", THESIS, 3455),
        ),
    ),
)


def _forms(organisation: Organisation, aliases: tuple[Alias, ...]) -> tuple[Alias, ...]:
    own = (
        (organisation.abbreviation, AliasReason.SHORT),
        (organisation.english, AliasReason.ENGLISH),
    )
    return (*(Alias(printed, reason) for printed, reason in own if printed is not None), *aliases)


ORGANISATIONS = NameTable(
    "organisations",
    tuple(Named(organisation, _forms(organisation, aliases)) for organisation, aliases in _ORGANISATIONS),
)
"""Every organisation of the five documents, with the names that they print for it."""
