"""Plans written as an outline with numbers: "1 Grace is hurting herself", "1.1 We hope that: …", "1.2 April to see Grace".

The number says how deep a paragraph stands, whatever sign and indent it has. Where the paragraphs above are each why
something is done and those below give out tasks, they are read as a list in two levels.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.document.model import Block, ListItem, Paragraph, Place
from planlint.plan.outlines import is_plan, taken_apart

_NUMBER = re.compile(r"(?P<first>\d{1,2}|[A-H])(?:(?P<mark>[.:)(-]?)(?P<second>\d{1,2}|[a-h])\b)?[.):]*")
_OPENS = re.compile(
    r"[(\[]?(?P<number>(?:\d{1,2}|[A-H])(?:[.:)(-]?(?:\d{1,2}|[a-h]))?)[.):\]]*(?:\s+[–—-])?\s+(?=[A-Z“\"'‘(\[])"
)
_FEWEST = 2
_SIGN = "•"
_PARTS = 2


@dataclass(frozen=True, slots=True)
class _Numbered:
    path: tuple[str, ...]
    text: str
    place: Place


def numbers_outlined(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with an outline of numbered paragraphs that is the plan taken apart: headings above, lists below."""
    told = [_numbered(block) for block in blocks]
    tops = Counter(each.path[0] for each in told if each is not None and len(each.path) == _PARTS)
    run = [
        each if each is not None and (len(each.path) == _PARTS or each.path[0] in tops) else None
        for each in told
    ]
    if len(tops) < _FEWEST:
        return tuple(blocks)
    done: list[Block] = []
    held: list[Block] = []
    items: list[_Numbered] = []
    for block, each in zip(blocks, run, strict=True):
        if each is not None and (items or len(each.path) == 1):
            held.append(block)
            items.append(each)
            continue
        done.extend(_read(held, items))
        held, items = [], []
        done.append(block)
    done.extend(_read(held, items))
    return tuple(done)


def _read(held: Sequence[Block], items: Sequence[_Numbered]) -> Iterator[Block]:
    """The paragraphs of an outline taken apart, or as they are where it is no plan."""
    listed = [ListItem(each.text, _SIGN, len(each.path) - 1, each.place) for each in items]
    if listed and _goes_on(items) and is_plan(listed):
        yield from taken_apart(listed)
    else:
        yield from held


def _goes_on(items: Sequence[_Numbered]) -> bool:
    """Whether the numbers count on as in one outline: each below the one that its number begins with."""
    over = ""
    for each in items:
        if len(each.path) == 1:
            over = each.path[0]
        elif each.path[0] != over:
            return False
    return True


def _numbered(block: Block) -> _Numbered | None:
    if isinstance(block, ListItem):
        match = _NUMBER.fullmatch(block.marker.strip("([])"))
        text = block.text
    elif isinstance(block, Paragraph) and (opens := _OPENS.match(block.text)) and not block.strong:
        match = _NUMBER.fullmatch(opens["number"])
        text = block.text[opens.end() :].strip()
    else:
        return None
    if match is None or not text:
        return None
    path = (match["first"], match["second"]) if match["second"] else (match["first"],)
    return _Numbered(path, text, block.place)
