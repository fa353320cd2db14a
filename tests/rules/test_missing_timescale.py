"""An action says when, and what only looks like a time says nothing."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, Row
from tests.rules.words_and_needs import GRID, found


def asked(action: str, owner: str = "Bola Adeyemi", due: str = "") -> bool:
    return bool(
        found(
            "missing-timescale",
            Plan("a plan", "1", rows=(Row(1, action=action, owner=owner, due=due),), columns=GRID),
        )
    )


@pytest.mark.parametrize(
    ("action", "owner"),
    [
        ("April to ring the transport office", "April"),
        ("Find a chess club", "TBC"),
        ("Review the seating plan", "Core group"),
        ("College to be understanding about Fridays", "College"),
    ],
)
def test_a_girl_called_april_and_a_name_still_to_come_are_no_time(action: str, owner: str) -> None:
    assert asked(action, owner)


@pytest.mark.parametrize(
    "action",
    [
        "Jo will test you at sessions 1, 4 and 8",
        "Aunty Carys brings the boys to each of these and sends a film",
        "April to ring the transport office by 3 May",
        "Mum to bring the boys on Fridays",
    ],
)
def test_an_occasion_told_elsewhere_is_a_time(action: str) -> None:
    assert not asked(action)


def test_a_day_in_the_who_cell_is_a_time() -> None:
    assert not asked("Fill in the form with Mum", "SW 10/2")


@pytest.mark.parametrize("due", ["yes", "see action", "agreed", "priority 1", "high", "as discussed"])
def test_an_answer_or_a_rank_in_the_when_cell_is_no_time(due: str) -> None:
    assert asked("Sort his bus pass at the depot on Mill Lane", due=due)


def test_so_many_goes_say_when_it_is_over() -> None:
    assert not asked("Nurse watches her inject at first break, four goes, then signs her off")
    assert not asked("Three goes on the climbing wall with Jo")
    assert asked("Three bags of clothes handed to the school")


@pytest.mark.parametrize("due", ["urgent", "in the coming period", "when the letter comes", "first chance"])
def test_a_time_without_a_day_is_another_rules(due: str) -> None:
    assert not asked("Sort his bus pass at the depot on Mill Lane", due=due)


def test_the_day_of_a_paper_is_none_of_the_task() -> None:
    assert asked("Read the report of 3 January")
    assert asked("Look over the letter dated 2 February with Dad")
    assert not asked("Send the report by 3 January")


@pytest.mark.parametrize("due", ["yes", "priority 1", "see action", "as discussed with Dad"])
def test_a_when_cell_that_only_answers_or_points_tells_no_time(due: str) -> None:
    assert asked("Buy a size 12 coat", due=due)


@pytest.mark.parametrize("due", ["Her 18th", "Case closure", "Exam season", "Placement move"])
def test_what_may_be_an_occasion_is_asked_about_as_one_and_is_no_error(due: str) -> None:
    assert not asked("Buy a size 12 coat", due=due)


@pytest.mark.parametrize(
    "action",
    [
        "Give him the blue inhaler whenever he wheezes",
        "Check his bag each time he comes in",
        "Wash the kit on match days",
    ],
)
def test_an_occasion_in_the_task_is_a_time(action: str) -> None:
    assert not asked(action)


@pytest.mark.parametrize(
    ("action", "owner"),
    [
        ("Ring the ward the morning she is discharged, for her weight", "Abi Cole"),
        ("A dozen home sessions of Video Interaction Guidance", "Jo Peel"),
        ("Passport form", "SW Tan / when things have calmed down"),
        ("Stop the night bottle midway through treatment", "HV"),
        ("Gran keeps the keys until offered a 3 bed", "Gran"),
    ],
)
def test_a_turn_of_things_a_dozen_and_a_calmer_day_are_times(action: str, owner: str) -> None:
    assert not asked(action, owner)


@pytest.mark.parametrize(
    "action",
    [
        "Paint the morning room",
        "Midway Nursing to send the price list",
        "Get the everyday medicines list to the GP",
        "Ask for the 1 x 8 ratio in writing",
        "Buy a dozen eggs",
    ],
)
def test_a_room_a_firm_and_a_ratio_are_no_times(action: str) -> None:
    assert asked(action)
