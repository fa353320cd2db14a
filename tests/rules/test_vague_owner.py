"""Everybody, a place held open and a heading over the rows are nobody to ask."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, Row
from tests.rules.one_row import found as found_in
from tests.rules.words_and_needs import GRID, found


def asked(action: str, owner: str = "", lead_in: str = "") -> list[str]:
    row = Row(1, action=action, owner=owner, lead_in=lead_in, due="3 May 2026")
    return [
        rule
        for rule in ("vague-owner", "missing-owner")
        if found(rule, Plan("a plan", "1", rows=(row,), columns=GRID))
    ]


def test_we_all_is_everybody() -> None:
    assert asked("We will all keep an eye on the nightmares.") == ["vague-owner"]
    assert asked("We'll all stay alert to who he's with.") == ["vague-owner"]
    assert asked("We'll keep all of your letters.") == []


def test_a_heading_over_the_rows_names_nobody_in_particular() -> None:
    assert asked("College are going to be kinder.", "we", "What we will do") == ["vague-owner"]
    assert asked("A steadier start is to be looked at.", "we", "What we will do") == ["missing-owner"]
    assert asked("Marcus will drive you to church.", "we", "What we will do") == []
    assert asked("Ring the landlord.", "We") == []


def test_an_organisation_by_a_name_nobody_knows_is_nobody_to_ring() -> None:
    for owner in ("Homefield", "Adaptations", "The Lighthouse", "Repairs / lettings", "Friends of Mum"):
        assert asked("Mend the gate", owner) == ["vague-owner"]
    for owner in ("Homefield – Mo Sadiq", "Adaptations officer", "Ms Southgate", "Destiny", "Charity"):
        assert asked("Mend the gate", owner) == []
    assert asked("Homefield to deal with repairs", "Housing") == ["vague-owner"]


def test_several_of_a_post_are_nobody_in_particular() -> None:
    assert asked("Give him a day's notice of tests.", "Teachers") == ["vague-owner"]
    assert asked("Give him a day's notice of tests.", "Form teacher") == []
    assert asked("Give him a day's notice of tests.", "Foster carers") == []


def test_a_cell_that_says_it_may_be_anybody_names_nobody() -> None:
    for who in (
        "Various",
        "Ourselves",
        "Neighbours",
        "Whichever of us is free",
        "Still to be named",
        "Both families",
    ):
        assert found_in("vague-owner", f"Walk Ivo home | {who} | until 4 May"), who
    for who in ("Open Door youth worker", "Volunteer driver Sid Cope", "Any of Nan, Mum or Kayla"):
        assert not found_in("vague-owner", f"Walk Ivo home | {who} | until 4 May"), who


def test_a_description_of_several_or_of_nobody_yet_is_nobody_to_ask() -> None:
    for owner in (
        "dad's side",
        "her side of the family",
        "mums mates",
        "the men at the mosque",
        "blokes from the rugby club",
        "some grown-up",
        "one of the team",
        "A worker to be allocated",
        "an escort, to be appointed",
        "charity on Cross Lane",
        "Kestrel Homes (landlord)",
    ):
        assert asked("Mend the gate", owner) == ["vague-owner"], owner
    for owner in (
        "Dad's side: Aunt Vi",
        "Gethin's landlord, Mr Rees",
        "Mum's friend's husband",
        "Malik with the van",
        "escort (Mrs Lal)",
        "next-door neighbour, Stan",
        "his two grandmothers",
    ):
        assert asked("Mend the gate", owner) == [], owner


def test_who_speaks_for_the_organisation_is_told_by_the_sentence() -> None:
    said = "It is my job, so I, Mrs Teal, your designated teacher, ring the college and book the tour."
    assert asked(said, "Education") == []
    assert asked("The card is to be put up at the club by those who were at the meeting") == ["vague-owner"]


def test_the_team_of_somebody_with_a_name_can_be_asked() -> None:
    assert found_in("vague-owner", "Patrol the arcades | PC Strood's team | 3 May") == ()
    assert found_in("vague-owner", "Patrol the arcades | Housing assoc. | 3 May")


@pytest.mark.parametrize("owner", ["Us", "us all", "Those present at the meeting", "her side of the family"])
def test_all_of_us_is_nobody(owner: str) -> None:
    assert found_in("vague-owner", f"Take down the broken greenhouse | {owner} | by 4 May")


@pytest.mark.parametrize("owner", ["me and you", "us both, Mum and me", "Us: Mum and Dad", "You, Jay"])
def test_we_who_are_named_are_somebody(owner: str) -> None:
    assert not found_in("vague-owner", f"Take down the broken greenhouse | {owner} | by 4 May")
