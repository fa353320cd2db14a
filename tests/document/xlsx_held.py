"""An Excel file held in memory, on the way that a file of a user goes."""

from __future__ import annotations

import io

from planlint.document.limits import DEFAULTS, Limits
from planlint.document.model import Document
from planlint.document.refusal import RefusalError
from planlint.document.sheets import Workbook
from planlint.document.xlsx import xlsx_sheets
from planlint.errors import DocumentError


def read_xlsx(data: bytes, source: str, limits: Limits = DEFAULTS) -> Document:
    """The workbook as a document; why it is refused is told without its name, as its sheets tell it."""
    try:
        return Workbook(source, "xlsx", xlsx_sheets(io.BytesIO(data), source, limits)).document(limits)
    except DocumentError as error:
        raise RefusalError(error.message) from None
