"""Sentences outside the rows under headings that say nothing: what each of them tells by itself."""

from __future__ import annotations

import pytest

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan.model import Plan, SectionName
from tests.plan.building import grid, plan, title

_ROWS = grid(
    ("Worry", "Goal", "Action", "Who", "When"),
    ("Ola is late for school", "Ola is in by nine", "Ring the school", "Jan Petty", "12 July 2027"),
    ("Ola sleeps on the floor", "Ola has a bed", "Buy a bed", "Mr Brandt", "20 July 2027"),
    header_rows=1,
)
_FRONT = Paragraph("Child: Ola Brandt (9)\nMother: Tess Brandt\nSocial worker: Jan Petty")


def read(*blocks: Block) -> Plan:
    return plan(title("Child in need plan"), _FRONT, _ROWS, *blocks)


def told(found: Plan, name: SectionName) -> str:
    return "\n".join(section.text for section in found.section(name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Supposing Tess is taken into hospital, Nan has Ola and Jan calls the out-of-hours team.", SectionName.CONTINGENCY),
        ("Three mornings missed in a row; then Jan calls everybody together within two days.", SectionName.CONTINGENCY),
        ("Any new mark on Ola, and the police and the duty desk are rung within the hour.", SectionName.CONTINGENCY),
        ("Sanctioned by R. Oduya, deputy manager, 4/6/27.", SectionName.SIGNOFF),
        ("Home calls: Jan, fortnightly, unannounced every other time.", SectionName.VISITS),
        ("There was a spell on a child protection plan in 2019, before Tess met Ola's stepdad.", SectionName.HISTORY),
        ("Ola's mother is cross about the bus.", SectionName.PARENT_VIEWS),
    ],
)  # fmt: skip
def test_a_sentence_tells_what_it_is(text: str, name: SectionName) -> None:
    assert text in told(read(Heading("Also", 2), Paragraph(text)), name)


def test_a_pronoun_goes_on_with_whoever_was_spoken_of() -> None:
    found = read(
        Heading("Other notes", 2),
        Paragraph("Tess works nights at the depot. She believes the bus is the trouble."),
    )
    assert "She believes the bus is the trouble." in told(found, SectionName.PARENT_VIEWS)


def test_a_fallback_under_a_heading_about_worries_is_a_fallback() -> None:
    found = read(
        Heading("The worry that it gets worse", 2),
        Paragraph("If Tess stops opening the door, Jan rings the duty team that day."),
    )
    assert "Jan rings the duty team" in told(found, SectionName.CONTINGENCY)


def test_what_could_befall_the_child_is_no_fallback() -> None:
    found = read(Heading("The worry", 2), Paragraph("If nothing changes, Ola could be badly hurt."))
    assert told(found, SectionName.CONTINGENCY) == ""


def test_earlier_help_told_among_the_reasons_is_history_too() -> None:
    text = "Ola is left alone at night. There were two earlier periods of planning, in 2019 and 2021."
    found = read(Heading("Reasons for the plan", 2), Paragraph(text))
    assert "earlier periods" in told(found, SectionName.HISTORY)
    assert "left alone" in told(found, SectionName.RISK)


def test_a_child_without_words_is_heard_in_what_it_does() -> None:
    found = read(
        Heading("About Ola", 2),
        Paragraph("Ola does not speak. She pulls Jan's sleeve when she wants the garden."),
    )
    assert "pulls Jan's sleeve" in told(found, SectionName.CHILD_VOICE)


def test_lines_behind_a_list_of_actions_are_no_actions() -> None:
    found = plan(
        title("Child in need plan"), _FRONT, Heading("Actions", 2), ListItem("Jan to ring the school by 3 May"), ListItem("Mum to buy a bed by 4 May"),
        ListItem("Ola's bit: he gave school two out of ten."), ListItem("☑ Copy to school ☐ Copy to GP"),
    )  # fmt: skip
    assert len(found.rows) == 2
    assert "two out of ten" in told(found, SectionName.CHILD_VOICE)


def test_a_list_of_who_has_a_copy_is_no_fallback() -> None:
    found = read(Heading("Circulation", 2), Paragraph("Parents, midwife, HV, GP, police."))
    assert not found.section(SectionName.CONTINGENCY)


def test_whom_to_ring_with_a_complaint_is_no_fallback() -> None:
    found = read(
        Paragraph(
            "What if you're not happy: ring the hub and ask for Jan's manager, or fill in a card at the desk."
        )
    )
    assert not found.section(SectionName.CONTINGENCY)
