"""A parent's view apart from the facts of a parent's life, from what is still to be asked and from what somebody may feel one day."""

from __future__ import annotations

import pytest

from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

RULE = "missing-parent-views"
S = SectionName


def _plan(place: SectionName, text: str, heading: str = "") -> Plan:
    row = Row(
        1, "Bedtimes are late", "Sam is asleep by nine", "Ring the GP", "Mr Hall, school nurse", "4 May"
    )
    return Plan(
        "plan.docx",
        "1",
        children=(Child("Sam Hale", age=6),),
        front=(("Social worker", "Lin Carew"),),
        sections=(Section(place, heading, text),),
        rows=(row,),
    )


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (
            S.PARENT_VIEWS,
            "Mr Hale is thirty-one and works at the abattoir. Ms Hale cares for the children full time. They have lived there for two years.",
        ),
        (
            S.PARENT_VIEWS,
            "Ms Hale came with her sister, who was a great help with the forms. She brought cake.",
        ),
        (S.PARENT_VIEWS, "Mum loves Sam very much and would do anything for him."),
        (S.PARENT_VIEWS, "Mr Hale will be asked for his views when he is released. Mrs Hale's are awaited."),
        (S.CONTINGENCY, "If Mum feels the plan is too much she can ring Lin, who will call us together."),
        (S.HISTORY, "Ms Hale felt let down by her own mother and wanted to be a nurse."),
        (S.OTHER, "Mr Hale supports Sunderland. Mrs Hale prefers tea."),
        (S.RISK, "Ms Hale told the crisis nurse on the night that Sam would be better off without her."),
    ],
)
def test_a_life_a_wish_to_come_and_a_tea_are_no_view(place: SectionName, text: str) -> None:
    assert findings(RULE, _plan(place, text))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (S.RISK, "Mum rang me afterwards to say she had been dreading a plan and now she could kiss it."),
        (S.OTHER, "Mrs Hale can't see the point of a mentor when there's an aunt who is a teacher."),
        (S.OTHER, "Mr Hale says leave it in for the one term and see."),
        (S.RISK, "Mum does not share our worry about the stairs."),
        (S.OTHER, "Neither parent would sign."),
        (S.PARENT_VIEWS, "Dad is in two minds."),
        (S.PARENT_VIEWS, "It does what it says, and no more."),
        (S.PARENT_VIEWS, "Nothing in it that she'd change."),
    ],
)
def test_a_stance_in_any_words_is_one(place: SectionName, text: str) -> None:
    assert not findings(RULE, _plan(place, text))


def test_what_a_child_says_under_its_own_heading_is_not_its_fathers() -> None:
    told = "He told me he hates it when the sling pinches and he wants to stop the visits."
    assert findings(RULE, _plan(S.OTHER, told, "Child seen?"))
