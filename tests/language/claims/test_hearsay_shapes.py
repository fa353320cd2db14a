"""Hearsay by its shape: talk that goes about, hearers without a speaker, and what nobody found."""

from __future__ import annotations

import pytest

from planlint.language.claims.claims import unattributed


@pytest.mark.parametrize(
    "text",
    [
        "Rumours persist of men sleeping over while Mum is on nights.",
        "Worries exist around the company that Ruby keeps after college.",
        "Word has reached us that Dad is back in the house.",
        "A question mark hangs over who was in the house that night.",
        "There is a feeling abroad that the money goes on the fruit machines.",
        "It has come up more than once that he lives on milk.",
        "He may be seeing his grandad; so it's been put to us.",
        "We keep hearing that Leon is on the streets after midnight.",
        "Mr Tate is said on the estate to lend money.",
        "Mum's boyfriend is thought by many to be the father.",
        "Nothing untoward has come to light at nursery.",
        "There is nothing to suggest that Evie is hit at home.",
        "Eyebrows have been raised over the bruise on his arm.",
        "Some unease about Mum's ability to cope.",
        "Possible exposure to violence flagged.",
    ],
)
def test_a_claim_without_a_speaker_is_found(text: str) -> None:
    assert unattributed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Shah at the nursery has heard Evie swear at the dolls.",
        "Nan's fears about the lodger are set out in her letter of 3 May.",
        "It has come out in a rash, so cream twice a day.",
        "Everyone said what they liked about the holiday.",
        "The worry is that Evie will be hurt on the stairs.",
        "Mum has a reputation to keep up at work, she says.",
        "Worry is what keeps Tyler awake, he told Miss Lane.",
        "Dr Hale found nothing wrong with his hearing on 12 June.",
        "There are three steps up to the front door.",
    ],
)
def test_what_somebody_says_and_what_is_no_claim_is_left_alone(text: str) -> None:
    assert not unattributed(text)


def test_whoever_was_named_before_says_it() -> None:
    assert not unattributed("Ms Frome rang on 8 January. She said there are no concerns from her side.")
    assert unattributed("The door was shut. There are concerns about that.")
