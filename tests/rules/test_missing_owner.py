"""Somebody is named who will do it."""

from __future__ import annotations

import pytest

from planlint.plan.model import Field, Plan, Row
from tests.rules.one_row import found as found_in
from tests.rules.words_and_needs import GRID, found


def asked(action: str, lead_in: str = "", owner: str = "", due: str = "3 May 2026") -> bool:
    row = Row(1, action=action, owner=owner, lead_in=lead_in, due=due, shared=frozenset({Field.DUE}))
    return bool(found("missing-owner", Plan("a plan", "1", rows=(row,), columns=GRID)))


@pytest.mark.parametrize(
    "action",
    [
        "Mrs Kell, my teacher, asks for lunch with Ottie to be put in my plan.",
        "Sign Tia up for the Saturday group – Signpost Young Carers",
        "Enrolment for the joinery course, 14 September 2026, with Dilys.",
    ],
)
def test_who_does_it_may_stand_beside_the_task(action: str) -> None:
    assert not asked(action)


def test_every_school_day_names_no_school() -> None:
    assert asked("A sticker goes on the chart.", "Every school day until half term:")
    assert not asked("A sticker goes on the chart.", "Health visitor:")


@pytest.mark.parametrize(
    "action",
    [
        "Register the twins with the GP – mum this wk",
        "Bus pass → FSW",
        "Social worker Aled, together with the HV, weighs up the risk at home.",
        "Kai and Leo's dad to collect them from club",
    ],
)
def test_an_owner_in_shorthand_is_an_owner(action: str) -> None:
    assert not asked(action)


def test_whom_something_is_got_from_is_not_who_gets_it() -> None:
    assert asked("Advice to be sought from the adult mental health team")
    assert asked("Somewhere for Leo to play football")


def test_whoever_has_them_looks_after_them() -> None:
    assert not asked("Grandma has them, the saint, from noon till four on Sundays")
    assert not asked("Dad has her overnight")


def test_what_is_to_be_reached_by_a_day_is_somebodys_to_reach() -> None:
    assert asked("MARAC form sent")


@pytest.mark.parametrize(
    "action",
    [
        "The weekly shop is down to Uncle Reg",
        "Getting Yusuf to Saturday school falls to his big sister Hana",
        "It'll be Grandma Joan who picks the twins up",
        "Over to Mrs Pike in the office for the dinner-money form",
        "Paperwork for the nursery place: Tanya said she'd do it",
        "We've asked the school nurse to redo his height and weight, and she's agreed",
        "Every other Sunday Maureen from next door sits with baby so mum can go to chapel",
        "Responsibility for the pet rabbit sits with Dad",
        "The paediatrician has taken on writing to the school",
        "HV → weigh + plot",
        "Will from the youth centre walks Abdi to boxing",
        "Referral for Hope's speech goes off this week; that's one for the nursery SENCo",
        "The cot is going into Nana's room; it is her job to see to the night bottles.",
        "Tickets from the box office: leave that to Abdul",
        "Two of the uncles, Raj and Dev, will shift the wardrobe",
        "Bathing and creaming his skin is something Dad's agreed to take over",
    ],
)
def test_whoever_the_sentence_gives_the_task_to_is_its_owner(action: str) -> None:
    assert not asked(action)


@pytest.mark.parametrize(
    "action",
    [
        "Somebody's prescription picked up from Boots",
        "A visit to the new school before the move",
        "Mum's counsellor's number to be put in her phone",
        "Find out from the midwife which clinic takes her blood",
        "Make sure Jess from the food bank has the new address",
        "Leave the door open for Tia-May to come back",
        "Wardrobe moved, Uncle Raj's van borrowed for it",
        "Ask Grandad whether the allotment shed is free",
        "Sit with Ellie at lunch",
    ],
)
def test_whom_a_deed_is_done_to_or_for_is_no_owner(action: str) -> None:
    assert asked(action)


@pytest.mark.parametrize("owner", ["n/a", "none", "nobody yet", "-", "Week of 2 March"])
def test_a_who_cell_that_names_nobody_is_an_empty_one(owner: str) -> None:
    assert asked("Talk to Mum about the lodger", owner=owner)


def test_who_stands_with_the_day_in_the_when_cell_is_the_owner() -> None:
    assert not asked("Wipe test on the kitchen surfaces", due="P. Lomax, school nurse, 3 and 17 Nov")


def test_two_people_one_with_a_post_behind_the_name_are_named() -> None:
    action = "Tobias Lund and Mrs Dray, head of Year 11, meet Kian to set a timetable of 15 hours"
    assert found_in("missing-owner", f"{action} | | 28 September") == ()


def test_a_month_has_no_relatives() -> None:
    assert not found_in(
        "missing-owner", "Cot and two sheets bought by May, the baby's aunt | | 9 September 2026"
    )
    assert found_in("missing-owner", "Cot and two sheets bought by May | | 9 September 2026")
