"""An export as sheets of lines: read from the top each time it is asked for, a line at a time, never held as a whole.

A CSV file is one sheet, an Excel file one or more; how each is read stands in its own module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.model import Block, Cell, Document, Heading, Place, Table
from planlint.document.refusal import RefusalError
from planlint.errors import DocumentError

Line = tuple[Cell | None, ...]
"""A row of the logical grid: for each column the cell that covers it, the very same object wherever it spans."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of an export.

    ``name`` is the sheet's own name ("" for a CSV file). ``open`` gives its lines from the top, afresh at each call;
    rows without any text are left out, and a line may be shorter than another. It raises ``RefusalError`` where the
    file turns out to be broken. ``notices`` are sentences on what was left out (known before the first line is read).
    """

    name: str
    open: Callable[[], Iterator[Line]]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of one file. ``source`` and ``form`` are those of a document."""

    source: str
    form: str
    sheets: tuple[Sheet, ...]

    @property
    def notices(self) -> tuple[str, ...]:
        """What was left out of any sheet, each sentence once."""
        return tuple(dict.fromkeys(notice for sheet in self.sheets for notice in sheet.notices))

    def lines(self, sheet: Sheet) -> Iterator[Line]:
        """The lines of one of the sheets, from the top. Raises ``DocumentError`` where the file turns out broken."""
        try:
            yield from sheet.open()
        except RefusalError as refusal:
            raise DocumentError(self.source, str(refusal)) from None

    def document(self, limits: Limits = DEFAULTS) -> Document:
        """The whole file in memory: for each sheet its name as a heading, where it has one, and one table.

        Raises ``DocumentError`` where the file is broken or has more cells than ``limits`` allow in memory.
        """
        blocks: list[Block] = []
        count = 0
        for number, sheet in enumerate(self.sheets, start=1):
            cells: dict[int, Cell] = {}
            for line in self.lines(sheet):
                for cell in line:
                    if cell is not None:
                        cells.setdefault(id(cell), cell)
                if count + len(cells) > limits.cells:
                    raise DocumentError(
                        self.source,
                        f"has more than {limits.cells:,} cells, too many to hold at once; {raise_hint('cells')}",
                    )
            count += len(cells)
            place = Place(f"sheet {sheet.name}" if sheet.name else "table 1", (number,))
            if sheet.name and cells:
                blocks.append(Heading(sheet.name, 1, place))
            if cells:
                blocks.append(Table(tuple(cells.values()), header_rows=0 if sheet.name else 1, place=place))
        if not blocks:
            raise DocumentError(self.source, "has no text in it; check that the export worked")
        return Document(self.source, self.form, tuple(blocks), self.notices)


def workbook_of(document: Document) -> Workbook:
    """The same the other way: a document that is nothing but sheets, as sheets."""
    sheets: list[Sheet] = []
    name = ""
    for block in document.blocks:
        match block:
            case Heading():
                name = block.text
            case Table():
                sheets.append(Sheet(name, _reading(block), document.notices if not sheets else ()))
    return Workbook(document.source, document.form, tuple(sheets))


def _reading(table: Table) -> Callable[[], Iterator[Line]]:
    def lines() -> Iterator[Line]:
        return (line for line in table.grid() if any(cell is not None for cell in line))

    return lines
