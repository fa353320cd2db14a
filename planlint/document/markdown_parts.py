"""Tables inside Markdown that are no Markdown themselves: HTML, grids drawn with rules, and pasted rows.

The rest of the text is handed on as it stands, each piece with the line on which it begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from planlint.document.limits import Limits
from planlint.document.model import Block, Table
from planlint.document.text.boxes import begins_box, find_box
from planlint.document.text.cells import Line, line_place
from planlint.document.text.columns import find_ruled_columns
from planlint.document.text.rows import find_rows

TABLE_RULE = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_BEGINS_TABLE = re.compile(r" {0,3}<table[\s>]", re.IGNORECASE)
_TABLE_TAG = re.compile(r"<(/?)table[\s>]", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_NO_ROWS = ("    ", "\t", ">", " >")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the text with the line on which it begins; ``table`` where it is a grid drawn as text."""

    text: str
    line: int
    is_html: bool = False
    table: Table | None = None


def parts_of(text: str, first: int, limits: Limits) -> Iterator[Part]:
    """The pieces of a text whose first line has this number."""
    return _Parts(list(enumerate(text.split("\n"), start=first)), limits).parts()


def html_blocks(part: Part, limits: Limits) -> list[Block]:
    """The blocks of a table in HTML; all stand on the line on which it begins."""
    if not any(map(str.isalnum, _TAG.sub("", part.text))):
        return []
    from planlint.document.html.reader import read_html

    return [_at_line(block, part.line) for block in read_html(part.text.encode(), "", limits).blocks]


def _markdown(lines: list[Line]) -> Part:
    return Part("\n".join(text for _, text in lines), lines[0][0])


def _past(lines: list[Line], place: int) -> int:
    """The line after one that begins no foreign table, or after the block of code or Markdown table it begins."""
    fence = _FENCE.match(lines[place][1])
    place += 1
    if fence:
        while place < len(lines) and not lines[place][1].lstrip(" ").startswith(fence[1]):
            place += 1
        return place + 1
    if place < len(lines) and "|" in lines[place - 1][1] and TABLE_RULE.match(lines[place][1]):
        while place < len(lines) and lines[place][1].strip():
            place += 1
    return place


class _Parts:
    """Goes through the lines once. A drawing that turned out to be no grid is none on its later lines either."""

    def __init__(self, lines: list[Line], limits: Limits) -> None:
        self._lines = lines
        self._limits = limits
        self._ends = _ends_of_html(lines)
        self._no_box_before = 0

    def parts(self) -> Iterator[Part]:
        start = place = 0
        while place < len(self._lines):
            found = self._foreign(place)
            if found is None:
                place = _past(self._lines, place)
                continue
            part, count = found
            if place > start:
                yield _markdown(self._lines[start:place])
            yield part
            start = place = place + count
        if start < len(self._lines):
            yield _markdown(self._lines[start:])

    def _foreign(self, place: int) -> tuple[Part, int] | None:
        """The table that begins on this line and is no Markdown, and how many lines it takes."""
        number, text = self._lines[place]
        if _BEGINS_TABLE.match(text) and place in self._ends:
            end = self._ends[place] + 1
            piece = "\n".join(line for _, line in self._lines[place:end])
            return Part(piece, number, is_html=True), end - place
        is_markdown = place + 1 < len(self._lines) and TABLE_RULE.match(self._lines[place + 1][1])
        if not text.strip() or is_markdown or _FENCE.match(text):
            return None
        found = self._grid(place)
        return None if found is None else (Part("", number, table=found[0]), found[1])

    def _grid(self, place: int) -> tuple[Table, int] | None:
        text = self._lines[place][1]
        if begins_box(text):
            if place < self._no_box_before:
                return None
            found = find_box(self._lines, place, self._limits)
            if found is None:
                self._no_box_before = next(
                    (at for at in range(place, len(self._lines)) if not self._lines[at][1].strip()),
                    len(self._lines),
                )
            return found
        found = find_ruled_columns(self._lines, place, self._limits)
        if found is None and ("|" in text or "\t" in text) and not text.startswith(_NO_ROWS):
            found = find_rows(self._lines, place, self._limits)
        return found


def _ends_of_html(lines: list[Line]) -> dict[int, int]:
    """Where each table in HTML ends, by where it begins, as places among the lines; one never closed is left out."""
    ends: dict[int, int] = {}
    open_tables: list[int] = []
    for place, (_, text) in enumerate(lines):
        for tag in _TABLE_TAG.finditer(text):
            if not tag[1]:
                open_tables.append(place)
            elif open_tables:
                ends[open_tables.pop()] = place
    return ends


def _at_line(block: Block, number: int) -> Block:
    if isinstance(block, Table):
        cells = (
            replace(
                cell, blocks=tuple(_at_line(one, number) for one in cell.blocks), place=line_place(number)
            )
            for cell in block.cells
        )
        return replace(block, cells=tuple(cells), place=line_place(number))
    return replace(block, place=line_place(number))
