"""A directory of agencies and group terms, by which cells of plans are read."""

from __future__ import annotations

import re
from typing import final

import attrs

from bma_foreign_affairs._values import tuple_of
from bma_foreign_affairs.relations.agencies import Agency, AgencyGroup, Responsible

__all__ = ["AgencyDirectory"]

# Two to five consonants and a point; ก.ก. and other dotted abbreviations only where the directory has them, since
# most dotted ones are months.
_ABBREVIATION = r"[ก-ฮ]{2,5}\."
# What may follow a name that does not end in a sign of abbreviation: a longer word is another word.
_END = r"(?=\s|,|และ|\Z)"
_JOINT = r"\s*+(?P<joint>และ|,)?+\s*+"


@final
@attrs.frozen(repr=False)
class AgencyDirectory:
    """Agencies and group terms that are known by name; of two with the same name the first counts.

    Args:
        entries: The agencies, each known by abbreviation and title, and the group terms.

    Raises:
        WrongType: For anything but a tuple of Agency and AgencyGroup.

    >>> directory = AgencyDirectory((Agency("สกต.", "สำนักงานการต่างประเทศ"), AgencyGroup("ทุกหน่วยงาน")))
    >>> directory
    <AgencyDirectory: 2 entries>
    >>> print(directory.read("สกต."))
    สำนักงานการต่างประเทศ (สกต.)
    """

    entries: tuple[Responsible, ...] = attrs.field(validator=tuple_of(Agency, AgencyGroup))
    form: re.Pattern[str] = attrs.field(init=False, eq=False)
    _names: dict[str, Responsible] = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        names: dict[str, Responsible] = {}
        forms: dict[str, str] = {}
        for entry in self.entries:
            for name in _names_of(entry):
                names.setdefault(_bare(name), entry)
                if re.fullmatch(_ABBREVIATION, name) is None:
                    forms.setdefault(_bare(name), _form(name))
        longest_first = [forms[name] for name in sorted(forms, key=len, reverse=True)]
        either = "|".join((*longest_first, _ABBREVIATION))
        object.__setattr__(self, "_names", names)
        object.__setattr__(self, "form", re.compile(f"(?P<name>{either}){_JOINT}"))

    def __repr__(self) -> str:
        return f"<AgencyDirectory: {len(self.entries)} entries>"

    def __str__(self) -> str:
        return "\n".join(map(str, self.entries))

    def read(self, name: str) -> Responsible | None:
        """Read one name: its entry, an agency without title for an unknown abbreviation, None for anything else."""
        match = self.form.fullmatch(name)
        return None if match is None or match["name"] != name else self.entry(name)

    def entry(self, name: str) -> Responsible:
        """Give the entry of a name that `form` has matched."""
        return self._names.get(_bare(name)) or Agency(name)


def _names_of(entry: Responsible) -> tuple[str, ...]:
    names = (entry.title,) if isinstance(entry, AgencyGroup) else (entry.abbreviation, entry.title)
    return tuple(name for name in names if name is not None)


def _form(name: str) -> str:
    """Match a name with any white space where it has a space or a slash (สำนักงาน ก.พ. is also printed together)."""
    spaced = re.sub(r"\s*+/\s*+", " / ", name)
    parts = (r"\s*+/\s*+" if part == "/" else re.escape(part) for part in spaced.split())
    return r"\s*+".join(parts) + ("" if name.endswith((".", "ฯ")) else _END)


def _bare(name: str) -> str:
    return "".join(name.split())
