"""Parts of a row that stand together in one cell, each behind its label ("Need: …", "Good looks like: …", "Plan: …")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from planlint.document.model import Block, ListItem, Paragraph, block_text
from planlint.plan import heading_roles as h
from planlint.plan.column_kinds import PARTS
from planlint.plan.headings import block_meaning, column_meaning
from planlint.plan.rows import EMPTY, Part

_LABEL = re.compile(r"\s*(?P<label>[A-Z][^:.!?\n]{1,40}?)\s*:\s*(?P<said>\S.*)?$", re.DOTALL)
_WITHIN = re.compile(r"(?<=[.!?;])\s+(?P<label>[A-Z][\w'’ ]{1,30}?)\s*:\s+(?=\S)")


def told_apart(parts: Mapping[str, Part]) -> dict[str, Part]:
    """The parts of a row, with those that stand behind labels in another's cell where they belong.

    What stands above the first label is the part that comes before it: a need above a goal, a goal above a plan.
    """
    found = dict(parts)
    for role in PARTS:
        cell = parts.get(role, EMPTY)
        pieces = list(_pieces(cell))
        named = [each for each, _ in pieces if each]
        if not named or (set(named) == {role} and pieces[0][0] != role):
            continue
        if (
            len(set(named)) == 1
            and named[0] != role
            and (pieces[0][0] == "" or parts.get(named[0], EMPTY).text)
        ):
            # One label within a text may be any sentence.
            continue
        found[role] = replace(cell, blocks=())
        for each, block in pieces:
            home = each or _before(named[0], role)
            known = found.get(home, EMPTY)
            found[home] = Part((*known.blocks, block), known.place if known.blocks else cell.place)
    return found


def _before(first: str, column: str) -> str:
    """What a text above the first label is, in a column of that role."""
    at = PARTS.index(first)
    return PARTS[at - 1] if at else column


def _pieces(cell: Part) -> Iterator[tuple[str, Block]]:
    """The lines of a cell, each with the part that its label, or the last one above it, names; "" above the first."""
    role = ""
    for block in cell.blocks:
        for line in _lines(block):
            match = _LABEL.match(line)
            named = _role(match["label"]) if match else ""
            if match and named:
                role = named
                line = match["said"] or ""
            if not line.strip():
                continue
            is_item = isinstance(block, ListItem) and not named
            yield role, block if is_item else Paragraph(line.strip(), place=block.place)


def _lines(block: Block) -> Iterator[str]:
    """The lines of a block, cut also where a sentence is followed by the label of another part ("… explain. Outcome: …")."""
    if isinstance(block, ListItem):
        yield block.text
        return
    for line in block_text(block).split("\n"):
        start = 0
        for cut in _WITHIN.finditer(line):
            if _role(cut["label"]):
                yield line[start : cut.start()]
                start = cut.start("label")
        yield line[start:]


def _role(label: str) -> str:
    """The part of a row that a label names, "" for any other."""
    found = block_meaning(label).role or column_meaning(label).role
    return h.ACTION if found in (h.PLAN, h.ACTION_AND_OWNER) else found if found in PARTS else ""
