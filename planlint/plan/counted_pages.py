"""Lines that only count the entries of a form ("Page 8", "Item 3 of 9") made the headings that they are.

Such a line stands over the labels of its entry, often in one paragraph with them; it answers no label that was left blank above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.document.model import Block, Heading, Paragraph

_FEWEST = 2
_LEVEL = 6
_COUNT = re.compile(
    r"\W*(?P<name>page|sheet|item|entry|record|card|row)\W{1,3}\d{1,3}(?: (?:of|/) \d{1,3})?\W*",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\W*\w[^:\n]{1,60}:")


def counts_headed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with each line that counts an entry made a heading where two or more of one name stand over labels."""
    names = [_counted_over_labels(blocks, at) for at in range(len(blocks))]
    if sum(map(bool, names)) < _FEWEST:
        return tuple(blocks)
    again = {name for name in names if name and names.count(name) >= _FEWEST}
    return tuple(_cut(blocks, names, again))


def _counted_over_labels(blocks: Sequence[Block], at: int) -> str:
    """What the first line of a paragraph counts, "" where it counts nothing or no label follows."""
    block = blocks[at]
    if not isinstance(block, Paragraph):
        return ""
    first, _, rest = block.text.strip().partition("\n")
    count = _COUNT.fullmatch(first)
    if count is None:
        return ""
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    following = rest or (below.text if isinstance(below, Paragraph) else "")
    return count["name"].casefold() if _LABEL.match(following) else ""


def _cut(blocks: Sequence[Block], names: Sequence[str], again: set[str]) -> Iterator[Block]:
    for block, name in zip(blocks, names, strict=True):
        if name not in again or not isinstance(block, Paragraph):
            yield block
            continue
        first, _, rest = block.text.strip().partition("\n")
        yield Heading(first.strip(), _LEVEL, block.place)
        if rest:
            yield replace(block, text=rest)
