"""How a score came about, in a sentence: the actual, the levels around it and the arithmetic with its numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from bma_foreign_affairs.scoring.explain import Language, Phrase, number_text
from bma_foreign_affairs.scoring.rules.bands import BandScale, ToleranceScale
from bma_foreign_affairs.scoring.rules.curves import Bracket
from bma_foreign_affairs.scoring.rules.entries import EnteredScore, LevelScale, PassFail
from bma_foreign_affairs.scoring.rules.proportions import ProportionalScale
from bma_foreign_affairs.scoring.rules.scales import Below, LinearScale, StepScale
from bma_foreign_affairs.scoring.rules.tables import Polarity
from bma_foreign_affairs.scoring.rules.union import ScoringRule

__all__ = ["account", "arithmetic"]

_ROUNDED = Phrase("ผลงาน {actual} ปัดเศษเป็น {used} ", "The actual {actual}, rounded to {used}, ")
_PLAIN = Phrase("ผลงาน {used} ", "The actual {used} ")
_POINTS = Phrase("{points} จาก {maximum} คะแนน", "{points} of {maximum}")
_RULE = Phrase("\nเกณฑ์: {rule}", ".\nRule: {rule}.")

_WORST = {
    Polarity.HIGHER_IS_BETTER: Phrase(
        "ต่ำกว่าระดับแย่สุด {t1} ({p1} คะแนน): ", "is below the worst level {t1} (score {p1}): "
    ),
    Polarity.LOWER_IS_BETTER: Phrase(
        "สูงกว่าระดับแย่สุด {t1} ({p1} คะแนน): ", "is above the worst level {t1} (score {p1}): "
    ),
}
_BEST = Phrase("ถึงระดับดีสุด {t0} ซึ่งเป็นเพดาน: ", "reaches the best level {t0}, which is the cap: ")
_STEP = Phrase(
    "ถึงระดับ {t0} ({p0} คะแนน) แต่ไม่ถึงระดับ {t1} ({p1} คะแนน): ",
    "reaches {t0} (score {p0}) and not {t1} (score {p1}): ",
)
_BETWEEN = Phrase(
    "อยู่ระหว่างระดับ {t0} ({p0} คะแนน) กับ {t1} ({p1} คะแนน): ",
    "lies between {t0} (score {p0}) and {t1} (score {p1}): ",
)
_EXACTLY = Phrase("ตรงกับระดับ {t0} พอดี: ", "meets the level {t0} exactly: ")
_BAND = Phrase("อยู่ในช่วง {t0} ถึง {t1}: ", "lies in the band from {t0} to {t1}: ")
_SHARE = Phrase("คิดตามสัดส่วน: ", "scores in proportion: ")
_WITHIN = Phrase(
    "ห่างจาก {centre} เท่ากับ {distance} อยู่ในระยะ ±{reach}: ", "is {distance} away from {centre}, within ±{reach}: "
)
_FARTHER = Phrase(
    "ห่างจาก {centre} เท่ากับ {distance} ไกลกว่า ±{reach}: ",
    "is {distance} away from {centre}, farther than ±{reach}: ",
)
_LEVEL = Phrase("คือระดับที่ถึง: ", "is the level reached: ")
_PASSES = Phrase("ผ่านเกณฑ์: ", "passes: ")
_FAILS = Phrase("ไม่ผ่านเกณฑ์: ", "fails: ")
_ENTERED = Phrase("คือคะแนนที่กรอก: ", "is the score that was entered: ")

_NONE = Phrase("", "")
_LINE = "{p0} + ({used} − {t0:()}) ÷ ({t1} − {t0:()}) × ({p1} − {p0:()}) = "
_LINE_SUM = Phrase(_LINE, _LINE)
_PROPORTION = "{used} ÷ {t1:()} × {p1:()} = "
_PROPORTION_SUM = Phrase(_PROPORTION, _PROPORTION)


def account(rule: ScoringRule, actual: Fraction, bracket: Bracket, points: Fraction, language: Language) -> str:
    """Tell how an actual came to its points under a rule, in Thai or English.

    Raises:
        InvalidValue: For another language.
    """
    used = rule.curve.rounded(actual)
    place, sum_ = _place(rule, used, bracket, points)
    numbers = {
        "actual": actual,
        "used": used,
        "points": points,
        "maximum": rule.maximum,
        **_numbers(rule, used, bracket),
    }
    opening = _PLAIN if used == actual else _ROUNDED
    told = (phrase.say(language, **numbers) for phrase in (opening, place, sum_, _POINTS))
    return "".join(told) + _RULE.say(language, rule=rule.explain(language))


def arithmetic(rule: ScoringRule, actual: Fraction, bracket: Bracket, points: Fraction) -> str:
    """Write the sum that stands in the account, with its result; the points alone where nothing is computed."""
    used = rule.curve.rounded(actual)
    _, sum_ = _place(rule, used, bracket, points)
    return sum_.say("en", used=used, **_numbers(rule, used, bracket)) + number_text(points, "en")


def _numbers(rule: ScoringRule, used: Fraction, bracket: Bracket) -> dict[str, Fraction]:
    """Name the numbers that phrases take: of the level reached (0) and the next better one (1), of a distance."""
    match rule:
        case ToleranceScale():
            ends = (level[0] for level in (bracket.low, bracket.high) if level is not None)
            reach = max(abs(end - rule.centre) for end in ends)
            return {"centre": rule.centre, "distance": abs(used - rule.centre), "reach": reach}
        case StepScale() | LinearScale() if rule.table.polarity is Polarity.LOWER_IS_BETTER:
            levels = (bracket.high, bracket.low)
        case _:
            levels = (bracket.low, bracket.high)
    return {
        f"{letter}{index}": number
        for index, level in enumerate(levels)
        if level is not None
        for letter, number in zip("tp", level, strict=True)
    }


def _place(rule: ScoringRule, used: Fraction, bracket: Bracket, points: Fraction) -> tuple[Phrase, Phrase]:
    """Choose the phrase for where the actual lies, and the one for the arithmetic."""
    match rule:
        case StepScale() | LinearScale():
            return _on_table(rule, used, bracket)
        case ProportionalScale():
            return _SHARE, _PROPORTION_SUM if 0 < used < rule.full else _NONE
        case BandScale():
            place = _BAND
        case ToleranceScale():
            place = _FARTHER if bracket.low is None or bracket.high is None else _WITHIN
        case LevelScale():
            place = _LEVEL
        case PassFail():
            place = _PASSES if points else _FAILS
        case EnteredScore():
            place = _ENTERED
        case _:
            assert_never(rule)
    return place, _NONE


def _on_table(rule: StepScale | LinearScale, used: Fraction, bracket: Bracket) -> tuple[Phrase, Phrase]:
    reached = bracket.low if rule.table.polarity is Polarity.HIGHER_IS_BETTER else bracket.high
    if reached is None:
        proportional = rule.below is Below.PROPORTIONAL and used > 0
        return _WORST[rule.table.polarity], _PROPORTION_SUM if proportional else _NONE
    if reached == rule.table.levels[-1]:
        return _BEST, _NONE
    if reached[0] == used:
        return _EXACTLY, _NONE
    return (_BETWEEN, _LINE_SUM) if isinstance(rule, LinearScale) else (_STEP, _NONE)
