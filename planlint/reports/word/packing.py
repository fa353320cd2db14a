"""The Word file put together again: the changed parts in their place, every other part byte for byte as it was."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass

from lxml import etree

from planlint.document.docx.package import Package, parse, written

_TYPES = "[Content_Types].xml"
_TYPES_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LINKS_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_LINK = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_EARLIEST = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Comments:
    """The part that holds a file's comments: its name, and what it holds, None where the file has none yet."""

    name: str
    data: bytes | None

    @classmethod
    def of(cls, package: Package) -> Comments:
        """The part of a package, or the name that a new one takes."""
        linked = package.linked("comments")
        if linked is not None and linked.lower() in package.names():
            return cls(linked, package.bytes(linked))
        folder = posixpath.dirname(package.main)
        names = [posixpath.join(folder, f"comments{number}.xml") for number in ("", *range(2, 99))]
        return cls(next(name for name in names if name.lower() not in package.names()), None)


def packed(
    data: bytes, package: Package, part: Comments, main: bytes, comments: bytes, strict: bool
) -> bytes:
    """The file with its main part and its comments changed, and the comments made known where they are new."""
    changed = {package.main: main, part.name: comments}
    if part.data is None:
        folder, name = posixpath.split(package.main)
        links = posixpath.join(folder, "_rels", name + ".rels")
        changed[links] = _linked(package.bytes(links), posixpath.relpath(part.name, folder or "."), strict)
        changed[_TYPES] = _typed(package.bytes(_TYPES), part.name)
    by_name = {name.lower(): content for name, content in changed.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = by_name.pop(entry.filename.lstrip("/").lower(), None)
            kept = zipfile.ZipInfo(entry.filename, entry.date_time)
            kept.compress_type = zipfile.ZIP_DEFLATED
            kept.external_attr = entry.external_attr
            new.writestr(kept, package.bytes(entry.filename.lstrip("/")) if content is None else content)
        for name in changed:
            if name.lower() in by_name:
                new.writestr(zipfile.ZipInfo(name, _EARLIEST), by_name[name.lower()], zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _linked(links: bytes, target: str, strict: bool) -> bytes:
    root = parse(links) if links else etree.Element(_LINKS_NAMESPACE + "Relationships")
    used = {each.get("Id") for each in root}
    name = next(name for number in range(1, len(used) + 2) if (name := f"rIdPlanlint{number}") not in used)
    attributes = {"Id": name, "Type": _STRICT_LINK if strict else _LINK, "Target": target}
    etree.SubElement(root, _LINKS_NAMESPACE + "Relationship", attributes)
    return written(root)


def _typed(types: bytes, name: str) -> bytes:
    root = parse(types)
    attributes = {"PartName": "/" + name, "ContentType": _COMMENTS_TYPE}
    etree.SubElement(root, _TYPES_NAMESPACE + "Override", attributes)
    return written(root)
