"""Every error the library raises: one root, a leaf per reason, each also the builtin a caller would expect."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, final

__all__ = [
    "LONGEST_NUMBER",
    "AmbiguousRule",
    "CalendarError",
    "DocumentError",
    "EvaluationError",
    "ForeignAffairsError",
    "InvalidValue",
    "MissingActual",
    "ParseError",
    "PlanError",
    "Problem",
    "ScoringError",
    "UnitMismatch",
    "UnknownCode",
    "WrongType",
    "quoted",
    "shown",
    "shown_number",
]

import attrs

_EXCERPT = 30
_LONGEST = 200
LONGEST_NUMBER: Final = 10**30
"""The least number that is too long for a message."""


class ForeignAffairsError(Exception):
    """The root of every error that this library raises on purpose.

    >>> from bma_foreign_affairs import parse_int
    >>> try:
    ...     parse_int("๑,๒๓")
    ... except ForeignAffairsError as error:
    ...     print(error)
    cannot read '๑,๒๓' at position 1: expected a whole number in Thai or Arabic digits; commas stand between \
groups of three digits
    """


@final
class ParseError(ForeignAffairsError, ValueError):
    """Text that cannot be read as what was asked for.

    Attributes:
        text: The whole text as it came.
        position: Offset in `text` (code points) of the first thing that does not fit.
        expected: What would have been accepted there.
        hint: What to do about it, or None.
    """

    def __init__(self, text: str, position: int, expected: str, hint: str | None = None) -> None:
        super().__init__(text, position, expected, hint)
        self.text = text
        self.position = position
        self.expected = expected
        self.hint = hint

    def __str__(self) -> str:
        where = f"cannot read {_excerpt(self.text, self.position)} at position {self.position}"
        hint = f"; {self.hint}" if self.hint else ""
        return f"{where}: expected {self.expected}{hint}"


@final
class CalendarError(ForeignAffairsError, ValueError):
    """A day, month, quarter or year that does not exist or is out of the supported range."""


@final
class WrongType(ForeignAffairsError, TypeError):
    """A value of a type that is refused: a float, a bool, a datetime, text where a value is needed."""


@final
class InvalidValue(ForeignAffairsError, ValueError):
    """A value of the right type that has no meaning where it was given."""


@final
class UnitMismatch(ForeignAffairsError, TypeError):
    """Quantities of different units that were added, compared or held against each other."""


@final
class PlanError(ForeignAffairsError, ValueError):
    """A plan whose structure does not hold.

    Attributes:
        violations: Every violation, a sentence each.
    """

    def __init__(self, violations: tuple[str, ...]) -> None:
        super().__init__(violations)
        self.violations = violations

    def __str__(self) -> str:
        return _listed("the plan does not hold together", self.violations)


class ScoringError(ForeignAffairsError, ValueError):
    """A rule that cannot be built, or an actual that the rule refuses to score."""


@final
class AmbiguousRule(ScoringError):
    """A score table that was used as a rule, although it leaves open how to read it.

    Attributes:
        readings: The rules that the table can be read as, each as Python text.
        table: Which table it is, such as "the score table of 9.1-K1".
    """

    def __init__(self, readings: tuple[str, ...], table: str = "a score table") -> None:
        super().__init__(readings, table)
        self.readings = readings
        self.table = table

    def __str__(self) -> str:
        return _listed(
            f"{self.table} does not say what lies between its levels or beyond the worst one; choose a rule",
            self.readings,
        )


@final
class MissingActual(ScoringError):
    """An actual that is needed for a score and was not reported."""


@final
class EvaluationError(ScoringError):
    """Several things that keep a plan from being scored, all at once.

    Attributes:
        errors: Every fault, each the error that it would be alone.
    """

    def __init__(self, errors: tuple[ForeignAffairsError, ...]) -> None:
        super().__init__(errors)
        self.errors = errors

    def __str__(self) -> str:
        return _listed("the plan cannot be scored", tuple(f"{type(error).__name__}: {error}" for error in self.errors))


@final
class UnknownCode(ForeignAffairsError, LookupError):
    """A code, address or key that the collection does not hold.

    Attributes:
        code: What was looked up.
        where: What was searched.
        nearest: The codes that come nearest, best first.
    """

    def __init__(self, code: str, where: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(code, where, nearest)
        self.code = code
        self.where = where
        self.nearest = nearest

    @classmethod
    def among(cls, code: str, where: str, known: Iterable[str]) -> UnknownCode:
        """Make the error that names those of the known codes that come nearest to the one looked up."""
        # Only a look-up that failed pays for the import.
        from difflib import get_close_matches  # noqa: PLC0415

        return cls(code, where, tuple(get_close_matches(code, list(known), n=3, cutoff=0.5)))

    def __str__(self) -> str:
        near = f"; did you mean {' or '.join(map(repr, self.nearest))}?" if self.nearest else ""
        return f"{self.where} has no {self.code!r}{near}"


@final
@attrs.frozen
class Problem:
    """One thing wrong in a file: where, and what was expected.

    >>> str(Problem("$.nodes[3].title", "expected text, got 5"))
    '$.nodes[3].title: expected text, got 5'
    """

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


@final
class DocumentError(ForeignAffairsError, ValueError):
    """A file that cannot be read into values, with everything that is wrong in it.

    Attributes:
        document: Name of the file or of the kind of document.
        problems: Every `Problem`, in the order of the file.
    """

    def __init__(self, document: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(document, problems)
        self.document = document
        self.problems = problems

    def __str__(self) -> str:
        return _listed(f"cannot read {self.document}", tuple(map(str, self.problems)))


def shown(value: object) -> str:
    """Quote a value and its type in a message, shortly; an int too long for repr() is told by its type alone.

    >>> shown(1.5)
    '1.5 (float)'
    """
    kind = f"({type(value).__name__})"
    try:
        return f"{_cut(repr(value))} {kind}"
    except ValueError:
        return quoted(value)


def quoted(value: object) -> str:
    """Quote a value alone, shortly; one that holds an int too long for repr() is told by its type.

    >>> quoted((1, "x")), quoted([10**5000])
    ("(1, 'x')", 'a value of type list')
    """
    try:
        return _cut(repr(value))
    except ValueError:
        return f"a value of type {type(value).__name__}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def shown_number(value: int) -> str:
    """Write an int in a message; one that is too long to read is not written, which takes longer than reading it.

    >>> shown_number(-2562), shown_number(10**5000)
    ('-2562', 'a number of more than 30 digits')
    """
    return f"{value:d}" if abs(value) < LONGEST_NUMBER else "a number of more than 30 digits"


def _listed(heading: str, lines: tuple[str, ...]) -> str:
    return "\n  ".join((f"{heading}:", *lines))


def _excerpt(text: str, position: int) -> str:
    """Quote the text, or its surroundings of the position where it is long."""
    start, end = max(0, position - _EXCERPT), position + _EXCERPT
    before = "…" if start > 0 else ""
    after = "…" if end < len(text) else ""
    return f"{before}{text[start:end]!r}{after}"
