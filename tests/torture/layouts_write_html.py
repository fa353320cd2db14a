"""A page as HTML, as a system or a word processor saves it: with tables, or with grids that its styles alone draw."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from itertools import groupby

from .layouts_page import Box, Grid, Head, Item, Label, NewPage, Para, Part, Style

DrawGrid = Callable[[Grid, Style], str]
_ROWS_OF_BOXES = 3
"""Of so many columns on a row of boxes is a row of a grid; of two it would be a label with its value."""


def write_html(parts: tuple[Part, ...], style: Style) -> bytes:
    """The bytes of an HTML file in UTF-8, its grids as tables."""
    return _written(parts, style, _grid)


def write_css(parts: tuple[Part, ...], style: Style) -> bytes:
    """The bytes of an HTML file in UTF-8 in which no table stands: boxes and styles draw its grids."""
    return _written(parts, style, _boxes)


def _written(parts: tuple[Part, ...], style: Style, draw: DrawGrid) -> bytes:
    lines = [
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><title>Plan</title></head>\n<body>'
    ]
    begun = parts[1:] if isinstance(parts[0], NewPage) else parts
    for marker, group in groupby(begun, lambda part: part.marker[-1] if isinstance(part, Item) else ""):
        if not marker or marker == "–":
            lines += [_part(part, style, draw) for part in group]
            continue
        tag = "ul" if marker == "•" else "ol"
        items = [f"<li>{escape(part.text)}</li>" for part in group if isinstance(part, Item)]
        lines.append(f"<{tag}>\n" + "\n".join(items) + f"\n</{tag}>")
    return "\n".join([*lines, "</body>\n</html>\n"]).encode("utf-8")


def _part(part: Part, style: Style, draw: DrawGrid) -> str:
    match part:
        case Head(text, level) if style.heads == "styled":
            return f"<h{level}>{escape(text)}</h{level}>"
        case Head(text):
            return f"<p><b>{escape(text)}</b></p>"
        case Para(text):
            return f"<p>{escape(text)}</p>"
        case Item(text, marker):
            return f"<p>{marker} {escape(text)}</p>"
        case Label(label, text):
            colon = "" if label.endswith("?") else ":"
            return f"<p><strong>{escape(label)}{colon}</strong> {escape(text)}</p>"
        case NewPage():
            return "<hr>"
        case Grid():
            return draw(part, style)


def _grid(grid: Grid, style: Style) -> str:
    rows = [["<tr>"] for _ in grid.lines]
    for spot in grid.spots():
        tag = "th" if spot.row < grid.header else "td"
        spans = f' colspan="{spot.box.columns}"' if spot.box.columns > 1 else ""
        spans += f' rowspan="{spot.box.rows}"' if spot.box.rows > 1 else ""
        rows[spot.row].append(f"<{tag}{spans}>{_cell(spot.box, style)}</{tag}>")
    lines = ["".join(row) + "</tr>" for row in rows]
    if grid.header:
        lines.insert(grid.header, "</thead>\n<tbody>")
        return "\n".join(['<table border="1">\n<thead>', *lines, "</tbody>\n</table>"])
    return "\n".join(['<table border="1">', *lines, "</table>"])


def _boxes(grid: Grid, style: Style) -> str:
    """Rows of boxes where nothing is merged, else one grid in which each box says what it spans."""
    spots = tuple(grid.spots())
    columns = max(spot.column + spot.box.columns for spot in spots)
    merged = any(spot.box.columns > 1 or spot.box.rows > 1 for spot in spots)
    if not merged and columns >= _ROWS_OF_BOXES:
        rows = groupby(spots, lambda spot: spot.row)
        lines = ["".join(f"<div>{_cell(spot.box, style)}</div>" for spot in row) for _, row in rows]
        boxes = (f'<div style="display:flex">{line}</div>' for line in lines)
        return "\n".join(["<section>", *boxes, "</section>"])
    drawn = [
        f'<div style="grid-column:span {spot.box.columns};grid-row:span {spot.box.rows}">{_cell(spot.box, style)}</div>'
        for spot in spots
    ]
    laid = f'<div style="display:grid;grid-template-columns:repeat({columns},1fr)">'
    return "\n".join([laid, *drawn, "</div>"])


def _cell(box: Box, style: Style) -> str:
    for pattern, tag in ((r"\d+\. ", "ol"), ("• ", "ul")):
        if len(box.lines) > 1 and all(re.match(pattern, text) for text in box.lines):
            items = (f"<li>{escape(re.sub(f'^{pattern}', '', text))}</li>" for text in box.lines)
            return f"<{tag}>{''.join(items)}</{tag}>"
    texts = [escape(text) for text in box.lines]
    if box.bold:
        texts = [f"<b>{text}</b>" for text in texts]
    if len(texts) > 1 and style.lines == "paragraphs":
        return "".join(f"<p>{text}</p>" for text in texts)
    return "<br>\n".join(texts)
