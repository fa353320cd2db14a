"""From a file to a document: opening it, finding its kind from its content, saying why it cannot be read.

Each kind is read by a module of its own; which files of a folder to read is the command's business.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

from planlint.document.csv_ import looks_like_csv, read_csv
from planlint.document.model import Document
from planlint.document.refusal import READS, RefusalError
from planlint.document.text import read_text
from planlint.errors import DocumentError

SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".dotm", ".md", ".markdown", ".txt", ".csv", ".tsv"})
"""The endings of names, in lower case, that a walk through a folder picks up."""

MAX_BYTES = 100 * 1024 * 1024
STANDARD_INPUT = "standard input"

_WORD = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_RIGHTS = "DRMEncrypted".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_OLD_EXCEL = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_OLD_POWERPOINT = "PowerPoint Document".encode("utf-16-le")
_MAIL = "__substg1.0_".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_TOO_LARGE = "is larger than 100 MB, which no plan is; save the plan's own pages as a new file"
_NOT_TEXT = f"is not a document; {READS}: save the plan as .docx"
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_SNIFFED = 4096


def read_document(
    path_or_file: str | os.PathLike[str] | IO[bytes] | IO[str], name: str | None = None
) -> Document:
    """The document in a file, named by its path or open already.

    ``name`` is how messages and the document's ``source`` call it; without it the path as given, or the open
    file's own name. Raises ``DocumentError`` where the file cannot be opened or is no document that planlint reads.
    """
    if isinstance(path_or_file, str | os.PathLike):
        path = Path(path_or_file)
        source = name or os.fspath(path_or_file)
        return read_bytes(_bytes_at(path, source), source)
    source = name or _name_of(path_or_file)
    content = path_or_file.read(MAX_BYTES + 1)
    return read_bytes(content.encode("utf-8", "replace") if isinstance(content, str) else content, source)


def read_bytes(data: bytes, source: str) -> Document:
    """The document in these bytes; ``source`` is its name, whose ending matters only between kinds of text.

    Raises ``DocumentError``.
    """
    try:
        return _read(data, source)
    except RefusalError as refusal:
        raise DocumentError(source, str(refusal)) from None


def _read(data: bytes, source: str) -> Document:
    if len(data) > MAX_BYTES:
        raise RefusalError(_TOO_LARGE)
    if not data.strip():
        raise RefusalError("is empty; check that it was saved, or ask for a fresh copy")
    if Path(source).name.startswith("~$"):
        raise RefusalError("is only the mark that Word leaves while a plan is open; check the plan itself")
    if data.startswith((_WORD, _EMPTY_ZIP)):
        from planlint.document.docx import read_docx  # lxml is imported only for Word files

        return read_docx(data, source)
    foreign = _foreign(data)
    if foreign:
        raise RefusalError(foreign)
    return _read_text(_decoded(data), Path(source).suffix.lower(), source)


def _read_text(text: str, suffix: str, source: str) -> Document:
    from planlint.document.markdown import (
        looks_like_markdown,
        read_markdown,
    )  # its parser is imported when needed

    if not any(letter.isalnum() for letter in text):
        raise RefusalError("has no words in it; check that the plan was saved, or ask for a fresh copy")
    if suffix in (".csv", ".tsv"):
        return read_csv(text, source)
    if suffix in (".md", ".markdown") or looks_like_markdown(text):
        return read_markdown(text, source)
    if looks_like_csv(text):
        return read_csv(text, source)
    return read_text(text, source)


def _bytes_at(path: Path, source: str) -> bytes:
    try:
        if path.is_dir():
            raise DocumentError(source, "is a folder; name a plan in it")
        if path.stat().st_size > MAX_BYTES:
            raise DocumentError(source, _TOO_LARGE)
        return path.read_bytes()
    except FileNotFoundError:
        raise DocumentError(source, "there is no such file; check the name and the folder") from None
    except PermissionError:
        raise DocumentError(
            source, "may not be opened by you; ask its owner, or copy it to a folder of your own"
        ) from None
    except (OSError, ValueError) as trouble:
        reason = getattr(trouble, "strerror", None) or "its name is not one that this computer knows"
        raise DocumentError(source, f"could not be opened ({reason}); check the name and the drive") from None


def _name_of(file: IO[bytes] | IO[str]) -> str:
    name = getattr(file, "name", None)
    return name if isinstance(name, str) and name and not name.startswith("<") else STANDARD_INPUT


def _foreign(data: bytes) -> str | None:
    """Why these bytes are no document that planlint reads, for the kinds that people try; None for text."""
    start = data[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if data.startswith(_OLE):
        return _old_office(data)
    if b"%pdf-" in start[:1024]:
        return f"is a PDF file; {READS}: save the plan as .docx, or ask for the Word file it was made from"
    if start.startswith(b"{\\rtf"):
        return f"is a Rich Text file; {READS}: open it in Word and save it as .docx"
    if start.startswith(b"mime-version:"):
        return f"is a web archive, which some case systems call .doc; {READS}: open it in Word and save it as .docx"
    if start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in start):
        return f"is a web page; {READS}: open it in Word and save it as .docx"
    if start.startswith(b"<?xml") and b"schemas.microsoft.com/office" in start:
        return f"is a Word file saved as XML; {READS}: open it in Word and save it as .docx"
    if data.startswith(_PICTURES) and _has_controls(data):
        return f"is a picture; {READS}: ask for the Word file it was made from"
    if data.startswith(b"PK"):
        return "is damaged or was cut short on its way; ask for a fresh copy"
    return None


def _old_office(data: bytes) -> str:
    """What an OLE compound file holds: a protected new file, an old Word file, or another program's file."""
    if _RIGHTS in data:
        return "is protected by your organisation's rights management; open it in Word and save an unprotected copy"
    if _PROTECTED in data:
        return "is protected by a password; open it in Word, save it without the password and check again"
    if _OLD_WORD in data:
        return "is an old Word file (.doc); open it in Word and save it as .docx"
    if _OLD_POWERPOINT in data:
        return f"is an old PowerPoint file; {READS}: copy the plan into Word and save it as .docx"
    if any(mark in data for mark in _OLD_EXCEL):
        return f"is an old Excel file; {READS}: save the sheet as CSV"
    if _MAIL in data:
        return f"is an Outlook message; {READS}: save the plan attached to it and check that"
    return "is an old Office file; open it in Word and save it as .docx"


def _decoded(data: bytes) -> str:
    """The text in these bytes: UTF-16 where marked or plain to see, else UTF-8, else Windows-1252."""
    code = _UTF16.get(data[:2]) or _unmarked_utf16(data)
    if code is not None:
        return data.decode(code, "replace").removeprefix("\ufeff")
    if _has_controls(data):
        raise RefusalError(_NOT_TEXT)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _unmarked_utf16(data: bytes) -> str | None:
    """English in UTF-16 has an empty byte at every other place."""
    start = data[:_SNIFFED]
    if len(start) < 4 or len(data) % 2:
        return None
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.05 * half else None


def _has_controls(data: bytes) -> bool:
    """Whether bytes that no text has stand among the first ones, or an empty byte anywhere."""
    start = data[:_SNIFFED]
    controls = sum(byte < 32 and byte not in b"\t\n\v\f\r\x1a\x1b" for byte in start)
    return b"\0" in data or controls > max(2, len(start) // 50)
