"""What a repair says of itself: each change, and what it saw and left."""

from __future__ import annotations

from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, tuple_of
from bma_foreign_affairs.errors import InvalidValue, shown_number

__all__ = ["Change", "ChangeKind", "Repair", "Unresolved", "UnresolvedKind"]


@final
class ChangeKind(NamedEnum):
    """What was done to a place in the text."""

    GLYPH = "glyph"
    """A private-use glyph of Windows Thai fonts (U+F700-F71A) became the letter it draws."""
    ZERO_WIDTH = "zero_width"
    """Zero-width spaces or byte-order marks between two Thai letters were dropped."""
    ORDER = "order"
    """A tone mark or thanthakhat before its vowel changed places with it."""
    SARA_AM = "sara_am"
    """Nikhahit and sara aa became sara am."""
    DISPLACED = "displaced"
    """A mark that stood one letter off its consonant was moved onto it."""
    CUT_WORD = "cut_word"
    """A space or line break inside a word was closed."""
    LETTER_SPACING = "letter_spacing"
    """A space of a letter-spaced line was closed."""


@final
class UnresolvedKind(NamedEnum):
    """What was seen and left as it is."""

    NO_BREAK_SPACE = "no_break_space"
    """U+00A0: whether it was meant as one, or as a plain space, the text does not say."""
    IMPOSSIBLE_MARK = "impossible_mark"
    """A mark that Thai spelling does not know there, and no move or more than one has evidence."""
    AMBIGUOUS_MARK = "ambiguous_mark"
    """A mark in a form that correct text does not have, which two or more moves would bring to one that it has."""
    DOUBTFUL_MARK = "doubtful_mark"
    """A mark in a form that correct text does not have, and nearly has with the mark moved; yet not as a known word."""
    CUT_WORD = "cut_word"
    """White space inside a word, where nothing shows that the parts belong together or the space may be meant."""


_DONE = {
    ChangeKind.GLYPH: "แปลงรหัสอักขระ",
    ChangeKind.ZERO_WIDTH: "ตัดช่องว่างความกว้างศูนย์",
    ChangeKind.ORDER: "สลับลำดับสระกับวรรณยุกต์",
    ChangeKind.SARA_AM: "รวมเป็นสระอำ",
    ChangeKind.DISPLACED: "ย้ายเครื่องหมาย",
    ChangeKind.CUT_WORD: "ต่อคำที่ถูกตัด",
    ChangeKind.LETTER_SPACING: "ปิดช่องไฟระหว่างอักษร",
}

_SEEN = {
    UnresolvedKind.NO_BREAK_SPACE: "ช่องว่างไม่ตัดบรรทัด",
    UnresolvedKind.IMPOSSIBLE_MARK: "เครื่องหมายผิดที่",
    UnresolvedKind.AMBIGUOUS_MARK: "เครื่องหมายกำกวม",
    UnresolvedKind.DOUBTFUL_MARK: "เครื่องหมายน่าสงสัย",
    UnresolvedKind.CUT_WORD: "คำถูกตัด",
}


def _not_negative(instance: Change | Unresolved, attribute: attrs.Attribute[int], value: int) -> None:
    """Validate an offset."""
    if value < 0:
        raise InvalidValue(f"{type(instance).__name__}.{attribute.name} takes 0 or more, got {shown_number(value)}")


@final
@attrs.frozen
class Change:
    """One place that a repair changed.

    Args:
        offset: Where in the input, in code points from 0.
        before: What stands there in the input: `text[offset : offset + len(before)]`.
        after: What stands there after this change. Changes of several kinds at one place build on each other.
        kind: What was done.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a negative offset.

    >>> print(Change(3, "กรงุ", "กรุง", ChangeKind.DISPLACED))
    ย้ายเครื่องหมาย (ตำแหน่ง 3): 'กรงุ' → 'กรุง'
    """

    offset: int = attrs.field(validator=[instance_of(int), _not_negative])
    before: str = attrs.field(validator=instance_of(str))
    after: str = attrs.field(validator=instance_of(str))
    kind: ChangeKind = attrs.field(validator=instance_of(ChangeKind))

    def __str__(self) -> str:
        return f"{_DONE[self.kind]} (ตำแหน่ง {self.offset}): {self.before!r} → {self.after!r}"


@final
@attrs.frozen
class Unresolved:
    """One place that a repair saw and left.

    Args:
        offset: Where in the input, in code points from 0.
        text: What stands there in the input.
        kind: Why it is told.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a negative offset.

    >>> print(Unresolved(8, "ทืี่", UnresolvedKind.IMPOSSIBLE_MARK))
    เครื่องหมายผิดที่ (ตำแหน่ง 8): 'ทืี่'
    """

    offset: int = attrs.field(validator=[instance_of(int), _not_negative])
    text: str = attrs.field(validator=instance_of(str))
    kind: UnresolvedKind = attrs.field(validator=instance_of(UnresolvedKind))

    def __str__(self) -> str:
        return f"{_SEEN[self.kind]} (ตำแหน่ง {self.offset}): {self.text!r}"


@final
@attrs.frozen(repr=False)
class Repair:
    """A text as repaired, with every change and everything that was seen and left.

    Args:
        text: The text after all changes.
        changes: What was changed, by offset into the input.
        unresolved: What was seen and left, by offset into the input.

    Raises:
        WrongType: For a field of another type.

    >>> Repair("กรุงเทพ", (Change(0, "กรงุ", "กรุง", ChangeKind.DISPLACED),))
    <Repair: 7 characters, 1 change, 0 unresolved>
    """

    text: str = attrs.field(validator=instance_of(str))
    changes: tuple[Change, ...] = attrs.field(default=(), validator=tuple_of(Change))
    unresolved: tuple[Unresolved, ...] = attrs.field(default=(), validator=tuple_of(Unresolved))

    def __repr__(self) -> str:
        plural = "" if len(self.changes) == 1 else "s"
        counts = f"{len(self.changes)} change{plural}, {len(self.unresolved)} unresolved"
        return f"<Repair: {len(self.text)} characters, {counts}>"

    def __str__(self) -> str:
        return f"แก้ไข {len(self.changes)} แห่ง คงไว้ {len(self.unresolved)} แห่ง"

    def count(self, kind: ChangeKind | UnresolvedKind) -> int:
        """Count the changes, or what was left, of one kind."""
        kinds = (*(change.kind for change in self.changes), *(item.kind for item in self.unresolved))
        return kinds.count(kind)
