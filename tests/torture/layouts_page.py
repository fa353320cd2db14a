"""A page before it has a form: headings, lines, labels, items and grids, which every writer sets in its own way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .layouts_model import ExpectedPlan

GRID_FORMS = ("docx", "html", "csv", "xlsx", "rtf", "markdown", "text", "pdf-ruled", "pdf-unruled")
TABLE_FORMS = ("docx", "html", "rtf", "markdown", "text", "pdf-ruled", "pdf-unruled")
MERGED_FORMS = ("docx", "html", "xlsx", "rtf", "pdf-ruled")
PROSE_FORMS = ("docx", "html", "rtf", "markdown", "text", "pdf-unruled")
EXPORT_FORMS = ("csv", "xlsx", "html", "text")


@dataclass(frozen=True, slots=True)
class Head:
    """A heading; ``level`` is 1 for the highest."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """A line that says what it is: "Need: Amy is losing weight"."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; ``marker`` is a bullet or a typed number."""

    text: str
    marker: str = "•"


@dataclass(frozen=True, slots=True)
class NewPage:
    """A new page; in a workbook a new sheet of that name."""

    name: str = "Plan"


@dataclass(frozen=True, slots=True)
class Box:
    """A cell: its lines, and how many columns and rows it covers."""

    lines: tuple[str, ...]
    columns: int = 1
    rows: int = 1
    bold: bool = False

    @property
    def text(self) -> str:
        """The lines of the cell behind each other."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell where it stands."""

    row: int
    column: int
    box: Box


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows of cells, the first ``header`` of them headings; ``widths`` are shares of the page."""

    lines: tuple[tuple[Box, ...], ...]
    header: int = 1
    widths: tuple[int, ...] = ()

    @property
    def width(self) -> int:
        """The number of columns."""
        return max(spot.column + spot.box.columns for spot in self.spots())

    def spots(self) -> Iterator[Spot]:
        """Every cell with its place: a cell stands in the first column of its row that no cell above covers."""
        taken: set[tuple[int, int]] = set()
        for row, line in enumerate(self.lines):
            column = 0
            for box in line:
                while (row, column) in taken:
                    column += 1
                yield Spot(row, column, box)
                taken |= {
                    (row + down, column + right) for down in range(box.rows) for right in range(box.columns)
                }
                column += box.columns

    def flat(self) -> list[list[Box]]:
        """The grid where nothing can be merged: a merged cell is written once, and what else it covers is blank."""
        found = [[Box(())] * self.width for _ in self.lines]
        for spot in self.spots():
            found[spot.row][spot.column] = spot.box
        return found


Part = Head | Para | Label | Item | NewPage | Grid


@dataclass(frozen=True, slots=True)
class Style:
    """How the same page is set: where its writers have a choice, all of them honest.

    ``lines`` is how lines in a cell are parted ("paragraphs" or "breaks"), ``heads`` what a heading is made of
    ("styled" or "bold"), ``text_grid`` how a plain text draws a table ("bars", "tabs" or "spaced"), ``text_heads`` how
    it sets a heading ("caps", "underlined" or "plain"), ``wrap`` the width at which its paragraphs break (0: not at
    all). ``delimiter`` and ``encoding`` are a CSV's; ``real_dates`` makes an Excel cell that holds only d/m/y a date.
    """

    lines: str = "paragraphs"
    heads: str = "styled"
    text_grid: str = "bars"
    text_heads: str = "underlined"
    wrap: int = 0
    delimiter: str = ","
    encoding: str = "utf-8-sig"
    real_dates: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One content in one layout: the page, what is to be read on it, and the forms it can be written in."""

    layout: str
    variant: str
    parts: tuple[Part, ...]
    plans: tuple[ExpectedPlan, ...]
    forms: tuple[str, ...] = TABLE_FORMS
    style: Style = Style()


def box(*lines: str, columns: int = 1, rows: int = 1, bold: bool = False) -> Box:
    """A cell of these lines."""
    return Box(lines, columns, rows, bold)


def line(*texts: str) -> tuple[Box, ...]:
    """A row of cells of one line each."""
    return tuple(Box((text,) if text else ()) for text in texts)


def numbered(texts: tuple[str, ...], pattern: str = "({})") -> Box:
    """A cell of numbered lines."""
    return Box(tuple(f"{pattern.format(number)} {text}" for number, text in enumerate(texts, start=1)))
