"""A table of one column whose boxes tell in turn what they hold and hold it: "DANGER STATEMENT", words, "SAFETY GOAL", words.

It is no table at all, but headings with what stands below them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planlint.document.model import Block, Cell, Heading, Table
from planlint.plan.heading_roles import NEED, OUTCOME
from planlint.plan.headings import Surety, block_meaning, column_meaning
from planlint.plan.tables import cell_text
from planlint.plan.words import one_line

_LEVEL = 6
_FEWEST = 2
_LONGEST_HEAD = 6
_FEWEST_WORDS = 4
_WHY = frozenset((NEED, "risk", OUTCOME))


def boxes_opened(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with such tables as headings and what stands below each."""
    for block in blocks:
        cells = _boxes(block)
        if not cells:
            yield block
            continue
        for number, cell in enumerate(cells):
            if number % 2:
                yield from cell.blocks
            else:
                yield Heading(one_line(cell_text(cell)), _LEVEL, cell.place)


def _boxes(block: Block) -> Sequence[Cell]:
    """The boxes of a table of one column, a head and its words in turn; none of any other."""
    if not isinstance(block, Table) or block.width != 1:
        return ()
    cells = sorted((cell for cell in block.cells if cell_text(cell)), key=lambda cell: cell.row)
    heads, bodies = cells[::2], cells[1::2]
    in_turn = len(heads) == len(bodies) >= _FEWEST
    if not in_turn or not all(len(cell_text(cell).split()) >= _FEWEST_WORDS for cell in bodies):
        return ()
    return cells if all(map(_names_why, heads)) else ()


def _names_why(cell: Cell) -> bool:
    text = one_line(cell_text(cell)).rstrip(":")
    found = (block_meaning(text), column_meaning(text))
    told = any(meaning.role in _WHY and meaning.surety >= Surety.NEAR for meaning in found)
    return told and len(text.split()) <= _LONGEST_HEAD
