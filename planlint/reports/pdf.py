"""The HTML report as a PDF, by WeasyPrint; nothing is fetched from anywhere, whatever a page or a template asks for."""

from __future__ import annotations

import logging

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
        made: bytes = document.write_pdf(pdf_identifier=b"planlint", pdf_tags=True)
    finally:
        logger.setLevel(before)
    return made
