"""Rules of a page put in order: pieces of one rule joined, and those that touch gathered.

What cells they make is worked out in ``pdf_grids``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planlint.document.pdf.shapes import Area, Rule

TOUCH = 2.2
"""How far apart, in points, rules that meet may stand."""

_NEXT = 3.0

_SAME = 1.2
_SHORTEST = 5.0
_MOST = 6_000


@dataclass(frozen=True, slots=True)
class Bar:
    """A whole rule: where it lies across its direction, and from where to where it goes along it."""

    at: float
    start: float
    end: float

    @property
    def length(self) -> float:
        """From start to end."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Frame:
    """Rules that touch each other: level ones from left to right, upright ones from top to bottom."""

    level: tuple[Bar, ...]
    upright: tuple[Bar, ...]

    @property
    def area(self) -> Area:
        """The area that they take up."""
        across = [bar.at for bar in self.upright] + [x for bar in self.level for x in (bar.start, bar.end)]
        down = [bar.at for bar in self.level] + [y for bar in self.upright for y in (bar.start, bar.end)]
        return Area(min(across), min(down), max(across), max(down))


def bars_of(rules: Iterable[Rule]) -> tuple[list[Bar], list[Bar]]:
    """The level and the upright bars that rules make where pieces lie in one line; none where there are absurdly many."""
    level: set[tuple[float, float, float]] = set()
    upright: set[tuple[float, float, float]] = set()
    for left, top, right, bottom in rules:
        if right - left >= bottom - top:
            level.add((round((top + bottom) / 2, 1), round(left, 1), round(right, 1)))
        else:
            upright.add((round((left + right) / 2, 1), round(top, 1), round(bottom, 1)))
    found = _joined(level), _joined(upright)
    return ([], []) if len(found[0]) > _MOST or len(found[1]) > _MOST else found


def frames_of(level: Sequence[Bar], upright: Sequence[Bar]) -> list[Frame]:
    """The bars gathered by which touch, from top to bottom. A bar that touches nothing is a frame of its own."""
    groups = list(range(len(level) + len(upright)))
    heights = [bar.at for bar in level]
    for place, bar in enumerate(upright, start=len(level)):
        first = bisect_left(heights, bar.start - TOUCH)
        last = bisect_right(heights, bar.end + TOUCH)
        for other in range(first, last):
            if level[other].start - TOUCH <= bar.at <= level[other].end + TOUCH:
                _unite(groups, place, other)
    gathered: dict[int, tuple[list[Bar], list[Bar]]] = {}
    for place in range(len(groups)):
        both = gathered.setdefault(_root(groups, place), ([], []))
        both[place >= len(level)].append(level[place] if place < len(level) else upright[place - len(level)])
    frames = [Frame(tuple(flat), tuple(tall)) for flat, tall in gathered.values()]
    return sorted([*frames, *_side_by_side(frames)], key=lambda frame: (frame.area.top, frame.area.left))


def _side_by_side(frames: Iterable[Frame]) -> list[Frame]:
    """Upright rules that touch nothing but begin and end at the same heights: they part columns and nothing else."""
    found: list[list[Bar]] = []
    for bar in sorted(
        (one.upright[0] for one in frames if not one.level), key=lambda bar: (bar.start, bar.at)
    ):
        last = found[-1][0] if found else None
        if last and abs(bar.start - last.start) <= TOUCH and abs(bar.end - last.end) <= TOUCH:
            found[-1].append(bar)
        else:
            found.append([bar])
    return [Frame((), tuple(bars)) for bars in found if len(bars) > 1]


def _joined(pieces: set[tuple[float, float, float]]) -> list[Bar]:
    """Pieces beside each other joined end to end, long enough ones kept, by where they lie."""
    found: list[Bar] = []
    row: list[tuple[float, float, float]] = []
    for piece in sorted(pieces):
        if row and piece[0] - row[0][0] > _SAME:
            found += _bars(row)
            row = []
        row.append(piece)
    found += _bars(row)
    return sorted(found, key=lambda bar: (bar.at, bar.start))


def _bars(row: list[tuple[float, float, float]]) -> Iterable[Bar]:
    start = end = at = 0.0
    count = 0
    for where, left, right in sorted(row, key=lambda piece: piece[1:]):
        if count and left - end <= _NEXT:
            end = max(end, right)
            at += where
            count += 1
            continue
        if count and end - start >= _SHORTEST:
            yield Bar(at / count, start, end)
        start, end, at, count = left, right, where, 1
    if count and end - start >= _SHORTEST:
        yield Bar(at / count, start, end)


def _root(groups: list[int], place: int) -> int:
    while groups[place] != place:
        groups[place] = groups[groups[place]]
        place = groups[place]
    return place


def _unite(groups: list[int], one: int, other: int) -> None:
    one, other = _root(groups, one), _root(groups, other)
    if one != other:
        groups[max(one, other)] = min(one, other)
