"""Which tag stands in which: the tree of a page, mended where tags are missing or crossed, as browsers mend it.

What the elements mean is known by ``html_blocks``. Every step is taken in constant time, however deep the page is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from planlint.document.html.tokens import Tag, Tokens
from planlint.document.limits import Limits, raise_hint
from planlint.document.refusal import RefusalError

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
NO_LONGER_BOLD = "#light"
"""Stands where a ``</b>`` came in the middle of a paragraph that had begun inside the ``<b>``."""

_IGNORED = frozenset({"body", "frameset", "head", "html", "col", "colgroup"})
_VOID = frozenset(
    "area base basefont bgsound br embed frame hr img input keygen link meta param source track wbr".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header "
    "hgroup hr listing main menu nav ol p plaintext pre search section summary ul xmp".split()
)
_SPECIAL = (
    _BLOCKS
    | frozenset(HEADINGS)
    | frozenset(
        "applet button caption dd dt li marquee object option optgroup select table tbody td template textarea tfoot "
        "th thead tr".split()
    )
)
_END_PARAGRAPHS = _BLOCKS | frozenset({*HEADINGS, "dd", "dt", "li", "table"})
_BARRIERS = frozenset("applet button caption marquee object table td template th".split())
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_BOLD = frozenset({"b", "strong"})
_STRUCTURE = frozenset({"table", "tbody", "tfoot", "thead", "tr"})
_SECTIONS = frozenset({"tbody", "tfoot", "thead"})
_CELLS = frozenset({"td", "th"})
_PARTS = _SECTIONS | _CELLS | {"caption", "tr"}
# Down to which open element a part of a table closes what is open.
_HOMES = {
    **dict.fromkeys(_CELLS, _STRUCTURE),
    "tr": _SECTIONS | {"table"},
    **dict.fromkeys((*_SECTIONS, "caption"), frozenset({"table"})),
}
_XML = re.compile(r"\s*<\?xml\b", re.IGNORECASE)
_ROOT = "#root"


@dataclass(slots=True, eq=False)
class Node:
    """An element: its attributes as written, and what stands in it."""

    tag: str
    raw: str = ""
    children: list[Node | str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tree:
    """The tree of a page. ``cut`` tells that the page ends in the middle of a mark."""

    root: Node
    cut: bool


def tree_of(text: str, limits: Limits) -> Tree:
    """The tree of a page; any text has one. Raises ``RefusalError`` for more cells than the limits allow."""
    xml = _XML.match(text) is not None
    tokens = Tokens(text, xml)
    builder = _Builder(xml, limits)
    for token in tokens:
        if isinstance(token, str):
            builder.insert(token)
        elif token.closes:
            if not (xml and token.name == "br"):
                builder.end(token.name)
        else:
            builder.start(token)
    return Tree(builder.root, tokens.cut)


class _Builder:
    """The elements that are open, outermost first, and where among them each kind stands."""

    def __init__(self, xml: bool, limits: Limits) -> None:
        self.root = Node(_ROOT)
        self._xml = xml
        self._limits = limits
        self._cells = 0
        self._open = [self.root]
        self._ended = [False]
        self._bolds_ended = 0
        self._at: defaultdict[str, list[int]] = defaultdict(list)
        self._barriers = [0]
        self._specials = [0]
        self._implied: list[int] = []

    def start(self, tag: Tag) -> None:
        """A tag that opens: first it closes what it ends without saying so."""
        name = tag.name
        if name in _IGNORED:
            return
        if name in _PARTS:
            self._start_part(name)
        else:
            self._make_room(name)
        node = Node(name, tag.raw)
        self.insert(node)
        if name not in _VOID and not (tag.empty and (self._xml or ":" in name or self._at["svg"])):
            self._push(node)

    def end(self, name: str) -> None:
        """A tag that closes; one that closes nothing is passed over, but ``</p>`` and ``</br>`` still break a line."""
        if name in ("br", "p") and not self._in_scope(name):
            self.insert(Node(name))
        elif name in HEADINGS:
            self._close_to(max(self._last(heading) for heading in HEADINGS))
        elif name in _PARTS:
            if self._last(name) > self._last("table"):
                self._pop_to(self._last(name))
        elif name == "table":
            if self._at["table"]:
                self._pop_to(self._last("table"))
        elif name == "li":
            if self._last("li") > max(self._last("ul"), self._last("ol")):
                self._close_to(self._last("li"))
        elif name in _FORMATTING or name == "form":
            self._end_across(name)
        elif name in _SPECIAL or name in ("del", "ins"):
            self._close_to(self._last(name))
        elif self._last(name) > self._specials[-1]:
            self._pop_to(self._last(name))

    def insert(self, child: Node | str) -> None:
        """Puts a child where it belongs; what stands in a table but in no cell is shown before the table."""
        top = self._open[-1]
        if top.tag in _STRUCTURE and not (isinstance(child, Node) and child.tag in _PARTS):
            if isinstance(child, str) and child.isspace():
                return
            table = self._last("table")
            if self._implied and self._implied[-1] == table:
                self._pop_to(table)
                self._open[-1].children.append(child)
            else:
                around = self._open[table - 1].children
                around.insert(len(around) - 1, child)
            return
        top.children.append(child)

    def _start_part(self, name: str) -> None:
        """Finds the place of a cell, a row or a section; a piece of a table that was pasted gets its table."""
        if name in _CELLS:
            self._cells += 1
            if self._cells > self._limits.cells:
                raise RefusalError(f"has more than {self._limits.cells:,} cells; {raise_hint('cells')}")
        if not self._at["table"]:
            self._make_room("table")
            self._implied.append(len(self._open))
            self._open_new("table")
        while self._open[-1].tag not in _HOMES[name]:
            self._pop()
        if name in _CELLS and self._open[-1].tag != "tr":
            self._open_new("tr")

    def _make_room(self, name: str) -> None:
        if name in _END_PARAGRAPHS and self._in_scope("p"):
            self._pop_to(self._last("p"))
        if name == "table" and self._open[-1].tag in _STRUCTURE:
            self._pop_to(self._last("table"))
        if name in HEADINGS and self._open[-1].tag in HEADINGS:
            self._pop()
        elif name == "li":
            self.end("li")
        elif name in ("dd", "dt"):
            last = max(self._last("dd"), self._last("dt"))
            if last > self._last("dl"):
                self._close_to(last)
        elif name in ("option", "optgroup"):
            while self._open[-1].tag in ("option", name):
                self._pop()
        elif name in ("button", "select"):
            self._close_to(self._last(name))

    def _end_across(self, name: str) -> None:
        """Ends an element even where others that began in it go on: ``<b><p>x</b>y</p>``."""
        last = self._last(name)
        if not self._in_scope(name):
            return
        if self._specials[-1] <= last:
            self._pop_to(last)
            return
        self._ended[last] = True
        self._at[name].pop()
        if name in _BOLD:
            self._bolds_ended += 1
            self._open[-1].children.append(Node(NO_LONGER_BOLD))

    def _last(self, name: str) -> int:
        places = self._at[name]
        return places[-1] if places else -1

    def _in_scope(self, name: str) -> bool:
        places = self._at[name]
        return bool(places) and places[-1] >= self._barriers[-1]

    def _close_to(self, place: int) -> None:
        """Closes down to an open element, unless it stands outside this cell."""
        if place >= self._barriers[-1] and place > 0:
            self._pop_to(place)

    def _open_new(self, name: str) -> None:
        node = Node(name)
        self._open[-1].children.append(node)
        self._push(node)

    def _push(self, node: Node) -> None:
        place = len(self._open)
        self._open.append(node)
        self._ended.append(False)
        self._at[node.tag].append(place)
        if node.tag in _BARRIERS:
            self._barriers.append(place)
        if node.tag in _SPECIAL:
            self._specials.append(place)

    def _pop_to(self, place: int) -> None:
        while len(self._open) > place:
            self._pop()

    def _pop(self) -> None:
        """Closes the innermost open element, and those outside it that ended before it did."""
        while True:
            tag = self._open.pop().tag
            if not self._ended.pop():
                self._at[tag].pop()
            elif tag in _BOLD:
                self._bolds_ended -= 1
            if tag in _SPECIAL:
                self._specials.pop()
                if tag in _BARRIERS:
                    self._barriers.pop()
            if self._implied and self._implied[-1] == len(self._open):
                self._implied.pop()
            if not self._ended[-1]:
                break
        if self._bolds_ended:
            self._open[-1].children.append(Node(NO_LONGER_BOLD))
