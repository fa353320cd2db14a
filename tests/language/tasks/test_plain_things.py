"""A thing and its plain condition are so or not so; a better, nicer or loving one is a wish."""

from __future__ import annotations

import pytest

from planlint.language.tasks.judgement import read_outcome
from planlint.language.tasks.outcomes import Goal
from planlint.language.tasks.plain_things import is_thing_as_it_is


@pytest.mark.parametrize(
    "outcome",
    [
        "Working boiler",
        "A warm, dry bedroom",
        "A dry house",
        "Clean sheets",
        "Locked medicine cabinet",
        "Mended window in the girls' room",
        "Toilet that flushes",
        "Shoes that fit",
        "A smoke-free car",
        "Hot water and a working cooker",
    ],
)
def test_anybody_who_comes_in_can_tell(outcome: str) -> None:
    assert is_thing_as_it_is(outcome)
    assert read_outcome(outcome).goal is Goal.FINISH_LINE


@pytest.mark.parametrize(
    "outcome",
    [
        "A nicer bedroom",
        "A warm, loving home",
        "A clean home",
        "Suitable housing",
        "Adequate bedding",
        "A bedroom that feels safe",
        "Improved diet",
        "Good quality time with Dad",
        "A warm bond",
    ],
)
def test_nobody_can_point_at_a_wish(outcome: str) -> None:
    assert not is_thing_as_it_is(outcome)


@pytest.mark.parametrize(
    "outcome",
    [
        "The three little ones should have as good a childhood as any other children in the street",
        "Zak is on a level with other kids his age",
        "Foster carers sure of themselves with the pump",
    ],
)
def test_held_against_others_or_in_the_mind_it_has_no_finish_line(outcome: str) -> None:
    assert read_outcome(outcome).goal is Goal.WISH


def test_seeing_ones_own_people_is_ordinary_life_wherever_it_is() -> None:
    assert read_outcome("Zak sees his brothers every Sunday at the contact centre").goal is Goal.FINISH_LINE
    assert read_outcome("Zak sees more of his brothers").goal is not Goal.FINISH_LINE
