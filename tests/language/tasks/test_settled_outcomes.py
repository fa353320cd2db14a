"""Some outcomes need no weighing: their words settle whether they are a service, a finish line or a wish."""

from __future__ import annotations

import pytest

from planlint.language.tasks.outcomes import Goal
from planlint.language.tasks.settled_outcomes import settled_by_words


@pytest.mark.parametrize(
    "outcome",
    [
        "You come to every one of your personal education plan meetings",
        "Carly and Dean to be assessed",
        "90% attendance at the recovery hub (Dad)",
        "Social worker visits Amber fortnightly and speaks to her on her own",
        "Mum turns up for at least nine of the ten Freedom Programme sessions",
        "Counselling",
    ],
)
def test_help_and_who_comes_to_it_is_a_service(outcome: str) -> None:
    assert settled_by_words(outcome) is Goal.SERVICE


@pytest.mark.parametrize(
    "outcome",
    [
        "Ms Pell is abstinent from alcohol",
        "Toby knows for certain who he will grow up with",
        "Summer is always with a grown-up who can hear her",
        "I have started the Level 2 marine engineering course",
    ],
)
def test_what_is_so_or_not_so_is_a_finish_line(outcome: str) -> None:
    assert settled_by_words(outcome) is Goal.FINISH_LINE


@pytest.mark.parametrize("outcome", ["Mum has cut down her drinking", "Tomek will attend school more"])
def test_a_habit_that_only_becomes_less_or_more_is_a_wish(outcome: str) -> None:
    assert settled_by_words(outcome) is Goal.WISH


@pytest.mark.parametrize(
    "outcome",
    [
        "Mum cuts her drinking down to two glasses on a Saturday",
        "Owen gets to football training twice a week",
        "Dad finishes the course so that nobody is hit at home",
        "Tia sleeps in her own bed",
    ],
)
def test_everything_else_is_weighed(outcome: str) -> None:
    assert settled_by_words(outcome) is None


def test_what_goes_well_has_no_finish_line() -> None:
    assert settled_by_words("Seeing Mum goes well") is Goal.WISH


def test_what_comes_loose_before_a_meeting_attends_none() -> None:
    assert settled_by_words("No feed line comes loose between now and the June meeting") is not Goal.SERVICE


@pytest.mark.parametrize(
    "outcome",
    [
        "Rhian keeps to her clinic appointments",
        "Dad never misses a core group",
        "Cai has been to four advice sessions",
    ],
)
def test_keeping_appointments_is_a_service(outcome: str) -> None:
    assert settled_by_words(outcome) is Goal.SERVICE


@pytest.mark.parametrize(
    "outcome", ["Dad finds the patience to listen", "Nan has enough energy, for Cai's sake"]
)
def test_what_is_only_in_the_mind_is_a_wish(outcome: str) -> None:
    assert settled_by_words(outcome) is Goal.WISH


@pytest.mark.parametrize(
    "outcome",
    [
        "Dad keeps his temper at the core group",
        "Cai has been to the seaside with his Nan",
        "Cai has the courage to sleep in his own bed every night",
    ],
)
def test_ordinary_life_is_neither(outcome: str) -> None:
    assert settled_by_words(outcome) not in {Goal.SERVICE, Goal.WISH}


@pytest.mark.parametrize(
    "outcome",
    [
        "Tia's attendance to pick up by 3 May 2026",
        "Bedtimes fall into place",
        "Jay turns a corner at school",
        "Kit comes out of his shell",
        "Home life gets back on track",
        "Tia gets her sparkle back",
    ],
)
def test_a_figure_of_speech_for_getting_better_is_a_wish(outcome: str) -> None:
    assert settled_by_words(outcome) is Goal.WISH


@pytest.mark.parametrize(
    "outcome",
    [
        "Tia's weight to pick up by 400 g by 14 April",
        "Jay holds his own bottle",
        "Kit comes out of school at three with a friend",
        "Tia's reading moves up to the green band",
        "Jay turns the corner of Mill Lane by himself on his bike",
    ],
)
def test_the_same_words_with_a_mark_to_reach_are_none(outcome: str) -> None:
    assert settled_by_words(outcome) is not Goal.WISH
