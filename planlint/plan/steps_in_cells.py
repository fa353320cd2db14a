"""Steps that stand one behind the other in a cell, each with a code of its own, put on a line each.

"S1 Ring the nursery · S2 Mum to film bedtime", and beside it "S1 Marcia · S2 Mum": what parts them may be any mark, or none;
the codes count, and no code stands twice in the column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, ListItem, Paragraph, Table
from planlint.plan.words import one_line, says_nothing

_STEP = re.compile(r"(?:^|(?<=[\s·•;|/,]))(?P<code>[A-Z]{1,2}\d{1,2})[.:)]?\s+(?=\S)")
_BETWEEN = " \t·•;|/,–—-"


def steps_on_lines(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with a line for each coded step in the cells of their tables."""
    for block in blocks:
        yield _opened(block) if isinstance(block, Table) else block


def _opened(table: Table) -> Table:
    columns: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell.row >= table.header_rows and _text(cell):
            columns.setdefault(cell.column, []).append(cell)
    stepped = {column for column, cells in columns.items() if _counts_steps([_text(cell) for cell in cells])}
    if not stepped:
        return table
    numbers: dict[int, dict[str, int]] = {}
    for column in sorted(stepped):
        for cell in columns[column]:
            known = numbers.setdefault(cell.row, {})
            for match in _STEP.finditer(_text(cell)):
                known.setdefault(match["code"], len(known) + 1)
    return replace(
        table,
        cells=tuple(
            _on_lines(cell, numbers[cell.row]) if cell.column in stepped and cell.row in numbers else cell
            for cell in table.cells
        ),
    )


def _text(cell: Cell) -> str:
    """What stands in a cell of one paragraph; "" for any other."""
    only = cell.blocks[0] if len(cell.blocks) == 1 else None
    return one_line(only.text) if isinstance(only, Paragraph) else ""


def _counts_steps(texts: Sequence[str]) -> bool:
    """Whether every cell of a column begins with a code, several stand in one of them, and all are different."""
    found = [[match["code"] for match in _STEP.finditer(text)] for text in texts if _STEP.match(text)]
    codes = [code for cell in found for code in cell]
    headed = sum(bool(_STEP.match(text)) for text in texts)
    return headed >= len(texts) - 1 and any(len(cell) > 1 for cell in found) and len(set(codes)) == len(codes)


def _on_lines(cell: Cell, numbers: Mapping[str, int]) -> Cell:
    """A cell with its steps as a counted list; ``numbers`` counts the codes of its row."""
    text = _text(cell)
    cuts = list(_STEP.finditer(text))
    if not cuts or cuts[0].start():
        return cell
    ends = [*(cut.start() for cut in cuts[1:]), len(text)]
    steps = [
        (cut["code"], text[cut.end() : end].strip(_BETWEEN)) for cut, end in zip(cuts, ends, strict=True)
    ]
    told = [(code, said) for code, said in steps if said and not says_nothing(said)]
    if len(numbers) == 1:
        return replace(cell, blocks=tuple(Paragraph(said, place=cell.place) for _, said in told))
    return replace(
        cell, blocks=tuple(ListItem(said, f"{numbers[code]})", place=cell.place) for code, said in told)
    )
