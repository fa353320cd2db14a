"""A parent's own word, and what else would show it."""

from __future__ import annotations

import pytest

from planlint.language.evidence_sources import own_word, shows_otherwise


@pytest.mark.parametrize(
    "text",
    [
        "Mum reports she has stopped drinking",
        "Zara to tell the core group honestly how much she is smoking",
        "SW to ask Dad whether he has been drinking",
        "Dad stays sober, by his own account",
        "Mr Maddox to confirm to the social worker that no alcohol is kept in the home",
        "Self-reported reduction in cannabis use",
        "Mrs Khan to keep a drink diary",
    ],
)
def test_a_parent_tells_of_themselves(text: str) -> None:
    assert own_word(text, ("Idris Hale",)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Parents report that the children are calmer",
        "Tia says she has stopped hurting herself",
        "Mum to tell the GP how she is feeling",
        "Dad to ring Nan to say if he is going to drink",
        "Mum to tell school by nine if Tia is ill",
        "SW to report to court on Mum's progress",
        'The letter says "Mum reports she has stopped drinking"',
    ],
)
def test_children_doctors_and_relatives_are_another_matter(text: str) -> None:
    assert own_word(text, ("Tia Brook",)) is None


def test_a_test_or_another_pair_of_eyes_shows_it() -> None:
    assert shows_otherwise("hair strand tests are clear")
    assert shows_otherwise("and Nan, who lives there, sees none")
    assert shows_otherwise("Kit Shaw is told; the drug worker reports the result")
    assert not shows_otherwise("SW will check in with Dad weekly")
    assert not shows_otherwise("as reported by Mum")
