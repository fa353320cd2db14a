"""A grid that a page draws without a table is read as the table that a reader sees."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.model import Table, block_text

from ..docx.parts import grid
from .test_reader import only_table, page, texts

HEADS = ("Need", "What will be done", "Who", "When")
ROWS = (
    ("Tia is cold at night.", "Fix the boiler", "Housing", "3 June"),
    ("Tia has no coat.", "Buy a coat", "Nan", "8 May"),
)
WHOLE = [list(HEADS), *map(list, ROWS)]


def rows_of_boxes(row: str = "", box: str = "", tag: str = "div") -> str:
    """The plan as rows of boxes."""
    return "".join(
        f"<{tag} {row}>{''.join(f'<div {box}>{text}</div>' for text in texts_)}</{tag}>"
        for texts_ in (HEADS, *ROWS)
    )


@pytest.mark.parametrize(
    "written",
    [
        f"<div>{rows_of_boxes()}</div>",
        f"<div class=grid>{rows_of_boxes('class=row', 'class=col-md-3')}</div>",
        f"<style>.r{{display:flex}}</style>{rows_of_boxes('class=r')}",
        f"<style>.r{{display:grid;grid-template-columns:1fr 2fr 1fr 1fr}}</style>{rows_of_boxes('class=r')}",
        f"<style>.c{{float:left;width:25%}}</style>{rows_of_boxes('', 'class=c')}",
        f"<ul>{rows_of_boxes('class=tr', 'class=td', 'li')}</ul>",
        f"<table><tr><td><div>{rows_of_boxes()}</div></table>",
    ],
    ids=["shape alone", "class names", "flex", "grid rows", "floats", "list", "in a layout table"],
)
def test_rows_of_boxes_are_rows_of_a_table(written: str) -> None:
    found = next(block for block in page(written).blocks if isinstance(block, Table))
    while len(found.cells) == 1:
        found = next(block for block in found.cells[0].blocks if isinstance(block, Table))
    assert grid(found) == WHOLE


@pytest.mark.parametrize(
    "columns", ["1fr 2fr 1fr 1fr", "repeat(4, 1fr)", "[a] 9em [b] minmax(2em, 1fr) repeat(2, auto)"]
)
def test_boxes_that_a_style_sheet_lays_out_stand_in_its_columns(columns: str) -> None:
    boxes = "".join(f"<div>{text}</div>" for line in (HEADS, *ROWS) for text in line)
    found = only_table(
        f"<style>.g{{display:grid;grid-template-columns:{columns}}}</style><div class=g>{boxes}</div>"
    )
    assert grid(found) == WHOLE


def test_boxes_that_cover_several_rows_or_columns_do_so() -> None:
    found = only_table(
        "<style>.g{display:grid;grid-template-columns:repeat(3,1fr)}.all{grid-column:1/-1}.two{grid-row:span 2}</style>"
        "<div class=g><div>Need</div><div>Action</div><div>Who</div><div class=all>Home</div>"
        "<div class=two>Tia is cold.</div><div>Fix it</div><div>Mum</div><div>Buy a coat</div><div>Nan</div></div>"
    )
    assert grid(found) == [
        ["Need", "Action", "Who"],
        ["Home"] * 3,
        ["Tia is cold.", "Fix it", "Mum"],
        ["Tia is cold.", "Buy a coat", "Nan"],
    ]


def test_boxes_whose_names_come_round_in_turns_are_rows_even_without_the_style_sheet() -> None:
    heads = "".join(f"<div class=head>{text}</div>" for text in HEADS)
    body = "".join(f"<div class='c c{place}'>{text}</div>" for row in ROWS for place, text in enumerate(row))
    assert grid(only_table(f"<div>{heads}{body}</div>")) == WHOLE


def test_a_line_across_the_grid_stays_in_it() -> None:
    first, *rest = rows_of_boxes("class=row").split("</div></div>")
    line = "<div class=row><div class=col-12>Health</div></div>"
    found = only_table(f"<div>{first}</div></div>{line}{'</div></div>'.join(rest)}</div>")
    assert grid(found) == [list(HEADS), ["Health"] * 4, *map(list, ROWS)]


def test_the_heading_row_may_stand_in_a_box_of_its_own() -> None:
    head, *rest = rows_of_boxes("class=row").split("</div></div>")
    found = only_table(
        f"<div><div class=head>{head}</div></div></div><div class=body>{'</div></div>'.join(rest)}</div></div>"
    )
    assert grid(found) == WHOLE


def test_labels_beside_their_values_become_lines() -> None:
    found = texts(
        "<style>.f{display:flex}</style><div class=f><div>Child</div><div>Tia Marsh</div></div>"
        "<div class=f><div>Plan agreed</div><div>4 May 2026</div></div>"
    )
    assert found == ["Child: Tia Marsh", "Plan agreed: 4 May 2026"]


def test_a_single_label_is_known_by_its_name() -> None:
    assert texts("<div><div class=kv__key>Next review</div><div class=kv__value>8 June 2026</div></div>") == [
        "Next review: 8 June 2026"
    ]


@pytest.mark.parametrize(
    "written",
    [
        "<div><div>Home</div><div>Search</div><div>Log out</div></div>",
        "<div class=row><div class=col><h2>Worries</h2><p>a</p></div><div class=col><h2>Hopes</h2><p>b</p></div></div>"
        "<div class=row><div class=col><h2>Steps</h2><p>c</p></div><div class=col><h2>Dates</h2><p>d</p></div></div>",
        "<div><div>What: ring</div><div>Who: Mum</div><div>When: today</div></div>"
        "<div><div>What: call</div><div>Who: Dad</div><div>When: Monday</div></div>",
        "<div><p>One thing.</p><p>Another.</p><p>A third.</p></div><div><p>d</p><p>e</p><p>f</p></div>",
    ],
    ids=["a bar of links", "panels side by side", "boxes with their labels", "paragraphs"],
)
def test_what_only_stands_side_by_side_is_no_table(written: str) -> None:
    assert not any(isinstance(block, Table) for block in page(written).blocks)


BOX: st.SearchStrategy[str] = st.deferred(
    lambda: st.one_of(
        st.sampled_from(["Need", "Fix it.", "", "Who: Mum", "3 June"]),
        st.tuples(
            st.sampled_from(["div", "span", "ul", "li", "p"]),
            st.sampled_from(["", "class=row", "class=g", "class=col", "class=all", "class=label"]),
            st.lists(BOX, max_size=5),
        ).map(lambda made: f"<{made[0]} {made[1]}>{''.join(made[2])}</{made[0]}>"),
    )
)


@given(st.lists(BOX, max_size=6).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_word_is_lost_or_doubled_however_boxes_stand(inner: str) -> None:
    styled = (
        "<style>.g{display:grid;grid-template-columns:1fr 1fr}.all{grid-column:1/-1;grid-row:span 2}"
        ".row{display:flex}</style>"
    )
    assert letters(styled + inner) == letters(inner.replace("class=", "title="))


def letters(inner: str) -> list[str]:
    """Every letter of a page, in no order."""
    text = " ".join(block_text(block) for block in page(f"{inner}<h1>End</h1>").blocks)
    return sorted(re.findall(r"\w", text))
