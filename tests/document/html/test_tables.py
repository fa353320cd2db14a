"""Every word of a page's table in the cell where a browser shows it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.limits import Limits
from planlint.document.model import ListItem, Paragraph, Table
from planlint.document.refusal import RefusalError

from ..docx.parts import at, grid
from .test_reader import blocks, only_table, page, texts


def test_a_cell_merged_down_covers_both_rows() -> None:
    found = only_table("<table><tr><td rowspan=2>School<td>a<tr><td>b</table>")
    assert grid(found) == [["School", "a"], ["School", "b"]]
    assert at(found, 1, 0) is at(found, 0, 0)


def test_a_cell_merged_across_covers_both_columns() -> None:
    found = only_table("<table><tr><td colspan=2>Needs<tr><td>a<td>b</table>")
    assert grid(found) == [["Needs", "Needs"], ["a", "b"]]
    assert at(found, 0, 0).column_span == 2


def test_cells_go_into_the_gaps_that_merged_cells_leave() -> None:
    found = only_table(
        "<table><tr><td rowspan=3>a<td>b<td rowspan=2 colspan=2>c<tr><td>d<tr><td>e<td>f<td>g</table>"
    )
    assert grid(found) == [["a", "b", "c", "c"], ["a", "d", "c", "c"], ["a", "e", "f", "g"]]


def test_a_short_row_leaves_holes() -> None:
    found = only_table("<table><tr><td>a<td>b<td>c<tr><td>d<tr></tr><tr><td>e<td>f</table>")
    assert grid(found) == [["a", "b", "c"], ["d", None, None], ["e", "f", None]]


def test_a_span_ends_with_its_section() -> None:
    found = only_table(
        "<table><thead><tr><th rowspan=9>h<th>i<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>"
    )
    assert grid(found) == [["h", "i"], ["a", "b"], ["a", "c"], ["d", "e"]]
    assert [cell.row_span for cell in found.cells] == [1, 1, 2, 1, 1, 1, 1]


@pytest.mark.parametrize("span", ["100", "1000000", "99999999999999999999", "100%"])
def test_a_title_across_all_columns_is_as_wide_as_they_are(span: str) -> None:
    found = only_table(f'<table><tr><td colspan="{span}">Plan<tr><td>a<td>b<td>c</table>')
    assert grid(found) == [["Plan"] * 3, ["a", "b", "c"]]


def test_absurd_spans_do_no_harm() -> None:
    found = only_table(
        "<table><tr><td colspan=1000000 rowspan=1000000>a<td>b<tr><td>c<tr><td colspan=0>d<td rowspan=-1 colspan=x>e</table>"
    )
    assert [cell.text for cell in found.cells] == ["a", "b", "c", "d", "e"]
    assert found.height == 3
    assert found.width <= 6


def test_a_wide_grid_that_is_meant_keeps_its_columns() -> None:
    found = only_table("<table><tr><td colspan=24>a<tr><td colspan=12>b<td colspan=12>c</table>")
    assert [(cell.column, cell.column_span) for cell in found.cells] == [(0, 24), (0, 12), (12, 12)]


def test_merged_cells_that_collide_both_keep_their_words() -> None:
    found = only_table("<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>")
    assert [(cell.text, cell.row, cell.column) for cell in found.cells] == [
        ("a", 0, 0),
        ("b", 0, 1),
        ("c", 1, 0),
    ]
    assert grid(found) == [["a", "b"], ["c", "b"]]


def test_the_foot_stands_at_the_end_and_the_head_at_the_beginning() -> None:
    html = "<table><tfoot><tr><td>foot<tbody><tr><td>body<thead><tr><td>head</table>"
    found = only_table(html)
    assert grid(found) == [["head"], ["body"], ["foot"]]
    assert found.header_rows == 1


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ("<thead><tr><td>a<tr><td>b</thead><tr><td>c", 2),
        ("<tr><th>a<th>b<tr><td>c<td>d", 1),
        ("<tr><th colspan=2>Plan<tr><th>a<th>b<tr><td>c<td>d", 2),
        ("<tr><td></td><th>Mon<th>Tue<tr><th>a.m.<td>x<td>y", 1),
        ("<tr><th>Name<td>Ada<tr><th>Age<td>9", 0),
        ("<tr><th>Name<td><tr><th>Age<td>9", 0),
        ("<thead><tr><td>a</thead><tbody><tr><th>b<tr><td>c", 1),
        ("<tr><td>a<tr><td>b", 0),
    ],
)
def test_the_rows_that_the_page_marks_as_headings_are_counted(html: str, count: int) -> None:
    assert only_table(f"<table>{html}</table>").header_rows == count


def test_the_words_of_a_header_cell_are_bold() -> None:
    found = only_table("<table><tr><th>a<th style='font-weight:normal'>b<tr><td>c<td><b>d</b></table>")
    bold = [block.strong for cell in found.cells for block in cell.blocks if isinstance(block, Paragraph)]
    assert bold == [True, False, False, True]


def test_a_caption_stands_before_its_table_in_bold() -> None:
    found = page("<table><tr><td>x</td></tr><caption>Plan for Ada</caption></table>").blocks
    assert isinstance(found[0], Paragraph)
    assert (found[0].text, found[0].strong) == ("Plan for Ada", True)
    assert isinstance(found[1], Table)


def test_a_cell_keeps_its_paragraphs_lists_and_line_breaks() -> None:
    found = only_table(
        "<table><tr><td>one<br>two<p>three</p><ul><li>four<ol><li>five</ol></ul>six<td></table>"
    )
    first = found.cells[0]
    assert first.text == "one\ntwo\nthree\n• four\n1. five\nsix"
    assert [type(block) for block in first.blocks] == [Paragraph, Paragraph, ListItem, ListItem, Paragraph]
    assert found.cells[1].blocks == ()


def test_a_table_in_a_cell_is_a_table_in_its_cell() -> None:
    html = "<table><tr><td>a<table><tr><td>in</table>b<td>c</table>"
    found = only_table(html)
    before, inner, after = found.cells[0].blocks
    assert isinstance(inner, Table)
    assert (grid(inner), before.place, after.place) == ([["in"]], found.cells[0].place, found.cells[0].place)
    assert inner.cells[0].place.label == "table 1, row 1, column 1, table 1, row 1, column 1"
    assert inner.cells[0].place.path == (1, 1, 1, 2, 1, 1)
    assert found.cells[1].text == "c"


def test_places_count_rows_and_columns_as_they_are_seen() -> None:
    found = page("<p>x</p><table><tr><td rowspan=2>a<td>b<tr><td>c</table>").blocks[1]
    assert isinstance(found, Table)
    assert (found.place.label, found.place.path) == ("table 1", (2,))
    assert [cell.place.label for cell in found.cells] == [
        "table 1, row 1, column 1",
        "table 1, row 1, column 2",
        "table 1, row 2, column 2",
    ]
    assert found.cells[2].place.path == (2, 2, 2)
    assert found.cells[2].blocks[0].place is found.cells[2].place


@pytest.mark.parametrize(
    "html",
    [
        "<tr><td>a<td>b<tr><td>c<td>d",
        "<tr><td>a</div></span></form></p></td><td>b</td></tr></tr><tr><td>c</td></td><td>d",
        "<td>a<td>b<tr><td>c<td>d",
        "<tr><td><div><b><font>a<td><span>b<tr><td><p>c<td><ul><li>d",
        "<form><tr><td>a</td><td>b</td></tr></form><tr><td>c</td><td>d</td></tr>",
        "<tbody><div><tr><td>a<td>b</div><tr><td>c<td>d",
        "<colgroup><col><col></colgroup><tr><td>a<td>b<tbody><tr><td>c<td>d",
        "<script>no</script><tr><input type=hidden value=no><td>a<td>b</tr> <tr><td>c<td>d",
        "<tr><td>a<td>b<tr style='display:none'><td>no<td>no<tr><td hidden>no<td>c<td>d",
        '<tr><td title="a > b">a</td><td =x y>b</td></tr><tr><td <b>c</b><td>d',
        "<TR><TD>a</TD><TD>b</TD></TR><TR><TD>c</TD><TD>d</TD></TR>",
    ],
)
def test_forgotten_crossed_and_foreign_tags_move_no_cell(html: str) -> None:
    lists = [
        [None if text is None else text.removeprefix("• ") for text in line]
        for line in grid(only_table(f"<table>{html}</table>"))
    ]
    assert lists == [["a", "b"], ["c", "d"]]


def test_words_in_a_table_but_in_no_cell_stand_before_it() -> None:
    html = "<table>one <tr>two<td>x</td><p>three</p></tr></table>four"
    assert texts(html) == ["one two", "three", "x", "four"]


def test_rows_pasted_without_their_table_get_one() -> None:
    assert grid(only_table("<td>a</td><td>b</td>")) == [["a", "b"]]
    assert blocks("<tr><td>a</td></tr><tr><td>b</td></tr><p>c</p>") == ["a\nb", "c"]


def test_a_table_never_closed_ends_with_its_cell() -> None:
    found = only_table("<table><tr><td><table><tr><td>in</tr></table></div></td><td>out</table>")
    assert [cell.text for cell in found.cells] == ["in", "out"]


GRIDS = {
    "look": (
        '<div style="display:table"><div style="display:table-header-group"><div style="display:table-row">'
        '<div style="display:table-cell">Need</div><div style="display:table-cell">Who</div></div></div>'
        '<div style="display:table-row"><span style="display:table-cell">Home</span> <div>Mum</div></div></div>'
    ),
    "sheet": (
        "<style>.t{display:table}.h{display:table-header-group}.r{display:table-row}.c{display:table-cell}</style>"
        "<div class=t><div class=h><div class=r><p class=c>Need<p class=c>Who</div></div>"
        "<div class=r><p class=c>Home<p class=c>Mum</div></div>"
    ),
    "role": (
        "<div role=grid><div class=scroll><div role=rowgroup><div role=row><div role=columnheader>Need</div>"
        "<div role=columnheader>Who</div></div></div></div><div role=rowgroup><div role=row><div class=pinned>"
        "<span role=gridcell>Home</span></div><i class=icon></i><span role=gridcell>Mum</span></div></div></div>"
    ),
}


@pytest.mark.parametrize("kind", GRIDS)
def test_a_grid_made_of_boxes_is_a_table(kind: str) -> None:
    found = only_table(GRIDS[kind])
    assert grid(found) == [["Need", "Who"], ["Home", "Mum"]]
    assert found.header_rows == 1


def test_rows_by_role_or_look_without_a_table_make_one() -> None:
    html = "<p>x</p><div role=row><b role=cell>a</b><b role=cell>b</b></div> <div role=row><b role=cell>c</b></div>y"
    assert blocks(html) == ["x", "a\tb\nc", "y"]
    assert blocks('<div style="display:table-cell">a</div><div style="display:table-cell">b</div>') == [
        "a\tb"
    ]


def test_a_box_that_only_looks_like_a_table_is_none() -> None:
    assert blocks('<div style="display:table"><p>a</p><p>b</p></div><div role=table>c</div>') == [
        "a",
        "b",
        "c",
    ]
    assert grid(only_table("<div role=grid><table><tr><td>a<td>b</table></div>")) == [["a", "b"]]


def test_spans_by_role_are_kept() -> None:
    html = (
        "<div role=table><div role=row><div role=cell aria-rowspan=2>a</div><div role=cell>b</div></div>"
        "<div role=row><div role=cell>c</div></div></div>"
    )
    assert grid(only_table(html)) == [["a", "b"], ["a", "c"]]


def test_a_table_larger_than_the_limits_is_refused_with_the_limit_to_raise() -> None:
    small = Limits(cells=6, columns=3)
    row = "<tr><td>x<td>y<td>z"
    assert len(only_table(f"<table>{row * 2}</table>", small).cells) == 6
    with pytest.raises(RefusalError, match=r"more than 6 cells; if it is meant to be so, raise cells"):
        page(f"<table>{row * 3}</table>", small)
    with pytest.raises(RefusalError, match=r"more than 3 columns; if it is meant to be so, raise columns"):
        page("<table><tr><td><td><td><td></table>", small)
    with pytest.raises(RefusalError, match="cells"):
        page("<table><tr><td rowspan=9>a<td>b<tr><tr><tr><tr></table>", small)


@dataclass(frozen=True)
class Piece:
    """A cell of a made-up grid."""

    row: int
    column: int
    height: int
    width: int
    text: str


@st.composite
def tilings(draw: st.DrawFn) -> list[list[Piece]]:
    """A grid without holes, row by row the cells that begin there."""
    height, width = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    free = {(row, column) for row in range(height) for column in range(width)}
    rows: list[list[Piece]] = []
    for row in range(height):
        rows.append([])
        for column in range(width):
            if (row, column) not in free:
                continue
            across = 1
            while (row, column + across) in free and draw(st.booleans()):
                across += 1
            down = draw(st.integers(1, height - row))
            taken = {(row + y, column + x) for y in range(down) for x in range(across)}
            if not taken <= free:
                down, taken = 1, {(row, column + x) for x in range(across)}
            free -= taken
            word = draw(st.sampled_from(["", "Home", "Mum & Dad", "a < b", "£5", "“so”", "two\nlines"]))
            rows[-1].append(Piece(row, column, down, across, word))
    return rows


@st.composite
def written(draw: st.DrawFn) -> tuple[list[Piece], str]:
    """A grid and one of the ways to write it."""
    rows = draw(tilings())
    closes, wraps = draw(st.booleans()), draw(st.sampled_from(["", "p", "div", "font", "b"]))
    html = draw(st.sampled_from(["<table>", "<table border=1><tbody>", "<div><table><col><col>"]))
    for row in rows:
        html += draw(st.sampled_from(["<tr>", "\n <TR valign=top>\n", "</tr><tr>"]))
        for piece in row:
            text = piece.text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
            spans = f" rowspan={piece.height}" * (piece.height > 1) + f' colspan="{piece.width}"' * (
                piece.width > 1
            )
            tag = draw(st.sampled_from(["td", "th", "TD"]))
            inner = f"<{wraps}>{text}" + f"</{wraps}>" * draw(st.booleans()) if wraps else text
            html += f"<{tag}{spans}>{inner}" + f"</{tag}>\n" * closes
        html += "</tr>" * closes
    return [piece for row in rows for piece in row], html + "</table>"


@settings(max_examples=100, deadline=None)
@given(written())
def test_any_grid_written_as_a_table_is_read_back_exactly(made: tuple[list[Piece], str]) -> None:
    pieces, html = made
    if not any(piece.text for piece in pieces):
        html += "<p>words</p>"
    found = only_table(html)
    assert [
        Piece(cell.row, cell.column, cell.row_span, cell.column_span, cell.text) for cell in found.cells
    ] == pieces
    assert None not in sum(found.grid(), ())


def test_what_stands_in_a_grid_of_boxes_but_in_no_cell_keeps_its_words() -> None:
    html = (
        "<div role=table><h3>Needs</h3>of Ada<div style='display:table-caption'>Plan</div>"
        "<div role=cell>a</div><div role=cell>b</div><div role=row>c<b role=cell>d</b> <i hidden>no</i></div><hr></div>"
    )
    assert blocks(html) == [("h3", "Needs"), "of Ada", "Plan", "a\tb\nc\td"]


def test_a_table_that_begins_between_the_rows_of_another_ends_it() -> None:
    assert blocks("<table><tr><td>a<tr><table><tr><td>b</table>") == ["a", "b"]
