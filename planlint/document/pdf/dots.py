"""Bullets that are drawn and not written: small discs and rings right before a text, as pages printed from the web have."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from planlint.document.pdf.ink import Ink, Mark
from planlint.document.pdf.shapes import Area

_SMALLEST, _LARGEST = 1.2, 5.5
_UNEVEN = 0.6
_REACH = 24.0
_OFF = 0.28
_MIDDLE = 0.33
_FARTHEST = 30.0
_MOST_DOTS = 3_000
_MOST_NEAR = 600


def with_bullets(ink: Ink, marks: list[Mark]) -> list[Mark]:
    """The letters of a page with a bullet for each drawn one that stands before some of them."""
    dots = [dot for dot in ink.rounds if _is_dot(dot)][:_MOST_DOTS]
    if not dots:
        return marks
    upright = sorted((mark for mark in marks if mark.turn == 0), key=lambda mark: mark.y)
    heights = [mark.y for mark in upright]
    found = list(marks)
    places: set[tuple[int, int]] = set()
    for number, dot in enumerate(dots):
        middle = (dot.top + dot.bottom) / 2
        near = upright[bisect_left(heights, middle) : bisect_right(heights, middle + _FARTHEST)][:_MOST_NEAR]
        line = [mark for mark in near if abs(mark.y - _MIDDLE * mark.size - middle) < _OFF * mark.size]
        place = round(dot.left), round(middle)
        if place not in places and (text := _behind(dot, line)) is not None:
            places.add(place)
            found.append(
                Mark(
                    "•",
                    dot.left,
                    text.y,
                    dot.width,
                    text.size,
                    0,
                    False,
                    "dot",
                    0.0,
                    0,
                    -100_000 - number,
                    "",
                )
            )
    return found


def _is_dot(area: Area) -> bool:
    size = max(area.width, area.height)
    return _SMALLEST <= size <= _LARGEST and abs(area.width - area.height) <= _UNEVEN


def _behind(dot: Area, line: Sequence[Mark]) -> Mark | None:
    """The letters that a dot stands before; None where there are none, or others stand right before it."""
    if any(mark.x < dot.right and mark.x + mark.length > dot.left - mark.size for mark in line):
        return None
    text = min((mark for mark in line if mark.x >= dot.right), key=lambda mark: mark.x, default=None)
    return text if text is not None and text.x - dot.right <= _REACH else None
