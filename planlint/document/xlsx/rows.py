"""The rows of a worksheet as its part has them, one after another, and what the part says around them.

What a value means is for ``xlsx_cells``; rows come with the places of their cells made sure of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from planlint.document.limits import Limits, raise_hint
from planlint.document.refusal import RefusalError
from planlint.document.xlsx.package import DAMAGED, Package
from planlint.document.xlsx.strings import AS_THE_CELL, Handling, Marks, Runs, by_name, too_long

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
"""Excel's own limits; no program writes more."""

Raw = tuple[str, int, str, Marks]
"""A cell with something in it: the kind of its value, the number of its style, the value, and its text's look."""


class Merge(NamedTuple):
    """A range of merged cells; rows and columns count from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Row:
    """A row: its number from 1, its cells by column from 1, and the last column that has a cell, empty or not.

    ``unsaved`` counts the formulas whose value the file does not hold.
    """

    number: int
    hidden: bool
    cells: dict[int, Raw] = field(default_factory=dict)
    last: int = 0
    unsaved: int = 0


@dataclass(slots=True)
class Around:
    """What a sheet's part says before and after its rows; known when all of them have been read."""

    merges: list[Merge] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)


def read_rows(package: Package, part: str, limits: Limits, around: Around | None = None) -> Iterator[Row]:
    """The rows of a sheet from the top. Raises ``RefusalError`` where the part is broken or made to do harm.

    ``around`` is filled on the way with what stands around the rows.
    """
    scan = _RowsScan(limits, around)
    for _ in package.scan(part, scan):
        yield from scan.rows
        scan.rows.clear()


def too_wide(limits: Limits) -> RefusalError:
    """The refusal of a sheet that is wider than any."""
    return RefusalError(
        f"has a sheet of more than {limits.columns:,} columns; delete what is far to the right of the plans, "
        f"or {raise_hint('columns')}"
    )


class _RowsScan(Handling):
    def __init__(self, limits: Limits, around: Around | None) -> None:
        self.depth = 0
        self.rows: list[Row] = []
        self._limits = limits
        self._around = around
        self._runs = Runs(limits)
        self._row: Row | None = None
        self._number = 0
        self._column = 0
        self._columns: dict[str, int] = {}
        self._in_cell = False
        self._attributes: Mapping[str, str] = {}
        self._value: list[str] = []
        self._length = 0
        self._taking = self._has_formula = False
        self._start_of = by_name(
            {
                **self._runs.starts,
                "c": self._start_cell,
                "f": self._start_formula,
                "is": self._start_inline,
                "row": self._start_row,
                **({"mergeCell": self._merged, "col": self._width} if around else {}),
            }
        )
        self._end_of = by_name(
            {**self._runs.ends, "c": self._end_cell, "f": self._end_formula, "row": self._end_row}
        )

    def text(self, text: str) -> None:
        if self._taking:
            self._value.append(text)
            self._length += len(text)
            if self._length > self._limits.cell_characters:
                raise too_long(self._limits)
        elif self._runs.taking and self._in_cell:
            self._runs.text(text)

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        told = attributes.get("r")
        number = self._number + 1 if told is None else int(told)
        if not self._number < number <= LAST_ROW or self._row is not None:
            raise RefusalError(DAMAGED)
        self._number, self._column = number, 0
        self._row = Row(number, attributes.get("hidden", "0") in ("1", "true"))

    def _end_row(self) -> None:
        if self._row is not None:
            self.rows.append(self._row)
        self._row = None

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        if self._row is None or self._in_cell:
            raise RefusalError(DAMAGED)
        told = attributes.get("r")
        self._column = self._column + 1 if told is None else self._column_of(told)
        if self._column > LAST_COLUMN:
            raise too_wide(self._limits)
        self._in_cell, self._taking, self._attributes = True, True, attributes
        self._has_formula = False
        self._length = 0

    def _column_of(self, reference: str) -> int:
        letters = reference.rstrip("0123456789")
        column = self._columns.get(letters)
        if column is None:
            column = column_number(letters)
            self._columns[letters] = column
        return column

    def _start_formula(self, _: Mapping[str, str]) -> None:
        self._has_formula, self._taking = True, False

    def _end_formula(self) -> None:
        self._taking = self._in_cell

    def _start_inline(self, _: Mapping[str, str]) -> None:
        self._taking = False

    def _end_cell(self) -> None:
        row, get, column = self._row, self._attributes.get, self._column
        if row is None:
            raise RefusalError(DAMAGED)
        self._in_cell = self._taking = False
        if column > row.last:
            row.last = column
        kind, marks = get("t", "n"), AS_THE_CELL
        value = "".join(self._value).strip()
        self._value.clear()
        if self._runs.runs:
            lines, marks = self._runs.finish()
            kind, value = "inlineStr", "\n".join(lines)
        if value:
            row.cells.setdefault(column, (kind, int(get("s", "0")), value, marks))
        elif self._has_formula and kind != "str":
            row.unsaved += 1

    def _merged(self, attributes: Mapping[str, str]) -> None:
        first, _, last = attributes.get("ref", "").partition(":")
        if self._around is None or not last:
            return
        top, left = _place(first)
        bottom, right = _place(last)
        if (bottom, right) != (top, left) and bottom >= top and right >= left:
            self._around.merges.append(Merge(top, left, bottom, right))
        if len(self._around.merges) > self._limits.cells:
            raise RefusalError(
                f"has a sheet with more than {self._limits.cells:,} merged ranges; unmerge its cells, "
                f"or {raise_hint('cells')}"
            )

    def _width(self, attributes: Mapping[str, str]) -> None:
        if self._around is not None and attributes.get("hidden", "0") in ("1", "true"):
            first, last = int(attributes.get("min", "0")), int(attributes.get("max", "0"))
            self._around.hidden_columns.append((first, last))
            if len(self._around.hidden_columns) > LAST_COLUMN:
                raise RefusalError(DAMAGED)


def column_number(letters: str) -> int:
    """The number of a column, from 1; one past the last column where no sheet is so wide."""
    if not letters.isascii() or not letters.isalpha():
        raise RefusalError(DAMAGED)
    number = 0
    for letter in letters.upper()[:4]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return min(number, LAST_COLUMN + 1)


def column_letters(number: int) -> str:
    """The name of a column by its number from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _place(reference: str) -> tuple[int, int]:
    """Row and column of a reference such as $C$14."""
    bare = reference.replace("$", "")
    letters = bare.rstrip("0123456789")
    return int(bare[len(letters) :]), column_number(letters)
