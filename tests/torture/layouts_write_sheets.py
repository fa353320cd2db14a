"""A page as a CSV file and as an Excel workbook: a sheet a page, labels and values side by side, tables as they are."""

from __future__ import annotations

import csv
import datetime
import io
import re
import zipfile
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from .layouts_page import Grid, Head, Item, Label, NewPage, Para, Part, Style
from .layouts_write_docx import still

MOMENT = datetime.datetime(2026, 1, 5, 9, 0)
THIN = Side(style="thin")


def write_csv(parts: tuple[Part, ...], style: Style) -> bytes:
    """The bytes of a CSV file as a spreadsheet program saves it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=style.delimiter, lineterminator="\r\n")
    for place, part in enumerate(parts):
        if isinstance(part, Grid):
            writer.writerows([["\n".join(box.lines) for box in line] for line in part.flat()])
        elif not isinstance(part, NewPage):
            writer.writerow(_texts(part))
        if not (isinstance(part, Head | Label | NewPage) or place == len(parts) - 1):
            writer.writerow([])
    return out.getvalue().encode(style.encoding)


def _texts(part: Part) -> list[str]:
    match part:
        case Label(label, text):
            return [label, text]
        case Item(text, marker):
            return [f"{marker} {text}"]
        case Head(text) | Para(text):
            return [text]
        case _:
            return []


def write_xlsx(parts: tuple[Part, ...], style: Style) -> bytes:
    """The bytes of a workbook, the same at every call."""
    book = Workbook()
    book.remove(book.active)
    sheet, row = None, 1
    for part in parts:
        if isinstance(part, NewPage) or sheet is None:
            sheet, row = book.create_sheet(part.name if isinstance(part, NewPage) else "Plan"), 1
        if isinstance(part, NewPage):
            continue
        if isinstance(part, Grid):
            _grid(sheet, row, part, style)
            row += len(part.lines) + 1
            continue
        for column, text in enumerate(_texts(part), start=1):
            cell = sheet.cell(row, column, text)
            cell.font = Font(bold=isinstance(part, Head) or (isinstance(part, Label) and column == 1))
        row += 1 if isinstance(part, Head | Label) else 2
    book.properties.created = MOMENT
    raw = io.BytesIO()
    book.save(raw)
    return still(_dated(raw.getvalue()))


def _grid(sheet: Any, top: int, grid: Grid, style: Style) -> None:
    for column in range(1, grid.width + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 32
    for spot in grid.spots():
        row, column, box = top + spot.row, 1 + spot.column, spot.box
        cell = sheet.cell(row, column, _value("\n".join(box.lines), style))
        if isinstance(cell.value, datetime.datetime):
            cell.number_format = "DD/MM/YYYY"
        cell.font = Font(bold=box.bold or spot.row < grid.header)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.border = Border(THIN, THIN, THIN, THIN)
        if box.rows > 1 or box.columns > 1:
            sheet.merge_cells(
                start_row=row,
                start_column=column,
                end_row=row + box.rows - 1,
                end_column=column + box.columns - 1,
            )


def _value(text: str, style: Style) -> object:
    """A number where the text is one, a date where the style asks for it, nothing for an empty cell."""
    if style.real_dates and (found := re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", text)):
        return datetime.datetime(int(found[3]), int(found[2]), int(found[1]))
    return int(text) if text.isdigit() else text or None


def _dated(data: bytes) -> bytes:
    """The workbook with the moment of saving set to always the same."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2026-01-05T09:00:00Z", content)
            new.writestr(name, content)
    return out.getvalue()
