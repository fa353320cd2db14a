"""Heading rows that stand right above a ruled table and have no rules themselves.

A page printed from the web often rules the cells of a table and not its headings.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from planlint.document.pdf.columns import Band
from planlint.document.pdf.drafts import DraftCell, DraftTable
from planlint.document.pdf.shapes import Area
from planlint.document.pdf.words import Word, bands_of, line_of

_NEAR = 1.1
_NEXT_LINE = 1.6
_MOST_BANDS = 4
_NAMED = 0.6
_SLACK = 1.5
_FEW_WORDS = 8


def take_heading(table: DraftTable, above: Sequence[Band]) -> int:
    """Adds the heading row to a table that has none of its own; tells how many of the bands above, the last ones, it took."""
    if not table.ruled or table.width < 3 or _is_headed(table):
        return 0
    taken: list[Band] = []
    top, reach = table.area.top, _NEAR
    for band in reversed(above[-_MOST_BANDS:]):
        if not band.bold or top - band.bottom > reach * band.size or not _fits(table, band):
            break
        taken.insert(0, band)
        top, reach = band.base, _NEXT_LINE - 1
    while taken and not _may_head(table, taken):
        taken.pop(0)
    if taken:
        _add(table, taken)
    return len(taken)


def _is_headed(table: DraftTable) -> bool:
    """Whether the first row of a table is a heading row already, or lies across it."""
    filled = [cell for cell in table.row(0) if cell.lines]
    bold = all(line.bold for cell in filled for line in cell.lines)
    return bold or any(cell.column_span > 1 for cell in table.row(0))


def _fits(table: DraftTable, band: Band) -> bool:
    """Whether no word of a band lies on an edge of the columns, or outside them."""
    return all(
        _column(table, word) is not None
        and not any(word.left < edge - _SLACK and word.right > edge + _SLACK for edge in table.edges)
        for line in band.lines
        for word in line.words
    )


def _may_head(table: DraftTable, bands: Sequence[Band]) -> bool:
    """Whether texts name most of the columns, with a few words each and none that goes on from one to the next."""
    words = [word for band in bands for line in band.lines for word in line.words]
    counts = [sum(_column(table, word) == column for word in words) for column in range(table.width)]
    named = sum(0 < count <= _FEW_WORDS for count in counts)
    return named >= max(2, _NAMED * table.width) and named == sum(count > 0 for count in counts)


def _column(table: DraftTable, word: Word) -> int | None:
    place = bisect_right(table.edges, word.middle[0]) - 1
    return place if 0 <= place < table.width else None


def _add(table: DraftTable, bands: Sequence[Band]) -> None:
    page, top = table.page, bands[0].top
    held: dict[int | None, list[Word]] = {}
    for band in bands:
        for line in band.lines:
            for word in line.words:
                held.setdefault(_column(table, word), []).append(word)
    for cell in table.cells:
        cell.row += 1
    heads = [
        DraftCell(
            0,
            column,
            1,
            1,
            Area(table.edges[column], top, table.edges[column + 1], table.area.top),
            [line_of(words, page) for words in bands_of(held.get(column, []))],
        )
        for column in range(table.width)
    ]
    table.cells = [*heads, *table.cells]
    table.area = table.area._replace(top=top)
