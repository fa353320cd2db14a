"""An export whose actions stand in one sheet and the boxes of the form in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.document.sheets import Line, Sheet, Workbook
from planlint.plan.model import Kind, SectionName
from planlint.plan.understanding import plans_in
from tests.plan.building import cell

ACTIONS = (
    ("PERSON_ID", "SUBJECT_NAME", "WRKFLW_STEP", "ACTION_DESC", "RESP_PERSON", "DUE_TXT", "PRESENTING_NEED", "OBJECTIVE"),
    ("71", "OKORO, Amina", "CIN Plan", "Ring the landlord about the boiler", "Jo Webb", "4/12/2026", "The flat is cold", "Amina is warm"),
    ("71", "OKORO, Amina", "CIN Plan", "Ask for a heater", "Jo Webb", "7/12/2026", "The flat is cold", "Amina is warm"),
    ("82", "BRIDGE-COLE, Sam", "CP Plan - Review", "Weigh Sam at the clinic", "Ann Lee", "9/12/2026", "Sam loses weight", "Sam gains"),
)  # fmt: skip
BOXES = (
    ("PERSON_ID", "FIELD_LABEL", "FIELD_TEXT"),
    ("71", "Child's views", "Amina says her bed is wet."),
    ("71", "Contingency", "If the boiler fails again Jo moves them that night."),
    ("82", "Child's views", ""),
    ("82", "Contingency", "If Sam loses more Ann rings the ward that day."),
)


def sheet(name: str, rows: Sequence[Sequence[str]]) -> Sheet:
    def lines() -> Iterator[Line]:
        return (
            tuple(cell(text, at, column) for column, text in enumerate(row)) for at, row in enumerate(rows)
        )

    return Sheet(name, lines)


def test_each_plan_has_its_own_boxes() -> None:
    read = list(plans_in(Workbook("export.xlsx", "xlsx", (sheet("Actions", ACTIONS), sheet("Text", BOXES)))))
    assert [plan.name for plan in read] == ["71", "82"]
    assert [[child.name for child in plan.children] for plan in read] == [
        ["Amina Okoro"],
        ["Sam Bridge-Cole"],
    ]
    assert [plan.kind for plan in read] == [Kind.CHILD_IN_NEED, Kind.CHILD_PROTECTION]
    first, second = read
    assert [section.text for section in first.section(SectionName.CHILD_VOICE)] == [
        "Amina says her bed is wet."
    ]
    assert not any(section.text for section in second.section(SectionName.CHILD_VOICE))
    assert second.section(SectionName.CONTINGENCY)[0].text.startswith("If Sam loses more")


def test_a_sheet_about_other_children_is_no_box_of_these() -> None:
    others = tuple((str(90 + number), *row[1:]) for number, row in enumerate(BOXES[1:]))
    read = list(
        plans_in(
            Workbook("export.xlsx", "xlsx", (sheet("Actions", ACTIONS), sheet("Text", (BOXES[0], *others))))
        )
    )
    actions = [plan for plan in read if plan.rows]
    assert [plan.name for plan in actions] == ["71", "82"]
    assert not any(section.name is SectionName.CONTINGENCY for plan in actions for section in plan.sections)
