"""Headings are known by what they mean."""

from __future__ import annotations

import pytest

from planlint.plan.headings import (
    Surety,
    areas_of_life,
    bare,
    block_meaning,
    column_meaning,
    known_headings,
    sections_of,
)
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
        ("Whose job is it?", "owner"),
        ("Jobs", "action"),
        ("To do", "action"),
        ("What Mum needs to do", "action"),
        ("What needs doing", "action"),
        ("What needs to be put in place", "action"),
        ("Now what?", "action"),
        ("So what?", "outcome"),
        ("What good would look like", "outcome"),
        ("What we'd like instead", "outcome"),
        ("How life should be for Tia", "outcome"),
        ("What is going to be different", "outcome"),
        ("Why this matters", "need"),
        ("What is hard now", "need"),
        ("What Mum and Dad think", "parent_views"),
        ("What Tia said", "child_voice"),
        ("In the young person's own words", "child_voice"),
        ("Young carer's views", "child_voice"),
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
        ("Agreed", "signoff"),
        ("What we saw of Idris", "child_voice"),
        ("How Isla-May is", "child_voice"),
        ("Your story and who you are", "history"),
        ("How we got here", "history"),
        ("What has happened", "history"),
        ("Who I am", "identity"),
        ("How often Hetty will see Summer", "visits"),
        ("When I will come and see you", "visits"),
        ("Seeing Callum", "visits"),
        ("Should Dee and Hal be unable to carry on", "contingency"),
        ("What we think it means", "risk"),
        ("Reason", "risk"),
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


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("What each of us will do", "action"),
        ("Things we all agreed to do", "action"),
        ("What Mum has agreed to do", "action"),
        ("What Mum needs to do", "action"),
        ("What everyone is going to do", "action"),
        ("What they must do", "action"),
        ("What Mum will do", "action"),
        ("So that Tia is safe", "outcome"),
        ("What we all want for Tia", "outcome"),
        ("Our plan", "plan"),
        ("Next steps", "action"),
    ],
)
def test_a_heading_of_the_document_may_ask_for_tasks_or_say_what_is_wanted(heading: str, role: str) -> None:
    assert block_meaning(heading).role == role


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("The worry (1)", "the worry"),
        ("Need 2", "need"),
        ("Step one:", "step"),
        ("Action b", "action"),
        ("Danger Statement IV", "danger statement"),
        ("2. Goal", "goal"),
        ("Goal", "goal"),
        ("7", "7"),
    ],
)
def test_the_number_of_a_heading_is_no_part_of_its_words(heading: str, words: str) -> None:
    assert bare(heading) == words


def test_the_areas_of_life_are_those_of_the_assessment_framework_and_of_care_plans() -> None:
    assert {"health", "education", "identity", "self care skills", "basic care", "ensuring safety", "emotional warmth",
            "stimulation", "guidance and boundaries", "stability", "housing", "employment", "income", "wider family",
            "community resources", "placement", "contact"} <= areas_of_life()  # fmt: skip
    assert all(bare(area) == area for area in areas_of_life())


@pytest.mark.parametrize("area", sorted(areas_of_life()))
def test_no_area_of_life_is_taken_for_a_part_of_the_rows(area: str) -> None:
    assert block_meaning(area).role not in ("outcome", "action", "owner", "due", "owner and due")


@pytest.mark.parametrize(
    "heading",
    ["What we'd love to see", "What we would all like to happen", "How we'd like things to be", "What we're hoping for", "What everyone wants to see by Easter"],
)  # fmt: skip
def test_what_all_would_like_is_the_outcome(heading: str) -> None:
    assert column_meaning(heading).role == block_meaning(heading).role == "outcome"


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("What if you're not happy", ()),
        ("Comments and complaints", ()),
        ("What if it doesn't work?", (SectionName.CONTINGENCY,)),
        ("Voice of the parent / carer", (SectionName.PARENT_VIEWS,)),
        ("What has already been tried?", (SectionName.HISTORY,)),
        ("Agreed and signed by", (SectionName.SIGNOFF,)),
    ],
)
def test_a_word_to_complain_is_no_fallback_and_a_parents_voice_no_childs(
    heading: str, names: tuple[SectionName, ...]
) -> None:
    assert sections_of(heading) == names
