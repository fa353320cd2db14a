"""The grid of a Word table: rows and cells as the XML has them, laid out with their merges on a logical grid.

Cells found inside content controls stand where they stand on the page; deleted rows and cells are gone. What is
in a cell is read by ``docx_blocks``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from planlint.document.docx_xml import VAL, Spot, child, is_on, number, spots, w
from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.model import Block, Cell, Place, Table, block_text
from planlint.document.refusal import RefusalError

TOO_LARGE = (
    "has a table larger than any plan needs and was left alone; save the plan's own pages as a new file, or "
    + raise_hint("cells")
)
_WIDEST_SPAN = 1_000_000

ReadCell = Callable[[Spot, str], tuple[Block, ...]]
MakePlace = Callable[[str, tuple[int, ...]], Place]


@dataclass(slots=True)
class _Draft:
    """A cell being laid out: merges met further on make it wider or taller and may bring words."""

    blocks: tuple[Block, ...]
    row: int
    column: int
    place: Place
    width: int = 1
    height: int = 1

    def take(self, blocks: tuple[Block, ...]) -> None:
        """Adds the words of a cell merged into this one, unless an export repeated the same words there."""
        known = {block_text(block) for block in self.blocks}
        self.blocks += tuple(block for block in blocks if block_text(block) not in known)

    def cell(self) -> Cell:
        return Cell(self.blocks, self.row, self.column, self.height, self.width, self.place)


def read_table(
    table: Spot, label: str, read_cell: ReadCell, place: MakePlace, limits: Limits = DEFAULTS
) -> Table | None:
    """The table at a spot, or None where no row of it stands. Raises ``RefusalError`` for an absurdly large grid."""
    grid = _Grid(label, read_cell, place, limits)
    for spot in spots(table):
        properties = child(spot.element, "trPr")
        if spot.element.tag != w("tr") or _is_deleted(properties, "del", "moveFrom"):
            continue
        if not is_on(child(properties, "hidden")):
            grid.add_row(spot)
    if not grid.drafts:
        return None
    return Table(tuple(draft.cell() for draft in grid.drafts), grid.header_rows, place(label, table.path))


class _Grid:
    def __init__(self, label: str, read_cell: ReadCell, place: MakePlace, limits: Limits) -> None:
        self._limits = limits
        self.drafts: list[_Draft] = []
        self.header_rows = 0
        self._label = label
        self._read_cell = read_cell
        self._place = place
        self._row = 0
        self._width = 0
        self._open: dict[int, _Draft] = {}

    def add_row(self, row: Spot) -> None:
        """Lays out the cells of one row; those that continue a merge go into the cell they continue."""
        properties = child(row.element, "trPr")
        column = _span(child(properties, "gridBefore"), 0)
        still_open: dict[int, _Draft] = {}
        left: _Draft | None = None
        drafts_before = len(self.drafts)
        for spot in self._cells(row):
            cell = child(spot.element, "tcPr")
            width = _span(child(cell, "gridSpan"), 1)
            merge = _vertical_merge(cell)
            label = f"{self._label}, row {self._row + 1}, column {column + 1}"
            above = self._open.get(column) if merge == "continue" else None
            if left is not None and _continues(child(cell, "hMerge")):
                left.take(self._read_cell(spot, label))
                left.width += width if left.row == self._row else 0
            elif above is not None:
                above.take(self._read_cell(spot, label))
                above.height = self._row - above.row + 1
                still_open[column] = left = above
            else:
                left = _Draft(
                    self._read_cell(spot, label), self._row, column, self._place(label, spot.path), width
                )
                self.drafts.append(left)
                if merge:
                    still_open[column] = left
            column += width
            self._width = max(self._width, column)
            if column > self._limits.columns or self._width * (self._row + 1) > self._limits.cells:
                raise RefusalError(TOO_LARGE)
        if len(self.drafts) == drafts_before and not still_open:
            return
        self._open = still_open
        if self.header_rows == self._row and is_on(child(properties, "tblHeader")):
            self.header_rows += 1
        self._row += 1

    def _cells(self, row: Spot) -> Iterator[Spot]:
        for spot in spots(row):
            if spot.element.tag == w("tc") and not _is_deleted(child(spot.element, "tcPr"), "cellDel"):
                yield spot


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
