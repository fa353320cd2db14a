"""The columns that people see in a Word table, told from the edges of its cells on the grid of the file.

Dragging the edge of a cell by a hair splits the file's grid where nobody sees a column. What is in the cells, and how
they are merged, is for ``docx_tables``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate

from lxml import etree

from planlint.document.docx.xml import child, w

# Word moves the edges of a row by the padding of its cells (108 twips), and hands do when they drag them.
_SAME_EDGE = 115
_NARROWEST = 80
_WIDTH = re.compile(r"\d{1,6}(?:\.\d+)?")  # some programs write halves of a twip


def widths_of(table: etree._Element) -> tuple[int, ...]:
    """The widths of the grid's columns in twips; none where the file leaves any of them open."""
    grid = child(table, "tblGrid")
    told = [column.get(w("w"), "") for column in (() if grid is None else grid.iterfind(w("gridCol")))]
    widths = tuple(int(float(width)) for width in told if _WIDTH.fullmatch(width))
    return widths if len(widths) == len(told) and 0 not in widths else ()


def columns_of(rows: Iterable[Sequence[int]], widths: Sequence[int]) -> Sequence[int]:
    """The column that begins at each edge of the file's grid, from the edges that the cells of each row have.

    Edges that nearly meet are one, except where one row has both: there a reader sees a narrow cell.
    """
    patterns = {tuple(edges): None for edges in rows}
    last = max((edge for edges in patterns for edge in edges), default=0)
    users: list[set[int]] = [set() for _ in range(last + 1)]
    for row, edges in enumerate(patterns):
        for edge in edges:
            users[edge].add(row)
    standing = _places(widths, last)
    near = min(_SAME_EDGE, standing[-1] // _NARROWEST) if widths else -1
    columns: list[int] = []
    column, start, members = -1, 0, set[int]()
    for place, held in zip(standing, users, strict=True):
        if column < 0 or place - start > near or not members.isdisjoint(held):
            column, start, members = column + 1, place, set()
        members |= held
        columns.append(column)
    return columns


def _places(widths: Sequence[int], last: int) -> Sequence[int]:
    """Where each edge stands; beyond the grid as far apart as the table is wide, so that none meets another."""
    known = list(accumulate(widths, initial=0))[: last + 1]
    step = max(known[-1], 1)
    return [*known, *range(known[-1] + step, known[-1] + step * (last + 2 - len(known)), step)]
