"""Exports whose rows hold the plan's sections beside the actions, and plans and actions in two sheets."""

from __future__ import annotations

import pytest

from planlint.plan.export_sections import asked
from planlint.plan.model import Kind, Plan, SectionName
from tests.plan.building import actions, all_plans, document, export, grid, whole_rows, workbook


def told(found: Plan, name: SectionName) -> str:
    """The words of the sections of a name."""
    return "\n".join(section.text for section in found.section(name))


def test_columns_of_the_plan_are_sections_whatever_they_sound_like() -> None:
    (found,) = export(
        ("Child ID", "PLAN_REASON", "NEED_DESC", "ACTION_DESC", "ACTION_OWNER", "ACTION_DUE", "VISIT_PATTERN", "AUTHORISED_BY", "FORM_DATE"),
        ("7", "The house is cold and Ada coughs.", "Ada is cold", "Fix the boiler", "Sue Hall", "1/6/2026", "Every two weeks", "V Nair", "4/5/2026"),
        ("7", "The house is cold and Ada coughs.", "Ada is late", "Ring at eight", "Mr Lane", "8/6/2026", "Every two weeks", "V Nair", "4/5/2026"),
    )  # fmt: skip
    assert whole_rows(found) == [
        ("Ada is cold", "", "Fix the boiler", "Sue Hall", "1/6/2026"),
        ("Ada is late", "", "Ring at eight", "Mr Lane", "8/6/2026"),
    ]
    assert str(found.date) == "2026-05-04"
    assert told(found, SectionName.RISK) == "The house is cold and Ada coughs."
    assert told(found, SectionName.VISITS) == "Every two weeks"
    assert told(found, SectionName.SIGNOFF) == "V Nair"


def test_a_plan_a_row_keeps_its_numbered_actions_beside_questions_that_sound_like_more() -> None:
    (found,) = export(
        ("Ref", "Child name", "Lead practitioner", "Date plan agreed", "Voice of the parent / carer", "What has already been tried?",
         "Action 1", "Who 1", "When 1", "Action 2", "Who 2", "When 2", "What will we do if things don't improve?"),
        ("EH-2291", "Ada Bello", "Sue Hall", "4/5/2026", "Mum thinks it is fair.", "A chart in 2024.",
         "Fix the boiler", "Landlord", "1/6/2026", "Buy a bed", "Mum", "8/6/2026", "Sue rings MASH that day."),
    )  # fmt: skip
    assert [(row.action, row.owner) for row in found.rows] == [
        ("Fix the boiler", "Landlord"),
        ("Buy a bed", "Mum"),
    ]
    assert told(found, SectionName.PARENT_VIEWS) == "Mum thinks it is fair."
    assert told(found, SectionName.HISTORY) == "A chart in 2024."
    assert told(found, SectionName.CONTINGENCY) == "Sue rings MASH that day."


@pytest.mark.parametrize(
    ("heading", "asks"),
    [
        ("Actions agreed. Please number each one", "Actions agreed."),
        ("What does the child say? (use their own words)", "What does the child say?"),
        ("Who will do this? Please number to match", "Who will do this?"),
        ("Need (in the child's words)", "Need"),
        ("Outcome. What will be different", "Outcome. What will be different"),
    ],
)
def test_how_to_fill_a_column_in_is_no_part_of_what_it_asks(heading: str, asks: str) -> None:
    assert asked(heading) == asks


def test_children_under_titles_with_labels_are_plans_each_and_a_total_is_none() -> None:
    first, second = all_plans(
        document(
            grid(
                ("Open actions by child", "", "", "", "", "", ""),
                ("Team: North", "", "Run by: sh", "", "", "", ""),
                ("Child", "DoB", "Plan type", "Plan date", "Action", "By whom", "By when"),
                ("Ada Bello", "8/12/2014", "CP", "19/2/2026", "Fix the boiler", "Sue Hall", "1/6/2026"),
                ("", "", "", "", "Buy a bed", "Mum", "8/6/2026"),
                ("Ben Cole", "2/3/2019", "CIN", "20/2/2026", "Ring at eight", "Mr Lane", "9/6/2026"),
                ("Total children", "2", "", "", "", "", ""),
            ),
            form="csv",
        )
    )
    assert (actions(first), first.kind) == (["Fix the boiler", "Buy a bed"], Kind.CHILD_PROTECTION)
    assert (actions(second), str(second.date)) == (["Ring at eight"], "2026-02-20")


def test_plans_and_actions_in_two_sheets_are_brought_together_by_their_reference() -> None:
    first, second = workbook(
        Plans=grid(
            ("Plan ID", "Child name", "Date of birth", "Plan type", "Plan start date", "Child's views", "Contingency", "Next review date"),
            ("PL-1", "Ada Bello", "8/12/2014", "Child Protection", "19/2/2026", "Ada says it is cold.", "Nan has her that night.", "6/5/2026"),
            ("PL-2", "Ben Cole", "2/3/2019", "Child in Need", "20/2/2026", "Ben wants a dog.", "", "7/5/2026"),
        ),
        Actions=grid(
            ("Plan ID", "Need", "Action", "Responsible", "Target date"),
            ("PL-1", "Ada is cold", "Fix the boiler", "Sue Hall", "1/6/2026"),
            ("PL-1", "Ada is late", "Ring at eight", "Mr Lane", "8/6/2026"),
            ("PL-2", "Ben is alone", "Book the club", "Mum", "9/6/2026"),
        ),
    )  # fmt: skip
    assert [child.name for child in first.children] == ["Ada Bello"]
    assert (first.kind, str(first.date), str(first.review_date)) == (
        Kind.CHILD_PROTECTION,
        "2026-02-19",
        "2026-05-06",
    )
    assert told(first, SectionName.CHILD_VOICE) == "Ada says it is cold."
    assert actions(first) == ["Fix the boiler", "Ring at eight"]
    assert (actions(second), second.kind) == (["Book the club"], Kind.CHILD_IN_NEED)
