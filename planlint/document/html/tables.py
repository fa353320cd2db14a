"""What a table of a page is made of: its caption, its sections in the order shown, their rows and cells.

A table is one by its tag, by its role (``role="grid"``) or by its look (``display: table``). How cells lie on the grid
is known by ``html_grid``, what is in them by ``html_blocks``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from planlint.document.html.forms import has_words
from planlint.document.html.styles import PARTS, Facts, Kind, Styles
from planlint.document.html.tree import Node
from planlint.document.html.words import Look

_SECTIONS = frozenset({Kind.HEAD, Kind.BODY, Kind.FOOT})
_CELLS = frozenset({Kind.CELL, Kind.HEADER_CELL})
_LARGEST = 1_000_000
_NO_FACTS = Facts({}, Kind.CELL)
Child = Node | str


class RawCell(NamedTuple):
    """A cell as the page has it."""

    children: list[Child]
    facts: Facts
    look: Look


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as the page has it: what stands in it."""

    children: list[Child]
    look: Look


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that cells can span together. ``kind`` is HEAD for those that the page itself marks as headings."""

    kind: Kind
    rows: list[RawRow] = field(default_factory=list)


class Parts:
    """The parts of one table. ``strays`` stand in it but in no cell; ``hidden`` tells that a hidden part had words."""

    def __init__(self, node: Node, look: Look, styles: Styles) -> None:
        self.captions: list[tuple[Node, Look]] = []
        self.strays: list[Child] = []
        self.hidden = False
        self._styles = styles
        self._sections: list[Section] = []
        self._loose: Section | None = None
        self._loose_row: RawRow | None = None
        self._around: set[int] = set()
        self.is_table = node.tag == "table"
        has_rows = True
        if not self.is_table:
            self._around, has_rows = _around_parts(node, styles)
            self.is_table = id(node) in self._around
        if self.is_table and has_rows:
            self._gather(node, look)
        elif self.is_table:
            self._home(None).rows.append(RawRow(list(node.children), look))

    @property
    def sections(self) -> list[Section]:
        """The sections as shown: the first head comes first, the first foot last, wherever they were written."""
        shown = list(self._sections)
        for kind, place in ((Kind.HEAD, 0), (Kind.FOOT, len(shown))):
            first = next((section for section in shown if section.kind is kind), None)
            if first is not None:
                shown.remove(first)
                shown.insert(place, first)
        return shown

    def cells(self, row: RawRow) -> Iterator[RawCell]:
        """The cells of a row; words that stand in none, where no tag forbids it, make one."""
        if not self._around:  # the tree has seen to it that in a row there are cells
            for child in row.children:
                if isinstance(child, Node) and (facts := self._seen(child)) is not None:
                    yield RawCell(child.children, facts, row.look.within(facts))
            return
        stray: list[Child] = []
        stack: list[tuple[Child, Look]] = [(child, row.look) for child in reversed(row.children)]
        while stack:
            child, look = stack.pop()
            if isinstance(child, str):
                stray.append(child)
                continue
            facts = self._seen(child)
            if facts is None:
                continue
            if facts.kind not in _CELLS and id(child) not in self._around:
                stray.append(child)
                continue
            yield from self._stray_cell(stray, row.look)
            stray = []
            look = look.within(facts)
            if facts.kind in _CELLS:
                yield RawCell(child.children, facts, look)
            else:
                stack += [(inner, look) for inner in reversed(child.children)]
        yield from self._stray_cell(stray, row.look)

    def _stray_cell(self, stray: list[Child], look: Look) -> Iterator[RawCell]:
        if any(map(_is_said, stray)):
            yield RawCell(stray, _NO_FACTS, look)

    def _gather(self, table: Node, look: Look) -> None:
        stack: list[tuple[Child, Look, Section | None]] = [
            (one, look, None) for one in reversed(table.children)
        ]
        while stack:
            child, look, section = stack.pop()
            if isinstance(child, str):
                if not child.isspace():
                    self.strays.append(child)
                continue
            facts = self._seen(child)
            if facts is None:
                continue
            look = look.within(facts)
            if facts.kind is not Kind.CELL and facts.kind is not Kind.HEADER_CELL:
                self._loose_row = None
            if facts.kind in _SECTIONS:
                section = Section(facts.kind)
                self._sections.append(section)
                self._loose = None
            if facts.kind is Kind.ROW:
                self._home(section).rows.append(RawRow(child.children, look))
            elif facts.kind in _CELLS:
                self._loose_cell(child, look, section)
            elif facts.kind is Kind.CAPTION:
                self.captions.append((child, look))
            elif facts.kind in _SECTIONS or id(child) in self._around:
                stack += [(inner, look, section) for inner in reversed(child.children)]
            else:
                self.strays.append(child)

    def _home(self, section: Section | None) -> Section:
        """The section of a row: its own, or for those that stand in none the one that they make together."""
        if section is not None:
            return section
        if self._loose is None:
            self._loose = Section(Kind.BODY)
            self._sections.append(self._loose)
        return self._loose

    def _loose_cell(self, cell: Node, look: Look, section: Section | None) -> None:
        if self._loose_row is None:
            self._loose_row = RawRow([], look)
            self._home(section).rows.append(self._loose_row)
        self._loose_row.children.append(cell)

    def _seen(self, node: Node) -> Facts | None:
        """How a part looks; None where it is not shown."""
        facts = self._styles.facts(node)
        if not facts.hidden and not facts.without_words:
            return facts
        self.hidden = self.hidden or (facts.hidden and has_words(node))
        return None


def spans(cell: RawCell) -> tuple[int, int]:
    """How many rows and columns a cell says that it covers; 0 rows are all that are left in its section."""
    facts = cell.facts
    return (_span(facts, "rowspan"), _span(facts, "colspan")) if facts.attributes else (1, 1)


def are_headers(cells: list[RawCell]) -> bool:
    """Whether a row of a table without a head is one: all of it header cells, but for an empty corner."""
    if len(cells) > 1 and cells[0].facts.kind is Kind.CELL and not any(map(_is_said, cells[0].children)):
        cells = cells[1:]
    return bool(cells) and all(cell.facts.kind is Kind.HEADER_CELL for cell in cells)


def _span(facts: Facts, name: str) -> int:
    return facts.whole(name if name in facts.attributes else f"aria-{name}", 1, _LARGEST)


def _is_said(child: Child) -> bool:
    return bool(child.strip()) if isinstance(child, str) else has_words(child)


def _around_parts(table: Node, styles: Styles) -> tuple[set[int], bool]:
    """The elements, by ``id()``, in which rows or cells of this very table stand, and whether it has rows at all."""
    around: set[int] = set()
    has_rows = False
    line = [table]
    stack = [iter(table.children)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            line.pop()
        elif isinstance(child, Node):
            facts = styles.facts(child)
            if facts.hidden or facts.kind is Kind.TABLE:
                continue
            if facts.kind in PARTS and facts.kind is not Kind.CAPTION:
                has_rows = has_rows or facts.kind not in _CELLS
                for node in reversed(line):
                    if id(node) in around:
                        break
                    around.add(id(node))
            if facts.kind not in _CELLS:
                line.append(child)
                stack.append(iter(child.children))
    return around, has_rows
