"""Marks that people type in a message for want of a layout: stars round a heading, arrows, dashes behind a label.

They are made the blocks and the colons that a form would have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.heading_roles import ACTION, NEED, OUTCOME, OWNER_AND_DUE, PLAN
from planlint.plan.headings import Surety, bare, column_meaning, listed

_STARS = re.compile(r"(?<![\w*])\*(?=[^\s*])(?P<words>[^*\n]{1,80}?)(?<=[^\s*])\*(?![\w*])")
_ARROW = re.compile(r"(?:^|(?<=[.!?;,”\"])\s+|\n)>+\s+(?=(?P<label>[^:>\n.!?]{2,40}?)\s*(?::|\s[–—-])\s)")
_DASHED = re.compile(r"^(?P<label>[A-Z][\w'’ ]{2,30}?)\s+[–—-](?:\s+(?=\S)|$)", re.MULTILINE)
_LEFT = re.compile(r"(?:\n|(?<=[.!?])\s+)(?P<label>[A-Z][\w'’ ]{2,30}?)\s+[–—-]$")
_ROW = frozenset((NEED, OUTCOME, ACTION, PLAN, OWNER_AND_DUE))
_FEWEST_LABELS = 2


def parted(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks without such marks, cut where one of them begins another line."""
    dashed = _dashed_labels(blocks)
    for block in blocks:
        if isinstance(block, Heading):
            yield replace(block, text=_STARS.sub(r"\g<words>", block.text))
        elif isinstance(block, Paragraph):
            yield from _of_paragraph(block, dashed)
        else:
            yield block


def _dashed_labels(blocks: Iterable[Block]) -> frozenset[str]:
    """The labels of rows that have a dash for their colon, where there are several: one alone may be any sentence."""
    found = {
        bare(match["label"])
        for block in blocks
        if isinstance(block, Paragraph)
        for match in _DASHED.finditer(block.text)
        if listed(match["label"]).surety is Surety.EXACT and listed(match["label"]).role in _ROW
    }
    return frozenset(found) if len(found) >= _FEWEST_LABELS else frozenset()


def _of_paragraph(block: Paragraph, dashed: frozenset[str]) -> Iterator[Block]:
    text = _STARS.sub(r"\g<words>", block.text)
    cuts = [cut for cut in _ARROW.finditer(text) if column_meaning(cut["label"]).role in _ROW]
    if dashed:
        text = _DASHED.sub(lambda match: _colon(match, dashed), text)
        left = _LEFT.search(text)
        if left and bare(left["label"]) in dashed | _LEADS:
            yield replace(block, text=text[: left.start()])
            yield replace(block, text=f"{left['label']}:")
            return
    if not cuts:
        yield block if text == block.text else replace(block, text=text)
        return
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)]
    for start, end in zip(starts, ends, strict=True):
        if part := text[start:end].strip():
            yield replace(block, text=part)


_LEADS = frozenset(("plan", "actions", "action", "steps", "tasks", "to do"))


def _colon(match: re.Match[str], dashed: frozenset[str]) -> str:
    """A label and its mark, with a colon for the dash where its label is one of these."""
    if bare(match["label"]) not in dashed:
        return match[0]
    return f"{match['label']}: " if match[0].endswith((" ", "\t")) else f"{match['label']}:"
