"""Sphinx: MyST pages, furo, examples that run, unknown references that fail."""

import tomllib
from pathlib import Path

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

autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
default_role = "code"
# Other projects' inventories would need the network, private names have no page, and a type variable is none to look up;
# all else is held to account.
nitpick_ignore_regex = [("py:.*", r"(?!bma_foreign_affairs\.).*|.*\._.*|bma_foreign_affairs\.relations\.aliases\.T")]
doctest_test_doctest_blocks = ""
