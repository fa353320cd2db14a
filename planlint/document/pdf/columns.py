"""Stretches of a page where texts stand side by side: the white gutters between them, and how far down they run.

Whether such a stretch is a table, columns of prose or only lines with a tab is told in ``pdf_unruled``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from planlint.document.pdf.paragraphs import MARKER
from planlint.document.pdf.words import Line, line_of

_GUTTER = 1.5
_ALIGNED = 2.5
_MARKER_REACH = 45.0
_LOOK_AHEAD = 4
_FAR = 4.0
_LARGER = 1.15
_LATELY = 20
_SET_OFF = 0.8
_STICKS_OUT = 0.15
_LARGEST_STICK = 12.0
_MOSTLY = 0.55
_BULLETS_ONLY = "•▪◦‣●○■□➢➤\uf0b7"


@dataclass(slots=True)
class Band:
    """What stands on one line across the page, parted where the gaps are wide."""

    lines: list[Line]

    @property
    def top(self) -> float:
        """Its upper edge."""
        return min(line.top for line in self.lines)

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return max(line.bottom for line in self.lines)

    @property
    def base(self) -> float:
        """The line that its letters stand on."""
        return self.lines[0].base

    @property
    def size(self) -> float:
        """The size of its largest letters."""
        return max(line.size for line in self.lines)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def text(self) -> str:
        """Its words."""
        return "\t".join(line.text for line in self.lines)


@dataclass(slots=True)
class Column:
    """A column of a stretch: how far its texts reach, and where they begin."""

    left: float
    right: float
    starts: list[float] = field(default_factory=list)

    def begins_at(self, left: float) -> bool:
        """Whether other texts of it begin there."""
        return any(abs(left - start) <= _ALIGNED for start in self.starts)


@dataclass(slots=True)
class Stretch:
    """Bands under each other with the same gutters. ``spanning`` are the places of bands that lie across them."""

    columns: list[Column]
    bands: list[Band] = field(default_factory=list)
    spanning: set[int] = field(default_factory=set)
    first: int = 0

    @property
    def end(self) -> int:
        """The place, on the page, of the first band behind it."""
        return self.first + len(self.bands)

    def column_of(self, line: Line) -> int | None:
        """The column that a line stands in: the one that it shares most with; None where it lies across two."""
        touched = self._touched(line)
        return touched[0] if len(touched) == 1 else None

    def bridges(self, band: Band) -> bool:
        """Whether a text of the band lies across a gutter. What no other band has told apart is no gutter."""
        return any(
            len(touched) > 1 and not self._is_one(touched) for touched in map(self._touched, band.lines)
        )

    def take(self, band: Band) -> None:
        """Adds a band whose texts keep clear of the gutters; a text beside all columns is a column of its own."""
        for line in band.lines:
            touched = self._touched(line)
            if not touched:
                self.columns.append(Column(line.left, line.right, [line.left]))
                self.columns.sort(key=lambda column: column.left)
                continue
            merged = self.columns[touched[0] : touched[-1] + 1]
            before, behind = self.columns[: touched[0]], self.columns[touched[-1] + 1 :]
            left = max(line.left, before[-1].right + _GUTTER) if before else line.left
            right = min(line.right, behind[0].left - _GUTTER) if behind else line.right
            starts = [line.left, *(start for column in merged for start in column.starts)]
            column = Column(min(left, merged[0].left), max(right, merged[-1].right), starts)
            self.columns = [*before, column, *behind]
        self.bands.append(band)

    def settle(self) -> None:
        """Makes one of columns beside each other that no band has told apart: a heading that is set in the middle."""
        number = 0
        while number + 1 < len(self.columns):
            if self._is_one([number, number + 1]):
                one, other = self.columns[number : number + 2]
                self.columns[number : number + 2] = [Column(one.left, other.right, one.starts + other.starts)]
            else:
                number += 1

    def _touched(self, line: Line) -> list[int]:
        """The columns that a line reaches into; a word that hardly sticks out of its column is in that alone."""
        touched = [
            number
            for number, column in enumerate(self.columns)
            if line.left < column.right + _GUTTER and line.right > column.left - _GUTTER
        ]
        if len(touched) < 2:
            return touched
        shares = [
            min(line.right, self.columns[number].right) - max(line.left, self.columns[number].left)
            for number in touched
        ]
        main = touched[shares.index(max(shares))]
        width = line.right - line.left
        for number, share in zip(touched, shares, strict=True):
            column = self.columns[number]
            most = min(_STICKS_OUT * width, _LARGEST_STICK, (column.right - column.left) / 2)
            if share > most if number != main else share < _MOSTLY * width:
                return touched
        return [main]

    def _is_one(self, numbers: Sequence[int]) -> bool:
        """Whether no band has texts in more than one of these columns."""
        for place, band in enumerate(self.bands):
            if place in self.spanning:
                continue
            inside = {number for line in band.lines for number in self._touched(line) if number in numbers}
            if len(inside) > 1:
                return False
        return True

    def agrees(self, band: Band) -> bool:
        """Whether a band plainly belongs here: two texts of it, or all of several, begin where others do."""
        if len(band.lines) < 2 or self.bridges(band):
            return False
        aligned = sum(
            any(self.columns[number].begins_at(line.left) for number in self._touched(line))
            for line in band.lines
        )
        return aligned >= 2 or aligned == len(band.lines)


def glued(lines: Sequence[Line]) -> list[Line]:
    """The lines of a band with bullets, and numbers behind the first text, put to the text behind them."""
    found: list[Line] = []
    for place, line in enumerate(lines):
        before = found[-1] if found else None
        if (
            before is not None
            and _is_marker(before.text, place == 1)
            and line.left - before.right < _MARKER_REACH
        ):
            first = line.words[0]._replace(spaces=1)
            found[-1] = line_of((*before.words, first, *line.words[1:]), line.page)
        else:
            found.append(line)
    return found


def is_marker(text: str) -> bool:
    """Whether a text is nothing but a bullet or the number of an item."""
    return bool(MARKER.fullmatch(text + " ") or (MARKER.match(text + " x") and " " not in text))


def _is_marker(text: str, first: bool) -> bool:
    return text in _BULLETS_ONLY if first else is_marker(text)


def stretches(bands: Sequence[Band], carried: Stretch | None = None) -> list[Stretch]:
    """The stretches of a page, from top to bottom. ``carried`` is one from the page before that may go on here."""
    found: list[Stretch] = []
    place = 0
    if carried is not None and (begun := _carried(bands, carried)) is not None:
        found.append(begun)
        place = begun.end
    while place < len(bands):
        if not _begins(bands, place):
            place += 1
            continue
        stretch = _grown(bands, place)
        if len(stretch.bands) < 2:
            place += 1
            continue
        _take_above(bands, stretch, found[-1].end if found else 0)
        found.append(stretch)
        place = stretch.end
    return found


def _begins(bands: Sequence[Band], place: int) -> bool:
    """Whether texts stand side by side here: on one line, or on lines that stand beside each other unevenly."""
    if len(bands[place].lines) > 1:
        return True
    if place + 1 == len(bands):
        return False
    here, below = bands[place].lines[0], bands[place + 1].lines[0]
    beside = here.right + _GUTTER < below.left or below.right + _GUTTER < here.left
    return beside and below.top < here.bottom - 0.2 * here.size


def _grown(bands: Sequence[Band], first: int) -> Stretch:
    stretch = Stretch([], first=first)
    for line in bands[first].lines:
        stretch.columns.append(Column(line.left, line.right, [line.left]))
    stretch.bands.append(bands[first])
    _grow(bands, stretch)
    _trim(stretch)
    stretch.settle()
    return stretch


def _grow(bands: Sequence[Band], stretch: Stretch) -> None:
    place = stretch.end
    while place < len(bands):
        band = bands[place]
        above = stretch.bands[-1]
        if (len(band.lines) > 1 and band.text == stretch.bands[0].text) or _is_richer(band, stretch):
            return  # the heading row of another table
        if not stretch.bridges(band):
            if _is_other(band, stretch):
                return
            far = band.top - above.bottom > _FAR * band.size
            if (far or _is_larger(band, stretch)) and not _goes_on(bands, place, stretch):
                return
            stretch.take(band)
        elif _goes_on(bands, place, stretch):
            stretch.spanning.add(place - stretch.first)
            stretch.bands.append(band)
        else:
            _restart(bands, stretch, place)
            return
        place += 1


def _is_richer(band: Band, stretch: Stretch) -> bool:
    """Whether a bold band below lines of labels has more texts than they have columns: the heading row of a table."""
    if len(band.lines) <= max(2, len(stretch.columns)) or not band.bold:
        return False
    return len(stretch.bands) > 1 and not any(one.bold and len(one.lines) > 1 for one in stretch.bands)


def _is_other(band: Band, stretch: Stretch) -> bool:
    """Whether a band set off by a gap has a text where no column is: with it something else begins."""
    if sum(len(one.lines) > 1 for one in stretch.bands) < 2 or stretch.agrees(band):
        return False
    beside = any(
        line.left > column.right + _GUTTER or line.right < column.left - _GUTTER
        for line in band.lines
        for column in [
            min(stretch.columns, key=lambda one: max(one.left - line.right, line.left - one.right))
        ]
    )
    return beside and band.top - stretch.bands[-1].bottom > _SET_OFF * band.size


def _restart(bands: Sequence[Band], stretch: Stretch, place: int) -> None:
    """A stretch of one or two bands that ends at a richer one was none: a title with a date at the right above a table."""
    if len(bands[place].lines) > len(stretch.columns) and len(stretch.bands) <= 2:
        del stretch.bands[1:]


def _is_larger(band: Band, stretch: Stretch) -> bool:
    sizes = sorted(one.size for one in stretch.bands[-_LATELY:])
    return len(band.lines) == 1 and band.size > _LARGER * sizes[len(sizes) // 2]


def _goes_on(bands: Sequence[Band], place: int, stretch: Stretch) -> bool:
    """Whether the columns go on right below a band that does not keep to them."""
    if len(bands[place].lines) > 1 and stretch.bridges(bands[place]):
        return False
    few = len(stretch.columns) == 2 and len(stretch.bands) > 2
    if few and not any(len(band.lines) > 1 for band in stretch.bands[1:]):
        return False
    first = stretch.bands[0].text
    for band in bands[place : place + _LOOK_AHEAD]:
        if band.text == first or _is_larger(band, stretch):
            return False
        if stretch.agrees(band):
            return True
        if len(band.lines) > 1:
            return False
    return False


def _trim(stretch: Stretch) -> None:
    """Takes off what stands below the last row but is no part of it: a paragraph in line with the first column."""
    while len(stretch.bands) > 1:
        last, above = stretch.bands[-1], stretch.bands[-2]
        place = len(stretch.bands) - 1
        if len(last.lines) > 1:
            return
        line = last.lines[0]
        number = stretch.column_of(line)
        if (
            place not in stretch.spanning
            and number is not None
            and not _is_stray(stretch, line, number, last, above)
        ):
            return
        stretch.bands.pop()
        stretch.spanning.discard(place)


def _is_stray(stretch: Stretch, line: Line, number: int, last: Band, above: Band) -> bool:
    steps = [band.base - upper.base for upper, band in pairwise(stretch.bands[:-1])]
    usual = max(steps, default=1.5 * line.size)
    step = last.base - above.base
    if number and step <= usual + 1.0:
        return False
    starts = (one.left for band in stretch.bands[:-1] for one in band.lines)
    if number or not any(abs(line.left - start) <= _ALIGNED for start in starts):
        return True
    goes_on = any(stretch.column_of(one) == 0 for one in above.lines)
    return step > usual + 1.0 or (not goes_on and step > 1.5 * line.size)


def _take_above(bands: Sequence[Band], stretch: Stretch, least: int) -> None:
    """Adds lines of the heading row that stand above the first line where texts stand side by side."""
    while stretch.first > least:
        band, below = bands[stretch.first - 1], stretch.bands[0]
        near = below.base - band.base < 1.45 * band.size
        if (
            len(band.lines) > 1
            or not near
            or not band.bold
            or not below.bold
            or abs(band.size - below.size) > 0.5
        ):
            return
        line = band.lines[0]
        number = stretch.column_of(line)
        inside = number is not None and line.right <= stretch.columns[number].right + 6
        if not inside or number == 0 or len(stretch.columns) < 3:
            return
        later = {place + 1 for place in stretch.spanning}
        stretch.bands.insert(0, band)
        stretch.spanning = later
        stretch.first -= 1


def _carried(bands: Sequence[Band], carried: Stretch) -> Stretch | None:
    """A stretch of the page before that goes on at the top of this one, in the columns that it has there."""
    stretch = Stretch([Column(one.left, one.right, list(one.starts)) for one in carried.columns])
    agreed = False
    while stretch.end < len(bands):
        band = bands[stretch.end]
        if stretch.agrees(band):
            agreed = True
        elif not agreed and (_is_larger(band, carried) or not _fits(stretch, band)):
            return None
        elif agreed:
            break
        stretch.take(band)
        if agreed:
            _grow(bands, stretch)
            _trim(stretch)
            return stretch
    return None


def _fits(stretch: Stretch, band: Band) -> bool:
    """Whether a single text may be the rest of a cell: it begins where a column does, and ends in it."""
    number = stretch.column_of(band.lines[0])
    return (
        len(band.lines) == 1
        and number is not None
        and stretch.columns[number].begins_at(band.lines[0].left)
        and band.lines[0].right <= stretch.columns[number].right + 30
    )
