"""What of a file became no part of any plan: every piece of its text is looked for in what was understood.

A half of a plan that silently vanished would be the worst mistake of all, so this asks the document itself and does
not rely on the walk to keep count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from planlint.document.model import Block, Document, Heading, ListItem, Paragraph, Place, Table
from planlint.plan.headings import bare
from planlint.plan.model import Field, Plan, Unused
from planlint.plan.words import comparable

_PIECES = re.compile(r"\n|(?<=[.!?;:])\s+|\s*[|\t]\s*|\s*\(?\b\d{1,2}[.)]\s+")
_COUNTER = re.compile(r"\(?[A-Za-z]{0,2}\d{1,3}(?:\.\d{1,2})*[.):]?")
_SHARE = 0.8
"""So much of a piece's longer words must stand somewhere in the plan for the piece to count as used: cells are cut
into rows and labels taken from values, so a piece need not stand there as it was."""


def unused_in(document: Document, plans: Sequence[Plan]) -> tuple[Unused, ...]:
    """The pieces of a document that stand in none of its plans, in reading order."""
    known = {word for plan in plans for text in _told(plan) for word in _words(text)}
    whole = {made(text) for plan in plans for text in _told(plan) for made in (comparable, bare)}
    return tuple(
        Unused(text, place)
        for text, place in _texts(document.blocks)
        if not _COUNTER.fullmatch(text)
        and comparable(text)
        and not {comparable(text), bare(text)} & whole
        and not _is_known(text, known)
    )


def _is_known(text: str, known: set[str]) -> bool:
    words = _words(text)
    return sum(word in known for word in words) >= _SHARE * len(words)


def _words(text: str) -> list[str]:
    return comparable(text).split()


def _texts(blocks: Iterable[Block]) -> Iterator[tuple[str, Place]]:
    for block in blocks:
        match block:
            case Table():
                for cell in block.cells:
                    yield from (
                        (text, place if place.label else cell.place) for text, place in _texts(cell.blocks)
                    )
            case Heading() | Paragraph() | ListItem():
                for piece in _PIECES.split(block.text):
                    if piece and piece.strip():
                        yield piece.strip(), block.place


def _told(plan: Plan) -> Iterator[str]:
    """Every text that the plan has kept."""
    yield plan.title
    for row in plan.rows:
        yield from (row.text(name) for name in Field)
        yield from (row.lead_in, row.domain, row.progress, row.measure, row.stray)
    for section in plan.sections:
        yield section.heading
        yield section.text
    for label, value in plan.front:
        yield label
        yield value
    yield from (column.heading for column in plan.columns)
    yield from plan.people
    yield from plan.headings
