"""Hypothesis strategies, a module for each area of the library."""
