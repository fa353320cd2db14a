"""Letters that the file holds but nobody reads: white on white, too small, painted over, or struck out.

Letters drawn with the invisible pen are told apart by ``pdf_ink`` already.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from planlint.document.pdf.ink import Ink, Mark
from planlint.document.pdf.shapes import Area, Fill, Rule

_WHITE = 0.97
_SMALLEST = 2.0
_MOST_COVERS = 1_500
_LARGE_PICTURE = 0.5
_MOST_STRIKES = 200


def seen(ink: Ink) -> list[Mark]:
    """The letters that a reader of the page sees."""
    covers = [fill for fill in ink.fills if fill.solid and fill.area.height > _SMALLEST][:_MOST_COVERS]
    last = max((fill.order for fill in covers), default=0)
    return [
        mark
        for mark in ink.marks
        if mark.size >= _SMALLEST
        and not (mark.order < last and _is_covered(mark, covers))
        and not (mark.shade > _WHITE and not _is_on_something(mark, covers, ink.pictures))
    ]


def not_struck_out(marks: Sequence[Mark], rules: Sequence[Rule]) -> list[Mark]:
    """The letters through which no rule is drawn."""
    level = sorted(
        (rule.top, rule.left, rule.right) for rule in rules if rule.right - rule.left > rule.bottom - rule.top
    )
    heights = [top for top, _, _ in level]
    return [mark for mark in marks if mark.turn or not _is_struck(mark, level, heights)]


def is_scanned(ink: Ink) -> bool:
    """Whether pictures take up most of a page, as on a scan."""
    page = Area(0.0, 0.0, ink.width, ink.height)
    shown = [picture.common(page) for picture in ink.pictures]
    covered = sum(max(area.width, 0) * max(area.height, 0) for area in shown)
    return covered > _LARGE_PICTURE * page.width * page.height


def _is_struck(mark: Mark, level: Sequence[tuple[float, float, float]], heights: Sequence[float]) -> bool:
    first = bisect_left(heights, mark.y - 0.42 * mark.size)
    last = bisect_right(heights, mark.y - 0.16 * mark.size)
    if last - first > _MOST_STRIKES:
        return False
    end = mark.x + mark.length
    return any(left <= mark.x + 1 and right >= end - 1 for _, left, right in level[first:last])


def _middle(mark: Mark) -> tuple[float, float]:
    half, up = mark.length / 2, 0.3 * mark.size
    match mark.turn:
        case 1:
            return mark.x + up, mark.y + half
        case 2:
            return mark.x - half, mark.y + up
        case 3:
            return mark.x - up, mark.y - half
        case _:
            return mark.x + half, mark.y - up


def _is_covered(mark: Mark, covers: Sequence[Fill]) -> bool:
    x, y = _middle(mark)
    return any(fill.order > mark.order and fill.area.holds(x, y) for fill in covers)


def _is_on_something(mark: Mark, covers: Sequence[Fill], pictures: Sequence[Area]) -> bool:
    """Whether something that is not white lies under white letters."""
    x, y = _middle(mark)
    under = [fill for fill in covers if fill.order < mark.order and fill.area.holds(x, y)]
    return bool(under and under[-1].shade < _WHITE) or any(picture.holds(x, y) for picture in pictures)
