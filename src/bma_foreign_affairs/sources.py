"""Where in which document a fact is printed."""

from __future__ import annotations

from typing import final

import attrs

from bma_foreign_affairs._values import instance_of, optional
from bma_foreign_affairs.errors import InvalidValue, WrongType

__all__ = ["Source"]


@final
@attrs.frozen
class Source:
    """A place in a document: lines of a text file, a page, or the document as a whole.

    Args:
        document: File name of the document.
        lines: First and last line, counted from 1, both included; None where no lines are known.
        page: The page as printed, a number or text such as "ก"; None where no page is known.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For an empty name, for lines that run backwards or begin before 1, for lines and a page.

    >>> Source("002_99a4d5df99ab9eac.txt", lines=(43, 47))
    Source(document='002_99a4d5df99ab9eac.txt', lines=(43, 47), page=None)
    >>> print(Source("002_99a4d5df99ab9eac.txt", lines=(43, 47)))
    002_99a4d5df99ab9eac.txt:43-47
    """

    document: str = attrs.field(validator=instance_of(str))
    lines: tuple[int, int] | None = attrs.field(default=None)
    page: int | str | None = attrs.field(default=None, validator=optional(instance_of(int, str)))

    def __attrs_post_init__(self) -> None:
        if not self.document.strip():
            raise InvalidValue("Source.document takes the file name of the document, got an empty text")
        if self.lines is not None:
            _check_lines(self.lines)
            if self.page is not None:
                raise InvalidValue(f"Source takes lines or a page, got lines={self.lines} and page={self.page!r}")

    def __str__(self) -> str:
        if self.lines is not None:
            first, last = self.lines
            return f"{self.document}:{first}" if first == last else f"{self.document}:{first}-{last}"
        return self.document if self.page is None else f"{self.document}, p. {self.page}"


def _check_lines(lines: object) -> None:
    match lines:
        case (first, last) if isinstance(lines, tuple) and type(first) is int and type(last) is int:
            if not 1 <= first <= last:
                raise InvalidValue(f"Source.lines takes (first, last) with 1 <= first <= last, got {lines!r}")
        case _:
            raise WrongType(f"Source.lines takes a tuple of two ints, got {lines!r}")
