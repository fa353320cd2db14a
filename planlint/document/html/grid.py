"""The grid of a page's table: where each cell lies and how far it spans, as a browser lays them out.

Which cells a table has is found in ``html_tables``; what is in them is read by ``html_blocks``. A span that goes on
past its section, or is as wide as "all of it" (``colspan="100"``), covers what is there.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

from planlint.document.limits import Limits, raise_hint
from planlint.document.refusal import RefusalError

Spot = tuple[int, int, int, int]
"""The row and the column of a cell from 0, and how many rows and columns it covers."""

_WIDEST = 1_000
_TALLEST = 65_534
_AS_WIDE_AS_ALL = 20


class Grid:
    """Where the cells of one table lie, in the order in which they were added.

    ``room`` is how many places of a grid may still be taken up; ``RefusalError`` is raised where that is too few.
    """

    def __init__(self, room: int, limits: Limits) -> None:
        self.rows = array("l")
        self.columns = array("l")
        self.heights = array("l")
        self.widths = array("l")
        self.height = 0
        self.width = 0
        self._room = room
        self._limits = limits
        self._narrowest = 0
        self._tall: list[int] = []
        self._open: list[tuple[int, int, int]] = []

    def add_row(self, spans: Iterable[tuple[int, int]]) -> bool:
        """Lays out a row in the gaps that cells from above leave, each cell given by its height and its width.

        A height of 0 goes to the end of the section. A row of nothing under nothing is none; then False is returned.
        """
        self._open = [cell for cell in self._open if cell[2] > self.height]
        above = iter(sorted(self._open))
        count = len(self._open)
        over = next(above, None)
        column = 0
        for height, width in spans:
            while over is not None and over[0] <= column:
                column = max(column, over[1])
                over = next(above, None)
            column += self._add(column, height or _TALLEST, min(max(width, 1), _WIDEST))
            count += 1
        if not count:
            return False
        self.height += 1
        self._narrowest = max(self._narrowest, count)
        self._check(self._narrowest)
        return True

    def end_section(self) -> None:
        """Ends the cells that would span rows of another section."""
        for number in self._tall:
            self.heights[number] = min(self.heights[number], self.height - self.rows[number])
        self._tall = []
        self._open = []

    def cell(self, number: int, counts: tuple[int, ...]) -> Spot:
        """Where a cell lies and what it spans, in numbers taken from ``counts``."""
        row, column = self.rows[number], self.columns[number]
        return counts[row], counts[column], counts[self.heights[number]], counts[self.widths[number]]

    def squeeze(self) -> None:
        """Takes out the columns that only a cell meant to go across the whole table has."""
        if any(width >= _AS_WIDE_AS_ALL for width in self.widths):
            self._squeeze()
        ends = (column + width for column, width in zip(self.columns, self.widths, strict=True))
        self.width = max(ends, default=0)
        self._check(self.width)

    def _add(self, column: int, height: int, width: int) -> int:
        if height > 1:
            self._tall.append(len(self.rows))
            self._open.append((column, column + width, self.height + min(height, _TALLEST)))
        self.rows.append(self.height)
        self.columns.append(column)
        self.heights.append(min(height, _TALLEST))
        self.widths.append(width)
        return width

    def _check(self, width: int) -> None:
        if width > self._limits.columns:
            raise RefusalError(
                f"has a table with more than {self._limits.columns:,} columns; {raise_hint('columns')}"
            )
        if width * self.height > self._room:
            raise RefusalError(f"has tables of more than {self._limits.cells:,} cells; {raise_hint('cells')}")

    def _squeeze(self) -> None:
        """Between two edges that other cells mark many columns become one, or none where no cell begins."""
        begin = set(self.columns)
        edges = begin.union(
            column + width
            for column, width in zip(self.columns, self.widths, strict=True)
            if width < _AS_WIDE_AS_ALL
        )
        old = sorted(edges)
        new = [0]
        for edge, following in pairwise(old):
            gap = following - edge
            new.append(new[-1] + (gap if gap < _AS_WIDE_AS_ALL else int(edge in begin)))
        last = new[-1] + int(old[-1] in begin)

        def moved(column: int) -> int:
            place = bisect_right(old, column) - 1
            if old[place] == column:
                return new[place]
            return min(new[place] + column - old[place], new[place + 1]) if place + 1 < len(new) else last

        for number, (column, width) in enumerate(zip(self.columns, self.widths, strict=True)):
            self.columns[number] = moved(column)
            self.widths[number] = max(moved(column + width) - self.columns[number], 1)
