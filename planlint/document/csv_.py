"""A CSV file as a sheet of lines or as a document: its rows read one by one, its delimiter found on its first ones.

Whether a file is CSV at all is asked by ``reading``. A first pass over the whole file makes sure of what reading row by
row relies on: the encoding, quotation marks in pairs, and rows and cells of a sane size.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import IO

from planlint.document.characters import plain, trimmed
from planlint.document.encoding import encoding_of, text_pieces
from planlint.document.foreign import NOT_TEXT
from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.model import Cell, Paragraph, Place
from planlint.document.refusal import RefusalError
from planlint.document.sheets import Line, Sheet

DELIMITERS = (",", ";", "\t", "|")

_HINT = re.compile(r'"?sep=([,;\t|])"?(?:\r\n?|\n|\Z)', re.IGNORECASE)
"""The line by which Excel is told of the delimiter; no other program shows it."""
_QUOTED = re.compile(r'(^|[,;\t|\r]) *"(?:[^"]|"")*(?:"|\Z)', re.MULTILINE)
_LINE_END = re.compile(r"\r\n?|\n")
_TEXT_AS_FORMULA = re.compile(r'="((?:[^"]|"")*)"\s*')
_PIECE = 64 * 1024
_SAMPLE = 64 * 1024
_SAMPLE_ROWS = 50
_LONGEST_NAME = 80
_LONG_CELLS_IN_A_ROW = 10
_LARGEST_FIELD = 2**31 - 1
_END = "\0"
"""Stands behind the last row while reading, where no text can: in a cell of its own if all quotation marks pair."""

Pieces = Callable[[], Iterator[str]]
"""Gives the text of a file from its start, piece by piece, at each call."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the rows stand in the text. ``above`` is 1 where Excel's hint is the first row."""

    delimiter: str
    above: int


@dataclass(frozen=True, slots=True)
class _Export:
    """Text that was read through once: as many rows have text as ``height`` says, in the first ``width`` columns."""

    pieces: Pieces
    layout: _Layout
    limits: Limits
    height: int
    width: int

    def lines(self) -> Iterator[Line]:
        """The rows that have text, each line of a cell a paragraph."""
        place = 0
        for number, row in _rows(self.pieces(), self.layout, self.limits):
            line = tuple(
                [_cell(text, place, number, column) for column, text in enumerate(row[: self.width])]
            )
            if any(cell.blocks for cell in line):
                yield line
                place += 1


def csv_sheet(file: IO[bytes], source: str, limits: Limits = DEFAULTS) -> Sheet:
    """The one sheet of a CSV file, which must stay open while its lines are read; memory does not grow with the file.

    ``="001"``, by which exports keep Excel from taking a text for a number, is read as 001; other formulas, and an
    apostrophe before one, are text like any other. Raises ``RefusalError``.
    """
    code = encoding_of(file)
    return Sheet("", _surveyed(lambda: text_pieces(file, code), limits).lines)


def looks_like_csv(text: str) -> bool:
    """Whether every row of the text has as many cells as its header, with short names, all different."""
    return any(_fits(text, delimiter) for delimiter in DELIMITERS)


def _fits(text: str, delimiter: str) -> bool:
    found = _rows(_cut(text), _Layout(delimiter, 0), DEFAULTS, closed=False)
    rows = (row for _, row in found if any(cell.strip() for cell in row))
    try:
        names = [cell.strip() for cell in next(rows, [])]
        if len(names) < (3 if delimiter == "," else 2) or not all(names) or len(set(names)) < len(names):
            return False
        if any(len(name) > _LONGEST_NAME or name.endswith((".", "!", "?")) for name in names):
            return False
        first = next(rows, None)
        return first is not None and all(len(row) == len(names) for row in chain([first], rows))
    except RefusalError:
        return False


def _surveyed(pieces: Pieces, limits: Limits) -> _Export:
    """Reads the text through once. Raises ``RefusalError`` where it cannot be read row by row, or has no words."""
    layout = _layout(_sample(pieces()))
    height = width = 0
    for _, row in _rows(pieces(), layout, limits):
        last = next((column for column in range(len(row), 0, -1) if _words(row[column - 1])), 0)
        height += last > 0
        width = max(width, last)
        if width > limits.columns:
            raise RefusalError(
                f"has a row of more than {limits.columns:,} cells; open it in Excel and save only the columns that "
                f"matter, or {raise_hint('columns')}"
            )
    if not height:
        raise RefusalError("has no text in it; check that the export worked")
    return _Export(pieces, layout, limits, height, width)


def _sample(pieces: Iterator[str]) -> str:
    sample = ""
    for piece in pieces:
        sample += piece
        if len(sample) >= _SAMPLE:
            break
    return sample[:_SAMPLE]


def _layout(sample: str) -> _Layout:
    hint = _HINT.match(sample)
    if hint:
        return _Layout(hint[1], 1)
    # quotation marks are honoured first, so that all delimiters are tried on the same rows
    rows = [row for row in _LINE_END.split(_QUOTED.sub(r"\1q", sample)) if row.strip()]
    if len(sample) == _SAMPLE and len(rows) > 1:
        rows.pop()  # the sample may cut it in two
    return _Layout(max(DELIMITERS, key=lambda delimiter: _evidence(rows[:_SAMPLE_ROWS], delimiter)), 0)


def _evidence(rows: Sequence[str], delimiter: str) -> tuple[int, int, int]:
    """How well a delimiter fits: rows cut less twice those that only another cuts, from its header on; then how evenly, and
    how much. A line of plain text below the table speaks for none.

    The header is the first row of the commonest width that holds no other delimiter: titles above it may hold anything,
    and prose in the cells of a file holds its real delimiter as well.
    """
    widths = [row.count(delimiter) + 1 for row in rows]
    counts = {width: widths.count(width) for width in widths if width > 1}
    if not counts:
        return (-3 * len(rows), 0, 0)
    common = max(counts, key=lambda width: (counts[width], width))
    others = [other for other in DELIMITERS if other != delimiter]
    clean = [
        number
        for number, row in enumerate(rows)
        if widths[number] == common and not any(other in row for other in others)
    ]
    body = rows[clean[0] :] if clean else []
    cut = sum(delimiter in row for row in body)
    elsewhere = sum(delimiter not in row and any(other in row for other in others) for row in body)
    return (cut - 2 * elsewhere, counts[common], common)


def _rows(
    pieces: Iterator[str], layout: _Layout, limits: Limits, closed: bool = True
) -> Iterator[tuple[int, list[str]]]:
    """The rows with their number in the file, counted from 1 with the empty ones.

    Raises ``RefusalError`` where a cell or a row is too long, or a quotation mark is never closed, so that rows would
    vanish into one cell; with ``closed`` off that last row is left out.
    """
    longest = min(limits.cell_characters, _LARGEST_FIELD)
    if csv.field_size_limit() < longest:
        csv.field_size_limit(longest)  # one for the whole process, and only ever widened
    text = _Lines(pieces, limits)
    reader = csv.reader(text, delimiter=layout.delimiter, skipinitialspace=True)
    number = 0
    while True:
        try:
            row = next(reader)
        except csv.Error:
            raise RefusalError(_broken(limits)) from None
        text.length = 0
        if text.ended:
            if row != [_END] and closed:
                raise RefusalError(_broken(limits))
            return
        if max(map(len, row), default=0) > longest:
            raise RefusalError(_broken(limits))
        number += 1
        if number > layout.above:
            yield number, row


class _Lines:
    """The lines of a text, with ``_END`` behind the last one.

    ``length`` counts the characters of the lines that were taken since it was last set to nothing: a row that goes on
    and on is stopped by it.
    """

    def __init__(self, pieces: Iterator[str], limits: Limits) -> None:
        self.length = 0
        self.ended = False
        self._pieces = pieces
        self._longest = _LONG_CELLS_IN_A_ROW * limits.cell_characters

    def __iter__(self) -> Iterator[str]:
        rest = ""
        for piece in self._pieces:
            if _END in piece:
                raise RefusalError(NOT_TEXT)
            *lines, rest = io.StringIO(rest + piece, newline="") if rest or piece else [""]
            for line in lines:
                self.length += len(line)
                yield line
            if self.length + len(rest) > self._longest:
                raise RefusalError(
                    f"has a row of more than {self._longest:,} characters; open it in Excel and save it again as "
                    f"CSV UTF-8, or {raise_hint('cell-characters')}"
                )
        if rest:
            yield rest
        self.ended = True
        yield _END


def _cut(text: str) -> Iterator[str]:
    return (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))


def _broken(limits: Limits) -> str:
    return (
        "is not a CSV file that can be read: a quotation mark is opened and never closed, or a cell is longer than "
        f"{limits.cell_characters:,} characters; open it in Excel and save it again as CSV UTF-8, or "
        f"{raise_hint('cell-characters')}"
    )


def _words(text: str) -> list[str]:
    """The lines of a cell that have words on them."""
    if text.startswith('="') and (found := _TEXT_AS_FORMULA.fullmatch(text)):
        text = found[1].replace('""', '"')
    text = trimmed(plain(text))
    return [line for line in text.split("\n") if line] if "\n" in text else [text] if text else []


def _cell(text: str, row: int, number: int, column: int) -> Cell:
    """``row`` counts the rows of the table from 0, ``number`` those of the file from 1."""
    place = Place(f"row {number}, column {column + 1}", (number, column + 1))
    return Cell(tuple([Paragraph(line, place=place) for line in _words(text)]), row, column, place=place)
