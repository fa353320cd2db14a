"""Whose life an outcome speaks of, where words alone would mislead."""

from __future__ import annotations

import pytest

from planlint.language.whose.cast import Cast
from planlint.language.whose.vote import is_only_an_adults

NOBODY = Cast()


@pytest.mark.parametrize(
    "text",
    [
        "Mr Osei holds down the night job",
        "Foster mum Jan gets a decent night's rest",
        "Neither parent has been arrested since the summer",
        "That the mother be abstinent from all illicit substances",
        "Mum to be shot of her debts",
        "Dad and Uncle Len bury the hatchet",
        "Aunt Fola is approved as a driver and passes her test",
    ],
)
def test_only_a_grown_ups_life_changes(text: str) -> None:
    assert is_only_an_adults(text, "", NOBODY)


@pytest.mark.parametrize(
    "text",
    [
        "A story from Dad down the phone each evening",
        "Ewan's foster father teaches him to swim",
        "Nan is out of bed in time to plait Zainab's hair",
        "Stepdad keeps his hands to himself and Lola no longer sleeps with a chair against the door",
        "Father's understanding of autism means Jonty is not shouted at for flapping",
        "Ms Kerr has money left on Thursdays so Arlo has every bottle",
        "Saturday pancakes with Dad",
    ],
)
def test_a_child_has_something_of_it(text: str) -> None:
    assert not is_only_an_adults(text, "", NOBODY)


def test_a_habit_that_names_nobody_is_whosever_the_need_says() -> None:
    assert is_only_an_adults("Will be off the fags by week 30", "Unborn baby, mum smoking 30 a day", NOBODY)
    assert not is_only_an_adults("Will be off the fags by week 30", "Kit smokes behind the gym", NOBODY)
    assert not is_only_an_adults("No smoking in the car", "Mum smokes in the car", NOBODY)


def test_a_child_by_another_name_than_the_needs_is_not_taken_for_a_grown_up() -> None:
    assert not is_only_an_adults("Kayden sleeps in a dry room", "Kayden was in Mum's arms", NOBODY)
    assert not is_only_an_adults("Kayden sleeps in a dry room", "Jo misses Mum", Cast(frozenset({"kayden"})))
