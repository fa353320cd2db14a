"""A page drawn: its operators followed, and what they put on the page gathered.

Text is put there by ``pdf_lettering``, lines and areas are made by ``pdf_shapes``. Nothing is followed that leads out of
the file, and nothing in it is run.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

from planlint.document.pdf.file import PdfFile
from planlint.document.pdf.fonts import Font
from planlint.document.pdf.ink import Ink, page_matrix
from planlint.document.pdf.layers import Layers
from planlint.document.pdf.lettering import DEEPEST_STATE, TEXT_ACTS, Letterer, State, number, six
from planlint.document.pdf.pages import Page
from planlint.document.pdf.shapes import Area, Fill, Matrix, Path, Rule, Slash, area_around, moved, multiplied
from planlint.document.pdf.syntax import Name, Stream, SyntaxProblem, operations

_DEEPEST_FORM = 12
_FORM = 15
_MOST_RULES = 30_000


class Painter(Letterer):
    """Draws one page. Raises ``RefusalError`` where the file's budget is spent."""

    def __init__(self, file: PdfFile, page: Page, turns: int, fonts: dict[int, Font], layers: Layers) -> None:
        matrix, width, height = page_matrix(page, turns)
        state = State(matrix, Area(-1.0, -1.0, width + 1, height + 1))
        super().__init__(file, fonts, layers, Ink(width, height), state)
        self.matrix = matrix
        self._resources = file.dictionary(page.attributes.get("Resources"))
        self._saved: list[State] = []
        self._path = Path()
        self._clips = False
        self._depth = 0

    def draw(self, content: bytes) -> None:
        """Follows the operators of a page's content."""
        for operator, operands in _sound(operations(content)):
            self._file.budget.operate()
            act = _ACTS.get(operator)
            if act is not None:
                try:
                    act(self, operands)
                except (IndexError, TypeError, ValueError, OverflowError, AttributeError):
                    continue  # operands that are missing or of another kind: such an operator draws nothing

    def draw_form(self, stream: Stream, matrix: Matrix | None = None) -> None:
        """Draws what a stream of its own holds: a form that the page uses, or the look of a field."""
        if self._depth == _DEEPEST_FORM:
            return
        self._file.budget.operate(_FORM)
        attributes = stream.attributes
        kept, saved, spans = self._resources, self._saved, self._spans
        state, text = self._state, (self._text, self._line)
        own = self._file.numbers(attributes.get("Matrix"))
        within = multiplied(six(own), state.matrix) if len(own) == 6 else state.matrix
        self._state = replace(state, matrix=matrix or within)
        box = self._file.numbers(attributes.get("BBox"))
        if len(box) == 4:
            corners = [(box[0], box[1]), (box[2], box[1]), (box[0], box[3]), (box[2], box[3])]
            self._clip_to(area_around([moved(x, y, self._state.matrix) for x, y in corners]))
        self._resources = self._file.dictionary(attributes.get("Resources")) or kept
        self._saved, self._spans = [], list(spans)
        self._depth += 1
        path, self._path = self._path, Path()
        self.draw(self._file.content(stream))
        self._depth -= 1
        self._path = path
        self._resources, self._saved, self._spans, self._state = kept, saved, spans, state
        self._text, self._line = text

    def _save(self, _: list[object]) -> None:
        if len(self._saved) < DEEPEST_STATE:
            self._saved.append(replace(self._state))

    def _restore(self, _: list[object]) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _transform(self, operands: list[object]) -> None:
        self._state.matrix = multiplied(six(operands), self._state.matrix)

    def _use(self, operands: list[object]) -> None:
        """Draws a form or a picture by its name."""
        found = self._file.resolved(self._resource("XObject", operands[0]))
        if not isinstance(found, Stream) or not self._layers.shows(found.attributes.get("OC")):
            return
        if self._file.name(found.attributes.get("Subtype")) == "Form":
            self.draw_form(found)
        else:
            self._picture(operands)

    def _picture(self, _: list[object]) -> None:
        area = area_around([moved(x, y, self._state.matrix) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))])
        if area is not None and not self._is_muted():
            self.ink.pictures.append(area.common(self._state.clip))

    def _settings(self, operands: list[object]) -> None:
        found = self._file.dictionary(self._resource("ExtGState", operands[0]))
        state = self._state
        if "ca" in found:
            state.solid = self._file.number(found["ca"], 1.0) >= 1
        if "BM" in found:
            state.solid = state.solid and self._file.name(found["BM"]) in ("Normal", "Compatible")
        if "LW" in found:
            state.pen = self._file.number(found["LW"])
        font = self._file.array(found.get("Font"))
        if len(font) == 2:
            state.font, state.size = self._font(font[0]), self._file.number(font[1])

    def _colour(self, numbers: list[float]) -> None:
        self._state.colour = ",".join(f"{one:.2f}" for one in numbers)
        self._state.shade = _shade(numbers, self._state.inverse)

    def _set_colour(self, operands: list[object]) -> None:
        numbers = [number(one) for one in operands if not isinstance(one, Name)]
        if len(numbers) < len(operands):
            self._state.shade, self._state.colour = 0.5, "pattern"
        else:
            self._colour(numbers)

    def _plain_colour(self, operands: list[object]) -> None:
        self._state.inverse = False
        self._colour([number(one) for one in operands])

    def _colour_space(self, operands: list[object]) -> None:
        """An ink of its own (Separation) is darker the more of it there is; light is lighter."""
        space = self._file.array(self._resource("ColorSpace", operands[0]))
        self._state.inverse = self._file.name(next(iter(space), None)) in ("Separation", "DeviceN")
        self._state.shade, self._state.colour = 0.0, "0"

    def _move(self, operands: list[object]) -> None:
        self._path.move(self._point(operands))

    def _line_to(self, operands: list[object]) -> None:
        self._path.line(self._point(operands))

    def _curve(self, operands: list[object]) -> None:
        self._path.curve(self._point(operands[-2:]))

    def _close(self, _: list[object]) -> None:
        self._path.close()

    def _rectangle(self, operands: list[object]) -> None:
        x, y, width, height = (number(one) for one in operands[:4])
        self._path.rectangle(x, y, width, height, self._state.matrix)

    def _pen(self, operands: list[object]) -> None:
        self._state.pen = number(operands[0])

    def _clip(self, _: list[object]) -> None:
        self._clips = True

    def _stroke(self, operands: list[object]) -> None:
        self._strokes()
        self._done(operands)

    def _fill(self, operands: list[object]) -> None:
        self._fills()
        self._done(operands)

    def _fill_and_stroke(self, operands: list[object]) -> None:
        self._fills()
        self._strokes()
        self._done(operands)

    def _close_and_stroke(self, operands: list[object]) -> None:
        self._path.close()
        self._stroke(operands)

    def _close_fill_and_stroke(self, operands: list[object]) -> None:
        self._path.close()
        self._fill_and_stroke(operands)

    def _done(self, _: list[object]) -> None:
        if self._clips:
            self._clip_to(self._path.area())
            self._clips = False
        self._path = Path()

    def _strokes(self) -> None:
        a, b, c, d, _, _ = self._state.matrix
        pen = self._state.pen * math.sqrt(abs(a * d - b * c))
        for shape in self._path.stroked(pen):
            self._paint(shape, 0.0)
        self._rounds()

    def _fills(self) -> None:
        for shape in self._path.filled():
            self._paint(shape, self._state.shade)
        self._rounds()

    def _rounds(self) -> None:
        area = self._path.round()
        if area is not None and not self._is_muted() and len(self.ink.rounds) <= _MOST_RULES:
            self.ink.rounds.append(area)

    def _paint(self, shape: Rule | Area | Slash, shade: float) -> None:
        self._order += 1
        common = Area(*shape).common(self._state.clip)
        if self._is_muted() or common.width < 0 or common.height < 0:
            return
        if isinstance(shape, Slash):
            if len(self.ink.slashes) <= _MOST_RULES:
                self.ink.slashes.append(common)
        elif isinstance(shape, Rule):
            if len(self.ink.rules) <= _MOST_RULES:
                self.ink.rules.append(Rule(*common))
        elif common.width > 0 and common.height > 0 and len(self.ink.fills) <= _MOST_RULES:
            self.ink.fills.append(Fill(common, shade, self._order, self._state.solid))

    def _clip_to(self, area: Area | None) -> None:
        if area is not None:
            self._state.clip = self._state.clip.common(area)

    def _point(self, operands: list[object]) -> tuple[float, float]:
        return moved(number(operands[0]), number(operands[1]), self._state.matrix)


def _sound(found: Iterator[tuple[str, list[object]]]) -> Iterator[tuple[str, list[object]]]:
    """The operators as far as they can be read."""
    try:
        yield from found
    except SyntaxProblem:
        return


def _shade(numbers: list[float], inverse: bool) -> float:
    """How light a colour is: of one number grey, of three red, green and blue, of four inks."""
    match numbers:
        case [grey]:
            light = 1 - grey if inverse else grey
        case [red, green, blue]:
            light = 0.3 * red + 0.59 * green + 0.11 * blue
        case [cyan, magenta, yellow, black]:
            light = 1 - min(0.3 * cyan + 0.59 * magenta + 0.11 * yellow + black, 1)
        case _:
            light = 0.5
    return min(max(light, 0.0), 1.0)


_ACTS: dict[str, Callable[[Painter, list[object]], None]] = {
    **TEXT_ACTS,
    "q": Painter._save, "Q": Painter._restore, "cm": Painter._transform, "Do": Painter._use, "BI": Painter._picture,
    "gs": Painter._settings, "w": Painter._pen,
    "g": Painter._plain_colour, "rg": Painter._plain_colour, "k": Painter._plain_colour,
    "cs": Painter._colour_space, "sc": Painter._set_colour, "scn": Painter._set_colour,
    "m": Painter._move, "l": Painter._line_to, "c": Painter._curve, "v": Painter._curve, "y": Painter._curve,
    "h": Painter._close, "re": Painter._rectangle, "W": Painter._clip, "W*": Painter._clip, "n": Painter._done,
    "S": Painter._stroke, "s": Painter._close_and_stroke, "f": Painter._fill, "F": Painter._fill, "f*": Painter._fill,
    "B": Painter._fill_and_stroke, "B*": Painter._fill_and_stroke,
    "b": Painter._close_fill_and_stroke, "b*": Painter._close_fill_and_stroke,
}  # fmt: skip
