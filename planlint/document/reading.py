"""From a file to what is in it: opening it, finding its kind from its content, saying why it cannot be read.

Each kind is read by a module of its own, imported when it is needed; which files of a folder to read is the command's
business.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from planlint.document.encoding import decoded
from planlint.document.foreign import why_not
from planlint.document.limits import DEFAULTS, MEGABYTE, Limits, raise_hint
from planlint.document.model import Document
from planlint.document.records import Records, looks_like_json, read_records
from planlint.document.refusal import RefusalError
from planlint.document.sheets import Workbook
from planlint.errors import DocumentError

SUFFIXES = frozenset(
    {
        ".docx", ".docm", ".dotx", ".dotm", ".pdf", ".xlsx", ".xlsm", ".xltx", ".csv", ".tsv", ".htm", ".html", ".xhtml",
        ".mht", ".mhtml", ".eml", ".rtf", ".md", ".markdown", ".txt", ".json", ".zip",
    }
)  # fmt: skip
"""The endings of names, in lower case, that a walk through a folder picks up."""
REFUSED_SUFFIXES = frozenset(
    {".doc", ".dot", ".odt", ".ods", ".xls", ".xlsb", ".msg", ".pages", ".numbers", ".wpd"}
)
"""What a plan may be kept in although planlint does not read it: refused by name, never passed over in silence."""

STANDARD_INPUT = "standard input"
Content = Document | Workbook | Records

_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
_SNIFFED = 4096
_SAMPLE = 256 * 1024
_DEEPEST_ARCHIVE = 3


def read_document(
    path_or_file: str | os.PathLike[str] | IO[bytes] | IO[str],
    name: str | None = None,
    limits: Limits = DEFAULTS,
) -> Document:
    """The document in a file, named by its path or open already.

    ``name`` is how messages and the document's ``source`` call it; without it the path as given, or the open
    file's own name. Raises ``DocumentError`` where the file cannot be opened or is no document that planlint reads; an
    archive is one only where it holds a single file.
    """
    found = contents(path_or_file, name, limits)
    first = next(found)
    if isinstance(first, DocumentError):
        raise first
    document = in_memory(first, limits)
    if next(found, None) is not None:
        source = document.source.partition("/")[0] if name is None else name
        raise DocumentError(
            source, "is an archive of several files; read_plans gives the plans of all of them"
        )
    return document


def in_memory(content: Content, limits: Limits = DEFAULTS) -> Document:
    """What was read, as one document that is held in memory. Raises ``DocumentError`` where that is too much."""
    match content:
        case Document():
            return content
        case Workbook():
            return content.document(limits)
        case Records():
            return content.document()


def read_bytes(data: bytes, source: str, limits: Limits = DEFAULTS) -> Document:
    """The document in these bytes; ``source`` is its name, whose ending matters only between kinds of text.

    Raises ``DocumentError``.
    """
    return read_document(io.BytesIO(data), source, limits)


def contents(
    path_or_file: str | os.PathLike[str] | IO[bytes] | IO[str],
    name: str | None = None,
    limits: Limits = DEFAULTS,
) -> Iterator[Content | DocumentError]:
    """What a file holds: one thing or, for an archive, a thing for each file in it, by name.

    A file inside an archive that cannot be read is an error in its place, and the others follow. A workbook can be
    read until the next thing is asked for. Raises ``DocumentError`` where the file itself cannot be read.
    """
    source = name or _name_of(path_or_file)
    with _opened(path_or_file, source, limits) as file:
        try:
            yield from _contents(file, source, limits, 0)
        except RefusalError as refusal:
            raise DocumentError(source, str(refusal)) from None


def _contents(file: IO[bytes], source: str, limits: Limits, depth: int) -> Iterator[Content | DocumentError]:
    start = file.read(_SNIFFED)
    file.seek(0)
    if Path(source).name.startswith("~$"):
        raise RefusalError("is only the mark that Word leaves while a plan is open; check the plan itself")
    if start.startswith(_ZIPS):
        yield from _zip(file, source, limits, depth)
        return
    if not start.strip() and not _whole(file, limits).strip():
        raise RefusalError("is empty; check that it was saved, or ask for a fresh copy")
    yield _binary(file, start, source, limits) or _text(file, source, limits)


def _zip(file: IO[bytes], source: str, limits: Limits, depth: int) -> Iterator[Content | DocumentError]:
    from planlint.document.archive import Holds, members, what_it_holds

    match what_it_holds(file):
        case Holds.WORD:
            from planlint.document.docx.reader import read_docx

            yield read_docx(_whole(file, limits), source, limits)
        case Holds.EXCEL:
            from planlint.document.xlsx.reader import xlsx_sheets

            yield Workbook(source, "xlsx", xlsx_sheets(file, source, limits))
        case Holds.FILES:
            if depth == _DEEPEST_ARCHIVE:
                raise RefusalError(
                    "is an archive in an archive, too deep to follow; unpack it and check the files inside"
                )
            for member in members(file, source, SUFFIXES | REFUSED_SUFFIXES, limits):
                if isinstance(member, DocumentError):
                    yield member
                    continue
                name, data = member
                try:
                    yield from _contents(io.BytesIO(data), name, limits, depth + 1)
                except RefusalError as refusal:
                    yield DocumentError(name, str(refusal))


def _binary(file: IO[bytes], start: bytes, source: str, limits: Limits) -> Document | None:
    """The document in a file that says of itself what it is; None for text and for sheets of text."""
    if b"%PDF-" in start[:1024]:
        from planlint.document.pdf.reader import read_pdf

        return read_pdf(_whole(file, limits), source, limits)
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        from planlint.document.rtf.reader import read_rtf

        return read_rtf(_whole(file, limits), source, limits)
    from planlint.document.html.marks import looks_like_html, looks_like_mail

    if looks_like_mail(start):
        from planlint.document.mail import read_mail

        return read_mail(_whole(file, limits), source, limits)
    if looks_like_html(start):
        from planlint.document.html.reader import read_html

        return read_html(_whole(file, limits), source, limits)
    foreign = why_not(start) and why_not(_whole(file, limits))
    if foreign:
        raise RefusalError(foreign)
    return None


def _text(file: IO[bytes], source: str, limits: Limits) -> Content:
    """What stands in a file of mere text: sheets, data, Markdown or plain text."""
    suffix = Path(source).suffix.lower()
    sample = decoded(_cut_at_line(file.read(_SAMPLE)))
    file.seek(0)
    if not any(letter.isalnum() for letter in sample) and not any(
        map(str.isalnum, decoded(_whole(file, limits)))
    ):
        raise RefusalError("has no words in it; check that the plan was saved, or ask for a fresh copy")
    if looks_like_json(sample) and suffix not in (".csv", ".tsv"):
        return read_records(decoded(_whole(file, limits)), source, limits)
    from planlint.document.csv_ import csv_sheet, looks_like_csv
    from planlint.document.markdown import looks_like_markdown, read_markdown

    if suffix in (".md", ".markdown") or (suffix not in (".csv", ".tsv") and looks_like_markdown(sample)):
        return read_markdown(decoded(_whole(file, limits)), source, limits)
    if suffix in (".csv", ".tsv") or looks_like_csv(sample):
        return Workbook(source, "csv", (csv_sheet(file, source, limits),))
    from planlint.document.text.reader import read_text

    return read_text(decoded(_whole(file, limits)), source, limits)


def _cut_at_line(sample: bytes) -> bytes:
    """The sample without the line that it cuts in two."""
    if len(sample) < _SAMPLE:
        return sample
    end = sample.rfind(b"\n") + 1
    return sample[: end - end % 2] if end else sample


def _whole(file: IO[bytes], limits: Limits) -> bytes:
    """The bytes of a file that is read at once, from its start. Raises ``RefusalError`` for one that is too large."""
    if file.seekable():
        file.seek(0)
    data = file.read(limits.megabytes * MEGABYTE + 1)
    if len(data) > limits.megabytes * MEGABYTE:
        raise RefusalError(
            f"is larger than {limits.megabytes} MB, which no plan is; save the plan's own pages as a new file, or "
            f"{raise_hint('megabytes')}"
        )
    return data


@contextmanager
def _opened(
    path_or_file: str | os.PathLike[str] | IO[bytes] | IO[str], source: str, limits: Limits
) -> Iterator[IO[bytes]]:
    most = limits.export_megabytes * MEGABYTE
    if not isinstance(path_or_file, str | os.PathLike):
        content = path_or_file.read(most + 1)
        data = content.encode("utf-8", "replace") if isinstance(content, str) else content
        if len(data) > most:
            raise DocumentError(source, _too_large(limits))
        yield io.BytesIO(data)
        return
    try:
        path = Path(path_or_file)
        if path.is_dir():
            raise DocumentError(source, "is a folder; name a plan in it")
        file = path.open("rb")
    except FileNotFoundError:
        raise DocumentError(source, "there is no such file; check the name and the folder") from None
    except PermissionError:
        raise DocumentError(
            source, "may not be opened by you; ask its owner, or copy it to a folder of your own"
        ) from None
    except (OSError, ValueError) as trouble:
        raise DocumentError(source, _could_not_be_opened(trouble)) from None
    with file:
        if os.fstat(file.fileno()).st_size > most:
            raise DocumentError(source, _too_large(limits))
        try:
            yield file if file.seekable() and path.is_file() else io.BytesIO(_whole(file, limits))
        except OSError as trouble:
            raise DocumentError(source, _could_not_be_opened(trouble)) from None


def _too_large(limits: Limits) -> str:
    return f"is larger than {limits.export_megabytes:,} MB; split the export, or {raise_hint('export-megabytes')}"


def _could_not_be_opened(trouble: OSError | ValueError) -> str:
    reason = getattr(trouble, "strerror", None) or "its name is not one that this computer knows"
    return f"could not be opened ({reason}); check the name and the drive"


def _name_of(path_or_file: str | os.PathLike[str] | IO[bytes] | IO[str]) -> str:
    if isinstance(path_or_file, str | os.PathLike):
        return os.fspath(path_or_file)
    name = getattr(path_or_file, "name", None)
    return name if isinstance(name, str) and name and not name.startswith("<") else STANDARD_INPUT
