"""Ruled tables whose rules part the columns but not the rows: one cell as tall as the page in each column.

Their rows are told as those of a table without rules are, by ``pdf_rows``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from planlint.document.pdf.columns import Band, Column, Stretch
from planlint.document.pdf.drafts import DraftCell, DraftTable
from planlint.document.pdf.paragraphs import fits_behind, is_sentence_end
from planlint.document.pdf.rows import measures, row_starts
from planlint.document.pdf.shapes import Area
from planlint.document.pdf.words import Line

_LEAST_BANDS = 3
_FILLED = 0.5
_LED = 0.4
_SAME_LINE = 0.3
_TORN = 0.3
_NEAR = 40


def part_rows(table: DraftTable, goes_on: bool) -> None:
    """Parts the one row below the heading of a table where its words make several.

    ``goes_on`` tells that the table goes on from one on the page before that was parted so.
    """
    body = table.height - 1
    cells = table.row(body)
    single = all(cell.row_span == 1 and cell.column_span == 1 and not cell.tables for cell in cells)
    if not single or len(cells) != table.width or body > 1 or table.width < 2:
        return
    stretch = _stretch(cells)
    if len(stretch.bands) < _LEAST_BANDS:
        return
    headed = body == 1 or (stretch.bands[0].bold and not all(band.bold for band in stretch.bands))
    if not headed and not goes_on:
        return
    starts = row_starts(stretch, [], cells[-1].area.right - 2)
    rows = [stretch.bands[start:end] for start, end in pairwise([*starts, len(stretch.bands)])]
    filled = [len({stretch.column_of(line) for band in row for line in band.lines}) for row in rows]
    led = sum(any(stretch.column_of(line) == 0 for band in row for line in band.lines) for row in rows)
    if led < max(2, _LED * len(rows)) or sum(filled) < _FILLED * table.width * len(rows):
        return
    torn = sum(_is_torn(stretch, start, cells[-1].area.right - 2) for start in starts[1:])
    if torn > _TORN * len(starts[1:]):
        return
    table.cells = [cell for cell in table.cells if cell.row < body]
    for number, bands in enumerate(rows, start=body):
        table.cells += [_cell(cell, number, bands) for cell in cells]
    table.parted = True


def _is_torn(stretch: Stretch, start: int, right: float) -> bool:
    """Whether a row that begins at a band would part a text in mid-sentence."""
    limits = measures(stretch, right)
    for number in range(len(stretch.columns)):
        above = _last(stretch, reversed(stretch.bands[max(start - _NEAR, 0) : start]), number)
        line = _last(stretch, stretch.bands[start : start + _NEAR], number)
        if above is None or line is None or not line.text[:1].islower() or is_sentence_end(above.text):
            continue
        if not fits_behind(above, line, limits[number]):
            return True
    return False


def _last(stretch: Stretch, bands: Iterable[Band], number: int) -> Line | None:
    return next((line for band in bands for line in band.lines if stretch.column_of(line) == number), None)


def _stretch(cells: Sequence[DraftCell]) -> Stretch:
    columns = []
    for cell in cells:
        lefts = [line.left for line in cell.lines]
        padding = min(max(min(lefts, default=cell.area.left + 2) - cell.area.left, 0.5), 12.0)
        columns.append(Column(cell.area.left + padding, cell.area.right - padding, lefts))
    lines = sorted((line for cell in cells for line in cell.lines), key=lambda line: (line.base, line.left))
    bands: list[Band] = []
    for line in lines:
        if bands and line.base - bands[-1].base < _SAME_LINE * line.size:
            bands[-1].lines.append(line)
        else:
            bands.append(Band([line]))
    for band in bands:
        band.lines.sort(key=lambda line: line.left)
    return Stretch(columns, bands)


def _cell(cell: DraftCell, row: int, bands: Sequence[Band]) -> DraftCell:
    inside: list[Line] = [
        line for band in bands for line in band.lines if any(line is one for one in cell.lines)
    ]
    top, bottom = min(band.top for band in bands), max(band.bottom for band in bands)
    area = Area(cell.area.left, top, cell.area.right, bottom)
    return DraftCell(row, cell.column, 1, 1, area, inside)
