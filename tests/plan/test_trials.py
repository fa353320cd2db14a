"""Readings that went wrong when somebody first tried planlint on forms of their own."""

from __future__ import annotations

import io
from datetime import date

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.document.text.reader import read_text
from planlint.errors import DocumentError
from planlint.opening import read_plans
from planlint.plan.coverage import unused_in
from planlint.plan.model import SectionName
from planlint.plan.understanding import plans_in
from tests.plan.building import LEFT, actions, bullets, document, grid, plan, title, who_and_when


def test_an_empty_outcome_beside_a_new_need_is_missing_and_not_the_one_above() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Outcome", "Action", "Who", "When"),
            ("Money is short", "Heating on all week", "Keep a diary", "Dad", "1 May 2026"),
            ("", "", "Ring the bank", "Mum", "2 May 2026"),
            ("Damp in the bedroom", "", "Write to Housing", "Dad", "22 May 2026"),
        ),
    )
    assert [row.outcome for row in found.rows] == ["Heating on all week", "Heating on all week", ""]


def test_worries_counted_with_a_dash_part_the_tasks_below_them_though_no_heading_does() -> None:
    found = plan(
        Heading("What Tia told us", 2),
        Paragraph("Tia says she feels safest at her cousin's."),
        Paragraph("WORRY 1 - Tia is out at night\nWhere we want to get to: home by ten"),
        *bullets("Mum to ring 101 by 10.30pm"),
        Paragraph("WORRY 2 - Tia has not slept\nWhere we want to get to: a bed she likes"),
        *bullets("Nan to buy a bed by 3 May"),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [
        ("Tia is out at night", "home by ten"),
        ("Tia has not slept", "a bed she likes"),
    ]
    assert [row.domain for row in found.rows] == ["", ""]
    assert found.section(SectionName.CHILD_VOICE)


def test_agreed_by_beside_actions_and_dates_names_the_doers() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Task", "Agreed by", "Deadline"),
            ("Tia wakes", "Ring the GP", "Sue Hall", "1 May 2026"),
            ("Tia is cold", "Fix the boiler", "Petra Lind", "2 May 2026"),
        ),
    )
    assert who_and_when(found) == [
        ("Ring the GP", "Sue Hall", "1 May 2026"),
        ("Fix the boiler", "Petra Lind", "2 May 2026"),
    ]


def test_headings_over_tasks_stay_the_header_though_one_task_ends_in_mum() -> None:
    found = plan(
        title(),
        Heading("Need 1: Tia points", 2),
        grid(
            ("What needs doing (and who)", "Deadline"),
            ("Book a hearing test and go with them (Sue Hall, health visitor)", "20/06/2025"),
            ("Talk about it with Mum (SALT)", "In July"),
        ),
    )
    assert [row.due for row in found.rows] == ["20/06/2025", "In July"]


def test_how_it_is_checked_is_no_outcome_where_the_goal_stands_above() -> None:
    found = plan(
        title(),
        Heading("Safety goal", 2),
        Paragraph("A sober adult is in the flat whenever Tia is."),
        grid(
            ("What has to happen", "Who", "By when", "How we will check"),
            ("Fit the locks", "Housing", "1 May 2026", "Photographs to Sue"),
            ("Ring Nan", "Mum", "2 May 2026", "Nan texts Sue"),
        ),
    )
    assert {row.outcome for row in found.rows} == {"A sober adult is in the flat whenever Tia is."}
    assert found.rows[0].measure == "Photographs to Sue"


def test_a_plan_in_a_mail_that_says_no_day_is_as_old_as_the_mail() -> None:
    header = Paragraph(
        "From: Sue Hall\nSent: 21 September 2026 16:48\nTo: Core group\nSubject: Plan for Tia Brown"
    )
    found = plan(header, Heading("Actions", 2), *bullets("Mum to ring the GP by 5 October"))
    assert (found.date, found.unused) == (date(2026, 9, 21), ())
    dated = plan(
        header, Paragraph("Plan date: 3 September 2026"), Heading("Actions", 2), *bullets("Mum to ring")
    )
    assert dated.date == date(2026, 9, 3)


def test_a_promise_behind_if_and_a_colon_is_a_contingency() -> None:
    found = plan(
        title(),
        Heading("Actions", 2),
        *bullets("Mum to ring the GP"),
        Heading("Notes", 2),
        Paragraph("If Tia is missing more than 24 hours: Sue and the duty team call a meeting the same day."),
    )
    assert found.section(SectionName.CONTINGENCY)


def test_a_form_is_not_about_children_looked_after() -> None:
    found = plan(
        title("Plan for a Child Looked After"), Heading("Actions", 2), *bullets("Mum to ring the GP")
    )
    assert found.children == ()


def test_rows_across_a_form_of_labels_head_what_stands_below_them() -> None:
    found = plan(
        title(),
        grid(
            ("Worry", "Tia wakes."),
            ("Where we want to be", "Tia sleeps."),
            ("Action 1", "Ring the GP"),
            ("Lead", "Mum"),
        ),
        grid(("What Tia told us", LEFT), ("How", "With cards"), ("What she said", "I want a lamp.")),
    )
    assert actions(found) == ["Ring the GP"]
    assert "I want a lamp." in found.section(SectionName.CHILD_VOICE)[0].text


def test_goals_with_lettered_actions_side_by_side_are_rows() -> None:
    told = (
        "Ref,Child,Goal 1: why,Goal 1: what we want,Goal 1a: action,Goal 1a: who,Goal 1a: by when,"
        "Goal 1b: action,Goal 1b: who,Goal 1b: by when\n"
        "7,Tia Brown,Tia wakes.,Tia sleeps.,Ring the GP,Mum,1 May 2026,Buy a lamp,Dad,2 May 2026\n"
    )
    (found,) = read_plans(io.BytesIO(told.encode()), "plans.csv")
    assert who_and_when(found) == [("Ring the GP", "Mum", "1 May 2026"), ("Buy a lamp", "Dad", "2 May 2026")]
    assert {(row.need, row.outcome) for row in found.rows} == {("Tia wakes.", "Tia sleeps.")}


def test_columns_of_space_with_empty_lines_between_their_rows() -> None:
    told = """Plan for Tia Brown

What will be done                         By whom              Timescale
------------------------------------------------------------------------------
Go through the letter with Kelly over     Mark Hall            Four Tuesdays from 22
four sessions of the group                (Barnardo's)         September

Calls, one before school and one after    April Lind, social   1 Oct - 30 Nov
8pm, each week                            worker
"""
    (found,) = plans_in(read_text(told, "plan.txt"))
    assert who_and_when(found) == [
        ("Go through the letter with Kelly over four sessions of the group", "Mark Hall (Barnardo's)", "Four Tuesdays from 22 September"),
        ("Calls, one before school and one after 8pm, each week", "April Lind, social worker", "1 Oct - 30 Nov"),
    ]  # fmt: skip


def test_headings_without_a_row_below_them_are_told_as_that() -> None:
    with pytest.raises(DocumentError, match="has headings and not one row below them"):
        read_plans(io.BytesIO(b"Need,Action,Who,When\n"), "plans.csv")


def test_a_long_text_whose_single_words_all_come_elsewhere_is_still_unused() -> None:
    task = "Mum to ring the school and the nurse about the cold bed by 3 May"
    lost = "May bed nurse school Mum cold by about ring the 3 to and"
    found = plan(title(), Heading("Actions", 2), *bullets(task))
    assert [each.text for each in unused_in(document(Paragraph(task), Paragraph(lost)), (found,))] == [lost]
