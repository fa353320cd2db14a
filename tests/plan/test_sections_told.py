"""Sections under headings that nobody listed: told by who speaks, by the look of their headings, by what they would trip."""

from __future__ import annotations

import pytest

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.model import Kind, Plan, SectionName
from planlint.plan.tripwires import trips
from tests.plan.building import grid, plan, title

FRONT = grid(("Child", "Una Prior"), ("DOB", "3 March 2014"), ("Date of plan", "14 April 2026"))
GRID = grid(
    ("Worry", "What we will do", "Who", "By when"),
    ("Una is late for school", "Ring Una at seven on school days", "Nan", "12 May 2026"),
    ("Una has no coat", "Buy a coat", "Ruth Pell", "3 May 2026"),
    header_rows=1,
)


def read(*blocks: Block) -> Plan:
    return plan(title(), FRONT, GRID, *blocks)


def under(found: Plan, name: SectionName) -> str:
    return "\n".join(each.text for each in found.sections if name in (each.name, *each.also))


def test_whoever_says_i_in_a_plan_about_a_child_is_the_child() -> None:
    found = read(
        Heading("A morning at number nine", 2),
        Paragraph("I get up by myself and I make the toast. When Nan comes I hide my bag under the bed."),
    )
    assert "make the toast" in under(found, SectionName.CHILD_VOICE)


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Manager's rationale", "I have read this plan and I agree that it is right for now."),
        ("What Mum asks for", "I want my boys home and I will do the tests."),
    ],
)
def test_who_else_says_i_is_not_the_child(heading: str, words: str) -> None:
    assert words not in under(read(Heading(heading, 2), Paragraph(words)), SectionName.CHILD_VOICE)


def test_columns_with_whose_words_they_are_at_their_heads() -> None:
    found = read(
        grid(
            ("Child's views", "Mother's views", "Father's views"),
            ("I like my room.", "Takes the help with money.", "Wants it noted that he disagrees."),
        )
    )
    assert under(found, SectionName.CHILD_VOICE) == "I like my room."
    assert "he disagrees" in under(found, SectionName.PARENT_VIEWS)


def test_capitals_that_set_known_headings_set_the_others_too() -> None:
    found = read(
        Paragraph("VIEWS OF THE CHILD"),
        Paragraph("She drew a house with the curtains shut."),
        Paragraph("VIEWS OF THE FAMILY"),
        Paragraph("Grandma is worn out."),
        Paragraph("LADDER"),
        Paragraph("No change by the review means a request for a conference."),
    )
    assert (
        under(found, SectionName.CONTINGENCY) == "No change by the review means a request for a conference."
    )
    assert under(found, SectionName.PARENT_VIEWS) == "Grandma is worn out."


def test_numbers_that_run_on_set_headings() -> None:
    found = read(
        Paragraph("1. Why we are involved"),
        Paragraph("The surgery rang in February after Una came in with an untreated burn."),
        Paragraph("2. What matters to Una"),
        Paragraph("Her grandma, her cat and her chess."),
        Paragraph("3. Backstop"),
        Paragraph("Unseen for fourteen days means a police welfare check."),
    )
    assert "untreated burn" in under(found, SectionName.HISTORY)
    assert "her chess" in under(found, SectionName.CHILD_VOICE)
    assert "welfare check" in under(found, SectionName.CONTINGENCY)


def test_what_a_worry_house_holds_is_told_by_the_child() -> None:
    found = read(
        Heading("Una's Three Houses", 2),
        Paragraph("House of worries: “the stairs at night”. House of dreams: “a lamp”."),
    )
    assert "House of worries: “the stairs at night”" in under(found, SectionName.CHILD_VOICE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Any sign of drinking: Rada has Una and the duty worker is rung.",
        "Two nights away = strategy discussion, same day",
        "A third missed test – Una stays with Nan that night.",
    ],
)
def test_a_mark_between_what_goes_wrong_and_the_step_is_a_fallback(sentence: str) -> None:
    assert trips(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Worries: Una is not going to school – Mum says she is tired",
        "Not in school since May – legal advice was sought",
        "Any other comments: the police were called in May",
    ],
)
def test_what_has_happened_is_none(sentence: str) -> None:
    assert not trips(sentence)


def test_a_day_below_its_heading_is_the_review_whatever_closes_the_form() -> None:
    found = read(
        Heading("Date of next conference", 2),
        Paragraph("22 September 2026 at 9.30am"),
        Paragraph("Signature of author: M Dell 20.03.26"),
    )
    assert str(found.review_date) == "2026-09-22"


def test_a_kind_cut_short_with_stops_and_one_in_a_sentence() -> None:
    assert plan(title("C.i.N. actions sheet"), FRONT, GRID).kind is Kind.CHILD_IN_NEED
    told = Paragraph(
        "Child: Una Prior, born 3 March 2014. Living with her nan. Child in need. Written by Ruth Pell."
    )
    assert plan(title("Family Plan for Una Prior"), told, GRID).kind is Kind.CHILD_IN_NEED


def test_a_worker_who_says_i_under_the_own_name_is_not_the_child() -> None:
    words = "I shall be away in August and I have asked Sam to cover."
    assert words not in under(read(Heading("From Tess", 2), Paragraph(words)), SectionName.CHILD_VOICE)
