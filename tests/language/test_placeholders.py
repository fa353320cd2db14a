"""Cells that hold only a form's own words, or only say that something is still to come."""

from __future__ import annotations

import pytest

from planlint.language.placeholders import was_left_open


@pytest.mark.parametrize(
    "text",
    [
        "Need 2:",
        "Outcome 3",
        "Tia:",
        "4.",
        "xxx",
        "<insert need>",
        "[type need here]",
        "(what is Tia's need?)",
        "(leave for core group)",
        "Click or tap here to enter text.",
        "Please complete this section",
        "as yet unknown",
        "n/k",
        "To discuss",
        "not yet known at this stage",
        "unknown for the time being",
        "To be set at the review conference",
    ],
)
def test_a_cell_was_left_open(text: str) -> None:
    assert was_left_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "Need 3: Tia falls down the stairs",
        "Concern: hungry",
        "Health",
        "Missing",
        "Falls",
        "No bed",
        "No family around",
        "Not out in time",
        "Not known to the dentist",
        "Nobody has asked what Tia needs",
        "Unclear whether she has broken her wrist before",
        "To be safe",
        "To be given time",
        "None of the three falls again",
        "[Tia is hungry]",
        "Time out",
        "? cause, but he has lost 3 kg",
    ],
)
def test_a_cell_says_something(text: str) -> None:
    assert not was_left_open(text)
