"""Hypothesis strategies, scoring laws and conformance vectors for test suites."""
