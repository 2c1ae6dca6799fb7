"""Draw the curves of docs/scoring-rules.md from the rules themselves; run as `python docs/draw_curves.py`."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

from bma_foreign_affairs.exact import decimal_text, round_half_up
from bma_foreign_affairs.scoring import (
    BandScale,
    Below,
    Comparator,
    EnteredScore,
    LevelScale,
    LinearScale,
    PassFail,
    ProportionalScale,
    ScoreTable,
    ScoringRule,
    StepScale,
    ToleranceScale,
)
from bma_foreign_affairs.scoring.rules import Opening
from bma_foreign_affairs.testing.samples import thresholds_of

HERE = Path(__file__).parent / "curves"
WIDTH, HEIGHT, MARGIN = 360, 180, 30

STYLE = (
    "path{stroke:#1f5fa8;stroke-width:2;fill:none}circle{stroke:#1f5fa8}"
    "text{font:11px sans-serif;text-anchor:middle}.axis{stroke:#999;stroke-width:1}"
)

Place: TypeAlias = Callable[[Fraction, Fraction], tuple[str, str]]

KR = ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
DAYS = ScoreTable(((5, 5), (10, 4), (15, 3), (20, 2), (30, 1)))
CURVES: dict[str, ScoringRule] = {
    "linear-floor": LinearScale(KR, below=Below.FLOOR),
    "linear-zero": LinearScale(KR, below=Below.ZERO),
    "linear-proportional": LinearScale(KR, below=Below.PROPORTIONAL),
    "linear-refuse": LinearScale(KR, below=Below.REFUSE),
    "step-floor": StepScale(KR, below=Below.FLOOR),
    "step-zero": StepScale(KR, below=Below.ZERO),
    "linear-days": LinearScale(DAYS, below=Below.ZERO),
    "three-levels": StepScale(ScoreTable(((80, 50), (90, 70), (100, 100))), below=Below.ZERO),
    "band": BandScale(((0, 50, 1), (50, 80, 3), (80, 100, 5))),
    "proportional": ProportionalScale(100, 5),
    "tolerance": ToleranceScale(100, 5, (5, 4, 3, 2, 1)),
    "pass-fail": PassFail(Comparator.AT_LEAST, 10, 5),
    "level": LevelScale(5),
    "entered": EnteredScore(0, 5),
}


def draw(rule: ScoringRule) -> str:
    """Draw a rule: a line a piece, a full dot where a stretch holds its end and an empty one where none does."""
    thresholds = thresholds_of(rule)
    margin = max((thresholds[-1] - thresholds[0]) / 5, Fraction(2))
    first, last = thresholds[0] - margin, thresholds[-1] + margin

    def at(actual: Fraction, points: Fraction) -> tuple[str, str]:
        across = MARGIN + (actual - first) / (last - first) * (WIDTH - 2 * MARGIN)
        up = HEIGHT - MARGIN - points / rule.maximum * (HEIGHT - 2 * MARGIN)
        return f"{round_half_up(across, 1)}", f"{round_half_up(up, 1)}"

    parts = [axis(at, thresholds, rule.maximum)]
    ends: dict[tuple[str, str], bool] = {}
    for piece, following in zip(rule.curve.pieces, (*rule.curve.pieces[1:], None), strict=True):
        if piece.line is None:
            continue
        slope, offset = piece.line
        start = first if piece.start is None else piece.start
        end = last if following is None or following.start is None else following.start
        here, there = (at(actual, slope * actual + offset) for actual in (start, end))
        parts.append(f'<path d="M{" ".join(here)}L{" ".join(there)}"/>')
        # Where two lines meet, one of them holds the point.
        if piece.start is not None:
            ends[here] = ends.get(here, False) or piece.opening is Opening.AT
        if following is not None:
            ends[there] = ends.get(there, False) or following.opening is Opening.AFTER
    dots = [dot(*end, full=full) for end, full in ends.items()]
    return "\n".join([*parts, *dots]) + "\n</svg>\n"


def axis(at: Place, thresholds: tuple[Fraction, ...], maximum: Fraction) -> str:
    """Write the frame: the thresholds below, the maximum at the side."""
    labels = [
        f'<text x="{at(threshold, Fraction(0))[0]}" y="{HEIGHT - 10}">{decimal_text(threshold)}</text>'
        for threshold in thresholds
    ]
    base, top = HEIGHT - MARGIN, at(thresholds[0], maximum)[1]
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>',
        f"<style>{STYLE}</style>",
        f'<path class="axis" d="M{MARGIN} {base}H{WIDTH - MARGIN}M{MARGIN} {top}h-5M{MARGIN} {base}V{MARGIN}"/>',
        f'<text x="12" y="{top}">{decimal_text(maximum)}</text>',
    ]
    return "\n".join([*lines, *labels])


def dot(across: str, up: str, *, full: bool) -> str:
    """Draw the end of a stretch."""
    return f'<circle cx="{across}" cy="{up}" r="3" fill="{"#1f5fa8" if full else "#fff"}"/>'


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    for name, rule in CURVES.items():
        (HERE / f"{name}.svg").write_text(draw(rule), "utf-8")
