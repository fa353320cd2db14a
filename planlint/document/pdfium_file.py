"""A PDF opened with PDFium in this process, and its pages as plain rows.

What harm a file can do to the process that opens it is bounded in ``pdfium_worker``, which runs this in another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref

from planlint.document import pdfium_calls as pdfium
from planlint.document.limits import Limits, raise_hint
from planlint.document.pdfium_fields import beside
from planlint.document.pdfium_ink import GlyphRow, PageRows
from planlint.document.pdfium_shapes import TOO_MUCH_DRAWN, ShapeReader, Shapes
from planlint.document.pdfium_text import GlyphReader
from planlint.document.pdfium_view import View, view_of
from planlint.document.pdfium_watch import Watch
from planlint.document.refusal import RefusalError

LOCKED = "is locked with a password; open it, save or print a copy without one and check that"
LOCKED_OTHERWISE = "is locked in a way that planlint cannot open; open it where it can be read, print it to a new PDF and check that"
DAMAGED = "is damaged or not whole; get it again from where it came, or print it to a new PDF and check that"
NO_PDF = "is no PDF, whatever its name says; get it again from where it came"
ONLY_IN_READER = (
    "is a form that only Adobe Reader can show; open it there, print it to a new PDF and check that"
)

_MOST_CHARACTERS = 200_000
_ERROR_PASSWORD, _ERROR_SECURITY = 4, 5
_XFA_ONLY = 2
_HEADER, _HEADER_WITHIN = b"%PDF-", 1024


def rows_of_pages(data: bytes, limits: Limits, watch: Watch) -> Iterator[PageRows]:
    """The pages, one at a time. Raises ``RefusalError`` where the file, or the page that comes next, cannot be read."""
    with _opened(data, watch) as (document, form):
        with pdfium.ONE_AT_A_TIME, watch.working():
            count = pdfium.count_pages(document)
        if count > limits.pages:
            raise RefusalError(f"has more than {limits.pages} pages; {raise_hint('pages')}")
        if count <= 0:
            raise RefusalError(DAMAGED)
        for index in range(count):
            watch.begin_page()
            yield _page(document, form, index, watch)


@contextmanager
def _opened(data: bytes, watch: Watch) -> Iterator[tuple[pdfium.Handle, pdfium.Handle]]:
    """The document and its form. PDFium reads from ``data`` itself, which lives as long as the document is open."""
    document: pdfium.Handle = None
    form: pdfium.Handle = None
    settings = pdfium.form_settings()
    try:
        with pdfium.ONE_AT_A_TIME, watch.working():
            document = pdfium.load_document(data, len(data), None)
            error = pdfium.last_error()
            if document is None:
                raise RefusalError(_why_not(data, error))
            kind = pdfium.form_type(document)
            if kind == _XFA_ONLY:
                raise RefusalError(ONLY_IN_READER)
            if kind > 0:
                form = pdfium.open_form(document, byref(settings))
        yield document, form
    finally:
        with pdfium.ONE_AT_A_TIME:
            pdfium.close_form(form)
            pdfium.close_document(document)


def _why_not(data: bytes, error: int) -> str:
    if error == _ERROR_PASSWORD:
        return LOCKED
    if error == _ERROR_SECURITY:
        return LOCKED_OTHERWISE
    return DAMAGED if _HEADER in data[:_HEADER_WITHIN] else NO_PDF


def _page(document: pdfium.Handle, form: pdfium.Handle, index: int, watch: Watch) -> PageRows:
    page: pdfium.Handle = None
    text: pdfium.Handle = None
    with pdfium.ONE_AT_A_TIME:
        try:
            with watch.working():
                page = pdfium.load_page(document, index)
            if page is None:
                raise RefusalError(DAMAGED)  # a plan without one of its pages is not the plan
            view = view_of(page)
            shapes = ShapeReader(page, view).read()
            with watch.working():
                text = pdfium.load_text(page)
                count = pdfium.count_chars(text)
            if count > _MOST_CHARACTERS:
                raise RefusalError(TOO_MUCH_DRAWN)
            glyphs = _glyphs(text, count, view, shapes)
            with watch.working():
                found = beside(page, form, view)
            return PageRows(
                index + 1,
                view.width,
                view.height,
                glyphs,
                shapes.strokes,
                shapes.areas,
                shapes.pictures,
                found.fields,
                found.comments,
            )
        finally:
            if text is not None:
                pdfium.close_text(text)
            if page is not None:
                pdfium.close_page(page)


def _glyphs(text: pdfium.Handle, count: int, view: View, shapes: Shapes) -> list[GlyphRow]:
    """The glyphs; white ones with nothing behind them are on white paper, where nobody sees them."""
    if text is None:
        return []
    found = GlyphReader(text, view).read(count)
    for index in found.white:
        row = found.rows[index]
        if row[9] and not shapes.is_backed(row[1:5]):
            found.rows[index] = (*row[:9], False, *row[10:])
    return found.rows
