"""Entries told in one paragraph, label behind label: "Need: … Outcome: … Actions: (a) … Responsible: … (b) … By: …".

Each label with what it leads in is given a line of its own, and so is each task that a letter or a number opens, so that they are
read as any other form of labels.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan import heading_roles as h
from planlint.plan.headings import Surety, listed

_LABEL = re.compile(
    r"(?:^|(?<=[.!?;)\]”\"] )|(?<= [–—] ))(?P<label>[A-Z][\w’'/-]*(?: [\w’'/-]+){0,4}?):\s+(?=\S)"
)
_FIRST = re.compile(r"\((?:a|i|1)\)\s+(?=\S)")
_NEXT = re.compile(r"(?:^|(?<=[.!?;] ))\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s+(?=\S)")
_DASHED = re.compile(r"^(?P<label>[A-Z][\w’'/]*(?: [\w’'/]+){0,3}?)\s+[–—-]\s+(?=\S)", re.MULTILINE)
_COUNT = re.compile(r" \d{1,2}$")
_WHY = frozenset((h.NEED, h.OUTCOME))
_SHORT = h.WHO_OR_WHEN


def labels_parted(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with the paragraphs that hold a need or an outcome and its actions cut into lines, and colons for the dashes behind labels."""
    for block in _with_colons(tuple(blocks)):
        if isinstance(block, Paragraph | ListItem) and "\n" not in block.text:
            lines = _lines(block.text)
            yield replace(block, text="\n".join(lines)) if lines else block
        else:
            yield block


def _with_colons(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks, with a colon behind labels that a dash sets off where they come again ("Need 1 - …", "Outcome - …")."""
    told = Counter(
        _role(_COUNT.sub("", match["label"]))
        for block in blocks
        if isinstance(block, Heading | Paragraph)
        for match in _DASHED.finditer(block.text)
    )
    again = {role for role, times in told.items() if role and times > 1}
    if not (again & _WHY and len(again) > 1):
        yield from blocks
        return
    for block in blocks:
        text = block.text if isinstance(block, Heading | Paragraph) else ""
        changed = _DASHED.sub(lambda match: _set_off(match, again), text)
        if isinstance(block, Heading | Paragraph) and changed != text:
            yield Paragraph(changed, place=block.place)
        else:
            yield block


def _set_off(match: re.Match[str], roles: set[str]) -> str:
    return f"{match['label']}: " if _role(_COUNT.sub("", match["label"])) in roles else match[0]


def _lines(text: str) -> list[str]:
    """The label lines of a paragraph; none where it is no such entry."""
    found = [match for match in _LABEL.finditer(text) if _role(match["label"])]
    roles = {_role(match["label"]) for match in found}
    if not (roles & _WHY and roles & h.ACTS):
        return []
    ends = [*(match.start() for match in found[1:]), len(text)]
    lines = [text[: found[0].start()].strip()]
    counted = False
    for match, end in zip(found, ends, strict=True):
        label, said = match["label"], text[match.end() : end].strip()
        role = _role(label)
        first = _FIRST.match(said) if role in h.ACTS else None
        counted = counted or first is not None
        if first is not None:
            said = said[first.end() :]
        own, *further = _tasks(said) if counted else [said]
        lines.append(f"{label}: {own.rstrip('.') if role in _SHORT else own}")
        lines.extend(f"Action: {task}" for task in further)
    return [line for line in lines if line]


def _tasks(said: str) -> list[str]:
    """What stands behind a label, and each further task that a letter or a number opens in it."""
    marks = list(_NEXT.finditer(said))
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(said)]
    return [said[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def _role(label: str) -> str:
    meaning = listed(label)
    return meaning.role if meaning.surety is Surety.EXACT and meaning.role in h.ROW_PARTS else ""
