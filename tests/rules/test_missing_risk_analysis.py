"""Worry and effect on the child: in the reasons for the plan or in a need."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "missing-risk-analysis"
OWN, OTHER = SectionName.RISK, SectionName.OTHER


@pytest.mark.parametrize(
    "given",
    [
        plan(),
        plan((OWN, "Risk", "Concerns around domestic abuse. Tia is at risk of significant harm.")),
        plan((OWN, "Risk", "Dad drinks daily and Mum is frightened of him."), needs=("Tia's attendance",)),
        plan((SectionName.CONTINGENCY, "", "If Dad drinks, Tia could be hurt, so Nan will have her.")),
        plan(
            (OWN, "Risk", "Dad drinks daily."),
            (SectionName.VISITS, "Visits", "Children will be seen regularly."),
        ),
    ],
)
def test_a_plan_without_it_is_asked(given: Plan) -> None:
    assert len(findings(RULE, given)) == 1


@pytest.mark.parametrize(
    "given",
    [
        plan((OWN, "Risk", "Dad hits Mum. Tia lies awake listening.")),
        plan((OWN, "Risk", "Dad hits Mum."), needs=("Tia is frightened at bedtime",)),
        plan(needs=("Mum is asleep in the day, so Tia goes to school hungry",)),
        plan((OTHER, "Where things are", "The worry is that Tia will be drawn into selling drugs.")),
    ],
)
def test_it_is_found_wherever_it_stands(given: Plan) -> None:
    assert not findings(RULE, given)


def test_what_an_adult_says_to_the_reader_is_no_effect_on_the_child() -> None:
    said = (
        SectionName.OTHER,
        "What Dad thinks",
        "Dad says: he'll say owt to get you out of the door, he is that angry.",
    )
    assert findings(RULE, plan(said, needs=("Tia is late three mornings in five",)))


VOICE, HISTORY, PARENTS = SectionName.CHILD_VOICE, SectionName.HISTORY, SectionName.PARENT_VIEWS


@pytest.mark.parametrize(
    "given",
    [
        plan(
            (
                VOICE,
                "",
                "Tia: 'When Mum's boyfriend kicks off I get out and sleep in the bandstand. I'm cold.'",
            )
        ),
        plan(
            (OWN, "Risk", "Uncle came into her room at night. No sleep, hair coming out, sick before school.")
        ),
        plan((OWN, "Risk", "Mum hears voices – no breakfast, 31 sessions missed.")),
        plan(
            (
                PARENTS,
                "",
                "When she and Tia's father come to blows with Tia on her arm, she could be dropped.",
            )
        ),
        plan(
            (
                HISTORY,
                "",
                "Tia was left alone from Friday to Sunday. She has hidden bread in her pillow since.",
            )
        ),
    ],
)
def test_both_count_in_anybodys_words(given: Plan) -> None:
    assert not findings(RULE, given)


@pytest.mark.parametrize(
    "given",
    [
        plan((OTHER, "", "Mum works at the mill."), needs=("Tia has missed 22 mornings since January",)),
        plan((OWN, "Risk", "Strengths: Mum is warm. Tia eats everything, sleeps well and sees her cousins.")),
        plan((HISTORY, "", "Tia came to the Rudds in March 2025, when her mother went to prison.")),
        plan((OTHER, "", "Tia, I hope that you will see how many people turned up on a wet Monday.")),
        plan((OWN, "Risk", "Dad drinks.")),
        plan((OWN, "Risk", "Dad drinks."), needs=("A home in which nobody is hit",)),
        plan((OWN, "Risk", "Dad drinks."), needs=("Tia sees her sister only at Christmas",)),
        plan((OTHER, "", "Dad is on licence."), needs=("Nobody to ring at night",)),
    ],
)
def test_an_effect_is_more_than_a_word_for_one(given: Plan) -> None:
    assert findings(RULE, given)
