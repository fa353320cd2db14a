"""The syntax of PDF: bytes to numbers, names, strings, arrays, dictionaries and operators.

Which bytes of a file are an object is known in ``pdf_file``; what an operator does is known in ``pdf_ink``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_DEEPEST = 200
_MOST_OPERANDS = 200
_LONGEST_NUMBER = 40

_SPACE = rb"\x00\t\n\x0c\r "
_DELIMITER = rb"()<>\[\]{}/%"
_REGULAR = rb"[^" + _SPACE + _DELIMITER + rb"]"
_TOKEN = re.compile(
    rb"[" + _SPACE + rb"]*+(?:"
    rb"(?P<number>[+-]?(?:\d++(?:\.\d*+)?|\.\d++)(?=[" + _SPACE + _DELIMITER + rb"]|\Z))"
    rb"|\((?P<plain>[^()\\\r]*+)\)"
    rb"|(?P<word>" + _REGULAR + rb"++)"
    rb"|/(?P<name>" + _REGULAR + rb"*+)"
    rb"|(?P<mark><<|>>|[\[\]{}])"
    rb"|<(?P<hex>[0-9A-Fa-f" + _SPACE + rb"]*+)>?"
    rb"|(?P<open>\()"
    rb"|(?P<comment>%[^\r\n]*+)"
    rb"|(?P<stray>[>)])"
    rb")"
)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|\r\n|[\x00-\xff])|\r\n?|([()])")
_PARENTHESES = re.compile(rb"\\[\x00-\xff]|[()]")
_NAME_CODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_NUMBER_INSIDE = re.compile(rb"[+-]*(\d*\.?\d+)")
_NOT_HEX = re.compile(rb"[^0-9A-Fa-f]+")
_IMAGE_END = re.compile(rb"[" + _SPACE + rb"]EI(?=[" + _SPACE + _DELIMITER + rb"]|\Z)")
_OPENING = {b"<<": ">>", b"[": "]", b"{": "]"}
_CONSTANTS = {b"null": None, b"true": True, b"false": False}
_ESCAPES = {
    b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b"",
}  # fmt: skip


class SyntaxProblem(ValueError):  # noqa: N818 (what is wrong with a file, not with planlint)
    """The bytes here are no PDF object; ``place`` is how far they were read."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


class Name(str):
    """A name such as ``/Type``, without its slash."""

    __slots__ = ()


class Operator(str):
    """A bare word: an operator of a page, or ``obj``, ``endobj``, ``stream`` in a file."""

    __slots__ = ()


class Ref(NamedTuple):
    """A reference to an object of the file by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream: its dictionary, where its bytes stand in the file, and the object that it is."""

    attributes: dict[str, object]
    start: int
    end: int
    number: int
    generation: int


def objects(data: bytes, start: int = 0) -> Iterator[tuple[object, int]]:
    """The objects and operators from a position on, each with where it ends.

    What is left open at the end is dropped. Raises ``SyntaxProblem`` for arrays and dictionaries that stand in each
    other deeper than any program writes them.
    """
    place = start
    open_: list[tuple[str, list[object]]] = []
    inside: list[object] | None = None
    match = _TOKEN.match
    while (token := match(data, place)) is not None:
        place = token.end()
        kind = token.lastgroup
        value: object
        if kind == "number":
            value = number_of(token[1])
        elif kind == "word":
            value = _word(token[3])
        elif kind == "mark":
            mark = token["mark"]
            if mark in _OPENING:
                if len(open_) == _DEEPEST:
                    raise SyntaxProblem(place)
                inside = []
                open_.append((_OPENING[mark], inside))
                continue
            if not open_:
                continue
            closing, closed = open_.pop()
            value = _dictionary(closed) if closing == ">>" else closed
            inside = open_[-1][1] if open_ else None
        elif kind in ("comment", "stray"):
            continue
        elif kind == "open":
            value, place = _string(data, place)
        else:
            value = _text(kind, token)
        if inside is None:
            yield value, place
        elif value == "R" and isinstance(value, Operator):
            _refer(inside)
        else:
            inside.append(value)


def operations(data: bytes) -> Iterator[tuple[str, list[object]]]:
    """The operators of a page's content with their operands; pictures written into the content are passed over."""
    place = 0
    while place < len(data):
        operands: list[object] = []
        resumed = False
        for value, end in objects(data, place):
            if not isinstance(value, Operator):
                if len(operands) < _MOST_OPERANDS:
                    operands.append(value)
                continue
            if value == "ID":
                found = _IMAGE_END.search(data, end)
                place = found.end() if found else len(data)
                resumed = True
                break
            yield str(value), operands
            operands = []
        if not resumed:
            return


def _text(kind: str | None, token: re.Match[bytes]) -> object:
    if kind == "plain":
        return token["plain"]
    return _name(token["name"]) if kind == "name" else _hexadecimal(token["hex"])


def number_of(text: bytes) -> int | float:
    """The number in these digits; one of absurd length is 0."""
    if len(text) > _LONGEST_NUMBER:
        return 0
    return float(text) if b"." in text else int(text)


def _word(text: bytes) -> object:
    if text.isalpha():
        return _CONSTANTS[text] if text in _CONSTANTS else Operator(text, "latin-1")
    if text[:1] in b"+-.0123456789" and (found := _NUMBER_INSIDE.match(text)):
        sign = (
            -1 if text.startswith(b"-") else 1
        )  # "--5" and "5-3" come from programs that could not print numbers
        return sign * number_of(found[1])
    return Operator(text, "latin-1")


def _name(text: bytes) -> Name:
    if b"#" in text:
        text = _NAME_CODE.sub(lambda found: bytes([int(found[1], 16)]), text)
    return Name(text.decode("latin-1"))


def _hexadecimal(text: bytes) -> bytes:
    digits = _NOT_HEX.sub(b"", text)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _string(data: bytes, start: int) -> tuple[bytes, int]:
    """A string with escapes or parentheses in it, from behind its opening one."""
    depth = 1
    end = len(data)
    for found in _PARENTHESES.finditer(data, start):
        if found[0] == b"(":
            depth += 1
        elif found[0] == b")":
            depth -= 1
            if not depth:
                end = found.start()
                break
    return _ESCAPED.sub(_unescaped, data[start:end]), min(end + 1, len(data))


def _unescaped(found: re.Match[bytes]) -> bytes:
    if found[2] is not None:
        return found[2]
    escape: bytes | None = found[1]
    if escape is None:
        return b"\n"
    if escape[0] in b"01234567":
        return bytes([int(escape, 8) & 0xFF])
    return _ESCAPES.get(escape, escape)


def _dictionary(inside: list[object]) -> dict[str, object]:
    """A dictionary of pairs; what stands where a key should be is passed over."""
    found: dict[str, object] = {}
    place = 0
    while place + 1 < len(inside):
        key = inside[place]
        if isinstance(key, Name):
            found[str(key)] = inside[place + 1]
            place += 2
        else:
            place += 1
    return found


def _refer(inside: list[object]) -> None:
    if len(inside) >= 2 and isinstance(inside[-2], int) and isinstance(inside[-1], int):
        inside[-2:] = [Ref(inside[-2])]
