"""Hypothesis strategies for the public types: plural names, options by keyword only.

Each module lists its strategies in its `__all__`; a new module adds its line to each of the blocks below.
"""

from bma_foreign_affairs.testing.strategies import (
    amounts,
    basics,
    calendar,
    formulas,
    printed,
    relations,
    scorecard,
    scoring,
    text,
    thai,
    tree,
    verification,
)
from bma_foreign_affairs.testing.strategies.amounts import *  # noqa: F403 - a module's own list is the list
from bma_foreign_affairs.testing.strategies.basics import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.calendar import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.formulas import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.printed import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.relations import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.scorecard import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.scoring import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.text import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.thai import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.tree import *  # noqa: F403 - likewise
from bma_foreign_affairs.testing.strategies.verification import *  # noqa: F403 - likewise

__all__: list[str] = []
__all__ += amounts.__all__
__all__ += basics.__all__
__all__ += calendar.__all__
__all__ += formulas.__all__
__all__ += printed.__all__
__all__ += relations.__all__
__all__ += scorecard.__all__
__all__ += scoring.__all__
__all__ += text.__all__
__all__ += thai.__all__
__all__ += tree.__all__
__all__ += verification.__all__
