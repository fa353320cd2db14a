"""Everyday acts of hand and foot."""

from __future__ import annotations

import pytest

from planlint.language.tasks.handling import handles_something
from planlint.language.tasks.judgement import read_action


@pytest.mark.parametrize(
    "text",
    [
        "Mum to hold Tia's hand on Ring Road",
        "Mr Oram to move his things to his brother's",
        "Dad to stay with his sister",
        "Mum to open the door to Ana",
        "Children to be seen alone",
        "Bedroom to be seen",
    ],
)
def test_an_act_that_anybody_could_see_is_clear(text: str) -> None:
    assert handles_something(text)
    assert not read_action(text).vague


@pytest.mark.parametrize(
    "text",
    [
        "Stay in touch with Mum",
        "Clive to take a back seat in discipline for a bit",
        "Make windows safer",
        "Teachers to make allowances",
        "Take steps",
        "Progress to be seen",
    ],
)
def test_a_turn_of_phrase_with_a_thing_in_it_is_none(text: str) -> None:
    assert not handles_something(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Stairs to be hoovered",
        "Cat to be rehomed",
        "Mice to be got rid of",
        "Halal meat to be got in",
        "Cot sheet changed",
        "Practise the fire drill with the twins",
        "Sits in on snack time and leaves a page of tips",
    ],
)
def test_housework_is_done_or_not_done_in_whatever_verb(sentence: str) -> None:
    assert handles_something(sentence)


@pytest.mark.parametrize(
    "sentence", ["Raise the profile", "Get the home in order", "Remove barriers", "Clear guidance"]
)
def test_what_only_sounds_like_work_of_the_hands_is_none(sentence: str) -> None:
    assert not handles_something(sentence)
