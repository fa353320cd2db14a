"""Tables of Rich Text plans: any grid comes back cell by cell, however its writer told of rows and merges."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.limits import Limits
from planlint.document.model import ListItem, Paragraph, Table, block_text
from planlint.document.refusal import RefusalError
from planlint.document.rtf.reader import read_rtf

from ..docx.parts import at, grid


def rich(body: str) -> bytes:
    """A whole file with this body."""
    return rf"{{\rtf1\ansi\deff0{{\fonttbl{{\f0 Arial;}}}}{body}}}".encode("ascii")


def tables(body: str, limits: Limits | None = None) -> list[Table]:
    """The tables of a file with this body."""
    document = read_rtf(rich(body), "plan.rtf", limits or Limits())
    return [block for block in document.blocks if isinstance(block, Table)]


def table(body: str) -> Table:
    """The only table of a file with this body."""
    (found,) = tables(body)
    return found


def edges(*edges: int | str) -> str:
    """A row's shape: where its cells end, with words about merges before the edge that they are about."""
    return r"\trowd " + "".join(rf"\cellx{edge}" if isinstance(edge, int) else edge for edge in edges)


def cells(*texts: str) -> str:
    """A row's cells."""
    return "".join(rf"\pard\intbl {text}\cell" for text in texts) + r"\row "


THREE = edges(1000, 2000, 3000)


@pytest.mark.parametrize(
    "body",
    [
        THREE + cells("a", "b", "c") + THREE + cells("d", "", "f"),
        THREE + cells("a", "b", "c") + cells("d", "", "f"),
        rf"{{\pard\intbl a\cell b\cell c\cell{{{THREE}\row}}}}{{\pard\intbl d\cell\cell f\cell{{{THREE}\row}}}}",
        "\\trowd\n\\cellx1000\n\\cellx2000\n\\cellx3000\na\\intbl\\cell\nb\\intbl\\cell\nc\\intbl\\cell\n\\row\n"
        "d\\intbl\\cell\\intbl\\cell f\\intbl\\cell\\row\n",
        THREE + r"a\cell b\cell c\cell\row" + THREE + r"d\cell\cell f\cell\row\pard",
        r"\trowd\cellx1000\intbl a\cell\pard\cellx2000\intbl b\cell\cellx3000\intbl c\cell\row"
        + cells("d", "", "f"),
        "".join(
            rf"{{\trowd\trgaph120\cellx1000\cellx2000\cellx3000\intbl {{{line}}}\intbl\row}}"
            for line in (
                r"{{\pard\intbl a\par}\cell}{{\pard\intbl b\par}\cell}{{\pard\intbl c\par}\cell}",
                r"{{\pard\intbl d\par}\cell}{{\pard\intbl \par}\cell}{{\pard\intbl f\par}\cell}",
            )
        ),
        r"\itap1\trowd\trleft-108\cellx1000\cellx2000\cellx3000\pard\intbl\itap1 a\cell\pard\intbl\itap1 b\cell c\cell\row"
        r"\itap1\trowd\trleft-108\cellx1000\cellx2000\cellx3000\pard\intbl\itap1 d\cell\cell f\cell\lastrow\row\pard",
    ],
)
def test_the_grid_is_the_same_whichever_program_wrote_it(body: str) -> None:
    assert grid(table(body)) == [["a", "b", "c"], ["d", "", "f"]]


def test_blocks_before_and_after_a_table_stay_outside() -> None:
    document = read_rtf(rich(rf"\pard before\par {THREE}{cells('a', 'b', 'c')}\pard after\par"), "plan.rtf")
    assert [block_text(block) for block in document.blocks] == ["before", "a\tb\tc", "after"]


def test_a_cell_has_a_paragraph_for_each_of_its_own() -> None:
    body = edges(5000) + r"\pard\intbl one\par{\b two}\par{\listtext 1.\tab}\ls1 three\cell\row"
    (cell,) = table(body).cells
    assert [type(block) for block in cell.blocks] == [Paragraph, Paragraph, ListItem]
    assert cell.text == "one\ntwo\n1. three"
    assert {block.place.label for block in cell.blocks} == {"table 1, row 1, column 1"}


def test_a_writer_that_never_says_that_it_is_in_a_table_keeps_its_paragraphs_in_their_cell() -> None:
    body = r"\pard intro\par" + THREE + r"one\par two\cell b\cell c1\par c2\cell\row\pard after\par"
    document = read_rtf(rich(body), "plan.rtf")
    assert grid(table(body)) == [["one\ntwo", "b", "c1\nc2"]]
    assert [block_text(block) for block in document.blocks if isinstance(block, Paragraph)] == [
        "intro",
        "after",
    ]


def test_cells_merged_across_and_down_are_one() -> None:
    body = (
        edges(r"\clmgf", 1000, r"\clmrg", 2000, r"\clvmgf", 3000)
        + cells("ab", "", "c")
        + edges(1000, 2000, r"\clvmrg", 3000)
        + cells("d", "e", "")
        + edges(r"\clvmgf", 2000, 3000)
        + cells("fg", "h")
        + edges(r"\clvmrg", 2000, 3000)
        + cells("more", "i")
    )
    found = table(body)
    assert grid(found) == [
        ["ab", "ab", "c"],
        ["d", "e", "c"],
        ["fg\nmore", "fg\nmore", "h"],
        ["fg\nmore", "fg\nmore", "i"],
    ]
    assert (at(found, 0, 0).column_span, at(found, 0, 2).row_span, at(found, 2, 0).column_span) == (2, 2, 2)


def test_an_export_that_repeats_merged_words_is_read_once() -> None:
    body = (
        edges(r"\clvmgf", 2000)
        + cells("need")
        + edges(r"\clvmrg", 2000)
        + cells("need")
        + edges(2000)
        + cells("x")
    )
    assert grid(table(body)) == [["need"], ["need"], ["x"]]


def test_a_merge_that_continues_nothing_is_a_cell() -> None:
    assert grid(table(edges(r"\clmrg", 1000, r"\clvmrg", 2000) + cells("a", "b"))) == [["a", "b"]]


def test_edges_tell_the_spans_of_rows_with_fewer_cells() -> None:
    found = table(edges(1500, 3000, 4500) + cells("a", "b", "c") + edges(2250, 4500) + cells("d", "e"))
    assert grid(found) == [["a", "b", "b", "c"], ["d", "d", "e", "e"]]


@pytest.mark.parametrize("shift", [0, 7, 100])
def test_edges_that_a_hand_moved_a_little_are_the_same_column(shift: int) -> None:
    body = rf"\trowd\trleft-{shift}\cellx3000\cellx6000\cellx9000 {cells('a', 'b', 'c')}"
    body += rf"\trowd\cellx{3000 + shift}\cellx6000\cellx{9000 - shift} {cells('d', 'e', 'f')}"
    assert grid(table(body)) == [["a", "b", "c"], ["d", "e", "f"]]


def test_a_narrow_cell_is_no_moved_edge() -> None:
    body = edges(3000, 3050, 9000) + cells("a", "", "c") + edges(3000, 9000) + cells("d", "e")
    assert grid(table(body)) == [["a", "", "c"], ["d", "e", "e"]]


def test_a_row_may_begin_further_right() -> None:
    body = edges(3000, 6000) + cells("a", "b") + r"\trowd\trleft3000\cellx6000 " + cells("c")
    assert grid(table(body)) == [["a", "b"], [None, "c"]]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (edges(1000) + cells("a", "b", "c"), [["a", "b", "c"]]),
        (THREE + cells("a"), [["a"]]),
        (r"\trowd " + cells("a", "b"), [["a", "b"]]),
        (edges(5, 5, 5) + cells("a", "b", "c"), [["a", "b", "c"]]),
        (edges(3000, -70, 99999999999) + cells("a", "b", "c"), [["a", "b", "c"]]),
        (cells("a", "b"), [["a", "b"]]),
        (r"\trowd\cellx1\pard\intbl a\cell b\row", [["a", "b"]]),
    ],
)
def test_rows_whose_shape_is_wrong_lose_no_cell(body: str, lines: list[list[str]]) -> None:
    assert grid(table(body)) == lines


def test_a_row_that_nobody_ended_is_a_row_and_what_follows_is_none() -> None:
    document = read_rtf(rich(THREE + r"\pard\intbl a\cell b\cell c\cell\pard after\par"), "plan.rtf")
    assert [block_text(block) for block in document.blocks] == ["a\tb\tc", "after"]
    assert grid(table(THREE + r"\pard\intbl a\cell b\cell")) == [["a", "b"]]


def test_rows_marked_as_a_heading_are_counted_from_the_top() -> None:
    header = edges(1000).replace(r"\trowd", r"\trowd\trhdr")
    assert table(header + cells("a") + header + cells("b") + edges(1000) + cells("c")).header_rows == 2
    assert table(edges(1000) + cells("a") + header + cells("b")).header_rows == 0


def test_a_deleted_row_is_gone() -> None:
    gone = r"\trowd\cellx1000\pard\intbl{\deleted old}\cell{\deleted\row}"
    assert grid(table(edges(1000) + cells("a") + gone + edges(1000) + cells("b"))) == [["a"], ["b"]]


def test_two_tables_that_nothing_parts_are_two_where_the_rows_count_anew() -> None:
    numbered = [
        edges(1000).replace(r"\trowd", rf"\trowd\irow{number}") + cells(f"r{number}") for number in (0, 1)
    ]
    found = tables("".join(numbered) * 2)
    assert [grid(one) for one in found] == [[["r0"], ["r1"]], [["r0"], ["r1"]]]
    assert [one.place.label for one in found] == ["table 1", "table 2"]


WORD = (
    r"{\intbl\itap2 n1\nestcell{\nonesttables\par}n2\nestcell{\nonesttables\par}"
    r"{\*\nesttableprops\trowd\cellx500\cellx900\nestrow}{\nonesttables\par}}"
)
APPLE = r"\itap2\trowd\cellx500\cellx900\pard\intbl\itap2 n1\nestcell n2\nestcell\nestrow"


@pytest.mark.parametrize("nested", [WORD, APPLE])
def test_a_table_in_a_cell_stands_between_the_cells_words(nested: str) -> None:
    body = rf"{edges(1000, 2000)}\pard\intbl before\par {nested}\pard\intbl after\cell\pard\intbl b\cell"
    body += rf"{edges(1000, 2000)}\row"
    found = table(body)
    before, inner, after = at(found, 0, 0).blocks
    assert (block_text(before), block_text(after), at(found, 0, 1).text) == ("before", "after", "b")
    assert isinstance(inner, Table)
    assert grid(inner) == [["n1", "n2"]]
    assert inner.place.label == "table 1, row 1, column 1, table 1"
    assert at(inner, 0, 1).place.label == "table 1, row 1, column 1, table 1, row 1, column 2"


def test_libreoffice_tells_the_shapes_of_three_tables_in_each_other_at_once() -> None:
    body = (
        edges(4000)
        + r"\pard\intbl\itap2 a\nestcell\pard\intbl\itap3 x\nestcell y\nestcell"
        + r"{\*\nesttableprops\trowd\cellx1000\cellx3000\trowd\cellx500\cellx900\nestrow}{\nonesttables\par}"
        + r"\pard\intbl\itap2 \nestcell{\*\nesttableprops\nestrow}{\nonesttables\par}\pard\intbl \cell\row"
    )
    (middle,) = at(table(body), 0, 0).blocks
    assert isinstance(middle, Table)
    (inner,) = at(middle, 0, 1).blocks
    assert isinstance(inner, Table)
    assert (at(middle, 0, 0).text, grid(inner)) == ("a", [["x", "y"]])


def test_a_table_may_stand_in_a_header_and_in_a_note() -> None:
    document = read_rtf(
        rich(
            rf"{{\header {THREE}{cells('a', 'b', 'c')}}}text{{\footnote {THREE}{cells('d', 'e', 'f')}}}\par"
        ),
        "x",
    )
    assert [block.place.label for block in document.blocks] == [
        "header, table 1",
        "paragraph 1",
        "footnote 1, table 1",
    ]


@pytest.mark.parametrize(
    ("body", "limit", "name"),
    [
        (THREE + cells("a", "b", "c") * 2, Limits(cells=5), "cells"),
        (edges(*range(1, 12)) + cells(*"abcdefghijk"), Limits(columns=10), "columns"),
        (edges(*range(1, 2000)) + cells("a"), Limits(), "columns"),
        (r"\pard\intbl\itap41 a\nestcell\nestrow", Limits(), "depth"),
        (r"\pard a\par b\par c\par", Limits(cells=2), "cells"),
        (r"\pard a\par", Limits(megabytes=0), "megabytes"),
    ],
)
def test_a_grid_over_the_limits_is_refused_with_the_limit_to_raise(
    body: str, limit: Limits, name: str
) -> None:
    with pytest.raises(RefusalError, match=f"raise {name} under"):
        read_rtf(rich(body), "plan.rtf", limit)


@st.composite
def words_and_rows(draw: st.DrawFn) -> tuple[list[list[str]], str]:
    """A grid of words, and rows of Rich Text that show it with merges across and down."""
    height, width = draw(st.integers(1, 4)), draw(st.integers(1, 5))
    steps = [draw(st.integers(200, 3000)) for _ in range(width)]
    ends = [sum(steps[: place + 1]) for place in range(width)]
    words: list[list[str]] = []
    body = ""
    open_above: dict[int, int] = {}
    for line in range(height):
        words.append([])
        shape, texts, still_open = r"\trowd", "", dict[int, int]()
        while len(words[line]) < width:
            column = len(words[line])
            span = draw(st.integers(1, width - column))
            text = f"r{line}c{column}"
            if open_above.get(column) == span and draw(st.booleans()):
                text, still_open[column] = "", span
                shape += r"\clvmrg"
            elif draw(st.booleans()):
                still_open[column] = span
                shape += r"\clvmgf"
            if span > 1 and draw(st.booleans()):
                parts = [r"\clmgf", *[r"\clmrg"] * (span - 1)]
                shape += "".join(rf"{part}\cellx{ends[column + step]}" for step, part in enumerate(parts))
                texts += rf"\pard\intbl {text}\cell" + r"\pard\intbl\cell" * (span - 1)
            else:
                shape += rf"\cellx{ends[column + span - 1]}"
                texts += rf"\pard\intbl {{{text}}}\cell"
            words[line] += [text or words[line - 1][column]] * span
        open_above = still_open
        body += draw(
            st.sampled_from(
                [shape + texts + r"\row ", texts + shape + r"\row ", rf"{{{shape}{texts}{shape}\row}}"]
            )
        )
    return words, body


def collapsed(lines: list[list[str | None]]) -> list[tuple[str | None, ...]]:
    """The columns of a grid without those that only repeat the one before: no row has an edge between them."""
    columns = list(zip(*lines, strict=True))
    return [column for place, column in enumerate(columns) if place == 0 or column != columns[place - 1]]


@settings(max_examples=200, deadline=None)
@given(words_and_rows())
def test_any_grid_keeps_every_word_in_its_cell(made: tuple[list[list[str]], str]) -> None:
    words, body = made
    expected: list[list[str | None]] = [list(line) for line in words]
    assert collapsed(grid(table(body))) == collapsed(expected)


def spots(*texts: tuple[int, int, str]) -> str:
    """Texts, each on its own spot of the page, as Crystal Reports writes them."""
    return "".join(
        rf"{{\pard\pvpg\phpg\posx{x}\posy{y}\absw2000\absh-240 {text}\par}}" for x, y, text in texts
    )


def test_texts_on_spots_of_a_page_are_the_grid_that_they_show() -> None:
    body = spots(
        (500, 300, "Child in Need Plan"),
        (500, 600, "Name:"),
        (2500, 600, "Ada Test"),
        (500, 1000, "Need"),
        (3000, 1000, "Action"),
        (6000, 1000, "Who"),
        (6000, 1400, "Mum"),
        (510, 1400, r"School\par and home"),
        (3000, 1420, "Ring"),
        (500, 1900, "HEALTH"),
        (3000, 2300, "Visit"),
        (500, 9000, "Printed today"),
    )
    document = read_rtf(rich(body + r"\page\sect" + spots((500, 300, "Page two"))), "plan.rtf")
    assert grid(table(body)) == [
        ["Need", "Action", "Who"],
        ["School\nand home", "Ring", "Mum"],
        ["HEALTH", "", ""],
        ["", "Visit", ""],
    ]
    assert [block_text(block) for block in document.blocks if isinstance(block, Paragraph)] == [
        "Child in Need Plan",
        "Name: Ada Test",
        "Printed today",
        "Page two",
    ]


def test_texts_on_spots_that_show_no_grid_stay_as_they_come() -> None:
    document = read_rtf(rich(spots((5000, 900, "one"), (500, 300, "two")) + r"\pard three\par"), "plan.rtf")
    assert [block_text(block) for block in document.blocks] == ["one", "two", "three"]
