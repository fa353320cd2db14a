"""Exports held in memory, on the way that a file of a user goes."""

from __future__ import annotations

import io

from planlint.document.csv_ import csv_sheet
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.model import Document
from planlint.document.refusal import RefusalError
from planlint.document.sheets import Workbook
from planlint.document.xlsx.reader import xlsx_sheets
from planlint.errors import DocumentError


def read_xlsx(data: bytes, source: str, limits: Limits = DEFAULTS) -> Document:
    """An Excel file as a document; why it is refused is told without its name, as its sheets tell it."""
    return _held(Workbook(source, "xlsx", xlsx_sheets(io.BytesIO(data), source, limits)), limits)


def read_csv(text: str, source: str, limits: Limits = DEFAULTS) -> Document:
    """A CSV file as a document, refused as an Excel file is."""
    return _held(Workbook(source, "csv", (csv_sheet(io.BytesIO(text.encode()), source, limits),)), limits)


def _held(workbook: Workbook, limits: Limits) -> Document:
    try:
        return workbook.document(limits)
    except DocumentError as error:
        raise RefusalError(error.message) from None
