"""Patterns that are compiled when they are first asked, for those that most plans never ask.

All patterns of planlint are 2,100, and to compile them is a third of the time that the check of one plan takes. This is for
the large ones that only some plans need; any other is better off with :func:`re.compile`, which tells of a mistake at once.
"""

from __future__ import annotations

import re
from typing import Any, cast


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` would give, compiled at the first question put to it."""
    return cast("re.Pattern[str]", Later(pattern, flags))


class Later:
    """The stand-in: at its first use it takes over the methods of the compiled pattern, which answer from then on."""

    __slots__ = ("_flags", "_source", "finditer", "fullmatch", "match", "search", "sub")

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # Asked only for what is not there: a method before the first use, or anything that is used seldom.
        compiled = re.compile(self._source, self._flags)
        for method in ("finditer", "fullmatch", "match", "search", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
