"""PDFium's functions with types: the only module that imports pypdfium2.

Handles are plain numbers here, None where PDFium found nothing. PDFium serves one thread at a time: ``ONE_AT_A_TIME`` is
held around its use. It opens no network, follows no link, and runs no script: pypdfium2's builds have no JavaScript
engine in them, and the actions of a document are never asked for.
"""

from __future__ import annotations

import atexit
import ctypes
import threading
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as raw  # type: ignore[import-untyped]

ONE_AT_A_TIME = threading.RLock()

Handle = int | None
Number = Callable[..., int]
Measure = Callable[..., float]
Finder = Callable[..., Handle]

_EXITING = threading.Event()
atexit.register(_EXITING.set)  # registered after pypdfium2's own, so it runs before the library is taken down


class Rectangle(ctypes.Structure):
    """``FS_RECTF``."""

    _fields_ = (
        ("left", ctypes.c_float),
        ("top", ctypes.c_float),
        ("right", ctypes.c_float),
        ("bottom", ctypes.c_float),
    )


class Matrix(ctypes.Structure):
    """``FS_MATRIX``."""

    _fields_ = tuple((name, ctypes.c_float) for name in "abcdef")


def _plain(kind: Any) -> Any:
    """Pointers of all kinds as addresses: comparing and passing them costs a tenth then."""
    return ctypes.c_void_p if hasattr(kind, "contents") else kind


def _bound(name: str, factory: Any) -> Any:
    known = getattr(raw, name)
    address = ctypes.cast(known, ctypes.c_void_p).value
    return factory(_plain(known.restype), *(_plain(kind) for kind in known.argtypes))(address)


def _quick(name: str) -> Any:
    """A function that only looks something up: not worth letting another thread in."""
    return _bound(name, ctypes.PYFUNCTYPE)


def _slow(name: str) -> Any:
    """A function that may work for long: other threads run meanwhile, the watch among them."""
    return _bound(name, ctypes.CFUNCTYPE)


load_document: Finder = _slow("FPDF_LoadMemDocument64")
last_error: Number = _quick("FPDF_GetLastError")
count_pages: Number = _slow("FPDF_GetPageCount")
form_type: Number = _slow("FPDF_GetFormType")
load_page: Finder = _slow("FPDF_LoadPage")
load_text: Finder = _slow("FPDFText_LoadPage")
open_form: Finder = _slow("FPDFDOC_InitFormFillEnvironment")

page_box: Number = _quick("FPDF_GetPageBoundingBox")
page_rotation: Number = _quick("FPDFPage_GetRotation")

count_chars: Number = _quick("FPDFText_CountChars")
char_code: Number = _quick("FPDFText_GetUnicode")
char_is_generated: Number = _quick("FPDFText_IsGenerated")
char_is_unmapped: Number = _quick("FPDFText_HasUnicodeMapError")
char_carrier: Finder = _quick("FPDFText_GetTextObject")
char_box: Number = _quick("FPDFText_GetLooseCharBox")
char_origin: Number = _quick("FPDFText_GetCharOrigin")
char_matrix: Number = _quick("FPDFText_GetMatrix")
char_size: Measure = _quick("FPDFText_GetFontSize")

text_mode: Number = _quick("FPDFTextObj_GetTextRenderMode")
text_font: Finder = _quick("FPDFTextObj_GetFont")
font_name: Number = _quick("FPDFFont_GetBaseFontName")
font_flags: Number = _quick("FPDFFont_GetFlags")
font_weight: Number = _quick("FPDFFont_GetWeight")
font_angle: Number = _quick("FPDFFont_GetItalicAngle")

count_objects: Number = _quick("FPDFPage_CountObjects")
page_object: Finder = _quick("FPDFPage_GetObject")
count_parts: Number = _quick("FPDFFormObj_CountObjects")
part: Finder = _quick("FPDFFormObj_GetObject")
object_type: Number = _quick("FPDFPageObj_GetType")
object_matrix: Number = _quick("FPDFPageObj_GetMatrix")
object_fill: Number = _quick("FPDFPageObj_GetFillColor")
object_stroke: Number = _quick("FPDFPageObj_GetStrokeColor")
object_thickness: Number = _quick("FPDFPageObj_GetStrokeWidth")
path_mode: Number = _quick("FPDFPath_GetDrawMode")
count_segments: Number = _quick("FPDFPath_CountSegments")
segment: Finder = _quick("FPDFPath_GetPathSegment")
segment_type: Number = _quick("FPDFPathSegment_GetType")
segment_point: Number = _quick("FPDFPathSegment_GetPoint")
segment_closes: Number = _quick("FPDFPathSegment_GetClose")

count_annotations: Number = _slow("FPDFPage_GetAnnotCount")
annotation: Finder = _slow("FPDFPage_GetAnnot")
annotation_kind: Number = _quick("FPDFAnnot_GetSubtype")
annotation_box: Number = _quick("FPDFAnnot_GetRect")
annotation_flags: Number = _quick("FPDFAnnot_GetFlags")
annotation_text: Number = _slow("FPDFAnnot_GetStringValue")
field_type: Number = _slow("FPDFAnnot_GetFormFieldType")
field_value: Number = _slow("FPDFAnnot_GetFormFieldValue")
count_options: Number = _slow("FPDFAnnot_GetOptionCount")
option_is_chosen: Number = _slow("FPDFAnnot_IsOptionSelected")
option_label: Number = _slow("FPDFAnnot_GetOptionLabel")

_closers: dict[str, Callable[[Handle], None]] = {
    name: _slow(name)
    for name in (
        "FPDF_CloseDocument", "FPDF_ClosePage", "FPDFText_ClosePage", "FPDFPage_CloseAnnot", "FPDFDOC_ExitFormFillEnvironment",
    )
}  # fmt: skip


def _closing(name: str, handle: Handle) -> None:
    """Gives a handle back, unless the process is ending and the library may be gone."""
    if handle is not None and not _EXITING.is_set():
        _closers[name](handle)


def close_document(handle: Handle) -> None:
    """Gives a document back, after all its pages."""
    _closing("FPDF_CloseDocument", handle)


def close_page(handle: Handle) -> None:
    """Gives a page back."""
    _closing("FPDF_ClosePage", handle)


def close_text(handle: Handle) -> None:
    """Gives a page's text back, before the page."""
    _closing("FPDFText_ClosePage", handle)


def close_annotation(handle: Handle) -> None:
    """Gives an annotation back."""
    _closing("FPDFPage_CloseAnnot", handle)


def close_form(handle: Handle) -> None:
    """Gives a document's form back, before the document."""
    _closing("FPDFDOC_ExitFormFillEnvironment", handle)


def form_settings() -> ctypes.Structure:
    """What a form is opened with: nothing that would answer a script. Must be kept as long as the form is open."""
    settings: ctypes.Structure = raw.FPDF_FORMFILLINFO(version=2)
    return settings


def utf16(call: Callable[[Any, int], int]) -> str:
    """The string that a function writes into a buffer, as it is asked for it with room enough."""
    room = call(None, 0)
    if room <= 2:
        return ""
    buffer = ctypes.create_string_buffer(room)
    call(buffer, room)
    return buffer.raw[: room - 2].decode("utf-16-le", errors="replace")
