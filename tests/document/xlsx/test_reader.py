"""Excel plans and exports as their readers see them: values, merges, what is hidden, what is left out."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font

from planlint.document.limits import Limits
from planlint.document.model import Cell, Document, Heading, Paragraph, Place, Table
from planlint.document.refusal import RefusalError
from planlint.document.xlsx.reader import xlsx_sheets
from tests.document.held import read_xlsx

from ..docx.parts import at, grid


def workbook(*rows: list[Any], name: str = "Plans") -> openpyxl.Workbook:
    """A workbook of one sheet with these rows."""
    book = openpyxl.Workbook()
    book.active.title = name
    for row in rows:
        book.active.append(row)
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    """The bytes of a workbook."""
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def document(book: openpyxl.Workbook) -> Document:
    """The workbook as a document."""
    return read_xlsx(saved(book), "plans.xlsx")


def table(book: openpyxl.Workbook) -> Table:
    """The table of a workbook's only sheet with text."""
    _, found = document(book).blocks
    assert isinstance(found, Table)
    return found


def lines(data: bytes, sheet: int = 0) -> list[tuple[Cell | None, ...]]:
    """The lines of one of a workbook's sheets."""
    return list(xlsx_sheets(io.BytesIO(data), "plans.xlsx")[sheet].open())


def test_each_sheet_with_text_is_a_heading_and_one_table() -> None:
    book = workbook(["Need", "Who"], ["School", "Mum"])
    book.create_sheet("Nothing")
    book.create_sheet("Ben")["B3"] = "Home"
    first, plans, second, ben = document(book).blocks
    assert first == Heading("Plans", 1, Place("sheet Plans", (1,)))
    assert isinstance(plans, Table)
    assert grid(plans) == [["Need", "Who"], ["School", "Mum"]]
    assert second == Heading("Ben", 1, Place("sheet Ben", (3,)))
    assert isinstance(ben, Table)
    assert grid(ben) == [["Home"]]
    assert document(book).form == "xlsx"


def test_cells_tell_their_sheet_row_and_column() -> None:
    book = workbook()
    book.active["C14"] = "Ring the school"
    (cell,) = table(book).cells
    place = Place("sheet Plans, row 14, column C", (1, 14, 3))
    assert cell == Cell((Paragraph("Ring the school", place=place),), 0, 0, place=place)


def test_values_read_as_excel_shows_them() -> None:
    book = workbook(
        [date(2026, 4, 12), datetime(2026, 4, 12, 10, 30), time(9, 0), 3, 3.0, 0.95, True, "#N/A", "x"],
    )
    book.active["F1"].number_format = "0%"
    assert grid(table(book)) == [
        ["12/04/2026", "12/04/2026 10:30", "09:00", "3", "3", "95%", "TRUE", "#N/A", "x"]
    ]


def test_days_counted_from_1904_are_the_same_days() -> None:
    book = workbook([date(2026, 4, 12)])
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    assert grid(table(book)) == [["12/04/2026"]]


def test_a_formula_is_never_computed() -> None:
    book = workbook(["Need", "=1+1", '=HYPERLINK("http://x")'])
    assert grid(table(book)) == [["Need"]]
    assert document(book).notices == (
        "Sheet Plans: 2 formulas were read as empty for want of a saved value; open the file in Excel and save it.",
    )


def test_lines_of_a_cell_are_paragraphs_and_keep_their_numbers() -> None:
    found = at(table(workbook(["1. Ring\n\n2. Visit\r\n• Write_x000D_\nEnd"])), 0, 0)
    assert [block.text for block in found.blocks if isinstance(block, Paragraph)] == [
        "1. Ring",
        "2. Visit",
        "• Write",
        "End",
    ]


def test_a_bold_cell_is_strong() -> None:
    book = workbook(["Need", "Who"])
    book.active["A1"].font = Font(bold=True)
    assert [cell.blocks[0].strong for cell in table(book).cells if isinstance(cell.blocks[0], Paragraph)] == [
        True,
        False,
    ]


def test_runs_are_joined_and_a_line_is_strong_where_all_of_it_is_bold() -> None:
    bold, light = InlineFont(b=True), InlineFont()
    book = workbook()
    book.active["A1"] = CellRichText(
        TextBlock(bold, "Action"), TextBlock(light, "\nRing the "), TextBlock(bold, "school")
    )
    book.active["A2"] = CellRichText("Plain, ", TextBlock(bold, "bold"))
    book.active["A2"].font = Font(bold=True)
    first, second = (cell.blocks for cell in table(book).cells)
    assert [(block.text, block.strong) for block in first if isinstance(block, Paragraph)] == [
        ("Action", True),
        ("Ring the school", False),
    ]
    assert [(block.text, block.strong) for block in second if isinstance(block, Paragraph)] == [
        ("Plain, bold", True)
    ]


def test_text_struck_through_is_read_and_told() -> None:
    book = workbook(["Ring", "Visit", "Write"])
    book.active["A1"].font = Font(strike=True)
    book.active["B1"] = CellRichText("Vi", TextBlock(InlineFont(strike=True), "sit"))
    assert grid(table(book)) == [["Ring", "Visit", "Write"]]
    assert document(book).notices == (
        "Sheet Plans: 2 cells were read although text in it is struck through.",
    )


def test_a_merged_cell_covers_its_range_with_one_and_the_same_cell() -> None:
    book = workbook(
        ["Title", None, None], ["School", "Ring", "Mum"], [None, "Visit", "Dad"], ["Home", "a", "b"]
    )
    book.active.merge_cells("A1:C1")
    book.active.merge_cells("A2:A3")
    found = table(book)
    assert grid(found) == [
        ["Title", "Title", "Title"],
        ["School", "Ring", "Mum"],
        ["School", "Visit", "Dad"],
        ["Home", "a", "b"],
    ]
    assert (at(found, 0, 0).column_span, at(found, 1, 0).row_span) == (3, 2)
    title, school, below, _ = lines(saved(book))
    assert title[0] is title[1] is title[2]
    assert school[0] is below[0]
    assert len(found.cells) == 9


def test_a_merge_that_reaches_past_the_text_ends_with_it() -> None:
    book = workbook(["Title"], ["School", "Ring"])
    book.active.merge_cells("A1:Z1")
    book.active.merge_cells("B2:B900")
    found = table(book)
    assert grid(found) == [["Title", "Title"], ["School", "Ring"]]
    assert (at(found, 0, 0).column_span, at(found, 1, 1).row_span) == (2, 1)


def test_empty_rows_between_filled_ones_can_be_told_and_those_around_are_dropped() -> None:
    book = workbook()
    for place in ("B3", "C3", "B4", "C6", "B40"):
        book.active[place] = place
    found = table(book)
    assert grid(found) == [
        ["B3", "C3"],
        ["B4", None],
        [None, None],
        ["", "C6"],
        *[[None, None]] * 3,
        ["B40", None],
    ]
    assert [len(line) for line in lines(saved(book))] == [2, 1, 2, 1]


def test_a_merge_over_a_gap_spans_the_gap() -> None:
    book = workbook(["Need", "a"], [None, None], [None, "b"], ["Home", "c"])
    book.active.merge_cells("A1:A3")
    found = table(book)
    assert at(found, 0, 0).row_span == 3
    assert grid(found) == [["Need", "a"], ["Need", None], ["Need", "b"], ["Home", "c"]]


def test_hidden_and_filtered_rows_and_columns_are_read_and_told() -> None:
    book = workbook(["Need", "Who"], ["School", "Mum"], ["Home", "Dad"])
    book.active.auto_filter.ref = "A1:B3"
    book.active.row_dimensions[2].hidden = True
    book.active.column_dimensions["B"].hidden = True
    book.active.column_dimensions["Q"].hidden = True
    assert grid(table(book)) == [["Need", "Who"], ["School", "Mum"], ["Home", "Dad"]]
    assert document(book).notices == (
        "Sheet Plans: 1 hidden row was read like the others.",
        "Sheet Plans: 1 hidden column was read like the others.",
    )


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_hidden_sheets_are_left_out_and_told(state: str) -> None:
    book = workbook(["Need"])
    book.create_sheet("Lists").append(["Choose one"])
    book["Lists"].sheet_state = state
    assert "Choose" not in document(book).text
    assert document(book).notices == ("1 hidden sheet was not read; unhide what holds plans.",)
    assert [sheet.name for sheet in xlsx_sheets(io.BytesIO(saved(book)), "plans.xlsx")] == ["Plans"]


def test_notes_and_chart_sheets_are_told() -> None:
    book = workbook(["Need", "Who"])
    book.active["A1"].comment = Comment("check this", "A")
    book.active["B1"].comment = Comment("and this", "A")
    book.create_chartsheet("Chart")
    assert document(book).notices == (
        "1 chart or macro sheet was not read.",
        "Sheet Plans: 2 notes or comments on cells were not read.",
    )


def test_a_link_is_its_words() -> None:
    book = workbook(["The school's page"])
    book.active["A1"].hyperlink = "https://example.org/school"
    assert document(book).text == "Plans\nThe school's page"


def test_a_sheet_is_read_from_the_top_each_time_and_by_two_at_once() -> None:
    book = workbook(*([f"Need {number}", "Mum"] for number in range(3_000)))
    book.create_sheet("Ben").append(["Home"])
    plans, ben = xlsx_sheets(io.BytesIO(saved(book)), "plans.xlsx")
    pairs = list(zip(plans.open(), plans.open(), strict=True))
    assert len(pairs) == 3_000
    assert all(one == other for one, other in pairs)
    assert len(list(ben.open())) == 1
    assert len(list(plans.open())) == 3_000


def test_a_macro_workbook_and_a_template_are_workbooks() -> None:
    book = workbook(["Need"])
    book.template = True
    assert grid(table(book)) == [["Need"]]


def test_a_workbook_without_text_is_refused() -> None:
    with pytest.raises(RefusalError, match="has no text in it"):
        document(workbook())
    with pytest.raises(RefusalError, match="has no text in it"):
        document(workbook(["  ", "\u200b"]))


def test_a_document_has_no_more_cells_than_allowed_and_sheets_go_on() -> None:
    data = saved(workbook(*[["a", "b"]] * 6))
    with pytest.raises(RefusalError, match="raise cells under"):
        read_xlsx(data, "plans.xlsx", Limits(cells=11))
    (sheet,) = xlsx_sheets(io.BytesIO(data), "plans.xlsx", Limits(cells=11))
    assert len(list(sheet.open())) == 6


def test_a_stray_cell_far_to_the_right_is_refused_by_its_limit() -> None:
    book = workbook(["Need"])
    book.active["XFD1"] = "stray"
    with pytest.raises(RefusalError, match="raise columns under"):
        document(book)
    book.active["A1"] = None
    assert grid(table(book)) == [["stray"]]
