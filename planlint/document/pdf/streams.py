"""Streams of a PDF unpacked, each within what the whole file may unpack to.

Pictures are never unpacked: a stream with a picture's filter is empty here.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from planlint.document.pdf.syntax import Name
from planlint.document.refusal import RefusalError

TOO_MUCH = (
    "holds far more data than the words of a plan need and was left alone; "
    "open it, print it to a new PDF and check that"
)

_MOST_FILTERS = 4
_SLOW = 3
_NOT_DIGITS = re.compile(rb"[^!-uz]")
_NOT_HEX = re.compile(rb"[^0-9A-Fa-f]")
_ABBREVIATED = {
    "Fl": "FlateDecode", "LZW": "LZWDecode", "A85": "ASCII85Decode", "AHx": "ASCIIHexDecode", "RL": "RunLengthDecode",
}  # fmt: skip


@dataclass(slots=True)
class Budget:
    """What is left of the work that one file may cause: bytes unpacked and parsed, operators run, characters shown.

    ``damaged`` tells that a stream could be unpacked only in part.
    """

    unpacked: int
    parsed: int
    operators: int
    characters: int
    damaged: bool = False

    @classmethod
    def for_file(cls, size: int, most_unpacked: int) -> Budget:
        """What a file of this size may cause. Words pack to a third or a tenth of themselves, hardly to a hundredth."""
        return cls(
            unpacked=min(most_unpacked, 3_000_000 + 25 * size),
            parsed=1_000_000 + 4 * size,
            operators=60_000 + 2 * size,
            characters=100_000 + 5 * size // 2,
        )

    def unpack(self, count: int) -> None:
        """Counts unpacked bytes. Raises ``RefusalError`` where there are too many."""
        self.unpacked -= count
        if self.unpacked < 0:
            raise RefusalError(TOO_MUCH)

    def parse(self, count: int) -> None:
        """Counts bytes read as objects. Raises ``RefusalError`` where there are too many."""
        self.parsed -= count
        if self.parsed < 0:
            raise RefusalError(TOO_MUCH)

    def operate(self, weight: int = 1) -> None:
        """Counts an operator, by how much work it is. Raises ``RefusalError`` where there are too many."""
        self.operators -= weight
        if self.operators < 0:
            raise RefusalError(TOO_MUCH)

    def show(self, count: int) -> None:
        """Counts characters shown. Raises ``RefusalError`` where there are too many."""
        self.characters -= count
        if self.characters < 0:
            raise RefusalError(TOO_MUCH)


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of a stream by its full name, with its parameters."""

    name: str
    parameters: dict[str, object]


def filters_of(names: object, parameters: object) -> list[Filter] | None:
    """The filters in the order in which they are undone; None where there are more than any program uses."""
    found = names if isinstance(names, list) else [names]
    settings = parameters if isinstance(parameters, list) else [parameters] * len(found)
    if len(found) > _MOST_FILTERS:
        return None
    filters = []
    for place, name in enumerate(found):
        if isinstance(name, Name):
            setting = settings[place] if place < len(settings) else None
            full = _ABBREVIATED.get(name, str(name))
            filters.append(Filter(full, setting if isinstance(setting, dict) else {}))
    return filters


def unpacked(data: bytes, filters: list[Filter], budget: Budget) -> bytes:
    """The bytes that a stream stands for, as far as they are sound; empty for a picture.

    Raises ``RefusalError`` where the file unpacks to more than it may.
    """
    for one in filters:
        undo = _UNDO.get(one.name)
        if one.name == "Crypt":
            continue
        if undo is None:
            return b""
        data = undo(data, one.parameters, budget)
        budget.unpack(len(data))
        if one.name in ("FlateDecode", "LZWDecode") and whole(one.parameters.get("Predictor"), 1) >= 10:
            budget.unpack(_SLOW * len(data))
            data = _unpredicted(data, one.parameters)
    return data


def whole(value: object, default: int) -> int:
    """A whole number, or the default where there is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def _inflated(data: bytes, _: dict[str, object], budget: Budget) -> bytes:
    """Unpacks zlib's format; of a damaged stream what stands before the damage."""
    most = budget.unpacked + 1
    for form in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return zlib.decompressobj(form).decompress(data, most)
        except zlib.error:
            found = _inflated_so_far(data, form, most)
            budget.damaged = True
            if found:
                return found
    return b""


def _inflated_so_far(data: bytes, form: int, most: int) -> bytes:
    machine = zlib.decompressobj(form)
    found = bytearray()
    try:
        for start in range(0, len(data), 64):
            found += machine.decompress(data[start : start + 64], most - len(found))
            if len(found) >= most:
                break
    except zlib.error:
        pass
    return bytes(found)


def _lzw(data: bytes, parameters: dict[str, object], budget: Budget) -> bytes:
    early = whole(parameters.get("EarlyChange"), 1)
    table = [bytes([code]) for code in range(256)] + [b"", b""]
    found = bytearray()
    before = b""
    bits = count = 0
    width = 9
    for byte in data:
        bits = (bits << 8 | byte) & 0xFFFFFF
        count += 8
        if count < width:
            continue
        count -= width
        code = bits >> count & (1 << width) - 1
        if code == 257:
            break
        if code == 256:
            del table[258:]
            before, width = b"", 9
            continue
        if code > len(table) or (code == len(table) and not before):
            break
        word = table[code] if code < len(table) else before + before[:1]
        found += word
        if len(found) > budget.unpacked:
            break
        if before and len(table) < 4096:
            table.append(before + word[:1])
        before = word
        width = min(max((len(table) + early).bit_length(), 9), 12)
    return bytes(found)


def _ascii85(data: bytes, _: dict[str, object], __: Budget) -> bytes:
    digits = _NOT_DIGITS.sub(b"", data.partition(b"~>")[0].removeprefix(b"<~"))
    try:
        return base64.a85decode(digits)
    except ValueError:
        return b""


def _hexadecimal(data: bytes, _: dict[str, object], __: Budget) -> bytes:
    digits = _NOT_HEX.sub(b"", data.partition(b">")[0])
    return binascii.unhexlify(digits + b"0" * (len(digits) % 2))


def _run_lengths(data: bytes, _: dict[str, object], budget: Budget) -> bytes:
    found = bytearray()
    place = 0
    while place < len(data) and len(found) <= budget.unpacked:
        length = data[place]
        if length == 128:
            break
        if length < 128:
            found += data[place + 1 : place + 2 + length]
            place += length + 2
        else:
            found += data[place + 1 : place + 2] * (257 - length)
            place += 2
    return bytes(found)


_UNDO: dict[str, Callable[[bytes, dict[str, object], Budget], bytes]] = {
    "FlateDecode": _inflated,
    "LZWDecode": _lzw,
    "ASCII85Decode": _ascii85,
    "ASCIIHexDecode": _hexadecimal,
    "RunLengthDecode": _run_lengths,
}


def _unpredicted(data: bytes, parameters: dict[str, object]) -> bytes:
    """Undoes PNG's prediction of each line from the one above; the rarer kinds for photographs are left alone."""
    colours = min(max(whole(parameters.get("Colors"), 1), 1), 32)
    depth = min(max(whole(parameters.get("BitsPerComponent"), 8), 1), 16)
    columns = min(max(whole(parameters.get("Columns"), 1), 1), 1_000_000)
    step = max(colours * depth // 8, 1)
    width = (colours * depth * columns + 7) // 8
    found = bytearray()
    above = bytes(width)
    for start in range(0, len(data), width + 1):
        line = data[start + 1 : start + 1 + width].ljust(width, b"\0")
        above = _line(data[start], line, above, step)
        found += above
    return bytes(found)


def _line(kind: int, line: bytes, above: bytes, step: int) -> bytes:
    if kind == 0 or kind > 4:
        return line
    if kind == 2:
        return bytes([(one + up) & 0xFF for one, up in zip(line, above, strict=True)])
    found = bytearray(step)
    for place, one in enumerate(line):
        left = found[place]
        up = above[place]
        if kind == 1:
            guess = left
        elif kind == 3:
            guess = (left + up) // 2
        else:
            guess = _paeth(left, up, above[place - step] if place >= step else 0)
        found.append((one + guess) & 0xFF)
    return bytes(found[step:])


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda one: abs(guess - one))
