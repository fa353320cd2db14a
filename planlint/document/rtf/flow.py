"""One story of a Rich Text file while it is being read (the body, a header, a note, a text box).

Paragraphs end, cells and rows close, tables stand in each other; what the control words are that say so is known
by ``rtf_reader``.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field

from planlint.document.characters import plain, trimmed
from planlint.document.docx.numbering import BULLET
from planlint.document.limits import Limits, raise_hint
from planlint.document.refusal import RefusalError
from planlint.document.rtf.drafts import (
    BoxDraft,
    Draft,
    RowDraft,
    RowShape,
    Spot,
    TableDraft,
    Words,
    start_of,
)
from planlint.document.rtf.frames import arranged
from planlint.document.rtf.tables import TOO_LARGE

TOO_DEEP = f"nests its tables, boxes or brackets deeper than any plan; {raise_hint('depth')}"
TOO_LONG = f"has more paragraphs than any plan; {raise_hint('cells')}"

_AROUND_PAGE_NUMBERS = frozenset({"page", "pages", "p", "pg", "of", "-", "–", "|", "/"})
# Word's own words in a control that nobody filled in, which Rich Text keeps as if somebody had typed them.
_PROMPT = re.compile(
    r"(?:Click (?:or tap )?(?:here )?to enter (?:text|a date)|Choose (?:an item|a building block))\."
)
_TYPED_MARKER = re.compile(
    r"(?P<marker>[•·▪◦‣●○–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)])\s*\t\s*(?P<text>\S.*)", re.DOTALL
)
_DEEPEST_LEVEL = 8


@dataclass(slots=True)
class Budget:
    """How many paragraphs and cells the file may still have."""

    limits: Limits
    paragraphs: int = 0
    cells: int = 0

    def take_paragraph(self) -> None:
        """Raises ``RefusalError`` for one paragraph too many."""
        self.paragraphs += 1
        if self.paragraphs > self.limits.cells:
            raise RefusalError(TOO_LONG)

    def take_cell(self) -> None:
        """Raises ``RefusalError`` for one cell too many."""
        self.cells += 1
        if self.cells > self.limits.cells:
            raise RefusalError(TOO_LARGE)


@dataclass(slots=True)
class Tally:
    """What there is to say about how a story was read."""

    pictures: int = 0
    prompts: int = 0
    hidden: bool = False
    embedded: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """How a paragraph looks, as known at its end.

    ``depth`` is how many tables it stands in; ``level`` is None where the file leaves the level of a list item to
    be seen from its ``indent``; ``hangs`` tells that the first line starts further left, as list items do. ``x`` and
    ``y`` are where on the page it stands, None in running text.
    """

    depth: int = 0
    heading: int = 0
    level: int | None = None
    indent: int = 0
    hangs: bool = False
    x: int | None = None
    y: int | None = None


@dataclass(slots=True)
class _Open:
    """A table that is still being read: its rows so far, the cells of its row, the blocks of its cell."""

    rows: list[RowDraft] = field(default_factory=list)
    cells: list[tuple[Draft, ...]] = field(default_factory=list)
    blocks: list[Draft] = field(default_factory=list)


class Flow:
    """Reads one story from top to bottom.

    ``typed_lists`` tells that the file's writer knows no lists, so that items are known by the marker that was
    typed; ``is_placed`` that the story is the body, in which a byte is a place.
    """

    def __init__(
        self, budget: Budget, tally: Tally, typed_lists: bool = False, is_placed: bool = False
    ) -> None:
        self.tally = tally
        self.is_placed = is_placed
        self.page = 0
        self.marker: io.StringIO | None = None
        self.counted_marker: str | None = None
        self._budget = budget
        self._typed_lists = typed_lists
        self._blocks: list[Draft] = []
        self._tables: list[_Open] = []
        self._text = io.StringIO()
        self._offset = -1
        self._bold = self._light = self._paged = False
        self._boxes: list[BoxDraft] = []
        self._indents: list[int] = []
        self._row_began: int | None = None
        self._shape = RowShape()

    # --- inside a paragraph

    def add(self, text: str, bold: bool | None, offset: int) -> None:
        """More words of the paragraph; ``bold`` is None for what is neither bold nor light, such as a tab."""
        if self._offset < 0:
            self._offset = offset
        self._text.write(text)
        known = self._bold if bold else self._light
        if bold is not None and not known and any(letter.isalnum() for letter in text):
            self._bold, self._light = self._bold or bold, self._light or not bold

    def add_page_number(self) -> None:
        """A page number stands here; it is no text."""
        self._paged = True

    def add_box(self, blocks: list[Draft]) -> None:
        """A text box with these blocks hangs here; they follow the paragraph."""
        if blocks:
            self._boxes.append(BoxDraft(tuple(blocks)))

    @property
    def length(self) -> int:
        """How much text the paragraph has so far."""
        return self._text.tell()

    @property
    def is_within_row(self) -> bool:
        """Whether a row of a table was begun and not ended."""
        return any(table.cells or table.blocks for table in self._tables)

    @property
    def depth(self) -> int:
        """How many tables are open."""
        return len(self._tables)

    # --- ends of things

    def end_paragraph(self, mark: Mark) -> None:
        """The paragraph ends; it stands where its mark says."""
        depth = mark.depth
        if depth == 0 and self._tables and self._tables[0].cells:
            depth = self._depth_within_row()
        words = self._words(mark)
        if words is None and not self._boxes and depth >= len(self._tables):
            return
        blocks = self._blocks_at(depth)
        if words is not None:
            self._budget.take_paragraph()
            blocks.append(words)
        blocks.extend(self._boxes)
        self._boxes.clear()

    def _depth_within_row(self) -> int:
        """Where a paragraph stands that says it is in no table, though a row is not at its end.

        It is in the row's next cell, unless the row has all its cells: then somebody forgot to end it.
        """
        table = self._tables[0]
        if not self._shape.cells or len(table.cells) < len(self._shape.cells) or not self._text.tell():
            return 1
        self._blocks_at(1)
        table.rows.append(RowDraft(self._shape.of(len(table.cells)), table.cells, self._offset))
        self._shape.is_used = True
        table.cells = []
        return 0

    def begin_row(self, shape: RowShape) -> None:
        """A row says its shape; where no table is open, its first cell may begin here without saying so."""
        self._shape = shape
        if not self._tables:
            self._row_began = len(self._blocks)

    def end_cell(self, mark: Mark, depth: int) -> None:
        """A cell of the table at this depth ends, and the paragraph in it."""
        moved: list[Draft] = []
        if not self._tables and mark.depth == 0 and self._row_began is not None:
            moved = self._blocks[self._row_began :]
            del self._blocks[self._row_began :]
        self._row_began = None
        inner = mark
        if mark.depth < depth:
            inner = Mark(depth, mark.heading, mark.level, mark.indent, mark.hangs)
        self.end_paragraph(inner)
        self._blocks_at(depth)
        table = self._tables[depth - 1]
        table.blocks[:0] = moved
        self._end_cell(table)

    def end_row(self, shape: RowShape, depth: int, is_deleted: bool, offset: int) -> None:
        """A row of the table at this depth ends. A deleted row of which nothing is left is gone."""
        self._row_began = None
        if self._text.tell() or self._boxes:
            self.end_paragraph(Mark(depth))
        if len(self._tables) < depth:
            return
        self._blocks_at(depth)
        table = self._tables[depth - 1]
        if table.blocks:
            self._end_cell(table)
        cells, table.cells = table.cells, []
        if not cells or (is_deleted and not any(cells)):
            return
        if shape.number == 0 and table.rows and (table.rows[-1].shape.number or 0) > 0:
            self._blocks_at(depth - 1)  # two tables that nothing parts: the count of rows starts anew
            self._blocks_at(depth)
            table = self._tables[depth - 1]
        table.rows.append(RowDraft(shape.of(len(cells)), cells, offset))

    def finish(self) -> list[Draft]:
        """The story ends; every block of it."""
        self.end_paragraph(Mark(self.depth if self.is_within_row else 0))
        for table in self._tables:
            if table.cells and table.blocks:
                self._end_cell(table)
        return list(arranged(self._blocks_at(0)))

    # --- tables

    def _blocks_at(self, depth: int) -> list[Draft]:
        """The blocks among which something at this depth stands; deeper tables end, those down to here begin."""
        while len(self._tables) > depth:
            self._close_table()
        if depth > self._budget.limits.depth:
            raise RefusalError(TOO_DEEP)
        while len(self._tables) < depth:
            self._tables.append(_Open())
        return self._tables[depth - 1].blocks if depth else self._blocks

    def _close_table(self) -> None:
        """The innermost table ends. What stands in no row of it, because no cell was ever ended, follows it."""
        table = self._tables.pop()
        around = self._tables[-1].blocks if self._tables else self._blocks
        if table.cells:
            table.rows.append(RowDraft(RowShape(), table.cells, max(self._offset, 0)))
        if table.rows:
            around.append(TableDraft(table.rows, start_of(table.rows[0].cells[0], table.rows[0].offset)))
        around.extend(table.blocks)

    def _end_cell(self, table: _Open) -> None:
        self._budget.take_cell()
        table.cells.append(tuple(table.blocks))
        table.blocks.clear()

    # --- the words

    def _words(self, mark: Mark) -> Words | None:
        """The paragraph's words, or None where it has none; the next one begins."""
        text = trimmed(plain(self._text.getvalue())) if self._text.tell() else ""
        if self._paged and set(text.lower().split()) <= _AROUND_PAGE_NUMBERS:
            text = ""
        if _PROMPT.fullmatch(text):
            self.tally.prompts += 1
            text = ""
        marker, level = self._marker_of(mark), mark.level
        typed = _TYPED_MARKER.match(text) if self._typed_lists and mark.hangs and marker is None else None
        if typed:
            marker, text = bullet_or(typed["marker"]), typed["text"]
        words = None
        if text:
            level = self._level(mark) if marker is not None and level is None else level or 0
            words = Words(
                text,
                self._offset,
                self._bold and not self._light,
                marker,
                min(level, _DEEPEST_LEVEL),
                mark.heading,
            )
            if marker is None:
                self._indents.clear()
            if mark.x is not None and mark.y is not None and mark.depth == 0:
                words.spot = Spot(self.page, mark.x, mark.y)
        if self._text.tell():
            self._text = io.StringIO()
        self._offset = -1
        self._bold = self._light = self._paged = False
        self.marker = self.counted_marker = None
        return words

    def _marker_of(self, mark: Mark) -> str | None:
        if self.marker is not None:
            return bullet_or(plain(self.marker.getvalue()).strip()) or None
        return self.counted_marker or None

    def _level(self, mark: Mark) -> int:
        """How deep an item stands, seen from its indent and those of the items right before it."""
        while self._indents and self._indents[-1] >= mark.indent:
            self._indents.pop()
        self._indents.append(mark.indent)
        return len(self._indents) - 1


def bullet_or(marker: str) -> str:
    """The marker, or a bullet where it is one of the many signs that stand for a bullet."""
    if marker and (marker == "o" or not any(letter.isalnum() for letter in marker)):
        return BULLET
    return marker
