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
