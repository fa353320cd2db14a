"""Headed narratives as strangers write them: reasons above each list, who and when behind a colon, a letter's first lines."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.model import SectionName
from tests.plan.building import actions, bullets, plan, title, who_and_when, whole_rows


def matter(heading: str, words: str, *tasks: str) -> tuple[Block, ...]:
    """A heading with the sentences below it and their list."""
    return (Heading(heading, 2), Paragraph(words), *bullets(*tasks))


def test_a_paragraph_above_the_matters_is_no_need_of_the_first_matter() -> None:
    """Each list stands under its own need and goal, however like a need the section before the first of them reads."""
    found = plan(
        title("Early Help Plan: Ottoline Reeve"),
        Heading("How it came to this", 2),
        Paragraph("Ottoline has not slept in a bed since the flood and her mother is frightened of the stairs."),
        *matter(
            "Bedrooms",
            "Ottoline sleeps on two chairs and is worn out by dinner time. We want Ottoline to sleep in a bed of her own.",
            "Ruth Amadi to order the bed frame from the depot by 4 May.",
            "Granny to put up the curtains.",
        ),
        *matter(
            "Stairs",
            "Mum fell in March and now nobody goes up after dark. We want the family to use the whole house.",
            "The landlord will mend the rail by 11 May.",
        ),
    )  # fmt: skip
    bed = (
        "Ottoline sleeps on two chairs and is worn out by dinner time.",
        "We want Ottoline to sleep in a bed of her own.",
    )
    rail = (
        "Mum fell in March and now nobody goes up after dark.",
        "We want the family to use the whole house.",
    )
    assert whole_rows(found) == [
        (*bed, "Ruth Amadi to order the bed frame from the depot by 4 May.", "", ""),
        (*bed, "Granny to put up the curtains.", "", ""),
        (*rail, "The landlord will mend the rail by 11 May.", "", ""),
    ]  # fmt: skip


def test_a_need_and_a_goal_for_all_still_hold_where_the_lists_have_none_of_their_own() -> None:
    found = plan(
        title("Safety plan"),
        Heading("What frightens everybody", 2),
        Paragraph("Joss is found on the railway bridge at night when Dad has been drinking and nobody knows he has gone."),
        Heading("What everybody wants to see instead", 2),
        Paragraph("Joss is in bed at ten each night and a sober grown-up knows where he is."),
        Heading("Who does what", 2),
        *bullets("Nan will ring at ten each night.", "Dad will hand his car keys to Nan on Fridays."),
    )  # fmt: skip
    assert {row.outcome for row in found.rows} == {
        "Joss is in bed at ten each night and a sober grown-up knows where he is."
    }


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (
            ("Measure the box room for bunks: Idris Fane, by Friday 8 May", "Door chain fitted: Sanctuary team, 12 May"),
            [
                ("Measure the box room for bunks", "Idris Fane", "by Friday 8 May"),
                ("Door chain fitted", "Sanctuary team", "12 May"),
            ],
        ),
        (
            (
                "Hearing test at the Infirmary: Mum; 3 June",
                "Breakfast club place: Mrs Okafor (head), from 1 June",
                "Swimming on Saturdays: Grandad",
            ),
            [
                ("Hearing test at the Infirmary", "Mum", "3 June"),
                ("Breakfast club place", "Mrs Okafor (head)", "from 1 June"),
                ("Swimming on Saturdays", "Grandad", ""),
            ],
        ),
    ],
)  # fmt: skip
def test_who_and_when_stand_behind_a_colon_in_item_after_item(
    items: Sequence[str], told: list[tuple[str, str, str]]
) -> None:
    found = plan(
        title(),
        *matter("The flat", "There is no lock on the door and the twins share one mattress. We want the twins to sleep safely.", *items),
        *matter("School", "Bo is late every day. We want Bo to be in class at nine.", "Dad will walk with Bo."),
    )  # fmt: skip
    assert who_and_when(found)[: len(told)] == told


def test_the_last_sentence_above_a_list_of_tasks_says_how_it_will_be() -> None:
    """Nobody is named who sees to it, and the tasks stand below: it is the goal, and the heading only names the matter."""
    found = plan(
        title(),
        *matter(
            "Ivo's evenings on the estate",
            "Ivo has come home twice with money that is not his. Mum is on nights and cannot ring him. Ivo will be collected from training.",
            "Coach Bell to walk Ivo to the car.",
            "Aunt Rosa will ring the club.",
        ),
        *matter("Ivo's teeth", "Ivo has two abscesses. We want Ivo to eat without pain.", "Mum will book the dentist by 9 May."),
    )  # fmt: skip
    assert {(row.need, row.outcome) for row in found.rows} == {
        ("Ivo has come home twice with money that is not his. Mum is on nights and cannot ring him.", "Ivo will be collected from training."),
        ("Ivo has two abscesses.", "We want Ivo to eat without pain."),
    }  # fmt: skip


def test_what_somebody_thinks_or_shows_asks_for_no_action() -> None:
    found = plan(
        title(),
        *matter("Food", "Pia is hungry at school. We want Pia to eat three times a day.", "Dad will shop on Mondays."),
        *matter("Sleep", "Pia is awake at two. We want Pia to sleep.", "Mum will take the phone at eight."),
        Heading("What Dad and Oona think", 2),
        Paragraph("Both of them accept that Pia has been hungry."),
        Heading("Pia's day", 2),
        Paragraph("Pia is frightened of the stairs and cries when the door bangs."),
    )  # fmt: skip
    assert actions(found) == ["Dad will shop on Mondays.", "Mum will take the phone at eight."]


def test_what_opens_a_letter_promises_nothing() -> None:
    """Thanks, and a sentence that points at the letter itself, are no tasks; a line that leads in a list keeps its title above it."""
    found = plan(
        Paragraph("Dear Cosmo,"),
        Paragraph("Thank you for showing me your drums and for letting me come along to the hall. I promised to set down what we all agreed, so here it is."),
        Paragraph("Why I come to see you"),
        Paragraph("You have been late for school most days because there has been nobody to wake you."),
        Paragraph("What troubles us and what will be done"),
        Paragraph("We worried that you go to school without eating. We want you to have breakfast every day. So:"),
        *bullets("Mr Hale will keep a place for you at breakfast club.", "I will ring Mum on Sunday evenings."),
        Paragraph("What you told me"),
        Paragraph("You said that you would rather be left alone in the mornings, and that you like the club."),
        form="text",
    )  # fmt: skip
    assert actions(found) == [
        "Mr Hale will keep a place for you at breakfast club.",
        "I will ring Mum on Sunday evenings.",
    ]


def test_a_managers_line_at_the_foot_of_a_letter_signs_it() -> None:
    found = plan(
        title("Our plan"),
        *matter("Food", "Pia is hungry at school. We want Pia to eat three times a day.", "Dad will shop on Mondays."),
        *matter("Sleep", "Pia is awake at two. We want Pia to sleep.", "Mum will take the phone at eight."),
        Heading("If it goes wrong", 2),
        Paragraph("If Dad is ill, ring Oona and she will come the same evening."),
        Paragraph("Looked over by T. Ferreira, Service Manager. Posted [x]  by hand [ ]"),
    )  # fmt: skip
    assert [section.text for section in found.section(SectionName.SIGNOFF)] == [
        "Looked over by T. Ferreira, Service Manager. Posted [x] by hand [ ]"
    ]
