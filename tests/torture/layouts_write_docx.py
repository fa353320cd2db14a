"""A page as a Word file."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement

from .layouts_page import Box, Grid, Head, Item, Label, NewPage, Para, Part, Style

STAMP = (2026, 1, 5, 9, 0, 0)


def write_docx(parts: tuple[Part, ...], style: Style) -> bytes:
    """The bytes of a Word file, the same at every call."""
    document = Document()
    for place, part in enumerate(parts):
        match part:
            case Head(text, level) if style.heads == "styled":
                document.add_heading(text, level)
            case Head(text):
                document.add_paragraph().add_run(text).bold = True
            case Para(text):
                document.add_paragraph(text)
            case Label(label, text):
                paragraph = document.add_paragraph()
                paragraph.add_run(label if label.endswith("?") else f"{label}:").bold = True
                paragraph.add_run(f" {text}")
            case Item(text, marker):
                _item(document, text, marker)
            case NewPage() if place:
                document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            case Grid():
                _grid(document, part, style)
                document.add_paragraph()
            case _:
                pass
    raw = io.BytesIO()
    document.save(raw)
    return still(raw.getvalue())


def still(data: bytes) -> bytes:
    """A zip file with every member stamped with the same moment."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, STAMP), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _item(document: Any, text: str, marker: str) -> None:
    if marker == "•":
        document.add_paragraph(text, style="List Bullet")
    elif marker[0].isdigit():
        document.add_paragraph(text, style="List Number")
    else:
        document.add_paragraph(f"{marker} {text}")


def _grid(document: Any, grid: Grid, style: Style) -> None:
    table = document.add_table(rows=len(grid.lines), cols=grid.width)
    table.style = "Table Grid"
    for row in table.rows[: grid.header]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for spot in grid.spots():
        cell = table.cell(spot.row, spot.column)
        if spot.box.rows > 1 or spot.box.columns > 1:
            corner = table.cell(spot.row + spot.box.rows - 1, spot.column + spot.box.columns - 1)
            cell = cell.merge(corner)
        _fill(cell, spot.box, style)


def _fill(cell: Any, box: Box, style: Style) -> None:
    paragraph = cell.paragraphs[0]
    for place, text in enumerate(box.lines):
        bulleted = text.startswith("• ") and style.lines == "paragraphs"
        if place and style.lines == "breaks":
            paragraph.add_run().add_break()
        elif place:
            paragraph = cell.add_paragraph()
        if bulleted:
            paragraph.style = "List Bullet"
        paragraph.add_run(text.removeprefix("• ") if bulleted else text).bold = box.bold or None
