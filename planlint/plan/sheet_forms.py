"""A sheet that is filled in like a form: cut at its empty rows into titles, tables of labels and grids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Heading, Paragraph, Table
from planlint.plan import heading_roles as h
from planlint.plan.headings import block_meaning, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.paragraphs import names_a_plan
from planlint.plan.tables import cell_text, is_strong
from planlint.plan.words import one_line

_MOST_ABOVE = 4
_LONGEST_TITLE = 12
_LONGEST_LABEL = 9
_ROW_PARTS = frozenset((h.NEED, h.OUTCOME, h.ACTION, h.PLAN, h.OWNER, h.DUE, h.OWNER_AND_DUE))
_MOST_OF = 0.6
"""A stretch that fills so much of the sheet's width keeps all of its columns, so that a grid can go on below a gap."""


def opened_up(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with each table cut into the pieces that its empty rows leave; other blocks as they are."""
    for block in blocks:
        if isinstance(block, Table):
            yield from _pieces(block)
        else:
            yield block


def _pieces(table: Table) -> Iterator[Block]:
    filled: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell_text(cell):
            for row in range(cell.row, cell.row + cell.row_span):
                filled.setdefault(row, []).append(cell)
    width = table.width
    run: list[int] = []
    for row in sorted(filled):
        if run and (row > run[-1] + 1 or _has_gap(filled[run[-1]], filled[row])):
            yield from _run(run, filled, width, table)
            run = []
        run.append(row)
    if run:
        yield from _run(run, filled, width, table)


def _let_titles_go(rows: Sequence[int], filled: dict[int, list[Cell]]) -> None:
    """Lets a title that is merged over several rows stand in its first alone, so that it hides nothing beside it."""
    first = filled[rows[0]]
    if len(first) == 1 and first[0].row_span > 1:
        for row in rows[1:]:
            others = [cell for cell in filled[row] if cell is not first[0]]
            filled[row] = others or filled[row]


def _end_of_labels(labels: Sequence[Sequence[Cell]]) -> int:
    """Where the rows of labels at the top of a stretch end, a few rows of other words above them counted in; 0 for none."""
    first = next((number for number, line in enumerate(labels[:_MOST_ABOVE]) if line), len(labels))
    end = first
    while end < len(labels) and labels[end]:
        end += 1
    return end if end > first else 0


def _label_line(cells: Sequence[Cell]) -> list[Cell]:
    """The cells of a row of front-sheet labels and values; none where the row is no such thing."""
    own = _across(cells)
    texts = [one_line(cell_text(cell)) for cell in own]
    told = [
        len(text.split()) <= _LONGEST_LABEL
        and label_asks(text) is not Ask.NONE
        and block_meaning(text).role not in _ROW_PARTS
        for text in texts
    ]
    return own if len(texts) in (2, 4, 6) and all(told[::2]) and not any(told[1::2]) else []


def _across(cells: Sequence[Cell]) -> list[Cell]:
    return sorted(cells, key=lambda cell: cell.column)


def _has_gap(above: Sequence[Cell], below: Sequence[Cell]) -> bool:
    """Whether rows of the file were left out between two rows of the table, because they were empty."""
    own = [[cell.place.path[-2] for cell in cells if len(cell.place.path) > 1] for cells in (above, below)]
    return bool(own[0] and own[1]) and max(own[1]) > max(own[0]) + 1


def _run(rows: Sequence[int], filled: dict[int, list[Cell]], width: int, table: Table) -> Iterator[Block]:
    """A stretch of rows: those at its top that hold one cell are titles or lines of text, the others a table."""
    start = 0
    _let_titles_go(rows, filled)
    while start < len(rows) and len(filled[rows[start]]) == 1:
        cell = filled[rows[start]][0]
        if start == 0 or filled[rows[start - 1]][0] is not cell:
            text = one_line(cell_text(cell))
            is_title = (
                (rows[start] == 0 or (start == 0 and names_a_plan(text) and not sections_of(text)))
                and len(text.split()) <= _LONGEST_TITLE
                and not text.endswith((".", "!", "?"))
            )
            yield Heading(text, 1, cell.place) if is_title else Paragraph(text, is_strong(cell), cell.place)
        start += 1
    labels = [_label_line(filled[row]) for row in rows[start:]]
    above = _end_of_labels(labels)
    for line, row in zip(labels[:above], rows[start:], strict=False):
        own = line or _across(filled[row])
        if line or (len(own) == 2 and sections_of(one_line(cell_text(own[0])))):
            yield Table(
                tuple(
                    replace(cell, row=0, column=at, row_span=1, column_span=1) for at, cell in enumerate(own)
                ),
                place=table.place,
            )
        else:
            yield Paragraph(" | ".join(one_line(cell_text(cell)) for cell in own), place=own[0].place)
    rest = rows[start + above :]
    if not rest:
        return
    cells = {id(cell): cell for row in rest for cell in filled[row]}
    columns = sorted(
        {column for cell in cells.values() for column in range(cell.column, cell.column + cell.column_span)}
    )
    if len(columns) >= max(3, _MOST_OF * width):
        columns = list(range(width))
    at = {column: number for number, column in enumerate(columns)}
    moved = tuple(
        replace(
            cell,
            row=max(cell.row, rest[0]) - rest[0],
            column=at[cell.column],
            row_span=cell.row + cell.row_span - max(cell.row, rest[0]),
            column_span=sum(column in at for column in range(cell.column, cell.column + cell.column_span)),
        )
        for cell in cells.values()
    )
    yield Table(moved, table.header_rows if rest[0] == 0 else 0, table.place)
