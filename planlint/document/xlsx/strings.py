"""The texts of a workbook's cells: runs of a cell joined, and the shared strings, held compactly.

Phonetic guides are left out; where all of a line is bold, or anything is struck through, is remembered.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Mapping
from typing import NamedTuple

from planlint.document.characters import plain, trimmed
from planlint.document.limits import Limits, raise_hint
from planlint.document.refusal import RefusalError
from planlint.document.xlsx.package import DAMAGED, Package

MAIN = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
"""The namespace of a workbook's parts as everybody writes it, and as files marked Strict do."""

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MOST_PATTERNS = 60_000
_MOST_LINES = 1_000
"""In a text of more lines the font of the cell stands for all of them."""

Starts = dict[str, Callable[[Mapping[str, str]], None]]
Ends = dict[str, Callable[[], None]]


class Marks(NamedTuple):
    """How a text looks: whether any of it is struck through, and for each line whether it is bold.

    A line is None where the cell's own font says it, and there are no lines where it says so for all.
    """

    struck: bool = False
    strong: tuple[bool | None, ...] = ()


AS_THE_CELL = Marks()


def reading_lines(text: str) -> list[str]:
    """The lines of a cell's text that have words on them."""
    if "_x" in text:
        text = _ESCAPED.sub(_character, text)
    text = trimmed(plain(text))
    return [line for line in text.split("\n") if line] if "\n" in text else [text] if text else []


def too_long(limits: Limits) -> RefusalError:
    """The refusal of a cell that is longer than any."""
    return RefusalError(
        f"has a cell of more than {limits.cell_characters:,} characters; shorten it, "
        f"or {raise_hint('cell-characters')}"
    )


def by_name(handlers: Mapping[str, Callable[..., None]]) -> Callable[[str], Callable[..., None] | None]:
    """Finds handlers by the names that elements have in a part, in either namespace."""
    return {f"{space}|{name}": handler for space in MAIN for name, handler in handlers.items()}.get


class Handling:
    """Tells the handlers of a scan which elements begin and end; ``depth`` is how many are open."""

    depth: int
    _start_of: Callable[[str], Callable[..., None] | None]
    _end_of: Callable[[str], Callable[..., None] | None]

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        handler = self._start_of(name)
        if handler is not None:
            handler(attributes)

    def end(self, name: str) -> None:
        self.depth -= 1
        handler = self._end_of(name)
        if handler is not None:
            handler()


class Runs:
    """Takes the runs of one text after another: a shared string's, or those in a cell.

    ``taking`` tells whether text met now belongs to a run, ``runs`` are those of the text that is being read.
    """

    def __init__(self, limits: Limits) -> None:
        self.taking = False
        self.starts: Starts = {
            "r": self._start_run,
            "rPr": self._start_properties,
            "b": self._bold_found,
            "strike": self._strike_found,
            "t": self._start_text,
            "rPh": self._start_phonetic,
        }
        self.ends: Ends = {"r": self._end_run, "t": self._end_text, "rPh": self._end_phonetic}
        self._limits = limits
        self._phonetic = False
        self._pieces: list[str] = []
        self.runs: list[tuple[str, bool | None]] = []
        self._length = 0
        self._bold: bool | None = None
        self._strike = False
        self._struck = False

    def text(self, text: str) -> None:
        """A piece of text, met while ``taking``."""
        self._pieces.append(text)
        self._length += len(text)
        if self._length > self._limits.cell_characters:
            raise too_long(self._limits)

    def finish(self) -> tuple[list[str], Marks]:
        """The lines of the text that ends here, and how it looks; the next one can begin."""
        runs, struck = self.runs, self._struck
        self.runs, self._length, self._struck = [], 0, False
        self._pieces.clear()
        lines = reading_lines("".join(text for text, _ in runs))
        if all(bold is None for _, bold in runs):
            return lines, Marks(struck=struck) if struck else AS_THE_CELL
        strong = _strong_lines(runs)
        return lines, Marks(struck, strong if len(strong) == len(lines) <= _MOST_LINES else ())

    def _start_run(self, _: Mapping[str, str]) -> None:
        self._bold, self._strike = None, False

    def _end_run(self) -> None:
        self._bold, self._strike = None, False

    def _start_properties(self, _: Mapping[str, str]) -> None:
        self._bold = False

    def _bold_found(self, attributes: Mapping[str, str]) -> None:
        self._bold = is_on(attributes.get("val"))

    def _strike_found(self, attributes: Mapping[str, str]) -> None:
        self._strike = is_on(attributes.get("val"))

    def _start_phonetic(self, _: Mapping[str, str]) -> None:
        self._phonetic = True

    def _end_phonetic(self) -> None:
        self._phonetic = False

    def _start_text(self, _: Mapping[str, str]) -> None:
        self.taking = not self._phonetic

    def _end_text(self) -> None:
        self.taking = False
        if self._pieces:
            text = "".join(self._pieces)
            self.runs.append((text, self._bold))
            self._struck |= self._strike and not text.isspace()
            self._pieces.clear()


class Strings:
    """The shared strings as one stretch of UTF-8 and the places where each ends.

    They are the one thing that grows with the workbook, since any cell may ask for any of them: the bytes of their
    text and ten more for each.
    """

    def __init__(self) -> None:
        self._text = bytearray()
        self._ends = array("Q")
        self._marks = array("H")
        self._patterns = [AS_THE_CELL]
        self._known = {AS_THE_CELL: 0}

    def add(self, lines: list[str], marks: Marks) -> None:
        """Takes the next string."""
        self._text += "\n".join(lines).encode("utf-8", "replace")
        self._ends.append(len(self._text))
        number = self._known.get(marks)
        if number is None:
            if len(self._patterns) == _MOST_PATTERNS:
                marks = AS_THE_CELL
            else:
                self._patterns.append(marks)
            number = self._known.setdefault(marks, len(self._patterns) - 1)
        self._marks.append(number)

    def is_blank(self, index: int) -> bool:
        """Whether the string has no words. Raises ``RefusalError`` where there is no such string."""
        start, end = self._bounds(index)
        return start == end

    def lines(self, index: int) -> list[str]:
        """The lines of the string that have words on them."""
        start, end = self._bounds(index)
        text = self._text[start:end].decode()
        return text.split("\n") if text else []

    def marks(self, index: int) -> Marks:
        """How the string looks."""
        return self._patterns[self._marks[index]]

    def _bounds(self, index: int) -> tuple[int, int]:
        if not 0 <= index < len(self._ends):
            raise RefusalError(DAMAGED)
        return self._ends[index - 1] if index else 0, self._ends[index]


def read_strings(package: Package, part: str, limits: Limits) -> Strings:
    """The shared strings of a workbook. Raises ``RefusalError`` for a broken part or one string far too long."""
    scan = _StringsScan(limits)
    for _ in package.scan(part, scan):
        pass
    return scan.strings


def is_on(value: str | None) -> bool:
    """Whether an on/off attribute of an element that is there says on."""
    return value is None or value.lower() not in ("0", "false", "off", "none")


class _StringsScan(Handling):
    def __init__(self, limits: Limits) -> None:
        self.depth = 0
        self.strings = Strings()
        self._runs = Runs(limits)
        self._start_of = by_name(self._runs.starts)
        self._end_of = by_name({**self._runs.ends, "si": self._end_string})

    def text(self, text: str) -> None:
        if self._runs.taking:
            self._runs.text(text)

    def _end_string(self) -> None:
        self.strings.add(*self._runs.finish())


def _character(escaped: re.Match[str]) -> str:
    code = int(escaped[1], 16)
    return escaped[0] if 0xD800 <= code < 0xE000 else chr(code)


def _strong_lines(runs: list[tuple[str, bool | None]]) -> tuple[bool | None, ...]:
    """For each line with words: True where every word is in a bold run, False where one is not, None by the cell."""
    lines: list[set[bool | None]] = [set()]
    for text, bold in runs:
        for number, piece in enumerate(plain(_ESCAPED.sub(_character, text)).split("\n")):
            if number:
                lines.append(set())
            if piece.strip():
                lines[-1].add(bold)
    return tuple(_together(found) for found in lines if found)


def _together(found: set[bool | None]) -> bool | None:
    return False if False in found else None if None in found else True
