"""The repairs that need no evidence: code points and their order, as Windows fonts and PDF readers leave them."""

from __future__ import annotations

from collections.abc import Iterator

from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs.thai.text._changes import ChangeKind
from bma_foreign_affairs.thai.text._draft import Draft, Edit
from bma_foreign_affairs.thai.text._letters import LETTER, TONE, VOWEL

__all__ = ["GLYPHS", "repair_encoding"]

_MARKS = "\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
# U+F700 to U+F71A in order: variants of letters that Windows Thai fonts draw left of an ascender, low, or without
# their lower part.
_DRAWN = (
    "\u0e10\u0e34\u0e35\u0e36\u0e37"  # tho than; sara i, ii, ue, uee (left)
    f"{_MARKS}{_MARKS}"  # mai ek, tho, tri, chattawa, thanthakhat (low left, then low)
    "\u0e0d\u0e31\u0e4d\u0e47"  # yo ying; mai han-akat, nikhahit, maitaikhu (left)
    f"{_MARKS}"  # the five marks (left)
    "\u0e38\u0e39\u0e3a"  # sara u, uu, phinthu (low)
)
GLYPHS = {chr(0xF700 + index): letter for index, letter in enumerate(_DRAWN)}
"""The private-use glyphs of Windows Thai fonts and the letters that they draw."""

_GLYPH = lazily("[\uf700-\uf71a]")
_ZERO_WIDTH = lazily(f"(?<=[{LETTER}])[\u200b\ufeff]++(?=[{LETTER}])")
# All marks on one base, from the first, where some tone mark or thanthakhat stands before some vowel.
_ORDER = lazily(f"(?<![{VOWEL}{TONE}])[{VOWEL}]*+[{TONE}]++[{VOWEL}][{VOWEL}{TONE}]*+")
_IS_TONE = lazily(f"[{TONE}]")
_SARA_AM = lazily(f"\u0e4d([{TONE}]?)\u0e32")


def repair_encoding(draft: Draft) -> None:
    """Map glyphs, drop zero-width characters inside words, order marks and compose sara am, in this order."""
    draft.edit(
        (match.start(), match.end(), GLYPHS[match[0]], ChangeKind.GLYPH) for match in _GLYPH.finditer(draft.text)
    )
    draft.edit((*match.span(), "", ChangeKind.ZERO_WIDTH) for match in _ZERO_WIDTH.finditer(draft.text))
    draft.edit(_orders(draft.text))
    draft.edit((*match.span(), f"{match[1]}\u0e33", ChangeKind.SARA_AM) for match in _SARA_AM.finditer(draft.text))


def _orders(text: str) -> Iterator[Edit]:
    """Find marks before their vowel; the vowels come first, otherwise the order stays."""
    for match in _ORDER.finditer(text):
        marks = "".join(sorted(match[0], key=lambda mark: bool(_IS_TONE.match(mark))))
        yield *match.span(), marks, ChangeKind.ORDER
