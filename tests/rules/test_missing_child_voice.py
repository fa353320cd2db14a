"""Plans in which no child is heard, and those in which one is where nobody looks for it."""

from __future__ import annotations

import dataclasses

import pytest

from planlint.plan.model import Child, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "missing-child-voice"
VOICE, OTHER = SectionName.CHILD_VOICE, SectionName.OTHER


def test_an_empty_plan_has_no_voice() -> None:
    assert len(findings(RULE, plan())) == 1


def test_an_unborn_child_is_not_asked_for_a_voice() -> None:
    assert not findings(RULE, dataclasses.replace(plan(), children=(Child("Baby Brook", unborn=True),)))


@pytest.mark.parametrize(
    "given",
    [
        plan((OTHER, "Tia", "“Nobody shouts in there.” Tia walked me round the garage.")),
        plan((OTHER, "", "Voice: wants to live with Nan")),
        plan(front=(("What Tia says", "I want to stay at Nan's"),)),
        plan(needs=("Tia told her teacher that she is scared of Dad",)),
        plan((OTHER, "What we saw of Leo", "With his nani he gazed and cooed."), children=("Leo Brook",)),
    ],
)
def test_a_voice_is_found_wherever_it_stands(given: object) -> None:
    assert not findings(RULE, given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Mum says that Tia is happy and wants for nothing.",
        "Tia has missed nine days.",
        "Nobody has asked Tia what she wants.",
    ],
)
def test_an_adults_account_is_no_voice(text: str) -> None:
    assert findings(RULE, plan((OTHER, "Summary", text)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "N/A",
        "Tia was spoken to.",
        "Tia said she hates it.",
        "Wishes and feelings to be sought.",
        'Mum: "she is fine"',
        "Tia is a star.",
    ],
)
def test_missing_and_vague_never_both_speak_of_the_childs_own_place(text: str) -> None:
    given = plan((VOICE, "", text))
    assert not (findings(RULE, given) and findings("vague-child-voice", given))


def test_a_claim_outside_the_childs_place_is_asked_about_and_the_voice_is_missing_still() -> None:
    given = plan((OTHER, "Summary", "Tia was spoken to."))
    assert findings(RULE, given)
    assert findings("vague-child-voice", given)


def test_under_a_childs_name_a_claim_is_vague_and_not_missing() -> None:
    claimed = plan((VOICE, "Tia", "Tia was spoken to as part of the planning and is a bubbly girl."))
    assert not findings(RULE, claimed)
    assert len(findings("vague-child-voice", claimed)) == 1


def test_what_was_seen_of_a_baby_may_stand_behind_its_name_and_the_place() -> None:
    text = "Tia on the ward: She opens her eyes for her mother's voice and not for ours."
    given = plan((OTHER, "", text))
    assert not findings(RULE, dataclasses.replace(given, children=(Child("Tia Brook", age=0),)))


def test_what_others_want_for_a_child_is_no_voice() -> None:
    given = plan((VOICE, "What we want for the children", "to improve their emotional wellbeing."))
    assert findings(RULE, dataclasses.replace(given, children=(Child("Tia Brook", age=8),)))


def test_a_child_protection_plan_is_no_child_that_speaks() -> None:
    text = (
        "Ms Rutter considered a child protection plan too much. She asked for the same worker as last time."
    )
    assert findings(RULE, plan((OTHER, "", text)))
