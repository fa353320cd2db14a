"""Names that stand where a child's own should: a stranger's, or a brother's or sister's."""

from __future__ import annotations

from dataclasses import replace

from planlint.linting.strangers import sibling_in, stranger_in
from planlint.plan.model import Child, Plan, Row


def plan_of(*rows: Row) -> Plan:
    """A plan for Tia and Jay with these rows."""
    return Plan("a plan", "1", children=(Child("Tia Brook"), Child("Jay Brook")), rows=rows)


def row_of(domain: str, need: str = "", outcome: str = "") -> Row:
    """A row under a heading."""
    return replace(Row(1, action="Bus pass"), domain=domain, need=need, outcome=outcome)


def test_a_strangers_name_is_found_once_where_something_is_its_own() -> None:
    slip = stranger_in(plan_of(row_of("Health", outcome="Jaydon will have reduced his cannabis use")))
    assert slip is not None
    assert slip.own.text[slip.start : slip.end] == "Jaydon"


def test_nobody_is_no_stranger() -> None:
    assert stranger_in(plan_of(row_of("Health", need="Nobody has told Tia about his illness"))) is None


def test_a_brothers_outcome_under_a_sisters_heading_is_found() -> None:
    assert sibling_in(plan_of(row_of("TIA (5)", outcome="Jay is in school 95% of the time"))) is not None


def test_what_a_brother_does_to_her_is_her_own_need() -> None:
    assert sibling_in(plan_of(row_of("TIA (5)", need="Jay shouts at her every night"))) is None
