"""One way down: who imports whom, what comes from outside, how long a module may be.

`architecture.txt` holds a line a module with three columns: internal imports, external imports when the module is
imported, external imports inside functions. A change of it is a decision; `python tests/test_architecture.py` writes
it.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import bma_foreign_affairs as bfa
from bma_foreign_affairs._names import HOMES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "bma_foreign_affairs"
TABLE = Path(__file__).with_name("architecture.txt")
NAME = "bma_foreign_affairs"

# The house, from the ground up; an entry stands for a module or for a folder with everything in it.
HOUSE = (
    "_memory",
    "_patterns",
    "errors",
    "_values",
    "exact",
    "sources",
    "tables",
    "markup",
    "thai.text",
    "thai.numerals",
    "thai.words",
    "thai.dates",
    "quantities",
    "fiscal",
    "scoring.explain",
    "scoring.formulas",
    "scoring.rules",
    "scoring.grades",
    "relations",
    "plans.codes",
    "plans.statements",
    "plans.schedule",
    "plans.indicators",
    "plans.swot",
    "plans.tree",
    "scorecard",
    "audit",
    "interop",
    "datasets",
    "testing",
    "__main__",
    "_names",
)
RANKS_WITH_ATTRS_ONLY = HOUSE[: HOUSE.index("interop")]
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix("__init__").rstrip("."): path
    for path in sorted(PACKAGE.rglob("*.py"))
}


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Every absolute module name that a file imports, and whether a function does it."""
    body = ast.parse(path.read_text("utf-8"))
    inside = {
        id(node)
        for function in ast.walk(body)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
    }
    for node in ast.walk(body):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module is not None
            for alias in node.names:
                full = f"{node.module}.{alias.name}".removeprefix(f"{NAME}.")
                yield (f"{NAME}.{full}" if full in MODULES else node.module), id(node) in inside


def internal(module: str) -> set[str]:
    names = {name for name, _ in imports(MODULES[module]) if name.partition(".")[0] == NAME}
    return {name.removeprefix(NAME).lstrip(".") for name in names}


def external(module: str, *, in_functions: bool) -> set[str]:
    tops = {name.partition(".")[0] for name, inside in imports(MODULES[module]) if inside is in_functions}
    return tops - {NAME, "__future__"} - sys.stdlib_module_names


def place(module: str) -> int | None:
    """Give the place in the house, or None for a folder's `__init__`, which stands on top of its files."""
    for index, entry in enumerate(HOUSE):
        if module == entry or module.startswith(f"{entry}."):
            return index
    return None


def top(module: str) -> int:
    """Give the place of a module, or of the highest file of a folder."""
    return max(
        index
        for index, entry in enumerate(HOUSE)
        if f"{module}.".startswith(f"{entry}.") or entry.startswith(f"{module}.")
    )


def table() -> str:
    lines = []
    for module in MODULES:
        columns = (internal(module), external(module, in_functions=False), external(module, in_functions=True))
        lines.append(" | ".join([module or NAME, *(" ".join(sorted(column)) or "-" for column in columns)]))
    return "\n".join(lines) + "\n"


def test_imports_are_the_ones_agreed_upon() -> None:
    assert table() == TABLE.read_text("utf-8"), "run python tests/test_architecture.py and read the difference"


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_down(module: str) -> None:
    here = place(module)
    for lower in internal(module):
        assert lower in MODULES, f"{module} imports {lower}, which is no module"
        if here is None:  # a folder's __init__ gathers its own files; the package's gathers all but the edges
            assert lower.startswith(f"{module}.") or not module
        else:
            assert top(lower) <= here, f"{module} imports upwards from {lower}"


def test_no_cycle() -> None:
    TopologicalSorter({module: internal(module) for module in MODULES}).prepare()


def test_every_module_has_its_place() -> None:
    folders = {"", "thai", "scoring", "plans"}
    assert {module for module in MODULES if place(module) is None} <= folders


@pytest.mark.parametrize("module", [module for module in MODULES if place(module) is not None])
def test_core_needs_attrs_alone(module: str) -> None:
    entry = HOUSE[place(module) or 0]
    if entry in RANKS_WITH_ATTRS_ONLY:
        assert external(module, in_functions=False) <= {"attrs"}
        assert external(module, in_functions=True) <= {"relations": {"babel"}, "fiscal": {"dateutil"}}.get(entry, set())


@pytest.mark.parametrize("module", MODULES)
def test_modules_and_functions_stay_short(module: str) -> None:
    text = MODULES[module].read_text("utf-8")
    assert len(text.splitlines()) <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            first = node.body[1] if ast.get_docstring(node) is not None and len(node.body) > 1 else node.body[0]
            assert (node.end_lineno or 0) - first.lineno < 40, f"{module}.{node.name} is long"


@pytest.mark.parametrize("module", MODULES)
def test_modules_say_what_they_export(module: str) -> None:
    body = ast.parse(MODULES[module].read_text("utf-8"))
    assert ast.get_docstring(body), "no docstring"
    names = [
        target.id
        for node in body.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    only_a_docstring = len(body.body) == 1
    private = module.rpartition(".")[2].startswith("_")
    names += [
        node.target.id for node in body.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]
    assert "__all__" in names or only_a_docstring or private


def test_no_exported_name_is_a_submodule() -> None:
    assert not set(bfa.__all__) & {module.partition(".")[0] for module in MODULES}
    assert all(hasattr(bfa, name) for name in bfa.__all__)


def test_every_name_is_where_the_type_checkers_look_for_it() -> None:
    body = ast.parse((PACKAGE / "__init__.py").read_text("utf-8"))
    found = [node for node in ast.walk(body) if isinstance(node, ast.ImportFrom)]
    homes = {
        alias.name: str(node.module).removeprefix(f"{NAME}.")
        for node in found
        if node.module not in {"typing", f"{NAME}._names"}
        for alias in node.names
    }
    assert homes == HOMES
    assert list(HOMES) == bfa.__all__
    assert set(bfa.__all__) <= set(dir(bfa))
    assert all(getattr(bfa, name).__module__.startswith(f"{NAME}.{home}") for name, home in HOMES.items())
    with pytest.raises(AttributeError, match="module 'bma_foreign_affairs' has no attribute 'parse_imt'"):
        bfa.parse_imt  # type: ignore[attr-defined] # noqa: B018 - asking is the test


def test_import_loads_attrs_and_nothing_else_from_outside() -> None:
    code = f"import sys; before = set(sys.modules); from {NAME} import *; print(*(set(sys.modules) - before))"
    run = subprocess.run(  # noqa: S603 - our own line, run by this Python
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(ROOT / "src")}
    )
    loaded = {name.partition(".")[0] for name in run.stdout.split()}
    assert loaded - sys.stdlib_module_names <= {NAME, "attr", "attrs"}
    assert not {f"{NAME}.{edge}" for edge in ("interop", "datasets", "testing", "__main__")} & set(run.stdout.split())


if __name__ == "__main__":
    TABLE.write_text(table(), "utf-8")
