"""Who the office works with: agencies at home, cities and organisations abroad, and what is done with them."""

from bma_foreign_affairs.relations._fields import When
from bma_foreign_affairs.relations.activities import Activity, ActivityDates, ActivityKind, days_of, tally_sharing
from bma_foreign_affairs.relations.agencies import Agency, AgencyGroup, Responsible, Stated
from bma_foreign_affairs.relations.agreements import Agreement, AgreementKind, Partner
from bma_foreign_affairs.relations.aliases import Alias, AliasReason, Named, NameTable, Resolution
from bma_foreign_affairs.relations.cells import format_agencies, parse_agencies
from bma_foreign_affairs.relations.confidentiality import Confidentiality
from bma_foreign_affairs.relations.directories import AgencyDirectory
from bma_foreign_affairs.relations.directory_table import DIRECTORY
from bma_foreign_affairs.relations.disclosure import Disclosable, LeftOut, PublicView, public_view
from bma_foreign_affairs.relations.organisation_names import ORGANISATIONS
from bma_foreign_affairs.relations.organisations import Fact, Membership, Organisation, OrganisationKind, Standing
from bma_foreign_affairs.relations.participation import (
    PUBLIC_CHANNELS,
    Channel,
    ParticipantGroup,
    Participants,
    Publication,
    Tally,
)
from bma_foreign_affairs.relations.place_names import PLACES
from bma_foreign_affairs.relations.places import COUNTRY_CODES, City, country_name

__all__ = [
    "COUNTRY_CODES",
    "DIRECTORY",
    "ORGANISATIONS",
    "PLACES",
    "PUBLIC_CHANNELS",
    "Activity",
    "ActivityDates",
    "ActivityKind",
    "Agency",
    "AgencyDirectory",
    "AgencyGroup",
    "Agreement",
    "AgreementKind",
    "Alias",
    "AliasReason",
    "Channel",
    "City",
    "Confidentiality",
    "Disclosable",
    "Fact",
    "LeftOut",
    "Membership",
    "NameTable",
    "Named",
    "Organisation",
    "OrganisationKind",
    "ParticipantGroup",
    "Participants",
    "Partner",
    "PublicView",
    "Publication",
    "Resolution",
    "Responsible",
    "Standing",
    "Stated",
    "Tally",
    "When",
    "country_name",
    "days_of",
    "format_agencies",
    "parse_agencies",
    "public_view",
    "tally_sharing",
]
