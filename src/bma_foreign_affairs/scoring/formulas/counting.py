"""An actual that is counted: dates that lie in a period."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, Protocol, final

import attrs

from bma_foreign_affairs._values import is_a, tuple_of
from bma_foreign_affairs.errors import WrongType, quoted
from bma_foreign_affairs.scoring.explain import Language, Phrase, SaysItself
from bma_foreign_affairs.thai.dates import FIRST_DAY, LAST_DAY, format_date

__all__ = ["Count", "Period"]

_COUNT = Phrase(
    "นับได้ {counted} จากทั้งหมด {total} วันที่ ตั้งแต่ {first} ถึง {last}: {actual}",
    "{counted} of {total} dates lie from {first} to {last}: {actual}",
)


class Period(Protocol):
    """Anything with a first and a last day: a fiscal year, half, quarter or month."""

    @property
    def first_day(self) -> date:
        """The first day that belongs to it."""
        ...

    @property
    def last_day(self) -> date:
        """The last day that belongs to it."""
        ...


def _is_period(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    days = (getattr(value, "first_day", None), getattr(value, "last_day", None))
    if not all(is_a(day, (date,)) for day in days):
        raise WrongType(
            f"{type(instance).__name__}.{attribute.name} takes a period with a first_day and a last_day,"
            f" got {quoted(value)}"
        )


def _repr_days(days: tuple[date, ...]) -> str:
    """Write dates by the name they are imported under, as one writes them."""
    texts = (f"date({day.year}, {day.month}, {day.day})" for day in days)
    return f"({', '.join(texts)}{',' if len(days) == 1 else ''})"


def _day_text(day: date, language: Language) -> str:
    """Write a day as the language does: ๑ ตุลาคม ๒๕๖๑, 2018-10-01; beyond the Thai calendar's days in digits alone."""
    if language == "en" or not FIRST_DAY <= day <= LAST_DAY:
        return day.isoformat()
    return format_date(day)


@final
@attrs.frozen
class Count(SaysItself):
    """How many dates lie in a period, the same date as often as it comes.

    Args:
        days: Dates on which the thing that is counted happened.
        period: Anything with a `first_day` and a `last_day`, both included.

    Raises:
        WrongType: For a datetime, text, or a period without days.
    """

    days: tuple[date, ...] = attrs.field(validator=tuple_of(date), repr=_repr_days)
    period: Period = attrs.field(validator=_is_period)

    def actual(self) -> Fraction:
        """Give the number of dates in the period."""
        first, last = self.period.first_day, self.period.last_day
        return Fraction(sum(first <= day <= last for day in self.days))

    def explain(self, language: Language) -> str:
        """Tell in Thai or English what was counted."""
        actual, first, last = self.actual(), self.period.first_day, self.period.last_day
        return _COUNT.say(
            language,
            counted=actual,
            total=len(self.days),
            first=_day_text(first, language),
            last=_day_text(last, language),
            actual=actual,
        )
