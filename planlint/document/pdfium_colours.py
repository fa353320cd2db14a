"""Whether what is drawn shows on white paper."""

from __future__ import annotations

import ctypes
from ctypes import byref
from enum import Enum

from planlint.document import pdfium_calls as pdfium

_WHITE = 250


class Colour(Enum):
    """As much of a colour as matters here."""

    NONE = "wholly transparent"
    WHITE = "as good as white"
    SEEN = "any other"


class Brush:
    """Asks for colours. PDFium cannot name that of a pattern, which is taken to be seen."""

    def __init__(self) -> None:
        self._parts = [ctypes.c_uint() for _ in range(4)]
        self._out = tuple(map(byref, self._parts))

    def fill_of(self, handle: pdfium.Handle) -> Colour:
        """What an object is filled with, a letter too."""
        return self._colour(pdfium.object_fill(handle, *self._out))

    def stroke_of(self, handle: pdfium.Handle) -> Colour:
        """What an object's lines are drawn with."""
        return self._colour(pdfium.object_stroke(handle, *self._out))

    def _colour(self, told: int) -> Colour:
        if not told:
            return Colour.SEEN
        red, green, blue, alpha = self._parts
        if not alpha.value:
            return Colour.NONE
        return Colour.WHITE if min(red.value, green.value, blue.value) >= _WHITE else Colour.SEEN
