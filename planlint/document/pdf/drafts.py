"""Tables of a PDF while they are being put together: cells with their lines, before those are read as paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field

from planlint.document.pdf.shapes import Area
from planlint.document.pdf.words import Line


@dataclass(slots=True)
class DraftCell:
    """A cell with the lines that stand in it, the area that they may fill, and tables that stand inside it."""

    row: int
    column: int
    row_span: int
    column_span: int
    area: Area
    lines: list[Line] = field(default_factory=list)
    tables: list[DraftTable] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words in one line."""
        return " ".join(line.text for line in self.lines)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.lines and not self.tables


@dataclass(slots=True)
class DraftTable:
    """A table, or the part of one that stands on one page.

    ``edges`` are the lines between its columns, the outer ones too; ``ruled`` tells that rules show its rows.
    ``parted`` that it is ruled and its rows were told by its words all the same. ``pages`` are the pages on which it
    stands.
    """

    page: int
    area: Area
    edges: tuple[float, ...]
    cells: list[DraftCell]
    ruled: bool
    header_rows: int = 0
    pages: list[int] = field(default_factory=list)
    parted: bool = False

    @property
    def height(self) -> int:
        """How many rows it has."""
        return max((cell.row + cell.row_span for cell in self.cells), default=0)

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.edges) - 1

    def row(self, number: int) -> list[DraftCell]:
        """The cells that begin in a row, from left to right."""
        return sorted((cell for cell in self.cells if cell.row == number), key=lambda cell: cell.column)

    def row_texts(self, number: int) -> list[str]:
        """The words of a row, cell by cell."""
        return [cell.text for cell in self.row(number)]
