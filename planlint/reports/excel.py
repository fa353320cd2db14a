"""The run as an Excel workbook: a sheet of plans, of findings, of standards, and of what could not be checked.

What stands in the rows is told by ``tables``; here is how they look, are printed, and kept within Excel's limits.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING

from planlint.linting.model import Report
from planlint.reports.tables import (
    Cell,
    FindingRow,
    PlanRow,
    ProblemRow,
    StandardRow,
    finding_rows,
    plan_rows,
    problem_rows,
    standard_rows,
    words,
)
from planlint.reports.wording import long_date

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
"""How many rows a sheet of Excel has, that of the headings among them."""

MOST_UNITS = 32_767
"""How much a cell of Excel holds, in units of UTF-16."""

WIDTHS: Mapping[str, int] = MappingProxyType(
    {
        "source": 20,
        "plan": 10,
        "child": 20,
        "kind": 13,
        "date": 12,
        "review_date": 12,
        "rows": 7,
        "error": 8,
        "warning": 8,
        "advice": 8,
        "verdict": 13,
        "first": 36,
        "strengths": 30,
        "unchecked": 28,
        "severity": 12,
        "rule": 18,
        "title": 22,
        "row": 7,
        "where": 26,
        "field": 12,
        "quote": 22,
        "message": 32,
        "suggestion": 32,
        "met": 18,
        "unmet": 14,
        "findings": 14,
        "untold": 14,
        "problem": 90,
    }
)
"""How wide each column is, in digits of Excel's usual letter; a printed page of A4 stays large enough to read."""

# Everything is built in memory: a temporary file would leave a child's plan on the disk. Texts stay texts.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
# A day for the properties of the file: today would make the same run give other bytes.
_CREATED = datetime.datetime(2000, 1, 1)
# Excel counts a 29 February 1900 that never was; days before it are told otherwise by every other program.
_FIRST_DAY = datetime.date(1900, 3, 1)
_A4 = 9
_MARGIN = 0.4
# Points: of a line, and at most of a row.
_LINE, _HIGHEST = 15, 409


@dataclass(frozen=True, slots=True)
class _Looks:
    """How cells look."""

    heading: Format
    text: Format
    number: Format
    day: Format


def render_excel(report: Report) -> bytes:
    """The whole run as the bytes of a workbook (.xlsx); the same report gives the same bytes.

    What is more than a cell or a sheet of Excel holds is told: a text that is cut says by how much, and further rows stand in
    a second sheet of that name.
    """
    from xlsxwriter import Workbook

    file = BytesIO()
    with Workbook(file, _OPTIONS) as book:
        book.set_properties(
            {"title": words("title", len(report.plans)), "author": "planlint", "created": _CREATED}
        )
        looks = _looks(book)
        _table(book, looks, "plans", PlanRow._fields, plan_rows(report.plans, report.rules))
        _table(book, looks, "findings", FindingRow._fields, finding_rows(report.plans, report.rules))
        _table(book, looks, "standards", StandardRow._fields, standard_rows(report))
        problems = tuple(problem_rows(report.results()))
        if problems:
            _table(book, looks, "problems", ProblemRow._fields, problems)
    return file.getvalue()


def _looks(book: Workbook) -> _Looks:
    cell = {"valign": "top", "align": "left"}
    return _Looks(
        heading=book.add_format(
            {**cell, "bold": True, "text_wrap": True, "bottom": 2, "bg_color": "#F2F2F2"}
        ),
        text=book.add_format({**cell, "text_wrap": True}),
        number=book.add_format(cell),
        day=book.add_format({**cell, "num_format": "d mmm yyyy"}),
    )


def _table(
    book: Workbook, looks: _Looks, name: str, columns: tuple[str, ...], rows: Iterable[tuple[Cell, ...]]
) -> None:
    """Write a table to a sheet, or to as many as it needs; one without rows still has its headings."""
    for number, part in enumerate(_parts(rows, MOST_ROWS - 1), 1):
        sheet = book.add_worksheet(words("sheet", name, number))
        _lay_out(sheet, looks, columns)
        for down, row in enumerate(part, 1):
            sheet.set_row(down, _height(columns, row))
            for across, cell in enumerate(row):
                _write(sheet, looks, down, across, cell)
        sheet.autofilter(0, 0, len(part), len(columns) - 1)


def _parts(rows: Iterable[tuple[Cell, ...]], most: int) -> Iterator[list[tuple[Cell, ...]]]:
    """The rows in parts of at most so many; one empty part where there are none."""
    waiting = iter(rows)
    part = list(islice(waiting, most))
    yield part
    while part := list(islice(waiting, most)):
        yield part


def _lay_out(sheet: Worksheet, looks: _Looks, columns: tuple[str, ...]) -> None:
    headings = [words("heading", column) for column in columns]
    sheet.set_row(0, _height(columns, headings))
    for across, (column, heading) in enumerate(zip(columns, headings, strict=True)):
        sheet.set_column(across, across, WIDTHS[column])
        sheet.write_string(0, across, heading, looks.heading)
    sheet.freeze_panes(1, 0)
    sheet.hide_gridlines(0)  # lines are printed too
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS}"})  # a child's reference is no mistake
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(_MARGIN, _MARGIN, _MARGIN, 2 * _MARGIN)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer(words("footer"))


def _height(columns: Sequence[str], row: Sequence[Cell]) -> int:
    """How high a row must be, in points, for its texts to be seen whole; not every program works it out by itself.

    It is guessed: a letter is about as wide as a digit, and a tenth is lost where lines end between words.
    """
    lines = 1
    for column, cell in zip(columns, row, strict=True):
        if isinstance(cell, str) and len(cell) * 1.1 > WIDTHS[column]:
            lines = max(lines, sum(ceil(len(line) * 1.1 / WIDTHS[column]) or 1 for line in cell.split("\n")))
    return min(lines * _LINE, _HIGHEST)


def _write(sheet: Worksheet, looks: _Looks, down: int, across: int, cell: Cell) -> None:
    match cell:
        case int():
            sheet.write_number(down, across, cell, looks.number)
        case datetime.date() if cell >= _FIRST_DAY:
            sheet.write_datetime(down, across, cell, looks.day)
        case datetime.date():
            sheet.write_string(down, across, long_date(cell), looks.text)
        case str() if cell:
            sheet.write_string(down, across, _plain(_fitting(cell)), looks.text)


def _plain(text: str) -> str:
    """The text, with a space behind it where XlsxWriter would take it for its own mark-up and write it unescaped."""
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


def _fitting(text: str) -> str:
    """The text, cut and saying so where a cell cannot hold it."""
    if len(text) <= MOST_UNITS // 2 or _units(text) <= MOST_UNITS:
        return text
    room = MOST_UNITS - _units(words("cut", len(text)))
    # Half a character at the end is left out with the rest.
    kept = text.encode("utf-16-le")[: 2 * room].decode("utf-16-le", errors="ignore")
    return kept + words("cut", len(text) - len(kept))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
