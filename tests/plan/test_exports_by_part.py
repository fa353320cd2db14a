"""Exports that tell a plan in parts of their own: an answer a line, a set of columns for each area of life, columns told once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.document.model import Table
from planlint.document.sheets import Line, Sheet, Workbook
from planlint.plan.form_answers import forms_answered
from planlint.plan.machine_names import spelt_out
from planlint.plan.model import Kind, Plan, SectionName
from planlint.plan.understanding import plans_in
from tests.plan.test_sheet_texts import sheet


def read(*rows: Sequence[str]) -> list[Plan]:
    return list(plans_in(Workbook("export.csv", "csv", (sheet("", rows),)), {}))


def answers(reference: str, name: str) -> list[tuple[str, ...]]:
    front = (
        ("Details", "", "Name of child", name),
        ("Details", "", "Date of this plan", "3/6/2026"),
        ("Views", "", "What does the child say?", f"{name} wants a lock."),
    )
    grid = (
        ("Plan", "1", "Need", "The boiler is off"), ("Plan", "1", "Action", "Ring the landlord"), ("Plan", "1", "Who will do this?", "Jo Webb"), ("Plan", "1", "By when?", "8/6/2026"),
        ("Plan", "2", "Need", "Late for school"), ("Plan", "2", "Action", "Buy an alarm clock"), ("Plan", "2", "Who will do this?", "Dad"), ("Plan", "2", "By when?", "9/6/2026"),
    )  # fmt: skip
    return [(reference, *each) for each in (*front, *grid)]


def test_a_line_for_each_answer_makes_a_plan_for_each_form() -> None:
    header = ("FORM_ID", "SECTION", "ROW_NO", "QUESTION", "ANSWER")
    first, second = read(header, *answers("441", "Tia Brook"), *answers("442", "Kit Hale"))
    assert [plan.name for plan in (first, second)] == ["441", "442"]
    assert [[child.name for child in plan.children] for plan in (first, second)] == [
        ["Tia Brook"],
        ["Kit Hale"],
    ]
    assert [(row.need, row.action, row.owner, row.due) for row in first.rows] == [
        ("The boiler is off", "Ring the landlord", "Jo Webb", "8/6/2026"),
        ("Late for school", "Buy an alarm clock", "Dad", "9/6/2026"),
    ]
    assert first.section(SectionName.CHILD_VOICE)[0].text == "Tia Brook wants a lock."


def test_a_set_of_columns_for_each_area_is_a_row_each() -> None:
    areas = ("Health", "Education")
    parts = ("Need", "Outcome", "Actions", "Who", "When")
    header = (
        "Person ID",
        "Name",
        "DoB",
        "Plan Date",
        "Reason in Care",
        *(f"{area} - {part}" for area in areas for part in parts),
    )
    line = ("71", "Tia Brook", "2/3/2015", "1/5/2026", "Left alone at night", "Eczema", "Skin is clear", "See the nurse", "Marie", "13/5/2026", "Behind in reading", "Reads a page", "Letterbox", "VS", "20/5/2026")  # fmt: skip
    [plan] = read(header, line, ("72", "Kit Hale", "2/3/2016", "1/5/2026", "Hit by Dad", *line[5:]))[:1]
    assert [(row.need, row.outcome, row.action, row.owner, row.due) for row in plan.rows] == [
        ("Eczema", "Skin is clear", "See the nurse", "Marie", "13/5/2026"),
        ("Behind in reading", "Reads a page", "Letterbox", "VS", "20/5/2026"),
    ]
    assert plan.children[0].age == 11
    assert plan.section(SectionName.RISK)[0].text == "Left alone at night"


def test_what_is_told_once_is_of_no_row() -> None:
    header = ("EHM Ref", "Child Name", "DOB", "Date of Plan", "Lead Professional", "Consent", "Presenting Issues", "Need 1", "Action 1", "Who 1", "When 1", "Need 2", "Action 2", "Who 2", "When 2")  # fmt: skip
    line = ("EH/1", "Tia Brook", "2/3/2015", "1/5/2026", "Sue Garrod (SENCO)", "Y - signed Mum 1/5", "Two buses and no sleep", "Late", "Buy a clock", "Mum", "8/5/2026", "Tired", "Sleep clinic", "GP", "9/5/2026")  # fmt: skip
    plan = read(header, line, ("EH/2", "Kit Hale", *line[2:]))[0]
    assert [(row.need, row.outcome, row.owner) for row in plan.rows] == [
        ("Late", "", "Mum"),
        ("Tired", "", "GP"),
    ]
    assert ("Lead Professional", "Sue Garrod (SENCO)") in plan.front


def test_small_words_of_a_column_are_no_other_word() -> None:
    assert spelt_out("REASON_FOR_PLAN") == "reason for plan"
    assert spelt_out("WHO_AND_WHEN") == "who and when"


def test_what_a_sheet_of_answers_left_out_is_told_with_each_plan() -> None:
    header = ("FORM_ID", "SECTION", "ROW_NO", "QUESTION", "ANSWER")
    told = replace(sheet("", (header, *answers("441", "Tia Brook"))), notices=("A picture was left out.",))
    (plan,) = plans_in(Workbook("export.csv", "csv", (told,)), {})
    assert "A picture was left out." in plan.notices


def test_a_long_sheet_that_holds_no_answers_is_not_held_to_find_that_out() -> None:
    taken = 0

    def lines() -> Iterator[Line]:
        nonlocal taken
        for line in sheet("", (("Child", "Action"), *(("Tia", "Ring the GP") for _ in range(9)))).open():
            taken += 1
            yield line

    told = Sheet("", lines)
    assert forms_answered(Workbook("export.csv", "csv", (told,)), told) is None
    assert taken == 1


def test_a_question_a_row_without_end_makes_no_grid_of_holes() -> None:
    lines = [("441", str(number), f"Question {number}", "yes") for number in range(2000)]
    told = sheet("", (("FORM_ID", "ROW_NO", "QUESTION", "ANSWER"), *lines))
    forms = forms_answered(Workbook("export.csv", "csv", (told,)), told)
    assert forms is not None
    [(_, [table])] = forms
    assert isinstance(table, Table)
    assert (table.height, table.width) == (2000, 2)


def test_answers_tell_whose_form_it_is_by_any_reference_and_the_child_by_a_column() -> None:
    header = ("Workflow Step ID", "Subject Name", "Form Name", "SECTION", "ROW_NO", "QUESTION", "ANSWER")
    plans = read(
        header,
        *(
            (f"WS-{number}", name, "Care Plan (Child Looked After)", *line[1:])
            for number, name in ((1, "Tia Brook"), (2, "Kit Hale"))
            for line in answers("", name)
            if line[3] != "Name of child"
        ),
    )
    assert [[child.name for child in plan.children] for plan in plans] == [["Tia Brook"], ["Kit Hale"]]
    assert [len(plan.rows) for plan in plans] == [2, 2]
    assert plans[0].kind is Kind.CHILD_IN_CARE
