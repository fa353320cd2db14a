"""A parent's own word, read from the sentence and not from its words."""

from __future__ import annotations

import pytest

from planlint.language.evidence.sources import own_word, shows_otherwise

CHILDREN = ("Tia Brook",)


@pytest.mark.parametrize(
    "text",
    [
        "Discuss alcohol with Mrs Lund, who will report how many bottles she has bought.",
        "Ask Mum, at each core group until 14 December, whether she has raised her hand",
        "Mr Lund to let his key worker know each week whether he has been near the betting shop",
        "At each visit Ana goes through with Mum how many cans she has had that week",
        "Both parents agree that they have not argued in front of the twins",
        "Ring Mr Oram on a Monday to hear whether the weekend passed without a row",
        "Dad's cannabis use to be reviewed with him at core groups",
        "Mum's own assessment of how she is managing will be sought at each meeting",
        "Mum to be upfront with Ana about any slips",
        "Dad to mark each dry day on a wall chart",
        "Ask Mum at each visit if Carl has been round. Job closes when Mum says he has not.",
    ],
)
def test_who_tells_is_whom_it_is_told_of(text: str) -> None:
    assert own_word(text, CHILDREN) is not None


def test_an_order_is_done_by_its_owner() -> None:
    text = "Text a thumbs up each week to say she's had her tablets"
    assert own_word(text, CHILDREN, frozenset({"Keeley"}), "Keeley") is not None
    assert own_word(text, CHILDREN, frozenset(), "Ana Bell") is None


def test_a_name_that_the_plan_gives_a_parent_is_a_parents() -> None:
    text = "Ask Bashir whether he has raised his hand"
    assert own_word(text, CHILDREN, frozenset({"Bashir"})) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Mum to text Ana once she has booked the eye test",
        "Mum to tell school if she is going to be late",
        "Dad rings the helpline if he feels he may use",
        "Ask Mum whether she would like an interpreter",
        "Mum to tell Ana which nights she works so that Nan can be booked",
        "Ring the missing line if he isn't in by 10pm",
        "Mrs Lal tells Mum on Fridays whether Tia has been on time",
    ],
)
def test_what_is_arranged_wished_for_or_of_a_child_is_not_meant(text: str) -> None:
    assert own_word(text, CHILDREN, frozenset({"Mum"}), "Mum") is None


def test_evidence_by_ones_own_account_shows_nothing_besides() -> None:
    assert not shows_otherwise(
        "Progress will be evidenced by Ms Lund's account of whether she takes her tablets."
    )
    assert shows_otherwise("Progress will be evidenced by the pharmacy's count.")
