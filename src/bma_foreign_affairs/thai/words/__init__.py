"""Numbers, baht amounts and percentages in Thai words, and back."""

from __future__ import annotations

from bma_foreign_affairs.thai.words.amounts import baht_text, parse_baht_text, parse_percent_words, percent_words
from bma_foreign_affairs.thai.words.reading import parse_number_words
from bma_foreign_affairs.thai.words.writing import Et, TrailingZeros, number_words

__all__ = [
    "Et",
    "TrailingZeros",
    "baht_text",
    "number_words",
    "parse_baht_text",
    "parse_number_words",
    "parse_percent_words",
    "percent_words",
]
