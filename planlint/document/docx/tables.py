"""The grid of a Word table: rows and cells as the XML has them, laid out with their merges on a logical grid.

Cells found inside content controls stand where they stand on the page; deleted rows and cells are gone. What is
in a cell is read by ``docx_blocks``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from planlint.document.docx.edges import columns_of, widths_of
from planlint.document.docx.xml import VAL, Spot, child, is_on, number, spots, w
from planlint.document.laid import Laid
from planlint.document.limits import DEFAULTS, TOO_WIDE, Limits, raise_hint
from planlint.document.model import Block, Place, Table
from planlint.document.refusal import RefusalError

TOO_LARGE = (
    "has a table larger than any plan needs and was left alone; save the plan's own pages as a new file, or "
    + raise_hint("cells")
)
_WIDEST_SPAN = 1_000_000
_CELL = w("tc")

ReadCell = Callable[[Spot, str], tuple[Block, ...]]
MakePlace = Callable[[str, tuple[int, ...]], Place]


@dataclass(slots=True)
class _Raw:
    """A cell as it stands on the file's grid; older merges sideways put several elements into one."""

    spots: list[Spot]
    start: int
    end: int
    merge: str


@dataclass(slots=True)
class _Row:
    is_header: bool
    cells: list[_Raw] = field(default_factory=list)

    def edges(self) -> tuple[int, ...]:
        """Every edge of the grid at which a cell begins or ends."""
        return tuple(sorted({edge for cell in self.cells for edge in (cell.start, cell.end)}))


def read_table(
    table: Spot, label: str, read_cell: ReadCell, place: MakePlace, limits: Limits = DEFAULTS
) -> Table | None:
    """The table at a spot, or None where no row of it stands. Raises ``RefusalError`` for an absurdly large grid."""
    columns = columns_of((row.edges() for row in _rows(table, limits)), widths_of(table.element))
    grid = _Grid(label, read_cell, place, columns)
    for row in _rows(table, limits):  # walked again and not kept: there may be a million cells
        grid.add_row(row)
    if not grid.drafts:
        return None
    return Table(tuple(draft.cell() for draft in grid.drafts), grid.header_rows, place(label, table.path))


def _rows(table: Spot, limits: Limits) -> Iterator[_Row]:
    """The rows that stand, each with its cells on the file's grid."""
    widest = count = 0
    for spot in spots(table):
        properties = child(spot.element, "trPr")
        if spot.element.tag != w("tr") or _is_deleted(properties, "del", "moveFrom"):
            continue
        if is_on(child(properties, "hidden")):
            continue
        count += 1
        row = _Row(is_on(child(properties, "tblHeader")))
        column = _span(child(properties, "gridBefore"), 0)
        for one, cell in _cells(spot):
            start, column = column, column + (1 if cell is None else _span(child(cell, "gridSpan"), 1))
            widest = max(widest, column)
            if column > limits.columns:
                raise RefusalError(TOO_WIDE)
            if widest * count > limits.cells:
                raise RefusalError(TOO_LARGE)
            if cell is None:
                row.cells.append(_Raw([one], start, column, ""))
            elif row.cells and _continues(child(cell, "hMerge")):
                row.cells[-1].spots.append(one)
                row.cells[-1].end = column
            else:
                row.cells.append(_Raw([one], start, column, _vertical_merge(cell)))
        yield row


def _cells(row: Spot) -> Iterator[tuple[Spot, etree._Element | None]]:
    """The cells of a row that stand, with their properties."""
    for spot in spots(row):
        if spot.element.tag == _CELL:
            properties = child(spot.element, "tcPr")
            if not _is_deleted(properties, "cellDel"):
                yield spot, properties


class _Grid:
    def __init__(self, label: str, read_cell: ReadCell, place: MakePlace, columns: Sequence[int]) -> None:
        self.drafts: list[Laid] = []
        self.header_rows = 0
        self._label = label
        self._read_cell = read_cell
        self._place = place
        self._columns = columns
        self._row = 0
        self._open: dict[int, Laid] = {}

    def add_row(self, row: _Row) -> None:
        """Lays out the cells of one row; those that continue a merge go into the cell they continue."""
        still_open: dict[int, Laid] = {}
        drafts_before = len(self.drafts)
        for raw in row.cells:
            column = self._columns[raw.start]
            label = f"{self._label}, row {self._row + 1}, column {column + 1}"
            first, *others = [self._read_cell(spot, label) for spot in raw.spots]
            width = self._columns[raw.end] - column
            above = self._open.get(column) if raw.merge == "continue" else None
            if above is not None:
                draft = above
                draft.take(first)
                draft.height = self._row - draft.row + 1
                draft.width = min(draft.width, width)
            else:
                draft = Laid(first, self._row, column, self._place(label, raw.spots[0].path), width)
                self.drafts.append(draft)
            for blocks in others:
                draft.take(blocks)
            if raw.merge:
                still_open[column] = draft
        if len(self.drafts) == drafts_before and not still_open:
            return
        self._open = still_open
        if self.header_rows == self._row and row.is_header:
            self.header_rows += 1
        self._row += 1


def _is_deleted(properties: etree._Element | None, *names: str) -> bool:
    return properties is not None and any(properties.find(w(name)) is not None for name in names)


def _span(element: etree._Element | None, default: int) -> int:
    """A number of grid columns, kept sane: Word itself allows 63."""
    value = number(element)
    return default if value is None else min(max(value, default), _WIDEST_SPAN)


def _continues(merge: etree._Element | None) -> bool:
    return merge is not None and merge.get(VAL, "continue") == "continue"


def _vertical_merge(cell: etree._Element | None) -> str:
    """ "restart", "continue" or "" for a cell that is not merged with one above or below."""
    tracked = child(cell, "cellMerge")
    if tracked is not None and tracked.get(w("vMerge")) is not None:
        return "restart" if tracked.get(w("vMerge")) == "rest" else "continue"
    merge = child(cell, "vMerge")
    return "" if merge is None else merge.get(VAL, "continue")
