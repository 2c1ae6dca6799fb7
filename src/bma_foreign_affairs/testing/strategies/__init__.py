"""Hypothesis strategies for the values of this library, by subject."""
