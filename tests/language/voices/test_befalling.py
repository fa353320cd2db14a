"""What would become of a child, told from what would be done for it."""

from __future__ import annotations

import pytest

from planlint.language.voices.befalling import befalls


@pytest.mark.parametrize(
    "sentence",
    [
        "If this carries on she will fall out of school altogether and will have nobody to talk to.",
        "If matters continue, Hope will remain hungry, in pain and without friends.",
        "Should Mum go on drinking, Hope will carry on missing school.",
        "If nothing changes, Hope is likely to be hurt again.",
        "If it gets worse Hope could die.",
    ],
)
def test_a_worry_befalls_the_child(sentence: str) -> None:
    assert befalls(sentence, {"Hope"})


@pytest.mark.parametrize(
    "sentence",
    [
        "If Mum cannot cope, Hope will go to Nan's.",
        "If Mum cannot cope, Nan will have Hope for the night.",
        "Should progress not be shown the matter will be escalated.",
        "If the plan fails we will hold a legal planning meeting.",
        "If Dad comes round, Hope will be moved to her aunt's the same day.",
        "Mum rings 999.",
    ],
)
def test_an_answer_does_not(sentence: str) -> None:
    assert not befalls(sentence, {"Hope"})
