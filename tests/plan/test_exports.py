"""Exports: several plans in one table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.model import Heading, Paragraph
from planlint.document.sheets import Line, Sheet, Workbook
from planlint.errors import DocumentError
from planlint.plan import exports
from planlint.plan.model import Evidence, Kind, Plan, SectionName
from planlint.plan.understanding import plans_in
from tests.plan.building import (
    actions,
    all_plans,
    document,
    export,
    grid,
    plan,
    title,
    who_and_when,
    workbook,
)


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


HEADER = ("Child ID", "Action", "Who", "When")


def test_a_blank_reference_goes_with_the_line_above() -> None:
    found = export(HEADER, ("7", "Ring", "SW", ""), ("", "Visit", "HV", ""), ("8", "Write", "HV", ""))
    assert [(each.name, actions(each)) for each in found] == [("7", ["Ring", "Visit"]), ("8", ["Write"])]


@pytest.mark.parametrize(
    "heading",
    [
        "Child ID",
        "Case number",
        "Mosaic ID",
        "LCS ID",
        "UPN",
        "NHS number",
        "CIN ID",
        "Child_ID",
        "Reference",
    ],
)
def test_a_child_has_many_names_for_a_reference(heading: str) -> None:
    found = export((heading, *HEADER[1:]), ("7", "Ring", "SW", ""), ("8", "Write", "HV", ""))
    assert [each.name for each in found] == ["7", "8"]


@pytest.mark.parametrize(
    "heading", ["Action ID", "Row number", "House number", "Page no", "Task ref", "Phone number"]
)
def test_a_number_of_something_else_tells_no_children_apart(heading: str) -> None:
    found = export((heading, *HEADER[1:]), ("7", "Ring", "SW", ""), ("8", "Write", "HV", ""))
    assert [actions(each) for each in found] == [["Ring", "Write"]]


def test_first_name_and_surname_are_one_child() -> None:
    first, second = export(
        ("First name", "Surname", "Action", "Who"),
        ("Tia", "Brown", "Ring", "SW"),
        ("Sol", "Brown", "Write", "HV"),
    )
    assert [child.name for child in (*first.children, *second.children)] == ["Tia Brown", "Sol Brown"]


def test_the_front_of_each_plan_stands_in_its_lines() -> None:
    (found,) = export(
        ("Child ID", "Child name", "DOB", "Social worker", "Plan start", "Review due", "Category", "Action", "Who", "When",
         "Progress", "Contingency", "Child's voice", "Parents' views"),
        ("7", "Tia Brown", "1/2/2018", "Sue Hall", "1/5/2026", "3/8/2026", "Neglect", "Ring the GP", "SW", "1/6/2026",
         "Rang", "If Mum drinks, Nan takes Tia.", "Tia: cold", "Mum agrees"),
    )  # fmt: skip
    assert (found.kind, found.date, found.review_date) == (
        Kind.CHILD_PROTECTION, date(2026, 5, 1), date(2026, 8, 3),
    )  # fmt: skip
    assert [(child.name, child.age) for child in found.children] == [("Tia Brown", 8)]
    assert found.people == ("Tia Brown", "Sue Hall")
    assert found.rows[0].progress == "Rang"
    assert [section.name for section in found.sections] == [
        SectionName.CONTINGENCY,
        SectionName.CHILD_VOICE,
        SectionName.PARENT_VIEWS,
    ]


def test_the_date_of_the_meeting_is_not_when_the_action_is_due() -> None:
    (found,) = export(
        ("Child ID", "Plan date", "Date of meeting", "Action", "Who", "When"),
        ("7", "1/5/2026", "2/5/2026", "Ring the GP", "SW", "1/6/2026"),
    )
    assert (found.date, found.rows[0].due) == (date(2026, 5, 1), "1/6/2026")


def test_a_title_above_the_header_is_the_title_of_every_plan() -> None:
    found = export(
        ("CIN plans, May 2026", "", "", ""), HEADER, ("7", "Ring", "SW", ""), ("8", "Write", "HV", "")
    )
    assert [(each.title, each.kind) for each in found] == [("CIN plans, May 2026", Kind.CHILD_IN_NEED)] * 2


def test_headings_that_say_nothing_are_told_by_what_stands_under_them() -> None:
    (found,) = export(
        ("Case", "Alpha", "Beta", "Gamma"),
        ("104", "Book a dentist for Tia", "Sue Hall", "1/5/2026"),
        ("104", "Fit a new lock at home", "Petra Lind", "2/5/2026"),
        ("104", "Order a bed and bedding", "Mum", "3/5/2026"),
    )
    assert who_and_when(found) == [
        ("Book a dentist for Tia", "Sue Hall", "1/5/2026"),
        ("Fit a new lock at home", "Petra Lind", "2/5/2026"),
        ("Order a bed and bedding", "Mum", "3/5/2026"),
    ]
    guessed = [column for column in found.columns if not column.sure]
    assert [(column.heading, column.evidence) for column in guessed] == [
        ("Alpha", Evidence.CONTENT), ("Beta", Evidence.CONTENT), ("Gamma", Evidence.CONTENT),
    ]  # fmt: skip
    assert len(found.notices) == 3


def test_tasks_that_name_people_are_tasks_still() -> None:
    (found,) = export(
        ("Alpha", "Beta", "Gamma"),
        ("Ring the GP about the tooth", "Sue Hall", "1/5/2026"),
        ("Write to the school about lunch", "Petra Lind", "2/5/2026"),
        ("Visit Nan at her new flat", "Mum", "3/5/2026"),
    )
    assert actions(found) == [
        "Ring the GP about the tooth",
        "Write to the school about lunch",
        "Visit Nan at her new flat",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        (("Price", "Colour", "Shop"), ("3", "red", "Hill"), ("4", "blue", "Dale")),
        (("Name", "Phone", "Email"), ("Sue Hall", "01632 960102", "sue@example.org")),
        (("Alpha", "Beta", "Gamma"), ("Sue Hall", "1/5/2026", "red"), ("Petra Lind", "2/5/2026", "blue")),
    ],
)
def test_a_table_that_asks_nothing_of_anybody_is_no_export_of_plans(
    rows: tuple[tuple[str, ...], ...],
) -> None:
    with pytest.raises(DocumentError, match="no plan was found"):
        export(*rows)


def test_the_council_may_say_what_tells_its_children_apart() -> None:
    found = export(
        ("Sausages", "Chips", "Who"),
        ("7", "Ring", "SW"),
        ("8", "Write", "HV"),
        columns={"Sausages": "reference", "Chips": "action"},
    )
    assert [(each.name, actions(each)) for each in found] == [("7", ["Ring"]), ("8", ["Write"])]


def test_without_settings_no_column_is_told_by_the_settings() -> None:
    (found,) = export(("Child ID", "Plan date", *HEADER[1:]), ("7", "1/5/26", "Ring", "SW", ""))
    assert [column.role for column in found.columns[:2]] == ["reference", "plan date"]
    assert Evidence.SETTING not in {column.evidence for column in found.columns}


def test_dates_and_names_in_the_wrong_column_are_said_of_the_plan_they_stand_in() -> None:
    wrong, right = export(
        HEADER,
        ("7", "Ring", "4/6/2026", "SW"),
        ("8", "Write", "HV", "2/5/26"),
        ("8", "Visit", "SW", "3/5/26"),
        ("8", "Weigh Tia", "HV", "4/5/26"),
    )
    assert any("'Who'" in notice for notice in wrong.notices)
    assert any("'When'" in notice for notice in wrong.notices)
    assert not right.notices


def test_each_sheet_of_an_excel_export_is_read() -> None:
    found = workbook(
        CIN=grid(HEADER, ("7", "Ring", "SW", ""), ("8", "Write", "HV", "")),
        CP=grid(HEADER, ("9", "Visit", "SW", ""), ("10", "Weigh", "HV", "")),
    )
    assert [(each.name, actions(each)) for each in found] == [
        ("7", ["Ring"]), ("8", ["Write"]), ("9", ["Visit"]), ("10", ["Weigh"]),
    ]  # fmt: skip


def test_a_sheet_beside_an_export_that_holds_no_plan_is_said_to_be_unread() -> None:
    found = workbook(
        CIN=grid(HEADER, ("7", "Ring", "SW", ""), ("8", "Write", "HV", "")),
        Zebra=grid(("Umbrella stand", "Marmalade")),
    )
    said = [notice for each in found for notice in each.notices]
    said += [piece.text for each in found for piece in each.unused or ()]
    assert any("Zebra" in text or "Marmalade" in text for text in said)


def test_a_listing_of_children_inside_a_document_is_a_plan_a_child() -> None:
    table = grid(HEADER, ("7", "Ring", "SW", "1/5/26"), ("8", "Write", "HV", "3/5/26"))
    found = all_plans(document(title("Child in need plans"), table))
    assert [(each.name, who_and_when(each)) for each in found] == [
        ("7", [("Ring", "SW", "1/5/26")]), ("8", [("Write", "HV", "3/5/26")]),
    ]  # fmt: skip


def test_a_heading_above_a_listing_tells_the_kind_of_its_plans() -> None:
    table = grid(HEADER, ("7", "Ring", "SW", "1/5/26"), ("8", "Write", "HV", "3/5/26"))
    found = all_plans(document(title("Child in need plans"), table))
    assert [each.kind for each in found] == [Kind.CHILD_IN_NEED] * 2


def test_a_grid_of_one_child_in_a_document_is_no_listing() -> None:
    found = plan(
        Heading("Child in Need Plan", 1),
        grid(HEADER, ("7", "Ring", "SW", "1/5/26"), ("7", "Write", "HV", "3/5/26")),
        Heading("Contingency", 2),
        Paragraph("If Mum drinks, Nan takes Tia."),
    )
    assert actions(found) == ["Ring", "Write"]
    assert found.section(SectionName.CONTINGENCY)


def test_an_export_is_never_held_as_a_whole() -> None:
    table = grid(HEADER, *((str(number), "Ring", "SW", "1/5/26") for number in range(2000)))
    seen: list[int] = []

    def lines() -> Iterator[Line]:
        for number, line in enumerate(table.grid()):
            seen.append(number)
            yield line

    found = plans_in(Workbook("plans.csv", "csv", (Sheet("", lines),)))
    assert next(found).name == "0"
    assert seen[-1] < 10


LINES = st.lists(
    st.tuples(
        st.sampled_from(["7", "8", "9"]),
        st.sampled_from(["Ring the GP", "Write to school", "(1) Weigh (2) Visit", "Book a dentist", ""]),
        st.sampled_from(["SW", "Mum", "Sue Hall", ""]),
        st.sampled_from(["1/5/26", "weekly", ""]),
    ),
    min_size=1,
    max_size=12,
)


def by_name(plans: tuple[Plan, ...]) -> dict[str, list[tuple[str, str, str]]]:
    return {found.name: who_and_when(found) for found in plans}


@settings(deadline=None)
@given(LINES)
def test_it_does_not_matter_whether_the_lines_of_children_stand_together(
    lines: list[tuple[str, str, str, str]],
) -> None:
    # The first line of each child is one that settles the columns, so that their order cannot.
    lines = [*((child, "Visit Nan", "Dad", "3/5/26") for child in ("7", "8", "9")), *lines]
    apart = export(HEADER, *lines)
    together = export(HEADER, *sorted(lines, key=lambda line: line[0]))
    assert by_name(apart) == by_name(together)


def test_it_does_not_matter_how_many_lines_may_be_held_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [(child, f"Ring {number}", "SW", "1/5/26") for number in range(5) for child in ("7", "8", "9")]
    whole = export(HEADER, *lines)
    monkeypatch.setattr(exports, "_HELD_LINES", 6)
    assert export(HEADER, *lines) == whole
    monkeypatch.setattr(exports, "_HELD_LINES", 1)
    assert export(HEADER, *lines) == whole


def test_plans_come_in_the_order_of_their_first_lines() -> None:
    found = export(HEADER, ("9", "Ring", "SW", ""), ("7", "Write", "HV", ""), ("9", "Visit", "SW", ""))
    assert [each.name for each in found] == ["9", "7"]


@pytest.mark.parametrize("heading", ["Plan", "Ref", "Record", "Case"])
def test_a_column_of_codes_tells_plans_apart_whatever_else_its_heading_could_mean(heading: str) -> None:
    table = grid(
        (heading, "Need", "Outcome", "Action", "Who", "When"),
        ("CH-0001", "N1", "O1", "Ring the GP", "SW", "1/2/26"),
        ("CH-0001", "N1", "O1", "Write to school", "HV", "2/2/26"),
        ("CH-0002", "N2", "O2", "Visit Nan", "Dad", "3/2/26"),
        header_rows=1,
    )
    assert [(each.name, len(each.rows)) for each in all_plans(document(table, form="csv"))] == [
        ("CH-0001", 2),
        ("CH-0002", 1),
    ]


def test_a_column_that_says_the_kind_of_plan_stays_one() -> None:
    table = grid(
        ("Child", "Plan", "Need", "Outcome", "Action", "Who", "When"),
        ("Tia Brook", "CP", "N1", "O1", "Ring the GP", "SW", "1/2/26"),
        ("Jay Brook", "CIN", "N2", "O2", "Visit Nan", "Dad", "3/2/26"),
        header_rows=1,
    )
    assert [each.kind for each in all_plans(document(table, form="csv"))] == [
        Kind.CHILD_PROTECTION,
        Kind.CHILD_IN_NEED,
    ]


def test_numbers_of_actions_tell_no_plans_apart() -> None:
    table = grid(
        ("Ref", "Need", "Outcome", "Action", "Who", "When"),
        ("A1", "N1", "O1", "Ring the GP", "SW", "1/2/26"),
        ("A2", "N2", "O2", "Visit Nan", "Dad", "3/2/26"),
        header_rows=1,
    )
    assert [len(each.rows) for each in all_plans(document(table, form="csv"))] == [2]
