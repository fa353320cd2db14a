"""What a page draws beside letters, as far as it can be part of a table: thin rules, and areas filled with a shade.

Which rules make a grid is worked out in ``pdf_grids``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

_THIN = 3.2
_STRAIGHT = 0.8
_SHORTEST = 1.5
_LONGEST_SLASH = 20.0
_FARTHEST = 50_000.0
_LEAST_CURVES = 4

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]


class Area(NamedTuple):
    """An upright rectangle on the page, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        """Whether a point lies in it."""
        return self.left - slack <= x <= self.right + slack and self.top - slack <= y <= self.bottom + slack

    def common(self, other: Area) -> Area:
        """What both cover; of no size or less where they do not meet."""
        return Area(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )


class Rule(NamedTuple):
    """A thin straight line from left to right or from top to bottom."""

    left: float
    top: float
    right: float
    bottom: float


class Fill(NamedTuple):
    """A filled rectangle: ``shade`` from 0 (black) to 1 (white), ``order`` when it was painted, ``solid`` if nothing shows through."""

    area: Area
    shade: float
    order: int
    solid: bool


class Slash(NamedTuple):
    """A short stroke that stands aslant, by its corners."""

    left: float
    top: float
    right: float
    bottom: float


def multiplied(first: Matrix, then: Matrix) -> Matrix:
    """The change of coordinates that makes one change and then the other."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def moved(x: float, y: float, matrix: Matrix) -> Point:
    """A point after a change of coordinates."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def area_around(points: list[Point]) -> Area | None:
    """The upright rectangle around points; None where one of them is absurdly far away or no number."""
    across = [x for x, _ in points]
    down = [y for _, y in points]
    area = Area(min(across), min(down), max(across), max(down))
    return area if all(-_FARTHEST < one < _FARTHEST for one in area) else None


class Path:
    """The lines being drawn, in the coordinates of the page."""

    def __init__(self) -> None:
        self.parts: list[list[Point]] = []
        self.curved: set[int] = set()

    def move(self, point: Point) -> None:
        """Begins a new part."""
        self.parts.append([point])

    def line(self, point: Point) -> None:
        """Draws on to a point."""
        if self.parts:
            self.parts[-1].append(point)

    def curve(self, point: Point) -> None:
        """Draws on to a point in a curve: whatever this is part of, it is no rectangle."""
        if self.parts:
            self.curved.add(len(self.parts) - 1)
            self.parts.append([point])

    def close(self) -> None:
        """Draws back to where the part began."""
        if self.parts and len(self.parts[-1]) > 1:
            self.parts[-1].append(self.parts[-1][0])

    def rectangle(self, x: float, y: float, width: float, height: float, matrix: Matrix) -> None:
        """Adds a rectangle as a part of its own."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        self.parts.append([moved(*corner, matrix) for corner in corners])

    def area(self) -> Area | None:
        """The area around all of it; None where nothing was drawn, or absurdly far away."""
        points = [point for part in self.parts for point in part]
        return area_around(points) if points else None

    def round(self) -> Area | None:
        """The area around all of it where it is closed in by curves alone."""
        ends = len(self.parts) - 1
        curved = ends >= _LEAST_CURVES and all(number in self.curved for number in range(ends))
        straight = any(len(part) > 1 for part in self.parts[:-1])
        return self.area() if curved and not straight else None

    def stroked(self, width: float) -> Iterator[Rule | Area | Slash]:
        """What drawing the lines with a pen of this width shows: rules, short slashes; a broad pen paints areas."""
        for part in self.parts:
            for (left, top), (right, bottom) in pairwise(part):
                area = area_around([(left, top), (right, bottom)])
                if area is None:
                    continue
                rule = _rule(area)
                if rule is not None and width > _THIN:
                    half = width / 2
                    flat = rule.top == rule.bottom
                    across, down = (0.0, half) if flat else (half, 0.0)
                    yield Area(rule.left - across, rule.top - down, rule.right + across, rule.bottom + down)
                elif rule is not None:
                    yield rule
                elif max(area.width, area.height) <= _LONGEST_SLASH:
                    yield Slash(*area)

    def filled(self) -> Iterator[Rule | Area]:
        """What filling the parts shows: rules where a rectangle is thin, else areas."""
        for number, part in enumerate(self.parts):
            area = area_around(part) if number not in self.curved and len(part) > 2 else None
            if area is None or not _is_upright(part, area):
                continue
            if min(area.width, area.height) > _THIN:
                yield area
            elif max(area.width, area.height) <= _THIN:
                yield from _dot(area)
            elif (rule := _rule(area)) is not None:
                yield rule


def _rule(area: Area) -> Rule | None:
    """The rule along a thin area, in its middle."""
    if area.height <= max(_STRAIGHT, min(area.width / 4, _THIN)) and area.width >= _SHORTEST:
        middle = (area.top + area.bottom) / 2
        return Rule(area.left, middle, area.right, middle)
    if area.width <= max(_STRAIGHT, min(area.height / 4, _THIN)) and area.height >= _SHORTEST:
        middle = (area.left + area.right) / 2
        return Rule(middle, area.top, middle, area.bottom)
    return None


def _dot(area: Area) -> Iterator[Rule]:
    """A dot can be of a dotted rule either way, or the corner where two rules meet."""
    across, down = (area.left + area.right) / 2, (area.top + area.bottom) / 2
    if area.width > 0:
        yield Rule(area.left, down, area.right, down)
    if area.height > 0:
        yield Rule(across, area.top, across, area.bottom)


def _is_upright(part: list[Point], area: Area) -> bool:
    """Whether a part is a rectangle standing upright, or so thin that it does not matter what it is."""
    if min(area.width, area.height) <= _THIN:
        return True
    corners = part[:-1] if part[0] == part[-1] else part
    return len(corners) == 4 and all(
        min(abs(x - area.left), abs(x - area.right)) < _STRAIGHT
        and min(abs(y - area.top), abs(y - area.bottom)) < _STRAIGHT
        for x, y in corners
    )
