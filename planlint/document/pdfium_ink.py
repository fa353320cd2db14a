"""What is drawn on a page of a PDF, in points from the page's top left corner as a reader holds it.

``pdfium_page`` gives it; how it comes out of the file is the business of the other ``pdfium_`` modules, and what the
ink means (lines, columns, tables) that of whoever asks for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

UNREADABLE = "\N{REPLACEMENT CHARACTER}"
"""The text of a glyph that the file does not say the letter of."""

Kind = Literal["text", "check", "radio", "choice"]


@dataclass(frozen=True, slots=True)
class Glyph:
    """What one drawn sign says: mostly a letter, "ffi" for a ligature, ``UNREADABLE`` where the file does not tell.

    Along the line the box is as wide as the glyph's advance. Across it all boxes of a size are alike, 0.8 of ``size``
    above the line that letters stand on and 0.2 below, whatever a font claims of itself.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    """What the reader sees, in points: the font's size with every matrix applied."""
    bold: bool
    italic: bool
    font: str
    """The font's name without the mark of a subset."""
    visible: bool
    """False for text drawn with no ink (as behind a scanned page), wholly transparent, or off the page."""
    turned: int
    """Quarter turns clockwise: 0 upright, 1 reads downwards, 2 upside down, 3 reads upwards."""
    slanted: bool
    """The line runs aslant, as DRAFT across a page does; ``turned`` is then the nearest quarter, and the box is wide."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A rule that runs across or down: a line (no thickness) or a rectangle too thin to be anything else."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle: a cell's frame, its shading, or both. Its edges are not given as strokes again."""

    x0: float
    top: float
    x1: float
    bottom: float
    filled: bool
    """With a colour that shows on white paper."""
    stroked: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a picture is."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Box:
    """A field of a form, or words typed on the page with a typewriter tool (of kind "text")."""

    kind: Kind
    value: str
    """What was typed or chosen; for what is ticked the name that the form's maker gave it ("Yes"), else ""."""
    checked: bool | None
    """Whether a tick box or radio button is ticked; None for the others."""
    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PageInk:
    """A page, numbered from 1, and what is on it in the order in which it is drawn."""

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    strokes: tuple[Stroke, ...]
    areas: tuple[Area, ...]
    pictures: tuple[Picture, ...]
    fields: tuple[Box, ...]
    comments: int
    """Notes and marks of reviewers that say something."""


Place = tuple[float, float, float, float]
GlyphRow = tuple[str, float, float, float, float, float, bool, bool, str, bool, int, bool]
AreaRow = tuple[float, float, float, float, bool, bool]
FieldRow = tuple[Kind, str, bool | None, float, float, float, float]


class PageRows(NamedTuple):
    """A page as plain rows, which travel between processes at a fraction of the cost of objects."""

    number: int
    width: float
    height: float
    glyphs: list[GlyphRow]
    strokes: list[Place]
    areas: list[AreaRow]
    pictures: list[Place]
    fields: list[FieldRow]
    comments: int


def page_ink(rows: PageRows) -> PageInk:
    """The page that these rows stand for."""
    return PageInk(
        rows.number,
        rows.width,
        rows.height,
        tuple([Glyph(*row) for row in rows.glyphs]),
        tuple([Stroke(*row) for row in rows.strokes]),
        tuple([Area(*row) for row in rows.areas]),
        tuple([Picture(*row) for row in rows.pictures]),
        tuple([Box(*row) for row in rows.fields]),
        rows.comments,
    )


def page_rows(values: list[Any]) -> PageRows:
    """The rows that came through a pipe."""
    return PageRows(*values)
