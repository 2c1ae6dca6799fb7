"""Sphinx: MyST pages, furo, examples that run, unknown references that fail."""

import tomllib
from enum import Enum
from pathlib import Path

from sphinx.application import Sphinx

project = "bma_foreign_affairs"
author = "The bma_foreign_affairs developers"
version = release = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"][
    "version"
]

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "bma_foreign_affairs"
html_static_path = ["_static"]
html_css_files = ["style.css"]
html_show_copyright = False

autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
default_role = "code"
# Other projects' inventories would need the network, private names have no page, and a type variable is none to look
# up; all else is held to account.
nitpick_ignore_regex = [("py:.*", r"(?!bma_foreign_affairs\.).*|.*\._.*|bma_foreign_affairs\.relations\.aliases\.T")]
doctest_test_doctest_blocks = ""

HIDDEN = "\ue000"
"""Stands for a colon while napoleon reads what is no function: it would take what is before one for a type."""


def show_members(_app: Sphinx, _what: str, _name: str, member: object, _skip: object, _options: object) -> bool | None:
    """Show every member of an enum, also one that says all by its name."""
    return False if isinstance(member, Enum) else None


def without_value(
    _app: Sphinx, _what: str, _name: str, obj: object, _options: object, _signature: object, _returns: object
) -> tuple[str, str] | None:
    """Show an enum without the parameter of its constructor: its members are there by name."""
    return ("", "") if isinstance(obj, type) and issubclass(obj, Enum) else None


def hide_colons(_app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """Hide the colons in the first line of an attribute's docstring; runs before napoleon."""
    if what in {"attribute", "data", "property"}:
        lines[:1] = [line.replace(":", HIDDEN) for line in lines[:1]]


def show_colons(_app: Sphinx, _what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """Put them back; runs after napoleon."""
    lines[:] = [line.replace(HIDDEN, ":") for line in lines]


def setup(app: Sphinx) -> None:
    """Connect them all."""
    app.connect("autodoc-process-docstring", hide_colons, priority=100)
    app.connect("autodoc-process-docstring", show_colons, priority=900)
    app.connect("autodoc-skip-member", show_members)
    app.connect("autodoc-process-signature", without_value)
