"""Bangkok's strategic plans, the Thai fiscal year, Thai numerals and KPI scoring as typed, immutable objects."""

from bma_foreign_affairs.thai.numerals import (
    Digits,
    to_thai_digits,
    to_arabic_digits,
    parse_int,
    parse_decimal,
    format_number,
)
from bma_foreign_affairs.sources import Source
from bma_foreign_affairs.errors import ForeignAffairsError

__all__ = [
    "Digits",
    "to_thai_digits",
    "to_arabic_digits",
    "parse_int",
    "parse_decimal",
    "format_number",
    "Source",
    "ForeignAffairsError",
]
