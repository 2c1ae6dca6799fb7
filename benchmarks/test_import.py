"""Importing the package beside bare Python, and Hypothesis with and without its entry point, with compiled bytecode."""

import os
import subprocess
import sys
from typing import Any

import pytest

HYPOTHESIS = "import hypothesis"
HOOK = "from bma_foreign_affairs.testing._register import register; register()"


def run(benchmark: Any, statement: str, environment: dict[str, str]) -> None:
    benchmark.pedantic(
        subprocess.run,
        args=([sys.executable, "-c", statement],),
        kwargs={"check": True, "env": os.environ | environment},
        rounds=15,
        warmup_rounds=2,
    )


@pytest.mark.parametrize("statement", ["pass", "import attrs", "import bma_foreign_affairs"])
@pytest.mark.benchmark(group="import")
def test_import(benchmark: Any, statement: str) -> None:
    run(benchmark, statement, {})


@pytest.mark.parametrize("statement", [HYPOTHESIS, f"{HYPOTHESIS}; {HOOK}"], ids=["hypothesis", "with the entry point"])
@pytest.mark.benchmark(group="entry point")
def test_entry_point(benchmark: Any, statement: str) -> None:
    """What the hook costs whoever imports Hypothesis where the package is installed."""
    run(benchmark, statement, {"HYPOTHESIS_NO_PLUGINS": "1"})
