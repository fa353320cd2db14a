"""An export whose needs, actions and children stand in sheets of their own, tied by a reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planlint.document.sheets import Workbook
from planlint.plan.model import Plan, SectionName
from planlint.plan.tied_sheets import joined
from planlint.plan.understanding import plans_in
from tests.plan.test_sheet_texts import sheet

PLANS = (
    ("Plan Ref", "Plan Type", "Plan Date", "Concerns", "Review Conference"),
    ("EP-101", "Child Protection Plan", "02/03/2026", "Dad drives home drunk with Ola in the car.", "26/05/2026"),
    ("EP-102", "Child in Need Plan", "04/03/2026", "The boiler has been off since Christmas.", "15/04/2026"),
)  # fmt: skip
CHILDREN = (
    ("Person ID", "Plan Ref", "Child Name", "DOB", "Relationship"),
    ("7001", "EP-101", "Ola Banks", "01/02/2019", "Child"),
    ("7002", "EP-101", "Femi Banks", "03/04/2021", "Child"),
    ("7003", "EP-101", "Ruth Banks", "05/06/1990", "Mother"),
    ("7004", "EP-102", "Tia Brown", "07/08/2015", "Child"),
)
NEEDS = (
    ("Need Ref", "Plan Ref", "Need", "Desired Outcome"),
    ("N1", "EP-101", "Ola is driven by somebody sober", "Nobody who drank drives the children"),
    ("N2", "EP-101", "Femi wakes at night", "Femi sleeps until six"),
    ("N3", "EP-102", "Tia is cold", "Tia's room is 18 degrees"),
)
ACTIONS = (
    ("Action Ref", "Need Ref", "Action", "Owner", "Due"),
    ("A1", "N1", "Ruth holds the car keys", "Ruth Banks", "09/03/2026"),
    ("A2", "N2", "Sleep clinic shows Ruth a bedtime plan", "Ann Lee", "20/03/2026"),
    ("A3", "N3", "Ring the landlord about the boiler", "Jo Webb", "06/03/2026"),
    ("A4", "N3", "Lend two heaters", "Jo Webb", "05/03/2026"),
)


def read(**sheets: Sequence[Sequence[str]]) -> list[Plan]:
    return list(
        plans_in(
            Workbook("export.xlsx", "xlsx", tuple(sheet(name, rows) for name, rows in sheets.items())), {}
        )
    )


def test_four_tables_make_the_plans_whole() -> None:
    first, second = read(Plans=PLANS, Children=CHILDREN, Needs=NEEDS, Actions=ACTIONS)
    assert [(row.need, row.outcome, row.action) for row in first.rows] == [
        (
            "Ola is driven by somebody sober",
            "Nobody who drank drives the children",
            "Ruth holds the car keys",
        ),
        ("Femi wakes at night", "Femi sleeps until six", "Sleep clinic shows Ruth a bedtime plan"),
    ]
    assert [row.need for row in second.rows] == ["Tia is cold", "Tia is cold"]
    assert [child.name for child in first.children] == ["Ola Banks", "Femi Banks"]
    assert [child.name for child in second.children] == ["Tia Brown"]
    assert first.section(SectionName.RISK)[0].text.startswith("Dad drives home drunk")
    assert [str(plan.review_date) for plan in (first, second)] == ["2026-05-26", "2026-04-15"]


def test_the_order_of_the_sheets_changes_nothing() -> None:
    one = read(Plans=PLANS, Children=CHILDREN, Needs=NEEDS, Actions=ACTIONS)
    other = read(Actions=ACTIONS, Needs=NEEDS, Children=CHILDREN, Plans=PLANS)
    assert [plan.rows for plan in one] == [plan.rows for plan in other]


def test_a_need_that_no_action_refers_to_is_no_row_of_another() -> None:
    more = (*NEEDS, ("N4", "EP-102", "Nobody has asked Tia", "Tia is asked"))
    assert [len(plan.rows) for plan in read(Plans=PLANS, Needs=more, Actions=ACTIONS)] == [2, 2]


def test_columns_that_only_count_lines_tie_nothing() -> None:
    needs = (
        ("No", "Need", "Outcome"),
        ("1", "Tia is cold", "Tia is warm"),
        ("1", "Tia is late", "Tia is on time"),
    )
    actions = (("No", "Action", "Owner", "Due"), ("1", "Ring the landlord", "Jo Webb", "06/03/2026"))
    workbook = Workbook("plan.xlsx", "xlsx", (sheet("Needs", needs), sheet("Actions", actions)))
    assert joined(workbook, {}) is workbook


def test_a_need_that_no_action_refers_to_is_not_passed_over_in_silence() -> None:
    more = (*NEEDS, ("N4", "EP-102", "Nobody has asked Tia", "Tia is asked"))
    notice = "In the sheet 'Needs' 1 line was not used: nothing in the sheet 'Actions' refers there."
    assert all(notice in plan.notices for plan in read(Plans=PLANS, Needs=more, Actions=ACTIONS))
    assert not any(plan.notices for plan in read(Plans=PLANS, Needs=NEEDS, Actions=ACTIONS))


def test_what_a_sheet_of_needs_left_out_is_told_with_each_plan() -> None:
    left_out = replace(sheet("Needs", NEEDS), notices=("A picture was left out.",))
    workbook = Workbook("export.xlsx", "xlsx", (sheet("Plans", PLANS), left_out, sheet("Actions", ACTIONS)))
    assert all("A picture was left out." in plan.notices for plan in plans_in(workbook, {}))
