"""Grids drawn with rules: ``+---+---+``, ``├───┼───┤``, and pandoc's and Emacs' tables of that look.

A cell may have several lines, and span rows and columns where the rules leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from planlint.document.limits import Limits
from planlint.document.model import Table
from planlint.document.text.cells import GridCell, Line, are_wrapped, goes_on, table_of

_CORNERS = "┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜┏┳┓┣╋┫┗┻┛┠┨┯┷┿╂┝┥┰┸╭╮╰╯"
_LOOK = str.maketrans(
    {
        **dict.fromkeys(_CORNERS, "+"),
        **dict.fromkeys("│┃║╎┆┊¦", "|"),
        **dict.fromkeys("─━╌┄┈", "-"),
        **dict.fromkeys("═", "="),
    }
)
_BORDER = re.compile(r" *\+(?:[-=:]+\+)+ *$")
_RULE = re.compile(r" *[|+](?:[-=:]+[|+])+ *$")
_PART = re.compile(r"\+[-=:]{2,}(?=[+|])")
_SEGMENT = re.compile(r"[-=:+]+$")


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one line shows of one cell."""

    column: int
    span: int
    text: str


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One line of a drawing: the columns through which a rule goes, and what the others show."""

    number: int
    ruled: tuple[bool, ...]
    is_double: bool
    pieces: tuple[_Piece, ...]


def find_box(lines: list[Line], start: int, limits: Limits) -> tuple[Table, int] | None:
    """The drawn grid that begins on this line, and how many lines it takes; None where none begins."""
    if not begins_box(lines[start][1]):
        return None
    end, looks = start, list[str]()
    while end < len(lines):
        look = lines[end][1].translate(_LOOK)
        if not look.lstrip(" ").startswith(("|", "+")):
            break
        looks.append(look)
        end += 1
    width = max(map(len, looks))
    looks = [look.ljust(width) for look in looks]
    edges = _edges(looks)
    drawn = list(_drawn(lines[start:end], looks, edges))
    if len(drawn) < len(looks):
        return None
    is_loose = not all(_stands_in(look, edges) for look in looks)
    widths = [0 if is_loose else right - left - 3 for left, right in pairwise(edges)]
    builder = _Builder(widths, _groups(drawn), _is_roomy(drawn, widths))
    for one in drawn:
        builder.add(one)
    if not builder.cells:
        return None
    return table_of(builder.cells, lines[start][0], builder.header_rows(), limits), end - start


def begins_box(line: str) -> bool:
    """Whether a line is the upper border of a drawn grid."""
    return bool(_BORDER.match(line.translate(_LOOK)))


def _edges(looks: list[str]) -> list[int]:
    """Where cells can begin and end: at each corner of the rules."""
    places: set[int] = set()
    for look in looks:
        if _BORDER.match(look):
            places.update(place for place, letter in enumerate(look) if letter == "+")
        else:
            for part in _PART.finditer(look):
                places.update((part.start(), part.end()))
    return sorted(places)


def _stands_in(look: str, edges: list[int]) -> bool:
    """Whether a line has its outer edges where the rules have theirs, and nothing outside them."""
    return look[edges[0]] in "|+" and look[edges[-1]] in "|+" and _is_within(look, edges)


def _is_within(look: str, edges: list[int]) -> bool:
    return not look[: edges[0]].strip() and not look[edges[-1] + 1 :].strip()


def _drawn(lines: list[Line], looks: list[str], edges: list[int]) -> Iterator[_Drawn]:
    """What each line shows, by the places of its strokes, or by their number where they are not below each other.

    Ends early at a line whose strokes do not even count.
    """
    is_loose = not all(_stands_in(look, edges) for look in looks)
    columns = len(edges) - 1
    for (number, text), look in zip(lines, looks, strict=True):
        if is_loose and not _RULE.match(look):
            strokes = [place for place, letter in enumerate(look) if letter == "|"]
            if len(strokes) != columns + 1 or not _is_within(look, strokes):
                return
            texts = [text[left + 1 : right].strip() for left, right in pairwise(strokes)]
            pieces = tuple(_Piece(column, 1, one) for column, one in enumerate(texts))
            yield _Drawn(number, (False,) * columns, False, pieces)
        elif is_loose or _BORDER.match(look):
            yield _Drawn(number, (True,) * columns, "=" in look, ())
        else:
            ruled = tuple(bool(_SEGMENT.match(look[left + 1 : right])) for left, right in pairwise(edges))
            yield _Drawn(number, ruled, False, tuple(_pieces(text, look, edges, ruled)))


def _pieces(text: str, look: str, edges: list[int], ruled: tuple[bool, ...]) -> Iterator[_Piece]:
    """The cells that a line shows, each up to the next stroke or rule."""
    column = 0
    while column < len(ruled):
        end = column + 1
        if not ruled[column]:
            while end < len(ruled) and not ruled[end] and look[edges[end]] not in "|+":
                end += 1
            yield _Piece(column, end - column, text[edges[column] + 1 : edges[end]].strip())
        column = end


def _groups(drawn: list[_Drawn]) -> int:
    """How many groups of lines the rules part from each other."""
    counts = [0]
    for one in drawn:
        if any(one.ruled):
            counts.append(0)
        else:
            counts[-1] += 1
    return sum(count > 0 for count in counts)


def _is_roomy(drawn: list[_Drawn], widths: list[int]) -> bool:
    """Whether some column is wider than its words need, so that its width says where a line was wrapped."""
    longest = [0] * len(widths)
    for one in drawn:
        for piece in one.pieces:
            if piece.span == 1:
                longest[piece.column] = max(longest[piece.column], len(piece.text))
    return all(widths) and any(length < width for length, width in zip(longest, widths, strict=True))


@dataclass(slots=True)
class _Builder:
    """Gathers the cells of a drawing line by line.

    Where rules part no more than a header from the rest, as databases print them, each line is a row. ``_rules`` has
    the row above each whole rule, and whether it is double.
    """

    widths: list[int]
    groups: int
    is_roomy: bool
    cells: list[GridCell] = field(default_factory=list)
    _rules: list[tuple[int, bool]] = field(default_factory=list)
    _open: list[GridCell | None] = field(default_factory=list)
    _before: list[str] = field(default_factory=list)
    _row: int = -1
    _is_fresh: bool = True

    def add(self, one: _Drawn) -> None:
        """The next line of the drawing."""
        if any(one.ruled):
            self._is_fresh = True
            if all(one.ruled):
                self._rules.append((self._row, one.is_double))
            cells = self._open or [None] * len(one.ruled)
            self._open = [None if ruled else cell for ruled, cell in zip(one.ruled, cells, strict=True)]
        else:
            self._begin_row(one)
        for piece in one.pieces:
            cell = self._cell(piece)
            if piece.text or not any(one.ruled):
                cell.lines.append((one.number, piece.text))
            cell.row_span = max(cell.row_span, self._row - cell.row + 1)

    def header_rows(self) -> int:
        """How many rows the drawing marks as its header, by the only double rule or the only rule at all."""
        inner = [(row, is_double) for row, is_double in self._rules if 0 <= row < self._row]
        doubles = [row for row, is_double in inner if is_double]
        if len(doubles) == 1:
            return doubles[0] + 1
        if len(inner) == 1 and self._row - inner[0][0] >= 2:
            return inner[0][0] + 1
        return 0

    def _begin_row(self, one: _Drawn) -> None:
        texts = [""] * len(one.ruled)
        for piece in one.pieces:
            texts[piece.column] = piece.text
        if self._is_fresh:
            self._row += 1
        elif self.groups < 3 and self._row_ends(texts):
            self._row += 1
            self._open = [None] * len(one.ruled)
        self._is_fresh, self._before = False, texts

    def _row_ends(self, texts: list[str]) -> bool:
        if self.groups == 2 and self._row == 0:
            return False
        if self.is_roomy and are_wrapped(self._before, texts, self.widths):
            return False
        return not goes_on(self._before, texts, self.widths)

    def _cell(self, piece: _Piece) -> GridCell:
        cell = self._open[piece.column]
        if cell is None:
            width = sum(self.widths[piece.column : piece.column + piece.span]) + 3 * (piece.span - 1)
            cell = GridCell(
                max(self._row, 0), piece.column, [], 1, piece.span, width if all(self.widths) else 0
            )
            self.cells.append(cell)
            for column in range(piece.column, piece.column + piece.span):
                self._open[column] = cell
        return cell
