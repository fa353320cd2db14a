"""Entries told in one paragraph, label behind label, and other ways of hurried forms."""

from __future__ import annotations

import io

import planlint
from planlint.document.model import Paragraph
from planlint.plan.headings import column_meaning
from planlint.plan.labels_in_line import labels_parted
from planlint.plan.machine_names import spelt_out
from planlint.plan.model import Plan
from planlint.plan.passages import Part, part_of

ENTRY = (
    "Health. Need: Tia has a wheeze. Outcome: Tia runs the pitch. Actions: (a) Take Tia to the clinic, Tuesdays to 10 March. "
    "Responsible: Kelly (key worker). (b) Peak flow book. Responsible: Tia. (c) Check the teeth. Responsible: Home. By: 30 January."
)


def plan(*paragraphs: str) -> Plan:
    """The plan of a text in paragraphs, with a child and a date above."""
    text = "\n\n".join(("# Care Plan", "Child: Tia Brook\nDate of plan: 8/1/2026", *paragraphs))
    return next(iter(planlint.read_plans(io.BytesIO(text.encode()), "plan.md")))


def test_an_entry_in_one_paragraph_has_its_rows() -> None:
    rows = plan(ENTRY, ENTRY.replace("Health", "School").replace("wheeze", "cough")).rows
    assert [(row.need, row.outcome) for row in rows[:3]] == [("Tia has a wheeze.", "Tia runs the pitch.")] * 3
    assert [(row.action, row.owner, row.due) for row in rows[:3]] == [
        ("Take Tia to the clinic, Tuesdays to 10 March.", "Kelly (key worker)", ""),
        ("Peak flow book.", "Tia", ""),
        ("Check the teeth.", "Home", "30 January"),
    ]
    assert rows[3].need == "Tia has a cough."


def test_no_word_of_an_entry_is_lost() -> None:
    [parted] = labels_parted([Paragraph(ENTRY)])
    assert isinstance(parted, Paragraph)
    words = parted.text.replace("Action:", " ").split()
    assert [word.rstrip(".") for word in words] == [
        word.rstrip(".") for word in ENTRY.split() if word not in ("(a)", "(b)", "(c)")
    ]


def test_a_sentence_with_a_colon_stays_whole() -> None:
    for text in (
        "We need: a bed. Jo will bring it.",
        "Need: a bed by Friday.",
        "Mum said: I need help. Dad said: so do I.",
    ):
        assert list(labels_parted([Paragraph(text)])) == [Paragraph(text)]


def test_short_forms_with_a_small_letter_are_whole() -> None:
    assert [spelt_out(name) for name in ("DoB", "CiN", "LaC")] == ["DOB", "CIN", "LAC"]
    assert spelt_out("YPName") == "young person name"


def test_the_change_that_is_needed_is_the_outcome() -> None:
    assert column_meaning("Change we need").role == "outcome"
    assert column_meaning("What we need").role != "outcome"


def test_what_is_not_to_be_is_agreed_too() -> None:
    assert part_of("Carl isn't to come to the flat.") is Part.ACTION
    assert part_of("Mum is not to blame.") is not Part.ACTION


def test_a_grid_on_its_side_has_a_row_for_each_column() -> None:
    turned = (
        "| | Worry 1 | Worry 2 |\n|---|---|---|\n| What is the worry? | Tia walks home alone | Tia's teeth hurt |\n"
        "| What do we want instead? | Tia is met at the gate | Tia bites an apple |\n"
        "| Who will do what? | Mrs Yusuf collects her | Gran takes her to the dentist |\n| By when? | 16 Feb | 20 Feb |"
    )
    rows = plan(turned).rows
    assert [(row.need, row.outcome, row.action, row.due) for row in rows] == [
        ("Tia walks home alone", "Tia is met at the gate", "Mrs Yusuf collects her", "16 Feb"),
        ("Tia's teeth hurt", "Tia bites an apple", "Gran takes her to the dentist", "20 Feb"),
    ]


REVIEW = """CHILD IN NEED PLAN - REVIEW 2

Name:  Connor Duffy          DOB: 12/03/2015
Date of this meeting: 9 February 2026

Need 1 - Connor needs to know who will be there if Mum is not there at night
Outcome - Connor can say the name of two people and has stayed with each
1.1 Overnight at Uncle Mick's, Sat 21 Feb
    Who: Mick
1.2 Laminate the card
    Who: Nicky     When: 13 Feb

Need 2 - School move
Outcome - Connor has met his tutor
2.1 Two visits with Mr Abbott, 24 April and 12 June
    Who: Nicky
"""


def test_labels_before_a_dash_and_a_title_with_review_in_it() -> None:
    read = next(iter(planlint.read_plans(io.BytesIO(REVIEW.encode()), "plan.txt")))
    assert [(child.name, child.age) for child in read.children] == [("Connor Duffy", 10)]
    assert [(row.need.split()[0], row.outcome.split()[1]) for row in read.rows] == [
        ("Connor", "can"),
        ("Connor", "can"),
        ("School", "has"),
    ]


def test_tasks_that_a_cell_shares_out_are_rows() -> None:
    grid = (
        "| Need | Goal | Actions – who/what/when |\n|---|---|---|\n"
        "| F has 20 words | F asks for three things | Bethan – six sessions in school; Nia – request report, 30/1; Carys – Makaton course |\n"
        "| Damp | A dry week | Carys – ring repairs again; wait for the surveyor |"
    )
    rows = plan(grid).rows
    assert [(row.owner, row.action) for row in rows[:3]] == [
        ("Bethan", "six sessions in school"),
        ("Nia", "request report"),
        ("Carys", "Makaton course"),
    ]
    assert len(rows) == 4


def test_words_that_only_sound_like_a_heading_do_not_keep_a_grid_on_its_side() -> None:
    turned = (
        "| | Worry 1 | Worry 2 |\n|---|---|---|\n| What are we worried about? | S sleeps on the sofa | S has been late 22 times |\n"
        "| What do we want to see? | S sleeps in her room | S is in by 8.50 |\n"
        "| Who will do what? | Kim – order the door; April – hang it | April to support with mornings |\n| By when? | 14 Feb | ongoing |"
    )
    rows = plan(turned).rows
    assert [(row.need, row.due) for row in rows] == [
        ("S sleeps on the sofa", "14 Feb"),
        ("S sleeps on the sofa", "14 Feb"),
        ("S has been late 22 times", "ongoing"),
    ]
