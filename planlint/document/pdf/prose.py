"""Pages with two columns of running text: where the white strip between them is, and what is read on either side of it.

A table of two columns is none of these: in it texts begin together, row by row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planlint.document.pdf.columns import Band, is_marker
from planlint.document.pdf.paragraphs import Measure, fits_behind
from planlint.document.pdf.words import Line

_LEAST_LINES = 4
_SURE_LINES = 8
_NARROWEST = 12
_LEAST_GUTTER = 6.0
_AT_EDGE = 3.0
_FULL = 0.55
_MOSTLY = 0.5
_WRAPPED = 0.4
_APART = 0.15
_TOGETHER = 0.4
_NEXT_LINE = 3.0
_CANDIDATES = 4


@dataclass(frozen=True, slots=True)
class Side:
    """One column of running text: its lines from top to bottom, and how far they may go."""

    lines: list[Line]
    measure: Measure


@dataclass(frozen=True, slots=True)
class Spread:
    """Bands, from one place on the page to another, that are two columns of running text."""

    first: int
    end: int
    left: Side
    right: Side


def spreads_of(bands: Sequence[Band]) -> list[Spread]:
    """The stretches of a page that are two columns of running text, from top to bottom."""
    starts = Counter(round(line.left) for band in bands for line in band.lines)
    leftmost = min(starts, default=0)
    edges = [
        edge
        for edge, count in starts.most_common(_CANDIDATES)
        if count >= _LEAST_LINES and edge > leftmost + 60
    ]
    found: list[Spread] = []
    for edge in edges:
        for first, end in _runs(bands, edge - _AT_EDGE):
            spread = _spread(bands, first, end, edge - _AT_EDGE)
            if spread and all(spread.end <= one.first or spread.first >= one.end for one in found):
                found.append(spread)
    return sorted(found, key=lambda spread: spread.first)


def _runs(bands: Sequence[Band], edge: float) -> Iterator[tuple[int, int]]:
    """Bands under each other in which nothing lies across an edge, from the first with a text to the right of it."""
    first: int | None = None
    for place, band in enumerate(bands):
        crossed = any(line.left < edge < line.right for line in band.lines)
        far = bool(place) and band.top - bands[place - 1].bottom > _NEXT_LINE * band.size
        if first is not None and (crossed or far):
            yield first, place
            first = None
        if first is None and not crossed and any(line.left >= edge for line in band.lines):
            first = place
    if first is not None:
        yield first, len(bands)


def _spread(bands: Sequence[Band], first: int, end: int, edge: float) -> Spread | None:
    while first and _stands_beside(bands[first - 1], bands[first], edge):
        first -= 1
    left = [line for band in bands[first:end] for line in band.lines if line.left < edge]
    right = [line for band in bands[first:end] for line in band.lines if line.left >= edge]
    if len(left) < _LEAST_LINES or (len(right) < _LEAST_LINES and len(left) < _SURE_LINES):
        return None
    gutter = edge + _AT_EDGE - max(line.right for line in left)
    sides = [
        Side(lines, Measure(min(line.left for line in lines), max(line.right for line in lines)))
        for lines in (left, right)
        if lines
    ]
    if len(sides) < 2 or gutter < _LEAST_GUTTER or not all(map(_is_running, sides)):
        return None
    if _begin_together(sides[0], sides[1], bands[first]):
        return None
    return Spread(first, end, Side(_by_line(left), sides[0].measure), Side(_by_line(right), sides[1].measure))


def _stands_beside(above: Band, band: Band, edge: float) -> bool:
    """Whether the band above is the beginning of the left column, set a little higher than that of the right one."""
    inside = all(line.right < edge for line in above.lines)
    return inside and above.bottom > band.top + 0.1 * band.size


def _is_running(side: Side) -> bool:
    """Whether lines are running text: most of them full and wrapped, hardly one with a gap in it."""
    lines = side.lines
    width = side.measure.right - side.measure.left
    if width < _NARROWEST * lines[0].size:
        return False
    full = sum(line.right - line.left > _FULL * width for line in lines)
    pairs = [(above, line) for above, line in pairwise(_by_line(lines))]
    wrapped = sum(not fits_behind(above, line, side.measure) for above, line in pairs)
    apart = sum(
        abs(line.base - above.base) < 0.3 * line.size and not is_marker(above.text)
        for above, line in pairwise(lines)
    )
    enough = full >= _MOSTLY * len(lines) and apart <= _APART * len(lines)
    return enough and wrapped >= _WRAPPED * len(pairs)


def _by_line(lines: Sequence[Line]) -> list[Line]:
    """The lines from top to bottom, a bullet or number before the text that stands on its line."""
    found: list[Line] = []
    for line in sorted(lines, key=lambda line: (round(line.base), line.left)):
        found.append(line)
    return found


def _begin_together(left: Side, right: Side, first: Band) -> bool:
    """Whether texts on both sides begin at the same heights, or below a heading row, as in a table."""
    if len(first.lines) == 2 and first.bold and not all(line.bold for line in left.lines + right.lines):
        return True
    one, other = (
        {round(line.base) for above, line in pairwise(side.lines) if _begins(above, line, side.measure)}
        for side in (left, right)
    )
    return len(one & other) > max(1, _TOGETHER * min(len(one), len(other)))


def _begins(above: Line, line: Line, measure: Measure) -> bool:
    return fits_behind(above, line, measure) or line.base - above.base > 1.6 * line.size
