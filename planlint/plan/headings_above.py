"""Headings of a table that stand in the words right above it: "… pasted below. Worry | who | what | by | so that:".

So many short names, parted by one mark, as the table has columns, and no row of the table that is one of headings: they are its
header, which got lost where a message has no tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Heading, Paragraph, Table, block_text
from planlint.plan.clock import times_in
from planlint.plan.headings import column_meaning
from planlint.plan.words import one_line

_LAST = re.compile(r"(?:^|(?<=[.!?:;)])\s+|\n)(?P<names>[^.!?\n]+?)\s*:?\s*$")
_BETWEEN = re.compile(r"\s*(?:\||/|,|;|>|→|·|\t|\s[–—-]\s)\s*")
_FEWEST = 3
_FEWEST_KNOWN = 2
_LONGEST_NAME = 4
_LEADS = re.compile(r"[^:]*:\s+")


def headed_from_above(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the headings of a table without any put over it where the words above it name its columns."""
    out: list[Block] = []
    for block in blocks:
        above = out[-1] if out else None
        if isinstance(block, Table) and isinstance(above, Heading | Paragraph) and not block.header_rows:
            names = _names_in(block_text(above), block.width)
            out.append(_headed(block, names, above) if names else block)
        else:
            out.append(block)
    return tuple(out)


def _names_in(text: str, width: int) -> tuple[str, ...]:
    """The names of so many columns with which a text ends; none where it ends otherwise."""
    match = _LAST.search(text.strip())
    if match is None or width < _FEWEST:
        return ()
    told = _LEADS.sub("", match["names"], count=1)
    names = tuple(one_line(name) for name in _BETWEEN.split(told))
    short = all(0 < len(name.split()) <= _LONGEST_NAME and not times_in(name) for name in names)
    if len(names) != width or not short or len(set(names)) != width:
        return ()
    # "Want: own cot, on her back, smoke free" are three short pieces as well, and head nothing.
    return names if sum(bool(column_meaning(name).role) for name in names) >= _FEWEST_KNOWN else ()


def _headed(table: Table, names: Sequence[str], above: Heading | Paragraph) -> Table:
    first = [
        one_line(" ".join(map(block_text, cell.blocks))).casefold() for cell in table.cells if not cell.row
    ]
    if {name.casefold() for name in names} & set(first):
        return table
    heads = tuple(
        Cell((Paragraph(name, place=above.place),), 0, column, 1, 1, above.place)
        for column, name in enumerate(names)
    )
    return Table((*heads, *(replace(cell, row=cell.row + 1) for cell in table.cells)), 1)
