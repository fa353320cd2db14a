"""A voice in name only, and children who stay silent beside others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.plan.model import Child, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "vague-child-voice"
VOICE, OTHER = SectionName.CHILD_VOICE, SectionName.OTHER


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Tia was spoken to at school. She is a bubbly girl.", "was spoken to"),
        ("Tia is a polite girl.", "Tia is a polite girl."),
        ("Wishes and feelings to be sought.", "Wishes and feelings to be sought"),
    ],
)
def test_the_words_that_only_claim_a_voice_are_quoted(text: str, quote: str) -> None:
    (finding,) = findings(RULE, plan((VOICE, "Wishes and feelings", text)))
    assert finding.quote == quote


def test_a_label_line_in_another_section_is_read_as_a_section() -> None:
    (finding,) = findings(
        RULE, plan((OTHER, "CIN plan", "Background: long.\nVoice: Tia spoken to at school."))
    )
    assert finding.quote == "Tia spoken to at school."


def test_one_silent_child_of_two_is_named() -> None:
    given = plan(
        (VOICE, "Views", "May said she hates it. Leo is a happy baby."), children=("May Brook", "Leo Brook")
    )
    (finding,) = findings(RULE, given)
    assert finding.quote == "Leo is a happy baby."
    assert "Leo" in finding.message


def test_a_child_listed_on_the_front_sheet_and_not_heard_is_found() -> None:
    given = plan(
        (VOICE, "Views", "Tomas: “I had to stop going.” Bea was at the table and had a biscuit."),
        children=("Tomas Figueira",),
        front=(("Children", "Tomas Figueira, 13 / Beatriz (Bea) Figueira, 8"),),
    )
    (finding,) = findings(RULE, given)
    assert finding.quote == "Bea was at the table and had a biscuit."


@pytest.mark.parametrize("label", ["Other children", "Siblings", "Brothers and sisters"])
def test_a_child_the_plan_only_mentions_is_not_asked_for(label: str) -> None:
    given = plan(
        (VOICE, "Views", "May said she hates it."),
        children=("May Brook", "Leo"),
        front=((label, "Leo, 18 months"),),
    )
    assert not findings(RULE, given)


def test_a_heard_child_is_left_alone() -> None:
    assert not findings(RULE, plan((VOICE, "Views", "Tia was spoken to. She would rather live with Nan.")))


@pytest.mark.parametrize(("age", "asked"), [(8, True), (1, False)])
def test_what_was_seen_elsewhere_does_not_fill_an_empty_place_of_a_child_with_words(
    age: int, asked: bool
) -> None:
    given = plan(
        (SectionName.CHILD_VOICE, "", "Tia's wishes and feelings to be sought."),
        (SectionName.RISK, "", "Tia hides in the bath."),
    )
    given = replace(given, children=(Child("Tia Brook", age=age),))
    assert bool(findings(RULE, given)) is asked
