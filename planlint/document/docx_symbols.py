"""Characters of Word's picture fonts as the signs that a reader sees: tick boxes, crosses, bullets."""

from __future__ import annotations

from planlint.document.characters import TICKED, UNTICKED

_WINGDINGS = {
    0x6C: "•", 0x6E: "•", 0x6F: UNTICKED, 0x71: UNTICKED, 0x72: UNTICKED, 0x78: TICKED, 0x9E: "•", 0x9F: "•",
    0xA7: "•", 0xA8: UNTICKED, 0xD8: "•", 0xDF: "←", 0xE0: "→", 0xE8: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: TICKED,
    0xFE: TICKED,
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: TICKED, 0x52: TICKED, 0x53: TICKED, 0x54: TICKED, 0xA3: UNTICKED}
_SYMBOL = {0xB7: "•", 0xB3: "≥", 0xA3: "≤", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xA2: "′", 0x2D: "-"}
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "symbol": _SYMBOL}


def is_picture_font(font: str) -> bool:
    """Whether the letters of this font are pictures and not letters."""
    return font.lower() in ("wingdings", "wingdings 2", "wingdings 3", "webdings")


def sign(font: str, code: int) -> str:
    """What a character of a picture font shows; "" for a picture that is no text."""
    known = _FONTS.get(font.lower(), {}).get(code & 0xFF)
    if known is not None:
        return known
    if is_picture_font(font) or 0xE000 <= code <= 0xF8FF or not 0x20 <= code <= 0x10FFFF:
        return ""
    return "" if 0xD800 <= code <= 0xDFFF else chr(code)
