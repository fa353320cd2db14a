"""Tables that rules show on the page: every word in the cell where a reader sees it."""

from __future__ import annotations

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from planlint.document.limits import Limits
from planlint.document.model import ListItem, Paragraph, Table
from planlint.document.pdf.reader import read_pdf
from planlint.document.refusal import RefusalError

from .test_parts import (
    BOLD,
    HEADS,
    PLAIN,
    PROSE,
    ROWS,
    RULED,
    drawn,
    expected,
    grid,
    next_page,
    space,
    story,
    tables,
    texts,
    words,
)

RULES = {
    "a rule around each cell": [RULED],
    "rules between cells only": [("INNERGRID", (0, 0), (-1, -1), 0.5, colors.grey)],
    "rules below rows only": [
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, colors.black),
    ],
    "a box with rules below rows": [
        ("BOX", (0, 0), (-1, -1), 1, colors.black),
        ("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.black),
    ],
    "a box with rules between columns": [
        ("BOX", (0, 0), (-1, -1), 1, colors.black),
        ("LINEBEFORE", (1, 0), (-1, -1), 0.5, colors.black),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
    ],
    "white rules on shaded cells": [
        ("BACKGROUND", (0, 0), (-1, -1), colors.lightgrey),
        ("INNERGRID", (0, 0), (-1, -1), 2, colors.white),
    ],
    "double rules": [("GRID", (0, 0), (-1, -1), 0.5, colors.black, None, None, None, 2, 1.5)],
    "dashed rules": [("GRID", (0, 0), (-1, -1), 0.5, colors.black, None, (2, 2))],
}


@pytest.mark.parametrize("rules", RULES)
def test_cells_of_a_ruled_table_stand_in_their_places(rules: str) -> None:
    assert [texts(one) for one in tables(story(grid(ROWS, *RULES[rules])))] == [expected(ROWS)]


def test_text_around_a_table_is_no_part_of_it() -> None:
    found = read_pdf(
        story(words(PROSE), space(), grid(ROWS, RULED), space(), words("Signed: Sam Hill")), "plan"
    ).blocks
    assert [type(block) for block in found] == [Paragraph, Table, Paragraph]
    assert [block.text for block in found if isinstance(block, Paragraph)] == [PROSE, "Signed: Sam Hill"]


def test_a_table_that_goes_on_over_the_page_is_one_table() -> None:
    rows = ROWS * 9
    found = tables(story(grid(rows, RULED), foot="Brackwater Council"))
    assert [texts(one) for one in found] == [expected(rows)]
    assert found[0].header_rows == 0


def test_a_heading_row_shown_again_on_the_next_page_is_dropped() -> None:
    rows = ROWS * 9
    found = tables(story(grid(rows, RULED, repeatRows=1), page=landscape(A4)))
    assert [texts(one) for one in found] == [expected(rows)]
    assert found[0].header_rows == 1


def test_a_table_with_another_heading_on_the_next_page_is_another_table() -> None:
    first = grid(ROWS, RULED, rowHeights=[20, *[150] * 4])
    other = grid(
        [("Sam Hill", "Social worker", "Leeds", "0113", "")],
        RULED,
        heads=("Name", "Role", "Where", "Phone", ""),
    )
    assert len(tables(story(first, space(200), other))) == 2


def test_merged_cells_cover_their_rows_and_columns() -> None:
    rows = [
        ("Amy misses school", "", "Visit every week", "Sam Hill", "1 May"),
        ("", "", "Ring the school", "Mum", "2 May"),
        ("", "Jake eats", "Breakfast club", "", "3 May"),
    ]
    merges = [("SPAN", (0, 1), (1, 2)), ("SPAN", (2, 3), (3, 3))]
    (found,) = tables(story(grid(rows, RULED, *merges)))
    spans = {
        cell.text: (cell.row, cell.column, cell.row_span, cell.column_span)
        for cell in found.cells
        if cell.text
    }
    assert spans["Amy misses school"] == (1, 0, 2, 2)
    assert spans["Breakfast club"] == (3, 2, 1, 2)
    assert spans["Ring the school"] == (2, 2, 1, 1)


def test_a_cell_merged_over_rows_goes_on_over_the_page() -> None:
    rows = [
        (("Need " + str(place // 2)) if place % 2 == 0 else "", "", f"Action {place}", "Mum", "")
        for place in range(40)
    ]
    merges = [("SPAN", (0, row), (0, row + 1)) for row in range(1, 41, 2)]
    (found,) = tables(story(grid(rows, RULED, *merges, padding=5)))
    assert found.height == 41
    assert [cell.row_span for cell in found.cells if cell.text.startswith("Need ")] == [2] * 20


def test_a_row_parted_by_the_page_is_one_row() -> None:
    act = " ".join(
        ["The social worker will go to see the family and talk with both of the parents about it"] * 30
    )
    rows = [("Amy is often late", "Amy is on time", act, "Sam Hill", "1 May"), *ROWS]
    (found,) = tables(story(grid(rows, RULED, splitInRow=1)))
    assert texts(found) == expected(rows)


def test_a_new_row_at_the_top_of_the_page_stays_a_row() -> None:
    rows = [("", "", f"{place}. Visit", "Mum", f"{place} May 2026") for place in range(1, 60)]
    (found,) = tables(story(grid(rows, RULED)))
    assert found.height == 60


def test_numbered_actions_in_a_cell_are_items_of_a_list() -> None:
    acts = [
        words("1. Sam Hill will visit every week and sit with Amy while she reads"),
        words("2. Mum will ring"),
    ]
    (found,) = tables(story(grid([("Amy", "", acts, "Sam Hill", "May")], RULED)))
    blocks = next(cell.blocks for cell in found.cells if (cell.row, cell.column) == (1, 2))
    assert [(one.marker, one.text) for one in blocks if isinstance(one, ListItem)] == [
        ("1.", "Sam Hill will visit every week and sit with Amy while she reads"),
        ("2.", "Mum will ring"),
    ]


def test_paragraphs_of_a_cell_stay_apart_and_wrapped_lines_are_joined() -> None:
    both = [words("Mum will ring the school by nine if Amy is ill."), words("Dad will take her to Nan.")]
    (found,) = tables(story(grid([("Amy", "", both, "Mum", "")], RULED)))
    blocks = next(cell.blocks for cell in found.cells if (cell.row, cell.column) == (1, 2))
    assert [one.text for one in blocks if isinstance(one, Paragraph)] == [
        "Mum will ring the school by nine if Amy is ill.",
        "Dad will take her to Nan.",
    ]


def test_bold_cells_are_strong() -> None:
    (found,) = tables(story(grid(ROWS, RULED)))
    strong = {
        cell.row
        for cell in found.cells
        for block in cell.blocks
        if isinstance(block, Paragraph) and block.strong
    }
    assert strong == {0}


def test_centred_and_justified_cells_are_joined_too() -> None:
    for alignment in (1, 2, 4):
        style = ParagraphStyle("set", parent=PLAIN, alignment=alignment)
        rows = [tuple(words(text, style) if text else "" for text in row) for row in ROWS]
        assert [texts(one) for one in tables(story(grid(rows, RULED)))] == [expected(ROWS)]


def test_a_table_in_a_cell_stands_in_that_cell() -> None:
    inner = grid([("Mum", "1 May")], RULED, heads=("Who", "When"), widths=(60, 60))
    outer = grid([("Amy", [words("To do"), inner])], RULED, heads=("Need", "Plan"), widths=(200, 250))
    (found,) = tables(story(outer))
    blocks = next(cell.blocks for cell in found.cells if (cell.row, cell.column) == (1, 1))
    nested = [block for block in blocks if isinstance(block, Table)]
    assert [texts(one) for one in nested] == [[["Who", "When"], ["Mum", "1 May"]]]


def test_a_heading_turned_on_its_side_stands_in_its_cell() -> None:
    class Turned(Flowable):  # type: ignore[misc]
        def wrap(self, _: float, __: float) -> tuple[float, float]:
            return 14, 70

        def draw(self) -> None:
            self.canv.setFont("Helvetica-Bold", 10)
            self.canv.rotate(90)
            self.canv.drawString(2, -10, "High risk")

    rows = [[words("Need", BOLD), Turned(), words("Action", BOLD)], ["Sleep", "x", "Bedtime chart"]]
    (found,) = tables(story(grid(rows, RULED, heads=(), widths=(150, 25, 200))))
    assert texts(found) == [["Need", "High risk", "Action"], ["Sleep", "x", "Bedtime chart"]]


def test_a_wide_table_printed_sideways_is_read_upright() -> None:
    def act(canvas: Canvas) -> None:
        canvas.rotate(90)
        canvas.translate(0, -A4[0])
        table = grid(ROWS, RULED)
        table.wrapOn(canvas, 700, 500)
        table.drawOn(canvas, 60, 200)

    assert [texts(one) for one in tables(drawn(act))] == [expected(ROWS)]


def test_cells_say_where_they_stand() -> None:
    (found,) = tables(story(words(PROSE), next_page(), grid(ROWS, RULED)))
    assert found.place.label == "page 2, table 1"
    assert (found.cells[6].place.label, found.cells[6].place.path) == (
        "page 2, table 1, row 2, column 2",
        (2, 1, 2, 2),
    )


def test_a_box_around_a_paragraph_is_no_table() -> None:
    assert tables(story(grid([(PROSE,)], RULED, heads=(), widths=(400,)))) == []


def test_a_date_picker_that_nobody_filled_in_is_empty() -> None:
    found = read_pdf(story(grid([("Sleep", "", "", "Mum", "Click or tap to enter a date.")], RULED)), "plan")
    (table,) = (block for block in found.blocks if isinstance(block, Table))
    assert texts(table)[1][4] == ""
    assert found.notices == ("A box still shows its prompt and was read as empty.",)


def test_more_cells_than_the_limit_are_refused_by_its_name() -> None:
    with pytest.raises(RefusalError, match=r"more than 20 cells .* raise cells under \[limits\]"):
        read_pdf(story(grid(ROWS, RULED)), "plan", Limits(cells=20))
    with pytest.raises(RefusalError, match=r"more than 4 columns.* raise columns under \[limits\]"):
        read_pdf(story(grid(ROWS, RULED)), "plan", Limits(columns=4))


def test_the_same_file_reads_the_same_twice() -> None:
    data = story(grid(ROWS, RULED), words(PROSE))
    assert read_pdf(data, "plan") == read_pdf(data, "plan")
    assert HEADS[0] in read_pdf(data, "plan").text


def test_rules_between_columns_alone_make_a_table_over_pages() -> None:
    upright = ("LINEBEFORE", (1, 0), (-1, -1), 0.5, colors.black)
    found = tables(story(grid(ROWS * 8, upright, padding=5)))
    assert [texts(one) for one in found] == [expected(ROWS * 8)]


def test_columns_ruled_only_in_the_heading_hold_below_it() -> None:
    looks = [
        ("BOX", (0, 0), (-1, -1), 0.5, colors.black),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black),
        ("INNERGRID", (0, 0), (-1, 0), 0.5, colors.black),
    ]
    assert [texts(one) for one in tables(story(grid(ROWS, *looks)))] == [expected(ROWS)]


def test_a_cell_merged_over_a_parted_row_stays_whole() -> None:
    act = " ".join(
        ["The social worker will go to see the family and talk with both of the parents about it"] * 30
    )
    rows = [("Amy is often late", "", act, "Sam Hill", "1 May"), ("", "", "Ring the school", "Mum", "2 May")]
    (found,) = tables(story(grid(rows, RULED, ("SPAN", (0, 1), (0, 2)), splitInRow=1)))
    assert texts(found)[1][2] == act


def test_names_and_dates_under_each_other_in_one_ruled_row_stay_in_their_cells() -> None:
    acts, who, when = (
        [words(text) for text in texts_]
        for texts_ in (
            ("1. Visit", "2. Ring", "3. Ask"),
            ("Sam Hill", "Mum", "Dad"),
            ("1 May", "2 May", "3 May"),
        )
    )
    (found,) = tables(story(grid([("Amy misses school", "Amy is in school", acts, who, when)], RULED)))
    assert texts(found)[1:] == [
        [
            "Amy misses school",
            "Amy is in school",
            "1. Visit 2. Ring 3. Ask",
            "Sam Hill Mum Dad",
            "1 May 2 May 3 May",
        ]
    ]
