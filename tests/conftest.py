"""Hypothesis profiles: dev while writing, ci at the gate, mutants where a run is repeated a thousand times."""

import os

from hypothesis import HealthCheck, settings

collect_ignore_glob = ["typing_*.py"]  # these are for the type checkers, and never run

settings.register_profile("dev", max_examples=60, deadline=None)
settings.register_profile("ci", max_examples=50, deadline=None, derandomize=True, print_blob=True)
settings.register_profile(
    "mutants",
    max_examples=30,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.differing_executors],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
