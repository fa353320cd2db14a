"""Agreements on paper, and how their keeping would be seen."""

from __future__ import annotations

import pytest

from planlint.language.agreement_checks import says_how_it_is_seen
from planlint.language.agreements import agreement_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mum to sign a written agreement that Carl stays away", "written agreement"),
        ("Contract of expectations about coming-in times", "Contract of expectations"),
        ("Mum agrees in writing not to see him", "agrees in writing not to see him"),
        ("Dad to sign to say he will not drink", "sign to say he will not drink"),
    ],
)
def test_a_promise_on_paper(text: str, words: str) -> None:
    found = agreement_in(text)
    assert found is not None
    assert found.text == words


@pytest.mark.parametrize(
    "text",
    [
        "Tenancy agreement signed and keys collected",
        "No further written agreement: apply for the order",
        "The written agreement was broken in May",
        "Sign Mum up for the Freedom Programme",
        "Mum to sign the section 20 agreement",
        "Agree bedtime with the boys and write it on the fridge",
    ],
)
def test_other_papers_and_ended_ones_are_none(text: str) -> None:
    assert agreement_in(text) is None


def test_a_check_is_named_or_not() -> None:
    assert says_how_it_is_seen("unannounced visits twice a week")
    assert says_how_it_is_seen("Nan rings SW the same day if Carl is there")
    assert not says_how_it_is_seen("to be reviewed at the core group")
    assert not says_how_it_is_seen("to be monitored by professionals")
