"""What tests share: published vectors, the package's public things, any text."""

import importlib
import json
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from hypothesis import strategies as st

import bma_foreign_affairs

VECTORS = Path(__file__).parent / "vectors"

# Any string at all, lone surrogates too, and strings made of what parsers of Thai look out for.
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.text(st.sampled_from("0123456789๐๑๒๓๔๕๖๗๘๙+-−–—.,/%()[] \u00a0\u200b\t\nกขคงจบปรลาะิีึืุู่้๊๋์ํๅำเแโใไฯๆ฿C")),
)


def load_vectors(name: str) -> list[dict[str, Any]]:
    """Load the cases of one published source; a file without source or cases is an error."""
    document = json.loads((VECTORS / f"{name}.json").read_text("utf-8"))
    assert document["source"].strip(), f"{name}: vectors name the source they were published in"
    assert document["cases"], f"{name}: no cases"
    return list(document["cases"])


def modules() -> Iterator[ModuleType]:
    """Import every module of the package, private ones and `__main__` aside."""
    yield bma_foreign_affairs
    for info in pkgutil.walk_packages(bma_foreign_affairs.__path__, "bma_foreign_affairs."):
        if not any(part.startswith("_") for part in info.name.split(".")):
            yield importlib.import_module(info.name)


def public_things() -> dict[str, Any]:
    """Every name that some module of the package exports, and its value."""
    return {
        f"{module.__name__}.{name}": getattr(module, name)
        for module in modules()
        for name in getattr(module, "__all__", ())
    }
