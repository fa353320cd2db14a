"""What a workbook says of itself: its sheets in order, which are hidden, how it counts days, how its cells look.

The sheets' own parts are read by ``xlsx_rows``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from planlint.document.characters import plain
from planlint.document.limits import Limits
from planlint.document.refusal import READS, RefusalError
from planlint.document.xlsx.package import DAMAGED, Package
from planlint.document.xlsx.strings import Strings, is_on, read_strings
from planlint.document.xlsx.values import BUILT_IN, GENERAL, NumberFormat, number_format

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks: its number format, and its font as far as it matters."""

    form: NumberFormat = GENERAL
    bold: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet that is shown: its number among all sheets, from 1, its name, and the part it stands in."""

    number: int
    name: str
    part: str


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook without its cells. ``hidden`` counts sheets that are not shown, ``charts`` those that are no grids."""

    package: Package
    sheets: tuple[SheetPart, ...]
    hidden: int
    charts: int
    from_1904: bool
    strings: Strings
    looks: tuple[Look, ...]

    def look(self, style: int) -> Look:
        """How cells of a style look; a style that the workbook does not have looks like nothing special."""
        return self.looks[style] if 0 <= style < len(self.looks) else _PLAIN


_PLAIN = Look()


def read_book(package: Package, limits: Limits) -> Book:
    """The workbook in a package. Raises ``RefusalError`` for one that is broken."""
    root = package.xml(package.main)
    if root is None or _name(root) != "workbook":
        raise RefusalError(f"is not an Excel workbook; {READS}: open it in the program it was made with")
    links = package.relationships(package.main)
    by_kind = {link.kind: link.target for link in links.values()}
    sheets: list[SheetPart] = []
    hidden = charts = 0
    for number, sheet in enumerate(root.iterfind("{*}sheets/{*}sheet"), start=1):
        link = links.get(sheet.get(_RELATION, ""))
        if link is None or link.target not in package:
            raise RefusalError(DAMAGED)
        if link.kind != "worksheet":
            charts += 1
        elif sheet.get("state", "visible") != "visible":
            hidden += 1
        else:
            name = " ".join(plain(sheet.get("name", "")).split())
            sheets.append(SheetPart(number, name or f"{number}", link.target))
    if len({sheet.part for sheet in sheets}) < len(sheets):
        raise RefusalError(DAMAGED)
    return Book(
        package,
        tuple(sheets),
        hidden,
        charts,
        any(is_on(found.get("date1904", "0")) for found in root.iterfind("{*}workbookPr")),
        read_strings(package, by_kind.get("sharedStrings", ""), limits),
        tuple(_looks(package.xml(by_kind.get("styles", "")))),
    )


def _looks(root: etree._Element | None) -> Iterator[Look]:
    """The looks that cells choose from by number."""
    if root is None:
        return
    codes = {
        found.get("numFmtId", ""): found.get("formatCode", "")
        for found in root.iterfind("{*}numFmts/{*}numFmt")
    }
    fonts = [(_has(font, "b"), _has(font, "strike")) for font in root.iterfind("{*}fonts/{*}font")]
    known: dict[tuple[str, str], Look] = {}
    for style in root.iterfind("{*}cellXfs/{*}xf"):
        key = style.get("numFmtId", "0"), style.get("fontId", "0")
        if key not in known:
            bold, struck = _at(fonts, key[1])
            known[key] = Look(_format(key[0], codes), bold, struck)
        yield known[key]


def _format(number: str, codes: dict[str, str]) -> NumberFormat:
    code = codes.get(number) or (
        BUILT_IN.get(int(number)) if number.isdecimal() and len(number) < 4 else None
    )
    return number_format(code) if code else GENERAL


def _at(fonts: list[tuple[bool, bool]], number: str) -> tuple[bool, bool]:
    index = int(number) if number.isdecimal() and len(number) < 9 else len(fonts)
    return fonts[index] if index < len(fonts) else (False, False)


def _has(font: etree._Element, name: str) -> bool:
    found = font.find(f"{{*}}{name}")
    return found is not None and is_on(found.get("val"))


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname
