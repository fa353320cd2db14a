"""Front sheets that were read as words: lines of cells, two labels in a row, a section that is only a day."""

from __future__ import annotations

from planlint.plan.front import Pair
from planlint.plan.front_cells import pairs_among, with_cells_apart
from planlint.plan.model import Section, SectionName


def told(text: str, heading: str = "Plan") -> list[tuple[str, str]]:
    return [(pair.label, pair.value) for pair in pairs_among([Section(SectionName.OTHER, heading, text)])]


def test_numbers_before_the_labels_hide_nothing() -> None:
    assert told("1.1 | Child | Zofia Wren\n1.2 | Date of birth | 02/10/2014") == [
        ("Child", "Zofia Wren"),
        ("Date of birth", "02/10/2014"),
    ]


def test_labels_may_stand_in_a_line_over_the_values() -> None:
    assert told("Child | Date of birth | Plan since\nAda Quill | 1 May 2018 | 3 June 2025") == [
        ("Child", "Ada Quill"),
        ("Date of birth", "1 May 2018"),
    ]


def test_a_list_of_those_present_names_no_children() -> None:
    assert told("Name | Role | Attended\nJo Quill | Mother | Yes") == []
    assert told("Name | Date of birth | Relationship\nJo Quill | 1 May 1990 | Mother") == []


def test_a_section_that_is_only_a_day_is_a_label_with_its_value() -> None:
    assert told("Tuesday 17 March 2026", "Drawn up at planning meeting on") == [
        ("Drawn up at planning meeting on", "Tuesday 17 March 2026")
    ]
    assert told("Ruth to fix the day and tell everybody", "Core group meets again") == []


def test_two_cells_with_a_label_each_are_two_labels() -> None:
    pairs = with_cells_apart([Pair("Lead social worker Amy Moor", "Chair Will Okafor"), Pair("Child", "Ada")])
    assert pairs == [
        Pair("Lead social worker", "Amy Moor"),
        Pair("Chair", "Will Okafor"),
        Pair("Child", "Ada"),
    ]
