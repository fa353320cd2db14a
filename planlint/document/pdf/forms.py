"""The fields of a PDF form at their places on the page, and comments that somebody put beside the text.

A field's words are taken from how it looks on the page, and from its value where it has no look. Scripts and actions of
a form are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planlint.document.characters import TICKED, UNTICKED, plain
from planlint.document.pdf.file import PdfFile
from planlint.document.pdf.ink import Mark
from planlint.document.pdf.pages import Page
from planlint.document.pdf.painter import Painter
from planlint.document.pdf.shapes import Area, Matrix, area_around, moved, multiplied
from planlint.document.pdf.streams import whole
from planlint.document.pdf.syntax import Stream

_MOST_ANNOTATIONS = 5_000
_MOST_PARENTS = 20
_FIELD = 15
_HIDDEN = 0b100010
_PUSH_BUTTON = 1 << 16
_SIZES = (8.0, 11.0)
_LETTER = 0.5
_COMMENTS = frozenset(
    ("Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Stamp", "Ink", "Caret", "Popup")
)
_WITHOUT_WORDS = frozenset(("Popup",))
_TYPED = "FreeTextTypeWriter"


@dataclass(slots=True)
class Annotations:
    """What was found beside the text of a page: whether anybody commented on it."""

    comments: bool = False


def draw_annotations(file: PdfFile, page: Page, painter: Painter) -> Annotations:
    """Draws the page's fields onto it, and tells what else stands there. Raises ``RefusalError`` over budget."""
    found = Annotations()
    for value in file.array(page.attributes.get("Annots"))[:_MOST_ANNOTATIONS]:
        file.budget.operate(_FIELD)
        annotation = file.dictionary(value)
        kind = file.name(annotation.get("Subtype"))
        if whole(file.resolved(annotation.get("F")), 0) & _HIDDEN:
            continue
        if kind == "Widget":
            _draw_field(file, annotation, painter)
        elif kind == "FreeText" and file.name(annotation.get("IT")) == _TYPED:
            _draw_look(file, annotation, painter)
        elif kind in _COMMENTS and kind not in _WITHOUT_WORDS and _says_something(file, annotation):
            found.comments = True
    return found


def _says_something(file: PdfFile, annotation: dict[str, object]) -> bool:
    words = file.resolved(annotation.get("Contents", annotation.get("RC")))
    return isinstance(words, bytes) and bool(_string(words).strip())


def _draw_field(file: PdfFile, annotation: dict[str, object], painter: Painter) -> None:
    kind = file.name(_inherited(file, annotation, "FT"))
    flags = whole(file.resolved(_inherited(file, annotation, "Ff")), 0)
    area = _area(file, annotation, painter.matrix)
    if area is None:
        return
    if kind == "Btn" and not flags & _PUSH_BUTTON:
        state = file.name(annotation.get("AS")) or file.name(_inherited(file, annotation, "V"))
        sign = TICKED if state not in ("", "Off") else UNTICKED
        size = min(max(area.height * 0.8, 6.0), 14.0)
        painter.ink.marks.append(_mark(sign, area.left, area.bottom - 0.2 * area.height, size, painter))
    elif kind in ("Tx", "Ch"):
        shown = len(painter.ink.marks)
        _draw_look(file, annotation, painter)
        if len(painter.ink.marks) == shown:
            value = file.resolved(_inherited(file, annotation, "V"))
            painter.ink.marks += _typed(_value(file, value), area, painter)


def _draw_look(file: PdfFile, annotation: dict[str, object], painter: Painter) -> None:
    """Draws how a field looks, stretched from the box that it is drawn in to its place on the page."""
    look = file.resolved(file.dictionary(annotation.get("AP")).get("N"))
    rectangle = file.numbers(annotation.get("Rect"))
    if not isinstance(look, Stream) or len(rectangle) != 4:
        return
    box = file.numbers(look.attributes.get("BBox"))
    if len(box) != 4:
        return
    own = file.numbers(look.attributes.get("Matrix"))
    matrix: Matrix = (own[0], own[1], own[2], own[3], own[4], own[5]) if len(own) == 6 else (1, 0, 0, 1, 0, 0)
    corners = [moved(x, y, matrix) for x in (box[0], box[2]) for y in (box[1], box[3])]
    drawn = area_around(corners)
    place = area_around([(rectangle[0], rectangle[1]), (rectangle[2], rectangle[3])])
    if drawn is None or place is None or drawn.width <= 0 or drawn.height <= 0:
        return
    across, down = place.width / drawn.width, place.height / drawn.height
    fitted: Matrix = (across, 0, 0, down, place.left - drawn.left * across, place.top - drawn.top * down)
    painter.draw_form(look, multiplied(multiplied(matrix, fitted), painter.matrix))


def _typed(text: str, area: Area, painter: Painter) -> Iterator[Mark]:
    """The words of a value where no look of the field shows how they stand: line by line, wrapped by guess."""
    size = min(max(area.height * 0.7, _SIZES[0]), _SIZES[1])
    x, y = area.left + 2, area.top + size
    for paragraph in text.split("\n"):
        for word in paragraph.split():
            length = len(word) * size * _LETTER
            if x + length > area.right and x > area.left + 2:
                x, y = area.left + 2, y + size * 1.2
            spaces = int(x > area.left + 2)
            yield _mark(word, x, min(y, area.bottom - 1), size, painter, spaces)
            x += length + size * 0.3
        x, y = area.left + 2, y + size * 1.2


def _mark(text: str, x: float, y: float, size: float, painter: Painter, spaces: int = 0) -> Mark:
    order = 1_000_000_000 + len(painter.ink.marks)
    return Mark(text, x, y, len(text) * size * _LETTER, size, 0, False, "field", 0.0, spaces, order, "")


def _inherited(file: PdfFile, annotation: dict[str, object], key: str) -> object:
    for _ in range(_MOST_PARENTS):
        if key in annotation:
            return annotation[key]
        if "Parent" not in annotation:
            return None
        annotation = file.dictionary(annotation["Parent"])
    return None


def _area(file: PdfFile, annotation: dict[str, object], matrix: Matrix) -> Area | None:
    rectangle = file.numbers(annotation.get("Rect"))
    if len(rectangle) != 4:
        return None
    left, low, right, high = rectangle
    return area_around([moved(left, low, matrix), moved(right, high, matrix)])


def _value(file: PdfFile, value: object) -> str:
    if isinstance(value, list):
        return "\n".join(_value(file, file.resolved(one)) for one in value[:100] if not isinstance(one, list))
    if isinstance(value, Stream):
        return _string(file.content(value))
    return _string(value) if isinstance(value, bytes) else ""


def _string(value: bytes) -> str:
    if value.startswith(b"\xfe\xff"):
        return plain(value[2:].decode("utf-16-be", "ignore"))
    return plain(value.decode("utf-8" if value.startswith(b"\xef\xbb\xbf") else "cp1252", "ignore"))
