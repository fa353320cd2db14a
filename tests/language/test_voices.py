"""The child's voice: what the child has said, shown or wants, wherever it stands."""

from __future__ import annotations

import pytest

from planlint.language.voices import says_nothing, tells_of


@pytest.mark.parametrize(
    "text",
    [
        "Tia said she wants to see Nan.",
        "Tia (8) told her teacher that she is scared at night",
        "Tia's own words: leave me alone",
        "I met Tia at school. She drew her house with nobody in it.",
        "You told me that you want to stay with Sue.",
    ],
)
def test_the_childs_voice_is_heard_outside_its_own_section(text: str) -> None:
    assert tells_of(text, ["Tia Brook"])


def test_a_babys_voice_is_what_was_seen() -> None:
    assert tells_of("Leo smiles when Mum picks him up and settles on her shoulder.", ["Leo Brook"])


@pytest.mark.parametrize(
    "text", ["Mum said the plan is fair.", "Tia attends Oak School.", "Mum wants Tia to be happy."]
)
def test_somebody_elses_voice_is_not_the_childs(text: str) -> None:
    assert not tells_of(text, ["Tia Brook"])


@pytest.mark.parametrize("text", ["N/A", "Not known", "–", "", "To be completed", "See assessment"])
def test_a_section_that_says_nothing_is_empty(text: str) -> None:
    assert says_nothing(text)
