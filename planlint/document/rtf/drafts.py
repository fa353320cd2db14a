"""What is met in a Rich Text file, before anybody knows where it stands: paragraphs, boxes, rows and their cells.

In Rich Text a row tells its shape at its end, so labels ("table 2, row 3, column 1") come last, in ``rtf_blocks``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

_WIDTH = 1440


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on which page a text stands that is set apart from the flow of text, in twentieths of a point."""

    page: int
    x: int
    y: int


@dataclass(slots=True)
class Words:
    """A paragraph, with the byte at which its text begins.

    ``marker`` is None outside lists; ``heading`` is 1 for the highest, 0 for none; ``spot`` is None in running text.
    """

    text: str
    offset: int
    strong: bool = False
    marker: str | None = None
    level: int = 0
    heading: int = 0
    spot: Spot | None = None


@dataclass(slots=True)
class BoxDraft:
    """What stands in a text box that hangs on the paragraph before it."""

    blocks: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a row says of one cell: where its right edge is, and how it is merged with those beside and above it."""

    right: int
    after_left: bool = False
    after_above: bool = False
    starts_down: bool = False


NO_SHAPE = Shape(0)


@lru_cache(maxsize=4096)
def shape_of(right: int, after_left: bool, after_above: bool, starts_down: bool) -> Shape:
    """A cell's shape; rows of a table share theirs, for there may be a million."""
    return Shape(right, after_left, after_above, starts_down)


@dataclass(slots=True)
class RowShape:
    """What the file says of a row; ``number`` is which row of its table it is, from 0, where the file says so.

    ``is_used`` tells that some row has this shape, so that changing it would change that row.
    """

    left: int = 0
    cells: list[Shape] = field(default_factory=list)
    is_header: bool = False
    number: int | None = None
    is_used: bool = False

    def of(self, count: int) -> RowShape:
        """The same shape without cells that the row does not have."""
        if len(self.cells) <= count:
            return self
        return RowShape(self.left, self.cells[:count], self.is_header, self.number)


@dataclass(slots=True)
class RowDraft:
    """A row: the blocks of each of its cells, the shape that the file gave it, and the byte at which it ends."""

    shape: RowShape
    cells: list[tuple[Draft, ...]]
    offset: int

    def edges(self) -> tuple[int, ...]:
        """The edges of the cells from left to right; each cell has a width, whatever the file says."""
        edges = [self.shape.left]
        shapes = self.shape.cells
        for place in range(len(self.cells)):
            right = shapes[place].right if place < len(shapes) else edges[-1] + _WIDTH
            edges.append(max(right, edges[-1] + 1))
        return tuple(edges)


@dataclass(slots=True)
class TableDraft:
    """A table, with the byte at which it begins."""

    rows: list[RowDraft]
    offset: int


Draft = Words | BoxDraft | TableDraft


def start_of(blocks: tuple[Draft, ...], default: int) -> int:
    """The byte at which the first of these begins; the other one where there is none."""
    first = blocks[0] if blocks else None
    return first.offset if isinstance(first, Words | TableDraft) else default
