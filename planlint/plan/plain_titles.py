"""Titles in a plan that came as plain text: short lines without an end, each standing alone above its paragraphs.

Plain text has no bold letters, so that only the place of a line tells. One such line may be anything; several are how the
text is built.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from planlint.document.model import Block, Heading, ListItem, Paragraph, Table, block_text
from planlint.plan.clock import is_all_time
from planlint.plan.heading_roles import PLAN, ROW_PARTS
from planlint.plan.headings import block_meaning, column_meaning, common, sections_of
from planlint.plan.model import SectionName
from planlint.plan.passages import is_polite

_FEWEST = 3
_PAIR = 2
_LONGEST = 12
_SHORTEST_PROSE = 9
_TITLE = re.compile(r"[A-Z][^.!;:“”\"|\n\t]*[\w'’)?…]")
_CAPITALS = re.compile(r"(?P<count>(?!))?(?P<words>[A-Z][^a-z:;!|\d]{3,}[A-Z?)])")
_NUMBERED = re.compile(r"(?:(?P<count>\d{1,2})|[A-H])[.)]?\s+(?P<words>[A-Z][^.:;!|\d]{3,}[\w)?])")
_COUNTED = re.compile(
    r"(?:section|part|chapter) (?:\d{1,2}|[A-H]|[IVX]{1,4})\s*[:.–—-]\s*(?=\S)", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?][”\"'’)]?$")
_LEADS_ON = re.compile(r"[.!?][”\"'’)]?\s+[^.!?]{1,40}:$")
_FOLLOWS = ("  ", "/")
_ROW_OR_PLAN = ROW_PARTS | {PLAN}
_ASK_ROWS = _ROW_OR_PLAN | {"risk"}


def titled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the titles of plain text in bold; where it has more headings of its own, those only that come again."""
    found = {at for at in range(len(blocks) - 1) if _is_title(blocks, at)}
    again = _coming_again(blocks, found)
    if len(found) < max(_FEWEST, sum(map(_is_marked, blocks))):
        found = set()
    found |= again | _over_tables(blocks) | _of_one_look(blocks)
    return tuple(
        replace(block, text=_COUNTED.sub("", block.text, count=1), strong=True)
        if at in found and isinstance(block, Paragraph)
        else block
        for at, block in enumerate(blocks)
    )


def _of_one_look(blocks: Sequence[Block]) -> set[int]:
    """The lines all in capitals, or all with a number before them, where enough of them are known for headings by their words.

    Whoever sets one heading so sets all of them so, also those whose words tell nothing.
    """
    found: set[int] = set()
    for look in (_CAPITALS, _NUMBERED):
        alike = {
            at: match
            for at in range(len(blocks) - 1)
            if isinstance(block := blocks[at], Paragraph)
            and not block.strong
            and len(block.text.split()) <= _LONGEST
            and (match := look.fullmatch(block.text.strip()))
        }
        heads = {at for at in alike if at + 1 not in alike}
        known = sum(bool(sections_of(alike[at]["words"]) or _role(alike[at]["words"])) for at in heads)
        counts = [int(each["count"]) for each in alike.values() if each["count"]]
        # Numbers that run on from the first are how a text is built: one known heading among them is enough.
        runs = len(counts) >= _FEWEST and counts == list(range(1, len(counts) + 1))
        enough = (
            any(map(_is_section, (alike[at]["words"] for at in heads))) if runs else 2 * known >= len(heads)
        )
        if len(heads) >= _PAIR and len(heads) == len(alike) and enough:
            found |= heads
    return found


def _is_section(words: str) -> bool:
    """Whether a heading opens a part of the plan outside its rows that no row is made of."""
    return bool(set(sections_of(words)) - {SectionName.RISK, SectionName.OTHER})


def _over_tables(blocks: Sequence[Block]) -> set[int]:
    """The short lines right above grids that come again but for their count: they announce what stands in the grid."""
    words = {
        at: common(block.text)
        for at, (block, below) in enumerate(pairwise(blocks))
        if isinstance(block, Paragraph)
        and _is_short(block.text.strip())
        and isinstance(below, Table)
        and below.width > _PAIR
    }
    times = Counter(words.values())
    return {at for at, word in words.items() if times[word] > 1}


def _is_marked(block: Block) -> bool:
    """Whether a block shows that the document has other means to set its parts apart."""
    grid = isinstance(block, Table) and block.width > 1
    return grid or isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong)


def _coming_again(blocks: Sequence[Block], found: Collection[int]) -> set[int]:
    """The short lines that come again, word for word, and ask for the parts of a row ("What needs to happen next").

    Where several different ones come again, they are the labels of a form written downwards, whatever their words.
    """
    words = {at: common(block_text(blocks[at])) for at in range(len(blocks) - 1) if _may_label(blocks, at)}
    times = Counter(words.values())
    heads = {words[at] for at in words if _stands_over(blocks[at + 1])}
    again = {word for word in heads if times[word] > 1}
    roles = {word: _role(word) for word in again}
    if len(again) > 1 and _ASK_ROWS.intersection(roles.values()):
        # What asks for a part of a row once only ("What we want", for one of the needs) has the same look.
        return {
            at for at, word in words.items() if word in again or (at in found and _role(word) in _ASK_ROWS)
        }
    asking = {word for word in again if roles[word] in _ROW_OR_PLAN}
    return {at for at in found if words.get(at) in asking}


def _stands_over(below: Block) -> bool:
    """Whether what stands below a line is a list, or a sentence however short."""
    return isinstance(below, ListItem) or (
        isinstance(below, Paragraph) and bool(_ENDS.search(below.text.strip()))
    )


def _role(word: str) -> str:
    return block_meaning(word).role or column_meaning(word).role


def _may_label(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block is a short line by itself, and not one of a row of such lines."""
    block, before = blocks[at], blocks[at - 1] if at else None
    return (
        isinstance(block, Paragraph)
        and _is_short(block.text.strip())
        and not (isinstance(before, Paragraph) and _is_short(before.text.strip()))
    )


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
    """Whether a text is sentences, the last of which may lead in the list below ("… on your own again. So:")."""
    ended = _ENDS.search(text.strip()) or _LEADS_ON.search(text.strip())
    return len(text.split()) >= _SHORTEST_PROSE and bool(ended)
