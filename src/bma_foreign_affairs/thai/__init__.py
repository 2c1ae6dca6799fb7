"""The Thai language: text as extracted, numerals, numbers in words, dates. Knows no fiscal rule and no plan."""
