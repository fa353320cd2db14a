"""Tables in which a label at the side ("Actions") stands beside a grid with a header of its own, taken away from it.

Such a form tells need and outcome as labels with their values, and beside the next label what will be done, by whom and by
when, in columns. Left where it stands, the label would be one action more.
"""

from __future__ import annotations

from dataclasses import replace

from planlint.document.model import Cell, Table
from planlint.plan import heading_roles as h
from planlint.plan.headings import block_meaning, column_meaning
from planlint.plan.tables import cell_text
from planlint.plan.words import one_line

_NARROWEST = 3


def without_side_labels(table: Table) -> Table:
    """The table without such labels, whose column stays empty beside the grid; any other table as it is."""
    if table.width < _NARROWEST:
        return table
    rows: dict[int, list[Cell]] = {}
    for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.column)):
        rows.setdefault(cell.row, []).append(cell)
    covered: set[int] = set()
    gone: set[tuple[int, int]] = set()
    for row, cells in rows.items():
        if row not in covered and _announces_actions(cells[0]) and _heads_grid(cells[1:]):
            below, empty = _rows_beside(rows, cells[0])
            if below:
                covered.update((row, *below))
                gone.update((cell.row, cell.column) for cell in (cells[0], *empty))
    if not gone:
        return table
    return replace(table, cells=tuple(cell for cell in table.cells if (cell.row, cell.column) not in gone))


def _announces_actions(cell: Cell) -> bool:
    return cell.column == 0 and cell.column_span == 1 and bool(_roles(cell) & h.ACTS)


def _heads_grid(cells: list[Cell]) -> bool:
    """Whether cells are the header of a grid: what is done, and who does it or by when."""
    roles = [_roles(cell) for cell in cells]
    told = set().union(*roles)
    return all(roles) and bool(told & h.ACTS) and bool(told & h.WHO_OR_WHEN)


def _roles(cell: Cell) -> set[str]:
    text = one_line(cell_text(cell)).rstrip(": ")
    return {column_meaning(text).role, block_meaning(text).role} - {""}


def _rows_beside(rows: dict[int, list[Cell]], label: Cell) -> tuple[list[int], list[Cell]]:
    """The rows below the header that the label reaches, and the empty cells under it, where it is not one cell with them."""
    if label.row_span > 1:
        return list(range(label.row + 1, label.row + label.row_span)), []
    below: list[int] = []
    empty: list[Cell] = []
    row = label.row
    while (row := row + 1) in rows:
        first, *others = rows[row]
        if first.column or first.column_span > 1 or cell_text(first) or not any(map(cell_text, others)):
            break
        below.append(row)
        empty.append(first)
    return below, empty
