"""Sheets of lines: read when asked for and not before, alike at every reading, and held in memory only within the limits."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import pytest

from planlint.document.csv_ import csv_sheet
from planlint.document.limits import Limits
from planlint.document.model import Cell, Document, Heading, Paragraph, Place, Table
from planlint.document.refusal import RefusalError
from planlint.document.sheets import Line, Sheet, Workbook, workbook_of
from planlint.document.xlsx.reader import xlsx_sheets
from planlint.errors import DocumentError
from tests.torture.words import Pen
from tests.torture.writers_csv import text
from tests.torture.writers_excel import by_openpyxl

ROWS = (("Need", "Action", "Who"), ("School", "Ring the head"), ("Health",), ("Home", "Buy a bed", "Dad"))


def cell(words: str, row: int, column: int, row_span: int = 1, column_span: int = 1) -> Cell:
    """A cell of one paragraph, or an empty one."""
    return Cell((Paragraph(words),) if words else (), row, column, row_span, column_span)


@dataclass
class Source:
    """Rows that count how often they were opened and how many of their lines were taken."""

    rows: tuple[tuple[str, ...], ...] = ROWS
    broken_after: int | None = None
    opened: int = 0
    taken: int = 0

    def __call__(self) -> Iterator[Line]:
        self.opened += 1
        for number, row in enumerate(self.rows):
            if number == self.broken_after:
                raise RefusalError("is damaged; export it again")
            self.taken += 1
            yield tuple(cell(words, number, column) for column, words in enumerate(row))


def book(*sources: Source, names: tuple[str, ...] = ("",)) -> Workbook:
    """A workbook of these sheets."""
    return Workbook("plans.csv", "csv", tuple(map(Sheet, names, sources)))


def words_of(lines: Iterator[Line]) -> list[tuple[str, ...]]:
    """The words of lines."""
    return [tuple("" if cell is None else cell.text for cell in line) for line in lines]


def test_nothing_is_read_before_a_line_is_asked_for() -> None:
    source = Source()
    made = book(source)
    lines = made.lines(made.sheets[0])
    assert (made.notices, source.opened, source.taken) == ((), 0, 0)
    assert words_of(islice(lines, 2)) == [*ROWS[:2]]
    assert (source.opened, source.taken) == (1, 2)


def test_every_reading_starts_at_the_top_and_two_may_go_on_side_by_side() -> None:
    source = Source()
    made = book(source)
    first, second = made.lines(made.sheets[0]), made.lines(made.sheets[0])
    beside = list(zip(words_of(first), words_of(second), strict=True))
    assert beside == [(row, row) for row in ROWS]
    assert words_of(made.lines(made.sheets[0])) == list(ROWS)
    assert source.opened == 3


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_file_gives_the_same_lines_at_every_opening_also_after_a_reading_broke_off(form: str) -> None:
    rows = Pen(3).plan(300)
    if form == "csv":
        sheet = csv_sheet(io.BytesIO(text(rows).encode()), "plans.csv")
    else:
        (sheet,) = xlsx_sheets(io.BytesIO(by_openpyxl({"Plans": rows})), "plans.xlsx")
    begun = sheet.open()
    next(begun)
    whole = list(sheet.open())
    assert [next(begun), next(begun)] == whole[1:3]
    assert list(sheet.open()) == whole
    assert words_of(iter(whole)) == [tuple(row) for row in rows]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_two_openings_read_in_turns_do_not_disturb_each_other(form: str) -> None:
    rows = [[str(number), "words " * 20] for number in range(3_000)]
    if form == "csv":
        sheet = csv_sheet(io.BytesIO(text(rows).encode()), "plans.csv")
    else:
        (sheet,) = xlsx_sheets(io.BytesIO(by_openpyxl({"Plans": rows})), "plans.xlsx")
    ahead, behind = sheet.open(), sheet.open()
    seen = words_of(islice(ahead, 2_000))
    assert words_of(islice(behind, 2_000)) == seen
    assert words_of(ahead) == words_of(behind)


def test_ragged_rows_stay_ragged_as_lines_and_leave_holes_in_the_table() -> None:
    made = book(Source())
    assert [len(line) for line in made.lines(made.sheets[0])] == [3, 2, 1, 3]
    (table,) = made.document().blocks
    assert isinstance(table, Table)
    assert (table.height, table.width, table.header_rows) == (4, 3, 1)
    held = [[None if cell is None else cell.text for cell in line] for line in table.grid()]
    assert held == [[*row, *[None] * (3 - len(row))] for row in ROWS]


def test_a_cell_that_spans_stands_in_the_document_once() -> None:
    wide = cell("Family", 0, 0, row_span=2, column_span=2)
    lines = [(wide, wide, None), (wide, wide, cell("Mum", 1, 2))]
    made = Workbook("plans.xlsx", "xlsx", (Sheet("Plans", lambda: iter(lines)),))
    heading, table = made.document().blocks
    assert heading == Heading("Plans", 1, Place("sheet Plans", (1,)))
    assert isinstance(table, Table)
    assert table.cells == (wide, cell("Mum", 1, 2))
    assert table.grid() == tuple(lines)


def test_sheets_with_names_get_headings_and_empty_ones_nothing() -> None:
    made = book(Source(), Source(rows=()), Source(), names=("Amy", "Nothing", "Ben"))
    blocks = made.document().blocks
    assert [block.text for block in blocks if isinstance(block, Heading)] == ["Amy", "Ben"]
    places = [block.place for block in blocks if isinstance(block, Table)]
    assert places == [Place("sheet Amy", (1,)), Place("sheet Ben", (3,))]


def test_notices_are_told_once_in_the_order_of_the_sheets() -> None:
    told = (("Rows hidden.", "Pictures left out."), (), ("Pictures left out.", "Last."))
    made = Workbook("plans.xlsx", "xlsx", tuple(Sheet("", Source(), notices) for notices in told))
    assert made.notices == ("Rows hidden.", "Pictures left out.", "Last.")
    assert made.document().notices == made.notices


def test_a_sheet_that_turns_out_broken_is_told_with_the_files_name_after_its_good_lines() -> None:
    made = book(Source(broken_after=2))
    lines = made.lines(made.sheets[0])
    assert words_of(islice(lines, 2)) == [*ROWS[:2]]
    with pytest.raises(DocumentError, match=r"^plans\.csv: is damaged; export it again$"):
        next(lines)
    with pytest.raises(DocumentError, match=r"^plans\.csv: is damaged; export it again$"):
        made.document()


def test_no_text_at_all_is_an_error() -> None:
    with pytest.raises(DocumentError, match=r"^plans\.csv: has no text in it; check that the export worked$"):
        book(Source(rows=())).document()


@pytest.mark.parametrize(("cells", "fits"), [(9, True), (8, False)])
def test_more_cells_than_may_be_held_are_refused_by_the_name_of_the_limit(cells: int, fits: bool) -> None:
    made = book(Source())
    if fits:
        assert made.document(Limits(cells=cells)).blocks
        return
    with pytest.raises(DocumentError) as caught:
        made.document(Limits(cells=cells))
    assert str(caught.value) == (
        "plans.csv: has more than 8 cells, too many to hold at once; "
        "if it is meant to be so, raise cells under [limits] in planlint.toml"
    )


def test_the_limit_counts_all_sheets_together_and_stops_at_the_line_that_meets_it() -> None:
    sources = Source(), Source()
    made = book(*sources, names=("Amy", "Ben"))
    with pytest.raises(DocumentError, match=r"more than 13 cells, .* raise cells under"):
        made.document(Limits(cells=13))
    assert [source.taken for source in sources] == [4, 2]
    assert made.document(Limits(cells=18)).blocks


def test_lines_are_read_however_many_there_are() -> None:
    made = book(Source(rows=ROWS * 1_000))
    assert sum(1 for _ in made.lines(made.sheets[0])) == 4_000


def test_a_document_of_sheets_goes_back_to_the_same_sheets() -> None:
    made = book(Source(), Source(rows=ROWS[:2]), names=("Amy", "Ben"))
    held = made.document()
    again = workbook_of(held)
    assert (again.source, again.form, [sheet.name for sheet in again.sheets]) == (
        "plans.csv",
        "csv",
        ["Amy", "Ben"],
    )
    assert again.document() == held
    assert words_of(again.lines(again.sheets[0])) == [
        (*row, *[""] * (len(ROWS[0]) - len(row))) for row in ROWS
    ]


def test_rows_without_cells_are_no_lines_and_notices_stand_with_the_first_sheet() -> None:
    table = Table((cell("Need", 0, 0), cell("School", 3, 0)))
    made = workbook_of(Document("plans.csv", "csv", (table, table), ("Pictures left out.",)))
    assert words_of(made.lines(made.sheets[0])) == [("Need",), ("School",)]
    assert [sheet.notices for sheet in made.sheets] == [("Pictures left out.",), ()]
    assert words_of(made.lines(made.sheets[1])) == words_of(made.lines(made.sheets[1]))
