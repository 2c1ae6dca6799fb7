"""Hypothesis strategies for agencies, partners, agreements and activities."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from bma_foreign_affairs.relations import (
    COUNTRY_CODES,
    DIRECTORY,
    Activity,
    ActivityDates,
    ActivityKind,
    Agency,
    AgencyDirectory,
    AgencyGroup,
    Agreement,
    AgreementKind,
    Alias,
    AliasReason,
    Channel,
    City,
    Confidentiality,
    Fact,
    LeftOut,
    Membership,
    Named,
    NameTable,
    Organisation,
    OrganisationKind,
    ParticipantGroup,
    Participants,
    Partner,
    Publication,
    PublicView,
    Resolution,
    Responsible,
    Standing,
    Stated,
    Tally,
    When,
    public_view,
)
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.dates import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, DateRange, Month

__all__ = [
    "activities",
    "agencies",
    "agency_cells",
    "agency_directories",
    "agency_groups",
    "agreements",
    "aliases",
    "cities",
    "facts",
    "left_out_values",
    "memberships",
    "name_tables",
    "named_things",
    "organisations",
    "participants",
    "partners",
    "printed_agency_cells",
    "public_views",
    "publications",
    "resolutions",
    "tallies",
]

_MAX_COUNT = 12

_T = TypeVar("_T", City, Organisation)


def _range(days: tuple[date, date]) -> DateRange:
    return DateRange(min(days), max(days))


# Made once: a strategy that a composite makes anew at each draw takes most of the time.
_NAMES = st.text(min_size=1, max_size=12).map(str.strip).filter(bool)
_SPACED = _NAMES.map(lambda name: " ".join(name.split()))
_MAYBE_NAMES = st.none() | _NAMES
_ABBREVIATIONS = st.text([chr(sign) for sign in range(ord("ก"), ord("ฮ") + 1)], min_size=2, max_size=5).map(
    "{}.".format
)
_SOURCES = st.none() | st.integers(1, 5000).map(lambda line: Source("a.txt", lines=(line, line)))
_DAYS = st.dates(FIRST_DAY, LAST_DAY)
_MONTHS = _DAYS.map(Month.containing)
_YEARS = st.integers(FIRST_YEAR, LAST_YEAR)
_COUNTRIES = st.sampled_from(sorted(COUNTRY_CODES))
_CONFIDENTIALITIES = st.sampled_from(Confidentiality)
_CITIES = st.builds(City, _NAMES, _MAYBE_NAMES, _COUNTRIES)
_FACTS = st.builds(Fact, _NAMES, st.integers() | _NAMES, _SOURCES)
_ORGANISATIONS = st.builds(
    Organisation,
    _NAMES,
    english=_MAYBE_NAMES,
    abbreviation=_MAYBE_NAMES,
    kind=st.none() | st.sampled_from(OrganisationKind),
    country=st.none() | _COUNTRIES,
    facts=st.lists(_FACTS, max_size=2).map(tuple),
    source=_SOURCES,
)


_WHENS: st.SearchStrategy[When] = _DAYS | _MONTHS | _YEARS
_ACTIVITY_DATES: st.SearchStrategy[ActivityDates] = st.tuples(_DAYS, _DAYS).map(_range) | _MONTHS | _YEARS
_PARTNERS: st.SearchStrategy[Partner] = _CITIES | _ORGANISATIONS
_PARTNER_LISTS = st.lists(_PARTNERS, max_size=2)
_VENUES = st.none() | _CITIES


def agencies() -> st.SearchStrategy[Agency]:
    """Draw agencies with an abbreviation, a title or both."""
    titled = st.builds(Agency, _MAYBE_NAMES, _NAMES, _MAYBE_NAMES, st.sampled_from(Stated), _SOURCES)
    return titled | st.builds(Agency, _ABBREVIATIONS)


def agency_groups() -> st.SearchStrategy[AgencyGroup]:
    """Draw group terms."""
    return st.builds(AgencyGroup, _NAMES, _MAYBE_NAMES)


def agency_cells(*, max_size: int = 8) -> st.SearchStrategy[tuple[Responsible, ...]]:
    """Draw what an agency cell lists: entries of the packaged directory and abbreviations that it lacks."""
    readable = [entry for entry in DIRECTORY.entries if DIRECTORY.read(_short(entry)) == entry]
    entries = st.sampled_from(readable) | _ABBREVIATIONS.map(DIRECTORY.entry)
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
    return _CITIES


def organisations() -> st.SearchStrategy[Organisation]:
    """Draw organisations, with facts and without."""
    return _ORGANISATIONS


def partners() -> st.SearchStrategy[Partner]:
    """Draw cities and organisations."""
    return _PARTNERS


def memberships() -> st.SearchStrategy[Membership]:
    """Draw memberships of any standing and confidentiality."""
    return st.builds(Membership, _ORGANISATIONS, st.sampled_from(Standing), _SOURCES, _CONFIDENTIALITIES)


def agreements() -> st.SearchStrategy[Agreement]:
    """Draw agreements of any kind, signed on a day, in a month, in a year, or at no known time."""
    return st.builds(
        Agreement,
        st.sampled_from(AgreementKind),
        _PARTNERS,
        st.none() | _WHENS,
        _SOURCES,
        _CONFIDENTIALITIES,
    )


def participants(*, max_count: int = _MAX_COUNT) -> st.SearchStrategy[Participants]:
    """Draw numbers of participants of any group."""
    return st.builds(Participants, st.sampled_from(ParticipantGroup), st.integers(0, max_count))


def publications(*, group: ParticipantGroup | None = None, count: int = _MAX_COUNT) -> st.SearchStrategy[Publication]:
    """Draw publications by some of `count` participants of a group, or of any group; count is 1 or more."""
    authors = st.sets(st.integers(1, count), min_size=1).map(lambda numbers: tuple(sorted(numbers)))
    return st.builds(
        Publication,
        st.sampled_from(ParticipantGroup) if group is None else st.just(group),
        authors,
        st.sampled_from(Channel),
        st.none() | _DAYS,
        _SOURCES,
        _CONFIDENTIALITIES,
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
        draw(st.none() | _ACTIVITY_DATES),
        tuple(draw(_PARTNER_LISTS)),
        tuple(groups),
        tuple(publication for each in published for publication in each),
        draw(_MAYBE_NAMES),
        draw(_VENUES),
        draw(_SOURCES),
        draw(_CONFIDENTIALITIES),
    )


def facts() -> st.SearchStrategy[Fact]:
    """Draw facts in numbers and in words."""
    return _FACTS


def tallies() -> st.SearchStrategy[Tally]:
    """Draw parts of a whole."""
    return st.tuples(st.integers(0, 999), st.integers(0, 999)).map(lambda pair: Tally(min(pair), max(pair)))


def agency_directories() -> st.SearchStrategy[AgencyDirectory]:
    """Draw directories of agencies and group terms."""
    return st.builds(AgencyDirectory, st.lists(agencies() | agency_groups(), max_size=3).map(tuple))


def left_out_values() -> st.SearchStrategy[LeftOut]:
    """Draw word of values that a public view does not show."""
    kinds = st.sampled_from(("Agreement", "Activity", "Membership", "Publication"))
    return st.builds(LeftOut, st.integers(0, 99).map("$[{}]".format), kinds, _CONFIDENTIALITIES)


def public_views() -> st.SearchStrategy[PublicView]:
    """Draw what may be shown of agreements, memberships, activities and publications."""
    return st.lists(agreements() | memberships() | activities() | publications(), max_size=3).map(public_view)


@st.composite
def aliases(draw: st.DrawFn, *, printed: st.SearchStrategy[str] | None = None) -> Alias:
    """Draw names as printed, of some texts or of any; a misreading has the lines of its source."""
    reason = draw(st.sampled_from(AliasReason))
    lines = draw(st.lists(st.integers(1, 5000), min_size=reason is AliasReason.MISREADING, max_size=2))
    name = draw(_SPACED if printed is None else printed)
    return Alias(name, reason, tuple(Source("a.txt", lines=(line, line)) for line in lines))


def named_things() -> st.SearchStrategy[Named[City] | Named[Organisation]]:
    """Draw cities and organisations with other names of theirs."""
    names = aliases()
    return st.one_of(_named(_CITIES, _SPACED, names), _named(_ORGANISATIONS, _SPACED, names))


@st.composite
def _named(
    draw: st.DrawFn, values: st.SearchStrategy[_T], titles: st.SearchStrategy[str], names: st.SearchStrategy[Alias]
) -> Named[_T]:
    value = attrs.evolve(draw(values), title=draw(titles))
    return Named(value, tuple(draw(st.lists(names, max_size=2, unique_by=str))))


def name_tables() -> st.SearchStrategy[NameTable[City] | NameTable[Organisation]]:
    """Draw tables in which no name stands for two things."""
    return st.one_of(_name_tables(_CITIES), _name_tables(_ORGANISATIONS))


@st.composite
def _name_tables(draw: st.DrawFn, values: st.SearchStrategy[_T]) -> NameTable[_T]:
    names = draw(st.lists(_SPACED, max_size=6, unique=True))
    pairs = zip(names[::2], names[1::2], strict=False)
    entries = [draw(_named(values, st.just(title), aliases(printed=st.just(name)))) for title, name in pairs]
    return NameTable(draw(_NAMES), tuple(entries))


def resolutions() -> st.SearchStrategy[Resolution[City] | Resolution[Organisation]]:
    """Draw what names of cities and organisations are resolved to."""
    return st.one_of(_resolutions(_CITIES), _resolutions(_ORGANISATIONS))


@st.composite
def _resolutions(draw: st.DrawFn, values: st.SearchStrategy[_T]) -> Resolution[_T]:
    alias = draw(aliases())
    return Resolution(alias.printed, draw(values), alias)


def _short(entry: Responsible) -> str:
    return entry.short if isinstance(entry, Agency) else entry.title


def _tuple(entries: list[Responsible]) -> tuple[Responsible, ...]:
    return tuple(entries)
