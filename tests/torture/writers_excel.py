"""Excel files written part by part, so that they may hold what no library writes; and plain ones by openpyxl."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import openpyxl

from .writers_word import R, archive, escape, strict

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
XLSM = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
XLTX = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"

FORMATS = {
    "general": (0, ""),
    "short date": (14, ""),
    "d-mmm-yy": (15, ""),
    "date and time": (22, ""),
    "whole percent": (9, ""),
    "percent": (10, ""),
    "time": (20, ""),
    "text": (49, ""),
    "dashed date": (164, r"dd\-mmm\-yyyy"),
    "long date": (165, "[$-809]dd mmmm yyyy;@"),
    "iso date": (166, r"yyyy\-mm\-dd"),
    "weekday": (167, "[$-F800]dddd, mmmm dd, yyyy"),
    "dotted date": (168, "dd.mm.yy"),
    "american date": (169, "[$-409]m/d/yy h:mm AM/PM;@"),
    "red": (170, "0;[Red]-0"),
    "tenth of a percent": (171, "0.0%"),
    "weekday in quotes": (172, 'ddd" the "d/m/yyyy'),
}
"""The number formats that a cell may name: what the file calls each, and how it is spelt where it is not built in."""

_STYLE = {name: number for number, name in enumerate(FORMATS)}


def styles() -> str:
    """The part that holds the formats."""
    own = [(number, code) for number, code in FORMATS.values() if code]
    spelt = "".join(f'<numFmt numFmtId="{number}" formatCode="{escape(code)}"/>' for number, code in own)
    used = "".join(
        f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        for number, _ in FORMATS.values()
    )
    return (
        f'<styleSheet xmlns="{S}"><numFmts count="{len(own)}">{spelt}</numFmts>'
        '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{len(FORMATS)}">{used}</cellXfs></styleSheet>'
    )


@dataclass
class Strings:
    """The strings that cells share, as they are met."""

    items: list[str] = field(default_factory=list)

    def add(self, xml: str) -> int:
        """The number of a string item."""
        if xml not in self.items:
            self.items.append(xml)
        return self.items.index(xml)


@dataclass(frozen=True)
class Value:
    """What a cell holds: its XML for a place, and what is read."""

    feature: str
    write: Callable[[str, Strings], str]
    text: str


def shared(words: str, feature: str = "") -> Value:
    """A string of its own in the part that all sheets share."""
    return rich(f'<t xml:space="preserve">{escape(words)}</t>', words, feature)


def rich(xml: str, text: str, feature: str = "") -> Value:
    """A shared string with mark-up of its own."""

    def write(place: str, strings: Strings) -> str:
        return f'<c{place} t="s"><v>{strings.add(xml)}</v></c>'

    return Value(feature, write, text)


def raw(feature: str, kind: str, content: str, text: str, form: str = "general") -> Value:
    """A cell of a type ("n", "str", "b", "e", "d", "inlineStr") with its content."""

    def write(place: str, _: Strings) -> str:
        named = f' t="{kind}"' if kind else ""
        styled = f' s="{_STYLE[form]}"' if _STYLE[form] else ""
        return f"<c{place}{styled}{named}>{content}</c>"

    return Value(feature, write, text)


def serial(day: date, since_1904: bool = False) -> int:
    """A day as Excel counts it."""
    return (day - (date(1904, 1, 1) if since_1904 else date(1899, 12, 30))).days


def letters(column: int) -> str:
    """The name of a column counted from 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


@dataclass
class Sheet:
    """A sheet under way: cells by their row and column in the file, counted from 0."""

    name: str
    cells: dict[tuple[int, int], Value] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    state: str = ""
    placed: bool = True
    dimension: str = ""
    notes: dict[tuple[int, int], str] = field(default_factory=dict)
    more: str = ""

    def put(self, row: int, column: int, value: Value | str, rows: int = 1, columns: int = 1) -> None:
        """A value at a place, over several cells if wanted."""
        self.cells[row, column] = shared(value) if isinstance(value, str) else value
        if (rows, columns) != (1, 1):
            self.merged.append((row, column, rows, columns))

    def line(self, row: int, values: Iterable[Value | str], column: int = 0) -> None:
        """Values beside one another."""
        for nth, value in enumerate(values):
            self.put(row, column + nth, value)

    def expected(self) -> list[tuple[int, int, int, int, str]]:
        """The cells as they are to be read: rows from the first filled one, columns from the first filled one."""
        seen = {place: value for place, value in self.cells.items() if value.text}
        top, left = min(row for row, _ in seen), min(column for _, column in seen)
        spans = {(row, column): (rows, columns) for row, column, rows, columns in self.merged}
        return [
            (row - top, column - left, *spans.get((row, column), (1, 1)), value.text)
            for (row, column), value in sorted(seen.items())
        ]

    def xml(self, strings: Strings) -> str:
        """The part of the sheet."""
        rows = []
        for number in sorted({row for row, _ in self.cells}):
            told = "".join(
                value.write(f' r="{letters(column)}{row + 1}"' if self.placed else "", strings)
                for (row, column), value in sorted(self.cells.items())
                if row == number
            )
            place = f' r="{number + 1}"' if self.placed else ""
            hidden = ' hidden="1"' if number in self.hidden_rows else ""
            rows.append(f"<row{place}{hidden}>{told}</row>")
        columns = "".join(
            f'<col min="{column + 1}" max="{column + 1}" width="9" hidden="1" customWidth="1"/>'
            for column in sorted(self.hidden_columns)
        )
        merged = "".join(
            f'<mergeCell ref="{letters(column)}{row + 1}:{letters(column + columns_ - 1)}{row + rows_}"/>'
            for row, column, rows_, columns_ in self.merged
        )
        return (
            f'<worksheet xmlns="{S}" xmlns:r="{R}">'
            + (f'<dimension ref="{self.dimension}"/>' if self.dimension else "")
            + '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
            + (f"<cols>{columns}</cols>" if columns else "")
            + f"<sheetData>{''.join(rows)}</sheetData>"
            + (f'<mergeCells count="{len(self.merged)}">{merged}</mergeCells>' if merged else "")
            + self.more
            + ('<legacyDrawing r:id="rIdDrawing"/>' if self.notes else "")
            + "</worksheet>"
        )


def _comments(sheet: Sheet) -> str:
    told = "".join(
        f'<comment ref="{letters(column)}{row + 1}" authorId="0"><text><r><t>{escape(said)}</t></r></text></comment>'
        for (row, column), said in sheet.notes.items()
    )
    return f'<comments xmlns="{S}"><authors><author>PN</author></authors><commentList>{told}</commentList></comments>'


def _related(links: Sequence[tuple[str, str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="{identity}" Type="{R}/{kind}" Target="{name}"/>' for identity, kind, name in links
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _prefixed(xml: str) -> str:
    """The same with a prefix on every name, as some programs write it."""
    return re.sub(r"<(/?)(?=[a-zA-Z])", r"<\1x:", xml).replace("xmlns=", "xmlns:x=")


def xlsx(
    sheets: Sequence[Sheet],
    *,
    since_1904: bool = False,
    is_strict: bool = False,
    prefixed: bool = False,
    absolute: bool = False,
    backwards: bool = False,
    bare: bool = False,
    kind: str = XLSX,
    main: str = "xl/workbook.xml",
    more: Mapping[str, bytes] | None = None,
) -> bytes:
    """An Excel file; ``backwards`` names the sheets' parts in another order, ``bare`` leaves the formats out."""
    strings = Strings()
    folder = main.rpartition("/")[0]
    root = f"/{folder}/" if absolute else ""
    names = [f"worksheets/sheet{number + 1}.xml" for number in range(len(sheets))]
    if backwards:
        names.reverse()
    parts: dict[str, str] = {}
    types = {main: kind}
    links, listed = [], ""
    for number, (sheet, name) in enumerate(zip(sheets, names, strict=True)):
        parts[f"{folder}/{name}"] = sheet.xml(strings)
        types[f"{folder}/{name}"] = (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
        )
        links.append((f"rIdSheet{number}", "worksheet", f"{root}{name}"))
        state = f' state="{sheet.state}"' if sheet.state else ""
        listed += (
            f'<sheet name="{escape(sheet.name)}" sheetId="{number + 7}"{state} r:id="rIdSheet{number}"/>'
        )
        if sheet.notes:
            noted = f"comments{number + 1}.xml"
            parts[f"{folder}/{noted}"] = _comments(sheet)
            types[f"{folder}/{noted}"] = (
                "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
            )
            parts[f"{folder}/worksheets/_rels/{name.rpartition('/')[2]}.rels"] = _related(
                [
                    ("rIdNotes", "comments", f"../{noted}"),
                    ("rIdDrawing", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
                ]
            )
            parts[f"{folder}/drawings/vmlDrawing1.vml"] = (
                '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"/>'
            )
    dates = ' date1904="1"' if since_1904 else ""
    parts[main] = (
        f'<workbook xmlns="{S}" xmlns:r="{R}"><workbookPr{dates}/><sheets>{listed}</sheets>'
        '<calcPr calcId="191029"/></workbook>'
    )
    if not bare:
        parts[f"{folder}/styles.xml"] = styles()
        links.append(("rIdStyles", "styles", f"{root}styles.xml"))
    if strings.items:
        told = "".join(f"<si>{item}</si>" for item in strings.items)
        parts[f"{folder}/sharedStrings.xml"] = f'<sst xmlns="{S}">{told}</sst>'
        links.append(("rIdStrings", "sharedStrings", f"{root}sharedStrings.xml"))
    if prefixed:
        parts = {name: _prefixed(xml) if "/_rels/" not in name else xml for name, xml in parts.items()}
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{form}"/>' for name, form in types.items()
    )
    written = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
            f'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>{overrides}</Types>'
        ),
        "_rels/.rels": _related([("rId1", "officeDocument", f"{'/' if absolute else ''}{main}")]),
        **parts,
        f"{folder}/_rels/{main.rpartition('/')[2]}.rels": _related(links),
    }
    heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return archive(
        {name: (heading + (strict(xml) if is_strict else xml)).encode() for name, xml in written.items()}
        | dict(more or {})
    )


def by_openpyxl(rows: Mapping[str, Sequence[Sequence[Any]]], merged: Sequence[str] = ()) -> bytes:
    """A plain Excel file with the rows of each sheet, as openpyxl writes it, but always of the same bytes."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, lines in rows.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(list(line))
        for line in sheet.iter_rows():
            for cell in line:
                if isinstance(cell.value, date | datetime):
                    cell.number_format = "dd/mm/yyyy"
        for place in merged:
            sheet.merge_cells(place)
    held = io.BytesIO()
    book.save(held)
    with zipfile.ZipFile(held) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    core = "docProps/core.xml"
    parts[core] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-22T09:00:00Z", parts[core])
    return archive(parts)
