"""From the bytes of a Rich Text file to letters: code pages, fonts and the signs of picture fonts.

Which bytes are text, and in which font, is known by ``rtf_reader``.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from planlint.document.docx.symbols import is_picture_font, sign

WESTERN = "cp1252"
_SYMBOLS = 2
_DEFAULT = 1
_MOST_FONTS = 10_000
_CHARSETS = {
    0: WESTERN, 77: "mac_roman", 78: "shift_jis", 79: "euc_kr", 80: "gb2312", 81: "big5", 128: "cp932",
    129: "cp949", 130: "johab", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437",
    255: "cp850",
}  # fmt: skip
_PAGES = {10000: "mac_roman", 10006: "mac_greek", 10007: "mac_cyrillic", 10029: "mac_latin2", 65001: "utf-8"}
_OF_SEVERAL_BYTES = frozenset(
    {"shift_jis", "euc_kr", "gb2312", "big5", "cp932", "cp949", "johab", "cp936", "cp950", "utf-8"}
)
_PRIVATE = range(0xF000, 0xF100)


@dataclass(slots=True)
class Font:
    """A font of the table: its name, the charset that it says it has, and its code page where it names one."""

    name: str = ""
    charset: int = _DEFAULT
    page: str = ""


class Fonts:
    """The fonts of a file, and the code page of text that stands in each of them."""

    def __init__(self) -> None:
        self.page = WESTERN
        self._fonts: dict[int, Font] = {}
        self._codecs: dict[int, str] = {}

    def add(self, number: int) -> Font:
        """The font with this number, to be filled in; the table of a real file has some dozens."""
        self._codecs.clear()
        if number not in self._fonts and len(self._fonts) >= _MOST_FONTS:
            return Font()
        return self._fonts.setdefault(number, Font())

    def codec(self, number: int) -> str:
        """The code page of bytes in this font."""
        found = self._codecs.get(number)
        if found is None:
            found = self._codecs[number] = self._codec(self._fonts.get(number, Font()))
        return found

    def _codec(self, font: Font) -> str:
        """The font's own page, its charset's, else the file's.

        Charset 0 is what writers put who do not think about charsets: it counts only where some font of the table
        carries the charset of the file's page, so that its writer knew the difference.
        """
        if font.page:
            return font.page
        page = _CHARSETS.get(font.charset, self.page)
        if font.charset == 0 and all(_CHARSETS.get(one.charset) != self.page for one in self._fonts.values()):
            return self.page
        return page

    def shows_signs(self, number: int) -> bool:
        """Whether letters in this font are signs: Wingdings and its like, and Symbol."""
        font = self._fonts.get(number)
        return font is not None and (font.charset == _SYMBOLS or is_picture_font(font.name))

    def sign(self, number: int, code: int) -> str:
        """What a character of a font of signs shows; "" for a picture that is no text."""
        font = self._fonts.get(number)
        return sign(font.name if font is not None else "", code)


def private_sign(code: int) -> str | None:
    """The sign that Word keeps at a private place of Unicode, None for any other character.

    Word writes a bullet or a tick box there and names the font; programs that pass it on often lose the name.
    """
    if code not in _PRIVATE:
        return None
    return sign("symbol", code) or sign("wingdings", code)


def page_named(number: int) -> str:
    """The code page with this number, Windows' own where nobody knows it."""
    if number in _PAGES:
        return _PAGES[number]
    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return WESTERN


def takes_several_bytes(codec: str) -> bool:
    """Whether a letter of this code page may be more than one byte."""
    return codec in _OF_SEVERAL_BYTES or codecs.lookup(codec).name in _OF_SEVERAL_BYTES
