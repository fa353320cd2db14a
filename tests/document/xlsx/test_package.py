"""Excel files written by hand: what other programs make of the format, what is broken, and what is meant to do harm."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint.document.limits import Limits
from planlint.document.model import Document, Paragraph, Table
from planlint.document.refusal import RefusalError
from planlint.document.sheets import Line
from planlint.document.xlsx import package as xlsx_package
from planlint.document.xlsx.reader import xlsx_sheets
from tests.document.held import read_xlsx

from ..docx.parts import OFFICE, PACKAGE, at, grid, zipped

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def links(*targets: tuple[str, str], office: str = OFFICE) -> str:
    """A part of relationships: kind and target of each, with ids r1, r2 and so on."""
    inside = "".join(
        f'<Relationship Id="r{number}" Type="{office}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{PACKAGE}">{inside}</Relationships>'


def book(
    rows: str,
    before: str = "",
    after: str = "",
    main: str = MAIN,
    office: str = OFFICE,
    **parts: str | bytes,
) -> bytes:
    """A workbook with one sheet of these rows. ``parts`` are more parts by name, "/" written as "__"."""
    whole: dict[str, str | bytes] = {
        "_rels/.rels": links(("officeDocument", "xl/workbook.xml"), office=office),
        "xl/workbook.xml": (
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            '<sheet name="Plans" sheetId="1" r:id="r1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": links(
            ("worksheet", "worksheets/sheet1.xml"),
            ("sharedStrings", "sharedStrings.xml"),
            ("styles", "/xl/styles.xml"),
            office=office,
        ),
        "xl/worksheets/sheet1.xml": (
            f'<worksheet xmlns="{main}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
        ),
    }
    whole.update({name.replace("__", "/"): content for name, content in parts.items()})
    return zipped(whole)


def shared(*strings: str, main: str = MAIN) -> dict[str, str]:
    """The part of shared strings; each is what stands inside of its element."""
    inside = "".join(f"<si>{string}</si>" for string in strings)
    return {"xl__sharedStrings.xml": f'<sst xmlns="{main}">{inside}</sst>'}


def row(number: int, *cells: str, more: str = "") -> str:
    """A row of cells."""
    return f'<row r="{number}"{more}>{"".join(cells)}</row>'


def inline(place: str, text: str) -> str:
    """A cell with its own text."""
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def value(place: str, held: object, kind: str = "n", more: str = "") -> str:
    """A cell with a value."""
    return f'<c r="{place}" t="{kind}"{more}><v>{held}</v></c>'


def read(data: bytes, limits: Limits | None = None) -> Document:
    """The workbook as a document."""
    return read_xlsx(data, "plans.xlsx", limits or Limits())


def table(data: bytes) -> Table:
    """The table of a workbook's only sheet."""
    _, found = read(data).blocks
    assert isinstance(found, Table)
    return found


def every_line(data: bytes, limits: Limits | None = None) -> list[Line]:
    """The lines of all sheets, read row by row."""
    sheets = xlsx_sheets(io.BytesIO(data), "plans.xlsx", limits or Limits())
    return [line for sheet in sheets for line in sheet.open()]


def refused(data: bytes, limits: Limits | None = None) -> str:
    """Why a workbook is refused, in one sentence, both when held and when read row by row."""
    with pytest.raises(RefusalError) as held:
        read(data, limits)
    with pytest.raises(RefusalError) as streamed:
        every_line(data, limits)
    assert str(held.value) == str(streamed.value)
    assert "\n" not in str(held.value)
    return str(held.value)


ONE = row(1, inline("A1", "Need"), inline("B1", "Who"))
DAMAGED = "is damaged or was cut short on its way; open it in Excel"


def test_shared_strings_are_found_by_their_number() -> None:
    strings = shared("<t>Need</t>", "<t> Who\nand when </t>", "<t/>", "")
    cells = [value(f"{letter}1", index, "s") for letter, index in zip("ABCD", (1, 0, 2, 3), strict=True)]
    assert grid(table(book(row(1, *cells), **strings))) == [["Who\nand when", "Need"]]


def test_runs_are_joined_without_their_phonetic_guides() -> None:
    strings = shared(
        "<r><t>Ring </t></r><r><rPr><b/></rPr><t>school</t></r><rPh sb='0' eb='1'><t>skool</t></rPh>",
        "<r><rPr><b val='1'/></rPr><t>All\nbold</t></r>",
        "<r><rPr><b val='0'/></rPr><t>light</t></r>",
    )
    cells = [value("A1", 0, "s"), value("B1", 1, "s"), value("C1", 2, "s")]
    found = table(book(row(1, *cells), **strings))
    assert grid(found) == [["Ring school", "All\nbold", "light"]]
    assert [
        block.strong for cell in found.cells for block in cell.blocks if isinstance(block, Paragraph)
    ] == [False, True, True, False]


def test_a_strict_workbook_reads_like_any_other() -> None:
    data = book(
        row(1, value("A1", 0, "s"), value("B1", "2026-04-12T00:00:00", "d")),
        main=STRICT,
        office=STRICT_OFFICE,
        **shared("<t>Need</t>", main=STRICT),
    )
    assert grid(table(data)) == [["Need", "12/04/2026"]]


def test_prefixed_names_and_missing_places_read_like_any_other() -> None:
    sheet = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>\n <x:row>\n  <x:c t="str">\n   <x:v>Need</x:v>\n  </x:c>\n'
        "  <x:c><x:v> 7 </x:v></x:c></x:row><x:row><x:c/><x:c t='b'><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    )
    found = table(book("", **{"xl__worksheets__sheet1.xml": sheet}))
    assert grid(found) == [["Need", "7"], ["", "FALSE"]]
    assert at(found, 1, 1).place.label == "sheet Plans, row 2, column B"


def test_styles_tell_dates_and_bold() -> None:
    styles = (
        f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-809]dd mmmm yyyy;@"/></numFmts>'
        '<fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/>'
        '<xf numFmtId="164" fontId="1"/><xf numFmtId="9" fontId="99"/><xf numFmtId="soon"/></cellXfs></styleSheet>'
    )
    cells = [
        value(f"{letter}1", "0.5", more=f' s="{style}"')
        for letter, style in zip("ABCD", (2, 3, 99, -1), strict=True)
    ]
    cells.append(value("E1", 46124, more=' s="1"'))
    found = table(book(row(1, *cells), **{"xl__styles.xml": styles}))
    assert grid(found) == [["50%", "0.5", "0.5", "0.5", "12/04/2026"]]
    assert at(found, 0, 4).blocks == (Paragraph("12/04/2026", True, at(found, 0, 4).place),)


def test_formulas_are_their_saved_values() -> None:
    cells = [
        '<c r="A1" t="str"><f>A2</f><v>Need</v></c>',
        '<c r="B1" t="str"><f>IF(A2="","",1)</f><v></v></c>',
        '<c r="C1"><f>1+1</f></c>',
        '<c r="D1"><f>1+1</f><v>2</v></c>',
        '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ]
    found = read(book(row(1, *cells)))
    assert found.text == "Plans\nNeed\t\t\t2\t#DIV/0!"
    assert found.notices == (
        "Sheet Plans: 1 formula was read as empty for want of a saved value; open the file in Excel and save it.",
    )


def test_what_lies_on_a_sheet_is_told() -> None:
    shape = f'<a:txBody xmlns:a="{DRAWING}"><a:p><a:r><a:t>%s</a:t></a:r></a:p></a:txBody>'
    parts = {
        "xl__worksheets___rels__sheet1.xml.rels": links(
            ("drawing", "../drawings/d.xml"),
            ("comments", "../c.xml"),
            ("threadedComment", "../t.xml"),
            ("ctrlProp", "../p.xml"),
            ("hyperlink", "sheet1.xml"),
        ),
        "xl__drawings__d.xml": f"<d>{shape % 'Box'}{shape % ' '}<pic/>{shape % 'Box'}</d>",
        "xl__c.xml": f'<comments xmlns="{MAIN}"><commentList><comment/><comment/></commentList></comments>',
        "xl__t.xml": "<x><threadedComment/></x>",
    }
    assert read(book(ONE, **parts)).notices == (
        "Sheet Plans: 2 notes or comments on cells were not read.",
        "Sheet Plans: 2 text boxes were not read; move the text into cells to have it checked.",
        "Sheet Plans: 1 picture was not read; words in a picture cannot be checked.",
        "Sheet Plans: 1 tick box or other control was not read.",
    )


def test_cells_out_of_order_are_put_in_order_and_of_two_the_first_stands() -> None:
    data = book(row(1, inline("C1", "c"), inline("A1", "a"), inline("C1", "again"), inline("B1", "b")))
    assert grid(table(data)) == [["a", "b", "c"]]


@pytest.mark.parametrize(
    "rows",
    [
        row(2, inline("A2", "a")) + row(1, inline("A1", "b")),
        row(1, inline("A1", "a")) + row(1, inline("A1", "b")),
        row(0, inline("A1", "a")),
        row(1_048_577, inline("A1", "a")),
        row(1, inline("?1", "a")),
        row(1, value("A1", 0, "s")),
        row(1, value("A1", -1, "s")),
        row(1, value("A1", "one", "s")),
        row(1, value("A1", 1, more=' s="bold"')),
        f'<row r="{"9" * 5_000}"/>',
        "<row><row/></row>",
        "<row><c><c/></c></row>",
        inline("A1", "a"),
        "<row>",
        "<row>&other;</row>",
    ],
)
def test_a_broken_sheet_is_called_damaged(rows: str) -> None:
    assert refused(book(rows)).startswith(DAMAGED)


@pytest.mark.parametrize(
    "name", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
)
def test_a_workbook_without_a_part_is_refused(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(book(ONE))) as archive:
        parts = {part: archive.read(part) for part in archive.namelist() if part != name}
    assert refused(zipped({**parts, "xl/styles.xml": "<x/>"})).startswith(
        ("is damaged", "is an Excel file without")
    )


def test_styles_and_strings_may_be_missing() -> None:
    assert grid(table(book(ONE))) == [["Need", "Who"]]


def test_other_zip_files_are_called_by_their_name() -> None:
    assert refused(zipped({"photo.jpg": "x"})).startswith("is a zip archive and not an Excel file")
    binary = {"_rels/.rels": links(("officeDocument", "xl/workbook.bin")), "xl/workbook.bin": "x"}
    assert refused(zipped(binary)).startswith("is a binary Excel file (.xlsb)")
    word = {"_rels/.rels": links(("officeDocument", "word/document.xml")), "word/document.xml": "<x/>"}
    assert refused(zipped(word)).startswith("is not an Excel workbook")
    assert refused(b"PK\x03\x04 and nothing more").startswith(DAMAGED)


def test_a_workbook_that_shows_no_sheet_is_refused() -> None:
    data = book(
        ONE,
        **{
            "xl__workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="Plans" sheetId="1" state="hidden" r:id="r1"/></sheets></workbook>'
        },
    )
    assert refused(data).startswith("shows no sheet")


def test_one_part_is_not_read_for_many_sheets() -> None:
    sheets = '<sheet name="Plans" sheetId="1" r:id="r1"/>' * 5
    whole = f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'
    assert refused(book(ONE, **{"xl__workbook.xml": whole})).startswith(DAMAGED)


def test_a_sheet_that_is_related_to_itself_is_read_once() -> None:
    loop = {
        "xl__worksheets___rels__sheet1.xml.rels": links(("drawing", "sheet1.xml"), ("comments", "sheet1.xml"))
    }
    assert read(book(ONE, **loop)).text == "Plans\nNeed\tWho"


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY s SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    "name",
    [
        "xl__workbook.xml",
        "xl__worksheets__sheet1.xml",
        "xl__sharedStrings.xml",
        "xl__styles.xml",
        "_rels__.rels",
    ],
)
@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_entities_are_refused_and_no_file_is_opened(name: str, code: str) -> None:
    part = f'<?xml version="1.0" encoding="{code}"?>{BOMB}<x>&b;&s;</x>'.encode(code)
    assert refused(book(ONE, **{name: part})).startswith(
        "declares a document type or entities, which no Excel file"
    )


def test_a_file_that_unpacks_to_more_than_allowed_is_not_unpacked() -> None:
    data = book(ONE, xl__media__picture=b" " * (3 << 20))
    assert refused(data, Limits(unpacked_megabytes=2)).startswith("unpacks to more than 2 MB")
    assert "raise unpacked-megabytes under" in refused(data, Limits(unpacked_megabytes=2))
    assert "raise files under" in refused(data, Limits(files=3))


def test_a_declared_size_costs_nothing() -> None:
    huge = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>'
    found = read(book(row(1_048_576, inline("B1048576", "Need")), before=huge))
    assert found.text == "Plans\nNeed"


def test_rows_far_apart_cost_nothing() -> None:
    rows = row(1, inline("A1", "Need")) + row(1_000_000, inline("B1000000", "Who"))
    assert table(book(rows)).height == 5


@pytest.mark.parametrize(
    "merges",
    [
        ["A1:XFD1048576"],
        ["A1:B2", "A1:C3", "B1:B1048576", "A2:A9"],
        ["B1:A1", "A1", "A1:A1", "C7:D8"],
        [f"A{number}:XFD1048576" for number in range(1, 2_000)],
    ],
)
def test_absurd_merges_do_no_harm(merges: list[str]) -> None:
    ranges = "".join(f'<mergeCell ref="{merge}"/>' for merge in merges)
    rows = "".join(
        row(number, inline(f"A{number}", "a"), inline(f"C{number}", "c")) for number in range(1, 50)
    )
    found = table(book(rows, after=f"<mergeCells>{ranges}</mergeCells>"))
    assert (found.height, found.width) == (49, 3)
    assert [cell.text for cell in found.cells if cell.text] == ["a", "c"] * 49


def test_too_many_merges_are_refused() -> None:
    ranges = "".join(f'<mergeCell ref="A{number}:B{number}"/>' for number in range(1, 30))
    assert "raise cells under" in refused(book(ONE, after=ranges), Limits(cells=20))


def test_a_wide_row_is_refused_by_its_limit() -> None:
    assert "raise columns under" in refused(book(row(1, *["<c><v>1</v></c>"] * 20_000)))
    assert "raise columns under" in refused(book(row(1, inline("ABCDE1", "a"))))
    empty = "".join(
        f"<c r='{letter}{one}1'/>" for letter in "ABCDEFGHIJ" for one in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    )
    assert grid(table(book(row(1, inline("B1", "a"), empty)))) == [["a"]]


def test_a_long_cell_is_refused_by_its_limit() -> None:
    long = "ha" * 200_000
    for cell in (inline("A1", long), value("A1", long, "str")):
        assert "raise cell-characters under" in refused(book(row(1, cell)))
    many = "<c t='inlineStr'><is>" + "<r><t>ha</t></r>" * 2_000 + "</is></c>"
    assert "raise cell-characters under" in refused(book(row(1, many)), Limits(cell_characters=3_000))
    assert "raise cell-characters under" in refused(book(ONE, **shared(f"<t>{long}</t>")))


def test_one_text_in_a_million_cells_is_refused() -> None:
    strings = shared(f"<t>{'ha ' * 60_000}</t>")
    rows = "".join(row(number, *["<c t='s'><v>0</v></c>"] * 4) for number in range(1, 4))
    limits = Limits(unpacked_megabytes=1, export_megabytes=1)
    with pytest.raises(RefusalError, match="more than 1 MB of text in one sheet"):
        read(book(rows, **strings), limits)
    with pytest.raises(RefusalError, match="raise export-megabytes under"):
        every_line(book(rows, **strings), limits)


def test_xml_made_to_fill_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    deep = "<a>" * 200_000 + "</a>" * 200_000
    assert refused(book(ONE, after=deep)).startswith("unpacks to far more")
    names = "".join(f"<n{number}/>" for number in range(30_000))
    assert refused(book(ONE, after=names)).startswith("unpacks to far more")
    assert refused(book(ONE, after=f'<a b="{"x" * 5_000_000}"/>')).startswith("unpacks to far more")
    styles = f'<styleSheet xmlns="{MAIN}"><cellXfs>{"<xf/>" * 1_000_001}</cellXfs></styleSheet>'
    assert refused(book(ONE, **{"xl__styles.xml": styles})).startswith("unpacks to far more")
    monkeypatch.setattr(xlsx_package, "_LARGEST_PARSED", 10)
    assert refused(book(ONE)).startswith("unpacks to far more")


def test_a_protected_part_is_called_protected() -> None:
    data = bytearray(book(ONE))
    start = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    data[start + 8] |= 1
    assert refused(bytes(data)).startswith("is protected by a password")


WHOLE = book(ONE + row(2, value("A2", 0, "s")), **shared("<t>School</t>"))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_changed_bytes_are_read_or_refused(place: int, change: bytes) -> None:
    data = WHOLE[:place] + change + WHOLE[place + len(change) :]
    try:
        assert isinstance(read(data), Document)
    except RefusalError as refusal:
        assert str(refusal)  # noqa: PT017 - both outcomes are right


PIECES = st.sampled_from(
    "<row>|</row>|<row r='3'>|<c>|<c t='s'>|<c r='B2' t='inlineStr'>|</c>|<v>|</v>|<is>|</is>|<t>|</t>|<r>|</r>|"
    "<rPr>|</rPr>|<b/>|<f/>|<f>|</f>|<rPh>|</rPh>|<x>|</x>|a|1".split("|")
)


@given(st.lists(PIECES, max_size=30))
def test_any_order_of_elements_is_read_or_refused(pieces: list[str]) -> None:
    try:
        assert isinstance(read(book(ONE + "".join(pieces))), Document)
    except RefusalError as refusal:
        assert str(refusal)  # noqa: PT017 - both outcomes are right
