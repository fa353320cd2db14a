"""Cells of a grid that was drawn or pasted as text: their lines put together again, and the table that they make.

How a grid is seen in the text is known by ``text_boxes`` (drawn with rules), ``text_rows`` (parted by tabs or pipes)
and ``text_columns`` (parted by nothing but space).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from planlint.document.characters import TICKED, UNTICKED
from planlint.document.limits import TOO_WIDE, Limits, raise_hint
from planlint.document.model import Block, Cell, ListItem, Paragraph, Place, Table
from planlint.document.refusal import RefusalError

Line = tuple[int, str]
"""A line of the text with its number, counted from 1."""

TOO_MANY = f"has more cells in its tables than any plan; {raise_hint('cells')}"

BULLETS = frozenset("-*+•·▪◦‣●○–—o")
ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?P<marker>[-*+•·▪◦‣●○–—]|o(?=\t)|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?(?=\s+[A-Z])"
    r"|\(\d{1,3}\)|[a-z][.)]|\([a-z]{1,4}\)|[ivx]{2,4}[.)])[ \t]+(?P<text>\S.*)"
)
_DASHES = frozenset("–—")
_HARD_BREAK = "\\"
_BOX = re.compile(r"\[([ xX])\][ \t]+(?=\S)")


@dataclass(slots=True)
class GridCell:
    """A cell as it is gathered: its lines, where it stands, and how far it spans.

    ``width`` is how many letters fit beside its edges, 0 where a line ends only where its author ended it.
    """

    row: int
    column: int
    lines: list[Line] = field(default_factory=list)
    row_span: int = 1
    column_span: int = 1
    width: int = 0

    def blocks(self) -> tuple[Block, ...]:
        """A paragraph or list item for each line, except for lines that were only wrapped."""
        blocks: list[Block] = []
        open_text: list[str] = []
        marker: str | None = None
        start, before = 0, ""

        def close() -> None:
            if open_text:
                blocks.append(_block(" ".join(open_text), marker, start))
                open_text.clear()

        for number, raw in self.lines:
            text = said = raw.strip()
            if not self._joins(before, text, in_item=marker is not None):
                close()
                item = ITEM.match(text)
                start, marker = number, item["marker"] if item else None
                said = item["text"] if item else text
            if said:
                open_text.append(said.removesuffix(_HARD_BREAK).rstrip())
            before = text
        close()
        return tuple(blocks)

    def _joins(self, before: str, text: str, in_item: bool) -> bool:
        """Whether a line was only wrapped from the one before; a dash may be that of the sentence."""
        if before.endswith(_HARD_BREAK):
            return False
        item = ITEM.match(text)
        if item is None:
            return wraps(before, text, self.width)
        if item["marker"] not in _DASHES or not before or not self.width:
            return False
        is_full = len(before) + 1 + len(item["marker"]) > self.width
        return is_full or not (in_item or item["text"][0].isupper())


def wraps(before: str, after: str, width: int) -> bool:
    """Whether the second line goes on with the first: in the middle of a sentence, or since the first was full."""
    if not before or not after or not width:
        return False
    return after[0].islower() or is_full(before, after, width)


def is_full(before: str, after: str, width: int) -> bool:
    """Whether the first word of the second line had no room any more on the first."""
    return len(before) + 1 + len(after.split(maxsplit=1)[0]) > width


def are_wrapped(before: Sequence[str], after: Sequence[str], widths: Sequence[int]) -> bool:
    """Whether each cell that has words in the second line was wrapped there, or begins an item of the same cell."""
    return all(
        not right or (bool(left) and bool(ITEM.match(right) or is_full(left, right, width)))
        for left, right, width in zip(before, after, widths, strict=True)
    )


def goes_on(before: Sequence[str], after: Sequence[str], widths: Sequence[int]) -> bool:
    """Whether a line of cells goes on with the row of the line before it and does not begin a row of its own.

    A column is often just as wide as its longest text, and many people begin cells with a small letter, so neither
    proves much: where several cells have words, each must be full and one go on in the middle of a sentence; and
    hardly ever do all of them go on.
    """
    filled = [place for place, text in enumerate(after) if text]
    if not all(before[place] for place in filled):
        return False
    if len(filled) < 2:
        return not filled or filled[0] > 0 or after[0][0].islower()
    lower = [after[place][0].islower() for place in filled]
    if len(filled) == len(after) and len(after) > 2:
        return False
    is_meant = all(lower) if filled[0] == 0 else any(lower)
    return is_meant and all(is_full(before[place], after[place], widths[place]) for place in filled)


def table_of(cells: Iterable[GridCell], start: int, header_rows: int, limits: Limits) -> Table:
    """The table that these cells make. Raises ``RefusalError`` where it is larger than the limits allow."""
    made: list[Cell] = []
    for cell in cells:
        if cell.column + cell.column_span > limits.columns:
            raise RefusalError(TOO_WIDE)
        if len(made) >= limits.cells:
            raise RefusalError(TOO_MANY)
        place = line_place(cell.lines[0][0] if cell.lines else start)
        made.append(Cell(cell.blocks(), cell.row, cell.column, cell.row_span, cell.column_span, place))
    return Table(tuple(made), header_rows, line_place(start))


@lru_cache(maxsize=1024)
def line_place(number: int) -> Place:
    """The place of what begins on this line; the cells of a row, of which there may be a million, share theirs."""
    return Place(f"line {number}", (number,))


def item_of(text: str, marker: str, level: int, place: Place) -> ListItem:
    """A list item; a box that was typed before its words is a tick box."""
    box = _BOX.match(text)
    if box:
        text = f"{UNTICKED if box[1] == ' ' else TICKED} {text[box.end() :]}"
    return ListItem(text, "•" if marker in BULLETS else marker, level, place)


def _block(text: str, marker: str | None, number: int) -> Block:
    if marker is None:
        return Paragraph(text, place=line_place(number))
    return item_of(text, marker, 0, line_place(number))
