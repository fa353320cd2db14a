"""What a story of a Word file shows from other parts of the file: the words of a diagram, and pieces of other files.

Programs that make plans put text that was kept as a web page or as Rich Text into the file as it is; Word turns it into
paragraphs when the file is opened and saved for the first time.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from planlint.document.archive import ZIP_TROUBLE
from planlint.document.docx.drawings import lines_of
from planlint.document.docx.package import Package
from planlint.document.limits import Limits
from planlint.document.model import Block, Document, Place, Table
from planlint.document.refusal import RefusalError

_MOST_BYTES = 20 * 1024 * 1024
_MOST_PIECES = 1_000
_SNIFFED = 4_096
_ZIP = b"PK\x03\x04"

ReadWord = Callable[[bytes], Document]


@dataclass(slots=True)
class Pieces:
    """The pieces of other files and the diagrams that a Word file shows, each of them once, and how much of them may still be read.

    ``read_word`` reads a piece that is a Word file itself; where it is None, the file is such a piece. ``notices`` are
    what the readers of the pieces have to say.
    """

    limits: Limits
    read_word: ReadWord | None
    notices: list[str] = field(default_factory=list)
    room: int = _MOST_BYTES
    known: set[str] = field(default_factory=set)

    def read(self, package: Package, name: str) -> tuple[Block, ...] | None:
        """The blocks of a piece, or None where it is left alone."""
        if self.read_word is None or not self.is_new(name):
            return None
        try:
            data = package.bytes(name)
            self.room -= _size(data)
            if not data or self.room < 0:
                return None
            document = self._document(data, self.read_word)
        except RefusalError:
            return None
        self.notices += document.notices
        return document.blocks

    def is_new(self, name: str) -> bool:
        """Whether a part was not asked for before, and may be read: what is shown twice says nothing new."""
        if name in self.known or len(self.known) >= _MOST_PIECES:
            return False
        self.known.add(name)
        return True

    def _document(self, data: bytes, read_word: ReadWord) -> Document:
        start = data[:_SNIFFED]
        if start.startswith(_ZIP):
            return read_word(data)
        if start.startswith(b"{\\rtf"):
            from planlint.document.rtf.reader import read_rtf

            return read_rtf(data, "", self.limits)
        from planlint.document.html.marks import looks_like_html, looks_like_mail

        if looks_like_mail(start):
            from planlint.document.mail import read_mail

            return read_mail(data, "", self.limits)
        if looks_like_html(start):
            from planlint.document.html.reader import read_html

            return read_html(data, "", self.limits)
        from planlint.document.encoding import decoded
        from planlint.document.text.reader import read_text

        return read_text(decoded(data), "", self.limits)


@dataclass(frozen=True, slots=True)
class Beside:
    """What one part of a package shows from the parts that it links to."""

    package: Package
    part: str
    pieces: Pieces

    def diagram(self, link: str) -> list[str]:
        """The lines of a diagram, none where it is missing."""
        name = self._name(link)
        if name is None or not self.pieces.is_new(name):
            return []
        root = self.package.xml(name)
        return [] if root is None else lines_of(root)

    def piece(self, link: str, place: Place) -> tuple[Block, ...] | None:
        """The blocks of a piece of another file, all at the place where it is shown; None where it is left alone."""
        name = self._name(link)
        blocks = None if name is None else self.pieces.read(self.package, name)
        return None if blocks is None else tuple(_placed(blocks, place))

    def _name(self, link: str) -> str | None:
        found = self.package.relationships(self.part).get(link)
        return None if found is None else found.target


def _placed(blocks: Iterable[Block], place: Place) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Table):
            cells = (
                replace(cell, blocks=tuple(_placed(cell.blocks, place)), place=place) for cell in block.cells
            )
            yield replace(block, cells=tuple(cells), place=place)
        else:
            yield replace(block, place=place)


def _size(data: bytes) -> int:
    """How much there is to read in a piece: what it unpacks to, where it is zipped."""
    if not data.startswith(_ZIP):
        return len(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return sum(entry.file_size for entry in archive.infolist())
    except ZIP_TROUBLE:
        return len(data)
