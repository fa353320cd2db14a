"""Plans written as letters or headed prose: what is promised becomes rows, and nothing else does."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.errors import DocumentError
from planlint.plan.letters import promised_rows
from planlint.plan.model import Field, Section, SectionName
from tests.plan.building import actions, all_plans, bullets, document, grid, plan, title


def test_a_letter_says_why_what_for_and_who_will_do_it() -> None:
    found = plan(
        Heading("Your plan", 1),
        Paragraph("Dear Tia,"),
        Paragraph(
            "The nights are hard for you. We want you to sleep. I will ring Dr Khan by 12 May 2026. Mum will buy a lamp."
        ),
        Paragraph("If you wake up, I will come at once."),
        Paragraph("Sue"),
    )
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        (
            "The nights are hard for you.",
            "We want you to sleep.",
            "I will ring Dr Khan by 12 May 2026.",
        ),
        ("The nights are hard for you.", "We want you to sleep.", "Mum will buy a lamp."),
    ]
    assert [child.name for child in found.children] == ["Tia"]
    assert str(found.rows[0].due_date) == "2026-05-12"
    assert found.rows[1].shared == {Field.NEED, Field.OUTCOME}
    assert found.section(SectionName.CONTINGENCY)[0].text == "If you wake up, I will come at once."


def test_what_the_child_told_the_writer_is_not_the_parents_view() -> None:
    found = plan(
        Heading("Your plan", 1),
        Paragraph("Dear Tia,"),
        Paragraph("You told me that you miss Nan."),
        Paragraph("I will ring Nan by 12 May 2026."),
    )
    assert found.section(SectionName.PARENT_VIEWS) == ()


def test_headed_prose_has_its_need_and_outcome_under_each_heading() -> None:
    found = plan(
        title(),
        Heading("Sleep", 2),
        Paragraph(
            "Tia wakes at three every night. The aim is that Tia sleeps all night. Mum will ring the GP by 3 May 2026."
        ),
        Heading("Warmth", 2),
        Paragraph("Tia is cold in her room. Housing will fix the boiler. Dad will buy a coat."),
    )
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        (
            "Tia wakes at three every night.",
            "The aim is that Tia sleeps all night.",
            "Mum will ring the GP by 3 May 2026.",
        ),
        ("Tia is cold in her room.", "", "Housing will fix the boiler."),
        ("Tia is cold in her room.", "", "Dad will buy a coat."),
    ]
    assert [row.shared for row in found.rows] == [frozenset(), frozenset(), frozenset([Field.NEED])]


def test_a_doctor_with_a_full_stop_keeps_the_title() -> None:
    found = plan(
        title(), Heading("Sleep", 2), Paragraph("Tia wakes at night. Dr. Khan will see Tia by 3 May 2026.")
    )
    assert actions(found) == ["Dr. Khan will see Tia by 3 May 2026."]


def test_prose_that_promises_nothing_has_no_rows() -> None:
    found = plan(
        title(),
        Heading("Sleep", 2),
        Paragraph("Tia wakes at three every night. Mum said that she will ring the GP."),
        Heading("Contingency", 2),
        Paragraph("If Mum drinks, Nan will take Tia."),
    )
    assert found.rows == ()


def test_a_plan_with_a_table_takes_no_rows_from_its_prose() -> None:
    found = plan(
        title(),
        Paragraph("The core group will meet every month. Sue will chair it."),
        grid(("Need", "Action", "Who"), ("Tia is cold", "Fix the boiler", "Housing")),
    )
    assert actions(found) == ["Fix the boiler"]


def test_prose_without_title_front_sheet_or_greeting_is_no_plan() -> None:
    with pytest.raises(DocumentError, match="no plan was found"):
        all_plans(document(Paragraph("Mum will ring the GP by 3 May."), Paragraph("Dad will come too.")))


@pytest.mark.parametrize(
    "name",
    [
        SectionName.CONTINGENCY,
        SectionName.CHILD_VOICE,
        SectionName.PARENT_VIEWS,
        SectionName.HISTORY,
        SectionName.REVIEW,
        SectionName.SIGNOFF,
    ],
)
def test_what_is_said_of_what_was_or_of_what_if_is_no_task(name: SectionName) -> None:
    greeting = Section(SectionName.OTHER, "", "Dear Tia,")
    section = Section(name, "Words", "Mum will ring the GP by 3 May.")
    assert list(promised_rows([greeting, section], reads_as_plan=True)) == []


def test_in_a_letter_any_other_part_may_promise_something() -> None:
    promise = Section(SectionName.RISK, "Your worries", "I will ring the police by 3 May.")
    greeting = Section(SectionName.OTHER, "", "Dear Tia,")
    assert [row.action for row in promised_rows([greeting, promise], reads_as_plan=False)] == [
        "I will ring the police by 3 May."
    ]
    assert list(promised_rows([promise], reads_as_plan=True)) == []


def test_paragraphs_under_actions_are_a_task_a_sentence_and_one_with_if_may_be_one() -> None:
    found = plan(
        title(),
        Heading("Actions", 2),
        Paragraph("Mum will ring the GP by 3 May 2026. Sue will write to school."),
        Paragraph("If the letter is not here by 4 May 2026, Sue will chase it."),
    )
    assert actions(found) == [
        "Mum will ring the GP by 3 May 2026.",
        "Sue will write to school.",
        "If the letter is not here by 4 May 2026, Sue will chase it.",
    ]


def test_promises_below_an_outcome_are_its_tasks() -> None:
    found = plan(
        title(),
        Paragraph("Outcome: Tia sleeps all night"),
        Paragraph("Mum will ring the GP by 3 May 2026. Sue will write to school."),
    )
    assert [(row.outcome, row.action) for row in found.rows] == [
        ("Tia sleeps all night", "Mum will ring the GP by 3 May 2026."),
        ("Tia sleeps all night", "Sue will write to school."),
    ]


def test_a_list_under_a_heading_that_asks_for_nothing_stays_text() -> None:
    found = plan(
        title(), Heading("Summary", 2), *bullets("Tia is in year 4", "Tia likes art"), *ROWS_OF_ITS_OWN
    )
    assert actions(found) == ["Mum to ring the GP"]


ROWS_OF_ITS_OWN = (Heading("Actions", 2), *bullets("Mum to ring the GP"))


def test_what_is_promised_in_a_list_is_a_row_each_whoever_stands_in_it() -> None:
    found = plan(
        title("My care plan"),
        Paragraph("Dear Tomasz,"),
        Heading("Eyes and sleep", 2),
        Paragraph("We promise:"),
        *bullets(
            "Get your eyes tested (Carol, by 30 May)", "Put a night light on the landing (Ivan, by Friday)"
        ),
        Heading("School", 2),
        Paragraph("We promise:"),
        *bullets(
            "Somebody to read with you twice a week (Miss Peel)",
            "A quiet place at lunch (Mr Lane, from 4 May)",
        ),
    )
    assert [(row.action, row.owner) for row in found.rows] == [
        ("Get your eyes tested", "Carol"),
        ("Put a night light on the landing", "Ivan"),
        ("Somebody to read with you twice a week", "Miss Peel"),
        ("A quiet place at lunch", "Mr Lane"),
    ]
