"""Outcomes of a grown-up's life alone, as strangers write them, and those beside them that tell of a child's."""

from __future__ import annotations

import pytest

from planlint.plan.model import Row
from tests.rules.one_row import found

RULE = "adult-focused-outcome"

FOUND = [
    ("Ralph has been left at the pub door while Carly drinks", "Six months dry", "Carly"),
    ("The family may be put out on the street", "No arrears on the rent book by June; the tenancy is in Shona's sole name", "Shona"),
    ("Ikra and her baby live in one cold room", "You will be free of your husband's debts and have your own bank account", "Mrs Begum"),
    ("Dara puts her pillow over her ears", "The pair of them can settle a row by talking, with no pushing, for three months.", "Mr and Mrs Nwosu"),
    ("Rows between Mam and Gaz frighten the little ones.", "The two of you can talk about money without one of you storming out of the house.", ""),
    ("Kacper (7) has found his mum slumped on the floor", "Karolina has not touched spice for twelve weeks", ""),
    ("Dad drives after drinking", "Dad never gets behind the wheel with drink in him", "Dad"),
    ("Mr Sampson works until eight", "Mr Sampson will be at home by six", "Mr Sampson"),
    ("Bo is hit", "His temper is under control (step-dad)", "Kev"),
    ("Dad drinks", "Dry since Easter and proud of it", "Dad"),
]  # fmt: skip
LEFT_ALONE = [
    ("Dara puts her pillow over her ears", "The two of them can play for an hour without a row", "Mum"),
    ("The flat is cold", "The flat is at 18 degrees", "Dad"),
    ("Rent", "Bo and his sisters stay in their own home", "Mrs Cole"),
    ("Bo (16) drinks", "Bo is sober at college", "Bo"),
    ("Bo smokes weed (15)", "Three clear screens in a row", "Bo"),
    ("Bo sees Mum high", "When Mum picks him up she is sober", "Mum"),
    ("Rent", "The arrears are paid and the family stays in its home", "Mum"),
]  # fmt: skip


@pytest.mark.parametrize(("need", "outcome", "owner"), FOUND)
def test_a_grown_ups_life_alone_is_found(need: str, outcome: str, owner: str) -> None:
    row = Row(1, need=need, outcome=outcome, action="Call on 3 May", owner=owner, due="3 May")
    assert len(found(RULE, row)) == 1


@pytest.mark.parametrize(("need", "outcome", "owner"), LEFT_ALONE)
def test_a_childs_life_is_left_alone(need: str, outcome: str, owner: str) -> None:
    row = Row(1, need=need, outcome=outcome, action="Call on 3 May", owner=owner, due="3 May")
    assert found(RULE, row) == ()
