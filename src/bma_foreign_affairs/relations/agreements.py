"""What was signed with a city or an organisation."""

from __future__ import annotations

from typing import TypeAlias, final

import attrs

from bma_foreign_affairs._values import instance_of, optional
from bma_foreign_affairs.relations._fields import LabelledEnum, When, check_when, repr_when
from bma_foreign_affairs.relations.confidentiality import Confidentiality
from bma_foreign_affairs.relations.organisations import Organisation
from bma_foreign_affairs.relations.places import City
from bma_foreign_affairs.sources import Source

__all__ = ["Agreement", "AgreementKind", "Partner"]

Partner: TypeAlias = City | Organisation
"""Whom relations are kept with; an embassy is an Organisation of that kind."""


@final
class AgreementKind(LabelledEnum):
    """The instruments that the office's documents name (003:26, 001:732, 001:791)."""

    SISTER_CITY = ("sister_city", "ความสัมพันธ์เมืองพี่เมืองน้อง")
    FRIENDSHIP_AGREEMENT = ("friendship_agreement", "ข้อตกลงความสัมพันธ์ฉันมิตร")
    MOU = ("memorandum_of_understanding", "บันทึกความเข้าใจว่าด้วยความร่วมมือ")
    LETTER_OF_INTENT = ("letter_of_intent", "หนังสือแสดงเจตจำนง")
    DECLARATION = ("declaration", "ปฏิญญา")
    JOINT_DECLARATION = ("joint_declaration", "แถลงการณ์ร่วม")


@final
@attrs.frozen
class Agreement:
    """An agreement with one partner; one that several partners signed is one Agreement each.

    Args:
        kind: The instrument.
        partner: The other side, named as the source names it.
        signed_on: The day, the month or the year of the Buddhist era, as far as a document states it; None where none
            does. A signing that is only planned is an Activity.
        source: Where it is printed, or None.
        confidentiality: Who may see it.

    Raises:
        WrongType: For a field of another type.
        CalendarError: For a year that is not supported.

    >>> print(Agreement(AgreementKind.SISTER_CITY, City("กรุงโซล", "Seoul", "KR")))
    ความสัมพันธ์เมืองพี่เมืองน้อง: กรุงโซล
    """

    kind: AgreementKind = attrs.field(validator=instance_of(AgreementKind))
    partner: Partner = attrs.field(validator=instance_of(City, Organisation))
    signed_on: When | None = attrs.field(default=None, validator=optional(check_when), repr=repr_when)
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))
    confidentiality: Confidentiality = attrs.field(
        default=Confidentiality.PUBLIC, validator=instance_of(Confidentiality)
    )

    def __str__(self) -> str:
        return f"{self.kind}: {self.partner}"
