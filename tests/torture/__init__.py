"""Files made to torture the readers, and what of them is recovered; ``python -m tests.torture`` tells.

Here each case is about the cells and lines of a file. Whether whole plans come through in every layout is measured by
``tests.torture.layouts``, with cases of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from .model import Case

_ROOMS = ("word", "excel", "csv", "html", "rtf", "markdown", "text", "json", "pdf")


def cases() -> Iterator[Case]:
    """Every case, by form."""
    for room in _ROOMS:
        yield from import_module(f".features_{room}", __name__).cases()
