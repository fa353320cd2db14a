"""Sentences across a grid that begin with codes of their own ("N1 …", "O1 …" over the actions A1 to A3), called what they are.

The letters count the sentences of a kind; what those of a kind tell, their words say together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Paragraph, Table
from planlint.plan.coded_series import Coded, Series, family, opening_code
from planlint.plan.explaining import HEADINGS, WHY, are_tasks, parts_of
from planlint.plan.tables import cell_text, once
from planlint.plan.words import one_line

_FEWEST = 2
_FEWEST_WORDS = 4
_FEWEST_COLUMNS = 3


def coded_bands_named(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with "Need" or "Outcome" in the place of the codes before sentences across grids."""
    known: dict[str, list[Coded]] = defaultdict(list)
    for at, block in enumerate(blocks):
        for cell in _bands(block):
            if told := opening_code(one_line(cell_text(cell))):
                known[family(told[0])].append(Coded(*told, at, cell.place))
    series = [
        Series("", "", tuple(lines))
        for letters, lines in known.items()
        if letters and len({line.code for line in lines}) == len(lines) >= _FEWEST
        if all(len(line.text.split()) >= _FEWEST_WORDS for line in lines)
    ]
    if not 0 < len(series) <= len(WHY) or any(map(are_tasks, series)):
        return tuple(blocks)
    names = {
        family(each.codes[0]): HEADINGS[role] for each, role in zip(series, parts_of(series), strict=True)
    }
    return tuple(_named(block, names) for block in blocks)


def _bands(block: Block) -> Sequence[Cell]:
    """The cells that stretch across a grid."""
    if not isinstance(block, Table) or block.width < _FEWEST_COLUMNS:
        return ()
    return [cells[0] for line in block.grid() if len(cells := once(line)) == 1]


def _named(block: Block, names: Mapping[str, str]) -> Block:
    bands = {id(cell) for cell in _bands(block)}
    if not isinstance(block, Table) or not bands:
        return block
    return replace(
        block, cells=tuple(_renamed(cell, names) if id(cell) in bands else cell for cell in block.cells)
    )


def _renamed(cell: Cell, names: Mapping[str, str]) -> Cell:
    told = opening_code(one_line(cell_text(cell)))
    name = names.get(family(told[0]), "") if told else ""
    if not told or not name:
        return cell
    return replace(cell, blocks=(Paragraph(f"{name}: {told[1]}", place=cell.place),))
