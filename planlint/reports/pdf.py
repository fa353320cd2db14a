"""The HTML report as a PDF, by WeasyPrint; nothing is fetched from anywhere, whatever a page or a template asks for."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from planlint.errors import ReportError

_MISSING = (
    "a PDF needs the library WeasyPrint and the system library Pango ({trouble}); install them with "
    "pip install 'planlint[pdf]' and see weasyprint.org, or make the html report and print it to PDF from a browser"
)


def render_pdf(page: str) -> bytes:
    """A page as PDF on A4; the same page gives the same bytes.

    Raises :class:`planlint.errors.ReportError` where the libraries that it needs are not installed.
    """
    try:
        with warnings.catch_warnings():
            # It tells of a system library that it will want one day, and does without.
            warnings.simplefilter("ignore", DeprecationWarning)
            import weasyprint
    except (ImportError, OSError) as error:
        trouble = f"{type(error).__name__}: {error}".splitlines()[0]
        raise ReportError(_MISSING.format(trouble=trouble)) from None
    logger = logging.getLogger("weasyprint")
    before = logger.level
    # It warns of styles meant for browsers alone, and its warnings quote the page.
    logger.setLevel(logging.CRITICAL)
    try:
        # Only what the page carries in itself, such as a logo, is ever read.
        fetcher = weasyprint.urls.URLFetcher(allowed_protocols={"data"})
        document = weasyprint.HTML(string=page, url_fetcher=fetcher)
        with _one_time():
            made: bytes = document.write_pdf(pdf_identifier=b"planlint", pdf_tags=True)
    finally:
        logger.setLevel(before)
    return made


# What fontTools takes for now where it writes the time into the letters that a page uses (reproducible-builds.org).
_CLOCK, _THEN = "SOURCE_DATE_EPOCH", "0"


@contextmanager
def _one_time() -> Iterator[None]:
    """The same time whenever it is asked for, so that the same page gives the same bytes."""
    before = os.environ.get(_CLOCK)
    os.environ[_CLOCK] = before or _THEN
    try:
        yield
    finally:
        if before is None:
            del os.environ[_CLOCK]
