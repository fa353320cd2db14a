"""Marks that somebody types where a form has the colon behind its labels: "GOAL >> …", "Worry 2 = …", "Who → …".

What mark it is does not matter: the same label stands before the same mark again and again, at the beginning of a line or
behind a sentence that has ended. Tasks that are handed to somebody by an arrow stand in lists and begin otherwise each time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.document.model import Block, Paragraph
from planlint.plan.headings import common

_MARKED = re.compile(
    r"(?:^|(?<=[.!?…)”\"])\s+|\n)(?P<label>[A-Z][^\n:.!?>=→⇒»|~]{1,40}?(?:\b(?i:no|nr)\. ?\d{1,2})?)\s*"
    r"(?P<mark>>{1,3}|[-=]{1,2}>|[→⇒➔➜»~=|]|::)(?=\s|$)"
)
_FEWEST = 2


def colons_typed(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with a colon for such a mark behind each label that comes again, and each label on a line of its own."""
    times = Counter(
        (common(match["label"]), match["mark"])
        for block in blocks
        if isinstance(block, Paragraph)
        for match in _MARKED.finditer(block.text)
    )
    again = {label for (label, _), count in times.items() if label and count >= _FEWEST}
    for block in blocks:
        if again and isinstance(block, Paragraph):
            text = _MARKED.sub(lambda match: _with_colon(match, again), block.text)
            yield block if text == block.text else replace(block, text=text)
        else:
            yield block


def _with_colon(match: re.Match[str], again: set[str]) -> str:
    """The label with a colon, where it is one of those that come again."""
    if common(match["label"]) not in again:
        return match[0]
    before = "\n" if match.start() else ""
    # A full stop would end the label.
    return f"{before}{match['label'].replace('. ', ' ')}:"
