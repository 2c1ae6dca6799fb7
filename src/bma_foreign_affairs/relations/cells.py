"""The agency cells of a plan's project tables: text to agencies and back."""

from __future__ import annotations

from bma_foreign_affairs.errors import InvalidValue, ParseError, WrongType, shown
from bma_foreign_affairs.relations.agencies import Agency, AgencyGroup, Responsible
from bma_foreign_affairs.relations.directories import AgencyDirectory
from bma_foreign_affairs.relations.directory_table import DIRECTORY

__all__ = ["format_agencies", "parse_agencies"]

_EXPECTED = "an agency's abbreviation such as สกต., or a name or group term of the directory"
_HINT = "text that was extracted from a PDF has to pass thai.text.repair first"


def parse_agencies(text: str, *, directory: AgencyDirectory = DIRECTORY) -> tuple[Responsible, ...]:
    """Read an agency cell of a project table, in the order printed.

    Agencies stand one after another, parted by white space, a comma or และ. A name or term of the directory becomes
    its entry, a group term stays one group, and an abbreviation that the directory lacks is an agency without title.

    Args:
        text: The cell; white space around it, line breaks and spaces around a slash do not matter.
        directory: The agencies and group terms to know by name.

    Raises:
        ParseError: For anything else: an empty cell, an unknown name, a dangling และ, debris of an extraction.
        WrongType: For anything but text.

    >>> for responsible in parse_agencies("สกต. และทุกหน่วยงาน/ส่วนราชการกทม."):
    ...     print(responsible)
    สำนักงานการต่างประเทศ (สกต.)
    ทุกหน่วยงาน/ส่วนราชการกทม.
    >>> parse_agencies("สสส.")
    (Agency(abbreviation='สสส.', title=None, english=None, stated=Stated.PRINTED, source=None),)
    """
    if not isinstance(text, str):
        raise WrongType(f"parse_agencies takes text, got {shown(text)}")
    found: list[Responsible] = []
    position = len(text) - len(text.lstrip())
    while True:
        match = directory.form.match(text, position)
        if match is None:
            raise ParseError(text, position, _EXPECTED, _HINT)
        found.append(directory.entry(match["name"]))
        position = match.end()
        if position == len(text) and not match["joint"]:
            return tuple(found)


def format_agencies(agencies: tuple[Responsible, ...], *, directory: AgencyDirectory = DIRECTORY) -> str:
    r"""Write an agency cell as the plans print it; `parse_agencies` reads it back.

    Agencies are parted by a space; where a group term is among them, และ stands before the last.

    Raises:
        InvalidValue: For no agency at all, or for one that would not be read back the same by the directory.
        WrongType: For anything but a tuple of Agency and AgencyGroup.

    >>> format_agencies(parse_agencies("สกต.  สยป. \n และ ทุกหน่วยงาน/ ส่วนราชการกทม."))
    'สกต. สยป. และทุกหน่วยงาน/ส่วนราชการกทม.'
    """
    if not isinstance(agencies, tuple):
        raise WrongType(f"format_agencies takes a tuple, got {shown(agencies)}")
    if not agencies:
        raise InvalidValue("format_agencies takes at least one agency, got an empty tuple")
    names = [_printed(agency, directory) for agency in agencies]
    if len(names) > 1 and any(isinstance(agency, AgencyGroup) for agency in agencies):
        names[-1] = f"และ{names[-1]}"
    return " ".join(names)


def _printed(agency: Responsible, directory: AgencyDirectory) -> str:
    match agency:
        case Agency():
            printed = agency.short
        case AgencyGroup():
            printed = agency.title
        case _:
            raise WrongType(f"an agency cell takes Agency and AgencyGroup, got {shown(agency)}")
    if directory.read(printed) != agency:
        raise InvalidValue(f"the directory does not read {printed!r} back as {agency!r}; pass one that has it")
    return printed
