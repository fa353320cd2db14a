"""A claim names who said it, in its own sentence."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, Row
from tests.rules.words_and_needs import CHILDREN, GRID, found, saying

RULE = "unattributed-information"
EVERYBODY = (*CHILDREN, "Ruby Dale", "Ali Dale", "Noah Dale")

FOUND = [
    "There are concerns re. CSE.",
    "Concerns have been raised by professionals",
    "Alleged assault by father in June",
    "Weight is fine. No concerns.",
    "It's believed that Ruby stays at number 12",
    "Professionals have been told that Dad visits",
    "No issues have been identified in school",
    "It has been noted that Mum sounds slurred on the phone",
    "There are suspicions around exploitation",
    "Dad is thought to have a key",
    "No worries reported",
    "Concerns have been highlighted around Noah's weight",
    "Ruby is reportedly in a relationship with a man of 25",
    "It is claimed that Jay was pushed",
    "There have been allegations of neglect",
    "Intel suggests links to a gang",
    "It was stated that the home was dirty",
    "Mum is believed to use cannabis daily",
    "There is evidence to suggest that he has been hit. It is assumed that Dad did it",
    "Significant concerns remain. There remain concerns about supervision",
    "Word is that Dad is dealing",
    "Evidence suggests that Mum is drinking",
    "There were no concerns",
    "The children are reported to be left alone at weekends",
    "Allegedly there was a fight on the stairs",
    "It is perceived that Dad is controlling",
    "Reports indicate that she was seen at the flat",
    "By all accounts Dad's temper has got worse",
    "We've heard Tyrone has been sofa surfing",
    "We understand that you have been struggling",
    "Anonymous referral received",
]
LEFT_ALONE = [
    "School report that Jay is late most days",
    "If there are concerns, ring the duty team",
    "Share any concerns with the social worker",
    "It was agreed that Mum will ring the GP",
    "There is no reason to worry about his hearing, says Dr Shah",
    "The report suggests three books",
    "There were concerns from the midwife about weight",
    "The head teacher, Mrs Roe, has noted that Mum sounds slurred",
    "Dr Khan believes that Noah was hurt on purpose",
    "Jay said that he was pushed",
    "There is no lock on the bathroom door",
    "Should it be alleged that Dad has been back, Sue rings the police",
    "According to Nan, Dad has a key",
    "Her midwife thinks that Mum uses cannabis",
    "We have heard Dad shout on the phone",
    "There were no nappies in the flat",
    "The GP's letter of 2 May states that it is thought to be asthma",
    "Mum reported that Dad was drunk",
    "The fire service said that the wiring is dangerous",
    "Ring the school if concerns are raised about the trip",
    "Neighbours at 14 told PC Roe about shouting",
    "Concerns were expressed by the school nurse, Kim Tate, about head lice",
    "Noah was seen at the clinic on 3 May",
    "It is raining in through the roof",
    "Ruby believes that the men were her friends",
    "Dad understood the letter",
    "Ms Lee is the reported lead for the plan",
    "Find out from the nursery whether there are concerns",
    "The hospital reported two admissions in May",
    "Information to be shared between professionals",
    "Older people told him to hold the bag",
    "It is understood between Mum and the carers that she texts after eight",
    "It is agreed that Mum will ring on Fridays",
    "Concerns: black mould over the cot, seen by J. Ellis on 12 January",
]


@pytest.mark.parametrize("text", FOUND)
def test_it_is_found(text: str) -> None:
    assert found(RULE, saying(text, "risk", EVERYBODY))


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_it_is_left_alone(text: str) -> None:
    assert not found(RULE, saying(text, "risk", EVERYBODY))


def test_the_claim_is_quoted_without_what_is_claimed() -> None:
    (finding,) = found(RULE, saying("Tia is eight. It is reported that Dad is back.", "risk"))
    assert finding.quote == "It is reported that"


def test_a_progress_column_is_read_too_and_told_once() -> None:
    rows = tuple(Row(number, action="Ring", progress="No concerns were raised.") for number in (1, 2))
    (finding,) = found(RULE, Plan("a plan", "a plan", columns=GRID, rows=rows))
    assert (finding.row, finding.quote) == (1, None)
    assert "No concerns were raised" in finding.message


def test_a_source_in_another_sentence_is_none() -> None:
    assert found(RULE, saying("Ms Hale rang on 3 May. There are concerns that Dad is back.", "risk"))


def test_no_concerns_as_an_outcome_is_hoped_for_and_claims_nothing() -> None:
    assert not found(RULE, saying("No concerns", "outcome"))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("risk", "There is no doubt that this hurts Tia."),
        ("risk", "There is no question of her affection."),
        ("child_voice", "Tia is a polite girl who was happy to talk. No concerns."),
        ("child_voice", "Noah has been seen to reach for the bells."),
        ("child_voice", "Staff at college feel that you would do well with more structure."),
        ("outcome", "Nobody from the group comes to the house. None is seen on the camera."),
        (
            "risk",
            "There are concerns that Tia comes in hungry: Mrs Oduya, the head, has seen her take crusts.",
        ),
    ],
)
def test_the_authors_own_word_a_hope_and_a_place_to_ring_are_no_hearsay(place: str, text: str) -> None:
    assert found(RULE, saying(text, place)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Weight is fine. No concerns.",
        "Gaz, believed to be living there again, was not at home.",
        "Staff feel that Mum is struggling.",
        "An alleged slap in the car park in May.",
    ],
)
def test_claims_without_a_source_stay_claims(text: str) -> None:
    assert found(RULE, saying(text, "risk"))
