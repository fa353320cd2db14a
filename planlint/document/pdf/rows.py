"""Where one row of a table without rules ends and the next begins: by gaps, by the columns that begin anew, by words.

Which columns there are is found in ``pdf_columns``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from planlint.document.pdf.columns import Stretch
from planlint.document.pdf.paragraphs import MARKER, Measure, fits_behind, is_sentence_end
from planlint.document.pdf.words import Line

_SPACED = 0.16
_LEAST_SPACED = 1.6
_TOUCHING = 0.12
_SURE = 0.7
_SOME = 0.3
_CUT_REACH = 0.6
_GAP_LIKE = 0.8
_RUN = 1.45
_LETTER_HEIGHT = 0.95
_LOOK_AHEAD = 6
_PLAINLY_NEW = 2.4
_NEW = 1.3
_MISSED = 0.8
_HEADED = 1.5
_HEADING_WORDS = 6
_MOST_HEADING_BANDS = 5
_PITCH = 1.25
_NUMBERED = re.compile(r"\(?(\d{1,2})[.)]")
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Cut:
    """Something drawn across the page that parts rows: a rule, or the edge of a shaded band."""

    at: float
    left: float
    right: float


def row_starts(stretch: Stretch, cuts: Sequence[Cut], right: float, heading: int = 0) -> list[int]:
    """The places of the bands with which rows begin, the first one's among them.

    ``cuts`` are drawn on the page; ``right`` is how far the last column may reach; ``heading`` is how many bands are
    known to be a heading row, shown again at the top of the page.
    """
    drawn = _drawn(stretch, cuts)
    if drawn is None:
        return _Rows(stretch, right, heading).starts()
    if _is_of_labels(stretch, drawn):
        return sorted({*drawn, *_Rows(stretch, right, heading).starts()})
    return drawn


def _is_of_labels(stretch: Stretch, starts: Sequence[int]) -> bool:
    """Whether what is drawn sets off parts of a list of bold labels with what stands beside each, and not single rows."""
    if len(stretch.columns) != 2:
        return False
    labelled = {
        place
        for place, band in enumerate(stretch.bands)
        if len(band.lines) == 2 and band.lines[0].bold and not band.lines[1].bold
    }
    parts = [range(start, end) for start, end in pairwise([*starts, len(stretch.bands)])]
    return sum(len(labelled.intersection(part)) > 1 for part in parts) > len(parts) // 3


def heading_bands(stretch: Stretch, texts: Sequence[str]) -> int:
    """How many bands at the top of a stretch are a row with these texts; 0 where they are not."""
    found = [""] * len(stretch.columns)
    for place, band in enumerate(stretch.bands[:_MOST_HEADING_BANDS], start=1):
        for line in band.lines:
            number = stretch.column_of(line)
            if number is not None:
                found[number] = f"{found[number]} {line.text}".strip()
        if found == list(texts):
            return place
    return 0


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
    """The rows of one stretch.

    Where wider gaps part the bands so that between two of them each cell is one run of lines, the gaps part the rows,
    however the cells are set (at the top of their row, in its middle or at its foot). Elsewhere cells are taken to be
    set at the top: a column in which words stand again after it had ended, or texts that all begin anew, tell the row.
    """

    def __init__(self, stretch: Stretch, right: float, heading: int) -> None:
        self._stretch = stretch
        self._heading = heading
        self._bands = stretch.bands
        self._measures = measures(stretch, right)
        self._cells = [
            {number: line for line in band.lines if (number := stretch.column_of(line)) is not None}
            for band in stretch.bands
        ]
        self._heights = self._gap_heights()
        self._step = self._usual_step()
        self._usual = self._step - _LETTER_HEIGHT * stretch.bands[0].size
        self._starts = [0]

    def starts(self) -> list[int]:
        """The places of the bands with which rows begin."""
        least = self._row_gap()
        for place in range(1, len(self._bands)):
            if self._heights[place] is None:
                continue
            if self._surely(place) or (
                self._begins(place) if least is None else self._begins_behind_gap(place, least)
            ):
                self._starts.append(place)
        return self._starts

    def _surely(self, place: int) -> bool:
        """Above and below a row that lies across the columns, and below a heading, another row begins."""
        if place == self._heading:
            return True
        spanning = self._stretch.spanning
        if (place in spanning) != (place - 1 in spanning):
            return True
        first = self._bands[0]
        heads = first.bold and all(band.bold for band in self._bands[:place])
        return heads and not any(line.bold for line in self._bands[place].lines)

    def _gap_heights(self) -> list[float | None]:
        """The height of the gap above each band; None where lines of cells stand beside it and nothing can part rows."""
        heights: list[float | None] = [None]
        bottom = self._bands[0].bottom
        for place in range(1, len(self._bands)):
            top = min(band.top for band in self._bands[place : place + _LOOK_AHEAD])
            open_ = top - bottom >= -_TOUCHING * self._bands[place].size
            heights.append(top - bottom if open_ else None)
            bottom = max(bottom, self._bands[place].bottom)
        return heights

    def _usual_step(self) -> float:
        """The step between lines of one cell: of lines that plainly go on, else the smallest, if letters stand so close."""
        going_on: list[float] = []
        steps: list[float] = [_PITCH * self._bands[0].size]
        above: dict[int, Line] = {}
        for cells in self._cells:
            for number, line in cells.items():
                upper = above.get(number)
                above[number] = line
                if upper is None or line.base - upper.base < _LETTER_HEIGHT * line.size:
                    continue
                steps.append(line.base - upper.base)
                wrapped = not fits_behind(upper, line, self._measures[number])
                if wrapped and line.text[:1].islower() and not is_sentence_end(upper.text):
                    going_on.append(line.base - upper.base)
        return sorted(going_on)[len(going_on) // 3] if going_on else min(steps)

    def _row_gap(self) -> float | None:
        """The smallest gap that parts rows; None where gaps do not part them.

        Gaps of one height part rows if texts below them plainly begin rows; smaller gaps than those part paragraphs.
        """
        size = self._bands[0].size
        wide = sorted(
            height
            for height in self._heights
            if height is not None and height - self._usual > max(_LEAST_SPACED, _SPACED * size)
        )
        kinds = [height for before, height in pairwise([-99.0, *wide]) if height - before > _GAP_LIKE]
        kinds.reverse()
        parting: list[float] = []
        for above, least in pairwise([float("inf"), *kinds]):
            cuts = [place for place in self._places(least) if (self._heights[place] or 0.0) < above]
            needed = _SURE if parting else _SOME
            told = sum(self._surely(place) or self._may_part(place, least) for place in cuts)
            if told < needed * len(cuts):
                break
            parting.append(least)
        for least in reversed(parting):
            groups = [
                range(start, end) for start, end in pairwise([0, *self._places(least), len(self._bands)])
            ]
            long = [group for group in groups if len(group) > 1]
            if sum(self._is_one_row(group, least) for group in long) >= _SURE * len(long):
                return least
        return None

    def _places(self, least: float) -> list[int]:
        return [place for place, height in enumerate(self._heights) if height is not None and height >= least]

    def _may_part(self, place: int, least: float) -> bool:
        """Whether rows may be parted above a band: more than one cell has words below, and none plainly goes on."""
        below = self._group(place, least)
        columns = {number for cells in self._cells[below.start : below.stop] for number in cells}
        if len(columns) < 2 and not self._bands[place].bold:
            return False
        above: dict[int, Line] = {}
        for cells in self._cells[:place]:
            above.update(cells)
        first: dict[int, Line] = {}
        for cells in self._cells[below.start : below.stop]:
            first = {**cells, **first}
        listed = 2 * len(self._cells[place]) < len(self._measures)
        return not any(
            number in above and _goes_on_with(above[number], line, self._measures[number], listed)
            for number, line in first.items()
        )

    def _group(self, place: int, least: float) -> range:
        """The bands from one on up to the next such gap."""
        end = place + 1
        while end < len(self._bands) and not (self._heights[end] or 0.0) >= least:
            end += 1
        return range(place, end)

    def _is_one_row(self, group: range, least: float) -> bool:
        """Whether bands can be one row of cells: each with its lines right below each other, none plainly begun anew."""
        last: dict[int, Line] = {}
        for place in group:
            score = 0.0
            for number, line in self._cells[place].items():
                upper = last.get(number)
                last[number] = line
                if upper is None:
                    continue
                if line.base - upper.base > self._step + least - self._usual:
                    return False
                score += self._newness(upper, line, number)
            if self._heights[place] is not None and score >= _PLAINLY_NEW:
                return False
        return True

    def _begins_behind_gap(self, place: int, least: float) -> bool:
        """Whether a wider gap parts rows here and not paragraphs of one cell: more than one cell goes on below it."""
        height = self._heights[place]
        if height is None or height < least:
            return False
        below = self._group(place, least)
        columns = {number for cells in self._cells[below.start : below.stop] for number in cells}
        if len(columns) > 1:
            return True
        line = self._bands[place].lines[0]
        if line.bold:
            return True
        return not MARKER.match(line.text) and not self._is_usually_alone(next(iter(columns), 0), least)

    def _is_usually_alone(self, column: int, least: float) -> bool:
        """Whether below other such gaps too nothing but this column goes on: then its cells have paragraphs."""
        wide = [place for place, height in enumerate(self._heights) if (height or 0.0) >= least]
        alone = [place for place in wide if set(self._cells[place]) == {column}]
        return len(alone) * 5 >= len(wide) or len(alone) > 2

    def _begins(self, place: int) -> bool:
        """Whether a row begins without a wider gap: a column begins again, or the texts plainly begin anew."""
        begun = self._starts[-1]
        cells = self._cells[place]
        score = 0.0
        for number, line in cells.items():
            upper = next((row[number] for row in reversed(self._cells[begun:place]) if number in row), None)
            if upper is None or line.base - upper.base > _RUN * self._step:
                return True
            score += self._newness(upper, line, number)
        if len(cells) < 2:
            return False
        missing = sum(
            number not in cells and self._filled(number) > _MOSTLY for number in range(len(self._measures))
        )
        heading = _HEADED if place == 1 and self._may_be_heading() else 0.0
        return score - _MISSED * missing + heading >= _NEW

    def _may_be_heading(self) -> bool:
        """Whether the first band may be a heading row of one line: a few words in every column, and no number."""
        cells = self._cells[0]
        short = all(len(line.text.split()) <= _HEADING_WORDS for line in cells.values())
        return short and len(cells) == len(self._measures) and not any(map(str.isdigit, self._bands[0].text))

    def _filled(self, column: int) -> float:
        """How many of the rows so far fill a column at their start."""
        return sum(column in self._cells[start] for start in self._starts) / len(self._starts)

    def _newness(self, upper: Line, line: Line, number: int) -> float:
        """How much speaks for a line to begin a cell and not to go on from the line above it."""
        first = line.text[:1]
        ended = is_sentence_end(upper.text)
        fits = fits_behind(upper, line, self._measures[number])
        if first.islower():
            return 0.5 if fits else -0.5 if ended else -2.5
        if MARKER.match(line.text):
            return 1.0 if line.text.startswith(("1.", "1)", "(1)", "a)", "(a)")) else 0.0
        if fits:
            return 2.0
        if first.isdigit():
            return 0.0
        return 1.0 if ended else 0.45


def _goes_on_with(above: Line, line: Line, measure: Measure, listed: bool) -> bool:
    """Whether a line plainly goes on from another, however wide the gap between: in mid-sentence, or ``listed``."""
    number = _NUMBERED.match(line.text)
    if number:
        return listed and int(number[1]) > 1
    if not line.text[:1].islower() or is_sentence_end(above.text):
        return False
    return not fits_behind(above, line, measure) and not above.text[-1:].isdigit()
