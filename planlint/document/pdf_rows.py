"""Where one row of a table without rules ends and the next begins: by gaps, by the columns that begin anew, by words.

Which columns there are is found in ``pdf_columns``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from planlint.document.pdf_columns import Band, Stretch
from planlint.document.pdf_paragraphs import MARKER, Measure, fits_behind, is_sentence_end
from planlint.document.pdf_words import Line

_SPACED = 0.16
_LEAST_SPACED = 1.6
_TOUCHING = 0.12
_SURE = 0.75
_CUT_REACH = 0.6
_GAP_LIKE = 0.6


@dataclass(frozen=True, slots=True)
class Cut:
    """Something drawn across the page that parts rows: a rule, or the edge of a shaded band."""

    at: float
    left: float
    right: float


@dataclass(slots=True)
class _Gap:
    """The gap above a band: its height, whether it is wider than between lines of one cell, whether it may part rows."""

    height: float
    open: bool
    spaced: bool = False


def row_starts(stretch: Stretch, cuts: Sequence[Cut], right: float) -> list[int]:
    """The places of the bands with which rows begin, the first one's among them.

    ``cuts`` are drawn on the page; ``right`` is how far the last column may reach.
    """
    drawn = _drawn(stretch, cuts)
    if drawn is not None:
        return drawn
    return _Rows(stretch, right).starts()


def measures(stretch: Stretch, right: float) -> list[Measure]:
    """From where to where the texts of each column may go: as far from the next one as the fullest column stays."""
    gutters = [after.left - column.right for column, after in pairwise(stretch.columns)]
    narrowest = max(min(gutters, default=6.0), 2.0)
    found = [
        Measure(column.left, max(column.right, after.left - narrowest))
        for column, after in pairwise(stretch.columns)
    ]
    last = stretch.columns[-1]
    return [*found, Measure(last.left, max(last.right, right))]


def _drawn(stretch: Stretch, cuts: Sequence[Cut]) -> list[int] | None:
    """The rows that are drawn: None where nothing is, or no more than the heading row is set off."""
    left, right = stretch.columns[0].left, stretch.columns[-1].right
    reach = [
        cut.at for cut in cuts if min(cut.right, right) - max(cut.left, left) >= _CUT_REACH * (right - left)
    ]
    starts = [0]
    for place, (above, band) in enumerate(pairwise(stretch.bands), start=1):
        if any(above.base < at < band.base - 0.4 * band.size for at in reach):
            starts.append(place)
    if len(starts) < 3:
        return None
    sizes = [end - start for start, end in pairwise([*starts, len(stretch.bands)])]
    even = max(sizes[1:]) <= 3 * max(sorted(sizes[1:])[len(sizes[1:]) // 2], 2)
    return starts if even or len(starts) > 4 else None


class _Rows:
    def __init__(self, stretch: Stretch, right: float) -> None:
        self._stretch = stretch
        self._bands = stretch.bands
        self._measures = measures(stretch, right)
        self._occupied = [
            {number for line in band.lines if (number := stretch.column_of(line)) is not None}
            for band in stretch.bands
        ]
        self._gaps = self._all_gaps()

    def starts(self) -> list[int]:
        starts = [0]
        by_gap = self._parted_by_gaps()
        for place in range(1, len(self._bands)):
            if not self._gaps[place].open:
                continue
            if self._surely(place) or (
                self._group_begins(place) if by_gap else self._begins(place, starts[-1])
            ):
                starts.append(place)
        return starts

    def _surely(self, place: int) -> bool:
        """Below a row that lies across the columns, and below a bold heading, another row begins."""
        spanning = self._stretch.spanning
        if (place in spanning) != (place - 1 in spanning):
            return True
        first = self._bands[0]
        heads = first.bold and all(band.bold for band in self._bands[:place])
        return heads and not any(line.bold for line in self._bands[place].lines)

    def _all_gaps(self) -> list[_Gap]:
        """The gap above each band; lines of unevenly set cells leave none that could part rows."""
        bottoms: list[float] = []
        for band in self._bands:
            bottoms.append(max(band.bottom, bottoms[-1] if bottoms else band.bottom))
        gaps = [_Gap(0.0, False)]
        for place in range(1, len(self._bands)):
            band = self._bands[place]
            top = min(one.top for one in self._bands[place : place + 6])
            height = top - bottoms[place - 1]
            gaps.append(_Gap(height, height >= -_TOUCHING * band.size))
        usual = self._usual_gap([gap.height for gap in gaps[1:] if gap.open])
        for gap, band in zip(gaps, self._bands, strict=True):
            gap.spaced = gap.open and gap.height - usual > max(_LEAST_SPACED, _SPACED * band.size)
        return gaps

    def _usual_gap(self, heights: list[float]) -> float:
        """The gap between lines of one cell: the smallest that comes more than once, or of lines that go on."""
        going_on = [
            self._gaps_between(place)
            for place in range(1, len(self._bands))
            if self._plainly_goes_on(place)
        ]
        known = [height for height in going_on if height is not None]
        if known:
            return sorted(known)[len(known) // 2]
        return min(heights, default=0.0)

    def _gaps_between(self, place: int) -> float | None:
        height = self._bands[place].top - self._bands[place - 1].bottom
        return height if height >= -_TOUCHING * self._bands[place].size else None

    def _plainly_goes_on(self, place: int) -> bool:
        """Whether some cell plainly goes on from the band above: its word did not fit there and is no beginning."""
        above = {self._stretch.column_of(line): line for line in self._bands[place - 1].lines}
        for line in self._bands[place].lines:
            number = self._stretch.column_of(line)
            upper = above.get(number)
            if number is None or upper is None:
                continue
            wrapped = not fits_behind(upper, line, self._measures[number])
            if wrapped and line.text[:1].islower() and not is_sentence_end(upper.text):
                return True
        return False

    def _parted_by_gaps(self) -> bool:
        """Whether wherever a column that had ended begins again there is a wider gap."""
        again = [
            self._gaps[place].spaced
            for place in range(1, len(self._bands))
            if self._gaps[place].open and self._occupied[place] - self._occupied[place - 1]
        ]
        if not any(gap.spaced for gap in self._gaps):
            return False
        return not again or sum(again) >= _SURE * len(again)

    def _group_begins(self, place: int) -> bool:
        """Whether a wider gap parts rows here and not paragraphs of one cell: more than one cell goes on below it."""
        gap = self._gaps[place]
        if not gap.spaced:
            return False
        end = place + 1
        while end < len(self._bands) and not self._gaps[end].spaced:
            end += 1
        columns = set().union(*self._occupied[place:end])
        if 0 in columns and self._occupied[place] != {0} | set():
            return True
        rows = self._row_gap()
        if len(columns) == 1:
            if columns == {0}:
                return True
            line = self._bands[place].lines[0]
            return rows is not None and gap.height >= rows - _GAP_LIKE and not MARKER.match(line.text) and (
                not self._single_is_usual(next(iter(columns)))
            )
        return rows is None or gap.height >= rows - max(_GAP_LIKE, 0.25 * rows)

    def _single_is_usual(self, column: int) -> bool:
        """Whether below other wider gaps too nothing but this column goes on: then its cells have paragraphs."""
        alone = [
            place
            for place, gap in enumerate(self._gaps)
            if gap.spaced and self._occupied[place] == {column}
        ]
        return len(alone) * 5 >= sum(gap.spaced for gap in self._gaps) or len(alone) > 2

    def _row_gap(self) -> float | None:
        """The gap above rows that fill their first column and others."""
        known = [
            self._gaps[place].height
            for place in range(1, len(self._bands))
            if self._gaps[place].spaced and 0 in self._occupied[place] and len(self._occupied[place]) > 1
        ]
        return sorted(known)[len(known) // 2] if known else None

    def _begins(self, place: int, row_start: int) -> bool:
        """Whether a row begins without a wider gap: a column begins again, or every text plainly begins anew."""
        band = self._bands[place]
        if self._occupied[place] - self._occupied[place - 1]:
            return True
        score = 0.0
        for line in band.lines:
            number = self._stretch.column_of(line)
            if number is None:
                continue
            score += self._newness(line, number, place, row_start)
        needed = 2.0 if len(self._stretch.columns) > 2 else 1.0
        return score >= needed or (
            score >= 1.0 and len(self._occupied[place]) == len(self._stretch.columns)
        )

    def _newness(self, line: Line, number: int, place: int, row_start: int) -> float:
        above = next(
            (
                one
                for band in reversed(self._bands[row_start:place])
                for one in band.lines
                if self._stretch.column_of(one) == number
            ),
            None,
        )
        if above is None:
            return 1.0
        if line.text[:1].islower() and not is_sentence_end(above.text):
            return -2.0
        if fits_behind(above, line, self._measures[number]):
            return 1.0
        return 0.0 if is_sentence_end(above.text) else -0.5
