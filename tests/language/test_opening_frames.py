"""A turn of phrase in front of an action hides neither who acts nor when."""

from __future__ import annotations

import pytest

from planlint import timescales
from planlint.language.people import doers
from planlint.language.tasks.judgement import read_action
from planlint.language.times import Sense


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It would be helpful for Dad to note when Tia wakes.", "Dad"),
        ("It would be great if Mrs Bose could hear her read on Fridays.", "Mrs Bose"),
        ("Perhaps Auntie Bea could have the twins on Friday 13 November.", "Auntie Bea"),
        ("We hope that Mr Cole will read with Leo each Friday.", "Mr Cole"),
        ("We would like Nan to take Leo swimming on Saturdays.", "Nan"),
        ("It has been agreed that Colm rings the landlord on 9 November.", "Colm"),
        ("The core group agreed that Sue visits twice a week.", "Sue"),
        ("There is an expectation on Mum to ring school by 9am.", "Mum"),
    ],
)
def test_whoever_acts_behind_it_is_the_doer(text: str, who: str) -> None:
    found = doers(text)
    assert [owner.text for owner in found] == [who]
    assert text[found[0].start : found[0].end] == who


def test_perhaps_is_nobody() -> None:
    assert doers("Perhaps think about a mentor.") == ()


def test_what_was_agreed_for_a_day_is_still_to_come() -> None:
    (day,) = timescales("It has been agreed that Colm rings the landlord on 9 November.")
    assert day.sense is not Sense.PAST
    assert not read_action("It has been agreed that Colm rings the landlord on 9 November.").news


@pytest.mark.parametrize(
    "text",
    ["It was agreed that Dad had left on 9 November.", "Everyone agreed that the plan is working well."],
)
def test_what_all_agree_has_happened_is_news(text: str) -> None:
    assert read_action(text).news


def test_what_would_be_good_is_asked_of_nobody() -> None:
    assert read_action("It would be lovely if Jo could find time for the Three Houses.").vague
    assert not read_action("The plan is for Jo to do the Three Houses with Ada at school on 3 May.").vague
