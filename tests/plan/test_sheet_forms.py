"""Sheets that are filled in like a form: titles, labels and grids between empty rows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.model import Heading, Paragraph, Table, block_text
from planlint.plan.model import Kind, SectionName
from planlint.plan.sheet_forms import opened_up
from tests.plan.building import ABOVE, LEFT, actions, bold, grid, whole_rows, workbook

FRONT = (("Child", "Tia Brown", "Date of plan", "1/5/2026", ""), ("Social worker", "Sue Hall", "Next review", "1/7/2026", ""))  # fmt: skip
NONE = ("", "", "", "", "")
HEADER = ("Need", "Outcome", "Action", "Who", "When")
ROWS = (("Tia is cold", "Tia is warm", "Fix the boiler", "Housing", "3/6/2026"), ("Tia wakes", "Tia sleeps", "Ring the GP", "Mum", "4/6/2026"))  # fmt: skip


def test_a_sheet_with_title_front_sheet_grid_and_contingency_is_one_plan() -> None:
    (found,) = workbook(
        Plan=grid(
            ("Child in Need Plan", "", "", "", ""),
            NONE,
            *FRONT,
            NONE,
            HEADER,
            *ROWS,
            NONE,
            ("Contingency plan", "", "", "", ""),
            ("If Mum drinks, Nan takes Tia.", "", "", "", ""),
        )
    )
    assert (found.kind, found.date, found.review_date) == (
        Kind.CHILD_IN_NEED, date(2026, 5, 1), date(2026, 7, 1),
    )  # fmt: skip
    assert [child.name for child in found.children] == ["Tia Brown"]
    assert whole_rows(found) == list(ROWS)
    assert found.section(SectionName.CONTINGENCY)[0].text == "If Mum drinks, Nan takes Tia."
    assert found.unused == ()


def test_a_front_sheet_right_above_the_header_is_told_apart_from_the_grid() -> None:
    (found,) = workbook(Plan=grid(*FRONT, HEADER, *ROWS))
    assert (found.date, whole_rows(found)) == (date(2026, 5, 1), list(ROWS))


def test_a_grid_goes_on_below_an_empty_row() -> None:
    (found,) = workbook(Plan=grid(*FRONT, NONE, HEADER, ROWS[0], NONE, ROWS[1]))
    assert whole_rows(found) == list(ROWS)


def test_a_form_of_labels_down_the_left_is_a_plan() -> None:
    (found,) = workbook(
        Plan=grid(
            ("Name", "Tia Brown"),
            ("DOB", "1/2/2018"),
            ("Date of plan", "1/5/2026"),
            ("Need", "Tia is cold"),
            ("Action", "Fix the boiler"),
            ("Who", "Housing"),
            ("When", "3/6/2026"),
        )
    )
    assert [(child.name, child.age) for child in found.children] == [("Tia Brown", 8)]
    assert whole_rows(found) == [("Tia is cold", "", "Fix the boiler", "Housing", "3/6/2026")]


def test_one_grid_a_need_stays_one_plan() -> None:
    header = ("Action", "Who", "When")
    (found,) = workbook(
        Plan=grid(
            ("Early Help Plan", "", ""),
            ("Need: Tia is cold", "", ""), header, ROWS[0][2:], ("", "", ""),
            ("Need: Tia wakes", "", ""), header, ROWS[1][2:],
        )
    )  # fmt: skip
    assert [(row.need, row.action) for row in found.rows] == [
        ("Tia is cold", "Fix the boiler"),
        ("Tia wakes", "Ring the GP"),
    ]


def test_a_sheet_a_child_is_a_plan_a_child() -> None:
    def sheet(child: str, row: tuple[str, ...]) -> Table:
        return grid(("Child", child, "", "", ""), NONE, HEADER, row)

    tia, sol = workbook(Tia=sheet("Tia Brown", ROWS[0]), Sol=sheet("Sol Brown", ROWS[1]))
    assert [(found.name, found.children[0].name, actions(found)) for found in (tia, sol)] == [
        ("Tia", "Tia Brown", ["Fix the boiler"]),
        ("Sol", "Sol Brown", ["Ring the GP"]),
    ]


def test_sheets_that_are_parts_of_one_plan_are_one_plan() -> None:
    (found,) = workbook(
        Front=grid(("Child", "Tia Brown"), ("Date of plan", "1/5/2026")),
        Actions=grid(HEADER, *ROWS),
        Contingency=grid(("If Mum drinks, Nan takes Tia.", ""), ("If Nan is ill, Aunt Jo does.", "")),
    )
    assert (found.date, [child.name for child in found.children]) == (date(2026, 5, 1), ["Tia Brown"])
    assert whole_rows(found) == list(ROWS)
    assert found.section(SectionName.CONTINGENCY)


def test_a_sentence_at_the_top_of_a_sheet_is_text_and_no_title() -> None:
    (found,) = workbook(Actions=grid(HEADER, *ROWS), Contingency=grid(("If Mum drinks, Nan takes Tia.", "")))
    assert found.section(SectionName.CONTINGENCY)[0].text == "If Mum drinks, Nan takes Tia."


def test_a_title_merged_over_two_rows_hides_no_child_beside_it() -> None:
    (found,) = workbook(
        Plan=grid(
            ("Child in Need Plan", "", ""),
            (ABOVE, "Child", "Tia Brown"),
            ("", "", ""),
            ("Action", "Who", "When"),
            ("Fix the boiler", "Housing", "3/6/2026"),
        )
    )
    assert [child.name for child in found.children] == ["Tia Brown"]


def test_a_need_merged_over_several_lines_is_the_need_of_each() -> None:
    (found,) = workbook(
        Plan=grid(
            *FRONT,
            NONE,
            HEADER,
            ("Tia is cold", "Tia is warm", "Fix the boiler", "Housing", ""),
            (ABOVE, ABOVE, "Buy a coat", "Mum", ""),
            ("Tia wakes", "Tia sleeps", "Ring the GP", "Mum", ""),
        )
    )
    assert [(row.need, row.action) for row in found.rows] == [
        ("Tia is cold", "Fix the boiler"),
        ("Tia is cold", "Buy a coat"),
        ("Tia wakes", "Ring the GP"),
    ]


def test_a_table_without_empty_rows_stays_as_it_is() -> None:
    table = grid(HEADER, *ROWS)
    assert list(opened_up([table])) == [table]


@pytest.mark.parametrize("block", [Paragraph("Tia is cold."), Heading("Plan", 1)])
def test_what_is_no_table_passes_through(block: Heading | Paragraph) -> None:
    assert list(opened_up([block])) == [block]


def test_the_top_row_alone_is_a_title_and_a_long_or_later_one_is_text() -> None:
    words = "This plan was drawn up by everybody who was at the meeting of Monday"
    opened = list(opened_up([grid(("Early Help Plan", LEFT), ("", ""), (words, LEFT))]))
    assert [(type(block), block_text(block)) for block in opened] == [
        (Heading, "Early Help Plan"), (Paragraph, words),
    ]  # fmt: skip
    assert [type(block) for block in opened_up([grid((words, LEFT))])] == [Paragraph]


def test_a_bold_line_between_grids_stays_bold() -> None:
    opened = list(opened_up([grid(("Plan", ""), ("", ""), ([bold("Contingency plan")], ""))]))
    assert [block for block in opened if isinstance(block, Paragraph)] == [bold("Contingency plan")]


TEXTS = st.sampled_from(["", "", "", "Child", "Tia Brown", "Date of plan", "1/5/2026", "Need", "Action", "Who", "Zebra", "Fix the boiler"])  # fmt: skip


@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(TEXTS, min_size=width, max_size=width), max_size=7)
    )
)
def test_no_word_of_a_sheet_is_lost_between_its_pieces(rows: list[list[str]]) -> None:  # fmt: skip
    table = grid(*rows)
    opened = tuple(opened_up([table]))
    assert sorted(" ".join(map(block_text, opened)).replace("|", " ").split()) == sorted(
        block_text(table).split()
    )
    assert all(block.width <= table.width for block in opened if isinstance(block, Table))
