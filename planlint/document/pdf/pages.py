"""The pages of a PDF in their order: size, turn and what each of them draws with. What they draw is read in ``pdf_ink``."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.document.limits import Limits, raise_hint
from planlint.document.pdf.file import DAMAGED, PdfFile
from planlint.document.pdf.syntax import Ref
from planlint.document.refusal import RefusalError

_INHERITED = ("Resources", "MediaBox", "CropBox", "Rotate")
_A4 = (0.0, 0.0, 595.0, 842.0)
_LARGEST = 20_000.0

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Page:
    """A page: what shows of it (left, bottom, right, top), its quarter turns clockwise, and its dictionary."""

    number: int
    box: Box
    turns: int
    attributes: dict[str, object]


def pages_of(file: PdfFile, limits: Limits) -> list[Page]:
    """The pages in reading order. Raises ``RefusalError`` where there are none, or more than the limit."""
    found = _walked(file, limits)
    if not found and file.search_again():
        found = _walked(file, limits)
    if not found:
        found = [
            attributes
            for number in file.numbers_of_objects()
            if (attributes := file.dictionary(Ref(number))).get("Type") == "Page"
        ]
    if not found:
        raise RefusalError(DAMAGED)
    _check(len(found), limits)
    return [_page(file, number, attributes) for number, attributes in enumerate(found, start=1)]


def _check(count: int, limits: Limits) -> None:
    if count > limits.pages:
        raise RefusalError(f"has more than {limits.pages} pages; {raise_hint('pages')}")


def _walked(file: PdfFile, limits: Limits) -> list[dict[str, object]]:
    """The pages that the tree leads to; a branch met twice is passed over."""
    found: list[dict[str, object]] = []
    seen: set[int] = set()
    waiting: list[tuple[object, dict[str, object]]] = [(file.catalogue.get("Pages"), {})]
    while waiting:
        value, above = waiting.pop()
        if isinstance(value, Ref):
            if value.number in seen:
                continue
            seen.add(value.number)
        own = file.dictionary(value)
        attributes = {**above, **own}
        if "Kids" in own:
            kept = {key: attributes[key] for key in _INHERITED if key in attributes}
            waiting += [(kid, kept) for kid in reversed(file.array(own["Kids"])) if isinstance(kid, Ref)]
        elif own.get("Type") == "Page" or "Contents" in own or "MediaBox" in own:
            found.append(attributes)
            _check(len(found), limits)
    return found


def _page(file: PdfFile, number: int, attributes: dict[str, object]) -> Page:
    whole = _box(file.numbers(attributes.get("MediaBox"))) or _A4
    shown = _box(file.numbers(attributes.get("CropBox"))) or whole
    left, bottom = max(whole[0], shown[0]), max(whole[1], shown[1])
    right, top = min(whole[2], shown[2]), min(whole[3], shown[3])
    box = (left, bottom, right, top) if right - left > 1 and top - bottom > 1 else whole
    turns = round(file.number(attributes.get("Rotate")) / 90) % 4
    return Page(number, box, turns, attributes)


def _box(numbers: list[float]) -> Box | None:
    if len(numbers) < 4:
        return None
    left, right = sorted((numbers[0], numbers[2]))
    bottom, top = sorted((numbers[1], numbers[3]))
    if not (1 < right - left < _LARGEST and 1 < top - bottom < _LARGEST):
        return None
    return left, bottom, right, top
