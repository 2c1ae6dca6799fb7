"""What a bare score table leaves open: every rule that it can be read as."""

from __future__ import annotations

from bma_foreign_affairs.errors import WrongType, shown
from bma_foreign_affairs.scoring.rules.scales import LinearScale, StepScale, policies
from bma_foreign_affairs.scoring.rules.tables import ScoreTable

__all__ = ["readings", "readings_as_code"]


def readings(table: ScoreTable) -> tuple[LinearScale | StepScale, ...]:
    """Give every rule that a table can be read as, linear ones first.

    Raises:
        WrongType: For anything but a ScoreTable.

    >>> len(readings(ScoreTable(((10, 5), (8, 4)))))
    8
    """
    given: object = table
    if not isinstance(given, ScoreTable):
        raise WrongType(f"readings takes a ScoreTable, got {shown(given)}")
    kinds: tuple[type[LinearScale | StepScale], ...] = (LinearScale, StepScale)
    return tuple(kind(table, below=below) for kind in kinds for below in policies(table))


def readings_as_code(table: ScoreTable) -> tuple[str, ...]:
    """Give every reading of a table as Python text to copy.

    >>> readings_as_code(ScoreTable(((5, 5), (10, 4))))[0]
    'LinearScale(table, below=Below.FLOOR)'
    """
    return tuple(f"{type(rule).__name__}(table, below={rule.below!r})" for rule in readings(table))
