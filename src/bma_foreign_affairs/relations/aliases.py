"""Names as documents print them, and the cities and organisations that they stand for."""

from __future__ import annotations

from typing import Generic, TypeVar, final

import attrs

from bma_foreign_affairs._values import instance_of, tuple_of
from bma_foreign_affairs.errors import InvalidValue, UnknownCode, WrongType, shown
from bma_foreign_affairs.relations._fields import LabelledEnum, check_name
from bma_foreign_affairs.relations.organisations import Organisation
from bma_foreign_affairs.relations.places import City
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.tables import Table

__all__ = ["Alias", "AliasReason", "NameTable", "Named", "Resolution"]

T = TypeVar("T", City, Organisation)

_NEAREST = 3
# Names are shorter; the search for similar ones takes time by the square of the length.
_LONGEST = 200


@final
class AliasReason(LabelledEnum):
    """Why a document prints another name than the one in use."""

    TITLE = ("title", "ชื่อที่ใช้")
    SHORT = ("short_form", "ชื่อย่อ")
    FULL = ("full_form", "ชื่อเต็ม")
    ENGLISH = ("english_name", "ชื่อภาษาอังกฤษ")
    SPELLING = ("spelling", "สะกดต่างกัน")
    FORMER = ("former_name", "ชื่อเดิม")
    MISREADING = ("misreading", "อ่านผิดจากภาพ")


@final
@attrs.frozen
class Alias:
    """One name as printed.

    Args:
        printed: The name, with one space wherever the document has white space.
        reason: Why it is not the name in use. A MISREADING is a name of something else everywhere but at its source.
        sources: Where it is printed; needed for a MISREADING.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a name with white space around it, doubled or missing, and for a MISREADING without the
            lines of each source.

    >>> print(Alias("เมืองแตกู", AliasReason.SPELLING, (Source("001.txt", lines=(221, 221)),)))
    เมืองแตกู
    """

    printed: str = attrs.field(validator=check_name)
    reason: AliasReason = attrs.field(validator=instance_of(AliasReason))
    sources: tuple[Source, ...] = attrs.field(default=(), validator=tuple_of(Source))

    def __attrs_post_init__(self) -> None:
        if self.printed != _plain(self.printed):
            raise InvalidValue(f"Alias.printed takes text with single spaces, got {self.printed!r}")
        located = bool(self.sources) and all(source.lines is not None for source in self.sources)
        if self.reason is AliasReason.MISREADING and not located:
            raise InvalidValue(f"Alias {self.printed!r}: a misreading holds only at its sources, give their lines")

    def __str__(self) -> str:
        return self.printed

    def holds_at(self, place: Source | None) -> bool:
        """Tell whether the name stands for its target at a place: a misreading only where it was misread."""
        return self.reason is not AliasReason.MISREADING or any(_overlap(source, place) for source in self.sources)


@final
@attrs.frozen
class Named(Generic[T]):
    """A city or organisation under its name in use, and every other name of it that documents print.

    Args:
        value: The City or Organisation.
        aliases: Its other names; the title is none of them.

    Raises:
        WrongType: For a field of another type.

    >>> print(Named(City("กรุงโซล", "Seoul", "KR"), (Alias("โซล", AliasReason.SHORT),)))
    กรุงโซล: โซล
    """

    value: T = attrs.field(validator=instance_of(City, Organisation))
    aliases: tuple[Alias, ...] = attrs.field(default=(), validator=tuple_of(Alias))

    def __str__(self) -> str:
        return f"{self.value}: {', '.join(map(str, self.aliases))}"

    def names(self) -> tuple[Alias, ...]:
        """Give the title as an alias of reason TITLE, and every alias after it."""
        return (Alias(self.value.title, AliasReason.TITLE), *self.aliases)


@final
@attrs.frozen
class Resolution(Generic[T]):
    """What a printed name was resolved to, and on what ground.

    Args:
        printed: The name as it came.
        value: The City or Organisation that it stands for.
        alias: The entry of the table that says so, with its reason and source.

    Raises:
        WrongType: For a field of another type.

    >>> print(Resolution(" โซล", City("กรุงโซล", "Seoul", "KR"), Alias("โซล", AliasReason.SHORT)))
    ' โซล' → กรุงโซล (ชื่อย่อ)
    """

    printed: str = attrs.field(validator=instance_of(str))
    value: T = attrs.field(validator=instance_of(City, Organisation))
    alias: Alias = attrs.field(validator=instance_of(Alias))

    def __str__(self) -> str:
        ground = ", ".join(map(str, (self.alias.reason, *self.alias.sources)))
        return f"{self.printed!r} → {self.value} ({ground})"


@final
@attrs.frozen(repr=False)
class NameTable(Generic[T]):
    """The names of one kind of thing, each standing for exactly one.

    Args:
        title: What it names, such as "places".
        entries: The things with their names.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a name that stands for two things; a misreading may also be the name of something else.

    >>> table = NameTable("places", (Named(City("กรุงโซล", "Seoul", "KR"), (Alias("โซล", AliasReason.SHORT),)),))
    >>> table
    <NameTable 'places': 1 entries, 2 names>
    >>> table.resolve("โซล").value.english
    'Seoul'
    """

    title: str = attrs.field(validator=check_name)
    entries: tuple[Named[T], ...] = attrs.field(validator=tuple_of(Named))
    _known: dict[str, list[tuple[Alias, T]]] = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        known: dict[str, list[tuple[Alias, T]]] = {}
        for entry in self.entries:
            for alias in entry.names():
                known.setdefault(alias.printed, []).append((alias, entry.value))
        for printed, found in known.items():
            everywhere = [value for alias, value in found if alias.reason is not AliasReason.MISREADING]
            if len(everywhere) > 1:
                raise InvalidValue(f"NameTable {self.title!r} takes each name once, got {printed!r} for {everywhere}")
        object.__setattr__(self, "_known", known)

    def __repr__(self) -> str:
        return f"<NameTable {self.title!r}: {len(self.entries)} entries, {len(self._known)} names>"

    def __str__(self) -> str:
        return f"{self.title}: {', '.join(str(entry.value) for entry in self.entries)}"

    def resolve(self, printed: str, *, source: Source | None = None) -> Resolution[T]:
        """Find what a printed name stands for, and report by which entry of the table.

        Args:
            printed: The name; white space around it and runs of white space within do not matter.
            source: Where it is printed. Misreadings of a scan are resolved only at the lines where they stand, since
                elsewhere จังหวัดภูเก็ต is Phuket and not Fukuoka.

        Raises:
            UnknownCode: For a name that the table lacks, with the nearest names that it has.
            WrongType: For anything but text.
        """
        if not isinstance(printed, str):
            raise WrongType(f"NameTable.resolve takes text, got {shown(printed)}")
        here = [(alias, value) for alias, value in self._known.get(_plain(printed), ()) if alias.holds_at(source)]
        if not here:
            raise UnknownCode(printed, f"the table of {self.title}", self._nearest(_plain(printed)))
        # A misreading at this very place tells more than a name that holds everywhere.
        alias, value = next((hit for hit in here if hit[0].reason is AliasReason.MISREADING), here[0])
        return Resolution(printed, value, alias)

    def table(self) -> Table:
        """Give every name with what it stands for, why, and where it is printed."""
        rows = [
            (
                alias.printed,
                entry.value.title,
                entry.value.english,
                alias.reason.english,
                "; ".join(map(str, alias.sources)),
            )
            for entry in self.entries
            for alias in entry.names()
        ]
        return Table(("printed", "title", "english", "reason", "sources"), tuple(rows), self.title)

    def _nearest(self, printed: str) -> tuple[str, ...]:
        misread = tuple(value.title for _, value in self._known.get(printed, ()))
        if misread or len(printed) > _LONGEST:
            return misread
        from difflib import get_close_matches  # noqa: PLC0415 - only errors need it

        return tuple(get_close_matches(printed, self._known, _NEAREST))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _overlap(one: Source, other: Source | None) -> bool:
    if other is None or one.lines is None or other.lines is None or one.document != other.document:
        return False
    return one.lines[0] <= other.lines[1] and other.lines[0] <= one.lines[1]
