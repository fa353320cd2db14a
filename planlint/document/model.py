"""The document as it reads: blocks in reading order, and where each of them came from.

Here live the shapes that every reader fills (headings, paragraphs, list items, tables with their cells). What a plan
is, which column is which and what a heading means are no business of this room.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text came from.

    ``label`` is for people ("table 2, row 3, column 1", "line 14"). ``path`` is for programs: in a Word file the child
    numbers that lead from the document's body to the paragraph; in a text file the line, counted from 1; in a CSV
    file the row and the column, counted from 1.
    """

    label: str
    path: tuple[int, ...] = ()


NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the document, by style or mark-up; ``level`` is 1 for the highest."""

    text: str
    level: int
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``strong`` tells that every visible word of it is bold: forms often use this in place of a heading.

    A soft line break inside the paragraph is a newline in ``text``. ``leads`` are the bold words that open lines of which the
    other words are not bold: forms often set a label so and spare its colon.
    """

    text: str
    strong: bool = False
    place: Place = NOWHERE
    leads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list: ``marker`` is what stands before it ("1.", "(a)", "•"), ``level`` its depth from 0."""

    text: str
    marker: str = "•"
    level: int = 0
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, standing at ``row`` and ``column`` of the logical grid (from 0) and covering its spans."""

    blocks: tuple[Block, ...]
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    place: Place = NOWHERE
    _text: str | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def text(self) -> str:
        """The words of the cell, a line a block; list items stand behind their marker, nested cells behind each other."""
        if self._text is None:
            # Whoever reads a table asks for it again and again; a value that never changes may be kept.
            object.__setattr__(
                self, "_text", "\n".join(line for line in map(block_text, self.blocks) if line)
            )
        return self._text or ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its cells in reading order, each once however far it spans.

    ``header_rows`` is how many leading rows the document itself marks as a heading repeated on every page (0 where it
    does not say).
    """

    cells: tuple[Cell, ...]
    header_rows: int = 0
    place: Place = NOWHERE

    @property
    def height(self) -> int:
        """The number of rows of the logical grid."""
        return max((cell.row + cell.row_span for cell in self.cells), default=0)

    @property
    def width(self) -> int:
        """The number of columns of the logical grid."""
        return max((cell.column + cell.column_span for cell in self.cells), default=0)

    def grid(self) -> tuple[tuple[Cell | None, ...], ...]:
        """The logical grid: for each row and column the cell that covers it, or None where the table has a hole."""
        width = self.width
        lines: list[list[Cell | None]] = [[None] * width for _ in range(self.height)]
        for cell in self.cells:
            for row in range(cell.row, cell.row + cell.row_span):
                for column in range(cell.column, cell.column + cell.column_span):
                    if lines[row][column] is None:
                        lines[row][column] = cell
        return tuple(tuple(line) for line in lines)


Block = Heading | Paragraph | ListItem | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it reads. ``source`` is its name as the user gave it, ``form`` the kind found from its content.

    ``form`` is one of ``docx``, ``pdf``, ``xlsx``, ``csv``, ``html``, ``rtf``, ``markdown`` and ``text``. ``notices`` are sentences about what was left out
    or could not be placed, for the report.
    """

    source: str
    form: str
    blocks: tuple[Block, ...]
    notices: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Every word of the document in reading order, a line a block."""
        return "\n".join(line for line in map(block_text, self.blocks) if line)


def block_text(block: Block) -> str:
    """The words of one block: a list item behind its marker, a table a line a row with tabs between its cells."""
    match block:
        case Heading() | Paragraph():
            return block.text
        case ListItem():
            return f"{block.marker} {block.text}".strip()
        case Table():
            return "\n".join(_table_lines(block))


def _table_lines(table: Table) -> Iterator[str]:
    rows: dict[int, list[str]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell.text)
    for _, texts in sorted(rows.items()):
        line = "\t".join(texts)
        if line.strip():
            yield line
