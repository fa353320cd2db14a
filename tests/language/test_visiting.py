"""Rhythms of the social worker's visits, told from everybody else's comings and goings."""

from __future__ import annotations

import pytest

from planlint.language.visiting import visits_told


def said(text: str, own: bool = False) -> list[str]:
    """The words of each rhythm of visits."""
    told = visits_told(text, workers=("Amy Reed",), others=("Jo Bloom",), children=("Tia Brook",), own=own)
    return [text[each.start : each.end] for each in told]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Amy sees Tia on her own every ten working days.", ["every ten working days"]),
        ("I'll come and see you every six weeks.", ["every six weeks"]),
        ("Tia is seen every 20 working days by the social worker.", ["every 20 working days"]),
        ("I call every three weeks and one in two of those is a surprise.", ["every three weeks"]),
        ("The health visitor calls weekly. The social worker visits every four weeks.", ["every four weeks"]),
    ],
)
def test_visits_by_whoever_holds_the_plan(text: str, words: list[str]) -> None:
    assert said(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Jo visits Tia every week.",
        "The health visitor visits weekly.",
        "Mum visits Tia every Saturday.",
        "Tia sees Dad every other weekend.",
        "She has been seeing Berit at the Lotus Room every Monday.",
        "The core group meets every four weeks.",
        "Amy was visiting every week until May.",
    ],
)
def test_other_comings_and_goings_are_no_visits(text: str) -> None:
    assert said(text) == []


def test_under_its_own_heading_a_rhythm_is_enough() -> None:
    assert said("Every six weeks") == []
    assert said("Every six weeks", own=True) == ["Every six weeks"]


def test_dates_that_are_listed_are_as_good_as_a_rhythm() -> None:
    told = visits_told("Next visits 9 March, 20 March and 2 April.", own=True)[0]
    assert told.listed
    assert 9 < told.gap < 10


def test_a_name_that_is_not_the_named_workers_is_somebody_elses() -> None:
    text = "Priti sees Tia every Monday."
    assert visits_told(text, workers=("Amy Reed",), named=True) == ()
    assert said("Jess Orme, from the Market Place Women's Centre, sees Tia every Monday.") == []


@pytest.mark.parametrize(
    "text", ["Visits are no more than three weeks apart.", "Amy will be at the door twice a month."]
)
def test_visits_are_told_by_the_gap_or_the_door(text: str) -> None:
    assert len(said(text)) == 1


def test_of_a_list_of_people_the_one_whose_brackets_are_open_sees_the_child() -> None:
    text = (
        "Dan Okell (SW), CAMHS, Ellery Stopes (youth offending officer, sees Kai on Thursdays), Early Help."
    )
    assert visits_told(text, ("Dan Okell",), children=("Kai Roe",), named=True) == ()


def test_before_the_birth_the_mother_is_who_is_visited() -> None:
    told = visits_told(
        "Ines will see Leah at home every fifteen working days.",
        ("Ines Talbot",),
        ("Leah Cawood",),
        ("Unborn baby Cawood",),
        True,
    )
    assert [visiting.gap for visiting in told] == [15.0]


def test_whoever_sees_an_officer_or_a_nurse_is_not_the_social_worker() -> None:
    assert said("He sees his probation officer, Mr Abara, each fortnight.") == []


def test_initials_stand_for_the_worker_they_belong_to() -> None:
    text = "JB visits Grant at least every 10 working days."
    assert [
        each.gap for each in visits_told(text, ("Jodie Blenkin",), (), ("Grant Okafor",), named=True)
    ] == [10]
    assert not visits_told("TQ visits Grant every week.", workers=("Jodie Blenkin",), named=True)
