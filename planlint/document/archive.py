"""A zip file by what is in it: a Word file, an Excel file, or plans packed together, which are given one by one.

Nothing is ever unpacked to disk, and no name in an archive is taken for a path.
"""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import PurePosixPath
from typing import IO

from planlint.document.limits import Limits, raise_hint
from planlint.document.refusal import READS, RefusalError
from planlint.errors import DocumentError

DAMAGED = "is damaged or was cut short on its way; ask for a fresh copy"
_PROTECTED = "is protected by a password; take it out of its archive and save it without the password"
_MOST_RATIO = 400
_RATIO_MATTERS_FROM = 16 * 1024 * 1024
_MOST_TYPES = 1_000_000
_STEP = 1 << 20
# The content type of the main part tells what a file is; parts of other kinds may be embedded in it (a chart's data).
_WORD_MAIN = re.compile(rb"(?:wordprocessingml|ms-word)\.(?:document|template)[\w.]*\+xml")

# What the standard library raises for archives that it cannot unpack: a NotImplementedError is a way of packing that it
# does not know, a RuntimeError a password.
ZIP_TROUBLE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    IndexError,
)


class Holds(StrEnum):
    """What a zip file is."""

    WORD = "word"
    EXCEL = "excel"
    FILES = "files"


def what_it_holds(file: IO[bytes]) -> Holds:
    """What a zip file is, told from its content. Raises ``RefusalError`` for a broken one or another program's file."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = {name.lstrip("/").lower() for name in archive.namelist()}
            types = _content_types(archive) if "[content_types].xml" in names else b""
    except ZIP_TROUBLE:
        raise RefusalError(DAMAGED) from None
    finally:
        file.seek(0)
    if _WORD_MAIN.search(types):
        return Holds.WORD
    if any(name.startswith("ppt/") for name in names) or b"presentationml" in types:
        raise RefusalError(f"is a PowerPoint file; {READS}: copy the plan into Word and save it as .docx")
    if any(name.startswith("xl/") for name in names) or b"spreadsheetml" in types:
        return _excel(names)
    if types or any(name.startswith("word/") for name in names):
        return Holds.WORD
    if "content.xml" in names and "mimetype" in names:
        raise RefusalError(f"is an OpenDocument file; {READS}: save it as .docx or .xlsx")
    if any(name.endswith(".iwa") for name in names):
        raise RefusalError(f"is an Apple Pages or Numbers file; {READS}: export it as Word or Excel")
    return Holds.FILES


def _excel(names: set[str]) -> Holds:
    if any(name.startswith("xl/") and name.endswith(".bin") and "workbook" in name for name in names):
        raise RefusalError("is a binary Excel file (.xlsb); open it in Excel and save it as .xlsx")
    return Holds.EXCEL


def _content_types(archive: zipfile.ZipFile) -> bytes:
    entry = next(entry for entry in archive.infolist() if entry.filename.lower() == "[content_types].xml")
    with archive.open(entry) as part:
        return part.read(_MOST_TYPES) or b" "


def members(
    file: IO[bytes], source: str, wanted: frozenset[str], limits: Limits
) -> Iterator[tuple[str, bytes] | DocumentError]:
    """The files of an archive that may hold a plan, by name in order: each one's own name and its bytes.

    ``wanted`` are the endings to look for. What cannot be unpacked is an error in its place, and the others follow.
    Raises ``RefusalError`` where the archive as a whole is broken, or has nothing of use in it.
    """
    try:
        archive = zipfile.ZipFile(file)
    except ZIP_TROUBLE:
        raise RefusalError(DAMAGED) from None
    with archive:
        entries = [entry for entry in archive.infolist() if _is_wanted(entry, wanted)]
        if not entries:
            raise RefusalError(
                f"is a zip archive with nothing in it that planlint reads; {READS}: look at what it holds"
            )
        if len(entries) > limits.files:
            raise RefusalError(f"is an archive of more than {limits.files:,} files; {raise_hint('files')}")
        left = limits.unpacked_megabytes * _STEP
        for entry in sorted(entries, key=lambda entry: entry.filename):
            name = f"{source}/{_shown(entry.filename)}"
            try:
                data = _unpacked(archive, entry, left, limits.megabytes * _STEP)
            except RefusalError as refusal:
                yield DocumentError(name, str(refusal))
                continue
            left -= len(data)
            yield name, data


def _is_wanted(entry: zipfile.ZipInfo, wanted: frozenset[str]) -> bool:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    hidden = any(part.startswith((".", "~$", "__MACOSX")) and part != ".." for part in path.parts)
    return not entry.is_dir() and not hidden and path.suffix.lower() in wanted


def _shown(name: str) -> str:
    """A name fit to be shown on one line."""
    return "".join(character if character.isprintable() else "?" for character in name.replace("\\", "/"))


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int, most: int) -> bytes:
    if entry.flag_bits & 1:
        raise RefusalError(_PROTECTED)
    if entry.file_size > _RATIO_MATTERS_FROM and entry.file_size > _MOST_RATIO * max(entry.compress_size, 1):
        raise RefusalError("unpacks to far more than any plan needs and was left alone; ask for a fresh copy")
    try:
        with archive.open(entry) as part:
            data = part.read(min(left, most) + 1)
    except ZIP_TROUBLE:
        raise RefusalError(DAMAGED) from None
    if len(data) > most:
        raise RefusalError(f"is more than one file may be; check it on its own, or {raise_hint('megabytes')}")
    if len(data) > left:
        raise RefusalError(
            f"is more than may be unpacked from one archive; check it on its own, or {raise_hint('unpacked-megabytes')}"
        )
    return data
