"""Blanks and prompts of a form, told from what somebody wrote."""

from __future__ import annotations

import pytest

from planlint.language.blanks import says_nothing


@pytest.mark.parametrize(
    "text",
    [
        "",
        "–",
        "N/A",
        "TBC",
        "As per previous plan",
        "See C&F assessment dated 3 May",
        "See file. N/A.",
        "[Child's views here]",
        "Click or tap here to enter text.",
        "Please record the child's wishes and feelings, including how they were gathered.",
        "What does the child want to happen?",
    ],
)
def test_a_blank_or_a_prompt_says_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "Views to be sought",
        "Tia is sad.",
        "None of us wants this.",
        "No shouting at tea time.",
        "Tia: will Dad come back?",
    ],
)
def test_anything_that_somebody_wrote_says_something(text: str) -> None:
    assert not says_nothing(text)


def test_a_very_long_answer_before_a_box_is_read_at_once() -> None:
    """It hung for a minute when each letter was tried as the question's beginning."""
    told = "Tia plays with her dog and " * 20_000
    assert not says_nothing(f"{told}☐ Yes")
    assert says_nothing("Who told her? ☐ Mum ☐ Dad")
