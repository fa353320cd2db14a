"""How long PDFium has worked on a file, and whether that is longer than any plan takes.

Counted is the processor's time inside PDFium, so that a busy machine or a slow disk makes no difference.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

_OPENING_SECONDS = 1.5
_SECONDS_A_MEGABYTE = 0.1
_SECONDS_A_PAGE = 0.25


class Watch:
    """What a file may cost is saved up: something to begin with, more for its size and for each page."""

    def __init__(self, size: int) -> None:
        self._allowed = _OPENING_SECONDS + _SECONDS_A_MEGABYTE * size / 1_000_000
        self._spent = 0.0
        self._since: float | None = None

    def begin_page(self) -> None:
        """Another page is about to be read."""
        self._allowed += _SECONDS_A_PAGE

    @contextmanager
    def working(self) -> Iterator[None]:
        """Around every call that PDFium may work on for long."""
        began = self._since = time.process_time()
        try:
            yield
        finally:
            self._since = None
            self._spent += time.process_time() - began

    def is_over(self) -> bool:
        """Whether it has taken too long. Asked from another thread while PDFium works."""
        since = self._since
        return since is not None and self._spent + time.process_time() - since > self._allowed
