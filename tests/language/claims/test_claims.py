"""A claim without a source, its place, and what counts as one."""

from __future__ import annotations

import pytest

from planlint.language.claims.claims import unattributed


def claimed(text: str) -> list[str]:
    return [text[claim.start : claim.end] for claim in unattributed(text)]


def test_each_claim_is_found_where_it_stands() -> None:
    text = "Tia is well. There are concerns about Jay, and it is alleged that Dad drinks."
    assert claimed(text) == ["There are concerns about", "it is alleged that"]


@pytest.mark.parametrize("source", ["the health visitor", "Ms Hale", "Nan", "the school", "PC Roe"])
def test_a_person_a_post_or_a_school_is_a_source(source: str) -> None:
    assert not claimed(f"Concerns were raised by {source}.")


@pytest.mark.parametrize("nobody", ["professionals", "several agencies", "members of the public", "others"])
def test_nobody_in_particular_is_no_source(nobody: str) -> None:
    assert claimed(f"Concerns were raised by {nobody}.")


def test_a_day_or_a_phone_is_no_source() -> None:
    assert claimed("Concerns were raised by phone by 3 May.")


def test_what_may_come_about_claims_nothing() -> None:
    assert not claimed("If there are concerns, ring Sue.")
    assert not claimed("Should any concerns be raised, ring Sue.")


def test_a_quotation_is_left_alone() -> None:
    assert not claimed('Mum asked what "there are concerns" means.')


@pytest.mark.parametrize(
    "text",
    [
        "Dad is described as controlling",
        "There's a suspicion that she has a second phone",
        "Someone has rung in about the dog",
        "Professionals feel that Mum hides things",
        "It would seem that he was there",
        "Known to associate with older boys",
        "A disclosure was made about the uncle",
        "Feedback from respite is positive",
        "Attendance has been flagged as an issue",
        "It is alleged that the burn came from an iron",
    ],
)
def test_hearsay_in_other_shapes_is_found(text: str) -> None:
    """Passives, nouns for talk, nobody in particular, hedges."""
    assert unattributed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The worry is that Tia goes hungry",
        "Some thought to be given to clubs",
        "Mrs Lal apparently told her GP that she fell",
        "The panel considered the plan on 3 May",
        "Jay is described by his teacher, Ms Bell, as quick",
        "Somebody has to be with Tia at bath time",
    ],
)
def test_plain_facts_worries_and_named_sources_are_none(text: str) -> None:
    """The plan’s own analysis and whoever is named."""
    assert not unattributed(text)


def test_what_could_have_been_is_no_hearsay() -> None:
    assert not unattributed("She is six; she could have been hit.")
    assert unattributed("She may have been hit.")


def test_information_that_is_only_named_claims_nothing() -> None:
    assert unattributed("We thought about the whole of the information shared.") == ()
    assert unattributed("Positive feedback received.")


def test_what_was_seen_within_a_claim_is_part_of_it() -> None:
    assert len(unattributed("It is reported that Dad has been seen shouting in the street.")) == 1
    assert len(unattributed("Dad has been seen shouting in the street.")) == 1


def test_the_source_may_follow_and_point_back() -> None:
    assert not unattributed(
        "Samir was allegedly punched by his cousin; that is the account PC Rhoda Noakes took from the shopkeeper."
    )
    assert not unattributed("Apparently Joss bit a dinner lady; that is how his brother Max tells it.")
    assert unattributed("Dad is supposedly clean; that is good news.")
    assert unattributed("Jay is rumoured to carry a knife; this was raised.")


def test_whom_somebody_is_in_danger_from_and_a_feast_are_no_source() -> None:
    assert unattributed("She is thought to be at risk from her uncle.")
    assert unattributed("Dora's thought to have been in a car with two men by the docks on Good Friday.")


def test_what_somebody_has_said_is_theirs() -> None:
    assert not unattributed("Mum's said to the nurse that she is tired.")
    assert unattributed("Mum's said to drink.")
