"""Several forms one below another in one sheet, each begun anew by the same labels of a front sheet.

A tracker kept by hand has a block a child: the name over the whole width, then "DOB", "Plan date", a grid, and after an empty
row the next child's. Read as one, all of them would be the last child's plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Heading, Table
from planlint.plan.labels import Ask, label_asks
from planlint.plan.tables import cell_text
from planlint.plan.words import comparable, one_line

_SEVERAL = 2
_DEEPEST = 6
"""Within so many rows of its top a form asks who the child is."""
_WHO = frozenset((Ask.CHILD, Ask.BORN))
_FRONT = frozenset((Ask.CHILD, Ask.BORN, Ask.AGE, Ask.PLAN_DATE, Ask.KIND, Ask.REFERENCE, Ask.PERSON))


def apart(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks of a sheet, those of each form by themselves; what stands above the first goes with each of them.

    A sheet that is one form comes back as it is, as the only one.
    """
    tables = [block for block in blocks if isinstance(block, Table)]
    if len(tables) != 1:
        return [list(blocks)]
    table = tables[0]
    stretches = list(_stretches(table))
    begins = [number for number, rows in enumerate(stretches) if _begins(table, rows)]
    if len(begins) < _SEVERAL or len({_opening(table, stretches[number]) for number in begins}) > 1:
        return [list(blocks)]
    titles = [block for block in blocks if isinstance(block, Heading)]
    above = [row for rows in stretches[: begins[0]] for row in rows]
    ends = [*begins[1:], len(stretches)]
    return [
        [*titles, _rows_of(table, [*above, *(row for rows in stretches[start:end] for row in rows)])]
        for start, end in zip(begins, ends, strict=True)
    ]


def _filled(table: Table) -> dict[int, list[Cell]]:
    """The cells with words by the row that they begin in, from left to right."""
    found: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell_text(cell):
            found.setdefault(cell.row, []).append(cell)
    return {row: sorted(cells, key=lambda cell: cell.column) for row, cells in sorted(found.items())}


def _stretches(table: Table) -> Iterator[list[int]]:
    """The rows of a table, parted where rows of the sheet were left empty."""
    run: list[int] = []
    last = 0
    for row, cells in _filled(table).items():
        at = cells[0].place.path[-2] if len(cells[0].place.path) > 1 else row
        if run and at > last + 1:
            yield run
            run = []
        run.append(row)
        last = at
    if run:
        yield run


def _labels(table: Table, rows: Sequence[int]) -> list[str]:
    """What stands first in each of the rows at the top of a stretch that hold a label and a value."""
    filled = _filled(table)
    return [
        one_line(cell_text(filled[row][0]))
        for row in rows[:_DEEPEST]
        if len(filled[row]) > 1 and label_asks(one_line(cell_text(filled[row][0]))) in _FRONT
    ]


def _begins(table: Table, rows: Sequence[int]) -> bool:
    """Whether a stretch opens with the labels of a front sheet that ask who the child is."""
    labels = _labels(table, rows)
    return len(labels) >= _SEVERAL and any(label_asks(label) in _WHO for label in labels)


def _opening(table: Table, rows: Sequence[int]) -> str:
    """The label that a form begins with, by which the next of its kind is known."""
    return comparable(_labels(table, rows)[0])


def _rows_of(table: Table, rows: Sequence[int]) -> Table:
    """A table of some of the rows, moved up; merged cells end with the last of them."""
    at = {row: number for number, row in enumerate(rows)}
    return replace(
        table,
        cells=tuple(
            replace(
                cell,
                row=at[cell.row],
                row_span=sum(row in at for row in range(cell.row, cell.row + cell.row_span)),
            )
            for cell in table.cells
            if cell.row in at
        ),
        header_rows=0,
    )
