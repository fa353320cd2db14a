"""Long rows of dots, dashes and blanks made short: "Signed ……………", a ruled line, a page's worth of spaces.

A line to write on says no more for being long, and patterns that look for what stands behind it would try every length of it.
No letter or digit is touched.
"""

from __future__ import annotations

import re
from dataclasses import replace

from planlint.document.model import Block, Cell, Table

_KEPT = 40
_LONG = re.compile(rf"[^\w\n]{{{2 * _KEPT + 1},}}|_{{{2 * _KEPT + 1},}}")


def shortened(text: str) -> str:
    """The text with any stretch of one line that holds no letter or digit cut to its first and last forty marks."""
    if len(text) <= 2 * _KEPT:
        return text
    return _LONG.sub(lambda run: run.group()[:_KEPT] + run.group()[-_KEPT:], text)


def with_short_runs(block: Block) -> Block:
    """The block with every text in it shortened; the same block where none is long."""
    if isinstance(block, Table):
        cells = tuple(map(_of_cell, block.cells))
        same = all(new is old for new, old in zip(cells, block.cells, strict=True))
        return block if same else replace(block, cells=cells)
    text = shortened(block.text)
    return block if text == block.text else replace(block, text=text)


def _of_cell(cell: Cell) -> Cell:
    blocks = tuple(map(with_short_runs, cell.blocks))
    same = all(new is old for new, old in zip(blocks, cell.blocks, strict=True))
    return cell if same else replace(cell, blocks=blocks)
