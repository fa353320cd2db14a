"""Tables put together from a PDF as tables of the document: their cells' lines read as blocks, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.document.characters import PROMPTS
from planlint.document.limits import Limits, raise_hint
from planlint.document.model import Block, Cell, Place, Table
from planlint.document.pdf.anew import begun_anew
from planlint.document.pdf.drafts import DraftCell, DraftTable
from planlint.document.pdf.paragraphs import Measure, Style, blocks_of
from planlint.document.pdf.words import Line
from planlint.document.refusal import RefusalError

_WIDEST_PADDING = 16.0
_NEARLY = 0.4
_TELLING_LINES = 6


class TableMaker:
    """Makes the tables of one document. ``prompts`` is how many cells still show their prompt and were read as empty."""

    def __init__(self, style: Style, limits: Limits) -> None:
        self._style = style
        self._limits = limits
        self.prompts = 0
        self._anew: frozenset[int] = frozenset()
        self._cells = 0
        self._numbers: dict[int, int] = {}

    def table(self, draft: DraftTable) -> Table:
        """The table of the document. Raises ``RefusalError`` where it or the document has too many cells."""
        number = self._numbers.get(draft.page, 0) + 1
        self._numbers[draft.page] = number
        return self._made(draft, f"table {number}", (draft.page, number), 0)

    def _made(self, draft: DraftTable, label: str, path: tuple[int, ...], depth: int) -> Table:
        if draft.width > self._limits.columns:
            raise RefusalError(
                f"has a table of more than {self._limits.columns} columns; {raise_hint('columns')}"
            )
        if depth > self._limits.depth:
            raise RefusalError(f"nests tables deeper than {self._limits.depth}; {raise_hint('depth')}")
        self._cells += len(draft.cells)
        if self._cells > self._limits.cells:
            raise RefusalError(
                f"has more than {self._limits.cells} cells in its tables; {raise_hint('cells')}"
            )
        paddings, reaches = _paddings(draft), _reaches(draft)
        measures = {id(cell): _measure(cell, draft, paddings, reaches) for cell in draft.cells}
        self._anew |= begun_anew(draft, lambda cell: measures[id(cell)], self._style)
        cells = [
            self._cell(cell, measures[id(cell)], draft, label, path, depth)
            for cell in sorted(draft.cells, key=lambda cell: (cell.row, cell.column))
        ]
        return Table(tuple(cells), draft.header_rows, Place(f"page {draft.page}, {label}", path))

    def _cell(
        self,
        draft: DraftCell,
        measure: Measure,
        table: DraftTable,
        label: str,
        path: tuple[int, ...],
        depth: int,
    ) -> Cell:
        page = draft.lines[0].page if draft.lines else table.page
        place = Place(
            f"page {page}, {label}, row {draft.row + 1}, column {draft.column + 1}",
            (page, *path[1:], draft.row + 1, draft.column + 1),
        )
        blocks: tuple[Block, ...] = ()
        if draft.text in PROMPTS and not draft.tables:
            self.prompts += 1
        else:
            blocks = tuple(self._blocks(draft, measure, place, label, path, depth))
        return Cell(blocks, draft.row, draft.column, draft.row_span, draft.column_span, place)

    def _blocks(
        self,
        draft: DraftCell,
        measure: Measure,
        place: Place,
        label: str,
        path: tuple[int, ...],
        depth: int,
    ) -> Iterator[Block]:
        heights = [((inner.page, inner.area.top), inner) for inner in draft.tables]
        rest = list(draft.lines)
        for number, ((_, top), inner) in enumerate(sorted(heights, key=lambda one: one[0]), start=1):
            above = [line for line in rest if (line.page, line.base) < (inner.page, top)]
            rest = [line for line in rest if line not in above]
            yield from self._texts(above, measure, place)
            name = f"{label}, row {draft.row + 1}, column {draft.column + 1}, table {number}"
            yield self._made(inner, name, (*path, draft.row + 1, draft.column + 1, number), depth + 1)
        yield from self._texts(rest, measure, place)

    def _texts(self, lines: Sequence[Line], measure: Measure, place: Place) -> Iterator[Block]:
        return blocks_of(
            lines, lambda _: measure, self._style, lambda _: place, in_cell=True, anew=self._anew
        )


def _measure(
    cell: DraftCell,
    draft: DraftTable,
    paddings: dict[tuple[int, float], float],
    reaches: dict[tuple[int, int], float],
) -> Measure:
    """From where to where the lines of a cell may go."""
    padding = paddings.get((cell.column, cell.area.left), 2.0) if draft.ruled else 0.0
    right = min(cell.area.right - padding, reaches.get((cell.column, cell.column_span), cell.area.right))
    right = max([right, *(line.right for line in cell.lines)])
    return Measure(cell.area.left + padding, right)


def _reaches(draft: DraftTable) -> dict[tuple[int, int], float]:
    """How far to the right lines of a column go that another follows, where there are enough of them to tell."""
    found: dict[tuple[int, int], list[Line]] = {}
    for cell in draft.cells:
        found.setdefault((cell.column, cell.column_span), []).extend(cell.lines[:-1])
    return {
        key: max(line.right for line in lines) + _NEARLY * lines[0].size
        for key, lines in found.items()
        if len(lines) >= _TELLING_LINES
    }


def _paddings(draft: DraftTable) -> dict[tuple[int, float], float]:
    """How far the texts of a column stay away from its left edge: what the one that comes nearest to it leaves."""
    found: dict[tuple[int, float], list[float]] = {}
    for cell in draft.cells:
        if cell.lines:
            key = cell.column, cell.area.left
            found.setdefault(key, []).append(min(line.left for line in cell.lines) - cell.area.left)
    every = [one for gaps in found.values() for one in gaps if one >= 0]
    usual = sorted(every)[len(every) // 4] if every else 2.0
    return {key: min(max(min(gaps), 0.0), usual + 2, _WIDEST_PADDING) for key, gaps in found.items()}
