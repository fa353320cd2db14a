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


@pytest.mark.parametrize(
    "text",
    [
        "If Tia's hip breaks down again, or Carol cannot lift for two nights running, Tamsin (or the duty worker) books Willow House that day.",
        "Two missed tests in a row and Farida brings the review forward to that week.",
        "Missed three school days in a week? Mr Ede calls on Mum that afternoon and tells Farida.",
        "Nan will have Tia from the first night that Mum does not come home. Farida will be told by 9 the next morning.",
    ],
)
def test_who_does_what_after_what_is_not_vague_however_it_is_told(text: str) -> None:
    assert not findings(VAGUE, plan((SectionName.CONTINGENCY, "", text)))


@pytest.mark.parametrize(
    "text",
    [
        "Failing this, the matter will be referred to conference.",
        "Plan B: Aunt Jo has Tia from the Friday.",
        "If things have not moved on by then, the case will go to conference.",
    ],
)
def test_a_fallback_in_a_few_words_is_one(text: str) -> None:
    assert not findings(MISSING, plan((SectionName.REVIEW, "", text)))


def test_a_worry_is_no_fallback() -> None:
    assert findings(MISSING, plan((SectionName.OTHER, "", "If this carries on Tia will fall out of school.")))
