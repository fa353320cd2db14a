"""The rules, rectangles and pictures of a page, also those inside the forms (drawings in drawings) that it uses.

Curves are no rules of a table and are passed over, and so are white lines. What a clip cuts off is given all the same.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from ctypes import byref
from dataclasses import dataclass, field
from itertools import pairwise

from planlint.document import pdfium_calls as pdfium
from planlint.document.pdfium_colours import Brush, Colour
from planlint.document.pdfium_ink import AreaRow, Place
from planlint.document.pdfium_view import Six, View, after, moved, place_around
from planlint.document.refusal import RefusalError

TOO_MUCH_DRAWN = "has a page with more drawn on it than any plan; open it, print the pages with the plan to a new PDF and check that"

_MOST_DRAWINGS = 100_000
_MOST_OBJECTS = 250_000
_MOST_SEGMENTS = 500_000
_MOST_OF_ONE_PATH = 20_000
_MOST_BACKINGS = 2_000
_DEEPEST = 20
_PATH, _IMAGE, _SHADING, _FORM = 2, 3, 4, 5
_LINE, _CURVE, _MOVE = 0, 1, 2
_STRAIGHT = 0.5
_THIN, _THICKEST = 2.0, 6.0
_SLENDER = 10.0

Point = tuple[float, float]


@dataclass(slots=True)
class Shapes:
    """What is drawn on a page apart from text. ``backings`` is where anything that shows may lie behind text."""

    strokes: list[Place] = field(default_factory=list)
    areas: list[AreaRow] = field(default_factory=list)
    pictures: list[Place] = field(default_factory=list)
    backings: list[Place] = field(default_factory=list)

    def is_backed(self, place: Place) -> bool:
        """Whether something may lie behind the middle of a place, so that white can be read on it."""
        if len(self.backings) > _MOST_BACKINGS:
            return True
        x, y = (place[0] + place[2]) / 2, (place[1] + place[3]) / 2
        return any(x0 <= x <= x1 and top <= y <= bottom for x0, top, x1, bottom in self.backings)


@dataclass(slots=True)
class _Part:
    """Points joined by straight lines; ``whole`` unless a curve was among them."""

    points: list[Point]
    closed: bool = False
    whole: bool = True


class ShapeReader:
    """Reads the shapes of one page. Raises ``RefusalError`` where there are more than a plan can have."""

    def __init__(self, page: pdfium.Handle, view: View) -> None:
        self._page = page
        self._view = view
        self._drawings = self._objects = self._segments = 0
        self._matrix = pdfium.Matrix()
        self._to_matrix = byref(self._matrix)
        self._mode = ctypes.c_int(), ctypes.c_int()
        self._to_mode = tuple(map(byref, self._mode))
        self._brush = Brush()
        self.shapes = Shapes()

    def read(self) -> Shapes:
        """Everything on the page."""
        for index in range(pdfium.count_objects(self._page)):
            self._read(pdfium.page_object(self._page, index), self._view.matrix, 0)
        return self.shapes

    def _read(self, handle: pdfium.Handle, matrix: Six, depth: int) -> None:
        self._objects += 1
        if self._objects > _MOST_OBJECTS:
            raise RefusalError(TOO_MUCH_DRAWN)
        kind = pdfium.object_type(handle)
        if kind in (_PATH, _IMAGE):
            self._drawings += 1
            if self._drawings > _MOST_DRAWINGS:
                raise RefusalError(TOO_MUCH_DRAWN)
            draw = self._path if kind == _PATH else self._picture
            draw(handle, self._within(handle, matrix))
        elif kind == _FORM and depth < _DEEPEST:
            within = self._within(handle, matrix)
            for index in range(pdfium.count_parts(handle)):
                self._read(pdfium.part(handle, index), within, depth + 1)
        elif kind == _SHADING:
            # Where a shading ends is its clip's business: it may lie anywhere on the page.
            self.shapes.backings.append((0.0, 0.0, self._view.width, self._view.height))

    def _within(self, handle: pdfium.Handle, matrix: Six) -> Six:
        """The object's own matrix, and then that of what it stands in."""
        own = self._matrix
        pdfium.object_matrix(handle, self._to_matrix)
        return after((own.a, own.b, own.c, own.d, own.e, own.f), matrix)

    def _picture(self, _: pdfium.Handle, matrix: Six) -> None:
        place = _around([moved(x, y, matrix) for x in (0.0, 1.0) for y in (0.0, 1.0)])
        if place is not None:
            self.shapes.pictures.append(place)
            self.shapes.backings.append(place)

    def _path(self, handle: pdfium.Handle, matrix: Six) -> None:
        if not pdfium.path_mode(handle, *self._to_mode):
            return
        fill, stroke = self._mode
        filled = fill.value != 0 and self._brush.fill_of(handle) is Colour.SEEN
        stroked = stroke.value != 0 and self._brush.stroke_of(handle) is Colour.SEEN
        if not (filled or stroked):
            return
        pen = self._pen(handle, matrix) if stroked else 0.0
        for part in self._parts(handle, matrix):
            self._part(part, filled, stroked, pen)

    def _pen(self, handle: pdfium.Handle, matrix: Six) -> float:
        width = ctypes.c_float()
        pdfium.object_thickness(handle, byref(width))
        a, b, c, d, _, _ = matrix
        pen = width.value * math.sqrt(abs(a * d - b * c))
        return pen if math.isfinite(pen) else 0.0

    def _parts(self, handle: pdfium.Handle, matrix: Six) -> Iterator[_Part]:
        """The parts of a path, each from a move to the next."""
        count = pdfium.count_segments(handle)
        if count > _MOST_OF_ONE_PATH:
            return  # a drawing, not a table
        self._segments += count
        if self._segments > _MOST_SEGMENTS:
            raise RefusalError(TOO_MUCH_DRAWN)
        x, y = ctypes.c_float(), ctypes.c_float()
        out = byref(x), byref(y)
        part = _Part([])
        for index in range(count):
            segment = pdfium.segment(handle, index)
            pdfium.segment_point(segment, *out)
            point = moved(x.value, y.value, matrix)
            match pdfium.segment_type(segment):
                case kind if kind == _MOVE:
                    if part.points:
                        yield part
                    part = _Part([point])
                case kind if kind == _LINE:
                    part.points.append(point)
                case kind if kind == _CURVE:
                    part.points.append(point)
                    part.whole = False
            if pdfium.segment_closes(segment) == 1:
                part.closed = True
        if part.points:
            yield part

    def _part(self, part: _Part, filled: bool, stroked: bool, pen: float) -> None:
        is_rectangle = part.whole and _is_rectangle(part.points, part.closed or filled)
        place = _around(part.points) if filled or is_rectangle else None
        if filled and place is not None:
            self.shapes.backings.append(place)
        if is_rectangle and place is not None:
            self._rectangle(place, filled, stroked)
        elif part.whole and stroked:
            points = [*part.points, part.points[0]] if part.closed else part.points
            for one, other in pairwise(points):
                self._line(one, other, pen)

    def _rectangle(self, place: Place, filled: bool, stroked: bool) -> None:
        width, height = place[2] - place[0], place[3] - place[1]
        short, long = min(width, height), max(width, height)
        if short <= _THIN or (filled and short <= _THICKEST and long >= _SLENDER * short):
            self.shapes.strokes.append(place)
        else:
            self.shapes.areas.append((*place, filled, stroked))

    def _line(self, one: Point, other: Point, pen: float) -> None:
        """A line across or down; one as thick as a cell is a filled rectangle in other words."""
        across, down = abs(one[0] - other[0]), abs(one[1] - other[1])
        if min(across, down) > _STRAIGHT or max(across, down) <= _STRAIGHT:
            return
        half = pen / 2 if pen > _THICKEST else 0.0
        place = _around([one, other]) if not half else _thickened(one, other, half)
        if place is None:
            return
        if half:
            self.shapes.areas.append((*place, True, False))
            self.shapes.backings.append(place)
        else:
            self.shapes.strokes.append(_straightened(place))


def _around(points: list[Point]) -> Place | None:
    across, down = [point[0] for point in points], [point[1] for point in points]
    if not math.isfinite(sum(across) + sum(down)):
        return None
    return place_around(min(across), min(down), max(across), max(down))


def _straightened(place: Place) -> Place:
    """A line that runs a little aslant, as rounding makes it, set straight."""
    x0, top, x1, bottom = place
    if x1 - x0 < bottom - top:
        middle = round((x0 + x1) / 2, 2)
        return middle, top, middle, bottom
    middle = round((top + bottom) / 2, 2)
    return x0, middle, x1, middle


def _thickened(one: Point, other: Point, half: float) -> Place | None:
    across, down = abs(one[0] - other[0]), abs(one[1] - other[1])
    aside, up = (0.0, half) if across > down else (half, 0.0)
    return place_around(
        min(one[0], other[0]) - aside,
        min(one[1], other[1]) - up,
        max(one[0], other[0]) + aside,
        max(one[1], other[1]) + up,
    )


def _is_rectangle(points: list[Point], closed: bool) -> bool:
    """Whether the points are the corners of an upright rectangle."""
    corners = points[:-1] if len(points) == 5 and math.dist(points[0], points[-1]) < _STRAIGHT else points
    if len(corners) != 4 or not (closed or len(points) == 5):
        return False
    (a, b), (c, d), (e, f), (g, h) = corners
    turned = _near(a, c) and _near(d, f) and _near(e, g) and _near(h, b)
    return turned or (_near(b, d) and _near(c, e) and _near(f, h) and _near(g, a))


def _near(one: float, other: float) -> bool:
    return abs(one - other) < _STRAIGHT
