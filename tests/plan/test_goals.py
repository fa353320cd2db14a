"""Goals that stand over their steps, cells that only point at them or at the cell above, and needs said in headings."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.plan.model import Field
from planlint.plan.words import is_as_above
from tests.plan.building import bullets, grid, plan, title, whole_rows

_STEPS = ("What will be done", "By whom", "By when")


def test_a_safety_goal_under_its_own_heading_stands_for_all_steps_below() -> None:
    found = plan(
        title("Safety plan for Rowan Tate"),
        Heading("Safety goal", 2),
        Paragraph("Rowan sleeps at home and nobody throws things, for three months."),
        Heading("Steps", 2),
        grid(_STEPS, ("Lock the knives away", "Dad", "5 March 2026"), ("Ring Gran", "Mum", "4 May 2026")),
    )
    assert [row.outcome for row in found.rows] == [
        "Rowan sleeps at home and nobody throws things, for three months."
    ] * 2
    assert found.has_column(Field.OUTCOME)


def test_each_childs_goal_stands_for_the_steps_of_that_childs_plan() -> None:
    goals = ("Macsen has no mark on him for six months.", "Nest stays at her dad's until Easter.")
    found = plan(
        title("Child protection safety plan"),
        Heading("Safety goal: Macsen", 2),
        Paragraph(goals[0]),
        Heading("Safety goal: Nest", 2),
        Paragraph(goals[1]),
        Heading("Plan for Macsen", 2),
        grid(
            (*_STEPS, "What it is for"),
            ("Look at his back", "Mrs Preece", "each day until 17 December 2026", "Macsen's safety goal"),
            ("Sleep at the farm", "Nana", "Mondays until 17 December 2026", ""),
            ("Go to the clinic", "Gemma", "9 November 2026", "–"),
        ),
        Heading("Plan for Nest", 2),
        grid(
            (*_STEPS, "What it is for"),
            ("Have him to stay", "Craig", "weekends until 17 December 2026", "See Nest's safety goal"),
            ("Ask Mum", "Joss", "17 December 2026", "Mum understands the danger."),
        ),
    )
    assert [row.outcome for row in found.rows] == [
        goals[0],
        goals[0],
        "",
        goals[1],
        "Mum understands the danger.",
    ]
    assert found.unused == ()


def test_a_goal_for_a_child_is_taken_by_the_list_for_that_child() -> None:
    found = plan(
        title(),
        Heading("Goal for Ada", 2),
        Paragraph("Ada is in school by 9."),
        Heading("Goal for Finn", 2),
        Paragraph("Finn says ten words."),
        Heading("What we will do for Ada", 2),
        *bullets("Mum to walk Ada to school until 20 July.", "Mr Lowe to ring Mum until 20 July."),
        Heading("What we will do for Finn", 2),
        *bullets("Nursery to do Talk Boost until 14 July."),
    )
    assert [row.outcome for row in found.rows] == [
        "Ada is in school by 9.",
        "Ada is in school by 9.",
        "Finn says ten words.",
    ]


def test_a_goal_that_no_row_takes_does_not_vanish() -> None:
    found = plan(
        title(),
        Heading("Goal for Ada", 2),
        Paragraph("Ada is in school by 9."),
        Heading("Goal for Finn", 2),
        Paragraph("Finn says ten words."),
        Heading("What we will do for Ada", 2),
        *bullets("Mum to walk Ada to school until 20 July."),
    )
    assert "Finn says ten words." in [section.text for section in found.sections]
    assert found.unused == ()


def test_typed_goals_without_a_heading_style_stand_for_the_steps() -> None:
    found = plan(
        Paragraph("CHILD IN NEED PLAN"),
        Paragraph("Name: Esme Holt"),
        Paragraph("Safety goals"),
        Paragraph("Esme sleeps at home with nobody shouting, for eight weeks."),
        Paragraph("Next steps"),
        *bullets("Dad to go to Gran's when he has had a drink, until 2 June 2026"),
    )
    assert found.rows[0].outcome == "Esme sleeps at home with nobody shouting, for eight weeks."


@pytest.mark.parametrize("heading", ["Need {}. {}", "Need {}: {}", "NEED {} – {}", "Priority {}: {}"])
def test_a_need_said_in_the_heading_over_its_table_is_the_need_of_its_rows(heading: str) -> None:
    needs = ("Marek needs to hear in class", "Marek needs to see his mum")
    columns = ("Outcome", "Action", "Who", "When")
    found = plan(
        title(),
        Heading(heading.format(1, needs[0]), 2),
        grid(
            columns,
            ("He wears his aids.", "Book the test", "Jean", "28 August 2026"),
            ("", "Check", "Ms Ho", "May"),
        ),
        Heading(heading.format(2, needs[1]), 2),
        grid(columns, ("–", "Drive him there", "Jean", "Sundays until May 2027")),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [
        (needs[0], "He wears his aids."),
        (needs[0], "He wears his aids."),
        (needs[1], ""),
    ]
    assert found.has_column(Field.NEED)


@pytest.mark.parametrize(
    "words", ["Same", "same as above", "As above", "Ditto", '"', "(as above)", "See above", "〃"]
)
def test_a_cell_that_says_same_takes_the_cell_above(words: str) -> None:
    assert is_as_above(words)
    found = plan(
        title(),
        grid(
            ("Need", "Outcome", "Action", "Who", "When"),
            ("Ali is late.", "Ali is on time.", "Ring", "Mum", "1 May 2026"),
            (words, words, "Walk", "Dad", "2 May 2026"),
            ("Ali has no coat.", words, "Buy one", "Dad", "3 May 2026"),
        ),
    )
    assert [row[:2] for row in whole_rows(found)] == [
        ("Ali is late.", "Ali is on time."),
        ("Ali is late.", "Ali is on time."),
        ("Ali has no coat.", "Ali is on time."),
    ]
    assert Field.NEED in found.rows[1].shared
    assert found.unused == ()


@pytest.mark.parametrize(
    "words", ["Same school as his brother", "Do", "Above all he is safe", "The same again next year"]
)
def test_a_cell_that_says_more_than_same_keeps_its_words(words: str) -> None:
    assert not is_as_above(words)


def test_same_in_a_form_of_labels_takes_what_the_last_entry_said() -> None:
    found = plan(
        title(),
        Paragraph(
            "Need: Mina is late.\nOutcome: Mina is on time.\nAction: Set an alarm.\nWho: Dad\nWhen: 1 May 2026"
        ),
        Paragraph("Need: Mina has no glasses.\nOutcome: Same\nAction: Take her.\nWho: Dad\nWhen: 2 May 2026"),
    )
    assert [row.outcome for row in found.rows] == ["Mina is on time.", "Mina is on time."]


@pytest.mark.parametrize("empty", ["Need 2:", "Need 2: –", "Need 2: n/a"])
def test_a_need_left_open_is_not_the_need_above(empty: str) -> None:
    found = plan(
        title(),
        Paragraph(
            "Need 1: Bo is late.\nOutcome: Bo is on time.\nAction: Ring Mum.\nWho: Jo\nWhen: 1 May 2026"
        ),
        Paragraph(f"{empty}\nOutcome: Bo swims.\nAction: Take him.\nWho: Jo\nWhen: 2 May 2026"),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [
        ("Bo is late.", "Bo is on time."),
        ("", "Bo swims."),
    ]


@pytest.mark.parametrize(
    ("heading", "owner", "due"),
    [
        (
            "Money (Hope does everything in this part, and all of it is done by 29 May 2026)",
            "Hope",
            "by 29 May 2026",
        ),
        ("Health (everything here is done by Ruth Kane by 29 May 2026)", "Ruth Kane", "by 29 May 2026"),
        ("Money (all by 12 June 2026, Theo)", "Theo", "by 12 June 2026"),
        ("School (Mum, by 3 May 2026)", "Mum", "by 3 May 2026"),
        ("School (updated 3 May 2026)", "", ""),
        ("School (Mr Lowe)", "", ""),
    ],
)
def test_who_and_when_in_the_brackets_of_a_heading_go_for_the_table_without_such_columns(
    heading: str, owner: str, due: str
) -> None:
    found = plan(
        title("Pathway plan"),
        Paragraph("Name: Theo Marsh"),
        Heading(heading, 2),
        grid(
            ("What I need", "How we will know it worked", "What happens"),
            ("I have no bank account.", "My wages go into my account.", "Fill in the form at the bank"),
        ),
    )
    row = found.rows[0]
    assert (row.need, row.outcome, row.action) == (
        "I have no bank account.",
        "My wages go into my account.",
        "Fill in the form at the bank",
    )
    assert (row.owner, row.due) == (owner, due)


def test_the_label_of_the_action_goes_from_each_item_of_an_easy_read_list() -> None:
    found = plan(
        Heading("My plan", 1),
        Heading("Sleep", 2),
        Paragraph("What I need: I am scared of the dark.\nWhat will be good: I sleep in my bed all night."),
        *bullets(
            "What will happen: Nan puts the light on.\nWho: Nan. When: by 9 February 2026.",
            "What will happen: Lou brings a book.\nWhen: by 12 February 2026.",
        ),
        Heading("School", 2),
        Paragraph("What I need: I cannot read the board.\nWhat will be good: I read the board."),
        *bullets("What will happen: Nan takes me.\nWho: Jo. When: by 1 March 2026."),
    )
    assert whole_rows(found) == [
        ("I am scared of the dark.", "I sleep in my bed all night.", "Nan puts the light on.", "Nan", "by 9 February 2026"),
        ("I am scared of the dark.", "I sleep in my bed all night.", "Lou brings a book.", "", "by 12 February 2026"),
        ("I cannot read the board.", "I read the board.", "Nan takes me.", "Jo", "by 1 March 2026"),
    ]  # fmt: skip
