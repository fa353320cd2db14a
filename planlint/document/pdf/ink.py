"""What a page shows: letters, rules, areas and pictures at their places, in points from the page's upper left corner.

How they come onto the page is worked out in ``pdf_lettering`` and ``pdf_painter``; what belongs together is for the
modules that read the layout.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from planlint.document.pdf.pages import Page
from planlint.document.pdf.shapes import Area, Fill, Matrix, Rule


class Mark(NamedTuple):
    """Letters shown together without a gap.

    They start at ``x`` and ``y`` (their baseline) and go on for ``length`` in the direction ``turn``: 0 to the right,
    1 down, 2 to the left, 3 up, -1 for letters that stand askew. ``spaces`` is how many spaces were shown right before
    them; ``order`` when they were painted; ``tag`` what the file calls them ("H1", "Artifact"), "" where it says nothing.
    """

    text: str
    x: float
    y: float
    length: float
    size: float
    turn: int
    bold: bool
    look: str
    shade: float
    spaces: int
    order: int
    tag: str


@dataclass(slots=True)
class Ink:
    """What a page shows. ``hidden`` are letters that were drawn invisibly, ``pictures`` the areas of images,
    ``slashes`` those of short slanting strokes, ``rounds`` those of shapes with no straight side."""

    width: float
    height: float
    marks: list[Mark] = field(default_factory=list)
    hidden: list[Mark] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    pictures: list[Area] = field(default_factory=list)
    slashes: list[Area] = field(default_factory=list)
    rounds: list[Area] = field(default_factory=list)


def page_matrix(page: Page, turns: int) -> tuple[Matrix, float, float]:
    """From the file's coordinates to points from the upper left corner as the page is shown; its width and height."""
    left, bottom, right, top = page.box
    width, height = right - left, top - bottom
    match turns % 4:
        case 1:
            return (0.0, 1.0, 1.0, 0.0, -bottom, -left), height, width
        case 2:
            return (-1.0, 0.0, 0.0, 1.0, right, -bottom), width, height
        case 3:
            return (0.0, -1.0, -1.0, 0.0, top, right), height, width
        case _:
            return (1.0, 0.0, 0.0, -1.0, -left, top), width, height
