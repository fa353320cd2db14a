"""Tables without any rules: columns told by where the words stand, rows by gaps and by which columns begin anew."""

from __future__ import annotations

import random

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from planlint.document.model import Paragraph, Table

from .test_parts import (
    BOLD,
    HEADS,
    PLAIN,
    PROSE,
    ROWS,
    drawn,
    expected,
    grid,
    lines,
    read,
    space,
    story,
    tables,
    texts,
    words,
)

NEEDS = (
    "Amy misses school on most Mondays and is behind with her reading", "Sleep", "There is no heating at home",
    "Rows about money and phone", "Dad shouts and Leo hides in his room when this happens",
)  # fmt: skip
OUTCOMES = (
    "Amy is in school every day by the summer",
    "The bedroom is warm",
    "Teeth checked and treated",
    "",
)
ACTIONS = (
    "Sam Hill will visit every week and sit with Amy while she reads", "Ring the landlord", "Monitor",
    "Grandmother to have the children on Friday nights so that Mum can rest. Dad to collect on Saturday by 10am.",
    "Follow-up call to the housing officer about the boiler",
)  # fmt: skip
WHO = ("Sam Hill", "Mum", "SW", "Family support worker", "Mrs Kapoor, class teacher")
WHEN = ("30 June 2026", "Ongoing", "ASAP", "Every Monday until 12 May", "1 May 2026")


def some_rows(seed: int, count: int) -> list[tuple[str, ...]]:
    """Rows as plans have them, drawn by lot but always the same."""
    lot = random.Random(seed)  # noqa: S311 (test data)
    return [tuple(lot.choice(pool) for pool in (NEEDS, OUTCOMES, ACTIONS, WHO, WHEN)) for _ in range(count)]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("padding", [0, 2, 5])
def test_cells_of_a_table_without_rules_stand_in_their_places(seed: int, padding: float) -> None:
    rows = some_rows(seed, 8)
    found = tables(story(words(PROSE), space(), grid(rows, padding=padding), space(), words(PROSE)))
    assert [texts(one) for one in found] == [expected(rows)]


@pytest.mark.parametrize("place", ["MIDDLE", "BOTTOM"])
def test_cells_set_in_the_middle_or_at_the_foot_of_their_row_stay_in_it(place: str) -> None:
    found = tables(story(grid(some_rows(3, 8), ("VALIGN", (0, 0), (-1, -1), place), padding=4)))
    assert [texts(one) for one in found] == [expected(some_rows(3, 8))]


def test_shaded_rows_are_rows() -> None:
    shade = ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.whitesmoke])
    rows = some_rows(4, 9)
    assert [texts(one) for one in tables(story(grid(rows, shade, padding=0)))] == [expected(rows)]


@pytest.mark.parametrize("again", [0, 1])
def test_a_table_without_rules_goes_on_over_the_page(again: int) -> None:
    rows = some_rows(5, 45)
    found = tables(story(grid(rows, repeatRows=again), page=landscape(A4), foot="Brackwater Council"))
    assert [texts(one) for one in found] == [expected(rows)]
    assert found[0].header_rows == again


def test_numbered_actions_stay_in_their_cell_whatever_the_gap() -> None:
    apart = ParagraphStyle("apart", parent=PLAIN, spaceBefore=6)
    acts = [
        words("1. Visit every week and sit with Amy"),
        words("2. Ring the school", apart),
        words("3. Ask Nan", apart),
    ]
    rows = [(*ROWS[0][:2], acts, *ROWS[0][3:]), *ROWS[1:]]
    (found,) = tables(story(grid(rows)))
    assert texts(found)[1][2] == "1. Visit every week and sit with Amy 2. Ring the school 3. Ask Nan"
    assert found.height == 5


def test_centred_headings_and_dates_at_the_right_keep_their_columns() -> None:
    centred = ParagraphStyle("centred", parent=BOLD, alignment=1)
    right = ParagraphStyle("right", parent=PLAIN, alignment=2)
    rows = [[words(head, centred) for head in HEADS]]
    rows += [[words(text, right if place == 4 else PLAIN) for place, text in enumerate(row)] for row in ROWS]
    assert [texts(one) for one in tables(story(grid(rows, heads=())))] == [expected(ROWS)]


def test_a_section_named_between_rows_lies_across_them() -> None:
    rows = [
        (words("Health", BOLD), "", "", "", ""),
        *ROWS[:2],
        (words("Education", BOLD), "", "", "", ""),
        *ROWS[2:],
    ]
    (found,) = tables(story(grid(rows)))
    assert [(cell.row, cell.column_span) for cell in found.cells if cell.text in ("Health", "Education")] == [
        (1, 5),
        (4, 5),
    ]
    assert found.height == 7


def test_tables_under_headings_of_their_own_are_tables_of_their_own() -> None:
    parts = [
        part
        for name in ("1. Health", "2. Home")
        for part in (words(name, BOLD), space(4), grid(ROWS), space())
    ]
    found = read(story(*parts)).blocks
    assert [block.text if isinstance(block, Paragraph) else type(block) for block in found] == [
        "1. Health", Table, "2. Home", Table,
    ]  # fmt: skip


def test_columns_parted_by_typed_spaces_are_columns() -> None:
    def act(canvas: Canvas) -> None:
        canvas.setFont("Courier", 9)
        for place, row in enumerate([HEADS, *[("Sleep", "Rest", "Bedtime chart", "Mum", "ASAP")] * 3]):
            canvas.drawString(50, 780 - 11 * place, "".join(f"{one:<18}" for one in row))

    (found,) = tables(drawn(act))
    assert texts(found)[3] == ["Sleep", "Rest", "Bedtime chart", "Mum", "ASAP"]


def test_labels_with_values_beside_them_are_a_table() -> None:
    pairs = [
        ("Child's name", "Amy Test"),
        ("Date of birth", "4 May 2015"),
        ("School", "Mill Lane"),
        ("Lead", "Sam Hill"),
    ]
    found = tables(story(grid(pairs, heads=(), widths=(120, 300), hAlign="LEFT"), space(), words(PROSE)))
    assert [texts(one) for one in found] == [[list(pair) for pair in pairs]]


def test_labels_with_their_values_on_one_line_are_lines() -> None:
    pairs = [("Name: Amy Test", "Born: 4 May 2015"), ("School: Mill Lane", "Year: 4")]
    found = read(story(grid(pairs, heads=(), widths=(250, 200)))).blocks
    assert [block.text for block in found if isinstance(block, Paragraph)] == [
        "Name: Amy Test\tBorn: 4 May 2015",
        "School: Mill Lane\tYear: 4",
    ]


@pytest.mark.parametrize("left", [50, 320])
def test_prose_is_no_table(left: float) -> None:
    assert tables(drawn(lines(*[PROSE[start : start + 45] for start in range(0, 360, 45)], left=left))) == []


def test_a_list_with_its_bullets_set_off_is_no_table() -> None:
    def act(canvas: Canvas) -> None:
        for place in range(8):
            canvas.drawString(50, 780 - 14 * place, "•" if place < 4 else f"{place}.")
            canvas.drawString(70, 780 - 14 * place, f"The thing that we will do in week {place}")

    found = read(drawn(act)).blocks
    assert [block.text for block in found] == [
        f"The thing that we will do in week {place}" for place in range(8)
    ]


def test_an_address_beside_the_date_is_no_table() -> None:
    def act(canvas: Canvas) -> None:
        for place, (one, other) in enumerate(
            [("Mrs Test", "3 March 2026"), ("4 Mill Lane", ""), ("Leeds", "Ref: 12/b")]
        ):
            canvas.drawString(50, 780 - 14 * place, one)
            canvas.drawRightString(545, 780 - 14 * place, other)

    assert tables(drawn(act)) == []
