"""Lists whose items are cut by bars ("- [ ] Ring the GP | Who: Mum | When: Friday"), which a reader of files takes for tables.

Each line is an item, and what stands above the list is told for all of it as above any other; as a table without headings it
would stand apart from both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from planlint.document.model import Block, Cell, ListItem, Table
from planlint.plan.tables import cell_text, find_header
from planlint.plan.words import one_line

_LABEL = re.compile(r"[A-Z][^:\n]{1,40}:(?:\s|$)")
_BOX = re.compile(r"^\s*(?:[☐□]|\[[ _]?\])\s*")
_NO_SETTINGS: Mapping[str, str] = {}


def barred_lists_opened(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with a table that is a list as its items: each line begins with an item, and none is a header."""
    for block in blocks:
        if isinstance(block, Table) and _is_list(block):
            yield from _items(block)
        else:
            yield block


def _is_list(table: Table) -> bool:
    firsts = [cell for cell in table.cells if not cell.column]
    listed = all(len(cell.blocks) == 1 and isinstance(cell.blocks[0], ListItem) for cell in firsts)
    return (
        listed
        and table.width > 1
        and not table.header_rows
        and all(cell.row_span == cell.column_span == 1 for cell in table.cells)
        and find_header(table.grid(), _NO_SETTINGS) is None
    )


def _items(table: Table) -> Iterator[ListItem]:
    for _, line in groupby(
        sorted(table.cells, key=lambda cell: (cell.row, cell.column)), lambda cell: cell.row
    ):
        first, *others = line
        item = first.blocks[0]
        if isinstance(item, ListItem):
            told = [text for cell in others if (text := _end(cell))]
            # Behind a dash a label is known for one; without labels the bars tell where each piece ends.
            mark = " — " if any(map(_LABEL.match, told)) else " | "
            yield replace(item, text=mark.join([_BOX.sub("", item.text), *told]))


def _end(cell: Cell) -> str:
    return one_line(cell_text(cell))
