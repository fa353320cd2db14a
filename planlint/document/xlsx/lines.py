"""The lines of a surveyed sheet: its rows with text, laid out with their merged cells on a logical grid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from planlint.document.limits import Limits, raise_hint
from planlint.document.model import Cell, Paragraph, Place
from planlint.document.refusal import RefusalError
from planlint.document.sheets import Line
from planlint.document.xlsx.cells import paragraphs
from planlint.document.xlsx.rows import Merge, Row, column_letters, read_rows
from planlint.document.xlsx.survey import Survey, step
from planlint.document.xlsx.workbook import Book, SheetPart


class Allowance(NamedTuple):
    """How many megabytes of text a sheet may say, and the name of the limit that tells.

    A workbook holds a text once and can say it in a million cells.
    """

    limit: str
    megabytes: int


def sheet_lines(
    book: Book, sheet: SheetPart, survey: Survey, limits: Limits, allowance: Allowance
) -> Iterator[Line]:
    """The lines of a sheet from the top. Raises ``RefusalError``."""
    layout = _Layout(sheet, survey)
    left = allowance.megabytes << 20
    for row in read_rows(book.package, sheet.part, limits):
        words = {
            column: said
            for column, raw in row.cells.items()
            if (said := paragraphs(raw, book, layout.place(row.number, column)))
        }
        if not words:
            continue
        left -= sum([len(line.text) for said in words.values() for line in said])
        if left < 0:
            raise RefusalError(
                f"has more than {allowance.megabytes:,} MB of text in one sheet; split it, "
                f"or {raise_hint(allowance.limit)}"
            )
        yield layout.line(row, words)


class _Cover(NamedTuple):
    """A merged cell that reaches down to the row ``bottom``."""

    cell: Cell
    bottom: int


class _Layout:
    """Lays out one row after another; merged cells of the rows above reach into it."""

    def __init__(self, sheet: SheetPart, survey: Survey) -> None:
        self._survey = survey
        self._label = f"sheet {sheet.name}, row "
        self._number = sheet.number
        self._letters: dict[int, str] = {}
        self._covers: dict[int, _Cover] = {}
        self._next = 0
        self._before = 0
        self._grid = 0

    def place(self, row: int, column: int) -> Place:
        """The place of a cell; both numbers count from 1."""
        letters = self._letters.get(column)
        if letters is None:
            letters = self._letters[column] = column_letters(column)
        return Place(f"{self._label}{row}, column {letters}", (self._number, row, column))

    def line(self, row: Row, words: Mapping[int, tuple[Paragraph, ...]]) -> Line:
        """The line of a row that has words. It ends with the row's last cell, empty or not, within the sheet's text."""
        self._grid += step(row.number, self._before) if self._before else 0
        self._before = row.number
        last = min(row.last, self._survey.last_column)
        cells = [self._cell(row, column, words) for column in range(self._survey.first_column, last + 1)]
        merges = self._merges_at(row.number)
        if merges or self._covers:
            self._lay_over(cells, row, words, merges)
        return tuple(cells)

    def _cell(self, row: Row, column: int, words: Mapping[int, tuple[Paragraph, ...]]) -> Cell:
        said = words.get(column)
        offset = column - self._survey.first_column
        if said is None:
            return Cell((), self._grid, offset, place=self.place(row.number, column))
        return Cell(said, self._grid, offset, place=said[0].place)

    def _lay_over(
        self,
        cells: list[Cell],
        row: Row,
        words: Mapping[int, tuple[Paragraph, ...]],
        merges: Mapping[int, Merge],
    ) -> None:
        """Puts merged cells in the place of the empty ones that they cover, those from above and those of this row."""
        self._covers = {column: cover for column, cover in self._covers.items() if cover.bottom >= row.number}
        for left, merge in merges.items():
            columns = range(left, merge.right + 1)
            # of ranges that overlap, which Excel would not write, the first one stands
            if left in words and not any(column in self._covers for column in columns):
                first = self._cell(row, left, words)
                cell = replace(first, row_span=self._survey.span(merge), column_span=len(columns))
                cells[first.column] = cell
                self._covers.update(dict.fromkeys(columns, _Cover(cell, merge.bottom)))
        for column, cover in sorted(self._covers.items()):
            offset = column - self._survey.first_column
            for missing in range(len(cells), offset + 1):
                cells.append(self._cell(row, missing + self._survey.first_column, words))
            if column not in words:
                cells[offset] = cover.cell

    def _merges_at(self, row: int) -> dict[int, Merge]:
        """The merges that begin in a row, by their first column; the rows come in order."""
        merges = self._survey.merges
        found: dict[int, Merge] = {}
        while self._next < len(merges) and merges[self._next].top <= row:
            if merges[self._next].top == row:
                found.setdefault(merges[self._next].left, merges[self._next])
            self._next += 1
        return found
