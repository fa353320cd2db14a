"""What the grammar of a sentence says it does, and how letters by any hand are read by it."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, ListItem, Paragraph
from planlint.plan.passages import Part, part_of
from planlint.plan.speech import turns_to, warns
from tests.plan.building import plan, title


@pytest.mark.parametrize(
    "sentence",
    [
        "You said that you will write down the number of any car that drops him off.",
        "You said you'd try the app for a month.",
        "Mrs Bolitho has promised that she will send you the new timetable by email before the bank holiday.",
        "It was agreed that Lynn would take the television out of the bedroom this weekend.",
        "The contact supervisor is to breathalyse Mr Fairbrother at the door.",
        "Her stepdad will do the twins from Monday.",
        "Breakfast club has been arranged by the school from 9 March.",
        "You must not let her in without ringing us.",
    ],
)
def test_a_task_is_known_by_its_grammar_whoever_takes_it_on(sentence: str) -> None:
    assert part_of(sentence) is Part.ACTION


@pytest.mark.parametrize(
    "sentence",
    [
        "What we all want is for Dexter to be with friends of his own age.",
        "We would love to see him back in full time by the summer holidays.",
        "It is our hope that her skin will be healed by the summer.",
        "The group agreed that the goal is bed by half past seven on school nights.",
    ],
)
def test_a_hope_is_an_outcome_in_whatever_words(sentence: str) -> None:
    assert part_of(sentence) is Part.OUTCOME


@pytest.mark.parametrize(
    "sentence",
    ["Then there is school.", "Lastly, you.", "And then there are the bills.", "I will start with the hardest one.",
     "I promised to put on paper what we agreed round your table.", "Let me begin with nights."],
)  # fmt: skip
def test_a_sentence_that_only_turns_to_a_matter_is_no_part_of_a_row(sentence: str) -> None:
    assert turns_to(sentence)
    assert part_of(sentence) is Part.OTHER


@pytest.mark.parametrize(
    "sentence", ["There is no food.", "I will start work with Dad on 4 May.", "Dad shouts."]
)
def test_what_says_something_turns_to_nothing(sentence: str) -> None:
    assert not turns_to(sentence)


def test_what_follows_were_it_to_happen_is_what_is_done_then() -> None:
    sentence = "I should say that, were Dexter to be missing overnight, I would need to ring my manager."
    assert warns(sentence)
    assert part_of(sentence) is Part.IF


def test_a_letter_whose_subject_line_names_a_review_is_read_by_its_paragraphs() -> None:
    found = plan(
        title(),
        Paragraph("Dear Jaden,"),
        Heading("Your review this afternoon", 2),
        Paragraph("Thank you for coming."),
        Paragraph(
            "You have moved four times in two years. I want you to know that you can stay. "
            "Priya will take the match to panel on 10 September."
        ),
        Paragraph(
            "Then there is Marcus. You have not seen your brother since February. I would like you to be together "
            "every month. Your nan will have you both for Sunday dinner on the first Sunday of each month."
        ),
        Paragraph("If you hurt yourself badly, we go to hospital, and Priya will ring me."),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        (
            "You have moved four times in two years.",
            "Priya will take the match to panel on 10 September.",
        ),
        (
            "You have not seen your brother since February.",
            "Your nan will have you both for Sunday dinner on the first Sunday of each month.",
        ),
    ]


def test_why_stands_above_a_line_that_announces_list_after_list() -> None:
    found = plan(
        title(),
        Heading("Her health", 2),
        Paragraph("Blessing has eczema that bleeds in the night."),
        Paragraph("It is our hope that her skin will be healed by the summer."),
        Paragraph("What needs to happen", strong=True),
        ListItem("Sue to ask the surgery for one named doctor"),
        ListItem("Pippa to write out a cream routine for home"),
        Heading("Her learning", 2),
        Paragraph("Blessing cannot yet read a whole sentence by herself."),
        Paragraph("We would like Blessing to be reading to Sue."),
        Paragraph("What needs to happen", strong=True),
        ListItem("Grant to bring Blessing to the library on Saturdays"),
        ListItem("Mr Lobb to find a reading tutor"),
    )
    assert [(row.need[:22], row.outcome[:20]) for row in found.rows] == [
        ("Blessing has eczema th", "It is our hope that "),
        ("Blessing has eczema th", "It is our hope that "),
        ("Blessing cannot yet re", "We would like Blessi"),
        ("Blessing cannot yet re", "We would like Blessi"),
    ]
