"""Headings are known by what they mean."""

from __future__ import annotations

import pytest

from planlint.plan.headings import Surety, column_meaning, known_headings, sections_of
from planlint.plan.model import SectionName


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("What needs to happen?", "action"),
        ("WHAT NEEDS TO HAPPEN", "action"),
        ("Actions (what, by whom)", "action and owner"),
        ("What needs to be done and by whom", "action and owner"),
        ("By whom & when", "owner and due"),
        ("By Whom and When:", "owner and due"),
        ("Who’s responsible?", "owner"),
        ("Person(s) responsible", "owner"),
        ("Persons responsible for this action", "owner"),
        ("Time-scale", "due"),
        ("Timescale / deadline", "due"),
        ("Desired outcomes", "outcome"),
        ("What will be different for Tia?", "outcome"),
        ("How will we know?", "measure"),
        ("Progress since last core group", "progress"),
        ("What does Tia need?", "need"),
        ("Identified needs", "need"),
        ("No.", "number"),
        ("#", "number"),
        ("Risks identified", "risk"),
        ("Sausages", ""),
    ],
)
def test_a_column_is_known_by_the_meaning_of_its_heading(heading: str, role: str) -> None:
    assert column_meaning(heading).role == role


def test_a_slip_of_the_pen_in_a_heading_does_no_harm() -> None:
    assert column_meaning("Desired outcoms").role == "outcome"
    assert column_meaning("What needs to hapen?").surety is Surety.NEAR


def test_who_and_how_are_not_taken_for_each_other() -> None:
    assert column_meaning("Who").role == "owner"
    assert column_meaning("How").role == "action"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("What if things don’t change?", "contingency"),
        ("If Reggie cannot stay with Carol and Ade", "contingency"),
        ("And if this doesn't work", "contingency"),
        ("Bottom lines", "contingency"),
        ("What Summer shows us", "child_voice"),
        ("Haroon's views", "child_voice"),
        ("Tia’s wishes and feelings", "child_voice"),
        ("Marwan says", "child_voice"),
        ("What life is like for Prisha", "child_voice"),
        ("What Mum and Dad think", "parent_views"),
        ("What Tegan's parents think", "parent_views"),
        ("Parents views", "parent_views"),
        ("Why there is a plan", "risk"),
        ("Danger Statement 1", "risk"),
        ("Chronology", "history"),
        ("Culture and language", "identity"),
        ("Next get-together", "review"),
        ("Visits", "visits"),
        ("Management oversight", "signoff"),
        ("Manager's sign-off", "signoff"),
    ],
)
def test_a_section_is_known_by_the_meaning_of_its_heading(heading: str, name: str) -> None:
    assert sections_of(heading)[0] == name


def test_a_heading_may_announce_two_sections() -> None:
    assert sections_of("Family history and identity") == (SectionName.HISTORY, SectionName.IDENTITY)
    assert set(sections_of("Visits and review")) == {SectionName.VISITS, SectionName.REVIEW}


def test_no_heading_of_the_list_stands_there_with_two_meanings() -> None:
    assert len(known_headings()) > 400
    assert all(known_headings().values())
