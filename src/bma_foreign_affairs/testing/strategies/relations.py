"""Hypothesis strategies for agencies, partners, agreements and activities."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from bma_foreign_affairs.relations import (
    COUNTRY_CODES,
    DIRECTORY,
    Activity,
    ActivityDates,
    ActivityKind,
    Agency,
    AgencyGroup,
    Agreement,
    AgreementKind,
    Channel,
    City,
    Confidentiality,
    Fact,
    Membership,
    Organisation,
    OrganisationKind,
    ParticipantGroup,
    Participants,
    Partner,
    Publication,
    Responsible,
    Standing,
    Stated,
    When,
)
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.dates import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, DateRange, Month

__all__ = [
    "activities",
    "agencies",
    "agency_cells",
    "agency_groups",
    "agreements",
    "cities",
    "memberships",
    "organisations",
    "participants",
    "partners",
    "printed_agency_cells",
    "publications",
]

_MAX_COUNT = 12


def agencies() -> st.SearchStrategy[Agency]:
    """Draw agencies with an abbreviation, a title or both."""
    names = st.none() | _names()
    return st.builds(Agency, names, _names(), names, st.sampled_from(Stated), source=_sources()) | st.builds(
        Agency, _abbreviations()
    )


def agency_groups() -> st.SearchStrategy[AgencyGroup]:
    """Draw group terms."""
    return st.builds(AgencyGroup, _names(), st.none() | _names())


def agency_cells(*, max_size: int = 8) -> st.SearchStrategy[tuple[Responsible, ...]]:
    """Draw what an agency cell lists: entries of the packaged directory and abbreviations that it lacks."""
    readable = [entry for entry in DIRECTORY.entries if DIRECTORY.read(_short(entry)) == entry]
    entries = st.sampled_from(readable) | _abbreviations().map(DIRECTORY.entry)
    return st.lists(entries, min_size=1, max_size=max_size).map(_tuple)


@st.composite
def printed_agency_cells(draw: st.DrawFn, *, max_size: int = 8) -> tuple[str, tuple[Responsible, ...]]:
    """Draw the text of an agency cell, spaced and joined as documents do, and the agencies that it lists."""
    entries = draw(agency_cells(max_size=max_size))
    space = st.sampled_from(["", " ", "  ", "\n", " \n ", "\u00a0"])
    joint = st.sampled_from([" ", "  ", " \n", " และ", "และ", ", ", ","])
    slash = draw(space) + "/" + draw(space)
    text = draw(space)
    for index, entry in enumerate(entries):
        text += (draw(joint) + draw(space) if index else "") + _short(entry).replace("/", slash)
    return text + draw(space), entries


def cities() -> st.SearchStrategy[City]:
    """Draw cities of any country."""
    return st.builds(City, _names(), st.none() | _names(), st.sampled_from(sorted(COUNTRY_CODES)))


def organisations() -> st.SearchStrategy[Organisation]:
    """Draw organisations, with facts and without."""
    facts = st.builds(Fact, _names(), st.integers() | _names(), _sources())
    return st.builds(
        Organisation,
        _names(),
        english=st.none() | _names(),
        abbreviation=st.none() | _names(),
        kind=st.none() | st.sampled_from(OrganisationKind),
        country=st.none() | st.sampled_from(sorted(COUNTRY_CODES)),
        facts=st.lists(facts, max_size=3).map(tuple),
        source=_sources(),
    )


def partners() -> st.SearchStrategy[Partner]:
    """Draw cities and organisations."""
    return cities() | organisations()


def memberships() -> st.SearchStrategy[Membership]:
    """Draw memberships of any standing and confidentiality."""
    return st.builds(
        Membership, organisations(), st.sampled_from(Standing), _sources(), st.sampled_from(Confidentiality)
    )


def agreements() -> st.SearchStrategy[Agreement]:
    """Draw agreements of any kind, signed on a day, in a month, in a year, or at no known time."""
    return st.builds(
        Agreement,
        st.sampled_from(AgreementKind),
        partners(),
        st.none() | _whens(),
        _sources(),
        st.sampled_from(Confidentiality),
    )


def participants(*, max_count: int = _MAX_COUNT) -> st.SearchStrategy[Participants]:
    """Draw numbers of participants of any group."""
    return st.builds(Participants, st.sampled_from(ParticipantGroup), st.integers(0, max_count))


def publications(*, group: ParticipantGroup, count: int) -> st.SearchStrategy[Publication]:
    """Draw publications by some of `count` participants of a group; count is 1 or more."""
    authors = st.sets(st.integers(1, count), min_size=1).map(lambda numbers: tuple(sorted(numbers)))
    return st.builds(
        Publication,
        st.just(group),
        authors,
        st.sampled_from(Channel),
        st.none() | st.dates(FIRST_DAY, LAST_DAY),
        _sources(),
        st.sampled_from(Confidentiality),
    )


@st.composite
def activities(draw: st.DrawFn, *, max_count: int = _MAX_COUNT) -> Activity:
    """Draw activities whose publications are by participants that they have."""
    groups = draw(st.lists(participants(max_count=max_count), max_size=3, unique_by=lambda each: each.group))
    published = [
        draw(st.lists(publications(group=each.group, count=each.count), max_size=3)) for each in groups if each.count
    ]
    return Activity(
        draw(st.sampled_from(ActivityKind)),
        draw(st.none() | _activity_dates()),
        tuple(draw(st.lists(partners(), max_size=2))),
        tuple(groups),
        tuple(publication for each in published for publication in each),
        draw(st.none() | _names()),
        draw(st.none() | cities()),
        draw(_sources()),
        draw(st.sampled_from(Confidentiality)),
    )


def _names() -> st.SearchStrategy[str]:
    return st.text(min_size=1, max_size=20).map(str.strip).filter(bool)


def _abbreviations() -> st.SearchStrategy[str]:
    consonants = "".join(map(chr, range(ord("ก"), ord("ฮ") + 1)))
    return st.text(consonants, min_size=2, max_size=5).map(lambda letters: f"{letters}.")


def _sources() -> st.SearchStrategy[Source | None]:
    return st.none() | st.integers(1, 5000).map(lambda line: Source("a.txt", lines=(line, line)))


def _years() -> st.SearchStrategy[int]:
    return st.integers(FIRST_YEAR, LAST_YEAR)


def _months() -> st.SearchStrategy[Month]:
    return st.dates(FIRST_DAY, LAST_DAY).map(Month.containing)


def _whens() -> st.SearchStrategy[When]:
    return st.dates(FIRST_DAY, LAST_DAY) | _months() | _years()


def _activity_dates() -> st.SearchStrategy[ActivityDates]:
    days = st.dates(FIRST_DAY, LAST_DAY)
    return st.tuples(days, days).map(_range) | _months() | _years()


def _range(days: tuple[date, date]) -> DateRange:
    return DateRange(min(days), max(days))


def _short(entry: Responsible) -> str:
    return entry.short if isinstance(entry, Agency) else entry.title


def _tuple(entries: list[Responsible]) -> tuple[Responsible, ...]:
    return tuple(entries)
