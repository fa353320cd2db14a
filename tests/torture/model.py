"""The shapes of the torture set: a file in memory, and what somebody who looks at it on paper would read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

EXACT = ("word", "excel", "csv", "html", "rtf", "markdown", "text", "json")
"""The forms whose files say where a cell stands: nothing may be lost."""

LAID_OUT = {"pdf-ruled": 0.98, "pdf-unruled": 0.90}
"""The forms in which cells are only drawn, and the share that must be recovered all the same."""

FORMS = (*EXACT, *LAID_OUT, "pdf")
"""Every form; "pdf" is for pages that hold no table of interest."""


@dataclass(frozen=True, slots=True)
class ExpectedCell:
    """A cell at its place in the logical grid (from 0). White space in ``text`` counts as one space."""

    row: int
    column: int
    row_span: int
    column_span: int
    text: str


@dataclass(frozen=True, slots=True)
class ExpectedTable:
    """A table with each of its cells once. Cells without words may be left out, and may be missing when read."""

    cells: tuple[ExpectedCell, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A file with its expectation.

    ``name`` is the file's name, with its ending. ``tables`` stand in reading order, a table inside a cell behind the
    table that holds the cell; the words of the inner one are words of the outer cell too. ``lines`` are the visible
    texts outside tables, in reading order. ``absent`` are texts that nobody sees (hidden, deleted, instructions).
    ``notices`` are lower-case words: for each of them some notice must hold it; "picture|image" asks for either.
    """

    name: str
    form: str
    features: tuple[str, ...]
    data: bytes
    tables: tuple[ExpectedTable, ...] = ()
    lines: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def grid(rows: Iterable[Sequence[str | None]]) -> ExpectedTable:
    """The table of rows without merged cells; None is a place where no cell stands."""
    return ExpectedTable(
        tuple(
            ExpectedCell(row, column, 1, 1, text)
            for row, texts in enumerate(rows)
            for column, text in enumerate(texts)
            if text is not None
        )
    )


def spanned(cells: Iterable[tuple[int, int, int, int, str]]) -> ExpectedTable:
    """The table of cells given as row, column, rows, columns and text."""
    return ExpectedTable(tuple(ExpectedCell(*cell) for cell in cells))
