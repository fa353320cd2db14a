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
