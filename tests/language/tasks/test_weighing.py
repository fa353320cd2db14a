"""Goals of outcomes in the words of people whom nobody asked to use the famous ones."""

from __future__ import annotations

import pytest

from planlint.language.tasks.outcomes import Goal
from planlint.language.tasks.weighing import goal_of


@pytest.mark.parametrize(
    "text",
    [
        "All eight of the Wednesday evenings at Relate ticked off",
        "Dr Hussein has seen Milo",
        "Strategy discussion concluded and minutes circulated",
        "The IRO and the guardian have spoken",
        "Mother presents herself at the methadone clinic each morning",
        "The core assessment is signed off by the manager",
        "Weekly phone calls between school and the social worker",
        "That the guardian shall have visited",
        "Papers served on the father",
    ],
)
def test_what_was_only_done_or_attended_is_a_service(text: str) -> None:
    assert goal_of(text) is Goal.SERVICE


@pytest.mark.parametrize(
    "text",
    [
        "Having been through rehab, Mum wakes for the night feeds",
        "The nurse no longer has to come, as the wound has closed",
        "Bilal reads a whole page to his tutor",
        "He has been back at his desk since May, each day until three",
        "Jaz is referred to by her chosen name at home and at school",
        "Sits with Grandad for a chat each Friday",
        "Baby has a GP and has been weighed by six weeks old",
        "Amir boxes at Parkside every Thursday",
    ],
)
def test_a_service_in_the_sentence_takes_no_state_away(text: str) -> None:
    assert goal_of(text) is not Goal.SERVICE


@pytest.mark.parametrize(
    "text",
    [
        "Life at home on a more even footing",
        "Siblings rub along",
        "Teatimes are less fraught",
        "A fresh chapter for the girls",
        "Kept out of harm's way",
        "That she should want for nothing",
    ],
)
def test_a_hope_in_homely_words_has_no_finish_line(text: str) -> None:
    assert goal_of(text) is Goal.WISH


@pytest.mark.parametrize(
    "text",
    [
        "From three fights a week to fewer than one a month",
        "Her plait is done before school",
        "Nobody but Mum has the door code",
        "A bath every other night",
        "Teatime on the table by half past five",
    ],
)
def test_what_is_so_or_is_not_so_is_no_wish(text: str) -> None:
    assert goal_of(text) not in (Goal.WISH, Goal.SERVICE)
