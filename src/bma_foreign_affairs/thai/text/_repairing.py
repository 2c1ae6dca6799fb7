"""The repair of text, pass by pass."""

from __future__ import annotations

import re

from bma_foreign_affairs._values import text_of
from bma_foreign_affairs.thai.text._changes import Repair, UnresolvedKind
from bma_foreign_affairs.thai.text._displaced import repair_displaced
from bma_foreign_affairs.thai.text._draft import Draft
from bma_foreign_affairs.thai.text._encoding import repair_encoding
from bma_foreign_affairs.thai.text._evidence import packaged_evidence

__all__ = ["repair"]

_NO_BREAK_SPACE = re.compile("\u00a0")


def repair(text: str) -> Repair:
    r"""Repair Thai text that was extracted from PDF or Word.

    Private-use glyphs of Windows fonts become letters, marks and vowels come into order, nikhahit and sara aa become
    sara am, zero-width characters inside words are dropped. A mark that stands one letter off its consonant is moved
    only where correct Thai has nothing like the text as it stands and exactly one move makes it a known word, or no
    other consonant can have it. Else it is left, and told of where spelling shows the fault or a move brings it near to
    known words; in a word that is like none known it goes unseen. No-break spaces are told of and left. Correct Thai
    comes back as it was, and so does everything that is not Thai. Repairing twice changes nothing more.

    Args:
        text: Any text, of one or more lines.

    Raises:
        WrongType: For anything but text.

    >>> fixed = repair("ด\uf70bานต\uf70aางประเทศของกรงุเทพ")
    >>> fixed.text
    'ด้านต่างประเทศของกรุงเทพ'
    >>> [change.kind for change in fixed.changes]
    [ChangeKind.GLYPH, ChangeKind.GLYPH, ChangeKind.DISPLACED]
    """
    draft = Draft(text_of(text, "repair"))
    repair_encoding(draft)
    repair_displaced(draft, packaged_evidence())
    for match in _NO_BREAK_SPACE.finditer(draft.text):
        draft.leave(*match.span(), UnresolvedKind.NO_BREAK_SPACE)
    return draft.finish()
