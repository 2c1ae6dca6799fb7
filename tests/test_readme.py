"""The README's promises: its test command is what the gate runs, its main job is the example that ships."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
COMMANDS = [line.strip() for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line.startswith("    ")]


def test_there_are_two_commands() -> None:
    assert len(COMMANDS) == 2


def test_the_gate_runs_the_test_command_to_the_letter() -> None:
    assert COMMANDS[1] in (ROOT / ".ci" / "run").read_text("utf-8")


def test_the_main_job_is_the_quick_start() -> None:
    assert COMMANDS[0].endswith(" examples/quickstart.py")
    assert (ROOT / "examples" / "quickstart.py").is_file()
