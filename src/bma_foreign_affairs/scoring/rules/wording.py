"""How a score came about, in a sentence: the actual, the levels around it and the arithmetic with its numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from bma_foreign_affairs.scoring.explain import Language, Phrase
from bma_foreign_affairs.scoring.rules.curves import Bracket
from bma_foreign_affairs.scoring.rules.proportions import ProportionalScale
from bma_foreign_affairs.scoring.rules.scales import Below, LinearScale, StepScale
from bma_foreign_affairs.scoring.rules.tables import Polarity
from bma_foreign_affairs.scoring.rules.union import ScoringRule

__all__ = ["account"]

_ROUNDED = Phrase("ผลงาน {actual} ปัดเศษเป็น {used} ", "The actual {actual}, rounded to {used}, ")
_PLAIN = Phrase("ผลงาน {used} ", "The actual {used} ")
_RULE = Phrase("\nเกณฑ์: {rule}", ".\nRule: {rule}.")
_RESULT = Phrase("{sum} = {points} จาก {maximum} คะแนน", "{sum} = {points} of {maximum}")
_POINTS = Phrase("{points} จาก {maximum} คะแนน", "{points} of {maximum}")

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
_SHARE = Phrase("คิดตามสัดส่วน: ", "scores in proportion: ")

_LINE = "{p0} + ({used} − {t0}) ÷ ({t1} − {t0}) × ({p1} − {p0})"
_LINE_SUM = Phrase(_LINE, _LINE)
_PROPORTION = "{used} ÷ {t1} × {p1}"
_PROPORTION_SUM = Phrase(_PROPORTION, _PROPORTION)


def account(rule: ScoringRule, actual: Fraction, bracket: Bracket, points: Fraction, language: Language) -> str:
    """Tell how an actual came to its points under a rule, in Thai or English.

    Raises:
        InvalidValue: For another language.
    """
    used = rule.curve.rounded(actual)
    place, formula = _place(rule, used, bracket)
    numbers = {"actual": actual, "used": used, "points": points, "maximum": rule.maximum, **_levels(bracket)}
    opening = _PLAIN if used == actual else _ROUNDED
    if formula is None:
        result = _POINTS.say(language, **numbers)
    else:
        result = _RESULT.say(language, sum=formula.say(language, **numbers), **numbers)
    place_and_points = opening.say(language, **numbers) + place.say(language, **numbers) + result
    return f"{place_and_points}{_RULE.say(language, rule=rule.explain(language))}"


def _levels(bracket: Bracket) -> dict[str, Fraction]:
    named = {"0": bracket.worse, "1": bracket.better}
    return {
        f"{letter}{end}": number
        for end, level in named.items()
        if level is not None
        for letter, number in zip("tp", level, strict=True)
    }


def _place(rule: ScoringRule, used: Fraction, bracket: Bracket) -> tuple[Phrase, Phrase | None]:
    """Choose the phrase for where the actual lies, and the one for the arithmetic where there is any."""
    match rule:
        case StepScale():
            return _on_table(rule, used, bracket, (_STEP, None))
        case LinearScale():
            return _on_table(rule, used, bracket, (_BETWEEN, _LINE_SUM))
        case ProportionalScale():
            return _SHARE, _PROPORTION_SUM if 0 < used < rule.full else None
        case _:
            assert_never(rule)


def _on_table(
    rule: StepScale | LinearScale, used: Fraction, bracket: Bracket, between: tuple[Phrase, Phrase | None]
) -> tuple[Phrase, Phrase | None]:
    if bracket.worse is None:
        return _WORST[rule.table.polarity], _PROPORTION_SUM if rule.below is Below.PROPORTIONAL and used > 0 else None
    if bracket.better is None:
        return _BEST, None
    return (_EXACTLY, None) if bracket.worse[0] == used else between
