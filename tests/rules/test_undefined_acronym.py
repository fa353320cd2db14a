"""Acronyms that a family cannot know, in any shape and on the front sheet's own labels."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.rules.words_and_needs import found, saying

RULE = "undefined-acronym"


@pytest.mark.parametrize(
    ("label", "wrong"), [("Next TAF", True), ("Next TAF (team around the family)", False)]
)
def test_a_meeting_on_the_front_sheet_is_written_out(label: str, wrong: bool) -> None:
    plan = replace(saying("Mum reads to Tia", "action"), front=((label, "18 May 2026"),))
    assert bool(found(RULE, plan)) is wrong


def test_the_forms_own_shorthand_for_the_child_is_left_alone() -> None:
    plan = replace(saying("Mum reads to Tia", "action"), front=(("YP", "Tia Brook"),))
    assert found(RULE, plan) == ()


def test_letters_on_both_sides_of_an_and_are_one_acronym() -> None:
    assert [finding.quote for finding in found(RULE, saying("Send the C&FA to Sue", "action"))] == ["C&FA"]
    assert found(RULE, saying("Go to the R&B night with the M&S voucher", "action")) == ()
