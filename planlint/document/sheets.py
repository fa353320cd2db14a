"""An export as sheets of lines: read from the top each time it is asked for, a line at a time, never held as a whole.

A CSV file is one sheet, an Excel file one or more; how each is read stands in its own module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planlint.document.model import Cell

Line = tuple[Cell | None, ...]
"""A row of the logical grid: for each column the cell that covers it, the very same object wherever it spans."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of an export.

    ``name`` is the sheet's own name ("" for a CSV file). ``open`` gives its lines from the top, afresh at each call;
    rows without any text are left out, and a line may be shorter than another. It raises ``RefusalError`` where the
    file turns out to be broken. ``notices`` are sentences on what was left out (known before the first line is read).
    """

    name: str
    open: Callable[[], Iterator[Line]]
    notices: tuple[str, ...] = ()
