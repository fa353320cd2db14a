"""The text operators of a page: strings shown in a font, put on the page as marks of letters where they stand.

Fonts are read in ``pdf_fonts``; the operators that draw everything else are followed in ``pdf_painter``.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from planlint.document.characters import plain
from planlint.document.pdf.file import PdfFile
from planlint.document.pdf.fonts import Font, font_of
from planlint.document.pdf.ink import Ink, Mark
from planlint.document.pdf.layers import Layers
from planlint.document.pdf.shapes import Area, Matrix, moved, multiplied
from planlint.document.pdf.syntax import Name, Ref

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
DEEPEST_STATE = 200

_APART = 0.17
_SAME_PLACE = 0.35
_LARGEST_LETTERS = 2_000.0
_HIDDEN_MODES = (3, 7)


@dataclass(slots=True)
class State:
    """What the operators before have set: where things are drawn, with which font, pen and colour."""

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


@dataclass(slots=True)
class Span:
    """Marked content: what it is called, whether its layer is hidden, and the text that stands for its glyphs."""

    tag: str
    muted: bool
    instead: str | None = None

    def take(self) -> str:
        """The text of the next glyph: all of it for the first, none for the others."""
        found, self.instead = self.instead or "", ""
        return found


NO_SPAN = Span("", False)


@dataclass(slots=True)
class _Run:
    """Letters shown without a gap so far, from where to where, and the place where the next one goes."""

    letters: list[str] = field(default_factory=list)
    start: float = 0.0
    end: float = 0.0
    place: float = 0.0


class Letterer:
    """Follows the operators that show text, and those that name spans of it."""

    def __init__(self, file: PdfFile, fonts: dict[int, Font], layers: Layers, ink: Ink, state: State) -> None:
        self.ink = ink
        self._file = file
        self._fonts = fonts
        self._layers = layers
        self._state = state
        self._resources: dict[str, object] = {}
        self._line = self._text = IDENTITY
        self._spaces = 0
        self._end = (math.inf, math.inf)
        self._order = 0
        self._spans: list[Span] = []

    def _resource(self, kind: str, name: object) -> object:
        return (
            self._file.dictionary(self._resources.get(kind)).get(str(name))
            if isinstance(name, Name)
            else None
        )

    def _begin_text(self, _: list[object]) -> None:
        self._text = self._line = IDENTITY

    def _set_font(self, operands: list[object]) -> None:
        self._state.font = self._font(self._resource("Font", operands[0]))
        self._state.size = number(operands[1])

    def _font(self, value: object) -> Font:
        key = value.number if isinstance(value, Ref) else -id(value)
        if key not in self._fonts:
            self._fonts[key] = font_of(self._file, value)
        return self._fonts[key]

    def _next_line(self, operands: list[object]) -> None:
        x, y = number(operands[0]), number(operands[1])
        self._line = self._text = multiplied((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _next_line_leading(self, operands: list[object]) -> None:
        self._state.leading = -number(operands[1])
        self._next_line(operands)

    def _text_matrix(self, operands: list[object]) -> None:
        self._line = self._text = six(operands)

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
        self._state.between_words, self._state.between = number(operands[0]), number(operands[1])
        self._show_on_new_line(operands[2:])

    def _show_all(self, pieces: list[object]) -> None:
        """Shows strings; numbers between them move the next one back by thousandths of the size."""
        state = self._state
        if state.font is None:
            return
        run = _Run()
        for piece in pieces:
            if isinstance(piece, int | float):
                run.place -= piece / 1000 * state.size * state.stretch
                if run.letters and abs(run.place - run.end) > _APART * abs(state.size):
                    self._put(run)
            elif isinstance(piece, bytes):
                self._show_string(state.font, piece, run)
        if run.letters:
            self._put(run)
        self._text = multiplied((1.0, 0.0, 0.0, 1.0, run.place, 0.0), self._text)
        if self._spaces:
            self._end = self._device(0.0)

    def _show_string(self, font: Font, shown: bytes, run: _Run) -> None:
        state = self._state
        size, stretch, between = state.size, state.stretch, state.between
        glyphs = font.glyphs(shown)
        self._file.budget.show(len(glyphs))
        instead = self._spans[-1] if self._spans and self._spans[-1].instead is not None else None
        for text, width, is_space in glyphs:
            step = (width * size + between + (state.between_words if is_space else 0.0)) * stretch
            if instead is not None:
                text = instead.take()
            if text.isspace():
                if run.letters:
                    self._put(run)
                self._space(run.place)
            elif text:
                if not run.letters:
                    run.start = run.place
                    self._arrive(run.place)
                run.letters.append(text)
                run.end = run.place + (step - between * stretch if between < 0 else step)
            run.place += step

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

    def _put(self, run: _Run) -> None:
        """Puts the letters of a run on the page, unless they stand outside of what shows of it; the run is empty then."""
        letters, start, end = run.letters, run.start, run.end
        run.letters = []
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
        span = self._spans[-1] if self._spans else NO_SPAN
        bold = state.font is not None and (state.font.bold or state.mode == 2)
        look = f"{state.font.key if state.font else ''} {state.colour}"
        mark = Mark(
            "".join(letters), x, y, length, size, _turn(a, b, along), bold, look, state.shade, spaces, self._order, span.tag
        )  # fmt: skip
        (self.ink.hidden if state.mode in _HIDDEN_MODES else self.ink.marks).append(mark)

    def _begin_span(self, operands: list[object]) -> None:
        outer = self._spans[-1] if self._spans else NO_SPAN
        if len(self._spans) == DEEPEST_STATE:
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
        self._spans.append(
            Span(tag, muted, _text_string(instead) if isinstance(instead, bytes) else outer.instead)
        )

    def _end_span(self, _: list[object]) -> None:
        if self._spans:
            self._spans.pop()

    def _is_muted(self) -> bool:
        return bool(self._spans) and self._spans[-1].muted


def _text_string(value: bytes) -> str:
    if value.startswith(b"\xfe\xff"):
        return plain(value[2:].decode("utf-16-be", "ignore"))
    return plain(value.decode("latin-1"))


def six(operands: list[object] | list[float]) -> Matrix:
    """The six numbers of a change of coordinates. Raises ``ValueError`` where there are fewer."""
    a, b, c, d, e, f = (number(one) for one in operands[:6])
    return a, b, c, d, e, f


def number(value: object) -> float:
    """The operand as a number; 0 where it is none."""
    return float(value) if isinstance(value, int | float) else 0.0


def _turn(across: float, down: float, along: float) -> int:
    if abs(down) < 0.05 * along:
        return 0 if across > 0 else 2
    if abs(across) < 0.05 * along:
        return 1 if down > 0 else 3
    return -1


TEXT_ACTS: dict[str, Callable[[Letterer, list[object]], None]] = {
    "BT": Letterer._begin_text, "Tf": Letterer._set_font, "Td": Letterer._next_line,
    "TD": Letterer._next_line_leading, "Tm": Letterer._text_matrix, "T*": Letterer._new_line,
    "Tj": Letterer._show, "TJ": Letterer._show_array, "'": Letterer._show_on_new_line, '"': Letterer._show_spaced,
    "Tc": lambda letterer, found: setattr(letterer._state, "between", number(found[0])),
    "Tw": lambda letterer, found: setattr(letterer._state, "between_words", number(found[0])),
    "Tz": lambda letterer, found: setattr(letterer._state, "stretch", number(found[0]) / 100),
    "TL": lambda letterer, found: setattr(letterer._state, "leading", number(found[0])),
    "Ts": lambda letterer, found: setattr(letterer._state, "rise", number(found[0])),
    "Tr": lambda letterer, found: setattr(letterer._state, "mode", int(number(found[0]))),
    "BMC": Letterer._begin_span, "BDC": Letterer._begin_span, "EMC": Letterer._end_span,
}  # fmt: skip
"""What the operators for text do."""
