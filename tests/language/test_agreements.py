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


@pytest.mark.parametrize(
    "text",
    [
        "A pact between the parents about drinking",
        "Formal undertaking from Carl not to come to the flat",
        "House rules drawn up with the lodger and signed",
        "Remind Mum of what she signed in March",
        "Expectations document agreed and signed by Dad",
        "Behaviour contract for Carl while he lives upstairs",
        "Non-negotiables agreed with parents",
    ],
)
def test_promises_by_other_names_are_found(text: str) -> None:
    """Pacts, pledges, rules that are signed, what somebody signed."""
    assert agreement_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reading contract with Dad, a chapter a night",
        "Pocket-money agreement for the washing up",
        "Learning agreement between the college and Jay",
        "List of medicines signed by the GP",
        "Nobody signed the visitors' book",
        "Uncle's work contract signed",
    ],
)
def test_papers_about_other_matters_are_none(text: str) -> None:
    """Money, school, therapy and a child’s own bargains."""
    assert agreement_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Health visitor asks the girls each Friday",
        "Surprise calls twice a week",
        "School nurse to ring SW the same day if he is seen, until June",
        "Concierge checks the list every night",
    ],
)
def test_somebody_elses_eyes_are_a_check(text: str) -> None:
    """A looker who is not bound by the promise, with a day or a number."""
    assert says_how_it_is_seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "Grandparents promise to supervise all time with Carl",
        "SW to read it through with Mum",
        "No checks needed",
        "SW to remind Mum of it",
    ],
)
def test_words_alone_are_no_check(text: str) -> None:
    """Telling, reading through and supervising as promised show nothing."""
    assert not says_how_it_is_seen(text)


def test_whoever_is_not_bound_would_notice_at_a_stated_rhythm() -> None:
    assert says_how_it_is_seen("Signed on 3 May, and the duty team turn up at odd hours")
    assert says_how_it_is_seen("Pledge not to smoke in the car – HV does a carbon monoxide reading monthly")
    assert not says_how_it_is_seen("SW to remind Mum of it every week")


def test_an_agreement_about_no_conduct_is_no_promise_of_safety() -> None:
    assert agreement_in("Agreement with the bank that the card is changed") is None
    assert agreement_in("Agreement between Mum and SW that Carl is never alone with Tia")


def test_signs_to_look_out_for_are_signed_by_nobody() -> None:
    assert agreement_in("Get Keeley's early signs from Lorraine on one side of paper") is None


@pytest.mark.parametrize(
    "text", ["Mum has undertaken not to have Lee in the home", "Contract: in by ten, signed by Jay and Mum"]
)
def test_a_promise_already_given_and_a_contract_with_its_terms_are_promises(text: str) -> None:
    assert agreement_in(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Agreement reached that uncle won't babysit",
        "Step-dad contracted not to lock Billy's bedroom door",
        "Agreement to be re-read and initialled by Mum every Monday",
        "You have promised, on the form we filled in together, that Tyson stays in the yard",
    ],
)
def test_a_promise_is_one_whatever_became_of_the_paper(text: str) -> None:
    assert agreement_in(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Tell Gran the bail terms face to face and leave them in writing",
        "Placement agreement to be signed by Fernbank and Mum",
        "Put the bus times in writing for Theo",
    ],
)
def test_what_is_told_on_paper_or_ordered_by_a_court_is_no_promise(text: str) -> None:
    assert agreement_in(text) is None
