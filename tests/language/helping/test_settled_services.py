"""Help that is set up or gone through, and papers on their way, are services and no change."""

from __future__ import annotations

import pytest

from planlint.language.tasks.outcomes import Goal
from planlint.language.tasks.settled_outcomes import settled_by_words


@pytest.mark.parametrize(
    "text",
    [
        "Mentoring arranged and under way",
        "Eight Drawing and Talking slots finished by Easter",
        "An EHCP request has gone in for Dale",
        "Paperwork for the nursery grant has been sent off",
    ],
)
def test_what_is_set_up_gone_through_or_sent_off_is_a_service(text: str) -> None:
    assert settled_by_words(text) is Goal.SERVICE


@pytest.mark.parametrize(
    "text",
    [
        "Two new friends are made and Kian plays with them",
        "Mentoring is finished and Jay is in class by nine",
        "Ty's teeth are filled and he is out of pain",
    ],
)
def test_a_change_in_life_is_none(text: str) -> None:
    assert settled_by_words(text) is not Goal.SERVICE
