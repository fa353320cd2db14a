"""Where a text quotes somebody; what is quoted is nobody's instruction."""

from __future__ import annotations

import re
from functools import lru_cache

_QUOTED = re.compile(
    r"[“\"][^“”\"\n]{1,600}[”\"]|(?<![\w’'])[‘'](?:[^‘'\n]|(?<=\w)'(?=\w)){2,400}?[’'](?!\w)"
)


@lru_cache(maxsize=8192)
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """The places of everything that stands in quotation marks, the marks included."""
    return tuple(match.span() for match in _QUOTED.finditer(text))
