"""A case with a step that binds nobody, wherever it stands, and cover for a worker off sick."""

from __future__ import annotations

import pytest

from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

MISSING, VAGUE = "missing-contingency", "vague-contingency"
S = SectionName


def _plan(place: SectionName, text: str) -> Plan:
    row = Row(
        1, "Bedtimes are late", "Sam is asleep by nine", "Ring the GP", "Mr Hall, school nurse", "4 May"
    )
    return Plan(
        "plan.docx",
        "1",
        children=(Child("Sam Hale", age=6),),
        front=(("Social worker", "Lin Carew"),),
        sections=(Section(place, "", text),),
        rows=(row,),
    )


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (
            S.VISITS,
            "Should Sam be away for more than one night, steps will be taken by the team in line with the seriousness of the situation.",
        ),
        (
            S.SIGNOFF,
            "Were Mum to lapse, an application to court is one of the things that might be thought about.",
        ),
        (
            S.OTHER,
            "If the parents don't keep to what they've said they will do, all options will be on the table.",
        ),
        (
            S.CONTINGENCY,
            "Should the carers find that it's getting too much for them, Sam will go to Mrs Fane.",
        ),
        (
            S.CONTINGENCY,
            "Pauline Reed will ask the court for an order within two days if the parents don't show enough commitment.",
        ),
    ],
)
def test_a_step_that_binds_nobody_is_vague_wherever_it_stands(place: SectionName, text: str) -> None:
    given = _plan(place, text)
    assert findings(VAGUE, given)
    assert not findings(MISSING, given)


def test_what_a_court_is_asked_for_at_a_sight_is_not_vague() -> None:
    told = "If Dale is seen at the flat once, Lin Carew asks the court for an order that day."
    assert not findings(VAGUE, _plan(S.SIGNOFF, told))


def test_cover_for_a_worker_off_sick_is_no_contingency() -> None:
    told = "If Lin is off sick, Ben from the duty team comes in her stead and brings the book."
    assert findings(MISSING, _plan(S.VISITS, told))


@pytest.mark.parametrize("text", ["If you would like a copy, all options will be explained by Lin."])
def test_how_to_get_a_copy_is_no_contingency(text: str) -> None:
    assert findings(MISSING, _plan(S.OTHER, text))
