"""One form for several children with a part of its own for each: the file is read part by part, the front belonging to all.

A part is opened by a short line that names one of the children in full and none of the others. It is a plan of its own where
the form says so and every such part holds a table or a list; a line that only speaks of one child in passing parts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.document.model import Block, Heading, ListItem, Paragraph, Table
from planlint.plan.model import Child, Row
from planlint.plan.tables import cell_text
from planlint.plan.words import one_line

_A_PLAN_EACH = re.compile(
    r"\b(?:separate|own|individual|different) plans?\b|\bplans? (?:each|per child|apiece|for each)\b|\b(?:two|three|four|five|six|both|\d) plans\b|\bplan (?:\w+) of (?:two|three|four|five|six|\d)\b",
    re.IGNORECASE,
)
"""What a form says that holds a plan for each of its children, and not one for all of them."""
_LONGEST_OPENER = 8
_FEWEST = 2


def parted_by_child(blocks: Sequence[Block], children: Sequence[Child]) -> list[tuple[Child, list[Block]]]:
    """The children that have a part of their own, each with the front and that part; none where fewer than two have one."""
    full = [child for child in children if " " in child.name]
    opened = [
        (place, child) for place, block in enumerate(blocks) if (child := _opens(block, full)) is not None
    ]
    if not _A_PLAN_EACH.search(words_of([block for block in blocks if not isinstance(block, Table)])):
        return []
    names = [child.name for _, child in opened]
    if len(names) < _FEWEST or len(set(names)) != len(names) or len(names) != len(children):
        return []
    ends = [*(place for place, _ in opened[1:]), len(blocks)]
    front = list(blocks[: opened[0][0]])
    if not all(_holds_places(blocks[place:end]) for (place, _), end in zip(opened, ends, strict=True)):
        return []
    return [(child, [*front, *blocks[place:end]]) for (place, child), end in zip(opened, ends, strict=True)]


def rows_in(blocks: Sequence[Block], rows: Sequence[Row]) -> list[Row]:
    """Those of a whole form's rows whose words stand in a part of it."""
    told = words_of(blocks)
    return [
        row
        for row in rows
        if all(one_line(line) in told for line in _telling(row).split("\n")[:1] if line.strip())
    ]


def words_of(blocks: Sequence[Block]) -> str:
    """All the words of blocks on one line."""
    texts = (
        " ".join(cell_text(cell) for cell in block.cells)
        if isinstance(block, Table)
        else getattr(block, "text", "")
        for block in blocks
    )
    return one_line(" ".join(texts))


def _telling(row: Row) -> str:
    return row.action or row.need or row.outcome


def _line_of(block: Block) -> str:
    """The words of a block that may open a part: a heading, a line, or the one text that the first row of a table holds."""
    match block:
        case Heading() | Paragraph():
            return one_line(block.text)
        case Table():
            first = {one_line(cell_text(cell)) for cell in block.cells if cell.row == 0} - {""}
            return first.pop() if len(first) == 1 else ""
    return ""


def _holds_places(blocks: Sequence[Block]) -> bool:
    """Whether a part has a table or a list of its own, as those who are to do something are set down in."""
    return any(isinstance(block, Table | ListItem) for block in blocks)


def _opens(block: Block, children: Sequence[Child]) -> Child | None:
    """The child whose part a block opens: a heading, or a line of its own in bold or capitals or with few words beside the name."""
    line = _line_of(block)
    if not line or len(line.split()) > _LONGEST_OPENER or line.endswith((".", "!", "?", "”", ",")):
        return None
    key = line.casefold()
    named = [child for child in children if child.name.casefold() in key]
    told = [child for child in children if child.name.split()[0].casefold() in key.split()]
    return named[0] if len(named) == 1 and told in ([], named) else None
