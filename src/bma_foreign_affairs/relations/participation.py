"""Who took part in an activity and what they made of it, in numbers and without names."""

from __future__ import annotations

from datetime import date
from typing import final

import attrs

from bma_foreign_affairs._values import instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.exact import decimal_text
from bma_foreign_affairs.relations._fields import LabelledEnum, check_count, repr_when
from bma_foreign_affairs.relations.confidentiality import Confidentiality
from bma_foreign_affairs.sources import Source

__all__ = ["PUBLIC_CHANNELS", "Channel", "ParticipantGroup", "Participants", "Publication", "Tally"]


@final
class ParticipantGroup(LabelledEnum):
    """As what people take part.

    PERSONNEL are permanent officials up to the lower director level (001:674), GUEST is whoever comes from a partner.
    """

    YOUTH = ("youth", "เยาวชนกรุงเทพมหานคร")
    PERSONNEL = ("personnel", "บุคลากรกรุงเทพมหานคร")
    EXECUTIVE = ("executive", "ผู้บริหารกรุงเทพมหานคร")
    ENTREPRENEUR = ("entrepreneur", "ผู้ประกอบการ")
    GUEST = ("guest", "คณะผู้มาเยือน")


@final
class Channel(LabelledEnum):
    """How participants pass on what they learned (001:600, 676)."""

    WEBSITE = ("website", "เว็บไซต์")
    SOCIAL_MEDIA = ("social_media", "สื่อสังคมออนไลน์")
    PRESENTATION = ("presentation", "การนำเสนอ")
    PRINT = ("print", "สิ่งพิมพ์")
    WORK = ("improvement_of_work", "การปรับปรุงการปฏิบัติงาน")


PUBLIC_CHANNELS = frozenset({Channel.WEBSITE, Channel.SOCIAL_MEDIA, Channel.PRESENTATION, Channel.PRINT})
"""Every channel that reaches the public: all but the improvement of work."""


def _numbers(authors: tuple[int, ...]) -> str:
    """Write a tuple of ints; by way of decimal_text, since formatting an int is limited to 4,300 digits."""
    return f"({''.join(f'{decimal_text(author)}, ' for author in authors)})".replace(", )", ",)")


@final
@attrs.frozen
class Participants:
    """How many people of one group took part; they are numbered from 1 and have no names.

    Args:
        group: As what they took part.
        count: Persons, 0 or more.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a negative count.

    >>> print(Participants(ParticipantGroup.YOUTH, 10))
    เยาวชนกรุงเทพมหานคร 10
    """

    group: ParticipantGroup = attrs.field(validator=instance_of(ParticipantGroup))
    count: int = attrs.field(validator=check_count, repr=decimal_text)

    def __str__(self) -> str:
        return f"{self.group} {decimal_text(self.count)}"


@final
@attrs.frozen
class Publication:
    """One passing on of what was learned, by some of an activity's participants.

    Args:
        group: The group that they belong to.
        authors: Their numbers within the group, rising, each once; so whoever publishes twice counts once.
        channel: How it was passed on.
        published_on: The day, or None.
        source: Where it is printed or can be found, or None.
        confidentiality: Who may see it.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For no author, for numbers under 1 or that do not rise.

    >>> print(Publication(ParticipantGroup.YOUTH, (1, 2, 5), Channel.WEBSITE))
    เว็บไซต์: เยาวชนกรุงเทพมหานคร 3
    """

    group: ParticipantGroup = attrs.field(validator=instance_of(ParticipantGroup))
    authors: tuple[int, ...] = attrs.field(validator=tuple_of(int), repr=_numbers)
    channel: Channel = attrs.field(validator=instance_of(Channel))
    published_on: date | None = attrs.field(default=None, validator=optional(instance_of(date)), repr=repr_when)
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))
    confidentiality: Confidentiality = attrs.field(
        default=Confidentiality.PUBLIC, validator=instance_of(Confidentiality)
    )

    def __attrs_post_init__(self) -> None:
        if not self.authors or self.authors[0] < 1 or tuple(sorted(set(self.authors))) != self.authors:
            raise InvalidValue(
                "Publication.authors takes numbers of participants from 1, rising, each once,"
                f" got {_numbers(self.authors)}"
            )

    def __str__(self) -> str:
        return f"{self.channel}: {self.group} {len(self.authors)}"


@final
@attrs.frozen
class Tally:
    """A part of a whole, in participations, for the formula `Ratio`.

    Raises:
        WrongType: For anything but ints.
        InvalidValue: For a negative number, or a part larger than the whole.

    >>> print(Tally(3, 10))
    3/10
    """

    part: int = attrs.field(validator=check_count, repr=decimal_text)
    whole: int = attrs.field(validator=check_count, repr=decimal_text)

    def __attrs_post_init__(self) -> None:
        if self.part > self.whole:
            raise InvalidValue(f"Tally takes a part up to the whole, got {self}")

    def __str__(self) -> str:
        return f"{decimal_text(self.part)}/{decimal_text(self.whole)}"
