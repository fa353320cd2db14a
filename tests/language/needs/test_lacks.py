"""Needs and outcomes: what says nothing, what a heading announces, what is only a service."""

from __future__ import annotations

import pytest

from planlint.language.needs.headings import (
    announces_needs,
    announces_outcomes,
    heading_tells_need,
    heading_tells_outcome,
)
from planlint.language.needs.lacks import is_service_need, states_nothing


@pytest.mark.parametrize(
    "text", ["", " – ", "...", "N/A", "n / a", "TBC", "Nil", "none at present", "to be agreed", "Not known"]
)
def test_nothing_is_said(text: str) -> None:
    assert states_nothing(text)


@pytest.mark.parametrize(
    "text", ["Sleep", "None of his friends come", "As above", "”", "Ditto", "Nil by mouth tube feeds"]
)
def test_something_is_said(text: str) -> None:
    assert not states_nothing(text)


@pytest.mark.parametrize(
    "heading",
    ["Needs", "Identified needs", "What Amy needs", "What are we worried about?", "What needs to change?"],
)
def test_a_heading_announces_needs(heading: str) -> None:
    assert announces_needs(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "Child in Need Plan",
        "What needs to happen?",
        "Child's developmental needs",
        "Special needs",
        "Reason for plan",
    ],
)
def test_a_heading_announces_something_else(heading: str) -> None:
    assert not announces_needs(heading)


def test_a_heading_announces_outcomes() -> None:
    assert announces_outcomes("Where we want to get to")
    assert not announces_outcomes("Outcome of the meeting")


def test_a_heading_may_be_a_need_or_an_outcome() -> None:
    assert heading_tells_need("Need 2: Tia is not sleeping")
    assert not heading_tells_need("What is happening at home?")
    assert heading_tells_outcome("Goal 1: Tia sleeps in her own bed")
    assert not heading_tells_outcome("Goals")


def test_a_service_beside_what_is_lacking_is_no_service() -> None:
    assert is_service_need("Tia needs CAMHS. Housing.")
    assert not is_service_need("Tia needs CAMHS. She wakes at three each night.")


def test_beside_a_column_of_needs_a_heading_is_the_outcome() -> None:
    heading = "May can say who she'd run to, and says it isn't her fault"
    assert heading_tells_outcome(heading, beside_needs=True)
    assert not heading_tells_need(heading, beside_needs=True)
    assert heading_tells_need("Tia isn't getting enough to eat")


@pytest.mark.parametrize("need", ["Marek's education.", "Basic care.", "Rafi's health care"])
def test_a_topic_of_two_words_is_no_service(need: str) -> None:
    assert not is_service_need(need)


@pytest.mark.parametrize(
    "need",
    [
        "For Dad to go on the Caring Dads course",
        "Tia should have someone from the young carers project working with her",
        "Life story work must be completed with Tia before she moves",
        "Tia needs Breakfast Club.",
    ],
)
def test_a_service_in_other_shapes(need: str) -> None:
    assert is_service_need(need)


@pytest.mark.parametrize(
    "need",
    [
        "Haben needs an IHA",
        "Parents require support from professionals.",
        "Mum needs help from outside agencies",
        "Needs an adoption medical",
    ],
)
def test_an_assessment_by_its_letters_and_help_from_nobody_in_particular_are_services(need: str) -> None:
    assert is_service_need(need)


@pytest.mark.parametrize(
    "need",
    [
        "Substance misuse",
        "Haben to be appropriately attired",
        "Home conditions to be improved",
        "Cannabis use",
    ],
)
def test_a_topic_and_a_state_to_reach_are_no_services(need: str) -> None:
    assert not is_service_need(need)


def test_a_goal_may_say_for_whom_it_is() -> None:
    assert heading_tells_outcome("Goal for Idris: he picks his own drink every day")
    assert heading_tells_outcome("By the end of term he will look at his picture", beside_needs=True)


@pytest.mark.parametrize(
    "text",
    [
        "Summer needs an EHCP review",
        "Detox bed for Mum",
        "You need Maya from the Family Centre to come in and do the bedtime visits",
        "Beth should be going to Al-Ateen and to a young carers' group on a Monday",
        "Drug work",
    ],
)
def test_reviews_beds_helpers_and_groups_are_services(text: str) -> None:
    assert is_service_need(text)


@pytest.mark.parametrize(
    "text", ["Supervision", "A bed of his own", "Jay needs Sam from his class to be his friend"]
)
def test_what_is_lacking_is_no_service_for_being_called_like_one(text: str) -> None:
    assert not is_service_need(text)


@pytest.mark.parametrize(
    "text", ["Two-year growth check", "Newborn hearing screen", "Hip scan", "A yearly eye test"]
)
def test_a_check_or_scan_is_a_service(text: str) -> None:
    assert is_service_need(text)


@pytest.mark.parametrize(
    "text",
    [
        "Otis missed his hip scan; a late-found hip could stop him walking",
        "Leah lost her place on the course",
        "Nursery cancelled the speech assessment",
        "Reality check",
    ],
)
def test_what_became_of_it_tells_of_a_life(text: str) -> None:
    assert not is_service_need(text)


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("A DBS and viability on the paternal aunt", True),
        ("The panel's decision", True),
        ("Second opinion", True),
        ("Mum's opinion of herself", False),
        ("Ty is waiting for the court's decision and does not sleep", False),
    ],
)
def test_a_check_on_somebody_or_a_panels_view_is_a_service(text: str, service: bool) -> None:
    assert is_service_need(text) is service
