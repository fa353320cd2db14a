"""A page as Markdown and as plain text."""

from __future__ import annotations

import textwrap
from itertools import pairwise

from .layouts_page import Box, Grid, Head, Item, Label, NewPage, Para, Part, Style

WIDE = 120


def write_markdown(parts: tuple[Part, ...], style: Style) -> bytes:
    """The bytes of a Markdown file with pipe tables."""
    chunks = []
    for part, following in pairwise((*_begun(parts), NewPage())):
        listed = isinstance(part, Item) and isinstance(following, Item) and part.marker != "–"
        chunks.append(_marked(part, style) + ("\n" if listed else "\n\n"))
    return "".join(chunk for chunk in chunks if chunk.strip()).encode("utf-8")


def _begun(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts without a page break before the first of them."""
    return parts[1:] if isinstance(parts[0], NewPage) else parts


def _marked(part: Part, style: Style) -> str:
    match part:
        case Head(text, level) if style.heads == "styled":
            return f"{'#' * level} {text}"
        case Head(text):
            return f"**{text}**"
        case Label(label, text):
            return f"**{label}{'' if label.endswith('?') else ':'}** {text}"
        case Item(text, marker):
            return f"{'-' if marker == '•' else marker} {text}"
        case Para(text):
            return text
        case NewPage():
            return "---"
        case Grid():
            rows = [
                [_cell(box, bold=box.bold and place >= part.header) for box in line]
                for place, line in enumerate(part.flat())
            ]
            if not part.header:
                rows.insert(0, [""] * part.width)
            rows.insert(1, ["---"] * part.width)
            return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(box: Box, *, bold: bool) -> str:
    return "<br>".join(f"**{text}**" if bold else text for text in box.lines)


def write_text(parts: tuple[Part, ...], style: Style) -> bytes:
    """The bytes of a plain text."""
    chunks = []
    for part, following in pairwise((*_begun(parts), NewPage())):
        close = isinstance(part, Head) or (isinstance(part, Label | Item) and type(part) is type(following))
        chunks.append(_plain(part, style) + ("\n" if close else "\n\n"))
    return "".join(chunks).strip("\n").encode("utf-8") + b"\n"


def _plain(part: Part, style: Style) -> str:
    match part:
        case Head(text, level):
            return _head(text, level, style.text_heads)
        case Label(label, text):
            return _wrapped(f"{label}{'' if label.endswith('?') else ':'} {text}", style.wrap)
        case Item(text, marker):
            sign = "-" if marker == "•" else marker
            return _wrapped(f"{sign} {text}", style.wrap, " " * (len(sign) + 1))
        case Para(text):
            return _wrapped(text, style.wrap)
        case NewPage():
            return "\f"
        case Grid():
            return _GRIDS[style.text_grid](part)


def _head(text: str, level: int, how: str) -> str:
    if how == "caps":
        return text.upper()
    if how == "underlined":
        return f"{text}\n{('=' if level == 1 else '-') * len(text)}"
    return text


def _wrapped(text: str, width: int, indent: str = "") -> str:
    if not width:
        return text
    return textwrap.fill(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def _tabs(grid: Grid) -> str:
    """A line a row, a tab between cells, as copied out of a word processor or a sheet."""
    return "\n".join("\t".join(box.text for box in line).rstrip() for line in grid.flat())


def _widths(grid: Grid, gutter: int) -> list[int]:
    """The width of each column in signs: its share of the page, and never less than its longest word."""
    shares = grid.widths if len(grid.widths) == grid.width else (1,) * grid.width
    found = [max(8, (WIDE - gutter * grid.width) * share // sum(shares)) for share in shares]
    for spot in grid.spots():
        if spot.box.columns == 1:
            found[spot.column] = max(
                found[spot.column], *(len(word) for word in (*spot.box.text.split(), ""))
            )
    return found


def _fold(box: Box, width: int) -> list[str]:
    return [part for text in box.lines for part in textwrap.wrap(text, width, break_on_hyphens=False)]


def _spaced(grid: Grid) -> str:
    """Columns kept apart by spaces, an empty line between rows."""
    widths = _widths(grid, 3)
    blocks = []
    for line in _placed(grid):
        cells = [(box, sum(widths[at : at + box.columns]) + 3 * (box.columns - 1)) for at, box in line]
        folded = [_fold(box, width) for box, width in cells]
        height = max(1, *(len(lines) for lines in folded))
        rows = (
            "   ".join(
                (lines[place] if place < len(lines) else "").ljust(width)
                for lines, (_, width) in zip(folded, cells, strict=True)
            ).rstrip()
            for place in range(height)
        )
        blocks.append("\n".join(rows))
    return "\n\n".join(blocks)


def _placed(grid: Grid) -> list[list[tuple[int, Box]]]:
    """The cells of each row with their columns; below a cell that covers several rows stands an empty one."""
    rows: list[list[tuple[int, Box]]] = [[] for _ in grid.lines]
    for spot in grid.spots():
        for down in range(spot.box.rows):
            rows[spot.row + down].append((spot.column, spot.box if down == 0 else Box((), spot.box.columns)))
    return [sorted(row, key=lambda cell: cell[0]) for row in rows]


def _bars(grid: Grid) -> str:
    """A table drawn with bars and dashes, its cells folded to their width."""
    widths = _widths(grid, 3)
    lines = [_rule(widths)]
    for number, line in enumerate(_placed(grid)):
        cells = [(box, sum(widths[at : at + box.columns]) + 3 * (box.columns - 1)) for at, box in line]
        folded = [_fold(box, width) for box, width in cells]
        for place in range(max(1, *(len(texts) for texts in folded))):
            row = (
                (texts[place] if place < len(texts) else "").ljust(width)
                for texts, (_, width) in zip(folded, cells, strict=True)
            )
            lines.append(f"| {' | '.join(row)} |")
        lines.append(_rule(widths, "=" if number + 1 == grid.header else "-"))
    return "\n".join(lines)


def _rule(widths: list[int], sign: str = "-") -> str:
    return "+" + "+".join(sign * (width + 2) for width in widths) + "+"


_GRIDS = {"tabs": _tabs, "spaced": _spaced, "bars": _bars}
