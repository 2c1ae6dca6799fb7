"""Who may see a value."""

from __future__ import annotations

from typing import final

from bma_foreign_affairs.relations._fields import LabelledEnum

__all__ = ["Confidentiality"]


@final
class Confidentiality(LabelledEnum):
    """Who may see a value: everyone, the administration, or the few whose task needs it."""

    PUBLIC = ("public", "เปิดเผย")
    INTERNAL = ("internal", "ใช้ภายใน")
    CONFIDENTIAL = ("confidential", "ลับ")
