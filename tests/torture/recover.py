"""Reads a case and tells what of it was recovered: cells at their logical place, lines in order, nothing unseen."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import planlint
from planlint.document.model import Block, Cell, Document, ListItem, Table, block_text

from .model import Case, ExpectedCell, ExpectedTable

# One sign for each thing that a form may draw in several ways; what nobody sees between letters is left out.
_SAME = str.maketrans(
    dict.fromkeys("☑☒✓✔🗹🗷⌧◉⦿🔘", "☒")
    | dict.fromkeys("☐□◻▢❏❑○◯", "☐")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e")
    | dict.fromkeys("\u2066\u2067\u2068\u2069\ufe0e\ufe0f")
    | {"\u2011": "-"}
)
_TICKED, _UNTICKED = re.compile(r"\[[xX]\]"), re.compile(r"\[ ?\]")
_BULLETS = ("o", "•", "·", "§")

LONG = 12
"""A text of so many characters doesn't stand in a file twice by chance."""


def plain(text: str) -> str:
    """The text with white space collapsed, and with one sign for every box that is ticked and for every one that is not."""
    text = _UNTICKED.sub("☐", _TICKED.sub("☒", text.translate(_SAME)))
    return " ".join(text.split())


def _marker(item: ListItem) -> str:
    """The marker of an item: a number or a box as it is, and one sign for every bullet."""
    named = any(character.isalnum() for character in item.marker) and item.marker not in _BULLETS
    return item.marker if named or not item.marker or plain(item.marker) in ("☒", "☐") else "•"


def _said(block: Block) -> str:
    match block:
        case ListItem():
            return f"{_marker(block)} {block.text}"
        case Table():
            return " ".join(map(cell_text, sorted(block.cells, key=lambda cell: (cell.row, cell.column))))
        case _:
            return block_text(block)


def cell_text(cell: Cell) -> str:
    """The words of a cell as they are compared: as in ``Cell.text``, with one sign for every bullet."""
    return plain(" ".join(map(_said, cell.blocks)))


def _tables(blocks: Sequence[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for cell in block.cells:
                yield from _tables(cell.blocks)


@dataclass(frozen=True, slots=True)
class Miss:
    """A cell that was not recovered, and what was read in its place."""

    table: int
    cell: ExpectedCell
    read: str

    def __str__(self) -> str:
        cell = self.cell
        spans = (
            f" over {cell.row_span}x{cell.column_span}" if (cell.row_span, cell.column_span) != (1, 1) else ""
        )
        place = f"table {self.table + 1}, cell ({cell.row}, {cell.column}){spans}"
        return f"{place}: expected {cell.text!r}, read {self.read}"


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was recovered of a case. ``refusal`` is why the file was not read at all: then nothing was recovered.

    ``extra`` are cells with words where none was expected, ``lost`` lines that were not found in order, ``repeated``
    texts that were read more often than they stand there, ``seen`` absent texts that were read, ``unsaid`` notices
    that were not given.
    """

    case: Case
    misses: tuple[Miss, ...] = ()
    extra: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    refusal: str = ""

    @property
    def cells(self) -> int:
        """How many cells were expected."""
        return sum(len(table.cells) for table in self.case.tables)

    @property
    def recovered(self) -> int:
        """How many of them were recovered."""
        return self.cells - len(self.misses)

    def beyond_cells(self) -> list[str]:
        """What went wrong outside the cells, a sentence each."""
        if self.refusal:
            return [f"refused: {self.refusal}"]
        return [
            *(f"line lost or out of order: {text!r}" for text in self.lost),
            *(
                f"read more often than it stands there, or outside its table: {text!r}"
                for text in self.repeated
            ),
            *(f"read though nobody sees it: {text!r}" for text in self.seen),
            *(f"no notice says {words!r}" for words in self.unsaid),
        ]

    def in_cells(self) -> list[str]:
        """What went wrong with the cells, a sentence each; nothing where the file was refused altogether."""
        if self.refusal:
            return []
        return [*map(str, self.misses), *(f"a cell too many: {text}" for text in self.extra)]

    @property
    def whole(self) -> bool:
        """Whether nothing at all went wrong."""
        return not self.beyond_cells() and not self.in_cells()


def _described(cell: Cell) -> str:
    spans = f" over {cell.row_span}x{cell.column_span}" if (cell.row_span, cell.column_span) != (1, 1) else ""
    return f"{cell_text(cell)!r} at ({cell.row}, {cell.column}){spans}"


def _covers(cell: Cell, row: int, column: int) -> bool:
    return (
        cell.row <= row < cell.row + cell.row_span and cell.column <= column < cell.column + cell.column_span
    )


def _found(expected: ExpectedCell, cells: Sequence[Cell]) -> bool:
    text = plain(expected.text)
    if not text and not any(_covers(cell, expected.row, expected.column) for cell in cells):
        return True  # a form need not say that a place is empty
    return any(
        (cell.row, cell.column, cell.row_span, cell.column_span)
        == (expected.row, expected.column, expected.row_span, expected.column_span)
        and cell_text(cell) == text
        for cell in cells
    )


def _read_there(expected: ExpectedCell, cells: Sequence[Cell]) -> str:
    there = [_described(cell) for cell in cells if _covers(cell, expected.row, expected.column)]
    text = plain(expected.text)
    elsewhere = [_described(cell) for cell in cells if text and cell_text(cell) == text]
    told = dict.fromkeys([*there, *elsewhere])
    return "; ".join(told) or "nothing"


def _score(expected: ExpectedTable, read: Table) -> int:
    found = sum(_found(cell, read.cells) for cell in expected.cells)
    texts = {cell_text(cell) for cell in read.cells}
    shared = sum(plain(cell.text) in texts for cell in expected.cells)
    return 1 + 10_000 * found + shared


def _pairs(expected: Sequence[ExpectedTable], read: Sequence[Table]) -> dict[int, int]:
    """Which read table is which expected one: in order, so that most is recovered."""
    scores = [[_score(one, other) for other in read] for one in expected]
    best = [[0] * (len(read) + 1) for _ in range(len(expected) + 1)]
    for one in reversed(range(len(expected))):
        for other in reversed(range(len(read))):
            best[one][other] = max(
                best[one + 1][other], best[one][other + 1], scores[one][other] + best[one + 1][other + 1]
            )
    pairs: dict[int, int] = {}
    one = other = 0
    while one < len(expected) and other < len(read):
        if best[one][other] == scores[one][other] + best[one + 1][other + 1]:
            pairs[one] = other
            one, other = one + 1, other + 1
        elif best[one][other] == best[one + 1][other]:
            one += 1
        else:
            other += 1
    return pairs


def _compare_tables(case: Case, read: Sequence[Table]) -> tuple[tuple[Miss, ...], tuple[str, ...]]:
    pairs = _pairs(case.tables, read)
    misses: list[Miss] = []
    extra: list[str] = []
    for number, table in enumerate(case.tables):
        cells = read[pairs[number]].cells if number in pairs else ()
        misses += [
            Miss(number, cell, _read_there(cell, cells)) for cell in table.cells if not _found(cell, cells)
        ]
        places = {(cell.row, cell.column) for cell in table.cells}
        extra += [
            f"table {number + 1}: {_described(cell)}"
            for cell in cells
            if (cell.row, cell.column) not in places and cell_text(cell)
        ]
    for other in sorted(set(range(len(read))) - set(pairs.values())):
        extra += [f"no such table: {_described(cell)}" for cell in read[other].cells if cell_text(cell)]
    return tuple(misses), tuple(extra)


def _lost_lines(case: Case, outside: Sequence[str]) -> Iterator[str]:
    """The lines that are not found behind the line before them; each must stand within one block."""
    block = start = 0
    for line in map(plain, case.lines):
        for number in range(block, len(outside)):
            at = outside[number].find(line, start if number == block else 0)
            if at >= 0:
                block, start = number, at + len(line)
                break
        else:
            yield line


def _repeated(case: Case, outside: Sequence[str]) -> Iterator[str]:
    told = [plain(line) for line in case.lines]
    cells = [plain(cell.text) for table in case.tables for cell in table.cells]
    for text in dict.fromkeys([*told, *cells]):
        if len(text) >= LONG and sum(words.count(text) for words in outside) > sum(
            words.count(text) for words in told
        ):
            yield text


def _unsaid(case: Case, document: Document) -> Iterator[str]:
    notices = [notice.lower() for notice in document.notices]
    for words in case.notices:
        if not any(word in notice for word in words.split("|") for notice in notices):
            yield words


def _unread(case: Case, why: str) -> Recovery:
    every = (
        Miss(number, cell, "nothing") for number, table in enumerate(case.tables) for cell in table.cells
    )
    return Recovery(case, tuple(every), lost=case.lines, seen=case.absent, unsaid=case.notices, refusal=why)


def recover(case: Case) -> Recovery:
    """Reads the case's file with planlint, and compares."""
    try:
        document = planlint.read_document(io.BytesIO(case.data), case.name)
    except planlint.PlanlintError as refusal:
        return _unread(case, str(refusal))
    except Exception as crash:  # a crash is a finding like any other, and the next file is to be measured too
        return _unread(case, f"crashed with {crash!r}")
    outside = [plain(_said(block)) for block in document.blocks if not isinstance(block, Table)]
    read = list(_tables(document.blocks))
    everything = plain(" ".join(map(_said, document.blocks)))
    misses, extra = _compare_tables(case, read)
    return Recovery(
        case,
        misses=misses,
        extra=extra,
        lost=tuple(_lost_lines(case, outside)),
        repeated=tuple(_repeated(case, outside)),
        seen=tuple(text for text in case.absent if plain(text) in everything),
        unsaid=tuple(_unsaid(case, document)),
    )


def share(recoveries: Sequence[Recovery]) -> float:
    """The share of the cells that were recovered; 1 where none was expected."""
    cells = sum(recovery.cells for recovery in recoveries)
    return sum(recovery.recovered for recovery in recoveries) / cells if cells else 1.0
