"""A need is what is lacking in the child's life, not somebody's service."""

from __future__ import annotations

import pytest

from planlint.language.needs.lacks import is_service_need
from planlint.plan.model import Field, Plan, Row
from tests.rules.words_and_needs import CHILDREN, GRID, found, saying

RULE = "service-as-need"
EVERYBODY = (*CHILDREN, "Ruby Dale", "Ali Dale", "Noah Dale")

FOUND = [
    "Tia needs CAMHS",
    "Requires a parenting assessment",
    "Referral to Young Carers",
    "Needs dentist",
    "Yonas needs an ESOL class.",
    "Rosie needs CAMHS due to her anxiety",
    "SW to complete parenting assessment",
    "An assessment of Mum's cognitive functioning is required",
    "Jay needs a referral to CAMHS and a mentor",
    "Family therapy needed to address conflict",
    "Needs a place on the Incredible Years course",
    "Access to counselling",
    "Trauma-informed counselling",
    "Jay is in need of a mentor",
    "Mum needs to do the Freedom Programme",
    "Risk assessment required",
    "To be allocated a social worker",
    "Ruby would benefit from art therapy",
    "EHCNA",
    "Ali needs SALT and OT",
    "The children require keep-safe work",
    "Needs input from the family hub",
    "Dad to have a parenting assessment",
    "Referral to Home-Start for practical help",
    "Tia requires specialist assessment",
    "Parents need respite",
    "Ruby - counselling",
    "Mum should have CBT",
    "Support via early help",
    "Family group conference",
    "Noah needs a developmental review",
    "Needs help from CAMHS with her eating",
    "Perinatal mental health team",
    "A family support worker in the home three times a week, until things are calmer",
    "Hair strand testing of both parents, so that we know where we are",
    "Emotional health: therapeutic support",
    "EHCP to be got under way",
    "That the father be assessed by a suitable person",
    "Increase in direct payments from 4 to 9 hours",
    "Ideally, an independent visitor",
    "Return home interview",
]
LEFT_ALONE = [
    "Tia needs someone to talk to",
    "Needs glasses",
    "Has not had her jabs",
    "Tia is not sleeping and needs CAMHS",
    "Rosie needs counselling because she cannot sleep since Nan died",
    "Health",
    "Toby gets to school late and hungry",
    "Jude has been to A&E twice with his chest since Easter.",
    "Missed CAMHS appointments",
    "Speech and language",
    "Zain's therapist left in May and he will not talk to the new one",
    "Ruby is up until 2am on her phone and misses the bus",
    "Tia needs her mum to be well",
    "Jay's teeth are black at the front",
    "Ali needs to know when he is going home",
    "Needs stability",
    "Nobody picks Ruby up on Fridays",
    "Sleep",
    "Aggression towards siblings",
    "Mum's drinking",
    "Noah needs warm clothes and a cot",
    "Ruby has lost contact with her dad",
    "Needs to be heard",
    "A home without damp",
    "Ali cannot get up the stairs to his room by himself",
    "Jay is not in school because no school will take him",
    "Tia feels it is her fault",
    "Needs more than toast for tea",
    "The school nurse has not been able to weigh Noah since June",
    "Physical health",
    "Friendships",
    "Ruby has been assaulted twice by her boyfriend",
    "Behaviour at home and at school.",
    "Referral from school: Dylan came in with a black eye",
    "Despite a referral to the school nurse, Maddie still wets the bed",
    "His counselling has made him sleep worse",
    "Jun's hearing test in Year 5 was not followed up",
]


@pytest.mark.parametrize("text", FOUND)
def test_it_is_found(text: str) -> None:
    assert found(RULE, saying(text, "need", EVERYBODY))


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_it_is_left_alone(text: str) -> None:
    assert not found(RULE, saying(text, "need", EVERYBODY))


def test_a_need_that_rows_share_is_told_once_and_whole() -> None:
    rows = (
        Row(1, need="Tia needs CAMHS", action="Write"),
        Row(2, need="Tia needs CAMHS", action="Ring", shared=frozenset({Field.NEED})),
    )
    (finding,) = found(RULE, Plan("a plan", "a plan", columns=GRID, rows=rows))
    assert (finding.row, finding.quote) == (1, "Tia needs CAMHS")


def test_what_somebody_does_not_want_is_no_need_for_it() -> None:
    assert not is_service_need("I still get bad dreams. I don’t want CAMHS again.")


def test_a_figure_of_how_things_are_tells_of_a_life() -> None:
    assert not is_service_need("Level 2 Health and Social Care at Thornhythe College. Attendance 78%.")
    assert is_service_need("ESOL level 2")


@pytest.mark.parametrize(
    "text",
    [
        "A referral is wanted to the memory clinic for Gran",
        "We think an ISVA would be a good idea",
        "Would an educational psychologist please look at him",
        "Someone from the Drop-In to sit with Maisie each week",
        "To be looked at by dermatology",
        "Mother should undergo a full cognitive work-up by a psychologist",
        "The matter should go to a legal gateway meeting",
    ],
)
def test_a_service_in_nobodys_famous_words_is_found(text: str) -> None:
    assert is_service_need(text)


@pytest.mark.parametrize(
    "text",
    [
        "Assessment by the paediatrician found Teddy to be 2kg under what he should weigh: he's hungry",
        "Dermatology discharged him and his hands still bleed at night",
        "Somebody to play with at break",
        "There isn't a grown-up in the flat who can read the school's letters",
        "Her befriender died and she has not been out since",
        "Since his mentor went to prison he has stopped going out",
    ],
)
def test_a_lack_in_a_service_s_words_is_left_alone(text: str) -> None:
    assert not is_service_need(text)


@pytest.mark.parametrize(
    "text",
    [
        "To see a doctor who knows you",
        "Carers who can go on",
        "HOME Carers who can go on",
        "A social worker who does not change",
        "Staff who understand him",
        "A safe place to play after school",
        "Tia needs to be in nursery with her friends",
    ],
)
def test_somebody_who_stays_and_somewhere_to_be_are_no_services(text: str) -> None:
    assert not is_service_need(text)


@pytest.mark.parametrize(
    "text",
    [
        "Needs parenting assmt.",
        "Asha needs nursery",
        "Leo needs a childminder",
        "EHCP request",
        "1:1 in class",
        "A mentor who can help with his anger",
        "A place on the Freedom Programme",
    ],
)
def test_shorthand_childcare_and_requests_are_services(text: str) -> None:
    assert is_service_need(text)
