"""What somebody is not to do."""

from __future__ import annotations

import pytest

from planlint.language.tasks.forbidding import forbids
from planlint.language.tasks.judgement import read_action


@pytest.mark.parametrize(
    "text",
    [
        "Dad not to come to the flat",
        "Mum will not let Carl in",
        "Dad to refrain from drinking around the kids",
        "No drinking when he has the boys",
        "Mum to stop seeing Carl",
        "Dad to abstain from alcohol",
        "Jay not to be out after nine",
    ],
)
def test_it_can_be_told_whether_it_was_left_undone(text: str) -> None:
    assert forbids(text)
    assert not read_action(text).vague
    assert not read_action(text).news


@pytest.mark.parametrize(
    "text",
    [
        "Dad to avoid conflict",
        "Mum not to disengage",
        "Mum must not minimise concerns",
        "Dad to not lose his temper",
        "Professionals not to lose sight of Ella",
        "Mum did not attend",
        "Dad has not been drinking",
        "There is no contact at present",
    ],
)
def test_what_nobody_could_see_and_what_is_only_told_forbids_nothing(text: str) -> None:
    assert not forbids(text)
