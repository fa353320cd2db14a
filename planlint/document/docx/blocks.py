"""The blocks of one story of a Word file (the body, a header, a cell): headings, paragraphs, lists, tables.

Words inside a paragraph are read by ``docx_runs``, the grid of a table by ``docx_tables``; which stories a file
has is known in ``docx``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from planlint.document.characters import PROMPTS, trimmed
from planlint.document.docx.beside import Beside
from planlint.document.docx.drawings import TEXT_BOX, diagram_of, lines_of
from planlint.document.docx.numbering import BULLET, Counters, Lists
from planlint.document.docx.runs import Words, words_of
from planlint.document.docx.styles import Styles, heading_of
from planlint.document.docx.tables import read_table
from planlint.document.docx.xml import RELATION, VAL, Spot, Steps, child, number, spots, w
from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.model import Block, Heading, ListItem, Paragraph, Place
from planlint.document.refusal import RefusalError

TOO_DEEP = (
    "nests its tables or boxes deeper than any plan needs and was left alone; save the plan's pages as a new file, or "
    + raise_hint("depth")
)
_NO_LIST = "0"
_PARAGRAPH, _TABLE = w("p"), w("tbl")
_AROUND_PAGE_NUMBERS = frozenset({"page", "pages", "p", "pg", "of", "-", "–", "|", "/"})

# Programs other than Word forget which controls still show their prompt, and leave it as if it were text.


@dataclass(slots=True)
class Story:
    """Reads one story from top to bottom; lists count on, and what there is to say about the reading gathers here.

    ``beside`` reads what the story shows from other parts. ``notes`` are the footnotes and endnotes referred to, by
    kind and id, in order; ``pictures`` is how many pictures and charts were passed over, ``controls`` how many
    boxes kept by ActiveX, ``prompts`` how many controls nobody filled in. ``hidden`` and ``embedded`` tell that hidden text, or a piece of another file, was left out;
    ``pieced`` that such a piece was read. Only the body's story is ``placed``: a header or a note stands nowhere in
    the body, so its places have labels and no paths.
    """

    styles: Styles
    lists: Lists
    beside: Beside
    limits: Limits = DEFAULTS
    placed: bool = True
    notes: list[tuple[str, str]] = field(default_factory=list)
    pictures: int = 0
    controls: int = 0
    prompts: int = 0
    hidden: bool = False
    embedded: bool = False
    pieced: bool = False
    counters: Counters = field(init=False)
    _depth: int = 0

    def __post_init__(self) -> None:
        self.counters = Counters(self.lists)

    def read(self, container: etree._Element, name: str = "") -> tuple[Block, ...]:
        """The blocks of a story; ``name`` stands before each label ("header")."""
        return tuple(_Container(self, f"{name}, " if name else "").blocks(Spot(container, (), False)))

    def within(self, spot: Spot, label: str) -> tuple[Block, ...]:
        """The blocks of a table's cell or a text box; paragraphs in it all carry its label.

        Raises ``RefusalError`` where cells and boxes stand in each other deeper than any form's.
        """
        if self._depth == self.limits.depth:
            raise RefusalError(TOO_DEEP)
        self._depth += 1
        blocks = tuple(_Container(self, f"{label}, ", label).blocks(spot))
        self._depth -= 1
        return blocks

    def place(self, label: str, path: tuple[int, ...]) -> Place:
        """The place of a block of this story."""
        return Place(label, path if self.placed else ())


@dataclass(slots=True)
class _Container:
    """One run of blocks with its own count of paragraphs and tables for the labels."""

    story: Story
    prefix: str
    fixed: str = ""
    paragraphs: int = 0
    tables: int = 0

    def blocks(self, container: Spot) -> Iterator[Block]:
        joined: list[Spot] = []
        for spot in spots(container):
            tag = spot.element.tag
            if tag == _PARAGRAPH:
                if not joined and not len(spot.element):
                    continue
                joined.append(spot)
                if not _runs_on(spot.element):
                    yield from self._paragraph(joined)
                    joined = []
            elif tag == _TABLE:
                yield from self._paragraph(joined)
                joined = []
                yield from self._table(spot)
            elif tag == w("altChunk"):
                yield from self._piece(spot)
            elif next(spot.element.iter(_PARAGRAPH, _TABLE), None) is not None:
                yield from self.blocks(spot)  # what wraps paragraphs is looked through, known or not
        yield from self._paragraph(joined)

    def _piece(self, spot: Spot) -> Iterator[Block]:
        """What a piece of another file shows here."""
        label = self.fixed or f"{self.prefix}embedded text after paragraph {self.paragraphs}"
        blocks = self.story.beside.piece(spot.element.get(RELATION, ""), self.story.place(label, spot.path))
        if blocks is None:
            self.story.embedded = True
            return
        self.story.pieced = True
        yield from blocks

    def _box(self, box: etree._Element, path: tuple[int, ...]) -> Iterator[Block]:
        """The words in one thing that is drawn at a paragraph."""
        name = self.fixed or f"{self.prefix}text box at paragraph {max(self.paragraphs, 1)}"
        if box.tag == TEXT_BOX:
            yield from self.story.within(Spot(box, path, False), name)
            return
        link = diagram_of(box)
        lines = lines_of(box) if link is None else self.story.beside.diagram(link)
        self.story.pictures += link is not None and not lines
        for line in lines:
            yield Paragraph(line, False, self.story.place(name, path))

    def _table(self, spot: Spot) -> Iterator[Block]:
        label = f"{self.prefix}table {self.tables + 1}"
        table = read_table(spot, label, self.story.within, self.story.place, self.story.limits)
        if table is not None:
            self.tables += 1
            yield table

    def _paragraph(self, joined: list[Spot]) -> Iterator[Block]:
        """One paragraph, which stands in several elements where the marks between them were deleted."""
        if not joined:
            return
        pieces = [self._words(spot) for spot in joined]
        last = joined[-1].element
        text = _said(trimmed("".join(piece.text for piece in pieces)), pieces)
        marker = self._marker(last, bool(text) or not any(piece.hidden for piece in pieces))
        label = self.fixed or f"{self.prefix}paragraph {self.paragraphs + 1}"
        place = self.story.place(label, joined[0].path)
        if text:
            self.paragraphs += 1
            yield self._block(last, text, marker, _all_bold(pieces), place, pieces[0].lead)
        for spot, piece in zip(joined, pieces, strict=True):
            self.story.notes.extend(piece.notes)
            self.story.pictures += piece.pictures
            self.story.controls += piece.controls
            self.story.prompts += piece.prompts
            self.story.hidden = self.story.hidden or piece.hidden
            steps = Steps(spot.element)
            for box in piece.boxes:
                yield from self._box(box, (*spot.path, *steps.to(box)))

    def _words(self, spot: Spot) -> Words:
        if spot.mute:
            return Words("", prompts=1)
        words = words_of(spot.element, self.story.styles)
        return replace(words, text="", prompts=1) if words.text.strip() in PROMPTS else words

    def _block(
        self, paragraph: etree._Element, text: str, marker: str | None, bold: bool, place: Place, lead: str
    ) -> Block:
        properties = child(paragraph, "pPr")
        level = heading_of(properties)
        if level is None:
            level = self.story.styles.paragraph(properties).heading
        if level:
            return Heading(f"{marker} {text}" if marker and marker != BULLET else text, level, place)
        if not marker:
            return Paragraph(text, bold, place, (lead,) if lead and text.startswith(lead) else ())
        if bold and marker != BULLET and not self.fixed:
            return Paragraph(f"{marker} {text}", True, place)
        return ListItem(text, marker, self._level(properties), place)

    def _list(self, properties: etree._Element | None) -> str | None:
        own = child(properties, "numPr", "numId")
        found = own.get(VAL, _NO_LIST) if own is not None else self.story.styles.paragraph(properties).list_id
        return None if found in (None, _NO_LIST) else found

    def _level(self, properties: etree._Element | None) -> int:
        """A paragraph's own level, else its style's, else the level that the list ties to the style."""
        own = number(child(properties, "numPr", "ilvl"))
        if own is not None:
            return min(max(own, 0), 8)
        style = self.story.styles.paragraph(properties)
        if style.level is not None and child(properties, "numPr") is None:
            return min(max(style.level, 0), 8)
        named = child(properties, "pStyle")
        list_id = self._list(properties)
        if named is None or list_id is None or child(properties, "numPr") is not None:
            return 0
        return self.story.counters.level_of_style(list_id, named.get(VAL, ""))

    def _marker(self, paragraph: etree._Element, counts: bool) -> str | None:
        properties = child(paragraph, "pPr")
        list_id = self._list(properties)
        if list_id is None or not counts:
            return None
        return self.story.counters.next(list_id, self._level(properties))


def _runs_on(paragraph: etree._Element) -> bool:
    """Whether the next paragraph goes on in the same line: the mark between is deleted, or this is its large capital."""
    frame = child(paragraph, "pPr", "framePr")
    if frame is not None and frame.get(w("dropCap"), "none") != "none":
        return True
    mark = child(paragraph, "pPr", "rPr")
    return mark is not None and (mark.find(w("del")) is not None or mark.find(w("moveFrom")) is not None)


def _all_bold(pieces: list[Words]) -> bool:
    spoken = [piece for piece in pieces if piece.text.strip()]
    return bool(spoken) and all(piece.bold for piece in spoken)


def _said(text: str, pieces: list[Words]) -> str:
    """What is left of "Page 2 of 5" without its numbers is no text."""
    if any(piece.paged for piece in pieces) and set(text.lower().split()) <= _AROUND_PAGE_NUMBERS:
        return ""
    return text
