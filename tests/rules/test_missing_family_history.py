"""History: in a section, a label or a sentence; not in tasks and last month's events."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "missing-family-history"
OWN, OTHER = SectionName.HISTORY, SectionName.OTHER


@pytest.mark.parametrize(
    "given",
    [
        plan(),
        plan((OWN, "History", "See chronology")),
        plan((OWN, "History", "Social worker to complete a chronology.")),
        plan((SectionName.RISK, "Why", "On 2 May Dad pushed Mum.")),
    ],
)
def test_a_plan_without_it_is_asked(given: Plan) -> None:
    assert len(findings(RULE, given)) == 1


@pytest.mark.parametrize(
    "given",
    [
        plan((OWN, "History", "Two earlier plans for neglect.")),
        plan((OTHER, "Summary", "His father was in care himself.")),
        plan(needs=("Dad has been very low since Tia's nan died",)),
        plan((OTHER, "CIN plan", "Background / concerns: long-standing neglect")),
        plan((SectionName.RISK, "Why", "The family was known to us in 2023.")),
    ],
)
def test_it_is_found_wherever_it_stands(given: Plan) -> None:
    assert not findings(RULE, given)


@pytest.mark.parametrize(
    "told",
    [
        "He had been sick in the car and had lost a shoe.",
        "She hangs about with men in their thirties behind the arcade.",
        "Nobody at the flat is awake before midday.",
        "Kayla shouted until she was hoarse.",
        "This is our first plan with the family.",
        "Mum had used on four of the last nine days.",
        "Kayla, aged fifteen, was out until four in the morning.",
        "At fifteen she is smoking cannabis every day.",
        "There has been no weight check since she was nine days old.",
        "Dad told his own mother that the rent was paid.",
    ],
)
def test_what_is_so_now_is_no_history(told: str) -> None:
    assert len(findings(RULE, plan((SectionName.RISK, "The worry", told)))) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Dad spent twelve years in other people's homes.",
        "Mum had been married to a man who broke her jaw.",
        "He used heroin in his twenties.",
        "Zara's parents split when she was in Year 2.",
        "The couple buried a baby son.",
        "Until he was seven Jake lived with his nan.",
        "He was five weeks early and in special care for a month.",
        "Mum was fourteen when she left her stepfather's house.",
        "There were worries about the older girls in the nineties.",
        "No worker had been asked in before.",
    ],
)
def test_a_past_life_is_history_in_whatever_words(told: str) -> None:
    assert not findings(RULE, plan((SectionName.RISK, "The worry", told)))


def test_the_manager_and_the_fallback_may_tell_it() -> None:
    decision = "I agree, bearing in mind the older half-sister taken into care in 2020."
    assert not findings(RULE, plan((SectionName.SIGNOFF, "Manager", decision)))
    fallback = "Dad having twice moved the family overnight, Jo rings both councils if the flat is empty."
    assert not findings(RULE, plan((SectionName.CONTINGENCY, "If it fails", fallback)))
