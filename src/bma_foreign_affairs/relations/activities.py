"""What was done with partners, and what indicators count of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias, final

import attrs

from bma_foreign_affairs._values import instance_of, is_a, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, WrongType
from bma_foreign_affairs.exact import decimal_text
from bma_foreign_affairs.relations._fields import LabelledEnum, check_name, check_when
from bma_foreign_affairs.relations.agreements import Partner
from bma_foreign_affairs.relations.confidentiality import Confidentiality
from bma_foreign_affairs.relations.organisations import Organisation
from bma_foreign_affairs.relations.participation import (
    PUBLIC_CHANNELS,
    Channel,
    ParticipantGroup,
    Participants,
    Publication,
    Tally,
)
from bma_foreign_affairs.relations.places import City
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.dates import DateRange, Month

__all__ = ["Activity", "ActivityDates", "ActivityKind", "days_of", "tally_sharing"]

ActivityDates: TypeAlias = DateRange | Month | int
"""When an activity takes place: its days, or only the month or the year of the Buddhist era."""

_HOME = "TH"


@final
class ActivityKind(LabelledEnum):
    """What is done with partners (001:216-227, 251, 307, 417-422, 717-815)."""

    EXCHANGE = ("exchange", "การแลกเปลี่ยน")
    MEETING = ("meeting", "การประชุม")
    VISIT = ("visit", "การเดินทางเยือน")
    TRAINING = ("training", "การอบรม")
    EXHIBITION = ("exhibition", "นิทรรศการ")
    COOPERATION = ("cooperation", "กิจกรรมความร่วมมือ")
    SIGNING = ("signing", "การลงนาม")


def _dates(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if isinstance(value, DateRange):
        return
    if is_a(value, (date,)):
        raise WrongType(f"Activity.dates takes a DateRange for days, also for one, got {value!r}")
    check_when(instance, attribute, value)


@final
@attrs.frozen
class Activity:
    """Something done with partners, or planned to be.

    Args:
        kind: What is done.
        dates: Its days, or the month or year of the Buddhist era where no days are known; None where nothing is.
        partners: Cities and organisations, as the source names them.
        participants: Each group at most once.
        publications: What participants passed on afterwards.
        title: In Thai, or None.
        venue: The city where it takes place, or None.
        source: Where it is printed, or None.
        confidentiality: Who may see it.

    Raises:
        WrongType: For a field of another type.
        CalendarError: For a year that is not supported.
        InvalidValue: For a group that comes twice, or a publication by participants whom the activity does not have.

    >>> seoul = City("กรุงโซล", "Seoul", "KR")
    >>> visit = Activity(ActivityKind.VISIT, Month(2562, 6), (seoul,), title="เยาวชนเดินทางเยือนกรุงโซล", venue=seoul)
    >>> print(visit, visit.is_abroad)
    เยาวชนเดินทางเยือนกรุงโซล True
    """

    kind: ActivityKind = attrs.field(validator=instance_of(ActivityKind))
    dates: ActivityDates | None = attrs.field(default=None, validator=optional(_dates))
    partners: tuple[Partner, ...] = attrs.field(default=(), validator=tuple_of(City, Organisation))
    participants: tuple[Participants, ...] = attrs.field(default=(), validator=tuple_of(Participants))
    publications: tuple[Publication, ...] = attrs.field(default=(), validator=tuple_of(Publication))
    title: str | None = attrs.field(default=None, validator=optional(check_name))
    venue: City | None = attrs.field(default=None, validator=optional(instance_of(City)))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))
    confidentiality: Confidentiality = attrs.field(
        default=Confidentiality.PUBLIC, validator=instance_of(Confidentiality)
    )

    def __attrs_post_init__(self) -> None:
        counts = {participants.group: participants.count for participants in self.participants}
        if len(counts) != len(self.participants):
            raise InvalidValue(f"Activity.participants takes each group once, got {self.participants}")
        for index, publication in enumerate(self.publications):
            have = counts.get(publication.group, 0)
            if publication.authors[-1] > have:
                raise InvalidValue(
                    f"Activity.publications[{index}] is by number {decimal_text(publication.authors[-1])} of"
                    f" {publication.group!r}, but {decimal_text(have)} took part"
                )

    def __str__(self) -> str:
        return self.title or str(self.kind)

    @property
    def is_abroad(self) -> bool:
        """Whether the venue is known and lies outside Thailand."""
        return self.venue is not None and self.venue.country != _HOME

    def joined(self, group: ParticipantGroup) -> int:
        """Count the participants of a group."""
        return sum(participants.count for participants in self.participants if participants.group is group)

    def shared(self, group: ParticipantGroup, channels: frozenset[Channel] = PUBLIC_CHANNELS) -> int:
        """Count the participants of a group who published through one of the channels, each once."""
        return len(
            {
                author
                for publication in self.publications
                if publication.group is group and publication.channel in channels
                for author in publication.authors
            }
        )


def tally_sharing(
    activities: Iterable[Activity],
    group: ParticipantGroup,
    *,
    channels: frozenset[Channel] = PUBLIC_CHANNELS,
) -> Tally:
    """Count who passed on what they learned, out of all who took part, activity by activity.

    Numerator and denominator of KPI 6 of the action plan BE 2562 (001:600-602: youths who spread the knowledge, by
    youths who joined in each project; public channels) and of KPI 11 (001:674-676: personnel who spread it or improved
    their work by it, by all who joined meetings and activities abroad). Whoever joins two activities counts twice.

    >>> visit = Activity(
    ...     ActivityKind.MEETING,
    ...     participants=(Participants(ParticipantGroup.PERSONNEL, 4),),
    ...     publications=(
    ...         Publication(ParticipantGroup.PERSONNEL, (1, 2), Channel.WEBSITE),
    ...         Publication(ParticipantGroup.PERSONNEL, (2, 3), Channel.WORK),
    ...     ),
    ...     venue=City("กรุงเวียนนา", "Vienna", "AT"),
    ... )
    >>> abroad = [activity for activity in (visit,) if activity.is_abroad]
    >>> tally_sharing(abroad, ParticipantGroup.PERSONNEL, channels=frozenset(Channel))
    Tally(part=3, whole=4)
    """
    counted = [(activity.shared(group, channels), activity.joined(group)) for activity in activities]
    return Tally(sum(part for part, _ in counted), sum(whole for _, whole in counted))


def days_of(activities: Iterable[Activity]) -> tuple[date, ...]:
    """Give the first day of each activity, for the formula `Count`, which asks how many fall in a period.

    Raises:
        InvalidValue: For an activity whose days are not known.

    >>> days_of([Activity(ActivityKind.MEETING, DateRange(date(2010, 10, 28), date(2010, 10, 29)))])
    (datetime.date(2010, 10, 28),)
    """
    return tuple(_first_day(activity) for activity in activities)


def _first_day(activity: Activity) -> date:
    if isinstance(activity.dates, DateRange):
        return activity.dates.first
    raise InvalidValue(f"an activity is counted by its first day; no days are known of {activity!r}")
