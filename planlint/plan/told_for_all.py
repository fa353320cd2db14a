"""A need or a goal told behind the grids of a plan for all that stands in them: "How we will know it is safe (all of the above)".

Its heading says both what it tells and that it is meant for what stands above it. It is put right above each grid that has no
column for it, as the label that other forms have there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from planlint.document.model import Block, Heading, Paragraph, Table
from planlint.plan.explaining import HEADINGS, WHY
from planlint.plan.heading_roles import ACTION, ACTION_AND_OWNER, PLAN
from planlint.plan.headings import block_meaning, column_meaning
from planlint.plan.tables import find_header
from planlint.plan.words import one_line

_OF_ALL = re.compile(
    r"\b(?:all|each|every one) (?:of )?(?:the |these |those )?(?:(?:needs|actions|goals|rows|lines|points|steps|worries|numbers) )?above\b"
    r"|\b(?:for|covers|about) (?:all|everything|the whole (?:table|plan))\b[^.?!]{0,12}\babove\b",
    re.IGNORECASE,
)
_ACTS = frozenset((ACTION, ACTION_AND_OWNER, PLAN))
_NO_SETTINGS: Mapping[str, str] = {}


def told_above_each(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with what is told for all grids above it put over each of them that lacks it."""
    above: dict[int, list[Paragraph]] = {}
    gone: set[int] = set()
    for at, block in enumerate(blocks):
        role = _told_by(block)
        words = [
            one_line(each.text)
            for each in takewhile(lambda each: isinstance(each, Paragraph), blocks[at + 1 :] if role else ())
            if isinstance(each, Paragraph) and not each.strong
        ]
        grids = [number for number in range(at) if _lacks(blocks[number], role)] if words else []
        for number in grids:
            label = Paragraph(f"{HEADINGS[role]}: {' '.join(words)}", place=blocks[at + 1].place)
            above.setdefault(number, []).append(label)
        if grids:
            gone.update(range(at, at + 1 + len(words)))
    return tuple(
        each
        for number, block in enumerate(blocks)
        if number not in gone
        for each in (*above.get(number, ()), block)
    )


def _told_by(block: Block) -> str:
    """Need or outcome where a heading tells it of all that stands above, else ""."""
    if not (isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong)):
        return ""
    if not isinstance(block, Heading | Paragraph) or not _OF_ALL.search(block.text):
        return ""
    found = {block_meaning(block.text).role, column_meaning(block.text).role}
    return next((role for role in WHY if role in found), "")


def _lacks(block: Block, role: str) -> bool:
    """Whether a block is a grid of actions without a column for this part."""
    header = find_header(block.grid(), _NO_SETTINGS, block.header_rows) if isinstance(block, Table) else None
    roles = {meaning.role for meaning in header.meanings} if header else set()
    return bool(roles & _ACTS) and role not in roles
