"""Plans as JSON: strict, exact, and every error of a file at once with its path."""

from bma_foreign_affairs.interop.json.loading import dump, load
from bma_foreign_affairs.interop.json.parsing import MAX_NESTING

__all__ = ["MAX_NESTING", "dump", "load"]
