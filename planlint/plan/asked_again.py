"""Questions that stand in lines of their own and come again word for word ("How will we do this?"): the headings that they are.

Where a form has no other look for them than slanted letters, only their coming again shows that whatever stands below is the
answer, be it a list under one and a sentence under the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Block, Paragraph
from planlint.plan.heading_roles import ACTS, NEED, OUTCOME
from planlint.plan.headings import bare, block_meaning, column_meaning

_LONGEST = 90
_FEWEST = 2
_PARTS = ACTS | {NEED, OUTCOME}


def questions_headed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with such questions as bold lines where two of them at least ask for parts of a row."""
    asked = Counter(bare(block.text) for block in blocks if isinstance(block, Paragraph) and _asks(block))
    again = {key for key, times in asked.items() if times >= _FEWEST}
    parts = [key for key in again if {column_meaning(key).role, block_meaning(key).role} & _PARTS]
    if len(parts) < _FEWEST:
        return tuple(blocks)
    return tuple(
        replace(block, strong=True)
        if isinstance(block, Paragraph) and _asks(block) and bare(block.text) in again
        else block
        for block in blocks
    )


def _asks(block: Paragraph) -> bool:
    """Whether a paragraph is a question, and a short line alone."""
    text = block.text.strip()
    return text.endswith("?") and "\n" not in text and len(text) <= _LONGEST
