"""A table seen by its looks: labels with what stands beside them, titles across it, and lines of a grid below their headings.

Nobody need know what the headings mean. What the places hold is settled in ``like_roles``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planlint.document.model import Block, Cell, Heading, ListItem, Paragraph, Table
from planlint.document.sheets import Line
from planlint.language.times import TimeKind
from planlint.plan.clock import has_day, times_in
from planlint.plan.column_kinds import Kind, kind_of_cell
from planlint.plan.headings import common
from planlint.plan.letter_codes import lettered, letters_in
from planlint.plan.tables import cell_text, distinct, has_labels_across, label_pairs, says_who_is_who
from planlint.plan.words import one_line, only_counts

LONGEST_LABEL = 10
_LONGEST_HEADING = 16
_MEAN_HEADING = 7
"""One heading may ask at length ("How this is going to be met, and by which people"); not all of them do."""
_LONGEST_ABBREVIATION = 4
"""A heading such as "No." ends with a full stop and is no sentence."""
_FEWEST_COLUMNS = 3
_FEWEST_LETTERS = 3
_MOSTLY_LETTERED = 0.8
_LONGEST_TITLE = 80
TITLE_LEVEL = 6
"""The level of a heading that stood across a table."""
ENDS = (".", "!", ";", ",")


@dataclass(frozen=True, slots=True)
class GridLine:
    """A line of a grid: its cells by the kind of their column, each with whether it goes on from the line above."""

    cells: tuple[tuple[str, str, Cell, bool], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A label with what stands beside it in the same row of a table; what only counts the rows is no label of its own."""

    label: Cell
    value: Cell | None

    @property
    def only_counts(self) -> bool:
        """Whether the label is the number of what stands beside it: "(a)", "2."."""
        return only_counts(one_line(cell_text(self.label)).strip("()[]"))


@dataclass(frozen=True, slots=True)
class Band:
    """Words in one cell across a table."""

    block: Heading | Paragraph | ListItem


Flat = Heading | Paragraph | ListItem | Pair | GridLine | Band


def flat(blocks: Iterable[Block], known: frozenset[tuple[str, ...]] | None = None) -> Iterator[Flat]:
    """The blocks with every table taken apart; ``known`` are the headings of grids that are known from elsewhere."""
    stream = tuple(blocks)
    heads = _headings_in(stream) if known is None else known
    for block in stream:
        if isinstance(block, Table) and says_who_is_who(block.grid()):
            yield from flat((inner for cell in block.cells for inner in cell.blocks), heads)
        elif isinstance(block, Table):
            yield from _of_table(block, heads)
        else:
            yield block


def _headings_in(blocks: Iterable[Block]) -> frozenset[tuple[str, ...]]:
    """The headings of all grids: a grid that nobody filled is known by those of the others."""
    found = set()
    for block in blocks:
        if isinstance(block, Table):
            lines = block.grid()
            number = _header_line(lines, block.header_rows)
            if number is not None:
                found.add(_headings(lines[number]))
    return frozenset(found)


def _of_table(table: Table, known: frozenset[tuple[str, ...]]) -> Iterator[Flat]:
    """The lines of a table by their looks: titles across it, labels with a value, and a grid below its headings."""
    lines = table.grid()
    pairs = label_pairs(table) if has_labels_across(lines) else None
    if pairs is not None:
        yield from (Pair(label, value) for label, value in pairs)
        return
    if _is_lettered(lines):
        yield from _by_letters(lines)
        return
    marked, width = table.header_rows, table.width
    heads = _header_line(lines, marked, known)
    bare = heads is None and _is_bare_grid(lines)
    header: tuple[str, ...] | None = ("",) * width if bare else None
    for number, line in enumerate(lines):
        cells = distinct(line)
        if not cells:
            continue
        whole = tuple(cell for cell in dict.fromkeys(id(each) for each in line if each is not None))
        if len(whole) == 1 or width == 1:
            inside = flat(block for cell in cells for block in _as_titles(cell))
            yield from (
                Band(each) if width > 1 and isinstance(each, Heading | Paragraph | ListItem) else each
                for each in inside
            )
        elif len(whole) == 2 and line[0] is not None and (header is None or None not in line):
            other = next((each for each in line if each is not None and each is not line[0]), None)
            if may_be_label(cell_text(line[0])):
                yield Pair(line[0], other)
            else:
                yield from flat((block for cell in cells for block in cell.blocks), known)
        elif number == heads:
            header = _headings(line)
        elif header is None and len(cells) == 2 and may_be_label(cell_text(cells[0])):
            yield Pair(cells[0], cells[1])
        elif header is not None and not bare and _goes_on_as_header(lines, number):
            header = _headings(line)
        elif header is not None and _headings(line) != header:
            yield GridLine(tuple(_cells(lines, number, header)))


def _is_lettered(lines: Sequence[Line]) -> bool:
    """Whether most cells behind the first column open with one of three letters or more, which stand for labels."""
    cells = {id(cell): one_line(cell_text(cell)) for line in lines for cell in line[1:] if cell is not None}
    texts = [text for text in cells.values() if text]
    letters = letters_in(texts)
    coded = sum(lettered(text, letters) is not None for text in texts)
    return len(letters) >= _FEWEST_LETTERS and coded >= _MOSTLY_LETTERED * len(texts)


def _by_letters(lines: Sequence[Line]) -> Iterator[Flat]:
    """The cells one by one, each once: those of the first column are titles."""
    seen: set[int] = set()
    for line in lines:
        for column, cell in enumerate(line):
            if cell is None or id(cell) in seen or not cell_text(cell):
                continue
            seen.add(id(cell))
            text = one_line(cell_text(cell))
            yield Band(
                Heading(text, TITLE_LEVEL, cell.place) if not column else Paragraph(text, place=cell.place)
            )


def _as_titles(cell: Cell) -> Iterator[Block]:
    for block in cell.blocks:
        short = (
            isinstance(block, Paragraph)
            and len(block.text) <= _LONGEST_TITLE
            and not block.text.rstrip().endswith(ENDS)
        )
        yield (
            Heading(block.text, TITLE_LEVEL, block.place) if short and isinstance(block, Paragraph) else block
        )


def _header_line(
    lines: Sequence[Line], marked: int, known: frozenset[tuple[str, ...]] = frozenset()
) -> int | None:
    """The line that names the columns: the first that is filled, or the first that is cut otherwise than the filled ones above it.

    Where none looks so, one that is ``known`` to head another grid.
    """
    cuts: set[tuple[int, ...]] = set()
    for number, line in enumerate(lines):
        cells = distinct(line)
        cut = tuple(cell.column_span for cell in cells)
        if len(cells) < _FEWEST_COLUMNS or (cut in cuts and number >= marked):
            continue
        if _is_header(lines, number, marked=number < marked):
            return number
        cuts.add(cut)
    return next((number for number, line in enumerate(lines) if _headings(line) in known), None)


def _is_header(lines: Sequence[Line], number: int, marked: bool) -> bool:
    """Whether a line of three cells or more is short names, all different, over lines that are filled as it is.

    Where the document itself has ``marked`` it as headings the lines below may be empty.
    """
    texts = [one_line(cell_text(cell)) for cell in distinct(lines[number])]
    if len(texts) < _FEWEST_COLUMNS or len(set(texts)) < len(texts):
        return False
    words = sum(len(text.split()) for text in texts)
    if words > _MEAN_HEADING * len(texts) or not all(map(_may_be_heading, texts)):
        return False
    if marked:
        return True
    below = _filled(lines[number + 1 :])
    return bool(below) and not _is_filled_in(lines[number], below)


def _may_be_heading(text: str) -> bool:
    return may_be_label(text, _LONGEST_HEADING) and not re.match(r"\W*\d", text)


def _is_filled_in(line: Line, below: Sequence[Line]) -> bool:
    """Whether a time, a number or a name with a time stands in a line where a line below has one as well: no heading does."""
    for column, cell in enumerate(line):
        text = one_line(cell_text(cell))
        kind = kind_of_cell(text) if text else Kind.TEXT
        if kind is not Kind.NUMBER and not (kind in (Kind.TIME, Kind.PAIR) and _is_some_time(text)):
            continue
        under = (one_line(cell_text(each[column])) for each in below if column < len(each))
        if any(other and kind_of_cell(other) is kind for other in under):
            return True
    return False


def _is_some_time(text: str) -> bool:
    """Whether a text tells a time by itself, and does not only name what has one ("Review", "Weekly?")."""
    return any(time.kind not in (TimeKind.EVENT, TimeKind.FREQUENCY) for time in times_in(text))


def _is_bare_grid(lines: Sequence[Line]) -> bool:
    """Whether most of the lines that are cut in three or more are filled, in a table that has no headings."""
    filled = _filled(lines)
    full = [line for line in lines if len({id(cell) for cell in line if cell is not None}) >= _FEWEST_COLUMNS]
    return bool(filled) and 2 * len(filled) >= len(full)


def _filled(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if len(distinct(line)) >= _FEWEST_COLUMNS]


def _headings(line: Line) -> tuple[str, ...]:
    return tuple(one_line(cell_text(cell)) for cell in line)


def _goes_on_as_header(lines: Sequence[Line], number: int) -> bool:
    """Whether a line below a heading that spans several columns names each of them."""
    above, line = lines[number - 1] if number else (), lines[number]
    below = [cell for cell, over in zip(line, above, strict=False) if cell is not None and cell is not over]
    spread = any(over is not None and over.column_span > 1 for over in above)
    shares = any(cell is not None and cell is over for cell, over in zip(line, above, strict=False))
    return (
        spread
        and shares
        and all(may_be_label(cell_text(cell)) and not has_day(cell_text(cell)) for cell in below)
    )


def _cells(
    lines: Sequence[Line], number: int, header: tuple[str, ...]
) -> Iterator[tuple[str, str, Cell, bool]]:
    seen: set[int] = set()
    for column, cell in enumerate(lines[number]):
        if cell is None or id(cell) in seen:
            continue
        seen.add(id(cell))
        heading = header[column] if column < len(header) else ""
        above = lines[number - 1][column] if number else None
        # A grid without any heading is like others of its width alone.
        unnamed = f"column {column}" if any(header) else f"column {column} of {len(header)}"
        yield common(heading) or unnamed, heading, cell, cell is above


def may_be_label(text: str, longest: int = LONGEST_LABEL) -> bool:
    """Whether words are few and no sentence."""
    words = text.split()
    short = len(words) == 1 and len(text) <= _LONGEST_ABBREVIATION
    return 0 < len(words) <= longest and (short or not text.rstrip().endswith(ENDS))
