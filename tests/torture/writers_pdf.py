"""PDF pages drawn stroke by stroke: tables with every kind of rule or none, split over pages as printers do."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import reportlab
from reportlab.lib.colors import Color, black
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_FONTS = Path(reportlab.__file__).parent / "fonts"
_BOLD = {
    "Helvetica": "Helvetica-Bold",
    "Times-Roman": "Times-Bold",
    "Courier": "Courier-Bold",
    "Vera": "VeraBd",
}
EDGE = 56.0
"""The margin of a page."""


def _ready() -> None:
    for name in ("Vera", "VeraBd"):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(_FONTS / f"{name}.ttf")))


@dataclass(frozen=True)
class Look:
    """How a table is drawn.

    ``rules`` is "lines" around every cell, "rects" around every cell, "filled" for rules that are thin filled boxes,
    "horizontal", "columns" for upright ones, "outer" for a frame alone, or "" for none. ``shade`` is "zebra", "head" or
    "". ``letters`` tells what is drawn in one go: a "line", a "word", a "letter", or a "justified" line. ``repeat`` is
    whether heading rows stand again on every page, ``split`` whether a row may go on over a page.
    """

    rules: str = "lines"
    shade: str = ""
    font: str = "Helvetica"
    size: float = 9
    pad: tuple[float, float] = (4, 3)
    letters: str = "line"
    bold: bool = True
    repeat: bool = True
    split: bool = False
    right: tuple[int, ...] = ()
    centred: bool = False

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * 1.2


@dataclass(frozen=True)
class Box:
    """A cell to draw."""

    row: int
    column: int
    rows: int
    columns: int
    text: str


def boxes(rows: Sequence[Sequence[str]]) -> list[Box]:
    """The boxes of rows without merged cells."""
    return [Box(row, column, 1, 1, text) for row, line in enumerate(rows) for column, text in enumerate(line)]


@dataclass
class Sheet:
    """A PDF under way: pages are begun as they are needed, and ``y`` is where the next thing goes."""

    wide: bool = False
    rotated: bool = False
    restricted: bool = False
    running: str = ""
    page: int = 0
    y: float = 0
    held: io.BytesIO = field(default_factory=io.BytesIO)

    def __post_init__(self) -> None:
        _ready()
        self.size = landscape(A4) if self.wide or self.rotated else A4
        locked = StandardEncryption("", "owner", canModify=0, canCopy=0) if self.restricted else None
        self.canvas = Canvas(self.held, pagesize=self.size, invariant=1, encrypt=locked)
        self._begin()

    def _begin(self) -> None:
        self.page += 1
        self.y = self.size[1] - EDGE
        if self.rotated:
            self.canvas.setPageRotation(90)
            self.canvas.translate(A4[0], 0)
            self.canvas.rotate(90)
        if self.running:
            self.canvas.setFont("Helvetica", 8)
            self.canvas.drawString(EDGE, self.size[1] - 30, self.running)
            self.canvas.drawString(EDGE, 28, f"Page {self.page}")

    def turn(self) -> None:
        """Begins a new page."""
        self.canvas.showPage()
        self._begin()

    def done(self) -> bytes:
        """The file."""
        self.canvas.showPage()
        self.canvas.save()
        return self.held.getvalue()

    def line(
        self, text: str, font: str = "Helvetica", size: float = 10, x: float = EDGE, after: float = 6
    ) -> None:
        """A line of words."""
        self.y -= size
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.y, text)
        self.y -= after

    def picture(self) -> None:
        """A page that is one picture, as a scanner makes it."""
        dots = io.BytesIO(b"P5 60 80 255\n" + bytes((x * y) % 256 for y in range(80) for x in range(60)))
        self.canvas.drawImage(ImageReader(dots), 0, 0, *self.size)

    def tick(self, text: str, ticked: bool) -> None:
        """A box drawn of lines, ticked by two more, and words behind it."""
        self.y -= 10
        self.canvas.rect(EDGE, self.y - 1, 9, 9, stroke=1, fill=0)
        if ticked:
            self.canvas.line(EDGE, self.y - 1, EDGE + 9, self.y + 8)
            self.canvas.line(EDGE, self.y + 8, EDGE + 9, self.y - 1)
        self.canvas.setFont("Helvetica", 10)
        self.canvas.drawString(EDGE + 14, self.y, text)
        self.y -= 8

    def dingbat(self, sign: str, text: str) -> None:
        """A sign of the font of dingbats, and words behind it."""
        self.y -= 10
        self.canvas.setFont("ZapfDingbats", 10)
        self.canvas.drawString(EDGE, self.y, sign)
        self.canvas.setFont("Helvetica", 10)
        self.canvas.drawString(EDGE + 14, self.y, text)
        self.y -= 8

    def table(self, told: Sequence[Box], widths: Sequence[float], look: Look, heads: int = 1) -> None:
        """A table from here on, over as many pages as it takes."""
        _Drawn(self, told, widths, look, heads).draw()


@dataclass
class _Drawn:
    sheet: Sheet
    boxes: Sequence[Box]
    widths: Sequence[float]
    look: Look
    heads: int

    def __post_init__(self) -> None:
        self.edges = [EDGE]
        for width in self.widths:
            self.edges.append(self.edges[-1] + width)
        self.lines = {box: self._wrapped(box) for box in self.boxes}
        count = max(box.row + box.rows for box in self.boxes)
        least = self.look.leading + 2 * self.look.pad[1]
        self.heights = [least] * count
        for box in sorted(self.boxes, key=lambda box: box.rows):
            held = sum(self.heights[box.row : box.row + box.rows])
            self.heights[box.row + box.rows - 1] += max(0, self._high(len(self.lines[box])) - held)

    def _high(self, lines: int) -> float:
        return lines * self.look.leading + 2 * self.look.pad[1]

    def _font(self, box: Box) -> str:
        return _BOLD[self.look.font] if self.look.bold and box.row < self.heads else self.look.font

    def _wrapped(self, box: Box) -> list[str]:
        room = self.edges[box.column + box.columns] - self.edges[box.column] - 2 * self.look.pad[0]
        lines: list[str] = []
        for word in box.text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and pdfmetrics.stringWidth(longer, self._font(box), self.look.size) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _blocks(self) -> Iterator[tuple[int, int]]:
        """The rows that merged cells hold together."""
        start = self.heads
        while start < len(self.heights):
            end = start + 1
            while any(box.row < end < box.row + box.rows for box in self.boxes):
                end += 1
            yield start, end
            start = end

    def draw(self) -> None:
        """Draws block after block."""
        self._rows(0, self.heads)
        for start, end in self._blocks():
            height = sum(self.heights[start:end])
            if self.sheet.y - height < EDGE:
                self._over(start, end)
            else:
                self._rows(start, end)

    def _over(self, start: int, end: int) -> None:
        room = int((self.sheet.y - EDGE - 2 * self.look.pad[1]) // self.look.leading)
        if self.look.split and end == start + 1 and room >= 2:
            self._rows(start, end, 0, room)
            self._new_page()
            self._rows(start, end, room, None)
        else:
            self._new_page()
            self._rows(start, end)

    def _new_page(self) -> None:
        self.sheet.turn()
        if self.look.repeat:
            self._rows(0, self.heads)

    def _rows(self, start: int, end: int, first: int = 0, last: int | None = None) -> None:
        told = [box for box in self.boxes if start <= box.row < end]
        heights = self.heights[start:end]
        if (first, last) != (0, None):
            heights = [self._high(max(len(self.lines[box][first:last]) for box in told))]
        tops = [self.sheet.y]
        for height in heights:
            tops.append(tops[-1] - height)
        for box in told:
            top, bottom = tops[box.row - start], tops[box.row + box.rows - start]
            left, right = self.edges[box.column], self.edges[box.column + box.columns]
            self._shade(box, left, bottom, right, top)
            self._rule(left, bottom, right, top)
            self._text(box, self.lines[box][first:last], left, right, top)
        if self.look.rules == "outer":
            for x in (self.edges[0], self.edges[-1]):
                self.sheet.canvas.line(x, tops[0], x, tops[-1])
            if start == 0 or end == len(self.heights):
                y = tops[0] if start == 0 else tops[-1]
                self.sheet.canvas.line(self.edges[0], y, self.edges[-1], y)
        self.sheet.y = tops[-1]

    def _shade(self, box: Box, left: float, bottom: float, right: float, top: float) -> None:
        zebra = self.look.shade == "zebra" and box.row % 2 == 0
        if zebra or (self.look.shade == "head" and box.row < self.heads):
            self.sheet.canvas.setFillColor(Color(0.87, 0.9, 0.94))
            self.sheet.canvas.rect(left, bottom, right - left, top - bottom, stroke=0, fill=1)
            self.sheet.canvas.setFillColor(black)

    def _rule(self, left: float, bottom: float, right: float, top: float) -> None:
        canvas, rules = self.sheet.canvas, self.look.rules
        canvas.setLineWidth(0.5)
        across = [(left, top, right, top), (left, bottom, right, bottom)]
        upright = [(left, bottom, left, top), (right, bottom, right, top)]
        drawn = {
            "lines": across + upright,
            "horizontal": across,
            "columns": upright,
            "filled": across + upright,
        }
        if rules == "rects":
            canvas.rect(left, bottom, right - left, top - bottom, stroke=1, fill=0)
        for edge in drawn.get(rules, []):
            if rules == "filled":
                x, y, other_x, other_y = edge
                canvas.rect(x, y, max(other_x - x, 0.48), max(other_y - y, 0.48), stroke=0, fill=1)
            else:
                canvas.line(*edge)

    def _text(self, box: Box, lines: Sequence[str], left: float, right: float, top: float) -> None:
        look, font = self.look, self._font(box)
        y = top - look.pad[1] - look.size
        for number, line in enumerate(lines):
            wide = pdfmetrics.stringWidth(line, font, look.size)
            x = left + look.pad[0]
            if box.column in look.right:
                x = right - look.pad[0] - wide
            elif look.centred and box.row < self.heads:
                x = (left + right - wide) / 2
            spare = right - look.pad[0] - x - wide if number < len(lines) - 1 else 0
            self._write(line, x, y, font, spare)
            y -= look.leading

    def _write(self, line: str, x: float, y: float, font: str, spare: float) -> None:
        canvas, size = self.sheet.canvas, self.look.size
        canvas.setFont(font, size)
        if self.look.letters == "justified":
            gaps = line.count(" ")
            written = canvas.beginText(x, y)
            written.setFont(font, size)
            written.setWordSpace(spare / gaps if gaps else 0)
            written.textOut(line)
            written.setWordSpace(0)
            canvas.drawText(written)
        elif self.look.letters == "line":
            canvas.drawString(x, y, line)
        else:
            for at, part in self._parts(line):
                canvas.drawString(x + pdfmetrics.stringWidth(line[:at], font, size), y, part)

    def _parts(self, line: str) -> Iterator[tuple[int, str]]:
        if self.look.letters == "letter":
            yield from ((at, letter) for at, letter in enumerate(line) if letter != " ")
            return
        cuts = [0, *(at for at, letter in enumerate(line) if letter == " "), len(line)]
        for start, end in pairwise(cuts):
            begin = start + (line[start] == " ")
            yield begin, line[begin:end]


def pages(draw: Callable[[Sheet], None], **how: object) -> bytes:
    """The file that ``draw`` draws."""
    sheet = Sheet(**how)  # type: ignore[arg-type]
    draw(sheet)
    return sheet.done()
