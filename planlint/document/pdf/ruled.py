"""Tables that rules show: which words stand in which cell of a grid.

Where some of the rules are left out, the words tell: columns that other rows have parted, rows that a gap parts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planlint.document.pdf.drafts import DraftCell, DraftTable
from planlint.document.pdf.grids import Box, Grid
from planlint.document.pdf.nested import with_nested_apart
from planlint.document.pdf.shapes import Area
from planlint.document.pdf.words import Line, Word, bands_of, line_of, lines_of

_NEAR_EDGE = 16.0
_SLACK = 1.0


def ruled_table(
    grid: Grid, words: Sequence[Word], inside: Sequence[DraftTable], page: int, spaced: bool
) -> tuple[DraftTable, set[int]] | None:
    """The table that a grid makes with the words in it, and by their order those words; None where the grid is no table.

    ``inside`` are tables already found that may stand in its cells.
    """
    boxes = {
        (row, column): box
        for box in grid.boxes
        for row in range(box.row, box.row + box.row_span)
        for column in range(box.column, box.column + box.column_span)
    }
    held: dict[Box, list[Word]] = {box: [] for box in grid.boxes}
    for word in words:
        place = _place(grid, *word.middle)
        box = boxes.get(place) if place else None
        if box is not None:
            held[box].append(word)
    nested: dict[Box, list[DraftTable]] = {}
    for table in inside:
        place = _place(
            grid, (table.area.left + table.area.right) / 2, (table.area.top + table.area.bottom) / 2
        )
        if place and (box := boxes.get(place)) is not None:
            nested.setdefault(box, []).append(table)
    if grid.columns < 2 or not any(held.values()):
        return None
    cells = []
    for box in grid.boxes:
        if not held[box] and box not in nested and box.open:
            continue
        for part, content in _parted(box, held[box], grid, spaced):
            lines = [line_of(band, page) for band in bands_of(content)]
            cells.append(
                DraftCell(
                    part.row,
                    part.column,
                    part.row_span,
                    part.column_span,
                    part.area,
                    lines,
                    nested.pop(box, []),
                )
            )
    table = DraftTable(page, grid.area, grid.across, cells, ruled=True, pages=[page])
    return _without_blank_lines(with_nested_apart(table)), {
        word.order for content in held.values() for word in content
    }


def _place(grid: Grid, x: float, y: float) -> tuple[int, int] | None:
    row, column = bisect_right(grid.down, y) - 1, bisect_right(grid.across, x) - 1
    if 0 <= row < len(grid.down) - 1 and 0 <= column < len(grid.across) - 1:
        return row, column
    return None


def _parted(box: Box, words: list[Word], grid: Grid, spaced: bool) -> list[tuple[Box, list[Word]]]:
    """A wide cell parted where other rows have a rule and its words keep clear of it on both sides."""
    if box.column_span == 1 or len(words) < 2:
        return [(box, words)]
    inner = range(box.column + 1, box.column + box.column_span)
    lines = [line for band in bands_of(words) for line in lines_of(band, 0, spaced)]
    kept = [column for column in inner if _keeps_clear(lines, grid.across[column])]
    edges = [box.column, *kept, box.column + box.column_span]
    parts: list[tuple[Box, list[Word]]] = []
    for start, end in pairwise(edges):
        area = Area(grid.across[start], box.area.top, grid.across[end], box.area.bottom)
        content = [word for word in words if area.left <= word.middle[0] < area.right]
        parts.append((replace(box, column=start, column_span=end - start, area=area), content))
    filled = [part for part, content in parts if content]
    begun = [min(word.left for word in content) - part.area.left for part, content in parts[1:] if content]
    if len(filled) < 2 or min(begun, default=99.0) > _NEAR_EDGE:
        return [(box, words)]
    return parts


def _keeps_clear(lines: Sequence[Line], edge: float) -> bool:
    return not any(line.left < edge - _SLACK and line.right > edge + _SLACK for line in lines)


def _without_blank_lines(table: DraftTable) -> DraftTable:
    """The table without rows and columns in which no cell begins: two rules that part nothing."""
    rows = sorted({cell.row for cell in table.cells})
    columns = sorted({cell.column for cell in table.cells})
    for cell in table.cells:
        last_row = sum(row < cell.row + cell.row_span for row in rows)
        last_column = sum(column < cell.column + cell.column_span for column in columns)
        cell.row = rows.index(cell.row)
        cell.column = columns.index(cell.column)
        cell.row_span, cell.column_span = last_row - cell.row, last_column - cell.column
    edges = (*(table.edges[column] for column in columns), table.edges[-1])
    return replace(table, edges=edges)
