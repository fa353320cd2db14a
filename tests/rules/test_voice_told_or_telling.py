"""What is told of a child is no voice of its own; praise asks for more than a worry told in a row."""

from __future__ import annotations

import dataclasses

import pytest

from planlint.linting.engine import check_plans
from planlint.linting.loading import load_rules
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

MISSING, VAGUE = "missing-child-voice", "vague-child-voice"
S = SectionName
HEARD = "The child can be heard in it."


def _plan(place: SectionName, text: str, age: int = 9, need: str = "Bedtimes are late") -> Plan:
    row = Row(
        1, need, "Nora is asleep by nine", "Ring the GP for the cream", "Mr Hall, school nurse", "4 May"
    )
    return Plan(
        "plan.docx",
        "1",
        children=(Child("Nora Flint", age=age),),
        front=(("Social worker", "Lin Carew"),),
        sections=(Section(place, "", text),),
        rows=(row,),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nora missed four of her last six clinic dates and misses what is said near the road.",
        "Nora cries when she bites on the left side.",
        "School think she is frightened of going home. Nora hides bread in her bag.",
        "Nora called her teacher a rude name, kicked a chair over and was sent home.",
        "Nora was asked by police and told them nothing; she has refused two appointments.",
        "Her reading has slipped; Nora writes little and draws on the desk.",
        "If Nora tells anyone that she is frightened, or asks to stay at her gran's, Lin will see her that day.",
        "Dad was asked what Nora would make of it; he thought that Nora would say it was all rubbish.",
        "We spoke with Nora's form tutor and next door's girl, Zara, 9, who said she never has any lunch.",
        "Mum: fine. He'd called her “attention seeking” and took it back.",
        "Nora cooks on the chip pan and carries her brother up to bed.",
    ],
)
def test_what_others_tell_of_a_child_with_words_is_no_voice(text: str) -> None:
    assert findings(MISSING, _plan(S.RISK, text))


@pytest.mark.parametrize(
    ("place", "text", "age"),
    [
        (
            S.OTHER,
            "Seen awake on 20 February. She turned to her father's voice and followed the red rattle.",
            0,
        ),
        (
            S.RISK,
            "When the bailiffs knocked Nora crawled beneath the table, wet herself and would not come out.",
            3,
        ),
        (S.RISK, "Nora has no speech. She squeals and rocks when the bag comes out.", 8),
        (
            S.VISITS,
            "Dear Nora, you told me that you hate it when I wear my lanyard in front of your mates.",
            15,
        ),
        (
            S.CONTINGENCY,
            "If Mum drinks again Nora goes to Bev's, where she has told us that she would feel safe.",
            14,
        ),
    ],
)
def test_what_a_child_said_or_a_small_one_showed_is(place: SectionName, text: str, age: int) -> None:
    assert not findings(MISSING, _plan(place, text, age))


@pytest.mark.parametrize(
    "text",
    [
        "Nora was seen at school and is a lovely girl.",
        "Nora is a lovely, chatty girl who is a pleasure to visit. She is always smiling. Everyone is fond of her.",
        "Nora knows about the plan and was given a leaflet. I look forward to getting to know her.",
        "Nora did well in the talent show and left when I knocked.",
    ],
)
def test_a_portrait_of_the_child_or_the_workers_own_wish_is_a_voice_in_name_only(text: str) -> None:
    assert findings(VAGUE, _plan(S.CHILD_VOICE, text))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (S.PARENT_VIEWS, "Mum agrees. Nora's opinions were taken into account in drawing up this plan."),
        (S.VISITS, "Next time I shall bring the three houses, so that we can find out what she thinks."),
        (S.OTHER, "She has not got the language to say how things are for her, so we asked the adults."),
        (S.OTHER, "Nora is too young really to give a view on a plan."),
    ],
)
def test_a_claim_that_a_child_was_heard_is_asked_about_wherever_it_stands(
    place: SectionName, text: str
) -> None:
    assert findings(VAGUE, _plan(place, text))


def _strengths(plan: Plan) -> tuple[str, ...]:
    report = check_plans([plan], load_rules(Settings()), Settings())
    return report.plans[0].strengths


def test_a_worry_in_a_row_earns_no_praise_for_the_voice() -> None:
    told = _plan(
        S.CHILD_VOICE, "Nora was seen at school and is a lovely girl.", need="Nora worries about Mum"
    )
    assert findings(VAGUE, told)
    alone = dataclasses.replace(told, sections=())
    quoted = _plan(S.CHILD_VOICE, "Nora said that nobody shouts at Gran's.")
    assert HEARD not in _strengths(told)
    assert HEARD not in _strengths(alone)
    assert HEARD in _strengths(quoted)
