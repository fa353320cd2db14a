"""Every word of a Word table in the cell where a reader of the page sees it."""

from __future__ import annotations

import pytest

from planlint.document.model import ListItem, Paragraph, Table

from .parts import (
    at,
    cell,
    control,
    deleted,
    grid,
    inserted,
    level,
    listed,
    numbering,
    only_table,
    over,
    paragraph,
    read,
    row,
    run,
    table,
)

DATE = "<w:date/>"
PROMPT = "<w:showingPlcHdr/>"


def test_a_date_in_a_date_picker_stays_in_its_own_cell() -> None:
    picked = control(cell("12 March 2026"), DATE)
    found = only_table(table(row("Action", "Who", "When"), row("Ring the school", "Mum", picked)))
    assert grid(found)[1] == ["Ring the school", "Mum", "12 March 2026"]


def test_a_date_picker_inside_the_cells_paragraph_is_read() -> None:
    found = only_table(
        table(row("Mum", cell(paragraph("<w:r><w:t>By </w:t></w:r>" + control(run("1 May"), DATE)))))
    )
    assert grid(found) == [["Mum", "By 1 May"]]


def test_a_control_around_the_cells_paragraphs_is_read() -> None:
    found = only_table(table(row(cell(control(paragraph("one") + paragraph("two"))), "x")))
    assert grid(found) == [["one\ntwo", "x"]]


def test_a_control_around_rows_gives_its_rows() -> None:
    found = only_table(table(row("a", "b"), control(control(row("c", "d")) + control(row("e", "f")))))
    assert grid(found) == [["a", "b"], ["c", "d"], ["e", "f"]]


def test_an_unfilled_date_picker_leaves_an_empty_cell_and_not_its_prompt() -> None:
    empty = control(cell("Click or tap to enter a date."), PROMPT + DATE)
    found = only_table(table(row("Mum", empty, "Open")))
    assert grid(found) == [["Mum", "", "Open"]]


def test_an_unfilled_control_inside_a_paragraph_leaves_the_other_words() -> None:
    prompt = control(run("Choose an item."), PROMPT)
    found = only_table(table(row(cell(paragraph(run("Status: ") + prompt)), "x")))
    assert grid(found) == [["Status:", "x"]]


def test_a_need_merged_down_three_rows_is_one_cell_of_three_rows() -> None:
    down = '<w:vMerge w:val="restart"/>'
    found = only_table(
        table(
            row(cell("School", down), "Outcome", "a"),
            row(cell("", "<w:vMerge/>"), "", "b"),
            row(cell("", "<w:vMerge/>"), "", "c"),
            row("Home", "", "d"),
        )
    )
    assert at(found, 2, 0) is at(found, 0, 0)
    assert at(found, 0, 0).row_span == 3
    assert at(found, 3, 0).text == "Home"
    assert [line[2] for line in grid(found)] == ["a", "b", "c", "d"]


def test_words_hidden_in_a_continued_merge_are_kept_once() -> None:
    found = only_table(
        table(
            row(cell("School", '<w:vMerge w:val="restart"/>'), "a"),
            row(cell("School", '<w:vMerge w:val="continue"/>'), "b"),
            row(cell("Home", "<w:vMerge/>"), "c"),
        )
    )
    assert at(found, 0, 0).text == "School\nHome"


def test_a_merge_that_continues_nothing_is_a_cell_of_its_own() -> None:
    found = only_table(table(row("a", "b"), row(cell("c", "<w:vMerge/>"), "d")))
    assert grid(found) == [["a", "b"], ["c", "d"]]


def test_a_cell_over_two_columns_moves_its_neighbour_along() -> None:
    found = only_table(table(row("a", "b", "c"), row(cell("wide", '<w:gridSpan w:val="2"/>'), "c2")))
    assert at(found, 1, 1).text == "wide"
    assert at(found, 1, 2).text == "c2"
    assert at(found, 1, 0).column_span == 2


def test_old_horizontal_merges_are_one_cell() -> None:
    found = only_table(
        table(row("a", "b"), row(cell("both", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>")))
    )
    assert at(found, 1, 1) is at(found, 1, 0)


def test_a_merge_both_ways_covers_its_square() -> None:
    wide = '<w:gridSpan w:val="2"/>'
    found = only_table(
        table(
            row(cell("square", wide + '<w:vMerge w:val="restart"/>'), "a"),
            row(cell("", wide + "<w:vMerge/>"), "b"),
        )
    )
    assert grid(found) == [["square", "square", "a"], ["square", "square", "b"]]


def test_a_row_that_begins_further_right_keeps_its_columns() -> None:
    short = row("x", properties='<w:gridBefore w:val="2"/>')
    found = only_table(table(row("a", "b", "c"), short))
    assert grid(found)[1] == [None, None, "x"]


def test_a_short_row_leaves_a_hole_at_its_end() -> None:
    found = only_table(table(row("a", "b", "c"), row("x", "y", properties='<w:gridAfter w:val="1"/>')))
    assert grid(found)[1] == ["x", "y", None]


def test_an_empty_cell_is_kept() -> None:
    found = only_table(table(row("a", "", "c")))
    assert grid(found) == [["a", "", "c"]]
    assert at(found, 0, 1).blocks == ()


def test_a_table_inside_a_cell_is_a_block_of_that_cell() -> None:
    inner = table(row("Who", "When"), row("Mum", "May"))
    found = only_table(table(row("Action", cell(paragraph("See:") + inner + paragraph()))))
    first, nested = at(found, 0, 1).blocks
    assert isinstance(first, Paragraph)
    assert isinstance(nested, Table)
    assert grid(nested) == [["Who", "When"], ["Mum", "May"]]
    assert at(nested, 1, 0).place.label == "table 1, row 1, column 2, table 1, row 2, column 1"


def test_a_tracked_insertion_in_a_cell_is_read_and_a_deletion_is_not() -> None:
    words = run("Mum takes Ada to ") + deleted("the clinic") + inserted(run("the dentist")) + run(".")
    found = only_table(table(row(cell(paragraph(words)), "x")))
    assert grid(found) == [["Mum takes Ada to the dentist.", "x"]]


def test_an_inserted_row_stands_and_a_deleted_row_is_gone() -> None:
    found = only_table(
        table(
            row("a", "b"),
            row(cell(paragraph(deleted("old"))), "gone", properties='<w:del w:id="3"/>'),
            row(cell(paragraph(inserted(run("new")))), "x", properties='<w:ins w:id="4"/>'),
        )
    )
    assert grid(found) == [["a", "b"], ["new", "x"]]


def test_a_table_whose_every_row_is_deleted_is_gone() -> None:
    assert read(table(row("a", properties="<w:del/>"))).blocks == ()


def test_a_deleted_cell_is_gone() -> None:
    found = only_table(table(row("a", cell("old", '<w:cellDel w:id="5"/>'), "b")))
    assert grid(found) == [["a", "b"]]


def test_a_tracked_merge_of_cells_is_a_merge() -> None:
    found = only_table(
        table(
            row(cell("School", '<w:cellMerge w:vMerge="rest"/>'), "a"),
            row(cell("", '<w:cellMerge w:vMerge="cont"/>'), "b"),
        )
    )
    assert at(found, 1, 0) is at(found, 0, 0)


def test_rows_marked_as_heading_are_counted() -> None:
    head = "<w:tblHeader/>"
    found = only_table(
        table(row("a", properties=head), row("b", properties=head), row("c"), row("d", properties=head))
    )
    assert found.header_rows == 2
    off = only_table(table(row("a", properties='<w:tblHeader w:val="0"/>'), row("b")))
    assert off.header_rows == 0


def test_numbers_in_a_cell_are_computed_and_count_on_from_row_to_row() -> None:
    found = only_table(
        table(row("Action"), row(cell(listed("Ring") + listed("Visit"))), row(cell(listed("Review")))),
        numbering=numbering(level(0, "decimal", "(%1)")),
    )
    assert [line[0] for line in grid(found)] == ["Action", "(1) Ring\n(2) Visit", "(3) Review"]
    assert isinstance(at(found, 1, 0).blocks[0], ListItem)


def test_cells_and_their_words_tell_where_they_stand() -> None:
    found = only_table(paragraph("before") + table(row("a", "b"), row("c", control(cell("d")))))
    one = at(found, 1, 1)
    assert one.place.label == "table 1, row 2, column 2"
    assert one.place.path == (1, 3, 1, 1, 0)
    assert one.blocks[0].place.path == (1, 3, 1, 1, 0, 0)


def test_custom_xml_around_rows_and_cells_is_looked_through() -> None:
    found = only_table(
        table(f"<w:customXml>{row('a', '<w:customXml>' + cell('b') + '</w:customXml>')}</w:customXml>")
    )
    assert grid(found) == [["a", "b"]]


def test_a_hidden_row_is_left_out() -> None:
    found = only_table(table(row("a", "b"), row("c", "d", properties="<w:hidden/>")))
    assert grid(found) == [["a", "b"]]


def test_a_row_whose_cells_are_all_deleted_does_not_break_a_merge() -> None:
    found = only_table(
        table(
            row(cell("School", '<w:vMerge w:val="restart"/>'), "a"),
            row(cell("old", "<w:cellDel/>"), cell("old", "<w:cellDel/>")),
            row(cell("", "<w:vMerge/>"), "b"),
        )
    )
    assert grid(found) == [["School", "a"], ["School", "b"]]


def test_a_control_round_a_whole_table_is_no_prompt_whatever_its_mark_says() -> None:
    style = '<w:rStyle w:val="PlaceholderText"/>'
    unfilled = control(paragraph(run("Choose an item.", style)), PROMPT)
    found = only_table(control(table(row("Ring the school", cell(unfilled))), PROMPT))
    assert grid(found) == [["Ring the school", ""]]


def test_edges_dragged_by_a_hair_make_no_columns() -> None:
    found = only_table(
        table(
            row(over(2, "Action"), over(2, "Who"), "When"),
            row("Ring the school", over(2, "Mum"), over(2, "1 May")),
            row(over(2, "Visit"), over(2, "Dad"), "2 May"),
            widths=(3000, 40, 2960, 40, 2960),
        )
    )
    assert grid(found) == [
        ["Action", "Who", "When"],
        ["Ring the school", "Mum", "1 May"],
        ["Visit", "Dad", "2 May"],
    ]
    assert {one.column_span for one in found.cells} == {1}
    assert at(found, 1, 2).place.label == "table 1, row 2, column 3"


def test_a_narrow_cell_that_a_row_really_has_stays_a_column() -> None:
    found = only_table(table(row("a", "", "c"), row(over(2, "d"), "f"), widths=(3000, 40, 3000)))
    assert grid(found) == [["a", "", "c"], ["d", "d", "f"]]


def test_edges_that_stand_well_apart_stay_apart() -> None:
    found = only_table(table(row("a", over(2, "b")), row(over(2, "c"), "d"), widths=(3000, 300, 3000)))
    assert grid(found) == [["a", "b", "b"], ["c", "c", "d"]]


def test_a_table_drawn_very_small_keeps_its_columns() -> None:
    found = only_table(table(row("a", over(2, "b")), row(over(2, "c"), "d"), widths=(100, 100, 100)))
    assert grid(found) == [["a", "b", "b"], ["c", "c", "d"]]


def test_a_need_merged_down_past_a_nudged_edge_is_one_cell() -> None:
    start, go_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    found = only_table(
        table(
            row("1", "x", cell("School", start)),
            row(over(2, "2"), cell("", go_on)),
            row("3", over(2, "y")),
            widths=(3000, 40, 3000),
        )
    )
    assert at(found, 1, 2) is at(found, 0, 2)


def test_rows_longer_than_the_tables_grid_keep_their_cells_apart() -> None:
    found = only_table(table(row("a", "b", "c", "d"), row("e", "f"), widths=(3000, 3000)))
    assert grid(found) == [["a", "b", "c", "d"], ["e", "f", None, None]]


@pytest.mark.parametrize("width", ["", ' w:w="0"', ' w:w="auto"', ' w:w="-40"'])
def test_a_grid_without_its_widths_is_taken_as_it_is(width: str) -> None:
    body = table(row("a", over(2, "b")), row(over(2, "c"), "d"), widths=(3000, 40, 3000))
    found = only_table(body.replace(' w:w="40"', width))
    assert grid(found) == [["a", "b", "b"], ["c", "c", "d"]]


def test_widths_may_be_written_with_a_point() -> None:
    body = table(row("a", over(2, "b")), row(over(2, "c"), "d"), widths=(3000, 40, 3000))
    assert grid(only_table(body.replace('"40"', '"40.5"'))) == [["a", "b"], ["c", "d"]]


def test_a_merge_that_gets_narrower_hides_no_cell_beside_it() -> None:
    start, go_on = '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>', "<w:vMerge/>"
    found = only_table(
        table(row(cell("School", start), "x"), row(cell("", go_on), "y", "z"), widths=(2000, 2000, 2000))
    )
    assert grid(found) == [["School", None, "x"], ["School", "y", "z"]]
