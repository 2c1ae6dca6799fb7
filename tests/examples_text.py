"""Examples of the values of thai.text for the laws."""

from bma_foreign_affairs.thai.text import Change, ChangeKind, Repair, Unresolved, UnresolvedKind

CHANGE = Change(0, "กรงุ", "กรุง", ChangeKind.DISPLACED)
SPACE = Unresolved(8, "\u00a0", UnresolvedKind.NO_BREAK_SPACE)

VALUES = [
    CHANGE,
    Change(1, "กรงุ", "กรุง", ChangeKind.DISPLACED),
    Change(0, "\u0e4d\u0e32", "\u0e33", ChangeKind.SARA_AM),
    SPACE,
    Unresolved(8, "ทืี่", UnresolvedKind.IMPOSSIBLE_MARK),
    Repair(""),
    Repair("กรุงเทพ", (CHANGE,)),
    Repair("กรุงเทพ", (), (SPACE,)),
]
