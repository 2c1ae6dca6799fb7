"""The curves of the documentation are the rules' own."""

import runpy
from pathlib import Path
from typing import Any

import pytest

DOCS = Path(__file__).parents[1] / "docs"
SCRIPT: dict[str, Any] = runpy.run_path(str(DOCS / "draw_curves.py"))


@pytest.mark.parametrize("name", SCRIPT["CURVES"])
def test_each_file_is_what_its_rule_draws(name: str) -> None:
    file = DOCS / "curves" / f"{name}.svg"
    assert file.read_text("utf-8") == SCRIPT["draw"](SCRIPT["CURVES"][name])
    assert f"curves/{name}.svg" in (DOCS / "scoring-rules.md").read_text("utf-8")


def test_no_file_is_left_over() -> None:
    assert {file.stem for file in (DOCS / "curves").iterdir()} == set(SCRIPT["CURVES"])
