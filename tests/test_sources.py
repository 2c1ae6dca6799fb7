from typing import Any

import pytest

from bma_foreign_affairs.errors import InvalidValue, WrongType
from bma_foreign_affairs.sources import Source


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (Source("a.txt"), "a.txt"),
        (Source("a.txt", lines=(3, 3)), "a.txt:3"),
        (Source("a.txt", lines=(3, 4)), "a.txt:3-4"),
        (Source("a.txt", page=84), "a.txt, p. 84"),
        (Source("a.txt", page="ก"), "a.txt, p. ก"),
    ],
)
def test_prints_like_a_citation(source: Source, text: str) -> None:
    assert str(source) == text


@pytest.mark.parametrize("document", ["", " ", "\n"])
def test_refuses_a_document_without_name(document: str) -> None:
    with pytest.raises(InvalidValue, match="file name"):
        Source(document)


@pytest.mark.parametrize("lines", [(0, 1), (2, 1), (-1, -1)])
def test_refuses_lines_that_cannot_be(lines: tuple[int, int]) -> None:
    with pytest.raises(InvalidValue, match="1 <= first <= last"):
        Source("a.txt", lines=lines)


@pytest.mark.parametrize("lines", [[1, 2], (1,), (1, 2, 3), (1.0, 2), (1, 2.0), (True, 2), (1, True), "12", 5])
def test_refuses_lines_of_another_type(lines: Any) -> None:
    with pytest.raises(WrongType, match="tuple of two ints"):
        Source("a.txt", lines=lines)


@pytest.mark.parametrize(("document", "page"), [(5, None), (None, None), ("a.txt", 1.5), ("a.txt", True)])
def test_refuses_fields_of_another_type(document: Any, page: Any) -> None:
    with pytest.raises(WrongType, match="takes"):
        Source(document, page=page)


def test_refuses_lines_and_a_page() -> None:
    with pytest.raises(InvalidValue, match="lines or a page"):
        Source("a.txt", lines=(1, 2), page=3)
