"""Grids whose columns are parted by nothing but space: printed lists, mails in a fixed letter, pandoc's simple tables.

Prose and addresses have gaps too; only lines that keep the same gaps below each other are a grid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from planlint.document.limits import Limits
from planlint.document.model import Table
from planlint.document.text.cells import ITEM, GridCell, Line, goes_on, is_full, table_of

_GROUP = re.compile(r"\S+(?: \S+)*")
_DASHES = re.compile(r" *[-=]{2,}(?: +[-=]{2,})+ *$")
_WHOLE_RULE = re.compile(r" *[-=_]{3,} *$")
_LABEL = re.compile(r":(?=\s+\S)")
_PAIR = re.compile(r" *(?P<label>\S(?: ?\S){0,39})(?: {3,}|(?<=:) {2,})(?P<value>\S.*)$")
_LABEL_END = re.compile(r":\s*$")
_BARE_LABEL = re.compile(r"[A-Z][^:.\t]{0,38}:$")
_LABELLED = re.compile(r"[A-Z][^:]{0,30}:(?:\s|$)")
_FEWEST_NAMES, _MOST_NAMES = 3, 60
_MOSTLY = 0.8
_LONGEST_NAME = 40
_LONGEST_HEADER = 1_000
_MOST_HEADER_LINES = 3
_MOST_BARE = 4


def find_columns(lines: list[Line], start: int, limits: Limits) -> tuple[Table, int] | None:
    """The grid of spaces that begins on this line, and how many lines it takes; None where none begins."""
    text = lines[start][1]
    if "\t" in text or not text.strip() or len(text) > _LONGEST_HEADER:
        return None
    return (
        find_ruled_columns(lines, start, limits)
        or _unruled(lines, start, limits)
        or _pairs(lines, start, limits)
    )


# --- columns that a rule of dashes shows


def begins_ruled_columns(line: str) -> bool:
    """Whether a line rules off columns, each with a stroke of its own."""
    return bool(_DASHES.match(line))


def find_ruled_columns(lines: list[Line], start: int, limits: Limits) -> tuple[Table, int] | None:
    """The grid that begins on this line, whose columns are ruled off; None where none begins.

    The rule stands below the header or, where there is none, above the rows and again below them.
    """
    place = start
    while place < len(lines) and place - start <= _MOST_HEADER_LINES and not _DASHES.match(lines[place][1]):
        place += 1
    if place >= len(lines) or not _DASHES.match(lines[place][1]):
        return None
    columns = _Columns([match.start() for match in re.finditer(r"[-=]+", lines[place][1])])
    header = lines[start:place]
    if not all(text.strip() and columns.fit(text) for _, text in header):
        return None
    body, end = _body(lines, place + 1, columns)
    is_closed = _is_rule(lines[end - 1][1]) and end > place + 1
    if not any(columns.filled(text) > 1 for _, text in body) or not (header or is_closed):
        return None
    rows = [header] if header else []
    parted = _parted_rows(body)
    rows += parted if is_closed and len(parted) > 1 else _rows(body, columns)
    return table_of(
        _cells(rows, columns), lines[start][0], len(rows[:1]) if header else 0, limits
    ), end - start


def _body(lines: list[Line], start: int, columns: _Columns) -> tuple[list[Line], int]:
    """The lines below a rule as far as they keep to its columns, and where the grid ends.

    A rule with nothing right below it closes the grid: all between the two is in it, and empty lines part its rows.
    """
    place = start
    while place < len(lines) and columns.fit(lines[place][1]) and not _is_rule(lines[place][1]):
        place += 1
    below = lines[place + 1][1] if place + 1 < len(lines) else ""
    if place < len(lines) and _is_rule(lines[place][1]) and not below.strip():
        return lines[start:place], place + 1
    end = start
    while end < place and (lines[end][1].strip() or columns.go_on_below(lines, end)):
        end += 1
    return lines[start:end], end


def _is_rule(text: str) -> bool:
    return bool(_DASHES.match(text) or _WHOLE_RULE.match(text))


def _parted_rows(body: list[Line]) -> list[list[Line]]:
    """The lines between empty ones."""
    rows: list[list[Line]] = [[]]
    for line in body:
        if line[1].strip():
            rows[-1].append(line)
        elif rows[-1]:
            rows.append([])
    return [row for row in rows if row]


# --- columns that only the space between them shows


def _unruled(lines: list[Line], start: int, limits: Limits) -> tuple[Table, int] | None:
    """A grid whose first line has three short names at least, and whose other lines keep the gaps between them."""
    names = list(_GROUP.finditer(lines[start][1]))
    if not _FEWEST_NAMES <= len(names) <= _MOST_NAMES or not all(_is_name(name[0]) for name in names):
        return None
    gaps = [set(range(left.end(), right.start())) for left, right in pairwise(names)]
    place = start + 1
    while place < len(lines):
        text = lines[place][1]
        columns = _Columns.after(gaps)
        if not text.strip():
            if not columns.go_on_below(lines, place):
                break
        elif not _WHOLE_RULE.match(text):
            narrowed = [{at for at in gap if text[at : at + 1] in ("", " ")} for gap in gaps]
            if "\t" in text or not all(narrowed):
                break
            gaps = narrowed
        place += 1
    columns = _Columns.after(gaps)
    drawn = [line for line in lines[start:place] if not _WHOLE_RULE.match(line[1])]
    ruled = next((at for at in range(start + 1, place) if _WHOLE_RULE.match(lines[at][1])), start)
    header = (
        [line for line in drawn if line[0] < lines[ruled][0]] if ruled - start <= _MOST_HEADER_LINES else []
    )
    parted = [*([header] if header else []), *_parted_rows(drawn[len(header) :])]
    if _are_rows(parted, columns):
        rows = parted
    else:
        widths = columns.room(drawn)
        while len(drawn) > 1 and columns.filled(drawn[-1][1]) < 2 and not columns.words_go_on(drawn, widths):
            drawn.pop()
        rows = [drawn[:1], *_rows(drawn[1:], columns)]
    if sum(columns.gaps_kept(text) for _, text in drawn[1:]) < _FEWEST_NAMES - 1:
        return None
    last = rows[-1][-1][0]
    end = next(at for at in range(start, place) if lines[at][0] == last) + 1
    return table_of(_cells(rows, columns), lines[start][0], 0, limits), end - start


def _are_rows(parted: list[list[Line]], columns: _Columns) -> bool:
    """Whether empty lines part rows and not groups of rows: then lines right below each other go on with their cells."""
    widths = columns.widths([line for lines in parted for line in lines])
    cells = joined = begun = inside = 0
    for lines in parted:
        for _, text in lines[1:]:
            first = next(filter(None, columns.parts(text)), "")
            begun += bool(first)
            inside += first[:1].islower() or first[:1].isdigit()
        for (_, before), (_, after) in pairwise(lines):
            for left, right, width in zip(columns.parts(before), columns.parts(after), widths, strict=True):
                cells += bool(right)
                joined += bool(left and right) and bool(ITEM.match(right) or is_full(left, right, width))
    return len(parted) > 2 and (joined >= _MOSTLY * cells or (begun > 0 and inside >= _MOSTLY * begun))


# --- labels and values side by side


def _pairs(lines: list[Line], start: int, limits: Limits) -> tuple[Table, int] | None:
    """Labels with their values beside them, the values all below each other; empty lines may part them."""
    first = _PAIR.match(lines[start][1])
    begin = first.start("value") if first else _begin_below(lines, start)
    if not begin or (start and _is_pair(lines[start - 1][1], begin)):
        # A stretch of pairs is tried from its top and not once more from each of its lines.
        return None
    columns = _Columns([0, begin])
    numbered = ITEM.match(lines[start][1]) is not None
    parts: list[list[Line]] = []
    place = end = start
    while place < len(lines) and _begins_pairs(lines, place, begin):
        while place < len(lines) and lines[place][1].strip() and columns.fit(lines[place][1]):
            if ITEM.match(lines[place][1]) and not numbered:
                # An item of a list has labels of its own below it.
                break
            place += 1
        if place < len(lines) and lines[place][1].strip():
            place = _last_pair(lines, end, place, begin)
            if place > end:
                parts.append(lines[end:place])
                end = place + 1
            break
        parts.append(lines[end:place])
        place += 1
        end = place
    rows = [row for part in parts for row in _pair_rows(part, columns)]
    told = sum(columns.filled(row[0][1]) > 1 for row in rows)
    if len(rows) < 2 or not told or (len(parts) < 2 and not _is_list_of_pairs(rows, columns)):
        return None
    return table_of(_cells(rows, columns), lines[start][0], 0, limits), end - 1 - start


def _begin_below(lines: list[Line], start: int) -> int:
    """Where values begin beside the label right below a label that stands there without one; 0 where there is no such thing."""
    if not _BARE_LABEL.match(lines[start][1]):
        return 0
    for _, text in lines[start + 1 : start + 1 + _MOST_BARE]:
        pair = _PAIR.match(text)
        if pair is not None and pair["label"].endswith(":") and len(lines[start][1]) < pair.start("value"):
            return pair.start("value")
        if not _BARE_LABEL.match(text):
            return 0
    return 0


def _begins_pairs(lines: list[Line], place: int, begin: int) -> bool:
    """Whether a label with its value stands here, or one that nothing was written beside with another right below it."""
    return _is_pair(lines[place][1], begin) or _begin_below(lines, place) == begin


def _last_pair(lines: list[Line], start: int, end: int, begin: int) -> int:
    """Where labels with a colon end that have other words right below them; the start where they are none."""
    return (
        end
        if all(_LABEL_END.search(text[:begin]) for _, text in lines[start:end] if text[:1].strip())
        else start
    )


def _pair_rows(part: list[Line], columns: _Columns) -> list[list[Line]]:
    """The lines of each label: one may be wrapped, and so may its value."""
    with_colon = _LABEL_END.search(columns.parts(part[0][1])[0])
    room = columns.room(part)[0]
    rows: list[list[Line]] = []
    before = ""
    for line in part:
        label = columns.parts(line[1])[0]
        is_wrapped = not label or (
            not before.endswith(":")
            and (label[0].islower() or (bool(before) and is_full(before, label, room)))
        )
        if with_colon and not is_wrapped:
            is_wrapped = bool(before) and not before.endswith(":") and not label.endswith(":")
        if rows and is_wrapped:
            rows[-1].append(line)
        else:
            rows.append([line])
        before = label
    return rows


def _is_list_of_pairs(rows: list[list[Line]], columns: _Columns) -> bool:
    """Whether labels that no empty line parts are labels: each ends in a colon, or there are several."""
    labels = [columns.parts(row[0][1])[0] for row in rows]
    if all(
        _LABEL_END.search(columns.parts(row[-1][1])[0] or label) or label.endswith(":")
        for row, label in zip(rows, labels, strict=True)
    ):
        return True
    return len(rows) >= _FEWEST_NAMES and all(
        _is_name(label) and not label[0].islower() and columns.gaps_kept(row[0][1])
        for row, label in zip(rows, labels, strict=True)
    )


def _is_pair(text: str, begin: int) -> bool:
    pair = _PAIR.match(text)
    if pair is None or pair.start("value") != begin:
        return False
    return not pair["label"].endswith((".", ",", ";")) and not _LABELLED.match(pair["value"])


def _is_name(text: str) -> bool:
    """Whether a text may head a column: short, and neither a sentence nor a label with its value."""
    is_sentence = text.endswith((".", "!", ",", ";")) and len(text) > 4
    return (
        len(text) <= _LONGEST_NAME
        and not is_sentence
        and not _LABEL.search(text)
        and any(map(str.isalpha, text))
    )


# --- both


class _Columns:
    """Where columns begin: a line's words keep to them where none of them stands across an edge."""

    def __init__(self, begins: list[int]) -> None:
        self._edges = [0, *begins[1:]]
        self.count = len(begins)

    @classmethod
    def after(cls, gaps: list[set[int]]) -> _Columns:
        """Columns that begin right after the last place at which all lines have a space."""
        return cls([0, *(max(gap) + 1 for gap in gaps)])

    def parts(self, text: str) -> list[str]:
        """The words of a line in each column."""
        return [
            text[left:right].strip()
            for left, right in pairwise([*self._edges, max(len(text), self._edges[-1])])
        ]

    def fit(self, text: str) -> bool:
        """Whether a line keeps to the columns."""
        return "\t" not in text and all(text[edge - 1 : edge] in ("", " ") for edge in self._edges[1:])

    def filled(self, text: str) -> int:
        """In how many columns a line has words."""
        return sum(map(bool, self.parts(text)))

    def gaps_kept(self, text: str) -> int:
        """How many edges between words of a line are gaps wider than between two words of a sentence."""
        pairs = zip(pairwise(self.parts(text)), self._edges[1:], strict=True)
        return sum(bool(left and right) and text[edge - 2 : edge] == "  " for (left, right), edge in pairs)

    def go_on_below(self, lines: list[Line], place: int) -> bool:
        """Whether an empty line only parts two rows; one row may be no more than the name of a part of the grid."""
        below, empty, further = ([text for _, text in lines[place + 1 : place + 4]] + [""] * 3)[:3]
        if self.fit(below) and self.gaps_kept(below) > 0:
            return True
        is_name = len(below) <= _LONGEST_NAME and below[:1].strip() != "" and self.filled(below) == 1
        return is_name and not empty.strip() and self.fit(further) and self.gaps_kept(further) > 0

    def words_go_on(self, body: list[Line], widths: list[int]) -> bool:
        """Whether the last of these lines goes on with the one before it."""
        return len(body) > 1 and goes_on(self.parts(body[-2][1]), self.parts(body[-1][1]), widths)

    def room(self, body: list[Line]) -> list[int]:
        """How much fits into a line of each column, with two spaces before the next; of the last, its longest line."""
        return [right - left - 2 for left, right in pairwise(self._edges)] + self.widths(body)[-1:]

    def widths(self, body: list[Line]) -> list[int]:
        """How long a line of each column is at most."""
        parts = [self.parts(text) for _, text in body]
        return [max((len(row[column]) for row in parts), default=0) for column in range(self.count)]


def _rows(body: list[Line], columns: _Columns) -> list[list[Line]]:
    """The lines of each row: parted by empty lines, else by where a line begins anew."""
    widths = columns.room(body)
    rows: list[list[Line]] = []
    before: list[str] | None = None
    for line in body:
        parts = columns.parts(line[1])
        if before is not None and goes_on(before, parts, widths):
            rows[-1].append(line)
        elif any(parts):
            rows.append([line])
        before = parts if any(parts) else None
    return rows


def _cells(rows: list[list[Line]], columns: _Columns) -> Iterator[GridCell]:
    widths = columns.widths([line for row in rows for line in row])
    for number, row in enumerate(rows):
        parts = [(line, columns.parts(text)) for line, text in row]
        for column in range(columns.count):
            texts = [(line, cells[column]) for line, cells in parts]
            yield GridCell(number, column, texts, width=widths[column])
