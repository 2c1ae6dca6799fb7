"""A scorecard in cells, in sentences and in HTML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import assert_never

from bma_foreign_affairs import markup
from bma_foreign_affairs.exact import round_half_up
from bma_foreign_affairs.scorecard._totals import Counted, Sum
from bma_foreign_affairs.scorecard.actuals import Assessor
from bma_foreign_affairs.scorecard.policies import ScoringPolicy, Weights
from bma_foreign_affairs.scorecard.rows import Row, Scored, Unscored
from bma_foreign_affairs.scoring.explain import Language, Phrase
from bma_foreign_affairs.scoring.grades import Grade
from bma_foreign_affairs.tables import Cell, Table
from bma_foreign_affairs.thai.numerals import format_number

COLUMNS = (
    "key",
    "title",
    "unit",
    "target",
    "actual",
    "status",
    "met",
    "score",
    "weight",
    "weighted",
    "explanation",
)

_MEASURED = "ตัวชี้วัด"
_SPREAD = "ต่างกัน"
_PER_CENT = 100
_PLACES = 2
_SUM = Phrase("คะแนนรวม: {terms} = {total} คะแนน", "Total: {terms} = {total}")
_NOTHING = Phrase("ไม่มีคะแนนที่นำมารวมได้", "Nothing counts, so there is no total")
_RULE = Phrase("หลักเกณฑ์: {policy}", "Policy: {policy}")
_TOTAL = Phrase("รวม {total} คะแนน คิดเป็นร้อยละ {percent}", "{total} points, {percent} per cent of the maximum")
_COMPLETE = Phrase("รายงานแล้วร้อยละ {part} ของที่ถึงกำหนด", "{part} per cent of what is due is reported")
_GRADE = Phrase("ระดับ{grade}", "grade: {grade}")


def cells(row: Row, shares: Mapping[str, Counted], policy: ScoringPolicy) -> tuple[Cell, ...]:
    """Give the cells of a row, in the order of COLUMNS."""
    indicator = row.indicator
    targets = "; ".join(str(target) for target in indicator.targets)
    unit = None if indicator.unit is None else str(indicator.unit)
    start: tuple[Cell, ...] = (indicator.key, indicator.title, unit, targets)
    counted = shares.get(indicator.key)
    weight = None if counted is None or policy.weights is Weights.SUM else counted.share
    weighted = None if counted is None else counted.points * counted.share / _PER_CENT
    match row:
        case Scored(actual=actual, met=met):
            reached = None if actual.value is None else actual.value.value
            score = (actual.status.value, met, row.points, weight, weighted, told_score(row, "th"))
            return (*start, reached, *score)
        case Unscored(reason=reason):
            return (*start, None, reason.value, None, None, weight, weighted, None)
        case _:
            assert_never(row)


def told(row: Row, language: Language) -> str:
    """Tell a row in a paragraph."""
    title = row.indicator.title if language == "th" else row.indicator.english or row.indicator.title
    if isinstance(row, Scored):
        return f"{row.indicator.key} {title}\n{told_score(row, language)}"
    return f"{row.indicator.key} {title}\n{row.reason if language == 'th' else row.reason.value}"


def told_score(row: Scored, language: Language) -> str:
    """Tell how the actual was computed, how it was scored, and what was changed afterwards."""
    formula = [] if row.actual.formula is None else [row.actual.formula.explain(language)]
    return "\n".join([*formula, row.score.explain(language), *(step.explain(language) for step in row.steps)])


def told_sum(found: Sum, policy: ScoringPolicy, language: Language) -> str:
    """Tell the arithmetic of the total and the policy behind it."""
    rule = _RULE.say(language, policy=policy.explain(language))
    if found.total is None:
        return f"{_NOTHING.say(language)}\n{rule}"
    if policy.weights is Weights.SUM:
        terms = " + ".join(_number(one.points, language) for one in found.rows)
    else:
        products = (f"{_number(one.share, language)} × {_number(one.points, language)}" for one in found.rows)
        divisor = sum((one.share for one in found.rows), Fraction(0))
        terms = f"({' + '.join(products)}) ÷ {_number(divisor, language)}"
    return f"{_SUM.say(language, terms=terms, total=found.total)}\n{rule}"


def told_result(
    total: Fraction | None,
    percent: Fraction | None,
    completeness: Fraction | None,
    grade: Grade | None,
    language: Language,
) -> list[str]:
    """Tell the result in lines: the total, how much is reported, the grade."""
    lines: list[str] = []
    if total is not None and percent is not None:
        lines.append(_TOTAL.say(language, total=_rounded(total), percent=_rounded(percent)))
    if completeness is not None:
        lines.append(_COMPLETE.say(language, part=_rounded(completeness * _PER_CENT)))
    if grade is not None:
        lines.append(_GRADE.say(language, grade=grade.title if language == "th" else grade.english))
    return lines


def _rounded(value: Fraction) -> Fraction:
    return Fraction(round_half_up(value, _PLACES))


def html(title: str, rows: Iterable[Row], result: list[str], differences: Table) -> str:
    """Draw a bar a row, the result below, and the assessors side by side where several judged the same."""
    bars = markup.bars([_bar(row) for row in rows], title=title)
    judged = tuple((key, *map(_points, points)) for key, _, *points in differences.rows if points[-1] is not None)
    judges = (str(Assessor(name)) for name in differences.columns[2:-1])
    table = markup.table((_MEASURED, *judges, _SPREAD), judged) if judged else ""
    return bars + markup.paragraphs(result) + table


def _points(cell: Cell) -> str:
    return format_number(round_half_up(cell, _PLACES), places=_PLACES) if isinstance(cell, Fraction) else ""


def _bar(row: Row) -> tuple[str, Fraction | None, str]:
    label = f"{row.indicator.key} {row.indicator.title}"
    if not isinstance(row, Scored):
        return label, None, str(row.reason)
    share = max(Fraction(0), min(Fraction(1), row.points / row.maximum)) if row.maximum else Fraction(0)
    return label, share, f"{format_number(row.points, places=_PLACES)} / {format_number(row.maximum, places=0)}"


def _number(value: Fraction, language: Language) -> str:
    return Phrase("{value}", "{value}").say(language, value=value)
