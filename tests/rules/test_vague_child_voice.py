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
        (SectionName.RISK, "", "Tia reached for her Mum and cried when she was put down."),
    )
    given = replace(given, children=(Child("Tia Brook", age=age),))
    assert bool(findings(RULE, given)) is asked


@pytest.mark.parametrize(
    "text",
    [
        "Tia was spoken to. She is a bubbly girl who was happy to chat and show me her bedroom.",
        "Tia chose not to share her views.",
        "Tia was shy at first but soon warmed up and enjoyed drawing.",
    ],
)
def test_a_chat_of_which_nothing_is_told_is_no_voice(text: str) -> None:
    assert findings(RULE, plan((VOICE, "Tia's views", text), children=("Tia Brook",)))


@pytest.mark.parametrize(
    "text",
    [
        "Her answer was short: she would go back tomorrow if Mum stopped drinking.",
        "Tia: mornings are rubbish, nobody is up.",
        "On 25 February Tia threw each photo of the new school in the bin.",
        "Tia quietens to her aunt's singing, and arches and screams under bright lights.",
    ],
)
def test_what_a_child_would_do_calls_rubbish_or_throws_away_is_a_voice(text: str) -> None:
    assert not findings(RULE, plan((VOICE, "Tia's views", text), children=("Tia Brook",)))


def test_a_need_that_quotes_the_child_does_not_fill_a_place_that_claims_a_voice() -> None:
    given = plan(
        (VOICE, "Tia's views", "Tia was spoken to and was happy to chat."),
        (OTHER, "Needs", "Tia asks where Leo is and whether he remembers her."),
        children=("Tia Brook",),
    )
    assert findings(RULE, given)


def test_an_unborn_child_has_no_voice_to_claim() -> None:
    given = plan((VOICE, "", "Not applicable: unborn."))
    assert not findings(RULE, replace(given, children=(Child("Baby Brook", unborn=True),)))


def test_her_brother_is_the_other_child_of_two() -> None:
    given = plan(
        (VOICE, "Views", "Tia hates Fridays. Her brother cried and would not let go of her bag."),
        children=("Tia Brook", "Sol Brook"),
    )
    assert not findings(RULE, given)
