"""Examples of the values of relations for the laws."""

from datetime import date
from typing import Any

from bma_foreign_affairs.relations import (
    DIRECTORY,
    PLACES,
    Activity,
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
    Publication,
    PublicView,
    Resolution,
    Standing,
    Stated,
    Tally,
)
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.thai.dates import Month

SOURCE = Source("a.txt", lines=(1, 2))
SEOUL = City("กรุงโซล", "Seoul", "KR")
C40 = Organisation(
    "กลุ่ม 40 เมืองผู้นำด้านสภาพภูมิอากาศ",
    "C40 Cities",
    "C40",
    OrganisationKind.NETWORK,
    None,
    (Fact("members", 53, SOURCE),),
    SOURCE,
)
SHORT = Alias("โซล", AliasReason.SHORT)
LEFT_OUT = LeftOut("$[0]", "Agreement", Confidentiality.INTERNAL)

VALUES: list[Any] = [
    Agency("สกต."),
    Agency(None, "สำนักงานกฎหมาย", "Legal Office", Stated.INFERRED, SOURCE),
    AgencyGroup("ทุกหน่วยงาน"),
    AgencyGroup("ทุกหน่วยงาน", "all agencies"),
    AgencyDirectory((Agency("สกต."),)),
    DIRECTORY,
    SEOUL,
    City("กรุงโซล", None, "KR"),
    Fact("members", 53),
    Fact("members", "กว่า 100 ราย", SOURCE),
    Organisation("Mayors for Peace"),
    C40,
    Membership(C40),
    Membership(C40, Standing.PARTICIPANT, SOURCE, Confidentiality.CONFIDENTIAL),
    Agreement(AgreementKind.SISTER_CITY, SEOUL),
    Agreement(AgreementKind.MOU, C40, date(2018, 11, 1), SOURCE, Confidentiality.INTERNAL),
    Agreement(AgreementKind.MOU, C40, Month(2561, 11)),
    Agreement(AgreementKind.MOU, C40, 2561),
    Participants(ParticipantGroup.YOUTH, 10),
    Participants(ParticipantGroup.PERSONNEL, 0),
    Publication(ParticipantGroup.YOUTH, (1,), Channel.WEBSITE),
    Publication(ParticipantGroup.YOUTH, (1, 10), Channel.WORK, date(2019, 1, 1), SOURCE, Confidentiality.INTERNAL),
    Activity(ActivityKind.MEETING),
    Activity(
        ActivityKind.EXCHANGE,
        Month(2562, 6),
        (SEOUL, C40),
        (Participants(ParticipantGroup.YOUTH, 1),),
        (Publication(ParticipantGroup.YOUTH, (1,), Channel.WEBSITE),),
        "การแลกเปลี่ยนเยาวชนกับกรุงโซล",
        SEOUL,
        SOURCE,
        Confidentiality.INTERNAL,
    ),
    Tally(0, 0),
    Tally(3, 10),
    LEFT_OUT,
    LeftOut("$[0].publications[1]", "Publication", Confidentiality.CONFIDENTIAL),
    PublicView(()),
    PublicView((Membership(C40),), (LEFT_OUT,)),
    SHORT,
    Alias("เมืองตาก", AliasReason.MISREADING, (SOURCE,)),
    Named(SEOUL),
    Named(SEOUL, (SHORT,)),
    Resolution("โซล", SEOUL, SHORT),
    Resolution("โซล ", SEOUL, SHORT),
    NameTable("places", (Named(SEOUL, (SHORT,)),)),
    PLACES,
]
