"""Who and when of a task as items of their own below it, one level deeper: "Ring the GP", and under it "Mum" and "by Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planlint.document.model import Block, ListItem
from planlint.plan.line_ends import Nature, nature_of, with_ends

_FEWEST = 2
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class _Task:
    """An item with the items below it."""

    item: ListItem
    below: tuple[ListItem, ...]

    @property
    def is_shared_out(self) -> bool:
        """Whether what stands below it is one who, one when, or one of each, and nothing else."""
        natures = [nature_of(item.text) for item in self.below]
        return (
            bool(natures) and set(natures) <= {Nature.WHO, Nature.WHEN} and len(set(natures)) == len(natures)
        )

    def told(self) -> ListItem:
        """The item with its who and its when behind it."""
        by_nature = {nature_of(item.text): item.text for item in self.below}
        ends = (by_nature.get(nature, "") for nature in (Nature.WHO, Nature.WHEN))
        return replace(self.item, text=with_ends(self.item.text, *ends))


def ends_from_below(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with who and when behind their task where most items that have others below them have these there."""
    if not any(isinstance(block, ListItem) and block.level for block in blocks):
        return tuple(blocks)
    pieces = _pieces(blocks)
    tasks = [piece for piece in pieces if isinstance(piece, _Task) and piece.below]
    shared = sum(task.is_shared_out for task in tasks)
    if shared < _FEWEST or shared < _MOSTLY * len(tasks):
        return tuple(blocks)
    out: list[Block] = []
    for piece in pieces:
        if not isinstance(piece, _Task):
            out.append(piece)
        elif piece.is_shared_out:
            out.append(piece.told())
        else:
            out.extend((piece.item, *piece.below))
    return tuple(out)


def _pieces(blocks: Sequence[Block]) -> list[Block | _Task]:
    """The blocks, each item at the top of a list together with those below it."""
    pieces: list[Block | _Task] = []
    top: ListItem | None = None
    below: list[ListItem] = []
    for block in blocks:
        if isinstance(block, ListItem) and top is not None and block.level > top.level:
            below.append(block)
            continue
        if top is not None:
            pieces.append(_Task(top, tuple(below)))
            top, below = None, []
        if isinstance(block, ListItem):
            top = block
        else:
            pieces.append(block)
    if top is not None:
        pieces.append(_Task(top, tuple(below)))
    return pieces
