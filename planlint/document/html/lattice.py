"""Grids that a page makes by its looks alone, without a table: rows of boxes, or boxes that a style sheet lays out.

What stands in such a grid is put into a table of its own, which ``html_tables`` then reads like any other. A page may
come without its style sheet; then the shape must tell: rows of as many boxes each, under a first row of short headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from planlint.document.html.forms import inside, label_span, text_of
from planlint.document.html.styles import Facts, Kind, Styles
from planlint.document.html.tokens import attributes
from planlint.document.html.tree import HEADINGS, NO_LONGER_BOLD, Node

Child = Node | str

_ROW_TAGS = frozenset("a article div form li ol p section span ul".split())
_CELL_TAGS = frozenset("b div li p section span strong".split())
_NO_CELL = frozenset((*HEADINGS, "table", "form", "nav", "main", "header", "footer", "fieldset", "dl"))
_ROW_NAME = re.compile(r"(?:^|[\s_-])(?:row|tr|trow)(?![a-z])", re.IGNORECASE)
_CELL_NAME = re.compile(r"(?:^|[\s_-])(?:cols?|columns?|cell|td|th)(?![a-z])", re.IGNORECASE)
_TRACK = re.compile(
    r"repeat\(\s*(\d+|[a-z-]+)\s*,((?:[^()]|\([^()]*\))*)\)|\[[^\]]*\]|[a-z-]+\([^()]*\)|[^\s\[]+"
)
_SPAN = re.compile(r"span\s+(\d{1,4})|(\d{1,4})\s*/\s*(?:span\s+(\d{1,4})|(-?\d{1,4}))")
_LABEL_NAME = re.compile(
    r"(?:^|[\s_-])(?:label|lbl|key|k|term|caption|prompt|question|q|fieldname|name)(?![a-z])", re.IGNORECASE
)
_FEWEST, _MOST = 2, 60
_TALLEST = 200
_HOLES = 4
_PAIR = 2
_CLEAR = 3
"""From so many columns on the shape alone can tell a grid."""
_LONGEST_HEADING = 80
_LONGEST_LABEL = 60
_PEEK = 150


class _Cell(NamedTuple):
    """A box, and how many columns and rows of the grid it covers."""

    box: Node
    width: int = 1
    height: int = 1


@dataclass(slots=True)
class _Row:
    """A row of a grid: the element that is one, if any, and its boxes. ``told``: the page itself says that it is one."""

    node: Node | None
    cells: list[_Cell]
    told: bool


@dataclass(slots=True)
class _Run:
    """Rows one below the other, as found so far; ``waiting`` are lines across that another row must follow."""

    rows: list[_Row] = field(default_factory=list)
    waiting: list[Node] = field(default_factory=list)
    children: list[Child] = field(default_factory=list)
    after: list[Child] = field(default_factory=list)

    @property
    def width(self) -> int:
        return len(self.rows[0].cells) if self.rows else 0

    def takes(self, rows: Sequence[_Row]) -> bool:
        """Whether these rows go on with those that are here."""
        return not self.rows or all(len(row.cells) == self.width for row in rows)

    def add(self, child: Child, rows: Sequence[_Row]) -> None:
        """Adds the rows that a child is, or holds."""
        for line in self.waiting:
            self.rows.append(_Row(None, [_Cell(line, self.width)], told=True))
        self.rows += rows
        self.children += [*self.after, child]
        self.waiting, self.after = [], []


def with_tables(children: list[Child], styles: Styles, facts: Facts | None = None) -> list[Child]:
    """What stands in an element, with a table in the place of each grid that its boxes make.

    ``facts`` are those of the element, which may lay out its boxes itself.
    """
    if not any(isinstance(child, Node) for child in children):
        return children
    if facts is not None and facts.kind not in (Kind.BLOCK, Kind.BOX):
        return children
    rows = (_laid_out(children, facts, styles) if facts else []) or _in_turns(children, styles)
    return [_table(rows)] if rows else list(_with_runs(children, styles))


def _with_runs(children: Sequence[Child], styles: Styles) -> Iterator[Child]:
    """The children, with each run of rows that makes a grid put into a table."""
    run = _Run()
    for child in children:
        if isinstance(child, str) and child.isspace():
            run.after.append(child)
            continue
        rows = _rows_of(child, styles, bool(run.rows)) if isinstance(child, Node) else []
        if rows and not run.takes(rows):
            yield from _ended(run)
            run = _Run()
        if rows:
            run.add(child, rows)
        elif isinstance(child, Node) and run.width >= _CLEAR and _is_line(child, styles):
            run.waiting.append(child)
            run.after.append(child)
        else:
            yield from _ended(run)
            run = _Run()
            yield child
    yield from _ended(run)


def _ended(run: _Run) -> Iterator[Child]:
    if run.width == _PAIR and _are_answers(run.rows):
        yield _terms(run.rows)
    elif _is_grid(run.rows):
        yield _table(run.rows)
    else:
        yield from run.children
    yield from run.after


def _are_answers(rows: Sequence[_Row]) -> bool:
    """Whether rows of two boxes are labels with what is filled in beside them."""
    named = all(
        _LABEL_NAME.search(_class(row.cells[0].box)) and not _LABEL_NAME.search(_class(row.cells[1].box))
        for row in rows
    )
    labels = [_start_of(row.cells[0].box) for row in rows]
    fit = all(0 < len(label) <= _LONGEST_LABEL and not label.endswith((".", ",", ";")) for label in labels)
    return fit and (named or (len(rows) >= _FEWEST and all(row.told for row in rows)))


def _is_grid(rows: Sequence[_Row]) -> bool:
    full = [row for row in rows if row.node is not None]
    if len(full) < _FEWEST or _are_labelled(full):
        return False
    if all(row.told for row in full):
        return True
    tags = {tuple(cell.box.tag for cell in row.cells) for row in full}
    return len(full[0].cells) >= _CLEAR and len(tags) == 1 and _are_headings(full[0].cells)


def _rows_of(node: Node, styles: Styles, begun: bool) -> list[_Row]:
    """The rows that an element is or, as the body of a table would, only holds; none for anything else.

    Several rows in one element make a grid of their own, unless one has begun before them.
    """
    held = [_row(child, styles) for child in node.children if isinstance(child, Node)]
    rows = [row for row in held if row is not None]
    if rows and len(rows) == len(held) and not _has_words_of_its_own(node):
        alike = len({len(row.cells) for row in rows}) == 1
        clear = all(row.told for row in rows) or len(rows[0].cells) >= _CLEAR
        if alike and clear and (len(rows) == 1 or begun) and _shown(node, styles):
            return rows
    row = _row(node, styles)
    return [] if row is None else [row]


def _row(node: Node, styles: Styles) -> _Row | None:
    """The row that an element may be: nothing but boxes, two or more of them."""
    if node.tag not in _ROW_TAGS or not _FEWEST <= len(node.children) <= 2 * _MOST + 1:
        return None
    if _has_words_of_its_own(node) or label_span(node) or not _shown(node, styles):
        return None
    cells = [child for child in node.children if isinstance(child, Node) and child.tag != NO_LONGER_BOLD]
    cells = [cell for cell in cells if not styles.facts(cell).hidden]
    if not _FEWEST <= len(cells) <= _MOST or not all(cell.tag in _CELL_TAGS for cell in cells):
        return None
    told = _is_told(node, cells, styles)
    pair = len(cells) == _PAIR and _LABEL_NAME.search(_class(cells[0])) is not None
    if not (told or pair) and (len(cells) < _CLEAR or any(cell.tag != "div" for cell in cells)):
        return None
    return _Row(node, [_Cell(cell) for cell in cells], told) if all(map(_is_box, cells)) else None


def _is_told(node: Node, cells: Sequence[Node], styles: Styles) -> bool:
    """Whether the page itself says that these boxes stand side by side, by its styles or by their names."""
    style = styles.facts(node).style
    display = style.get("display", "")
    if display.endswith("flex"):
        return "column" not in style.get("flex-direction", "") + style.get("flex-flow", "")
    if display.endswith("grid"):
        return _tracks(style) == len(cells)
    if _ROW_NAME.search(_class(node)) or all(_CELL_NAME.search(_class(cell)) for cell in cells):
        return True
    beside = [_stands_beside(styles.facts(cell)) for cell in cells]
    return all(beside[:-1])


def _stands_beside(facts: Facts) -> bool:
    """Whether an element with a width of its own leaves room beside it."""
    floats = facts.style.get("float") == "left" or facts.kind is Kind.BOX
    return (floats and "width" in facts.style) or facts.kind is Kind.CELL


def _laid_out(children: Sequence[Child], facts: Facts, styles: Styles) -> list[_Row]:
    """The rows of boxes that a style sheet lays out in so many columns (``display: grid``)."""
    columns = _tracks(facts.style) if facts.style.get("display", "").endswith("grid") else 0
    if columns < _FEWEST:
        return []
    boxes = _boxes(children, styles)
    if len(boxes) < 2 * columns or not all(map(_is_box, boxes)):
        return []
    rows = _placed(boxes, columns, styles)
    return rows if not _are_labelled([row for row in rows if len(row.cells) == columns]) else []


def _placed(boxes: Sequence[Node], columns: int, styles: Styles) -> list[_Row]:
    """The boxes in rows as a browser places them, each in the next place that is free for it; none where most rows
    would be empty.
    """
    placed: list[_Row] = []
    covered = [0] * columns  # for each column, how many rows from this one on are taken
    column = columns
    for box in boxes:
        style = styles.facts(box).style
        width = _covered(style.get("grid-column", ""), columns)
        height = _covered(style.get("grid-row", ""), _TALLEST)
        while column + width > columns or any(covered[column : column + width]):
            column += 1
            if column + width > columns:
                if len(placed) > _HOLES * len(boxes):
                    return []
                placed.append(_Row(box, [], told=True))
                covered = [max(rows - 1, 0) for rows in covered]
                column = 0
        placed[-1].cells.append(_Cell(box, width, height))
        covered[column : column + width] = [height] * width
        column += width
    return placed


def _boxes(children: Sequence[Child], styles: Styles) -> list[Node]:
    """The shown elements of a grid; those of an element that is only there to hold them count as its own."""
    found: list[Node] = []
    for child in children:
        if isinstance(child, str):
            if not child.isspace():
                return []
            continue
        facts = styles.facts(child)
        if facts.hidden or child.tag == NO_LONGER_BOLD:
            continue
        if facts.style.get("display") == "contents":
            held = [one for one in child.children if isinstance(one, Node)]
            found += [one for one in held if not styles.facts(one).hidden]
        else:
            found.append(child)
    return found


def _in_turns(children: Sequence[Child], styles: Styles) -> list[_Row]:
    """The rows of boxes one after another whose names come round in turns, under headings with a name of their own."""
    names: list[str] = []
    boxes: list[Node] = []
    for child in children:
        if isinstance(child, Node):
            if child.tag != "div" or not (name := _class(child)):
                return []
            names.append(name)
            boxes.append(child)
        elif not child.isspace():
            return []
    columns = next((place for place, name in enumerate(names) if name != names[0]), 0)
    if not _CLEAR <= columns <= _MOST or len(boxes) < 3 * columns or len(boxes) % columns:
        return []
    body = names[columns:]
    if names[0] in body or any(name != body[place % columns] for place, name in enumerate(body)):
        return []
    rows = [
        _Row(boxes[start], [_Cell(box) for box in boxes[start : start + columns]], told=False)
        for start in range(0, len(boxes), columns)
    ]
    fine = all(map(_is_box, boxes)) and all(_shown(box, styles) for box in boxes)
    return rows if fine and _are_headings(rows[0].cells) and not _are_labelled(rows) else []


def _terms(rows: Sequence[_Row]) -> Node:
    """A list of terms: each label with what is filled in beside it."""
    children: list[Child] = []
    for row in rows:
        label, value = (cell.box for cell in row.cells)
        children += (Node("dt", label.raw, label.children), Node("dd", value.raw, value.children))
    return Node("dl", "", children)


def _table(rows: Sequence[_Row]) -> Node:
    """A table of these rows, each box as it stands."""
    lines = []
    for row in rows:
        cells = [
            Node("td", f'colspan="{cell.width}" rowspan="{cell.height}" {cell.box.raw}', cell.box.children)
            for cell in row.cells
        ]
        own = row.node is not None and all(cell.box is not row.node for cell in row.cells)
        lines.append(Node("tr", row.node.raw if own and row.node is not None else "", list(cells)))
    return Node("table", "", list(lines))


def _is_box(node: Node) -> bool:
    """Whether an element could be a cell: no part of the page's frame in it, nor a heading or a table."""
    for count, one in enumerate(inside(node)):
        if count > _PEEK or (isinstance(one, Node) and one.tag in _NO_CELL):
            return False
    return True


def _is_line(node: Node, styles: Styles) -> bool:
    """Whether an element is one short line, as goes across a table between its rows."""
    if node.tag not in _CELL_TAGS or not _shown(node, styles) or not _is_box(node):
        return False
    parts = [one for one in inside(node) if isinstance(one, Node)]
    alone = all(sum(isinstance(child, Node) for child in part.children) <= 1 for part in parts)
    return alone and 0 < len(_start_of(node)) <= _LONGEST_HEADING


def _are_headings(cells: Sequence[_Cell]) -> bool:
    texts = [_start_of(cell.box) for cell in cells]
    said = [text for text in texts if text]
    fit = all(len(text) <= _LONGEST_HEADING and not text.endswith(".") for text in said)
    return fit and len(said) >= max(len(texts) - 1, 2) and len(set(said)) == len(said)


def _are_labelled(rows: Sequence[_Row]) -> bool:
    """Whether the boxes of a row carry their labels with them, so that no row is one of headings."""
    if len(rows) < _FEWEST:
        return False
    first, *others = [[_lead(cell.box) for cell in row.cells] for row in rows]
    same = sum(
        bool(lead) and all(place < len(row) and row[place] == lead for row in others)
        for place, lead in enumerate(first)
    )
    return 2 * same >= len(first)


def _lead(cell: Node) -> str:
    """With what label a box begins: the words before a colon, or those that stand apart in an element first."""
    elements = [one for one in cell.children if isinstance(one, Node)]
    whole = _start_of(cell)
    if len(elements) > 1 and elements[0].tag != "br":
        first = _start_of(elements[0])
        return first if first and whole.startswith(first) and whole != first else ""
    label, colon, value = whole.partition(":")
    return label if colon and value.strip() else ""


def _start_of(node: Node) -> str:
    return " ".join(text_of(node)[: 4 * _LONGEST_HEADING].split())


def _has_words_of_its_own(node: Node) -> bool:
    return any(isinstance(child, str) and not child.isspace() for child in node.children)


def _shown(node: Node, styles: Styles) -> bool:
    facts = styles.facts(node)
    return not facts.hidden and not facts.without_words and facts.kind in (Kind.BLOCK, Kind.BOX, Kind.INLINE)


def _class(node: Node) -> str:
    return attributes(node.raw).get("class", "") if node.raw else ""


def _tracks(style: Mapping[str, str]) -> int:
    """In how many columns a style sheet lays out boxes; 0 where it does not say."""
    value = style.get("grid-template-columns") or style.get("grid-template", "").rpartition("/")[2]
    count = 0
    for match in _TRACK.finditer(value):
        if match[0].startswith("["):
            continue
        if match[1] is not None:
            if not match[1].isdecimal():
                return 0
            count += min(int(match[1][:3]), _MOST + 1) * sum(1 for _ in _TRACK.finditer(match[2]))
        else:
            count += match[0] not in ("none", "subgrid", "masonry", "auto-flow")
    return count if count <= _MOST else 0


def _covered(place: str, most: int) -> int:
    """How many columns or rows a box covers (``grid-column: 1 / -1``, ``span 2``)."""
    match = _SPAN.search(place)
    if match is None:
        return 1
    if match[4] is not None:
        end = int(match[4])
        width = (most + 2 + end if end < 0 else end) - int(match[2])
    else:
        width = int(match[1] or match[3] or 1)
    return min(max(width, 1), most)
