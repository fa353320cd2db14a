"""Drift where nothing in the row says what is done."""

from __future__ import annotations

import pytest

from tests.rules.one_row import found

RULE = "vague-action"


@pytest.mark.parametrize(
    "line",
    [
        "DA work | | 3 May",
        "Support to be offered to carers | SW | as required",
        "Consider a family group conference | SW | 3 May",
        "Discuss alcohol with Mrs Lund, who will report how many bottles she has bought | SW | 3 May",
        "School to put wrap-around support in place | Education | 3 May",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Mum to access appropriate support if needed | Mum | 3 May",
        "Suitable tuition to be sourced | SW | 3 May",
        "Kerensa to see Dr Nance about her mood | Kerensa | 18 March 2026 at 9.40",
        "Dad not to come to the house | Dad | until 3 May",
    ],
)
def test_is_left_alone(line: str) -> None:
    """Help without a name is another rule's question, and an appointment or a thing left undone can be told."""
    assert not found(RULE, line)


def test_what_a_parent_is_to_tell_of_themselves_is_another_rules_question() -> None:
    assert not found(RULE, "Dad to ring mum each Thursday until 4 June to say he is coming | Dad")
    assert not found(RULE, "Mum to say at the review on 1 June how she has been coping | Mum")
    assert found(RULE, "Discuss alcohol with Mrs Lund, who will report how many bottles she has bought | SW")


@pytest.mark.parametrize(
    "line",
    [
        "Washing machine from the welfare fund | FSW",
        "Pressure cushion on loan until it comes | OT",
        "Look round Copperfield House in case | PA",
        "Continence clinic: get her seen | School nurse",
        "Diabetes nurse to take over the insulin | Nurse",
    ],
)
def test_a_thing_to_come_or_a_hand_that_does_it_is_clear(line: str) -> None:
    assert not found(RULE, line)


def test_getting_somebody_engaged_is_not() -> None:
    assert found(RULE, "Get Mum engaged | HV")
    assert found(RULE, "Look into college | PA")


@pytest.mark.parametrize(
    "line",
    [
        "Speech therapy | School | 3 May",
        "Mentoring for Jay | School | 3 May",
        "Drugs work if he wants it | SW | 3 May",
        "Gran to be there for Dad's contact, at hers, Saturdays 10-12 | Gran | until 3 May",
    ],
)
def test_help_of_a_named_kind_and_a_stated_hour_are_clear(line: str) -> None:
    assert not found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Support with maths resit as needed | School | 3 May",
        "Emotional support to be offered | Mr and Mrs Obi | Ongoing",
        "Consideration to be given to whether any appropriate support could be put in place | School | 3 May",
        "Liaison with relevant professionals around equipment | DCT | 3 May",
        "Ana to explore what part Mr Reid might play | Ana Osei – 24 March core group",
    ],
)
def test_support_thought_and_liaison_drift_whatever_help_they_speak_of(line: str) -> None:
    assert found(RULE, line)


def test_help_left_open_beside_drift_rescues_nothing() -> None:
    assert found(RULE, "Referral to CAMHS to be considered and appropriate support put in place | All")
    assert found(RULE, "Relevant agencies to help with money | Partners")


@pytest.mark.parametrize(
    "line",
    [
        "Fetch the bath seat from the loan store, drop it round | FSW | 3 May",
        "Show Grandad how it folds | OT | 3 May",
        "Show Saoirse the nebuliser and how it works | Nurse | 3 May",
    ],
)
def test_an_errand_and_a_thing_shown_are_clear(line: str) -> None:
    assert not found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Show Saoirse how to cope | FSW | 3 May",
        "Teach Mum how to relax | FSW | 3 May",
        "Teach Dad to be firmer | FSW | 3 May",
        "Take it forward with partners | FSW | 3 May",
    ],
)
def test_a_way_of_being_is_shown_to_nobody(line: str) -> None:
    assert found(RULE, line)


def test_a_manner_or_a_gesture_is_no_deed() -> None:
    for action in (
        "Soft reminders from whoever is with her",
        "A steadying hand from Grandad",
        "Plenty of smiles and hellos at the gate",
        "Lend the family an ear",
        "Jolly him along in the mornings",
        "Olive to sort out bits and bobs for the baby",
        "Tie up the loose ends with housing",
    ):
        assert found("vague-action", f"{action} | Olive Marsh | until 4 May"), action


def test_what_carries_a_gesture_can_be_seen() -> None:
    for action in (
        "Laminated reminder over the sink",
        "Praise card home each Friday",
        "Give Dad a lift to clinic",
        "Lend Kayla a laptop",
        "Get the things on the hospital list: nappies, vests and a blanket",
        "Hand rail on the stairs",
    ):
        assert not found("vague-action", f"{action} | Olive Marsh | until 4 May"), action


def test_terms_that_can_be_seen_to_be_kept_are_a_task() -> None:
    kept = "Tasha and Rob to keep to the rule that Rob sleeps at his mother's | Tasha, Rob | until 4 May"
    assert not found("vague-action", kept)
    assert found(
        "vague-action", "Mum and Dad to keep to the plan that they communicate better | Mum | until 4 May"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Close partnership between the midwife Abi Cole and Mr and Mrs Sharpe for the rest of the pregnancy, so that nothing gets lost | Abi Cole | 9 August",
        "Home and nursery on the same page with potty training | Mum | 30 April",
        "Zofia to be given some support around food | Dad | 3 May",
    ],
)
def test_nearness_and_what_a_parent_gives_is_drift(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Close the partnership account at the bank | Dad | 3 May",
        "Home and nursery use the same potty chart, passed over each day | Mum | 3 May",
        "Joint visit with PC Dale to the other household | SW | 3 May",
    ],
)
def test_what_is_shared_or_closed_is_done(line: str) -> None:
    assert not found(RULE, line)
