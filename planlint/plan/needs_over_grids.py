"""Headings that each tell a need in a sentence over a grid of what is done about it: "1. Ben is called names", and a table below.

One such heading may be anything; where several of one level stand over grids that have no place for needs, and at least half
of them say what is wrong, that is how the plan is built. Each is put over its grid once more, as the label that other forms have there; what
the plan says elsewhere must change as a whole is then no need of theirs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planlint.document.model import Block, Heading, Paragraph, Table
from planlint.plan.explaining import HEADINGS
from planlint.plan.groups import heading_needs
from planlint.plan.heading_roles import ACTION, ACTION_AND_OWNER, NEED, OUTCOME, PLAN, ROW_PARTS
from planlint.plan.headings import block_meaning, column_meaning, sections_of
from planlint.plan.paragraphs import names_a_plan
from planlint.plan.tables import find_header
from planlint.plan.words import one_line

_COUNT = re.compile(r"^\W*(?:\d{1,2}[.):]?|[A-H][.)])\s+")
_CALLED = re.compile(r"[A-Z][a-z]+(?: no\.?)? (?:\d{1,2}|[A-H])\s*[.:–—-]")
"""A need that is called one and counted ("Worry 1 – …") is read by its own word."""
_FEWEST = 2
_FEWEST_WORDS = 3
_MOST_BETWEEN = 4
_BOLD_LEVEL = 7
_ACTS = frozenset((ACTION, ACTION_AND_OWNER, PLAN))
_NO_SETTINGS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class _Headed:
    """A heading over a grid of actions, and whether the goal of these is told there too."""

    at: int
    level: int
    text: str
    has_outcome: bool


def needs_over_grids(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the need that a heading tells as a label below it where several headings tell one each."""
    found = [headed for at in range(len(blocks)) if (headed := _headed(blocks, at)) is not None]
    levels = Counter(each.level for each in found)
    level = next((level for level, times in levels.most_common(1) if times >= _FEWEST), None)
    alike = [each for each in found if each.level == level]
    told = [bool(heading_needs(each.text, each.has_outcome)) for each in alike]
    if not any(told) or 2 * sum(told) < len(alike):
        return tuple(blocks)
    needs = {each.at: each.text for each in alike if len(each.text.split()) >= _FEWEST_WORDS}
    return tuple(_with_needs(blocks, needs))


def _with_needs(blocks: Sequence[Block], needs: Mapping[int, str]) -> Iterator[Block]:
    for at, block in enumerate(blocks):
        yield block
        if at in needs:
            yield Paragraph(f"{HEADINGS[NEED]}: {needs[at]}", place=block.place)


def _headed(blocks: Sequence[Block], at: int) -> _Headed | None:
    """A heading that says something of its own, with the grid that it stands over; None for any other block."""
    block = blocks[at]
    is_bold = isinstance(block, Paragraph) and block.strong and "\n" not in block.text
    if not (isinstance(block, Heading) or is_bold) or not isinstance(block, Heading | Paragraph):
        return None
    text = _COUNT.sub("", one_line(block.text)).rstrip(": ")
    if (
        _CALLED.match(text)
        or names_a_plan(text)
        or sections_of(text)
        or ":" in text
        or _role(text) in ROW_PARTS
    ):
        return None
    has_outcome = False
    for below in blocks[at + 1 : at + 2 + _MOST_BETWEEN]:
        if isinstance(below, Table):
            roles = _roles(below)
            if not roles & _ACTS or NEED in roles:
                return None
            level = block.level if isinstance(block, Heading) else _BOLD_LEVEL
            return _Headed(at, level, text, has_outcome or OUTCOME in roles)
        if not isinstance(below, Paragraph):
            return None
        role = _role(below.text.partition(":")[0])
        if role in (NEED, "risk"):
            return None
        has_outcome = has_outcome or role == OUTCOME
    return None


def _roles(table: Table) -> set[str]:
    header = find_header(table.grid(), _NO_SETTINGS, table.header_rows)
    return {meaning.role for meaning in header.meanings} if header else set()


def _role(label: str) -> str:
    return block_meaning(label).role or column_meaning(label).role
