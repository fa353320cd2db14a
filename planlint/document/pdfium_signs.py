"""What a glyph says, from the code and the font that PDFium gives: letters, hyphens, ticks, boxes, bullets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from planlint.document.characters import UNTICKED, plain
from planlint.document.docx_symbols import sign
from planlint.document.pdfium_ink import UNREADABLE

_SUBSET = re.compile(r"[A-Z]{6}\+")
_PICTURES = re.compile(r"(wingdings|webdings|symbol)\W*([23])?", re.IGNORECASE)
_BOLD = re.compile(r"bold|black|heavy|[-, ]demi|[-,]bd\b", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|[-,]it\b", re.IGNORECASE)

_ITALIC_FLAG = 1 << 6
_FORCE_BOLD_FLAG = 1 << 18
# PDFium works the weight out from the stem's thickness. Beyond the scale of weights it is a wrong stem, not a bold font.
_BOLD_WEIGHTS = range(600, 1001)

_LINE_END_HYPHEN = 0x02
_SOFT_HYPHEN = 0xAD
_NO_CHARACTERS = (0x00, 0xFFFE, 0xFFFF)
_PRIVATE = range(0xE000, 0xF900)
_PRIVATE_ASCII = range(0xF021, 0xF07F)
_SHADOWED_BOXES = "❏❐❑❒"


def plain_name(name: str) -> str:
    """A font's name without the mark of a subset ("ABCDEF+Arial" is Arial)."""
    found = _SUBSET.match(name)
    return name[found.end() :] if found else name


def is_bold(name: str, weight: int, flags: int) -> bool:
    """Whether a font is bold, by what it is called and what the file says of it."""
    return bool(_BOLD.search(name)) or weight in _BOLD_WEIGHTS or bool(flags & _FORCE_BOLD_FLAG)


def is_italic(name: str, angle: int, flags: int) -> bool:
    """Whether a font is italic, by what it is called and what the file says of it."""
    return bool(_ITALIC.search(name)) or angle != 0 or bool(flags & _ITALIC_FLAG)


@dataclass(slots=True)
class Letters:
    """What the codes of one font say."""

    font: str
    _known: dict[int, str] = field(default_factory=dict)
    _pictures: str = field(init=False)

    def __post_init__(self) -> None:
        found = _PICTURES.match(self.font)
        self._pictures = "" if found is None else " ".join(part for part in found.groups() if part)

    def text(self, code: int) -> str:
        """What the code of a character says; "" for what is no text."""
        text = self._known.get(code)
        if text is None:
            text = self._known[code] = self._text(code)
        return text

    def _text(self, code: int) -> str:
        if self._pictures and (code < 0x100 or code in _PRIVATE):
            return self._picture(code)
        if code in _PRIVATE_ASCII:
            return chr(code & 0xFF)  # a font with a table for symbols that holds plain letters
        if (
            code in _NO_CHARACTERS
            or code in _PRIVATE
            or 0xD800 <= code <= 0xDFFF
            or not 0 <= code <= 0x10FFFF
        ):
            return UNREADABLE
        if code in (_LINE_END_HYPHEN, _SOFT_HYPHEN):
            return "-"  # a soft hyphen that is drawn is a hyphen
        letter = chr(code)
        return UNTICKED if letter in _SHADOWED_BOXES else plain(letter).replace("\n", " ").replace("\t", " ")

    def _picture(self, code: int) -> str:
        return " " if code & 0xFF == 0x20 else sign(self._pictures, code)
