"""Examples of plans, scorecards and what they hold for the laws."""

from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.quantities import Quantity
from bma_foreign_affairs.scorecard import Actual, Missing, ScoringPolicy, Status, Unscored, evaluate
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

VALUES = [
    *TIERS[:2],
    node("goal", "1"),
    node("goal", "2", node("strategy", "1")),
    indicator("K1"),
    indicator("K1", rule=_RULE, source=Source("a.txt")),
    plan(),
    SAMPLE,
    ScoringPolicy(missing=Missing.EXCLUDE),
    ScoringPolicy(missing=Missing.ZERO),
    _REPORTED,
    Actual("K1", YEAR, Status.NOT_DUE, note="เริ่มไตรมาส ๓"),
    *_CARDS,
    *(row for card in _CARDS for row in card.rows),
    Unscored(indicator("K1"), Status.CANCELLED),
]
