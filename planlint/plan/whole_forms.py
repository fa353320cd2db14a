"""A whole form laid out as one table: its bars are headings, and what stands between them is labels, words and the grid.

Councils draw such forms with merged cells: a front sheet of labels, "CHILD'S VOICE" across the table and the child's words in the
row below it, then the grid of actions, then "REVIEW" and "SIGNATURES". Taken as one grid, all but the actions would be lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Heading, Table
from planlint.document.sheets import Line
from planlint.plan.headings import areas_of_life, bare, block_meaning, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.tables import cell_text, distinct, header_at, is_strong
from planlint.plan.words import one_line

_LEVEL = 6
_FEWEST_BARS = 3
_FEWEST_SECTIONS = 2
_LONGEST_BAR = 9
_NO_SETTINGS: Mapping[str, str] = {}


def whole_forms_opened(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with each table that is a whole form as its headings, its words and the smaller tables between them."""
    for block in blocks:
        lines = block.grid() if isinstance(block, Table) else ()
        if isinstance(block, Table) and _is_form(lines):
            yield from _opened(block, lines)
        else:
            yield block


def _is_form(lines: Sequence[Line]) -> bool:
    """Whether bars that name sections of a plan part a table, the first of them above any header of a grid."""
    bars = [(row, bar) for row, line in enumerate(lines) if (bar := _bar(line)) is not None and _heads(bar)]
    named = [row for row, bar in bars if _section(bar)]
    if len(bars) < _FEWEST_BARS or len(named) < _FEWEST_SECTIONS:
        return False
    header = _header_row(lines)
    told = sum(row + 1 < len(lines) and _is_words(lines[row + 1]) for row in named)
    return (header is None or named[0] < header) and told >= _FEWEST_SECTIONS


def _opened(table: Table, lines: Sequence[Line]) -> Iterator[Block]:
    begin, in_grid = 0, False
    for row, line in enumerate(lines):
        bar = _bar(line)
        if bar is not None and (not in_grid or (_heads(bar) and _ends_grid(bar))):
            yield from _rows(table, begin, row)
            begin, in_grid = row + 1, False
            if _heads(bar):
                yield Heading(one_line(cell_text(bar)).rstrip(": "), _LEVEL, bar.place)
            else:
                yield from bar.blocks
        elif bar is None and not in_grid and header_at(tuple(lines), row, _NO_SETTINGS) is not None:
            yield from _rows(table, begin, row)
            begin, in_grid = row, True
    yield from _rows(table, begin, len(lines))


def _rows(table: Table, begin: int, end: int) -> Iterator[Table]:
    """These rows of a table as a table of their own, where any words stand in them."""
    cells = tuple(
        replace(cell, row=max(cell.row, begin) - begin, row_span=min(cell.row + cell.row_span, end) - max(cell.row, begin))
        for cell in table.cells
        if cell.row < end and cell.row + cell.row_span > begin
    )  # fmt: skip
    if any(cell_text(cell) for cell in cells):
        yield Table(cells, place=table.place)


def _header_row(lines: Sequence[Line]) -> int | None:
    found = (row for row in range(len(lines)) if header_at(tuple(lines), row, _NO_SETTINGS) is not None)
    return next(found, None)


def _bar(line: Line) -> Cell | None:
    """The cell that covers a whole row by itself; None where there is another."""
    cells = {id(cell) for cell in line}
    first = line[0]
    return first if len(cells) == 1 and first is not None and cell_text(first) else None


def _heads(bar: Cell) -> bool:
    """Whether a bar is a heading by its looks or its words, and no sentence."""
    text = one_line(cell_text(bar)).rstrip(": ")
    if len(bar.blocks) > 1 or len(text.split()) > _LONGEST_BAR or text.endswith((".", ";")):
        return False
    return is_strong(bar) or text.isupper() or _section(bar)


def _section(bar: Cell) -> bool:
    text = one_line(cell_text(bar)).rstrip(": ")
    return len(text.split()) <= _LONGEST_BAR and bool(sections_of(text))


def _ends_grid(bar: Cell) -> bool:
    """Whether a bar below rows of a grid opens something else, and is no area of life over more of its rows."""
    text = one_line(cell_text(bar)).rstrip(": ")
    if bare(text) in areas_of_life():
        return False
    return bool(sections_of(text)) or block_meaning(text).role != "" or label_asks(text) is not Ask.NONE


def _is_words(line: Line) -> bool:
    """Whether a row is words across the table, as stand under a heading."""
    bar = _bar(line)
    return bar is not None and not _heads(bar) and len(distinct(line)) == 1
