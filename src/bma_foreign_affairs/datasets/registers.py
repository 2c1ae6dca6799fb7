"""The office's registers: partners, agencies, and figures that documents state, each read once."""

from __future__ import annotations

from bma_foreign_affairs.datasets._packaged import once, text_of
from bma_foreign_affairs.interop import json
from bma_foreign_affairs.plans.statements import Printed
from bma_foreign_affairs.relations import Agency, Agreement, Membership

__all__ = ["agencies", "claims", "organisations", "sister_cities"]


@once
def sister_cities() -> tuple[Agreement, ...]:
    """Give the 32 sister cities of Bangkok in the order of the office's web page of about BE 2555 (document 003).

    Cities are named as printed, `relations.PLACES` knows them under their name in use; English names and codes of
    countries are added. No document dates an agreement. Later plans state 35 and 37 sister cities (`claims`) and list
    none.

    >>> cities = sister_cities()
    >>> print(cities[10], len({agreement.partner.country for agreement in cities}))
    ความสัมพันธ์เมืองพี่เมืองน้อง: กรุงโซล 17
    """
    name = "sister_cities.json"
    return json.load(text_of(name), tuple[Agreement, ...], document=name)


@once
def organisations() -> tuple[Membership, ...]:
    """Give Bangkok's part in international organisations, as documents 003, 001 and 004 state it, in this order.

    Organisations are named as printed, `relations.ORGANISATIONS` knows which are one. Document 003 lists one of its
    eleven twice: a fact marks the second as the double of the first. Kinds and countries are added.

    >>> listed = organisations()
    >>> print(listed[7])
    การประชุม Asia Pacific City Summit: สมาชิก
    >>> print(*listed[7].organisation.facts[:2], sep=", ")
    number in the list: 8, same organisation as number: 3
    """
    name = "organisations.json"
    return json.load(text_of(name), tuple[Membership, ...], document=name)


@once
def agencies() -> tuple[Agency, ...]:
    """Give the 27 abbreviations of agencies that the documents use, with their titles.

    Six titles are printed beside their abbreviation, with the place; the others are inferred from usage. English
    titles are translations of this project.

    >>> print(agencies()[0], agencies()[0].stated, agencies()[2].stated)
    สำนักงานการต่างประเทศ (สกต.) ปรากฏในเอกสาร อนุมาน
    """
    name = "agencies.json"
    return json.load(text_of(name), tuple[Agency, ...], document=name)


@once
def claims() -> tuple[Printed, ...]:
    """Give the figures that documents state about the same thing, whether they agree or not, each with its place.

    >>> [str(claim.value) for claim in claims() if claim.what == "organisations"]
    ['๗ องค์กร', '๑๑ องค์การ', '๑๓ องค์กร', '๙ องค์กร']
    """
    name = "claims.json"
    return json.load(text_of(name), tuple[Printed, ...], document=name)
