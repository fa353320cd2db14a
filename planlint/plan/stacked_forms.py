"""Several forms one below another in one sheet, each begun anew by the same labels of a front sheet.

A tracker kept by hand has a block a child: the name over the whole width, then "DOB", "Plan date", a grid, and after an empty
row the next child's. Read as one, all of them would be the last child's plan.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Heading, Table
from planlint.plan.labels import Ask, label_asks
from planlint.plan.tables import cell_text
from planlint.plan.words import comparable, one_line

_SEVERAL = 2
_DEEPEST = 6
"""Within so many rows of its top a form asks who the child is."""
_MOST_ABOVE = 60
"""What stands above the first form in more rows than these belongs to none but it."""
_WHO = frozenset((Ask.CHILD, Ask.BORN))
_FRONT = frozenset((Ask.CHILD, Ask.BORN, Ask.AGE, Ask.PLAN_DATE, Ask.KIND, Ask.REFERENCE, Ask.PERSON))


def apart(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks of a sheet, those of each form by themselves; what stands above the first goes with each of them, or with it alone if it is long.

    A sheet that is one form comes back as it is, as the only one.
    """
    tables = [block for block in blocks if isinstance(block, Table)]
    if len(tables) != 1:
        return [list(blocks)]
    table = tables[0]
    filled = _filled(table)
    stretches = list(_stretches(filled))
    labels = [_labels(filled, rows) for rows in stretches]
    begins = [number for number, told in enumerate(labels) if _begins(told)]
    # The label that a form begins with is what the next of its kind is known by.
    if len(begins) < _SEVERAL or len({comparable(labels[number][0]) for number in begins}) > 1:
        return [list(blocks)]
    titles = [block for block in blocks if isinstance(block, Heading)]
    above = [row for rows in stretches[: begins[0]] for row in rows]
    by_row: dict[int, list[Cell]] = defaultdict(list)
    for cell in table.cells:
        by_row[cell.row].append(cell)
    if len(above) > _MOST_ABOVE:
        begins[0], above = 0, []
    ends = [*begins[1:], len(stretches)]
    return [
        [*titles, _rows_of(table, by_row, [*above, *(row for rows in stretches[start:end] for row in rows)])]
        for start, end in zip(begins, ends, strict=True)
    ]


def _filled(table: Table) -> dict[int, list[Cell]]:
    """The cells with words by the row that they begin in, from left to right."""
    found: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell_text(cell):
            found.setdefault(cell.row, []).append(cell)
    return {row: sorted(cells, key=lambda cell: cell.column) for row, cells in sorted(found.items())}


def _stretches(filled: Mapping[int, Sequence[Cell]]) -> Iterator[list[int]]:
    """The filled rows of a table, parted where rows of the sheet were left empty."""
    run: list[int] = []
    last = 0
    for row, cells in filled.items():
        at = cells[0].place.path[-2] if len(cells[0].place.path) > 1 else row
        if run and at > last + 1:
            yield run
            run = []
        run.append(row)
        last = at
    if run:
        yield run


def _labels(filled: Mapping[int, Sequence[Cell]], rows: Sequence[int]) -> list[str]:
    """What stands first in each of the rows at the top of a stretch that hold a label and a value."""
    return [
        one_line(cell_text(filled[row][0]))
        for row in rows[:_DEEPEST]
        if len(filled[row]) > 1 and label_asks(one_line(cell_text(filled[row][0]))) in _FRONT
    ]


def _begins(labels: Sequence[str]) -> bool:
    """Whether the labels that open a stretch are those of a front sheet and ask who the child is."""
    return len(labels) >= _SEVERAL and any(label_asks(label) in _WHO for label in labels)


def _rows_of(table: Table, by_row: Mapping[int, Sequence[Cell]], rows: Sequence[int]) -> Table:
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
            for number in rows
            for cell in by_row[number]
        ),
        header_rows=0,
    )
