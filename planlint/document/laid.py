"""A cell while its grid is laid out: merges met further on make it wider or taller and may bring words.

Word files and Rich Text have the same two kinds of merges, so they share it.
"""

from __future__ import annotations

from dataclasses import dataclass

from planlint.document.model import Block, Cell, Place, block_text


class _Merged:
    """What stands in cells that are merged, an export's repetitions of the same words left out."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self.blocks = list(blocks)
        self._known = set(map(block_text, blocks))

    def take(self, blocks: tuple[Block, ...]) -> None:
        fresh = [block for block in blocks if block_text(block) not in self._known]
        self._known.update(map(block_text, fresh))
        self.blocks += fresh


@dataclass(slots=True)
class Laid:
    """A cell being laid out, at its row and column from 0, ``width`` columns wide and ``height`` rows tall."""

    blocks: tuple[Block, ...]
    row: int
    column: int
    place: Place
    width: int = 1
    height: int = 1
    merged: _Merged | None = None

    def take(self, blocks: tuple[Block, ...]) -> None:
        """Adds the words of a cell merged into this one."""
        if blocks:
            self.merged = self.merged or _Merged(self.blocks)
            self.merged.take(blocks)

    def cell(self) -> Cell:
        """The cell as it is by now."""
        blocks = self.blocks if self.merged is None else tuple(self.merged.blocks)
        return Cell(blocks, self.row, self.column, self.height, self.width, self.place)
