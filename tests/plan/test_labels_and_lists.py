"""Labels that are set apart by their looks alone, and lists of people and front sheets that only look like grids."""

from __future__ import annotations

import io

import planlint
from planlint.plan.model import Plan, SectionName
from tests.plan.building import whole_rows


def read(text: str) -> Plan:
    (found,) = planlint.read_plans(io.BytesIO(text.encode()), "plan.md")
    return found


FRONT = (
    "# Child in need plan\n\nName of child: Ada Bello\nDate of birth: 6/3/2019\nDate of plan: 17/7/2026\n\n"
)
FORM = """
**{number}**
Why: {why}
So that: {goal}
Job: {job}
Who: {who}
By when: {when}
"""


def test_bold_words_that_open_paragraph_after_paragraph_are_their_label() -> None:
    found = read(
        FRONT
        + "## The plan\n\n### 1. What Ada needs: to be in school\n\n**We will know we are there when** Ada is in school on 95 days.\n\n- Miss Day draws a timetable by 4 May.\n\n"
        "### 2. What Ada needs: a home to stay in\n\n**We will know we are there when** the family has keys.\n\n- Mum fills in the form by 5 May.\n"
    )
    assert [(row.outcome, row.action) for row in found.rows] == [
        ("Ada is in school on 95 days.", "Miss Day draws a timetable by 4 May."),
        ("the family has keys.", "Mum fills in the form by 5 May."),
    ]


def test_who_is_who_is_no_part_of_the_entries_below() -> None:
    people = "People:\n\n| Who | What I know |\n|---|---|\n| Shauna Delaney, Mum | Came out of care at 18 |\n| Pauline Okafor | Health visitor |\n\n## What has to happen\n"
    entries = [
        FORM.format(number=1, why="Ada lost weight", goal="Ada grows", job="Weigh Ada", who="Pauline Okafor", when="4 August 2026"),
        FORM.format(number=2, why="", goal="", job="Write down each bottle", who="Shauna", when="5 August 2026"),
        FORM.format(number=3, why="The cot is broken", goal="Ada sleeps in a cot", job="Buy a cot", who="Nan", when=""),
    ]  # fmt: skip
    assert whole_rows(read(FRONT + people + "".join(entries))) == [
        ("Ada lost weight", "Ada grows", "Weigh Ada", "Pauline Okafor", "4 August 2026"),
        ("Ada lost weight", "Ada grows", "Write down each bottle", "Shauna", "5 August 2026"),
        ("The cot is broken", "Ada sleeps in a cot", "Buy a cot", "Nan", ""),
    ]


def test_a_front_sheet_in_one_row_holds_no_action() -> None:
    found = read(
        "# CP plan\n\n| Child | DOB | Plan date | Plan |\n|---|---|---|---|\n| April Bains | 30/08/2015 | 27/03/2026 | Child protection, continued at review |\n\n"
        "| Need | Outcome | Action | Who | When |\n|---|---|---|---|---|\n| Cold | Warm | Fix the heater | Dad | 3 May 2026 |\n"
    )
    assert [row.action for row in found.rows] == ["Fix the heater"]
    assert [child.name for child in found.children] == ["April Bains"]


def test_people_by_name_beside_who_they_are_are_no_children() -> None:
    found = read(
        "# CIN plan\n\n| Name | DOB | Plan date |\n|---|---|---|\n| May Begum | 09/06/2025 | 12/11/2025 |\n\n"
        "| Who | Name | Notes |\n|---|---|---|\n| Mum | Rukhsana Begum, 23 | good English |\n| Social worker | Karl Dunne | |\n\n"
        "| Need | Action | Who | When |\n|---|---|---|---|\n| Cold | Fix the heater | Dad | 3 May 2026 |\n"
    )
    assert [child.name for child in found.children] == ["May Begum"]


def test_a_line_in_capitals_is_the_title_of_what_stands_right_below() -> None:
    found = read(
        FRONT
        + "CHILD'S VIEWS\nAda was spoken to in the den at lunch.\n\n| Need | Action | Who | When |\n|---|---|---|---|\n| Cold | Fix the heater | Dad | 3 May 2026 |\n"
    )
    (voice,) = found.section(SectionName.CHILD_VOICE)
    assert (voice.heading, voice.text) == ("CHILD'S VIEWS", "Ada was spoken to in the den at lunch.")


def test_the_day_of_a_signature_is_no_review() -> None:
    found = read(
        FRONT
        + "| Need | Action | Who | When |\n|---|---|---|---|\n| Cold | Fix the heater | Dad | 3 May 2026 |\n\n## Next meeting\n\nNext core group date to be sorted by email.\n\nMinutes and plan agreed: C. Adderley, team manager, 21.7.26.\n"
    )
    assert found.review_date is None
