"""The words of one paragraph as they gather: white space as a browser shows it, signs of picture fonts, what is bold.

Which words make a paragraph is decided in ``html_blocks``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from planlint.document.characters import plain, trimmed
from planlint.document.docx.symbols import sign
from planlint.document.html.styles import Facts

_RUN = re.compile(r"[ \t\n\r\f]+")
_AROUND_BREAK = re.compile(r"[ \t\r\f]*\n[ \t\r\f]*")
# LibreOffice leaves the marks of a date picker in the page: where its field starts, what it is made from, where it ends.
_FIELD_MARKS = re.compile(r"\x07[^\x03\x07\x08]{0,200}+\x03|\x08")
_RUN_IN_LINE = re.compile(r"[ \t\r\f]+")


@dataclass(frozen=True, slots=True)
class Look:
    """What an element takes over from those around it. ``space`` is how white space is kept (CSS ``white-space``)."""

    bold: bool = False
    shown: bool = True
    space: str = "normal"
    font: str = ""

    def within(self, facts: Facts) -> Look:
        """The look inside an element that stands in this one."""
        if facts.bold is None and facts.shown is None and facts.space is None and facts.font is None:
            return self
        return Look(
            self.bold if facts.bold is None else facts.bold,
            self.shown if facts.shown is None else facts.shown,
            self.space if facts.space is None else facts.space,
            self.font if facts.font is None else facts.font,
        )

    def strong(self, bold: bool) -> Look:
        """This look, bold or not."""
        return self if self.bold is bold else replace(self, bold=bold)


PLAIN = Look()


class Words:
    """Gathers words until ``take`` empties it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._after_space = True
        self._bold = False
        self._light = False
        self._lead = ""
        self.lead = ""
        """The bold words that opened what was taken last, where others followed that are not bold."""

    def add(self, text: str, look: Look) -> None:
        """Adds text of the page."""
        if "\x08" in text or "\x07" in text:
            text = _FIELD_MARKS.sub("", text)
        if look.font:
            text = _signs(text, look.font)
        if look.space != "pre":
            text = _collapsed(text, look.space)
            if self._after_space and text.startswith(" "):
                text = text[1:]
        if not text:
            return
        self._after_space = text[-1] in " \n"
        self._parts.append(text)
        if text.strip() and (text.isascii() or plain(text).strip()):
            if not look.bold and self._bold and not self._light:
                self._lead = plain("".join(self._parts[:-1])).strip()
            self._bold = self._bold or look.bold
            self._light = self._light or not look.bold

    def put(self, text: str) -> None:
        """Adds what is neither bold nor light: a line break, a tick box, what stands in a box of a form."""
        self._parts.append(text)
        self._after_space = text[-1:] in " \n"

    def gap(self) -> None:
        """Parts what follows from what came before, as the edge of a box does."""
        if not self._after_space:
            self.put(" ")

    def take(self) -> tuple[str, bool]:
        """The words so far, and whether every one of them is bold."""
        if not self._parts:
            return "", False
        text = trimmed(plain(self._parts[0] if len(self._parts) == 1 else "".join(self._parts)))
        strong = self._bold and not self._light
        self._parts = []
        self._after_space = True
        self._bold = self._light = False
        self.lead, self._lead = self._lead, ""
        return text, strong


def _collapsed(text: str, space: str) -> str:
    if space == "pre-line":
        return _RUN_IN_LINE.sub(" ", _AROUND_BREAK.sub("\n", text))
    return _RUN.sub(" ", text)


def _signs(text: str, font: str) -> str:
    """What letters of a picture font show; other signs in it are letters of whatever font has them."""
    return "".join(
        letter if letter.isspace() or 0xFF < ord(letter) < 0xE000 else sign(font, ord(letter))
        for letter in text
    )
