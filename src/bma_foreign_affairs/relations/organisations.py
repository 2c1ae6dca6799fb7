"""Organisations, networks and embassies that the administration works with, and its part in them."""

from __future__ import annotations

from typing import Any, final

import attrs

from bma_foreign_affairs._values import instance_of, optional, tuple_of
from bma_foreign_affairs.exact import decimal_text
from bma_foreign_affairs.relations._fields import LabelledEnum, check_name
from bma_foreign_affairs.relations.confidentiality import Confidentiality
from bma_foreign_affairs.relations.places import check_country
from bma_foreign_affairs.sources import Source

__all__ = ["Fact", "Membership", "Organisation", "OrganisationKind", "Standing"]


@final
class OrganisationKind(LabelledEnum):
    """What an organisation is."""

    NETWORK = ("network", "เครือข่ายเมือง")
    MEETING = ("meeting", "การประชุม")
    INTERGOVERNMENTAL = ("intergovernmental", "องค์การระหว่างประเทศ")
    NATIONAL = ("national", "องค์กรระดับชาติ")
    FOUNDATION = ("foundation", "มูลนิธิ")
    EMBASSY = ("embassy", "สถานเอกอัครราชทูต")


@final
class Standing(LabelledEnum):
    """What part is taken in an organisation."""

    MEMBER = ("member", "สมาชิก")
    PARTICIPANT = ("participant", "ผู้เข้าร่วม")


def _check_fact(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    check = check_name if isinstance(value, str) else instance_of(int, str)
    check(instance, attribute, value)


def _repr_fact(value: int | str) -> str:
    return repr(value) if isinstance(value, str) else decimal_text(value)


@final
@attrs.frozen
class Fact:
    """One thing that a document states about an organisation.

    Args:
        what: What is stated, such as "members".
        value: An int for an exact figure, the printed words for everything else ("กว่า 100 ราย").
        source: Where it is printed, or None.

    Raises:
        WrongType: For a field of another type; a float or a bool is no figure.
        InvalidValue: For text with white space around it or nothing in it.

    >>> print(Fact("members", 53))
    members: 53
    """

    what: str = attrs.field(validator=check_name)
    value: int | str = attrs.field(validator=_check_fact, repr=_repr_fact)
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return f"{self.what}: {self.value if isinstance(self.value, str) else decimal_text(self.value)}"


@final
@attrs.frozen
class Organisation:
    """An organisation, a network, a series of meetings or an embassy.

    Args:
        title: In Thai, or in its own language where no document has a Thai one.
        english: English name, or None.
        abbreviation: Such as "C40", or None.
        kind: What it is, or None where no document tells.
        country: ISO 3166-1 alpha-2 code of the one country that it belongs to, or None.
        facts: What documents state about it, each `Fact` with its source.
        source: Where the names are printed, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a name with white space around it or nothing in it, and for a code that is not assigned.

    >>> print(Organisation("กลุ่ม 40 เมืองผู้นำด้านสภาพภูมิอากาศ", abbreviation="C40"))
    กลุ่ม 40 เมืองผู้นำด้านสภาพภูมิอากาศ (C40)
    """

    title: str = attrs.field(validator=check_name)
    english: str | None = attrs.field(default=None, validator=optional(check_name))
    abbreviation: str | None = attrs.field(default=None, validator=optional(check_name))
    kind: OrganisationKind | None = attrs.field(default=None, validator=optional(instance_of(OrganisationKind)))
    country: str | None = attrs.field(default=None, validator=optional(check_country))
    facts: tuple[Fact, ...] = attrs.field(default=(), validator=tuple_of(Fact))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __str__(self) -> str:
        return self.title if self.abbreviation is None else f"{self.title} ({self.abbreviation})"


@final
@attrs.frozen
class Membership:
    """The administration's part in an organisation, as one document states it.

    A document that lists an organisation twice gives two memberships; `ORGANISATIONS` tells that they are one.

    Args:
        organisation: The organisation as the document names it.
        standing: Member, or taking part without being one.
        source: Where it is printed, or None.
        confidentiality: Who may see it.

    Raises:
        WrongType: For a field of another type.

    >>> print(Membership(Organisation("Mayors for Peace")))
    Mayors for Peace: สมาชิก
    """

    organisation: Organisation = attrs.field(validator=instance_of(Organisation))
    standing: Standing = attrs.field(default=Standing.MEMBER, validator=instance_of(Standing))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))
    confidentiality: Confidentiality = attrs.field(
        default=Confidentiality.PUBLIC, validator=instance_of(Confidentiality)
    )

    def __str__(self) -> str:
        return f"{self.organisation}: {self.standing}"
