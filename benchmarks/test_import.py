"""Importing the package beside bare Python, with compiled bytecode."""

import subprocess
import sys
from typing import Any

import pytest


@pytest.mark.parametrize("statement", ["pass", "import attrs", "import bma_foreign_affairs"])
@pytest.mark.benchmark(group="import")
def test_import(benchmark: Any, statement: str) -> None:
    benchmark.pedantic(
        subprocess.run, args=([sys.executable, "-c", statement],), kwargs={"check": True}, rounds=15, warmup_rounds=2
    )
