"""Write the scoring vectors, or check another implementation's answers: `python -m bma_foreign_affairs.testing`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bma_foreign_affairs.errors import ForeignAffairsError
from bma_foreign_affairs.testing.vectors import check_answers, vectors_text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 when done or when all answers are right, 1 for answers that are wrong, missing or to no case, 2 for a file
        that cannot be read or written.
    """
    parser = argparse.ArgumentParser(prog="python -m bma_foreign_affairs.testing", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    write = commands.add_parser("vectors", help="write the vectors as JSON")
    write.add_argument("file", nargs="?", type=Path, help="where to; standard output if left out")
    check = commands.add_parser("check", help="check answers, a JSON object from id to points")
    check.add_argument("file", type=Path, help="the answers")
    chosen = parser.parse_args(arguments)
    try:
        return _write(chosen.file) if chosen.command == "vectors" else _check(chosen.file)
    except UnicodeDecodeError as error:
        sys.stderr.write(f"{chosen.file} is no text in UTF-8: {error}\n")
    except (OSError, ForeignAffairsError) as error:
        sys.stderr.write(f"{error}\n")
    return 2


def _write(file: Path | None) -> int:
    if file is None:
        sys.stdout.write(vectors_text())
    else:
        file.write_text(vectors_text(), "utf-8")
    return 0


def _check(file: Path) -> int:
    # Spreadsheets and PowerShell put a byte order mark first.
    wrong = check_answers(file.read_text("utf-8-sig"))
    sys.stdout.write("\n".join([*wrong, f"{len(wrong)} wrong"]) + "\n" if wrong else "every answer is right\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
