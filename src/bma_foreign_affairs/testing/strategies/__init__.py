"""Hypothesis strategies for the public types: plural names, options by keyword only.

Each module lists its strategies in its `__all__`; a new module adds a line to each of the two blocks below.
"""

from bma_foreign_affairs.testing.strategies import scoring
from bma_foreign_affairs.testing.strategies.scoring import *  # noqa: F403 - a module's own list is the list

__all__: list[str] = []
__all__ += scoring.__all__
