"""The grid of a Rich Text table: rows that each say where their cells end, laid out as one logical grid.

What is in a cell is put together by ``rtf_blocks``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from planlint.document.laid import Laid
from planlint.document.limits import TOO_WIDE, Limits, raise_hint
from planlint.document.model import Block, Cell, Place, Table
from planlint.document.refusal import RefusalError
from planlint.document.rtf.drafts import NO_SHAPE, Draft, RowDraft, TableDraft, start_of

TOO_LARGE = f"has more cells in its tables than any plan; {raise_hint('cells')}"

# Word moves the edges of a row by the padding of its cells (108 twips), and hands do when they drag them.
_SAME_EDGE = 115
_NARROWEST = 80

ReadCell = Callable[[Sequence[Draft], str], tuple[Block, ...]]
MakePlace = Callable[[str, int], Place]


def lay_out(draft: TableDraft, label: str, read_cell: ReadCell, place: MakePlace, limits: Limits) -> Table:
    """The table of a draft, which is emptied on the way. Raises ``RefusalError`` for an absurdly large grid."""
    patterns: dict[tuple[int, ...], tuple[int, ...]] = {}  # rows with the same edges share them
    edges = [patterns.setdefault(edges, edges) for edges in (row.edges() for row in draft.rows)]
    columns = _columns(patterns)
    width = max(columns.values(), default=0)
    if width > limits.columns:
        raise RefusalError(TOO_WIDE)
    if width * len(draft.rows) > limits.cells:
        raise RefusalError(TOO_LARGE)
    grid = _Grid(label, read_cell, place)
    draft.rows.reverse()
    for pattern in edges:
        grid.add_row(draft.rows.pop(), [columns[edge] for edge in pattern])
    return Table(tuple(grid.cells()), grid.header_rows, place(label, draft.offset))


def _columns(patterns: Iterable[tuple[int, ...]]) -> dict[int, int]:
    """The column of the logical grid at which each edge stands.

    Edges that nearly meet are one, except where one row has both: there a reader sees a narrow cell.
    """
    rows: dict[int, set[int]] = {}
    for number, pattern in enumerate(patterns):
        for edge in pattern:
            rows.setdefault(edge, set()).add(number)
    columns: dict[int, int] = {}
    if not rows:
        return columns
    near = min(_SAME_EDGE, (max(rows) - min(rows)) // _NARROWEST)
    column, start, members = -1, 0, set[int]()
    for edge in sorted(rows):
        if column < 0 or edge - start > near or not members.isdisjoint(rows[edge]):
            column, start, members = column + 1, edge, set()
        members |= rows[edge]
        columns[edge] = column
    return columns


class _Grid:
    def __init__(self, label: str, read_cell: ReadCell, place: MakePlace) -> None:
        self.laid: list[Laid] = []
        self.header_rows = 0
        self._label = label
        self._read_cell = read_cell
        self._place = place
        self._row = 0
        self._open: dict[int, Laid] = {}

    def cells(self) -> Iterator[Cell]:
        """The cells in reading order; what they were laid out in goes at once, for there may be a million."""
        self.laid.reverse()
        while self.laid:
            yield self.laid.pop().cell()

    def add_row(self, row: RowDraft, columns: list[int]) -> None:
        """Lays out the cells of one row; those that continue a merge go into the cell they continue."""
        still_open: dict[int, Laid] = {}
        left: Laid | None = None
        before = len(self.laid)
        for number, drafts in enumerate(row.cells):
            column, width = columns[number], columns[number + 1] - columns[number]
            shape = row.shape.cells[number] if number < len(row.shape.cells) else NO_SHAPE
            label = f"{self._label}, row {self._row + 1}, column {column + 1}"
            blocks = self._read_cell(drafts, label) if drafts else ()
            above = self._open.get(column) if shape.after_above else None
            if shape.after_left and left is not None:
                left.take(blocks)
                left.width += width if left.row == self._row else 0
            elif above is not None:
                above.take(blocks)
                above.height = self._row - above.row + 1
                still_open[column] = left = above
            else:
                left = Laid(
                    blocks, self._row, column, self._place(label, start_of(drafts, row.offset)), width
                )
                self.laid.append(left)
                if shape.starts_down or shape.after_above:
                    still_open[column] = left
        self._open = still_open
        if len(self.laid) == before and not still_open:
            return
        if self.header_rows == self._row and row.shape.is_header:
            self.header_rows += 1
        self._row += 1
