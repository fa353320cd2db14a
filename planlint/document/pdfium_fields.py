"""The fields of a PDF form with what was filled in, and how many comments stand beside the text of a page.

A field's value is read, never how it looks; scripts and actions are not looked at.
"""

from __future__ import annotations

from ctypes import byref
from dataclasses import dataclass, field

from planlint.document import pdfium_calls as pdfium
from planlint.document.characters import plain, trimmed
from planlint.document.pdfium_ink import FieldRow, Kind, Place
from planlint.document.pdfium_shapes import TOO_MUCH_DRAWN
from planlint.document.pdfium_view import View
from planlint.document.refusal import RefusalError

_MOST_ANNOTATIONS = 10_000
_MOST_OPTIONS = 5_000
_TYPED, _WIDGET = 3, 20
_COMMENTS = frozenset({1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
"""Notes, marks over words, drawn figures, stamps, carets, ink."""
_UNSEEN = 0b100010
_KINDS: dict[int, Kind] = {2: "check", 3: "radio", 4: "choice", 5: "choice", 6: "text"}
_LONE_KINDS: dict[str, Kind] = {"Tx": "text", "Ch": "choice", "Btn": "check"}
_OFF = ("", "Off")


@dataclass(slots=True)
class Beside:
    """What was found beside the text of a page."""

    fields: list[FieldRow] = field(default_factory=list)
    comments: int = 0


def beside(page: pdfium.Handle, form: pdfium.Handle, view: View) -> Beside:
    """The fields and comments of a page. Raises ``RefusalError`` where there are more than a plan can have."""
    found = Beside()
    count = pdfium.count_annotations(page)
    if count > _MOST_ANNOTATIONS:
        raise RefusalError(TOO_MUCH_DRAWN)
    for index in range(count):
        annotation = pdfium.annotation(page, index)
        if annotation is None:
            continue
        try:
            _read(annotation, form, view, found)
        finally:
            pdfium.close_annotation(annotation)
    return found


def _read(annotation: pdfium.Handle, form: pdfium.Handle, view: View, found: Beside) -> None:
    kind = pdfium.annotation_kind(annotation)
    if pdfium.annotation_flags(annotation) & _UNSEEN:
        return
    if kind == _WIDGET:
        place = _place(annotation, view)
        row = None if place is None else _field(annotation, form, place)
        if row is not None:
            found.fields.append(row)
    elif kind == _TYPED:
        words, place = _text(annotation, b"Contents"), _place(annotation, view)
        if words and place is not None:
            found.fields.append(("text", words, None, *place))
    elif kind in _COMMENTS and _text(annotation, b"Contents"):
        found.comments += 1


def _field(annotation: pdfium.Handle, form: pdfium.Handle, place: Place) -> FieldRow | None:
    number = pdfium.field_type(form, annotation) if form is not None else -1
    if number <= 0:
        return _lone_field(annotation, place)
    kind = _KINDS.get(number)
    match kind:
        case "check" | "radio":
            # The state of its look is what a reader sees. The form's own answer would take loading every field's look.
            state = _text(annotation, b"AS") or (_value(annotation, form) if kind == "check" else "")
            return _ticked(kind, state, place)
        case "choice":
            return kind, _chosen(annotation, form) or _value(annotation, form), None, *place
        case "text":
            return kind, _value(annotation, form), None, *place
        case _:
            return None  # a button to press, or a signature


def _lone_field(annotation: pdfium.Handle, place: Place) -> FieldRow | None:
    """A field that its form has lost, as happens where PDFs are joined: what it says of itself."""
    kind = _LONE_KINDS.get(_text(annotation, b"FT"))
    if kind is None:
        return None
    if kind != "check":
        return kind, _text(annotation, b"V"), None, *place
    state = _text(annotation, b"AS")
    return _ticked(kind, state, place) if state else None


def _ticked(kind: Kind, state: str, place: Place) -> FieldRow:
    ticked = state not in _OFF
    return kind, state if ticked else "", ticked, *place


def _value(annotation: pdfium.Handle, form: pdfium.Handle) -> str:
    found = pdfium.utf16(lambda buffer, room: pdfium.field_value(form, annotation, buffer, room))
    return trimmed(plain(found))


def _chosen(annotation: pdfium.Handle, form: pdfium.Handle) -> str:
    """The labels that were chosen, which are what a reader sees; the value behind them may be a number."""
    count = min(pdfium.count_options(form, annotation), _MOST_OPTIONS)
    labels = [
        pdfium.utf16(
            lambda buffer, room, index=index: pdfium.option_label(form, annotation, index, buffer, room)
        )
        for index in range(count)
        if pdfium.option_is_chosen(form, annotation, index) == 1
    ]
    return trimmed(plain(", ".join(labels)))


def _text(annotation: pdfium.Handle, key: bytes) -> str:
    found = pdfium.utf16(lambda buffer, room: pdfium.annotation_text(annotation, key, buffer, room))
    return trimmed(plain(found))


def _place(annotation: pdfium.Handle, view: View) -> Place | None:
    box = pdfium.Rectangle()
    if not pdfium.annotation_box(annotation, byref(box)):
        return None
    return view.place(box.left, box.bottom, box.right, box.top)
