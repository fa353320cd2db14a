"""What stands over a table or a list, and for how long it holds: headings, bold lines, labels, banners, what is closed."""

from __future__ import annotations

from planlint.document.model import Heading, Paragraph
from planlint.plan.model import Plan
from tests.plan.building import LEFT, actions, bullets, grid, plan, title, whole_rows

HEADER = ["Action", "Who", "When"]
HUNGRY = "Sol is hungry at school and takes other children's dinners"
FED = "Sol has eaten before nine on every school day"
ALONE = "Bukola is alone with three children and never sleeps"
RESTED = "Bukola has one morning a week to herself"


def whys(found: Plan) -> list[tuple[str, str, str]]:
    """The need, the outcome and the action of each row."""
    return [(row.need, row.outcome, row.action) for row in found.rows]


def test_a_deeper_heading_that_says_a_time_keeps_need_and_goal_and_leads_in_the_table() -> None:
    found = plan(
        title(),
        Heading(f"Outcome 1: {FED}", 2),
        Paragraph(f"Because: {HUNGRY}"),
        Heading("Each week until 3 August", 3),
        grid(
            HEADER,
            ["Save a place at breakfast club", "Mrs Lunt", "weekly"],
            ["Fill the snack box", "Dee Marsh", ""],
        ),
    )
    assert whys(found) == [
        (HUNGRY, FED, "Save a place at breakfast club"),
        (HUNGRY, FED, "Fill the snack box"),
    ]
    assert [row.lead_in for row in found.rows] == ["Each week until 3 August"] * 2


def test_deeper_headings_that_part_the_tasks_of_one_need_all_stand_under_it() -> None:
    found = plan(
        title(),
        Heading("Food", 2),
        Paragraph(f"Need: {HUNGRY}\nOutcome: {FED}"),
        Heading("At home", 3),
        grid(HEADER, ["Write a shopping list together", "Dee Marsh", "6 May 2026"]),
        Heading("At school", 3),
        grid(HEADER, ["Save a place at breakfast club", "Mrs Lunt", "7 May 2026"]),
        Heading("Rest", 2),
        grid(HEADER, ["Ask Home-Start for a visitor", "Dee Marsh", "8 May 2026"]),
    )
    assert whys(found) == [
        (HUNGRY, FED, "Write a shopping list together"),
        (HUNGRY, FED, "Save a place at breakfast club"),
        ("", "", "Ask Home-Start for a visitor"),
    ]


def test_a_goal_counted_with_a_letter_and_why_below_it_are_outcome_and_need() -> None:
    found = plan(
        title(),
        Paragraph(f"Goal A. {FED}\nWhy: {HUNGRY}"),
        grid(HEADER, ["Save a place at breakfast club", "Mrs Lunt", "7 May 2026"]),
        Paragraph(f"Goal B. {RESTED}\nWhy: {ALONE}"),
        grid(HEADER, ["Ask Home-Start for a visitor", "Dee Marsh", "8 May 2026"]),
    )
    assert whys(found) == [
        (HUNGRY, FED, "Save a place at breakfast club"),
        (ALONE, RESTED, "Ask Home-Start for a visitor"),
    ]


def test_of_two_lines_over_a_list_because_tells_the_need_and_so_the_goal() -> None:
    found = plan(
        title(),
        Paragraph(f"Target 1: {FED}\nBecause {HUNGRY}"),
        Paragraph("This week:"),
        *bullets("Save a place at breakfast club (Mrs Lunt)", "Fill the snack box (Dee Marsh)"),
        Paragraph(f"Target 2: {RESTED}\nBecause {ALONE}"),
        Paragraph("This week:"),
        *bullets("Ask Home-Start for a visitor (Dee Marsh)"),
    )
    assert [(need, outcome) for need, outcome, _ in whys(found)] == [
        (HUNGRY, FED),
        (HUNGRY, FED),
        (ALONE, RESTED),
    ]
    assert {row.due for row in found.rows} == {"This week"}


def test_a_heading_that_says_how_it_will_be_is_the_goal_of_the_need_below_it() -> None:
    found = plan(
        title(),
        Heading("Maya has two meals a day and a packed lunch", 2),
        Paragraph(
            "There was no food in the house on four visits and Maya takes bread from the school kitchen."
        ),
        grid(HEADER, ["Apply for the household fund", "Petra Novak", "17 April 2026"]),
        Heading("Maya sees her dad twice a month without a row", 2),
        Paragraph("Mum and Dad shout on the doorstep and Maya hides in the shed."),
        grid(HEADER, ["Hand over at Gran's house", "Tomas Novak", "25 April 2026"]),
    )
    assert [row.outcome for row in found.rows] == [
        "Maya has two meals a day and a packed lunch",
        "Maya sees her dad twice a month without a row",
    ]
    assert all(row.need for row in found.rows)


def test_what_a_child_needs_is_the_need_whichever_child_it_is() -> None:
    found = plan(
        title(),
        Heading("What Reuben needs", 2),
        Paragraph("Reuben has no bed of his own."),
        Heading("What will be different", 2),
        Paragraph("Reuben sleeps in his own bed."),
        Heading("What we will do", 2),
        *bullets("Kezia Thorne will order a bed by 29 May.", "Leanne will clear the room by 2 June."),
    )
    assert {(row.need, row.outcome) for row in found.rows} == {
        ("Reuben has no bed of his own.", "Reuben sleeps in his own bed.")
    }


def test_headings_that_begin_alike_are_needs_and_one_without_tasks_is_unanswered() -> None:
    found = plan(
        title(),
        Heading("Risk: Idris has lost weight two months running", 2),
        Paragraph("What safety looks like: Idris is back on his line by the review"),
        *bullets("Weigh Idris at home each Tuesday (Pam Reid)", "Write down each feed (Mrs Hameed)"),
        Heading("Risk: the boiler has been off since August", 2),
        Heading("Risk: the family may lose their home", 2),
        Paragraph("What safety looks like: the rent is paid on time"),
        *bullets("Ring the landlord with Mrs Hameed (Ola Dada, 15 June)"),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        ("Idris has lost weight two months running", "Weigh Idris at home each Tuesday"),
        ("Idris has lost weight two months running", "Write down each feed"),
        ("the boiler has been off since August", ""),
        ("the family may lose their home", "Ring the landlord with Mrs Hameed"),
    ]


def test_a_row_that_only_holds_columns_together_is_no_header() -> None:
    found = plan(
        title(),
        grid(
            ["WHY", LEFT, "WHAT / WHO / WHEN", LEFT, LEFT],
            ["Risk", "Desired outcome", "Task", "Lead person", "Date"],
            [HUNGRY, FED, "Save a place at breakfast club", "Mrs Lunt", "7 May 2026"],
        ),
    )
    assert whole_rows(found) == [(HUNGRY, FED, "Save a place at breakfast club", "Mrs Lunt", "7 May 2026")]


def test_the_day_on_which_a_task_begins_is_not_the_day_by_which_it_is_done() -> None:
    found = plan(
        title(),
        grid(
            ["Need", "Outcome", "Action", "Responsible", "Start", "To be completed by"],
            [HUNGRY, FED, "Save a place at breakfast club", "Mrs Lunt", "1 May 2026", "7 May 2026"],
        ),
    )
    assert [row.due for row in found.rows] == ["7 May 2026"]


def test_a_table_of_what_was_done_since_last_time_holds_no_rows() -> None:
    found = plan(
        title(),
        Heading("Plan", 2),
        grid(["Need", *HEADER], [HUNGRY, "Save a place at breakfast club", "Mrs Lunt", "7 May 2026"]),
        Heading("Completed since last plan", 3),
        grid(["Action", "Date completed"], ["Smoke alarm fitted", "2 April 2026"]),
        Heading("Actions from my last plan", 3),
        grid(["Action", "Who", "Completed"], ["Apply for a licence", "June", "✔ 4/11/25"]),
    )
    assert actions(found) == ["Save a place at breakfast club"]


def test_empty_boxes_to_tick_tell_nothing_of_what_was_done() -> None:
    found = plan(
        title(),
        grid(["Action", "Who", "When", "Done?"], ["Ring the school", "Mum", "7 May 2026", "☐"]),
    )
    assert actions(found) == ["Ring the school"]


def test_a_line_of_a_grid_that_was_closed_is_no_row() -> None:
    found = plan(
        title(),
        grid(
            ["Need", "Action", "Who", "When", "Progress"],
            [HUNGRY, "Fit window alarms", "Sgt Pike", "30 September 2026", "CLOSED – fitted 29/9"],
            [HUNGRY, "Save a place at breakfast club", "Mrs Lunt", "7 October 2026", "Done twice"],
        ),
    )
    assert actions(found) == ["Save a place at breakfast club"]


def test_a_table_with_the_headings_of_the_grid_before_is_a_grid_even_with_one_row() -> None:
    header = ["What we'll do", "Who's doing it", "When by", "How did it go?"]
    found = plan(
        title(),
        grid(
            header,
            ["Make a spending sheet with June", "Will C", "27 February 2026", ""],
            ["Ring Klarna", "June", "3 March 2026", ""],
        ),
        Paragraph("College"),
        grid(header, ["PEP meeting to swap June's Monday practical", "P. Lamb", "2 March 2026", ""]),
    )
    assert actions(found)[-1] == "PEP meeting to swap June's Monday practical"


def test_labels_of_the_whole_plan_beside_forms_for_each_need_make_no_row() -> None:
    def form(need: str, task: str) -> list[list[str]]:
        return [
            ["Need", need],
            ["Intended outcome", FED],
            ["What is to be done", task],
            ["Who will do it", "Jan"],
            ["Timescale", "7 May 2026"],
        ]

    found = plan(
        title(),
        grid(
            ["Permanence plan:", "Long-term fostering"],
            ["Reason why this plan was chosen:", "Her aunt withdrew in October."],
        ),
        Heading("Health", 2),
        grid(*form(HUNGRY, "Save a place at breakfast club")),
        Heading("Home", 2),
        grid(*form(ALONE, "Ask Home-Start for a visitor")),
    )
    assert actions(found) == ["Save a place at breakfast club", "Ask Home-Start for a visitor"]
    assert any("withdrew in October" in section.text for section in found.sections)


def test_a_line_that_only_leads_in_the_list_is_no_need() -> None:
    found = plan(
        title(),
        Paragraph(f"WORRY 1: {HUNGRY}."),
        Paragraph(f"GOAL: {FED}.\nTo get there:"),
        *bullets("Jan to save a place at breakfast club by 7 May"),
        Paragraph(f"WORRY 2: {ALONE}."),
        Paragraph(f"GOAL: {RESTED}.\nTo get there:"),
        *bullets("SW to ask Home-Start for a visitor by 9 May"),
    )
    assert [row.need for row in found.rows] == [f"{HUNGRY}.", f"{ALONE}."]
