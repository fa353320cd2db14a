"""A page as rich text, in the plain way that older systems write it."""

from __future__ import annotations

from collections.abc import Iterator

from .layouts_page import Box, Grid, Head, Item, Label, NewPage, Para, Part, Style

OPENING = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1 Symbol;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2\outlinelevel1 heading 2;}"
    r"{\s3\outlinelevel2 heading 3;}}\paperw16838\paperh11906\landscape\margl1134\margr1134"
)
PAGE = 14000
BORDERS = r"\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs"


def write_rtf(parts: tuple[Part, ...], style: Style) -> bytes:
    """The bytes of an RTF file."""
    lines = [OPENING]
    for place, part in enumerate(parts):
        if isinstance(part, NewPage):
            lines += [r"\page"] if place else []
        elif isinstance(part, Grid):
            lines += [*_grid(part, style), r"\pard\plain\par"]
        else:
            lines.append(_part(part, style))
    return "\r\n".join([*lines, "}"]).encode("ascii")


def coded(text: str) -> str:
    """A text with what RTF would read as its own escaped, and what is not ASCII as code points."""
    found = []
    for sign in text:
        if sign in "\\{}":
            found.append(f"\\{sign}")
        elif ord(sign) < 128:
            found.append(sign)
        else:
            found.append(f"\\u{ord(sign)}?")
    return "".join(found)


def _part(part: Part, style: Style) -> str:
    match part:
        case Head(text, level) if style.heads == "styled":
            return rf"\pard\plain\s{level}\outlinelevel{level - 1}\b\fs{36 - 4 * level} {coded(text)}\b0\par"
        case Head(text):
            return rf"\pard\plain\fs22{{\b {coded(text)}}}\par"
        case Label(label, text):
            colon = "" if label.endswith("?") else ":"
            return rf"\pard\plain\fs22{{\b {coded(label)}{colon}}} {coded(text)}\par"
        case Item(text, "•"):
            return rf"\pard\plain\fi-360\li720\fs22{{\pntext\f1\'B7\tab}}{coded(text)}\par"
        case Item(text, marker):
            return rf"\pard\plain\fi-360\li720\fs22 {coded(marker)}\tab {coded(text)}\par"
        case Para(text):
            return rf"\pard\plain\fs22 {coded(text)}\par"
        case _:
            return ""


def _grid(grid: Grid, style: Style) -> Iterator[str]:
    """A row a line: its cells' edges with what is merged, then what stands in them."""
    width = grid.width
    shares = grid.widths if len(grid.widths) == width else (1,) * width
    edges = [sum(shares[: place + 1]) * PAGE // sum(shares) for place in range(width)]
    cells: dict[tuple[int, int], tuple[Box, str]] = {}
    for spot in grid.spots():
        for down in range(spot.box.rows):
            mark = "" if spot.box.rows == 1 else r"\clvmgf" if down == 0 else r"\clvmrg"
            cells[spot.row + down, spot.column] = (spot.box if down == 0 else Box((), spot.box.columns), mark)
    for row in range(len(grid.lines)):
        line = [(column, *cells[row, column]) for column in range(width) if (row, column) in cells]
        heading = r"\trhdr" if row < grid.header else ""
        ends = "".join(
            rf"{mark}{BORDERS}\cellx{edges[column + box.columns - 1]}" for column, box, mark in line
        )
        texts = "".join(f"{_cell(box, style)}\\cell\r\n" for _, box, _ in line)
        yield rf"\trowd{heading}\trgaph108{ends}" + "\r\n" + rf"\pard\plain\intbl\fs20 {texts}\row"


def _cell(box: Box, style: Style) -> str:
    between = r"\par " if style.lines == "paragraphs" else r"\line "
    text = between.join(coded(line) for line in box.lines)
    return rf"{{\b {text}}}" if box.bold and text else text
