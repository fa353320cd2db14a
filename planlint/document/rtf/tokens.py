"""The grammar of Rich Text: words, signs, groups and text, one after the other, and leaping over a whole group.

What they mean is known by ``rtf_reader``. Nothing here goes back or calls itself, so time follows length.
"""

from __future__ import annotations

import re

TOKEN = re.compile(
    rb"(?P<text>[^\\{}\r\n\0]+)"
    rb"|\\(?P<word>[A-Za-z]+)(?P<number>-?[0-9]+)? ?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|(?P<open>\{)"
    rb"|(?P<close>\})"
    rb"|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<nothing>[\r\n\0]+|\\\Z)",
    re.DOTALL,
)
CHARACTERS = {
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"emspace": " ", b"enspace": " ", b"qmspace": " ",
}  # fmt: skip
"""Characters that have a control word."""

SIGNS = {b"~": "\u00a0", b"_": "-", b"-": "", b"{": "{", b"}": "}", b"\\": "\\", b"\t": "\t"}
"""What a backslash and one sign stand for; other signs are no text."""

_BRACES = re.compile(rb"(?P<open>\{+)|(?P<close>\}+)|\\bin(?P<bytes>[0-9]+) ?|\\.", re.DOTALL)
_LARGEST = 2**31 - 1
_DIGITS = 11


def number_of(digits: bytes | None) -> int | None:
    """The number behind a control word; an absurd one is the largest that a writer could mean."""
    if digits is None:
        return None
    if len(digits) > _DIGITS:
        return -_LARGEST if digits.startswith(b"-") else _LARGEST
    return max(-_LARGEST, min(int(digits), _LARGEST))


def end_of_group(data: bytes, at: int) -> int:
    """Where the bracket stands that closes the group around this place; the end of the data where none does.

    A picture's raw bytes may hold brackets; ``\\bin`` says how many bytes are no mark-up.
    """
    depth = 1
    while (found := _BRACES.search(data, at)) is not None:
        at = found.end()
        if found["open"]:
            depth += len(found["open"])
        elif found["close"]:
            if depth <= len(found["close"]):
                return found.start() + depth - 1
            depth -= len(found["close"])
        elif found["bytes"]:
            at += number_of(found["bytes"]) or 0
    return len(data)
