"""Strategies for what the repair of text says of itself."""

from __future__ import annotations

from hypothesis import strategies as st

from bma_foreign_affairs.thai.text import Change, ChangeKind, Repair, Unresolved, UnresolvedKind

__all__ = ["changes", "repairs", "unresolved_places"]

_OFFSETS = st.integers(0, 9999)


def changes() -> st.SearchStrategy[Change]:
    """Places that a repair changed."""
    return st.builds(Change, _OFFSETS, st.text(), st.text(), st.sampled_from(ChangeKind))


def unresolved_places() -> st.SearchStrategy[Unresolved]:
    """Places that a repair saw and left."""
    return st.builds(Unresolved, _OFFSETS, st.text(), st.sampled_from(UnresolvedKind))


def repairs() -> st.SearchStrategy[Repair]:
    """Repaired texts with what was changed and what was left, each by offset."""
    changed = st.lists(changes(), max_size=3).map(lambda found: tuple(sorted(found, key=lambda one: one.offset)))
    left = st.lists(unresolved_places(), max_size=2).map(lambda found: tuple(sorted(found, key=lambda one: one.offset)))
    return st.builds(Repair, st.text(), changed, left)
