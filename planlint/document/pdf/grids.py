"""Frames of rules as grids: the lines of columns and rows, and the cells that the rules between them leave.

Which words are in a cell, and whether a grid is a table at all, is for ``pdf_ruled``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planlint.document.pdf.rules import TOUCH, Bar, Frame
from planlint.document.pdf.shapes import Area

_SAME_LINE = 4.6
_MOST_CELLS = 60_000
_DRAWN = 0.55
_STICKS_OUT = 9.0


@dataclass(frozen=True, slots=True)
class Box:
    """A cell of a grid: from which row and column on it goes over how many; ``open`` if its rules leave a corner of
    the grid's outside open."""

    row: int
    column: int
    row_span: int
    column_span: int
    area: Area
    open: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines between columns from left to right, those between rows from top to bottom, and the cells."""

    across: tuple[float, ...]
    down: tuple[float, ...]
    boxes: tuple[Box, ...]

    @property
    def area(self) -> Area:
        """The area of the whole grid."""
        return Area(self.across[0], self.down[0], self.across[-1], self.down[-1])

    @property
    def columns(self) -> int:
        """How many cells stand beside each other at most."""
        counts = [0] * (len(self.down) - 1)
        for box in self.boxes:
            for row in range(box.row, box.row + box.row_span):
                counts[row] += 1
        return max(counts, default=0)


def grid_of(frame: Frame, known: Sequence[float]) -> Grid | None:
    """The grid that a frame of rules makes; None where it closes nothing in, or has more lines than any table.

    ``known`` are lines between columns of the table that may go on here: where all upright rules are on such lines, the
    grid has all of them, drawn here or not.
    """
    across = _lines([bar.at for bar in frame.upright], _outer(frame.level, frame.upright))
    if known and _all_on(frame.upright, known):
        across = list(known)
    down = _lines([bar.at for bar in frame.level], _outer(frame.upright, frame.level))
    columns, rows = len(across) - 1, len(down) - 1
    if columns < 1 or rows < 1 or columns * rows > _MOST_CELLS:
        return None
    beside = _drawn(frame.upright, across, down)
    below = _drawn(frame.level, down, across)
    groups = _groups(rows, columns, beside, below)
    boxes = [
        _box(rectangle, across, down, beside, below)
        for members in groups
        for rectangle in _rectangles(members)
    ]
    boxes.sort(key=lambda box: (box.row, box.column))
    return Grid(tuple(across), tuple(down), tuple(boxes))


def _all_on(bars: Sequence[Bar], known: Sequence[float]) -> bool:
    on_lines = {place for bar in bars for place, line in enumerate(known) if abs(line - bar.at) <= _SAME_LINE}
    return len(on_lines) >= min(2, len(known) - 2) and all(
        any(abs(line - bar.at) <= _SAME_LINE for line in known) for bar in bars
    )


def _outer(along: Sequence[Bar], across: Sequence[Bar]) -> list[float]:
    """Where a table without rules at its sides ends: as far as most of the rules that go that way reach."""
    if len(along) < 2:
        return []
    ends = []
    drawn = [bar.at for bar in across]
    for reach in (sorted(bar.start for bar in along), sorted(-bar.end for bar in along)):
        end = abs(reach[len(reach) // 4])
        if all(abs(end - at) > _STICKS_OUT for at in drawn):
            ends.append(end)
    return [end for end in ends if not drawn or end < min(drawn) or end > max(drawn)]


def _lines(drawn: Iterable[float], outer: Iterable[float]) -> list[float]:
    """The lines of a grid: rules that lie very near each other, as double ones do, are one."""
    found: list[float] = []
    row: list[float] = []
    for at in sorted([*drawn, *outer]):
        if row and at - row[0] > _SAME_LINE:
            found.append(sum(row) / len(row))
            row = []
        row.append(at)
    if row:
        found.append(sum(row) / len(row))
    return found


def _drawn(bars: Sequence[Bar], lines: list[float], between: list[float]) -> list[list[bool]]:
    """For each line and each stretch between two of the crossing lines, whether a rule is drawn there.

    Outermost lines that no rule is on count as drawn: the table ends there.
    """
    on_line: list[list[Bar]] = [[] for _ in lines]
    for bar in bars:
        nearest = min(range(len(lines)), key=lambda place: abs(lines[place] - bar.at))
        if abs(lines[nearest] - bar.at) <= _SAME_LINE:
            on_line[nearest].append(bar)
    found = []
    for place, row in enumerate(on_line):
        implied = not row and place in (0, len(lines) - 1)
        found.append(
            [
                implied or _covered(row, start, end) >= _DRAWN * (end - start)
                for start, end in pairwise(between)
            ]
        )
    return found


def _covered(bars: list[Bar], start: float, end: float) -> float:
    reach = start
    total = 0.0
    for bar in sorted(bars, key=lambda bar: bar.start):
        left, right = max(bar.start - TOUCH / 2, reach), min(bar.end + TOUCH / 2, end)
        if right > left:
            total += right - left
            reach = right
    return total


def _groups(
    rows: int, columns: int, beside: list[list[bool]], below: list[list[bool]]
) -> list[list[tuple[int, int]]]:
    """The places of the grid gathered where no rule is drawn between them."""
    seen = [[False] * columns for _ in range(rows)]
    found = []
    for row in range(rows):
        for column in range(columns):
            if seen[row][column]:
                continue
            seen[row][column] = True
            members = [(row, column)]
            for one, other in members:
                for to, drawn in (
                    ((one, other + 1), beside[other + 1][one]),
                    ((one, other - 1), beside[other][one]),
                    ((one + 1, other), below[one + 1][other]),
                    ((one - 1, other), below[one][other]),
                ):
                    inside = 0 <= to[0] < rows and 0 <= to[1] < columns
                    if inside and not drawn and not seen[to[0]][to[1]]:
                        seen[to[0]][to[1]] = True
                        members.append(to)
            found.append(members)
    return found


def _rectangles(members: list[tuple[int, int]]) -> list[tuple[int, int, int, int]]:
    """A group as rectangles (row, column, rows, columns): one as a rule, more where rules are missing."""
    by_row: dict[int, list[int]] = {}
    for row, column in sorted(members):
        by_row.setdefault(row, []).append(column)
    open_: dict[tuple[int, int], int] = {}
    found: list[tuple[int, int, int, int]] = []
    for row in [*by_row, max(by_row) + 1]:
        runs = _runs(by_row.get(row, []))
        for run in [run for run in open_ if run not in runs]:
            start = open_.pop(run)
            found.append((start, run[0], row - start, run[1] - run[0] + 1))
        for run in runs:
            open_.setdefault(run, row)
    return sorted(found)


def _runs(columns: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for column in columns:
        if runs and column == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    return runs


def _box(
    rectangle: tuple[int, int, int, int],
    across: list[float],
    down: list[float],
    beside: list[list[bool]],
    below: list[list[bool]],
) -> Box:
    row, column, rows, columns = rectangle
    area = Area(across[column], down[row], across[column + columns], down[row + rows])
    left = column == 0 and not any(beside[0][row : row + rows])
    right = column + columns == len(across) - 1 and not any(beside[-1][row : row + rows])
    top = row == 0 and not any(below[0][column : column + columns])
    bottom = row + rows == len(down) - 1 and not any(below[-1][column : column + columns])
    return Box(row, column, rows, columns, area, open=(left or right) and (top or bottom))
