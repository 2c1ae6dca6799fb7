"""How rows make a total: what counts, what each counts for, and the sum."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never, final

import attrs

from bma_foreign_affairs.scorecard.actuals import Status
from bma_foreign_affairs.scorecard.policies import Missing, ScoringPolicy, Weights
from bma_foreign_affairs.scorecard.rows import Row, Scored

__all__ = ["completeness", "counts", "needs_weight", "total_of"]

_PER_CENT = Fraction(100)


@final
@attrs.frozen
class Counted:
    """A row that counts, with its points, the most it could have, and what it counts for."""

    row: Row
    points: Fraction
    maximum: Fraction
    share: Fraction


@final
@attrs.frozen
class Sum:
    """The rows that count and what they make."""

    rows: tuple[Counted, ...]
    total: Fraction | None
    maximum: Fraction | None


def counts(row: Row, policy: ScoringPolicy) -> bool:
    """Tell whether a row has a part in the total."""
    if isinstance(row, Scored):
        return True
    return row.reason is Status.NOT_REPORTED and policy.missing is Missing.ZERO


def needs_weight(policy: ScoringPolicy, counted: int) -> bool:
    """Tell whether rows need a weight: where several are weighed against one another."""
    return policy.weights in {Weights.AS_PRINTED, Weights.NORMALISED} and counted > 1


def total_of(rows: tuple[Row, ...], policy: ScoringPolicy) -> Sum:
    """Add up the rows that count; the total is None where none does, or where all weights are zero."""
    found = [row for row in rows if counts(row, policy)]
    if policy.weights is Weights.SUM:
        counted = tuple(_counted(row, _PER_CENT) for row in found)
        divisor = _PER_CENT
    else:
        shares = _shares(found, policy)
        counted = tuple(_counted(row, share) for row, share in zip(found, shares, strict=True))
        divisor = sum(shares, Fraction(0))
    if not counted or not divisor:
        return Sum(counted, None, None)
    total = sum((one.share * one.points for one in counted), Fraction(0)) / divisor
    maximum = sum((one.share * one.maximum for one in counted), Fraction(0)) / divisor
    return Sum(counted, total, maximum)


def completeness(rows: tuple[Row, ...]) -> Fraction | None:
    """Give the part of what is due that was reported, from 0 to 1; None where nothing is due."""
    reported = sum(isinstance(row, Scored) for row in rows)
    missing = sum(not isinstance(row, Scored) and row.reason is Status.NOT_REPORTED for row in rows)
    return Fraction(reported, reported + missing) if reported + missing else None


def _counted(row: Row, share: Fraction) -> Counted:
    if isinstance(row, Scored):
        return Counted(row, row.points, row.maximum, share)
    return Counted(row, Fraction(0), row.maximum or Fraction(0), share)


def _shares(rows: list[Row], policy: ScoringPolicy) -> list[Fraction]:
    """Give what each row counts for; a row that alone counts needs no weight."""
    match policy.weights:
        case Weights.EQUAL | Weights.SUM:
            return [_PER_CENT / len(rows) for _ in rows]
        case Weights.AS_PRINTED | Weights.NORMALISED:
            weights = [_PER_CENT if row.weight is None else row.weight for row in rows]
            whole = sum(weights, Fraction(0))
            if policy.weights is Weights.AS_PRINTED or not whole:
                return weights
            return [weight * _PER_CENT / whole for weight in weights]
        case _:
            assert_never(policy.weights)
