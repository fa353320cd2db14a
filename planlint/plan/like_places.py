"""A form seen as places of a kind: what stands below the same label, under the same column, at the same depth of a list.

A person who has never seen a form reads it so: whatever its labels are called, what stands in places that are alike is alike.
Here the places are found; what they hold is settled in ``like_roles``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import (
    NOWHERE,
    Block,
    Cell,
    Heading,
    ListItem,
    Paragraph,
    Place,
    Table,
    block_text,
)
from planlint.document.sheets import Line
from planlint.plan.cells import items_of
from planlint.plan.clock import has_day
from planlint.plan.headings import common
from planlint.plan.paragraphs import labelled
from planlint.plan.tables import cell_text, distinct
from planlint.plan.words import one_line

_LONGEST_LABEL = 10
_LONGEST_ABBREVIATION = 4
"""A heading such as "No." ends with a full stop and is no sentence."""
_FEWEST_ALIKE = 2
_FEWEST_OF_PREFIX = 3
_FEWEST_COLUMNS = 3
_MOST_PREFIXES = 40
"""No form has more labels than that."""
ITEM = "an item"
TEXT = "a text"
"""Places below no label."""
_TICKED = re.compile(r"(?:[☒☑✓✔✗]|\[[xX✓]\])\s")
"""What was done before stands in a list with a tick."""
_UNTICKED = re.compile(r"^(?:[☐□]|\[ ?\])\s*")
_ENDS = (".", "!", ";", ",")


@dataclass(frozen=True, slots=True)
class Spot:
    """Words in a place: ``kind`` tells places of one kind from others, ``label`` is what stands beside or above it.

    ``opens`` tells that the label stands here for the first time since another; ``blocks`` are empty where a form has the
    place and nobody filled it.
    """

    kind: str
    label: str
    blocks: tuple[Block, ...]
    place: Place = NOWHERE
    opens: bool = False

    @property
    def text(self) -> str:
        """The words on one line."""
        return one_line(" ".join(map(block_text, self.blocks)))


@dataclass(frozen=True, slots=True)
class GridLine:
    """A line of a grid: its cells by the kind of their column, each with whether it goes on from the line above."""

    cells: tuple[tuple[str, str, Cell, bool], ...]


@dataclass(frozen=True, slots=True)
class Title:
    """A heading that is no label: what it stands over begins anew."""

    text: str
    place: Place = NOWHERE


Found = Spot | GridLine | Title


def places_in(blocks: Sequence[Block]) -> tuple[Found, ...]:
    """Everything that stands in the blocks, in reading order, each with the kind of its place."""
    flat = tuple(_flat(blocks))
    return tuple(_Reader(flat).read())


@dataclass(frozen=True, slots=True)
class _Pair:
    """A label with what stands beside it in the same row of a table."""

    label: Cell
    value: Cell | None


_Flat = Heading | Paragraph | ListItem | _Pair | GridLine


def _flat(blocks: Iterable[Block]) -> Iterator[_Flat]:
    for block in blocks:
        if isinstance(block, Table):
            yield from _of_table(block)
        else:
            yield block


def _of_table(table: Table) -> Iterator[_Flat]:
    """The lines of a table by their looks: titles across it, labels with a value, and a grid below its headings."""
    lines = table.grid()
    header: tuple[str, ...] | None = None
    marked, width = table.header_rows, table.width
    for number, line in enumerate(lines):
        cells = distinct(line)
        if not cells:
            continue
        whole = tuple(cell for cell in dict.fromkeys(id(each) for each in line if each is not None))
        if len(whole) == 1 or width == 1:
            yield from _flat(block for cell in cells for block in _as_titles(cell))
        elif len(whole) == 2 and line[0] is not None:
            other = next((each for each in line if each is not None and each is not line[0]), None)
            if _may_be_label(cell_text(line[0])):
                yield _Pair(line[0], other)
            else:
                yield from _flat(block for cell in cells for block in cell.blocks)
        elif header is None and _is_header(lines, number, marked=number < marked):
            header = _headings(line)
        elif header is None and len(cells) == 2 and _may_be_label(cell_text(cells[0])):
            yield _Pair(cells[0], cells[1])
        elif header is not None and _goes_on_as_header(lines, number):
            header = _headings(line)
        elif header is not None and _headings(line) != header:
            yield GridLine(tuple(_cells(lines, number, header)))


def _as_titles(cell: Cell) -> Iterator[Block]:
    for block in cell.blocks:
        short = (
            isinstance(block, Paragraph) and len(block.text) <= 80 and not block.text.rstrip().endswith(_ENDS)
        )
        yield Heading(block.text, 6, block.place) if short and isinstance(block, Paragraph) else block


def _is_header(lines: Sequence[Line], number: int, marked: bool) -> bool:
    """Whether a line of three cells or more is short names, all different, over lines that are filled as it is.

    Where the document itself has ``marked`` it as headings the lines below may be empty.
    """
    texts = [one_line(cell_text(cell)) for cell in distinct(lines[number])]
    if len(texts) < _FEWEST_COLUMNS or len(set(texts)) != len(texts):
        return False
    if not all(_may_be_label(text) and not re.match(r"\W*\d", text) for text in texts):
        return False
    return marked or any(len(distinct(line)) >= _FEWEST_COLUMNS for line in lines[number + 1 :])


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
        and all(_may_be_label(cell_text(cell)) and not has_day(cell_text(cell)) for cell in below)
    )


def _cells(
    lines: Sequence[Line], number: int, header: tuple[str, ...]
) -> Iterator[tuple[str, str, Cell, bool]]:
    seen: list[Cell] = []
    for column, cell in enumerate(lines[number]):
        if cell is None or any(cell is other for other in seen):
            continue
        seen.append(cell)
        heading = header[column] if column < len(header) else ""
        above = lines[number - 1][column] if number else None
        yield common(heading) or f"column {column}", heading, cell, cell is above


def _may_be_label(text: str) -> bool:
    words = text.split()
    short = len(words) == 1 and len(text) <= _LONGEST_ABBREVIATION
    return 0 < len(words) <= _LONGEST_LABEL and (short or not text.rstrip().endswith(_ENDS))


class _Reader:
    """Reads flat pieces one after the other, each under the label that stands last."""

    def __init__(self, flat: Sequence[_Flat]) -> None:
        self._flat = flat
        self._prefixes = _prefixes(flat)
        self._again = _labels_again(flat, self._prefixes)
        self._label = ""
        self._filled = False

    def read(self) -> Iterator[Found]:
        for piece in self._flat:
            if isinstance(piece, GridLine):
                yield piece
            elif isinstance(piece, _Pair):
                label = one_line(cell_text(piece.label))
                yield self._spot(label, piece.value.blocks if piece.value else (), piece.label.place)
            else:
                yield from self._text(piece)

    def _text(self, block: Heading | Paragraph | ListItem) -> Iterator[Found]:
        if isinstance(block, ListItem):
            # An empty box before a task is a bullet.
            block = replace(block, text=_UNTICKED.sub("", block.text))
        for label, value, place in self._labelled(block):
            if label is None:
                if self._filled and not isinstance(block, ListItem):
                    # What stands beside a label is all that it asked for.
                    self._label, self._filled = "", False
                kind = self._label or (ITEM if isinstance(block, ListItem) else TEXT)
                yield Spot(common(kind), self._label, (block,), place)
            elif value is None:
                self._label = ""
                yield Title(label, place)
            else:
                words = (Paragraph(value, place=place),) if value else ()
                yield self._spot(label, words, place)

    def _spot(self, label: str, blocks: tuple[Block, ...], place: Place) -> Spot:
        kept = tuple(block for block in blocks if block_text(block).strip())
        self._label, self._filled = label, bool(kept)
        return Spot(common(label), label, kept, place, True)

    def _labelled(
        self, block: Heading | Paragraph | ListItem
    ) -> Iterator[tuple[str | None, str | None, Place]]:
        """Label and value: both for a label, the label alone for a title, neither for mere words."""
        text = one_line(block.text)
        pieces = labelled(block.text)
        if pieces and 2 * sum(common(label) in self._again for label, _ in pieces) >= len(pieces):
            for label, value in pieces:
                yield label, value, block.place
            return
        if isinstance(block, ListItem):
            if not _TICKED.match(text):
                yield None, None, block.place
            return
        if prefix := next((known for known in self._prefixes if text.startswith(known)), ""):
            yield prefix, text[len(prefix) :].strip(" :–—-"), block.place
            return
        bare = text.rstrip(":")
        if common(bare) in self._again and _may_be_label(bare):
            yield bare, "", block.place
        elif isinstance(block, Heading) or (block.strong and _may_be_label(text)):
            yield text, None, block.place
        else:
            yield None, None, block.place


def _labels_again(flat: Sequence[_Flat], prefixes: Sequence[str]) -> frozenset[str]:
    """The labels and headings that come again, by what they have in common."""
    counts: Counter[str] = Counter()
    for piece in flat:
        if isinstance(piece, _Pair):
            counts[common(one_line(cell_text(piece.label)))] += 1
        elif isinstance(piece, Heading | Paragraph | ListItem):
            text = one_line(piece.text)
            pieces = labelled(piece.text)
            for label, _ in pieces:
                counts[common(label)] += 1
            if isinstance(piece, ListItem):
                continue
            if (
                not pieces
                and (isinstance(piece, Heading) or piece.strong or text.endswith(":"))
                and _may_be_label(text)
            ):
                counts[common(text.rstrip(":"))] += 1
    for prefix in prefixes:
        counts[common(prefix)] += _FEWEST_ALIKE
    return frozenset(key for key, count in counts.items() if key and count >= _FEWEST_ALIKE)


def _prefixes(flat: Sequence[_Flat]) -> tuple[str, ...]:
    """The words that three paragraphs or more begin with, the longest first: labels that stood in bold before their values."""
    counts: Counter[str] = Counter()
    texts = [one_line(piece.text) for piece in flat if isinstance(piece, Paragraph)]
    for text in texts:
        words = text.split()
        for size in range(2, min(len(words), _LONGEST_LABEL) + 1):
            counts[" ".join(words[:size])] += 1
    often = {prefix: count for prefix, count in counts.items() if count >= _FEWEST_OF_PREFIX}
    # What always goes on with the same word is no whole label yet.
    shorter = {
        before for prefix, count in often.items() if often.get(before := prefix.rpartition(" ")[0]) == count
    }
    longest = sorted(often.keys() - shorter, key=lambda prefix: (-often[prefix], prefix))[:_MOST_PREFIXES]
    return tuple(sorted(longest, key=lambda prefix: (-len(prefix), prefix)))


@dataclass(frozen=True, slots=True)
class Kind:
    """Places of one kind: their label, the different things that stand there, and the grid they are columns of, if any.

    ``grid`` is the kinds of all columns of that grid; empty for what stands below labels.
    """

    label: str
    texts: tuple[str, ...]
    grid: frozenset[str] = frozenset()
    place: Place = NOWHERE


def kinds_in(found: Sequence[Found]) -> Mapping[str, Kind]:
    """The kinds of places by name, in the order in which they first stand there."""
    labels: dict[str, tuple[str, Place]] = {}
    texts: dict[str, dict[str, None]] = {}
    grids: dict[str, frozenset[str]] = {}
    for each in found:
        if isinstance(each, Spot):
            labels.setdefault(each.kind, (each.label, NOWHERE))
            texts.setdefault(each.kind, {}).update(dict.fromkeys(_said(each.blocks)))
        elif isinstance(each, GridLine):
            grid = frozenset(kind for kind, *_ in each.cells)
            for kind, heading, cell, goes_on in each.cells:
                labels.setdefault(kind, (heading, cell.place))
                grids[kind] = grids.get(kind, frozenset()) | grid
                texts.setdefault(kind, {}).update(() if goes_on else dict.fromkeys(_said(cell.blocks)))
    return {
        kind: Kind(labels[kind][0], tuple(known), grids.get(kind, frozenset()), labels[kind][1])
        for kind, known in texts.items()
    }


def _said(blocks: Iterable[Block]) -> Iterator[str]:
    for item in items_of(blocks, tasks=True):
        if item.text:
            yield one_line(item.text)
