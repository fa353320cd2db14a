"""Plan text made fit to be shown: made harmless, cut to length, and split where findings mark its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_ESCAPES = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"  # a control sequence: colours, cursor
    "|(?:\x1b\\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\\\|\x9c)"  # a command: title, link, clipboard
    "|\x1b[@-Z\\\\^_]"
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SENTENCE_END = re.compile(r"[.!?;:](?=\s)|\n")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, from ``start`` to ``end`` in Python's characters, marked for ``number``."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text under the same marks throughout.

    ``numbers`` are the marks that cover it, ``ending`` those that end with it, both in order.
    """

    text: str
    numbers: tuple[int, ...] = ()
    ending: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The marked words with what stands before and after them in their sentence."""

    before: str
    marked: str
    after: str


def clean(text: str) -> str:
    """The text without anything a terminal or a browser would obey: escape sequences, controls."""
    text = _CONTROLS.sub("", _ESCAPES.sub("", _BREAKS.sub("\n", text)))
    return _SURROGATES.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The text cleaned and on one line, with single spaces."""
    return " ".join(clean(text).split())


def shorten(text: str, width: int) -> str:
    """The text on one line, cut between words with "…" where it is longer than ``width`` characters."""
    line = one_line(text)
    if len(line) <= width:
        return line
    head = line[: width - 1]
    space = head.rfind(" ")
    if space > width // 2 and line[width - 1] != " ":
        head = head[:space]
    return head.rstrip(" ,;:–-") + "…"


def sentence(text: str) -> str:
    """The text on one line and ended as a sentence."""
    line = one_line(text)
    ended = not line or line[-1] in ".!?…)" or line[-2:] in (".”", "?”", "!”")
    return line if ended else line + "."


def excerpt(text: str, start: int, end: int, width: int = 150) -> Excerpt:
    """The words from ``start`` to ``end`` in their sentence, cut to about ``width`` characters round them."""
    begin, stop = 0, len(text)
    for found in _SENTENCE_END.finditer(text, 0, start):
        begin = found.end()
    following = _SENTENCE_END.search(text, max(end - 1, start))
    if following:
        stop = max(following.end(), end)
    marked = shorten(text[start:end], width)
    room = max(width - len(marked), 24)
    before, after = one_line(text[begin:start]), one_line(text[end:stop])
    before = _tail(before, max(room // 2, room - len(after)))
    after = shorten(after, max(room - len(before), room // 2)) if after else ""
    left = " " if before and any(map(str.isspace, text[start - 1 : start + 1])) else ""
    right = " " if after and any(map(str.isspace, text[end - 1 : end + 1])) else ""
    return Excerpt(before + left, marked, right + after)


def _tail(line: str, width: int) -> str:
    """The end of a line, cut between words with "…" before it."""
    if len(line) <= width:
        return line
    rest = line[len(line) - width + 1 :]
    space = rest.find(" ")
    return "…" + (rest[space + 1 :] if 0 <= space < width // 2 else rest)


def pieces(text: str, spans: Sequence[Span]) -> tuple[Piece, ...]:
    """The text split at every edge of every span, so that spans may overlap or nest.

    Spans that do not lie within the text are left out. The pieces are cleaned; those that clean to nothing
    and end no span are dropped.
    """
    valid = [span for span in spans if 0 <= span.start < span.end <= len(text)]
    edges = sorted({0, len(text), *(span.start for span in valid), *(span.end for span in valid)})
    found = []
    for start, end in pairwise(edges):
        numbers = tuple(sorted({span.number for span in valid if span.start <= start and end <= span.end}))
        ending = tuple(sorted({span.number for span in valid if span.end == end}))
        shown = clean(text[start:end])
        if shown or ending:
            found.append(Piece(shown, numbers, ending))
    return tuple(found)
