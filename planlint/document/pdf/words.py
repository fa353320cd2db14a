"""Marks of text put together to words and lines, as they stand on a page.

Which lines belong to one paragraph or one cell is for the modules that read the layout.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from planlint.document.characters import TICKED, UNTICKED
from planlint.document.pdf.ink import Mark
from planlint.document.pdf.shapes import Area

_ASCENT, _DESCENT = 0.74, 0.21
_JOINED = 0.17
_OVERLAP = 0.5
_DOUBLE = 0.12
_SAME_LINE = 0.35
_WIDE_SPACE = 1.4
_TWO_SPACES = 0.9
_JUMP, _JUMP_WITHOUT_SPACES = 0.3, 0.75
_TURNED_PITCH = 1.7
_BESIDE_BOX = 2.5
_PLAIN_JUMP = 0.45
_LEAST_JUMPS, _LEAST_STARTS = 2, 4
_NEAR_LINES = 9.0
COLUMN = -1
"""What ``Word.spaces`` is where a word begins a column that stands close to the one before."""

_BOXES = (TICKED, UNTICKED)


class Word(NamedTuple):
    """A word on the page. ``spaces`` is how many spaces the file shows right before it: 0 where it jumps there."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    base: float
    size: float
    bold: bool
    look: str
    spaces: int
    order: int
    tag: str

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle, by which it is said to lie in an area."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Line:
    """Words beside each other that a reader takes for one line of one text."""

    words: tuple[Word, ...]
    page: int
    left: float
    top: float
    right: float
    bottom: float
    base: float
    size: float

    @property
    def text(self) -> str:
        """The words with a space between them; a wide gap, as a tab makes it, is a tab."""
        pieces = [self.words[0].text]
        for before, word in zip(self.words, self.words[1:], strict=False):
            wide = word.spaces != 1 and word.left - before.right > 2.5 * max(before.size, word.size)
            pieces.append(("\t" if wide else " ") + word.text)
        return "".join(pieces)

    @property
    def bold(self) -> bool:
        """Whether every word is bold that has letters or digits."""
        telling = [word for word in self.words if any(map(str.isalnum, word.text))]
        return all(word.bold for word in telling or self.words)

    @property
    def look(self) -> str:
        """The font and colour of most of it."""
        return max(self.words, key=lambda word: word.right - word.left).look

    @property
    def tag(self) -> str:
        """What the file calls it ("H1"), if it does."""
        return self.words[0].tag

    @property
    def area(self) -> Area:
        """Where it stands."""
        return Area(self.left, self.top, self.right, self.bottom)


def line_of(words: Sequence[Word], page: int) -> Line:
    """A line of these words, which stand from left to right."""
    widest = max(words, key=lambda word: (word.right - word.left) * word.size)
    return Line(
        tuple(words),
        page,
        words[0].left,
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
        widest.base,
        widest.size,
    )


def words_of(marks: Iterable[Mark]) -> list[Word]:
    """The words of a page from top to bottom and left to right. Upright text first, then what stands turned."""
    every = list(marks)
    groups = list(_on_one_line([mark for mark in every if mark.turn == 0]))
    starts = _Starts(groups)
    found = [word for group in groups for word in _joined(group, starts)]
    for turn in (1, 3, 2):
        found += _turned([mark for mark in every if mark.turn == turn], turn)
    return found


def bands_of(words: Iterable[Word]) -> list[list[Word]]:
    """The words that share a line across the page, however far apart, from top to bottom."""
    bands: list[list[Word]] = []
    base = size = -math.inf
    for word in sorted(words, key=lambda word: (word.base, word.left)):
        if not bands or word.base - base > _SAME_LINE * min(max(size, word.size), 30.0):
            bands.append([])
            base, size = word.base, word.size
        elif word.size > size:
            base, size = word.base, word.size
        bands[-1].append(word)
    for band in bands:
        band.sort(key=lambda word: (word.left, word.order))
    return bands


def uses_spaces(words: Sequence[Word]) -> bool:
    """Whether the file shows a space between words; some programs only jump."""
    return sum(word.spaces > 0 for word in words) * 4 >= len(words)


def lines_of(words: Sequence[Word], page: int, spaced: bool) -> Iterator[Line]:
    """The lines of one band: cut where the gap is wider than a space can be."""
    start = 0
    for place in range(1, len(words) + 1):
        if place == len(words) or _is_gap(words[place - 1], words[place], spaced):
            yield line_of(words[start:place], page)
            start = place


def _is_gap(before: Word, word: Word, spaced: bool) -> bool:
    gap = word.left - before.right
    size = max(before.size, word.size)
    if before.text in _BOXES or word.text in _BOXES:
        return gap > _BESIDE_BOX * size
    if word.spaces == COLUMN:
        return True
    if word.spaces == 1:
        return gap > _WIDE_SPACE * size
    if word.spaces == 2:
        return gap > _TWO_SPACES * size
    if word.spaces > 2:
        return gap > _JUMP * size
    return gap > (_JUMP if spaced else _JUMP_WITHOUT_SPACES) * size


def _on_one_line(marks: list[Mark]) -> Iterator[list[Mark]]:
    group: list[Mark] = []
    base = size = -math.inf
    for mark in sorted(marks, key=lambda mark: (mark.y, mark.x)):
        if group and mark.y - base > _SAME_LINE * min(max(size, mark.size), 30.0):
            yield sorted(group, key=lambda mark: (mark.x, mark.order))
            group = []
        if not group or mark.size > size:
            base, size = mark.y, mark.size
        group.append(mark)
    if group:
        yield sorted(group, key=lambda mark: (mark.x, mark.order))


class _Starts:
    """Where, from the left, letters begin on several lines near each other though nothing but their place parts them from
    those before: the left edges of columns that stand close to each other."""

    def __init__(self, groups: Sequence[Sequence[Mark]]) -> None:
        self._jumps: dict[float, list[float]] = {}
        self._firsts: dict[float, list[float]] = {}
        for group in groups:
            self._firsts.setdefault(round(group[0].x, 1), []).append(group[0].y)
            for before, mark in pairwise(group):
                if not mark.spaces and mark.x - before.x - before.length > _PLAIN_JUMP * mark.size:
                    self._jumps.setdefault(round(mark.x, 1), []).append(mark.y)
        for heights in (*self._jumps.values(), *self._firsts.values()):
            heights.sort()

    def has(self, mark: Mark) -> bool:
        """Whether letters begin where, above or below, others do."""
        at = round(mark.x, 1)
        if mark.spaces or at not in self._jumps:
            return False
        reach = _NEAR_LINES * mark.size
        jumps, firsts = (
            bisect_right(heights, mark.y + reach) - bisect_left(heights, mark.y - reach)
            for heights in (self._jumps[at], self._firsts.get(at, []))
        )
        return jumps >= _LEAST_JUMPS and jumps + firsts >= _LEAST_STARTS


def _joined(marks: list[Mark], starts: _Starts | None = None) -> Iterator[Word]:
    """The words of one line: marks that touch are one word; letters shown twice to look bold are shown once.

    A word begins at ``starts`` wherever the one before it ends."""
    word: Word | None = None
    for mark in marks:
        end = mark.x + mark.length
        if word is not None:
            gap = mark.x - word.right
            size = max(mark.size, word.size)
            if word.text.endswith(mark.text) and abs(word.right - end) < _DOUBLE * size:
                word = word._replace(bold=word.bold or abs(word.right - end) > 0.01)
                continue
            if (
                not mark.spaces
                and -_OVERLAP * size < gap < _JOINED * size
                and (starts is None or not starts.has(mark))
            ):
                word = _with(word, mark, end)
                continue
            yield word
        word = _word(mark, end)
        if starts is not None and starts.has(mark):
            word = word._replace(spaces=COLUMN)
    if word is not None:
        yield word


def _word(mark: Mark, end: float) -> Word:
    return Word(
        mark.text, mark.x, mark.y - _ASCENT * mark.size, end, mark.y + _DESCENT * mark.size,
        mark.y, mark.size, mark.bold, mark.look, mark.spaces, mark.order, mark.tag,
    )  # fmt: skip


def _with(word: Word, mark: Mark, end: float) -> Word:
    """A word with the letters that follow: its size and line are those of the larger letters."""
    larger = mark.size > word.size * 1.05
    return word._replace(
        text=word.text + mark.text,
        right=max(end, word.right),
        top=min(word.top, mark.y - _ASCENT * mark.size),
        bottom=max(word.bottom, mark.y + _DESCENT * mark.size),
        base=mark.y if larger else word.base,
        size=mark.size if larger else word.size,
        bold=word.bold and mark.bold,
    )


def _turned(marks: list[Mark], turn: int) -> Iterator[Word]:
    """Text that stands turned: each run of lines beside each other as one word with the area that it covers."""
    level = [mark._replace(x=along, y=across) for mark in marks for along, across in [_level(mark, turn)]]
    lines = [line for group in _on_one_line(level) for line in lines_of(list(_joined(group)), 0, True)]
    block: list[Line] = []
    for line in lines:
        if block and not _continues(block[-1], line):
            yield _block_word(block, turn)
            block = []
        block.append(line)
    if block:
        yield _block_word(block, turn)


def _level(mark: Mark, turn: int) -> tuple[float, float]:
    match turn:
        case 1:
            return mark.y, -mark.x
        case 3:
            return -mark.y, mark.x
        case _:
            return -mark.x, -mark.y


def _continues(above: Line, line: Line) -> bool:
    near = line.base - above.base < _TURNED_PITCH * max(line.size, above.size)
    return near and min(line.right, above.right) > max(line.left, above.left)


def _block_word(block: list[Line], turn: int) -> Word:
    along = (min(line.left for line in block), max(line.right for line in block))
    across = (block[0].top, block[-1].bottom)
    match turn:
        case 1:
            area = Area(-across[1], along[0], -across[0], along[1])
        case 3:
            area = Area(across[0], -along[1], across[1], -along[0])
        case _:
            area = Area(-along[1], -across[1], -along[0], -across[0])
    first = block[0].words[0]
    size = block[0].size
    text = " ".join(line.text for line in block)
    base = (area.top + area.bottom) / 2 + 0.3 * size
    bold = all(line.bold for line in block)
    return Word(text, *area, base, size, bold, first.look, 0, first.order, first.tag)
