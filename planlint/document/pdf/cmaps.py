"""What the tables inside a PDF say about its fonts: which code is which letter, and how wide each glyph is.

The tables come from the file, so each is read within bounds. The fonts themselves are put together in ``pdf_fonts``.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from planlint.document.pdf.file import PdfFile
from planlint.document.pdf.streams import whole
from planlint.document.pdf.syntax import Operator, SyntaxProblem, objects

_MOST_CODES = 70_000
_MOST_RANGES = 10_000
_MOST_OPERANDS = 100_000


@dataclass(slots=True)
class CodeMap:
    """A table of codes: their lengths in bytes, the text or the glyph's number of each."""

    lengths: set[int] = field(default_factory=set)
    texts: dict[int, str] = field(default_factory=dict)
    glyphs: dict[int, int] = field(default_factory=dict)

    def glyph(self, code: int) -> int:
        """The number of the glyph that a code stands for: the code itself where the table does not say."""
        return self.glyphs.get(code, code)


def code_map(data: bytes) -> CodeMap:
    """The table written in a stream (a CMap). Entries past what any font has are dropped, and so is what is no table."""
    found = CodeMap()
    operands: list[object] = []
    try:
        for value, _ in objects(data):
            if isinstance(value, Operator):
                _take(found, value, operands)
                operands = []
            elif len(operands) < _MOST_OPERANDS:
                operands.append(value)
    except SyntaxProblem:
        pass
    return found


def _take(found: CodeMap, operator: str, operands: list[object]) -> None:
    match operator:
        case "endcodespacerange":
            found.lengths |= {len(one) for one in operands if isinstance(one, bytes) and 0 < len(one) <= 4}
        case "endbfchar":
            for code, text in zip(operands[::2], operands[1::2], strict=False):
                _letter(found, code, text)
        case "endbfrange":
            for first, last, texts in zip(operands[::3], operands[1::3], operands[2::3], strict=False):
                _letters(found, _code(first), _code(last), texts)
        case "endcidchar":
            for code, glyph in zip(operands[::2], operands[1::2], strict=False):
                if isinstance(code, bytes):
                    found.glyphs[_code(code)] = whole(glyph, 0)
        case "endcidrange":
            for first, last, glyph in zip(operands[::3], operands[1::3], operands[2::3], strict=False):
                start = _code(first)
                for step in range(_room(found.glyphs, start, _code(last))):
                    found.glyphs[start + step] = whole(glyph, 0) + step
        case _:
            pass


def _code(value: object) -> int:
    return int.from_bytes(value[:4], "big") if isinstance(value, bytes) else 0


def _room(known: dict[int, str] | dict[int, int], first: int, last: int) -> int:
    return max(min(last - first + 1, _MOST_CODES - len(known)), 0)


def _letter(found: CodeMap, code: object, text: object) -> None:
    if isinstance(code, bytes) and isinstance(text, bytes) and len(found.texts) < _MOST_CODES:
        found.texts[_code(code)] = _utf16(text)


def _letters(found: CodeMap, first: int, last: int, texts: object) -> None:
    room = _room(found.texts, first, last)
    if isinstance(texts, list):
        for code, text in zip(range(first, first + room), texts, strict=False):
            if isinstance(text, bytes):
                found.texts[code] = _utf16(text)
    elif isinstance(texts, bytes) and texts:
        start = int.from_bytes(texts[-2:], "big")
        for step in range(room):
            found.texts[first + step] = _utf16(texts[:-2] + ((start + step) & 0xFFFF).to_bytes(2, "big"))


def _utf16(text: bytes) -> str:
    if len(text) == 1:
        return chr(text[0])
    return text[:64].decode("utf-16-be", "ignore")


class GlyphWidths:
    """The widths of numbered glyphs, in thousandths of the font's size."""

    def __init__(self, file: PdfFile, value: object, default: float) -> None:
        """Reads them as a font with many glyphs writes them: lists from a number on, and ranges of one width."""
        self._default = default
        self._single: dict[int, float] = {}
        self._ranges: list[tuple[int, int, float]] = []
        waiting: list[int | float] = []
        for one in file.array(value)[:_MOST_OPERANDS]:
            found = file.resolved(one)
            if isinstance(found, list):
                first = int(waiting[-1]) if waiting else 0
                self._single.update({first + place: file.number(each) for place, each in enumerate(found)})
                waiting = []
            else:
                waiting.append(file.number(found))
            if len(waiting) == 3:
                if len(self._ranges) < _MOST_RANGES:
                    self._ranges.append((int(waiting[0]), int(waiting[1]), waiting[2]))
                waiting = []

    def of(self, glyph: int) -> float:
        """The width of one glyph."""
        if glyph in self._single:
            return self._single[glyph]
        return next((width for first, last, width in self._ranges if first <= glyph <= last), self._default)


def glyph_letters(font: bytes) -> dict[int, str]:
    """The letter of each glyph by the TrueType font's own table; empty where there is none to be read."""
    try:
        start = _table(font, b"cmap")
        return {} if start is None else _letters_of_table(font, start)
    except struct.error:
        return {}


def _table(font: bytes, name: bytes) -> int | None:
    (count,) = struct.unpack_from(">H", font, 4)
    for place in range(min(count, 100)):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * place)
        if tag == name:
            return int(offset)
    return None


def _letters_of_table(font: bytes, start: int) -> dict[int, str]:
    found: dict[int, str] = {}
    (count,) = struct.unpack_from(">H", font, start + 2)
    for place in range(min(count, 20)):
        platform, encoding, offset = struct.unpack_from(">HHL", font, start + 4 + 8 * place)
        (form,) = struct.unpack_from(">H", font, start + offset)
        if platform in (0, 3) and encoding != 0 and form == 4:
            _segments(font, start + offset, found)
        elif platform in (0, 3) and form == 12:
            _groups(font, start + offset, found)
    return found


def _segments(font: bytes, start: int, found: dict[int, str]) -> None:
    (double,) = struct.unpack_from(">H", font, start + 6)
    for place in range(0, min(double, 2 * _MOST_RANGES), 2):
        (last,) = struct.unpack_from(">H", font, start + 14 + place)
        first, delta, offset = (
            struct.unpack_from(">H", font, start + 16 + part * double + place)[0] for part in (1, 2, 3)
        )
        for code in range(first, min(last, 0xFFFE) + 1):
            if len(found) > _MOST_CODES:
                return
            glyph = code + delta
            if offset:
                at = start + 16 + 3 * double + place + offset + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", font, at)
                glyph += delta if glyph else 0
            if glyph & 0xFFFF and not 0xD800 <= code <= 0xDFFF:
                found.setdefault(glyph & 0xFFFF, chr(code))


def _groups(font: bytes, start: int, found: dict[int, str]) -> None:
    (count,) = struct.unpack_from(">L", font, start + 12)
    for place in range(min(count, _MOST_RANGES)):
        first, last, glyph = struct.unpack_from(">LLL", font, start + 16 + 12 * place)
        for code in range(first, min(last, 0x10FFFF, first + _MOST_CODES - len(found)) + 1):
            if not 0xD800 <= code <= 0xDFFF:
                found.setdefault(glyph + code - first, chr(code))
