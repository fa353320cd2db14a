"""A family's past in plain words, and what only stands in its place: papers to come, a worker's years, a trial before Easter."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

RULE = "missing-family-history"
S = SectionName


def _plan(place: SectionName, text: str, front: tuple[tuple[str, str], ...] = ()) -> Plan:
    row = Row(
        1, "Bedtimes are late", "Sam is asleep by nine", "Ring the GP", "Mr Hall, school nurse", "4 May"
    )
    return Plan(
        "plan.docx",
        "1",
        date=date(2026, 2, 3),
        children=(Child("Sam Hale", age=6),),
        front=front,
        sections=(Section(place, "", text),) if text else (),
        rows=(row,),
    )


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (
            S.HISTORY,
            "This part of the document is to be finished when the records have come. The worker will then set out here what is known. The reviewing officer has asked for it by May.",
        ),
        (S.HISTORY, "Born by section at 39 weeks, 7lb 2oz. Walked at 13 months. Had chicken pox at two."),
        (S.IDENTITY, "Sam is Zambian and has a county trial in the week before Easter."),
        (S.OTHER, "Sam used to come to breakfast club and stopped at half term."),
        (S.SIGNOFF, "I have managed this team for six years and seen many such plans."),
        (S.REVIEW, "History of meetings: conference 23 January; core group 1 February."),
    ],
)
def test_papers_growth_and_a_managers_years_are_no_history(place: SectionName, text: str) -> None:
    assert findings(RULE, _plan(place, text))


@pytest.mark.parametrize("label", ["Previous conferences", "Medical history"])
def test_a_list_of_meetings_or_of_jabs_is_no_history(label: str) -> None:
    assert findings(RULE, _plan(S.OTHER, "", ((label, "Initial, 22 November; first review, 20 January"),)))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (S.RISK, "Mr Hale was given eight years for what he did to the mother of his first two girls."),
        (S.RISK, "Ms Hale has done this before: her eldest was born at home with nobody told."),
        (S.CHILD_VOICE, "Sam remembers the other house, where they had to be quiet because of Grandad."),
        (S.HISTORY, "Sam is the fourth of Ms Hale's children; none of the others lives with her."),
        (S.OTHER, "I have been looked after since I was six."),
        (S.RISK, "Mum is going blind, as her mother did, and Mum was her carer from nine."),
    ],
)
def test_a_past_in_plain_words_is_one(place: SectionName, text: str) -> None:
    assert not findings(RULE, _plan(place, text))
