"""Tables that stand in a cell of a ruled table so close to its rules that the two touch: taken apart again.

Between the rules of the two lie narrow strips in which nothing can stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planlint.document.pdf.drafts import DraftCell, DraftTable
from planlint.document.pdf.shapes import Area

_NARROW = 12.0
_WIDEST = 30.0
_LOW = 16.0
_LEAST_ROWS = 2
_MOST_STRIPS = 40


def with_nested_apart(table: DraftTable) -> DraftTable:
    """The table with each table that stands in one of its cells taken out of its grid and put into the cell."""
    for strip in [cell for cell in table.cells if _is_strip(cell)][:_MOST_STRIPS]:
        if strip in table.cells and (inner := _inner(table, strip)):
            _take_apart(table, strip, inner)
    return table


def _is_strip(cell: DraftCell, widest: float = _NARROW) -> bool:
    """Whether a cell is a narrow strip without words beside two rows or more."""
    narrow = cell.area.width <= widest < cell.area.height and cell.column_span == 1
    return cell.is_empty and narrow and cell.row_span >= _LEAST_ROWS


def _inner(table: DraftTable, strip: DraftCell) -> list[DraftCell]:
    """The cells to the right of a strip, in its rows, up to the next one or to the table's edge: a grid of their own."""
    rows = range(strip.row, strip.row + strip.row_span)
    right = min(
        (
            cell.column
            for cell in table.cells
            if _is_strip(cell, _WIDEST) and cell.row == strip.row and cell.column > strip.column
        ),
        default=table.width,
    )
    inside = [cell for cell in table.cells if cell.row in rows and strip.column < cell.column < right]
    whole = all(
        cell.row + cell.row_span <= rows.stop and cell.column + cell.column_span <= right for cell in inside
    )
    columns = {cell.column for cell in inside}
    return inside if whole and len(columns) > 1 and any(cell.lines for cell in inside) else []


def _take_apart(table: DraftTable, strip: DraftCell, inner: Sequence[DraftCell]) -> None:
    rows = range(strip.row, strip.row + strip.row_span)
    end = max(cell.column + cell.column_span for cell in inner)
    after = [
        cell
        for cell in table.cells
        if _is_strip(cell, _WIDEST) and cell.row == strip.row and cell.column == end
    ]
    ring = [strip, *after]
    left, right = strip.column, end + len(after)
    first, last = rows.start, rows.stop
    for row, low in ((first - 1, True), (last, False)):
        beside = [
            cell
            for cell in table.cells
            if (cell.row + cell.row_span - 1 if low else cell.row) == row
            and cell.column == left
            and cell.column + cell.column_span == right
        ]
        if beside and beside[0].is_empty and beside[0].row_span == 1 and beside[0].area.height <= _LOW:
            ring.append(beside[0])
            first, last = (first - 1, last) if low else (first, last + 1)
    columns = sorted({cell.column for cell in inner})
    edges = (*(table.edges[column] for column in columns), table.edges[end])
    area = Area(edges[0], min(c.area.top for c in inner), edges[-1], max(c.area.bottom for c in inner))
    moved = [
        replace(
            cell,
            row=cell.row - rows.start,
            column=columns.index(cell.column),
            column_span=sum(cell.column <= column < cell.column + cell.column_span for column in columns),
        )
        for cell in inner
    ]
    nested = DraftTable(table.page, area, edges, moved, ruled=True, pages=[table.page])
    outside = Area(
        table.edges[left], min(c.area.top for c in (*ring, *inner)), table.edges[right], area.bottom
    )
    holder = DraftCell(first, left, last - first, right - left, outside, [], [nested])
    gone = {id(cell) for cell in (*ring, *inner)}
    table.cells = [cell for cell in table.cells if id(cell) not in gone] + [holder]
