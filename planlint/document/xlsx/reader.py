"""An Excel file as sheets of lines or as a document: one heading and one table for each sheet that has text.

Sheets are read row by row; only the shared strings stand in memory. Hidden rows and columns are read like any other,
since a filtered export still holds its plans; hidden sheets are left out, since lists to choose from lie there.
Formulas are never computed, links never followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from planlint.document.limits import DEFAULTS, Limits
from planlint.document.refusal import RefusalError
from planlint.document.sheets import Line, Sheet
from planlint.document.xlsx.beside import counted
from planlint.document.xlsx.lines import Allowance, sheet_lines
from planlint.document.xlsx.package import Package
from planlint.document.xlsx.survey import Survey, survey
from planlint.document.xlsx.workbook import Book, SheetPart, read_book


def xlsx_sheets(file: IO[bytes], source: str, limits: Limits = DEFAULTS) -> tuple[Sheet, ...]:
    """The sheets of a workbook that are shown, in its order; ``file`` must stay open while their lines are read.

    ``Cell.row`` and ``Cell.column`` count from the first row and column with text. Rows without text have no line, but
    up to three of them in a row are counted, so that a gap can be told. A merged cell stands in its lines wherever it
    covers nothing but empty cells.

    Memory does not grow with the rows, except for the workbook's shared strings (their bytes and ten more for each)
    and eight bytes a row where cells are merged over rows. Raises ``RefusalError``.
    """
    allowance = Allowance("export-megabytes", limits.export_megabytes)
    return tuple(
        Sheet(found.part.name, _Opener(found, limits, allowance), found.notices)
        for found in _surveyed(file, limits)
    )


@dataclass(frozen=True, slots=True)
class _Surveyed:
    """A sheet that was looked over; the first one has the notices of the workbook as well."""

    book: Book
    part: SheetPart
    survey: Survey
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Opener:
    """Gives the lines of a sheet from the top at each call."""

    sheet: _Surveyed
    limits: Limits
    allowance: Allowance

    def __call__(self) -> Iterator[Line]:
        sheet = self.sheet
        return sheet_lines(sheet.book, sheet.part, sheet.survey, self.limits, self.allowance)


def _surveyed(file: IO[bytes], limits: Limits) -> list[_Surveyed]:
    book = read_book(Package(file, limits), limits)
    if not book.sheets:
        raise RefusalError(
            "shows no sheet with cells; open it in Excel, unhide the sheet with the plans and save it"
        )
    found: list[_Surveyed] = []
    for part in book.sheets:
        seen = survey(book, part, limits)
        found.append(_Surveyed(book, part, seen, (*(() if found else _left_out(book)), *seen.notices)))
    if not any(sheet.survey.height for sheet in found):
        raise RefusalError("has no text in it; check that the export worked")
    return found


def _left_out(book: Book) -> Iterator[str]:
    if book.hidden:
        yield f"{counted(book.hidden, 'hidden sheet')} not read; unhide what holds plans."
    if book.charts:
        yield f"{counted(book.charts, 'chart or macro sheet')} not read."
