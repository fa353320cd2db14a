"""A Word file as a package: the zip opened with care, its parts parsed without entities, its relationships.

Everything that a hostile or a broken file can do is stopped here; what the parts mean is for the other ``docx``
modules.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from planlint.document.archive import ZIP_TROUBLE
from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.refusal import RefusalError

MAX_PART = 40 * 1024 * 1024
MAX_RATIO = 400
RATIO_MATTERS_FROM = 16 * 1024 * 1024
MAX_TAGS = 1_000_000

DAMAGED = (
    "is damaged or was cut short on its way; open it in Word, which may mend it, and save it again, "
    "or ask for a fresh copy"
)
BOMB = (
    "unpacks to far more than any plan needs and was left alone; open it in Word and save it as a new .docx"
)
DECLARES = (
    "declares a document type or entities, which no Word file needs, and was left alone; "
    "open it in Word and save it as a new .docx"
)
PROTECTED = "is protected by a password; open it in Word, save it without the password and check again"

_STRICT = "http://purl.oclc.org/ooxml/"
_STRICT_TO_TRANSITIONAL = {
    _STRICT + "wordprocessingml/main": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    _STRICT
    + "officeDocument/relationships": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    _STRICT + "officeDocument/math": "http://schemas.openxmlformats.org/officeDocument/2006/math",
}
_BODY = "{" + _STRICT_TO_TRANSITIONAL[_STRICT + "wordprocessingml/main"] + "}body"
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part points to: ``kind`` is the last word of its type, ``target`` a part's name."""

    kind: str
    target: str


class Package:
    """The parts of a Word file. Raises ``RefusalError`` where the file is not one, or is not safe to open."""

    def __init__(self, data: bytes, limits: Limits = DEFAULTS) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except ZIP_TROUBLE:
            raise RefusalError(DAMAGED) from None
        self._entries = {entry.filename.lstrip("/").lower(): entry for entry in entries}
        self._links: dict[str, dict[str, Relationship]] = {}
        _check_size(entries, limits)
        self.main = self._main_part()

    def xml(self, name: str) -> etree._Element | None:
        """The root of a part, or None where the package has no such part."""
        return parse(self.bytes(name)) if name.lower() in self._entries else None

    def bytes(self, name: str) -> bytes:
        """What a part holds, nothing where the package has no such part."""
        entry = self._entries.get(name.lower())
        if entry is None:
            return b""
        if _is_bomb(entry):
            raise RefusalError(BOMB)
        if entry.flag_bits & 1:
            raise RefusalError(PROTECTED)
        try:
            return self._zip.read(entry)
        except ZIP_TROUBLE:
            raise RefusalError(DAMAGED) from None

    def names(self) -> tuple[str, ...]:
        """The names of all parts, in lower case."""
        return tuple(self._entries)

    def relationships(self, part: str) -> Mapping[str, Relationship]:
        """The part's relationships by their id; links out of the package are left out and never followed."""
        if part not in self._links:
            self._links[part] = dict(self._relationships(part))
        return self._links[part]

    def linked(self, kind: str) -> str | None:
        """The name of the first part of this kind that the main part points to ("styles", "comments"), None for none."""
        links = self.relationships(self.main).values()
        return next((link.target for link in links if link.kind == kind), None)

    def body(self) -> etree._Element:
        """The body of the main part, parsed anew each time. Raises ``RefusalError`` where there is none."""
        root = self.xml(self.main)
        body = None if root is None else root.find(_BODY)
        if body is None:
            raise RefusalError("is a Word file without a body; open it in Word and save it again")
        return body

    def _relationships(self, part: str) -> Iterator[tuple[str, Relationship]]:
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", name + ".rels"))
        for element in () if root is None else root:
            target = element.get("Target", "")
            if element.get("TargetMode") == "External" or not target:
                continue
            place = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            yield element.get("Id", ""), Relationship(element.get("Type", "").rpartition("/")[2], place)

    def _main_part(self) -> str:
        for link in self.relationships("").values():
            if link.kind == "officeDocument" and link.target.lower() in self._entries:
                if link.target.lower().startswith(("xl/", "ppt/")):
                    break
                return link.target
        if "word/document.xml" in self._entries:
            return "word/document.xml"
        raise RefusalError("is a Word file without its main part; " + DAMAGED.partition("; ")[2])


def parse(data: bytes) -> etree._Element:
    """The root element of XML that came in a package; Strict names are given their everyday namespace.

    Comments and processing instructions are dropped. Raises ``RefusalError`` for XML that is broken, declares a
    document type (no Word file does; attacks do) or is larger than any plan.
    """
    if any(mark in data for mark in _DOCTYPES):
        raise RefusalError(DECLARES)
    if data.count(b"<") > MAX_TAGS:
        raise RefusalError(BOMB)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        dtd_validation=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise RefusalError(DAMAGED) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise RefusalError(DECLARES)
    if str(root.tag).startswith("{" + _STRICT):
        _rename(root, _STRICT_TO_TRANSITIONAL)
    return root


def is_strict(part: bytes) -> bool:
    """Whether a part that :func:`parse` took uses the names of Strict Open XML."""
    _, root = next(
        iter(etree.iterparse(io.BytesIO(part), ("start",), resolve_entities=False, no_network=True))
    )
    return str(root.tag).startswith("{" + _STRICT)


def written(root: etree._Element, strict: bool = False) -> bytes:
    """A part as bytes, in the names of Strict Open XML where its file uses them."""
    if strict:
        root = deepcopy(root)
        _rename(root, {everyday: name for name, everyday in _STRICT_TO_TRANSITIONAL.items()})
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _rename(root: etree._Element, namespaces: Mapping[str, str]) -> None:
    def renamed(name: str) -> str:
        namespace, brace, local = name.removeprefix("{").partition("}")
        return f"{{{namespaces.get(namespace, namespace)}}}{local}" if brace else name

    for element in root.iter(etree.Element):
        element.tag = renamed(str(element.tag))
        for name in [str(name) for name in element.attrib]:
            if renamed(name) != name:
                element.set(renamed(name), element.attrib.pop(name))


def _check_size(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.files:
        raise RefusalError(f"holds more than {limits.files:,} parts; {raise_hint('files')}")
    if sum(entry.file_size for entry in entries) > limits.unpacked_megabytes * 1024 * 1024:
        raise RefusalError(f"{BOMB}; {raise_hint('unpacked-megabytes')}")


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    """Whether a part that is wanted unpacks to too much; what nobody unpacks does no harm."""
    if entry.file_size > MAX_PART:
        return True
    return entry.file_size > max(RATIO_MATTERS_FROM, MAX_RATIO * max(entry.compress_size, 1))
