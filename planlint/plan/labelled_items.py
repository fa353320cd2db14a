"""Items of an outer list that are needs or goals behind their label, with the tasks listed below each: "1. NEED: …", then "a) …".

The number counts the needs; the label says what they are. Each becomes the labelled line that other forms have there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from planlint.document.model import Block, ListItem, Paragraph
from planlint.plan.heading_roles import NEED, OUTCOME
from planlint.plan.headings import block_meaning, column_meaning
from planlint.plan.words import comparable

_LABEL = re.compile(r"(?P<label>[A-Z][\w'’ ]{1,30}?)\s*:\s+(?=\S)")
_LAST = re.compile(r"(?<=[.!?])\s+(?P<label>[A-Z][\w'’ ]{1,30}?)\s*:\s*(?P<said>[^:]*)$")
_WHY = frozenset((NEED, OUTCOME, "risk"))
_FEWEST = 2


def labelled_items_opened(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with such items as paragraphs of their label and its words."""
    opening = [_opens(blocks, at) for at in range(len(blocks))]
    again = {label for label, times in Counter(filter(None, opening)).items() if times >= _FEWEST}
    if not again:
        return tuple(blocks)
    return tuple(
        each
        for block, label in zip(blocks, opening, strict=True)
        for each in (_lines(block) if label in again and isinstance(block, ListItem) else (block,))
    )


def _opens(blocks: Sequence[Block], at: int) -> str:
    """The label of an item that opens with one of a need or a goal and has a list of tasks below it; "" for any other block."""
    item = blocks[at]
    if not isinstance(item, ListItem) or not (label := _label(item.text)):
        return ""
    between = list(takewhile(lambda block: isinstance(block, Paragraph), blocks[at + 1 : at + 4]))
    following = blocks[at + 1 + len(between) : at + 2 + len(between)]
    below = following[0] if following else None
    if not isinstance(below, ListItem) or below.level <= item.level or _label(below.text):
        return ""
    return label


def _label(text: str) -> str:
    match = _LABEL.match(text)
    return comparable(match["label"]) if match and _is_why(match["label"]) else ""


def _is_why(label: str) -> bool:
    return bool({block_meaning(label).role, column_meaning(label).role} & _WHY)


def _lines(item: ListItem) -> Iterator[Block]:
    """The words of an item, those behind a second label at its end on a line of their own."""
    cut = _LAST.search(item.text)
    if cut is None or not _is_why(cut["label"]):
        yield Paragraph(item.text, place=item.place)
        return
    yield Paragraph(item.text[: cut.start()], place=item.place)
    yield Paragraph(f"{cut['label']}: {cut['said']}".rstrip(), place=item.place)
