"""Tasks in one cell: what is one task and what is several."""

from __future__ import annotations

import pytest

from planlint.document.model import ListItem, Paragraph
from planlint.plan.cells import items_of


def tasks(*lines: str) -> list[str]:
    return [item.text for item in items_of([Paragraph(line) for line in lines], tasks=True)]


@pytest.mark.parametrize(
    "text",
    [
        "(1) Sue to ring the GP (2) Mum to collect the form (3) School to write",
        "1. Sue to ring the GP 2. Mum to collect the form 3. School to write",
        "1) Sue to ring the GP 2) Mum to collect the form 3) School to write",
        "a) Sue to ring the GP b) Mum to collect the form c) School to write",
        "(i) Sue to ring the GP (ii) Mum to collect the form (iii) School to write",
        "(1)Sue to ring the GP\n(2)Mum to collect the form\n(3)School to write",
        "• Sue to ring the GP\n• Mum to collect the form\n• School to write",
        "- Sue to ring the GP\n- Mum to collect the form\n- School to write",
        "Sue to ring the GP • Mum to collect the form • School to write",
        "Sue to ring the GP\nMum to collect the form\nSchool to write",
    ],
)
def test_separate_tasks_in_one_cell_are_separate_and_lose_their_markers(text: str) -> None:
    found = [task.removeprefix("• ") for task in tasks(text)]
    assert found == ["Sue to ring the GP", "Mum to collect the form", "School to write"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Sue to ring the GP", "by 12 May"),
        ("Sue to ring the GP and", "Mum to collect the form"),
        ("Sue to ring the GP,", "who will write to school"),
        ("Sue to ring the GP.", "This will happen before the core group."),
        ("Sue to ring the GP", "12/5/26"),
    ],
)
def test_a_line_that_goes_on_is_the_same_task(lines: tuple[str, ...]) -> None:
    assert tasks(*lines) == ["\n".join(lines)]


def test_a_date_or_a_figure_inside_a_sentence_is_no_number_of_a_task() -> None:
    assert len(tasks("Attend on 1. 5. 26 and 2.5.26, score 3.5 or more")) == 1
    assert len(tasks("Weigh Amy (1) at home and at the clinic")) == 1


def test_words_own_numbering_is_no_part_of_the_task() -> None:
    found = items_of([ListItem("Ring the GP", "(1)"), ListItem("Write to school", "(2)")], tasks=True)
    assert [(item.text, item.numbers) for item in found] == [("Ring the GP", (1,)), ("Write to school", (2,))]


def test_a_line_with_a_colon_above_bullets_leads_them_in() -> None:
    found = items_of(
        [Paragraph("By 12 May:"), ListItem("Ring the GP"), ListItem("Write to school")], tasks=True
    )
    assert [(item.text, item.lead_in) for item in found] == [
        ("Ring the GP", "By 12 May:"),
        ("Write to school", "By 12 May:"),
    ]


def test_deeper_bullets_belong_to_the_task_above_them() -> None:
    found = items_of(
        [ListItem("Ring the GP"), ListItem("ask for the letter", level=1), ListItem("Write")], tasks=True
    )
    assert [item.text for item in found] == ["Ring the GP\nask for the letter", "Write"]


def test_one_owner_may_stand_for_several_numbers() -> None:
    assert [
        (item.text, item.numbers) for item in items_of([Paragraph("(1) & (2) Mum"), Paragraph("(3) SW")])
    ] == [
        ("Mum", (1, 2)),
        ("SW", (3,)),
    ]
    assert [item.numbers for item in items_of([Paragraph("(1-3) Mum"), Paragraph("(4) SW")])] == [
        (1, 2, 3),
        (4,),
    ]


def test_initials_and_abbreviations_are_no_markers() -> None:
    assert tasks("A. Brown to ring the GP") == ["A. Brown to ring the GP"]
    assert tasks("e.g. ring the GP") == ["e.g. ring the GP"]


def test_dates_in_a_cell_may_be_numbered() -> None:
    assert [(item.text, item.numbers) for item in items_of([Paragraph("1. 3/5/26 2. 4/5/26")])] == [
        ("3/5/26", (1,)),
        ("4/5/26", (2,)),
    ]


def test_bullets_below_a_number_belong_to_it() -> None:
    found = items_of(
        [ListItem("Ring the GP", "1."), ListItem("ask for the letter"), ListItem("Write", "2.")], tasks=True
    )
    assert [item.text for item in found] == ["Ring the GP\nask for the letter", "Write"]
