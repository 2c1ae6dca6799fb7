"""Names of months and weekdays: one table, from which every format and every parser of dates is built."""

from __future__ import annotations

__all__ = ["MONTH_ABBREVIATIONS", "MONTH_NAMES", "SPOKEN_MONTHS", "WEEKDAY_ABBREVIATIONS", "WEEKDAY_NAMES"]

MONTH_NAMES = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
"""The months as letters write them, January first (as in CLDR)."""

MONTH_ABBREVIATIONS = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
"""The months as tables write them, January first (as in CLDR)."""

SPOKEN_MONTHS = (
    "มกรา",
    "กุมภา",
    "มีนา",
    "เมษา",
    "พฤษภา",
    "มิถุนา",
    "กรกฎา",
    "สิงหา",
    "กันยา",
    "ตุลา",
    "พฤศจิกา",
    "ธันวา",
)
"""The months as people say them, January first."""

WEEKDAY_NAMES = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
"""The days of the week without วัน, Monday first as in `datetime.date.weekday` (as in CLDR)."""

WEEKDAY_ABBREVIATIONS = ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")
"""The days of the week as the heads of a calendar write them, Monday first (as in CLDR)."""
