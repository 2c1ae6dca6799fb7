"""Agencies of the administration and the terms that mean many of them at once."""

from __future__ import annotations

from typing import TypeAlias, final

import attrs

from bma_foreign_affairs._values import instance_of, optional
from bma_foreign_affairs.errors import InvalidValue
from bma_foreign_affairs.relations._fields import LabelledEnum, check_name
from bma_foreign_affairs.sources import Source

__all__ = ["Agency", "AgencyGroup", "Responsible", "Stated"]


@final
class Stated(LabelledEnum):
    """Whether a document prints an agency's title beside its abbreviation, or the title is known from usage."""

    PRINTED = ("printed", "ปรากฏในเอกสาร")
    INFERRED = ("inferred", "อนุมาน")


@final
@attrs.frozen
class Agency:
    """A bureau, office or section that answers for a project.

    Args:
        abbreviation: As documents write it, such as "สกต."; None where none is known.
        title: In Thai; None where only the abbreviation is known.
        english: Translation, or None.
        stated: Whether a document prints title and abbreviation together.
        source: Where a document does, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a name with white space around it or nothing in it, and without abbreviation and title.

    >>> print(Agency("สกต.", "สำนักงานการต่างประเทศ", "International Affairs Office"))
    สำนักงานการต่างประเทศ (สกต.)
    """

    abbreviation: str | None = attrs.field(validator=optional(check_name))
    title: str | None = attrs.field(default=None, validator=optional(check_name))
    english: str | None = attrs.field(default=None, validator=optional(check_name))
    stated: Stated = attrs.field(default=Stated.PRINTED, validator=instance_of(Stated))
    source: Source | None = attrs.field(default=None, validator=optional(instance_of(Source)))

    def __attrs_post_init__(self) -> None:
        if self.abbreviation is None and self.title is None:
            raise InvalidValue("Agency takes an abbreviation, a title or both, got neither")

    def __str__(self) -> str:
        if self.abbreviation is None or self.title is None:
            return self.short
        return f"{self.title} ({self.abbreviation})"

    @property
    def short(self) -> str:
        """The abbreviation, or the title where there is none: what the cell of a table prints.

        >>> Agency(None, "สำนักงานกฎหมาย").short
        'สำนักงานกฎหมาย'
        """
        return str(self.abbreviation or self.title)


@final
@attrs.frozen
class AgencyGroup:
    """A term that stands for many agencies and names none of them, such as ทุกหน่วยงาน.

    Args:
        title: In Thai.
        english: Translation, or None.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a name with white space around it or nothing in it.

    >>> print(AgencyGroup("ทุกหน่วยงาน", "all agencies"))
    ทุกหน่วยงาน
    """

    title: str = attrs.field(validator=check_name)
    english: str | None = attrs.field(default=None, validator=optional(check_name))

    def __str__(self) -> str:
        return self.title


Responsible: TypeAlias = Agency | AgencyGroup
"""What the agency cell of a project lists."""
