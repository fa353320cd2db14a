"""Needs, goals and tasks that stand together: in one cell, under one heading, above a grid, and who will do what above a list."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, Paragraph
from tests.plan.building import bold, bullets, grid, plan, title, whole_rows

WHO_AND_WHEN = ("Lead", "By when")


@pytest.mark.parametrize(
    "cell",
    [
        "To grieve for his dad\nGood looks like: Micah talks about him\nPlan: Refer to Seasons",
        "Need: To grieve for his dad\nOutcome: Micah talks about him\nAction: Refer to Seasons",
        "Need: To grieve for his dad. Outcome: Micah talks about him. Action: Refer to Seasons",
    ],
)
def test_parts_in_one_cell_are_told_by_their_labels(cell: str) -> None:
    (row,) = plan(title(), grid(["Plan", *WHO_AND_WHEN], [cell, "Sian Preece", "3 May 2026"])).rows
    assert (row.need.rstrip("."), row.outcome.rstrip("."), row.action) == (
        "To grieve for his dad",
        "Micah talks about him",
        "Refer to Seasons",
    )


def test_a_line_with_its_label_in_the_first_cell_alone_stands_over_the_rows_below_it() -> None:
    found = plan(
        title(),
        grid(
            ["Action", *WHO_AND_WHEN],
            ["Need: Ada is cold", "", ""],
            ["Outcome: Ada is warm", "", ""],
            ["Buy a coat", "Mum", "3 May 2026"],
        ),
    )
    assert whole_rows(found) == [("Ada is cold", "Ada is warm", "Buy a coat", "Mum", "3 May 2026")]


def test_a_heading_that_is_a_sentence_is_the_need_of_the_grid_below_its_goal() -> None:
    found = plan(
        title(),
        Heading("1. Amira is missing a lot of school", 2),
        Paragraph("What we want to see: Amira is in school four days a week."),
        grid(["What will be done", *WHO_AND_WHEN], ["Meet Amira at the gate", "Miss Farrow", "9 May 2026"]),
    )
    assert whole_rows(found)[0][:2] == (
        "Amira is missing a lot of school",
        "Amira is in school four days a week.",
    )


def test_a_value_beside_no_label_goes_on_with_the_tasks_above_it() -> None:
    found = plan(
        title(),
        grid(
            ["Identified need", "Reuben has asthma"],
            ["Planned outcome", "Reuben sleeps through"],
            ["Tasks", "Ask for a new plan (Mrs Whitlock, by 21.11.2025)"],
            ["", "Tell the GP (Kofi Mensah, by 28.11.2025)"],
        ),
    )
    assert [(row.action, row.owner) for row in found.rows] == [
        ("Ask for a new plan", "Mrs Whitlock"),
        ("Tell the GP", "Kofi Mensah"),
    ]


def test_each_list_is_done_by_whom_its_own_heading_names() -> None:
    found = plan(
        title(),
        bold("What Michelle will do"),
        *bullets("Ring the health visitor."),
        bold("What Dean will do"),
        *bullets("Come to physio."),
    )
    assert [row.owner for row in found.rows] == ["Michelle", "Dean"]


def test_lists_under_who_will_belong_to_the_group_above_them() -> None:
    found = plan(
        title(),
        Heading("School", 2),
        Paragraph("It is hard for you to get there. We want you to stay at Kingsmead."),
        bold("Mr Chaudhry will:"),
        *bullets("be the one you go to"),
        Heading("Seeing your mum", 2),
        Paragraph("You miss Mum. We want you to see her often."),
        bold("Sandra and Pete will:"),
        *bullets("take you to see Mum on Wednesdays", "ask about the cat"),
    )
    assert [row.owner for row in found.rows] == ["Mr Chaudhry", "Sandra and Pete", "Sandra and Pete"]
    assert all(row.need and row.outcome for row in found.rows)


def test_a_need_and_its_goal_on_two_lines_above_each_list() -> None:
    found = plan(
        title(),
        Heading("What we agreed", 2),
        Paragraph("Both need their own beds\nWhen it's working: both sleep from 8 to 7"),
        *bullets("Carol will order two beds by 24 October 2026."),
        Paragraph("Lena's back hurts\nWhen it's working: Lena walks to nursery"),
        *bullets("Lena will ask the GP by 21 October 2026."),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [
        ("Both need their own beds", "both sleep from 8 to 7"),
        ("Lena's back hurts", "Lena walks to nursery"),
    ]
