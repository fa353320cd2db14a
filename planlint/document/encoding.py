"""Which encoding a file of text is in, found from its bytes, and its text a piece at a time.

UTF-16 where it is marked or plain to see, else UTF-8, else Windows-1252: what Excel, Notepad and case systems write. The
whole file decides, since the one curly quotation mark that tells may stand on its last line.
"""

from __future__ import annotations

import codecs
import io
import os
from collections.abc import Iterator
from typing import IO

from planlint.document.foreign import NOT_TEXT, has_controls
from planlint.document.refusal import RefusalError

_MARKED = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_SNIFFED = 4096
_PIECE = 256 * 1024
_BYTE_ORDER_MARK = "\ufeff"


def decoded(data: bytes) -> str:
    """The text in these bytes, without a byte order mark. Raises ``RefusalError`` where they are no text."""
    return data.decode(encoding_of(io.BytesIO(data)), "replace").removeprefix(_BYTE_ORDER_MARK)


def encoding_of(file: IO[bytes]) -> str:
    """The name of the encoding of a seekable file, read once from its start. Raises ``RefusalError`` for no text."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    start = file.read(_SNIFFED)
    code = _MARKED.get(start[:2]) or unmarked_utf16(start, size)
    if code is not None:
        return code
    decoder = codecs.getincrementaldecoder("utf-8")()
    code = "utf-8"
    if has_controls(start):
        raise RefusalError(NOT_TEXT)
    for piece in _pieces(file):
        if b"\0" in piece:
            raise RefusalError(NOT_TEXT)
        if code == "utf-8":
            try:
                decoder.decode(piece)
            except UnicodeDecodeError:
                code = "cp1252"
    if code == "utf-8":
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            code = "cp1252"
    return code


def text_pieces(file: IO[bytes], code: str) -> Iterator[str]:
    """The text of a seekable file piece by piece, without a byte order mark.

    The place in the file is found again for each piece, so that several readers can share the file.
    """
    decoder = codecs.getincrementaldecoder(code)("replace")
    at_start = True
    for piece in _pieces(file):
        text = decoder.decode(piece)
        if at_start and text:
            text, at_start = text.removeprefix(_BYTE_ORDER_MARK), False
        yield text
    yield decoder.decode(b"", final=True)


def unmarked_utf16(start: bytes, size: int) -> str | None:
    """Which UTF-16 a file of this size is in by its start: in English every other byte is empty. None for no UTF-16."""
    start = start[:_SNIFFED]
    if len(start) < 4 or size % 2:
        return None
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.05 * half else None


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    place = 0
    while True:
        file.seek(place)
        piece = file.read(_PIECE)
        if not piece:
            return
        place += len(piece)
        yield piece
