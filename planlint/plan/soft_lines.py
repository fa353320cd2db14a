"""Lists that were typed into one paragraph with soft breaks (Shift and Enter): each line is the item that it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planlint.document.model import Block, ListItem, Paragraph

_ITEM = re.compile(r"\s*(?P<marker>[•·▪‣●○◦*–—-]|(?P<number>\d{1,2})[.)])\s+(?=\S)")
_LABEL = re.compile(r"[A-Z][\w '’/()-]{1,40}(?::| [–—-])\s+(?=\S)")
_FEWEST_DASHES = 2


def soft_lists_apart(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with each paragraph that holds lines of a list below other lines as a paragraph or an item a line.

    A dash makes an item where another line begins with one too; numbers do where they count up from one.
    """
    for block in blocks:
        if isinstance(block, Paragraph) and "\n" in block.text:
            yield from _apart(block)
        elif isinstance(block, ListItem) and any(map(_LABEL.match, block.text.split("\n")[1:])):
            # "2. Sleep" with its need, its outcome and its steps below is the title of a part.
            yield from _apart(Paragraph(f"{block.marker} {block.text}", place=block.place), block)
        else:
            yield block


def _apart(block: Paragraph, whole: Block | None = None) -> Iterator[Block]:
    """The lines of a paragraph as blocks; ``whole`` as it stands where no line of a list is among them."""
    lines = [line for line in block.text.split("\n") if line.strip()]
    items = _items(lines[1:] if whole else lines)
    if whole:
        items.insert(0, None)
    if not any(items) or all(items):
        # A paragraph of items alone is read as what leads it in would have it.
        yield whole or block
        return
    for line, item in zip(lines, items, strict=True):
        if item is None:
            yield replace(block, text=line.strip())
        else:
            yield ListItem(line[item.end() :].strip(), item["marker"], place=block.place)


def _items(lines: list[str]) -> list[re.Match[str] | None]:
    """For each line the marker of a list before it, None for a line that is no item."""
    found = [_ITEM.match(line) for line in lines]
    marks = [match["marker"] for match in found if match]
    numbers = [int(match["number"]) for match in found if match and match["number"]]
    counted = len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))
    return [
        match
        if match
        and (
            counted
            if match["number"]
            else match["marker"] not in "-–—*" or marks.count(match["marker"]) >= _FEWEST_DASHES
        )
        else None
        for match in found
    ]
