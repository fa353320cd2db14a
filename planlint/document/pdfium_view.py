"""Where a page's coordinates come to lie once it is cropped and turned: points from the top left corner."""

from __future__ import annotations

import math
from ctypes import byref
from dataclasses import dataclass

from planlint.document import pdfium_calls as pdfium
from planlint.document.pdfium_ink import Place

FARTHEST = 20_000.0
"""No paper is so large: what lies farther out is not of the page."""

Six = tuple[float, float, float, float, float, float]
IDENTITY: Six = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def after(first: Six, then: Six) -> Six:
    """One matrix for two that are applied in turn."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def moved(x: float, y: float, matrix: Six) -> tuple[float, float]:
    """Where a matrix takes a point."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def place_around(x: float, y: float, across: float, down: float) -> Place | None:
    """The box between two opposite corners, to a hundredth of a point; None where it is no place on any page."""
    x0, x1 = (x, across) if x <= across else (across, x)
    top, bottom = (y, down) if y <= down else (down, y)
    # Written so that "not a number" fails, which is neither smaller nor larger than anything.
    if x0 > -FARTHEST and x1 < FARTHEST and top > -FARTHEST and bottom < FARTHEST:
        return round(x0, 2), round(top, 2), round(x1, 2), round(bottom, 2)
    return None


@dataclass(frozen=True, slots=True)
class View:
    """A page as shown: its size, how many quarter turns clockwise it was given, and the matrix that leads there."""

    width: float
    height: float
    turns: int
    matrix: Six

    def place(self, left: float, bottom: float, right: float, top: float) -> Place | None:
        """Where a box of the page is shown."""
        return place_around(*moved(left, bottom, self.matrix), *moved(right, top, self.matrix))


def view_of(page: pdfium.Handle) -> View:
    """How a page is shown. One that gives itself no size, or a mad one, is taken for A4 as far as it goes."""
    box = pdfium.Rectangle()
    pdfium.page_box(page, byref(box))
    left, bottom, right, top = box.left, box.bottom, box.right, box.top
    if not (
        all(map(math.isfinite, (left, bottom, right, top)))
        and 0 < right - left < FARTHEST
        and 0 < top - bottom < FARTHEST
    ):
        left, bottom, right, top = 0.0, 0.0, 595.0, 842.0
    width, height = right - left, top - bottom
    turns = pdfium.page_rotation(page) % 4
    matrix: Six
    match turns:
        case 1:
            matrix = (0.0, 1.0, 1.0, 0.0, -bottom, -left)
        case 2:
            matrix = (-1.0, 0.0, 0.0, 1.0, right, -bottom)
        case 3:
            matrix = (0.0, -1.0, -1.0, 0.0, top, right)
        case _:
            matrix = (1.0, 0.0, 0.0, -1.0, -left, top)
    if turns % 2:
        width, height = height, width
    return View(round(width, 2), round(height, 2), turns, matrix)
