"""What test suites of other projects use: Hypothesis strategies, laws of scoring, vectors."""
