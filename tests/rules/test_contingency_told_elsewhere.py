"""What a plan does should it fail, told in any place and in anybody's words; and a colleague's cover, which is none."""

from __future__ import annotations

import pytest

from planlint.language.tasks.contingencies import read_contingency
from planlint.language.tasks.failings import failings
from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

S = SectionName


def _plan(place: str, text: str) -> Plan:
    rows = (Row(1, action=text),) if place == "action" else ()
    sections = () if rows else (Section(S(place), "", text),)
    return Plan("plan.docx", "1", children=(Child("Kian Rudge", age=7),), rows=rows, sections=sections)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (
            "other",
            "Another weekend like the last, whoever hears of it, and Ms Cole takes the twins to the Hendersons.",
        ),
        (
            "other",
            "A third dirty sample, whether at the clinic or here, and Petra lodges the papers with the court on the Monday.",
        ),
        (
            "signoff",
            "In the event of another night away, I've reserved the bed at Mrs Ojo's and Ruth Adler will move him there by noon.",
        ),
        (
            "action",
            "Should he be brought to any casualty with a new complaint, Viv Strang applies for an emergency order that day",
        ),
        ("history", "The first time that Dale is at the flat, Moira Kent goes to the court that day."),
    ],
)
def test_what_is_done_should_it_fail_may_stand_anywhere(place: str, text: str) -> None:
    assert not findings("missing-contingency", _plan(place, text))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("visits", "If Bev is off, Farida on the duty desk will ring Leanne herself and say who is coming."),
        ("visits", "If she's off sick, Ben from the duty team comes in her stead and brings the book."),
        ("other", "If it's something and nothing, a text will do."),
        ("other", "The next time we meet, Sue will bring the photographs."),
        ("other", "We don't like writing that any more than you like reading it."),
    ],
)
def test_a_colleagues_cover_and_how_to_get_in_touch_are_no_contingency(place: str, text: str) -> None:
    assert findings("missing-contingency", _plan(place, text))
    assert not findings("vague-contingency", _plan(place, text))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (
            "visits",
            "Should Kian be away overnight, steps will be taken by the team in line with how serious it is at the time.",
        ),
        (
            "signoff",
            "Were Mum to lapse, an application to court is one of the things that might be thought about.",
        ),
        ("history", "If it transpires that Miss Trent isn't managing, we would respond robustly."),
        ("parent_views", "We told her that in such a case we would need to be reassured."),
        (
            "other",
            "If the parents don't keep to what they've said they will do, all options will be on the table.",
        ),
        ("risk", "Unless Mum opens the door we may have to think again about where this is going."),
    ],
)
def test_a_clouded_answer_is_vague_wherever_it_stands(place: str, text: str) -> None:
    assert findings("vague-contingency", _plan(place, text))
    assert not findings("missing-contingency", _plan(place, text))


@pytest.mark.parametrize(
    "text",
    [
        "If Mum feels low she could talk to Sue at the group.",
        "If you would like to see the file, your request will be considered within a month.",
        "If the landlord agrees, the council will consider the application in May.",
        "She asked if she could take action about the noise and Tom said he would look into it.",
        "If the bus is late the driver will ring whatever the weather.",
    ],
)
def test_other_ifs_tell_of_no_failing(text: str) -> None:
    assert not failings(text)


def test_talk_behind_a_vague_trigger_makes_it_no_clearer() -> None:
    told = (
        "If there are concerns, matters will be escalated. We don't like writing that any more than you like reading it. "
        "It had gone five and Tomasz was due on shift. Carol did say she would speak to Dr Reza."
    )
    assert not read_contingency(told).complete


def test_a_case_that_somebody_finds_too_much_cannot_be_seen() -> None:
    told = (
        "Should the carers find that it's getting too much for them, Jonty will go to Mrs Fane within a day."
    )
    assert not read_contingency(told).complete
