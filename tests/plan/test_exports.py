"""Exports: several plans in one table."""

from __future__ import annotations

from datetime import date

from planlint.plan.model import Kind, SectionName
from tests.plan.building import actions, all_plans, document, grid


def test_one_action_a_row_is_one_plan_a_child() -> None:
    table = grid(
        ("Child ID", "Plan type", "Plan date", "Need", "Outcome", "Action", "Owner", "Due", "Review date", "Contingency", "Child's voice"),
        ("CH-1", "CP", "22/01/2026", "N1", "O1", "Ring the GP", "SW", "1/2/26", "12/4/26", "If Mum drinks, Nan.", "Tia: cold"),
        ("CH-1", "CP", "22/01/2026", "", "", "Write to school", "HV", "2/2/26", "12/4/26", "If Mum drinks, Nan.", "Tia: cold"),
        ("CH-2", "CIN", "23/01/2026", "N2", "", "Visit Nan", "Dad", "", "", "", ""),
        header_rows=1,
    )  # fmt: skip
    first, second = all_plans(document(table, form="csv"))
    assert (first.name, first.kind, first.date, first.review_date) == (
        "CH-1", Kind.CHILD_PROTECTION, date(2026, 1, 22), date(2026, 4, 12),
    )  # fmt: skip
    assert actions(first) == ["Ring the GP", "Write to school"]
    assert first.section(SectionName.CONTINGENCY)[0].text == "If Mum drinks, Nan."
    assert first.section(SectionName.CHILD_VOICE)[0].text == "Tia: cold"
    assert (second.name, second.kind, second.rows[0].outcome) == ("CH-2", Kind.CHILD_IN_NEED, "")


def test_rows_of_one_child_need_not_stand_together() -> None:
    table = grid(
        ("ID", "Action", "Who"),
        ("7", "Ring", "SW"),
        ("8", "Write", "HV"),
        ("7", "Visit", "SW"),
        header_rows=1,
    )
    plans = all_plans(document(table, form="csv"))
    assert [(found.name, actions(found)) for found in plans] == [("7", ["Ring", "Visit"]), ("8", ["Write"])]


def test_one_plan_a_row_has_its_tasks_in_one_cell() -> None:
    table = grid(
        ("Reference", "Needs", "Actions", "Who", "When"),
        ("A1", "N", "(1) Ring the GP (2) Write", "(1) SW (2) HV", "(1) 1/5/26 (2) 2/5/26"),
        ("A2", "N", "Visit", "Dad", "3/5/26"),
        header_rows=1,
    )
    first, second = all_plans(document(table, form="csv"))
    assert [(row.action, row.owner, row.due) for row in first.rows] == [
        ("Ring the GP", "SW", "1/5/26"),
        ("Write", "HV", "2/5/26"),
    ]
    assert second.name == "A2"


def test_an_export_without_a_reference_is_one_plan() -> None:
    table = grid(("Need", "Action", "Who", "When"), ("N", "Ring", "SW", "1/5/26"), header_rows=1)
    assert [found.name for found in all_plans(document(table, form="csv"))] == ["1"]
