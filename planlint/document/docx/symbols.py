"""Characters of Word's picture fonts as the signs that a reader sees: tick boxes, crosses, bullets, faces, arrows."""

from __future__ import annotations

from planlint.document.characters import TICKED, UNTICKED

_CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"
_WINGDINGS = {
    0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x43: "👍", 0x44: "👎", 0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟",
    0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0x6C: "•", 0x6E: "•", 0x6F: UNTICKED, 0x71: UNTICKED, 0x72: UNTICKED,
    0x75: "•", 0x76: "•", 0x77: "•", 0x78: TICKED, 0x9E: "•", 0x9F: "•", 0xA7: "•", 0xA8: UNTICKED, 0xAB: "★",
    0xD8: "•", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE7: "←", 0xE8: "→", 0xE9: "↑", 0xEA: "↓", 0xEF: "⇦",
    0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xFB: "✗", 0xFC: "✓", 0xFD: TICKED, 0xFE: TICKED,
    **dict(enumerate(_CIRCLED, start=0x80)),
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: TICKED, 0x52: TICKED, 0x53: TICKED, 0x54: TICKED, 0xA3: UNTICKED}
_WEBDINGS = {0x61: "✓", 0x63: UNTICKED, 0x67: "•", 0x6E: "•", 0x72: "✗"}
_SYMBOL = {0xB7: "•", 0xB3: "≥", 0xA3: "≤", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xA2: "′", 0x2D: "-"}
_FONTS = {
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "webdings": _WEBDINGS,
    "symbol": _SYMBOL,
}
_LETTERS = dict(
    enumerate(
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~",
        start=0x20,
    )
) | {0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAF: "↓", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…"}
_PRIVATE = range(0xF000, 0xF100)


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


def named_sign(font: str, code: int) -> str:
    """As ``sign``, where the file names the font: then Symbol also has the Greek letters ("5 μg") and its numbers."""
    found = sign(font, code)
    if found or font.lower() != "symbol" or code not in _PRIVATE:
        return found
    return _LETTERS.get(code & 0xFF, "")


def private_sign(font: str, code: int) -> str | None:
    """The sign that Word keeps at a private place of Unicode, None for any other character.

    Programs that pass a file on often lose the name of the font; then it is Symbol's sign or that of Wingdings.
    """
    if code not in _PRIVATE:
        return None
    if is_picture_font(font) or font.lower() == "symbol":
        return named_sign(font, code)
    return sign("symbol", code) or sign("wingdings", code)
