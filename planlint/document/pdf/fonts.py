"""A PDF's fonts: what each code in a shown string says, how wide it is, and whether the letters are bold.

Where the glyphs stand on the page is worked out in ``pdf_ink``; picture fonts share their table with Word's reader.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import NamedTuple

from pdfminer.encodingdb import EncodingDB, name2unicode
from pdfminer.fontmetrics import FONT_METRICS

from planlint.document.characters import UNTICKED, plain
from planlint.document.docx.symbols import sign
from planlint.document.pdf.cmaps import CodeMap, GlyphWidths, code_map, glyph_letters
from planlint.document.pdf.file import PdfFile
from planlint.document.pdf.streams import whole
from planlint.document.pdf.syntax import Name

SOFT_HYPHEN = "\u00ad"
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
"""Stands for a glyph whose letter the file does not tell."""

_BOLD = re.compile(r"bold|black|heavy|demi|[-,]bd\b", re.IGNORECASE)
_SUBSET = re.compile(r"[A-Z]{6}\+")
_PICTURES = re.compile(r"(wingdings|webdings|symbol|zapfdingbats|dingbats)\W*([23])?", re.IGNORECASE)
_TYPE1_CODE = re.compile(rb"dup\s+(\d{1,3})\s*/([^\s/]{1,40})\s+put")
_FORCE_BOLD = 1 << 18
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SIGNS = str.maketrans({**_LIGATURES, **dict.fromkeys("❏❐❑❒", UNTICKED)})
_DINGBATS_ELSEWHERE = {
    0x25: "☎", 0x2A: "☛", 0x2B: "☞", 0x48: "★", 0x6C: "●", 0x6E: "■", 0x73: "▲", 0x74: "▼", 0x75: "◆", 0x77: "◗",
}  # fmt: skip


class Glyph(NamedTuple):
    """A glyph as shown: its text, its width as a part of the font's size, and whether it is the code of a space."""

    text: str
    width: float
    is_space: bool


@dataclass(slots=True)
class Font:
    """A font as the page uses it. ``key`` tells fonts apart that look different."""

    key: str
    bold: bool
    coding: _Coding
    scale: float = 0.001
    _glyphs: dict[int, Glyph] = field(default_factory=dict)

    def glyphs(self, shown: bytes) -> list[Glyph]:
        """The glyphs of a shown string."""
        known = self._glyphs
        found = []
        for code in self.coding.codes(shown):
            glyph = known.get(code)
            if glyph is None:
                text = _readable(self.coding.text(code))
                glyph = Glyph(text, self.coding.width(code) * self.scale, self.coding.is_space(code))
                known[code] = glyph
            found.append(glyph)
        return found


class _Coding(ABC):
    """What the codes of a font say."""

    @abstractmethod
    def codes(self, shown: bytes) -> list[int]:
        """The codes of a shown string."""

    @abstractmethod
    def text(self, code: int) -> str:
        """What a code stands for."""

    @abstractmethod
    def width(self, code: int) -> float:
        """How wide its glyph is."""

    def is_space(self, code: int) -> bool:
        return code == 32


def font_of(file: PdfFile, value: object) -> Font:
    """The font described by a dictionary of the file; what the description lacks is filled in from common fonts."""
    attributes = file.dictionary(value)
    kind = file.name(attributes.get("Subtype"))
    below = file.dictionary(next(iter(file.array(attributes.get("DescendantFonts"))), None))
    descriptor = file.dictionary((below or attributes).get("FontDescriptor"))
    name = _SUBSET.sub("", file.name(attributes.get("BaseFont")) or file.name(descriptor.get("FontName")))
    flags = whole(file.resolved(descriptor.get("Flags")), 0)
    heavy = file.number(descriptor.get("FontWeight")) >= 600 or bool(flags & _FORCE_BOLD)
    coding = _Wide(file, attributes, below, name) if kind == "Type0" else _Simple(file, attributes, name)
    scale = 0.001
    if kind == "Type3":
        matrix = file.numbers(attributes.get("FontMatrix"))
        scale = abs(matrix[0]) if len(matrix) == 6 and 1e-6 < abs(matrix[0]) < 10 else 0.001
    return Font(name, heavy or bool(_BOLD.search(name)), coding, scale)


def _readable(text: str) -> str:
    """A glyph's text in plain letters: ligatures taken apart, the shadowed boxes of a picture font as tick boxes."""
    if text.isascii():
        return text if text.isprintable() else plain(text)
    return text if text == SOFT_HYPHEN else plain(text).translate(_SIGNS)


class _Simple(_Coding):
    """A font with codes of one byte."""

    def __init__(self, file: PdfFile, attributes: dict[str, object], name: str) -> None:
        self._pictures = _PICTURES.search(name)
        self._map = (
            code_map(file.content(attributes.get("ToUnicode"))) if "ToUnicode" in attributes else CodeMap()
        )
        self._letters = _encoding(file, attributes, self._pictures is not None)
        self._first = whole(file.resolved(attributes.get("FirstChar")), 0)
        self._widths = [file.number(one) for one in file.array(attributes.get("Widths"))[:256]]
        descriptor = file.dictionary(attributes.get("FontDescriptor"))
        self._missing = file.number(descriptor.get("MissingWidth"))
        self._standard = {} if self._widths else _standard_widths(name)

    def codes(self, shown: bytes) -> list[int]:
        return list(shown)

    def text(self, code: int) -> str:
        known = self._map.texts.get(code, "")
        if self._pictures is not None:
            return _picture(self._pictures, code, known, self._letters.get(code, ""))
        if known and known not in ("\0", UNKNOWN):
            return known
        return self._letters.get(code, UNKNOWN)

    def width(self, code: int) -> float:
        place = code - self._first
        if 0 <= place < len(self._widths):
            return self._widths[place]
        if self._standard:
            letter = self._letters.get(code, chr(code))
            return float(self._standard.get(letter, self._standard.get(chr(code), 500)))
        return self._missing or (0.0 if self._widths else 500.0)


class _Wide(_Coding):
    """A font with many glyphs, whose codes have two bytes as a rule."""

    def __init__(
        self, file: PdfFile, attributes: dict[str, object], below: dict[str, object], name: str
    ) -> None:
        self._pictures = _PICTURES.search(name)
        self._map = (
            code_map(file.content(attributes.get("ToUnicode"))) if "ToUnicode" in attributes else CodeMap()
        )
        encoding = file.resolved(attributes.get("Encoding"))
        self._encoding = CodeMap() if isinstance(encoding, Name) else code_map(file.content(encoding))
        self._length = 1 if self._encoding.lengths == {1} else 2
        self._widths = GlyphWidths(file, below.get("W"), file.number(below.get("DW"), 1000.0))
        self._letters: dict[int, str] = {}
        if not self._map.texts:
            descriptor = file.dictionary(below.get("FontDescriptor"))
            self._letters = glyph_letters(file.content(descriptor.get("FontFile2")))

    def codes(self, shown: bytes) -> list[int]:
        if self._length == 1:
            return list(shown)
        return [shown[place] << 8 | shown[place + 1] for place in range(0, len(shown) - 1, 2)]

    def text(self, code: int) -> str:
        known = self._map.texts.get(code, "")
        if self._pictures is not None and (not known or ord(known[0]) < 0x100 or known >= "\ue000"):
            return _picture(self._pictures, code & 0xFF, known, "")
        if known:
            return known
        return self._letters.get(self._encoding.glyph(code), UNKNOWN)

    def width(self, code: int) -> float:
        return self._widths.of(self._encoding.glyph(code))

    def is_space(self, code: int) -> bool:
        return code == 32 and self._length == 1


def _picture(font: re.Match[str], code: int, known: str, letter: str) -> str:
    """The sign that a picture font shows for a code, or for the private character that a table has for it."""
    name = font[1].lower()
    if known and 0x100 < ord(known[0]) < 0xE000:
        return known
    if "dingbats" in name:
        return _DINGBATS_ELSEWHERE.get(code) or (chr(0x26E0 + code) if 0x21 <= code <= 0x7E else " ")
    if name == "symbol" and letter:
        return letter
    shown = ord(known[0]) & 0xFF if known else code
    if shown == 32:
        return " "
    return sign(f"{name} {font[2]}" if font[2] else name, shown) or UNKNOWN


def _encoding(file: PdfFile, attributes: dict[str, object], pictures: bool) -> dict[int, str]:
    """The letter of each code by the font's encoding, and by the font itself where none is given."""
    encoding = file.resolved(attributes.get("Encoding"))
    kind = file.name(attributes.get("Subtype"))
    base = "WinAnsiEncoding" if kind == "TrueType" else "StandardEncoding"
    if isinstance(encoding, Name):
        return _base_letters(str(encoding))
    letters = {} if pictures else _base_letters(base)
    descriptor = file.dictionary(attributes.get("FontDescriptor"))
    if encoding is None and "FontFile" in descriptor:
        header = file.content(descriptor["FontFile"])[:20_000]
        for code, name in _TYPE1_CODE.findall(header):
            _name_letter(letters, int(code), name.decode("latin-1"))
    if isinstance(encoding, dict):
        named = file.name(encoding.get("BaseEncoding"))
        letters = _base_letters(named) if named else letters
        code = 0
        for one in file.array(encoding.get("Differences"))[:2000]:
            found = file.resolved(one)
            if isinstance(found, Name):
                _name_letter(letters, code, str(found))
                code += 1
            else:
                code = whole(found, code)
    return letters


def _base_letters(encoding: str) -> dict[int, str]:
    """The letters of a standard encoding; that of Windows shows a bullet for every code without a letter."""
    letters = dict(EncodingDB.get_encoding(encoding))
    if encoding == "WinAnsiEncoding":
        letters = {**dict.fromkeys(range(0x7F, 0x100), "•"), **letters, 0xAD: "-"}
    return letters


def _name_letter(letters: dict[int, str], code: int, name: str) -> None:
    try:
        letters[code] = name2unicode(name)
    except (KeyError, ValueError):
        letters.pop(code, None)


def _standard_widths(name: str) -> dict[str, float]:
    """The widths of the common font that stands in for one without any."""
    if name in FONT_METRICS:
        return _metrics(name)
    bold = bool(_BOLD.search(name))
    if "courier" in name.lower() or "mono" in name.lower():
        return _metrics("Courier")
    if "times" in name.lower() or "serif" in name.lower():
        return _metrics("Times-Bold" if bold else "Times-Roman")
    return _metrics("Helvetica-Bold" if bold else "Helvetica")


def _metrics(name: str) -> dict[str, float]:
    return {str(letter): float(width) for letter, width in FONT_METRICS[name][1].items()}
