"""Bundled data: the first call, which parses, and every other one, which does not."""

import time
from typing import Any

import pytest

from bma_foreign_affairs import datasets
from bma_foreign_affairs.interop.json.hooks import converter


@pytest.mark.parametrize("name", datasets.__all__)
@pytest.mark.benchmark(group="datasets, first call", timer=time.process_time)
def test_first_call(benchmark: Any, name: str) -> None:
    """Read the file and build the value, with a converter that has not seen its classes."""
    load = getattr(datasets, name).__wrapped__
    benchmark.pedantic(load, setup=converter.cache_clear, rounds=15, warmup_rounds=1)
    assert benchmark.stats.stats.min < 0.080


@pytest.mark.parametrize("name", datasets.__all__)
@pytest.mark.benchmark(group="datasets, any other call")
def test_other_calls(benchmark: Any, name: str) -> None:
    load = getattr(datasets, name)
    load()
    benchmark(load)
    assert benchmark.stats.stats.median < 0.001
