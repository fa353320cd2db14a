"""Tables whose headings say nothing are read by what stands in them, in any order; tables that are no plan are left alone."""

from __future__ import annotations

import pytest

from planlint.plan.column_kinds import Kind, kind_of_cell
from tests.plan.building import grid, plan, title, whole_rows

ROWS = (
    ("Jaydon has missed 22 days because nobody wakes him", "Jaydon is at his desk by 8.50 each morning", "Meet Jaydon at the gate and sign him in", "Mr Anand, head of year", "every day until half term"),
    ("The bedroom is black with mould and Jaydon coughs", "Jaydon sleeps in a dry room", "Report the mould to the landlord again", "Mum", "5 June 2026"),
    ("Jaydon has not spoken to his dad since May", "Jaydon knows who to ask about his dad", "Read the letters with Jaydon, one a week", "Social worker", "from 11 June 2026"),
)  # fmt: skip
HEADINGS = ("Quern", "Tovel", "Bramsy", "Ildor", "Fesk")


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (3, 2, 4, 0, 1), (4, 3, 2, 0, 1), (2, 3, 4, 0, 1)])
def test_columns_are_told_by_their_cells_in_any_order(order: tuple[int, ...]) -> None:
    rows = [tuple(row[at] for at in order) for row in ROWS]
    assert whole_rows(plan(title(), grid(HEADINGS, *rows))) == list(ROWS)


def test_sentences_under_a_heading_of_time_are_no_times() -> None:
    rows = [(who, task, when, need, aim) for need, aim, task, who, when in ROWS]
    found = plan(title(), grid(("Holder", "Pledge", "Backstop", "Trouble", "Target"), *rows))
    assert whole_rows(found) == list(ROWS)


def test_numbered_names_and_days_in_cells_of_their_own_are_who_and_when() -> None:
    found = plan(
        title(),
        grid(
            ("Presenting need", "Outcome", "Agreed actions", "Owned by", "No later than"),
            ("Harry is ill", "Harry is well", "1. Ring the GP\n2. Book the dentist", "1. Mum\n2. Mr Hope", "1. 4 March 2026\n2. 6 March 2026"),
            ("The house is full", "Harry has a bed", "1. Fit the alarms\n2. Clear the hall", "1. Fire service\n2. Mum", "1. 7 March 2026\n2. 9 March 2026"),
        ),
    )  # fmt: skip
    assert [(row.owner, row.due) for row in found.rows] == [
        ("Mum", "4 March 2026"),
        ("Mr Hope", "6 March 2026"),
        ("Fire service", "7 March 2026"),
        ("Mum", "9 March 2026"),
    ]


def test_what_a_system_calls_a_line_by_is_no_action() -> None:
    rows = [(f"77310-{number}", *row) for number, row in enumerate(ROWS, start=1)]
    headings = ("StepID", "Why It Matters", "The Good Ending", "The Doing Bit", "In Whose Hands", "Deadline")
    assert whole_rows(plan(title(), grid(headings, *rows))) == list(ROWS)


def test_a_name_that_the_form_has_printed_before_an_empty_line_is_nobodys_task() -> None:
    found = plan(
        title(),
        grid(
            ("Who", "What", "By when", "Why"),
            ("Mum", "Ring the GP about the rash", "3 June 2026", "Ada itches"),
            ("GP", "", "", ""),
        ),
    )
    assert [row.owner for row in found.rows] == ["Mum"]


@pytest.mark.parametrize(
    "table",
    [
        grid(("With", "Where", "How often", "Seen by"), ("Nan Lyn", "Contact centre", "Every Saturday", "Fi Duncan"), ("Uncle Joe", "Video call", "Fortnightly", "Carly")),
        grid(("Meeting no.", "Date", "Place", "Chaired by"), ("2", "11/11/2025", "Highfield Primary", "Mrs J. Atherley (SENCO)")),
        grid(("Paper", "Author", "Dated"), ("Police report of 3 January", "PC Shaw", "4 January 2026"), ("Health visitor letter", "Ann Cope", "9 February 2026")),
    ],
)  # fmt: skip
def test_tables_that_give_nothing_out_are_no_rows(table: object) -> None:
    found = plan(title(), table, grid(("Need", "Outcome", "Action", "Who", "When"), *ROWS))  # type: ignore[arg-type]
    assert whole_rows(found) == list(ROWS)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("DC Hollis, 20/11/2026", Kind.PAIR),
        ("Uncle Dean", Kind.WHO),
        ("first one 22/01/26, then fortnightly", Kind.TIME),
        ("77310-1", Kind.NUMBER),
        ("Fix the boiler", Kind.TEXT),
        ("Take Mason to the dentist", Kind.TEXT),
        ("Health", Kind.BRIEF),
        ("Emotional wellbeing", Kind.BRIEF),
    ],
)
def test_what_a_cell_holds(text: str, kind: Kind) -> None:
    assert kind_of_cell(text) is kind
