"""File names of the documents that the tables of this folder cite."""

from __future__ import annotations

__all__ = ["ACTION_PLAN_2562", "PLAN_2563", "THESIS", "WEB_PAGE"]

PLAN_2563 = "000_e02e21fe15e67713.txt"
ACTION_PLAN_2562 = "001_016b338722f87adb.txt"
WEB_PAGE = "003_6c3f03fa3abd553d.txt"
THESIS = "004_06608bead4aac776.txt"
