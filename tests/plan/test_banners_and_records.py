"""Rows across a grid that tell the need, codes before tasks, whos and whens in one cell, and tables that are no plan."""

from __future__ import annotations

from planlint.document.model import Heading, Paragraph
from planlint.plan.model import Plan
from planlint.plan.whowhen import split_pairs, split_who_when
from tests.plan.building import LEFT, bold, grid, plan, title

DIMENSIONS = ["What needs to be done", "Outcome", "By whom and when"]
TEETH = "Kit has three bad teeth and takes Calpol most nights"
CHEWS = "Kit sleeps through and chews on both sides"


def told(found: Plan) -> list[tuple[str, str, str]]:
    """The need, the outcome and the action of each row."""
    return [(row.need, row.outcome, row.action) for row in found.rows]


def test_words_behind_an_area_of_life_across_the_grid_are_the_need_of_the_rows_below() -> None:
    found = plan(
        title(),
        grid(
            DIMENSIONS,
            [f"Health: {TEETH}", LEFT, LEFT],
            ["Find a dentist", CHEWS, "School nurse, 9 February 2026"],
            ["Stability", LEFT, LEFT],
            ["Ask the landlord for a longer lease", "The family stay", "Mum, 1 March 2026"],
        ),
    )
    assert told(found) == [
        (TEETH, CHEWS, "Find a dentist"),
        ("", "The family stay", "Ask the landlord for a longer lease"),
    ]
    assert [row.domain for row in found.rows] == ["Health", "Stability"]


def test_words_about_an_area_that_no_action_follows_are_kept_and_are_no_row() -> None:
    found = plan(
        title(),
        grid(
            DIMENSIONS,
            ["Wider family: There is an aunt in Leeds who rings each evening.", LEFT, LEFT],
            [f"Health: {TEETH}", LEFT, LEFT],
            ["Find a dentist", CHEWS, "School nurse, 9 February 2026"],
        ),
    )
    assert told(found) == [(TEETH, CHEWS, "Find a dentist")]
    assert any("aunt in Leeds" in section.text for section in found.sections)


def test_a_bold_line_alone_in_a_row_heads_those_below_it() -> None:
    found = plan(
        title(),
        grid(
            ["Actions", "Intended outcome", "Who / timescale"],
            [(bold("School – Kit has not been in a classroom since May"),), "", ""],
            ["Home tuition", "Kit sits two exams", "Ms Vance / from 1 June 2026"],
        ),
    )
    assert told(found) == [
        ("Kit has not been in a classroom since May", "Kit sits two exams", "Home tuition")
    ]


def test_a_goal_left_empty_is_not_the_goal_of_the_need_before() -> None:
    header = ["Action", "Who and when"]
    found = plan(
        title(),
        Paragraph("Identified risk: Dad sits in his car outside the house\nIntended outcome: Kit sleeps"),
        grid(header, ["Ring doorbell", "Police, 3 May 2026"]),
        Paragraph("Identified risk: Kit has no say in when he sees his dad\nIntended outcome:"),
        grid(header, ["Visual timetable for visits", "Ffion, 4 May 2026"]),
    )
    assert [row.outcome for row in found.rows] == ["Kit sleeps", ""]


def test_codes_before_the_tasks_of_a_table_are_no_part_of_them() -> None:
    found = plan(
        title(),
        grid(
            ["What", "Who", "When"],
            ["A1 Pre-birth plan", "Midwife", "3 July 2026"],
            ["A2 Tour of the unit", "Mum", "9 July 2026"],
        ),
    )
    assert [row.action for row in found.rows] == ["Pre-birth plan", "Tour of the unit"]


def test_a_word_that_looks_like_a_code_stays_where_the_other_tasks_have_none() -> None:
    found = plan(
        title(),
        grid(
            ["What", "Who", "When"],
            ["Y6 Teacher meets Kit at the gate", "Ms Ide", "3 July 2026"],
            ["Tour of the unit", "Mum", "9 July 2026"],
        ),
    )
    assert found.rows[0].action == "Y6 Teacher meets Kit at the gate"


def test_what_i_want_in_a_form_without_another_outcome_is_the_outcome() -> None:
    found = plan(
        title("My Pathway Plan"),
        Heading("Where I live", 2),
        grid(
            ["What is happening now", "The lock on my room is broken and my phone was stolen."],
            ["What I want", "A room with a lock"],
            ["Actions", "1) New lock – Kesterton Homes – 18/9"],
        ),
        Heading("College", 2),
        grid(
            ["What is happening now", "I am bored in the lowest class."],
            ["What I want", "To be on the welding course"],
            ["Actions", "1) Ask about the taster day – me"],
        ),
    )
    assert [row.outcome for row in found.rows] == ["A room with a lock", "To be on the welding course"]


def test_a_scale_a_chronology_and_a_list_of_invitations_give_no_rows() -> None:
    found = plan(
        title(),
        grid(["Need", "Action", "Who", "When"], [TEETH, "Find a dentist", "Mum", "3 May 2026"]),
        Heading("Scaling", 2),
        grid(
            ["Who", "Today", "Last time", "What would make it one higher?"],
            ["Tanya", "7", "5", "Getting the locks changed"],
            ["Omar", "4", "3", "Ryan giving back the key"],
        ),
        Heading("Chronology of key events", 2),
        grid(
            ["Date", "Event", "Action taken"],
            ["04/01/2026", "Police called by a neighbour", "Strategy discussion"],
            ["19/02/2026", "Kit told the nurse that there was no food", "Food parcel given"],
        ),
        Heading("Agencies told of this plan", 2),
        grid(
            ["Agency", "Person", "How", "Date"],
            ["School", "Mrs Ide", "Email", "9/5/2026"],
            ["Surgery", "Dr Rowe", "Letter", "10/5/2026"],
        ),
    )
    assert [row.action for row in found.rows] == ["Find a dentist"]
    assert any("Food parcel" in section.text for section in found.sections)


def test_a_paragraph_behind_a_form_without_actions_is_not_its_action() -> None:
    found = plan(
        title("My Pathway Plan"),
        Heading("Family", 2),
        grid(["Need", "I do not know where my mother is"], ["Goal", "To hear her voice"], ["Actions", ""]),
        Heading("Keeping in touch", 2),
        Paragraph("Jo visits me every six weeks and texts on a Monday."),
    )
    assert told(found) == [("I do not know where my mother is", "To hear her voice", "")]


def test_how_often_stands_back_where_a_column_says_by_which_day() -> None:
    found = plan(
        title(),
        grid(
            ["Need", "Action", "Who", "Frequency", "By when"],
            [TEETH, "Brush with Kit", "Mum", "twice a day", "from 2 March 2026"],
            ["Kit is often late", "Walk in together", "Nan", "weekly", "20 March 2026"],
        ),
    )
    assert [row.due for row in found.rows] == ["from 2 March 2026", "20 March 2026"]


def test_two_whos_and_whens_parted_by_a_slash_go_to_two_tasks() -> None:
    text = "Mrs Pryce, from 12.2.26 to 26.3.26 / PC Bell, before 27 February"
    assert split_pairs(text, 2) == ("Mrs Pryce, from 12.2.26 to 26.3.26", "PC Bell, before 27 February")
    assert split_pairs("Mum / School nurse", 2) == ()


def test_a_line_below_a_name_that_names_nobody_is_when() -> None:
    found = split_who_when("Mr & Mrs Wilk\ndates from the dentist")
    assert (found.owner, found.due) == ("Mr & Mrs Wilk", "dates from the dentist")
