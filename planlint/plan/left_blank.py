"""Labels that nobody filled in, above a list that is not their answer.

Where a form has "What will be better: …" in one line and the tasks in a list below, entry after entry, a label that stands alone
above such a list was left blank: the list holds the tasks, as it does in the other entries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from planlint.document.model import Block, ListItem, Paragraph
from planlint.plan.headings import common
from planlint.plan.paragraphs import labelled
from planlint.plan.words import one_line

_FEWEST = 2


def answered_on_the_line(blocks: Sequence[Block]) -> frozenset[str]:
    """The labels, by what they have in common, that have their words on the same line and a list below more often than not."""
    answered: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    for block, below in pairwise(blocks):
        if not isinstance(block, Paragraph) or not isinstance(below, ListItem):
            continue
        text = one_line(block.text)
        if text.endswith(":"):
            alone[common(text.rstrip(":"))] += 1
        elif pieces := labelled(block.text):
            answered[common(pieces[-1][0])] += 1
    return frozenset(key for key, times in answered.items() if key and times >= max(_FEWEST, alone[key] + 1))
