"""At which of its reviews a plan stands, as its title, its headings and its front sheet tell."""

from __future__ import annotations

import pytest

from planlint.language.review_stages import Stage, stage_of


@pytest.mark.parametrize(
    ("told", "stage"),
    [
        ("First plan or review?: Review", Stage.LATER),
        ("First plan or review?: First plan", Stage.FIRST),
        ("Conference (initial / review): Initial", Stage.FIRST),
        ("Type: initial or review: ☐ Initial ☒ Review", Stage.LATER),
        ("Type: initial or review: ☒ Initial ☐ Review", Stage.FIRST),
        ("Initial or review: first review", Stage.SECOND),
        ("Plan agreed: 13 July 2026 (first review conference)", Stage.SECOND),
        ("Date of first review: 3 May", Stage.FIRST),
        ("Plan made at the initial conference", Stage.FIRST),
        ("This plan was made on: Monday the second of March 2026 (his first)", Stage.FIRST),
        ("Seen at school: 3 May", Stage.UNKNOWN),
    ],
)
def test_a_plan_says_at_which_of_its_reviews_it_was_made(told: str, stage: Stage) -> None:
    assert stage_of(told) is stage


def test_a_plan_made_at_a_childs_first_review_waits_for_the_second() -> None:
    assert stage_of("Plan agreed at Hope's first review: 2 April 2026") is Stage.SECOND
    assert stage_of("First review after move held: 26/02/2026") is Stage.SECOND
