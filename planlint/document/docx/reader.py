"""A Word file as a document: its body, with headers before it and notes and footers after it.

The package is opened in ``docx_package``, the blocks of each story are read in ``docx_blocks``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from planlint.document.docx.beside import Beside, Pieces
from planlint.document.docx.bindings import Bindings
from planlint.document.docx.blocks import TOO_DEEP, Story
from planlint.document.docx.numbering import Lists
from planlint.document.docx.package import Package, Relationship
from planlint.document.docx.styles import Styles
from planlint.document.docx.xml import RELATION, child, is_on, w
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.model import Block, Document, block_text
from planlint.document.refusal import RefusalError

_PARTS = {"header": "headerReference", "footer": "footerReference"}
_NOTE_KINDS = ("footnote", "endnote")


def read_docx(data: bytes, source: str, limits: Limits = DEFAULTS) -> Document:
    """Reads a Word file (.docx, .docm, .dotx). Raises ``RefusalError`` for a broken, locked or hostile one."""
    return _read(data, source, Pieces(limits, lambda piece: _read(piece, source, Pieces(limits, None))))


def _read(data: bytes, source: str, pieces: Pieces) -> Document:
    try:
        return _Reader(Package(data, pieces.limits), pieces).document(source)
    except RecursionError:
        raise RefusalError(TOO_DEEP) from None


class _Reader:
    def __init__(self, package: Package, pieces: Pieces) -> None:
        self._package = package
        self._pieces = pieces
        self._links: Mapping[str, Relationship] = package.relationships(package.main)
        self._styles = Styles(self._part("styles"))
        self._lists = Lists(self._part("numbering"), self._styles)
        self._bindings = Bindings(package)
        self._notices: list[str] = []

    def document(self, source: str) -> Document:
        body = self._package.body()
        self._bindings.fill(body)
        story = self._story(self._package.main)
        headers = self._around(body, "header")
        blocks = story.read(body)
        notes = [note for kind in _NOTE_KINDS for note in self._notes(kind, story.notes)]
        footers = self._around(body, "footer")
        self._tell(story, body)
        return Document(source, "docx", (*headers, *blocks, *notes, *footers), tuple(self._notices))

    def _tell(self, story: Story, body: etree._Element) -> None:
        """Gathers what a reader of the report should know about how the body was read."""
        self._note(story)
        if story.prompts:
            boxes = _counted(
                story.prompts,
                "A box still shows its prompt and was",
                "boxes still show their prompts and were",
            )
            self._say(f"{boxes} read as empty.")
        if story.pictures:
            pictures = _counted(story.pictures, "A picture was", "pictures were")
            self._say(f"{pictures} not read; words in a picture cannot be checked.")
        if story.controls:
            boxes = _counted(
                story.controls,
                "A box to fill in (an ActiveX control) was",
                "boxes to fill in (ActiveX controls) were",
            )
            self._say(f"{boxes} not read; what is typed there cannot be checked.")
        if next(body.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo")), None) is not None:
            self._say("Tracked changes were read as if all of them were accepted.")

    def _story(self, part: str) -> Story:
        beside = Beside(self._package, part, self._pieces)
        return Story(
            self._styles, self._lists, beside, self._pieces.limits, placed=part == self._package.main
        )

    def _part(self, kind: str) -> etree._Element | None:
        name = self._package.linked(kind)
        return None if name is None else self._package.xml(name)

    def _around(self, body: etree._Element, kind: str) -> list[Block]:
        """Headers or footers: each text once, however many sections show it."""
        found: list[Block] = []
        seen: set[str] = set()
        for name in self._names_around(body, kind):
            root = self._package.xml(name)
            if root is None:
                self._say(f"A {kind} is missing from the file and could not be read.")
                continue
            self._bindings.fill(root)
            story = self._story(name)
            blocks = story.read(root, kind)
            self._note(story)
            fresh = [block for block in blocks if block_text(block) not in seen]
            seen.update(map(block_text, fresh))
            found += fresh
        return found

    def _names_around(self, body: etree._Element, kind: str) -> list[str]:
        """The parts that some page shows: those for first or even pages only where the file uses them."""
        sections = [section for section in body.iter(w("sectPr")) if _is_section(section)]
        used = {"default"}
        if any(is_on(child(section, "titlePg")) for section in sections):
            used.add("first")
        if is_on(child(self._part("settings"), "evenAndOddHeaders")):
            used.add("even")
        names: dict[str, None] = {}
        for section in sections:
            for reference in section.iterfind(w(_PARTS[kind])):
                link = self._links.get(reference.get(RELATION, ""))
                if link is not None and reference.get(w("type"), "default") in used:
                    names[link.target] = None
        return list(names)

    def _notes(self, kind: str, referred: list[tuple[str, str]]) -> Iterator[Block]:
        wanted = dict.fromkeys(name for form, name in referred if form == kind)
        part = self._package.linked(f"{kind}s") if wanted else None
        root = None if part is None else self._package.xml(part)
        if part is None or root is None:
            return
        elements = {element.get(w("id"), ""): element for element in root.iterfind(w(kind))}
        spare = iter(
            [one for name, one in elements.items() if name not in wanted and w("type") not in one.attrib]
        )
        for count, name in enumerate(wanted, start=1):
            note = elements[name] if name in elements else next(spare, None)
            if note is not None:
                story = self._story(part)
                yield from story.read(note, f"{kind} {count}")
                self._note(story)

    def _note(self, story: Story) -> None:
        if story.hidden:
            self._say("Hidden text was left out.")
        if story.embedded:
            self._say(
                "A piece of another file is embedded here and was not read; paste its text into the plan."
            )

        if story.pieced:
            self._say("A piece of another file is embedded here; it was read at the place where it stands.")
        for notice in self._pieces.notices:
            self._say(notice)

    def _say(self, notice: str) -> None:
        if notice not in self._notices:
            self._notices.append(notice)


def _is_section(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag != w("sectPrChange")


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else f"{count} {many}"
