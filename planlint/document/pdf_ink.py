"""A page drawn: its operators followed, and what they put on the page gathered as marks of text, rules and areas.

Fonts are read in ``pdf_fonts``, lines and areas in ``pdf_shapes``. What belongs together on the page is for the modules
that read its layout. Nothing is followed that leads out of the file, and nothing in it is run.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from planlint.document.characters import plain
from planlint.document.pdf_file import PdfFile
from planlint.document.pdf_fonts import Font, font_of
from planlint.document.pdf_layers import Layers
from planlint.document.pdf_pages import Page
from planlint.document.pdf_shapes import Area, Fill, Matrix, Path, Rule, area_around, moved, multiplied
from planlint.document.pdf_syntax import Name, Ref, Stream, operations

_DEEPEST_FORM = 12
_DEEPEST_STATE = 200
_MOST_RULES = 30_000
_APART = 0.17
_SAME_PLACE = 0.35
_LARGEST_LETTERS = 2_000.0
_HIDDEN_MODES = (3, 7)
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Mark(NamedTuple):
    """Letters shown together without a gap.

    They start at ``x`` and ``y`` (their baseline) and go on for ``length`` in the direction ``turn``: 0 to the right,
    1 down, 2 to the left, 3 up, -1 for letters that stand askew. ``spaces`` is how many spaces were shown right before
    them; ``order`` when they were painted; ``tag`` what the file calls them ("H1", "Artifact"), "" where it says nothing.
    """

    text: str
    x: float
    y: float
    length: float
    size: float
    turn: int
    bold: bool
    look: str
    shade: float
    spaces: int
    order: int
    tag: str


@dataclass(slots=True)
class Ink:
    """What a page shows. ``hidden`` are letters that were drawn invisibly, ``pictures`` the areas of images."""

    width: float
    height: float
    marks: list[Mark] = field(default_factory=list)
    hidden: list[Mark] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    pictures: list[Area] = field(default_factory=list)


@dataclass(slots=True)
class _State:
    matrix: Matrix
    clip: Area
    font: Font | None = None
    size: float = 0.0
    between: float = 0.0
    between_words: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0
    shade: float = 0.0
    colour: str = "0"
    pen: float = 1.0
    solid: bool = True
    inverse: bool = False


def page_matrix(page: Page, turns: int) -> tuple[Matrix, float, float]:
    """From the file's coordinates to points from the upper left corner as the page is shown; its width and height."""
    left, bottom, right, top = page.box
    width, height = right - left, top - bottom
    match turns % 4:
        case 1:
            return (0.0, 1.0, 1.0, 0.0, -bottom, -left), height, width
        case 2:
            return (-1.0, 0.0, 0.0, 1.0, right, -bottom), width, height
        case 3:
            return (0.0, -1.0, -1.0, 0.0, top, right), height, width
        case _:
            return (1.0, 0.0, 0.0, -1.0, -left, top), width, height


class Painter:
    """Draws one page. Raises ``RefusalError`` where the file's budget is spent."""

    def __init__(self, file: PdfFile, page: Page, turns: int, fonts: dict[int, Font], layers: Layers) -> None:
        matrix, width, height = page_matrix(page, turns)
        self.ink = Ink(width, height)
        self.matrix = matrix
        self._file = file
        self._fonts = fonts
        self._layers = layers
        self._state = _State(matrix, Area(-1.0, -1.0, width + 1, height + 1))
        self._saved: list[_State] = []
        self._resources: dict[str, object] = file.dictionary(page.attributes.get("Resources"))
        self._path = Path()
        self._clips = False
        self._line = self._text = _IDENTITY
        self._spaces = 0
        self._end = (math.inf, math.inf)
        self._order = 0
        self._spans: list[_Span] = []
        self._depth = 0

    def draw(self, content: bytes) -> None:
        """Follows the operators of a page's content."""
        for operator, operands in operations(content):
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
        attributes = stream.attributes
        kept, saved, spans = self._resources, self._saved, self._spans
        state, text = self._state, (self._text, self._line)
        own = self._file.numbers(attributes.get("Matrix"))
        within = multiplied(_six(own), state.matrix) if len(own) == 6 else state.matrix
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
        if len(self._saved) < _DEEPEST_STATE:
            self._saved.append(replace(self._state))

    def _restore(self, _: list[object]) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _transform(self, operands: list[object]) -> None:
        self._state.matrix = multiplied(_six(operands), self._state.matrix)

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

    def _resource(self, kind: str, name: object) -> object:
        return self._file.dictionary(self._resources.get(kind)).get(str(name)) if isinstance(name, Name) else None

    # Colours

    def _colour(self, numbers: list[float]) -> None:
        self._state.colour = ",".join(f"{one:.2f}" for one in numbers)
        self._state.shade = _shade(numbers, self._state.inverse)

    def _set_colour(self, operands: list[object]) -> None:
        numbers = [_number(one) for one in operands if not isinstance(one, Name)]
        if len(numbers) < len(operands):
            self._state.shade, self._state.colour = 0.5, "pattern"
        else:
            self._colour(numbers)

    def _plain_colour(self, operands: list[object]) -> None:
        self._state.inverse = False
        self._colour([_number(one) for one in operands])

    def _colour_space(self, operands: list[object]) -> None:
        """An ink of its own (Separation) is darker the more of it there is; light is lighter."""
        space = self._file.array(self._resource("ColorSpace", operands[0]))
        self._state.inverse = self._file.name(next(iter(space), None)) in ("Separation", "DeviceN")
        self._state.shade, self._state.colour = 0.0, "0"

    # Lines and areas

    def _move(self, operands: list[object]) -> None:
        self._path.move(self._point(operands))

    def _line_to(self, operands: list[object]) -> None:
        self._path.line(self._point(operands))

    def _curve(self, operands: list[object]) -> None:
        self._path.curve(self._point(operands[-2:]))

    def _close(self, _: list[object]) -> None:
        self._path.close()

    def _rectangle(self, operands: list[object]) -> None:
        x, y, width, height = (_number(one) for one in operands[:4])
        self._path.rectangle(x, y, width, height, self._state.matrix)

    def _pen(self, operands: list[object]) -> None:
        self._state.pen = _number(operands[0])

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

    def _fills(self) -> None:
        for shape in self._path.filled():
            self._paint(shape, self._state.shade)

    def _paint(self, shape: Rule | Area, shade: float) -> None:
        self._order += 1
        common = Area(*shape).common(self._state.clip)
        if self._is_muted() or common.width < 0 or common.height < 0:
            return
        if isinstance(shape, Rule):
            if len(self.ink.rules) <= _MOST_RULES:
                self.ink.rules.append(Rule(*common))
        elif common.width > 0 and common.height > 0 and len(self.ink.fills) <= _MOST_RULES:
            self.ink.fills.append(Fill(common, shade, self._order, self._state.solid))

    def _clip_to(self, area: Area | None) -> None:
        if area is not None:
            self._state.clip = self._state.clip.common(area)

    def _point(self, operands: list[object]) -> tuple[float, float]:
        return moved(_number(operands[0]), _number(operands[1]), self._state.matrix)

    # Text

    def _begin_text(self, _: list[object]) -> None:
        self._text = self._line = _IDENTITY

    def _set_font(self, operands: list[object]) -> None:
        self._state.font = self._font(self._resource("Font", operands[0]))
        self._state.size = _number(operands[1])

    def _font(self, value: object) -> Font:
        key = value.number if isinstance(value, Ref) else -id(value)
        if key not in self._fonts:
            self._fonts[key] = font_of(self._file, value)
        return self._fonts[key]

    def _next_line(self, operands: list[object]) -> None:
        x, y = _number(operands[0]), _number(operands[1])
        self._line = self._text = multiplied((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _next_line_leading(self, operands: list[object]) -> None:
        self._state.leading = -_number(operands[1])
        self._next_line(operands)

    def _text_matrix(self, operands: list[object]) -> None:
        self._line = self._text = _six(operands)

    def _new_line(self, _: list[object]) -> None:
        self._next_line([0.0, -self._state.leading])

    def _show(self, operands: list[object]) -> None:
        self._show_all([operands[0]])

    def _show_array(self, operands: list[object]) -> None:
        found = operands[0]
        if isinstance(found, list):
            self._show_all(found)

    def _show_on_new_line(self, operands: list[object]) -> None:
        self._new_line(operands)
        self._show(operands)

    def _show_spaced(self, operands: list[object]) -> None:
        self._state.between_words, self._state.between = _number(operands[0]), _number(operands[1])
        self._show_on_new_line(operands[2:])

    def _show_all(self, pieces: list[object]) -> None:
        """Shows strings; numbers between them move the next one back by thousandths of the size."""
        state = self._state
        if state.font is None:
            return
        size, stretch, between = state.size, state.stretch, state.between
        place = start = end = 0.0
        letters: list[str] = []
        for piece in pieces:
            if isinstance(piece, int | float):
                place -= piece / 1000 * size * stretch
                if letters and abs(place - end) > _APART * abs(size):
                    self._put(letters, start, end)
                    letters = []
                continue
            if not isinstance(piece, bytes):
                continue
            glyphs = state.font.glyphs(piece)
            self._file.budget.show(len(glyphs))
            for text, width, is_space in glyphs:
                step = (width * size + between + (state.between_words if is_space else 0.0)) * stretch
                if self._spans and self._spans[-1].instead is not None:
                    text = self._spans[-1].take()
                if not text:
                    pass
                elif text.isspace():
                    if letters:
                        self._put(letters, start, end)
                        letters = []
                    self._space(place)
                else:
                    if not letters:
                        start = place
                        self._arrive(place)
                    letters.append(text)
                    end = place + (step - between * stretch if between < 0 else step)
                place += step
        if letters:
            self._put(letters, start, end)
        self._text = multiplied((1.0, 0.0, 0.0, 1.0, place, 0.0), self._text)
        if self._spaces:
            self._end = self._device(0.0)

    def _device(self, place: float) -> tuple[float, float]:
        return moved(*moved(place, self._state.rise, self._text), self._state.matrix)

    def _space(self, place: float) -> None:
        self._arrive(place)
        self._spaces += 1
        self._end = (math.nan, math.nan)  # until the string ends: what follows in it follows the space

    def _arrive(self, place: float) -> None:
        """Forgets the spaces shown before, unless what comes now comes right behind them."""
        if not self._spaces or math.isnan(self._end[0]):
            return
        x, y = self._device(place)
        room = _SAME_PLACE * max(self._letter_size(), 1.0)
        if not (abs(x - self._end[0]) <= room and abs(y - self._end[1]) <= room):
            self._spaces = 0

    def _letter_size(self) -> float:
        _, _, c, d, _, _ = multiplied(self._text, self._state.matrix)
        return abs(self._state.size) * math.hypot(c, d)

    def _put(self, letters: list[str], start: float, end: float) -> None:
        """Puts letters on the page, unless they stand outside of what shows of it."""
        spaces, self._spaces = self._spaces, 0
        state = self._state
        a, b, c, d, _, _ = multiplied(self._text, state.matrix)
        x, y = self._device(start)
        size = abs(state.size) * math.hypot(c, d)
        along = math.hypot(a, b)
        length = abs(end - start) * along
        if state.size < 0:
            a, b = -a, -b
        if not (0.5 < size < _LARGEST_LETTERS and length < 50_000 and along > 0):
            return
        ahead = length / 2 / along
        if not state.clip.holds(x + a * ahead, y + b * ahead, size / 2) or self._is_muted():
            return
        self._order += 1
        span = self._spans[-1] if self._spans else _NO_SPAN
        bold = state.font is not None and (state.font.bold or state.mode == 2)
        look = f"{state.font.key if state.font else ''} {state.colour}"
        mark = Mark(
            "".join(letters), x, y, length, size, _turn(a, b, along), bold, look, state.shade, spaces, self._order, span.tag
        )  # fmt: skip
        (self.ink.hidden if state.mode in _HIDDEN_MODES else self.ink.marks).append(mark)

    # Spans that the file names

    def _begin_span(self, operands: list[object]) -> None:
        outer = self._spans[-1] if self._spans else _NO_SPAN
        if len(self._spans) == _DEEPEST_STATE:
            return
        name = str(operands[0]) if operands and isinstance(operands[0], Name) else ""
        found = operands[1] if len(operands) > 1 else None
        if isinstance(found, Name):
            found = self._resource("Properties", found)
        muted = outer.muted or (name == "OC" and not self._layers.shows(found))
        settings = self._file.dictionary(found)
        tag = outer.tag if outer.tag == "Artifact" or name in ("Span", "OC", "") else name
        if name == "Artifact" and self._file.name(settings.get("Type")) == "Pagination":
            tag = "Pagination"
        instead = self._file.resolved(settings.get("ActualText"))
        self._spans.append(_Span(tag, muted, _text_string(instead) if isinstance(instead, bytes) else outer.instead))

    def _end_span(self, _: list[object]) -> None:
        if self._spans:
            self._spans.pop()

    def _is_muted(self) -> bool:
        return bool(self._spans) and self._spans[-1].muted


@dataclass(slots=True)
class _Span:
    """Marked content: what it is called, whether its layer is hidden, and the text that stands for its glyphs."""

    tag: str
    muted: bool
    instead: str | None = None

    def take(self) -> str:
        """The text of the next glyph: all of it for the first, none for the others."""
        found, self.instead = self.instead or "", ""
        return found


_NO_SPAN = _Span("", False)


def _text_string(value: bytes) -> str:
    if value.startswith(b"\xfe\xff"):
        return plain(value[2:].decode("utf-16-be", "ignore"))
    return plain(value.decode("latin-1"))


def _six(operands: list[object] | list[float]) -> Matrix:
    a, b, c, d, e, f = (_number(one) for one in operands[:6])
    return a, b, c, d, e, f


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


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


def _turn(across: float, down: float, along: float) -> int:
    if abs(down) < 0.05 * along:
        return 0 if across > 0 else 2
    if abs(across) < 0.05 * along:
        return 1 if down > 0 else 3
    return -1


_ACTS: dict[str, Callable[[Painter, list[object]], None]] = {
    "q": Painter._save, "Q": Painter._restore, "cm": Painter._transform, "Do": Painter._use, "BI": Painter._picture,
    "gs": Painter._settings, "w": Painter._pen,
    "g": Painter._plain_colour, "rg": Painter._plain_colour, "k": Painter._plain_colour,
    "cs": Painter._colour_space, "sc": Painter._set_colour, "scn": Painter._set_colour,
    "m": Painter._move, "l": Painter._line_to, "c": Painter._curve, "v": Painter._curve, "y": Painter._curve,
    "h": Painter._close, "re": Painter._rectangle, "W": Painter._clip, "W*": Painter._clip, "n": Painter._done,
    "S": Painter._stroke, "s": Painter._close_and_stroke, "f": Painter._fill, "F": Painter._fill, "f*": Painter._fill,
    "B": Painter._fill_and_stroke, "B*": Painter._fill_and_stroke,
    "b": Painter._close_fill_and_stroke, "b*": Painter._close_fill_and_stroke,
    "BT": Painter._begin_text, "Tf": Painter._set_font, "Td": Painter._next_line, "TD": Painter._next_line_leading,
    "Tm": Painter._text_matrix, "T*": Painter._new_line, "Tj": Painter._show, "TJ": Painter._show_array,
    "'": Painter._show_on_new_line, '"': Painter._show_spaced,
    "Tc": lambda painter, found: setattr(painter._state, "between", _number(found[0])),
    "Tw": lambda painter, found: setattr(painter._state, "between_words", _number(found[0])),
    "Tz": lambda painter, found: setattr(painter._state, "stretch", _number(found[0]) / 100),
    "TL": lambda painter, found: setattr(painter._state, "leading", _number(found[0])),
    "Ts": lambda painter, found: setattr(painter._state, "rise", _number(found[0])),
    "Tr": lambda painter, found: setattr(painter._state, "mode", int(_number(found[0]))),
    "BMC": Painter._begin_span, "BDC": Painter._begin_span, "EMC": Painter._end_span,
}  # fmt: skip
