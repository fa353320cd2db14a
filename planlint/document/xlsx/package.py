"""An Excel file as a package: the zip opened with care, small parts parsed whole, large ones read piece by piece.

Everything that a hostile or a broken file can do to a parser is stopped here; what the parts mean is for the other
``xlsx`` modules. Large parts go through expat: walking over 800,000 cells took it 1.8 s, lxml's pull parser 2.9 s and
openpyxl's read-only mode, which gives values but no merges and nothing hidden, 10.5 s; and expat builds no tree that
could grow.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from typing import IO, Protocol
from xml.parsers import expat

from lxml import etree

from planlint.document.archive import ZIP_TROUBLE
from planlint.document.docx.package import Relationship, parse
from planlint.document.limits import MEGABYTE, Limits, raise_hint
from planlint.document.refusal import READS, RefusalError

DAMAGED = (
    "is damaged or was cut short on its way; open it in Excel, which may mend it, and save it again, "
    "or ask for a fresh copy"
)
_BOMB = (
    "unpacks to far more than any plan needs and was left alone; open it in Excel and save it as a new .xlsx"
)
_DECLARES = (
    "declares a document type or entities, which no Excel file needs, and was left alone; "
    "open it in Excel and save it as a new .xlsx"
)
_PROTECTED = "is protected by a password; open it in Excel, save it without the password and check again"

_LARGEST_PARSED = 40 * 1024 * 1024
_PIECE = 64 * 1024
_LONGEST_TOKEN = 4 * 1024 * 1024
"""Text comes in pieces; only one tag with its attributes, or one comment, could be longer than this."""
_MOST_NAMES = 20_000
_DEEPEST = 1_000


class Scan(Protocol):
    """What takes a part as it is read. ``depth`` is how many elements are open; names are "namespace|name"."""

    depth: int

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """A piece of text."""


class Package:
    """The parts of an Excel file. Raises ``RefusalError`` where the file is not one, or is not safe to open."""

    def __init__(self, file: IO[bytes], limits: Limits) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
            entries = self._zip.infolist()
        except ZIP_TROUBLE:
            raise RefusalError(DAMAGED) from None
        if len(entries) > limits.files:
            raise RefusalError(
                f"has more than {limits.files:,} files packed in it; open it in Excel and save it as a new .xlsx, "
                f"or {raise_hint('files')}"
            )
        if sum(entry.file_size for entry in entries) > limits.unpacked_megabytes * MEGABYTE:
            raise RefusalError(
                f"unpacks to more than {limits.unpacked_megabytes:,} MB; split the export, "
                f"or {raise_hint('unpacked-megabytes')}"
            )
        self._entries = {entry.filename.lstrip("/").lower(): entry for entry in entries}
        self.main = self._main_part()

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def xml(self, name: str) -> etree._Element | None:
        """The root of a part that is small by nature, or None where the package has no such part."""
        entry = self._entries.get(name.lower())
        if entry is None:
            return None
        if entry.file_size > _LARGEST_PARSED:
            raise RefusalError(_BOMB)
        data = b"".join(self._pieces(entry))
        try:
            return parse(data)
        except RefusalError as refusal:
            # ``parse`` speaks of Word, whose files it was made for
            raise RefusalError(str(refusal).replace("Word", "Excel").replace(".docx", ".xlsx")) from None

    def relationships(self, part: str) -> Mapping[str, Relationship]:
        """The part's relationships by their id; links out of the package are left out and never followed."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", name + ".rels"))
        found: dict[str, Relationship] = {}
        for element in () if root is None else root:
            target = element.get("Target", "")
            if element.get("TargetMode") == "External" or not target:
                continue
            place = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[element.get("Id", "")] = Relationship(element.get("Type", "").rpartition("/")[2], place)
        return found

    def scan(self, name: str, scan: Scan) -> Iterator[None]:
        """Feeds a part to ``scan`` piece by piece, pausing after each; nothing where there is no such part."""
        entry = self._entries.get(name.lower())
        if entry is None:
            return
        names: dict[str, str] = {}
        parser = _parser(scan, names)
        fed = 0
        try:
            for piece in self._pieces(entry):
                parser.Parse(piece, False)
                fed += len(piece)
                if (
                    fed - parser.CurrentByteIndex > _LONGEST_TOKEN
                    or len(names) > _MOST_NAMES
                    or scan.depth > _DEEPEST
                ):
                    raise RefusalError(_BOMB)
                yield
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError, ValueError):
            raise RefusalError(DAMAGED) from None
        yield

    def _pieces(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        if entry.flag_bits & 1:
            raise RefusalError(_PROTECTED)
        try:
            with self._zip.open(entry) as part:
                while piece := part.read(_PIECE):
                    yield piece
        except ZIP_TROUBLE:
            raise RefusalError(DAMAGED) from None

    def _main_part(self) -> str:
        for link in self.relationships("").values():
            if link.kind == "officeDocument" and link.target in self:
                if link.target.lower().endswith(".bin"):
                    raise RefusalError(
                        "is a binary Excel file (.xlsb); open it in Excel and save it as .xlsx"
                    )
                return link.target
        if "xl/workbook.xml" in self:
            return "xl/workbook.xml"
        if any(name.startswith("xl/") for name in self._entries):
            raise RefusalError("is an Excel file without its main part; " + DAMAGED.partition("; ")[2])
        raise RefusalError(
            f"is a zip archive and not an Excel file; {READS}: unpack it and check the files inside"
        )


def _parser(scan: Scan, names: dict[str, str]) -> expat.XMLParserType:
    """An expat parser that knows no entities; it keeps each name it has met in ``names``, which can be counted."""
    parser = expat.ParserCreate(namespace_separator="|", intern=names)
    parser.buffer_text = True
    parser.StartElementHandler = scan.start
    parser.EndElementHandler = scan.end
    parser.CharacterDataHandler = scan.text
    parser.StartDoctypeDeclHandler = _refuse_declarations
    return parser


def _refuse_declarations(*_: object) -> None:
    raise RefusalError(_DECLARES)
