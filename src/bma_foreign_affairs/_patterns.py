"""Regular expressions that are compiled when they are first used, so that importing the package stays quick."""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["lazily"]


class _Lazy:
    """Stands for a compiled pattern until somebody asks for one of its methods."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        method = getattr(re.compile(self._pattern), name)
        # From now on the instance has the method itself, and asking for it costs nothing more.
        setattr(self, name, method)
        return method


def lazily(pattern: str) -> re.Pattern[str]:
    """Give what acts as the compiled pattern; an error in the pattern shows at first use.

    >>> lazily("[0-9]+").match("12 ครั้ง").group()
    '12'
    """
    return cast("re.Pattern[str]", _Lazy(pattern))
