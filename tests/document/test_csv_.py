"""Exports as CSV: one table, its first row the header, each cell where it stood in the file."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.characters import plain, trimmed
from planlint.document.csv_ import csv_sheet, looks_like_csv
from planlint.document.encoding import decoded
from planlint.document.limits import Limits
from planlint.document.model import Paragraph, Place, Table
from planlint.document.reading import read_bytes
from planlint.document.refusal import RefusalError
from planlint.errors import DocumentError
from tests.document.held import read_csv

from .docx.parts import at, grid


def table(text: str) -> Table:
    """The table of a CSV text."""
    (found,) = read_csv(text, "plans.csv").blocks
    assert isinstance(found, Table)
    return found


def lines(data: bytes | str, limits: Limits | None = None) -> list[list[str]]:
    """The lines of a CSV file as the texts of their cells."""
    raw = data.encode() if isinstance(data, str) else data
    sheet = csv_sheet(io.BytesIO(raw), "plans.csv", limits or Limits())
    return [[cell.text if cell else "" for cell in line] for line in sheet.open()]


def refused(data: bytes | str, limits: Limits | None = None) -> str:
    """Why a CSV file is refused, in one sentence."""
    with pytest.raises(RefusalError) as caught:
        lines(data, limits)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_is_found(delimiter: str) -> None:
    text = "Need,Action,When\nSchool,Ring,May\n".replace(",", delimiter)
    assert grid(table(text)) == [["Need", "Action", "When"], ["School", "Ring", "May"]]
    assert table(text).header_rows == 1


def test_a_cell_may_hold_delimiters_quotation_marks_and_lines() -> None:
    found = table('Need,Action\n"Home, school","She said ""no""\n(2) Visit"\n')
    assert grid(found)[1] == ["Home, school", 'She said "no"\n(2) Visit']
    assert len(at(found, 1, 1).blocks) == 2


def test_cells_tell_their_row_and_column_in_the_file() -> None:
    found = table("Need,Who\n\na,b\n")
    assert at(found, 1, 1).place == Place("row 3, column 2", (3, 2))
    assert at(found, 1, 1).blocks == (Paragraph("b", place=Place("row 3, column 2", (3, 2))),)


def test_a_short_row_ends_where_it_ends_in_the_file_and_keeps_its_place_in_the_grid() -> None:
    assert grid(table("Need,Action,Who\na\nb,c,d,e\n")) == [
        ["Need", "Action", "Who", None],
        ["a", None, None, None],
        ["b", "c", "d", "e"],
    ]


def test_one_column_is_a_table_too() -> None:
    assert grid(table("Action\nRing the school\n")) == [["Action"], ["Ring the school"]]


def test_commas_in_cells_do_not_mislead_a_semicolon_file() -> None:
    assert grid(table("Need;Who\nHome, school, nan;Mum\nBo, Cy, Di;Dad\n"))[1] == ["Home, school, nan", "Mum"]


def test_a_quotation_mark_without_end_is_refused() -> None:
    text = 'Need,Who\n"a' + "x" * 200_000
    with pytest.raises(DocumentError, match="is not a CSV file that can be read"):
        read_bytes(text.encode(), "plans.csv")


def test_an_export_without_rows_of_text_is_refused() -> None:
    with pytest.raises(DocumentError, match="has no words in it"):
        read_bytes(b",,,\n,,,\n", "plans.csv")
    with pytest.raises(RefusalError, match="has no text in it"):
        read_csv(",,,\n,,,\n", "plans.csv")


def test_prose_with_commas_is_not_taken_for_an_export() -> None:
    assert not looks_like_csv("Ada, Bo, and Cy live at home.\nMum, Dad, and Nan help them.\n")
    assert not looks_like_csv("Ada is well")
    assert looks_like_csv("Need,Action,Who\na,b,c\n")


def test_excels_hint_of_the_delimiter_is_no_row() -> None:
    found = table("sep=;\nNeed;Who\na,b;c\n")
    assert grid(found) == [["Need", "Who"], ["a,b", "c"]]
    assert at(found, 1, 0).place.path == (3, 1)


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_sheet_reads_alike_in_every_encoding_that_excel_writes(code: str) -> None:
    text = "Need,Action\nSchool,Mum’s visit – at 4\n" + "Home,Ring Dad\n" * 20
    assert lines(text.encode(code))[:2] == [["Need", "Action"], ["School", "Mum’s visit – at 4"]]


def test_a_curly_quotation_mark_far_down_tells_windows_from_utf_8() -> None:
    long = "Need,Action\n" + "School,Ring\n" * 30_000
    assert lines((long + "Home,Mum’s\n").encode("cp1252"))[-1] == ["Home", "Mum’s"]
    assert lines((long + "Home,Mum’s\n").encode("utf-8"))[-1] == ["Home", "Mum’s"]
    assert decoded((long + "Mum’").encode("utf-8")[:-1])[-2:] == "â€"


def test_characters_cut_by_a_block_of_the_file_are_read_whole() -> None:
    rows = [["x" * number, "’" * 300] for number in range(1, 500)]
    data = "\r\n".join(",".join(row) for row in rows)
    assert lines(data) == rows
    assert lines(data.encode("utf-16")) == rows


def test_old_line_ends_are_line_ends() -> None:
    assert lines("Need,Who\rSchool,Mum\r") == [["Need", "Who"], ["School", "Mum"]]
    assert lines("Need,Who\r\nSchool,Mum") == [["Need", "Who"], ["School", "Mum"]]


def test_a_sheet_is_read_from_the_top_each_time_and_by_two_at_once() -> None:
    sheet = csv_sheet(io.BytesIO(b"Need,Who\n" + b"School,Mum\n" * 20_000), "plans.csv")
    assert sheet.name == ""
    assert sheet.notices == ()
    first, second = sheet.open(), sheet.open()
    assert sum(one == other for one, other in zip(first, second, strict=True)) == 20_001
    assert sum(1 for _ in sheet.open()) == 20_001


def test_a_sheet_and_a_document_have_the_same_cells() -> None:
    text = 'Plans report\n\nNeed;Action;Who;\nSchool;"Ring; then\nvisit";Mum;\n;;;\nHome\n'
    streamed = [cell for line in csv_sheet(io.BytesIO(text.encode()), "plans.csv").open() for cell in line]
    held = table(text).cells
    assert [cell for cell in held if cell.blocks] == [cell for cell in streamed if cell and cell.blocks]
    assert [cell for cell in streamed if cell not in held] == []


def test_titles_above_the_header_do_not_hide_the_delimiter() -> None:
    body = "Need;Action;Who\nHome, school;Ring, then visit;Mum\nHealth, teeth;Dentist, GP;Dad\n"
    for title in (
        "Plans report",
        "Plans report, run 3 March 2026",
        "Plans, North, run 3 March\nDraft, not final",
    ):
        found = lines(f"{title}\n\n{body}")
        assert found[-3:][0] == ["Need", "Action", "Who"]
        assert found[-1] == ["Health, teeth", "Dentist, GP", "Dad"]
        assert found[0] == [title.partition("\n")[0]]


def test_semicolons_in_the_cells_of_a_comma_file_do_not_mislead() -> None:
    text = "Plans\nNeed,Action,Who\na,b; c,d\ne,f; g,h,i\nj,k; l\nEnd of report; 3 rows\n"
    assert lines(text)[2] == ["a", "b; c", "d"]


def test_rows_of_a_single_cell_do_not_hide_the_delimiter() -> None:
    assert lines("Need,Action,Who\na,b,c\nx\ny\nz\n")[:2] == [["Need", "Action", "Who"], ["a", "b", "c"]]


def test_lines_inside_cells_do_not_count_when_the_delimiter_is_sought() -> None:
    cell = "\n".join(["ring; visit; write"] * 20)
    text = f'Need,Action,Who\nSchool,"{cell}",Mum\nHome,"{cell}",Dad\n'
    assert lines(text)[1] == ["School", cell, "Mum"]
    assert [len(line) for line in lines(text)] == [3, 3, 3]


def test_text_that_exports_dress_up_as_a_formula_is_read_as_the_text() -> None:
    assert lines('Ref,Need\n="001",a\n"=""002""",b\n=1+1,c\n\'=1+1,d\n="x"&"y",e\n')[1:] == [
        ["001", "a"],
        ["002", "b"],
        ["=1+1", "c"],
        ["'=1+1", "d"],
        ['="x"&"y"', "e"],
    ]


def test_columns_and_rows_of_nothing_are_left_out() -> None:
    assert lines("Need,Who,,\n,,,\nSchool,Mum,,\n , ,\u200b,\n") == [["Need", "Who"], ["School", "Mum"]]
    assert grid(table("Need,Who,,\n,,,\nSchool,Mum,,\n")) == [["Need", "Who"], ["School", "Mum"]]


def test_rows_are_counted_from_nothing_and_placed_where_they_stand() -> None:
    sheet = csv_sheet(io.BytesIO(b"sep=;\n\nNeed;Who\n;\na;b\n"), "plans.csv")
    cells = [line[1] for line in sheet.open()]
    assert [(cell.row, cell.place.label) for cell in cells if cell] == [
        (0, "row 3, column 2"),
        (1, "row 5, column 2"),
    ]


def test_a_quotation_mark_that_is_never_closed_does_not_swallow_the_rest() -> None:
    rows = "School,Ring\n" * 1_000
    assert refused(f'Need,Action\n{rows}Home,"Visit\n{rows}').startswith("is not a CSV file that can be read")
    assert refused(f'Need,"Action"x\n{rows}Home,"Visit').startswith("is not a CSV file that can be read")
    assert lines('Need,Action\nSchool,5" pipe\n')[1] == ["School", '5" pipe']


def test_cells_and_rows_made_to_fill_memory_are_refused() -> None:
    few = Limits(cell_characters=1_000, columns=5)
    assert "raise cell-characters under [limits]" in refused("a,b\n" + "x" * 1_001 + ",y\n", few)
    assert "more than 10,000 characters" in refused("a,b\n" + '"x\n",' * 300_000, few)
    assert "more than 10,000 characters" in refused("a,b\n" + "x" * 300_000, few)
    assert "raise columns under [limits]" in refused("a,b,c,d,e,f\n", few)
    assert lines("a,b,c,d,e,,,,,,\n", few) == [["a", "b", "c", "d", "e"]]


def test_a_document_has_no_more_cells_than_allowed() -> None:
    with pytest.raises(RefusalError, match="raise cells under"):
        read_csv("a,b\n" * 6, "plans.csv", Limits(cells=10))
    assert len(lines("a,b\n" * 6, Limits(cells=10))) == 6


def test_bytes_that_no_text_has_are_refused() -> None:
    assert refused(b"Need,Who\n" + b"School,Mum\n" * 1_000 + b"\0").startswith("is not a document")
    assert refused("Need,Who\nSch\0ool,Mum\n".encode("utf-16")).startswith("is not a document")
    assert refused(bytes(range(32)) * 100).startswith("is not a document")


def test_a_file_without_words_is_refused() -> None:
    assert refused(b"") == "has no text in it; check that the export worked"
    assert refused(b",,,\n,,\n") == "has no text in it; check that the export worked"
    assert refused(b"sep=;\n") == "has no text in it; check that the export worked"


def test_a_sample_cut_in_a_cell_still_looks_like_an_export() -> None:
    assert looks_like_csv('Need,Action,Who\na,b,c\nd,"e\nf')


cells = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\r\t\x85"), max_size=20)


@given(st.lists(st.lists(cells, min_size=2, max_size=5), min_size=1, max_size=6), st.sampled_from(",;\t|"))
def test_whatever_is_written_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    width = max(map(len, rows))
    rows = [
        ["Child", "Need", "Action", "Who", "When"][:width],
        *([*row, *[""] * (width - len(row))] for row in rows),
    ]
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    text = f"sep={delimiter}\r\n{written.getvalue()}"
    expected = [[said(cell) for cell in row] for row in rows]
    held = read_csv(text, "plans.csv").blocks[0]
    assert isinstance(held, Table)
    assert grid(held) == [row for row in expected if any(row)]
    assert lines(text) == [row for row in expected if any(row)]


def said(cell: str) -> str:
    """The words of a cell as they are kept: kinds of space alike, no empty lines."""
    inner = cell[2:-1] if cell.startswith('="') and cell.endswith('"') and '"' not in cell[2:-1] else cell
    return "\n".join(line for line in trimmed(plain(inner)).split("\n") if line)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    try:
        said = lines(data)
    except RefusalError as refusal:
        said = [[str(refusal)]]
    assert any(any(line) for line in said)


@given(cells)
def test_text_in_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    assert decoded(b"plain words, " + text.encode()) == "plain words, " + text
