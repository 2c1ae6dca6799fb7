"""Actuals from what is done step by step: completed steps, weighted steps, levels that build on each other."""

from __future__ import annotations

from fractions import Fraction
from typing import final

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional
from bma_foreign_affairs.errors import ScoringError, WrongType, quoted
from bma_foreign_affairs.exact import Number, exact, repr_number, told
from bma_foreign_affairs.scoring.explain import Language, Phrase, SaysItself

__all__ = ["Credit", "LevelReached", "StepCompletion", "WeightedSteps"]

_COMPLETION = Phrase(
    "ขั้นตอนที่ทำแล้ว {credited} × ๑๐๐ ÷ ขั้นตอนทั้งหมด {total} = {actual}",
    "steps done {credited} × 100 ÷ all steps {total} = {actual}",
)
_WEIGHTED = Phrase(
    "น้ำหนักของขั้นตอนที่ทำแล้ว ({terms}) × ๑๐๐ ÷ น้ำหนักรวม {total:()} = {actual}",
    "weights of the steps done ({terms}) × 100 ÷ all weights {total:()} = {actual}",
)
_TERM = Phrase("{weight} × {share:()}", "{weight} × {share:()}")
_REACHED = Phrase(
    "ระดับที่ถึงต่อเนื่องกันจากระดับแรก {actual} จากทั้งหมด {total} ระดับ",
    "levels met without a gap from the first: {actual} of {total}",
)


@final
class Credit(NamedEnum):
    """What a part of a step or level counts for: NONE of it, or its SHARE."""

    NONE = "none"
    SHARE = "share"


_CREDIT = {
    None: Phrase("", ""),
    Credit.NONE: Phrase("; {part}ที่ทำไม่ครบไม่นับ", "; a part of a {part} counts nothing"),
    Credit.SHARE: Phrase("; {part}ที่ทำไม่ครบนับตามส่วน", "; a part of a {part} counts its share"),
}
_STEP = Phrase("ขั้น", "step")
_LEVEL = Phrase("ระดับ", "level")


def _exact_shares(done: tuple[Number | bool, ...]) -> tuple[Fraction, ...]:
    """Take what is done of each step: True or 1 for all, False or 0 for nothing, between them a part."""
    if not isinstance(done, tuple):
        raise WrongType(f"what is done takes a tuple of numbers from 0 to 1 or bools, got {quoted(done)}")
    return tuple(Fraction(share) if isinstance(share, bool) else exact(share) for share in done)


def _exact_all(numbers: tuple[Number, ...]) -> tuple[Fraction, ...]:
    if not isinstance(numbers, tuple):
        raise WrongType(f"weights takes a tuple of numbers, got {quoted(numbers)}")
    return tuple(map(exact, numbers))


def _repr_all(numbers: tuple[Fraction, ...]) -> str:
    return f"({', '.join(map(repr_number, numbers))}{',' if len(numbers) == 1 else ''})"


def _credited(share: Fraction, credit: Credit | None) -> Fraction:
    """Count what is done of a step: whole steps in full, a part of one by the policy."""
    return share if credit is Credit.SHARE else Fraction(int(share))


def _check_credit(share: Fraction, credit: Credit | None, formula: str, part: Phrase) -> None:
    if share.denominator != 1 and credit is None:
        raise ScoringError(
            f"{formula} has a {part.english} done in part ({told(share)}); pass credit=Credit.NONE or Credit.SHARE"
        )


def _check_shares(shares: tuple[Fraction, ...], credit: Credit | None, formula: str, part: Phrase) -> None:
    if not shares:
        raise ScoringError(f"{formula} takes at least one {part.english}")
    for share in shares:
        if not 0 <= share <= 1:
            raise ScoringError(f"{formula} takes from 0 (nothing) to 1 (all) of a {part.english}, got {told(share)}")
        _check_credit(share, credit, formula, part)


def _credit_text(credit: Credit | None, part: Phrase, language: Language) -> str:
    return _CREDIT[credit].say(language, part=part.say(language))


@final
@attrs.frozen
class StepCompletion(SaysItself):
    """Steps done × 100 ÷ all steps, in per cent (annual action plan BE 2562, 001_016b338722f87adb.txt:637-643).

    Args:
        done: Steps done, from 0 to the total; 2.5 is two steps and half of the third.
        total: All steps, above 0 and whole.
        credit: What a part of a step counts for; needed only where there is one.

    Raises:
        WrongType: For a float.
        ScoringError: For a total that is not whole or not above 0, for more done than there is, or for a part of a step
            without a credit policy.

    >>> StepCompletion(4, 5).actual()
    Fraction(80, 1)
    """

    done: Fraction = attrs.field(converter=exact, repr=repr_number)
    total: Fraction = attrs.field(converter=exact, repr=repr_number)
    credit: Credit | None = attrs.field(default=None, kw_only=True, validator=optional(instance_of(Credit)))

    def __attrs_post_init__(self) -> None:
        if self.total <= 0 or self.total.denominator != 1:
            raise ScoringError(
                f"StepCompletion is done × 100 ÷ total and takes a whole total above 0, got {told(self.total)}"
            )
        if not 0 <= self.done <= self.total:
            raise ScoringError(f"StepCompletion takes from 0 to {told(self.total)} steps done, got {told(self.done)}")
        _check_credit(self.done, self.credit, "StepCompletion", _STEP)

    def actual(self) -> Fraction:
        """Give the steps done in per cent of all steps."""
        return _credited(self.done, self.credit) * 100 / self.total

    def explain(self, language: Language) -> str:
        """Tell the arithmetic in Thai or English."""
        credited = _credited(self.done, self.credit)
        told = _COMPLETION.say(language, credited=credited, total=self.total, actual=self.actual())
        return told + _credit_text(self.credit, _STEP, language)


@final
@attrs.frozen
class WeightedSteps(SaysItself):
    """Weights of the steps done × 100 ÷ all weights, in per cent.

    Levels weighted 30, 30 and 40 per cent stand in the annual action plan BE 2562 (001_016b338722f87adb.txt:568-571).

    Args:
        weights: A weight a step, 0 or more, not all 0.
        done: A share a step: 1 or True for done, 0 or False for not done, between them a part.
        credit: What a part of a step counts for; needed only where there is one.

    Raises:
        WrongType: For a float, or for anything but tuples.
        ScoringError: For shares and weights of different number, a negative weight, weights that sum to 0, a share
            outside 0 to 1, or a part of a step without a credit policy.

    >>> WeightedSteps((30, 30, 40), (True, True, False)).actual()
    Fraction(60, 1)
    """

    weights: tuple[Fraction, ...] = attrs.field(converter=_exact_all, repr=_repr_all)
    done: tuple[Fraction, ...] = attrs.field(converter=_exact_shares, repr=_repr_all)
    credit: Credit | None = attrs.field(default=None, kw_only=True, validator=optional(instance_of(Credit)))

    def __attrs_post_init__(self) -> None:
        if len(self.weights) != len(self.done):
            raise ScoringError(
                f"WeightedSteps takes a share a weight, got {len(self.weights)} weights and {len(self.done)} shares"
            )
        _check_shares(self.done, self.credit, "WeightedSteps", _STEP)
        if min(self.weights) < 0 or not any(self.weights):
            raise ScoringError(
                "WeightedSteps is weights done × 100 ÷ all weights and takes weights of 0 or more, not all 0,"
                f" got ({', '.join(map(told, self.weights))})"
            )

    def actual(self) -> Fraction:
        """Give the weights of what is done in per cent of all weights."""
        done = (_credited(share, self.credit) for share in self.done)
        return sum(map(Fraction.__mul__, self.weights, done), Fraction(0)) * 100 / sum(self.weights)

    def explain(self, language: Language) -> str:
        """Tell the arithmetic in Thai or English."""
        terms = " + ".join(
            _TERM.say(language, weight=weight, share=_credited(share, self.credit))
            for weight, share in zip(self.weights, self.done, strict=True)
        )
        told = _WEIGHTED.say(language, terms=terms, total=sum(self.weights), actual=self.actual())
        return told + _credit_text(self.credit, _STEP, language)


@final
@attrs.frozen
class LevelReached(SaysItself):
    """The level reached where each level builds on the one before (001_016b338722f87adb.txt:714-717).

    A level counts when it is met and all before it are.

    Args:
        met: A share a level, the first level first: 1 or True for met, 0 or False for not met, between them a part.
        credit: What a part of the next level counts for; needed only where a level is met in part.

    Raises:
        WrongType: For a float, or for anything but a tuple.
        ScoringError: For no level, a share outside 0 to 1, or a part of a level without a credit policy.

    >>> LevelReached((True, True, False, True)).actual()
    Fraction(2, 1)
    """

    met: tuple[Fraction, ...] = attrs.field(converter=_exact_shares, repr=_repr_all)
    credit: Credit | None = attrs.field(default=None, kw_only=True, validator=optional(instance_of(Credit)))

    def __attrs_post_init__(self) -> None:
        _check_shares(self.met, self.credit, "LevelReached", _LEVEL)

    def actual(self) -> Fraction:
        """Give the levels met from the first on, with the credit for a part of the next."""
        reached = Fraction(0)
        for share in self.met:
            reached += _credited(share, self.credit)
            if share != 1:
                break
        return reached

    def explain(self, language: Language) -> str:
        """Tell in Thai or English how many levels were reached."""
        told = _REACHED.say(language, actual=self.actual(), total=len(self.met))
        return told + _credit_text(self.credit, _LEVEL, language)
