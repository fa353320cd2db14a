"""The pages of a PDF as what is drawn on them: glyphs, rules, rectangles, pictures, and the fields of forms.

PDFium (through pypdfium2) reads the file; this is all that the rest of planlint sees of it. What the ink amounts to,
words and columns and tables, is worked out elsewhere. Nothing is drawn, no link is followed, no attachment opened and no
script run; nothing is written to disk or logged.
"""

from __future__ import annotations

from collections.abc import Iterator

from planlint.document.limits import DEFAULTS, Limits
from planlint.document.pdfium_ink import (
    UNREADABLE,
    Area,
    Box,
    Glyph,
    PageInk,
    Picture,
    Stroke,
    page_ink,
)
from planlint.document.pdfium_worker import rows_beside

__all__ = ["UNREADABLE", "Area", "Box", "Glyph", "PageInk", "Picture", "Stroke", "pages"]


def pages(data: bytes, limits: Limits = DEFAULTS) -> Iterator[PageInk]:
    """The pages of a PDF from the first to the last, each read when it is asked for.

    Raises ``RefusalError``, when the first page is asked for, for what is no PDF, locked, damaged or longer than the
    limit; and later for a page that cannot be read or holds more than a plan can. A file locked only against copying or
    printing is read.
    """
    for rows in rows_beside(data, limits):
        yield page_ink(rows)
