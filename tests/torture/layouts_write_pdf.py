"""A page as PDF, its tables with ruled lines or without any."""

from __future__ import annotations

import io
from html import escape
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from .layouts_page import Box, Grid, Head, Item, Label, NewPage, Para, Part, Style

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=6)
ITEM = ParagraphStyle("item", parent=BODY, leftIndent=14, bulletIndent=2, spaceAfter=3)
CELL = ParagraphStyle("cell", fontName="Helvetica", fontSize=9, leading=11)
HEADS = {
    level: ParagraphStyle(
        f"head{level}",
        fontName="Helvetica-Bold",
        fontSize=size,
        leading=size + 4,
        spaceBefore=8,
        spaceAfter=5,
    )
    for level, size in ((1, 17), (2, 13), (3, 11))
}


def write_pdf(parts: tuple[Part, ...], style: Style, *, ruled: bool) -> bytes:
    """The bytes of a PDF file, the same at every call."""
    wide = any(isinstance(part, Grid) and part.width > 3 for part in parts)
    size = landscape(A4) if wide else A4
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=size,
        invariant=1,
        leftMargin=18 * mm,
        rightMargin=18 * mm,
        topMargin=16 * mm,
        bottomMargin=20 * mm,
    )
    flow: list[Any] = []
    for place, part in enumerate(parts):
        if not isinstance(part, NewPage):
            flow += _part(part, style, size[0] - 36 * mm, ruled=ruled)
        elif place:
            flow.append(PageBreak())
    document.build(flow, onFirstPage=_foot, onLaterPages=_foot)
    return out.getvalue()


def _foot(canvas: Any, document: Any) -> None:
    """The line at the foot of every page."""
    canvas.saveState()
    canvas.setFont("Helvetica", 8)
    canvas.drawString(18 * mm, 10 * mm, "Official – Sensitive")
    canvas.drawRightString(document.pagesize[0] - 18 * mm, 10 * mm, f"Page {document.page}")
    canvas.restoreState()


def _part(part: Part, style: Style, width: float, *, ruled: bool) -> list[Any]:
    match part:
        case Head(text, level):
            return [Paragraph(escape(text), HEADS[level])]
        case Para(text):
            return [Paragraph(escape(text), BODY)]
        case Label(label, text):
            colon = "" if label.endswith("?") else ":"
            return [Paragraph(f"<b>{escape(label)}{colon}</b> {escape(text)}", BODY)]
        case Item(text, marker):
            return [Paragraph(escape(text), ITEM, bulletText=marker)]
        case Grid():
            return [_grid(part, width, ruled=ruled), Spacer(1, 8)]
        case _:
            return []


def _grid(grid: Grid, width: float, *, ruled: bool) -> Table:
    shares = grid.widths if len(grid.widths) == grid.width else (1,) * grid.width
    data: list[list[Any]] = [[""] * grid.width for _ in grid.lines]
    commands: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 4 if ruled else 6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4 if ruled else 8),
    ]
    if ruled:
        commands.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    for spot in grid.spots():
        data[spot.row][spot.column] = _cell(spot.box, bold=spot.box.bold or spot.row < grid.header)
        right, below = spot.column + spot.box.columns - 1, spot.row + spot.box.rows - 1
        if (right, below) != (spot.column, spot.row):
            commands.append(("SPAN", (spot.column, spot.row), (right, below)))
    return Table(
        data,
        [width * share / sum(shares) for share in shares],
        repeatRows=grid.header,
        style=commands,
        splitByRow=1,
    )


def _cell(box: Box, *, bold: bool) -> list[Paragraph]:
    return [Paragraph(f"<b>{escape(text)}</b>" if bold else escape(text), CELL) for text in box.lines]
