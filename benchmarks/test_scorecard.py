"""How fast a large plan is scored, and how much memory its scorecard takes."""

import time
import tracemalloc
from typing import Any

import pytest

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.tree import Plan, Tier
from bma_foreign_affairs.quantities import Quantity, Unit, UnitKind, parse_target
from bma_foreign_affairs.scorecard import EVERYTHING_REPORTED, Actual, Status, evaluate
from bma_foreign_affairs.scoring.rules import Below, LinearScale, ScoreTable

INDICATORS = 10_000
SLOWEST = 1.0
"""Seconds that scoring them all takes at most."""
MEMORY = 20 * 2**20

YEAR = FiscalYear(2568)
TIMES = Unit("ครั้ง", "time", UnitKind.COUNT)
RULE = LinearScale(ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1))), below=Below.ZERO)


def sample(count: int) -> tuple[Plan, list[Actual]]:
    """Make a plan of so many indicators with targets and weights, and an actual for each."""
    target = parse_target("อย่างน้อย ๑๐ ครั้ง")
    indicators = tuple(
        Indicator(key=f"K{number}", title="จำนวนครั้ง", unit=TIMES, targets=(target,), rule=RULE, weight=1)
        for number in range(count)
    )
    tiers = (Tier("goal", "เป้าประสงค์"),)
    plan = Plan(key="p", title="แผน", issuer="สกต.", fiscal_years=(YEAR,), tiers=tiers, indicators=indicators)
    values = [Quantity(number % 13, TIMES) for number in range(13)]
    return plan, [Actual(f"K{number}", YEAR, Status.REPORTED, values[number % 13]) for number in range(count)]


@pytest.mark.parametrize("count", [INDICATORS // 10, INDICATORS])
@pytest.mark.benchmark(group="evaluate", timer=time.process_time)
def test_evaluate(benchmark: Any, count: int) -> None:
    """Score every indicator and make the total."""
    plan, actuals = sample(count)
    run = benchmark.pedantic(evaluate, args=(plan, actuals, YEAR, EVERYTHING_REPORTED), rounds=5, warmup_rounds=1)
    assert run.total is not None
    assert benchmark.stats.stats.min < SLOWEST * count / INDICATORS


def test_memory() -> None:
    """A scorecard of 10,000 rows stays small, its evaluation too."""
    plan, actuals = sample(INDICATORS)
    tracemalloc.start()
    evaluate(plan, actuals, YEAR, EVERYTHING_REPORTED)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < MEMORY
