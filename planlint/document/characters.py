"""The small change of text that every reader makes alike: kinds of space, invisible characters, tick boxes.

Words are never changed here, and nothing is looked up.
"""

from __future__ import annotations

import unicodedata

TICKED = "☒"
UNTICKED = "☐"

_SPACES = dict.fromkeys([0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_BREAKS = dict.fromkeys([0x000B, 0x000C, 0x0085, 0x2028, 0x2029], "\n")
_INVISIBLE = dict.fromkeys([0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF])
_CONTROLS = dict.fromkeys(
    [code for code in [*range(0x20), *range(0x7F, 0xA0)] if code not in (9, 10, 11, 12, 13)], " "
)
_TABLE: dict[int, str | None] = {
    **_CONTROLS,
    **_SPACES,
    **_BREAKS,
    **_INVISIBLE,
    0x2010: "-",
    0x2011: "-",
}


def plain(text: str) -> str:
    """The text with each kind of space as a space, each line break as a newline, nothing invisible."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_TABLE)
    return unicodedata.normalize("NFC", text)


def trimmed(text: str) -> str:
    """The text without spaces at the edges of its lines and without empty lines at its edges."""
    if "\n" not in text:
        return text.strip()
    return "\n".join(line.strip() for line in text.split("\n")).strip()


PROMPTS = frozenset(
    {
        "Choose a building block.",
        "Choose an item.",
        "Click here to enter a date.",
        "Click here to enter text.",
        "Click or tap here to enter text.",
        "Click or tap to enter a date.",
    }
)
"""What Word shows in boxes that nobody has filled in; a PDF made of the form shows it as well."""
