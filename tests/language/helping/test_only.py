"""Whether all that is unclear in a task is which help is meant."""

from __future__ import annotations

import pytest

from planlint.language.helping.only import leaves_only_help_open
from planlint.language.tasks.judgement import read_action


def _only_help(text: str) -> bool:
    drift = read_action(text).drift
    return leaves_only_help_open(text, drift.start if drift else 0, drift.end if drift else len(text))


@pytest.mark.parametrize(
    "text",
    [
        "Mum to access appropriate support for her own health if needed.",
        "Relevant agency to offer counselling if needed.",
        "Appropriate services to be accessed in respect of alcohol.",
        "Suitable diversionary activities",
        "Signpost Mum to appropriate services",
        "Support Mum to access appropriate services",
    ],
)
def test_what_is_done_is_clear_and_only_the_name_is_missing(text: str) -> None:
    assert _only_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Explore appropriate services",
        "Encourage take up of the drugs service",
        "Support to be offered to carers.",
        "DA work",
        "Wraparound package",
        "Monitor Tia",
    ],
)
def test_drift_and_help_of_no_kind_leave_the_task_unclear_too(text: str) -> None:
    assert not _only_help(text)
