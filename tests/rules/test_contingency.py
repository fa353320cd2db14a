"""What happens if the plan does not work: said anywhere, said vaguely, or not at all."""

from __future__ import annotations

import pytest

from planlint.plan.model import SectionName
from tests.rules.whole_plan import findings, plan

MISSING, VAGUE = "missing-contingency", "vague-contingency"


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (
            SectionName.OTHER,
            "If Dad turns up at the flat, Mum rings 999 and Jo moves the children to Nan that night.",
        ),
        (
            SectionName.IDENTITY,
            "If Mr Tock comes to the house, Mrs Marsh will ring 999 and then the duty line.",
        ),
        (
            SectionName.SIGNOFF,
            "Beds first; if they are not in place by 28.05 I want a legal planning meeting within five days.",
        ),
        (SectionName.OTHER, "If there is no change by July we will ask for an assessment."),
    ],
)
def test_it_may_stand_anywhere(place: SectionName, text: str) -> None:
    assert not findings(MISSING, plan((place, "", text)))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (SectionName.RISK, "If he were stopped with a knife again he could be sent to custody."),
        (SectionName.RISK, "If Mum drinks again Tia will be left hungry and alone."),
        (SectionName.OTHER, "If you have any questions about this plan please ring me."),
        (SectionName.OTHER, "What he wants most, if he could have one thing, is to know about his sister."),
    ],
)
def test_what_the_worry_is_and_how_to_ask_are_none(place: SectionName, text: str) -> None:
    assert len(findings(MISSING, plan((place, "", text)))) == 1


def test_a_label_in_front_of_the_case_is_no_case() -> None:
    told = "If it does not work: If Tia is out of school three days running, Miss Bell rings Jo, who visits that day."
    assert not findings(VAGUE, plan((SectionName.CONTINGENCY, "", told)))
    vague = "If it does not work: if worries grow we may consider other options."
    (found,) = findings(VAGUE, plan((SectionName.CONTINGENCY, "", vague)))
    assert found.quote == "may"


def test_it_may_stand_in_a_sisters_plan() -> None:
    there = plan((SectionName.CONTINGENCY, "", "If it does not work: as in Isla's plan."))
    assert not findings(VAGUE, there)
    assert not findings(MISSING, there)
