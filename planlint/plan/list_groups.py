"""Lists of tasks in running text, each with what stands above it: the heading, the sentences, the line that leads it in.

A plan that tells a matter, what is hoped for and then a list, and does so again and again, is a form without labels: what
stands above one list stands in the same places above the next. Here these places are found; ``by_groups`` tells what they hold.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table
from planlint.plan.headings import common
from planlint.plan.leads import led_by, led_when
from planlint.plan.prose import sentences_of
from planlint.plan.words import one_line

_MOST_ABOVE = 8
_MOST_UNHEADED = 2
"""How many paragraphs may tell why a list stands there, below a heading and where nothing parts them from what was before."""
_LONGEST_LEAD = 12
_LONGEST_LABEL = 6
_COUNTED = re.compile(r"(?:[A-Za-z]+ )?(?:no\.? ?|#)?(?:\d{1,2}|[A-H])\s*(?:[:.)]|[–—-])\s+(?=\S)")
_BOX = re.compile(r"^\s*(?:[☐□☒☑✓✔]|\[[ _xX✓]?\])\s*")
_LABEL = re.compile(r"(?P<label>[A-Z][\w'’ ]{1,40}?):\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence above a list, or all that stands behind a label: its words, and the label, "" for none."""

    text: str
    place: Place
    label: str = ""


@dataclass(frozen=True, slots=True)
class ListGroup:
    """A list with what stands above it. ``goes_on`` tells that only a line that leads it in parts it from the list before."""

    heading: str
    heading_place: Place
    units: tuple[Unit, ...]
    lead: str
    items: tuple[Block, ...]
    goes_on: bool = False


def list_groups(blocks: Sequence[Block]) -> tuple[ListGroup, ...]:
    """The lists of the blocks, in reading order, each with what stands above it since the heading or the list before."""
    leads = _leading_headings(blocks)
    groups: list[ListGroup] = []
    above: list[Block] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if isinstance(block, ListItem):
            end = at
            while end < len(blocks) and isinstance(blocks[end], ListItem):
                end += 1
            groups.append(_group(above, tuple(map(_without_box, blocks[at:end])), leads))
            above = []
            at = end
            continue
        if isinstance(block, Table) or (_is_heading(block) and _key(block) not in leads):
            above = []
        above.append(block)
        at += 1
    return tuple(groups)


def _is_heading(block: Block) -> bool:
    if isinstance(block, Heading):
        return True
    return isinstance(block, Paragraph) and block.strong and not one_line(block.text).endswith((".", ":"))


def _key(block: Block) -> str:
    return common(one_line(block.text)) if isinstance(block, Heading | Paragraph) else ""


def _leading_headings(blocks: Sequence[Block]) -> frozenset[str]:
    """The headings that stand directly above a list again and again: they lead it in, and part it from nothing."""
    counts = Counter(
        _key(block)
        for block, below in itertools.pairwise(blocks)
        if _is_heading(block) and isinstance(below, ListItem)
    )
    return frozenset(key for key, count in counts.items() if key and count > 1)


def _group(above: Sequence[Block], items: tuple[Block, ...], leads: frozenset[str]) -> ListGroup:
    heading, place, lead = "", items[0].place, ""
    units: list[Unit] = []
    kept = above[-_MOST_ABOVE:] if any(map(_is_heading, above)) else above[-_MOST_UNHEADED:]
    for number, block in enumerate(kept):
        if not isinstance(block, Heading | Paragraph):
            continue
        text = one_line(block.text)
        is_last = number == len(kept) - 1
        if _is_heading(block):
            if _key(block) not in leads:
                heading, place = text, block.place
        elif is_last and _leads_in(text):
            lead = text
        else:
            units.extend(_units(block))
    return ListGroup(
        _COUNTED.sub("", heading, count=1), place, tuple(units), lead, items, not (heading or units)
    )


def _without_box(item: Block) -> Block:
    return replace(item, text=_BOX.sub("", item.text)) if isinstance(item, ListItem) else item


def _leads_in(text: str) -> bool:
    """Whether a line directly above a list only leads it in ("To get there:", "By 3 May", "We agreed -")."""
    few = len(text.split()) <= _LONGEST_LEAD
    return few and (
        text.endswith((":", " –", " -", " —")) or bool(led_when(text)) or bool(led_by(text).owner)
    )


def _units(block: Heading | Paragraph) -> Iterator[Unit]:
    for line in block.text.split("\n"):
        text = one_line(line)
        match = _LABEL.match(text)
        if match and len(match["label"].split()) <= _LONGEST_LABEL:
            yield Unit(text[match.end() :], block.place, match["label"])
            continue
        for sentence in sentences_of(text):
            # "So:", "To get there:" at the end of a paragraph leads in its list.
            if not (sentence.endswith(":") and len(sentence.split()) <= _LONGEST_LEAD):
                yield Unit(sentence, block.place)
