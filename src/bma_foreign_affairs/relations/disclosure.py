"""What may be shown to everyone, and word of what was left out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, final

import attrs

from bma_foreign_affairs._values import instance_of, is_a, tuple_of
from bma_foreign_affairs.errors import WrongType
from bma_foreign_affairs.relations._fields import check_name
from bma_foreign_affairs.relations.activities import Activity
from bma_foreign_affairs.relations.agreements import Agreement
from bma_foreign_affairs.relations.confidentiality import Confidentiality
from bma_foreign_affairs.relations.organisations import Membership
from bma_foreign_affairs.relations.participation import Publication

__all__ = ["Disclosable", "LeftOut", "PublicView", "public_view"]

Disclosable: TypeAlias = Agreement | Activity | Membership | Publication
"""A value that says who may see it."""

_DISCLOSABLE = (Agreement, Activity, Membership, Publication)


@final
@attrs.frozen
class LeftOut:
    """One value that a public view does not show: where it stood and why, and nothing of what it says.

    Args:
        path: Place among the values given, such as "$[2]" or "$[0].publications[1]".
        kind: Name of its type, such as "Agreement".
        confidentiality: Who may see it.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a path or a kind with nothing in it.

    >>> print(LeftOut("$[2]", "Agreement", Confidentiality.INTERNAL))
    $[2]: Agreement (ใช้ภายใน)
    """

    path: str = attrs.field(validator=check_name)
    kind: str = attrs.field(validator=check_name)
    confidentiality: Confidentiality = attrs.field(validator=instance_of(Confidentiality))

    def __str__(self) -> str:
        return f"{self.path}: {self.kind} ({self.confidentiality})"


@final
@attrs.frozen
class PublicView:
    """What may be shown to everyone, and what had to go.

    Args:
        values: The public values in their order, without what in them is not public.
        left_out: Every value that is missing, in the order in which it stood.

    Raises:
        WrongType: For a field of another type.

    >>> print(PublicView((), (LeftOut("$[0]", "Agreement", Confidentiality.CONFIDENTIAL),)))
    0 รายการ ไม่แสดง 1 รายการ
    """

    values: tuple[Disclosable, ...] = attrs.field(validator=tuple_of(*_DISCLOSABLE))
    left_out: tuple[LeftOut, ...] = attrs.field(default=(), validator=tuple_of(LeftOut))

    def __str__(self) -> str:
        return f"{len(self.values)} รายการ ไม่แสดง {len(self.left_out)} รายการ"


def public_view(values: Iterable[Disclosable]) -> PublicView:
    """Keep what everyone may see: drop values that are not public, and redact publications within public activities.

    A redacted activity counts fewer who shared what they learned: score from the whole values, show the view.

    Raises:
        WrongType: For a value that does not say who may see it.

    >>> from bma_foreign_affairs.relations import AgreementKind, City
    >>> hue = Agreement(AgreementKind.SISTER_CITY, City("เว้", "Hue", "VN"))
    >>> draft = attrs.evolve(hue, kind=AgreementKind.MOU, confidentiality=Confidentiality.INTERNAL)
    >>> view = public_view((draft, hue))
    >>> view.values == (hue,)
    True
    >>> [str(left_out) for left_out in view.left_out]
    ['$[0]: Agreement (ใช้ภายใน)']
    """
    shown: list[Disclosable] = []
    left_out: list[LeftOut] = []
    for index, value in enumerate(values):
        path = f"$[{index}]"
        if not is_a(value, _DISCLOSABLE):
            raise WrongType(
                f"public_view takes Agreement, Activity, Membership and Publication, got {value!r}"
                f" ({type(value).__name__}) at {path}"
            )
        if not _is_public(value):
            left_out.append(LeftOut(path, type(value).__name__, value.confidentiality))
            continue
        if isinstance(value, Activity):
            left_out += _left_out_of(value, path)
            public = tuple(filter(_is_public, value.publications))
            shown.append(attrs.evolve(value, publications=public))
        else:
            shown.append(value)
    return PublicView(tuple(shown), tuple(left_out))


def _is_public(value: Disclosable) -> bool:
    return value.confidentiality is Confidentiality.PUBLIC


def _left_out_of(activity: Activity, path: str) -> list[LeftOut]:
    return [
        LeftOut(f"{path}.publications[{index}]", "Publication", publication.confidentiality)
        for index, publication in enumerate(activity.publications)
        if not _is_public(publication)
    ]
