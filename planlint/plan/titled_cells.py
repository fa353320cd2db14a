"""A title that stands on a line of its own over the words of a need: "Health", and below it what is wrong with the child's.

The title says what the need is about and is no part of it. It is one of the areas that forms group their rows by, or a few words
set in bold over words that are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.document.model import Block, Heading, ListItem, Paragraph, block_text
from planlint.plan.headings import areas_of_life, bare
from planlint.plan.whowhen import is_who
from planlint.plan.words import one_line, tidy

_PARTED = re.compile(r"\s*(?:[/&,;+]|\band\b)\s*")
_LONGEST = 6
_TWO = 2
_FEW = 3
_SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|will|not|no|needs?|gets?|wants?|to)\b|n['’]t\b",
    re.IGNORECASE,
)


def title_apart(blocks: Sequence[Block], again: bool = False) -> tuple[str, tuple[Block, ...]]:
    """The title over a need and the blocks of the need without it; "" and the blocks as they are where it has none.

    ``again`` tells that needs before this one had titles, so that a word or two alone on the first line are one.
    """
    lines = list(_lines(blocks))
    if len(lines) < _TWO or isinstance(lines[0], ListItem):
        return "", tuple(blocks)
    title, rest = one_line(block_text(lines[0])).rstrip(" :.–—-"), lines[1:]
    if not title or any(_is_area(one_line(block_text(line))) for line in rest):
        return "", tuple(blocks)
    alike = again and _names_a_matter(title, one_line(block_text(rest[0])))
    if not (alike or _is_area(title) or _is_set_above(lines[0], title, rest)):
        return "", tuple(blocks)
    return title, tuple(rest)


def _lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a cell that say something, the lines of its first paragraph apart."""
    filled = [block for block in blocks if block_text(block).strip()]
    for number, block in enumerate(filled):
        first, _, rest = tidy(block_text(block)).partition("\n")
        if number == 0 and isinstance(block, Paragraph) and rest.strip():
            yield replace(block, text=first)
            yield replace(block, text=rest)
        else:
            yield block


def _is_area(text: str) -> bool:
    """Whether a line is the name of an area of the child's life, or of several ("Housing / Income")."""
    name = text.rstrip(" :.–—-")
    return bare(name) in areas_of_life() or all(
        bare(piece) in areas_of_life() for piece in _PARTED.split(name)
    )


def _names_a_matter(line: str, below: str) -> bool:
    """Whether a line is a word or two without an end over a sentence."""
    short = len(line.split()) <= _FEW and line[:1].isupper() and line[-1:].isalnum()
    return short and not _SAYS.search(line) and below[:1].isupper() and len(below.split()) > _FEW


def _is_set_above(line: Block, title: str, rest: Sequence[Block]) -> bool:
    """Whether a line is a heading, or in bold over words that are not, and says nothing by itself."""
    bold = isinstance(line, Heading) or (isinstance(line, Paragraph) and line.strong)
    plain = not any(
        isinstance(each, Heading) or (isinstance(each, Paragraph) and each.strong) for each in rest
    )
    says = _SAYS.search(title) or any(map(str.isdigit, title)) or is_who(title)
    return bold and plain and len(title.split()) <= _LONGEST and not says
