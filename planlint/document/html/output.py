"""Words put down as blocks: whether they are a heading, an item, the value of a label or a paragraph, and their place.

When a paragraph ends is decided in ``html_blocks``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from planlint.document.docx.numbering import BULLET
from planlint.document.html.lists import Item, typed_marker
from planlint.document.model import Block, Heading, ListItem, Paragraph, Place


@dataclass(slots=True)
class _Label:
    lines: list[str]
    strong: bool

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def before(self, value: str) -> str:
        """The label and its value on one line."""
        text = self.text
        label = text if text.endswith(":") else f"{text}:"
        return f"{label} {value}".strip()


@dataclass(slots=True)
class Output:
    """The blocks of a page or a cell so far, and what the next words will be.

    ``prefix`` stands before the labels of places, ``path`` before their paths; in a cell all words stand at its one
    place, ``fixed``. ``heading`` is the level of the heading that is open, ``item`` the list item whose words are
    awaited. In a list of terms ``in_term`` and ``in_definition`` tell which of the two is open.
    """

    prefix: str = ""
    fixed: Place | None = None
    path: tuple[int, ...] = ()
    blocks: list[Block] = field(default_factory=list)
    heading: int = 0
    item: Item | None = None
    in_term: bool = False
    in_definition: bool = False
    _label: _Label | None = None
    _paragraphs: int = 0
    _tables: int = 0

    def add(self, text: str, strong: bool, lead: str = "") -> None:
        """Puts down the words of a paragraph, with the bold ones that open it where the others are not bold."""
        if not text:
            return
        if self.in_term:
            self._label = self._label or _Label([], True)
            self._label.lines.append(text)
            self._label.strong = self._label.strong and strong
            return
        item = self.item
        if self._label is not None and self.in_definition and not self.heading and item is None:
            text, strong = self._label.before(text), strong and self._label.strong
            self._label = None
        self.settle_label()
        if item is not None and item.marker is None:
            item, text = _read_marker(item, text)
        self.item = None
        self._paragraphs += 1
        self.blocks.append(self._block(text, strong, item, lead))

    def settle_label(self) -> None:
        """Puts down a label that has no value, or whose value is no paragraph."""
        label, self._label = self._label, None
        if label is not None:
            self._paragraphs += 1
            text = label.before("") if self.in_definition else label.text
            self.blocks.append(Paragraph(text, label.strong, self._place()))

    def table_place(self) -> Place:
        """The place of the table that is to come next."""
        self._tables += 1
        return Place(f"{self.prefix}table {self._tables}", (*self.path, len(self.blocks) + 1))

    def _block(self, text: str, strong: bool, item: Item | None, lead: str) -> Block:
        marker = "" if item is None or item.marker is None else item.marker
        numbered = marker not in ("", BULLET)
        if self.heading:
            return Heading(f"{marker} {text}" if numbered else text, self.heading, self._place())
        if item is None:
            return Paragraph(text, strong, self._place(), (lead,) if lead and text.startswith(lead) else ())
        if item.word and strong and numbered and self.fixed is None:
            return Paragraph(
                f"{marker} {text}", True, self._place()
            )  # Word's own headings look so; see docx_blocks
        return ListItem(text, marker, item.level, self._place())

    def _place(self) -> Place:
        if self.fixed is not None:
            return self.fixed
        return Place(f"{self.prefix}paragraph {self._paragraphs}", (*self.path, len(self.blocks) + 1))


def _read_marker(item: Item, text: str) -> tuple[Item | None, str]:
    """The item of Word's whose marker, if it has one, stands at the beginning of its words."""
    typed = typed_marker(text)
    if typed is not None:
        return Item(typed[0], item.level, word=True), typed[1]
    return (Item(BULLET, item.level, word=True), text) if item.sure else (None, text)
