"""What stands next to a block in running text: lists that follow, lists typed by hand, sentences that belong to no row.

And which reading of a plan in prose tells more: that by its lists, or that by its sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from planlint.document.model import Block, ListItem, Paragraph
from planlint.plan.drafts import Draft
from planlint.plan.letters import promised_rows
from planlint.plan.model import Row
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import Does, is_led_by_somebody, sentences_of, what_it_does
from planlint.plan.telling import tells_review, tells_visits
from planlint.plan.words import tidy

_SOMEBODY_TO = re.compile(r"[A-Z][^.,;:]{2,40}? to (?!(?:the|a|an|my|our|his|her|their|your|be)\b)[a-z]+\b")
TYPED_BULLET = re.compile(r"[–—•·▪‣●○-]\s+(?=\S)")


def promised(draft: Draft) -> Iterable[Row]:
    """The rows of a draft, by its sentences where it has none of its own."""
    return draft.rows or promised_rows(draft.sections, bool(draft.pairs or draft.titles))


def told_by(rows: Iterable[Row]) -> tuple[int, int]:
    """How much was read: the rows, and how often they say what for."""
    rows = tuple(rows)
    return len(rows), sum(bool(row.need) + bool(row.outcome) for row in rows)


def stands_apart(sentence: str) -> bool:
    """Whether a sentence belongs to the plan as a whole wherever it stands: visits, review, what is done should it fail."""
    return part_of(sentence) is Part.IF or tells_visits(sentence) or tells_review(sentence)


def leads_list(ahead: Sequence[Block]) -> bool:
    """Whether a line with a colon and then a list follow."""
    return (
        len(ahead) > 1
        and isinstance(ahead[0], Paragraph)
        and ahead[0].text.rstrip().endswith(":")
        and isinstance(ahead[1], ListItem)
    )


def promises(blocks: Sequence[Block]) -> bool:
    """Whether the list that follows at once gives out tasks."""
    items = [block.text for block in blocks if isinstance(block, ListItem)]
    return any(
        what_it_does(sentence) is Does.PROMISES
        or is_led_by_somebody(sentence)
        or _SOMEBODY_TO.match(sentence)
        for item in items
        for sentence in sentences_of(item)
    )


def is_typed_item(block: Block) -> bool:
    """Whether a paragraph is an item of a list that its author typed by hand."""
    return isinstance(block, Paragraph) and bool(TYPED_BULLET.match(tidy(block.text)))
