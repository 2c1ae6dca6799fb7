"""Activities and what indicators count of them, and what of it may be shown."""

from datetime import date, datetime
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs.errors import CalendarError, InvalidValue, WrongType
from bma_foreign_affairs.relations import (
    ORGANISATIONS,
    PLACES,
    PUBLIC_CHANNELS,
    Activity,
    ActivityKind,
    Agreement,
    AgreementKind,
    Channel,
    City,
    Confidentiality,
    Disclosable,
    LeftOut,
    Membership,
    Organisation,
    ParticipantGroup,
    Participants,
    Publication,
    PublicView,
    Tally,
    days_of,
    public_view,
    tally_sharing,
)
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.testing.strategies.relations import (
    activities,
    agreements,
    memberships,
    participants,
    publications,
)
from bma_foreign_affairs.thai.dates import DateRange, Month
from support import load_vectors

PRINTED = load_vectors("activities_2562")
DOCUMENT = "001_016b338722f87adb.txt"
BANGKOK, SEOUL = City("กรุงเทพมหานคร", "Bangkok", "TH"), City("กรุงโซล", "Seoul", "KR")
YOUTH, PERSONNEL = ParticipantGroup.YOUTH, ParticipantGroup.PERSONNEL
JUNE = DateRange(date(2019, 6, 1), date(2019, 6, 3))
DISCLOSABLE = st.one_of(activities(), agreements(), memberships(), publications(group=YOUTH, count=5))


def planned(case: dict[str, Any], *people: Participants, published: tuple[Publication, ...] = ()) -> Activity:
    """Build an activity of the plan; places and organisations as printed become the ones that they stand for."""
    source = Source(DOCUMENT, lines=(case["line"], case["line"]))
    places = tuple(PLACES.resolve(name, source=source).value for name in case["places"])
    organisations = tuple(ORGANISATIONS.resolve(name, source=source).value for name in case["organisations"])
    venue = BANGKOK if case["host"] else places[0] if places else None
    kind = ActivityKind.MEETING if organisations else ActivityKind.EXCHANGE
    return Activity(kind, 2562, (*places, *organisations), people, published, case["title"], venue, source)


def of_kpi(number: int) -> list[dict[str, Any]]:
    return [case for case in PRINTED if case["kpi"] == number]


class TestKpisOfThePlan:
    def test_6_youths_who_spread_what_they_learned_out_of_those_who_joined(self) -> None:
        cases = of_kpi(6)
        assert len(cases) == 10
        shared = (
            Publication(YOUTH, (1, 2), Channel.WEBSITE),
            Publication(YOUTH, (2, 3), Channel.SOCIAL_MEDIA),
            Publication(YOUTH, (4,), Channel.WORK),  # no public channel
        )
        ten = Participants(YOUTH, 10)
        exchanges = [planned(case, ten, published=shared if index < 5 else ()) for index, case in enumerate(cases)]
        tally = tally_sharing(exchanges, YOUTH)
        assert tally == Tally(15, 100)
        assert Fraction(tally.part, tally.whole) * 100 == 15

    def test_7_learning_in_bangkok_is_counted_by_activities_at_home(self) -> None:
        hosted = [planned(case) for case in of_kpi(7)]
        assert sum(not activity.is_abroad for activity in hosted) == 4
        assert {city.country for activity in hosted for city in activity.partners} == {"JP", "MN", "KR", "CN"}

    def test_11_personnel_who_spread_it_or_improved_their_work_out_of_those_who_joined_abroad(self) -> None:
        published = (
            Publication(PERSONNEL, (1,), Channel.PRESENTATION),
            Publication(PERSONNEL, (1, 2), Channel.WORK),
        )
        people = (Participants(PERSONNEL, 4), Participants(ParticipantGroup.EXECUTIVE, 1))
        vienna = PLACES.resolve("กรุงเวียนนา").value
        meetings = [attrs.evolve(planned(case, *people, published=published), venue=vienna) for case in of_kpi(11)]
        at_home = attrs.evolve(meetings[0], venue=BANGKOK)
        abroad = [activity for activity in (*meetings, at_home) if activity.is_abroad]
        assert tally_sharing(abroad, PERSONNEL, channels=frozenset(Channel)) == Tally(16, 32)
        assert tally_sharing(abroad, PERSONNEL) == Tally(8, 32)


class TestTallySharing:
    @given(st.lists(activities(), max_size=4), st.sampled_from(ParticipantGroup), st.sets(st.sampled_from(Channel)))
    def test_counts_persons_activity_by_activity(
        self, done: list[Activity], group: ParticipantGroup, channels: set[Channel]
    ) -> None:
        joined = [(index, number) for index, each in enumerate(done) for number in range(1, each.joined(group) + 1)]
        shared = [
            (index, number)
            for index, number in joined
            if any(
                number in publication.authors
                for publication in done[index].publications
                if publication.group is group and publication.channel in channels
            )
        ]
        assert tally_sharing(done, group, channels=frozenset(channels)) == Tally(len(shared), len(joined))

    @given(st.lists(activities(), max_size=3), st.lists(activities(), max_size=3), st.sampled_from(ParticipantGroup))
    def test_adds_up_over_activities(self, some: list[Activity], more: list[Activity], group: ParticipantGroup) -> None:
        one, other, both = (tally_sharing(each, group) for each in (some, more, some + more))
        assert (both.part, both.whole) == (one.part + other.part, one.whole + other.whole)

    @given(st.lists(activities(), max_size=3), st.sampled_from(ParticipantGroup))
    def test_more_channels_never_count_fewer(self, done: list[Activity], group: ParticipantGroup) -> None:
        assert tally_sharing(done, group).part <= tally_sharing(done, group, channels=frozenset(Channel)).part
        assert tally_sharing(done, group, channels=frozenset()).part == 0

    def test_public_channels_are_all_but_work(self) -> None:
        assert frozenset(Channel) - {Channel.WORK} == PUBLIC_CHANNELS

    def test_of_nothing_is_nothing(self) -> None:
        assert tally_sharing((), YOUTH) == Tally(0, 0)

    def test_a_part_is_no_larger_than_the_whole(self) -> None:
        with pytest.raises(InvalidValue, match="part up to the whole"):
            Tally(2, 1)
        for wrong in ((-1, 1), (-2, -1)):
            with pytest.raises(InvalidValue, match="0 or more"):
                Tally(*wrong)


class TestDaysOf:
    @given(st.lists(activities(), max_size=3))
    def test_gives_the_first_day_of_each(self, done: list[Activity]) -> None:
        known = [activity for activity in done if isinstance(activity.dates, DateRange)]
        first_days = days_of(known)
        assert len(first_days) == len(known)
        for activity, day in zip(known, first_days, strict=True):
            assert isinstance(activity.dates, DateRange)
            assert activity.dates.first == day

    @pytest.mark.parametrize("dates", [None, Month(2562, 6), 2562])
    def test_refuses_to_guess_a_day(self, dates: Month | int | None) -> None:
        with pytest.raises(InvalidValue, match="no days are known"):
            days_of([Activity(ActivityKind.MEETING, dates)])


class TestActivity:
    def test_is_abroad_where_the_venue_is(self) -> None:
        assert Activity(ActivityKind.VISIT, venue=SEOUL).is_abroad
        assert not Activity(ActivityKind.VISIT, venue=BANGKOK).is_abroad
        assert not Activity(ActivityKind.VISIT).is_abroad

    def test_says_its_title_or_kind(self) -> None:
        assert str(Activity(ActivityKind.VISIT, title="เยือนกรุงโซล")) == "เยือนกรุงโซล"
        assert str(Activity(ActivityKind.VISIT)) == "การเดินทางเยือน"
        assert str(Participants(YOUTH, 3)) == "เยาวชนกรุงเทพมหานคร 3"

    def test_numbers_of_any_size_are_written(self) -> None:
        huge = 10**5000
        for value in (Participants(YOUTH, huge), Publication(YOUTH, (huge,), Channel.PRINT), Tally(0, huge)):
            assert repr(value).count("0") >= 5000
            assert str(value)
        with pytest.raises(InvalidValue, match="took part"):
            Activity(ActivityKind.VISIT, publications=(Publication(YOUTH, (huge,), Channel.PRINT),))
        with pytest.raises(InvalidValue, match="0 or more"):
            Participants(YOUTH, -huge)
        with pytest.raises(InvalidValue, match="authors"):
            Publication(YOUTH, (huge, 1), Channel.PRINT)
        assert repr(Publication(YOUTH, (1, 2), Channel.PRINT)).startswith(
            "Publication(group=ParticipantGroup.YOUTH, authors=(1, 2,)"
        )

    def test_has_each_group_once(self) -> None:
        with pytest.raises(InvalidValue, match="each group once"):
            Activity(ActivityKind.VISIT, participants=(Participants(YOUTH, 1), Participants(YOUTH, 2)))

    @pytest.mark.parametrize(
        ("people", "authors"), [((), (1,)), ((Participants(YOUTH, 2),), (1, 3)), ((Participants(PERSONNEL, 9),), (1,))]
    )
    def test_publications_are_by_participants(self, people: tuple[Participants, ...], authors: tuple[int, ...]) -> None:
        with pytest.raises(InvalidValue, match=r"publications\[0\]"):
            Activity(
                ActivityKind.VISIT, participants=people, publications=(Publication(YOUTH, authors, Channel.PRINT),)
            )

    def test_the_last_participant_may_publish(self) -> None:
        published = (Publication(YOUTH, (2,), Channel.PRINT),)
        activity = Activity(ActivityKind.VISIT, participants=(Participants(YOUTH, 2),), publications=published)
        assert activity.shared(YOUTH) == 1

    @pytest.mark.parametrize("authors", [(), (0,), (-1, 1), (2, 1), (1, 1)])
    def test_authors_are_numbers_that_rise(self, authors: tuple[int, ...]) -> None:
        with pytest.raises(InvalidValue, match="authors"):
            Publication(YOUTH, authors, Channel.PRINT)

    @pytest.mark.parametrize("dates", [date(2019, 6, 1), datetime(2019, 6, 1), "2562", True, 2562.0])  # noqa: DTZ001
    def test_dates_are_a_range_a_month_or_a_year(self, dates: Any) -> None:
        with pytest.raises(WrongType, match="dates"):
            Activity(ActivityKind.VISIT, dates)

    def test_a_year_is_of_the_buddhist_era(self) -> None:
        with pytest.raises(CalendarError, match="Buddhist era"):
            Activity(ActivityKind.VISIT, 2019)
        for dates in (JUNE, Month(2562, 6), 2562, None):
            assert Activity(ActivityKind.VISIT, dates).dates == dates

    def test_checks_types(self) -> None:
        builds: list[Any] = [
            lambda: Activity("visit"),  # type: ignore[arg-type]
            lambda: Activity(ActivityKind.VISIT, partners=[SEOUL]),  # type: ignore[arg-type]
            lambda: Activity(ActivityKind.VISIT, partners=("Seoul",)),  # type: ignore[arg-type]
            lambda: Activity(ActivityKind.VISIT, participants=(10,)),  # type: ignore[arg-type]
            lambda: Activity(ActivityKind.VISIT, publications=("web",)),  # type: ignore[arg-type]
            lambda: Activity(ActivityKind.VISIT, venue="Seoul"),  # type: ignore[arg-type]
            lambda: Participants("youth", 1),  # type: ignore[arg-type]
            lambda: Participants(YOUTH, 1.0),  # type: ignore[arg-type]
            lambda: Participants(YOUTH, True),  # noqa: FBT003 - a bool is refused
            lambda: Publication(YOUTH, [1], Channel.PRINT),  # type: ignore[arg-type]
            lambda: Publication(YOUTH, (True,), Channel.PRINT),
            lambda: Publication(YOUTH, (1,), "print"),  # type: ignore[arg-type]
            lambda: Publication(YOUTH, (1,), Channel.PRINT, datetime(2019, 6, 1)),  # noqa: DTZ001
            lambda: Tally(1.0, 2),  # type: ignore[arg-type]
        ]
        for build in builds:
            with pytest.raises(WrongType):
                build()

    @given(participants())
    def test_a_group_that_did_not_come_counts_nobody(self, people: Participants) -> None:
        activity = Activity(ActivityKind.VISIT, participants=(people,))
        for group in ParticipantGroup:
            assert activity.joined(group) == (people.count if group is people.group else 0)
            assert activity.shared(group) == 0


class TestPublicView:
    @given(st.lists(DISCLOSABLE, max_size=5))
    def test_shows_what_is_public_and_names_the_rest(self, values: list[Disclosable]) -> None:
        view = public_view(values)
        hidden = sum(not is_public(value) for value in values) + sum(
            not is_public(publication)
            for value in values
            if isinstance(value, Activity) and is_public(value)
            for publication in value.publications
        )
        assert len(view.left_out) == hidden
        assert all(left_out.confidentiality is not Confidentiality.PUBLIC for left_out in view.left_out)
        for shown, value in zip(view.values, filter(is_public, values), strict=True):
            if isinstance(value, Activity):
                assert shown == attrs.evolve(value, publications=tuple(filter(is_public, value.publications)))
            else:
                assert shown is value

    @given(st.lists(DISCLOSABLE, max_size=5))
    def test_of_a_view_leaves_nothing_out(self, values: list[Disclosable]) -> None:
        view = public_view(values)
        assert public_view(view.values) == PublicView(view.values)

    def test_tells_place_kind_and_reason_and_nothing_else(self) -> None:
        published = tuple(Publication(YOUTH, (1,), Channel.PRINT, confidentiality=each) for each in Confidentiality)
        visit = Activity(ActivityKind.VISIT, participants=(Participants(YOUTH, 1),), publications=published)
        secret = Agreement(AgreementKind.MOU, SEOUL, confidentiality=Confidentiality.CONFIDENTIAL)
        view = public_view(value for value in (Membership(Organisation("AMF")), visit, secret))
        assert view.left_out == (
            LeftOut("$[1].publications[1]", "Publication", Confidentiality.INTERNAL),
            LeftOut("$[1].publications[2]", "Publication", Confidentiality.CONFIDENTIAL),
            LeftOut("$[2]", "Agreement", Confidentiality.CONFIDENTIAL),
        )
        assert view.values == (Membership(Organisation("AMF")), attrs.evolve(visit, publications=published[:1]))
        assert str(view) == "2 รายการ ไม่แสดง 3 รายการ"
        assert str(view.left_out[2]) == "$[2]: Agreement (ลับ)"

    def test_refuses_what_does_not_say_who_may_see_it(self) -> None:
        wrongs: list[Any] = [SEOUL, None, "text", 1]
        for wrong in wrongs:
            with pytest.raises(WrongType, match=r"at \$\[1\]"):
                public_view([Membership(Organisation("AMF")), wrong])

    def test_checks_types(self) -> None:
        builds: list[Any] = [
            lambda: PublicView([]),  # type: ignore[arg-type]
            lambda: PublicView((SEOUL,)),  # type: ignore[arg-type]
            lambda: PublicView((), ("x",)),  # type: ignore[arg-type]
            lambda: LeftOut("$[0]", "Agreement", "internal"),  # type: ignore[arg-type]
            lambda: LeftOut(0, "Agreement", Confidentiality.INTERNAL),  # type: ignore[arg-type]
        ]
        for build in builds:
            with pytest.raises(WrongType):
                build()


def is_public(value: Disclosable) -> bool:
    return value.confidentiality is Confidentiality.PUBLIC
