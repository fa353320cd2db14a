"""What of a file became no part of any plan: every piece of its text is looked for in what was understood.

A half of a plan that silently vanished would be the worst mistake of all, so this asks the document itself and does
not rely on the walk to keep count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from planlint.document.model import Block, Document, Heading, ListItem, Paragraph, Place, Table
from planlint.plan.headings import bare
from planlint.plan.messages import without_header_lines
from planlint.plan.model import Field, Plan, Unused
from planlint.plan.rows import may_name, only_names
from planlint.plan.words import comparable, is_as_above

_PIECES = re.compile(r"\n|(?<=[.!?;:])\s+|\s*[|\t]\s*|\s*\(?\b\d{1,2}[.)]\s+")
_BRACKETS = re.compile(r"[()\[\]]")
_COUNTER = re.compile(
    r"\(?[A-Za-z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?[.):]?|[A-Z][a-z]+(?: [a-z]+){0,2} (?:\d{1,2}|[A-H])\s?[.:)–—-]"
)
_LETTER = "x"
"""Before it no number counts a heading: "16 October" has two words."""
_SHARE = 0.8
"""So much of a piece must stand somewhere in the plan for it to count as used: cells are cut into rows and labels taken
from values, so a piece need not stand there as it was."""
_LONG = 8
"""A piece of so many words must stand in the plan two words by two, for single words come again everywhere; who and when
are short, and are cut anywhere."""


def unused_in(document: Document, plans: Sequence[Plan]) -> tuple[Unused, ...]:
    """The pieces of a document that stand in none of its plans, in reading order."""
    known = {run for plan in plans for text in _told(plan) for run in _runs(_words(f"{_LETTER} {text}")[1:])}
    headings = {heading for plan in plans for heading in plan.headings}
    whole = {made(text) for plan in plans for text in _told(plan) for made in (comparable, bare)}
    return tuple(
        Unused(text, place)
        for text, place in _texts(without_header_lines(document.blocks))
        if not _COUNTER.fullmatch(text)
        and comparable(text)
        and not is_as_above(text)
        and not (may_name(text) and any(only_names(text, heading) for heading in headings))
        and not {comparable(text), bare(text)} & whole
        and not _is_known(text, known)
    )


def _is_known(text: str, known: set[tuple[str, ...]]) -> bool:
    """Whether a piece stands in the plan, with the number that it begins with or without it."""
    return _covered(_words(text), known) or _covered(_words(f"{_LETTER} {text}")[1:], known)


def _covered(words: Sequence[str], known: set[tuple[str, ...]]) -> bool:
    size = 1 if len(words) < _LONG else 2
    covered: set[int] = set()
    for start in range(len(words) - size + 1):
        if tuple(words[start : start + size]) in known:
            covered.update(range(start, start + size))
    return len(covered) >= _SHARE * len(words)


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The words one by one, and two by two as they follow each other."""
    yield from ((word,) for word in words)
    yield from pairwise(words)


def _words(text: str) -> list[str]:
    # What stands in brackets does not count where headings are compared; here every word does.
    return comparable(_BRACKETS.sub(" ", text)).split()


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
