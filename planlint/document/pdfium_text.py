"""The glyphs of a page as PDFium reads them.

Spaces and line ends that PDFium makes up between glyphs are left out: only what the file draws is given, real spaces
among it (of several in a row PDFium keeps the first). A ligature is one glyph of several letters.
"""

from __future__ import annotations

import ctypes
import math
from ctypes import byref
from dataclasses import dataclass

from planlint.document import pdfium_calls as pdfium
from planlint.document.pdfium_colours import Brush, Colour
from planlint.document.pdfium_ink import UNREADABLE, GlyphRow, Place
from planlint.document.pdfium_signs import Letters, is_bold, is_italic, plain_name
from planlint.document.pdfium_view import View, moved, place_around

_ABOVE, _BELOW = 0.8, 0.2
_SLANTED = math.radians(8)
_LEANING = 0.1
_NO_INK_MODES = (3, 7)
_FILL_AND_STROKE = 2
_LARGEST = 2_000.0
_LONGEST_NAME = 256


@dataclass(frozen=True, slots=True)
class _Font:
    name: str
    bold: bool
    italic: bool
    letters: Letters


@dataclass(frozen=True, slots=True)
class _Style:
    """What the glyphs of one text object share."""

    font: _Font
    size: float
    bold: bool
    italic: bool
    inked: bool
    white: bool
    turned: int
    slanted: bool


@dataclass(frozen=True, slots=True)
class GlyphsFound:
    """The glyphs of a page, and which of them (by place in the list) are white."""

    rows: list[GlyphRow]
    white: list[int]


class GlyphReader:
    """Reads the glyphs of one page."""

    def __init__(self, text: pdfium.Handle, view: View) -> None:
        self._text = text
        self._view = view
        self._fonts: dict[pdfium.Handle, _Font] = {}
        self._brush = Brush()
        self._rows: list[GlyphRow] = []
        self._white: list[int] = []

    def read(self, count: int) -> GlyphsFound:
        """The glyphs among so many characters."""
        text, box, across, along = self._text, pdfium.Rectangle(), ctypes.c_double(), ctypes.c_double()
        out = byref(box), byref(across), byref(along)
        carrier: pdfium.Handle = None
        style: _Style | None = None
        last: tuple[float, float, float, float] | None = None
        high = 0
        for index in range(count):
            if pdfium.char_is_generated(text, index) == 1:
                continue
            code = pdfium.char_code(text, index)
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if high and 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
            high = 0
            found = pdfium.char_carrier(text, index)
            if found != carrier or style is None:
                carrier, last = found, None
                style = self._style(found, index)
            if style is None:
                continue
            letter = (
                UNREADABLE if pdfium.char_is_unmapped(text, index) == 1 else style.font.letters.text(code)
            )
            if not letter or not pdfium.char_box(text, index, out[0]):
                continue
            pdfium.char_origin(text, index, out[1], out[2])
            here = box.left, box.bottom, box.right, box.top
            if here == last and self._rows:
                self._join(letter)
            else:
                last = here if self._put(letter, here, across.value, along.value, style) else None
        return GlyphsFound(self._rows, self._white)

    def _join(self, letter: str) -> None:
        """Several characters in one box are what one drawn sign says: a ligature."""
        row = self._rows[-1]
        self._rows[-1] = (row[0] + letter, *row[1:])

    def _put(
        self, letter: str, box: tuple[float, float, float, float], x: float, y: float, style: _Style
    ) -> bool:
        place = self._place(box, x, y, style)
        if place is None:
            return False
        x0, top, x1, bottom = place
        view = self._view
        visible = style.inked and 0 <= x0 + x1 <= 2 * view.width and 0 <= top + bottom <= 2 * view.height
        if style.white:
            self._white.append(len(self._rows))
        font = style.font
        self._rows.append(
            (
                letter,
                x0,
                top,
                x1,
                bottom,
                style.size,
                style.bold,
                style.italic,
                font.name,
                visible,
                style.turned,
                style.slanted,
            )
        )
        return True

    def _place(
        self, box: tuple[float, float, float, float], x: float, y: float, style: _Style
    ) -> Place | None:
        """Along the line what PDFium says; across it a box around the line that the letters stand on."""
        left, low, right, high = box
        matrix = self._view.matrix
        x0, top = moved(left, low, matrix)
        x1, bottom = moved(right, high, matrix)
        if style.slanted:
            return place_around(x0, top, x1, bottom)
        across, down = moved(x, y, matrix)
        above, below = _ABOVE * style.size, _BELOW * style.size
        match style.turned:
            case 0:
                return place_around(x0, down - above, x1, down + below)
            case 1:
                return place_around(across - below, top, across + above, bottom)
            case 2:
                return place_around(x0, down - below, x1, down + above)
            case _:
                return place_around(across - above, top, across + below, bottom)

    def _style(self, carrier: pdfium.Handle, index: int) -> _Style | None:
        """How the text object looks; None where there is nothing that could be seen of it."""
        matrix = pdfium.Matrix()
        if carrier is None or not pdfium.char_matrix(self._text, index, byref(matrix)):
            return None
        a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
        along, across = math.hypot(a, b), math.hypot(c, d)
        size = abs(pdfium.char_size(self._text, index)) * across
        if not (0 < size < _LARGEST and 0 < along < math.inf):
            return None
        # From the angle in the file, which grows against the clock, to turns with the clock on the page as shown.
        angle = -math.atan2(b, a) + self._view.turns * math.pi / 2
        quarters = round(angle / (math.pi / 2))
        leans = abs(a * c + b * d) > _LEANING * along * across
        mode = pdfium.text_mode(carrier)
        font = self._font(pdfium.text_font(carrier))
        ink = self._brush.fill_of(carrier)
        return _Style(
            font,
            round(size, 2),
            font.bold or mode == _FILL_AND_STROKE,
            font.italic or leans,
            mode not in _NO_INK_MODES and ink != Colour.NONE,
            ink == Colour.WHITE,
            quarters % 4,
            abs(angle - quarters * math.pi / 2) > _SLANTED,
        )

    def _font(self, handle: pdfium.Handle) -> _Font:
        font = self._fonts.get(handle)
        if font is None:
            font = self._fonts[handle] = _font_of(handle)
        return font


def _font_of(handle: pdfium.Handle) -> _Font:
    if handle is None:
        return _Font("", False, False, Letters(""))
    buffer, angle = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
    room = pdfium.font_name(handle, buffer, _LONGEST_NAME)
    name = plain_name(buffer.value.decode("utf-8", errors="replace")) if 0 < room <= _LONGEST_NAME else ""
    flags = max(pdfium.font_flags(handle), 0)
    pdfium.font_angle(handle, byref(angle))
    return _Font(
        name,
        is_bold(name, pdfium.font_weight(handle), flags),
        is_italic(name, angle.value, flags),
        Letters(name),
    )
