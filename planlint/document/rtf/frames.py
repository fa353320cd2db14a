"""Reports that put each text on its own spot of the page: which spots make a grid.

Crystal Reports writes no tables. Texts at one height are a line; lines whose texts begin below those of the first are
rows of a grid, and a text with a colon before another is its label.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from planlint.document.rtf.drafts import Draft, RowDraft, RowShape, Spot, TableDraft, Words, shape_of

_SAME_HEIGHT = 80
_SAME_EDGE = 120
_LAST_WIDTH = 2_880

_Cell = list[Words]
_Line = list[_Cell]


def arranged(blocks: Sequence[Draft]) -> Iterator[Draft]:
    """The blocks of a story, where texts that stand on spots of a page are lines and grids."""
    for page, found in groupby(blocks, key=_page_of):
        drafts = list(found)
        if page is None:
            yield from drafts
            continue
        lines = list(_lines([draft for draft in drafts if isinstance(draft, Words)]))
        arranged_lines = list(_tables(lines))
        is_report = any(isinstance(draft, TableDraft) for draft in arranged_lines)
        yield from arranged_lines if is_report else drafts


def _page_of(draft: Draft) -> int | None:
    return draft.spot.page if isinstance(draft, Words) and draft.spot is not None else None


def _spot(words: Words) -> Spot:
    return words.spot or Spot(0, 0, 0)


def _lines(words: list[Words]) -> Iterator[_Line]:
    """The texts of a page by height, then from left to right; paragraphs on one spot are one cell."""
    line: list[Words] = []
    for one in sorted(words, key=lambda one: _spot(one).y):
        if line and _spot(one).y - _spot(line[0]).y > _SAME_HEIGHT:
            yield _cells(line)
            line = []
        line.append(one)
    if line:
        yield _cells(line)


def _cells(line: list[Words]) -> _Line:
    ordered = sorted(line, key=lambda one: _spot(one).x)
    return [list(cell) for _, cell in groupby(ordered, key=lambda one: _spot(one).x)]


def _tables(lines: list[_Line]) -> Iterator[Draft]:
    place = 0
    while place < len(lines):
        end = _end_of_grid(lines, place)
        if end - place > 1:
            yield _table(lines[place:end])
        else:
            end = place + 1
            yield from _loose(lines[place])
        place = end


def _end_of_grid(lines: list[_Line], start: int) -> int:
    """Where the lines end whose texts all begin below those of the first; those of one text only stand between others."""
    edges = [_spot(cell[0]).x for cell in lines[start]]
    end = start + 1
    if len(edges) < 2:
        return end
    for place in range(start + 1, len(lines)):
        columns = [_column(edges, cell) for cell in lines[place]]
        if None in columns or len(set(columns)) < len(columns):
            break
        if len(columns) > 1 or columns[0] != 0:
            end = place + 1
    return end


def _column(edges: list[int], cell: _Cell) -> int | None:
    x = _spot(cell[0]).x
    return next((column for column, edge in enumerate(edges) if abs(edge - x) <= _SAME_EDGE), None)


def _table(lines: list[_Line]) -> TableDraft:
    edges = [_spot(cell[0]).x for cell in lines[0]]
    rights = [*edges[1:], edges[-1] + _LAST_WIDTH]
    shape = RowShape(edges[0], [shape_of(right, False, False, False) for right in rights])
    rows: list[RowDraft] = []
    for line in lines:
        cells: list[tuple[Draft, ...]] = [()] * len(edges)
        for cell in line:
            column = _column(edges, cell)
            if column is not None:
                cells[column] = tuple(cell)
        rows.append(RowDraft(shape, cells, line[0][0].offset))
    return TableDraft(rows, lines[0][0][0].offset)


def _loose(line: _Line) -> Iterator[Words]:
    """The texts of a line that is in no grid; a label and its value are one."""
    label: Words | None = None
    for words in (one for cell in line for one in cell):
        if label is not None:
            yield replace(label, text=f"{label.text} {words.text}", strong=label.strong and words.strong)
            label = None
        elif words.text.endswith(":"):
            label = words
        else:
            yield words
    if label is not None:
        yield label
