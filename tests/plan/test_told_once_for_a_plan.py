"""Columns of an export that say one thing for the whole plan, beside those that say something for each of its rows."""

from __future__ import annotations

from planlint.plan.model import SectionName
from tests.plan.building import export, whole_rows

ROW = ("Need", "Outcome", "Action", "Who", "By when")


def test_why_the_child_has_a_plan_is_no_second_need() -> None:
    found = export(
        ("Child", "DoB", "Why CIN", *ROW),
        ("Ada Bello", "6/6/2013", "Ada carries a knife and was excluded.", "Grief", "Ada can talk", "Refer to Winston's Wish", "Nan", "3/7/2025"),
        ("", "", "", "School", "Ada is in class", "Reintegration meeting", "Ms Day", "9/7/2025"),
        ("Kit Rowe", "6/6/2014", "Kit moved three times since January.", "Housing", "Kit has a home", "Ring the council", "Mum", "3/7/2025"),
        ("", "", "", "School", "Kit has a place", "Apply for a place", "Mum", "9/7/2025"),
    )  # fmt: skip
    assert [row.need for plan in found for row in plan.rows] == ["Grief", "School", "Housing", "School"]
    assert [plan.section(SectionName.RISK)[0].text[:3] for plan in found] == ["Ada", "Kit"]


def test_the_worker_whose_case_it_is_does_not_do_each_action() -> None:
    (found,) = export(
        ("Client No", "Client Name", "Date of Birth", "Lead Worker", "Need", "Task", "Assigned To", "Due Date"),
        ("C1", "Begum, Tahmina", "30/01/2010", "Ellie Rourke", "Safety", "Keep the passport at school", "Ms Grieve", "13/06/2025"),
        ("C1", "Begum, Tahmina", "30/01/2010", "Ellie Rourke", "Safety", "Agree a safe word", "Dr Sen", "20/06/2025"),
    )  # fmt: skip
    assert [row.owner for row in found.rows] == ["Ms Grieve", "Dr Sen"]
    assert [child.name for child in found.children] == ["Tahmina Begum"]


def test_a_form_a_line_tells_its_reasons_once_and_its_actions_by_number() -> None:
    plans = export(
        ("ID", "Child's first name and surname", "What are we worried about? Why is there a plan?",
         "What will be done? Number each action 1, 2, 3", "Who will do it? Use the same numbers", "By when? Use the same numbers",
         "What will be better for the child? Use the same numbers", "Who is involved?"),
        ("1", "Ada Bello", "Ada was missing six times.", "1. Ring the school\n2. Meet weekly\n3. See the GP", "1. Mum\n2. Sue Hall\n3. Dad",
         "1. 3 May 2025\n3. 9 May 2025", "1. Ada is in school\n2. Ada is in school", "Ada\nMum\nSue Hall SW"),
        ("2", "Kit Rowe", "Kit has no bed.", "1. Buy a bed\n2. Fit a lock", "1. Dad\n2. Dad", "1. 3 May 2025\n2. 9 May 2025",
         "1. Kit sleeps\n2. Kit sleeps", "Kit\nDad"),
    )  # fmt: skip
    assert whole_rows(plans[0]) == [
        ("", "Ada is in school", "Ring the school", "Mum", "3 May 2025"),
        ("", "Ada is in school", "Meet weekly", "Sue Hall", ""),
        ("", "", "See the GP", "Dad", "9 May 2025"),
    ]
    assert [plan.section(SectionName.RISK)[0].text for plan in plans] == [
        "Ada was missing six times.",
        "Kit has no bed.",
    ]
    assert [child.name for plan in plans for child in plan.children] == ["Ada Bello", "Kit Rowe"]


def test_a_concern_told_once_with_its_goal_is_the_need_of_all_its_actions() -> None:
    plans = export(
        ("Ref", "Name of child", "What is the concern", "What will be different", "Action 1", "Action 1 lead", "Action 2", "Action 2 lead"),
        ("A1", "Ada Bello", "Ada has no bed", "Ada sleeps in a bed", "Buy a bed", "Mum", "Fit a lock", "Dad"),
        ("A2", "Kit Rowe", "Kit is hungry", "Kit has breakfast", "Open the club", "Ms Day", "Buy oats", "Dad"),
    )  # fmt: skip
    assert [row.need for plan in plans for row in plan.rows] == ["Ada has no bed"] * 2 + ["Kit is hungry"] * 2
