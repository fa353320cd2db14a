"""A first look over a sheet, before its lines are given: how wide it is, its merged cells, what is hidden or left out.

A sheet says much of this only behind its last row, and a reader wants the notices before the first.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.document.limits import Limits
from planlint.document.xlsx.beside import beside, counted
from planlint.document.xlsx.cells import is_blank, is_struck
from planlint.document.xlsx.rows import LAST_COLUMN, Around, Merge, Row, read_rows, too_wide
from planlint.document.xlsx.workbook import Book, SheetPart

LONGEST_GAP = 3
"""How many empty rows between filled ones are kept at most: enough to tell that there is a gap."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of a sheet before its lines are read.

    The columns are the first and last ones with text, from 1, both 0 in a sheet without any. ``merges`` are the merged
    ranges that can hold text, by their top, cut to these columns and to the last row with text. ``rows`` are the
    numbers of all rows with text where a merge stands over several rows, else empty; ``steps`` their rows in the grid.
    """

    first_column: int = 0
    last_column: int = 0
    height: int = 0
    merges: tuple[Merge, ...] = ()
    rows: Sequence[int] = ()
    steps: Sequence[int] = ()
    notices: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """From the first to the last column with text."""
        return self.last_column - self.first_column + 1 if self.height else 0

    def span(self, merge: Merge) -> int:
        """Over how many rows of the grid a merge stands that begins in a row with text."""
        if merge.bottom == merge.top:
            return 1
        first = bisect_left(self.rows, merge.top)
        last = bisect_left(self.rows, merge.bottom + 1) - 1
        return self.steps[last] - self.steps[first] + 1


def survey(book: Book, sheet: SheetPart, limits: Limits) -> Survey:
    """Looks a sheet over from top to bottom. Raises ``RefusalError`` for one that is broken or too wide."""
    around = Around()
    seen = _Seen()
    for row in read_rows(book.package, sheet.part, limits, around):
        seen.take(row, book)
        if seen.last_column - seen.first_column >= limits.columns:
            raise too_wide(limits)
    notices = tuple(
        f"Sheet {sheet.name}: {sentence}"
        for sentence in (*_hidden(seen, around), *_values(seen), *beside(book.package, sheet.part))
    )
    if not seen.columns:
        return Survey(notices=notices)
    first, last = seen.first_column, seen.last_column
    merges = tuple(_useful(around.merges, seen.rows, first, last))
    keep = any(merge.bottom > merge.top for merge in merges)
    return Survey(
        first,
        last,
        seen.steps[-1] + 1,
        merges,
        seen.rows if keep else (),
        seen.steps if keep else (),
        notices,
    )


def step(number: int, before: int) -> int:
    """How many rows of the grid a row with text lies below the one before it."""
    return min(number - before, LONGEST_GAP + 1)


class _Seen:
    """What has been seen of a sheet so far: eight bytes for each row with text, and some counts."""

    def __init__(self) -> None:
        self.columns: set[int] = set()
        self.first_column = self.last_column = 0
        self.rows = array("I")
        self.steps = array("I")
        self.hidden_rows = 0
        self.struck = 0
        self.unsaved = 0

    def take(self, row: Row, book: Book) -> None:
        self.unsaved += row.unsaved
        filled = [column for column, raw in row.cells.items() if not is_blank(raw, book)]
        if not filled:
            return
        self.columns.update(filled)
        self.first_column = min(self.first_column or LAST_COLUMN, *filled)
        self.last_column = max(self.last_column, *filled)
        self.struck += sum(is_struck(row.cells[column], book) for column in filled)
        self.hidden_rows += row.hidden
        self.steps.append(self.steps[-1] + step(row.number, self.rows[-1]) if self.rows else 0)
        self.rows.append(row.number)


def _useful(merges: list[Merge], rows: array[int], first: int, last: int) -> Iterator[Merge]:
    """The merges whose first row and column can have text, cut to what the sheet holds."""
    bottom = rows[-1]
    for merge in sorted(merges):
        index = bisect_left(rows, merge.top)
        if index < len(rows) and rows[index] == merge.top and first <= merge.left <= last:
            yield merge._replace(bottom=min(merge.bottom, bottom), right=min(merge.right, last))


def _hidden(seen: _Seen, around: Around) -> Iterator[str]:
    columns = sum(
        any(first <= column <= last for first, last in around.hidden_columns) for column in seen.columns
    )
    if seen.hidden_rows:
        yield f"{counted(seen.hidden_rows, 'hidden row')} read like the others."
    if columns:
        yield f"{counted(columns, 'hidden column')} read like the others."


def _values(seen: _Seen) -> Iterator[str]:
    if seen.unsaved:
        yield (
            f"{counted(seen.unsaved, 'formula')} read as empty for want of a saved value; "
            "open the file in Excel and save it."
        )
    if seen.struck:
        yield f"{counted(seen.struck, 'cell')} read although text in it is struck through."
