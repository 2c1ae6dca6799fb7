import pytest
from hypothesis import given
from hypothesis import strategies as st

from bma_foreign_affairs import errors
from support import ANY_TEXT


@given(ANY_TEXT, st.integers(-5, 200))
def test_a_parse_error_says_something_of_any_text(text: str, position: int) -> None:
    assert "expected a number" in str(errors.ParseError(text, position, "a number"))


def test_a_parse_error_quotes_the_surroundings_of_a_long_text() -> None:
    error = errors.ParseError("ก" * 100 + "x" + "ข" * 100, 100, "Thai", "write Thai")
    assert str(error) == f"cannot read …{'ก' * 30 + 'x' + 'ข' * 29!r}… at position 100: expected Thai; write Thai"


@pytest.mark.parametrize(
    ("error", "builtin"),
    [
        (errors.ParseError, ValueError),
        (errors.CalendarError, ValueError),
        (errors.InvalidValue, ValueError),
        (errors.WrongType, TypeError),
        (errors.UnitMismatch, TypeError),
        (errors.PlanError, ValueError),
        (errors.ScoringError, ValueError),
        (errors.AmbiguousRule, errors.ScoringError),
        (errors.MissingActual, errors.ScoringError),
        (errors.UnknownCode, LookupError),
        (errors.DocumentError, ValueError),
    ],
)
def test_each_leaf_is_also_a_builtin(error: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(error, errors.ForeignAffairsError)
    assert issubclass(error, builtin)


def test_lists_come_whole() -> None:
    problems = (errors.Problem("row 3", "expected a day, got ''"), errors.Problem("row 5", "expected a day, got 'x'"))
    text = "cannot read a.csv:\n  row 3: expected a day, got ''\n  row 5: expected a day, got 'x'"
    assert str(errors.DocumentError("a.csv", problems)) == text
    assert str(errors.PlanError(("a", "b"))) == "the plan does not hold together:\n  a\n  b"


def test_an_unknown_code_names_the_nearest() -> None:
    error = errors.UnknownCode.among("3.9", "the plan", ["3.1", "3.2", "7", "12.5"])
    assert error.nearest == ("3.2", "3.1")
    assert str(error) == "the plan has no '3.9'; did you mean '3.2' or '3.1'?"
    assert str(errors.UnknownCode.among("x", "the plan", [])) == "the plan has no 'x'"


def test_values_are_quoted_shortly_and_never_fail() -> None:
    assert errors.shown("ก") == "'ก' (str)"
    assert errors.shown(10**5000) == "a value of type int"
    assert errors.shown("x" * 500) == f"'{'x' * 198}… (str)"
