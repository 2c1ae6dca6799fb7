"""Examples of plans, scorecards and what they hold for the laws."""

from fractions import Fraction

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.indicators import Baseline, RoundWeight
from bma_foreign_affairs.plans.schedule import MonthSpan, WorkPlan, WorkStep
from bma_foreign_affairs.plans.statements import Alignment, Category, Choice, ExternalGoal, Mention, Printed, Statement
from bma_foreign_affairs.plans.swot import FactorKind, Quadrant, Swot, SwotFactor, TowsStrategy, parse_factors
from bma_foreign_affairs.plans.tree import Part, Project
from bma_foreign_affairs.quantities import Money, Quantity
from bma_foreign_affairs.scorecard import (
    Actual,
    Adjustment,
    AdjustmentKind,
    AppliedAdjustment,
    Missing,
    ScoringPolicy,
    Status,
    Unscored,
    evaluate,
)
from bma_foreign_affairs.scoring.rules import Below, LinearScale, ScoreTable
from bma_foreign_affairs.sources import Source
from plan_builder import SAMPLE, TIERS, indicator, node, plan

YEAR = FiscalYear(2568)
_RULE = LinearScale(ScoreTable(((10, 5), (8, 4))), below=Below.ZERO)
_SCORED = plan(indicators=(indicator("K1", rule=_RULE),))
_REPORTED = Actual("K1", YEAR, Status.REPORTED, Quantity.parse("๙ ครั้ง"))
_CARDS = [
    evaluate(_SCORED, [_REPORTED], YEAR, ScoringPolicy(missing=Missing.REFUSE)),
    evaluate(_SCORED, [], YEAR, ScoringPolicy(missing=Missing.EXCLUDE)),
    evaluate(
        _SCORED,
        [Actual("K1", YEAR, Status.REPORTED, Quantity.parse("๑๐ ครั้ง"))],
        YEAR,
        ScoringPolicy(missing=Missing.REFUSE),
    ),
]

_STEP = Adjustment(AdjustmentKind.PENALTY, Fraction(1, 5), "คณะกรรมการ", "ไม่รายงาน ๑ ครั้ง")
_OCT, _NOV, *_ = FiscalYear(2562).months
_FACTORS = parse_factors("S3+O5/O6")
_STRATEGIES = [TowsStrategy(Quadrant.SO, "1", "ก", _FACTORS), TowsStrategy(Quadrant.ST, None, "ข")]
_FACTOR = SwotFactor(FactorKind.STRENGTH, "S3", "จุดแข็ง")
_STEPS = [WorkStep("๑", "ศึกษา", 10, 10, (MonthSpan(_OCT, _NOV),)), WorkStep(None, "ประเมินผล")]
_GOALS = [
    ExternalGoal(framework="sdg", number="11", title="เมือง"),
    ExternalGoal(framework="smart", title="Smart People"),
]
_SOURCE = Source("a.txt", lines=(1, 2))

VALUES = [
    Statement(title="ก"),
    Statement(title="ก", number="๑"),
    Choice(title="ก", ticked=True),
    Choice(title="ก", ticked=False),
    Mention(source=_SOURCE),
    Mention(source=_SOURCE, category=Category.ROUTINE),
    Printed("a", Quantity.parse("๓ โครงการ")),
    Printed("a", Money(5)),
    *_GOALS,
    Alignment(None, _GOALS[0]),
    Alignment("1", _GOALS[0], _SOURCE),
    Baseline(Quantity.parse("๗ ครั้ง"), FiscalYear(2567)),
    Baseline(Quantity.parse("๗ ครั้ง"), FiscalYear(2566)),
    MonthSpan(_OCT, _NOV),
    MonthSpan(_OCT, None, certain=False),
    *_STEPS,
    WorkPlan((_STEPS[0],)),
    WorkPlan(tuple(_STEPS), 3),
    *_FACTORS.internal,
    *_FACTORS.external,
    _FACTORS,
    parse_factors("W1+T1"),
    _FACTOR,
    SwotFactor(FactorKind.THREAT, None, "ภัย"),
    *_STRATEGIES,
    Swot((_FACTOR,)),
    Swot((_FACTOR,), (), tuple(_STRATEGIES)),
    *Swot((_FACTOR,)).resolve(_STRATEGIES[0]),
    Part(title="ก"),
    Part(title="ก", number="๑", work_plan=WorkPlan((_STEPS[0],))),
    Project(key="P1", title="ก"),
    Project(key="P1", title="ก", budget=Money(5), parts=(Part(title="ก"),)),
    *TIERS[:2],
    node("goal", "1"),
    node("goal", "2", node("strategy", "1")),
    indicator("K1"),
    indicator("K1", rule=_RULE, source=Source("a.txt")),
    plan(),
    SAMPLE,
    RoundWeight(6, 20),
    RoundWeight(9, 20),
    _STEP,
    Adjustment(AdjustmentKind.CAP, 5, "คณะกรรมการ", "คะแนนเต็ม", "K1"),
    AppliedAdjustment(_STEP, 5, Fraction(24, 5)),
    AppliedAdjustment(_STEP, 4, Fraction(19, 5)),
    ScoringPolicy(missing=Missing.EXCLUDE),
    ScoringPolicy(missing=Missing.ZERO),
    _REPORTED,
    Actual("K1", YEAR, Status.NOT_DUE, note="เริ่มไตรมาส ๓"),
    *_CARDS,
    *(row for card in _CARDS for row in card.rows),
    Unscored(indicator("K1"), Status.CANCELLED),
    Unscored(indicator("K1"), Status.CANCELLED, weight=Fraction(25, 2), maximum=5),
]
