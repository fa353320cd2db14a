"""A claim without a source, its place, and what counts as one."""

from __future__ import annotations

import pytest

from planlint.language.claims import unattributed


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
