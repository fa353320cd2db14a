"""Codes that a form gives its lines ("A1 Pre-birth plan", "2b Register at the surgery"): they count, and are no part of what is said.

One such word may be anything ("Y6 teacher"); where every cell of a column begins with one of its own, they are codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, ListItem, Paragraph, block_text
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.columns import Columns
from planlint.plan.tables import cell_text

_CODE = re.compile(
    r"\s*(?P<code>[A-Z]{1,2}[.-]?\d{1,2}[a-z]?|\d{1,2}[A-Za-z])(?:[.):]?\s+|[.):]\s*|\s[–-]\s)(?=[A-Z“\"'(])"
)
_FEWEST = 2
_CODED = (h.ACTION, h.NEED, h.OUTCOME)


def without_codes(body: Sequence[Line], columns: Columns, alike: Sequence[Line]) -> Sequence[Line]:
    """The lines of a grid without the codes of their cells; ``alike`` are those of all tables with the same headings."""
    coded = {number for role in _CODED for number in columns.at(role) if _is_coded(alike, number)}
    if not coded:
        return body
    beside = {number for role in h.WHO_OR_WHEN for number in columns.at(role)}
    known: dict[int, Cell] = {}
    lines: list[Line] = []
    for line in body:
        codes = [code for number in sorted(coded) if number < len(line) for code in _codes(line[number])]
        lines.append(
            tuple(
                known.setdefault(id(cell), _without(cell, codes))
                if cell is not None and cell.column_span == 1 and number in coded | beside
                else cell
                for number, cell in enumerate(line)
            )
        )
    return lines


def _is_coded(body: Sequence[Line], column: int) -> bool:
    """Whether every filled cell of a column begins with a code that no other has."""
    codes: set[str] = set()
    cells = {id(line[column]): line[column] for line in body if column < len(line)}
    for cell in cells.values():
        if cell is None or cell.column_span > 1 or not (text := cell_text(cell)):
            continue
        # One cell decides it: where tables are many and alike, each of them is asked about the lines of all.
        match = _CODE.match(text)
        if match is None or match["code"] in codes:
            return False
        codes.add(match["code"])
    return len(codes) >= _FEWEST


def _codes(cell: Cell | None) -> Iterator[str]:
    for line in cell_text(cell).split("\n"):
        if match := _CODE.match(line):
            yield match["code"]


def _without(cell: Cell, codes: Sequence[str]) -> Cell:
    """A cell without its codes; several coded lines are a counted list."""
    several = len(list(_codes(cell))) > 1
    blocks = tuple(new for block in cell.blocks for new in _cut(block, codes, several))
    return replace(cell, blocks=blocks)


def _cut(block: Block, codes: Sequence[str], several: bool) -> Iterator[Block]:
    lines = block_text(block).split("\n")
    if not isinstance(block, Paragraph | ListItem) or not any(_known(line, codes) for line in lines):
        yield block
        return
    for line in lines:
        match = _known(line, codes)
        text = line[match.end() :] if match else line
        if match and several:
            yield ListItem(text, f"{codes.index(match['code']) + 1})", place=block.place)
        elif text.strip():
            yield replace(block, text=text)


def _known(line: str, codes: Sequence[str]) -> re.Match[str] | None:
    match = _CODE.match(line)
    return match if match and match["code"] in codes else None
