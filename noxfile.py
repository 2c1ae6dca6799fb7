"""The one command surface: what developers and the gate run."""

from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["lint", "types", "tests", "docs"]

ROOT = Path(__file__).parent
PYPROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
PYTHONS = ["3.11", "3.12", "3.13"]


def install(session: nox.Session, *groups: str) -> None:
    """Install the project, editable and with its testing extra, and the tools of the groups."""
    tools = [tool for group in groups for tool in nox.project.dependency_groups(PYPROJECT, group)]
    session.install("-e", ".[testing]", *tools)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests with full coverage and with the peers; a Python that is not on the machine is skipped."""
    install(session, "test", "peers")
    session.run("pytest", "--numprocesses=auto", "--cov", "--cov-report=term", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and the layers of imports."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types twice."""
    install(session, "types")
    session.run("mypy")
    session.run("pyright")


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest versions that pyproject.toml allows of what the package needs at run time."""
    install(session, "test")
    project = PYPROJECT["project"]
    wanted = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    session.install(*(requirement.split(",")[0].replace(">=", "==") for requirement in wanted))
    session.run("pip", "list")
    # What old versions of others deprecate is theirs to mend.
    session.run("pytest", "--numprocesses=auto", "-W", "default::DeprecationWarning", *session.posargs)


@nox.session
def quickstart(session: nox.Session) -> None:
    """Build the wheel, install it where nothing of the source tree is, and run the main job."""
    session.install("build")
    out = Path(session.create_tmp())
    session.run("python", "-m", "build", "--wheel", "--outdir", str(out), ".", silent=True)
    version = PYPROJECT["project"]["version"]
    session.install("--force-reinstall", str(out / f"bma_foreign_affairs-{version}-py3-none-any.whl"))
    session.run("python", "-I", "examples/quickstart.py")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, a warning being an error, and run its examples."""
    install(session, "docs")
    for builder in ("html", "doctest"):
        session.run("sphinx-build", "-n", "-W", "--keep-going", "-b", builder, "docs", f"docs/_build/{builder}")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed beside the peers, in one run."""
    install(session, "bench")
    session.run(
        "pytest", "benchmarks", "--benchmark-group-by=group", "--benchmark-columns=min,median,ops", *session.posargs
    )


@nox.session
def mutants(session: nox.Session) -> None:
    """Mutate the modules named in [tool.mutmut] and run their tests; name mutants to run only those."""
    install(session, "mutants")
    session.env["HYPOTHESIS_PROFILE"] = "mutants"
    session.run("mutmut", "run", *session.posargs)
    session.run("mutmut", "results")
