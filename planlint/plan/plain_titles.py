"""Titles in a plan that came as plain text: short lines without an end, each standing alone above its paragraphs.

Plain text has no bold letters, so that only the place of a line tells. One such line may be anything; several are how the
text is built.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from planlint.document.model import Block, Heading, ListItem, Paragraph, Table, block_text
from planlint.plan.clock import is_all_time
from planlint.plan.headings import PLAN, ROW_PARTS, bare, block_meaning
from planlint.plan.passages import is_polite

_FEWEST = 3
_LONGEST = 12
_SHORTEST_PROSE = 9
_TITLE = re.compile(r"[A-Z][^.!;:“”\"|\n\t]*[\w'’)?…]")
_COUNTED = re.compile(
    r"(?:section|part|chapter) (?:\d{1,2}|[A-H]|[IVX]{1,4})\s*[:.–—-]\s*(?=\S)", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?][”\"'’)]?$")
_FOLLOWS = ("  ", "/")
_ROW_OR_PLAN = ROW_PARTS | {PLAN}


def titled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the titles of plain text in bold; where it has more headings of its own, those only that come again."""
    found = {at for at in range(len(blocks) - 1) if _is_title(blocks, at)}
    if len(found) < max(_FEWEST, sum(map(_is_marked, blocks))):
        found = _coming_again(blocks, found)
    return tuple(
        replace(block, text=_COUNTED.sub("", block.text, count=1), strong=True)
        if at in found and isinstance(block, Paragraph)
        else block
        for at, block in enumerate(blocks)
    )


def _is_marked(block: Block) -> bool:
    """Whether a block shows that the document has other means to set its parts apart."""
    grid = isinstance(block, Table) and block.width > 1
    return grid or isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong)


def _coming_again(blocks: Sequence[Block], found: Collection[int]) -> set[int]:
    """Those of the titles that come again, word for word, and ask for a part of a row ("What needs to happen next")."""
    words = {at: bare(block_text(blocks[at])) for at in found}
    times = Counter(words.values())
    return {at for at, word in words.items() if times[word] > 1 and block_meaning(word).role in _ROW_OR_PLAN}


def _is_title(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block is a short line above prose, and no line of an address, a greeting or a signature."""
    block, below = blocks[at], blocks[at + 1]
    if not isinstance(block, Paragraph) or not _is_short(_COUNTED.sub("", block.text.strip(), count=1)):
        return False
    return isinstance(below, ListItem) or (isinstance(below, Paragraph) and _is_prose(below.text))


def _is_short(text: str) -> bool:
    return (
        len(text.split()) <= _LONGEST
        and bool(_TITLE.fullmatch(text))
        and not any(mark in text for mark in _FOLLOWS)
        and not (any(map(str.isdigit, text)) and is_all_time(text))
        and not is_polite(text)
    )


def _is_prose(text: str) -> bool:
    return len(text.split()) >= _SHORTEST_PROSE and bool(_ENDS.search(text.strip()))
