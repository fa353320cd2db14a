"""A PDF as a document: its pages drawn and laid out, their tables and texts as blocks in reading order.

What stands at the head and foot of pages comes once, before and after the text. A page that is only a picture has no
words; nothing is recognised in pictures here.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Sequence

from planlint.document.characters import plain, trimmed
from planlint.document.limits import DEFAULTS, MEGABYTE, Limits
from planlint.document.model import Block, Document, Paragraph, Place
from planlint.document.pdf.dots import with_bullets
from planlint.document.pdf.file import DAMAGED, PdfFile
from planlint.document.pdf.fonts import UNKNOWN, Font
from planlint.document.pdf.forms import draw_annotations
from planlint.document.pdf.furniture import Furniture
from planlint.document.pdf.hidden import is_scanned, not_struck_out, seen
from planlint.document.pdf.ink import Mark
from planlint.document.pdf.layers import Layers
from planlint.document.pdf.layout import Layout, PageWords, Text, layout_of
from planlint.document.pdf.pages import Page, pages_of
from planlint.document.pdf.painter import Painter
from planlint.document.pdf.paragraphs import Style, blocks_of
from planlint.document.pdf.streams import TOO_MUCH, Budget
from planlint.document.pdf.tables import TableMaker
from planlint.document.pdf.terms import indents_of_terms, parted_at_terms
from planlint.document.pdf.ticks import with_tick_boxes
from planlint.document.pdf.words import Line, bands_of, words_of
from planlint.document.refusal import RefusalError

_SCAN = "this is a scan; ask for the Word file it was made from, or run text recognition over it first"
_NO_WORDS = (
    "it is empty or damaged, or its letters are drawn as shapes; open it and look, "
    "or ask for the Word file it was made from"
)
_ONLY_IN_READER = (
    "is a form that only Adobe Reader can show; open it there, print it to a new PDF and check that"
)
_UNREADABLE = (
    "does not say which letters its signs stand for; ask for the Word file it was made from, "
    "or run text recognition over it first"
)
UNFORESEEN = "holds something that planlint does not know how to read; print it to a new PDF and check that"
_MOST_UNKNOWN = 0.4
_DRAWING = 30


def read_pdf(data: bytes, source: str, limits: Limits = DEFAULTS) -> Document:
    """Reads a PDF file. Raises ``RefusalError`` for a scan, and for a broken, locked or hostile file."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL + 1)  # its warnings quote the file
    try:
        return _Reader(data, limits).document(source)
    except RecursionError:
        raise RefusalError(DAMAGED) from None
    except MemoryError:
        raise RefusalError(TOO_MUCH) from None
    except RefusalError:
        raise
    except (
        Exception
    ) as error:  # a file that nobody foresaw is one that could not be read, and the others go on
        raise RefusalError(UNFORESEEN) from error


class _Reader:
    def __init__(self, data: bytes, limits: Limits) -> None:
        budget = Budget.for_file(len(data), limits.unpacked_megabytes * MEGABYTE)
        self._limits = limits
        self._file = PdfFile(data, budget)
        self._layers = Layers(self._file)
        self._fonts: dict[int, Font] = {}
        self._notices: list[str] = []
        self._empty: list[int] = []
        self._unread: list[int] = []
        self._recognised: list[int] = []
        self._pictures = False
        self._heights: dict[int, list[float]] = {}

    def document(self, source: str) -> Document:
        form = self._file.dictionary(self._file.catalogue.get("AcroForm"))
        if self._file.catalogue.get("NeedsRendering") is True and "XFA" in form:
            raise RefusalError(_ONLY_IN_READER)
        pages = [self._page(page) for page in pages_of(self._file, self._limits)]
        if len(self._empty) == len(pages):
            raise RefusalError(f"no text in {named(self._empty)}: {_SCAN if self._pictures else _NO_WORDS}")
        self._check_letters(pages)
        layout = layout_of(pages)
        blocks = tuple(self._blocks(layout))
        self._tell()
        return Document(source, "pdf", blocks, tuple(self._notices))

    def _page(self, page: Page) -> PageWords:
        painter = self._painted(page, page.turns)
        turned = _common_turn(painter.ink.marks)
        if turned:
            painter = self._painted(page, (page.turns - turned) % 4)
        if draw_annotations(self._file, page, painter).comments:
            self._say("Comments on the pages were left out.")
        ink = painter.ink
        marks = [mark for mark in seen(ink) if mark.turn >= 0]
        if not marks and ink.hidden and is_scanned(ink):
            marks = ink.hidden
            self._recognised.append(page.number)
        elif ink.hidden or len(marks) < sum(mark.turn >= 0 for mark in ink.marks):
            self._say("Hidden text was left out.")
        kept = not_struck_out(marks, ink.rules)
        if len(kept) < len(marks):
            self._say("Words that are struck out were left out.")
        marks = with_bullets(ink, with_tick_boxes(ink, kept))
        self._pictures = self._pictures or bool(ink.pictures)
        if not marks:
            self._empty.append(page.number)
            if ink.pictures or len(ink.rules) + len(ink.fills) > _DRAWING:
                self._unread.append(page.number)
        words = words_of(marks)
        self._heights[page.number] = [band[0].base for band in bands_of(words)]
        return PageWords(page.number, ink.width, ink.height, words, ink.rules, ink.fills)

    def _painted(self, page: Page, turns: int) -> Painter:
        painter = Painter(self._file, page, turns, self._fonts, self._layers)
        contents = self._file.resolved(page.attributes.get("Contents"))
        parts = contents if isinstance(contents, list) else [contents]
        painter.draw(b"\n".join(self._file.content(part) for part in parts))
        return painter

    def _check_letters(self, pages: Sequence[PageWords]) -> None:
        """Some files hold only the shapes of their letters: better no words than wrong ones."""
        letters = "".join(word.text for page in pages for word in page.words)
        unknown = letters.count(UNKNOWN)
        if unknown > _MOST_UNKNOWN * len(letters):
            raise RefusalError(_UNREADABLE)
        if unknown:
            self._say(f"{unknown} letters could not be read and are shown as {UNKNOWN}.")

    def _blocks(self, layout: Layout) -> Iterator[Block]:
        maker = TableMaker(layout.style, self._limits)
        texts = [item for item in layout.items if isinstance(item, Text)]
        terms = indents_of_terms([line for line, _ in item.lines] for item in texts)
        yield from self._around(layout.furniture, "header")
        for item in layout.items:
            if isinstance(item, Text):
                yield from self._texts(item, layout.style, terms)
            else:
                yield maker.table(item)
        yield from self._around(layout.furniture, "footer")
        if maker.prompts:
            boxes = (
                "A box still shows its prompt and was"
                if maker.prompts == 1
                else f"{maker.prompts} boxes still show their prompts and were"
            )
            self._say(f"{boxes} read as empty.")

    def _texts(self, item: Text, style: Style, terms: Collection[tuple[int, int]]) -> Iterator[Block]:
        """The blocks of running text; a term and what is set in below it are one, as in a file that says so."""
        for term, lines in parted_at_terms([line for line, _ in item.lines], terms):
            found = list(blocks_of(lines, item.measure_of, style, self._place, in_cell=False))
            if term is not None:
                name = trimmed(plain(term.text)).rstrip(":")
                place = self._place(term)
                if isinstance(found[0], Paragraph):
                    found[0] = Paragraph(f"{name}: {found[0].text}", False, place)
                else:
                    found.insert(0, Paragraph(f"{name}:", True, place))
            yield from found

    def _around(self, furniture: Sequence[Furniture], kind: str) -> Iterator[Block]:
        for one in furniture:
            if one.kind == kind:
                text = trimmed(plain(one.text))
                yield Paragraph(text, one.band.bold, Place(f"{kind}, page {one.page}", (one.page,)))

    def _place(self, line: Line) -> Place:
        heights = self._heights[line.page]
        number = min(range(len(heights)), key=lambda place: abs(heights[place] - line.base)) + 1
        return Place(f"page {line.page}, line {number}", (line.page, number))

    def _tell(self) -> None:
        if self._file.repaired or self._file.budget.damaged:
            self._say("The file is damaged; what could be found in it was read.")
        if self._recognised:
            self._say(
                f"The text of {named(self._recognised)} was recognised in a scan; letters may be wrong."
            )
        if self._unread:
            self._say(f"No text was found on {named(self._unread)}; words in a picture cannot be checked.")

    def _say(self, notice: str) -> None:
        if notice not in self._notices:
            self._notices.append(notice)


def named(pages: Sequence[int]) -> str:
    """Pages as people name them: "page 2", "pages 1–3", "pages 1, 4–6"."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    text = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
    return f"page {text}" if len(pages) == 1 else f"pages {text}"


def _common_turn(marks: Sequence[Mark]) -> int:
    """How most of the letters of a page are turned: a wide table is printed sideways on an upright page."""
    counts = [0, 0, 0, 0]
    for mark in marks:
        if mark.turn >= 0:
            counts[mark.turn] += len(mark.text)
    most = max(range(4), key=lambda turn: counts[turn])
    return most if 2 * counts[most] > sum(counts) else 0
