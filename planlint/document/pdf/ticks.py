"""Tick boxes that are drawn and not written: small squares, with or without a cross or a tick in them."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.document.characters import TICKED, UNTICKED
from planlint.document.pdf.ink import Ink, Mark
from planlint.document.pdf.rules import Frame, bars_of, frames_of
from planlint.document.pdf.shapes import Area

_SMALLEST, _LARGEST = 5.0, 18.0
_UNEVEN = 2.5
_CROSSES = frozenset("xX✓✔✕✖✗✘×√☓")
_MOST_BOXES = 2_000


def with_tick_boxes(ink: Ink, marks: list[Mark]) -> list[Mark]:
    """The letters of a page with a sign for each drawn box, in place of what stands in it."""
    level, upright = bars_of(ink.rules)
    short = [bar for bar in level if bar.length <= _LARGEST]
    if not short or not upright:
        return marks
    boxes = [frame.area for frame in frames_of(level, upright) if _is_box(frame)][:_MOST_BOXES]
    found = marks
    for number, box in enumerate(boxes):
        inside = [
            mark for mark in found if box.holds(mark.x + mark.length / 2, mark.y - 0.3 * mark.size, 1.0)
        ]
        if any(mark.text not in _CROSSES for mark in inside):
            continue
        crossed = bool(inside) or any(_crosses(slash, box) for slash in ink.slashes)
        found = [mark for mark in found if mark not in inside]
        found.append(_sign(TICKED if crossed else UNTICKED, box, number, marks))
    return found


def _is_box(frame: Frame) -> bool:
    area = frame.area
    return (
        len(frame.level) == 2
        and len(frame.upright) == 2
        and _SMALLEST <= area.width <= _LARGEST
        and _SMALLEST <= area.height <= _LARGEST
        and abs(area.width - area.height) <= _UNEVEN
    )


def _crosses(slash: Area, box: Area) -> bool:
    return box.holds((slash.left + slash.right) / 2, (slash.top + slash.bottom) / 2)


def _sign(text: str, box: Area, number: int, marks: Sequence[Mark]) -> Mark:
    """A sign in place of a box, on the line of the letters beside it where there are any."""
    middle = (box.top + box.bottom) / 2
    beside = [
        mark for mark in marks if mark.turn == 0 and mark.y - mark.size < middle < mark.y + 0.3 * mark.size
    ]
    nearest = min(beside, key=lambda mark: abs(mark.x - box.right), default=None)
    base, size = (
        (box.bottom - 0.15 * box.height, box.height) if nearest is None else (nearest.y, nearest.size)
    )
    return Mark(text, box.left, base, box.width, size, 0, False, "box", 0.0, 0, -1 - number, "")
