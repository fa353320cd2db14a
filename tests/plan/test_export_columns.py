"""What only exports have: closed actions, an owner's name and post apart, dates of the plan beside those of its actions."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.plan.export_columns import action_columns, of_the_plan, persons_name
from planlint.plan.model import Kind, Plan, SectionName
from planlint.plan.tables import Header, meaning_of
from tests.plan.building import actions, export, grid, who_and_when, whole_rows
from tests.plan.test_repeats import header

HEADINGS = (
    "PLN_ID", "PRSN_FULL_NM", "PLN_TYP_CD", "PLN_STRT_DT", "NXT_RVW_DT", "ACTN_SEQ", "NEED_TXT", "OTCM_DESC", "ACTN_DESC",
    "RSPNSBL_NM", "RSPNSBL_ROLE_CD", "TRGT_CMPL_DT", "ACTN_STAT_CD", "ACTN_CMPL_DT", "CNTGNCY_TXT", "CHLD_VW_TXT",
)  # fmt: skip


def database(*lines: tuple[str, ...]) -> Plan:
    """The plan of an extract; each line gives need, outcome, action, name, role, target date, status and completion date."""
    rows = (
        ("88", "Ada Bello", "CP", "02-FEB-26", "21-APR-26", str(number), *line, "If Dad comes, Nan.", "Ada is cold.")
        for number, line in enumerate(lines, start=1)
    )  # fmt: skip
    (found,) = export(HEADINGS, *rows)
    return found


OPEN = ("Ada is cold.", "Ada is warm.", "Fix the boiler", "Sue Hall", "HSNG", "20-FEB-26", "OPEN", "")
CLOSED = ("Ada is cold.", "Ada is warm.", "Ring the council", "Mum", "MTHR", "13-FEB-26", "COMP", "12-FEB-26")


def test_column_names_without_vowels_are_read() -> None:
    found = database(OPEN)
    assert whole_rows(found) == [("Ada is cold.", "Ada is warm.", "Fix the boiler", "Sue Hall", "20-FEB-26")]
    assert (found.kind, found.date, found.review_date) == (
        Kind.CHILD_PROTECTION,
        date(2026, 2, 2),
        date(2026, 4, 21),
    )
    assert [child.name for child in found.children] == ["Ada Bello"]
    assert found.section(SectionName.CONTINGENCY)[0].text == "If Dad comes, Nan."
    assert found.section(SectionName.CHILD_VOICE)[0].text == "Ada is cold."


def test_an_action_that_was_completed_on_a_day_is_history() -> None:
    found = database(CLOSED, OPEN)
    assert actions(found) == ["Fix the boiler"]
    assert any("Ring the council" in section.text for section in found.sections)


@pytest.mark.parametrize(
    ("status", "closed_on"),
    [("COMP", ""), ("OPEN", "12-FEB-26"), ("NOT COMPLETED", "12-FEB-26"), ("Incomplete", "12-FEB-26"), ("", "")],
)  # fmt: skip
def test_an_action_is_history_only_where_status_and_day_say_so(status: str, closed_on: str) -> None:
    found = database((*CLOSED[:6], status, closed_on), OPEN)
    assert actions(found) == ["Ring the council", "Fix the boiler"]


def test_the_need_of_a_closed_action_goes_on_for_the_open_one_below_it() -> None:
    found = database(CLOSED, ("", "", *OPEN[2:]))
    assert whole_rows(found) == [("Ada is cold.", "Ada is warm.", "Fix the boiler", "Sue Hall", "20-FEB-26")]


def test_the_owner_is_the_name_and_not_the_post_beside_it() -> None:
    found = database(OPEN, ("", "", "Buy a heater", "", "Housing officer", "", "OPEN", ""))
    assert who_and_when(found) == [
        ("Fix the boiler", "Sue Hall", "20-FEB-26"),
        ("Buy a heater", "Housing officer", ""),
    ]


def test_a_role_without_a_name_beside_it_is_the_owner() -> None:
    (found,) = export(
        ("Child ID", "Action", "Responsible role", "Due"),
        ("7", "Ring the GP", "Health visitor", "1/6/2026"),
        ("7", "Write to school", "Social worker", "2/6/2026"),
    )
    assert [row.owner for row in found.rows] == ["Health visitor", "Social worker"]


def test_dates_that_all_lines_of_a_plan_share_are_those_of_the_plan() -> None:
    (found,) = export(
        ("Case ID", "Process date", "Need", "Action", "Owner", "Target date"),
        ("7", "1/5/2026", "Ada is cold.", "Fix the boiler", "Sue Hall", "1/6/2026"),
        ("7", "1/5/2026", "Ada is cold.", "Buy a heater", "Mum", "2/6/2026"),
    )
    assert [row.due for row in found.rows] == ["1/6/2026", "2/6/2026"]


def test_the_only_dates_are_those_of_the_actions_though_they_are_all_the_same() -> None:
    lines = grid(("7", "Ring", "1/6/2026"), ("7", "Write", "1/6/2026")).grid()
    assert of_the_plan(header("Case ID", "Action", "Due date"), [lines]) == ()


def test_the_worker_behind_the_action_is_who_does_it() -> None:
    (found,) = export(
        ("plan_ref", "cyp_forename", "cyp_surname", "task_descr", "assgnd_wrkr", "exp_compl_dt"),
        ("E1", "Ada", "Bello", "Ring the GP", "Bea Thorn", "1/6/2026"),
        ("E1", "Ada", "Bello", "Write to school", "Gran (Ivy)", "2/6/2026"),
    )
    assert who_and_when(found) == [
        ("Ring the GP", "Bea Thorn", "1/6/2026"),
        ("Write to school", "Gran (Ivy)", "2/6/2026"),
    ]
    assert [child.name for child in found.children] == ["Ada Bello"]


def test_a_persons_name_is_the_childs_only_where_another_column_says_who_acts() -> None:
    assert persons_name(header("Person name", "Action", "Owner")) == 0
    assert persons_name(header("Action", "Person name", "Due")) is None
    assert persons_name(header("Person name", "Child", "Action", "Owner")) is None


def test_a_lone_completion_date_is_when_the_action_is_due() -> None:
    headings = ("Action", "Owner", "Completion date")
    meanings = tuple(meaning_of(heading, {}) for heading in headings)
    assert action_columns(Header(0, 1, headings, meanings, header(*headings).places)).closed_on == ()


def test_the_number_of_a_line_parts_no_plans() -> None:
    (found,) = export(
        ("EPSD_ID", "LN_NO", "ACTN_DESC", "OWNR_NM", "DDLN_DT"),
        ("7001", "1", "Ring the GP", "Mum", "1/6/2026"),
        ("7001", "2", "Write to school", "Dad", "2/6/2026"),
    )
    assert actions(found) == ["Ring the GP", "Write to school"]


def test_codes_beside_the_words_and_kin_beside_the_name_are_no_part_of_the_row() -> None:
    (found,) = export(
        ("CASE_NBR", "NEED_CD", "NEED_DTLS", "AGRD_ACTN", "ACTN_BY", "ACTN_BY_REL", "CMPLT_BY_DT", "STTS_DESC", "CLSR_DT"),
        ("441", "HLTH", "Ada eats three foods.", "Food ladder at lunch", "Jen Ash", "School", "2026-04-28", "Ongoing", ""),
        ("441", "HLTH", "Ada eats three foods.", "Buy the drops", "Dad (Ali)", "Father", "2026-02-12", "Closed", "2026-02-11"),
    )  # fmt: skip
    assert [(row.need, *rest) for row, rest in zip(found.rows, who_and_when(found), strict=True)] == [
        ("Ada eats three foods.", "Food ladder at lunch", "Jen Ash", "2026-04-28")
    ]


def test_the_end_of_an_action_beside_its_due_date_is_the_day_on_which_it_ended() -> None:
    headings = ("Case ID", "TASK_DTLS", "TASK_OWNR", "TASK_DUE", "TASK_STATE", "TASK_END_DT")
    done = ("7", "Ring the GP", "Mum", "1/6/2026", "Completed", "30/5/2026")
    (found,) = export(headings, done, ("7", "Write to school", "Dad", "2/6/2026", "Active", ""))
    assert who_and_when(found) == [("Write to school", "Dad", "2/6/2026")]


def test_who_filled_the_form_in_is_no_child() -> None:
    headings = ("Your name", "Name of young person", "Action", "Who", "When")
    (found,) = export(headings, ("Lou Garth", "Kit Anders", "Ring the GP", "Mum", "1/6/2026"))
    assert [child.name for child in found.children] == ["Kit Anders"]


def test_who_completed_the_form_is_no_owner() -> None:
    headings = ("Child ID", "Completed by", "Action", "Who", "When")
    (found,) = export(headings, ("7", "Gemma Fields", "Ring the GP", "Mum", "1/6/2026"))
    assert who_and_when(found) == [("Ring the GP", "Mum", "1/6/2026")]


def test_a_column_of_persons_beside_one_of_those_responsible_names_the_child() -> None:
    (found,) = export(
        ("Person_ID", "Person", "Intervention", "Responsible_Party", "Target"),
        ("30441", "Hope Kirkby", "Fit a doorbell", "Nadia Rauf (SW)", "16/02/2026"),
    )
    assert [child.name for child in found.children] == ["Hope Kirkby"]
    assert [row.owner for row in found.rows] == ["Nadia Rauf (SW)"]
