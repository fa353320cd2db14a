"""Stretches where texts stand side by side told apart: tables without rules, columns of prose, lines with a tab.

Prose must never be read as a table: rows have to begin together, and a table of two columns has to look like one.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

from planlint.document.pdf.columns import Band, Column, Stretch, is_marker
from planlint.document.pdf.drafts import DraftCell, DraftTable
from planlint.document.pdf.paragraphs import Measure, fits_behind
from planlint.document.pdf.rows import measures
from planlint.document.pdf.shapes import Area
from planlint.document.pdf.words import Line, line_of

_PROSE_LINES = 4
_FULL = 0.6
_WRAPPED = 0.55
_NARROWEST_PROSE = 12
_TOGETHER = 0.4
_SAME_HEIGHT = 0.3
_NAMED = 3
_ALIGNED = 2.5
_LONGEST_LABEL = 12


class Kind(Enum):
    """What a stretch is."""

    TABLE = auto()
    COLUMNS = auto()
    LINES = auto()


def kind_of(stretch: Stretch, starts: Sequence[int], right: float, carried: bool) -> Kind:
    """What a stretch is, by its rows. One carried over from a table on the page before is a table."""
    if carried:
        return Kind.TABLE
    several = sum(len(band.lines) > 1 for band in stretch.bands)
    rows = [stretch.bands[start:end] for start, end in pairwise([*starts, len(stretch.bands)])]
    filled = [len({stretch.column_of(line) for band in row for line in band.lines}) for row in rows]
    together = sum(count > 1 for count in filled)
    if _is_prose(stretch, right):
        return Kind.COLUMNS
    if _is_headed(stretch, rows):
        return Kind.TABLE
    if len(stretch.columns) < 2 or several < 2 or together < 2 or 2 * together < len(rows):
        return Kind.LINES
    if len(stretch.columns) == 2:
        return Kind.TABLE if _is_pairs(stretch, starts) else Kind.LINES
    return Kind.TABLE


def _is_headed(stretch: Stretch, rows: Sequence[Sequence[Band]]) -> bool:
    """Whether bold texts name three columns or more and what stands below is not bold and begins where the first does."""
    if len(rows) < 2 or len(stretch.columns) < _NAMED or not all(band.bold for band in rows[0]):
        return False
    named = {stretch.column_of(line) for band in rows[0] for line in band.lines}
    first = rows[1][0].lines[0]
    aligned = abs(first.left - stretch.bands[0].lines[0].left) < _ALIGNED
    return len(named) == len(stretch.columns) and aligned and not first.bold


def without_markers(stretch: Stretch) -> Stretch:
    """The stretch with columns of nothing but numbers of items put to the column behind them."""
    number = 0
    while number < len(stretch.columns) - 1:
        texts = [
            line.text for band in stretch.bands for line in band.lines if stretch.column_of(line) == number
        ]
        if texts and all(map(is_marker, texts)):
            _merge(stretch, number)
        else:
            number += 1
    return stretch


def unruled_table(stretch: Stretch, starts: Sequence[int], page: int, right: float) -> DraftTable:
    """The table that a stretch is."""
    limits = measures(stretch, right)
    cells: list[DraftCell] = []
    edges = (*(column.left for column in stretch.columns), limits[-1].right)
    for row, (start, end) in enumerate(pairwise([*starts, len(stretch.bands)])):
        bands = stretch.bands[start:end]
        top, bottom = min(band.top for band in bands), max(band.bottom for band in bands)
        if start in stretch.spanning:
            lines = [_whole(band.lines, page) for band in bands]
            area = Area(edges[0], top, edges[-1], bottom)
            cells.append(DraftCell(row, 0, 1, len(stretch.columns), area, lines))
            continue
        if row and _is_section(stretch, bands):
            lines = _by_base([line for band in bands for line in band.lines], page)
            area = Area(edges[0], top, edges[-1], bottom)
            cells.append(DraftCell(row, 0, 1, len(stretch.columns), area, lines))
            continue
        for number in range(len(stretch.columns)):
            inside = [line for band in bands for line in band.lines if stretch.column_of(line) == number]
            area = Area(limits[number].left, top, limits[number].right, bottom)
            cells.append(DraftCell(row, number, 1, 1, area, _by_base(inside, page)))
    whole = Area(edges[0], stretch.bands[0].top, edges[-1], stretch.bands[-1].bottom)
    return DraftTable(page, whole, edges, cells, ruled=False, pages=[page])


def _is_section(stretch: Stretch, bands: Sequence[Band]) -> bool:
    """Whether a row is the name of a section: bold words at its beginning, where other rows are not bold."""
    lines = [line for band in bands for line in band.lines]
    if not all(line.bold and stretch.column_of(line) == 0 for line in lines):
        return False
    return any(not line.bold for band in stretch.bands for line in band.lines if stretch.column_of(line) == 0)


def columns_of_lines(stretch: Stretch, page: int) -> list[list[Line]]:
    """The lines of each column of prose, from left to right."""
    return [
        _by_base(
            [line for band in stretch.bands for line in band.lines if stretch.column_of(line) == number], page
        )
        for number in range(len(stretch.columns))
    ]


def _whole(lines: Sequence[Line], page: int) -> Line:
    return line_of([word for line in lines for word in line.words], page)


def _by_base(lines: Sequence[Line], page: int) -> list[Line]:
    """The lines of one cell; what stands on one line, with a gap in it, is one line."""
    found: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.base, line.left)):
        if found and line.base - found[-1].base < 0.3 * line.size and line.left >= found[-1].right:
            found[-1] = _whole([found[-1], line], page)
        else:
            found.append(line)
    return found


def _merge(stretch: Stretch, number: int) -> None:
    one, other = stretch.columns[number : number + 2]
    stretch.columns[number : number + 2] = [Column(one.left, other.right, one.starts + other.starts)]
    for band in stretch.bands:
        inside = [line for line in band.lines if stretch.column_of(line) == number]
        if len(inside) > 1:
            first = inside[1].words[0]._replace(spaces=1)
            rest = (first, *inside[1].words[1:])
            band.lines = [
                line_of((*inside[0].words, *rest), line.page) if line is inside[0] else line
                for line in band.lines
                if line is not inside[1]
            ]


def _is_prose(stretch: Stretch, right: float) -> bool:
    """Whether every column is running text: long lines, most of them wrapped, and paragraphs that begin at heights of
    their own. In a table they begin together."""
    if len(stretch.columns) < 2 or (
        stretch.bands[0].bold and len(stretch.bands[0].lines) == len(stretch.columns)
    ):
        return False
    begun: list[set[int]] = []
    for number, measure in enumerate(measures(stretch, right)):
        lines = [line for band in stretch.bands for line in band.lines if stretch.column_of(line) == number]
        if not _is_running(lines, stretch.columns[number], measure):
            return False
        begun.append({round(line.base) for line in _paragraph_starts(lines, measure)})
    together = min(len(one & other) for one, other in pairwise(begun))
    return together <= max(1, _TOGETHER * min(map(len, begun)))


def _is_running(lines: Sequence[Line], column: Column, measure: Measure) -> bool:
    width = column.right - column.left
    if len(lines) < _PROSE_LINES or width < _NARROWEST_PROSE * lines[0].size:
        return False
    full = sum(line.right - line.left > _FULL * width for line in lines)
    wrapped = sum(not fits_behind(above, line, measure) for above, line in pairwise(lines))
    return full >= _FULL * len(lines) and wrapped >= _WRAPPED * (len(lines) - 1)


def _paragraph_starts(lines: Sequence[Line], measure: Measure) -> list[Line]:
    steps = sorted(line.base - above.base for above, line in pairwise(lines))
    usual = steps[len(steps) // 2]
    return [
        line
        for above, line in pairwise(lines)
        if fits_behind(above, line, measure) or line.base - above.base > 1.3 * usual
    ]


def _look_like_labels(labels: Sequence[Sequence[Line]], values: Sequence[Sequence[Line]]) -> bool:
    """Whether all texts of the first column look alike, by weight or colour, and as none of the second does; values begin
    at one height with their labels, in line with each other."""
    pairs = [(label, value) for label, value in zip(labels, values, strict=True) if label and value]
    looks = {(line.bold, line.look) for label, _ in pairs for line in label}
    others = {(line.bold, line.look) for _, value in pairs for line in value}
    lefts = {round(value[0].left) for _, value in pairs}
    level = all(abs(label[0].base - value[0].base) < _SAME_HEIGHT * label[0].size for label, value in pairs)
    short = all(sum(len(line.words) for line in label) <= _LONGEST_LABEL for label, _ in pairs)
    return len(looks) == 1 and not looks & others and len(lefts) == 1 and level and short


def _is_pairs(stretch: Stretch, starts: Sequence[int]) -> bool:
    """Whether two columns are labels with what stands beside them, or have a heading row of their own."""
    first = stretch.bands[0]
    headed = first.bold and len(first.lines) == 2 and not all(band.bold for band in stretch.bands)
    rows = [stretch.bands[start:end] for start, end in pairwise([*starts, len(stretch.bands)])]
    labels = [[line for band in row for line in band.lines if stretch.column_of(line) == 0] for row in rows]
    values = [[line for band in row for line in band.lines if stretch.column_of(line) == 1] for row in rows]
    both = sum(bool(label) and bool(value) for label, value in zip(labels, values, strict=True))
    if headed and len(rows) > 2 and both >= 2:
        return True
    if both >= 2 and 2 * both >= len(rows) and _look_like_labels(labels, values):
        return True
    if any(":" in line.text[:-1] for label in labels for line in label):
        return False
    short = sum(len(label) == 1 and len(label[0].text.split()) <= 7 for label in labels if label)
    lefts = {round(value[0].left) for value in values if value}
    told = sum(bool(label) for label in labels)
    return both >= 2 and 2 * both > len(rows) and short >= 0.7 * told and len(lefts) <= 2
