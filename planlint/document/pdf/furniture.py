"""What stands at the head or foot of every page: names, dates and page numbers that are no part of the text.

A table's heading row that is repeated at the top of each page is none of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.document.pdf.columns import Band

_ZONE = 0.16
_NARROW_ZONE = 0.11
_MOST_LINES = 6
_SAME_PLACE = 6.0
_NEXT_ROW = 3.0
_ALIGNED = 3.0
_DIGITS = re.compile(r"\d+")
_NUMBER_WORDS = r"(?:page|pg?\.?|sheet)\s*:?\s*\d{1,4}(?:\s*(?:of|/|out of)\s*\d{1,4})?"
_PAGE_NUMBER = re.compile(
    rf"\W*(?:{_NUMBER_WORDS}|\d{{1,4}}\s+of\s+\d{{1,4}}|\d{{1,4}}\s*/\s*\d{{1,4}}|[-–—|]\s*\d{{1,4}}\s*[-–—|])\W*",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"\W*(?:\d{1,4}|[ivx]{1,5})\W*")
_PAGE_NUMBER_INSIDE = re.compile(
    rf"[\s|–—-]*\b{_NUMBER_WORDS}\s*$|^\s*{_NUMBER_WORDS}[\s|–—-]*", re.IGNORECASE
)
_PAGED_TAG = "Pagination"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The bands of a page from top to bottom that are in no ruled table, and how high the page is."""

    number: int
    height: float
    bands: Sequence[Band]


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line at the head ("header") or foot ("footer") of pages, and the page where it stands first; "" for its text
    where it is nothing but a page number."""

    kind: str
    text: str
    page: int
    band: Band


def furniture_of(sheets: Sequence[Sheet]) -> tuple[list[Furniture], set[int]]:
    """What is furniture, each text once, and the identities of all bands that are."""
    repeated = _repeated(sheets)
    found: dict[tuple[str, str], Furniture] = {}
    taken: set[int] = set()
    for sheet in sheets:
        for kind, band in _edges(sheet, repeated, len(sheets)):
            taken.add(id(band))
            text = "" if _is_page_number(band.text) else _PAGE_NUMBER_INSIDE.sub("", band.text).strip()
            key = kind, _DIGITS.sub("#", text)
            found.setdefault(key, Furniture(kind, text, sheet.number, band))
    return [one for one in found.values() if one.text], taken


def _edges(sheet: Sheet, repeated: set[tuple[str, str, int]], pages: int) -> Iterator[tuple[str, Band]]:
    """The furniture of a page, from its edges inwards as far as it goes on."""
    for kind, bands in (("header", list(sheet.bands)), ("footer", list(reversed(sheet.bands)))):
        for place, band in enumerate(bands[:_MOST_LINES]):
            if kind == "header" and _heads_columns(
                band, _not_known(sheet, bands[place + 1 : place + 3], repeated)
            ):
                break
            tagged = all(line.tag == _PAGED_TAG for line in band.lines)
            in_zone = _depth(sheet, band, kind) < _ZONE
            numbered = _depth(sheet, band, kind) < _NARROW_ZONE and _is_numbered(band, pages)
            if not (tagged or numbered or (in_zone and _is_known(sheet, band, kind, repeated))):
                break
            yield kind, band


def _heads_columns(band: Band, below: Sequence[Band]) -> bool:
    """Whether texts side by side stand above others that begin where they do: the heading row of a table."""
    starts = [line.left for line in band.lines]
    return len(starts) > 1 and any(
        one.top - band.bottom < _NEXT_ROW * band.size
        and (
            sum(any(abs(line.left - start) < _ALIGNED for start in starts) for line in one.lines) > 1
            or min(len(one.lines), len(starts)) > 2
        )
        for one in below
    )


def _depth(sheet: Sheet, band: Band, kind: str) -> float:
    """How far into the page a band stands, as a part of its height."""
    return (band.base if kind == "header" else sheet.height - band.top) / sheet.height


def _is_page_number(text: str) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(text) or _BARE_NUMBER.fullmatch(text))


def _is_numbered(band: Band, pages: int) -> bool:
    text = band.text
    return bool(_PAGE_NUMBER.fullmatch(text)) or (pages > 1 and bool(_BARE_NUMBER.fullmatch(text)))


def _key(sheet: Sheet, band: Band, kind: str) -> tuple[str, str, int]:
    place = band.base if kind == "header" else sheet.height - band.base
    return kind, _DIGITS.sub("#", band.text.lower()), round(place / _SAME_PLACE)


def _is_known(sheet: Sheet, band: Band, kind: str, repeated: set[tuple[str, str, int]]) -> bool:
    where, text, place = _key(sheet, band, kind)
    return any((where, text, place + step) in repeated for step in (0, -1, 1))


def _not_known(sheet: Sheet, below: Sequence[Band], repeated: set[tuple[str, str, int]]) -> list[Band]:
    """What stands right below a line, without more lines that every page shows there: they are its own second line."""
    return [band for band in below if not _is_known(sheet, band, "header", repeated)]


def _repeated(sheets: Sequence[Sheet]) -> set[tuple[str, str, int]]:
    """What stands at one place of at least two pages, and of two in five."""
    shown: defaultdict[tuple[str, str, int], dict[int, list[int]]] = defaultdict(dict)
    elsewhere: defaultdict[str, set[int]] = defaultdict(set)
    for sheet in sheets:
        for kind in ("header", "footer"):
            for band in sheet.bands:
                if _depth(sheet, band, kind) < _ZONE:
                    numbers = [int(found[:9]) for found in _DIGITS.findall(band.text)]
                    shown[_key(sheet, band, kind)].setdefault(sheet.number, numbers)
        for band in sheet.bands:
            if len(band.lines) > 1:
                elsewhere[_DIGITS.sub("#", band.text.lower())].add(round(band.base / _SAME_PLACE))
    needed = max(2, 0.4 * len(sheets))
    return {
        key
        for key in shown
        if _is_page_after_page(pages := _with_neighbours(shown, key))
        and len(pages) >= needed
        and not (key[0] == "header" and _is_heading_row(elsewhere.get(key[1], set())))
    }


def _with_neighbours(
    shown: dict[tuple[str, str, int], dict[int, list[int]]], key: tuple[str, str, int]
) -> dict[int, list[int]]:
    """The pages that show a text at one place, or a hair beside it, with the numbers in it."""
    found: dict[int, list[int]] = {}
    for step in (0, -1, 1):
        for page, numbers in shown.get((key[0], key[1], key[2] + step), {}).items():
            found.setdefault(page, numbers)
    return found


def _is_page_after_page(pages: dict[int, list[int]]) -> bool:
    """Whether the numbers in a text are the same on each page, or count on with the pages."""
    first = min(pages)
    return all(
        number in (other, other + page - first)
        for page, numbers in pages.items()
        for number, other in zip(numbers, pages[first], strict=True)
    )


def _is_heading_row(places: set[int]) -> bool:
    """Whether texts side by side stand at quite different heights of the pages, as a table's heading row does."""
    return bool(places) and max(places) - min(places) > 2
