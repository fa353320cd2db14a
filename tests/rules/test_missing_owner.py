"""Somebody is named who will do it."""

from __future__ import annotations

import pytest

from planlint.plan.model import Field, Plan, Row
from tests.rules.words_and_needs import GRID, found


def asked(action: str, lead_in: str = "") -> bool:
    row = Row(1, action=action, lead_in=lead_in, due="3 May 2026", shared=frozenset({Field.DUE}))
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
