"""A CSV file as a document: one table whose first row is the header; its delimiter is found by trying.

Whether a file is CSV at all is asked by ``reading``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import chain

from planlint.document.characters import plain, trimmed
from planlint.document.model import Cell, Document, Paragraph, Place, Table
from planlint.document.refusal import RefusalError

DELIMITERS = (",", ";", "\t", "|")
_EXCEL_HINT = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)
_SAMPLE_ROWS = 20
_LONGEST_NAME = 80
_BROKEN = (
    "is not a CSV file that can be read: a quotation mark is opened and never closed, or a cell is far too "
    "long; open it in Excel and save it again as CSV UTF-8"
)


def read_csv(text: str, source: str) -> Document:
    """Reads CSV text. Each line of a cell is a paragraph; a short row is filled up with empty cells.

    Raises ``RefusalError`` where quotation marks do not pair or no row has any text.
    """
    hint = _EXCEL_HINT.match(text)
    above = 1 if hint else 0
    delimiter = hint[1] if hint else _delimiter(text)
    body = text[hint.end() :] if hint else text
    if _is_left_open(body, delimiter):
        raise RefusalError(_BROKEN)
    rows = [
        (number + above, row) for number, row in _rows(body, delimiter) if any(cell.strip() for cell in row)
    ]
    if not rows:
        raise RefusalError("has no text in it; check that the export worked")
    width = max(len(row) for _, row in rows)
    cells = tuple(
        _cell(row[column] if column < len(row) else "", place, number, column)
        for place, (number, row) in enumerate(rows)
        for column in range(width)
    )
    return Document(source, "csv", (Table(cells, header_rows=1, place=Place("table 1", (rows[0][0],))),))


def looks_like_csv(text: str) -> bool:
    """Whether every row of the text has as many cells as its header, with short names, all different."""
    try:
        return any(_fits(text, delimiter) for delimiter in DELIMITERS)
    except RefusalError:
        return False


def _fits(text: str, delimiter: str) -> bool:
    rows = (row for _, row in _rows(text, delimiter) if any(cell.strip() for cell in row))
    names = [cell.strip() for cell in next(rows, [])]
    if len(names) < (3 if delimiter == "," else 2) or not all(names) or len(set(names)) < len(names):
        return False
    if any(len(name) > _LONGEST_NAME or name.endswith((".", "!", "?")) for name in names):
        return False
    first = next(rows, None)
    return first is not None and all(len(row) == len(names) for row in chain([first], rows))


def _delimiter(text: str) -> str:
    """The delimiter that cuts the first rows into most cells, and most evenly; a comma where none cuts."""
    best, best_score = ",", (0, 0)
    for delimiter in DELIMITERS:
        sample = _sample(text, delimiter)
        widths = [len(row) for row in sample]
        if widths and widths[0] > 1:
            score = (sum(width == widths[0] for width in widths), widths[0])
            best, best_score = (delimiter, score) if score > best_score else (best, best_score)
    return best


def _sample(text: str, delimiter: str) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = []
    for _, row in _rows(text, delimiter):
        if any(cell.strip() for cell in row):
            rows.append(row)
        if len(rows) == _SAMPLE_ROWS:
            break
    return rows


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows with their number in the file, counted from 1 with the empty ones."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    number = 0
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise RefusalError(_BROKEN) from None
        number += 1
        yield number, row


def _is_left_open(text: str, delimiter: str) -> bool:
    """Whether the last quotation mark of the file is never closed, so that rows would vanish into one cell."""
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True, strict=True
    )
    try:
        for _ in reader:
            pass
    except csv.Error as error:
        return "end of data" in str(error)
    return False


def _cell(text: str, row: int, number: int, column: int) -> Cell:
    """``row`` counts the rows of the table from 0, ``number`` those of the file from 1."""
    place = Place(f"row {number}, column {column + 1}", (number, column + 1))
    lines = [line for line in trimmed(plain(text)).split("\n") if line]
    return Cell(tuple(Paragraph(line, place=place) for line in lines), row, column, place=place)
