"""A term of the office is told at its first use, and not where it is a name, an ordinary word or explained."""

from __future__ import annotations

import pytest

from tests.rules.words_and_needs import found, saying


def quotes(text: str, place: str = "action") -> list[str | None]:
    return [finding.quote for finding in found("jargon", saying(text, place))]


@pytest.mark.parametrize(
    "text",
    [
        "Ring the contact centre and ask the contact supervisor for her notes",
        "Permanence planning meeting held",
        "Attachment and Trauma Team visits on 3 May",
        "Ring the Family Contact Service",
        "Go through the Hafren Haven Resilience workbook",
    ],
)
def test_a_term_in_the_name_of_something_is_a_name(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The last contact with 111 was on New Year's Day",
        "Bail conditions: no contact with the victim",
        "Keep in contact with the health visitor",
        "His income is above the free school meals threshold",
    ],
)
def test_the_ordinary_sense_is_nobodys_jargon(text: str) -> None:
    assert quotes(text, "risk") == []


@pytest.mark.parametrize(
    "text",
    [
        "This is a foster placement, which means you live with Pat. The placement is near school.",
        "You see your mum on Sundays (contact) and she brings tea. Contact is at ten.",
        "Step down (move to less formal help) by May. We step down when all is well.",
    ],
)
def test_a_term_that_the_plan_explains_may_be_used(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Contact arrangements to be reviewed", "Contact"),
        ("Lara has had no contact from her dad since Easter", "contact"),
        ("Contact with Dad, the worker in the room", "Contact"),
        ("Dad to have supervised contact on Saturdays", "supervised contact"),
    ],
)
def test_seeing_somebody_is_not_called_contact(text: str, term: str) -> None:
    assert quotes(text, "need") == [term]


def test_a_managers_note_is_read_by_the_family_too() -> None:
    assert quotes("Threshold is met for a plan", "signoff") == ["Threshold"]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Name the care leavers in the house", "care leavers"),
    ],
)
def test_the_offices_terms_are_told(text: str, term: str) -> None:
    assert term in quotes(text, "risk")


@pytest.mark.parametrize(
    "text",
    [
        "Ring the leaving care team and the designated safeguarding lead",
        "Her participation in PE is good",
        "MASH is the multi-agency safeguarding hub",
    ],
)
def test_posts_names_and_everyday_senses_are_left_alone(text: str) -> None:
    assert quotes(text, "risk") == []


def test_a_term_within_a_longer_one_is_told_once() -> None:
    assert quotes("The worry is contextual safeguarding", "risk") == ["contextual safeguarding"]


def test_a_step_at_the_back_door_is_a_step() -> None:
    assert quotes("Paint a white edge on the back step down to the yard.", "risk") == []
    assert quotes("The chair will not go over the threshold of the back door.", "risk") == []


def test_contact_of_a_kind_is_told_with_it() -> None:
    assert quotes("Positive sibling contact") == ["sibling contact"]


def test_a_stair_is_no_lesser_plan_and_whoever_contacts_somebody_meets_nobody() -> None:
    assert quotes("Ivo sat on the fourth step down and held the rail.", "risk") == []
    assert quotes("The shed is a step down from the yard.", "risk") == []
    assert quotes("We will look at a step down to early help in May.", "risk") == ["step down"]
    assert quotes("Jo contacts Dr Sethi by phone the same day.", "risk") == []
    assert quotes("Contacts with Dad are in the hall on Fridays.", "risk") == ["Contacts"]


def test_terms_of_therapy_and_theory_are_told() -> None:
    assert quotes("He is outside his window of tolerance by noon.", "risk") == ["window of tolerance"]
    assert quotes("The pipe ruptured and the scaffolding is loud.", "risk") == []


@pytest.mark.parametrize(
    "text",
    [
        "The placement of the stair gate was wrong",
        "Dad tripped over the threshold of the shed",
        "The attachment for the hoover is lost",
        "Tia can step down off the kerb by herself",
        "The picture file is an attachment",
        "The boiler's threshold is 60 degrees",
        "Mum has a strong attachment to the old piano",
        "Tia can now step down from the top stair on her own if she holds the rail",
        "Mr Sallis planes the threshold flat between the kitchen and the yard",
    ],
)
def test_what_is_said_of_a_thing_is_meant_as_anybody_would(text: str) -> None:
    assert quotes(text, "other") == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        (
            "The referral was held not to meet threshold, and the school wrote in again on the 11th.",
            "threshold",
        ),
        ("The placement of Tia with her aunt is at risk.", "placement"),
        ("Step down to be considered", "Step down"),
        ("Tia has an insecure attachment to Mum.", "attachment"),
    ],
)
def test_what_is_said_of_a_child_is_the_offices(text: str, term: str) -> None:
    assert term in quotes(text, "other")


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Jay struggles with his peers at school", "peers"),
        ("Hope can have her peers round to play", "peers"),
        ("Jay needs positive peer relationships", "peer relationships"),
        ("Basic care is poor", "Basic care"),
        ("Escalation to legal planning", "Escalation"),
    ],
)
def test_what_practitioners_call_jargon_is_told(text: str, term: str) -> None:
    assert quotes(text, "risk") == [term]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Peers takes Tia swimming",
        "The baby peers at his mother and smiles",
        "A man peers through the letterbox",
        "Peer mentor at school on Mondays",
        "Jay hit the boundary twice: cricket on Sundays",
        "Grandad walks the boundaries of the farm with Jay",
        "Dad to work on boundaries",
        "The escalation of violence since May frightens her",
        "His sensory needs are met: no hum and no strip lights",
        "Partner agencies have met twice",
    ],
)
def test_boundaries_of_a_field_and_what_anybody_understands_are_left_alone(text: str) -> None:
    assert quotes(text, "risk") == []


def test_somebody_who_stands_at_a_threshold_stands_at_a_door() -> None:
    assert quotes("She drew herself standing at the threshold with a pan.", "child_voice") == []
    assert quotes("The case stands at the threshold for significant harm.", "risk") == ["threshold"]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Ayo co-regulates with her carer and is asleep by eight.", "co-regulates"),
        ("Mum is attuning to the baby.", "attuning"),
        ("Jay is in pre-contemplation about his cannabis.", "pre-contemplation"),
        ("The family show high expressed emotion.", "high expressed emotion"),
    ],
)
def test_a_term_is_known_in_every_form(text: str, term: str) -> None:
    assert quotes(text, "risk") == [term]


@pytest.mark.parametrize(
    "text",
    [
        "Put a ramp over the threshold so that the wheelchair gets in.",
        "The model bridge has a threshold of 2 kg before it gives.",
    ],
)
def test_a_sill_and_a_figure_are_no_threshold_of_an_office(text: str) -> None:
    assert quotes(text, "risk") == []
