"""A document's pages laid out: tables and running text in reading order, and what stands at the head and foot of pages.

How words become lines, rules a grid and lines a paragraph is worked out by the modules named after these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from planlint.document.pdf.columns import Band, Stretch, glued, stretches
from planlint.document.pdf.drafts import DraftTable
from planlint.document.pdf.furniture import Furniture, Sheet, furniture_of
from planlint.document.pdf.grids import grid_of
from planlint.document.pdf.headed import take_heading
from planlint.document.pdf.joining import join_over_page
from planlint.document.pdf.paragraphs import Measure, Style, heading_level, is_sentence_end
from planlint.document.pdf.prose import spreads_of
from planlint.document.pdf.rows import Cut, heading_bands, row_starts
from planlint.document.pdf.ruled import ruled_table
from planlint.document.pdf.rules import Frame, bars_of, frames_of
from planlint.document.pdf.shapes import Area, Fill, Rule
from planlint.document.pdf.unmarked import part_rows
from planlint.document.pdf.unruled import Kind, columns_of_lines, kind_of, unruled_table, without_markers
from planlint.document.pdf.words import Line, Word, bands_of, line_of, lines_of, uses_spaces

_TICK_BOX = 18.0
_LOWEST_TABLE = 9.0
_SHADED = 6.0
_NEXT_LINE = 1.8
_TELLING_LINES = 3


@dataclass(slots=True)
class PageWords:
    """What a page shows, before its layout is read."""

    number: int
    width: float
    height: float
    words: list[Word]
    rules: list[Rule]
    fills: list[Fill]
    spaced: bool = True
    tables: list[DraftTable] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)


@dataclass(slots=True)
class Text:
    """Running text: its lines in reading order, each with how far it may go."""

    lines: list[tuple[Line, Measure]] = field(default_factory=list)

    def measure_of(self, line: Line) -> Measure:
        """How far one of its lines may go."""
        if not self._measures:
            self._measures = {id(one): measure for one, measure in self.lines}
        return self._measures[id(line)]

    _measures: dict[int, Measure] = field(default_factory=dict)


Item = DraftTable | Text


@dataclass(frozen=True, slots=True)
class Layout:
    """The items of a document in reading order, what stands at the head and foot of its pages, and how its text looks."""

    items: list[Item]
    furniture: list[Furniture]
    style: Style


def layout_of(pages: Sequence[PageWords]) -> Layout:
    """Lays out all pages of a document."""
    edges: tuple[float, ...] = ()
    for page in pages:
        _part(page, edges)
        edges = page.tables[-1].edges if page.tables else ()
    furniture, taken = furniture_of([Sheet(page.number, page.height, page.bands) for page in pages])
    for page in pages:
        page.bands = [band for band in page.bands if id(band) not in taken]
    style = _style(pages)
    return Layout(_Assembly(pages, style).items(), furniture, style)


def _part(page: PageWords, edges: tuple[float, ...]) -> None:
    """Finds the ruled tables of a page; the other words stay as bands.

    ``edges`` are those of the columns of the last table on the page before, which may go on at the top of this one.
    """
    page.spaced = uses_spaces(page.words)
    level, upright = bars_of(page.rules)
    left = {word.order: word for word in page.words}
    found: list[DraftTable] = []
    frames = [frame for frame in frames_of(level, upright) if len(frame.upright) + len(frame.level) > 1]
    for frame in sorted(frames, key=lambda frame: frame.area.width * frame.area.height):
        if frame.area.width <= _TICK_BOX or frame.area.height <= _LOWEST_TABLE:
            continue
        first = all(word.base > frame.area.top - word.size for word in left.values())
        known = edges if first or not frame.level else ()
        if not frame.level and not known:
            known = _text_edges(frame, left.values())
        grid = grid_of(frame, known)
        made = grid and ruled_table(grid, list(left.values()), found, page.number, page.spaced)
        if not made:
            continue
        table, used = made
        nested = {id(inner) for cell in table.cells for inner in cell.tables}
        found = [one for one in found if id(one) not in nested] + [table]
        for order in used:
            left.pop(order, None)
    page.tables = sorted(found, key=lambda table: (table.area.top, table.area.left))
    page.cuts = [Cut(bar.at, bar.start, bar.end) for bar in level] + list(_edges(page))
    page.bands = [
        Band(glued(list(lines_of(band, page.number, page.spaced)))) for band in bands_of(left.values())
    ]


def _text_edges(frame: Frame, words: Iterable[Word]) -> tuple[float, ...]:
    """The edges of columns that are parted by upright rules alone: the outer ones are where the text ends."""
    inside = [word for word in words if frame.area.top <= word.base <= frame.area.bottom + word.size]
    lines = [bar.at for bar in frame.upright]
    left = min((word.left for word in inside), default=lines[0]) - 2
    right = max((word.right for word in inside), default=lines[-1]) + 2
    return tuple(sorted({min(left, lines[0]), *lines, max(right, lines[-1])}))


def _edges(page: PageWords) -> Iterator[Cut]:
    """The upper and lower edges of shaded bands."""
    rows: dict[tuple[int, int], list[Area]] = {}
    for fill in page.fills:
        area = fill.area
        if area.height > _SHADED and area.height < 0.5 * page.height and area.width > _SHADED:
            rows.setdefault((round(area.top), round(area.bottom)), []).append(area)
    for areas in rows.values():
        left, right = min(area.left for area in areas), max(area.right for area in areas)
        yield Cut(areas[0].top, left, right)
        yield Cut(areas[0].bottom, left, right)


class _Assembly:
    """Puts the items of all pages in order, and joins what a page parts."""

    def __init__(self, pages: Sequence[PageWords], style: Style) -> None:
        self._pages = pages
        self._style = style
        self._items: list[Item] = []
        self._stretch: Stretch | None = None
        self._right = {width: _text_right(pages, width) for width in {round(page.width) for page in pages}}

    def items(self) -> list[Item]:
        for page in self._pages:
            waiting = list(page.bands)
            for table in page.tables:
                top = table.area.top
                above = [band for band in waiting if band.top < top]
                self._bands(page, above[: len(above) - take_heading(table, above)])
                waiting = [band for band in waiting if band.top >= top]
                self._table(table, None)
            self._bands(page, waiting)
        return self._items

    def _table(self, table: DraftTable, stretch: Stretch | None, carried: bool = False) -> None:
        last = self._items[-1] if self._items else None
        if table.ruled:
            part_rows(
                table, isinstance(last, DraftTable) and last.parted and last.pages[-1] == table.page - 1
            )
        joined = isinstance(last, DraftTable) and join_over_page(last, table, carried)
        if not joined:
            self._items.append(table)
        self._stretch = stretch

    def _bands(self, page: PageWords, bands: list[Band]) -> None:
        right = self._right[round(page.width)]
        place = 0
        for spread in spreads_of(bands):
            self._stretches(page, bands[place : spread.first], right)
            for side in (spread.left, spread.right):
                self._text(side.lines, side.measure)
            place = spread.end
        self._stretches(page, bands[place:], right)

    def _stretches(self, page: PageWords, bands: list[Band], right: float) -> None:
        if not bands:
            return
        carried = self._carried(page)
        place = 0
        for stretch in stretches(bands, carried):
            self._lines(page, bands[place : stretch.first], right)
            place = stretch.end
            goes_on = carried is not None and stretch.first == 0
            self._stretched(page, stretch, right, goes_on and self._keeps(stretch, carried))
        self._lines(page, bands[place:], right)

    def _carried(self, page: PageWords) -> Stretch | None:
        last = self._items[-1] if self._items else None
        if isinstance(last, DraftTable) and not last.ruled and last.pages[-1] == page.number - 1:
            return self._stretch
        return None

    def _keeps(self, stretch: Stretch, carried: Stretch | None) -> bool:
        return carried is not None and len(stretch.columns) == len(carried.columns)

    def _stretched(self, page: PageWords, stretch: Stretch, right: float, carried: bool) -> None:
        if not carried:
            stretch = without_markers(stretch)
        reach = max(right, stretch.columns[-1].right)
        last = self._items[-1] if self._items else None
        heading = heading_bands(stretch, last.row_texts(0)) if carried and isinstance(last, DraftTable) else 0
        starts = row_starts(stretch, page.cuts, reach, heading)
        kind = kind_of(stretch, starts, reach, carried)
        if kind is Kind.TABLE:
            self._table(unruled_table(stretch, starts, page.number, reach), stretch, carried)
        elif kind is Kind.COLUMNS:
            for column, lines in zip(stretch.columns, columns_of_lines(stretch, page.number), strict=True):
                self._text(lines, Measure(column.left, column.right))
        else:
            self._lines(page, stretch.bands, right)

    def _lines(self, page: PageWords, bands: Sequence[Band], right: float) -> None:
        lines = [line_of([word for line in band.lines for word in line.words], page.number) for band in bands]
        left = min((line.left for line in lines), default=0.0)
        wrapped = list(_wrapped(bands))
        if len(wrapped) >= _TELLING_LINES:
            right = min(right, max([*wrapped, *(line.right for line in lines)]))
        self._text(lines, Measure(left, right))

    def _text(self, lines: Sequence[Line], measure: Measure) -> None:
        if not lines:
            return
        last = self._items[-1] if self._items else None
        if not isinstance(last, Text):
            last = Text()
            self._items.append(last)
        last.lines += [(line, measure) for line in lines]
        self._stretch = None


def _text_right(pages: Sequence[PageWords], width: float) -> float:
    """How far the text of pages of one width may go to the right: as far as lines that were wrapped and tables go, or as
    far as the left margin leaves on the other side."""
    rights: list[float] = []
    wrapped: list[float] = []
    lefts: list[float] = [width]
    for page in pages:
        if round(page.width) != width:
            continue
        rights += [line.right for band in page.bands for line in band.lines]
        lefts += [band.lines[0].left for band in page.bands] + [table.area.left for table in page.tables]
        wrapped += [table.area.right for table in page.tables]
        wrapped += _wrapped(page.bands)
    if len(wrapped) >= _TELLING_LINES:
        return max(wrapped)
    return max([*rights, width - max(min(lefts), 0.0)])


def _wrapped(bands: Sequence[Band]) -> Iterator[float]:
    """How far lines go to the right that were plainly wrapped: the next one goes on with a small letter."""
    for above, band in pairwise(bands):
        line, first = above.lines[-1], band.lines[0]
        close = band.base - above.base < _NEXT_LINE * line.size
        if close and first.text[:1].islower() and not is_sentence_end(line.text):
            yield line.right


def _style(pages: Sequence[PageWords]) -> Style:
    """How the body of the document looks, by the letters that there are most of."""
    sizes: Counter[float] = Counter()
    looks: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for page in pages:
        for word in page.words:
            sizes[round(word.size * 2) / 2] += len(word.text)
            words[word.text.strip(".,;:!?()'\"“”‘’").lower()] += 1
    size = max(sizes, key=lambda one: (sizes[one], one), default=10.0)
    for page in pages:
        for word in page.words:
            if abs(word.size - size) < 0.3:
                looks[word.look] += len(word.text)
    look = max(looks, key=lambda one: (looks[one], one), default="")
    pitch = _pitch(pages, size)
    plain = Style(size, look, pitch, {}, set(words))
    larger = {
        round(line.size, 1)
        for page in pages
        for band in page.bands
        for line in band.lines
        if heading_level(line, plain)
    }
    levels = {one: min(place, 6) for place, one in enumerate(sorted(larger, reverse=True), start=1)}
    once = {word for word, count in words.items() if count == 1}
    return Style(size, look, pitch, levels, set(words), *_cases(pages), once)


def _cases(pages: Sequence[PageWords]) -> tuple[set[str], set[str], set[str]]:
    """The words of a document that stand somewhere in small letters, those with a capital letter in mid-sentence, and those
    with one beside another."""
    lowered: set[str] = set()
    names: set[str] = set()
    titled: set[str] = set()
    for page in pages:
        before = ""
        for word in page.words:
            text = word.text.strip(".,;:!?()'\"“”‘’")
            if text.islower():
                lowered.add(text)
            elif word.spaces > 0 and text[:1].isupper():
                if before[:1].isupper() and before[-1:].islower():
                    titled |= {before, text}
                elif before[:1].islower() and before[-1:].islower():
                    names.add(text)
            before = word.text
    return lowered, names, titled


def _pitch(pages: Sequence[PageWords], size: float) -> float:
    """The usual step from line to line as a part of the letters' size: the commonest, of two as common the smaller."""
    steps: Counter[float] = Counter()
    for page in pages:
        lines = [line for table in page.tables for cell in table.cells for line in cell.lines]
        for one in (lines, [band.lines[0] for band in page.bands]):
            for above, line in pairwise(one):
                step = (line.base - above.base) / size
                if abs(line.size - size) < 0.3 and abs(above.size - size) < 0.3 and 0.9 < step < 2.2:
                    steps[round(step * 20) / 20] += 1
    return max(steps, key=lambda one: (steps[one], -one), default=1.2)
