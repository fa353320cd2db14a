"""A web page as a document: what a case system prints, a program saves "as web page" or calls .xls, a pasted mail.

Nothing that a page points to is ever fetched. The blocks are read in ``html_blocks``.
"""

from __future__ import annotations

from planlint.document.html.blocks import TOO_DEEP, read_page
from planlint.document.html.marks import decoded, looks_like_html
from planlint.document.html.output import Output
from planlint.document.html.page import Page, Reading
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.model import Document
from planlint.document.refusal import RefusalError

__all__ = ["looks_like_html", "read_html"]

_NO_WORDS = "has no words in it; open it in a browser, and save or copy what it shows"


def read_html(data: bytes, source: str, limits: Limits = DEFAULTS) -> Document:
    """Reads a web page or a piece of one. Raises ``RefusalError`` where it shows nothing or goes beyond the limits."""
    reading = Reading(limits)
    out = Output()
    try:
        read_page(Page(decoded(data), reading), out)
    except RecursionError:
        raise RefusalError(TOO_DEEP) from None
    notices = reading.notices()
    if not out.blocks and not notices:
        raise RefusalError(_NO_WORDS)
    return Document(source, "html", tuple(out.blocks), notices)
