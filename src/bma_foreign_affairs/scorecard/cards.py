"""The scorecard: its rows, its total and how it came about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import partial
from typing import assert_never, final, get_args

import attrs

from bma_foreign_affairs._values import NamedEnum, instance_of, optional, tuple_of
from bma_foreign_affairs.errors import InvalidValue, UnknownCode
from bma_foreign_affairs.plans.codes import Code
from bma_foreign_affairs.plans.indicators import Indicator
from bma_foreign_affairs.plans.tree import Plan
from bma_foreign_affairs.scorecard import _showing
from bma_foreign_affairs.scorecard._totals import Sum, completeness, total_of
from bma_foreign_affairs.scorecard.actuals import Assessor, ScoredPeriod
from bma_foreign_affairs.scorecard.policies import Adjustment, AppliedAdjustment, ScoringPolicy, applied
from bma_foreign_affairs.scorecard.rows import Row, Scored, Unscored
from bma_foreign_affairs.scoring.explain import Language
from bma_foreign_affairs.scoring.grades import Grade, GradeBands
from bma_foreign_affairs.tables import Table

__all__ = ["By", "Scorecard"]

_PER_CENT = 100
_NONE = "–"


@final
class By(NamedEnum):
    """What to tell the rows of a scorecard apart by."""

    HOST = "host"
    SUPPORT = "support"
    KIND = "kind"
    CATEGORY = "category"
    TIER = "tier"


@final
@attrs.frozen(kw_only=True, repr=False)
class Scorecard:
    """The scores of a plan's indicators in a period.

    Args:
        plan: The plan.
        period: What is scored.
        policy: What the caller decided.
        assessor: Whose scores make the total.
        rows: A row an indicator, in the order of the plan, by this assessor.
        others: Rows of the other assessors who judged, in the order of the plan.
        adjustments: Steps that change the total, in their order.
        bands: Grades of the total in per cent of its maximum, or None.

    Raises:
        WrongType: For a field of another type.
    """

    plan: Plan = attrs.field(validator=instance_of(Plan))
    period: ScoredPeriod = attrs.field(validator=instance_of(*get_args(ScoredPeriod)))
    policy: ScoringPolicy = attrs.field(validator=instance_of(ScoringPolicy))
    assessor: Assessor = attrs.field(default=Assessor.SELF, validator=instance_of(Assessor))
    rows: tuple[Row, ...] = attrs.field(validator=tuple_of(Scored, Unscored))
    others: tuple[Row, ...] = attrs.field(default=(), validator=tuple_of(Scored, Unscored))
    adjustments: tuple[Adjustment, ...] = attrs.field(default=(), validator=tuple_of(Adjustment))
    bands: GradeBands | None = attrs.field(default=None, validator=optional(instance_of(GradeBands)))
    _sum: Sum = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_sum", total_of(self.rows, self.policy))

    @property
    def base(self) -> Fraction | None:
        """The exact total before adjustments of the total, or None where nothing counts."""
        return self._sum.total

    @property
    def steps(self) -> tuple[AppliedAdjustment, ...]:
        """The adjustments of the total, in the order applied, with the points before and after each."""
        return () if self.base is None else applied(self.adjustments, self.base)

    @property
    def total(self) -> Fraction | None:
        """The exact total after all adjustments, or None where nothing counts."""
        return self.steps[-1].after if self.steps else self.base

    @property
    def maximum(self) -> Fraction | None:
        """The total that the best scores of what counts would make, or None where nothing counts."""
        return self._sum.maximum

    @property
    def percent(self) -> Fraction | None:
        """The total in per cent of its maximum, exactly, or None where nothing counts."""
        return self.total * _PER_CENT / self.maximum if self.total is not None and self.maximum else None

    @property
    def grade(self) -> Grade | None:
        """The grade of the total, or None without bands or total."""
        return None if self.bands is None or self.percent is None else self.bands.grade(self.percent)

    @property
    def completeness(self) -> Fraction | None:
        """The part of what is due that was reported, from 0 to 1, or None where nothing is due."""
        return completeness(self.rows)

    def row(self, key: str, assessor: Assessor | None = None) -> Row:
        """Give the row of an indicator, by the assessor whose scores make the total or by another one.

        Raises:
            UnknownCode: For an indicator that the scorecard does not have, or an assessor who did not judge it.
        """
        wanted = self.assessor if assessor is None else assessor
        rows = self.rows if wanted is self.assessor else [one for one in self.others if one.assessor is wanted]
        for row in rows:
            if row.indicator.key == key:
                return row
        raise UnknownCode.among(key, f"the scorecard of {self.plan.key}", (row.indicator.key for row in rows))

    def under(self, where: str | Code) -> Scorecard:
        """Give the scorecard of what is measured at an address and below; adjustments of the total stay behind.

        Raises:
            UnknownCode: Where no node of the plan stands there.
        """
        return self._part(self.plan.measured_under(where).__contains__)

    def by(self, what: By, *, tier: str | None = None) -> dict[str, Scorecard]:
        """Give a scorecard a host, supporting agency, kind, category or node of a tier, in the order of the plan.

        An indicator that belongs to several stands in each; adjustments of the total stay behind.

        Args:
            what: What to tell the rows apart by.
            tier: For `By.TIER`, the key of the tier.

        Raises:
            UnknownCode: For a tier that the plan does not have.
            InvalidValue: For `By.TIER` without a tier, or a tier with anything else.
        """
        if (what is By.TIER) is (tier is None):
            raise InvalidValue(f"by takes a tier with By.TIER and with nothing else, got {what!r} and tier={tier!r}")
        labels = self._labels(what, tier)
        groups: dict[str, set[str]] = {}
        for row in self.rows:
            for label in labels(row.indicator) or (_NONE,):
                groups.setdefault(label, set()).add(row.indicator.key)
        return {label: self._part(keys.__contains__) for label, keys in groups.items()}

    def differences(self) -> Table:
        """Put the points of all assessors side by side: key, title, a column an assessor, and the spread."""
        judges = [one for one in Assessor if one is self.assessor or any(row.assessor is one for row in self.others)]
        points = {(row.assessor, row.indicator.key): row.points for row in self._scored((*self.rows, *self.others))}
        rows: list[tuple[str | Fraction | None, ...]] = []
        for row in self.rows:
            given = [points.get((judge, row.indicator.key)) for judge in judges]
            known = [one for one in given if one is not None]
            spread = max(known) - min(known) if len(known) > 1 else None
            rows.append((row.indicator.key, row.indicator.title, *given, spread))
        return Table(("key", "title", *(judge.value for judge in judges), "spread"), tuple(rows))

    def table(self) -> Table:
        """Give a row an indicator: key, title, unit, target, actual, status, met, score, weight, weighted, explanation.

        Scores are exact; `weighted` is weight × score / 100, and the score itself under a plain sum.
        """
        shares = {one.row.indicator.key: one for one in self._sum.rows}
        return Table(_showing.COLUMNS, tuple(_showing.cells(row, shares, self.policy) for row in self.rows))

    def explain(self, language: Language = "th") -> str:
        """Tell in Thai or English how every score and the total came about, adjustment by adjustment.

        Raises:
            InvalidValue: For another language.
        """
        parts = [_showing.told(row, language) for row in self.rows]
        ending = _showing.told_sum(self._sum, self.policy, language)
        steps = [step.explain(language) for step in self.steps]
        result = _showing.told_result(self.total, self.percent, self.completeness, self.grade, language)
        return "\n\n".join([*parts, "\n".join([ending, *steps, *result])])

    def __repr__(self) -> str:
        scored = sum(isinstance(row, Scored) for row in self.rows)
        return f"<Scorecard {self.plan.key} {self.period!r}: {scored} of {len(self.rows)} scored>"

    def __str__(self) -> str:
        return "\n".join(map(str, self.rows))

    def _repr_html_(self) -> str:
        result = _showing.told_result(self.total, self.percent, self.completeness, self.grade, "th")
        return _showing.html(f"{self.plan.title} {self.period}", self.rows, result, self.differences())

    def _part(self, keep: Callable[[str], bool]) -> Scorecard:
        rows = tuple(row for row in self.rows if keep(row.indicator.key))
        others = tuple(row for row in self.others if keep(row.indicator.key))
        return attrs.evolve(self, rows=rows, others=others, adjustments=())

    def _labels(self, what: By, tier: str | None) -> Callable[[Indicator], Iterable[str]]:
        match what:
            case By.HOST:
                return lambda indicator: indicator.hosts
            case By.SUPPORT:
                return lambda indicator: indicator.supports
            case By.KIND:
                return lambda indicator: [indicator.kind.value] if indicator.kind is not None else []
            case By.CATEGORY:
                return _categories
            case By.TIER:
                nodes = self.plan.at(tier or "")
                found = {self.plan.address(node): self.plan.measured_under(self.plan.address(node)) for node in nodes}
                return partial(_addresses, found)
            case _:
                assert_never(what)

    @staticmethod
    def _scored(rows: Iterable[Row]) -> list[Scored]:
        return [row for row in rows if isinstance(row, Scored)]


def _categories(indicator: Indicator) -> list[str]:
    return list(dict.fromkeys(one.category.value for one in indicator.mentions if one.category is not None))


def _addresses(found: dict[str, frozenset[str]], indicator: Indicator) -> list[str]:
    return [address for address, keys in found.items() if indicator.key in keys]
