"""The blocks of a page: headings, paragraphs, list items and tables, in reading order and each in its cell.

How elements look is known by ``html_styles``, words gather in ``html_words`` and are put down by ``html_output``. The
depth of the page costs no recursion, that of its tables and lists is limited.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from planlint.document.docx.numbering import BULLET
from planlint.document.html.forms import Box, chosen, input_box, label_span, text_box, tick_of_role
from planlint.document.html.grid import Grid, Spot
from planlint.document.html.lattice import with_tables
from planlint.document.html.lists import LISTS, Counter, Item, word_item, word_marker
from planlint.document.html.output import Output
from planlint.document.html.page import Page
from planlint.document.html.styles import PARTS, Facts, Kind
from planlint.document.html.tables import Child, Parts, RawCell, are_headers, spans
from planlint.document.html.tree import HEADINGS, NO_LONGER_BOLD, Node
from planlint.document.html.words import PLAIN, Look, Words
from planlint.document.limits import raise_hint
from planlint.document.model import Block, Cell, Paragraph, Place, Table, block_text
from planlint.document.refusal import RefusalError

TOO_DEEP = f"nests its tables or lists deeper than any plan; {raise_hint('depth')}"
_EMPTY_LINE = re.compile(r"\n\s*\n")
_KEPT_AS_TYPED = frozenset({"listing", "plaintext", "pre", "xmp"})

Leave = Callable[[], None]
_Frame = tuple[Iterator[Child], Look, Leave | None]


class Flow:
    """Reads what stands on a page, or in one cell of it, from top to bottom."""

    def __init__(self, page: Page, out: Output, depth: int = 0) -> None:
        self._page = page
        self._reading = page.reading
        self._out = out
        self._depth = depth
        self._words = Words()
        self._lists: list[Counter] = []
        self._loose: list[Node] = []
        self._loose_look = PLAIN
        self._label_span = 0

    def read(self, children: list[Child], look: Look = PLAIN) -> None:
        """Reads these children; what is open at the end of them ends."""
        stack: list[_Frame] = [(iter(with_tables(children, self._page.styles)), look, None)]
        while stack:
            inside, look, leave = stack[-1]
            for child in inside:
                if isinstance(child, str):
                    self._text(child, look)
                elif child.tag == NO_LONGER_BOLD:
                    look = look.strong(False)
                    stack[-1] = (inside, look, leave)
                elif (frame := self._enter(child, look)) is not None:
                    stack.append(frame)
                    break
            else:
                stack.pop()
                if leave is not None:
                    leave()
        self._flush()
        self._out.settle_label()

    def _text(self, text: str, look: Look) -> None:
        if self._loose and not text.isspace():
            self._flush()
        if look.shown:
            self._words.add(text, look)
        elif not text.isspace():
            self._reading.hidden = True

    def _flush(self) -> None:
        """Ends the paragraph, and the table that rows outside of any table make."""
        text, strong = self._words.take()
        self._out.add(text, strong, self._words.lead)
        if self._loose:
            loose, self._loose = self._loose, []
            self._table(Node("#parts", "", list(loose)), self._loose_look)

    def _enter(self, node: Node, look: Look) -> _Frame | None:
        """What stands in an element, to be read next; None where the element is read already, or is not shown."""
        facts = self._page.styles.facts(node)
        if facts.without_words or self._is_left_out(node, facts):
            return None
        if facts.kind in PARTS and facts.kind is not Kind.CAPTION:
            if not self._loose:
                self._flush()
                self._loose_look = look
            self._loose.append(node)
            return None
        look = look.within(facts)
        if self._loose:
            self._flush()
        leaf = _LEAVES.get(node.tag)
        if leaf is not None:
            leaf(self, node, facts, look)
            return None
        if facts.kind is Kind.TABLE and self._table(node, look):
            return None
        children = with_tables(node.children, self._page.styles, facts)
        return iter(children), look, self._begin(node, facts, look)

    def _is_left_out(self, node: Node, facts: Facts) -> bool:
        if facts.hidden:
            self._reading.leave_out(node)
        elif node.tag == "del":
            self._reading.tracked = True
        elif "mso-element" in facts.style or "class" in facts.attributes:
            comment = facts.style.get("mso-element") == "comment-list"
            if not comment and "msocomanchor" not in facts.attributes.get("class", "").lower():
                return False
            self._reading.comments = True
        else:
            return node.tag == "button" and not self._out.heading
        return True

    def _begin(self, node: Node, facts: Facts, look: Look) -> Leave | None:
        """Begins an element and gives what to do at its end."""
        level = _heading_level(node, facts)
        if level or facts.kind not in (Kind.INLINE, Kind.BOX) or node.tag in LISTS or node.tag == "li":
            leave: Leave | None = self._begin_block(node, facts, look, level)
        else:
            leave = self._begin_inline(node, facts, look)
        if look.shown and (node.tag == "label" or "role" in facts.attributes):
            self._put(Box(self._page.labels.take(node) or tick_of_role(facts)), look)
        if node.tag == "ins":
            self._reading.tracked = True
        elif node.tag in ("object", "applet"):
            self._reading.embedded = True
        return leave

    def _begin_block(self, node: Node, facts: Facts, look: Look, level: int) -> Leave:
        self._flush()
        self._label_span = label_span(node)
        tag = node.tag
        if tag in ("dl", "dt", "dd"):
            return self._begin_term(tag)
        if tag in LISTS:
            return self._begin_list(node, facts)
        if tag == "li":
            self._out.item = self._lists[-1].next(facts) if self._lists else Item(BULLET, 0)
            return self._end_item
        item = word_item(facts)
        if item is not None:
            self._out.item = item
        if level:
            return self._begin_heading(level)
        if look.space == "pre" and tag in _KEPT_AS_TYPED:
            return self._end_typed
        return self._flush if item is None else self._end_item

    def _begin_inline(self, node: Node, facts: Facts, look: Look) -> Leave | None:
        if facts.style.get("mso-list") == "ignore":
            return self._begin_marker()
        if node.tag == "label" and self._page.labels.names(node):
            return self._begin_label()
        if id(node) == self._label_span:
            return self._end_label_span
        if facts.kind is Kind.BOX:
            self._words.gap()
            return self._words.gap
        if node.tag == "q":
            self._text("“", look)
            return lambda: self._text("”", look)
        return None

    def _begin_heading(self, level: int) -> Leave:
        before = self._out.heading
        self._out.heading = level

        def leave() -> None:
            self._flush()
            self._out.heading = before
            self._out.item = None

        return leave

    def _begin_list(self, node: Node, facts: Facts) -> Leave:
        self._check_depth()
        self._lists.append(Counter(node, facts, self._page.styles, len(self._lists)))

        def leave() -> None:
            self._flush()
            self._lists.pop()

        return leave

    def _begin_term(self, tag: str) -> Leave:
        """A list of terms: the value goes on the line of its label."""
        out = self._out
        before = out.in_term, out.in_definition
        if tag != "dd":
            out.settle_label()
        out.in_term, out.in_definition = tag == "dt", tag == "dd"

        def leave() -> None:
            self._flush()
            if tag != "dt":
                out.settle_label()
            out.in_term, out.in_definition = before

        return leave

    def _begin_label(self) -> Leave:
        """The label of a box of words: what is filled in goes on its line."""
        self._flush()
        self._out.settle_label()
        before = self._out.in_term
        self._out.in_term = True

        def leave() -> None:
            self._flush()
            self._out.in_term = before

        return leave

    def _end_label_span(self) -> None:
        """Parts a label from its value where a page only sets them apart by their looks."""
        self._words.put(": ")

    def _begin_marker(self) -> Leave:
        """Word writes the marker of an item among its words."""
        words, self._words = self._words, Words()

        def leave() -> None:
            marker, _ = self._words.take()
            self._words = words
            if self._out.item is not None:
                self._out.item.marker = word_marker(marker)
            elif marker:
                words.put(f"{marker} ")

        return leave

    def _end_item(self) -> None:
        self._flush()
        self._out.item = None

    def _end_typed(self) -> None:
        """Where white space is kept an empty line parts paragraphs."""
        text, strong = self._words.take()
        for part in _EMPTY_LINE.split(text):
            self._out.add(part.strip(), strong)
        self._flush()

    def _check_depth(self) -> None:
        if self._depth + len(self._lists) >= self._reading.limits.depth:
            raise RefusalError(TOO_DEEP)

    def _table(self, node: Node, look: Look) -> bool:
        """Reads a table, what is shown before it first; False for what has the look of one but no cell."""
        parts = Parts(node, look, self._page.styles)
        if not parts.is_table:
            return False
        self._check_depth()
        self._flush()
        self._out.settle_label()
        self._out.item = None
        self._depth += 1
        self.read(parts.strays, look)
        for caption, caption_look in parts.captions:
            self.read(caption.children, caption_look.strong(True))
        self._grid(parts)
        self._depth -= 1
        self._reading.hidden = self._reading.hidden or parts.hidden
        return True

    def _grid(self, parts: Parts) -> None:
        grid = Grid(self._reading.room, self._reading.limits)
        sections = parts.sections
        marked = any(section.kind is Kind.HEAD and section.rows for section in sections)
        header_rows = 0
        for section in sections:
            for row in section.rows:
                raws = list(parts.cells(row))
                heads = section.kind is Kind.HEAD or (not marked and are_headers(raws))
                if grid.add_row(map(spans, raws)) and heads and header_rows == grid.height - 1:
                    header_rows += 1
            grid.end_section()
        grid.squeeze()
        if not grid.rows:
            return
        self._reading.room -= grid.height * grid.width
        place = self._out.table_place()
        cells: list[Cell] = []
        counts = tuple(range(max(grid.height, grid.width) + 1))  # each number once, not once a cell
        for section in sections:
            for row in section.rows:
                for raw in parts.cells(row):
                    spot = grid.cell(len(cells), counts)
                    cells.append(self._cell(raw, spot, place, counts))
                row.children.clear()  # what was read is let go, or a long table would be held twice
        self._out.blocks.append(Table(tuple(cells), header_rows, place))

    def _cell(self, raw: RawCell, spot: Spot, table: Place, counts: tuple[int, ...]) -> Cell:
        row, column, height, width = spot
        label = f"{table.label}, row {row + 1}, column {column + 1}"
        place = Place(label, (*table.path, counts[row + 1], counts[column + 1]))
        blocks: tuple[Block, ...] = ()
        if len(raw.children) == 1 and isinstance(raw.children[0], str):
            self._text(raw.children[0], raw.look)
            text, strong = self._words.take()
            blocks = (Paragraph(text, strong, place),) if text else ()
        elif raw.children:
            out = Output(f"{label}, ", place, place.path)
            Flow(self._page, out, self._depth + len(self._lists)).read(raw.children, raw.look)
            blocks = tuple(out.blocks)
        return Cell(blocks, row, column, height, width, place)

    def _put(self, box: Box, look: Look) -> None:
        """Puts down what a box of a form shows, apart from the words around it."""
        self._reading.prompts += box.prompt
        if box.text and look.shown:
            self._words.gap()
            self._words.put(box.text)
            self._words.put(" ")

    def _line_break(self, node: Node, facts: Facts, look: Look) -> None:
        self._words.put("\n")

    def _rule(self, node: Node, facts: Facts, look: Look) -> None:
        self._flush()

    def _picture(self, node: Node, facts: Facts, look: Look) -> None:
        self._reading.pass_picture(facts)

    def _input(self, node: Node, facts: Facts, look: Look) -> None:
        box = input_box(facts)
        if box is not None and not self._page.labels.has_taken(node):
            self._fill(node, box, look)

    def _choice(self, node: Node, facts: Facts, look: Look) -> None:
        self._fill(node, chosen(node, facts, self._page.styles), look)

    def _text_box(self, node: Node, facts: Facts, look: Look) -> None:
        self._fill(node, text_box(node, facts), look)

    def _fill(self, node: Node, box: Box, look: Look) -> None:
        """Puts down what a box of words shows: behind its label, where that stands before it."""
        if not self._page.labels.names(node):
            self._put(box, look)
            return
        self._flush()
        self._out.in_definition = True
        self._put(box, look)
        self._flush()
        self._out.settle_label()
        self._out.in_definition = False

    def _embedded(self, node: Node, facts: Facts, look: Look) -> None:
        self._reading.embedded = True

    def _frame(self, node: Node, facts: Facts, look: Look) -> None:
        """A frame shows another page, which is read where the file has it."""
        page = self._reading.frame_of(facts)
        if page is not None:
            self._check_depth()
            self._flush()
            Flow(page, self._out, self._depth + len(self._lists) + 1).read(page.root.children)


_LEAVES: dict[str, Callable[[Flow, Node, Facts, Look], None]] = {
    "br": Flow._line_break,
    "canvas": Flow._picture,
    "embed": Flow._embedded,
    "frame": Flow._frame,
    "hr": Flow._rule,
    "iframe": Flow._frame,
    "image": Flow._picture,
    "img": Flow._picture,
    "input": Flow._input,
    "select": Flow._choice,
    "svg": Flow._picture,
    "textarea": Flow._text_box,
}


def read_page(page: Page, out: Output) -> None:
    """Reads a page, behind what was read before. Raises ``RefusalError`` where it goes beyond the limits."""
    Flow(page, out).read(page.root.children)


def read_running(page: Page, out: Output, name: str) -> None:
    """Reads the headers or the footers that Word keeps in a page of their own, each text once."""
    seen: set[str] = set()
    stack: list[Child] = [page.root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            continue
        if page.styles.facts(node).style.get("mso-element") != name:
            stack.extend(reversed(node.children))
            continue
        running = Output(f"{name}, ", Place(name))
        Flow(page, running).read(node.children)
        fresh = [block for block in running.blocks if block_text(block) not in seen]
        seen.update(map(block_text, fresh))
        out.blocks += fresh


def _heading_level(node: Node, facts: Facts) -> int:
    """The level of a heading by tag, by role, or by Word's outline; 0 for what is none."""
    if node.tag in HEADINGS:
        return int(node.tag[1])
    if "role" in facts.attributes and facts.attributes["role"].strip().lower() == "heading":
        return max(facts.whole("aria-level", 2, 9), 1)
    if facts.kind is not Kind.BLOCK:
        return 0
    outline = facts.style.get("mso-outline-level", "")
    if outline.isdecimal():
        return min(max(int(outline[:2]), 1), 9)
    return int("MsoTitle" in facts.attributes.get("class", "").split())
