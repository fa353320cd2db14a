"""Tasks in figures of speech, and the plain deeds that look like them."""

from __future__ import annotations

import pytest

from planlint.language.tasks.figures import is_figure
from planlint.language.tasks.judgement import read_action


@pytest.mark.parametrize(
    "text",
    [
        "Mum and Gran to sing from the same hymn sheet about bedtimes",
        "Kian to find his feet on school nights",
        "A firmer line at home about screens.",
        "Eyes and ears on the street",
        "School stays alongside Mum",
        "Parents not to let standards slip",
        "Whatever it takes to get Jodie back into lessons",
        "Mum to dig deep over the next few weeks",
        "Could the club take him under its wing?",
    ],
)
def test_a_figure_of_speech_drifts(text: str) -> None:
    assert read_action(text).vague


@pytest.mark.parametrize(
    "text",
    [
        "Leave the landing light on",
        "Keep the back gate bolted",
        "Put the shoes by the door the night before",
        "Keep an eye on her weight by weighing her every Monday",
        "Build bridges with Nan: tea at hers on Sundays",
        "Turn the wifi off at ten",
        "Walk the route to the bus stop with Zac on Sunday",
    ],
)
def test_a_plain_deed_or_a_way_of_doing_it_does_not(text: str) -> None:
    assert not read_action(text).vague


def test_a_figure_beside_a_second_task_is_left_to_the_others() -> None:
    assert is_figure("Dad to turn over a new leaf")
    assert not is_figure("Dad to turn over a new leaf and hand in the keys")
