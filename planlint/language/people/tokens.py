"""Words and marks of a text with their places, as the who engine needs them. Nothing is looked up or judged here."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<dotted>(?<!\w)(?:(?:[^\W\d_]\.){1,8}[^\W\d_](?!\w)\.?|(?:[^\W\d_]\.){2,8}))"
    r"|(?P<slashed>(?<![\w/])[^\W\d_]/[^\W\d_](?![\w/]))"
    r"|(?P<year>(?<!\w)(?:[Yy](?:(?:[Rr]|ear) ?)?|KS)\d{1,2}(?!\w))"
    r"|(?P<with>(?<!\w)[Ww]/(?=\s|[A-Z]))"
    r"|(?P<before>(?<!\w)[Bb]4(?!\w))"
    r"|(?P<word>[^\W\d_]+(?:['’ʼ\-‑][^\W\d_]+)*(?:(?<=[sS])['’](?!\w))?)"
    r"|(?P<number>\d\w*(?:[:./\-–+]\w+)*[+%]?)"
    r"|(?P<line>[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+)"
    r"|(?P<dash>[\-‐‑‒–—―]+)"
    r"|(?P<mark>[^\s\w]|_+)"
)
_ENDING = re.compile(r"(?:['’ʼ](?P<part>s|ll|ve|re|d|m|t)|(?<=[sS])(?P<plural>['’]))$", re.IGNORECASE)
_BREAKING = frozenset("-‐‑‒–—―")


@dataclass(slots=True)
class Token:
    """One word, number or mark. ``low`` is the word in small letters without its ending ("mum" of "Mum's")."""

    text: str
    start: int
    end: int
    low: str
    key: str
    is_word: bool
    is_number: bool = False
    possessive: bool = False
    clitic: str = ""
    spaced: bool = False

    @property
    def is_capital(self) -> bool:
        """Whether the word begins with a capital letter."""
        return self.is_word and self.text[0].isupper()

    @property
    def is_shouted(self) -> bool:
        """Whether every letter is a capital and there are at least two."""
        return self.is_word and len(self.text) > 1 and self.text.isupper()

    @property
    def is_dash(self) -> bool:
        return self.text[0] in _BREAKING

    @property
    def is_line(self) -> bool:
        return self.text[0] in "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"

    @property
    def bare_end(self) -> int:
        """Where the word ends without its possessive or contracted ending."""
        return self.start + len(self.bare)

    @property
    def bare(self) -> str:
        """The word without its possessive or contracted ending."""
        found = _ENDING.search(self.text) if self.possessive or self.clitic else None
        return self.text[: found.start()] if found else self.text


def tokenise(text: str) -> list[Token]:
    """The tokens of a text in order; white space is dropped, line breaks are kept."""
    tokens: list[Token] = []
    end = -1
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        raw = found.group()
        spaced = found.start() != end
        end = found.end()
        if kind == "word":
            tokens.append(_word(raw, found.start(), end, spaced))
        elif kind in ("year", "before", "with"):
            tokens.append(Token(raw, found.start(), end, kind, kind, True, spaced=spaced))
        elif kind in ("dotted", "slashed"):
            low = raw.replace(".", "").replace("/", "").casefold()
            tokens.append(Token(raw, found.start(), end, low, low, True, spaced=spaced))
        else:
            low = raw.casefold()
            tokens.append(
                Token(raw, found.start(), end, low, low, raw in "&+", kind == "number", spaced=spaced),
            )
    return tokens


def _word(raw: str, start: int, end: int, spaced: bool) -> Token:
    low = raw.casefold().replace("’", "'").replace("ʼ", "'").replace("‑", "-")
    key = low.replace("'", "")
    found = _ENDING.search(raw)
    if not found or found.start() == 0:
        return Token(raw, start, end, low, key, True, spaced=spaced)
    part = (found["part"] or "").lower()
    if part in ("", "s"):
        return Token(raw, start, end, low[: found.start()], key, True, possessive=True, spaced=spaced)
    if part == "t":
        return Token(raw, start, end, low, key, True, spaced=spaced)
    return Token(raw, start, end, low[: found.start()], key, True, clitic=f"'{part}", spaced=spaced)
