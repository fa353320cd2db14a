"""What helpers do, told as if it were the change; and a change in which they only stand."""

from __future__ import annotations

import pytest

from planlint.language.tasks.helpers_come import tells_of_helpers


@pytest.mark.parametrize(
    "outcome",
    [
        "perinatal team on board & visiting",
        "Bereavement people involved",
        "Specialist nurse on the case and calling in",
        "Mum's got a Home-Start volunteer coming in",
        "8 out of 10 keywork slots at the youth hub kept",
        "Four of the six dates with the nurse kept",
        "Nine out of ten drop-ins turned up to",
        "Ned has had his two-year check",
        "Stair gate to be screwed to the wall by Uncle Ade",
        "Smoke alarm fitted in the hall by the fire brigade",
        "Bunk beds to be ordered from Argos by Dad",
        "Lock changed by the council's joiner",
        "The lady from Cruse comes on Wednesdays",
    ],
)
def test_somebody_has_come_gone_or_put_something_up(outcome: str) -> None:
    assert tells_of_helpers(outcome)


@pytest.mark.parametrize(
    "outcome",
    [
        "Ned can't get past the stair gate",
        "8 out of 10 nights in his own bed",
        "9 out of 10 school days kept",
        "Dad's visits to Zak all kept, every Sunday",
        "The whole family on board the ferry to see Nan",
        "Nan on hand and visiting",
        "Bed built and Ned sleeps in it",
        "A story is read to Ned by Mum or Dad every night",
        "Ned has had no hospital stays since Easter",
        "Zak has a mentor and tells her when he is worried",
        "The cupboard with the bleach in it cannot be opened by Ned",
        "Bedding changed by Mum every Sunday",
        "A lad from his class comes to tea",
        "Noor has had all her jabs and her check",
    ],
)
def test_a_change_is_more_than_help(outcome: str) -> None:
    assert not tells_of_helpers(outcome)
